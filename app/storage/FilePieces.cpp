// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/FilePieces.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <vector>

namespace vitrine::storage {

namespace {

constexpr qint64 kPiece = 1024 * 1024;

} // namespace

Result<> forEachPiece(const QString &path, const std::function<Result<>(QByteArrayView piece)> &visit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return failure(Error::Code::AccessDenied, QStringLiteral("%1: %2").arg(path, file.errorString()));
    }
    std::vector<char> piece(kPiece);
    qint64 size = 0;
    while ((size = file.read(piece.data(), kPiece)) > 0) {
        if (Result<> visited = visit(QByteArrayView(piece.data(), size)); !visited) {
            return visited;
        }
    }
    return size == 0 ? Result<>()
                     : failure(Error::Code::Internal, QStringLiteral("%1: %2").arg(path, file.errorString()));
}

Result<QByteArray> readWhole(const QString &path, qint64 most)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return failure(QFileInfo::exists(path) ? Error::Code::AccessDenied : Error::Code::NotFound,
                       QStringLiteral("%1: %2").arg(path, file.errorString()));
    }
    const qint64 size = file.size();
    QByteArray bytes = size > most ? QByteArray() : file.read(most + 1);
    if (size > most || bytes.size() > most) {
        return failure(Error::Code::Forbidden, QStringLiteral("%1 has more than %2 bytes").arg(path).arg(most));
    }
    if (file.error() != QFileDevice::NoError || bytes.size() < size) {
        return failure(
            Error::Code::Internal,
            QStringLiteral("%1: %2 of %3 bytes, %4").arg(path).arg(bytes.size()).arg(size).arg(file.errorString()));
    }
    return bytes;
}

bool haveSameBytes(const QString &one, const QString &other, qint64 from)
{
    QFile file(other);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return false;
    }
    std::vector<char> piece(kPiece);
    qint64 at = 0;
    bool isSame = true;
    const Result<> read = forEachPiece(one, [&](QByteArrayView expected) -> Result<> {
        isSame = isSame && file.read(piece.data(), expected.size()) == expected.size();
        const qint64 skipped = std::clamp<qint64>(from - at, 0, expected.size());
        isSame = isSame && std::equal(expected.cbegin() + skipped, expected.cend(), piece.cbegin() + skipped);
        at += expected.size();
        return isSame ? Result<>() : failure(Error::Code::Conflict, other);
    });
    return read && at == file.size();
}

} // namespace vitrine::storage
