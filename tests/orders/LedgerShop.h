// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/catalog/Stock.h"
#include "app/orders/OrderLedger.h"
#include "app/storage/Database.h"

#include <QTemporaryDir>

#include <memory>

namespace vitrine {

/// A real shop file in a folder of its own, with a clock that stands until it is moved. Owned by its test.
class LedgerShop {
public:
    LedgerShop();

    QString path() const { return m_folder.filePath(QStringLiteral("shop.vitrine")); }
    storage::Database &database() { return *m_database; }
    catalog::Stock &stock() { return *m_stock; }
    orders::OrderLedger &ledger() { return *m_ledger; }
    Clock clock() const
    {
        return [this] { return m_now; };
    }
    QDateTime now() const { return m_now; }
    void advance(std::chrono::milliseconds time) { m_now = m_now.addMSecs(time.count()); }

    /// A product of one form in euros, 20 % VAT.
    catalog::Stock::Item addProduct(const char *sku, int stock, qint64 cents = 1000, int vat = 2000);

    /// A variant of a product that is there; the product's SKU is `of`.
    catalog::Stock::Item addVariant(const catalog::Stock::Item &of, const char *sku, int stock);

    orders::PlatformId addPlatform();

    int left(const catalog::Stock::Item &item) const { return m_stock->left(item).value_or(-1); }

    /// Each movement but the first of each product, as "cause delta".
    QStringList movements();

    /// The numbers of the first column of a query.
    QList<qint64> numbers(const char *sql);

private:
    QTemporaryDir m_folder;
    QDateTime m_now = QDateTime(QDate(2026, 3, 14), QTime(19, 30, 0, 250), Qt::UTC);
    std::unique_ptr<storage::Database> m_database;
    std::unique_ptr<catalog::Stock> m_stock;
    std::unique_ptr<orders::OrderLedger> m_ledger;
};

/// An order of one line, or more, each at 10 euros.
orders::RemoteOrder remoteOrder(const orders::PlatformId &platform, const char *remoteId,
                                const QList<std::pair<QString, int>> &quantities);

} // namespace vitrine
