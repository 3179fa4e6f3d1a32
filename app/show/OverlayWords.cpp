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

QString OverlayWords::stock(qint64 left, catalog::Trade::Unit unit) const
{
    const Phrases &phrases = phrasesOf(unit);
    if (left <= 0) {
        return say(phrases.soldOut, 0);
    }
    return say(left <= kFew ? phrases.few : phrases.plenty, left);
}

QString OverlayWords::ordersCounted(qint64 orders, catalog::Trade::Unit unit) const
{
    return say(phrasesOf(unit).orders, orders);
}

QString OverlayWords::leftCounted(qint64 left, catalog::Trade::Unit unit) const
{
    return say(phrasesOf(unit).left, left);
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
