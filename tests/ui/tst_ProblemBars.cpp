// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/Tokens.h"
#include "ui/widgets/ProblemBars.h"

#include <QLabel>
#include <QTest>

using vitrine::ui::ProblemBars;
using vitrine::ui::Subject;

class TestProblemBars : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatHappenedStandsOut_data();
    void whatHappenedStandsOut();
};

void TestProblemBars::whatHappenedStandsOut_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("head");
    QTest::newRow("English") << QStringLiteral("“Soup” is gone. All is safe. Do this.")
                             << QStringLiteral("“Soup” is gone.");
    QTest::newRow("one sentence") << QStringLiteral("All is well.") << QStringLiteral("All is well.");
    QTest::newRow("Chinese") << QStringLiteral("“汤”不见了。一切安全。") << QStringLiteral("“汤”不见了。");
    QTest::newRow("a name with a stop") << QStringLiteral("“Apt. 3” is gone. Do this.")
                                        << QStringLiteral("“Apt. 3” is gone.");
    QTest::newRow("in French") << QStringLiteral("« Appt. 3 » est parti. Faites ceci.")
                               << QStringLiteral("« Appt. 3 » est parti.");
    QTest::newRow("in German") << QStringLiteral("„Whg. 3“ ist weg. Tun Sie das.")
                               << QStringLiteral("„Whg. 3“ ist weg.");
    QTest::newRow("in Chinese") << QStringLiteral("“3。房”不见了。一切安全。") << QStringLiteral("“3。房”不见了。");
}

void TestProblemBars::whatHappenedStandsOut()
{
    QFETCH(QString, sentence);
    QFETCH(QString, head);
    ProblemBars bars(vitrine::ui::darkTokens());

    bars.report(Subject::Product, sentence);

    QStringList said;
    for (const QLabel *label : bars.findChildren<QLabel *>()) {
        if (!label->text().isEmpty()) {
            said.append(label->text());
        }
    }
    QCOMPARE(said.value(0), head);
    QCOMPARE(said.join(QString()), sentence.simplified().replace(head + u' ', head));
}

QTEST_MAIN(TestProblemBars)
#include "tst_ProblemBars.moc"
