// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/DatedCopies.h"

#include "app/storage/Database.h"
#include "app/storage/Draft.h"
#include "app/storage/DurableFile.h"
#include "app/storage/ForeignFile.h"
#include "app/storage/SqliteError.h"
#include "app/storage/StrayDrafts.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace vitrine::storage {

namespace {

/// Another shop that came to the same name may have a copy of the same day: then there are several, with a number.
QString nameOf(const QDate &day, int number)
{
    const QString name = day.toString(Qt::ISODate);
    return (number == 0 ? name : QStringLiteral("%1-%2").arg(name).arg(number)) + QLatin1String(".vitrine");
}

/// What tells whether a copy has something that a shop has not.
struct Identity {
    QString createdAt;
    qint64 orders = 0; ///< Never deleted.
};

constexpr const char *kIdentity = "SELECT (SELECT value FROM meta WHERE key = 'created_at'), count(*) FROM orders";

Result<Identity> identityOf(Database &shop)
{
    Statement query = shop.prepare(kIdentity);
    const Result<bool> row = query.step();
    return row ? Result<Identity>(Identity{query.text(0), query.integer(1)}) : tl::unexpected(row.error());
}

Result<Identity> identityOf(const QString &copy)
{
    const Result<ForeignFile> file = ForeignFile::open(copy);
    if (!file) {
        return tl::unexpected(file.error());
    }
    try {
        SQLite::Statement query(file->connection(), kIdentity);
        query.executeStep();
        return Identity{QString::fromStdString(query.getColumn(0).getString()), query.getColumn(1).getInt64()};
    } catch (const SQLite::Exception &exception) {
        return tl::unexpected(toError(exception, nullptr));
    }
}

/// The names of a day's copies that are there and, as the last, one that is free.
QStringList placesOf(const QString &folder, const QDate &day)
{
    QStringList places;
    do {
        places.append(folder + u'/' + nameOf(day, static_cast<int>(places.size())));
    } while (QFileInfo::exists(places.last()));
    return places;
}

/// Where to write the copy: in place of one that has nothing that the shop has not, otherwise under a name of its own.
QString placeFor(const QString &folder, const QDate &day, const Identity &shop)
{
    const QStringList places = placesOf(folder, day);
    const auto place = std::find_if(places.cbegin(), places.cend() - 1, [&](const QString &path) {
        const Result<Identity> copy = identityOf(path);
        return copy && copy->createdAt == shop.createdAt && copy->orders <= shop.orders;
    });
    return *place;
}

/// A copy has the time of the shop's last change as its own: another one tells that the shop has changed since.
void rememberChange(const QString &copy, const QDateTime &changed)
{
    QFile file(copy);
    if (file.open(QIODevice::Append)) {
        file.setFileTime(changed, QFileDevice::FileModificationTime);
    }
}

} // namespace

DatedCopies::DatedCopies(const QString &shop)
{
    // The same folder whatever link the shop is opened by.
    const QFileInfo file(shop);
    m_shop = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    m_folder = m_shop + QLatin1String(".copies");
}

QList<DatedCopy> DatedCopies::list() const
{
    QList<DatedCopy> copies;
    const QFileInfoList files = QDir(m_folder).entryInfoList(QDir::Files | QDir::NoSymLinks);
    for (const QFileInfo &file : files) {
        const QDate day = QDate::fromString(file.fileName().left(10), Qt::ISODate);
        const int number = file.fileName().mid(11).section(u'.', 0, 0).toInt();
        if (day.isValid() && number >= 0 && file.fileName() == nameOf(day, number)) {
            copies.append({file.absoluteFilePath(), day, number});
        }
    }
    std::sort(copies.begin(), copies.end(), [](const DatedCopy &a, const DatedCopy &b) {
        return a.day != b.day ? a.day > b.day : a.number > b.number;
    });
    return copies;
}

bool DatedCopies::isDue(const QDate &today) const
{
    const QFileInfo shop(m_shop);
    const QStringList places = placesOf(m_folder, today);
    const bool isOpenElsewhere = QFileInfo(m_shop + QLatin1String("-wal")).size() > 0;
    return std::all_of(places.cbegin(), places.cend() - 1, [&](const QString &path) {
        const QFileInfo made(path);
        if (isOpenElsewhere || made.lastModified() == shop.lastModified()) {
            return false;
        }
        const qint64 minutes = made.metadataChangeTime().secsTo(QDateTime::currentDateTime()) / 60;
        return shop.size() <= kQuicklyCopied || minutes < 0 || minutes >= kMinutesBetween;
    });
}

Result<std::optional<DatedCopy>> DatedCopies::makeIfDue(const QDate &today, const ShopBackup::Acceptance &accept) const
{
    if (!isDue(today)) {
        return std::optional<DatedCopy>();
    }
    const auto database = Database::open(m_shop, Database::Mode::Existing);
    if (!database) {
        return tl::unexpected(database.error());
    }
    if (const Result<> sound = (*database)->checkIntegrity(); !sound) {
        return tl::unexpected(sound.error());
    }
    if (const Result<> accepted = accept ? accept(**database) : Result<>(); !accepted) {
        return tl::unexpected(accepted.error());
    }
    const QFileInfo folder(m_folder);
    if (folder.isSymLink() || (!folder.isDir() && !QDir().mkdir(m_folder))) {
        return failure(Error::Code::AccessDenied, m_folder);
    }
    const Result<Identity> identity = identityOf(**database);
    if (!identity) {
        return tl::unexpected(identity.error());
    }
    const QString path = placeFor(m_folder, today, *identity);
    StrayDrafts::removeBelow(m_folder);
    StrayDrafts::removeBelow(m_shop + QLatin1String(".images"));
    StrayDrafts::removeOf(m_shop);
    const QDateTime changed = QFileInfo(m_shop).lastModified();
    const Draft draft(path);
    if (const Result<> copied = (*database)->copyInto(draft.path()); !copied) {
        return tl::unexpected(copied.error());
    }
    if (const Result<ForeignFile> whole = ForeignFile::open(draft.path()); !whole) {
        return tl::unexpected(whole.error());
    }
    rememberChange(draft.path(), changed);
    if (const Result<> done = publishOver(draft.path(), path); !done) {
        return tl::unexpected(done.error());
    }
    const QList<DatedCopy> copies = list();
    for (qsizetype i = kKept; i < copies.size(); ++i) {
        const Result<Identity> old = identityOf(copies.at(i).path);
        if (old ? old->createdAt == identity->createdAt : old.error().code == Error::Code::Corrupt) {
            QFile::remove(copies.at(i).path);
        }
    }
    const auto made
        = std::find_if(copies.cbegin(), copies.cend(), [&](const DatedCopy &copy) { return copy.path == path; });
    return made == copies.cend() ? std::nullopt : std::optional(*made);
}

std::optional<DatedCopy> DatedCopies::newestGood() const
{
    const QList<DatedCopy> copies = list();
    const auto good = std::find_if(copies.cbegin(), copies.cend(),
                                   [](const DatedCopy &copy) { return ForeignFile::open(copy.path).has_value(); });
    return good == copies.cend() ? std::nullopt : std::optional(*good);
}

} // namespace vitrine::storage
