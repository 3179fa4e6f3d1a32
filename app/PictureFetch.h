// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Console.h"
#include "app/catalog/Product.h"
#include "app/sync/ProductPictures.h"

#include <QDataStream>
#include <QTemporaryFile>

namespace vitrine {

/// The pictures that an import found on the network: remembered while it runs, in a file, because a feed may name
/// millions of them, and fetched when it is done. Main thread; of one command.
class PictureFetch {
public:
    PictureFetch();

    void remember(const catalog::ProductId &product, const QStringList &addresses);

    /// Fetches them, with a bar on a terminal. Fails like sync::ProductPictures::take(), and with DiskFull when what
    /// was to be fetched could not be remembered.
    Result<sync::ProductPictures::Outcome> fetch(storage::Database &shop);

    /// Adds what became of them to the answer of the import.
    static void write(const sync::ProductPictures::Outcome &outcome, QJsonObject &answer);
    static void complain(const Error &error, const Console &console);
    static void print(const sync::ProductPictures::Outcome &outcome, const Console &console);

private:
    QTemporaryFile m_file;
    QDataStream m_stream;
    qint64 m_products = 0;
    qint64 m_pictures = 0;
};

} // namespace vitrine
