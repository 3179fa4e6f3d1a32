// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QString>

#include <array>

namespace vitrine::storage {

/// What SQLite adds to a file's name for what it keeps beside it: the log that commits are first written to, the index
/// of that log, and the journal of a file without a log.
inline constexpr QLatin1String kLogEnding("-wal");
inline constexpr QLatin1String kLogIndexEnding("-shm");
inline constexpr QLatin1String kJournalEnding("-journal");
inline constexpr std::array kNeighbourEndings{kLogEnding, kLogIndexEnding, kJournalEnding};

/// Where the log of a shop file is, if there is one.
QString logOf(const QString &shop);

/// Takes a file away, and first what is beside it.
void removeWithNeighbours(const QString &file);

} // namespace vitrine::storage
