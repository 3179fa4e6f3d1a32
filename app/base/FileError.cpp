// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/FileError.h"

#include <QFile>

#include <cerrno>

namespace vitrine {

std::filesystem::path toFilesystem(const QString &path)
{
    return {QFile::encodeName(path).toStdString()};
}

Error::Code fileErrorCode(int reason, Error::Code otherwise)
{
    switch (reason) {
    case EEXIST:
        return Error::Code::AlreadyExists;
    case ENOENT:
    case ENOTDIR:
        return Error::Code::NotFound;
    case EACCES:
    case EPERM:
    case EROFS:
        return Error::Code::AccessDenied;
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return Error::Code::DiskFull;
    default:
        return otherwise;
    }
}

Error fileError(const std::error_code &reason, const QString &path)
{
    // The system's own categories number their reasons as errno does.
    return {fileErrorCode(reason.value()),
            QStringLiteral("%1: %2").arg(path, QString::fromStdString(reason.message()))};
}

} // namespace vitrine
