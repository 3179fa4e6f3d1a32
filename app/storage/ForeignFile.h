// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"

#include <QString>

#include <memory>

struct sqlite3;

namespace SQLite {
class Database;
}

namespace vitrine::storage {

/// "Vitr" in ASCII, at byte 68 of a shop file: how file(1) and we know one. "VtrB" for a backup.
inline constexpr qint64 kShopApplicationId = 0x56697472;
inline constexpr qint64 kBackupApplicationId = 0x56747242;

/// What a file has at that byte, whatever else it is; 0 when it cannot be read. Not for a file that a connection of
/// this process has open: closing it here would drop SQLite's locks.
qint64 applicationIdAt(const QString &path);

/// A backup or a copy of a shop, opened to be read only, by whoever it was made. Nothing of it runs and nothing of it
/// is written, also not what lies beside it. One thread; owned by who reads.
class ForeignFile {
public:
    enum class Kind { Shop, Backup };

    /// Reads all of the file. Fails with Corrupt for what is neither kind or is damaged, Forbidden for what contains
    /// more than ours or has a log or journal beside it, TooNew, NotFound, AccessDenied, InvalidInput for a folder.
    static Result<ForeignFile> open(const QString &path);

    ForeignFile(ForeignFile &&) noexcept;
    ForeignFile &operator=(ForeignFile &&) noexcept;
    ~ForeignFile();

    Kind kind() const { return m_kind; }
    int version() const { return m_version; }

    SQLite::Database &connection() const { return *m_connection; }

    /// What a backup's schema has beyond its shop's.
    static const char *backupTables();

private:
    ForeignFile(std::unique_ptr<SQLite::Database> connection, Kind kind, int version);

    std::unique_ptr<SQLite::Database> m_connection;
    Kind m_kind;
    int m_version;
};

} // namespace vitrine::storage
