// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ShopFileCommands.h"

#include "app/ExitCode.h"
#include "app/catalog/ProductRepository.h"
#include "app/catalog/ProductSearch.h"
#include "app/orders/OrderLedger.h"
#include "app/storage/BrokenShop.h"
#include "app/storage/Database.h"
#include "app/storage/ShopBackup.h"
#include "app/storage/ShopPictures.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <climits>
#include <functional>

namespace vitrine {

namespace {

/// The words of these commands, under a name that the translations know.
class Texts {
    Q_DECLARE_TR_FUNCTIONS(ShopFileCommands)
};

/// The shop's own name when it was put aside, and otherwise one beside it that nothing has.
QString freeNameFor(const QString &shop)
{
    const auto isTaken = [](const QString &path) {
        return QFileInfo::exists(path) || QFileInfo::exists(path + QLatin1String("-wal"))
            || QFileInfo::exists(path + QLatin1String("-journal"));
    };
    const QFileInfo file(shop);
    QString name = shop;
    for (int number = 1; isTaken(name); ++number) {
        name = QStringLiteral("%1/%2-%3.%4")
                   .arg(file.path(), file.completeBaseName())
                   .arg(number)
                   .arg(file.suffix().isEmpty() ? QStringLiteral("vitrine") : file.suffix());
    }
    return name;
}

/// As one word of a shell's command, which takes nothing between single quotation marks for anything but itself.
QString quoted(QString path)
{
    return u'\'' + path.replace(u'\'', QLatin1String("'\\''")) + u'\'';
}

/// Where to go on, after a shop was found damaged.
QString offer(const std::optional<storage::DatedCopy> &copy, const QString &shop)
{
    if (!copy) {
        return Texts::tr("There is no copy of it beside it. If you have a backup, “vitrine shop restore BACKUP --shop "
                         "NEWFILE” makes a shop of it.");
    }
    return Texts::
        tr("The last whole copy is of %1: %2. To go on with it, give the command: vitrine shop restore %3 --shop %4.")
            .arg(QLocale().toString(copy->day, QLocale::ShortFormat), copy->path, quoted(copy->path),
                 quoted(freeNameFor(shop)));
}

enum class CountersWere { Right, CountedAnew };

/// Counters say nothing that the orders and bookings do not say: they are counted anew when that is all that is wrong.
Result<CountersWere> mendCounters(storage::Database &database, LedgerAcceptance &acceptance)
{
    const Result<> sound = acceptance(database);
    if (sound) {
        return CountersWere::Right;
    }
    if (acceptance.finding() != LedgerAcceptance::Finding::CountersDiffer) {
        return tl::unexpected(sound.error());
    }
    if (const Result<> counted = orders::OrderLedger(database).rebuildCounters(); !counted) {
        return tl::unexpected(counted.error());
    }
    // That they were counted is said only of counters that were looked at again.
    const Result<> agree = acceptance(database);
    return agree ? Result<CountersWere>(CountersWere::CountedAnew) : tl::unexpected(agree.error());
}

enum class SearchWas { Sound, BuiltAnew };

/// What products are found by says nothing that the products do not say: it is made again when it is damaged.
Result<SearchWas> mendSearch(storage::Database &database)
{
    catalog::ProductSearch search(database);
    const Result<> sound = search.verify();
    if (sound) {
        return SearchWas::Sound;
    }
    if (sound.error().code != Error::Code::Corrupt) {
        return tl::unexpected(sound.error());
    }
    const Result<> built = search.rebuild();
    return built ? Result<SearchWas>(SearchWas::BuiltAnew) : tl::unexpected(built.error());
}

void complainOfFolder(const Console &console, const QString &path)
{
    console.complain(Texts::tr("There is no folder %1. Nothing was made. Make the folder first, or choose another.")
                         .arg(QFileInfo(path).absolutePath()));
}

/// Leaves the shop where it is: it opens, and can be looked at.
void complainOfDamage(const Console &console, const Error &error, const QString &shop,
                      LedgerAcceptance::Finding finding = LedgerAcceptance::Finding::None)
{
    if (error.code != Error::Code::Corrupt) {
        console.complain(error, ui::Subject::ShopFile, shop);
        return;
    }
    const auto sentence = [finding] {
        switch (finding) {
        case LedgerAcceptance::Finding::CountersDiffer:
            return Texts::tr("The counters of the shop “%1” were counted anew and still differ from its orders. Its "
                             "products, orders and stock are as they were. Keep the file, because it alone has the "
                             "orders that came after a copy. %2");
        case LedgerAcceptance::Finding::Contradiction:
            return Texts::tr("The file of the shop “%1” can be read to its end, but its orders and stock do not add "
                             "up. It was left as it is and can still be used; keep it, because it alone has the orders "
                             "that came after a copy. %2");
        case LedgerAcceptance::Finding::None:
            break;
        }
        return Texts::tr("The shop file “%1” is damaged or is not a shop file. It is where it was, and nothing in "
                         "it was thrown away. %2");
    }();
    console.complain(error, sentence.arg(shop, offer(storage::DatedCopies(shop).newestGood(), shop)));
}

int reportDamage(const ShopVerifyCommand &command, OutputFormat format, const Console &console, const Error &error,
                 LedgerAcceptance::Finding finding = LedgerAcceptance::Finding::None)
{
    if (format == OutputFormat::Json) {
        console.print(QJsonObject{{QStringLiteral("sound"), false}, {QStringLiteral("finding"), error.detail}});
    }
    if (error.code != Error::Code::NotFound || complainOfRemains(console, command.shop).isEmpty()) {
        complainOfDamage(console, error, command.shop, finding);
    }
    return kFailed;
}

void reportMissing(const Console &console, int pictures)
{
    if (pictures > 0) {
        console.print(
            Texts::tr("%n picture(s) could not be found beside the shop. Name them with: vitrine shop verify\n",
                      nullptr, pictures));
    }
}

} // namespace

int run(const ShopVerifyCommand &command, OutputFormat format, const Console &console)
{
    const auto database = storage::Database::open(command.shop, storage::Database::Mode::Existing);
    if (!database) {
        return reportDamage(command, format, console, database.error());
    }
    warnOfKeptLog(console, **database);
    if (const Result<> whole = (*database)->checkIntegrity(); !whole) {
        return reportDamage(command, format, console, whole.error());
    }
    LedgerAcceptance acceptance;
    const Result<CountersWere> counters = mendCounters(**database, acceptance);
    if (!counters) {
        return reportDamage(command, format, console, counters.error(), acceptance.finding());
    }
    const Result<SearchWas> search = mendSearch(**database);
    if (!search) {
        return reportDamage(command, format, console, search.error());
    }
    const Result<QStringList> unreadable = catalog::ProductRepository(**database).unreadable();
    if (!unreadable) {
        return reportDamage(command, format, console, unreadable.error());
    }
    const auto lost = storage::lostPicturesOf((*database)->path());
    const auto read = orders::OrderLedger(**database).counters();
    if (!lost || !read) {
        return reportDamage(command, format, console, lost ? read.error() : lost.error());
    }
    storage::Statement count = (*database)->prepare("SELECT count(*) FROM orders");
    const Result<bool> counted = count.step();
    if (!counted) {
        return reportDamage(command, format, console, counted.error());
    }
    const qint64 orders = count.integer(0);
    // What was asked is whether they agree, and they did not.
    const bool agreed = *counters == CountersWere::Right;
    if (!agreed) {
        console.complain(Texts::tr("The counters of the shop “%1” differed from its orders and bookings. They were "
                                   "counted anew from these, and nothing of the shop was lost. Verify it again to see "
                                   "that they agree.")
                             .arg(command.shop));
    }
    if (agreed && !unreadable->isEmpty()) {
        console.complain(Texts::tr("These products of the shop “%1” cannot be read: %2. They are left out of its lists "
                                   "and cannot be shown or sold; everything else is as it was. A backup from before "
                                   "may have them.")
                             .arg(command.shop, unreadable->join(QLatin1String(", "))));
    }
    const bool sound = agreed && unreadable->isEmpty();
    const int code = sound ? kDone : kFailed;
    if (format == OutputFormat::Json) {
        console.print(QJsonObject{{QStringLiteral("sound"), sound},
                                  {QStringLiteral("orders"), orders},
                                  {QStringLiteral("oversold"), read->oversold},
                                  {QStringLiteral("keptLog"), (*database)->keptLog()},
                                  {QStringLiteral("countersCountedAnew"), !agreed},
                                  {QStringLiteral("searchBuiltAnew"), *search == SearchWas::BuiltAnew},
                                  {QStringLiteral("unreadableProducts"), QJsonArray::fromStringList(*unreadable)},
                                  {QStringLiteral("lostPictures"), QJsonArray::fromStringList(*lost)}});
        return code;
    }
    if (agreed) {
        console.print(Texts::tr("The file is whole, and its counters and stock agree with its %n order(s).\n", nullptr,
                                static_cast<int>(orders)));
    }
    if (read->oversold > 0) {
        console.print(Texts::tr("Platforms have sold %n unit(s) that are not there: get them, or cancel these orders "
                                "there.\n",
                                nullptr, static_cast<int>(std::min<qint64>(read->oversold, INT_MAX))));
    }
    if (*search == SearchWas::BuiltAnew) {
        console.print(
            Texts::tr("What products are found by was damaged. It was made anew from the products; nothing of "
                      "the shop was lost.\n"));
    }
    for (const QString &path : *lost) {
        console.print(Texts::tr("This picture is not beside it, or is damaged: %1\n").arg(path));
    }
    return code;
}

int run(const ShopBackupCommand &command, OutputFormat format, const Console &console)
{
    bool isOpen = false;
    LedgerAcceptance acceptance;
    const auto written = storage::ShopBackup::write(command.shop, command.target, [&](storage::Database &database) {
        isOpen = true;
        warnOfKeptLog(console, database);
        return acceptance(database);
    });
    if (!written) {
        const Error::Code code = written.error().code;
        if (code == Error::Code::AlreadyExists) {
            console.complain(written.error(), ui::Subject::ShopFile, command.target);
        } else if (code == Error::Code::NotFound && QFileInfo::exists(command.shop)) {
            complainOfFolder(console, command.target);
        } else if (acceptance.finding() == LedgerAcceptance::Finding::CountersDiffer) {
            console.complain(written.error(), sentenceOfNoCopy(acceptance.finding(), command.shop));
        } else if (isOpen) {
            complainOfDamage(console, written.error(), command.shop, acceptance.finding());
        } else {
            complainOfShop(console, written.error(), command.shop);
        }
        return kFailed;
    }
    const QFileInfo target(command.target);
    if (format == OutputFormat::Json) {
        console.print(QJsonObject{{QStringLiteral("backup"), target.absoluteFilePath()},
                                  {QStringLiteral("bytes"), target.size()},
                                  {QStringLiteral("pictures"), written->pictures},
                                  {QStringLiteral("missingPictures"), written->missingPictures}});
        return kDone;
    }
    console.print(
        Texts::tr("Backed up with %n picture(s): %1\n", nullptr, written->pictures).arg(target.absoluteFilePath()));
    reportMissing(console, written->missingPictures);
    return kDone;
}

int run(const ShopRestoreCommand &command, OutputFormat format, const Console &console)
{
    const bool wasThere = QFileInfo::exists(command.shop);
    const auto restored
        = storage::ShopBackup::restore(command.backup, command.shop, [](storage::Database &made) -> Result<> {
              LedgerAcceptance acceptance;
              const Result<CountersWere> counters = mendCounters(made, acceptance); // not those of the backup itself
              return counters ? Result<>() : tl::unexpected(counters.error());
          });
    // By another program, when these are what is wrong.
    const bool isSomebodyElses = !restored
        && (restored.error().code == Error::Code::AlreadyExists || restored.error().code == Error::Code::Busy);
    if (!restored && !isSomebodyElses && !wasThere && QFileInfo::exists(command.shop)) {
        const QString sentence
            = Texts::tr("The shop “%1” was made with all that is in the backup, but its disk does not say that it "
                        "keeps it. The backup is as it was. Before you use the shop, give the command: vitrine shop "
                        "verify --shop \"%1\".");
        console.complain(restored.error(), sentence.arg(command.shop));
        return kFailed;
    }
    if (!restored) {
        switch (restored.error().code) {
        case Error::Code::AlreadyExists:
        case Error::Code::DiskFull:
            console.complain(restored.error(), ui::Subject::ShopFile, command.shop);
            break;
        case Error::Code::NotFound:
            if (QFileInfo::exists(command.backup)) {
                complainOfFolder(console, command.shop);
                break;
            }
            console.complain(Texts::tr("The backup “%1” is not there. Nothing was made. Check its name and folder.")
                                 .arg(command.backup));
            break;
        case Error::Code::Corrupt:
            console.complain(Texts::tr("“%1” is damaged or is not a backup. It was not touched, and no shop was made. "
                                       "Take another backup.")
                                 .arg(command.backup));
            break;
        default:
            console.complain(restored.error(), ui::Subject::ShopFile, command.backup);
        }
        return kFailed;
    }
    const QString shop = QFileInfo(command.shop).absoluteFilePath();
    if (format == OutputFormat::Json) {
        console.print(QJsonObject{{QStringLiteral("shop"), shop},
                                  {QStringLiteral("pictures"), restored->pictures},
                                  {QStringLiteral("missingPictures"), restored->missingPictures}});
    } else {
        console.print(Texts::tr("Made a shop with %n picture(s): %1\n", nullptr, restored->pictures).arg(shop));
        reportMissing(console, restored->missingPictures);
    }
    return kDone;
}

QString complainOfRemains(const Console &console, const QString &shop)
{
    const auto remains = storage::BrokenShop::remainsOf(shop);
    if (!remains) {
        return {};
    }
    const QString sentence
        = Texts::tr("There is no shop “%1”, but copies or damaged files of one are beside it. They are safe, and no "
                    "empty shop was made in its place. %2 To begin with an empty shop instead, first move what is in "
                    "this folder to another one.")
              .arg(shop, offer(remains->copy, shop));
    console.complain(sentence);
    return sentence;
}

QString sentenceOfNoCopy(LedgerAcceptance::Finding finding, const QString &shop)
{
    switch (finding) {
    case LedgerAcceptance::Finding::CountersDiffer:
        return Texts::tr("The counters of the shop “%1” differ from its orders, so no copy of it was made. Its "
                         "products, orders and stock are safe. To have them counted anew, give the command: vitrine "
                         "shop verify --shop \"%1\".")
            .arg(shop);
    case LedgerAcceptance::Finding::Contradiction:
        return Texts::tr("The orders and stock of the shop “%1” do not add up, so no copy of it was made. What was "
                         "saved is as it was. What to do about it is said by the command: vitrine shop verify --shop "
                         "\"%1\".")
            .arg(shop);
    case LedgerAcceptance::Finding::None:
        break;
    }
    return Texts::tr("The file of the shop “%1” is damaged, so no copy of it was made. It was left as it is; keep "
                     "it, because it alone has the orders that came after a copy. %2")
        .arg(shop, offer(storage::DatedCopies(shop).newestGood(), shop));
}

QString warnOfKeptLog(const Console &console, const storage::Database &shop)
{
    if (shop.keptLog().isEmpty()) {
        return {};
    }
    const QString sentence
        = Texts::tr(
              "The shop was not closed properly, and the end of what was written last could not be read. All that "
              "could be read is in the shop and safe. Look whether your last orders are there, and enter those that "
              "are missing again. What could not be read was kept in a file that Vitrine never deletes; you can, once "
              "no order is missing: %1")
              .arg(console.shown(shop.keptLog()));
    console.tell(sentence);
    return sentence;
}

QString complainOfShop(const Console &console, const Error &error, const QString &shop)
{
    Error::Code code = error.code;
    if (code == Error::Code::Corrupt) {
        const auto aside = storage::BrokenShop::setAside(shop);
        if (aside) {
            const QString sentence = Texts::tr("The shop file “%1” is damaged. Nothing of it was thrown away: it was "
                                               "put aside as %2. %3")
                                         .arg(shop, aside->keptAs, offer(aside->copy, shop));
            console.complain(sentence);
            return sentence;
        }
        code = aside.error().code;
    }
    if (code == Error::Code::Conflict) {
        const QString sentence = Texts::tr("The shop file “%1” was found damaged, and then changed by another program. "
                                           "Nothing else was done to it. Try again.")
                                     .arg(shop);
        console.complain(error, sentence);
        return sentence;
    }
    if (code == Error::Code::NotFound) {
        if (const QString sentence = complainOfRemains(console, shop); !sentence.isEmpty()) {
            return sentence;
        }
    }
    console.complain(error, ui::Subject::ShopFile, shop);
    return ui::sentence(error, ui::Subject::ShopFile, shop);
}

} // namespace vitrine
