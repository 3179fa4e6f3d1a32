// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/catalog/Product.h"
#include "app/orders/LiveCounters.h"
#include "media/CameraAddress.h"
#include "media/CanvasFormat.h"
#include "media/Composer.h"
#include "media/DestinationAddress.h"

#include <QElapsedTimer>
#include <QLocale>
#include <QObject>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace vitrine::catalog {
class ProductRepository;
}
namespace vitrine::orders {
class OrderLedger;
}
namespace vitrine::media {
class AudioEncoder;
class Camera;
class Destination;
class Engine;
class Microphone;
class Recording;
class VideoEncoder;
} // namespace vitrine::media

namespace vitrine::show {

/// How a show is made; fixed while it exists.
struct ShowSettings {
    media::CanvasFormat canvas;
    int kilobitsPerSecond = 3000;
    QLocale locale; ///< Of prices and words in the picture.
};

/// One live session, from opening the studio to its end: the camera, the product in the picture, the counter of its
/// orders, where it is sent and recorded. The one object between the engine and the ledger on one side and a window
/// or a command on the other. Main thread.
class Show : public QObject {
    Q_OBJECT

public:
    enum class State {
        Rehearsal, ///< Composed and shown here, sent nowhere.
        Connecting, ///< Going live; no destination receives yet.
        Live, ///< At least one destination receives.
        Ending, ///< end() was asked; the last packets are on their way.
    };

    /// Starts composing a black canvas. The engine, repository and ledger must outlive the show.
    static Result<std::unique_ptr<Show>> open(media::Engine &engine, catalog::ProductRepository &products,
                                              orders::OrderLedger &ledger, const ShowSettings &settings);
    ~Show() override;
    Q_DISABLE_COPY_MOVE(Show)

    media::Composer &composer() const;
    State state() const;

    /// The outcome comes by cameraChanged().
    void useCamera(const media::CameraAddress &address);
    media::Camera *camera() const; ///< nullptr before the first.

    Result<> useMicrophone(const QString &deviceId);
    void closeMicrophone();
    media::Microphone *microphone() const; ///< nullptr without one.

    /// Puts the product's card in the picture. Fails with NotFound, and with Unsupported when its price is too long for
    /// the card; then the picture is as before.
    Result<> showProduct(const catalog::ProductId &id);
    void hideProduct();
    std::optional<catalog::ProductId> productShown() const;

    /// Orders, units and revenue since the show began; `left` is that of the product shown. What the picture says.
    orders::LiveCounters counters() const;

    /// Only in rehearsal: what goLive() will send to.
    void setDestinations(std::vector<media::DestinationAddress> addresses);

    /// Fails with InvalidInput without a destination, Conflict when it is not a rehearsal, Unsupported without an
    /// encoder. The outcome comes by stateChanged().
    Result<> goLive();

    /// Stops sending; the recording goes on.
    void end();

    const std::vector<std::unique_ptr<media::Destination>> &destinations() const;

    Result<> startRecording(const QString &path);
    void stopRecording();
    media::Recording *recording() const; ///< nullptr before the first; the last one after it ended.

    /// True while anything is sent or written that ending the program would cut off.
    bool hasWorkingOutputs() const;

    /// Since the first destination received, until the end; zero before.
    std::chrono::milliseconds elapsed() const;

    /// FFmpeg's name of the video codec in use; empty before anything is encoded.
    QString codec() const;

Q_SIGNALS:
    void stateChanged();
    void cameraChanged();
    void microphoneChanged();
    void productChanged();
    void countersChanged();
    void destinationsChanged();
    void recordingChanged();

private:
    class Private;
    explicit Show(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace vitrine::show
