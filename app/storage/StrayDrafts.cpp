// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/StrayDrafts.h"

#include "app/storage/FileLock.h"
#include "app/storage/ForeignFile.h"
#include "app/storage/Neighbours.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>

namespace vitrine::storage {

namespace {

constexpr qint64 kHour = 60 * 60 * 1000;

/// The name that it was to get, or empty for a file that is no draft of ours or may still be written.
QString finalNameOf(const QFileInfo &file, const QDateTime &now)
{
    static const QRegularExpression kName(
        QStringLiteral("^(.+)\\.([0-9a-f]{8})-([0-9a-f]{4})-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}(\\.part)?$"));
    const QRegularExpressionMatch name = kName.match(file.fileName());
    if (!name.hasMatch() || file.isSymLink() || !file.isFile()) {
        return {};
    }
    // An identifier of version 7 begins with the time at which it was made.
    const qint64 madeAt = (name.captured(2) + name.captured(3)).toLongLong(nullptr, 16);
    const qint64 writtenAt = file.lastModified().toMSecsSinceEpoch();
    const bool isOld = now.toMSecsSinceEpoch() - qMax(madeAt, writtenAt) > kHour;
    return isOld && checkUnused(file.filePath()) ? name.captured(1) : QString();
}

bool hasMark(const QString &path)
{
    const qint64 mark = applicationIdAt(path);
    return mark == kShopApplicationId || mark == kBackupApplicationId;
}

} // namespace

void StrayDrafts::removeOf(const QString &path, const QDateTime &now)
{
    const QFileInfo place(path);
    const QFileInfoList files = place.absoluteDir().entryInfoList(QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    for (const QFileInfo &file : files) {
        if (file.fileName().startsWith(place.fileName() + u'.') && finalNameOf(file, now) == place.fileName()) {
            removeWithNeighbours(file.filePath());
        }
    }
}

void StrayDrafts::removeShopsIn(const QString &folder, const QDateTime &now)
{
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    for (const QFileInfo &file : files) {
        if (!finalNameOf(file, now).isEmpty() && hasMark(file.filePath())) {
            removeWithNeighbours(file.filePath());
        }
    }
}

void StrayDrafts::removeBelow(const QString &folder, const QDateTime &now)
{
    if (QFileInfo(folder).isSymLink()) {
        return;
    }
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        if (!finalNameOf(files.fileInfo(), now).isEmpty()) {
            removeWithNeighbours(files.filePath());
        }
    }
}

} // namespace vitrine::storage
