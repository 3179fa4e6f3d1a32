// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/native/H264Codec.h"

#include <memory>
#include <mutex>

namespace vitrine::media {

/// Hands an open codec to an encoder of libobs, which asks for it on the thread that starts an output: the main one,
/// where nobody may wait for a driver. Whoever may wait puts it in before. Shared by both; any thread.
class CodecSupply {
public:
    CodecSupply() = default;
    Q_DISABLE_COPY_MOVE(CodecSupply)

    /// In place of one that nobody took.
    void put(std::shared_ptr<H264Codec> codec)
    {
        const std::lock_guard lock(m_mutex);
        m_next = std::move(codec);
    }

    /// nullptr when there is none.
    std::shared_ptr<H264Codec> take()
    {
        const std::lock_guard lock(m_mutex);
        m_taken = m_next;
        return std::move(m_next);
    }

    /// True while one waits to be taken or is in use. libobs closes what it took after its last output, at any time.
    bool isStocked() const
    {
        const std::lock_guard lock(m_mutex);
        return m_next != nullptr || !m_taken.expired();
    }

private:
    mutable std::mutex m_mutex;
    std::shared_ptr<H264Codec> m_next;
    std::weak_ptr<H264Codec> m_taken;
};

} // namespace vitrine::media
