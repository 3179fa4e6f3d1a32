// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <obs.h>

#include <QtGlobal>

namespace vitrine::media {

/// A place among libobs's output channels: while held, its source is active and heard in the programme.
class Channel {
public:
    /// Takes the first free channel for the source. libobs has 64; a studio uses a handful.
    explicit Channel(obs_source_t *source)
    {
        for (uint32_t i = 0; i < MAX_CHANNELS; ++i) {
            obs_source_t *taken = obs_get_output_source(i);
            if (taken == nullptr) {
                m_index = i;
                obs_set_output_source(i, source);
                return;
            }
            obs_source_release(taken);
        }
    }
    ~Channel()
    {
        if (m_index < MAX_CHANNELS) {
            obs_set_output_source(m_index, nullptr);
        }
    }
    Q_DISABLE_COPY_MOVE(Channel)

private:
    uint32_t m_index = MAX_CHANNELS;
};

} // namespace vitrine::media
