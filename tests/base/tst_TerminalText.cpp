// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/TerminalText.h"

#include <QTest>

using namespace vitrine;

class tst_TerminalText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatATerminalObeysIsShownInstead_data();
    void whatATerminalObeysIsShownInstead();
    void whatPeopleWriteStays_data();
    void whatPeopleWriteStays();
    void lineEndsAndTabsAreLayoutOnlyWhereThereAreLines();
};

void tst_TerminalText::whatATerminalObeysIsShownInstead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const char16_t *expected) {
        QTest::newRow(name) << text << QString::fromUtf16(expected);
    };

    row("a colour", QStringLiteral("a\x1b[31mb"), u"a\uFFFD[31mb");
    row("a title", QStringLiteral("\x1b]0;b\x07"), u"\uFFFD]0;b\uFFFD");
    row("a step back", QStringLiteral("a\b\rb"), u"a\uFFFD\uFFFDb");
    row("a zero", QString(QChar::Null), u"\uFFFD");
    row("delete", QStringLiteral("\x7f"), u"\uFFFD");
    row("the upper ones", QStringLiteral("\u0080\u009b\u009f"), u"\uFFFD\uFFFD\uFFFD");
    row("turned round", QStringLiteral("\u202a\u202b\u202c\u202d\u202e"), u"\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD");
    row("isolated", QStringLiteral("\u2066\u2067\u2068\u2069"), u"\uFFFD\uFFFD\uFFFD\uFFFD");
}

void tst_TerminalText::whatATerminalObeysIsShownInstead()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);

    QCOMPARE(forTerminal(text), expected);
    QCOMPARE(inOneLine(text), expected);
}

void tst_TerminalText::whatPeopleWriteStays_data()
{
    QTest::addColumn<QString>("text");

    for (const char *text :
         {"", "Bœuf bourguignon, 12,50 €", "茅台", "زيت", "שמן", "👨‍👩‍👧", "1\u00a0234"}) {
        QTest::newRow(text) << QString::fromUtf8(text);
    }
    QTest::newRow("marks of direction, which only say of a sign where it belongs")
        << QStringLiteral("5\u200f ₪\u200e\u061c");
}

void tst_TerminalText::whatPeopleWriteStays()
{
    QFETCH(QString, text);

    QCOMPARE(forTerminal(text), text);
    QCOMPARE(inOneLine(text), text);
}

void tst_TerminalText::lineEndsAndTabsAreLayoutOnlyWhereThereAreLines()
{
    QCOMPARE(forTerminal(QStringLiteral("a\tb\nc")), QStringLiteral("a\tb\nc"));
    QCOMPARE(inOneLine(QStringLiteral("a\tb\nc")), QStringLiteral("a\uFFFDb\uFFFDc"));
}

QTEST_GUILESS_MAIN(tst_TerminalText)
#include "tst_TerminalText.moc"
