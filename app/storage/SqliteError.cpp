// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/SqliteError.h"

#include "app/base/FileError.h"

#include <sqlite3.h>

namespace vitrine::storage {

namespace {

Error::Code codeOf(int extended, int systemReason)
{
    switch (extended) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
        return Error::Code::AlreadyExists;
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return Error::Code::NotFound;
    case SQLITE_CONSTRAINT_TRIGGER:
        return Error::Code::Forbidden;
    case SQLITE_IOERR_SHMSIZE: // the index of the log could not grow
        return Error::Code::DiskFull;
    case SQLITE_IOERR_SHORT_READ:
    case SQLITE_IOERR_CORRUPTFS:
        return Error::Code::Corrupt;
    default:
        break;
    }
    switch (extended & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return Error::Code::Busy;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT:
        return Error::Code::Corrupt;
    case SQLITE_FULL:
        return Error::Code::DiskFull;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return Error::Code::AccessDenied;
    case SQLITE_CANTOPEN:
        return fileErrorCode(systemReason, Error::Code::AccessDenied);
    case SQLITE_IOERR:
        return fileErrorCode(systemReason, Error::Code::Internal);
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
    case SQLITE_TOOBIG:
        return Error::Code::InvalidInput;
    default:
        return Error::Code::Internal;
    }
}

/// What the system said last about a file of the connection.
int lastErrnoOf(sqlite3_file *file)
{
    int reason = 0;
    if (file != nullptr && file->pMethods != nullptr) {
        file->pMethods->xFileControl(file, SQLITE_FCNTL_LAST_ERRNO, &reason);
    }
    return reason;
}

/// Why the system refused. SQLite does not pass it on when a commit cannot be written to the log, but the log's file
/// remembers it.
int systemReasonOf(sqlite3 *handle, int extended)
{
    if (handle == nullptr) {
        return 0;
    }
    int reason = sqlite3_system_errno(handle);
    for (const int pointer : {SQLITE_FCNTL_JOURNAL_POINTER, SQLITE_FCNTL_FILE_POINTER}) {
        sqlite3_file *file = nullptr;
        if (reason == 0 && (extended & 0xFF) == SQLITE_IOERR
            && sqlite3_file_control(handle, "main", pointer, &file) == SQLITE_OK) {
            reason = lastErrnoOf(file);
        }
    }
    return reason;
}

} // namespace

Error toError(const SQLite::Exception &exception, sqlite3 *handle)
{
    const int extended
        = exception.getExtendedErrorCode() > 0 ? exception.getExtendedErrorCode() : exception.getErrorCode();
    const int systemReason = systemReasonOf(handle, extended);
    return {codeOf(extended, systemReason),
            QStringLiteral("%1 (SQLite %2, system %3)")
                .arg(QString::fromUtf8(exception.what()))
                .arg(extended)
                .arg(systemReason)};
}

} // namespace vitrine::storage
