// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Clips.h"
#include "tests/support/SoundServer.h"

#include <QTest>

#include <cstring>

using namespace vitrine::test;

class tst_SoundServer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsPlayedComesOutOfTheMicrophone()
    {
        QTemporaryDir folder;
        const QString clip = folder.filePath(QStringLiteral("tone.mp4"));
        QVERIFY(makeTestPicture(clip, 64, 64, 10, 2));
        SoundServer server;
        QVERIFY(server.start());
        QVERIFY(server.play(clip));

        const auto loudest = [&] {
            Process recorder;
            recorder.setEnvironment(QStringLiteral("PULSE_SERVER"), server.address());
            recorder.start(
                QStringLiteral("ffmpeg"),
                QStringLiteral("-nostdin -loglevel error -f pulse -i voice.monitor -t 0.5 -f s16le -").split(u' '));
            const QByteArray sound = recorder.finish(std::chrono::seconds(20)).output;
            int peak = 0;
            for (qsizetype at = 0; at + 1 < sound.size(); at += 2) {
                qint16 sample = 0;
                memcpy(&sample, sound.constData() + at, sizeof sample);
                peak = qMax(peak, qAbs(int(sample)));
            }
            return peak;
        };

        QTRY_VERIFY_WITH_TIMEOUT(loudest() > 1000, 20000);
    }
};

QTEST_GUILESS_MAIN(tst_SoundServer)
#include "tst_SoundServer.moc"
