// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/catalog/ProductRepository.h"
#include "app/orders/OrderLedger.h"
#include "app/orders/Till.h"
#include "app/storage/Database.h"

#include <QTemporaryDir>

#include <memory>

namespace vitrine::test {

/// A cook's shop without products, in a folder of its own. Owned by its test.
class KitchenShop {
public:
    explicit KitchenShop(const Clock &clock = systemClock());

    /// Where a file of this name is in the folder of the shop.
    QString file(const QString &name) const { return m_folder.filePath(name); }
    storage::Database &database() { return *m_database; }
    catalog::ProductRepository &products() { return *m_products; }
    orders::OrderLedger &ledger() { return *m_ledger; }
    orders::Till &till() { return *m_till; }

    /// A dish at 16.50 euros without allergens, whose name is its SKU too.
    catalog::Product add(const QString &name, int stock, const QString &photo = {});

private:
    QTemporaryDir m_folder;
    std::unique_ptr<storage::Database> m_database;
    std::unique_ptr<catalog::ProductRepository> m_products;
    std::unique_ptr<orders::OrderLedger> m_ledger;
    std::unique_ptr<orders::Till> m_till;
};

} // namespace vitrine::test
