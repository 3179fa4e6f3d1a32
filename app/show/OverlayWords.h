// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Money.h"
#include "app/catalog/Trade.h"
#include "app/show/CounterPainter.h"

#include <QLocale>
#include <QString>

#include <memory>
#include <optional>

class QTranslator;

namespace vitrine::show {

/// The words and numbers in the picture, in the language of the show, which need not be that of the window. English
/// where no translation is compiled in. A value; main thread.
class OverlayWords {
public:
    /// "Only 22 portions left" is said when no more than this are left, or a fifth of what there was; otherwise
    /// "30 portions".
    static constexpr qint64 kFew = 25;
    static constexpr qint64 kFewOf = 5;

    /// Reads vitrine_<language>.qm from the folder.
    explicit OverlayWords(const QLocale &locale, const QString &folder = QStringLiteral(":/i18n"));

    const QLocale &locale() const { return m_locale; }

    QString number(qint64 value) const;

    /// As the locale writes it; flats and cars of a whole amount are written without decimals.
    QString price(const Money &money, catalog::Trade::Unit unit) const;

    /// What the price is for, after it: "per portion". Empty where it goes without saying.
    QString priceUnit(catalog::Trade::Unit unit) const;

    /// On the card: "Only 22 portions left", "30 portions", "Sold out". `offered` is what there was before it was sold.
    QString stock(qint64 left, catalog::Trade::Unit unit, qint64 offered = 0) const;

    /// Beside the bar: "312 left of 500".
    QString leftOf(qint64 left, qint64 offered) const;

    /// What a price is reduced by: "−30 %".
    QString percentOff(int percent) const;

    /// The value of a product's attribute with its unit: "18 400 km", "gluten, milk", "hybrid". Numbers without a unit,
    /// such as years, are not grouped. Empty for a flag that is not set and for what is not a value.
    QString value(const catalog::TradeAttribute &attribute, const QString &value, catalog::Trade::Unit unit) const;

    /// On the counter, after the number: "orders", "visits booked".
    QString ordersCounted(qint64 orders, catalog::Trade::Unit unit) const;

    /// On the counter, after the number: "portions left", "slots free".
    QString leftCounted(qint64 left, catalog::Trade::Unit unit) const;

    /// The whole counter; without what is left where no product is shown.
    CounterContent counter(qint64 counted, std::optional<qint64> left, catalog::Trade::Unit unit) const;

    /// What a viewer does with the QR code: "Order", "Buy", "Visit".
    QString verb(catalog::Trade::Unit unit) const;

private:
    struct Phrase;
    struct Phrases;
    static const Phrases &phrasesOf(catalog::Trade::Unit unit);
    QString say(const Phrase &phrase, qint64 n) const;
    QString decimal(const catalog::TradeAttribute &attribute, const QString &value) const;
    QString percent(const QString &number) const;
    QString choices(const catalog::TradeAttribute &attribute, const QString &value) const;

    QLocale m_locale;
    std::shared_ptr<QTranslator> m_translator;
};

} // namespace vitrine::show
