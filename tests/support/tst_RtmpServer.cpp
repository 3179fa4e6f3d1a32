// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Clips.h"
#include "tests/support/DecodedVideo.h"
#include "tests/support/RtmpServer.h"
#include "tests/support/TlsFront.h"

#include <QFile>
#include <QTest>

using namespace vitrine::test;

class tst_RtmpServer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_clip = m_folder.filePath(QStringLiteral("clip.mp4"));
        QVERIFY(makeTestPicture(m_clip, 320, 180, 30, 3));
    }

    void whatIsSentWithTheKeyIsKept()
    {
        RtmpServer server;
        QVERIFY(server.start(QStringLiteral("good-key")));

        const Outcome sent = publish(server.address(QStringLiteral("good-key")));

        QVERIFY2(sent.succeeded(), sent.errors.constData());
        QTRY_VERIFY(DecodedVideo(server.received(QStringLiteral("good-key"))).seconds() > 2.5);
    }

    void anotherKeyIsRefused()
    {
        RtmpServer server;
        QVERIFY(server.start(QStringLiteral("good-key")));

        const Outcome sent = publish(server.address(QStringLiteral("bad-key")));

        QVERIFY(sent.ended);
        QVERIFY(sent.exitCode != 0);
        QVERIFY(!QFile::exists(server.received(QStringLiteral("bad-key"))));
    }

    void tlsIsSpokenBeforeIt()
    {
        RtmpServer server;
        TlsFront front;
        QVERIFY(server.start());
        QVERIFY(front.start(server.port()));

        const QString address = QStringLiteral("localhost:%1").arg(front.port());
        const auto verified = [&](const QStringList &trust) {
            return run(QStringLiteral("openssl"),
                       QStringList{QStringLiteral("s_client"), QStringLiteral("-verify_return_error"),
                                   QStringLiteral("-verify_hostname"), QStringLiteral("localhost"),
                                   QStringLiteral("-connect"), address}
                           + trust)
                .succeeded();
        };

        QVERIFY(verified({QStringLiteral("-CAfile"), front.authority()}));
        QVERIFY(!verified({}));
    }

private:
    Outcome publish(const QString &address) const
    {
        return run(QStringLiteral("ffmpeg"),
                   {QStringLiteral("-nostdin"), QStringLiteral("-loglevel"), QStringLiteral("error"),
                    QStringLiteral("-re"), QStringLiteral("-i"), m_clip, QStringLiteral("-c"), QStringLiteral("copy"),
                    QStringLiteral("-f"), QStringLiteral("flv"), address},
                   std::chrono::seconds(30));
    }

    QTemporaryDir m_folder;
    QString m_clip;
};

QTEST_GUILESS_MAIN(tst_RtmpServer)
#include "tst_RtmpServer.moc"
