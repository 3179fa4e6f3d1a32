// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/show/OverlayLayout.h"

#include <QRectF>
#include <QTest>

using vitrine::show::OverlayLayout;

namespace {

QRectF placed(QPointF fraction, QSize picture, QSize canvas)
{
    return {QPointF(fraction.x() * canvas.width(), fraction.y() * canvas.height()), QSizeF(picture)};
}

} // namespace

class TestOverlayLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLyingCanvasKeepsItsMargins_data();
    void aLyingCanvasKeepsItsMargins();
    void aStandingCanvasKeepsClearOfTheTelephonesOwnButtons();
    void theMentionIsBesideOrBelowTheCounter_data();
    void theMentionIsBesideOrBelowTheCounter();
};

void TestOverlayLayout::aLyingCanvasKeepsItsMargins_data()
{
    QTest::addColumn<QSize>("canvas");
    QTest::newRow("1280x720") << QSize(1280, 720);
    QTest::newRow("1920x1080") << QSize(1920, 1080);
    QTest::newRow("1080x1080") << QSize(1080, 1080);
}

void TestOverlayLayout::aLyingCanvasKeepsItsMargins()
{
    QFETCH(QSize, canvas);
    const OverlayLayout layout(canvas);
    const QSize card(layout.greatestCardWidth(), layout.greatestCardHeight());
    const QSize counter(layout.greatestCounterWidth(), canvas.height() / 10);

    const QRectF cardRect = placed(layout.cardPosition(card), card, canvas);
    const QRectF counterRect = placed(layout.counterPosition(counter), counter, canvas);

    const QRectF safe(canvas.width() * 0.05 - 1, canvas.height() * 0.055, canvas.width() * 0.9 + 2,
                      canvas.height() * 0.89 + 1);
    QVERIFY(safe.contains(cardRect));
    QVERIFY(safe.contains(counterRect));
    QVERIFY(!cardRect.intersects(counterRect));
    QCOMPARE(layout.shape(), OverlayLayout::Shape::Landscape);
}

void TestOverlayLayout::aStandingCanvasKeepsClearOfTheTelephonesOwnButtons()
{
    const QSize canvas(1080, 1920);
    const OverlayLayout layout(canvas);
    const QSize card(layout.greatestCardWidth(), layout.greatestCardHeight());
    const QSize counter(layout.greatestCounterWidth(), 128);

    const QRectF cardRect = placed(layout.cardPosition(card), card, canvas);
    const QRectF counterRect = placed(layout.counterPosition(counter), counter, canvas);

    const QRectF safe(QPointF(47.9, 249.9), QPointF(900.1, 1460.1));
    QVERIFY(safe.contains(cardRect));
    QVERIFY(safe.contains(counterRect));
    QVERIFY(!cardRect.intersects(counterRect));
    QCOMPARE(cardRect.bottom(), 1460.0);
}

void TestOverlayLayout::theMentionIsBesideOrBelowTheCounter_data()
{
    QTest::addColumn<QSize>("canvas");
    QTest::addColumn<QSize>("counter");
    QTest::addColumn<bool>("atTheTop");
    QTest::newRow("short") << QSize(1920, 1080) << QSize(800, 104) << true;
    QTest::newRow("long") << QSize(1920, 1080) << QSize(1500, 104) << false;
    QTest::newRow("square") << QSize(1080, 1080) << QSize(700, 104) << false;
    QTest::newRow("standing") << QSize(1080, 1920) << QSize(300, 128) << false;
}

void TestOverlayLayout::theMentionIsBesideOrBelowTheCounter()
{
    QFETCH(QSize, canvas);
    QFETCH(QSize, counter);
    QFETCH(bool, atTheTop);
    const OverlayLayout layout(canvas);
    const QSize mention(440, 60);

    const QRectF counterRect = placed(layout.counterPosition(counter), counter, canvas);
    const QRectF mentionRect = placed(layout.mentionPosition(mention, counter), mention, canvas);

    QVERIFY(!mentionRect.intersects(counterRect));
    QCOMPARE(std::abs(mentionRect.top() - counterRect.top()) < 0.1, atTheTop);
    QVERIFY(mentionRect.left() < canvas.width() * 0.051);
    const QSize card(layout.greatestCardWidth(), layout.greatestCardHeight());
    QVERIFY(!mentionRect.intersects(placed(layout.cardPosition(card), card, canvas)));
}

QTEST_GUILESS_MAIN(TestOverlayLayout)
#include "tst_OverlayLayout.moc"
