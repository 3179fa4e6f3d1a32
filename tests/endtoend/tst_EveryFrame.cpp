// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/endtoend/DemoShop.h"
#include "tests/support/Clips.h"
#include "tests/support/DecodedVideo.h"

#include <QTest>

using namespace vitrine::test;

/// A camera of the programme's own rate is shown picture by picture: the composer follows the tick that chooses them.
class tst_EveryFrame : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachPictureOfTheCameraIsShownOnceAndInOrder()
    {
        DemoShop shop;
        const QString clip = shop.path(QStringLiteral("numbered.mkv"));
        const QString recording = shop.path(QStringLiteral("every.mkv"));
        QVERIFY(shop.create());
        QVERIFY(makeNumbered(clip, 75));

        const Outcome outcome = shop.vitrine(shop.show(clip) << QStringLiteral("--record") << recording
                                                             << QStringLiteral("--seconds") << QStringLiteral("64"),
                                             std::chrono::seconds(110));
        const std::vector<int> numbers = DecodedVideo(recording).numbers();

        QVERIFY2(outcome.succeeded(), outcome.errors.constData());
        QVERIFY2(numbers.size() >= 1800, qPrintable(QString::number(numbers.size())));
        QStringList breaks;
        for (std::size_t i = 1; i < numbers.size(); ++i) {
            if (numbers[i] != numbers[i - 1] + 1) {
                breaks << QStringLiteral("%1 then %2 at frame %3").arg(numbers[i - 1]).arg(numbers[i]).arg(i);
            }
        }
        QVERIFY2(breaks.isEmpty(),
                 qPrintable(QStringLiteral("%1 breaks: %2").arg(breaks.size()).arg(breaks.mid(0, 12).join(u"; "))));
    }
};

QTEST_GUILESS_MAIN(tst_EveryFrame)
#include "tst_EveryFrame.moc"
