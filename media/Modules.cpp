// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/Modules.h"

#include "media/native/ModuleFolder.h"

namespace vitrine::media {

QList<EngineReport::Missing> missingModules()
{
    QList<EngineReport::Missing> missing;
    const ModuleFolder folder = ModuleFolder::current();
    for (const QString &module : requiredModules() + optionalModules()) {
        if (const Result<QString> binary = folder.binary(module); !binary) {
            missing.append({module, binary.error()});
        }
    }
    return missing;
}

} // namespace vitrine::media
