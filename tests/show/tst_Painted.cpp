// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/show/CounterPainter.h"
#include "app/show/Painted.h"

#include <QTest>

using vitrine::Error;
using vitrine::Result;
using vitrine::show::CounterContent;
using vitrine::show::CounterPainter;
using vitrine::show::Painted;

class TestPainted : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEqualContentIsNotPaintedAgain();
    void aFailureLeavesThePictureAsItWas();
    void aForgottenContentIsPaintedAgain();
};

void TestPainted::anEqualContentIsNotPaintedAgain()
{
    const CounterPainter painter({1280, 720}, QLocale::c());
    Painted<CounterContent> counter(
        [&](const CounterContent &content) { return Result<QImage>(painter.paint(content)); });
    const CounterContent content{QStringLiteral("1"), QStringLiteral("order"), {}, {}};
    QVERIFY(counter.show(content));
    const qint64 first = counter.picture().cacheKey();

    const auto again = counter.show(content);
    const qint64 second = counter.picture().cacheKey();
    const auto next = counter.show({QStringLiteral("2"), QStringLiteral("orders"), {}, {}});

    QCOMPARE(*again, Painted<CounterContent>::Outcome::Same);
    QCOMPARE(second, first);
    QCOMPARE(*next, Painted<CounterContent>::Outcome::Repainted);
    QVERIFY(counter.picture().cacheKey() != first);
}

void TestPainted::aFailureLeavesThePictureAsItWas()
{
    Painted<int> painted([](const int &content) -> Result<QImage> {
        if (content < 0) {
            return vitrine::failure(Error::Code::Unsupported, QStringLiteral("negative"));
        }
        return QImage(content, content, QImage::Format_ARGB32);
    });
    QVERIFY(painted.show(5));

    const auto failed = painted.show(-1);
    const auto again = painted.show(5);

    QVERIFY(!failed);
    QCOMPARE(*again, Painted<int>::Outcome::Same);
    QCOMPARE(painted.picture().width(), 5);
}

void TestPainted::aForgottenContentIsPaintedAgain()
{
    Painted<int> painted([](const int &side) { return Result<QImage>(QImage(side, side, QImage::Format_ARGB32)); });
    QVERIFY(painted.show(5));

    painted.forget();
    const auto again = painted.show(5);

    QCOMPARE(*again, Painted<int>::Outcome::Repainted);
}

QTEST_MAIN(TestPainted)
#include "tst_Painted.moc"
