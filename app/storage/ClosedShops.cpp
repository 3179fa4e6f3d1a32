// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/ClosedShops.h"

#include "app/base/ContentHash.h"
#include "app/storage/Neighbours.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace vitrine::storage {

namespace {

/// More notes than a seller has shops; the oldest go.
constexpr int kMostNotes = 64;

QString folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + QLatin1String("/vitrine/closed");
}

} // namespace

QString ClosedShops::noteOf(const QString &shop)
{
    return folder() + u'/' + hashOf(QFile::encodeName(shop));
}

bool ClosedShops::has(const QString &shop)
{
    QFile note(noteOf(shop));
    const QByteArray state = stateOfFile(shop);
    return !state.isEmpty() && QFileInfo(logOf(shop)).size() == 0 && note.open(QIODevice::ReadOnly)
        && note.readAll() == state;
}

void ClosedShops::add(const QString &shop)
{
    if (has(shop) || !QDir().mkpath(folder())) {
        return;
    }
    // Not through a file of another name: half a note matches nothing.
    QFile note(noteOf(shop));
    if (note.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
        note.write(stateOfFile(shop));
    }
    const QFileInfoList notes = QDir(folder()).entryInfoList(QDir::Files, QDir::Time);
    for (qsizetype i = kMostNotes; i < notes.size(); ++i) {
        QFile::remove(notes.at(i).filePath());
    }
}

void ClosedShops::remove(const QString &shop)
{
    QFile::remove(noteOf(shop));
}

} // namespace vitrine::storage
