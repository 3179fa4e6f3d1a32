// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"

#include <QString>

namespace vitrine::ui {

/// What a seller calls the platform at this address: "YouTube", or the name of the server.
QString platformName(const QString &server);

/// Why a platform stopped receiving, in two words for a narrow place: "key refused".
QString shortReason(Error::Code code);

} // namespace vitrine::ui
