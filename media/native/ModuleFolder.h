// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"

#include <QString>
#include <QStringList>

namespace vitrine::media {

/// Where libobs's modules are: code that runs with all our rights, so only from folders fixed when Vitrine was built
/// that nobody but their owner may write to. Builds for developers accept $VITRINE_OBS_MODULES instead.
struct ModuleFolder {
    QString binaries; ///< Holds <name>.so.
    QString data; ///< Holds <name>/.

    /// The folder of this build.
    static ModuleFolder current();

    /// The path of a module's binary. Fails with NotFound, and with Forbidden when it, or its folder, may be written
    /// by its group or by everyone; the detail is then its path.
    Result<QString> binary(const QString &module) const;
};

/// The modules that Vitrine uses and the only ones it ever opens. What is required comes first.
QStringList requiredModules();
QStringList optionalModules();

} // namespace vitrine::media
