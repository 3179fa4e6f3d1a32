// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"

#include <QLocale>

namespace vitrine {

/// An amount in the minor unit of one currency: 1999 "EUR" is 19.99 euros, 1999 "JPY" is 1,999 yen. No amount passes
/// through floating point. A value; any thread.
class Money {
public:
    /// Zero of no currency, for containers. Every other Money comes from create() or parse().
    Money() = default;

    /// Fails with InvalidInput for a code that is not an active ISO 4217 currency.
    static Result<Money> create(qint64 minorUnits, QStringView currencyCode);

    /// Reads a dot decimal as feeds write it ("16.50"). Fails with InvalidInput for anything else, for more decimals
    /// than the currency has, and with Overflow past 64 bits.
    static Result<Money> parse(QStringView dotDecimal, QStringView currencyCode);

    qint64 minorUnits() const { return m_minorUnits; }
    QString currency() const { return m_currency; }

    /// Digits after the decimal point in this currency, by ISO 4217: 0, 2 or 3.
    int exponent() const;

    /// Fails with Conflict across currencies and with Overflow past 64 bits.
    Result<Money> plus(const Money &other) const;

    /// Fails with Overflow past 64 bits.
    Result<Money> times(qint64 factor) const;

    /// The VAT that is in a price that includes it, at a rate in hundredths of a percent (550 is 5.5 %): the amount
    /// times rate / (100 % + rate), rounded to the nearest minor unit, halves away from zero. Fails with InvalidInput
    /// for a rate below zero or above 100 %.
    Result<Money> vatPart(int rate) const;

    /// As the locale writes it, with its own spaces and sign: "1 234,50 €" in French. Exact for every amount.
    QString toString(const QLocale &locale) const;

    /// As feeds write it: "1234.50".
    QString toDotDecimal() const;

    friend bool operator==(const Money &, const Money &) = default;

private:
    Money(qint64 minorUnits, QString currency) : m_minorUnits(minorUnits), m_currency(std::move(currency)) { }

    qint64 m_minorUnits = 0;
    QString m_currency;
};

} // namespace vitrine
