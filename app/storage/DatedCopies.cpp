// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/DatedCopies.h"

#include "app/storage/Database.h"
#include "app/storage/DurableFile.h"
#include "app/storage/ForeignFile.h"
#include "app/storage/StrayDrafts.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace vitrine::storage {

namespace {

QString nameOf(const QDate &day)
{
    return day.toString(Qt::ISODate) + QLatin1String(".vitrine");
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
        if (day.isValid() && file.fileName() == nameOf(day)) {
            copies.append({file.absoluteFilePath(), day});
        }
    }
    std::sort(copies.begin(), copies.end(), [](const DatedCopy &a, const DatedCopy &b) { return a.day > b.day; });
    return copies;
}

bool DatedCopies::isDue(const DatedCopy &copy) const
{
    const QFileInfo shop(m_shop);
    const QFileInfo made(copy.path);
    if (!made.exists()) {
        return true;
    }
    const bool isOpenElsewhere = QFileInfo(m_shop + QLatin1String("-wal")).size() > 0;
    if (isOpenElsewhere || made.lastModified() == shop.lastModified()) {
        return false;
    }
    const qint64 minutes = made.metadataChangeTime().secsTo(QDateTime::currentDateTime()) / 60;
    return shop.size() <= kQuicklyCopied || minutes < 0 || minutes >= kMinutesBetween;
}

Result<std::optional<DatedCopy>> DatedCopies::makeIfDue(const QDate &today, const ShopBackup::Acceptance &accept) const
{
    const DatedCopy copy{m_folder + u'/' + nameOf(today), today};
    if (!isDue(copy)) {
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
    const QString draft = draftOf(copy.path);
    Result<> done = (*database)->copyInto(draft);
    if (done) {
        const Result<ForeignFile> whole = ForeignFile::open(draft);
        done = whole ? Result<>() : tl::unexpected(whole.error());
    }
    if (done) {
        rememberChange(draft, changed);
        done = publishOver(draft, copy.path);
    }
    if (!done) {
        QFile::remove(draft);
        return tl::unexpected(done.error());
    }
    const QList<DatedCopy> copies = list();
    for (qsizetype i = kKept; i < copies.size(); ++i) {
        QFile::remove(copies.at(i).path);
    }
    return std::optional<DatedCopy>(copy);
}

std::optional<DatedCopy> DatedCopies::newestGood() const
{
    const QList<DatedCopy> copies = list();
    const auto good = std::find_if(copies.cbegin(), copies.cend(),
                                   [](const DatedCopy &copy) { return ForeignFile::open(copy.path).has_value(); });
    return good == copies.cend() ? std::nullopt : std::optional(*good);
}

} // namespace vitrine::storage
