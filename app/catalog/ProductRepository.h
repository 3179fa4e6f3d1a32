// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/catalog/Product.h"

#include <QList>

namespace vitrine::storage {
class Database;
}

namespace vitrine::catalog {

/// The products of one shop file. Lives on the thread of its connection and does not own it.
class ProductRepository {
public:
    explicit ProductRepository(storage::Database &database);

    /// Adds the product or replaces the one with its id; a change of stock is kept as a movement. Fails with
    /// InvalidInput (no id, no name, no SKU, no currency, negative price or stock, unknown trade, a link that is not
    /// https or carries a user's name, a photo outside the shop's folder), with AlreadyExists when another product has
    /// the SKU.
    Result<> save(const Product &product);

    /// Fails with NotFound.
    Result<Product> find(const ProductId &id) const;

    /// Fails with NotFound.
    Result<Product> findBySku(const QString &sku) const;

    /// All products by name, in the order a person reads them.
    Result<QList<Product>> list() const;

    /// Stock is taken with the order that takes it, in the caller's transaction; `orderId` is kept as the cause. Fails
    /// with Conflict when fewer are left, NotFound, and InvalidInput for a quantity below one.
    Result<> takeStock(const ProductId &id, int quantity, const QString &orderId = {});

    /// Folder that relative photo paths start from: that of the shop file.
    QString photoFolder() const;

private:
    storage::Database &m_database;
};

} // namespace vitrine::catalog
