// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/feeds/HtmlText.h"

#include <QTest>

using namespace vitrine::catalog::feeds;

class tst_HtmlText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namedCharactersAreRead()
    {
        QCOMPARE(textOfHtml(QStringLiteral("R&amp;D &euro;5 &#233;&#xE9; &hellip; &#0000233; &#1114111;")),
                 QStringLiteral("R&D €5 éé … é \U0010ffff"));
    }

    void anAmpersandThatNamesNothingStays()
    {
        QCOMPARE(textOfHtml(QStringLiteral("a & b; &unknown; &farawaysemicolon; &#xd800; &")),
                 QStringLiteral("a & b; &unknown; &farawaysemicolon; &#xd800; &"));
    }

    /// Looked through to its end for each ampersand, such a text would take hours.
    void aTextOfAmpersandsIsReadOnce()
    {
        const QString text(8'000'000, u'&');

        QCOMPARE(textOfHtml(text).size(), text.size());
    }
};

QTEST_APPLESS_MAIN(tst_HtmlText)
#include "tst_HtmlText.moc"
