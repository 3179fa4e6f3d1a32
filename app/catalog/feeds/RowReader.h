// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"
#include "app/catalog/feeds/ColumnMap.h"
#include "app/catalog/feeds/FeedProblem.h"
#include "app/catalog/feeds/FeedProduct.h"
#include "app/catalog/feeds/FeedReader.h"
#include "app/catalog/feeds/TextKey.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

#include <optional>

namespace vitrine::catalog::feeds {

/// Reads each cell of a row as its column says, in the manner of the feed's format, and keeps what the rows before say
/// of those that follow: the names of options, who is whose parent, what is not for sale. One thread; does not own the
/// reader that the rows come from.
class RowReader {
public:
    /// `currency` is for prices that name none, and may be empty; `now` decides whether a sale lasts.
    RowReader(const FeedReader &reader, ColumnMap map, QString currency, QDateTime now);

    /// What one row says: of its product, and of the variant that it is, when it is one.
    struct Piece {
        QString key; ///< The same for rows of one product; empty for a row that stands alone.
        FeedProduct product;
        std::optional<FeedVariant> variant;
        QList<FeedProblem> problems; ///< What could not be used of it.
    };

    /// Of the rows in their order, each once; the first has number 1. Fails with what keeps the row from being one.
    tl::expected<Piece, QList<FeedProblem>> read(const FeedRow &row, qint64 number);

    const ColumnMap &columns() const { return m_map; }

private:
    std::optional<Piece> readRow(const FeedRow &row);
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
    void readPictures(const FeedRow &row, FeedProduct &product);
    QMap<QString, QString> readOptions(const FeedRow &row) const;
    QMap<QString, QString> readShopifyOptions(const FeedRow &row, const QString &handle);
    bool isSaleOn(const FeedRow &row) const;
    QString cell(const FeedRow &row, qsizetype column) const;
    QString cell(const FeedRow &row, FeedField field) const;
    void tell(const FeedRow &row, FeedProblem::Kind kind, std::optional<FeedField> field = {});

    const FeedReader &m_reader;
    ColumnMap m_map;
    QString m_currency;
    QDateTime m_now;
    qint64 m_number = 0; ///< Of the row that is being read.
    QList<FeedProblem> m_told; ///< Of that row.
    QString m_optionsOf; ///< The Shopify product whose names of options these are, by column.
    QHash<qsizetype, QString> m_optionNames;
    QHash<TextKey, QString> m_skusByNumber; ///< Of WooCommerce's "id:12".
    QSet<TextKey> m_notForSale; ///< What other rows call products that are left out.
};

} // namespace vitrine::catalog::feeds
