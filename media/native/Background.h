// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>

namespace vitrine::media {

/// Runs what may wait (a file, a network, a driver) in the pool and hands its outcome to `done` on the object's thread;
/// not at all when the object has gone by then. A continuation of QFuture would do, but that of Qt 6.4 takes for
/// granted that its object still exists.
template<typename Work, typename Done>
void inBackground(QThreadPool &pool, QObject *object, Work work, Done done)
{
    using Outcome = std::invoke_result_t<Work>;
    auto promise = std::make_shared<QPromise<Outcome>>();
    auto *watcher = new QFutureWatcher<Outcome>(object);
    QObject::connect(watcher, &QFutureWatcherBase::finished, object, [watcher, done = std::move(done)] {
        const Outcome outcome = watcher->result();
        watcher->deleteLater(); // before done(), which may destroy the object
        done(outcome);
    });
    watcher->setFuture(promise->future());
    pool.start([promise, work = std::move(work)] {
        promise->start();
        promise->addResult(work());
        promise->finish();
    });
}

} // namespace vitrine::media
