// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/endtoend/DemoShop.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace vitrine::test;

namespace {

constexpr std::chrono::seconds kPatience{40}; // it takes 11; who hangs, hangs for ever

} // namespace

/// The program on a computer where the driver of one encoder of video never answers.
class tst_StuckChip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_shop.create()); }

    void theDoctorSaysWhichEncoderDoesNotAnswerAndTheRest()
    {
        const Outcome outcome = doctor({});

        QVERIFY2(outcome.ended, "The program hung");
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.output.contains("h264_nvenc: does not answer"), outcome.output.constData());
        QVERIFY2(outcome.output.contains("libx264: works"), outcome.output.constData());
    }

    void theDoctorSaysItToPrograms()
    {
        const Outcome outcome = doctor({QStringLiteral("--json")});

        QVERIFY2(outcome.ended, "The program hung");
        QCOMPARE(outcome.exitCode, 1);
        const QJsonObject answer = QJsonDocument::fromJson(outcome.output).object();
        QCOMPARE(answer[QLatin1String("silent")].toArray(), QJsonArray{QStringLiteral("h264_nvenc")});
        QVERIFY(answer[QLatin1String("encoders")].toArray().size() > 1);
    }

    void theDoctorEndsAlsoWithoutAnEngine()
    {
        const Outcome outcome = doctor({}, QStringLiteral(":999"));

        QVERIFY2(outcome.ended, "The program hung");
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.output.contains("h264_nvenc: does not answer"), outcome.output.constData());
        QCOMPARE(DemoShop::faults(outcome).size(), 1);
    }

private:
    Outcome doctor(const QStringList &options, const QString &display = {}) const
    {
        Process process;
        m_shop.furnish(process);
        process.preload(QStringLiteral(VITRINE_PRELOADED));
        process.setEnvironment(QStringLiteral("VITRINE_STUCK_ENCODER"), QStringLiteral("h264_nvenc"));
        if (!display.isEmpty()) {
            process.setEnvironment(QStringLiteral("DISPLAY"), display);
        }
        process.start(DemoShop::program(), QStringList{QStringLiteral("doctor")} + options);
        return process.finish(kPatience);
    }

    DemoShop m_shop;
};

QTEST_GUILESS_MAIN(tst_StuckChip)
#include "tst_StuckChip.moc"
