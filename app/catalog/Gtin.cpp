// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/Gtin.h"

namespace vitrine::catalog {

namespace {

constexpr qsizetype kDigits = 14;

bool hasRightCheckDigit(const QString &gtin)
{
    int sum = 0;
    for (qsizetype i = 0; i < kDigits; ++i) {
        const int digit = gtin.at(i).unicode() - u'0';
        sum += i % 2 == 0 ? 3 * digit : digit; // the check digit itself counts once
    }
    return sum % 10 == 0;
}

} // namespace

Result<QString> readGtin(QStringView text)
{
    QString digits;
    for (const QChar character : text) {
        if (character >= u'0' && character <= u'9') {
            digits.append(character);
        } else if (!character.isSpace() && character != u'-') {
            return failure(Error::Code::InvalidInput, QStringLiteral("not a GTIN: %1").arg(text));
        }
        if (digits.size() > kDigits) {
            return failure(Error::Code::InvalidInput, QStringLiteral("too many digits for a GTIN"));
        }
    }
    if (digits.size() != 8 && digits.size() != 12 && digits.size() != 13 && digits.size() != kDigits) {
        return failure(Error::Code::InvalidInput, QStringLiteral("not a GTIN: %1").arg(text));
    }
    digits = digits.rightJustified(kDigits, u'0');
    if (!hasRightCheckDigit(digits)) {
        return failure(Error::Code::InvalidInput, QStringLiteral("wrong check digit: %1").arg(digits));
    }
    return digits;
}

} // namespace vitrine::catalog
