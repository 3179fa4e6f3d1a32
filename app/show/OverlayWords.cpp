// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/show/OverlayWords.h"

#include <QTranslator>

#include <algorithm>
#include <limits>

namespace vitrine::show {

namespace {

constexpr auto kContext = "Overlays";

} // namespace

/// A source text of the translations and its English forms; both forms are the source where nothing is counted.
struct OverlayWords::Phrase {
    const char *source;
    const char *one;
    const char *many;
};

struct OverlayWords::Phrases {
    Phrase orders;
    Phrase left;
    Phrase few;
    Phrase plenty;
    Phrase soldOut;
    Phrase verb;
    Phrase priceUnit;
};

const OverlayWords::Phrases &OverlayWords::phrasesOf(catalog::Trade::Unit unit)
{
    static constexpr Phrases kitchen{
        //: In the picture, after the number of orders, which is painted apart and larger.
        {QT_TRANSLATE_N_NOOP("Overlays", "order(s)"), "order", "orders"},
        //: In the picture, after the number of portions, which is painted apart and larger.
        {QT_TRANSLATE_N_NOOP("Overlays", "portion(s) left"), "portion left", "portions left"},
        {QT_TRANSLATE_N_NOOP("Overlays", "Only %n portion(s) left"), "Only %n portion left", "Only %n portions left"},
        {QT_TRANSLATE_N_NOOP("Overlays", "%n portion(s)"), "%n portion", "%n portions"},
        {QT_TRANSLATE_NOOP("Overlays", "Sold out"), "Sold out", "Sold out"},
        //: In the picture, under the QR code of a dish: what the viewer does with it.
        {QT_TRANSLATE_NOOP("Overlays", "Order"), "Order", "Order"},
        //: In the picture, after the price of a dish.
        {QT_TRANSLATE_NOOP("Overlays", "per portion"), "per portion", "per portion"},
    };
    static constexpr Phrases property{
        //: In the picture, after the number of visits, which is painted apart and larger.
        {QT_TRANSLATE_N_NOOP("Overlays", "visit(s) booked"), "visit booked", "visits booked"},
        //: In the picture, after the number of slots for visits or test drives, which is painted apart and larger.
        {QT_TRANSLATE_N_NOOP("Overlays", "slot(s) free"), "slot free", "slots free"},
        {QT_TRANSLATE_N_NOOP("Overlays", "Only %n slot(s) left"), "Only %n slot left", "Only %n slots left"},
        {QT_TRANSLATE_N_NOOP("Overlays", "%n slot(s) free"), "%n slot free", "%n slots free"},
        {QT_TRANSLATE_NOOP("Overlays", "Fully booked"), "Fully booked", "Fully booked"},
        //: In the picture, under the QR code of a flat or house: what the viewer does with it.
        {QT_TRANSLATE_NOOP("Overlays", "Visit"), "Visit", "Visit"},
        {"", "", ""},
    };
    static constexpr Phrases vehicle{
        //: In the picture, after the number of test drives, which is painted apart and larger.
        {QT_TRANSLATE_N_NOOP("Overlays", "test drive(s) booked"), "test drive booked", "test drives booked"},
        {QT_TRANSLATE_N_NOOP("Overlays", "slot(s) free"), "slot free", "slots free"},
        {QT_TRANSLATE_N_NOOP("Overlays", "Only %n slot(s) left"), "Only %n slot left", "Only %n slots left"},
        {QT_TRANSLATE_N_NOOP("Overlays", "%n slot(s) free"), "%n slot free", "%n slots free"},
        {QT_TRANSLATE_NOOP("Overlays", "Fully booked"), "Fully booked", "Fully booked"},
        //: In the picture, under the QR code of a car: what the viewer does with it.
        {QT_TRANSLATE_NOOP("Overlays", "Try it"), "Try it", "Try it"},
        {"", "", ""},
    };
    static constexpr Phrases retail{
        {QT_TRANSLATE_N_NOOP("Overlays", "order(s)"), "order", "orders"},
        //: In the picture, after the number of pieces, which is painted apart and larger.
        {QT_TRANSLATE_N_NOOP("Overlays", "left"), "left", "left"},
        {QT_TRANSLATE_N_NOOP("Overlays", "Only %n left"), "Only %n left", "Only %n left"},
        {QT_TRANSLATE_N_NOOP("Overlays", "%n left"), "%n left", "%n left"},
        {QT_TRANSLATE_NOOP("Overlays", "Sold out"), "Sold out", "Sold out"},
        //: In the picture, under the QR code of a thing of a shop: what the viewer does with it.
        {QT_TRANSLATE_NOOP("Overlays", "Buy"), "Buy", "Buy"},
        {"", "", ""},
    };
    switch (unit) {
    case catalog::Trade::Unit::Portion:
        return kitchen;
    case catalog::Trade::Unit::Visit:
        return property;
    case catalog::Trade::Unit::TestDrive:
        return vehicle;
    case catalog::Trade::Unit::Piece:
        break;
    }
    return retail;
}

OverlayWords::OverlayWords(const QLocale &locale, const QString &folder) : m_locale(locale)
{
    auto translator = std::make_shared<QTranslator>();
    if (translator->load(locale, QStringLiteral("vitrine"), QStringLiteral("_"), folder)) {
        m_translator = std::move(translator);
    }
}

QString OverlayWords::number(qint64 value) const
{
    return m_locale.toString(value);
}

QString OverlayWords::price(const Money &money, catalog::Trade::Unit unit) const
{
    QString written = money.toString(m_locale);
    if (unit == catalog::Trade::Unit::Visit || unit == catalog::Trade::Unit::TestDrive) {
        const QString decimals = m_locale.decimalPoint() + QString(money.exponent(), m_locale.zeroDigit().at(0));
        if (money.exponent() > 0 && written.count(decimals) == 1) {
            written.remove(decimals);
        }
    }
    return written;
}

QString OverlayWords::priceUnit(catalog::Trade::Unit unit) const
{
    return say(phrasesOf(unit).priceUnit, 1);
}

QString OverlayWords::stock(qint64 left, catalog::Trade::Unit unit, qint64 offered) const
{
    const Phrases &phrases = phrasesOf(unit);
    if (left <= 0) {
        return say(phrases.soldOut, 0);
    }
    return say(left <= kFew || left <= offered / kFewOf ? phrases.few : phrases.plenty, left);
}

QString OverlayWords::leftOf(qint64 left, qint64 offered) const
{
    //: In the picture, above a bar: %n of the %1 pieces that there were are left.
    static constexpr Phrase phrase{QT_TRANSLATE_N_NOOP("Overlays", "%n left of %1"), "%n left of %1", "%n left of %1"};
    return say(phrase, left).arg(number(offered));
}

QString OverlayWords::percentOff(int percentage) const
{
    return QChar(0x2212) + percent(number(percentage));
}

QString OverlayWords::percent(const QString &number) const
{
    switch (m_locale.language()) {
    case QLocale::English:
    case QLocale::Chinese:
    case QLocale::Japanese:
    case QLocale::Korean:
    case QLocale::Italian:
    case QLocale::Portuguese:
        return number + m_locale.percent();
    default:
        return number + QChar::Nbsp + m_locale.percent();
    }
}

QString OverlayWords::value(const catalog::TradeAttribute &attribute, const QString &value,
                            catalog::Trade::Unit unit) const
{
    using Type = catalog::TradeAttribute::Type;
    if (!attribute.check(value)) {
        return {};
    }
    switch (attribute.type) {
    case Type::Integer:
    case Type::Decimal:
        return decimal(attribute, value);
    case Type::Text:
        return value.simplified();
    case Type::Flag:
        return value == QLatin1String("true") ? attribute.label.text(m_locale) : QString();
    case Type::Date:
        return m_locale.toString(QDate::fromString(value, Qt::ISODate), QLocale::ShortFormat);
    case Type::Choice:
    case Type::Choices:
        return choices(attribute, value);
    case Type::Money: {
        const auto amount = Money::parse(value.section(u' ', 0, 0), value.section(u' ', 1));
        return amount ? price(*amount, unit) : QString();
    }
    }
    return {};
}

QString OverlayWords::decimal(const catalog::TradeAttribute &attribute, const QString &value) const
{
    QLocale locale = m_locale;
    if (attribute.unit.isEmpty()) {
        locale.setNumberOptions(QLocale::OmitGroupSeparator);
    }
    // A value has at most 15 digits, which is what a double keeps.
    const auto decimals = static_cast<int>(value.section(u'.', 1).size());
    const QString written = locale.toString(value.toDouble(), 'f', decimals);
    if (attribute.unit == QLatin1String("%")) {
        return percent(written);
    }
    return attribute.unit.isEmpty() ? written : written + QChar::Nbsp + attribute.unit;
}

QString OverlayWords::choices(const catalog::TradeAttribute &attribute, const QString &value) const
{
    QStringList chosen;
    const QStringList ids = value.split(u',');
    for (const catalog::AttributeChoice &choice : attribute.choices) {
        if (ids.contains(choice.id)) {
            chosen.append(choice.label.text(m_locale));
        }
    }
    const bool isOfEastAsia = m_locale.language() == QLocale::Chinese || m_locale.language() == QLocale::Japanese;
    if (chosen.isEmpty()) {
        return attribute.none.text(m_locale);
    }
    return chosen.join(isOfEastAsia ? QStringLiteral("、") : QStringLiteral(", "));
}

QString OverlayWords::ordersCounted(qint64 orders, catalog::Trade::Unit unit) const
{
    return say(phrasesOf(unit).orders, orders);
}

QString OverlayWords::leftCounted(qint64 left, catalog::Trade::Unit unit) const
{
    return say(phrasesOf(unit).left, left);
}

CounterContent OverlayWords::counter(qint64 counted, std::optional<qint64> left, catalog::Trade::Unit unit) const
{
    CounterContent content;
    content.orders = number(counted);
    content.ordersWords = ordersCounted(counted, unit);
    if (left) {
        content.left = number(*left);
        content.leftWords = leftCounted(*left, unit);
    }
    return content;
}

QString OverlayWords::verb(catalog::Trade::Unit unit) const
{
    return say(phrasesOf(unit).verb, 1);
}

QString OverlayWords::say(const Phrase &phrase, qint64 n) const
{
    QString words;
    if (m_translator) {
        // The plural forms of no language differ past what an int holds.
        const int bounded = static_cast<int>(std::clamp<qint64>(n, 0, std::numeric_limits<int>::max()));
        words = m_translator->translate(kContext, phrase.source, nullptr, bounded);
    }
    if (words.isEmpty()) {
        words = QString::fromLatin1(n == 1 ? phrase.one : phrase.many);
    }
    return words.replace(QLatin1String("%n"), number(n));
}

} // namespace vitrine::show
