// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/catalog/Product.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>

namespace vitrine::storage {
class Database;
class Statement;
} // namespace vitrine::storage

namespace vitrine::catalog {

/// How products are read from the tables of a shop file. Lives on the thread of its connection and does not own it.
///
/// The file may come from anyone: what is not a product fails with Corrupt when it is asked for alone, and is left out
/// where all are, so that one does not hide the others. A photo outside the shop's folder is none.
class ProductRows {
public:
    explicit ProductRows(storage::Database &database);

    /// By id. Fails with NotFound.
    Result<Product> one(const QString &id) const;

    struct Everything {
        QList<Product> products; ///< In no order.
        QStringList unreadable; ///< The SKUs of those that are left out.
    };
    Result<Everything> everything() const;

    /// All, in no order.
    Result<QList<Product>> all() const;

    /// All, in no order.
    Result<QList<ProductSummary>> summaries() const;

    /// Of the product with this row number, or this id. Fails with NotFound.
    Result<ProductSummary> summary(qint64 number) const;
    Result<ProductSummary> summary(const QString &id) const;

private:
    Result<Product> readProduct(const storage::Statement &row) const;
    Result<ProductSummary> readSummary(const storage::Statement &row) const;
    Result<ProductSummary> onlySummary(storage::Statement query, const QString &wanted) const;
    QString photoOf(const QString &path, const QString &hash, const QString &type) const;

    /// Adds the places of products with a part that cannot be read to `unreadable`.
    Result<> readParts(QList<Product> &products, const QHash<QString, qsizetype> &places, const QString &only,
                       QSet<qsizetype> &unreadable) const;

    storage::Database &m_database;
    QString m_imageFolder; // from the shop's folder
};

} // namespace vitrine::catalog
