// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"
#include "app/catalog/feeds/FeedProblem.h"
#include "app/catalog/feeds/FeedProduct.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace vitrine::catalog {
class ImageStore;
}

namespace vitrine::catalog::feeds {

/// The pictures that a feed names. Files have to be in the feed's folder or below it, also once links are followed; a
/// feed from somebody else is not to reach other files of this computer. Addresses are only listed: this layer knows no
/// network. Reading and keeping pictures takes long and is done by store(), while nobody waits for the shop. On the
/// thread of the store, which it does not own.
class PictureFolder {
public:
    /// Without a store pictures are looked at and not kept.
    PictureFolder(const QString &folder, ImageStore *store);

    /// Reads the pictures of these products, and keeps them. To be called outside of a transaction, before take().
    void store(const QList<FeedProduct> &products);

    /// An address of the network.
    static bool isAddress(const QString &picture);

    /// The hashes of the pictures that are files. What is no picture is told by takeProblems(). A full disk is kept for
    /// takeFailure().
    QStringList take(const QStringList &pictures, qint64 line);

    /// The pictures of the same call that are addresses, the first one first.
    const QStringList &lastAddresses() const { return m_lastAddresses; }

    QList<FeedProblem> takeProblems();

    /// Why pictures could not be written since the last call, which is no fault of theirs.
    Result<> takeFailure();

    qint64 addressCount() const { return m_addressCount; }
    const QStringList &addresses() const { return m_addresses; }

    /// The hash of one picture, by its path from the folder. Empty for what is no picture of this folder, or cannot be
    /// kept.
    QString hashOf(const QString &picture);

private:
    QString m_folder; ///< Canonical; empty when there is none.
    ImageStore *m_store;
    QHash<QString, QString> m_hashes; ///< By canonical path, of the last ones; empty for what is no picture.
    QList<FeedProblem> m_problems;
    Result<> m_failure;
    qint64 m_addressCount = 0;
    QStringList m_addresses;
    QStringList m_lastAddresses;
};

} // namespace vitrine::catalog::feeds
