// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/feeds/FeedComparison.h"

#include "app/catalog/ProductRepository.h"
#include "app/catalog/Trades.h"
#include "app/catalog/feeds/PictureFolder.h"

#include <algorithm>
#include <utility>

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

/// The SKU of a product whose variants' feed calls it like one of them.
QString skuOfGroup(const QString &sku)
{
    return sku + QLatin1String("-group");
}

/// Counts what becomes of the stock of a product of the shop; variants are only added behind those that are.
void countPieces(const Product &before, FeedComparison::Answer &answer)
{
    const auto count = [&answer](int was, int is) {
        answer.piecesMore += std::max(0, is - was);
        answer.piecesFewer += std::max(0, was - is);
    };
    const QList<Variant> &variants = answer.product.variants;
    for (qsizetype i = 0; i < variants.size(); ++i) {
        count(i < before.variants.size() ? before.variants.at(i).stock : 0, variants.at(i).stock);
    }
    if (variants.isEmpty()) {
        count(before.stock, answer.product.stock);
    }
}

/// What the shop shows of a product, as the feed would name it: a photo that is a file of its own has no hash there.
QStringList picturesOf(const Product &product, const QString &photoFolder)
{
    if (!product.images.isEmpty() || product.photo.isEmpty()) {
        return product.images;
    }
    const QString hash = PictureFolder(photoFolder, nullptr).hashOf(product.photo);
    return hash.isEmpty() ? QStringList() : QStringList{hash};
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

QList<FeedProblem> FeedComparison::takeProblems()
{
    return std::exchange(m_problems, {});
}

void FeedComparison::tell(qint64 line, qint64 row, FeedProblem::Kind kind, const QString &value)
{
    FeedProblem problem;
    problem.line = line;
    problem.row = row;
    problem.kind = kind;
    problem.value = FeedProblem::shown(value);
    m_problems.append(problem);
}

bool FeedComparison::isFirst(const QString &sku, qint64 line, qint64 row)
{
    if (m_skus.insert(TextKey::of(sku)).second) {
        return true;
    }
    tell(line, row, FeedProblem::Kind::TwiceInFeed, sku);
    return false;
}

bool FeedComparison::announce(FeedProduct &feed)
{
    feed.variants.removeIf(
        [this](const FeedVariant &variant) { return !isFirst(variant.sku, variant.line, variant.row); });
    if (feed.isGroup) {
        m_announcedGroups.insert(TextKey::of(feed.sku));
        // The variant that takes the group's own SKU needs another one for the group, which is nobody else's either.
        feed.variants.removeIf([&](const FeedVariant &variant) {
            return variant.sku == feed.sku && !isFirst(skuOfGroup(feed.sku), variant.line, variant.row);
        });
        return true;
    }
    if (m_announcedGroups.contains(TextKey::of(feed.sku))) {
        tell(feed, FeedProblem::Kind::TwiceInFeed, feed.sku);
        return false;
    }
    return isFirst(feed.sku, feed.line, feed.row);
}

bool FeedComparison::hasCompared(const FeedProduct &feed) const
{
    return feed.isGroup && m_groups.contains(TextKey::of(feed.sku));
}

Result<std::optional<Product>> FeedComparison::findInShop(const FeedProduct &feed) const
{
    Result<std::optional<Product>> found = orNothing(m_products.findBySku(feed.sku));
    if (!found || *found) {
        return found;
    }
    if (feed.isGroup) {
        found = orNothing(m_products.findBySku(skuOfGroup(feed.sku)));
        const auto isNamesake = [&feed](const Variant &variant) { return variant.sku == feed.sku; };
        return found && *found && std::ranges::none_of((*found)->variants, isNamesake) ? std::optional<Product>()
                                                                                       : found;
    }
    found = orNothing(m_products.findByVariantSku(feed.sku));
    if (!found || *found || feed.gtin.isEmpty()) {
        return found;
    }
    found = orNothing(m_products.findByGtin(feed.gtin));
    // One that another row of this feed stands for is another product with the same number.
    if (found && *found && (m_skus.contains(TextKey::of((*found)->sku)) || m_matched.contains((*found)->id))) {
        return std::optional<Product>();
    }
    return found;
}

bool FeedComparison::takeAttributes(const FeedProduct &feed, Product &product)
{
    if (feed.attributes.isEmpty()) {
        return false;
    }
    const Result<Trade> trade = Trades::builtIn().find(product.trade);
    const QMap<QString, QString> before = product.attributes;
    for (auto said = feed.attributes.cbegin(); said != feed.attributes.cend(); ++said) {
        const TradeAttribute *attribute = trade ? trade->attribute(said.key()) : nullptr;
        // An empty cell says nothing; a hyphen says that it is none of the choices, or that there is no value. In a
        // text it is a text.
        const bool isNone = attribute != nullptr && attribute->type != TradeAttribute::Type::Text
            && said.value() == QLatin1String("-");
        const Result<QString> value = attribute != nullptr ? attribute->read(isNone ? QString() : said.value())
                                                           : failure(Error::Code::NotFound, said.key());
        if (isNone && attribute->type != TradeAttribute::Type::Choices) {
            product.attributes.remove(said.key());
        } else if (value) {
            product.attributes.insert(said.key(), *value);
        } else {
            tell(feed, FeedProblem::Kind::BadAttribute, said.value());
            m_problems.last().column = said.key();
        }
    }
    return product.attributes != before;
}

bool FeedComparison::takePictures(const FeedProduct &feed, Product &product)
{
    if (feed.pictures.isEmpty()) {
        return false;
    }
    QStringList hashes = m_pictures.take(feed.pictures, feed.line);
    for (FeedProblem &problem : m_pictures.takeProblems()) {
        problem.row = feed.row;
        m_problems.append(problem);
    }
    if (hashes.isEmpty()) {
        return false;
    }
    const QStringList known = picturesOf(product, m_products.photoFolder());
    if (!m_pictures.lastAddresses().isEmpty()) {
        // What was fetched from the network since is not to be lost.
        if (std::ranges::all_of(hashes, [&](const QString &hash) { return known.contains(hash); })) {
            return false;
        }
        hashes += product.images;
        hashes.removeDuplicates();
    }
    if (hashes == known) {
        return false;
    }
    product.images = hashes;
    return true;
}

QStringList FeedComparison::addressesOf(const FeedProduct &feed) const
{
    return feed.pictures.isEmpty() ? QStringList() : m_pictures.lastAddresses();
}

/// `others` are variants of the product that are not in it here.
Result<bool> FeedComparison::takeVariant(const FeedVariant &feed, Product &product, VariantIndex &index,
                                         qsizetype others)
{
    if (feed.price && !product.price.currency().isEmpty() && feed.price->currency() != product.price.currency()) {
        tell(feed, FeedProblem::Kind::OtherCurrency, feed.price->currency());
        return false;
    }
    qsizetype place = index.withSku(feed.sku);
    if (place < 0 && !feed.options.isEmpty()) {
        // Not one that another row of this feed stands for.
        place = index.withOptions(feed.options, [&](qsizetype known) {
            return m_skus.contains(TextKey::of(product.variants.at(known).sku));
        });
    }
    if (place < 0) {
        if (product.variants.size() + others >= FeedProduct::kMostVariants) {
            tell(feed, FeedProblem::Kind::TooManyVariants, feed.sku);
            return false;
        }
        const Result<bool> isTaken = m_products.isOfAnothersVariant(feed.sku, product.id);
        if (!isTaken) {
            return isTaken;
        }
        if (*isTaken) {
            tell(feed, FeedProblem::Kind::NotSaved, feed.sku);
            return false;
        }
        if (!feed.price && product.price.currency().isEmpty()) {
            tell(feed, FeedProblem::Kind::NoPrice, feed.sku);
            return false;
        }
        if (product.price.currency().isEmpty()) {
            product.price = *feed.price;
        }
        if (!feed.stock) {
            tell(feed, FeedProblem::Kind::NoStock, feed.sku);
        }
        Variant added;
        added.id = VariantId::make();
        added.sku = feed.sku;
        added.gtin = feed.gtin;
        added.options = feed.options;
        added.price = feed.price == product.price ? std::nullopt : feed.price;
        added.stock = feed.stock.value_or(0);
        index.add(added, product.variants.size());
        product.variants.append(added);
        return true;
    }
    Variant *const variant = &product.variants[place];
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
    if (variant->options != before.options) {
        index.changeOptions(place, before, *variant);
    }
    return *variant != before;
}

Result<bool> FeedComparison::takeVariants(const FeedProduct &feed, Product &product, qsizetype others)
{
    const QList<Variant> before = product.variants;
    VariantIndex index(product.variants);
    for (const FeedVariant &variant : feed.variants) {
        if (const Result<bool> taken = takeVariant(variant, product, index, others); !taken) {
            return taken;
        }
    }
    if (index.withSku(product.sku) >= 0) {
        product.sku = skuOfGroup(product.sku);
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

Result<FeedComparison::Answer> FeedComparison::compareNew(const FeedProduct &feed)
{
    Answer answer;
    if (feed.name.isEmpty()) {
        tell(feed, FeedProblem::Kind::NoName, feed.sku);
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
    product.vat = feed.vat.value_or(0);
    takeAttributes(feed, product);
    if (feed.isGroup) {
        if (const Result<bool> taken = takeVariants(feed, product); !taken) {
            return tl::unexpected(taken.error());
        }
    } else if (!feed.stock) {
        tell(feed, FeedProblem::Kind::NoStock, feed.sku);
    } else {
        product.stock = *feed.stock;
    }
    if (product.price.currency().isEmpty() || (feed.isGroup && product.variants.isEmpty())) {
        tell(feed, FeedProblem::Kind::NoPrice, feed.sku);
        return answer;
    }
    takePictures(feed, product);
    answer.pictureAddresses = addressesOf(feed);
    m_newProducts[TextKey::of(feed.sku)]
        = {product.id, product.price, product.variants.isEmpty() ? product.stock : 0, product.variants.size()};
    answer.outcome = Outcome::New;
    return answer;
}

/// What one row says of one variant belongs to that alone: name and pictures are those of all of them.
Result<FeedComparison::Answer> FeedComparison::compareVariant(const FeedProduct &feed, qsizetype place)
{
    Product &product = m_open->product;
    const Variant &variant = product.variants.at(place);
    const int stock = variant.stock;
    const FeedVariant said{feed.line, variant.sku, feed.gtin, {}, feed.price, feed.stock, feed.row};
    const Result<bool> isOther = takeVariant(said, product, m_open->index, 0);
    if (!isOther) {
        return tl::unexpected(isOther.error());
    }
    Answer answer;
    answer.outcome = *isOther ? Outcome::VariantChanged : Outcome::Unchanged;
    answer.product.id = product.id;
    answer.product.sku = product.sku;
    answer.product.name = product.name;
    if (*isOther) {
        m_open->isChanged = true;
        answer.fields.append(QStringLiteral("variants"));
        const int now = product.variants.at(place).stock;
        answer.piecesMore = std::max(0, now - stock);
        answer.piecesFewer = std::max(0, stock - now);
    }
    return answer;
}

bool FeedComparison::goesOn(const FeedProduct &feed) const
{
    return m_open && !feed.isGroup && m_open->index.withSku(feed.sku) >= 0;
}

std::optional<Product> FeedComparison::takeChanged()
{
    std::optional<Open> open = std::exchange(m_open, std::nullopt);
    return open && open->isChanged ? std::optional(std::move(open->product)) : std::nullopt;
}

Result<FeedComparison::Answer> FeedComparison::compareKnown(const FeedProduct &feed, const Product &known)
{
    if (!feed.isGroup && feed.sku != known.sku && !known.variants.isEmpty()) {
        VariantIndex index(known.variants);
        qsizetype place = index.withSku(feed.sku);
        if (place < 0 && !feed.gtin.isEmpty()) {
            const auto variant = std::ranges::find(known.variants, feed.gtin, &Variant::gtin);
            place = variant == known.variants.end() ? -1 : variant - known.variants.begin();
        }
        if (place >= 0) {
            m_open.emplace(Open{known, std::move(index)});
            return compareVariant(feed, place);
        }
    }
    Answer answer;
    answer.product = known;
    Product &product = answer.product;
    QStringList &fields = answer.fields;
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
        m_stockSet.insert(product.id, product.stock);
        fields.append(QStringLiteral("stock"));
    }
    if (feed.vat && *feed.vat != product.vat) {
        product.vat = *feed.vat;
        fields.append(QStringLiteral("vat"));
    }
    if (takeAttributes(feed, product)) {
        fields.append(QStringLiteral("attributes"));
    }
    const Result<bool> isOther = takeVariants(feed, product);
    if (!isOther) {
        return tl::unexpected(isOther.error());
    }
    if (*isOther) {
        fields.append(QStringLiteral("variants"));
    }
    if (takePictures(feed, product)) {
        fields.append(QStringLiteral("pictures"));
    }
    answer.pictureAddresses = addressesOf(feed);
    if (known.variants.isEmpty() && !product.variants.isEmpty()) {
        // Variants have pieces of their own. A plan does not find in the shop what an earlier row has said of them.
        answer.piecesWithoutVariant = m_stockSet.value(known.id, known.stock);
    }
    // A further part of what this feed has brought into the shop itself sets nobody's stock.
    if (!m_newProducts.contains(TextKey::of(feed.sku))) {
        countPieces(known, answer);
    }
    answer.outcome = fields.isEmpty() ? Outcome::Unchanged : Outcome::Changed;
    return answer;
}

Result<FeedComparison::Answer> FeedComparison::compare(const FeedProduct &feed)
{
    if (feed.isGroup && !m_groups.insert(TextKey::of(feed.sku)).second) {
        FeedProduct more;
        more.line = feed.line;
        more.row = feed.row;
        more.sku = feed.sku;
        more.variants = feed.variants;
        more.isGroup = true;
        return compareOne(more);
    }
    return compareOne(feed);
}

Result<FeedComparison::Answer> FeedComparison::compareOne(const FeedProduct &feed)
{
    if (goesOn(feed)) {
        return compareVariant(feed, m_open->index.withSku(feed.sku));
    }
    m_open.reset();
    const Result<std::optional<Product>> known = findInShop(feed);
    if (!known) {
        return tl::unexpected(known.error());
    }
    if (*known) {
        if ((*known)->sku != feed.sku) {
            m_matched.insert((*known)->id);
        } else if (m_matched.contains((*known)->id)) {
            tell(feed, FeedProblem::Kind::TwiceInFeed, feed.sku);
            return Answer();
        }
        return compareKnown(feed, **known);
    }
    if (const auto own = m_newProducts.find(TextKey::of(feed.sku)); feed.isGroup && own != m_newProducts.end()) {
        Answer answer;
        Product unseen;
        unseen.id = own->second.id;
        unseen.price = own->second.price;
        if (const Result<bool> taken = takeVariants(feed, unseen, own->second.variants); !taken) {
            return tl::unexpected(taken.error());
        }
        own->second.variants += unseen.variants.size();
        answer.product.id = unseen.id;
        if (!unseen.variants.isEmpty()) {
            answer.piecesWithoutVariant = own->second.piecesWithoutVariant;
        }
        answer.outcome = Outcome::MoreOfNew;
        return answer;
    }
    return compareNew(feed);
}

} // namespace vitrine::catalog::feeds
