// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// openShop existing|new FILE opens a shop file as someone who is not the administrator, whom no permission stops, and
// exits with the number of the Error::Code, or with 100 when it was opened.
#include "app/storage/Database.h"

#include <grp.h>
#include <unistd.h>

#include <QCoreApplication>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    constexpr unsigned kNobody = 65534;
    if (geteuid() == 0 && (setgroups(0, nullptr) != 0 || setgid(kNobody) != 0 || setuid(kNobody) != 0)) {
        return 101;
    }
    using vitrine::storage::Database;
    const auto mode = arguments.value(1) == QLatin1String("new") ? Database::Mode::CreateNew : Database::Mode::Existing;
    const auto database = Database::open(arguments.value(2), mode);
    return database ? 100 : static_cast<int>(database.error().code);
}
