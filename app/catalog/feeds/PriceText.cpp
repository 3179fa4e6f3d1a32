// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/feeds/PriceText.h"

#include "app/catalog/ProductRules.h"

#include <algorithm>
#include <array>
#include <vector>

namespace vitrine::catalog::feeds {

namespace {

struct Sign {
    QStringView text;
    QStringView currencies; ///< That write it so, parted by spaces; the first one unless another is expected.
};

/// Longer ones first: "US$" is not "$".
constexpr std::array<Sign, 31> kSigns{{
    {u"US$", u"USD"},
    {u"CA$", u"CAD"},
    {u"AU$", u"AUD"},
    {u"NZ$", u"NZD"},
    {u"HK$", u"HKD"},
    {u"NT$", u"TWD"},
    {u"MX$", u"MXN"},
    {u"R$", u"BRL"},
    {u"C$", u"CAD"},
    {u"A$", u"AUD"},
    {u"S$", u"SGD"},
    {u"SFr.", u"CHF"},
    {u"Fr.", u"CHF"},
    {u"kr.", u"DKK SEK NOK ISK"},
    {u"€", u"EUR"},
    {u"$", u"USD CAD AUD NZD SGD HKD TWD MXN ARS CLP COP"},
    {u"£", u"GBP EGP LBP SYP"},
    {u"¥", u"JPY CNY"},
    {u"￥", u"JPY CNY"},
    {u"円", u"JPY"},
    {u"元", u"CNY TWD HKD"},
    {u"₩", u"KRW KPW"},
    {u"₹", u"INR"},
    {u"₽", u"RUB"},
    {u"₺", u"TRY"},
    {u"₪", u"ILS"},
    {u"₫", u"VND"},
    {u"₴", u"UAH"},
    {u"฿", u"THB"},
    {u"zł", u"PLN"},
    {u"Kč", u"CZK"},
}};

/// Longer than any price; what is longer is not looked at.
constexpr qsizetype kLongest = 64;

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

bool isBlank(QChar character)
{
    return character.isSpace() || character == QChar(0x202f) || character == QChar(0x00a0)
        || character == QChar(0x2009);
}

bool isApostrophe(QChar character)
{
    return character == u'\'' || character == QChar(0x2019);
}

tl::unexpected<Error> noPrice(QStringView text)
{
    return failure(Error::Code::InvalidInput,
                   QStringLiteral("not a price: %1").arg(text.first(std::min(kLongest, text.size()))));
}

QStringView trimmedOfBlanks(QStringView text)
{
    while (!text.isEmpty() && isBlank(text.front())) {
        text = text.sliced(1);
    }
    while (!text.isEmpty() && isBlank(text.back())) {
        text.chop(1);
    }
    return text;
}

/// The currency that stands before or behind the number, which is left in `text`; `expected` when none does.
QString takeCurrency(QStringView &text, QStringView expected)
{
    for (const Sign &sign : kSigns) {
        const bool isBefore = text.startsWith(sign.text, Qt::CaseInsensitive);
        if (!isBefore && !text.endsWith(sign.text, Qt::CaseInsensitive)) {
            continue;
        }
        text = trimmedOfBlanks(isBefore ? text.sliced(sign.text.size()) : text.chopped(sign.text.size()));
        const bool isExpected = expected.size() == 3 && sign.currencies.contains(expected);
        return (isExpected ? expected : sign.currencies.first(3)).toString();
    }
    const auto isCode = [](QStringView code) {
        return std::ranges::all_of(code, [](QChar c) { return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z'); });
    };
    if (text.size() > 3 && isCode(text.first(3))) {
        const QString code = text.first(3).toString().toUpper();
        text = trimmedOfBlanks(text.sliced(3));
        return code;
    }
    if (text.size() > 3 && isCode(text.last(3))) {
        const QString code = text.last(3).toString().toUpper();
        text = trimmedOfBlanks(text.chopped(3));
        return code;
    }
    if (text.endsWith(u"kr", Qt::CaseInsensitive) || text.startsWith(u"kr", Qt::CaseInsensitive)) {
        text = trimmedOfBlanks(text.endsWith(u"kr", Qt::CaseInsensitive) ? text.chopped(2) : text.sliced(2));
        const QStringView crowns = u"SEK DKK NOK ISK";
        return expected.size() == 3 && crowns.contains(expected) ? expected.toString() : QString();
    }
    return expected.toString();
}

/// The digits between two signs, and the sign before them.
struct Group {
    QChar sign;
    QStringView digits;
};

/// Empty for what is not digits with signs between them.
std::vector<Group> split(QStringView text)
{
    std::vector<Group> groups;
    QChar sign;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype begin = at;
        while (at < text.size() && isDigit(text.at(at))) {
            ++at;
        }
        if (at == begin) {
            return {};
        }
        groups.push_back({sign, text.sliced(begin, at - begin)});
        if (at == text.size()) {
            return groups;
        }
        const QChar character = text.at(at);
        if (character == u'.' || character == u',') {
            sign = character;
        } else if (isBlank(character)) {
            sign = u' ';
        } else if (isApostrophe(character)) {
            sign = u'\'';
        } else {
            return {};
        }
        ++at;
    }
    return {}; // ends with a sign
}

/// Whether groups 1 to `last` are thousands: three digits each, all after the same sign.
bool areThousands(const std::vector<Group> &groups, size_t last)
{
    const QStringView first = groups.front().digits;
    if (last > 0 && (first.size() > 3 || (first.size() > 1 && first.front() == u'0') || first == QStringView(u"0"))) {
        return false;
    }
    for (size_t i = 1; i <= last; ++i) {
        if (groups[i].digits.size() != 3 || groups[i].sign != groups[1].sign) {
            return false;
        }
    }
    return true;
}

} // namespace

Result<PriceText> PriceText::read(QStringView text, QStringView currency, Writer writer)
{
    QStringView rest = trimmedOfBlanks(text);
    if (rest.isEmpty() || rest.size() > kLongest) {
        return noPrice(text);
    }
    const QString code = takeCurrency(rest, currency);
    const Result<Money> zero = Money::create(0, code);
    if (!zero) {
        return failure(Error::Code::InvalidInput, QStringLiteral("no currency: %1").arg(text));
    }
    const std::vector<Group> groups = split(rest);
    if (groups.empty()) {
        return noPrice(text);
    }
    const size_t last = groups.size() - 1;
    const int exponent = zero->exponent();
    const auto isDecimalSign = [](QChar sign) { return sign == u'.' || sign == u','; };
    bool hasFraction = false;
    PriceText read;
    if (last > 0 && isDecimalSign(groups[last].sign)) {
        const QChar sign = groups[last].sign;
        const bool isTwice = last > 1 && groups[last - 1].sign == sign;
        const qsizetype digits = groups[last].digits.size();
        const bool canBeThousands = last == 1 && digits == 3 && areThousands(groups, 1);
        const bool isDecimalPoint = writer == Writer::Program && sign == u'.';
        if (isTwice && isDecimalPoint) {
            return noPrice(text);
        }
        if (isTwice) {
            hasFraction = false;
        } else if (isDecimalPoint) {
            hasFraction = true;
        } else if (canBeThousands && exponent != 3) {
            read.certainty = exponent == 0 ? Certainty::Certain : Certainty::Guessed;
        } else {
            hasFraction = true;
            read.certainty = canBeThousands && sign == u',' ? Certainty::Guessed : Certainty::Certain;
        }
    }
    const size_t lastWhole = hasFraction ? last - 1 : last;
    if (!areThousands(groups, lastWhole)) {
        return noPrice(text);
    }
    QString number;
    for (size_t i = 0; i <= lastWhole; ++i) {
        number += groups[i].digits;
    }
    if (hasFraction) {
        QStringView fraction = groups[last].digits;
        while (fraction.size() > exponent && fraction.back() == u'0') {
            fraction.chop(1);
        }
        if (fraction.size() > exponent) {
            return noPrice(text);
        }
        if (!fraction.isEmpty()) {
            number += u'.' + fraction.toString();
        }
    }
    const Result<Money> price = Money::parse(number, code);
    if (!price) {
        return tl::unexpected(price.error());
    }
    if (price->minorUnits() > kHighestPrice) {
        return failure(Error::Code::Overflow, text.toString());
    }
    read.price = *price;
    return read;
}

} // namespace vitrine::catalog::feeds
