// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/catalog/Product.h"
#include "app/show/CardWords.h"

#include <QImage>
#include <QLocale>
#include <QStringList>

namespace vitrine::test {

/// Products of the four trades, each with all that its card can say, in three scripts. Holds nothing.
class SampleCards {
public:
    enum class Script { Latin, Chinese, Arabic };

    static QStringList trades();
    static QList<Script> scripts();
    static QString nameOf(Script script);
    static QLocale localeOf(Script script);

    /// At its price of now, in euros.
    static catalog::Product product(const QString &trade, Script script);

    /// 128 sold and 22 left of it; what is retailed costs a third less than before.
    static show::CardNumbers numbers(const catalog::Product &product);

    /// A square that shows where its middle and edges are.
    static QImage photo();

    /// The card's content with the photo, in the words of the script. Ends the test when there is none.
    static show::CardContent content(const catalog::Product &product, const show::CardNumbers &numbers,
                                     const QLocale &locale);
};

} // namespace vitrine::test
