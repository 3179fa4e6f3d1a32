// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/PriceHistory.h"

#include "app/storage/Database.h"

#include <algorithm>
#include <limits>

namespace vitrine::catalog {

namespace {

struct PriceFrom {
    Money price;
    qint64 validFrom = 0; // milliseconds of Unix time
};

/// The newest price of the product itself (an empty variant) or of one variant; nothing when there is none.
Result<std::optional<PriceFrom>> newest(storage::Database &database, const QString &product, const QString &variant)
{
    storage::Statement query = database.prepare("SELECT price, currency, valid_from FROM price_history "
                                                "WHERE product_id = ?1 AND variant_id IS NULLIF(?2, '') "
                                                "ORDER BY valid_from DESC, number DESC LIMIT 1");
    query.bind(product, variant);
    const Result<bool> row = query.step();
    if (!row) {
        return tl::unexpected(row.error());
    }
    if (!*row) {
        return std::optional<PriceFrom>();
    }
    const Result<Money> price = Money::create(query.integer(0), query.text(1));
    if (!price) {
        return failure(Error::Code::Corrupt, QStringLiteral("price of %1").arg(product));
    }
    return std::optional(PriceFrom{*price, query.integer(2)});
}

/// Whose prices count: the variant's own when it ever had one, else the product's.
Result<QString> ownerOf(storage::Database &database, const ProductId &product, const std::optional<VariantId> &variant)
{
    if (!variant) {
        return QString();
    }
    const auto own = newest(database, product.toString(), toText(variant));
    if (!own) {
        return tl::unexpected(own.error());
    }
    return *own ? toText(variant) : QString();
}

} // namespace

bool PriceNow::isNotedThroughout() const
{
    return notedSince.addMSecs(std::chrono::milliseconds(PriceHistory::kWindow).count()) <= since;
}

PriceHistory::PriceHistory(storage::Database &database) : m_database(database) { }

Result<> PriceHistory::record(const ProductId &product, const std::optional<VariantId> &variant, const Money &price,
                              const QDateTime &at)
{
    const auto before = newest(m_database, product.toString(), toText(variant));
    if (!before) {
        return tl::unexpected(before.error());
    }
    if (*before && (*before)->price == price) {
        return {};
    }
    // A clock that was set back must not put the new price before the old one.
    const qint64 from = std::max(at.toMSecsSinceEpoch(), *before ? (*before)->validFrom : qint64{0});
    const Result<int> written
        = m_database
              .prepare("INSERT INTO price_history (product_id, variant_id, price, currency, valid_from) "
                       "VALUES (?1, nullif(?2, ''), ?3, ?4, ?5)")
              .bind(product.toString(), toText(variant), price.minorUnits(), price.currency(), from)
              .run();
    return written ? Result<>() : tl::unexpected(written.error());
}

Result<> PriceHistory::recordAgain(const ProductId &product, const VariantId &variant, const Money &price,
                                   const QDateTime &at)
{
    const auto before = newest(m_database, product.toString(), variant.toString());
    if (!before) {
        return tl::unexpected(before.error());
    }
    return *before ? record(product, variant, price, at) : Result<>();
}

Result<> PriceHistory::startFromProduct(const ProductId &product, const VariantId &variant)
{
    const Result<int> written
        = m_database
              .prepare("INSERT INTO price_history (product_id, variant_id, price, currency, valid_from) "
                       "SELECT product_id, ?2, price, currency, valid_from FROM price_history "
                       "WHERE product_id = ?1 AND variant_id IS NULL AND NOT EXISTS "
                       "(SELECT 1 FROM price_history WHERE product_id = ?1 AND variant_id = ?2) "
                       "ORDER BY valid_from, number")
              .bind(product.toString(), variant.toString())
              .run();
    return written ? Result<>() : tl::unexpected(written.error());
}

Result<std::optional<Money>> PriceHistory::lowestBefore(const ProductId &product,
                                                        const std::optional<VariantId> &variant, const QDateTime &at,
                                                        const QString &currency) const
{
    const Result<QString> owner = ownerOf(m_database, product, variant);
    if (!owner) {
        return tl::unexpected(owner.error());
    }
    const qint64 end = at.toMSecsSinceEpoch();
    const qint64 start = end - std::chrono::milliseconds(kWindow).count();
    // Each price is in effect until the next one begins. In effect in the window is what ends after its start and
    // begins before its end.
    storage::Statement query = m_database.prepare(
        "SELECT price FROM (SELECT price, currency, valid_from, lead(valid_from, 1, 9223372036854775807) "
        "OVER (ORDER BY valid_from, number) AS valid_until FROM price_history "
        "WHERE product_id = ?1 AND variant_id IS NULLIF(?2, '')) "
        "WHERE valid_from < ?4 AND valid_until > ?3 AND valid_until > valid_from AND currency = ?5 "
        "ORDER BY price LIMIT 1");
    query.bind(product.toString(), *owner, start, end, currency);
    const Result<bool> row = query.step();
    if (!row) {
        return tl::unexpected(row.error());
    }
    if (!*row) {
        return std::optional<Money>();
    }
    const Result<Money> price = Money::create(query.integer(0), currency);
    return price ? Result<std::optional<Money>>(*price) : tl::unexpected(price.error());
}

Result<std::optional<PriceNow>> PriceHistory::now(const ProductId &product,
                                                  const std::optional<VariantId> &variant) const
{
    const Result<QString> owner = ownerOf(m_database, product, variant);
    if (!owner) {
        return tl::unexpected(owner.error());
    }
    const auto latest = newest(m_database, product.toString(), *owner);
    if (!latest) {
        return tl::unexpected(latest.error());
    }
    if (!*latest) {
        return std::optional<PriceNow>();
    }
    const Money price = (*latest)->price;
    const QDateTime since = QDateTime::fromMSecsSinceEpoch((*latest)->validFrom, Qt::UTC);
    const auto lowest = lowestBefore(product, variant, since, price.currency());
    if (!lowest) {
        return tl::unexpected(lowest.error());
    }
    storage::Statement query
        = m_database.prepare("SELECT min(valid_from) FROM price_history "
                             "WHERE product_id = ?1 AND variant_id IS NULLIF(?2, '') AND currency = ?3");
    query.bind(product.toString(), *owner, price.currency());
    const Result<bool> first = query.step();
    if (!first) {
        return tl::unexpected(first.error());
    }
    return std::optional(PriceNow{price, since, QDateTime::fromMSecsSinceEpoch(query.integer(0), Qt::UTC), *lowest});
}

Result<std::optional<PriceReduction>> PriceHistory::reduction(const ProductId &product,
                                                              const std::optional<VariantId> &variant) const
{
    const auto known = now(product, variant);
    if (!known) {
        return tl::unexpected(known.error());
    }
    if (!*known || !(*known)->isNotedThroughout() || !(*known)->lowestBefore
        || (*known)->lowestBefore->minorUnits() <= (*known)->price.minorUnits()) {
        return std::optional<PriceReduction>();
    }
    const auto &[price, since, notedSince, lowest] = **known;
    const qint64 before = lowest->minorUnits();
    const qint64 less = before - price.minorUnits();
    // By the hundredth part where a hundred times the difference would not fit.
    constexpr qint64 kSafe = std::numeric_limits<qint64>::max() / 100;
    const qint64 percent = less <= kSafe ? less * 100 / before : less / (before / 100 + 1);
    // Less than the hundredth part is no reduction that anybody could announce.
    return percent < 1 ? std::optional<PriceReduction>()
                       : std::optional(PriceReduction{price, *lowest, since, static_cast<int>(percent)});
}

} // namespace vitrine::catalog
