// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/DatedCopies.h"

#include "app/storage/Database.h"
#include "app/storage/Draft.h"
#include "app/storage/DurableFile.h"
#include "app/storage/ForeignFile.h"
#include "app/storage/Neighbours.h"
#include "app/storage/SqliteMemory.h"
#include "app/storage/StrayDrafts.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QUrl>

#include <algorithm>
#include <array>

namespace vitrine::storage {

namespace {

/// Another shop that came to the same name may have a copy of the same day: then there are several, with a number.
QString nameOf(const QDate &day, int number)
{
    const QString name = day.toString(Qt::ISODate);
    return (number == 0 ? name : QStringLiteral("%1-%2").arg(name).arg(number)) + QLatin1String(".vitrine");
}

/// Which shop a file is of, and since when it goes its own way: restoring an older backup begins another one.
struct Identity {
    QString createdAt;
    QString restoredAt;

    friend bool operator==(const Identity &, const Identity &) = default;
};

constexpr const char *kIdentity = "SELECT (SELECT value FROM meta WHERE key = 'created_at'), "
                                  "(SELECT value FROM meta WHERE key = 'restored_at')";

Identity identityOf(SQLite::Database &file)
{
    SQLite::Statement query(file, kIdentity);
    query.executeStep();
    return {QString::fromStdString(query.getColumn(0).getString()),
            QString::fromStdString(query.getColumn(1).getString())};
}

/// Of a copy, without reading all of it. None when it cannot be told.
std::optional<Identity> identityOfCopy(const QString &path)
{
    const QByteArray name = QUrl::toPercentEncoding(path, "/");
    limitSqliteMemory();
    try {
        // Immutable: neither a lock nor a byte is written, and no log is looked for.
        SQLite::Database file("file:" + name.toStdString() + "?immutable=1", SQLite::OPEN_READONLY | SQLite::OPEN_URI);
        file.exec("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA query_only = ON");
        return identityOf(file);
    } catch (const SQLite::Exception &) {
        return std::nullopt;
    }
}

/// Opened as a shop always is: closing the file otherwise would drop the locks that this process has on it.
std::optional<Identity> identityOfShop(const QString &path)
{
    const auto shop = Database::open(path, Database::Mode::Existing);
    if (!shop) {
        return std::nullopt;
    }
    Statement query = (*shop)->prepare(kIdentity);
    return query.step().value_or(false) ? std::optional(Identity{query.text(0), query.text(1)}) : std::nullopt;
}

/// Rows that are only ever added to a shop, their number first, from the version of the schema on that has them.
struct Facts {
    int version;
    const char *rows;
};

constexpr std::array kFacts{
    Facts{1, "SELECT number, id FROM orders ORDER BY number"},
    Facts{1, "SELECT number, product_id, delta, cause, order_id FROM stock_movements ORDER BY number"},
    Facts{2, "SELECT number, variant_id, reason, at FROM stock_movements ORDER BY number"},
    Facts{2, "SELECT number, id, slot_id FROM bookings ORDER BY number"},
    Facts{2, "SELECT number, cancelled_at FROM bookings WHERE cancelled_at IS NOT NULL ORDER BY number"},
    Facts{2, "SELECT number, order_id, kind, remote_id, at FROM order_changes ORDER BY number"},
    Facts{2, "SELECT number, order_id, position, quantity, at FROM order_supplies ORDER BY number"},
    Facts{2, "SELECT number, product_id, variant_id, price, currency, valid_from FROM price_history ORDER BY number"},
    Facts{2, "SELECT number, show_id, event, product_id, detail, at FROM on_air_log ORDER BY number"},
};

bool isSameRow(SQLite::Statement &one, SQLite::Statement &other)
{
    for (int column = 0; column < one.getColumnCount(); ++column) {
        if (one.getColumn(column).getString() != other.getColumn(column).getString()) {
            return false;
        }
    }
    return true;
}

bool hasAllRowsOf(const ForeignFile &shop, const ForeignFile &copy, const char *rows)
{
    SQLite::Statement there(shop.connection(), rows);
    SQLite::Statement wanted(copy.connection(), rows);
    while (wanted.executeStep()) {
        const qint64 number = wanted.getColumn(0).getInt64();
        bool isThere = there.executeStep();
        while (isThere && there.getColumn(0).getInt64() < number) {
            isThere = there.executeStep();
        }
        if (!isThere || !isSameRow(there, wanted)) {
            return false;
        }
    }
    return true;
}

/// How many facts there are says nothing: a restored shop goes on from fewer and has other ones then.
bool hasAllFactsOf(const ForeignFile &shop, const ForeignFile &copy)
{
    return std::all_of(kFacts.begin(), kFacts.end(), [&](const Facts &facts) {
        return facts.version > copy.version() || hasAllRowsOf(shop, copy, facts.rows);
    });
}

/// Nothing is lost with the copy when the shop's newest one takes its place. What is no fact, as the text of a product,
/// is the shop's own to change, unless the shop was restored since and may have an older text.
bool canReplace(const ForeignFile &shop, const QString &path)
{
    const Result<ForeignFile> copy = ForeignFile::open(path);
    if (!copy) {
        return false;
    }
    try {
        return identityOf(copy->connection()) == identityOf(shop.connection()) && hasAllFactsOf(shop, *copy);
    } catch (const SQLite::Exception &) {
        return false;
    }
}

/// The same for one of an earlier day, whose texts were to be kept only so long.
bool canRemove(const ForeignFile &shop, const QString &path)
{
    const Result<ForeignFile> copy = ForeignFile::open(path);
    if (!copy) {
        return copy.error().code == Error::Code::Corrupt;
    }
    try {
        return identityOf(copy->connection()).createdAt == identityOf(shop.connection()).createdAt
            && hasAllFactsOf(shop, *copy);
    } catch (const SQLite::Exception &) {
        return false;
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

/// Where the newest copy belongs: in place of one that has nothing that it has not, otherwise under a name of its own.
QString placeFor(const QString &folder, const QDate &day, const ForeignFile &shop)
{
    const QStringList places = placesOf(folder, day);
    return *std::find_if(places.cbegin(), places.cend() - 1,
                         [&shop](const QString &path) { return canReplace(shop, path); });
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
    const bool isOpenElsewhere = QFileInfo(logOf(m_shop)).size() > 0;
    return std::all_of(places.cbegin(), places.cend() - 1, [&](const QString &path) {
        const QFileInfo made(path);
        if (isOpenElsewhere || made.lastModified() == shop.lastModified()) {
            return false;
        }
        const qint64 minutes = made.metadataChangeTime().secsTo(QDateTime::currentDateTime()) / 60;
        // A copy of a shop that was here before does not hold up the first one of this.
        return shop.size() <= kQuicklyCopied || minutes < 0 || minutes >= kMinutesBetween
            || identityOfCopy(path) != identityOfShop(m_shop);
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
    StrayDrafts::removeBelow(m_folder);
    StrayDrafts::removeBelow(m_shop + QLatin1String(".images"));
    StrayDrafts::removeOf(m_shop);
    const QDateTime changed = QFileInfo(m_shop).lastModified();
    const Draft draft(m_folder + u'/' + nameOf(today, 0));
    if (const Result<> copied = (*database)->copyInto(draft.path()); !copied) {
        return tl::unexpected(copied.error());
    }
    const Result<ForeignFile> whole = ForeignFile::open(draft.path());
    if (!whole) {
        // Not that of the shop, which was found whole.
        return failure(Error::Code::Internal, QStringLiteral("the copy: %1").arg(whole.error().detail));
    }
    // What is written is compared, not the shop, which may have changed since.
    const QString path = placeFor(m_folder, today, *whole);
    rememberChange(draft.path(), changed);
    if (const Result<> done = publishOver(draft.path(), path); !done) {
        return tl::unexpected(done.error());
    }
    const QList<DatedCopy> copies = list();
    // Days, not copies: each time that the shop is restored its day gets one more.
    QSet<QDate> days;
    for (const DatedCopy &copy : copies) {
        days.insert(copy.day);
        if (days.size() > kKept && canRemove(*whole, copy.path)) {
            QFile::remove(copy.path);
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
