// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"

#include <QMap>
#include <QString>
#include <QStringList>

struct sqlite3;

namespace vitrine::storage {

class Migrations;

/// The text of everything a file's schema has: tables, indexes, triggers, views. A file whose text is that of a version
/// we made does nothing by itself that our own do not. Comments and spaces do not count. A value; any thread.
class KnownSchema {
public:
    /// What a new file has after the first `version` steps, with `further` statements done to it.
    static Result<KnownSchema> made(const Migrations &migrations, int version, const char *further = "");

    /// What the connection's file has. Reads it as rows and runs nothing of it.
    static Result<KnownSchema> read(sqlite3 *connection);

    /// Fails with Forbidden and the first name that is there in one only or has another text.
    Result<> mustBe(const KnownSchema &expected) const;

    /// Names of the ordinary tables, whose rows are the file's content.
    QStringList tables() const;

    /// Names of the virtual tables: indexes over those.
    QStringList virtualTables() const;

private:
    enum class Being { Ordinary, Virtual };
    QStringList tablesThat(Being being) const;

    QMap<QString, QString> m_texts; ///< "table orders" to its text.
};

} // namespace vitrine::storage
