// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/DurableFile.h"

#include "app/base/FileError.h"
#include "app/base/Id.h"
#include "app/storage/Draft.h"
#include "app/storage/FileSync.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <memory>

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

Result<> writeDraft(const QString &path, const QByteArray &bytes)
{
    struct Close {
        void operator()(std::FILE *file) const { std::fclose(file); }
    };
    // C's own calls, because Qt's do not say of a disk that takes no more why it does not.
    errno = 0;
    std::unique_ptr<std::FILE, Close> file(std::fopen(QFile::encodeName(path).constData(), "wbx"));
    if (!file) {
        const int reason = errno;
        return failure(fileErrorCode(reason, Error::Code::AccessDenied),
                       QStringLiteral("%1: %2").arg(path, qt_error_string(reason)));
    }
    const auto size = static_cast<size_t>(bytes.size());
    const bool isWritten = std::fwrite(bytes.constData(), 1, size, file.get()) == size && std::fflush(file.get()) == 0
        && std::fclose(file.release()) == 0;
    const int reason = errno;
    const Result<> done = isWritten
        ? syncToDisk(path)
        : failure(fileErrorCode(reason), QStringLiteral("%1: %2").arg(path, qt_error_string(reason)));
    if (!done) {
        file.reset();
        QFile::remove(path);
    }
    return done;
}

Result<> writeNewFile(const QString &path, const QByteArray &bytes)
{
    const Draft draft(path);
    const Result<> written = writeDraft(draft.path(), bytes);
    return written ? publish(draft.path(), path) : written;
}

Result<> writeFileOver(const QString &path, const QByteArray &bytes)
{
    const Draft draft(path);
    const Result<> written = writeDraft(draft.path(), bytes);
    return written ? publishOver(draft.path(), path) : written;
}

QString draftOf(const QString &path)
{
    return path + u'.' + makeUuidV7().toString(QUuid::WithoutBraces);
}

} // namespace vitrine::storage
