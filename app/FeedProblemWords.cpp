// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/FeedProblemWords.h"

#include "app/catalog/feeds/FeedProduct.h"

#include <QCoreApplication>
#include <QLocale>

namespace vitrine {

using catalog::feeds::FeedProblem;

namespace {

/// The words of the commands that read and write feeds, under a name that the translations know.
class Texts {
    Q_DECLARE_TR_FUNCTIONS(FeedCommands)
};

} // namespace

QString nameOf(FeedProblem::Kind kind)
{
    using Kind = FeedProblem::Kind;
    switch (kind) {
    case Kind::CellTooLarge:
        return QStringLiteral("cell-too-large");
    case Kind::RowTooLarge:
        return QStringLiteral("row-too-large");
    case Kind::TooManyCells:
        return QStringLiteral("too-many-cells");
    case Kind::BadQuotes:
        return QStringLiteral("bad-quotes");
    case Kind::NeverClosed:
        return QStringLiteral("never-closed");
    case Kind::TooManyRows:
        return QStringLiteral("too-many-rows");
    case Kind::BadMarkup:
        return QStringLiteral("bad-markup");
    case Kind::TooDeep:
        return QStringLiteral("too-deep");
    case Kind::TextTooLong:
        return QStringLiteral("text-too-long");
    case Kind::NoSku:
        return QStringLiteral("no-sku");
    case Kind::NoName:
        return QStringLiteral("no-name");
    case Kind::NoPrice:
        return QStringLiteral("no-price");
    case Kind::BadPrice:
        return QStringLiteral("bad-price");
    case Kind::PriceTooHigh:
        return QStringLiteral("price-too-high");
    case Kind::AmbiguousPrice:
        return QStringLiteral("ambiguous-price");
    case Kind::BadStock:
        return QStringLiteral("bad-stock");
    case Kind::TwiceInFeed:
        return QStringLiteral("twice-in-feed");
    case Kind::NotForSale:
        return QStringLiteral("not-for-sale");
    case Kind::OtherCurrency:
        return QStringLiteral("other-currency");
    case Kind::TooManyVariants:
        return QStringLiteral("too-many-variants");
    case Kind::NotSaved:
        return QStringLiteral("not-saved");
    case Kind::BadGtin:
        return QStringLiteral("bad-gtin");
    case Kind::BadLink:
        return QStringLiteral("bad-link");
    case Kind::BadAttribute:
        return QStringLiteral("bad-attribute");
    case Kind::BadPicture:
        return QStringLiteral("bad-picture");
    case Kind::TooManyPictures:
        return QStringLiteral("too-many-pictures");
    case Kind::NegativeStock:
        return QStringLiteral("negative-stock");
    case Kind::NoStock:
        return QStringLiteral("no-stock");
    }
    Q_UNREACHABLE();
}

QString sentenceOf(const FeedProblem &problem)
{
    using Kind = FeedProblem::Kind;
    const QString &value = problem.value;
    switch (problem.kind) {
    case Kind::CellTooLarge:
        return Texts::tr("a cell has more than 64 KiB. The row was left out.");
    case Kind::RowTooLarge:
        return Texts::tr("the row has more than 1 MiB. It was left out.");
    case Kind::TooManyCells:
        return Texts::tr("the row has more cells than the first row has names. It was left out.");
    case Kind::BadQuotes:
        return Texts::tr("a quotation mark is opened and not closed. The row was left out.");
    case Kind::NeverClosed:
        return Texts::tr("a quotation mark is opened and nothing up to the end of the file closes it. The row was left "
                         "out.");
    case Kind::TooManyRows:
        return Texts::tr("there are more than a million rows. This row and those after it were left out.");
    case Kind::BadMarkup:
        return Texts::tr("the file ends in the middle, or is damaged from here on. What is after it was left out.");
    case Kind::TooDeep:
        return Texts::tr("elements are more than 32 deep. What is after it was left out.");
    case Kind::TextTooLong:
        return Texts::tr("a text has more than 24 MiB, or no end. What is after it was left out.");
    case Kind::NoSku:
        return Texts::tr("there is no number of the product. The row was left out.");
    case Kind::NoName:
        return Texts::tr("“%1” is not in the shop yet, and the row has no name. It was left out.").arg(value);
    case Kind::NoPrice:
        return Texts::tr("“%1” is not in the shop yet, and the row has no price. It was left out.").arg(value);
    case Kind::BadPrice:
        return Texts::tr("“%1” is no price, or its currency is not known. The row was left out. Where prices name no "
                         "currency, name it with --currency.")
            .arg(value);
    case Kind::PriceTooHigh:
        return Texts::tr("“%1” is more than a price may be: 1,000,000,000,000.00 in a currency with cents. The row was "
                         "left out. Correct the price.")
            .arg(value);
    case Kind::AmbiguousPrice:
        return Texts::tr("“%1” can be read in two ways. The row was left out. Write the price as in 1234.00.")
            .arg(value);
    case Kind::BadStock:
        return Texts::tr(
                   "“%1” is no number of pieces, or can be read in two ways. The row was left out. Write it as in "
                   "1000.")
            .arg(value);
    case Kind::TwiceInFeed:
        return Texts::tr("“%1” is in an earlier row too. This row was left out.").arg(value);
    case Kind::NotForSale:
        return Texts::tr("the product is a draft or not published. The row was left out.");
    case Kind::OtherCurrency:
        return Texts::tr("the price is in %1, the product’s other prices are not. The row was left out.").arg(value);
    case Kind::TooManyVariants:
        return Texts::tr("a product can have %1 variants. “%2” is one more and was left out. Part them into several "
                         "products.")
            .arg(QLocale().toString(catalog::feeds::FeedProduct::kMostVariants), value);
    case Kind::NotSaved:
        return Texts::tr("the shop does not take this product, for example because another one has its number. It was "
                         "left out.");
    case Kind::BadGtin:
        return Texts::tr(
                   "“%1” is no GTIN: its check digit is wrong or digits are missing. The product has none now, or "
                   "keeps the one it had.")
            .arg(value);
    case Kind::BadLink:
        return Texts::tr("“%1” is no address that begins with https://. It was left out.").arg(value);
    case Kind::BadAttribute:
        return Texts::tr("“%1” cannot be the value of %2. It was left out.").arg(value, problem.column);
    case Kind::BadPicture:
        return Texts::tr("“%1” is no picture in the folder of the file. It was left out.").arg(value);
    case Kind::TooManyPictures:
        return Texts::tr("a product can have %1 pictures. “%2” and those after it were left out.")
            .arg(QLocale().toString(catalog::feeds::FeedProduct::kMostPictures), value);
    case Kind::NegativeStock:
        return Texts::tr("“%1” pieces are less than none. None are left now.").arg(value);
    case Kind::NoStock:
        return Texts::tr("“%1” is new and the row does not say how many there are. None are left until you "
                         "import a file that does.")
            .arg(value);
    }
    Q_UNREACHABLE();
}

} // namespace vitrine
