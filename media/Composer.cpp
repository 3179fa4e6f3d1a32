// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/Composer.h"

#include "app/base/Threads.h"
#include "media/Camera.h"
#include "media/Engine.h"
#include "media/native/ComposerThread.h"

namespace vitrine::media {

class Composer::Private {
public:
    CanvasFormat format;
    CanvasRequest request;
    std::shared_ptr<ComposerThread> thread;
    ThreadGuard guard;
};

Result<std::unique_ptr<Composer>> Composer::start(Engine &engine, const CanvasFormat &format)
{
    if (const Result<> sound = format.check(); !sound) {
        return tl::unexpected(sound.error());
    }
    auto d = std::make_unique<Private>();
    d->format = format;
    std::unique_ptr<Composer> composer(new Composer(std::move(d)));
    Composer *self = composer.get();
    auto thread = ComposerThread::start(engine.framesPerSecond(), format, [self] {
        // The composer's thread; joined before the Composer goes.
        QMetaObject::invokeMethod(self, &Composer::firstCameraFrameComposed, Qt::QueuedConnection);
    });
    if (!thread) {
        return tl::unexpected(thread.error());
    }
    composer->d->thread = std::move(*thread);
    return composer;
}

Composer::Composer(std::unique_ptr<Private> data) : d(std::move(data)) { }

Composer::~Composer()
{
    if (d->thread) {
        d->thread->stop();
    }
}

CanvasFormat Composer::format() const
{
    return d->format;
}

void Composer::showCamera(Camera *camera)
{
    Q_ASSERT(d->guard.isCurrent());
    d->request.camera = camera == nullptr ? nullptr : camera->tap();
    d->thread->request(d->request);
}

void Composer::setPlacement(const Placement &placement)
{
    Q_ASSERT(d->guard.isCurrent());
    d->request.placement = placement;
    d->thread->request(d->request);
}

Placement Composer::placement() const
{
    return d->request.placement;
}

void Composer::setOverlay(int layer, const Overlay &overlay, OverlayChange change)
{
    Q_ASSERT(d->guard.isCurrent());
    Q_ASSERT(layer >= 0 && layer < kLayers);
    LayerRequest &request = d->request.layers[static_cast<size_t>(layer)];
    request.picture = OverlayPicture::fromImage(overlay.picture);
    request.position = overlay.position;
    request.opacity = overlay.opacity;
    if (change == OverlayChange::OutThenIn) {
        ++request.replacement;
    }
    d->thread->request(d->request);
}

void Composer::hideOverlay(int layer)
{
    Q_ASSERT(d->guard.isCurrent());
    Q_ASSERT(layer >= 0 && layer < kLayers);
    d->request.layers[static_cast<size_t>(layer)].picture.reset();
    d->thread->request(d->request);
}

Composer::Statistics Composer::statistics() const
{
    return d->thread->statistics();
}

video_output *Composer::output() const
{
    return d->thread->output();
}

std::shared_ptr<ComposerThread> Composer::thread() const
{
    return d->thread;
}

} // namespace vitrine::media
