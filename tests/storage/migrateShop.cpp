// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// migrateShop SHOP POINT SCRIPT... brings a shop up to the version that the scripts make, and kills itself before the
// POINT-th change of a file from then on; with 0 never. While others keep the shop for themselves it tries again. Exits
// with the number of the Error::Code, or with 100 when the shop was opened and closed again.
#include "app/storage/Database.h"
#include "app/storage/Migrations.h"

#include <dlfcn.h>
#include <signal.h>
#include <unistd.h>

#include <QCoreApplication>

#include <cstdio>
#include <string>
#include <vector>

namespace {

qint64 changesLeft = 0;

void change()
{
    if (changesLeft > 0 && --changesLeft == 0) {
        (void)::kill(::getpid(), SIGKILL);
    }
}

template<typename Function>
Function realOf(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

} // namespace

// In place of the C library's, for this program and for the libraries that it uses.
extern "C" {

__attribute__((visibility("default"))) int fsync(int file)
{
    change();
    return realOf<int (*)(int)>("fsync")(file);
}

__attribute__((visibility("default"))) int fdatasync(int file)
{
    change();
    return realOf<int (*)(int)>("fdatasync")(file);
}

__attribute__((visibility("default"))) ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t at)
{
    change();
    return realOf<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64")(file, bytes, size, at);
}

__attribute__((visibility("default"))) int ftruncate64(int file, off64_t size) noexcept
{
    change();
    return realOf<int (*)(int, off64_t)>("ftruncate64")(file, size);
}

__attribute__((visibility("default"))) int unlink(const char *name) noexcept
{
    change();
    return realOf<int (*)(const char *)>("unlink")(name);
}

__attribute__((visibility("default"))) int renameat2(int fromFolder, const char *from, int toFolder, const char *to,
                                                     unsigned flags) noexcept
{
    change();
    return realOf<int (*)(int, const char *, int, const char *, unsigned)>("renameat2")(fromFolder, from, toFolder, to,
                                                                                        flags);
}
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    std::vector<std::string> scripts;
    for (const QString &script : arguments.mid(3)) {
        scripts.push_back(script.toStdString());
    }
    using vitrine::Error;
    using vitrine::storage::Database;
    const vitrine::storage::Migrations migrations(scripts);
    changesLeft = arguments.value(2).toLongLong();
    for (int tries = 0; tries < 20; ++tries) {
        const auto database = Database::open(arguments.value(1), Database::Mode::Existing, migrations);
        if (database || database.error().code != Error::Code::Busy) {
            return database ? 100 : static_cast<int>(database.error().code);
        }
    }
    return static_cast<int>(Error::Code::Busy);
}
