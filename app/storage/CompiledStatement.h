// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/Statement.h"

#include <SQLiteCpp/Statement.h>

#include <string>

namespace vitrine::storage {

struct Statement::Compiled {
    Compiled(const SQLite::Database &database, const std::string &sql) : statement(database, sql) { }

    SQLite::Statement statement;
    bool inUse = false;
};

} // namespace vitrine::storage
