// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/FeedCommands.h"

#include "app/CopyOnClosing.h"
#include "app/ExitCode.h"
#include "app/FeedProblemWords.h"
#include "app/PictureFetch.h"
#include "app/ProgressBar.h"
#include "app/ShopFileCommands.h"
#include "app/catalog/feeds/Exporter.h"
#include "app/catalog/feeds/Importer.h"
#include "app/orders/OrderLedger.h"
#include "app/storage/Database.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace vitrine {

namespace {

using namespace catalog::feeds;
using Purpose = CatalogImportCommand::Purpose;

/// The words of these commands, under a name that the translations know.
class Texts {
    Q_DECLARE_TR_FUNCTIONS(FeedCommands)
};

/// Lines of a list that a person still reads.
constexpr qsizetype kShown = 20;

QString sentenceOfFeed(const Error &error, const QString &feed)
{
    switch (error.code) {
    case Error::Code::NotFound:
        return Texts::tr("There is no file %1. Nothing was changed. Check its name and folder.").arg(feed);
    case Error::Code::AccessDenied:
        return Texts::tr("The file %1 cannot be read. Nothing was changed. Check that it is a file and that your "
                         "account may read it.")
            .arg(feed);
    case Error::Code::Forbidden:
        return Texts::tr("The file %1 contains definitions that could do harm. Nothing of what comes after them was "
                         "read. Ask for it without a DOCTYPE.")
            .arg(feed);
    case Error::Code::Unsupported:
        return Texts::tr("The file %1 is written in characters that Vitrine cannot read. Nothing was changed. Save it "
                         "as UTF-8, then try again.")
            .arg(feed);
    default:
        return Texts::tr("The file %1 holds no list of products: the first row has to name the columns, and one of "
                         "them the products’ numbers. Nothing was changed. Choose another file, or name the columns "
                         "with --columns.")
            .arg(feed);
    }
}

/// What a person reads when an import ends early and some of the feed is in the shop.
QString sentenceOfRest(const Error &error, const QString &shop, qint64 saved)
{
    switch (error.code) {
    case Error::Code::Busy:
        return Texts::tr("Another program writes to the shop %1 and does not let go. Products of the file that are in: "
                         "%2. The rest is not. Import the file again once the other program is done: what is in "
                         "stays as it is.")
            .arg(shop)
            .arg(saved);
    case Error::Code::DiskFull:
        return Texts::tr("There is no room left for the shop %1. Products of the file that are in: %2. The rest is "
                         "not. Make room and import the file again: what is in stays as it is.")
            .arg(shop)
            .arg(saved);
    case Error::Code::Corrupt:
        return Texts::tr("The shop %1 is damaged. Products of the file that are in: %2. The rest is not. Check it with "
                         "vitrine shop verify, then import the file again: what is in stays as it is.")
            .arg(shop)
            .arg(saved);
    default:
        return Texts::tr("The file could not be read to its end, or the shop %1 not be written. Products of the file "
                         "that are in: %2. The rest is not. Import the file again once both can be used: what is in "
                         "stays as it is.")
            .arg(shop)
            .arg(saved);
    }
}

/// What a person reads of a feed that is not read to its end: what was taken, and that the rest is missing.
QString sentenceOfUnread(const FeedProblem &problem, const ImportPlan &plan, Purpose purpose, const QString &feed)
{
    const bool isDryRun = purpose == Purpose::DryRun;
    const auto sentence = [&] {
        switch (problem.kind) {
        case FeedProblem::Kind::TooManyRows:
            return isDryRun
                ? Texts::tr("The file %1 is more than is read at once. Line %2: %3 Before that are products that are "
                            "new: %4, changed: %5, unchanged: %6. Nothing was changed. Divide the file first.")
                : Texts::tr("The file %1 is more than is read at once. Line %2: %3 What is before was taken and is "
                            "safe: new: %4, changed: %5, unchanged: %6. Divide the file, then import its parts: what "
                            "is in stays as it is.");
        case FeedProblem::Kind::NeverClosed:
            return isDryRun
                ? Texts::tr("The file %1 ends in the middle of a row, or lacks a quotation mark. Line %2: %3 In the "
                            "other rows are products that are new: %4, changed: %5, unchanged: %6. Nothing was "
                            "changed. Get the whole file, or close the quotation mark, first.")
                : Texts::tr("The file %1 ends in the middle of a row, or lacks a quotation mark. Line %2: %3 What the "
                            "other rows say was taken and is safe: new: %4, changed: %5, unchanged: %6. Get the whole "
                            "file, or close the quotation mark, then import it again: what is in stays as it is.");
        case FeedProblem::Kind::TooDeep:
        case FeedProblem::Kind::TextTooLong:
            return isDryRun
                ? Texts::tr("The file %1 cannot be read to its end. Line %2: %3 Before that are products that are new: "
                            "%4, changed: %5, unchanged: %6. Nothing was changed. Have the file corrected in that line "
                            "first.")
                : Texts::tr("The file %1 could not be read to its end. Line %2: %3 What is before was taken and is "
                            "safe: new: %4, changed: %5, unchanged: %6. Have the file corrected in that line, then "
                            "import it again: what is in stays as it is.");
        default:
            return isDryRun
                ? Texts::tr("The file %1 cannot be read to its end. Line %2: %3 Before that are products that are new: "
                            "%4, changed: %5, unchanged: %6. Nothing was changed. Get the whole file first.")
                : Texts::tr("The file %1 could not be read to its end. Line %2: %3 What is before was taken and is "
                            "safe: new: %4, changed: %5, unchanged: %6. Get the whole file, then import it again: what "
                            "is in stays as it is.");
        }
    }();
    return sentence.arg(feed, QString::number(problem.line), sentenceOf(problem), QString::number(plan.added),
                        QString::number(plan.changed), QString::number(plan.unchanged));
}

QJsonObject toJson(const ImportPlan &plan, Purpose purpose)
{
    QJsonObject columns;
    for (auto field = plan.columns.fields().cbegin(); field != plan.columns.fields().cend(); ++field) {
        columns.insert(ColumnMap::nameOf(field.key()), plan.columns.columns().value(field.value()));
    }
    QJsonArray entries;
    for (const ImportPlan::Entry &entry : plan.entries) {
        entries.append(
            QJsonObject{{QStringLiteral("line"), entry.line},
                        {QStringLiteral("kind"),
                         entry.kind == ImportPlan::Kind::New ? QStringLiteral("new") : QStringLiteral("changed")},
                        {QStringLiteral("sku"), entry.sku},
                        {QStringLiteral("name"), entry.name},
                        {QStringLiteral("fields"), QJsonArray::fromStringList(entry.fields)}});
    }
    QJsonArray problems;
    for (const FeedProblem &problem : plan.problems) {
        problems.append(QJsonObject{{QStringLiteral("line"), problem.line},
                                    {QStringLiteral("kind"), nameOf(problem.kind)},
                                    {QStringLiteral("refused"), problem.gravity() == FeedProblem::Gravity::RowRefused},
                                    {QStringLiteral("column"), problem.column},
                                    {QStringLiteral("value"), problem.value}});
    }
    return {{QStringLiteral("dryRun"), purpose == Purpose::DryRun},
            {QStringLiteral("format"), ColumnMap::nameOf(plan.columns.format())},
            {QStringLiteral("columns"), columns},
            {QStringLiteral("unusedColumns"), QJsonArray::fromStringList(plan.columns.unusedColumns())},
            {QStringLiteral("rows"), plan.rows},
            {QStringLiteral("new"), plan.added},
            {QStringLiteral("changed"), plan.changed},
            {QStringLiteral("unchanged"), plan.unchanged},
            {QStringLiteral("stockSet"), plan.stockSet},
            {QStringLiteral("piecesMore"), plan.piecesMore},
            {QStringLiteral("piecesFewer"), plan.piecesFewer},
            {QStringLiteral("refused"), plan.refusedRows},
            {QStringLiteral("readToEnd"), !plan.endedBy},
            {QStringLiteral("entries"), entries},
            {QStringLiteral("problemCount"), plan.problemCount},
            {QStringLiteral("problems"), problems},
            {QStringLiteral("picturesToFetch"), plan.picturesToFetch},
            {QStringLiteral("pictureAddresses"), QJsonArray::fromStringList(plan.pictureAddresses)}};
}

void printColumns(const ColumnMap &map, const Console &console)
{
    console.print(Texts::tr("Read as: %1\n").arg(ColumnMap::nameOf(map.format())));
    for (auto field = map.fields().cbegin(); field != map.fields().cend(); ++field) {
        console.print(QStringLiteral("  %1  %2\n")
                          .arg(ColumnMap::nameOf(field.key()).leftJustified(13), map.columns().value(field.value())));
    }
    if (const QStringList unused = map.unusedColumns(); !unused.isEmpty()) {
        console.print(Texts::tr("Not used: %1\n").arg(unused.join(QStringLiteral(", "))));
    }
}

void printPlan(const ImportPlan &plan, Purpose purpose, const Console &console)
{
    if (purpose == Purpose::DryRun) {
        for (const ImportPlan::Entry &entry : plan.entries.first(std::min(kShown, plan.entries.size()))) {
            const QString what = entry.kind == ImportPlan::Kind::New
                ? Texts::tr("new")
                : Texts::tr("changes: %1").arg(entry.fields.join(QStringLiteral(", ")));
            console.print(Texts::tr("Line %1: %2, %3 (%4)\n").arg(entry.line).arg(entry.sku, entry.name, what));
        }
        if (const qint64 more = plan.added + plan.changed - std::min(kShown, plan.entries.size()); more > 0) {
            console.print(Texts::tr("... and %n more\n", nullptr, static_cast<int>(more)));
        }
    }
    for (const FeedProblem &problem : plan.problems.first(std::min(kShown, plan.problems.size()))) {
        console.print(Texts::tr("Line %1: %2\n").arg(problem.line).arg(sentenceOf(problem)));
    }
    if (const qint64 more = plan.problemCount - std::min(kShown, plan.problems.size()); more > 0) {
        console.print(Texts::tr("... and %n more\n", nullptr, static_cast<int>(more)));
    }
    if (plan.stockSet > 0) {
        console.print(Texts::tr("Products whose stock the file sets: %1 (pieces more: %2, fewer: %3). A file that is "
                                "older than your last sales takes what they sold for unsold: check these numbers.\n")
                          .arg(plan.stockSet)
                          .arg(plan.piecesMore)
                          .arg(plan.piecesFewer));
    }
    const QString numbers = purpose == Purpose::DryRun
        ? Texts::tr("Would be new: %1, changed: %2, unchanged: %3, rows left out: %4. Nothing was changed.\n")
        : Texts::tr("New: %1, changed: %2, unchanged: %3, rows left out: %4.\n");
    console.print(numbers.arg(plan.added).arg(plan.changed).arg(plan.unchanged).arg(plan.refusedRows));
}

void printPicturesLeft(const ImportPlan &plan, const Console &console)
{
    if (plan.picturesToFetch > 0) {
        console.print(Texts::tr("%n picture(s) are on the network and were not fetched.\n", nullptr,
                                static_cast<int>(plan.picturesToFetch)));
    }
}

/// Whether an import failed because of the shop and not of the feed.
bool isOfTheShop(Error::Code code)
{
    return code == Error::Code::Busy || code == Error::Code::Corrupt || code == Error::Code::DiskFull
        || code == Error::Code::Internal || code == Error::Code::TooNew;
}

} // namespace

int run(const CatalogImportCommand &command, OutputFormat format, const Console &console)
{
    std::optional<CopyOnClosing> copy; // before the shop, so that it goes after it
    const auto shop = storage::Database::open(command.shop, storage::Database::Mode::Existing);
    if (!shop) {
        complainOfShop(console, shop.error(), command.shop);
        return kFailed;
    }
    warnOfKeptLog(console, **shop);
    copy.emplace((*shop)->path(), CopyOnClosing::on(console));
    if (command.purpose == CatalogImportCommand::Purpose::Import) {
        // Before the feed says what there is: what is given back later would come on top of that.
        static_cast<void>(orders::OrderLedger(**shop).endReservations());
    }
    ImportOptions options;
    options.columns = command.columns;
    options.trade = command.trade;
    options.currency = command.currency;
    const bool isDryRun = command.purpose == Purpose::DryRun;
    std::optional<PictureFetch> pictures;
    if (command.pictures == CatalogImportCommand::Pictures::OfNetworkToo && !isDryRun) {
        pictures.emplace();
        options.picturesElsewhere = [&pictures](const catalog::ProductId &product, const QStringList &addresses) {
            pictures->remember(product, addresses);
        };
    }
    const auto importer = Importer::open(**shop, command.feed, options);
    if (!importer) {
        if (!command.columns.isEmpty() && QFileInfo::exists(command.feed)
            && importer.error().code == Error::Code::NotFound) {
            options.columns.clear();
            const auto unchanged = Importer::open(**shop, command.feed, options);
            const QStringList columns = unchanged ? (*unchanged)->columns().columns() : QStringList();
            console.complain(
                Texts::tr("The file %1 has no column %2. Nothing was changed. Name one of its columns with "
                          "--columns: %3")
                    .arg(command.feed, importer.error().detail, columns.join(QStringLiteral(", "))));
            return kUsage;
        } else if (isOfTheShop(importer.error().code)) {
            console.complain(importer.error(), ui::Subject::ShopFile, command.shop);
        } else {
            console.complain(sentenceOfFeed(importer.error(), command.feed));
        }
        return kFailed;
    }
    if (format == OutputFormat::Text) {
        printColumns((*importer)->columns(), console);
    }
    const auto done = [&] {
        ProgressBar bar;
        const auto progress = [&bar](qint64 read, qint64 size) {
            bar.show(read, size);
            return Importer::Wanted::GoOn;
        };
        return isDryRun ? (*importer)->plan(progress) : (*importer)->apply(progress);
    }();
    const auto complain = [&](const Error &error) {
        if (const qint64 saved = (*importer)->savedProducts(); saved > 0) {
            qInfo("import: %s", qUtf8Printable(error.detail));
            console.complain(sentenceOfRest(error, command.shop, saved));
        } else {
            console.complain(error, ui::Subject::ShopFile, command.shop);
        }
        return kFailed;
    };
    if (!done && done.error().code == Error::Code::Forbidden) {
        console.complain(sentenceOfFeed(done.error(), command.feed));
        return kFailed;
    }
    if (!done) {
        return complain(done.error());
    }
    if (!isDryRun) {
        // What the feed brought into stock goes first to those who bought what was not there.
        if (const auto supplied = orders::OrderLedger(**shop).supplyMissing(); !supplied) {
            return complain(supplied.error());
        }
    }
    std::optional<Result<sync::ProductPictures::Outcome>> fetched;
    if (pictures) {
        fetched = pictures->fetch(**shop);
    }
    if (format == OutputFormat::Json) {
        QJsonObject answer = toJson(*done, command.purpose);
        if (fetched && *fetched) {
            PictureFetch::write(**fetched, answer);
        }
        console.print(answer);
    } else {
        printPlan(*done, command.purpose, console);
        if (fetched && *fetched) {
            PictureFetch::print(**fetched, console);
        } else if (!fetched) {
            printPicturesLeft(*done, console);
        }
    }
    if (fetched && !*fetched) {
        PictureFetch::complain(fetched->error(), console);
        return kFailed;
    }
    if (done->endedBy) {
        console.complain(sentenceOfUnread(*done->endedBy, *done, command.purpose, command.feed));
        return kFailed;
    }
    const bool isAnyGood = done->added + done->changed + done->unchanged > 0;
    if (!isAnyGood && done->refusedRows > 0) {
        console.complain(Texts::tr("No row of %1 could be used. Nothing was changed. What is wrong with each is said "
                                   "in the answer.")
                             .arg(command.feed));
        return kFailed;
    }
    return kDone;
}

int run(const CatalogExportCommand &command, OutputFormat format, const Console &console)
{
    const FeedFormat feedFormat = ColumnMap::formatNamed(command.format).value_or(FeedFormat::Unknown);
    const auto shop = storage::Database::open(command.shop, storage::Database::Mode::Existing);
    if (!shop) {
        complainOfShop(console, shop.error(), command.shop);
        return kFailed;
    }
    warnOfKeptLog(console, **shop);
    static_cast<void>(orders::OrderLedger(**shop).endReservations()); // what is free again is exported as such
    const auto written = [&] {
        ProgressBar bar;
        const auto ifThere = command.ifThere == CatalogExportCommand::IfThere::Replace ? Exporter::IfThere::Replace
                                                                                       : Exporter::IfThere::Refuse;
        return Exporter(**shop).write(feedFormat, command.feed, ifThere, [&bar](qint64 products, qint64 all) {
            bar.show(products, all);
            return Exporter::Wanted::GoOn;
        });
    }();
    if (!written) {
        switch (written.error().code) {
        case Error::Code::NotFound:
            console.complain(
                Texts::tr("There is no folder %1. Nothing was written. Make the folder first, or choose another.")
                    .arg(QFileInfo(command.feed).absolutePath()));
            break;
        case Error::Code::AlreadyExists:
            console.complain(Texts::tr("There is a file %1 already. It is as it was. Choose another name, or add "
                                       "--replace to write over it.")
                                 .arg(command.feed));
            break;
        case Error::Code::Forbidden:
            console.complain(Texts::tr("%1 is never written over: it is a shop or a part of one, a picture, or no "
                                       "plain file. It is as it was. Choose another name.")
                                 .arg(command.feed));
            break;
        case Error::Code::AccessDenied:
            console.complain(Texts::tr("The file %1 cannot be written. What was there is as it was. Choose a folder "
                                       "of your own.")
                                 .arg(command.feed));
            break;
        case Error::Code::DiskFull:
            console.complain(Texts::tr("There is no room for %1 on its disk. What was there is as it was. Make room, "
                                       "then try again.")
                                 .arg(command.feed));
            break;
        default:
            console.complain(written.error(), ui::Subject::ShopFile, command.shop);
        }
        return kFailed;
    }
    if (format == OutputFormat::Json) {
        console.print(QJsonObject{{QStringLiteral("feed"), command.feed},
                                  {QStringLiteral("format"), command.format},
                                  {QStringLiteral("products"), written->products},
                                  {QStringLiteral("rows"), written->rows},
                                  {QStringLiteral("pictures"), written->pictures}});
    } else {
        console.print(
            Texts::tr("Wrote %n product(s): %1\n", nullptr, static_cast<int>(written->products)).arg(command.feed));
    }
    return kDone;
}

} // namespace vitrine
