// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/OnAirRules.h"
#include "app/catalog/ProductRepository.h"
#include "app/storage/Database.h"
#include "tests/support/CompleteFlat.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;
using catalog::Lack;
using catalog::OnAirRules;
using catalog::Product;
using catalog::ProductRepository;
using catalog::Trades;
using storage::Database;

namespace {

using Attributes = QMap<QString, QString>;

/// What the product costs from this day on.
struct DayPrice {
    double day;
    const char *price;
};

/// One product, and what keeps it from being shown.
struct Row {
    const char *name;
    const char *trade;
    Attributes attributes;
    QStringList lacks;
    const char *locale = "fr_FR";
    QList<DayPrice> prices{{0, "100.00 EUR"}};
    Attributes foreign = {}; ///< As no Vitrine writes them: put into the shop file past its checks.
};

Attributes with(Attributes attributes, const Attributes &more)
{
    attributes.insert(more);
    return attributes;
}

Attributes without(Attributes attributes, const QStringList &ids)
{
    for (const QString &id : ids) {
        attributes.remove(id);
    }
    return attributes;
}

QList<Row> dishes()
{
    const QString allergens = QStringLiteral("allergens");
    const QString diet = QStringLiteral("diet");
    const QString minutes = QStringLiteral("ready_in");
    const QStringList missing{QStringLiteral("Attribute allergens")};
    const QString all = QStringLiteral("gluten,crustaceans,eggs,fish,peanuts,soya,milk,nuts,celery,mustard,sesame,"
                                       "sulphites,lupin,molluscs");
    return {
        {"none of the allergens", "kitchen", {{allergens, {}}}, {}},
        {"one allergen", "kitchen", {{allergens, QStringLiteral("fish")}}, {}},
        {"every allergen", "kitchen", {{allergens, all}}, {}},
        {"in a while", "kitchen", {{allergens, QStringLiteral("eggs,milk")}, {minutes, QStringLiteral("15")}}, {}},
        {"vegan", "kitchen", {{allergens, QStringLiteral("soya")}, {diet, QStringLiteral("vegan")}}, {}},
        {"no diet", "kitchen", {{allergens, QStringLiteral("nuts")}, {diet, {}}}, {}},
        {"in a German show", "kitchen", {{allergens, QStringLiteral("celery")}}, {}, "de_DE"},
        {"in a Chinese show", "kitchen", {{allergens, {}}}, {}, "zh_CN"},
        {"nothing chosen yet", "kitchen", {}, missing},
        {"only the minutes", "kitchen", {{minutes, QStringLiteral("5")}}, missing},
        {"only the diet", "kitchen", {{diet, QStringLiteral("vegetarian")}}, missing},
        {"gluten-free is no answer", "kitchen", {{diet, QStringLiteral("gluten_free,lactose_free")}}, missing},
        {"nothing chosen in a German show", "kitchen", {{minutes, QStringLiteral("5")}}, missing, "de_DE"},
        {"an allergen that nobody knows",
         "kitchen",
         {{allergens, QStringLiteral("milk")}},
         missing,
         "fr_FR",
         {{0, "9.00 EUR"}},
         {{allergens, QStringLiteral("milk,kryptonite")}}},
        {"allergens as a sentence",
         "kitchen",
         {{allergens, {}}},
         missing,
         "fr_FR",
         {{0, "9.00 EUR"}},
         {{allergens, QStringLiteral("Contains milk.")}}},
    };
}

QList<Row> flats()
{
    const Attributes flat = test::completeFlat();
    const QString dpe = QStringLiteral("dpe");
    const QString payer = QStringLiteral("fees_payer");
    const QString percent = QStringLiteral("fees_percent");
    const QString buyer = QStringLiteral("buyer");
    return {
        {"three rooms", "property", flat, {}},
        {"class F", "property", with(flat, {{dpe, QStringLiteral("F")}}), {}},
        {"class G", "property", with(flat, {{dpe, QStringLiteral("G")}}), {}},
        {"class G in Germany", "property", with(flat, {{dpe, QStringLiteral("G")}}), {}, "de_DE"},
        {"class F in China", "property", with(flat, {{dpe, QStringLiteral("F")}}), {}, "zh_CN"},
        {"where it is", "property", with(flat, {{QStringLiteral("city"), QStringLiteral("Lyon")}}), {}},
        {"the buyer pays five", "property", with(flat, {{payer, buyer}, {percent, QStringLiteral("5")}}), {}},
        {"no surface", "property", without(flat, {QStringLiteral("surface")}), {QStringLiteral("Attribute surface")}},
        {"no rooms", "property", without(flat, {QStringLiteral("rooms")}), {QStringLiteral("Attribute rooms")}},
        {"no energy class", "property", without(flat, {dpe}), {QStringLiteral("Attribute dpe")}},
        {"no climate class", "property", without(flat, {QStringLiteral("ges")}), {QStringLiteral("Attribute ges")}},
        {"half a yearly cost",
         "property",
         without(flat, {QStringLiteral("yearly_cost_most"), QStringLiteral("cost_year")}),
         {QStringLiteral("Attribute yearly_cost_most"), QStringLiteral("Attribute cost_year")}},
        {"fees of nobody", "property", without(flat, {payer}), {QStringLiteral("Attribute fees_payer")}},
        {"the buyer pays what",
         "property",
         with(flat, {{payer, buyer}}),
         {QStringLiteral("Attribute fees_percent because Fees paid by")}},
        {"nothing but a city",
         "property",
         {{QStringLiteral("city"), QStringLiteral("Lyon")}},
         {QStringLiteral("Attribute surface"), QStringLiteral("Attribute rooms"), QStringLiteral("Attribute dpe"),
          QStringLiteral("Attribute ges"), QStringLiteral("Attribute yearly_cost_least"),
          QStringLiteral("Attribute yearly_cost_most"), QStringLiteral("Attribute cost_year"),
          QStringLiteral("Attribute fees_payer")},
         "de_DE"},
    };
}

QList<Row> cars()
{
    const Attributes car{
        {QStringLiteral("year"), QStringLiteral("2026")},
        {QStringLiteral("distance"), QStringLiteral("15")},
        {QStringLiteral("co2_class"), QStringLiteral("B")},
    };
    const Attributes monthly{{QStringLiteral("monthly_price"), QStringLiteral("289.00 EUR")}};
    const Attributes terms{{QStringLiteral("credit_text"), QStringLiteral("Crédit de 20 000 € sur 60 mois")}};
    const QString class_ = QStringLiteral("co2_class");
    const QString noClass = QStringLiteral("Attribute co2_class");
    const QString noTerms = QStringLiteral("Attribute credit_text because Monthly price");
    return {
        {"a car", "vehicle", car, {}},
        {"electric", "vehicle", with(car, {{QStringLiteral("energy"), QStringLiteral("electric")}}), {}},
        {"on credit", "vehicle", with(with(car, monthly), terms), {}},
        {"on credit in a German show", "vehicle", with(with(car, monthly), terms), {}, "de_DE"},
        {"terms alone", "vehicle", with(car, terms), {}},
        {"in a Chinese show", "vehicle", car, {}, "zh_CN"},
        {"delivered", "vehicle", with(car, {{QStringLiteral("delivery"), QStringLiteral("true")}}), {}},
        {"of no year", "vehicle", without(car, {QStringLiteral("year")}), {QStringLiteral("Attribute year")}},
        {"of no distance",
         "vehicle",
         without(car, {QStringLiteral("distance")}),
         {QStringLiteral("Attribute distance")}},
        {"grams are no class",
         "vehicle",
         with(without(car, {class_}), {{QStringLiteral("co2"), QStringLiteral("104")}}),
         {noClass}},
        {"a month of what credit", "vehicle", with(car, monthly), {noTerms}},
        {"a month of what credit in a German show", "vehicle", with(car, monthly), {noTerms}, "de_DE"},
        {"a month and no class", "vehicle", with(without(car, {class_}), monthly), {noClass, noTerms}},
        {"a class past G", "vehicle", car, {noClass}, "fr_FR", {{0, "9000.00 EUR"}}, {{class_, QStringLiteral("H")}}},
        {"terms of blanks",
         "vehicle",
         with(with(car, monthly), terms),
         {noTerms},
         "fr_FR",
         {{0, "9000.00 EUR"}},
         {{QStringLiteral("credit_text"), QStringLiteral("   ")}}},
    };
}

QList<Row> goods()
{
    const auto was = [](const char *price) {
        return Attributes{{QStringLiteral("was_price"), QString::fromLatin1(price)}};
    };
    const Attributes perLitre{{QStringLiteral("unit_price"), QStringLiteral("19.87 EUR")},
                              {QStringLiteral("unit_measure"), QStringLiteral("l")}};
    const QStringList noHistory{QStringLiteral("PriceHistory was_price")};
    const QStringList noReduction{QStringLiteral("Reduction was_price")};
    const QStringList anotherPrice{QStringLiteral("FormerPrice was_price")};
    return {
        {"a lamp", "retail", {}, {}},
        {"by the litre", "retail", perLitre, {}},
        {"reduced after thirty days", "retail", was("59.00 EUR"), {}, "fr_FR", {{0, "59.00 EUR"}, {30, "49.00 EUR"}}},
        {"reduced twice",
         "retail",
         was("55.00 EUR"),
         {},
         "fr_FR",
         {{0, "59.00 EUR"}, {40, "55.00 EUR"}, {50, "49.00 EUR"}}},
        {"reduced, raised and reduced again",
         "retail",
         was("59.00 EUR"),
         {},
         "de_DE",
         {{0, "49.00 EUR"}, {10, "59.00 EUR"}, {60, "45.00 EUR"}}},
        {"reduced in yen", "retail", was("5900 JPY"), {}, "zh_CN", {{0, "5900 JPY"}, {90, "4900 JPY"}}},
        {"cheaper, and nothing said of it", "retail", {}, {}, "fr_FR", {{0, "59.00 EUR"}, {3, "49.00 EUR"}}},
        {"by the what",
         "retail",
         without(perLitre, {QStringLiteral("unit_measure")}),
         {QStringLiteral("Attribute unit_measure because Price for one unit")}},
        {"never dearer", "retail", was("59.00 EUR"), noHistory, "fr_FR", {{0, "49.00 EUR"}}},
        {"dearer for 29 days", "retail", was("59.00 EUR"), noHistory, "fr_FR", {{0, "59.00 EUR"}, {29, "49.00 EUR"}}},
        {"raised to be reduced",
         "retail",
         was("59.00 EUR"),
         noReduction,
         "fr_FR",
         {{0, "49.00 EUR"}, {50, "59.00 EUR"}, {55, "49.00 EUR"}}},
        {"dear again",
         "retail",
         was("59.00 EUR"),
         noReduction,
         "de_DE",
         {{0, "59.00 EUR"}, {40, "49.00 EUR"}, {50, "59.00 EUR"}}},
        {"a price nobody paid",
         "retail",
         was("99.00 EUR"),
         anotherPrice,
         "fr_FR",
         {{0, "59.00 EUR"}, {40, "49.00 EUR"}}},
        {"not the lowest",
         "retail",
         was("59.00 EUR"),
         anotherPrice,
         "fr_FR",
         {{0, "59.00 EUR"}, {40, "55.00 EUR"}, {50, "49.00 EUR"}}},
        {"in another currency",
         "retail",
         was("59.00 CHF"),
         anotherPrice,
         "fr_FR",
         {{0, "59.00 EUR"}, {40, "49.00 EUR"}}},
    };
}

QList<Row> table()
{
    return dishes() + flats() + cars() + goods();
}

QString nameOf(Lack::Kind kind)
{
    switch (kind) {
    case Lack::Kind::Trade:
        return QStringLiteral("Trade");
    case Lack::Kind::Attribute:
        return QStringLiteral("Attribute");
    case Lack::Kind::Words:
        return QStringLiteral("Words");
    case Lack::Kind::PriceHistory:
        return QStringLiteral("PriceHistory");
    case Lack::Kind::Reduction:
        return QStringLiteral("Reduction");
    case Lack::Kind::FormerPrice:
        return QStringLiteral("FormerPrice");
    }
    return {};
}

/// "Attribute credit_text because Monthly price".
QStringList written(const Result<QList<Lack>> &lacks)
{
    if (!lacks) {
        return {lacks.error().detail};
    }
    QStringList lines;
    for (const Lack &lack : *lacks) {
        const QString because = lack.because.text(QLocale::c());
        lines.append(nameOf(lack.kind) + u' ' + lack.id
                     + (because.isEmpty() ? QString() : QStringLiteral(" because ") + because));
    }
    return lines;
}

const QDateTime kStart(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC);

/// Roses want to be said to be poisonous, in words that not all have.
const QByteArray kFlowers = R"({
  "id": "flowers", "stock": "pieces", "label": {"en": "Flowers", "fr": "Fleurs", "de": "Blumen"},
  "mentions": [
    {"id": "poisonous", "texts": [{"en": "Poisonous", "de": "Giftig"}, {"en": "Keep away"}], "country": "FR",
     "source": "an invented law", "dated": "2026-01-31"},
    {"id": "thorns", "texts": [{"en": "Thorns", "fr": "Épines"}], "source": "another", "dated": "2026-01-31"}
  ]
})";

} // namespace

/// Each product is in a shop file of its own, with the trades that the program carries.
class tst_OnAirRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyFaultIsStoppedAndNoCleanProductIs_data();
    void everyFaultIsStoppedAndNoCleanProductIs();
    void theTableHasFifteenProductsOfEachTrade();
    void aMentionNeedsWordsInTheLanguageOfTheShow_data();
    void aMentionNeedsWordsInTheLanguageOfTheShow();
    void aProductOfAnUnknownTradeIsNotShown();
    void whatIsLackingSaysWhatItIsCalledAndWhatIsKnown();
    void aShopThatCannotBeReadIsAFailure();

private:
    void on(double day, const QString &price);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<ProductRepository> m_products;
    QDateTime m_now;
    Product m_product;
};

void tst_OnAirRules::init()
{
    m_products.reset();
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto database = Database::open(m_folder->filePath(QStringLiteral("shop.vitrine")), Database::Mode::CreateNew);
    QVERIFY(database);
    m_database = *std::move(database);
    m_products = std::make_unique<ProductRepository>(*m_database, [this] { return m_now; });
    m_product = {};
    m_product.id = catalog::ProductId::make();
    m_product.sku = QStringLiteral("A");
    m_product.name = QStringLiteral("A");
    m_product.trade = QStringLiteral("retail");
}

/// The price from that day on, counted from kStart.
void tst_OnAirRules::on(double day, const QString &price)
{
    m_now = kStart.addMSecs(static_cast<qint64>(day * 86'400'000));
    const QStringList parts = price.split(u' ');
    m_product.price = Money::parse(parts.first(), parts.last()).value();
    const auto saved = m_products->save(m_product);
    QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().detail));
}

void tst_OnAirRules::everyFaultIsStoppedAndNoCleanProductIs_data()
{
    QTest::addColumn<int>("number");
    const QList<Row> rows = table();
    for (int i = 0; i < rows.size(); ++i) {
        QTest::addRow("%s: %s", rows.at(i).trade, rows.at(i).name) << i;
    }
}

void tst_OnAirRules::everyFaultIsStoppedAndNoCleanProductIs()
{
    QFETCH(int, number);
    const Row row = table().at(number);
    m_product.trade = QString::fromLatin1(row.trade);
    m_product.attributes = row.attributes;
    for (const DayPrice &price : row.prices) {
        on(price.day, QString::fromLatin1(price.price));
    }
    for (auto value = row.foreign.cbegin(); value != row.foreign.cend(); ++value) {
        const auto written = m_database->prepare("UPDATE product_attributes SET value = ?1 WHERE attribute = ?2")
                                 .bind(value.value(), value.key())
                                 .run();
        QCOMPARE(written.value_or(0), 1);
    }
    const auto stored = m_products->find(m_product.id);
    QVERIFY2(stored, qPrintable(stored ? QString() : stored.error().detail));

    const OnAirRules rules(*m_products, QLocale(QString::fromLatin1(row.locale)));

    QCOMPARE(written(rules.lacksOf(*stored)), row.lacks);
}

void tst_OnAirRules::theTableHasFifteenProductsOfEachTrade()
{
    QMap<QString, int> products;
    QMap<QString, int> faulty;
    for (const Row &row : table()) {
        ++products[QString::fromLatin1(row.trade)];
        faulty[QString::fromLatin1(row.trade)] += row.lacks.isEmpty() ? 0 : 1;
    }

    QCOMPARE(products.size(), Trades::builtIn().all().size());
    for (const catalog::Trade &trade : Trades::builtIn().all()) {
        QCOMPARE(products.value(trade.id), 15);
        QVERIFY(faulty.value(trade.id) >= 7);
        QVERIFY(faulty.value(trade.id) <= 8);
    }
}

void tst_OnAirRules::aMentionNeedsWordsInTheLanguageOfTheShow_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QStringList>("lacks");
    const QString poisonous = QStringLiteral("Words poisonous");
    const QString thorns = QStringLiteral("Words thorns");
    QTest::newRow("one of the texts has none") << QStringLiteral("fr_FR") << QStringList{poisonous};
    QTest::newRow("the law of another country") << QStringLiteral("fr_BE") << QStringList{};
    QTest::newRow("a law of every country") << QStringLiteral("de_DE") << QStringList{thorns};
    QTest::newRow("English") << QStringLiteral("en_GB") << QStringList{};
    QTest::newRow("what the trade has no word of is in English") << QStringLiteral("br_FR") << QStringList{};
    QTest::newRow("no country and no language") << QStringLiteral("C") << QStringList{};
}

void tst_OnAirRules::aMentionNeedsWordsInTheLanguageOfTheShow()
{
    QFETCH(QString, locale);
    QFETCH(QStringList, lacks);
    QFile file(m_folder->filePath(QStringLiteral("flowers.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(kFlowers);
    file.close();
    const auto trades = Trades::load(m_folder->path());
    QVERIFY2(trades, qPrintable(trades ? QString() : trades.error().detail));
    m_product.trade = QStringLiteral("flowers");

    const OnAirRules rules(*m_products, QLocale(locale), *trades);

    QCOMPARE(written(rules.lacksOf(m_product)), lacks);
}

void tst_OnAirRules::aProductOfAnUnknownTradeIsNotShown()
{
    m_product.trade = QStringLiteral("flowers");

    QCOMPARE(written(OnAirRules(*m_products, QLocale::c()).lacksOf(m_product)),
             QStringList{QStringLiteral("Trade flowers")});
}

void tst_OnAirRules::whatIsLackingSaysWhatItIsCalledAndWhatIsKnown()
{
    const QLocale french(QStringLiteral("fr_FR"));
    m_product.attributes = {{QStringLiteral("was_price"), QStringLiteral("99.00 EUR")},
                            {QStringLiteral("unit_price"), QStringLiteral("9.00 EUR")}};
    on(0, QStringLiteral("59.00 EUR"));
    on(40, QStringLiteral("49.00 EUR"));

    const auto lacks = OnAirRules(*m_products, french).lacksOf(m_product);

    QVERIFY(lacks);
    QCOMPARE(lacks->size(), 2);
    QCOMPARE(lacks->at(0).label.text(french), QStringLiteral("Prix d'avant"));
    QCOMPARE(lacks->at(0).lowest.value(), Money::create(5900, u"EUR").value());
    QCOMPARE(lacks->at(1).label.text(french), QStringLiteral("Unité de mesure"));
    QCOMPARE(lacks->at(1).because.text(french), QStringLiteral("Prix à l'unité de mesure"));
}

void tst_OnAirRules::aShopThatCannotBeReadIsAFailure()
{
    m_product.attributes = {{QStringLiteral("was_price"), QStringLiteral("99.00 EUR")}};
    on(0, QStringLiteral("59.00 EUR"));
    QVERIFY(m_database->execute("DROP TABLE price_history"));

    QVERIFY(!OnAirRules(*m_products, QLocale::c()).lacksOf(m_product));
}

QTEST_GUILESS_MAIN(tst_OnAirRules)
#include "tst_OnAirRules.moc"
