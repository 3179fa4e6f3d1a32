// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"

#include <QString>

namespace vitrine::storage {

/// Where a shop file is, or is to be, with what SQLite has beside it. Any thread; holds nothing.
class ShopPlace {
public:
    /// What to do with the log of a shop that is gone, which would be taken for the new one's.
    enum class LostLog {
        Refuse,
        PutAside, ///< As BrokenShop::setLogAside() does.
    };

    /// Whether a new shop may be made at the path. Fails with AlreadyExists and the path of what is in the way: a file,
    /// a link, the journal of a shop that is gone, or its log.
    static Result<> checkVacant(const QString &path, LostLog lostLog = LostLog::Refuse);

    /// Gives a finished shop, of which Database::close() said that it is whole, its place, which is vacant. Nobody else
    /// moves or makes one there meanwhile. Fails like checkVacant(), publish() and FolderLock::hold(), and with
    /// Internal for a draft whose log holds something; then the draft stays, unless only the folder could not be
    /// synced, and a lost log may have been put aside.
    static Result<> publish(const QString &draft, const QString &path, LostLog lostLog = LostLog::Refuse);
};

} // namespace vitrine::storage
