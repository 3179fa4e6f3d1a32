// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/show/CardWords.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace vitrine;
using catalog::Product;
using show::CardContent;
using show::CardFacts;
using show::CardMonthly;
using show::CardNumbers;
using show::CardParagraph;
using show::CardReduction;
using show::CardScale;
using show::CardSoldOut;
using show::CardStock;
using show::CardStockBar;
using show::CardWords;
using show::OverlayWords;

namespace {

const QLocale kEnglish(QStringLiteral("en_GB"));

Product product(const char *trade, std::initializer_list<std::pair<const char *, const char *>> attributes)
{
    Product product;
    product.id = catalog::ProductId::make();
    product.sku = QStringLiteral("A");
    product.name = QStringLiteral("A thing");
    product.price = *Money::create(200'000, u"EUR");
    product.trade = QString::fromLatin1(trade);
    for (const auto &[id, value] : attributes) {
        product.attributes.insert(QString::fromLatin1(id), QString::fromUtf8(value));
    }
    return product;
}

CardNumbers left(qint64 pieces, qint64 offered = 0)
{
    CardNumbers numbers;
    numbers.counters.left = pieces;
    numbers.offered = offered;
    return numbers;
}

CardContent contentOf(const Product &product, const CardNumbers &numbers = left(30))
{
    const auto content = CardWords(OverlayWords(kEnglish, QStringLiteral("/nowhere"))).card(product, numbers);
    if (!content) {
        qWarning("%s", qPrintable(content.error().detail));
    }
    return content.value_or(CardContent());
}

template<typename Piece>
QList<Piece> piecesOf(const CardContent &content)
{
    QList<Piece> pieces;
    for (const show::CardPiece &piece : content.pieces) {
        if (const auto *found = std::get_if<Piece>(&piece)) {
            pieces.append(*found);
        }
    }
    return pieces;
}

QString textOf(const CardParagraph &paragraph)
{
    QString text;
    for (const CardParagraph::Run &run : paragraph.runs) {
        text += run.text;
    }
    return text;
}

QStringList sentencesOf(const CardContent &content)
{
    QStringList sentences;
    for (const CardParagraph &paragraph : piecesOf<CardParagraph>(content)) {
        sentences.append(textOf(paragraph));
    }
    return sentences;
}

} // namespace

class TestCardWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDishSaysWhatIsLeftWhenItIsReadyAndItsAllergens();
    void aFlatSaysBothClassesItsFeesAndItsCosts();
    void theSentenceOfAPoorFlatIsALineOfItsOwn_data();
    void theSentenceOfAPoorFlatIsALineOfItsOwn();
    void aMonthlyPriceIsSaidWithItsTermsOnly();
    void theMessagesOfCarsTakeTurnsButStayWithACar();
    void aReductionIsThatOfTheHistoryOnly();
    void soldOutIsSaidWhereNoStockIs();
    void aMentionWithoutItsValueMakesNoCard();
    void aTradeOfAFileHasItsCard();
    void aTradeThatIsNotKnownSaysItsStock();
};

void TestCardWords::aDishSaysWhatIsLeftWhenItIsReadyAndItsAllergens()
{
    const CardContent content
        = contentOf(product("kitchen", {{"allergens", "gluten,milk"}, {"ready_in", "25"}, {"diet", "halal"}}));

    const QList<CardStock> stock = piecesOf<CardStock>(content);
    QCOMPARE(stock.size(), 1);
    QCOMPARE(stock.first().notices.size(), 2);
    QCOMPARE(stock.first().notices.first().text, QStringLiteral("30 portions"));
    QCOMPARE(stock.first().notices.last().text, QStringLiteral("Ready in 25\u00a0min"));
    QCOMPARE(piecesOf<CardFacts>(content).value(0).text, QStringLiteral("halal"));
    QCOMPARE(sentencesOf(content), QStringList{QStringLiteral("Contains: gluten, milk")});
}

void TestCardWords::aFlatSaysBothClassesItsFeesAndItsCosts()
{
    const CardContent content = contentOf(product("property",
                                                  {{"surface", "72.5"},
                                                   {"rooms", "1"},
                                                   {"city", "Lyon %1"},
                                                   {"dpe", "C"},
                                                   {"ges", "G"},
                                                   {"energy_use", "198"},
                                                   {"yearly_cost_least", "890.00 EUR"},
                                                   {"yearly_cost_most", "1240.00 EUR"},
                                                   {"cost_year", "2021"},
                                                   {"fees_payer", "seller"}}));

    QCOMPARE(piecesOf<CardFacts>(content).value(0).text, QStringLiteral("72.5\u00a0m² · 1 room · Lyon %1"));
    const QList<CardScale> scales = piecesOf<CardScale>(content);
    QCOMPARE(scales.size(), 2);
    QCOMPARE(scales.first(),
             (CardScale{QStringLiteral("Energy"), QStringLiteral("198 kWh/m²/yr"), 2, CardScale::Colours::Energy}));
    QCOMPARE(scales.last(), (CardScale{QStringLiteral("Climate"), {}, 6, CardScale::Colours::Climate}));
    QCOMPARE(
        sentencesOf(content),
        (QStringList{QStringLiteral("Fees paid by the seller"),
                     QStringLiteral("Estimated yearly cost of energy for standard use: from €890 to €1,240, at the "
                                    "energy prices of 2021")}));
}

void TestCardWords::theSentenceOfAPoorFlatIsALineOfItsOwn_data()
{
    QTest::addColumn<QString>("dpe");
    QTest::addColumn<bool>("isSaid");
    QTest::newRow("E") << QStringLiteral("E") << false;
    QTest::newRow("F") << QStringLiteral("F") << true;
    QTest::newRow("G") << QStringLiteral("G") << true;
}

void TestCardWords::theSentenceOfAPoorFlatIsALineOfItsOwn()
{
    QFETCH(QString, dpe);
    Product flat = product("property", {});
    flat.attributes[QStringLiteral("dpe")] = dpe;

    const QList<CardParagraph> paragraphs = piecesOf<CardParagraph>(contentOf(flat));

    QTEST(!paragraphs.isEmpty(), "isSaid");
    for (const CardParagraph &paragraph : paragraphs) {
        QCOMPARE(textOf(paragraph), QStringLiteral("Home with excessive energy consumption"));
        QVERIFY(paragraph.runs.first().weight == CardParagraph::Weight::Bold);
    }
}

void TestCardWords::aMonthlyPriceIsSaidWithItsTermsOnly()
{
    Product car = product("vehicle", {{"co2_class", "B"}, {"monthly_price", "289.00 EUR"}});
    const CardContent without = contentOf(car);

    car.attributes[QStringLiteral("credit_text")] = QStringLiteral("36 months, 10,404 in all.");
    const CardContent with = contentOf(car);

    const QString law = QStringLiteral("A credit binds you");
    QVERIFY(piecesOf<CardMonthly>(without).isEmpty());
    QVERIFY(sentencesOf(without).last().startsWith(law)); // whoever names the price elsewhere owes it
    QCOMPARE(piecesOf<CardMonthly>(with),
             QList<CardMonthly>({{QStringLiteral("or €289"), QStringLiteral("per month*")}}));
    const QString terms = sentencesOf(with).first();
    QVERIFY2(terms.startsWith(QStringLiteral("*36 months, 10,404 in all. ") + law), qPrintable(terms));
    QCOMPARE(sentencesOf(with).size(), 2); // the terms with their mention, and the message; the class is on its scale
}

void TestCardWords::theMessagesOfCarsTakeTurnsButStayWithACar()
{
    QStringList messages;
    for (int i = 0; i < 40; ++i) {
        Product car = product("vehicle", {});
        car.sku = QString::number(i);
        const QString message = sentencesOf(contentOf(car)).value(0);
        QCOMPARE(sentencesOf(contentOf(car)).value(0), message);
        messages.append(message);
    }
    messages.removeDuplicates();

    QCOMPARE(messages.size(), 3);
}

void TestCardWords::aReductionIsThatOfTheHistoryOnly()
{
    Product bottle = product("retail", {{"was_price", "99999.00 EUR"}});
    const CardContent claimed = contentOf(bottle);
    CardNumbers numbers = left(312, 500);
    numbers.reduction = catalog::PriceReduction{bottle.price, *Money::create(250'000, u"EUR"), {}, 20};
    const CardContent reduced = contentOf(bottle, numbers);
    numbers.reduction->price = *Money::create(1, u"EUR");
    const CardContent ofAnotherPrice = contentOf(bottle, numbers);

    QVERIFY(piecesOf<CardReduction>(claimed).isEmpty());
    QVERIFY(sentencesOf(claimed).isEmpty());
    const QList<CardReduction> reductions = piecesOf<CardReduction>(reduced);
    QCOMPARE(reductions.size(), 1);
    QCOMPARE(reductions.first().percent, QStringLiteral("−20%"));
    QCOMPARE(reductions.first().before, QStringLiteral("€2,500.00"));
    QVERIFY(reductions.first().words.contains(QStringLiteral("lowest price of the 30 days")));
    QVERIFY(piecesOf<CardReduction>(ofAnotherPrice).isEmpty());
    const CardStockBar bar = piecesOf<CardStockBar>(reduced).value(0);
    QCOMPARE(bar.text, QStringLiteral("312 left of 500"));
    QCOMPARE(bar.share, 0.624);
}

void TestCardWords::soldOutIsSaidWhereNoStockIs()
{
    const CardContent dish = contentOf(product("kitchen", {{"allergens", ""}}), left(0));
    const CardContent flat = contentOf(product("property", {}), left(0));

    QVERIFY(dish.stock == CardContent::Stock::SoldOut);
    QCOMPARE(piecesOf<CardSoldOut>(dish), QList<CardSoldOut>({{QStringLiteral("Sold out")}}));
    QVERIFY(piecesOf<CardStock>(dish).isEmpty());
    QCOMPARE(piecesOf<CardSoldOut>(flat).size(), 1);
    QVERIFY(piecesOf<CardSoldOut>(flat).first().place == CardSoldOut::Place::BesideThePrice);
}

void TestCardWords::aMentionWithoutItsValueMakesNoCard()
{
    const Product flat = product("property", {{"yearly_cost_least", "890.00 EUR"}});

    const auto content = CardWords(OverlayWords(kEnglish)).card(flat, left(1));

    QVERIFY(!content);
    QCOMPARE(content.error().code, Error::Code::Unsupported);
    QVERIFY(content.error().detail.contains(QStringLiteral("yearly_cost")));
}

void TestCardWords::aTradeOfAFileHasItsCard()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("flowers.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"id": "flowers", "stock": "pieces", "label": {"en": "Flowers"},
      "attributes": [{"id": "stems", "type": "integer", "label": {"en": "Stems"}}],
      "mentions": [{"id": "poisonous", "texts": [{"en": "Keep from children"}], "source": "none", "dated": "2026-01-31"}],
      "card": [{"block": "facts", "facts": [{"of": ["stems"], "text": {"en": "%1 stems"}}]}]})");
    file.close();
    const auto trades = catalog::Trades::load(folder.path());
    QVERIFY2(trades, qPrintable(trades ? QString() : trades.error().detail));

    const auto content
        = CardWords(OverlayWords(kEnglish), *trades).card(product("flowers", {{"stems", "12"}}), left(3));

    QVERIFY(content);
    QCOMPARE(piecesOf<CardFacts>(*content).value(0).text, QStringLiteral("12 stems"));
    QCOMPARE(sentencesOf(*content), QStringList{QStringLiteral("Keep from children")}); // no place of its own
}

void TestCardWords::aTradeThatIsNotKnownSaysItsStock()
{
    const CardContent content = contentOf(product("flowers", {}), left(30));

    QCOMPARE(piecesOf<CardStock>(content).value(0).notices.value(0).text, QStringLiteral("30 left"));
}

QTEST_GUILESS_MAIN(TestCardWords)
#include "tst_CardWords.moc"
