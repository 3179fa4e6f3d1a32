// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"

#include <QDateTime>
#include <QString>

#include <functional>

namespace vitrine::storage {

class Database;

/// What a backup holds. A value; any thread.
struct BackupContents {
    QDateTime madeAt; ///< UTC; null for a dated copy, whose pictures are beside the shop it is of.
    int pictures = 0;
    int missingPictures = 0; ///< Those that were not in the shop's folder, or were damaged, when it was made.

    friend bool operator==(const BackupContents &, const BackupContents &) = default;
};

/// A shop with its pictures as one file, for another computer or a later day. Any thread; holds nothing.
class ShopBackup {
public:
    /// What else must hold of a shop that is backed up, copied or restored: that its ledger adds up.
    using Acceptance = std::function<Result<>(Database &)>;

    /// Writes the shop as it is committed now, while others sell from it. The new file is on the disk, was read back
    /// from end to end, and is seen only then: what is in it can be restored. Fails like Database::open, with what
    /// `accept` says, with Corrupt when restoring would, and with AlreadyExists when there is a file at `target`; then
    /// nothing is left there.
    static Result<BackupContents> write(const QString &shop, const QString &target, const Acceptance &accept);

    /// Makes a new shop out of a backup, or of a copy of a shop, which may come from anyone: its rows and pictures are
    /// taken over, nothing else. Fails with AlreadyExists when there is a file, or another picture where one of these
    /// would go, with Corrupt, Forbidden and TooNew for what is not to be taken; then nothing is left of it.
    /// When only the folder could not be synced it fails too, and the shop is there with its pictures.
    static Result<BackupContents> restore(const QString &backup, const QString &shop, const Acceptance &accept);

    /// Reads a backup, or a copy of a shop, from end to end. Fails like restore().
    static Result<BackupContents> check(const QString &backup);
};

} // namespace vitrine::storage
