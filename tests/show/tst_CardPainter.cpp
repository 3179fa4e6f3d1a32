// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/show/CardPainter.h"
#include "tests/support/DecodedVideo.h"
#include "tests/support/Process.h"

#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using vitrine::Error;
using vitrine::show::CardContent;
using vitrine::show::CardFacts;
using vitrine::show::CardIcon;
using vitrine::show::CardPainter;
using vitrine::show::CardParagraph;
using vitrine::show::CardScale;
using vitrine::show::CardSoldOut;
using vitrine::show::CardStock;
using vitrine::show::OverlayLayout;

namespace {

const QLocale kFrench(QStringLiteral("fr_FR"));

CardContent stew()
{
    CardContent content;
    content.name = QStringLiteral("Bœuf bourguignon");
    content.price = QStringLiteral("16,50 €");
    content.priceUnit = QStringLiteral("la portion");
    content.pieces = {CardStock{{{QStringLiteral("Plus que 22 portions"), CardIcon::Bowl}}}};
    content.link = QUrl(QStringLiteral("https://vitrine.example/m/boeuf"));
    content.verb = QStringLiteral("Commander");
    return content;
}

/// The card where it stands, over a picture that is as unquiet as a camera's.
QImage programme(const QImage &card, QSize canvas)
{
    QImage picture(canvas, QImage::Format_RGB32);
    QPainter painter(&picture);
    for (int y = 0; y < canvas.height(); y += 24) {
        for (int x = 0; x < canvas.width(); x += 24) {
            painter.fillRect(x, y, 24, 24, QColor::fromHsv((x * 7 + y * 13) % 360, 120, 90 + (x + 3 * y) % 150));
        }
    }
    const QPointF at = OverlayLayout(canvas).cardPosition(card.size());
    painter.drawImage(QPoint(qRound(at.x() * canvas.width()), qRound(at.y() * canvas.height())), card);
    return picture;
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

int countOf(const QImage &card, const QRect &part, int least)
{
    int count = 0;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x) {
            count += qGray(card.pixel(x, y)) >= least ? 1 : 0;
        }
    }
    return count;
}

constexpr int kSurfaceIsDarker = 60;

} // namespace

class TestCardPainter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theQrCodeSaysTheLink_data();
    void theQrCodeSaysTheLink();
    void theQrCodeIsReadInTheEncodedStream();
    void aLinkTooLongToBeReadIsLeftOut();
    void aStandingCardHasNoQrCode();
    void theCardKeepsToItsSizes_data();
    void theCardKeepsToItsSizes();
    void aLongNameStaysInside_data();
    void aLongNameStaysInside();
    void namesOfEveryScriptAreWritten_data();
    void namesOfEveryScriptAreWritten();
    void aLongPriceKeepsItsSizeAndPushesThePhotoAway();
    void aPriceThatDoesNotFitIsRefused();
    void aMentionThatDoesNotFitIsRefusedByItsName();
    void factsAndPhotoGiveWayToAMention();
    void theChosenClassHasItsColour_data();
    void theChosenClassHasItsColour();
    void aLanguageFromTheRightMirrorsTheCard();
    void soldOutIsSeen();
    void thePlaceOfAPhotoOnItsWayIsKept();
    void contentsWithTheSamePhotoAreEqual();
};

void TestCardPainter::theQrCodeSaysTheLink_data()
{
    QTest::addColumn<QSize>("canvas");
    QTest::addColumn<QString>("link");
    const QStringList links{
        QStringLiteral("https://vitrine.example/BOEUF"),
        QStringLiteral("https://vitrine.example/m/boeuf"),
        QStringLiteral("https://laden.example.de/angebote/schreibtischleuchte-eiche"),
    };
    for (const QSize canvas : {QSize(1280, 720), QSize(1920, 1080)}) {
        for (const QString &link : links) {
            QTest::addRow("%d lines, %d letters", canvas.height(), int(link.size())) << canvas << link;
        }
    }
}

void TestCardPainter::theQrCodeSaysTheLink()
{
    QFETCH(QSize, canvas);
    QFETCH(QString, link);
    const QTemporaryDir folder;
    CardContent content = stew();
    content.link = QUrl(link);

    const auto card = CardPainter(canvas, kFrench).paint(content);

    QVERIFY(card);
    const QImage whole = programme(*card, canvas);
    const QString large = folder.filePath(QStringLiteral("large.png"));
    const QString small = folder.filePath(QStringLiteral("small.png"));
    QVERIFY(whole.save(large));
    QVERIFY(whole.scaled(640, 360, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).save(small));
    for (const QString &picture : {large, small}) {
        const QStringList codes = vitrine::test::qrCodes(picture);
        QCOMPARE(codes.size(), 1);
        QCOMPARE(QUrl(codes.first()), QUrl(link));
    }
}

void TestCardPainter::theQrCodeIsReadInTheEncodedStream()
{
    const QTemporaryDir folder;
    const QSize canvas(1280, 720);
    const auto card = CardPainter(canvas, kFrench).paint(stew());
    QVERIFY(card);
    QVERIFY(programme(*card, canvas).save(folder.filePath(QStringLiteral("in.png"))));

    using vitrine::test::run;
    const QString stream = folder.filePath(QStringLiteral("stream.mp4"));
    const QString small = folder.filePath(QStringLiteral("small.mp4"));
    const auto encode = [](const QStringList &before, const QStringList &after) {
        return run(QStringLiteral("ffmpeg"),
                   QStringList{QStringLiteral("-v"), QStringLiteral("error")} + before
                       + QStringList{QStringLiteral("-c:v"), QStringLiteral("libx264"), QStringLiteral("-preset"),
                                     QStringLiteral("veryfast"), QStringLiteral("-pix_fmt"), QStringLiteral("yuv420p")}
                       + after)
            .succeeded();
    };
    QVERIFY(encode({QStringLiteral("-loop"), QStringLiteral("1"), QStringLiteral("-i"),
                    folder.filePath(QStringLiteral("in.png")), QStringLiteral("-t"), QStringLiteral("1")},
                   {QStringLiteral("-b:v"), QStringLiteral("3M"), stream}));
    QVERIFY(encode({QStringLiteral("-i"), stream, QStringLiteral("-vf"), QStringLiteral("scale=640:360")},
                   {QStringLiteral("-b:v"), QStringLiteral("600k"), small}));

    for (const QString &video : {stream, small}) {
        const QString picture = vitrine::test::DecodedVideo(video).lastPicture(folder.path());
        QCOMPARE(vitrine::test::qrCodes(picture), QStringList{stew().link.toString()});
    }
}

void TestCardPainter::aLinkTooLongToBeReadIsLeftOut()
{
    CardContent content = stew();
    content.link = QUrl(QStringLiteral("https://vitrine.example/") + QString(400, u'x'));
    const QSize canvas(1280, 720);
    const CardPainter painter(canvas, kFrench);

    const auto card = painter.paint(content);

    QVERIFY(card);
    QVERIFY(painter.isTooLong(content.link));
    QVERIFY(!painter.isTooLong(stew().link));
    QVERIFY(!CardPainter(QSize(720, 1280), kFrench).isTooLong(content.link)); // has no code of any link
    content.link.clear();
    QVERIFY(!painter.isTooLong(content.link));
    QCOMPARE(card->size(), painter.paint(content)->size());
}

void TestCardPainter::aStandingCardHasNoQrCode()
{
    const QTemporaryDir folder;
    const QSize canvas(1080, 1920);

    const auto card = CardPainter(canvas, kFrench).paint(stew());

    QVERIFY(card);
    const QString picture = folder.filePath(QStringLiteral("card.png"));
    QVERIFY(programme(*card, canvas).save(picture));
    QCOMPARE(vitrine::test::qrCodes(picture), QStringList());
    QCOMPARE(card->width(), 852);
}

void TestCardPainter::theCardKeepsToItsSizes_data()
{
    QTest::addColumn<QSize>("canvas");
    for (const QSize canvas : {QSize(1280, 720), QSize(1920, 1080), QSize(1080, 1920), QSize(720, 1280),
                               QSize(1080, 1080), QSize(640, 360), QSize(3840, 2160)}) {
        QTest::addRow("%dx%d", canvas.width(), canvas.height()) << canvas;
    }
}

void TestCardPainter::theCardKeepsToItsSizes()
{
    QFETCH(QSize, canvas);
    const OverlayLayout layout(canvas);
    CardContent content = stew();
    content.photo = QImage(800, 800, QImage::Format_RGB32);
    content.photo->fill(Qt::darkGreen);
    content.name = QStringLiteral("Une très longue recette de bœuf bourguignon aux carottes, aux lardons et aux petits "
                                  "oignons grelots, mijotée six heures");

    const auto card = CardPainter(canvas, kFrench).paint(content);

    QVERIFY(card);
    QVERIFY(card->width() <= layout.greatestCardWidth());
    QVERIFY(card->height() <= layout.greatestCardHeight());
    QCOMPARE(qAlpha(card->pixel(0, 0)), 0);
    QCOMPARE(qAlpha(card->pixel(card->width() / 2, 1)), 237);
}

void TestCardPainter::aLongNameStaysInside_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("words") << QStringLiteral("Une très longue recette ").repeated(12);
    QTest::newRow("one word") << QString(200, u'W');
    QTest::newRow("lines") << QStringLiteral("Bœuf\n\n\tbourguignon ").repeated(20);
    QTest::newRow("Chinese") << QStringLiteral("手工红酒波尔多珍藏").repeated(20);
    QTest::newRow("Arabic") << QStringLiteral("طاجين لحم بالبرقوق ").repeated(20);
    QTest::newRow("emoji") << QStringLiteral("🍲").repeated(80);
}

void TestCardPainter::aLongNameStaysInside()
{
    QFETCH(QString, name);
    CardContent content = stew();
    content.name = name;
    content.link.clear();

    const auto landscape = CardPainter({1920, 1080}, kFrench).paint(content);
    const auto portrait = CardPainter({1080, 1920}, kFrench).paint(content);

    for (const auto &card : {landscape, portrait}) {
        QVERIFY(card);
        // The text begins after the bar and ends well before the edge; above and below is padding.
        QVERIFY(lightest(*card, QRect(card->width() - 34, 0, 34, card->height())) < kSurfaceIsDarker);
        QVERIFY(lightest(*card, QRect(34, 0, card->width() - 34, 12)) < kSurfaceIsDarker);
        QVERIFY(lightest(*card, QRect(34, card->height() - 12, card->width() - 34, 12)) < kSurfaceIsDarker);
        QVERIFY(lightest(*card, QRect(32, 0, 16, card->height())) < kSurfaceIsDarker);
    }
}

void TestCardPainter::namesOfEveryScriptAreWritten_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("Latin") << QStringLiteral("Œufs à la Ž");
    QTest::newRow("Chinese") << QStringLiteral("手工红酒");
    QTest::newRow("Arabic") << QStringLiteral("طاجين");
    QTest::newRow("Cyrillic") << QStringLiteral("Борщ");
    QTest::newRow("emoji") << QStringLiteral("🍲🍷");
}

void TestCardPainter::namesOfEveryScriptAreWritten()
{
    QFETCH(QString, name);
    const QSize canvas(1920, 1080);
    const CardPainter painter(canvas, kFrench);
    CardContent content = stew();
    content.name.clear();
    const QImage nameless = *painter.paint(content);

    content.name = name;
    const auto card = painter.paint(content);

    QVERIFY(card);
    const QRect place(54, 24, 400, 90);
    QCOMPARE(countOf(nameless, place, 128), 0);
    QVERIFY(countOf(*card, place, 128) > 200);
}

void TestCardPainter::aLongPriceKeepsItsSizeAndPushesThePhotoAway()
{
    const CardPainter painter({1920, 1080}, kFrench);
    CardContent content = stew();
    content.link.clear();
    content.name = QStringLiteral("A");
    content.price = QStringLiteral("88");
    const QImage shorter = *painter.paint(content);

    content.price = QStringLiteral("88 888 888 888 888 888 888 888,88 \u20ac");
    const QImage longer = *painter.paint(content);
    content.photo = QImage(800, 800, QImage::Format_RGB32);
    const auto pushed = painter.paint(content);

    const QRect digits(54, shorter.height() / 3, 90, shorter.height() / 3);
    QCOMPARE(longer.copy(digits), shorter.copy(digits));
    QVERIFY(pushed);
    QCOMPARE(*pushed, longer);
}

void TestCardPainter::aPriceThatDoesNotFitIsRefused()
{
    CardContent content = stew();
    content.price = QString(60, u'8');

    for (const QSize canvas : {QSize(1280, 720), QSize(1080, 1920)}) {
        const auto card = CardPainter(canvas, kFrench).paint(content);

        QVERIFY(!card);
        QCOMPARE(card.error().code, Error::Code::Unsupported);
    }
}

void TestCardPainter::aMentionThatDoesNotFitIsRefusedByItsName()
{
    CardContent content = stew();
    content.pieces.append(
        CardParagraph{QStringLiteral("endless"), {{QStringLiteral("Un crédit vous engage. ").repeated(80)}}});

    for (const QSize canvas : {QSize(1280, 720), QSize(1080, 1920)}) {
        const auto card = CardPainter(canvas, kFrench).paint(content);

        QVERIFY(!card);
        QCOMPARE(card.error().code, Error::Code::Unsupported);
        QVERIFY2(card.error().detail.contains(QStringLiteral("endless")), qPrintable(card.error().detail));
    }
}

void TestCardPainter::factsAndPhotoGiveWayToAMention()
{
    const CardPainter painter({1080, 1920}, kFrench);
    CardContent content = stew();
    content.pieces.append(
        CardParagraph{QStringLiteral("long"), {{QStringLiteral("Un crédit vous engage. ").repeated(15)}}});
    const auto bare = painter.paint(content);

    content.photo = QImage(300, 300, QImage::Format_RGB32);
    content.photo->fill(Qt::green);
    const auto withPhoto = painter.paint(content);
    content.pieces.append(CardParagraph{QStringLiteral("more"), {{QStringLiteral("Et plus. ").repeated(5)}}});
    const auto fuller = painter.paint(content);
    content.pieces.append(CardFacts{QStringLiteral("mijoté six heures")});
    const auto withFacts = painter.paint(content);

    QVERIFY(bare && withPhoto && fuller && withFacts);
    QCOMPARE(*withPhoto, *bare);
    QCOMPARE(*withFacts, *fuller);
}

void TestCardPainter::theChosenClassHasItsColour_data()
{
    QTest::addColumn<CardScale::Colours>("colours");
    QTest::addColumn<int>("chosen");
    QTest::addColumn<QRgb>("colour");
    QTest::newRow("energy A") << CardScale::Colours::Energy << 0 << QRgb(0x009C6D);
    QTest::newRow("energy G") << CardScale::Colours::Energy << 6 << QRgb(0xD7221F);
    QTest::newRow("climate B") << CardScale::Colours::Climate << 1 << QRgb(0x8CB4D3);
    QTest::newRow("carbon C") << CardScale::Colours::Carbon << 2 << QRgb(0xA5CC52);
}

void TestCardPainter::theChosenClassHasItsColour()
{
    QFETCH(CardScale::Colours, colours);
    QFETCH(int, chosen);
    QFETCH(QRgb, colour);
    CardContent content = stew();
    content.pieces = {CardScale{QStringLiteral("Classe"), {}, chosen, colours}};
    const CardPainter painter({1920, 1080}, kFrench);
    const auto count = [colour](const QImage &card) {
        int pixels = 0;
        for (int y = 0; y < card.height(); ++y) {
            for (int x = 0; x < card.width(); ++x) {
                pixels += (card.pixel(x, y) & 0xFFFFFF) == colour ? 1 : 0;
            }
        }
        return pixels;
    };

    const int asChosen = count(*painter.paint(content));
    std::get<CardScale>(content.pieces.first()).chosen = (chosen + 3) % 7;
    const int asAnother = count(*painter.paint(content));

    QVERIFY(asAnother > 500);
    QVERIFY(asChosen > 1.5 * asAnother);
}

void TestCardPainter::aLanguageFromTheRightMirrorsTheCard()
{
    const CardPainter painter({1280, 720}, QLocale(QStringLiteral("ar_EG")), Qt::magenta);

    const auto card = painter.paint(stew());

    QVERIFY(card);
    const auto isBar = [&card](int x) { return (card->pixel(x, card->height() / 2) & 0xFFFFFF) == 0xFF00FF; };
    QVERIFY(isBar(card->width() - 17));
    QVERIFY(!isBar(16));
}

void TestCardPainter::soldOutIsSeen()
{
    const CardPainter painter({1920, 1080}, kFrench, Qt::blue);
    CardContent content = stew();
    const auto amber = [](const QImage &card) {
        int count = 0;
        for (int y = 0; y < card.height(); ++y) {
            for (int x = 0; x < card.width(); ++x) {
                count += (card.pixel(x, y) & 0xFFFFFF) == 0xF2B24A ? 1 : 0;
            }
        }
        return count;
    };
    const int before = amber(*painter.paint(content));

    content.stock = CardContent::Stock::SoldOut;
    content.pieces = {CardSoldOut{QStringLiteral("Épuisé")}};
    const int after = amber(*painter.paint(content));

    QCOMPARE(before, 0);
    QVERIFY(after > 2000);
}

void TestCardPainter::thePlaceOfAPhotoOnItsWayIsKept()
{
    const CardPainter painter({1280, 720}, kFrench);
    CardContent content = stew();
    content.photo = QImage();
    const QImage before = *painter.paint(content);

    content.photo = QImage(300, 500, QImage::Format_RGB32);
    content.photo->fill(QColor(0, 200, 0));
    const QImage after = *painter.paint(content);

    QCOMPARE(after.size(), before.size());
    const QPoint inPhoto(140, before.height() / 2);
    QCOMPARE(qGreen(after.pixel(inPhoto)), 200);
    QVERIFY(qGreen(before.pixel(inPhoto)) < kSurfaceIsDarker);
}

void TestCardPainter::contentsWithTheSamePhotoAreEqual()
{
    CardContent one = stew();
    one.photo = QImage(8, 8, QImage::Format_RGB32);
    one.photo->fill(Qt::white);
    CardContent same = one;
    CardContent other = one;
    other.photo = one.photo->copy();
    CardContent without = one;
    without.photo.reset();

    QVERIFY(one == same);
    QVERIFY(one != other);
    QVERIFY(one != without);
}

QTEST_MAIN(TestCardPainter)
#include "tst_CardPainter.moc"
