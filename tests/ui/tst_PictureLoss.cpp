// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onair/PictureLoss.h"

#include <QTest>

using vitrine::ui::PictureLoss;

class TestPictureLoss : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void picturesLostBeforeWatchingDoNotCount();
    void oneNowAndThenIsNotNoticed();
    void manyAtOnceAreNoticedUntilTheyAreLongAgo();
    void aPauseIsNotHeldAgainstTheComputer();
    void aCountThatBeginsAnewIsNoLoss();
};

void TestPictureLoss::picturesLostBeforeWatchingDoNotCount()
{
    PictureLoss loss;

    QVERIFY(!loss.isNoticed(1000));
    QVERIFY(!loss.isNoticed(1000));
}

void TestPictureLoss::oneNowAndThenIsNotNoticed()
{
    PictureLoss loss;

    for (quint64 second = 0; second < 60; ++second) {
        QVERIFY(!loss.isNoticed(second));
    }
}

void TestPictureLoss::manyAtOnceAreNoticedUntilTheyAreLongAgo()
{
    PictureLoss loss;
    QVERIFY(!loss.isNoticed(0));

    for (int second = 0; second < 5; ++second) {
        QVERIFY(loss.isNoticed(20));
    }

    QVERIFY(!loss.isNoticed(20));
}

void TestPictureLoss::aPauseIsNotHeldAgainstTheComputer()
{
    PictureLoss loss;
    QVERIFY(!loss.isNoticed(0));

    loss.forget();

    QVERIFY(!loss.isNoticed(500));
}

void TestPictureLoss::aCountThatBeginsAnewIsNoLoss()
{
    PictureLoss loss;
    QVERIFY(!loss.isNoticed(0));
    QVERIFY(loss.isNoticed(166));

    QVERIFY(!loss.isNoticed(0));
    QVERIFY(!loss.isNoticed(3));

    QVERIFY(loss.isNoticed(20));
}

QTEST_GUILESS_MAIN(TestPictureLoss)
#include "tst_PictureLoss.moc"
