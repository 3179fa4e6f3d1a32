// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/feeds/ExportTarget.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <filesystem>
#include <initializer_list>

namespace vitrine::catalog::feeds {

namespace {

/// Whether the file begins like a shop, the log or journal of one, or a picture, which no feed does.
bool isPrecious(const QString &path)
{
    constexpr qint64 kLookedAt = 64 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return false; // nor can it be replaced by this account without its owner's will
    }
    const QByteArray beginning = file.read(kLookedAt);
    return std::ranges::any_of(
        std::initializer_list<const char *>{"SQLite format 3", "\x37\x7f\x06\x82", "\x37\x7f\x06\x83",
                                            "\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", "\x89PNG", "\xff\xd8\xff"},
        [&beginning](const char *first) { return beginning.startsWith(first); });
}

/// Whether the path, without links in it, is one that only a shop has: SQLite adds the endings to a shop's name, and
/// this program the folders beside it. So are names with a time in them that keep what may be damaged: a log, a shop
/// that was put aside, the copy of an older version. Their content need not tell what they are.
bool isOfAnyShop(const QString &path)
{
    static const QRegularExpression kKept(QStringLiteral("\\.(unread|broken|version\\d+)-\\d{8}T\\d{9}\\.[^/]*$"));
    const auto endsAs = [&path](const char *ending) { return path.endsWith(QLatin1String(ending)); };
    const QString below = path + u'/';
    return endsAs("-wal") || endsAs("-shm") || endsAs("-journal") || endsAs(".vitrine")
        || below.contains(QLatin1String(".copies/")) || below.contains(QLatin1String(".images/"))
        || kKept.match(path).hasMatch();
}

/// Whether the path, without links in it, is that of a part of the shop.
bool isOfTheShop(const QString &path, const QString &shop)
{
    for (const char *file : {"", "-wal", "-shm", "-journal"}) {
        const QString part = shop + QLatin1String(file);
        std::error_code error;
        // Also by another name of the same file.
        const bool isSame = std::filesystem::equivalent(std::filesystem::path(path.toStdU16String()),
                                                        std::filesystem::path(part.toStdU16String()), error);
        if (path == part || (isSame && !error)) {
            return true;
        }
    }
    return std::ranges::any_of(std::initializer_list<const char *>{".copies", ".images"}, [&](const char *folder) {
        const QString part = shop + QLatin1String(folder);
        return path == part || path.startsWith(part + u'/');
    });
}

} // namespace

ExportTarget::ExportTarget(QString path, QString shop, IfThere ifThere)
    : m_path(std::move(path)), m_shop(std::move(shop)), m_ifThere(ifThere)
{
}

Result<> ExportTarget::check() const
{
    const QFileInfo target(m_path);
    const bool isThere = target.exists() || target.isSymLink();
    const QString real = target.exists()
        ? target.canonicalFilePath()
        : QDir(QFileInfo(target.absolutePath()).canonicalFilePath()).filePath(target.fileName());
    if ((isThere && !target.isFile()) || isOfAnyShop(real) || isOfTheShop(real, m_shop)
        || (isThere && isPrecious(real))) {
        return failure(Error::Code::Forbidden, QStringLiteral("%1 is not to be written over").arg(m_path));
    }
    if (isThere && m_ifThere == IfThere::Refuse) {
        return failure(Error::Code::AlreadyExists, m_path);
    }
    return {};
}

} // namespace vitrine::catalog::feeds
