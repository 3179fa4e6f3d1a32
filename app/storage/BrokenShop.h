// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"
#include "app/storage/DatedCopies.h"

#include <QString>

#include <optional>

namespace vitrine::storage {

/// A damaged shop file that was put aside, and what there is to go on with. A value; any thread.
struct BrokenShop {
    QString keptAs; ///< The damaged file, with all its bytes.
    std::optional<DatedCopy> copy; ///< The newest that is whole; ShopBackup::restore() makes the shop of it.

    /// For a file that Database::open() said Corrupt of, while this process has no connection to it. Gives the file and
    /// its log a new name beside the old one. Fails with InvalidInput, and leaves it, when it does not look as if it
    /// ever was a shop; with Busy while another process has it open or moves another there; with Conflict when it is
    /// not damaged (any more); with NotFound when another process was faster; with AccessDenied.
    static Result<BrokenShop> setAside(const QString &shop);

    /// What is beside the place of a shop file that is not there: damaged ones that were put aside (the newest is
    /// named), its log, or copies. None when there never was a shop, so that one may be made there.
    static std::optional<BrokenShop> remainsOf(const QString &shop);

    /// Gives the log of a shop file that is not there, which keeps another from being made in its place, a name like
    /// that of a damaged file, but of its own: it may not belong to one that is there, and would harm it. Does nothing
    /// when there is a shop or no log. Fails like renameToNew(). The caller holds the FolderLock.
    static Result<> setLogAside(const QString &shop);
};

} // namespace vitrine::storage
