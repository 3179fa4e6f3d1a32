// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/Preview.h"

#include "media/Composer.h"
#include "media/native/ComposerThread.h"
#include "media/native/PreviewSlot.h"

#include <QAbstractEventDispatcher>

namespace vitrine::media {

class Preview::Private {
public:
    std::shared_ptr<ComposerThread> composer;
    std::shared_ptr<PreviewSlot> slot;
    QImage frame;
};

Preview::Preview(Composer &composer, QSize size) : d(std::make_unique<Private>())
{
    d->composer = composer.thread();
    // An event would be allocated for each frame, on the composer's thread: it wakes our event loop up instead, which
    // then looks.
    QAbstractEventDispatcher *loop = QAbstractEventDispatcher::instance();
    d->slot = std::make_shared<PreviewSlot>(size, [loop] { loop->wakeUp(); });
    connect(loop, &QAbstractEventDispatcher::awake, this, [this] {
        if (d->slot->isWaiting()) {
            d->frame = d->slot->fetch();
            Q_EMIT frameReady();
        }
    });
    d->composer->addPreview(d->slot);
}

Preview::~Preview()
{
    d->slot->close();
    d->composer->removePreview(d->slot);
}

void Preview::resize(QSize size)
{
    d->slot->resize(size);
}

QImage Preview::frame() const
{
    return d->frame;
}

} // namespace vitrine::media
