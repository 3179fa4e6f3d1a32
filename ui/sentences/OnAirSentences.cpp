// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/Lack.h"
#include "app/catalog/feeds/ColumnMap.h"
#include "ui/sentences/Sentences.h"

#include <QLocale>

namespace vitrine::ui {

using catalog::Lack;

namespace {

/// Where a seller fills it in: the column of a table of their own.
QString columnOf(const Lack &lack)
{
    using catalog::feeds::ColumnMap;
    return ColumnMap::columnOfAttribute(lack.id, catalog::feeds::FeedFormat::Unknown);
}

QString labelOf(const Lack &lack)
{
    return lack.label.text(QLocale());
}

} // namespace

QString Sentences::notShown(const QString &name, const QList<Lack> &lacks)
{
    const QString what = tr("“%1” is not shown yet. The picture stays as it was.").arg(name);
    return lacks.isEmpty() ? ofProduct(Error::Code::Incomplete, name) : what + u' ' + toDo(lacks);
}

QString Sentences::takenAway(const QString &name, const QList<Lack> &lacks)
{
    return tr("“%1” has left the picture, because it changed and lacks something now. The show goes on.").arg(name)
        + u' ' + toDo(lacks);
}

/// Attributes that are missing are said together, because one file can bring them all.
QString Sentences::toDo(const QList<Lack> &lacks)
{
    QStringList names;
    QStringList columns;
    QStringList sentences;
    for (const Lack &lack : lacks) {
        if (lack.kind == Lack::Kind::Attribute) {
            const QString because = lack.because.text(QLocale());
            names.append(because.isEmpty() ? labelOf(lack) : tr("%1 (goes with “%2”)").arg(labelOf(lack), because));
            columns.append(columnOf(lack));
        } else {
            sentences.append(toDo(lack));
        }
    }
    if (!names.isEmpty()) {
        sentences.prepend(tr("Before showing it, add: %1. Write it into a file under %2 and import that with "
                             "“vitrine catalog import”.")
                              .arg(names.join(tr(", ", "between what is missing")), columns.join(QLatin1String(", "))));
    }
    return sentences.join(u' ');
}

QString Sentences::toDo(const Lack &lack)
{
    const QString lowest = lack.lowest ? lack.lowest->toString(QLocale()) : QString();
    switch (lack.kind) {
    case Lack::Kind::Attribute:
        break;
    case Lack::Kind::Trade:
        return tr("This Vitrine does not know its trade “%1”. Install the newest Vitrine, then show it.").arg(lack.id);
    case Lack::Kind::Words:
        return tr("What the law (%1) wants to be said with it has no words in the language of this show. Set the "
                  "computer to another language, or show another product.")
            .arg(lack.law);
    case Lack::Kind::PriceHistory:
        return tr("“%1” has to be the lowest price of the 30 days before the price was lowered, and this shop does not "
                  "know its prices of so long ago. Take it away: write a hyphen into a file under %2 and import that "
                  "with “vitrine catalog import”.")
            .arg(labelOf(lack), columnOf(lack));
    case Lack::Kind::Reduction:
        return tr("It is not cheaper than it was: the lowest price of the 30 days before is %1. Lower its price, or "
                  "take “%2” away: write a hyphen into a file under %3 and import that with “vitrine catalog "
                  "import”.")
            .arg(lowest, labelOf(lack), columnOf(lack));
    case Lack::Kind::FormerPrice:
        return tr("“%1” has to be the lowest price of the 30 days before, which is %2. Write that into a file under "
                  "%3 and import that with “vitrine catalog import”.")
            .arg(labelOf(lack), lowest, columnOf(lack));
    }
    return {};
}

} // namespace vitrine::ui
