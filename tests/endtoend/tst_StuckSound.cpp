// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/endtoend/DemoShop.h"
#include "tests/support/SoundServer.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace vitrine::test;

namespace {

constexpr std::chrono::seconds kPatience{20}; // it takes 7; who hangs, hangs for ever

} // namespace

/// The program beside a sound server that takes connections and answers nobody.
class tst_StuckSound : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_shop.create());
        QVERIFY(m_server.start());
        m_server.stop();
    }

    void theDoctorSaysWhatDoesNotAnswerAndTheRest()
    {
        const Outcome outcome = vitrine({QStringLiteral("doctor")});

        QVERIFY2(outcome.ended, "The program hung");
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY2(outcome.output.contains("the sound of this computer does not answer"), outcome.output.constData());
        QVERIFY2(outcome.output.contains("libx264"), outcome.output.constData());
    }

    void theDoctorSaysItToPrograms()
    {
        const Outcome outcome = vitrine({QStringLiteral("doctor"), QStringLiteral("--json")});

        QVERIFY2(outcome.ended, "The program hung");
        const QJsonObject answer = QJsonDocument::fromJson(outcome.output).object();
        QCOMPARE(answer[QLatin1String("silent")].toArray(), QJsonArray{QStringLiteral("microphones")});
        QVERIFY(answer[QLatin1String("microphones")].isArray());
    }

    void aShowSaysThatItsMicrophoneDoesNotAnswer()
    {
        const QString recording = m_shop.path(QStringLiteral("show.mkv"));

        const Outcome outcome
            = vitrine(m_shop.show(m_shop.film())
                      << QStringLiteral("--microphone") << SoundServer::microphone() << QStringLiteral("--record")
                      << recording << QStringLiteral("--seconds") << QStringLiteral("2"));

        QVERIFY2(outcome.ended, "The program hung");
        QCOMPARE(outcome.exitCode, 1);
        const QStringList faults = DemoShop::faults(outcome);
        QCOMPARE(faults.size(), 1);
        QVERIFY2(faults.first().contains(QStringLiteral("“microphone” does not answer")), qPrintable(faults.first()));
        QVERIFY(!QFile::exists(recording));
    }

private:
    Outcome vitrine(const QStringList &arguments) const
    {
        Process process;
        m_shop.furnish(process);
        process.setEnvironment(QStringLiteral("PULSE_SERVER"), m_server.address());
        process.start(DemoShop::program(), arguments);
        return process.finish(kPatience);
    }

    DemoShop m_shop;
    SoundServer m_server;
};

QTEST_GUILESS_MAIN(tst_StuckSound)
#include "tst_StuckSound.moc"
