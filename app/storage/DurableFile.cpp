// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/DurableFile.h"

#include "app/base/FileError.h"
#include "app/base/Id.h"
#include "app/storage/Draft.h"
#include "app/storage/FilePieces.h"
#include "app/storage/FileSync.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <functional>
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

namespace {

struct Close {
    void operator()(std::FILE *file) const { std::fclose(file); }
};

Result<> writePiece(std::FILE *file, QByteArrayView bytes)
{
    const auto size = static_cast<size_t>(bytes.size());
    if (size == 0) {
        return {}; // of an empty file, which has no bytes to point to
    }
    if (std::fwrite(bytes.constData(), 1, size, file) != size || std::fflush(file) != 0) {
        const int reason = errno;
        return failure(fileErrorCode(reason), qt_error_string(reason));
    }
    return {};
}

/// Makes a file of the name of a draft of what `write` writes.
Result<> writeDraftBy(const QString &path, const std::function<Result<>(std::FILE *)> &write)
{
    // C's own calls, because Qt's do not say of a disk that takes no more why it does not.
    errno = 0;
    std::unique_ptr<std::FILE, Close> file(std::fopen(QFile::encodeName(path).constData(), "wbx"));
    if (!file) {
        const int reason = errno;
        return failure(fileErrorCode(reason, Error::Code::AccessDenied),
                       QStringLiteral("%1: %2").arg(path, qt_error_string(reason)));
    }
    Result<> done = write(file.get());
    if (std::fclose(file.release()) != 0 && done) {
        const int reason = errno;
        done = failure(fileErrorCode(reason), qt_error_string(reason));
    }
    if (done) {
        done = syncToDisk(path);
    }
    if (!done) {
        QFile::remove(path);
        return failure(done.error().code, QStringLiteral("%1: %2").arg(path, done.error().detail));
    }
    return done;
}

} // namespace

Result<> writeDraft(const QString &path, const QByteArray &bytes)
{
    return writeDraftBy(path, [&bytes](std::FILE *file) { return writePiece(file, bytes); });
}

Result<> copyToNewFile(const QString &from, const QString &to)
{
    const Draft draft(to);
    const Result<> written = writeDraftBy(draft.path(), [&from](std::FILE *file) {
        return forEachPiece(from, [file](QByteArrayView piece) { return writePiece(file, piece); });
    });
    return written ? publish(draft.path(), to) : written;
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
