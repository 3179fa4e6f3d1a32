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
    if (lacks.isEmpty()) {
        return ofProduct(Error::Code::Incomplete, name);
    }
    const QString missing = missingOf(lacks);
    const QString what = missing.isEmpty()
        ? tr("“%1” is not shown yet. The picture stays as it was.").arg(name)
        : tr("“%1” is not shown yet, because this is missing: %2. The picture stays as it was.").arg(name, missing);
    return what + u' ' + toDo(lacks);
}

QString Sentences::takenAway(const QString &name, const QList<Lack> &lacks)
{
    if (lacks.isEmpty()) {
        return tr("“%1” has left the picture: its price, or what has to be said with it, has become too long for its "
                  "card. The show goes on. Shorten it, then show it.")
            .arg(name);
    }
    const QString missing = missingOf(lacks);
    const QString what = missing.isEmpty()
        ? tr("“%1” was changed and has left the picture. The show goes on.").arg(name)
        : tr("“%1” has left the picture, because this is missing now: %2. The show goes on.").arg(name, missing);
    return what + u' ' + toDo(lacks);
}

/// The attributes that have no value.
QString Sentences::missingOf(const QList<Lack> &lacks)
{
    QStringList names;
    for (const Lack &lack : lacks) {
        if (lack.kind == Lack::Kind::Attribute) {
            const QString because = lack.because.text(QLocale());
            names.append(because.isEmpty() ? labelOf(lack) : tr("%1 (goes with “%2”)").arg(labelOf(lack), because));
        }
    }
    return names.join(tr(", ", "between what is missing"));
}

/// What one table can bring is asked for once.
QString Sentences::toDo(const QList<Lack> &lacks)
{
    QStringList sentences;
    QStringList columns;
    for (const Lack &lack : lacks) {
        if (const QString sentence = toDo(lack); !sentence.isEmpty()) {
            sentences.append(sentence);
        }
        if (!lack.label.isEmpty()) {
            columns.append(columnOf(lack));
        }
    }
    if (!columns.isEmpty()) {
        sentences.append(tr("Write it into a table (CSV) with the columns %1 and bring that in with “vitrine catalog "
                            "import”, then show it.")
                             .arg((QStringList(QStringLiteral("id")) + columns).join(QLatin1String(", "))));
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
                  "know its prices of so long ago. Take it away: a hyphen does that.")
            .arg(labelOf(lack));
    case Lack::Kind::Reduction:
        return tr("It is not cheaper than it was: the lowest price of the 30 days before is %1. Lower its price, or "
                  "take “%2” away: a hyphen does that.")
            .arg(lowest, labelOf(lack));
    case Lack::Kind::FormerPrice:
        return tr("“%1” has to be the lowest price of the 30 days before, which is %2.").arg(labelOf(lack), lowest);
    }
    return {};
}

} // namespace vitrine::ui
