// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <functional>

namespace vitrine::storage {

/// Reads a file that may be too large for the memory, piece by piece. Fails with AccessDenied, Internal, and with what
/// `visit` says.
Result<> forEachPiece(const QString &path, const std::function<Result<>(QByteArrayView piece)> &visit);

/// All bytes of a file. Fails with NotFound, AccessDenied, Forbidden when it has more than `most`, and with Internal
/// when reading breaks off, by an error or before the size that the file has: what has come by then is not the file.
Result<QByteArray> readWhole(const QString &path, qint64 most);

/// Whether two files are of the same size and the same from a byte on, without holding either in memory. Not when one
/// of them cannot be read.
bool haveSameBytes(const QString &one, const QString &other, qint64 from = 0);

} // namespace vitrine::storage
