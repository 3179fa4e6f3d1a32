// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/Draft.h"

#include <QFile>

namespace vitrine::storage {

Draft::~Draft()
{
    for (const QLatin1String suffix :
         {QLatin1String(""), QLatin1String("-wal"), QLatin1String("-shm"), QLatin1String("-journal")}) {
        QFile::remove(m_path + suffix);
    }
}

} // namespace vitrine::storage
