// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/endtoend/DemoShop.h"
#include "tests/support/DecodedVideo.h"
#include "tests/support/RtmpServer.h"
#include "tests/support/TlsFront.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace vitrine::test;

class tst_Rtmps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_shop.create());
        QVERIFY(m_platform.start());
        QVERIFY(m_front.start(m_platform.port()));
    }

    void aPlatformThatNobodyVouchesForIsRefused()
    {
        const Outcome outcome = m_shop.vitrine(show(QStringLiteral("localhost"), QStringLiteral("key-of-the-refused")));

        QVERIFY(outcome.ended);
        QCOMPARE(outcome.exitCode, 1);
        QCOMPARE(DemoShop::faults(outcome).size(), 1);
        QVERIFY(!QFile::exists(m_platform.received(QStringLiteral("key-of-the-refused"))));
    }

    void aPlatformThatTheSystemTrustsIsSentTo()
    {
        const Outcome outcome = trusting(show(QStringLiteral("localhost"), QStringLiteral("key-of-the-trusted")));

        QVERIFY2(outcome.succeeded(), outcome.errors.constData());
        QVERIFY(QFileInfo(m_platform.received(QStringLiteral("key-of-the-trusted"))).size() > 100'000);
    }

    void aConnectionThatBreaksEndsNothingElse()
    {
        TlsFront falling;
        QVERIFY(falling.start(m_platform.port()));
        const QString recording = m_shop.path(QStringLiteral("after-the-fall.mkv"));
        const QString key = QStringLiteral("key-of-the-falling");
        Process show;
        QVERIFY(startTrusting(falling, show,
                              m_shop.show(m_shop.film()) << QStringLiteral(
                                  "--to") << QStringLiteral("rtmps://localhost:%1/live/%2").arg(falling.port()).arg(key)
                                                         << QStringLiteral("--record") << recording
                                                         << QStringLiteral("--seconds") << QStringLiteral("8")));
        QTRY_VERIFY2_WITH_TIMEOUT(QFileInfo(m_platform.received(key)).size() > 100'000, show.errors().constData(),
                                  30000);

        falling.kill();
        const Outcome outcome = show.finish(std::chrono::seconds(60));

        QVERIFY(outcome.ended);
        QVERIFY2(outcome.exitCode == 1, outcome.errors.constData()); // and not by a signal
        QVERIFY2(outcome.errors.contains("goes on trying by itself"), outcome.errors.constData());
        QVERIFY(DecodedVideo(recording).seconds() > 7.5);
    }

    void aTrustedCertificateOfAnotherHostIsRefused()
    {
        // Debian's /etc/hosts, or its resolver, gives this machine more names than the certificate has.
        const Outcome outcome
            = trusting(show(QStringLiteral("ip6-localhost.localhost"), QStringLiteral("key-of-another")));

        QVERIFY(outcome.ended);
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY(!QFile::exists(m_platform.received(QStringLiteral("key-of-another"))));
    }

private:
    QStringList show(const QString &host, const QString &key) const
    {
        return m_shop.show(m_shop.film())
            << QStringLiteral("--to") << QStringLiteral("rtmps://%1:%2/live/%3").arg(host).arg(m_front.port()).arg(key)
            << QStringLiteral("--seconds") << QStringLiteral("4");
    }

    /// Starts the program where the system trusts the front's authority, and changes nothing of the system.
    bool startTrusting(const TlsFront &front, Process &process, const QStringList &arguments) const
    {
        const QString certificates = m_shop.path(QStringLiteral("trusted-%1").arg(front.port()));
        QDir().mkpath(certificates);
        // A system keeps what it trusts one by one and all in one file.
        for (const char *name : {"/test.pem", "/ca-certificates.crt"}) {
            const QString copy = certificates + QLatin1String(name);
            if (!QFile::exists(copy) && !QFile::copy(front.authority(), copy)) {
                return false;
            }
        }
        m_shop.furnish(process);
        return process.start(QStringLiteral("unshare"),
                             QStringList{QStringLiteral("--user"), QStringLiteral("--map-root-user"),
                                         QStringLiteral("--mount"), QStringLiteral("/bin/sh"), QStringLiteral("-c"),
                                         QStringLiteral("mount --bind \"$0\" /etc/ssl/certs || exit 99; exec \"$@\""),
                                         certificates, DemoShop::program()}
                                 + arguments);
    }

    Outcome trusting(const QStringList &arguments) const
    {
        Process process;
        return startTrusting(m_front, process, arguments) ? process.finish(std::chrono::seconds(60)) : Outcome();
    }

    DemoShop m_shop;
    RtmpServer m_platform;
    TlsFront m_front;
};

QTEST_GUILESS_MAIN(tst_Rtmps)
#include "tst_Rtmps.moc"
