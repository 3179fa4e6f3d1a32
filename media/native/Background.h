// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace vitrine::media {

/// Runs what may wait (a file, a network) on the pool. Continue with `.then(object, ...)`: it comes on the object's
/// thread, and not at all when the object has gone.
template<typename Work>
QFuture<Result<>> inBackground(Work work)
{
    auto promise = std::make_shared<QPromise<Result<>>>();
    QFuture<Result<>> future = promise->future();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->start();
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

} // namespace vitrine::media
