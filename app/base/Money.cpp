// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/Money.h"

#include <algorithm>
#include <array>
#include <limits>

namespace vitrine {

namespace {

// Active currencies by the number of digits of their minor unit: ISO 4217 list one (SIX, edition of 2024-06), with the
// Caribbean guilder (amendment 176) and Zimbabwe Gold (amendment 177). Those that ended since stay: earlier orders are
// in them. Funds codes and precious metals are left out: nobody sells in them.
constexpr std::array<QStringView, 16> kNoMinorUnit{u"BIF", u"CLP", u"DJF", u"GNF", u"ISK", u"JPY", u"KMF", u"KRW",
                                                   u"PYG", u"RWF", u"UGX", u"VND", u"VUV", u"XAF", u"XOF", u"XPF"};
constexpr std::array<QStringView, 7> kThreeDigits{u"BHD", u"IQD", u"JOD", u"KWD", u"LYD", u"OMR", u"TND"};
constexpr std::array<QStringView, 135> kTwoDigits{
    u"AED", u"AFN", u"ALL", u"AMD", u"ANG", u"AOA", u"ARS", u"AUD", u"AWG", u"AZN", u"BAM", u"BBD", u"BDT", u"BGN",
    u"BMD", u"BND", u"BOB", u"BRL", u"BSD", u"BTN", u"BWP", u"BYN", u"BZD", u"CAD", u"CDF", u"CHF", u"CNY", u"COP",
    u"CRC", u"CUP", u"CVE", u"CZK", u"DKK", u"DOP", u"DZD", u"EGP", u"ERN", u"ETB", u"EUR", u"FJD", u"FKP", u"GBP",
    u"GEL", u"GHS", u"GIP", u"GMD", u"GTQ", u"GYD", u"HKD", u"HNL", u"HTG", u"HUF", u"IDR", u"ILS", u"INR", u"IRR",
    u"JMD", u"KES", u"KGS", u"KHR", u"KPW", u"KYD", u"KZT", u"LAK", u"LBP", u"LKR", u"LRD", u"LSL", u"MAD", u"MDL",
    u"MGA", u"MKD", u"MMK", u"MNT", u"MOP", u"MRU", u"MUR", u"MVR", u"MWK", u"MXN", u"MYR", u"MZN", u"NAD", u"NGN",
    u"NIO", u"NOK", u"NPR", u"NZD", u"PAB", u"PEN", u"PGK", u"PHP", u"PKR", u"PLN", u"QAR", u"RON", u"RSD", u"RUB",
    u"SAR", u"SBD", u"SCR", u"SDG", u"SEK", u"SGD", u"SHP", u"SLE", u"SOS", u"SRD", u"SSP", u"STN", u"SVC", u"SYP",
    u"SZL", u"THB", u"TJS", u"TMT", u"TOP", u"TRY", u"TTD", u"TWD", u"TZS", u"UAH", u"USD", u"UYU", u"UZS", u"VED",
    u"VES", u"WST", u"XCD", u"XCG", u"YER", u"ZAR", u"ZMW", u"ZWG", u"ZWL"};

/// The letters of a code as one number, in the order of the codes: a price names its currency each time it is read.
/// 0 for what is no code.
constexpr quint64 packed(QStringView code)
{
    if (code.size() != 3) {
        return 0;
    }
    return quint64{code[0].unicode()} << 32U | quint64{code[1].unicode()} << 16U | quint64{code[2].unicode()};
}

template<std::size_t size>
constexpr bool has(const std::array<QStringView, size> &codes, quint64 code)
{
    return std::ranges::binary_search(codes, code, {}, packed);
}

static_assert(std::ranges::is_sorted(kNoMinorUnit, {}, packed) && std::ranges::is_sorted(kThreeDigits, {}, packed)
              && std::ranges::is_sorted(kTwoDigits, {}, packed));

/// Digits of the currency's minor unit, or -1 for a code that is not in the list.
int exponentOf(QStringView code)
{
    const quint64 sought = packed(code);
    if (has(kTwoDigits, sought)) {
        return 2;
    }
    if (has(kNoMinorUnit, sought)) {
        return 0;
    }
    if (has(kThreeDigits, sought)) {
        return 3;
    }
    return -1;
}

/// The whole units and the minor digits of an amount, without its sign.
struct Parts {
    QString whole;
    QString minor;
};

Parts split(qint64 minorUnits, int exponent)
{
    QString digits = QString::number(minorUnits);
    if (minorUnits < 0) {
        digits.remove(0, 1);
    }
    digits = digits.rightJustified(exponent + 1, u'0');
    return {digits.chopped(exponent), digits.last(exponent)};
}

} // namespace

Result<Money> Money::create(qint64 minorUnits, QStringView currencyCode)
{
    if (exponentOf(currencyCode) < 0) {
        return failure(Error::Code::InvalidInput, QStringLiteral("not a currency: %1").arg(currencyCode));
    }
    return Money(minorUnits, currencyCode.toString());
}

Result<Money> Money::parse(QStringView dotDecimal, QStringView currencyCode)
{
    const auto invalid = [dotDecimal] {
        return failure(Error::Code::InvalidInput, QStringLiteral("not an amount: %1").arg(dotDecimal));
    };
    const int exponent = exponentOf(currencyCode);
    if (exponent < 0) {
        return failure(Error::Code::InvalidInput, QStringLiteral("not a currency: %1").arg(currencyCode));
    }
    const QStringView text = dotDecimal.trimmed();
    const bool negative = text.startsWith(u'-');
    const QStringView unsignedText = negative ? text.sliced(1) : text;
    const qsizetype dot = unsignedText.indexOf(u'.');
    const QStringView whole = dot < 0 ? unsignedText : unsignedText.first(dot);
    const QStringView fraction = dot < 0 ? QStringView() : unsignedText.sliced(dot + 1);
    const auto isDigit = [](QChar character) { return character >= u'0' && character <= u'9'; };
    if (whole.isEmpty() || (dot >= 0 && fraction.isEmpty()) || fraction.size() > exponent
        || !std::ranges::all_of(whole, isDigit) || !std::ranges::all_of(fraction, isDigit)) {
        return invalid();
    }
    // With its sign, because the lowest amount has no positive counterpart.
    const QString digits = (negative ? QStringLiteral("-") : QString()) + whole.toString()
        + fraction.toString().leftJustified(exponent, u'0');
    bool fits = false;
    const qint64 minorUnits = digits.toLongLong(&fits);
    if (!fits) {
        return failure(Error::Code::Overflow, QStringLiteral("amount too large: %1").arg(dotDecimal));
    }
    return Money(minorUnits, currencyCode.toString());
}

int Money::exponent() const
{
    return std::max(0, exponentOf(m_currency));
}

Result<Money> Money::plus(const Money &other) const
{
    if (m_currency != other.m_currency) {
        return failure(Error::Code::Conflict, QStringLiteral("%1 and %2 do not add").arg(m_currency, other.m_currency));
    }
    qint64 sum = 0;
    if (__builtin_add_overflow(m_minorUnits, other.m_minorUnits, &sum)) {
        return failure(Error::Code::Overflow, QStringLiteral("sum too large"));
    }
    return Money(sum, m_currency);
}

Result<Money> Money::times(qint64 factor) const
{
    qint64 product = 0;
    if (__builtin_mul_overflow(m_minorUnits, factor, &product)) {
        return failure(Error::Code::Overflow, QStringLiteral("product too large"));
    }
    return Money(product, m_currency);
}

Result<Money> Money::vatPart(int rate) const
{
    constexpr qint64 kWhole = 10'000; // 100 % in hundredths of a percent
    if (rate < 0 || rate > kWhole) {
        return failure(Error::Code::InvalidInput, QStringLiteral("no rate of VAT: %1").arg(rate));
    }
    // Split at whole multiples of the divisor, so that no intermediate product leaves 64 bits.
    const qint64 divisor = kWhole + rate;
    const qint64 multiples = m_minorUnits / divisor;
    const qint64 rest = m_minorUnits % divisor * rate; // below 20,000 x 10,000
    const qint64 half = rest < 0 ? -divisor / 2 : divisor / 2;
    return Money(multiples * rate + (rest + half) / divisor, m_currency);
}

QString Money::toString(const QLocale &locale) const
{
    // The locale writes a model of the right shape (spaces and symbol where it wants them); the digits are then set
    // exactly, because its own function takes a double, which holds no more than 15 of them. The model is positive:
    // Qt writes a negative one as accountants do, "(1,00 €)".
    const Parts parts = split(m_minorUnits, exponent());
    QString number = locale.toString(parts.whole.toULongLong());
    if (!parts.minor.isEmpty()) {
        QString minor = parts.minor;
        const QString zero = locale.zeroDigit();
        if (zero != QLatin1String("0") && zero.size() == 1) {
            for (QChar &digit : minor) {
                digit = QChar(static_cast<char16_t>(zero.at(0).unicode() + (digit.unicode() - u'0')));
            }
        }
        number += locale.decimalPoint() + minor;
    }
    QString symbol = m_currency;
    if (QLocale(locale).currencySymbol(QLocale::CurrencyIsoCode) == m_currency) {
        symbol = locale.currencySymbol(QLocale::CurrencySymbol);
    } else if (m_currency == QLatin1String("EUR")) {
        symbol = QStringLiteral("€");
    }
    QString text = locale.toCurrencyString(1.0, symbol, 0);
    const QString one = locale.toString(1);
    const qsizetype at = text.indexOf(one);
    Q_ASSERT(at >= 0);
    if (at > 0 && text.at(at - 1).isLetter()) {
        number.prepend(QChar::Nbsp); // Unicode CLDR parts a currency's letters from the digits; Qt does not
    }
    text.replace(at, one.size(), number);
    return m_minorUnits < 0 ? locale.negativeSign() + text : text;
}

QString Money::toDotDecimal() const
{
    const Parts parts = split(m_minorUnits, exponent());
    const QString sign = m_minorUnits < 0 ? QStringLiteral("-") : QString();
    return parts.minor.isEmpty() ? sign + parts.whole : sign + parts.whole + u'.' + parts.minor;
}

} // namespace vitrine
