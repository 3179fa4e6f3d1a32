// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/CanvasFormat.h"
#include "media/Overlay.h"

#include <QObject>

#include <chrono>
#include <memory>

struct video_output;

namespace vitrine::media {

class Camera;
class Engine;
class ComposerThread;

/// How a camera's picture is laid on the canvas.
struct Placement {
    enum class Fit { Cover, Contain };
    enum class Mirror { None, Horizontal };
    enum class Rotation { None, Clockwise90, Half, CounterClockwise90 };

    Fit fit = Fit::Cover;
    Mirror mirror = Mirror::None; ///< Applied after the rotation.
    Rotation rotation = Rotation::None;

    friend bool operator==(const Placement &, const Placement &) = default;
};

/// Draws one programme's picture: the camera's newest frame and the overlays, once for each tick of the engine, on a
/// thread of its own, in the encoder's pixels (I420, width x height of the canvas, BT.709 partial range). Its
/// functions are for the main thread and never wait for a frame.
class Composer : public QObject {
    Q_OBJECT

public:
    struct Statistics {
        quint64 composed = 0; ///< Frames handed on: those drawn and, for late ticks, those repeated.
        quint64 drawn = 0;
        quint64 late = 0; ///< Ticks the engine or composer reached too late, filled by repeating a frame.
        quint64 lost = 0; ///< Frames the encoder could not take in time.
        std::chrono::nanoseconds drawing{}; ///< What drawing took, all frames together.
    };

    /// Layers are drawn in rising order over the camera.
    static constexpr int kLayers = 16;

    static Result<std::unique_ptr<Composer>> start(Engine &engine, const CanvasFormat &format);
    ~Composer() override;
    Q_DISABLE_COPY_MOVE(Composer)

    CanvasFormat format() const;

    /// What the canvas shows below the overlays; black with nullptr. For a camera that shows already. It may be
    /// destroyed afterwards: its last frame then stays until another one is shown.
    void showCamera(Camera *camera);
    void setPlacement(const Placement &placement);
    Placement placement() const;

    /// Puts the overlay on its layer, 0 to kLayers - 1. A layer that was empty slides and fades in.
    void setOverlay(int layer, const Overlay &overlay, OverlayChange change = OverlayChange::InPlace);

    /// Fades the layer out. Does nothing for an empty one.
    void hideOverlay(int layer);

    Statistics statistics() const;

    /// For the encoders of this folder: the frames as libobs takes them.
    video_output *output() const;

    /// For the previews of this folder.
    std::shared_ptr<ComposerThread> thread() const;

Q_SIGNALS:
    /// Once, when the first frame with a camera's picture was composed.
    void firstCameraFrameComposed();

private:
    class Private;
    explicit Composer(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace vitrine::media
