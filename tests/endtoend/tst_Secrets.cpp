// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/endtoend/DemoShop.h"
#include "tests/support/Clips.h"
#include "tests/support/Ports.h"
#include "tests/support/RtmpServer.h"
#include "tests/support/SrtCamera.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <csignal>

using namespace vitrine::test;

namespace {

/// The limits of a program that leaves no picture of its memory behind. No file is smaller than a page, and a program
/// that takes the memory through a pipe is passed over when the limit is exactly 1 byte: core(5).
const QByteArrayList kNoCore{"1", "1"};

} // namespace

/// A key goes to the platform and nowhere else: not to the screen, a log, a child's command line or environment.
class tst_Secrets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_shop.create());
        writeFile(m_keyFile, QByteArray(kKey) + '\n');
        writeFile(m_otherKeyFile, "another-key-of-the-seller");
    }

    void aKeyIsNeverRepeated_data()
    {
        QTest::addColumn<QString>("way");
        QTest::addColumn<bool>("accepted");
        for (const bool accepted : {true, false}) {
            for (const char *way : {"file", "environment", "address"}) {
                QTest::addRow("%s, %s", way, accepted ? "accepted" : "refused") << QString::fromLatin1(way) << accepted;
            }
        }
    }

    void aKeyIsNeverRepeated()
    {
        QFETCH(QString, way);
        QFETCH(bool, accepted);
        RtmpServer platform;
        QVERIFY(platform.start(accepted ? QLatin1String(kKey) : QStringLiteral("another")));
        Process show;
        m_shop.furnish(show);
        show.unsetEnvironment(QStringLiteral("DISPLAY")); // so that it has to start another program
        QStringList arguments = m_shop.show(m_shop.film()) << QStringLiteral("--seconds") << QStringLiteral("4");
        if (way == QLatin1String("file")) {
            arguments << QStringLiteral("--to") << platform.address() << QStringLiteral("--key-file") << m_keyFile;
        } else if (way == QLatin1String("environment")) {
            arguments << QStringLiteral("--to") << platform.address();
            show.setEnvironment(QStringLiteral("VITRINE_STREAM_KEY"), QLatin1String(kKey));
        } else {
            arguments << QStringLiteral("--to") << platform.address(QLatin1String(kKey));
        }

        QVERIFY(show.start(DemoShop::program(), arguments));
        QTRY_VERIFY_WITH_TIMEOUT(!childrenOf(show.pid()).isEmpty(), 30000);
        QStringList told = whoKnows(kKey, show.pid());
        const QByteArrayList limit = coreLimit(show.pid());
        if (accepted) {
            QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(platform.received(QLatin1String(kKey))).size() > 100'000, 30000);
            told += whoKnows(kKey, show.pid());
        }
        const Outcome outcome = show.finish(std::chrono::seconds(60));

        QCOMPARE(outcome.exitCode, accepted ? 0 : 1);
        QVERIFY2(told.isEmpty(), qPrintable(told.join(u' ')));
        QCOMPARE(limit, kNoCore);
        QVERIFY(!outcome.output.contains(kKey));
        QVERIFY2(!outcome.errors.contains(kKey), outcome.errors.constData());
        QVERIFY(!m_shop.logs().contains(kKey));
        if (accepted) {
            QVERIFY(QFileInfo(platform.received(QLatin1String(kKey))).size() > 100'000);
        }
    }

    void noMemoryIsWrittenWhenTheProgramFalls()
    {
        RtmpServer platform;
        QVERIFY(platform.start());
        Process show;
        m_shop.furnish(show);
        QVERIFY(
            show.start(DemoShop::program(),
                       m_shop.show(m_shop.film()) << QStringLiteral("--to") << platform.address(QLatin1String(kKey))));
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(platform.received(QLatin1String(kKey))).size() > 100'000, 30000);

        QCOMPARE(coreLimit(show.pid()), kNoCore);
    }

    void aKeyIsNotRepeatedWhenThePlatformIsGone()
    {
        const Outcome outcome
            = m_shop.vitrine(m_shop.show(m_shop.film())
                             << QStringLiteral("--to")
                             << QStringLiteral("rtmp://127.0.0.1:%1/live/%2").arg(freePort()).arg(QLatin1String(kKey))
                             << QStringLiteral("--seconds") << QStringLiteral("12"));

        QCOMPARE(outcome.exitCode, 1);
        QVERIFY(!outcome.output.contains(kKey));
        QVERIFY2(!outcome.errors.contains(kKey), outcome.errors.constData());
        QVERIFY(!m_shop.logs().contains(kKey));
    }

    void aKeyWhereItDoesNotBelongIsNotRepeated_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("instead of its file") << QStringLiteral("--key-file") << 1;
        QTest::newRow("after the address") << QString() << 2;
    }

    void aKeyWhereItDoesNotBelongIsNotRepeated()
    {
        QFETCH(QString, option);
        QFETCH(int, exitCode);
        QStringList arguments = m_shop.show(m_shop.film())
            << QStringLiteral("--to") << QStringLiteral("rtmp://127.0.0.1:%1/live").arg(freePort());
        if (!option.isEmpty()) {
            arguments << option;
        }

        const Outcome outcome = m_shop.vitrine(arguments << QLatin1String(kKey));

        QCOMPARE(outcome.exitCode, exitCode);
        QCOMPARE(DemoShop::faults(outcome).size(), 1);
        QVERIFY2(!outcome.errors.contains(kKey), outcome.errors.constData());
        QVERIFY(!m_shop.logs().contains(kKey));
    }

    void aKeyThatIsAWordOfOursHidesNoName()
    {
        const Outcome outcome = showWithTheKey("orders", {QStringLiteral("--json")});

        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.output.contains("\"orders\":0"), outcome.output.constData());
        QVERIFY2(outcome.errors.contains("Orders and what was recorded are safe"), outcome.errors.constData());
    }

    void aKeyThatIsAWordOfOursLeavesOurSentencesWhole()
    {
        const Outcome outcome
            = showWithTheKey("microphone", {QStringLiteral("--microphone"), QStringLiteral("my-microphone")});

        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.errors.contains("The microphone “my-***” cannot be used"), outcome.errors.constData());
    }

    void aKeyInTheAddressBesideAnotherIsNotRepeated()
    {
        // The address was pasted with a key of its own, and another one was given apart.
        const Outcome outcome
            = m_shop.vitrine(m_shop.show(m_shop.film())
                             << QStringLiteral("--to")
                             << QStringLiteral("rtmp://127.0.0.1:%1/live/%2").arg(freePort()).arg(QLatin1String(kKey))
                             << QStringLiteral("--key-file") << m_otherKeyFile << QStringLiteral("--seconds")
                             << QStringLiteral("12"));

        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(!outcome.errors.contains(kKey), outcome.errors.constData());
        QVERIFY(!m_shop.logs().contains(kKey));
    }

    void aCamerasPassphraseIsNeverRepeated_data()
    {
        QTest::addColumn<bool>("right");
        QTest::newRow("right") << true;
        QTest::newRow("wrong") << false;
    }

    void aCamerasPassphraseIsNeverRepeated()
    {
        QFETCH(bool, right);
        const QTemporaryDir folder;
        const QString film = footage(Footage::Cup, folder.path());
        SrtCamera camera;
        QVERIFY2(!film.isEmpty(), "opencv-doc's footage is not installed");
        QVERIFY(camera.start(film, right ? QLatin1String(kPassphrase) : QStringLiteral("another-passphrase")));
        QString address = camera.address();
        address.replace(QStringLiteral("another-passphrase"), QLatin1String(kPassphrase));

        const Outcome outcome = m_shop.vitrine(
            m_shop.show(address) << QStringLiteral("--record")
                                 << m_shop.path(right ? QStringLiteral("right.mkv") : QStringLiteral("wrong.mkv"))
                                 << QStringLiteral("--seconds") << QStringLiteral("4"));

        QVERIFY2(outcome.exitCode == (right ? 0 : 1), outcome.errors.constData());
        // libsrt has much to say of a wrong one, and would say it past the log.
        QVERIFY2(DemoShop::faults(outcome).size() == (right ? 0 : 1), outcome.errors.constData());
        QVERIFY(!outcome.output.contains(kPassphrase));
        QVERIFY2(!outcome.errors.contains(kPassphrase), outcome.errors.constData());
        QVERIFY(!m_shop.logs().contains(kPassphrase));
    }

    void theLogIsWrittenAtAll()
    {
        // What the tests above find nothing in must be there to be looked into.
        QVERIFY(m_shop.logs().size() > 500);
    }

private:
    static constexpr auto kKey = "k3y-that-n0body-may-see";
    static constexpr auto kPassphrase = "passphrase-that-nobody-may-see";

    static void writeFile(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush());
    }

    /// A show for a platform that is not there, whose key is a word of ours.
    Outcome showWithTheKey(const QByteArray &word, const QStringList &more) const
    {
        const QString keyFile = m_shop.path(QString::fromLatin1(word) + QStringLiteral(".key"));
        writeFile(keyFile, word);
        return m_shop.vitrine(m_shop.show(m_shop.film())
                              << QStringLiteral("--to") << QStringLiteral("rtmp://127.0.0.1:%1/live").arg(freePort())
                              << QStringLiteral("--key-file") << keyFile << more);
    }

    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QStringList childrenOf(qint64 process)
    {
        return QString::fromLatin1(contents(QStringLiteral("/proc/%1/task/%1/children").arg(process)))
            .split(u' ', Qt::SkipEmptyParts);
    }

    /// Where the command line or environment of a process or of those below it has the word.
    static QStringList whoKnows(const char *word, qint64 process)
    {
        QStringList found;
        for (const char *where : {"cmdline", "environ"}) {
            const QString file = QStringLiteral("/proc/%1/%2").arg(process).arg(QLatin1String(where));
            if (contents(file).contains(word)) {
                found << QString::fromUtf8(contents(QStringLiteral("/proc/%1/comm").arg(process)).trimmed()) << file;
            }
        }
        for (const QString &child : childrenOf(process)) {
            found += whoKnows(word, child.toLongLong());
        }
        return found;
    }

    /// The soft and hard limit of core files.
    static QByteArrayList coreLimit(qint64 pid)
    {
        for (const QByteArray &line : contents(QStringLiteral("/proc/%1/limits").arg(pid)).split('\n')) {
            if (line.startsWith("Max core file size")) {
                return line.simplified().split(' ').mid(4, 2);
            }
        }
        return {};
    }

    DemoShop m_shop;
    const QString m_keyFile = m_shop.path(QStringLiteral("key"));
    const QString m_otherKeyFile = m_shop.path(QStringLiteral("other-key"));
};

QTEST_GUILESS_MAIN(tst_Secrets)
#include "tst_Secrets.moc"
