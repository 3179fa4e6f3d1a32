// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/endtoend/DemoShop.h"
#include "tests/support/Clips.h"
#include "tests/support/DecodedVideo.h"
#include "tests/support/RtmpServer.h"

#include <QTest>

#include <cmath>

using namespace vitrine::test;

/// Sound and picture stay together: one frame at most lies between a flash and its beep, at once and after a minute.
class tst_AvSync : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString clip = m_shop.path(QStringLiteral("flash.mkv"));
        QVERIFY(m_shop.create());
        QVERIFY(makeBeepAndFlash(clip, 80));
        QVERIFY(m_platform.start());

        // The show ends between two flashes: what is sent while it is being ended is not looked at.
        const Outcome outcome = m_shop.vitrine(m_shop.show(clip) << QStringLiteral("--record") << m_recording
                                                                 << QStringLiteral("--to") << m_platform.address(m_key)
                                                                 << QStringLiteral("--seconds") << QStringLiteral("67"),
                                               std::chrono::seconds(110));

        QVERIFY2(outcome.succeeded(), outcome.errors.constData());
    }

    void soundAndPictureStayTogether_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("in the recording") << m_recording;
        QTest::newRow("at the platform") << m_platform.received(m_key);
    }

    void soundAndPictureStayTogether()
    {
        QFETCH(QString, file);

        const std::vector<DecodedVideo::Flash> flashes = DecodedVideo(file).flashes();

        QVERIFY2(flashes.size() >= 30, qPrintable(QString::number(flashes.size())));
        QVERIFY(flashes.back().pictureTime - flashes.front().pictureTime >= 58);
        for (const DecodedVideo::Flash &flash : flashes) {
            QVERIFY2(std::abs(flash.soundLater) <= 0.0334,
                     qPrintable(QStringLiteral("%1 s after its picture at %2 s; first %3, last %4")
                                    .arg(flash.soundLater)
                                    .arg(flash.pictureTime)
                                    .arg(flashes.front().soundLater)
                                    .arg(flashes.back().soundLater)));
        }
    }

private:
    DemoShop m_shop;
    RtmpServer m_platform;
    const QString m_key = QStringLiteral("sync");
    const QString m_recording = m_shop.path(QStringLiteral("sync.mkv"));
};

QTEST_GUILESS_MAIN(tst_AvSync)
#include "tst_AvSync.moc"
