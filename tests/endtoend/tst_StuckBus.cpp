// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/endtoend/DemoShop.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QTest>

using namespace vitrine::test;

namespace {

constexpr std::chrono::seconds kPatience{40}; // it takes 9; who hangs, hangs for ever

} // namespace

/// The program beside a message bus of the desktop that takes connections and answers nobody. The keychain is asked
/// through it.
class tst_StuckBus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_shop.create());
        QVERIFY2(m_bus.listen(m_shop.path(QStringLiteral("bus"))), qPrintable(m_bus.errorString()));
    }

    void theDoctorSaysWhatDoesNotAnswerAndTheRest()
    {
        const Outcome outcome = doctor({});

        QVERIFY2(outcome.ended, "The program hung");
        QCOMPARE(outcome.exitCode, 0); // no show needs it
        QVERIFY2(outcome.output.contains("Keychain: does not answer"), outcome.output.constData());
        QVERIFY2(outcome.output.contains("libx264: works"), outcome.output.constData());
    }

    void theDoctorSaysItToPrograms()
    {
        const Outcome outcome = doctor({QStringLiteral("--json")});

        QVERIFY2(outcome.ended, "The program hung");
        QCOMPARE(outcome.exitCode, 0);
        const QJsonObject answer = QJsonDocument::fromJson(outcome.output).object();
        QCOMPARE(answer[QLatin1String("silent")].toArray(), QJsonArray{QStringLiteral("keychain")});
        QCOMPARE(answer[QLatin1String("keychain")], QJsonValue(false));
    }

    void theDoctorEndsAlsoWithoutAnEngine()
    {
        const Outcome outcome = doctor({}, QStringLiteral(":999"));

        QVERIFY2(outcome.ended, "The program hung");
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.output.contains("Keychain: does not answer"), outcome.output.constData());
        QCOMPARE(DemoShop::faults(outcome).size(), 1);
    }

private:
    Outcome doctor(const QStringList &options, const QString &display = {}) const
    {
        Process process;
        m_shop.furnish(process);
        process.setEnvironment(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
                               QStringLiteral("unix:path=") + m_bus.fullServerName());
        if (!display.isEmpty()) {
            process.setEnvironment(QStringLiteral("DISPLAY"), display);
        }
        process.start(DemoShop::program(), QStringList{QStringLiteral("doctor")} + options);
        return process.finish(kPatience);
    }

    DemoShop m_shop;
    QLocalServer m_bus; ///< The kernel takes the connections; nobody reads them.
};

QTEST_GUILESS_MAIN(tst_StuckBus)
#include "tst_StuckBus.moc"
