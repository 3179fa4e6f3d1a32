// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Money.h"
#include "app/catalog/Trades.h"

#include <QLocale>
#include <QString>

#include <memory>

class QTranslator;

namespace vitrine::show {

/// The words and numbers in the picture, in the language of the show, which need not be that of the window. English
/// where no translation is compiled in. A value; main thread.
class OverlayWords {
public:
    /// "Only 22 portions left" is said when no more than this are left, otherwise "30 portions".
    static constexpr qint64 kFew = 25;

    /// Reads vitrine_<language>.qm from the folder.
    explicit OverlayWords(const QLocale &locale, const QString &folder = QStringLiteral(":/i18n"));

    const QLocale &locale() const { return m_locale; }

    QString number(qint64 value) const;

    /// As the locale writes it; flats and cars of a whole amount are written without decimals.
    QString price(const Money &money, catalog::Trade::Unit unit) const;

    /// What the price is for, after it: "per portion". Empty where it goes without saying.
    QString priceUnit(catalog::Trade::Unit unit) const;

    /// On the card: "Only 22 portions left", "30 portions", "Sold out".
    QString stock(qint64 left, catalog::Trade::Unit unit) const;

    /// On the counter, after the number: "orders", "visits booked".
    QString ordersCounted(qint64 orders, catalog::Trade::Unit unit) const;

    /// On the counter, after the number: "portions left", "slots free".
    QString leftCounted(qint64 left, catalog::Trade::Unit unit) const;

    /// What a viewer does with the QR code: "Order", "Buy", "Visit".
    QString verb(catalog::Trade::Unit unit) const;

private:
    struct Phrase;
    struct Phrases;
    static const Phrases &phrasesOf(catalog::Trade::Unit unit);
    QString say(const Phrase &phrase, qint64 n) const;

    QLocale m_locale;
    std::shared_ptr<QTranslator> m_translator;
};

} // namespace vitrine::show
