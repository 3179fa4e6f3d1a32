// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/endtoend/DemoShop.h"
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

    /// Runs the program where the system trusts the front's authority, and changes nothing of the system.
    Outcome trusting(const QStringList &arguments) const
    {
        const QTemporaryDir certificates;
        // A system keeps what it trusts one by one and all in one file.
        for (const char *name : {"test.pem", "ca-certificates.crt"}) {
            if (!QFile::copy(m_front.authority(), certificates.filePath(QLatin1String(name)))) {
                return {};
            }
        }
        Process process;
        m_shop.furnish(process);
        process.start(QStringLiteral("unshare"),
                      QStringList{QStringLiteral("--user"), QStringLiteral("--map-root-user"),
                                  QStringLiteral("--mount"), QStringLiteral("/bin/sh"), QStringLiteral("-c"),
                                  QStringLiteral("mount --bind \"$0\" /etc/ssl/certs || exit 99; exec \"$@\""),
                                  certificates.path(), DemoShop::program()}
                          + arguments);
        return process.finish(std::chrono::seconds(60));
    }

    DemoShop m_shop;
    RtmpServer m_platform;
    TlsFront m_front;
};

QTEST_GUILESS_MAIN(tst_Rtmps)
#include "tst_Rtmps.moc"
