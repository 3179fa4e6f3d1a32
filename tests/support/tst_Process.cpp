// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Process.h"

#include <QTest>

#include <csignal>

using namespace vitrine::test;

class tst_Process : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatAProgramSaysAndHowItEndsAreKept()
    {
        const Outcome outcome
            = run(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QStringLiteral("echo out; echo err >&2; exit 3")});

        QVERIFY(outcome.ended);
        QCOMPARE(outcome.exitCode, 3);
        QCOMPARE(outcome.output, "out\n");
        QCOMPARE(outcome.errorLines(), QStringList{QStringLiteral("err")});
    }

    void aProgramThatHangsIsEnded()
    {
        Process process;
        QVERIFY(process.start(QStringLiteral("sleep"), {QStringLiteral("1000")}));

        const Outcome outcome = process.finish(std::chrono::seconds(1));

        QVERIFY(!outcome.ended);
        QVERIFY(!process.isRunning());
    }

    void whatAProgramStartedEndsWithItsObject()
    {
        QByteArray grandchild;
        {
            Process process;
            QVERIFY(process.start(QStringLiteral("/bin/sh"),
                                  {QStringLiteral("-c"), QStringLiteral("sleep 1000 & echo $!; wait")}));
            QTRY_VERIFY(process.output().endsWith('\n'));
            grandchild = process.output().trimmed();
            QCOMPARE(::kill(grandchild.toInt(), 0), 0);
        }

        // Nobody may have collected it yet; a zombie no longer runs.
        const auto runs = [&] {
            const QByteArray state = run(QStringLiteral("ps"),
                                         {QStringLiteral("-o"), QStringLiteral("stat="), QStringLiteral("-p"),
                                          QString::fromLatin1(grandchild)})
                                         .output.trimmed();
            return !state.isEmpty() && !state.startsWith('Z');
        };
        QTRY_VERIFY(!runs());
    }
};

QTEST_GUILESS_MAIN(tst_Process)
#include "tst_Process.moc"
