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

constexpr std::chrono::seconds kPatience{40}; // it takes 11; who hangs, hangs for ever

} // namespace

/// The doctor on a computer where one thing never answers: the driver of an encoder of video, or the message bus of the
/// desktop, through which the keychain is asked.
class tst_StuckDoctor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_shop.create());
        QVERIFY2(m_bus.listen(m_shop.path(QStringLiteral("bus"))), qPrintable(m_bus.errorString()));
    }

    void itSaysWhatDoesNotAnswerAndTheRest_data() { stuckThings(); }
    void itSaysWhatDoesNotAnswerAndTheRest()
    {
        QFETCH(const QByteArray, sentence);
        QFETCH(const int, exitCode);

        const Outcome outcome = doctor({});

        QVERIFY2(outcome.ended, "The program hung");
        QCOMPARE(outcome.exitCode, exitCode);
        QVERIFY2(outcome.output.contains(sentence), outcome.output.constData());
        QVERIFY2(outcome.output.contains("libx264: works"), outcome.output.constData());
    }

    void itSaysItToPrograms_data() { stuckThings(); }
    void itSaysItToPrograms()
    {
        QFETCH(const QString, name);
        QFETCH(const int, exitCode);

        const Outcome outcome = doctor({QStringLiteral("--json")});

        QVERIFY2(outcome.ended, "The program hung");
        QCOMPARE(outcome.exitCode, exitCode);
        const QJsonObject answer = QJsonDocument::fromJson(outcome.output).object();
        QCOMPARE(answer[QLatin1String("silent")].toArray(), QJsonArray{name});
        QCOMPARE(answer[QLatin1String("keychain")], QJsonValue(false)); // silent, or none behind the tests' bus
        QVERIFY(answer[QLatin1String("encoders")].toArray().size() > 1);
    }

    void itEndsAlsoWithoutAnEngine_data() { stuckThings(); }
    void itEndsAlsoWithoutAnEngine()
    {
        QFETCH(const QByteArray, sentence);

        const Outcome outcome = doctor({}, QStringLiteral(":999"));

        QVERIFY2(outcome.ended, "The program hung");
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.output.contains(sentence), outcome.output.constData());
        QCOMPARE(DemoShop::faults(outcome).size(), 1);
    }

private:
    static void stuckThings()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("sentence");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("encoder") << QStringLiteral("h264_nvenc") << QByteArray("h264_nvenc: does not answer") << 1;
        // No show needs it.
        QTest::newRow("bus") << QStringLiteral("keychain") << QByteArray("Keychain: does not answer") << 0;
    }

    /// Runs it to its end beside what the row says is stuck, on the test's display or another.
    Outcome doctor(const QStringList &options, const QString &display = {}) const
    {
        Process process;
        m_shop.furnish(process);
        if (qstrcmp(QTest::currentDataTag(), "bus") == 0) {
            process.setEnvironment(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
                                   QStringLiteral("unix:path=") + m_bus.fullServerName());
        } else {
            process.preload(QStringLiteral(VITRINE_PRELOADED));
            process.setEnvironment(QStringLiteral("VITRINE_STUCK_ENCODER"), QStringLiteral("h264_nvenc"));
        }
        if (!display.isEmpty()) {
            process.setEnvironment(QStringLiteral("DISPLAY"), display);
        }
        process.start(DemoShop::program(), QStringList{QStringLiteral("doctor")} + options);
        return process.finish(kPatience);
    }

    DemoShop m_shop;
    QLocalServer m_bus; ///< The kernel takes the connections; nobody reads them.
};

QTEST_GUILESS_MAIN(tst_StuckDoctor)
#include "tst_StuckDoctor.moc"
