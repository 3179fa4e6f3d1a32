// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/feeds/ProductAssembler.h"

#include <utility>

namespace vitrine::catalog::feeds {

namespace {

/// What is wrong with rows that is held before it has to be taken: a feed may have nothing else.
constexpr qsizetype kMostProblems = 1000;

} // namespace

ProductAssembler::ProductAssembler(FeedReader &reader, ColumnMap map, QString currency, QDateTime now)
    : m_reader(reader), m_rowReader(reader, std::move(map), std::move(currency), std::move(now))
{
}

QList<FeedProblem> ProductAssembler::takeProblems()
{
    return std::exchange(m_problems, {});
}

Result<bool> ProductAssembler::next(FeedProduct &product)
{
    while (true) {
        const Result<bool> found = join(product);
        // Without a SKU are the pictures of a product whose own row was refused.
        if (!found || !*found || !product.sku.isEmpty() || m_problems.size() >= kMostProblems) {
            return found;
        }
    }
}

Result<bool> ProductAssembler::join(FeedProduct &product)
{
    while (true) {
        if (m_open && m_open->key.isEmpty()) {
            product = close();
            return true;
        }
        if (m_problems.size() >= kMostProblems) {
            product = {}; // the one that is open stays so
            return true;
        }
        const Result<bool> found = m_reader.next(m_row);
        if (!found) {
            return found;
        }
        if (!*found) {
            const bool isAnyOpen = m_open.has_value();
            if (isAnyOpen) {
                product = close();
            }
            return isAnyOpen;
        }
        ++m_rows;
        auto piece = m_rowReader.read(m_row, m_rows);
        if (!piece) {
            m_problems += piece.error();
            continue;
        }
        if (m_open && m_open->key == piece->key) {
            add(*piece);
            continue;
        }
        const bool isNext = m_open.has_value();
        if (isNext) {
            product = close();
        }
        if (piece->variant) {
            piece->product.variants.append(*piece->variant);
        }
        m_open = *std::move(piece);
        m_hasTooManyPictures = false;
        if (isNext) {
            return true;
        }
    }
}

void ProductAssembler::add(const RowReader::Piece &piece)
{
    FeedProduct &product = m_open->product;
    if (piece.variant && product.variants.size() >= FeedProduct::kMostVariants) {
        FeedProblem problem;
        problem.line = piece.variant->line;
        problem.row = piece.variant->row;
        problem.kind = FeedProblem::Kind::TooManyVariants;
        problem.value = FeedProblem::shown(piece.variant->sku);
        m_problems.append(problem);
    } else if (piece.variant) {
        product.variants.append(*piece.variant);
        m_open->problems += piece.problems;
    } else {
        m_problems += piece.problems; // there may be any number of such rows
    }
    product.isGroup = product.isGroup || piece.product.isGroup;
    if (product.sku.isEmpty()) {
        product.sku = piece.product.sku;
    }
    for (const QString &picture : piece.product.pictures) {
        if (!product.addPicture(picture) && !m_hasTooManyPictures) {
            m_hasTooManyPictures = true;
            FeedProblem problem;
            problem.line = piece.product.line;
            problem.row = piece.product.row;
            problem.kind = FeedProblem::Kind::TooManyPictures;
            problem.value = FeedProblem::shown(picture);
            m_open->problems.append(problem);
        }
    }
}

FeedProduct ProductAssembler::close()
{
    FeedProduct product = std::move(m_open->product);
    m_problems += m_open->problems;
    m_open.reset();
    return product;
}

} // namespace vitrine::catalog::feeds
