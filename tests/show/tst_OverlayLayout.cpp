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

QTEST_GUILESS_MAIN(TestOverlayLayout)
#include "tst_OverlayLayout.moc"
