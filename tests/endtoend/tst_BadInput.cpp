// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/endtoend/DemoShop.h"
#include "tests/support/Clips.h"
#include "tests/support/Ports.h"
#include "tests/support/RtmpServer.h"
#include "tests/support/SrtCamera.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace vitrine::test;

/// What is wrong is said in one sentence and ends with 1; nothing hangs and nothing is lost.
class tst_BadInput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_shop.create());
        QVERIFY(m_platform.start(QStringLiteral("the-right-key")));
        QVERIFY(write(QStringLiteral("empty.mp4"), {}));
        QVERIFY(write(QStringLiteral("noise.mp4"), QByteArray(200'000, 'x')));
        QVERIFY(write(QStringLiteral("words.txt"), "This is no film.\n"));
        QFile film(m_shop.film());
        QVERIFY(film.open(QIODevice::ReadOnly));
        QVERIFY(write(QStringLiteral("cut.mp4"), film.read(2000)));
        QVERIFY(run(QStringLiteral("ffmpeg"),
                    {QStringLiteral("-nostdin"), QStringLiteral("-loglevel"), QStringLiteral("error"),
                     QStringLiteral("-f"), QStringLiteral("lavfi"), QStringLiteral("-i"),
                     QStringLiteral("sine=duration=3"), m_shop.path(QStringLiteral("sound-only.mkv"))})
                    .succeeded());
        m_before = m_shop.catalog();
        QVERIFY(!m_before.isEmpty());
    }

    void aCameraThatIsNone_data()
    {
        QTest::addColumn<QString>("camera");
        const QString host = QStringLiteral("127.0.0.1:");
        const QString nobody = host + QString::number(freePort());
        const QString silent = host + QString::number(m_silent.port());
        QTest::newRow("no such file") << m_shop.path(QStringLiteral("nothing.mp4"));
        QTest::newRow("a folder") << m_shop.folder();
        QTest::newRow("empty file") << m_shop.path(QStringLiteral("empty.mp4"));
        QTest::newRow("broken file") << m_shop.path(QStringLiteral("noise.mp4"));
        QTest::newRow("cut file") << m_shop.path(QStringLiteral("cut.mp4"));
        QTest::newRow("text") << m_shop.path(QStringLiteral("words.txt"));
        QTest::newRow("sound only") << m_shop.path(QStringLiteral("sound-only.mkv"));
        QTest::newRow("no such device") << QStringLiteral("/dev/video99");
        QTest::newRow("no camera device") << QStringLiteral("/dev/null");
        QTest::newRow("rtsp refuses") << QStringLiteral("rtsp://") + nobody + QStringLiteral("/cam");
        QTest::newRow("http refuses") << QStringLiteral("http://") + nobody + QStringLiteral("/cam.mp4");
        QTest::newRow("rtmp refuses") << QStringLiteral("rtmp://") + nobody + QStringLiteral("/app/cam");
        QTest::newRow("srt nobody") << QStringLiteral("srt://") + nobody;
        QTest::newRow("rtsp never sends") << QStringLiteral("rtsp://") + silent + QStringLiteral("/cam");
        QTest::newRow("http never sends") << QStringLiteral("http://") + silent + QStringLiteral("/cam.mp4");
        QTest::newRow("rtmp never sends") << QStringLiteral("rtmp://") + silent + QStringLiteral("/app/cam");
        QTest::newRow("no such host") << QStringLiteral("rtsp://camera.invalid/cam");
        QTest::newRow("gopher") << QStringLiteral("gopher://127.0.0.1/x");
        QTest::newRow("file address") << QStringLiteral("file:///etc/passwd");
        QTest::newRow("concat") << QStringLiteral("concat:/etc/passwd|/etc/group");
        QTest::newRow("nothing at all") << QStringLiteral("rtsp://");
    }

    void aCameraThatIsNone()
    {
        QFETCH(QString, camera);

        fails(m_shop.show(camera) << QStringLiteral("--record") << m_shop.path(QStringLiteral("none.mkv"))
                                  << QStringLiteral("--seconds") << QStringLiteral("3"));
    }

    void aPassphraseThatACameraRefusesIsSaid_data()
    {
        QTest::addColumn<QString>("passphrase");
        QTest::newRow("wrong") << QStringLiteral("?passphrase=wrongwrongwrong");
        QTest::newRow("missing") << QString();
    }

    void aPassphraseThatACameraRefusesIsSaid()
    {
        QFETCH(QString, passphrase);
        SrtCamera camera;
        QVERIFY(camera.start(m_shop.film(), QStringLiteral("rightrightright")));
        const QString address = camera.address().section(u'?', 0, 0) + passphrase;

        const Outcome outcome = fails(m_shop.show(address) << QStringLiteral("--seconds") << QStringLiteral("3"));

        QVERIFY2(outcome.errors.contains("refuses the name or the password"), outcome.errors.constData());
    }

    void aDestinationThatIsNone_data()
    {
        QTest::addColumn<QString>("address");
        const QString host = QStringLiteral("rtmp://127.0.0.1:");
        QTest::newRow("refuses") << host + QString::number(freePort()) + QStringLiteral("/live/abcdefgh-key");
        QTest::newRow("never answers") << host + QString::number(m_silent.port())
                + QStringLiteral("/live/abcdefgh-key");
        QTest::newRow("tls never answers")
            << QStringLiteral("rtmps://localhost:%1/live/abcdefgh-key").arg(m_silent.port());
        QTest::newRow("wrong key") << m_platform.address(QStringLiteral("abcdefgh-key"));
        QTest::newRow("no such application")
            << QStringLiteral("rtmp://127.0.0.1:%1/nothing/abcdefgh-key").arg(m_platform.port());
        QTest::newRow("never decides") << QStringLiteral("rtmp://127.0.0.1:%1/%2/abcdefgh-key")
                                              .arg(m_platform.port())
                                              .arg(QLatin1String(RtmpServer::kHesitating));
        QTest::newRow("no such host") << QStringLiteral("rtmp://platform.invalid/live/abcdefgh-key");
        QTest::newRow("no key") << m_platform.address();
        QTest::newRow("another protocol") << QStringLiteral("ftp://127.0.0.1/live/abcdefgh-key");
        QTest::newRow("no address") << QStringLiteral("my platform");
    }

    void aDestinationThatIsNone()
    {
        QFETCH(QString, address);

        const Outcome outcome
            = fails(m_shop.show(m_shop.film())
                    << QStringLiteral("--to") << address << QStringLiteral("--seconds") << QStringLiteral("15"));

        QVERIFY(!outcome.errors.contains("abcdefgh-key"));
        QVERIFY(!m_shop.logs().contains("abcdefgh-key"));
    }

    void aKeyFileThatIsNone_data()
    {
        QTest::addColumn<QString>("keyFile");
        QVERIFY(write(QStringLiteral("empty.key"), "\n"));
        QVERIFY(write(QStringLiteral("long.key"), QByteArray(100'000, 'k')));
        QVERIFY(run(QStringLiteral("mkfifo"), {m_shop.path(QStringLiteral("pipe.key"))}).succeeded());
        QTest::newRow("a folder") << m_shop.folder();
        QTest::newRow("empty") << m_shop.path(QStringLiteral("empty.key"));
        QTest::newRow("too long") << m_shop.path(QStringLiteral("long.key"));
        QTest::newRow("a pipe that nobody fills") << m_shop.path(QStringLiteral("pipe.key"));
    }

    void aKeyFileThatIsNone()
    {
        QFETCH(QString, keyFile);

        const Outcome outcome = fails(m_shop.show(m_shop.film())
                                      << QStringLiteral("--to") << m_platform.address() << QStringLiteral("--key-file")
                                      << keyFile << QStringLiteral("--seconds") << QStringLiteral("3"));

        QVERIFY2(outcome.errors.contains(keyFile.toUtf8()), outcome.errors.constData());
    }

    void aPictureThatCannotBeDrawn_data()
    {
        QTest::addColumn<QString>("shop");
        QTest::addColumn<QString>("product");
        QTest::addColumn<QString>("out");
        const QString out = m_shop.path(QStringLiteral("drawn.png"));
        const QString dish = QStringLiteral("BOEUF");
        QTest::newRow("of no shop") << m_shop.path(QStringLiteral("nothing.vitrine")) << dish << out;
        QTest::newRow("of no product") << m_shop.file() << QStringLiteral("HAT") << out;
        QTest::newRow("into no folder") << m_shop.file() << dish << m_shop.path(QStringLiteral("none/drawn.png"));
        QTest::newRow("over a shop") << m_shop.file() << dish << m_shop.file();
        QTest::newRow("over a folder") << m_shop.file() << dish << m_shop.folder();
    }

    void aPictureThatCannotBeDrawn()
    {
        QFETCH(QString, shop);
        QFETCH(QString, product);
        QFETCH(QString, out);

        fails({QStringLiteral("render"), QStringLiteral("--shop"), shop, QStringLiteral("--product"), product,
               QStringLiteral("--out"), out});

        QVERIFY(!QFileInfo::exists(m_shop.path(QStringLiteral("drawn.png"))));
    }

    void aSlowComputerIsNoFaultOfWhatIsTested()
    {
        const QByteArray fault = "vitrine: The camera “a.mp4” cannot be found.\n";
        Outcome outcome;
        outcome.errors
            = "vitrine: This computer was too slow: 9 of 90 pictures were lost. Close other programs.\n" + fault;

        QCOMPARE(DemoShop::faults(outcome), QStringList{QString::fromUtf8(fault).trimmed()});
    }

    void aComputerWithoutAScreenSaysTheSame()
    {
        Process show;
        m_shop.furnish(show);
        show.unsetEnvironment(QStringLiteral("DISPLAY"));
        show.unsetEnvironment(QStringLiteral("WAYLAND_DISPLAY"));
        QVERIFY(show.start(DemoShop::program(),
                           m_shop.show(m_shop.film()) << QStringLiteral(
                               "--to") << QStringLiteral("rtmp://127.0.0.1:%1/live/abcdefgh-key").arg(m_silent.port())
                                                      << QStringLiteral("--seconds") << QStringLiteral("15")));

        const Outcome outcome = show.finish(std::chrono::seconds(40));

        QVERIFY(outcome.ended);
        QCOMPARE(outcome.exitCode, 1);
        QCOMPARE(DemoShop::faults(outcome).size(), 1);
    }

    void aMicrophoneThatIsNone()
    {
        fails(m_shop.show(m_shop.film()) << QStringLiteral("--microphone") << QStringLiteral("nothere")
                                         << QStringLiteral("--seconds") << QStringLiteral("3"));
    }

    void aPlatformThatFailsDoesNotHarmTheRecording()
    {
        const QString recording = m_shop.path(QStringLiteral("kept.mkv"));

        fails(m_shop.show(m_shop.film()) << QStringLiteral("--to") << m_platform.address(QStringLiteral("abcdefgh-key"))
                                         << QStringLiteral("--record") << recording << QStringLiteral("--seconds")
                                         << QStringLiteral("8"));

        const Outcome probed
            = run(QStringLiteral("ffprobe"),
                  {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-show_entries"),
                   QStringLiteral("format=duration"), QStringLiteral("-of"), QStringLiteral("csv=p=0"), recording});
        QVERIFY2(probed.output.trimmed().toDouble() > 7, probed.output.constData());
    }

    void aPlatformThatFallsOverForGoodIsSaid()
    {
        RtmpServer falling;
        QVERIFY(falling.start());
        const QString recording = m_shop.path(QStringLiteral("after-the-fall.mkv"));
        Process show;
        m_shop.furnish(show);
        QVERIFY(show.start(DemoShop::program(),
                           m_shop.show(m_shop.film())
                               << QStringLiteral("--to") << falling.address(QStringLiteral("abcdefgh-key"))
                               << QStringLiteral("--record") << recording << QStringLiteral("--seconds")
                               << QStringLiteral("8")));
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(falling.received(QStringLiteral("abcdefgh-key"))).size() > 200'000, 20000);

        falling.kill();
        const Outcome outcome = show.finish(std::chrono::seconds(40));

        QVERIFY(outcome.ended);
        QCOMPARE(outcome.exitCode, 1);
        const qsizetype first = outcome.errors.indexOf("Vitrine goes on trying by itself");
        QVERIFY2(first >= 0, outcome.errors.constData());
        QVERIFY2(outcome.errors.indexOf("closed the connection") > first, outcome.errors.constData());
        QVERIFY(!outcome.errors.contains("abcdefgh-key"));
    }

    void aRecordingWithNoPlace_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("no such folder") << m_shop.path(QStringLiteral("nowhere/show.mkv"));
        QTest::newRow("a folder") << m_shop.folder();
        QTest::newRow("below a file") << m_shop.file() + QStringLiteral("/show.mkv");
        QTest::newRow("system") << QStringLiteral("/proc/show.mkv");
    }

    void aRecordingWithNoPlace()
    {
        QFETCH(QString, path);

        fails(m_shop.show(m_shop.film()) << QStringLiteral("--record") << path << QStringLiteral("--seconds")
                                         << QStringLiteral("3"));
    }

    void aShopThatIsNone_data()
    {
        QTest::addColumn<QByteArray>("contents");
        QTest::addColumn<QString>("statement");
        QFile good(m_shop.file());
        QVERIFY(good.open(QIODevice::ReadOnly));
        const QByteArray bytes = good.readAll();
        QByteArray torn = bytes;
        torn.replace(4096, torn.size() - 4096, QByteArray(torn.size() - 4096, '\x5a'));
        QTest::newRow("empty") << QByteArray("") << QString();
        QTest::newRow("no database") << QByteArray(5000, 'x') << QString();
        QTest::newRow("cut") << bytes.left(bytes.size() / 2) << QString();
        QTest::newRow("torn") << torn << QString();
        QTest::newRow("newer") << bytes << QStringLiteral("PRAGMA user_version = 9999;");
        QTest::newRow("another program's")
            << QByteArray() << QStringLiteral("CREATE TABLE t(x); INSERT INTO t VALUES(1);");
    }

    void aShopThatIsNone()
    {
        QFETCH(QByteArray, contents);
        QFETCH(QString, statement);
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("shop.vitrine"));
        if (!contents.isNull()) {
            QFile shop(file);
            QVERIFY(shop.open(QIODevice::WriteOnly) && shop.write(contents) == contents.size());
        }
        if (!statement.isEmpty()) {
            QVERIFY(run(QStringLiteral("sqlite3"), {file, statement}).succeeded());
        }
        QFile shop(file);
        QVERIFY(shop.open(QIODevice::ReadOnly));
        const QByteArray before = shop.readAll();

        fails({QStringLiteral("order"), QStringLiteral("add"), QStringLiteral("--shop"), file, QStringLiteral("--sku"),
               DemoShop::sku()});
        fails({QStringLiteral("catalog"), QStringLiteral("list"), QStringLiteral("--shop"), file,
               QStringLiteral("--json")});
        fails({QStringLiteral("show"), QStringLiteral("--shop"), file, QStringLiteral("--camera"), m_shop.film(),
               QStringLiteral("--product"), DemoShop::sku(), QStringLiteral("--seconds"), QStringLiteral("2")});

        QVERIFY(shop.seek(0));
        QCOMPARE(shop.readAll(), before);
    }

    void aShopThatIsNotThereIsNotMade()
    {
        const QString file = m_shop.path(QStringLiteral("absent.vitrine"));

        fails({QStringLiteral("order"), QStringLiteral("add"), QStringLiteral("--shop"), file, QStringLiteral("--sku"),
               DemoShop::sku()});

        QVERIFY(!QFile::exists(file));
    }

    void aShopInUseIsSaid()
    {
        Process holder;
        QVERIFY(holder.start(QStringLiteral("/bin/sh"),
                             {QStringLiteral("-c"),
                              QStringLiteral("(echo 'PRAGMA locking_mode=EXCLUSIVE; BEGIN EXCLUSIVE; SELECT 1;'; exec "
                                             "sleep 1000) | sqlite3 \"$0\""),
                              m_shop.file()}));
        QTRY_VERIFY2_WITH_TIMEOUT(holder.output().contains('1'), holder.errors().constData(), 20000);

        fails({QStringLiteral("order"), QStringLiteral("add"), QStringLiteral("--shop"), m_shop.file(),
               QStringLiteral("--sku"), DemoShop::sku()});
    }

    void anOrderThatCannotBe_data()
    {
        QTest::addColumn<QStringList>("order");
        QTest::newRow("unknown") << QStringList{QStringLiteral("--sku"), QStringLiteral("UNICORN")};
        QTest::newRow("more than there are") << QStringList{QStringLiteral("--sku"), DemoShop::sku(),
                                                            QStringLiteral("--quantity"), QStringLiteral("100000")};
    }

    void anOrderThatCannotBe()
    {
        QFETCH(QStringList, order);

        fails(QStringList{QStringLiteral("order"), QStringLiteral("add"), QStringLiteral("--shop"), m_shop.file()}
              + order);
    }

    void aProductThatIsNotInTheShop()
    {
        fails({QStringLiteral("show"), QStringLiteral("--shop"), m_shop.file(), QStringLiteral("--camera"),
               m_shop.film(), QStringLiteral("--product"), QStringLiteral("UNICORN"), QStringLiteral("--seconds"),
               QStringLiteral("2")});
    }

    void aDemoShopIsNotMadeOverAnother() { fails({QStringLiteral("demo"), QStringLiteral("--shop"), m_shop.file()}); }

    void cleanup() { QCOMPARE(m_shop.catalog(), m_before); }

private:
    /// Runs the program and looks at what every failure has in common. The limit is far over the 10 seconds that are
    /// promised: a loaded computer is no hang.
    Outcome fails(const QStringList &arguments) const
    {
        const Outcome outcome = m_shop.vitrine(arguments, std::chrono::seconds(25));
        const auto look = [&] {
            QVERIFY2(outcome.ended, "The program hung");
            QVERIFY2(
                outcome.exitCode == 1,
                qPrintable(QStringLiteral("exit %1: %2").arg(outcome.exitCode).arg(QString::fromUtf8(outcome.errors))));
            QVERIFY2(DemoShop::faults(outcome).size() == 1, outcome.errors.constData());
            // After the program's name, as on any command line, a sentence: it begins and ends like one.
            QString line = DemoShop::faults(outcome).first();
            QVERIFY2(line.startsWith(QLatin1String("vitrine: ")), qPrintable(line));
            line.remove(0, 9);
            QVERIFY2(line.size() > 20 && line.endsWith(u'.') && (line.at(0).isUpper() || line.at(0) == QChar(0x201C)),
                     qPrintable(line));
        };
        look();
        return outcome;
    }

    bool write(const QString &name, const QByteArray &contents) const
    {
        QFile file(m_shop.path(name));
        return file.open(QIODevice::WriteOnly) && file.write(contents) == contents.size();
    }

    DemoShop m_shop;
    RtmpServer m_platform;
    SilentPort m_silent;
    QByteArray m_before;
};

QTEST_GUILESS_MAIN(tst_BadInput)
#include "tst_BadInput.moc"
