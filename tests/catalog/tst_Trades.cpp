// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/ProductRepository.h"
#include "app/catalog/Trades.h"
#include "app/storage/Database.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;
using catalog::Product;
using catalog::Trade;
using catalog::TradeAttribute;
using catalog::Trades;

namespace {

/// A trade of a file of its own, with an attribute of every type.
const QByteArray kFlowers = R"({
  "id": "flowers", "stock": "pieces", "label": {"en": "Flowers", "fr": "Fleurs"},
  "attributes": [
    {"id": "stems", "type": "integer", "label": {"en": "Stems"}, "least": 1, "most": 500, "card": "required"},
    {"id": "height", "type": "decimal", "label": {"en": "Height"}, "unit": "cm", "least": 0, "card": "shown"},
    {"id": "origin", "type": "text", "label": {"en": "Origin"}},
    {"id": "scented", "type": "flag", "label": {"en": "Scented", "fr": "Parfumé"}},
    {"id": "cut_on", "type": "date", "label": {"en": "Cut on"}},
    {"id": "colour", "type": "choice", "label": {"en": "Colour"}, "card": "required", "choices": [
      {"id": "red", "label": {"en": "red", "fr": "rouge"}}, {"id": "white", "label": {"en": "white", "fr": "blanc"}}]},
    {"id": "seasons", "type": "choices", "label": {"en": "Seasons"}, "needed_when": {"attribute": "colour", "is": ["white"]}, "choices": [
      {"id": "spring", "label": {"en": "spring"}}, {"id": "autumn", "label": {"en": "autumn"}}]},
    {"id": "vase", "type": "money", "label": {"en": "With a vase"}}
  ],
  "mentions": [
    {"id": "poisonous", "texts": [{"en": "Keep from children"}], "source": "an invented law", "dated": "2026-01-31",
     "when": {"attribute": "colour", "is": ["red"]}},
    {"id": "fresh", "texts": [{"en": "Cut on %1"}], "values": ["cut_on"], "source": "another", "dated": "2026-01-31",
     "when": {"attribute": "cut_on"}, "emphasis": "values"}
  ],
  "card": [
    {"block": "facts", "facts": [{"of": ["height"]}, {"of": ["stems", "origin"], "text": {"en": "%1 stems of %2"}}]},
    {"block": "stock", "icon": "box"},
    {"block": "mention", "mention": "fresh"}
  ]
})";

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

} // namespace

class tst_Trades : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theProgramCarriesFourTrades();
    void everyTradeOfTheProgramIsOneFileOfTheSources();
    void anUnknownTradeIsNotFound();
    void labelsAreInTheLanguageOrEnglish();
    void theLawsOfEachTradeAreInItsFile();
    void aNewTradeIsANewFileAndItsProductsAreSold();
    void aValueHasTheTypeOfItsAttribute_data();
    void aValueHasTheTypeOfItsAttribute();
    void aFileThatIsNoTradeIsCorrupt_data();
    void aFileThatIsNoTradeIsCorrupt();
    void aFolderWithoutTradesIsNotFound();

private:
    static Result<Trades> load(const QTemporaryDir &folder, const QByteArray &flowers);
};

Result<Trades> tst_Trades::load(const QTemporaryDir &folder, const QByteArray &flowers)
{
    QFile file(folder.filePath(QStringLiteral("flowers.json")));
    if (!file.open(QIODevice::WriteOnly) || file.write(flowers) != flowers.size()) {
        return failure(Error::Code::DiskFull, file.errorString());
    }
    file.close();
    return Trades::load(folder.path());
}

void tst_Trades::theProgramCarriesFourTrades()
{
    QMap<QString, Trade::Unit> units;
    for (const Trade &trade : Trades::builtIn().all()) {
        units.insert(trade.id, trade.unit);
    }

    const QMap<QString, Trade::Unit> expected{{QStringLiteral("kitchen"), Trade::Unit::Portion},
                                              {QStringLiteral("property"), Trade::Unit::Visit},
                                              {QStringLiteral("retail"), Trade::Unit::Piece},
                                              {QStringLiteral("vehicle"), Trade::Unit::TestDrive}};
    QCOMPARE(units, expected);
}

void tst_Trades::everyTradeOfTheProgramIsOneFileOfTheSources()
{
    const QDir sources(QStringLiteral(VITRINE_TRADES_FOLDER));

    const QStringList carried = QDir(QStringLiteral(":/trades")).entryList(QDir::Files, QDir::Name);

    QCOMPARE(carried, sources.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name));
    for (const QString &name : carried) {
        QCOMPARE(bytesOf(QStringLiteral(":/trades/") + name), bytesOf(sources.filePath(name)));
    }
}

void tst_Trades::anUnknownTradeIsNotFound()
{
    const auto known = Trades::builtIn().find(QStringLiteral("kitchen"));
    const auto unknown = Trades::builtIn().find(QStringLiteral("../kitchen"));

    QVERIFY(known);
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, Error::Code::NotFound);
}

void tst_Trades::labelsAreInTheLanguageOrEnglish()
{
    const Trade kitchen = Trades::builtIn().find(QStringLiteral("kitchen")).value();
    const catalog::Label label = kitchen.attribute(QStringLiteral("allergens"))->label;

    QCOMPARE(label.text(QLocale(QStringLiteral("fr_CA"))), QStringLiteral("Allergènes"));
    QCOMPARE(label.text(QLocale(QStringLiteral("zh_CN"))), QStringLiteral("过敏原"));
    QCOMPARE(label.text(QLocale(QStringLiteral("pt_BR"))), QStringLiteral("Allergens"));
    QCOMPARE(label.text(QLocale::c()), QStringLiteral("Allergens"));
}

void tst_Trades::theLawsOfEachTradeAreInItsFile()
{
    Product flat;
    flat.trade = QStringLiteral("property");
    flat.attributes = {{QStringLiteral("dpe"), QStringLiteral("F")}};
    Product car;
    const auto idsOf = [](const char *trade, const Product &product) {
        QStringList ids;
        for (const catalog::Mention &mention :
             Trades::builtIn().find(QString::fromLatin1(trade))->mentionsOf(product)) {
            ids.append(mention.id);
        }
        return ids;
    };

    const QStringList ofPoorFlat = idsOf("property", flat);
    flat.attributes[QStringLiteral("dpe")] = QStringLiteral("E");
    const QStringList ofFairFlat = idsOf("property", flat);

    QCOMPARE(ofPoorFlat, QStringList{QStringLiteral("excessive_consumption")});
    QVERIFY(ofFairFlat.isEmpty());
    QCOMPARE(idsOf("vehicle", car), QStringList{QStringLiteral("mobility")});
    QCOMPARE(Trades::builtIn().find(QStringLiteral("vehicle"))->mentionsOf(car).first().texts.size(), 3);
    QCOMPARE(Trades::builtIn().find(QStringLiteral("kitchen"))->attribute(QStringLiteral("allergens"))->choices.size(),
             14);
}

void tst_Trades::aNewTradeIsANewFileAndItsProductsAreSold()
{
    const QTemporaryDir folder;
    const auto trades = load(folder, kFlowers);
    QVERIFY2(trades, qPrintable(trades ? QString() : trades.error().detail));
    const auto database
        = storage::Database::open(folder.filePath(QStringLiteral("shop.vitrine")), storage::Database::Mode::CreateNew);
    QVERIFY(database);
    catalog::ProductRepository products(**database, systemClock(), *trades);
    Product roses;
    roses.id = catalog::ProductId::make();
    roses.sku = QStringLiteral("ROSES");
    roses.name = QStringLiteral("Roses");
    roses.price = Money::create(2500, u"EUR").value();
    roses.stock = 4;
    roses.trade = QStringLiteral("flowers");
    roses.attributes
        = {{QStringLiteral("stems"), QStringLiteral("12")}, {QStringLiteral("colour"), QStringLiteral("red")}};

    const auto saved = products.save(roses);
    Product wrong = roses;
    wrong.attributes[QStringLiteral("colour")] = QStringLiteral("blue");
    const auto refused = products.save(wrong);
    catalog::ProductRepository withoutFlowers(**database);
    const auto unknown = withoutFlowers.save(roses);

    QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().detail));
    QCOMPARE(products.find(roses.id).value(), roses);
    QCOMPARE(refused.error().code, Error::Code::InvalidInput);
    QCOMPARE(unknown.error().code, Error::Code::InvalidInput);
    const Trade flowers = trades->find(QStringLiteral("flowers")).value();
    QCOMPARE(flowers.mentionsOf(roses).size(), 1);
    QCOMPARE(flowers.attribute(QStringLiteral("height"))->unit, QStringLiteral("cm"));
    QCOMPARE(flowers.card.size(), 3);
    QCOMPARE(flowers.card.first().facts.size(), 2);
    QCOMPARE(flowers.mentions.last().emphasis, catalog::Mention::Emphasis::Values);
}

void tst_Trades::aValueHasTheTypeOfItsAttribute_data()
{
    QTest::addColumn<QString>("attribute");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("fits");

    const auto row = [](const char *attribute, const char *value, bool fits) {
        QTest::addRow("%s '%s'", attribute, value)
            << QString::fromLatin1(attribute) << QString::fromUtf8(value) << fits;
    };
    row("stems", "12", true);
    row("stems", "500", true);
    row("stems", "501", false);
    row("stems", "0", false);
    row("stems", "-3", false);
    row("stems", "12.0", false);
    row("stems", "1e3", false);
    row("stems", "+5", false);
    row("stems", "", false);
    row("stems", "999999999999999999999999", false);
    row("height", "72.5", true);
    row("height", "0", true);
    row("height", "0.000001", true);
    row("height", "0.0000001", false);
    row("height", "-0.5", false);
    row("height", "72,5", false);
    row("height", ".5", false);
    row("height", "5.", false);
    row("height", "inf", false);
    row("height", "9999999999", false);
    row("origin", "Île-de-France", true);
    row("origin", "  ", false);
    row("scented", "true", true);
    row("scented", "false", true);
    row("scented", "yes", false);
    row("scented", "", false);
    row("cut_on", "2026-02-28", true);
    row("cut_on", "2026-02-30", false);
    row("cut_on", "28.02.2026", false);
    row("colour", "white", true);
    row("colour", "White", false);
    row("colour", "red,white", false);
    row("seasons", "spring,autumn", true);
    row("seasons", "", true);
    row("seasons", "autumn,spring", false);
    row("seasons", "spring,spring", false);
    row("seasons", "spring,", false);
    row("vase", "12.50 EUR", true);
    row("vase", "12.5 EUR", false);
    row("vase", "1200 JPY", true);
    row("vase", "-1.00 EUR", false);
    row("vase", "12.50", false);
    row("vase", "12.50 ABC", false);
    row("petals", "1", false);
}

void tst_Trades::aValueHasTheTypeOfItsAttribute()
{
    QFETCH(QString, attribute);
    QFETCH(QString, value);
    QFETCH(bool, fits);
    const QTemporaryDir folder;
    const Trade flowers = load(folder, kFlowers)->find(QStringLiteral("flowers")).value();

    const auto outcome = flowers.check({{attribute, value}});

    QCOMPARE(outcome.has_value(), fits);
    QVERIFY(fits || outcome.error().code == Error::Code::InvalidInput);
}

void tst_Trades::aFileThatIsNoTradeIsCorrupt_data()
{
    QTest::addColumn<QByteArray>("json");

    const auto replaced = [](const char *before, const char *after) {
        QByteArray json = kFlowers;
        return json.replace(before, after);
    };
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no object") << QByteArray("[]");
    QTest::newRow("cut off") << kFlowers.first(200);
    QTest::newRow("no stock") << QByteArray(R"({"id": "flowers", "label": {"en": "Flowers"}})");
    QTest::newRow("no label") << QByteArray(R"({"id": "flowers", "stock": "pieces"})");
    QTest::newRow("no English label") << replaced(R"({"en": "Flowers", "fr": "Fleurs"})", R"({"fr": "Fleurs"})");
    QTest::newRow("unknown stock") << replaced(R"("pieces")", R"("petals")");
    QTest::newRow("unknown field") << replaced(R"("stock":)", R"("smell": 1, "stock":)");
    QTest::newRow("id of another file") << replaced(R"("id": "flowers")", R"("id": "trees")");
    QTest::newRow("id that is no text") << replaced(R"("id": "flowers")", R"("id": 5)");
    QTest::newRow("unknown type") << replaced(R"("type": "flag")", R"("type": "bool")");
    QTest::newRow("attribute without type") << replaced(R"("type": "flag", )", "");
    QTest::newRow("choice without choices") << replaced(R"("type": "integer")", R"("type": "choice")");
    QTest::newRow("text with a unit") << replaced(R"("type": "decimal")", R"("type": "text")");
    QTest::newRow("flag with choices") << replaced(R"("type": "choices")", R"("type": "flag")");
    QTest::newRow("attribute twice") << replaced(R"("id": "height")", R"("id": "stems")");
    QTest::newRow("choice twice") << replaced(R"("id": "white")", R"("id": "red")");
    QTest::newRow("no possible value") << replaced(R"("most": 500)", R"("most": 0)");
    QTest::newRow("card what") << replaced(R"("card": "shown")", R"("card": "maybe")");
    QTest::newRow("needed when what") << replaced(R"("needed_when": {"attribute": "colour")",
                                                  R"("needed_when": {"is": ["red"])");
    QTest::newRow("needed when nothing") << replaced(R"("needed_when": {"attribute": "colour")",
                                                     R"("needed_when": {"attribute": "petals")");
    QTest::newRow("needed when never") << replaced(R"("is": ["white"])", R"("is": ["blue"])");
    QTest::newRow("claims what") << replaced(R"("type": "money")", R"("type": "money", "claims": "heaven")");
    QTest::newRow("a flag that claims") << replaced(R"("type": "flag")", R"("type": "flag", "claims": "former_price")");
    QTest::newRow("mention of no date") << replaced("2026-01-31", "2026-01-32");
    QTest::newRow("mention without source") << replaced(R"("source": "an invented law", )", "");
    QTest::newRow("mention of no attribute") << replaced(R"("attribute": "colour")", R"("attribute": "petals")");
    QTest::newRow("mention of no value") << replaced(R"("is": ["red"])", R"("is": ["blue"])");
    QTest::newRow("mention with a place too few") << replaced("Cut on %1", "Cut");
    QTest::newRow("mention with a place too many") << replaced("Cut on %1", "Cut on %1 by %2");
    QTest::newRow("mention of an unknown value") << replaced(R"(["cut_on"])", R"(["petals"])");
    QTest::newRow("card of an unknown block") << replaced(R"("block": "stock")", R"("block": "scent")");
    QTest::newRow("card of an unknown attribute") << replaced(R"({"of": ["height"]})", R"({"of": ["petals"]})");
    QTest::newRow("card of an unknown mention") << replaced(R"("mention": "fresh")", R"("mention": "stale")");
    QTest::newRow("fact with a place too few") << replaced("%1 stems of %2", "%1 stems");
    QTest::newRow("fact of two values without words") << replaced(R"(, "text": {"en": "%1 stems of %2"})", "");
    QTest::newRow("scale of other classes")
        << replaced(R"({"block": "stock", "icon": "box"})",
                    R"({"block": "scale", "attribute": "colour", "colours": "energy", "text": {"en": "Colour"}})");
    QTest::newRow("monthly price that is no money")
        << replaced(R"({"block": "stock", "icon": "box"})",
                    R"({"block": "monthly", "attribute": "stems", "terms": "origin", "text": {"en": "%1"}})");
    QTest::newRow("mention of no text") << replaced(R"([{"en": "Keep from children"}])", "[]");
}

void tst_Trades::aFileThatIsNoTradeIsCorrupt()
{
    QFETCH(QByteArray, json);
    const QTemporaryDir folder;

    const auto trades = load(folder, json);

    QVERIFY(!trades);
    QCOMPARE(trades.error().code, Error::Code::Corrupt);
}

void tst_Trades::aFolderWithoutTradesIsNotFound()
{
    const QTemporaryDir folder;

    const auto trades = Trades::load(folder.path());

    QVERIFY(!trades);
    QCOMPARE(trades.error().code, Error::Code::NotFound);
}

QTEST_GUILESS_MAIN(tst_Trades)
#include "tst_Trades.moc"
