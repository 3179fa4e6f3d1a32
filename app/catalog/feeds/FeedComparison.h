// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/catalog/Product.h"
#include "app/catalog/feeds/FeedProblem.h"
#include "app/catalog/feeds/FeedProduct.h"
#include "app/catalog/feeds/ImportPlan.h"
#include "app/catalog/feeds/TextKey.h"
#include "app/catalog/feeds/VariantIndex.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <optional>
#include <unordered_map>
#include <unordered_set>

namespace vitrine::catalog {
class ProductRepository;
}

namespace vitrine::catalog::feeds {

class PictureFolder;

/// Tells what a feed changes in a shop, product by product, in the feed's order. Products are found by SKU, then a
/// variant by its SKU, then by GTIN; a product that is found keeps its SKU. What the feed says nothing about stays as
/// it is, and nothing is ever removed. A group that has the SKU of one of its variants gets another, because a SKU
/// means one thing in a shop, and is found by it again. Where rows of one product do not follow each other, the first
/// ones say what it is called, so that importing the feed again changes nothing. On the thread of the repository; owns
/// neither it nor the pictures.
class FeedComparison {
public:
    enum class Outcome {
        New,
        Changed,
        VariantChanged, ///< One variant of a product of the shop: takeChanged() gives that, and the answer's product
                        ///< has its id and names only.
        Unchanged,
        MoreOfNew, ///< Further variants of a product that is new in this feed and not in the shop yet; the answer's
                   ///< product has its id only.
        Refused, ///< Told by takeProblems().
    };

    /// What becomes of one product of the feed.
    struct Answer {
        Outcome outcome = Outcome::Refused;
        Product product; ///< As it is to be saved.
        QStringList fields;
        qint64 piecesMore = 0; ///< Of stock of a product that the shop had before, with its new variants.
        qint64 piecesFewer = 0;
        qint64 piecesWithoutVariant = 0; ///< That are gone besides, once, because the product gets its first variants.
        QStringList pictureAddresses; ///< On the network; the others are in the product.
    };

    FeedComparison(const ProductRepository &products, PictureFolder &pictures, ImportOptions options);

    /// To be called in the order of the rows, before compare(): takes away what an earlier row has said already. False
    /// when nothing is left.
    bool announce(FeedProduct &feed);

    /// Whether some variants of this product were compared before.
    bool hasCompared(const FeedProduct &feed) const;

    /// Whether this row says something of another variant of the product that the last row was about a variant of.
    /// When it does not, takeChanged() has to be saved first: compare() looks into the shop.
    bool goesOn(const FeedProduct &feed) const;

    /// The product of which variants have changed since the last call, as it is to be saved; none when none has. To be
    /// called at the end of a transaction too. So a product with many variants is read and saved once for all rows that
    /// follow each other.
    std::optional<Product> takeChanged();

    /// Fails like ProductRepository::find(), but for NotFound.
    Result<Answer> compare(const FeedProduct &feed);

    QList<FeedProblem> takeProblems();

private:
    /// A product that this feed brings, for further rows of it before it is in the shop.
    struct NewProduct {
        ProductId id;
        Money price; ///< Of variants that have none of their own.
        int piecesWithoutVariant = 0;
        qsizetype variants = 0; ///< So far.
    };

    /// A product of the shop whose variants have rows of their own.
    struct Open {
        Product product;
        VariantIndex index;
        bool isChanged = false;
    };

    bool isFirst(const QString &sku, qint64 line, qint64 row);
    Result<std::optional<Product>> findInShop(const FeedProduct &feed) const;
    Result<Answer> compareOne(const FeedProduct &feed);
    Result<Answer> compareNew(const FeedProduct &feed);
    Result<Answer> compareKnown(const FeedProduct &feed, const Product &known);
    Result<Answer> compareVariant(const FeedProduct &feed, qsizetype place);
    Result<bool> takeVariants(const FeedProduct &feed, Product &product, qsizetype others = 0);
    Result<bool> takeVariant(const FeedVariant &feed, Product &product, VariantIndex &index, qsizetype others);
    bool takeAttributes(const FeedProduct &feed, Product &product);
    bool takePictures(const FeedProduct &feed, Product &product);
    QStringList addressesOf(const FeedProduct &feed) const;
    void tell(qint64 line, qint64 row, FeedProblem::Kind kind, const QString &value = {});
    template<typename Feed>
    void tell(const Feed &feed, FeedProblem::Kind kind, const QString &value)
    {
        tell(feed.line, feed.row, kind, value);
    }

    const ProductRepository &m_products;
    PictureFolder &m_pictures;
    ImportOptions m_options;
    QList<FeedProblem> m_problems;
    std::unordered_set<TextKey, TextKey::Hash> m_skus; ///< That were announced.
    std::unordered_set<TextKey, TextKey::Hash> m_announcedGroups; ///< SKUs of products with variants.
    std::unordered_set<TextKey, TextKey::Hash> m_groups; ///< SKUs of products with variants that were there.
    std::unordered_map<TextKey, NewProduct, TextKey::Hash> m_newProducts; ///< By SKUs that were not in the shop.
    QHash<ProductId, int> m_stockSet; ///< What this feed says of products of the shop that have no variants.
    std::optional<Open> m_open; ///< The product that the last row was about a variant of.
    QSet<ProductId> m_matched; ///< By GTIN, with another SKU.
};

} // namespace vitrine::catalog::feeds
