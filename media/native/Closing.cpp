// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/native/Closing.h"

#include <obs.h>

#include <initializer_list>

namespace vitrine::media {

void awaitClosing()
{
    for (const obs_task_type thread : {OBS_TASK_GRAPHICS, OBS_TASK_AUDIO, OBS_TASK_DESTROY}) {
        obs_queue_task(
            thread, [](void * /*nothing*/) noexcept {}, nullptr, true);
    }
}

} // namespace vitrine::media
