// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/CopyOnClosing.h"
#include "app/catalog/ProductRepository.h"
#include "app/orders/OrderLedger.h"
#include "app/orders/Till.h"
#include "app/storage/Database.h"

#include <memory>

namespace vitrine {

/// A shop file, opened: the connection of this thread and what works on it. Owned by the command that opened it.
struct ShopFile {
    std::unique_ptr<CopyOnClosing> copy; ///< Goes last, when the shop is closed.
    std::unique_ptr<storage::Database> database;
    std::unique_ptr<catalog::ProductRepository> products;
    std::unique_ptr<orders::OrderLedger> ledger;
    std::unique_ptr<orders::Till> till;

    /// Fails like storage::Database::open. The console hears what keeps the day's copy from being made.
    static Result<ShopFile> open(const QString &path, storage::Database::Mode mode, const Console &console)
    {
        return open(path, mode, CopyOnClosing::on(console));
    }

    static Result<ShopFile> open(const QString &path, storage::Database::Mode mode, CopyOnClosing::Tell tell)
    {
        auto database = storage::Database::open(path, mode);
        if (!database) {
            return tl::unexpected(database.error());
        }
        ShopFile shop;
        shop.database = std::move(*database);
        shop.products = std::make_unique<catalog::ProductRepository>(*shop.database);
        shop.ledger = std::make_unique<orders::OrderLedger>(*shop.database);
        // What is left is then what a buyer can have. When it cannot be written now, it is with the next order.
        static_cast<void>(shop.ledger->endReservations());
        shop.till = std::make_unique<orders::Till>(*shop.ledger, *shop.database);
        shop.copy = std::make_unique<CopyOnClosing>(shop.database->path(), std::move(tell));
        return shop;
    }
};

} // namespace vitrine
