// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace vitrine {

/// SHA-256 in lower-case hexadecimal: what names a thing by its content. Any thread.
QString hashOf(const QByteArray &bytes);

} // namespace vitrine
