// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/native/PeakHold.h"

#include <QTest>

#include <vector>

using namespace std::chrono_literals;
using vitrine::media::PeakHold;

/// Peaks of sound that comes in blocks of any length.
class tst_PeakHold : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twentyAreToldASecondHoweverManyCome_data()
    {
        QTest::addColumn<qint64>("block"); // microseconds
        QTest::newRow("2.5 ms") << qint64(2500);
        QTest::newRow("1024 samples") << qint64(21333);
        QTest::newRow("25 ms") << qint64(25000);
        QTest::newRow("40 ms") << qint64(40000);
    }

    void twentyAreToldASecondHoweverManyCome()
    {
        QFETCH(qint64, block);
        PeakHold peaks;
        int told = 0;

        for (std::chrono::nanoseconds now = 1h; now < 1h + 10s; now += std::chrono::microseconds(block)) {
            told += peaks.take(-20, now) ? 1 : 0;
        }

        QVERIFY2(told >= 195 && told <= 203, qPrintable(QString::number(told)));
    }

    void theLoudestOfThoseBetweenIsTold()
    {
        PeakHold peaks;
        peaks.take(-30, 1s);

        QVERIFY(!peaks.take(-50, 1s + 10ms));
        QVERIFY(!peaks.take(-3, 1s + 20ms));
        QVERIFY(!peaks.take(-50, 1s + 30ms));

        QCOMPARE(peaks.take(-60, 1s + 60ms), std::optional<float>(-3.0F));
    }

    void whatWasToldIsNotToldAgain()
    {
        PeakHold peaks;

        QCOMPARE(peaks.take(-3, 1s), std::optional<float>(-3.0F));
        QCOMPARE(peaks.take(-40, 2s), std::optional<float>(-40.0F));
    }

    void aSilenceOfTheSourceIsNotMadeUpFor()
    {
        PeakHold peaks;
        peaks.take(-3, 1s);
        peaks.take(-3, 60s);
        int told = 0;

        for (std::chrono::nanoseconds now = 60s + 1ms; now < 60s + 50ms; now += 1ms) {
            told += peaks.take(-3, now) ? 1 : 0;
        }

        QVERIFY(told <= 1);
    }
};

QTEST_APPLESS_MAIN(tst_PeakHold)
#include "tst_PeakHold.moc"
