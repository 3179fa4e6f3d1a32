// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"

#include <QMap>
#include <QString>

namespace vitrine::catalog {

/// What tells a variant from the others ("Size": "M"), as the shop file and our own columns of feeds have it: an object
/// of JSON, always with the same letters for the same options.
QString writeOptions(const QMap<QString, QString> &options);

/// Fails with Corrupt for what is no object of JSON.
Result<QMap<QString, QString>> readOptions(const QString &json);

} // namespace vitrine::catalog
