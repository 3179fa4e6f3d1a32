// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/Redactor.h"
#include "media/CameraAddress.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using vitrine::Error;
using vitrine::Redactor;
using vitrine::media::CameraAddress;

class tst_CameraAddress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile clip(m_folder.filePath(QStringLiteral("clip.mp4")));
        QVERIFY(clip.open(QIODevice::WriteOnly));
    }

    void camerasOfTheNetworkAreAccepted_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"rtsp://192.168.1.20/stream", "rtmp://10.0.0.4/live/a", "rtmps://example.org/live/a",
                                 "srt://127.0.0.1:9000?passphrase=0123456789", "http://192.168.1.21:8080/video",
                                 "https://camera.example.org/video?quality=8", "RTSP://192.168.1.20/stream",
                                 "  rtsp://192.168.1.20/stream  ", "rtsp://user:word@[fe80::1]:554/stream"}) {
            QTest::newRow(text) << QString::fromLatin1(text);
        }
    }

    void camerasOfTheNetworkAreAccepted()
    {
        QFETCH(QString, text);

        const auto address = CameraAddress::parse(text);

        QVERIFY2(address, address ? "" : qPrintable(address.error().detail));
        QCOMPARE(address->kind(), CameraAddress::Kind::Network);
    }

    void otherSchemesAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"concat://a|b",
                                 "rtsps://camera.local:322/a",
                                 "subfile,,start,0,end,9,,:///etc/passwd",
                                 "pipe://0",
                                 "gopher://example.org/1",
                                 "ftp://example.org/clip.mp4",
                                 "sftp://example.org/clip.mp4",
                                 "unix:///run/socket",
                                 "crypto://a",
                                 "async://a",
                                 "cache://http://a",
                                 "udp://239.0.0.1:5000",
                                 "tcp://127.0.0.1:22",
                                 "tls://127.0.0.1:443",
                                 "data://text",
                                 "hls+http://example.org/a",
                                 "playlist://a",
                                 "javascript://a",
                                 "smb://host/share",
                                 "ffrtmphttp://example.org/a",
                                 "rist://127.0.0.1:1",
                                 "://a"}) {
            QTest::newRow(text) << QString::fromLatin1(text);
        }
    }

    void otherSchemesAreRefused()
    {
        QFETCH(QString, text);

        const auto address = CameraAddress::parse(text);

        QVERIFY(!address);
        QCOMPARE(address.error().code, Error::Code::Forbidden);
    }

    void protocolsWithoutSlashesAreNamesOfFiles_data()
    {
        QTest::addColumn<QString>("text");
        const QByteArray clip = QFile::encodeName(m_folder.filePath(QStringLiteral("clip.mp4")));
        for (const QByteArray &prefix :
             {QByteArray("concat:"), QByteArray("concatf:"), QByteArray("file:"), QByteArray("cache:"),
              QByteArray("async:"), QByteArray("crypto:"), QByteArray("unix:"), QByteArray("pipe:"),
              QByteArray("subfile,,start,0,end,0,,:"), QByteArray("data:video/mp4;base64,"), QByteArray("md5:")}) {
            QTest::newRow(prefix.constData()) << QString::fromLocal8Bit(prefix + clip);
        }
        QTest::newRow("standard input") << QStringLiteral("pipe:0");
    }

    void protocolsWithoutSlashesAreNamesOfFiles()
    {
        QFETCH(QString, text);

        const auto address = CameraAddress::parse(text);

        QVERIFY(address);
        QCOMPARE(address->kind(), CameraAddress::Kind::File);
        QCOMPARE(address->target(), QDir::cleanPath(QDir::current().filePath(text)));
    }

    void charactersThatAddAnOptionNeverReachTheReader_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("space") << QStringLiteral("rtsp://host/a protocol_whitelist=file");
        QTest::newRow("tab") << QStringLiteral("rtsp://host/a\tb");
        QTest::newRow("line feed") << QStringLiteral("rtsp://host/a\nb");
        QTest::newRow("return") << QStringLiteral("rtsp://host/a\rb");
        QTest::newRow("nul") << QString(QStringLiteral("rtsp://host/a") + QChar(u'\0') + u'b');
        QTest::newRow("escape") << QString(QStringLiteral("rtsp://host/a") + QChar(0x1b) + u'b');
        QTest::newRow("no-break space") << QString(QStringLiteral("rtsp://host/a") + QChar(0xa0) + u'b');
        QTest::newRow("line separator") << QString(QStringLiteral("rtsp://host/a") + QChar(0x2028) + u'b');
        QTest::newRow("space in the host") << QStringLiteral("rtsp://ho st/a");
    }

    void charactersThatAddAnOptionNeverReachTheReader()
    {
        QFETCH(QString, text);

        const auto address = CameraAddress::parse(text);

        QVERIFY(!address);
        QVERIFY(address.error().code == Error::Code::InvalidInput || address.error().code == Error::Code::Forbidden);
    }

    void playlistsAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"http://host/a.m3u8", "https://host/a.M3U8", "http://host/a.mpd",
                                 "http://host/a.m3u8?token=1", "http://host/a%2Em3u8"}) {
            QTest::newRow(text) << QString::fromLatin1(text);
        }
    }

    void playlistsAreRefused()
    {
        QFETCH(QString, text);

        const auto address = CameraAddress::parse(text);

        QVERIFY(!address);
        QCOMPARE(address.error().code, Error::Code::Forbidden);
    }

    void whatCannotBeAnAddressIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "   ", "rtsp://", "rtsp:///stream", "srt://127.0.0.1", "rtsp://host:99999/a",
                                 "http://[::1/a", "file://"}) {
            QTest::newRow(text) << QString::fromLatin1(text);
        }
    }

    void whatCannotBeAnAddressIsRefused()
    {
        QFETCH(QString, text);

        const auto address = CameraAddress::parse(text);

        QVERIFY(!address);
        QCOMPARE(address.error().code, Error::Code::InvalidInput);
    }

    void aDeviceMustExist()
    {
        QCOMPARE(CameraAddress::parse(QStringLiteral("/dev/video-none")).error().code, Error::Code::NotFound);
    }

    void aFileIsOpenedByItsAbsolutePath()
    {
        QVERIFY(QDir::setCurrent(m_folder.path()));

        const auto relative = CameraAddress::parse(QStringLiteral("clip.mp4"));
        const auto url
            = CameraAddress::parse(QStringLiteral("file://") + m_folder.filePath(QStringLiteral("clip.mp4")));

        QVERIFY(relative);
        QVERIFY(url);
        QCOMPARE(relative->kind(), CameraAddress::Kind::File);
        QCOMPARE(relative->target(), m_folder.filePath(QStringLiteral("clip.mp4")));
        QCOMPARE(*url, *relative);
    }

    void whatIsShownHoldsNoSecret_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("password") << QStringLiteral("rtsp://seller:hushhush@host:8554/a")
                                  << QStringLiteral("rtsp://host:8554/…");
        QTest::newRow("passphrase") << QStringLiteral("srt://host:9000?passphrase=hushhushhush&streamid=quietquiet")
                                    << QStringLiteral("srt://host:9000");
        QTest::newRow("token") << QStringLiteral("https://host/video?token=hushhush#quiet")
                               << QStringLiteral("https://host/…");
        QTest::newRow("key") << QStringLiteral("rtmp://host/live/hushhush") << QStringLiteral("rtmp://host/…");
        QTest::newRow("password in the path")
            << QStringLiteral("rtsp://host/user=admin_password=hushhush_channel=1") << QStringLiteral("rtsp://host/…");
        QTest::newRow("nothing to hide") << QStringLiteral("rtsp://[fe80::1]:554/")
                                         << QStringLiteral("rtsp://[fe80::1]:554");
    }

    void whatIsShownHoldsNoSecret()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);

        const auto address = CameraAddress::parse(text);

        QVERIFY(address);
        QCOMPARE(address->shown(), shown);
    }

    void theRedactorLearnsEachSecret_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("secret");
        QTest::newRow("password") << QStringLiteral("rtsp://seller:hushhush@host/a") << QStringLiteral("hushhush");
        QTest::newRow("encoded password")
            << QStringLiteral("rtsp://seller:hush%2Bhush@host/a") << QStringLiteral("hush+hush");
        QTest::newRow("encoded password as written")
            << QStringLiteral("rtsp://seller:hush%2bhush@host/a") << QStringLiteral("hush%2bhush");
        QTest::newRow("passphrase") << QStringLiteral("srt://host:9000?latency=1&passphrase=hushhushhush")
                                    << QStringLiteral("hushhushhush");
        QTest::newRow("stream id") << QStringLiteral("srt://host:9000?streamid=quietquiet&latency=1")
                                   << QStringLiteral("quietquiet");
        QTest::newRow("parameters of other names")
            << QStringLiteral("https://host/video?access=hushhush&size=2") << QStringLiteral("access=hushhush&size=2");
        QTest::newRow("token alone") << QStringLiteral("https://host/video?size=2&Token=hushhush&a=1")
                                     << QStringLiteral("hushhush");
        QTest::newRow("stream key") << QStringLiteral("rtmp://host/live/hushhush") << QStringLiteral("hushhush");
        QTest::newRow("encoded stream key")
            << QStringLiteral("rtmps://host/app/live/hush%2Bhush") << QStringLiteral("hush+hush");
        QTest::newRow("password in the path")
            << QStringLiteral("rtsp://host/user=admin_password=hushhush_channel=1") << QStringLiteral("hushhush");
        QTest::newRow("password with an underscore in the path")
            << QStringLiteral("rtsp://host/cam&password=hush_hush&channel=1") << QStringLiteral("hush_hush");
    }

    void theRedactorLearnsEachSecret()
    {
        QFETCH(QString, text);
        QFETCH(QString, secret);
        const auto address = CameraAddress::parse(text);
        QVERIFY(address);
        Redactor redactor;

        address->registerSecrets(redactor);

        QVERIFY(!redactor.redacted(QStringLiteral("failed with ") + secret).contains(secret));
    }

    void whatIsNotSecretStaysReadable()
    {
        const auto address = CameraAddress::parse(QStringLiteral("rtmp://host/live?user=seller"));
        QVERIFY(address);
        Redactor redactor;

        address->registerSecrets(redactor);

        QCOMPARE(redactor.redacted(QStringLiteral("live by seller")), QStringLiteral("live by seller"));
    }

    void aDeviceThatIsNoCameraIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"/dev/zero", "/dev/null", "/dev/tty", "/dev/../dev/random", "/dev/fd", "/dev/../etc/passwd"}) {
            QTest::newRow(text) << QString::fromLatin1(text);
        }
    }

    void aDeviceThatIsNoCameraIsRefused()
    {
        QFETCH(QString, text);

        const auto address = CameraAddress::parse(text);

        QVERIFY(!address);
        QCOMPARE(address.error().code, Error::Code::InvalidInput);
    }

    void anErrorRepeatsNoSecret()
    {
        const auto address = CameraAddress::parse(QStringLiteral("rtsp://seller:hushhush@host/a b"));

        QVERIFY(!address);
        QVERIFY(!address.error().detail.contains(QStringLiteral("hush")));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(tst_CameraAddress)
#include "tst_CameraAddress.moc"
