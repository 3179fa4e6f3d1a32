// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Clips.h"
#include "tests/support/DecodedVideo.h"
#include "tests/support/SrtCamera.h"

#include <QTest>

using namespace vitrine::test;

class tst_SrtCamera : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneViewerAfterTheOtherSeesTheFootage()
    {
        const QString file = footage(Footage::Cup, m_folder.path());
        SrtCamera camera;
        QVERIFY2(!file.isEmpty(), "opencv-doc's footage is not installed");
        QVERIFY(camera.start(file));

        for (const char *name : {"first.ts", "second.ts"}) {
            const QString seen = m_folder.filePath(QLatin1String(name));
            QTRY_VERIFY_WITH_TIMEOUT(see(camera.address(), seen), 20000);
            QCOMPARE(DecodedVideo(seen).stream(QStringLiteral("video"))[QLatin1String("width")].toInt(), 640);
            QVERIFY(!DecodedVideo(seen).stream(QStringLiteral("audio")).isEmpty());
        }
    }

    void aWrongPassphraseIsNotAnswered()
    {
        const QString file = footage(Footage::Box, m_folder.path());
        SrtCamera camera;
        QVERIFY2(!file.isEmpty(), "opencv-doc's footage is not installed");
        QVERIFY(camera.start(file, QStringLiteral("the-right-passphrase")));
        QString wrong = camera.address();
        wrong.replace(QStringLiteral("right"), QStringLiteral("wrong"));

        QVERIFY(!see(wrong, m_folder.filePath(QStringLiteral("wrong.ts"))));
        QVERIFY(see(camera.address(), m_folder.filePath(QStringLiteral("right.ts"))));
    }

private:
    static bool see(const QString &address, const QString &file)
    {
        return run(QStringLiteral("ffmpeg"),
                   {QStringLiteral("-nostdin"), QStringLiteral("-y"), QStringLiteral("-loglevel"),
                    QStringLiteral("error"), QStringLiteral("-analyzeduration"), QStringLiteral("1M"),
                    QStringLiteral("-i"), address, QStringLiteral("-t"), QStringLiteral("1"), QStringLiteral("-c"),
                    QStringLiteral("copy"), QStringLiteral("-f"), QStringLiteral("mpegts"), file},
                   std::chrono::seconds(15))
            .succeeded();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(tst_SrtCamera)
#include "tst_SrtCamera.moc"
