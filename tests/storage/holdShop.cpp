// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// holdShop SHOP opens a shop, commits something to it, says "open" and has it open until its input ends. Exits with 0,
// or with 1 when it cannot be opened.
#include "app/storage/Database.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    using vitrine::storage::Database;
    const auto database = Database::open(QCoreApplication::arguments().value(1), Database::Mode::Existing);
    if (!database || !(*database)->execute("INSERT INTO meta (key, value) VALUES ('on air', 'yes')")) {
        return 1;
    }
    (void)std::fputs("open\n", stdout);
    (void)std::fflush(stdout);
    while (std::fgetc(stdin) != EOF) { }
    return 0;
}
