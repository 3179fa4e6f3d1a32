// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/DurableFile.h"

#include "app/base/Id.h"
#include "app/storage/FileSync.h"

#include <QFile>
#include <QFileInfo>

namespace vitrine::storage {

Result<> publish(const QString &draft, const QString &path)
{
    if (Result<> renamed = renameToNew(draft, path); !renamed) {
        return renamed;
    }
    return syncToDisk(QFileInfo(path).absolutePath());
}

Result<> publishOver(const QString &draft, const QString &path)
{
    if (Result<> renamed = renameOver(draft, path); !renamed) {
        return renamed;
    }
    return syncToDisk(QFileInfo(path).absolutePath());
}

Result<> writeNewFile(const QString &path, const QByteArray &bytes)
{
    const QString draft = draftOf(path);
    QFile file(draft);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        const bool full = file.error() == QFileDevice::ResourceError;
        return failure(full ? Error::Code::DiskFull : Error::Code::AccessDenied,
                       QStringLiteral("%1: %2").arg(draft, file.errorString()));
    }
    const bool written = file.write(bytes) == bytes.size() && file.flush();
    const bool full = file.error() == QFileDevice::ResourceError;
    const QString reason = file.errorString();
    file.close();
    Result<> done;
    if (!written) {
        done = failure(full ? Error::Code::DiskFull : Error::Code::Internal,
                       QStringLiteral("%1: %2").arg(draft, reason));
    }
    if (done) {
        done = syncToDisk(draft);
    }
    if (done) {
        done = publish(draft, path);
    }
    if (!done) {
        QFile::remove(draft);
    }
    return done;
}

QString draftOf(const QString &path)
{
    return path + u'.' + makeUuidV7().toString(QUuid::WithoutBraces);
}

} // namespace vitrine::storage
