// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/Trade.h"

#include "app/base/Money.h"
#include "app/catalog/Product.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace vitrine::catalog {

namespace {

constexpr qsizetype kMostDigits = 15;
constexpr qsizetype kMostDecimals = 6;
constexpr qint64 kMillion = 1'000'000; // kMostDecimals as a factor

/// Millionths, which 15 digits fit into as 64 bits. Nothing for what is not a number in this form.
std::optional<qint64> readNumber(const QString &value, qsizetype decimals)
{
    const bool negative = value.startsWith(u'-');
    const QStringView number = QStringView(value).mid(negative ? 1 : 0);
    const qsizetype dot = number.indexOf(u'.');
    const QStringView whole = dot < 0 ? number : number.first(dot);
    const QStringView fraction = dot < 0 ? QStringView() : number.sliced(dot + 1);
    const auto areDigits = [](QStringView text) {
        return std::ranges::all_of(text, [](QChar character) { return character >= u'0' && character <= u'9'; });
    };
    if (whole.isEmpty() || (dot >= 0 && fraction.isEmpty()) || !areDigits(whole) || !areDigits(fraction)
        || fraction.size() > decimals || whole.size() > kMostDigits - kMostDecimals + (decimals == 0 ? 3 : 0)) {
        return std::nullopt;
    }
    const qint64 millionths
        = whole.toLongLong() * kMillion + fraction.toString().leftJustified(kMostDecimals, u'0').toLongLong();
    return negative ? -millionths : millionths;
}

bool isBetween(qint64 millionths, const std::optional<qint64> &least, const std::optional<qint64> &most)
{
    return (!least || millionths >= *least * kMillion) && (!most || millionths <= *most * kMillion);
}

bool isMoney(const QString &value)
{
    const QStringList parts = value.split(u' ');
    if (parts.size() != 2) {
        return false;
    }
    const Result<Money> money = Money::parse(parts.first(), parts.last());
    return money && money->minorUnits() >= 0 && money->toDotDecimal() == parts.first();
}

/// Where the choice stands among those of the attribute, -1 for none of them.
qsizetype placeOf(const QList<AttributeChoice> &choices, const QString &id)
{
    const auto found = std::ranges::find(choices, id, &AttributeChoice::id);
    return found == choices.end() ? -1 : std::distance(choices.begin(), found);
}

bool areChoices(const QList<AttributeChoice> &choices, const QString &value)
{
    qsizetype last = -1;
    const QStringList ids = value.isEmpty() ? QStringList() : value.split(u',');
    return std::ranges::all_of(ids, [&](const QString &id) {
        const qsizetype place = placeOf(choices, id);
        return place > std::exchange(last, place);
    });
}

bool isCalled(const AttributeChoice &choice, const QString &name)
{
    const auto isIt
        = [&name](QString known) { return known.replace(u'\'', u'’').compare(name, Qt::CaseInsensitive) == 0; };
    return isIt(choice.id) || std::ranges::any_of(choice.label.all(), isIt);
}

/// The ids of what is called by these names, as a value has them; nothing when one of them is no choice's.
std::optional<QString> meant(const QList<AttributeChoice> &choices, const QStringList &names)
{
    std::set<qsizetype> places;
    for (const QString &name : names) {
        const QString called = name.trimmed().replace(u'\'', u'’');
        const auto found
            = std::ranges::find_if(choices, [&](const AttributeChoice &choice) { return isCalled(choice, called); });
        if (found == choices.end()) {
            return std::nullopt;
        }
        places.insert(std::distance(choices.begin(), found));
    }
    QStringList ids;
    for (const qsizetype place : places) {
        ids.append(choices.at(place).id);
    }
    return ids.join(u',');
}

tl::unexpected<Error> notAValue(const QString &attribute, const QString &text)
{
    return failure(Error::Code::InvalidInput, QStringLiteral("%1 cannot be \"%2\"").arg(attribute, text.left(100)));
}

bool fits(const TradeAttribute &attribute, const QString &value)
{
    switch (attribute.type) {
    case TradeAttribute::Type::Integer: {
        const std::optional<qint64> number = readNumber(value, 0);
        return number && isBetween(*number, attribute.least, attribute.most);
    }
    case TradeAttribute::Type::Decimal: {
        const std::optional<qint64> number = readNumber(value, kMostDecimals);
        return number && isBetween(*number, attribute.least, attribute.most);
    }
    case TradeAttribute::Type::Text:
        return !value.trimmed().isEmpty() && !value.contains(QChar::Null);
    case TradeAttribute::Type::Flag:
        return value == QLatin1String("true") || value == QLatin1String("false");
    case TradeAttribute::Type::Date: {
        const QDate date = QDate::fromString(value, Qt::ISODate);
        return date.isValid() && date.toString(Qt::ISODate) == value;
    }
    case TradeAttribute::Type::Choice:
        return placeOf(attribute.choices, value) >= 0;
    case TradeAttribute::Type::Choices:
        return areChoices(attribute.choices, value);
    case TradeAttribute::Type::Money:
        return isMoney(value);
    }
    return false;
}

} // namespace

Result<QString> TradeAttribute::read(const QString &written) const
{
    std::optional value(written);
    if (type == Type::Choice) {
        value = meant(choices, {written});
    } else if (type == Type::Choices && !written.isEmpty()) {
        static const QRegularExpression kBetween(QStringLiteral("[,;，；、]"));
        value = meant(choices, written.split(kBetween));
    }
    if (!value || !fits(*this, *value)) {
        return notAValue(id, written);
    }
    return *value;
}

Result<> TradeAttribute::check(const QString &value) const
{
    return fits(*this, value) ? Result<>() : notAValue(id, value);
}

bool TradeCondition::holds(const Product &product) const
{
    if (attribute.isEmpty()) {
        return true;
    }
    const auto value = product.attributes.constFind(attribute);
    return value != product.attributes.cend() && (is.isEmpty() || is.contains(*value));
}

bool TradeAttribute::isNeededBy(const Product &product) const
{
    return onCard == OnCard::Required || (neededWhen && neededWhen->holds(product));
}

const TradeAttribute *Trade::attribute(const QString &attributeId) const
{
    const auto found = std::ranges::find(attributes, attributeId, &TradeAttribute::id);
    return found == attributes.end() ? nullptr : &*found;
}

Result<> Trade::check(const QMap<QString, QString> &values) const
{
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        const TradeAttribute *known = attribute(value.key());
        if (known == nullptr) {
            return failure(Error::Code::InvalidInput,
                           QStringLiteral("%1 has no attribute \"%2\"").arg(id, value.key()));
        }
        if (Result<> fits = known->check(value.value()); !fits) {
            return fits;
        }
    }
    return {};
}

QList<Mention> Trade::mentionsOf(const Product &product) const
{
    QList<Mention> concerned;
    for (const Mention &mention : mentions) {
        if (mention.concerns(product)) {
            concerned.append(mention);
        }
    }
    return concerned;
}

QString Trade::wordsOf(const QString &attributeId, const QString &value) const
{
    const TradeAttribute *known = attribute(attributeId);
    if (known == nullptr) {
        return value;
    }
    switch (known->type) {
    case TradeAttribute::Type::Choice:
    case TradeAttribute::Type::Choices: {
        QStringList words;
        const QStringList ids = value.split(u',');
        for (const AttributeChoice &choice : known->choices) {
            if (ids.contains(choice.id)) {
                for (const QString &word : choice.label.all()) {
                    if (!words.contains(word)) {
                        words.append(word);
                    }
                }
            }
        }
        return words.join(u' ');
    }
    case TradeAttribute::Type::Flag:
        return value == QLatin1String("true") ? known->label.all().join(u' ') : QString();
    case TradeAttribute::Type::Money:
        return {}; // nobody looks for an amount
    default:
        return value;
    }
}

} // namespace vitrine::catalog
