// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/OnAirRules.h"

#include "app/catalog/ProductRepository.h"

#include <algorithm>

namespace vitrine::catalog {

namespace {

/// "FR"; empty for a locale of no country.
QString countryOf(const QLocale &locale)
{
    return locale.territory() == QLocale::AnyTerritory ? QString() : locale.name().section(u'_', -1);
}

bool has(const Product &product, const TradeAttribute &attribute)
{
    const auto value = product.attributes.constFind(attribute.id);
    // A shop of another program may say what this one does not understand, and so cannot show.
    return value != product.attributes.cend() && attribute.check(*value);
}

} // namespace

OnAirRules::OnAirRules(const ProductRepository &products, const QLocale &locale, const Trades &trades)
    : m_products(products)
    , m_trades(trades)
    , m_language(locale.name().section(u'_', 0, 0))
    , m_country(countryOf(locale))
{
}

Result<QList<Lack>> OnAirRules::lacksOf(const Product &product) const
{
    const Result<Trade> trade = m_trades.find(product.trade);
    if (!trade) {
        return QList<Lack>{{Lack::Kind::Trade, product.trade, {}, {}, {}, {}}};
    }
    QList<Lack> lacks;
    for (const TradeAttribute &attribute : trade->attributes) {
        if (attribute.isNeededBy(product) && !has(product, attribute)) {
            Lack lack{Lack::Kind::Attribute, attribute.id, attribute.label, {}, {}, {}};
            if (attribute.onCard != TradeAttribute::OnCard::Required) {
                lack.because = trade->attribute(attribute.neededWhen->attribute)->label;
            }
            lacks.append(lack);
        } else if (attribute.claim == TradeAttribute::Claim::FormerPrice && product.attributes.contains(attribute.id)) {
            const auto lack = falseClaim(product, attribute);
            if (!lack) {
                return tl::unexpected(lack.error());
            }
            if (*lack) {
                lacks.append(**lack);
            }
        }
    }
    for (const Mention &mention : trade->mentionsOf(product)) {
        if (binds(mention) && !hasWords(mention, *trade)) {
            lacks.append({Lack::Kind::Words, mention.id, {}, {}, mention.source, {}});
        }
    }
    return lacks;
}

/// The rule is that of PriceHistory: what may be said to be the former price is the lowest of the 30 days before.
Result<std::optional<Lack>> OnAirRules::falseClaim(const Product &product, const TradeAttribute &attribute) const
{
    const auto now = m_products.priceNow(product.id);
    if (!now) {
        return tl::unexpected(now.error());
    }
    const std::optional<Money> lowest = *now ? (*now)->lowestBefore : std::nullopt;
    const auto lack = [&](Lack::Kind kind) {
        return std::optional(Lack{kind, attribute.id, attribute.label, {}, {}, lowest});
    };
    if (!lowest || !(*now)->isNotedThroughout()) {
        return lack(Lack::Kind::PriceHistory);
    }
    if (lowest->minorUnits() <= product.price.minorUnits()) {
        return lack(Lack::Kind::Reduction);
    }
    const QString written = lowest->toDotDecimal() + u' ' + lowest->currency();
    return product.attributes.value(attribute.id) == written ? std::optional<Lack>() : lack(Lack::Kind::FormerPrice);
}

bool OnAirRules::binds(const Mention &mention) const
{
    return mention.country.isEmpty() || m_country.isEmpty() || mention.country == m_country;
}

/// The picture speaks English where the trade has no words of the show's language, and so may a mention.
bool OnAirRules::hasWords(const Mention &mention, const Trade &trade) const
{
    return !trade.label.speaks(m_language)
        || std::ranges::all_of(mention.texts, [this](const Label &text) { return text.speaks(m_language); });
}

} // namespace vitrine::catalog
