// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"
#include "app/storage/ShopBackup.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace vitrine::storage {

/// A copy of a shop's data from one day. A value; any thread.
struct DatedCopy {
    QString path;
    QDate day;
    int number = 0; ///< Not 0 when an earlier copy of the day has what the shop has not.

    friend bool operator==(const DatedCopy &, const DatedCopy &) = default;
};

/// The copies of a shop file that the program makes by itself, in a folder beside it: one of each day, as the shop was
/// when it was last closed, of the last seven. A shop that is made anew under the name of a lost one has copies beside
/// the lost one's, never in place of them. Without the pictures, which are beside the shop already. A value; any
/// thread.
class DatedCopies {
public:
    static constexpr int kKept = 7; ///< Days, each with all of its copies.

    /// A shop larger than this, in bytes, is copied anew only when so much time has passed since: copying takes longer
    /// than a seller is to wait for whenever the shop is closed.
    static constexpr qint64 kQuicklyCopied = 4 * 1024 * 1024;
    static constexpr int kMinutesBetween = 10;

    /// Of the shop at `shop`, which need not be there any more.
    explicit DatedCopies(const QString &shop);

    /// Newest first. What else is in the folder is not looked at.
    QList<DatedCopy> list() const;

    /// Makes the copy of `today`, in place of an earlier one of this day when the shop has changed since, and takes the
    /// oldest away. A copy of another shop stays, and so does one with an order, a movement of stock, a booking or
    /// another fact that the shop has not; one of today also when the shop was restored since. The shop is read from
    /// end to end before and the copy after: a copy that is there was whole. None when there was nothing to do, also
    /// while others have a shop open that has a copy of today: whoever closes it last makes it. Fails like
    /// Database::open, with Corrupt when the shop is damaged, and with what `accept` says; the earlier copies are then
    /// left.
    Result<std::optional<DatedCopy>> makeIfDue(const QDate &today, const ShopBackup::Acceptance &accept) const;

    /// The newest copy that is whole.
    std::optional<DatedCopy> newestGood() const;

private:
    bool isDue(const QDate &today) const;

    QString m_shop;
    QString m_folder;
};

} // namespace vitrine::storage
