// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/endtoend/DemoShop.h"
#include "tests/support/Clips.h"
#include "tests/support/DecodedVideo.h"
#include "tests/support/RtmpServer.h"

#include <QTest>

using namespace vitrine::test;

/// A camera of the programme's own rate arrives picture by picture, in the file and at the platform: the composer
/// follows the tick that chooses them.
class tst_EveryFrame : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString clip = m_shop.path(QStringLiteral("numbered.mkv"));
        QVERIFY(m_shop.create());
        QVERIFY(makeNumbered(clip, 75));
        QVERIFY(m_platform.start());

        const Outcome outcome = m_shop.vitrine(m_shop.show(clip) << QStringLiteral("--record") << m_recording
                                                                 << QStringLiteral("--to") << m_platform.address(m_key)
                                                                 << QStringLiteral("--seconds") << QStringLiteral("64"),
                                               std::chrono::seconds(110));

        QVERIFY2(outcome.succeeded(), outcome.errors.constData());
    }

    void eachPictureOfTheCameraArrivesOnceAndInOrder_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("in the recording") << m_recording;
        QTest::newRow("at the platform") << m_platform.received(m_key);
    }

    void eachPictureOfTheCameraArrivesOnceAndInOrder()
    {
        QFETCH(QString, file);

        const std::vector<int> numbers = DecodedVideo(file).numbers();

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

private:
    DemoShop m_shop;
    RtmpServer m_platform;
    const QString m_key = QStringLiteral("every");
    const QString m_recording = m_shop.path(QStringLiteral("every.mkv"));
};

QTEST_GUILESS_MAIN(tst_EveryFrame)
#include "tst_EveryFrame.moc"
