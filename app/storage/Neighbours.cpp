// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/Neighbours.h"

#include <QFile>

namespace vitrine::storage {

QString logOf(const QString &shop)
{
    return shop + kLogEnding;
}

void removeWithNeighbours(const QString &file)
{
    for (const QLatin1String ending : kNeighbourEndings) {
        QFile::remove(file + ending);
    }
    QFile::remove(file);
}

} // namespace vitrine::storage
