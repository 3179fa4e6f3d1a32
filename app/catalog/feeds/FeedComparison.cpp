// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/feeds/FeedComparison.h"

#include "app/catalog/ProductRepository.h"
#include "app/catalog/Trades.h"
#include "app/catalog/feeds/PictureFolder.h"

#include <algorithm>

namespace vitrine::catalog::feeds {

namespace {

/// Not found is an answer, other failures are failures.
Result<std::optional<Product>> orNothing(Result<Product> found)
{
    if (found) {
        return std::optional(std::move(*found));
    }
    if (found.error().code == Error::Code::NotFound) {
        return std::optional<Product>();
    }
    return tl::unexpected(found.error());
}

void take(const QString &said, QString &kept, const char *field, QStringList &fields)
{
    if (!said.isEmpty() && said != kept) {
        kept = said;
        fields.append(QLatin1String(field));
    }
}

} // namespace

FeedComparison::FeedComparison(const ProductRepository &products, PictureFolder &pictures, ImportOptions options)
    : m_products(products), m_pictures(pictures), m_options(std::move(options))
{
}

FeedComparison::Key FeedComparison::keyOf(const QString &text)
{
    return {qHash(text, size_t{0x9e3779b97f4a7c15}), qHash(text, size_t{0xc2b2ae3d27d4eb4f})};
}

QList<FeedProblem> FeedComparison::takeProblems()
{
    return std::exchange(m_problems, {});
}

void FeedComparison::tell(qint64 line, FeedProblem::Kind kind, const QString &value)
{
    FeedProblem problem;
    problem.line = line;
    problem.kind = kind;
    problem.value = value;
    m_problems.append(problem);
}

bool FeedComparison::isFirst(const QString &sku, qint64 line)
{
    if (m_lines.try_emplace(keyOf(sku), line).second) {
        return true;
    }
    tell(line, FeedProblem::Kind::TwiceInFeed, sku);
    return false;
}

Result<std::optional<Product>> FeedComparison::findInShop(const FeedProduct &feed) const
{
    Result<std::optional<Product>> found = orNothing(m_products.findBySku(feed.sku));
    if (!found || *found || feed.isGroup) {
        return found;
    }
    found = orNothing(m_products.findByVariantSku(feed.sku));
    if (!found || *found || feed.gtin.isEmpty()) {
        return found;
    }
    found = orNothing(m_products.findByGtin(feed.gtin));
    // One that another row of this feed stands for is another product with the same number.
    if (found && *found && (m_lines.contains(keyOf((*found)->sku)) || m_matched.contains((*found)->id))) {
        return std::optional<Product>();
    }
    return found;
}

bool FeedComparison::takePictures(const FeedProduct &feed, Product &product)
{
    if (feed.pictures.isEmpty()) {
        return false;
    }
    QStringList hashes = m_pictures.take(feed.pictures, feed.line);
    m_problems += m_pictures.takeProblems();
    if (!m_pictures.lastAddresses().isEmpty()) {
        // What was fetched from the network since is not to be lost.
        if (std::ranges::all_of(hashes, [&](const QString &hash) { return product.images.contains(hash); })) {
            return false;
        }
        hashes += product.images;
        hashes.removeDuplicates();
    }
    if (hashes.isEmpty() || hashes == product.images) {
        return false;
    }
    product.images = hashes;
    return true;
}

QStringList FeedComparison::addressesOf(const FeedProduct &feed) const
{
    return feed.pictures.isEmpty() ? QStringList() : m_pictures.lastAddresses();
}

bool FeedComparison::takeVariant(const FeedVariant &feed, Product &product)
{
    if (feed.price && !product.price.currency().isEmpty() && feed.price->currency() != product.price.currency()) {
        tell(feed.line, FeedProblem::Kind::OtherCurrency, feed.price->currency());
        return false;
    }
    auto variant = std::ranges::find_if(product.variants, [&](const Variant &known) { return known.sku == feed.sku; });
    if (variant == product.variants.end()) {
        variant = std::ranges::find_if(product.variants, [&](const Variant &known) {
            // Not one that another row of this feed stands for.
            return !feed.options.isEmpty() && known.options == feed.options && !m_lines.contains(keyOf(known.sku));
        });
    }
    if (variant == product.variants.end()) {
        if (!feed.price && product.price.currency().isEmpty()) {
            tell(feed.line, FeedProblem::Kind::NoPrice, feed.sku);
            return false;
        }
        if (product.price.currency().isEmpty()) {
            product.price = *feed.price;
        }
        if (!feed.stock) {
            tell(feed.line, FeedProblem::Kind::NoStock, feed.sku);
        }
        Variant added;
        added.id = VariantId::make();
        added.sku = feed.sku;
        added.gtin = feed.gtin;
        added.options = feed.options;
        added.price = feed.price == product.price ? std::nullopt : feed.price;
        added.stock = feed.stock.value_or(0);
        product.variants.append(added);
        return true;
    }
    const Variant before = *variant;
    if (!feed.gtin.isEmpty()) {
        variant->gtin = feed.gtin;
    }
    if (!feed.options.isEmpty()) {
        variant->options = feed.options;
    }
    if (feed.price && *feed.price != variant->price.value_or(product.price)) {
        variant->price = *feed.price == product.price ? std::nullopt : feed.price;
    }
    variant->stock = feed.stock.value_or(variant->stock);
    return *variant != before;
}

bool FeedComparison::takeVariants(const FeedProduct &feed, Product &product)
{
    const QList<Variant> before = product.variants;
    for (const FeedVariant &variant : feed.variants) {
        if (isFirst(variant.sku, variant.line)) {
            takeVariant(variant, product);
        }
    }
    if (!product.variants.isEmpty()) {
        qint64 sum = 0;
        for (const Variant &variant : product.variants) {
            sum += variant.stock;
        }
        product.stock = static_cast<int>(std::min<qint64>(sum, std::numeric_limits<int>::max()));
    }
    return product.variants != before;
}

FeedComparison::Answer FeedComparison::compareNew(const FeedProduct &feed)
{
    Answer answer;
    if (feed.name.isEmpty()) {
        tell(feed.line, FeedProblem::Kind::NoName, feed.sku);
        return answer;
    }
    Product &product = answer.product;
    product.id = ProductId::make();
    product.sku = feed.sku;
    product.name = feed.name;
    product.description = feed.description;
    product.brand = feed.brand;
    product.gtin = feed.gtin;
    product.link = feed.link;
    product.trade = Trades::builtIn().find(feed.trade) ? feed.trade : m_options.trade;
    product.price = feed.price.value_or(Money());
    if (feed.isGroup) {
        takeVariants(feed, product);
    } else if (!feed.stock) {
        tell(feed.line, FeedProblem::Kind::NoStock, feed.sku);
    } else {
        product.stock = *feed.stock;
    }
    if (product.price.currency().isEmpty() || (feed.isGroup && product.variants.isEmpty())) {
        tell(feed.line, FeedProblem::Kind::NoPrice, feed.sku);
        return answer;
    }
    takePictures(feed, product);
    answer.pictureAddresses = addressesOf(feed);
    if (feed.isGroup) {
        m_newGroups.insert(keyOf(feed.sku));
    }
    answer.outcome = Outcome::New;
    return answer;
}

FeedComparison::Answer FeedComparison::compareKnown(const FeedProduct &feed, const Product &known)
{
    Answer answer;
    answer.product = known;
    Product &product = answer.product;
    QStringList &fields = answer.fields;
    const auto isVariantOf = [&feed](const Variant &variant) {
        return variant.sku == feed.sku || (!feed.gtin.isEmpty() && variant.gtin == feed.gtin);
    };
    const auto variant = std::ranges::find_if(product.variants, isVariantOf);
    if (!feed.isGroup && feed.sku != known.sku && variant != product.variants.end()) {
        // A row of its own about what is a variant here: what it says of the product belongs to others too.
        FeedVariant said{feed.line, variant->sku, feed.gtin, {}, feed.price, feed.stock};
        if (takeVariant(said, product)) {
            fields.append(QStringLiteral("variants"));
        }
    } else {
        take(feed.name, product.name, "name", fields);
        take(feed.description, product.description, "description", fields);
        take(feed.brand, product.brand, "brand", fields);
        take(feed.gtin, product.gtin, "gtin", fields);
        if (Trades::builtIn().find(feed.trade)) {
            take(feed.trade, product.trade, "trade", fields);
        }
        if (!feed.link.isEmpty() && feed.link != product.link) {
            product.link = feed.link;
            fields.append(QStringLiteral("link"));
        }
        if (feed.price && *feed.price != product.price) {
            product.price = *feed.price;
            fields.append(QStringLiteral("price"));
        }
        if (feed.stock && product.variants.isEmpty() && *feed.stock != product.stock) {
            product.stock = *feed.stock;
            fields.append(QStringLiteral("stock"));
        }
        if (takeVariants(feed, product)) {
            fields.append(QStringLiteral("variants"));
        }
        if (takePictures(feed, product)) {
            fields.append(QStringLiteral("pictures"));
        }
        answer.pictureAddresses = addressesOf(feed);
    }
    answer.outcome = fields.isEmpty() ? Outcome::Unchanged : Outcome::Changed;
    return answer;
}

Result<FeedComparison::Answer> FeedComparison::compare(const FeedProduct &feed)
{
    if (feed.isGroup && !m_groups.insert(keyOf(feed.sku)).second) {
        FeedProduct more;
        more.line = feed.line;
        more.sku = feed.sku;
        more.variants = feed.variants;
        more.isGroup = true;
        return compareOne(more);
    }
    return compareOne(feed);
}

Result<FeedComparison::Answer> FeedComparison::compareOne(const FeedProduct &feed)
{
    if (!feed.isGroup && !isFirst(feed.sku, feed.line)) {
        return Answer();
    }
    const Result<std::optional<Product>> known = findInShop(feed);
    if (!known) {
        return tl::unexpected(known.error());
    }
    if (*known) {
        if ((*known)->sku != feed.sku) {
            m_matched.insert((*known)->id);
        } else if (m_matched.contains((*known)->id)) {
            tell(feed.line, FeedProblem::Kind::TwiceInFeed, feed.sku);
            return Answer();
        }
        return compareKnown(feed, **known);
    }
    if (feed.isGroup && m_newGroups.contains(keyOf(feed.sku))) {
        Answer answer;
        Product unseen;
        takeVariants(feed, unseen);
        answer.outcome = Outcome::MoreOfNew;
        return answer;
    }
    return compareNew(feed);
}

} // namespace vitrine::catalog::feeds
