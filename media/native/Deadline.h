// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"
#include "media/native/LibavHandles.h"

#include <QElapsedTimer>

#include <atomic>
#include <memory>

namespace vitrine::media {

/// Set from outside to make a probe return soon.
using Cancellation = std::shared_ptr<std::atomic<bool>>;

/// Ends FFmpeg's waiting at a deadline or when asked. Lives while FFmpeg may call it.
class Deadline {
public:
    Deadline(qint64 milliseconds, Cancellation cancelled)
        : m_milliseconds(milliseconds), m_cancelled(std::move(cancelled))
    {
        m_elapsed.start();
    }

    AVIOInterruptCB callback() { return {&Deadline::isOver, this}; }
    bool passed() const { return m_elapsed.elapsed() >= m_milliseconds; }

    /// FFmpeg's negative code of what failed until now; `otherwise` where it says nothing of the cause.
    tl::unexpected<Error> failureOf(int code, Error::Code otherwise, const QString &what) const;

private:
    static int isOver(void *self) noexcept
    {
        const auto *deadline = static_cast<const Deadline *>(self);
        return deadline->passed() || deadline->m_cancelled->load() ? 1 : 0;
    }

    QElapsedTimer m_elapsed;
    qint64 m_milliseconds;
    Cancellation m_cancelled;
};

} // namespace vitrine::media
