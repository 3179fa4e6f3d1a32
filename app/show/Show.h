// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/catalog/Lack.h"
#include "app/catalog/Product.h"
#include "app/orders/LiveCounters.h"
#include "app/show/ShowMention.h"
#include "media/CanvasFormat.h"
#include "media/Composer.h"

#include <QLocale>
#include <QObject>

#include <memory>
#include <optional>

namespace vitrine::catalog {
class ProductRepository;
}
namespace vitrine::orders {
class OrderLedger;
}
namespace vitrine::media {
class Engine;
}

namespace vitrine::show {

class Capture;
class Outputs;

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
    /// Starts composing a black canvas. The engine, repository and ledger must outlive the show.
    static Result<std::unique_ptr<Show>> open(media::Engine &engine, catalog::ProductRepository &products,
                                              orders::OrderLedger &ledger, const ShowSettings &settings);
    ~Show() override;
    Q_DISABLE_COPY_MOVE(Show)

    media::Composer &composer() const;

    /// Its cameras and its microphone.
    Capture &capture() const;

    /// Where it is sent and recorded.
    Outputs &outputs() const;

    /// Puts the product's card in the picture. Fails with NotFound, with Incomplete when it lacks something, see
    /// lacksOf(), and with Unsupported when its price is too long for the card; then the picture is as before.
    Result<> showProduct(const catalog::ProductId &id);

    /// What keeps the product from being shown; empty when nothing does. Fails with NotFound.
    Result<QList<catalog::Lack>> lacksOf(const catalog::ProductId &id) const;
    void hideProduct();

    /// In the picture from now on, whatever product is shown.
    void setMention(ShowMention mention);
    ShowMention mention() const;

    std::optional<catalog::ProductId> productShown() const;

    /// Viewers of the product shown get no QR code: of its link it would be too fine to be read.
    bool isLinkTooLong() const;

    /// Orders, units, revenue and bookings since the show began; `left` and `slots` are those of the product shown,
    /// and `oversold` is that of the shop. What the picture says.
    orders::LiveCounters counters() const;

Q_SIGNALS:
    void productChanged(); ///< Another one, none, or another link of the same: see isLinkTooLong().
    void countersChanged();

    /// After productChanged(): it was changed while it was in the picture, and lacks something now, or, where nothing
    /// is named, does not fit on its card any more.
    void productTakenAway(const QString &name, const QList<vitrine::catalog::Lack> &lacks);

private:
    class Private;
    explicit Show(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace vitrine::show
