// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/show/CardPainter.h"
#include "tests/show/ContactSheet.h"
#include "tests/show/SampleCards.h"

#include <QCoreApplication>
#include <QDir>
#include <QPainter>
#include <QTest>

using vitrine::Error;
using vitrine::Money;
using vitrine::catalog::Product;
using vitrine::show::CardContent;
using vitrine::show::CardNumbers;
using vitrine::show::CardPainter;
using vitrine::show::OverlayLayout;
using vitrine::test::ContactSheet;
using vitrine::test::SampleCards;

namespace {

/// Of two pictures of the same size: pixels that a person would see to differ. The same build of Qt and FreeType paints
/// the same card by the same bytes on one processor; another one blends with other instructions, which round by 1 or 2
/// where edges are smoothed. From 8 of 255 on it is no rounding.
int pixelsThatDiffer(const QImage &one, const QImage &other)
{
    constexpr int kRounding = 8;
    int differ = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QRgb a = one.pixel(x, y);
            const QRgb b = other.pixel(x, y);
            const int most = std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)),
                                       std::abs(qBlue(a) - qBlue(b)), std::abs(qAlpha(a) - qAlpha(b))});
            differ += most > kRounding ? 1 : 0;
        }
    }
    return differ;
}

/// A few pixels on the edge of a smoothed corner may fall to the other side. One digit that is another one is more:
/// aDifferenceThatAPersonSeesIsMoreThanTolerated() shows it.
constexpr int kTolerated = 24;

// Of the contact sheets; those that are compared are three quarters of it.
const QSize kLying(1280, 720);
const QSize kStanding(720, 1280);

/// Over the grey of a camera's picture: what shows through counts too.
QImage overGrey(const QImage &card)
{
    QImage picture(card.size(), QImage::Format_RGB32);
    picture.fill(QColor(0x80, 0x80, 0x80));
    QPainter(&picture).drawImage(0, 0, card);
    return picture;
}

QString shapeOf(QSize canvas)
{
    return canvas.width() > canvas.height() ? QStringLiteral("landscape") : QStringLiteral("portrait");
}

/// Lightest value of a part of a card: text is white on nearly black.
int lightest(const QImage &card, const QRect &part)
{
    int light = 0;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x) {
            light = std::max(light, qGray(card.pixel(x, y)));
        }
    }
    return light;
}

} // namespace

/// Cards of four trades as they were looked at and found good. The pictures made are beside the test: who changes cards
/// on purpose looks at the contact sheets there and copies the rest over those in tests/show/golden.
class TestCardGolden : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theCardIsAsItWas_data();
    void theCardIsAsItWas();
    void aDifferenceThatAPersonSeesIsMoreThanTolerated();
    void whatIsLongStaysInside_data();
    void whatIsLongStaysInside();
    void cleanupTestCase();

private:
    QDir m_made;
    ContactSheet m_lying;
    ContactSheet m_standing;
    ContactSheet m_longLying;
    ContactSheet m_longStanding;
};

void TestCardGolden::initTestCase()
{
    m_made = QDir(QCoreApplication::applicationDirPath() + QStringLiteral("/golden"));
    QVERIFY(m_made.mkpath(QStringLiteral(".")));
}

void TestCardGolden::theCardIsAsItWas_data()
{
    QTest::addColumn<QString>("trade");
    QTest::addColumn<int>("script");
    QTest::addColumn<QSize>("canvas");
    for (const QString &trade : SampleCards::trades()) {
        for (const SampleCards::Script script : SampleCards::scripts()) {
            for (const QSize canvas : {kLying, kStanding}) {
                QTest::addRow("%s-%s-%s", qPrintable(trade), qPrintable(shapeOf(canvas)),
                              qPrintable(SampleCards::nameOf(script)))
                    << trade << static_cast<int>(script) << canvas;
            }
        }
    }
}

void TestCardGolden::theCardIsAsItWas()
{
    QFETCH(QString, trade);
    QFETCH(int, script);
    QFETCH(QSize, canvas);
    const auto written = static_cast<SampleCards::Script>(script);
    const Product product = SampleCards::product(trade, written);
    const QLocale locale = SampleCards::localeOf(written);

    const CardContent content = SampleCards::content(product, SampleCards::numbers(product), locale);
    const auto card = CardPainter(canvas * 3 / 4, locale).paint(content);
    const auto forPeople = CardPainter(canvas, locale).paint(content);

    QVERIFY2(card && forPeople, qPrintable(card ? QString() : card.error().detail));
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    (canvas == kLying ? m_lying : m_standing).add(name, *forPeople);
    const QString file = name + QStringLiteral(".png");
    const QImage made = overGrey(*card);
    constexpr int kSmallest = 0; // of the file, not of what is in it
    QVERIFY(made.save(m_made.filePath(file), "PNG", kSmallest));
    const QImage golden(QStringLiteral(VITRINE_GOLDENS "/") + file);
    QVERIFY2(!golden.isNull(), "there is no such picture yet");
    QCOMPARE(made.size(), golden.size());
    const int differ = pixelsThatDiffer(made, golden.convertToFormat(made.format()));
    QVERIFY2(differ <= kTolerated, qPrintable(QStringLiteral("%1 pixels differ").arg(differ)));
}

void TestCardGolden::aDifferenceThatAPersonSeesIsMoreThanTolerated()
{
    const QLocale locale = SampleCards::localeOf(SampleCards::Script::Latin);
    const CardPainter painter(kLying * 3 / 4, locale);
    const Product flat = SampleCards::product(QStringLiteral("property"), SampleCards::Script::Latin);
    const auto paint = [&](const Product &product) {
        return overGrey(*painter.paint(SampleCards::content(product, SampleCards::numbers(product), locale)));
    };
    const QImage card = paint(flat);

    Product otherYear = flat;
    otherYear.attributes[QStringLiteral("cost_year")] = QStringLiteral("2028");
    Product otherClass = flat;
    otherClass.attributes[QStringLiteral("dpe")] = QStringLiteral("G");

    QVERIFY(pixelsThatDiffer(card, paint(otherYear)) > kTolerated);
    QVERIFY(pixelsThatDiffer(card, paint(otherClass)) > kTolerated);
    QCOMPARE(pixelsThatDiffer(card, paint(flat)), 0);
}

void TestCardGolden::whatIsLongStaysInside_data()
{
    QTest::addColumn<QString>("trade");
    QTest::addColumn<QSize>("canvas");
    QTest::addColumn<QString>("name");
    QTest::addColumn<Money>("price");
    QTest::addColumn<int>("left");
    const QString plain = QStringLiteral("Tarte Tatin");
    const auto money = [](qint64 minorUnits, const char *currency) {
        return *Money::create(minorUnits, QString::fromLatin1(currency));
    };
    for (const QString &trade : SampleCards::trades()) {
        for (const QSize canvas : {kLying, kStanding}) {
            const auto row = [&](const char *what, const QString &name, const Money &price, int left) {
                QTest::addRow("%s %s %s", qPrintable(trade), qPrintable(shapeOf(canvas)), what)
                    << trade << canvas << name << price << left;
            };
            row("90 letters",
                QStringLiteral("Une très longue recette de bœuf bourguignon aux carottes, aux lardons et aux oignons "
                               "nouveaux"),
                money(1650, "EUR"), 22);
            row("sold out", plain, money(1650, "EUR"), 0);
            row("dong", plain, money(1'234'567'890, "VND"), 22);
            row("yen", QStringLiteral("手作り抹茶アイス"), money(1'980, "JPY"), 300);
            row("dinar", QStringLiteral("كسكس بالخضار"), money(12'345'678, "TND"), 22);
            row("emoji", QStringLiteral("🍲 Bœuf 🥕🧅🍷 maison 👩‍🍳"), money(1650, "USD"), 1);
        }
    }
}

void TestCardGolden::whatIsLongStaysInside()
{
    QFETCH(QString, trade);
    QFETCH(QSize, canvas);
    QFETCH(QString, name);
    QFETCH(Money, price);
    QFETCH(int, left);
    Product product = SampleCards::product(trade, SampleCards::Script::Latin);
    product.name = name;
    product.price = price;
    CardNumbers numbers = SampleCards::numbers(product);
    numbers.counters.left = left;
    const QLocale locale = SampleCards::localeOf(SampleCards::Script::Latin);
    const OverlayLayout layout(canvas);

    const auto card = CardPainter(canvas, locale).paint(SampleCards::content(product, numbers, locale));

    QVERIFY2(card, qPrintable(card ? QString() : card.error().detail));
    (canvas == kLying ? m_longLying : m_longStanding).add(QString::fromLatin1(QTest::currentDataTag()), *card);
    QVERIFY(card->width() <= layout.greatestCardWidth());
    QVERIFY(card->height() <= layout.greatestCardHeight());
    // Nothing but the surface is at the edges; the tile of the code ends before the last of them.
    constexpr int kSurfaceIsDarker = 60;
    const int edge = qRound(14.0 * layout.unit());
    QVERIFY(lightest(*card, QRect(0, 0, card->width(), edge)) < kSurfaceIsDarker);
    QVERIFY(lightest(*card, QRect(0, card->height() - edge, card->width(), edge)) < kSurfaceIsDarker);
    QVERIFY(lightest(*card, QRect(card->width() - edge, 0, edge, card->height())) < kSurfaceIsDarker);
    QVERIFY(lightest(*card, QRect(0, 0, edge, card->height())) < kSurfaceIsDarker);
}

void TestCardGolden::cleanupTestCase()
{
    QVERIFY(m_lying.save(m_made.filePath(QStringLiteral("contact-sheet-landscape.png")), 3));
    QVERIFY(m_standing.save(m_made.filePath(QStringLiteral("contact-sheet-portrait.png")), 6));
    QVERIFY(m_longLying.save(m_made.filePath(QStringLiteral("contact-sheet-long-landscape.png")), 3));
    QVERIFY(m_longStanding.save(m_made.filePath(QStringLiteral("contact-sheet-long-portrait.png")), 6));
}

QTEST_MAIN(TestCardGolden)
#include "tst_CardGolden.moc"
