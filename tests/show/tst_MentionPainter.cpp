// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/show/Lettering.h"
#include "app/show/MentionPainter.h"
#include "tests/support/DecodedVideo.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using vitrine::show::lettering;
using vitrine::show::MentionPainter;
using vitrine::show::OverlayLayout;
using vitrine::show::ShowMention;
using vitrine::show::wordsOf;

namespace {

const QLocale kFrench(QStringLiteral("fr_FR"));

/// Rows from the highest to the lowest white pixel.
int heightOfLetters(const QImage &picture)
{
    int first = picture.height();
    int last = -1;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (qGray(picture.pixel(x, y)) > 128) {
                first = std::min(first, y);
                last = y;
            }
        }
    }
    return last - first + 1;
}

} // namespace

class TestMentionPainter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWordsAreThoseOfTheLaw();
    void nothingAskedPaintsNothing();
    void itIsAsLargeAsThirtyOfTheCanvasLines_data();
    void itIsAsLargeAsThirtyOfTheCanvasLines();
    void nothingOfItIsCut_data();
    void nothingOfItIsCut();
    void itIsReadInThePicture_data();
    void itIsReadInThePicture();
};

void TestMentionPainter::theWordsAreThoseOfTheLaw()
{
    QCOMPARE(wordsOf(ShowMention::Advertising, kFrench), QStringLiteral("Publicité"));
    QCOMPARE(wordsOf(ShowMention::Collaboration, kFrench), QStringLiteral("Collaboration commerciale"));
    QCOMPARE(wordsOf(ShowMention::Advertising, QLocale(QStringLiteral("de_DE"))), QStringLiteral("Werbung"));
    QCOMPARE(wordsOf(ShowMention::Advertising, QLocale(QStringLiteral("zh_CN"))), QStringLiteral("广告"));
    QCOMPARE(wordsOf(ShowMention::Advertising, QLocale(QStringLiteral("it_IT"))), QStringLiteral("Advertisement"));
}

void TestMentionPainter::nothingAskedPaintsNothing()
{
    QVERIFY(MentionPainter({1280, 720}, kFrench).paint(ShowMention::None).isNull());
}

void TestMentionPainter::itIsAsLargeAsThirtyOfTheCanvasLines_data()
{
    QTest::addColumn<QSize>("canvas");
    QTest::newRow("1920x1080") << QSize(1920, 1080);
    QTest::newRow("1280x720") << QSize(1280, 720);
    QTest::newRow("854x480") << QSize(854, 480);
    QTest::newRow("1080x1920") << QSize(1080, 1920);
}

void TestMentionPainter::itIsAsLargeAsThirtyOfTheCanvasLines()
{
    QFETCH(QSize, canvas);
    const double pixels = 30.0 * std::min(canvas.width(), canvas.height()) / 1080.0;
    // What a P has above its base line, less what smooth edges may take.
    const double capital = QFontMetricsF(lettering(pixels, QFont::DemiBold, kFrench)).capHeight() - 1.0;

    const QImage picture = MentionPainter(canvas, kFrench).paint(ShowMention::Advertising);

    QVERIFY2(heightOfLetters(picture) >= capital, qPrintable(QString::number(heightOfLetters(picture))));
}

void TestMentionPainter::nothingOfItIsCut_data()
{
    itIsAsLargeAsThirtyOfTheCanvasLines_data();
}

void TestMentionPainter::nothingOfItIsCut()
{
    QFETCH(QSize, canvas);
    for (const char *locale : {"en_GB", "fr_FR", "de_DE", "zh_CN"}) {
        const QImage picture = MentionPainter(canvas, QLocale(QLatin1String(locale))).paint(ShowMention::Collaboration);

        QVERIFY(picture.width() <= OverlayLayout(canvas).greatestCounterWidth());
        const int margin = picture.height() / 8;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                const bool isInside
                    = x >= margin && x < picture.width() - margin && y >= margin && y < picture.height() - margin;
                QVERIFY(isInside || qGray(picture.pixel(x, y)) < 64);
            }
        }
    }
}

void TestMentionPainter::itIsReadInThePicture_data()
{
    itIsAsLargeAsThirtyOfTheCanvasLines_data();
}

void TestMentionPainter::itIsReadInThePicture()
{
    QFETCH(QSize, canvas);
    const QTemporaryDir folder;
    const QLocale english(QStringLiteral("en_GB"));
    const QImage picture = MentionPainter(canvas, english).paint(ShowMention::Collaboration);
    QImage programme(canvas, QImage::Format_RGB32);
    programme.fill(QColor(150, 140, 130));
    QPainter(&programme).drawImage(QPoint(canvas.width() / 20, canvas.height() / 10), picture);
    const QString file = folder.filePath(QStringLiteral("programme.png"));
    QVERIFY(programme.save(file));

    const QString read = vitrine::test::readText(file, 0.0, 0.05, 1.0, 0.3);

    QVERIFY2(read.contains(QStringLiteral("Commercial collaboration")), qPrintable(read));
}

QTEST_MAIN(TestMentionPainter)
#include "tst_MentionPainter.moc"
