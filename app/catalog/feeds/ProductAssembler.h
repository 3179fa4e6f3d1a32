// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/catalog/feeds/RowReader.h"

#include <optional>

namespace vitrine::catalog::feeds {

/// Turns the rows of a feed into products: joins neighbouring rows of one product. A product has its sale price while
/// the sale lasts. Cells that cannot be used are told by takeProblems(). One thread; does not own the reader.
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
    const ColumnMap &columns() const { return m_rowReader.columns(); }

private:
    Result<bool> join(FeedProduct &product);
    void add(const RowReader::Piece &piece);
    FeedProduct close();

    FeedReader &m_reader;
    RowReader m_rowReader;
    FeedRow m_row;
    /// The product that is being read, with its variants so far, of which there are not too many. Its problems are
    /// those of its first row and its variants.
    std::optional<RowReader::Piece> m_open;
    bool m_hasTooManyPictures = false; ///< Told of that product.
    QList<FeedProblem> m_problems;
    qint64 m_rows = 0;
};

} // namespace vitrine::catalog::feeds
