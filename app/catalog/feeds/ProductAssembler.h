// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/catalog/feeds/ColumnMap.h"
#include "app/catalog/feeds/FeedProblem.h"
#include "app/catalog/feeds/FeedProduct.h"
#include "app/catalog/feeds/FeedReader.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

namespace vitrine::catalog::feeds {

/// Turns the rows of a feed into products: reads each cell as its column says and joins neighbouring rows of one
/// product. A product has its sale price while the sale lasts. Cells that cannot be used are told by takeProblems().
/// One thread; does not own the reader.
class ProductAssembler {
public:
    /// `currency` is for prices that name none, and may be empty; `now` decides whether a sale lasts.
    ProductAssembler(FeedReader &reader, ColumnMap map, QString currency, QDateTime now);

    /// True when `product` holds the next one, or no SKU and nothing when there are so many problems that they have to
    /// be taken first, which may be within a product: it goes on with the next call. False at the end. Fails like
    /// FeedReader::next().
    Result<bool> next(FeedProduct &product);

    /// What was wrong with the rows that were read since the last call. What is noted about a row that is a part of a
    /// product comes with the product, so that who leaves that out knows it.
    QList<FeedProblem> takeProblems();

    qint64 rowsRead() const { return m_rows; }
    const ColumnMap &columns() const { return m_map; }

private:
    /// What one row says: of its product, and of the variant that it is, when it is one.
    struct Piece {
        QString key; ///< The same for rows of one product; empty for a row that stands alone.
        FeedProduct product;
        std::optional<FeedVariant> variant;
        QList<FeedProblem> problems; ///< Of the row; of an open product, those of its first row and its variants.
    };

    Result<bool> join(FeedProduct &product);
    void add(const Piece &piece);
    FeedProduct close();
    std::optional<Piece> readPiece(const FeedRow &row);
    bool isForSale(const FeedRow &row);
    std::optional<Piece> readListed(const FeedRow &row);
    std::optional<Piece> readShopify(const FeedRow &row);
    std::optional<Piece> readWooCommerce(const FeedRow &row);
    QString wooCommerceParent(const FeedRow &row) const;
    void readTexts(const FeedRow &row, FeedProduct &product);
    bool readAmounts(const FeedRow &row, std::optional<Money> &price, std::optional<int> &stock);
    bool readPrice(const FeedRow &row, std::optional<Money> &price);
    bool readStock(const FeedRow &row, std::optional<int> &stock);
    QString readGtinOf(const FeedRow &row, FeedField field = FeedField::Gtin);
    void readVat(const FeedRow &row, FeedProduct &product);
    void readGroup(const FeedRow &row, FeedProduct &product);
    QStringList readPictures(const FeedRow &row) const;
    QMap<QString, QString> readOptions(const FeedRow &row) const;
    QMap<QString, QString> readShopifyOptions(const FeedRow &row, const QString &handle);
    bool isSaleOn(const FeedRow &row) const;
    QString cell(const FeedRow &row, qsizetype column) const;
    QString cell(const FeedRow &row, FeedField field) const;
    void tell(const FeedRow &row, FeedProblem::Kind kind, std::optional<FeedField> field = {});

    FeedReader &m_reader;
    ColumnMap m_map;
    QString m_currency;
    QDateTime m_now;
    FeedRow m_row;
    std::optional<Piece> m_open; ///< The product that is being read, with all of its variants so far.
    QString m_optionsOf; ///< The Shopify product whose names of options these are, by column.
    QHash<qsizetype, QString> m_optionNames;
    QHash<QString, QString> m_skusByNumber; ///< Of WooCommerce's "id:12".
    QSet<QString> m_notForSale; ///< What other rows call products that are left out.
    QList<FeedProblem> m_problems;
    qint64 m_rows = 0;
};

} // namespace vitrine::catalog::feeds
