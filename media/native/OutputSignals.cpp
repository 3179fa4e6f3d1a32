// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/native/OutputSignals.h"

#include <QThreadPool>

namespace vitrine::media {

void abandonOutput(ObsOutput output, std::vector<std::shared_ptr<void>> needed)
{
    // A function of the pool must be copyable, which an ObsOutput is not.
    std::shared_ptr<obs_output_t> shared(std::move(output));
    QThreadPool::globalInstance()->start([shared = std::move(shared), needed = std::move(needed)]() mutable {
        obs_output_force_stop(shared.get());
        shared.reset();
        needed.clear();
    });
}

} // namespace vitrine::media
