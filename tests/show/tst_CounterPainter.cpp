// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/show/CounterPainter.h"
#include "tests/support/Process.h"

#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using vitrine::show::CounterContent;
using vitrine::show::CounterPainter;
using vitrine::show::OverlayLayout;

namespace {

const QLocale kFrench(QStringLiteral("fr_FR"));

CounterContent counter(const QString &orders, const QString &left)
{
    return {orders, QStringLiteral("commandes"), left, QStringLiteral("portions restantes")};
}

} // namespace

class TestCounterPainter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWidthDoesNotDependOnTheDigits_data();
    void theWidthDoesNotDependOnTheDigits();
    void theDigitsDoNotMoveWhatIsBesideThem();
    void itIsNeverWiderThanTheCanvasAllows_data();
    void itIsNeverWiderThanTheCanvasAllows();
    void withoutAProductOnlyOrdersAreCounted();
    void theNumberIsReadInTheEncodedStream();
};

void TestCounterPainter::theWidthDoesNotDependOnTheDigits_data()
{
    QTest::addColumn<QSize>("canvas");
    QTest::newRow("1280x720") << QSize(1280, 720);
    QTest::newRow("1920x1080") << QSize(1920, 1080);
    QTest::newRow("1080x1920") << QSize(1080, 1920);
}

void TestCounterPainter::theWidthDoesNotDependOnTheDigits()
{
    QFETCH(QSize, canvas);
    const CounterPainter painter(canvas, kFrench);

    const QImage ones = painter.paint(counter(QStringLiteral("111"), QStringLiteral("11")));
    const QImage eights = painter.paint(counter(QStringLiteral("888"), QStringLiteral("44")));

    QCOMPARE(ones.size(), eights.size());
    QVERIFY(ones != eights);
}

void TestCounterPainter::theDigitsDoNotMoveWhatIsBesideThem()
{
    const CounterPainter painter({1920, 1080}, kFrench);

    const QImage ones = painter.paint(counter(QStringLiteral("111"), QStringLiteral("22")));
    const QImage eights = painter.paint(counter(QStringLiteral("888"), QStringLiteral("22")));

    const QRect right(ones.width() / 3, 0, ones.width() - ones.width() / 3, ones.height());
    QCOMPARE(ones.copy(right), eights.copy(right));
}

void TestCounterPainter::itIsNeverWiderThanTheCanvasAllows_data()
{
    QTest::addColumn<QSize>("canvas");
    QTest::newRow("1280x720") << QSize(1280, 720);
    QTest::newRow("1080x1920") << QSize(1080, 1920);
    QTest::newRow("720x720") << QSize(720, 720);
    QTest::newRow("64x64") << QSize(64, 64);
}

void TestCounterPainter::itIsNeverWiderThanTheCanvasAllows()
{
    QFETCH(QSize, canvas);
    const CounterPainter painter(canvas, kFrench);

    const QImage picture = painter.paint({QStringLiteral("1 234 567"), QStringLiteral("Bestellungen"),
                                          QStringLiteral("987 654"), QStringLiteral("Portionen übrig")});

    QVERIFY(picture.width() <= std::max(OverlayLayout(canvas).greatestCounterWidth(), 64));
    QVERIFY(picture.height() > 0);
}

void TestCounterPainter::withoutAProductOnlyOrdersAreCounted()
{
    const CounterPainter painter({1280, 720}, kFrench);

    const QImage alone = painter.paint({QStringLiteral("128"), QStringLiteral("commandes"), {}, {}});
    const QImage both = painter.paint(counter(QStringLiteral("128"), QStringLiteral("22")));

    QVERIFY(alone.width() < both.width() * 2 / 3);
    QCOMPARE(alone.height(), both.height());
}

void TestCounterPainter::theNumberIsReadInTheEncodedStream()
{
    const QTemporaryDir folder;
    const QSize canvas(1280, 720);
    const QImage picture = CounterPainter(canvas, kFrench).paint(counter(QStringLiteral("128"), QStringLiteral("22")));
    const QPointF at = OverlayLayout(canvas).counterPosition(picture.size());
    const QPoint corner(qRound(at.x() * canvas.width()), qRound(at.y() * canvas.height()));
    QImage programme(canvas, QImage::Format_RGB32);
    programme.fill(QColor(150, 140, 130));
    QPainter(&programme).drawImage(corner, picture);
    QVERIFY(programme.save(folder.filePath(QStringLiteral("in.png"))));

    using vitrine::test::run;
    const QString stream = folder.filePath(QStringLiteral("stream.mp4"));
    const QString seen = folder.filePath(QStringLiteral("seen.png"));
    QVERIFY(run(QStringLiteral("ffmpeg"),
                {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-loop"), QStringLiteral("1"),
                 QStringLiteral("-i"), folder.filePath(QStringLiteral("in.png")), QStringLiteral("-t"),
                 QStringLiteral("1"), QStringLiteral("-c:v"), QStringLiteral("libx264"), QStringLiteral("-preset"),
                 QStringLiteral("veryfast"), QStringLiteral("-b:v"), QStringLiteral("3M"), QStringLiteral("-pix_fmt"),
                 QStringLiteral("yuv420p"), stream})
                .succeeded());
    const QString crop = QStringLiteral("select=gte(n\\,20),crop=%1:%2:%3:%4,negate,scale=iw*3:ih*3,format=gray")
                             .arg(picture.width() - 12)
                             .arg(picture.height() - 8)
                             .arg(corner.x() + 6)
                             .arg(corner.y() + 4);
    QVERIFY(run(QStringLiteral("ffmpeg"),
                {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-i"), stream, QStringLiteral("-vf"),
                 crop, QStringLiteral("-frames:v"), QStringLiteral("1"), seen})
                .succeeded());
    const auto read
        = run(QStringLiteral("tesseract"), {seen, QStringLiteral("-"), QStringLiteral("--psm"), QStringLiteral("7")});

    QVERIFY2(read.output.startsWith("128 "), read.output.constData());
}

QTEST_MAIN(TestCounterPainter)
#include "tst_CounterPainter.moc"
