// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/feeds/GoogleXmlReader.h"

#include <QBuffer>
#include <QTest>

using namespace vitrine;
using namespace vitrine::catalog::feeds;

namespace {

struct Read {
    std::optional<Error::Code> error;
    QStringList columns;
    QStringList rows; ///< "line|cell|cell", or "line!problem".
};

Read read(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    Read outcome;
    const auto reader = FeedReader::open(buffer);
    if (!reader) {
        outcome.error = reader.error().code;
        return outcome;
    }
    FeedRow row;
    while (true) {
        const Result<bool> found = (*reader)->next(row);
        if (!found) {
            outcome.error = found.error().code;
            return outcome;
        }
        if (!*found) {
            break;
        }
        if (row.problem) {
            outcome.rows.append(QStringLiteral("%1!%2").arg(row.line).arg(static_cast<int>(*row.problem)));
        } else {
            outcome.rows.append(QString::number(row.line) + u'|' + row.cells.join(u'|'));
        }
    }
    outcome.columns = (*reader)->columns();
    return outcome;
}

QByteArray rss(const QByteArray &items)
{
    return "<?xml version=\"1.0\"?>\n<rss version=\"2.0\" xmlns:g=\"http://base.google.com/ns/1.0\"><channel>"
           "<title>Shop</title>\n"
        + items + "</channel></rss>\n";
}

QString refused(int line, FeedRow::Problem problem)
{
    return QStringLiteral("%1!%2").arg(line).arg(static_cast<int>(problem));
}

} // namespace

class tst_GoogleXmlReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itemsOfRssAreRows()
    {
        const Read outcome = read(rss("<item><g:id>A</g:id><title>Cr\xc3\xaape &amp; co</title></item>\n"
                                      "<item><title><![CDATA[<b>two</b>]]></title><g:price>1.00 EUR</g:price></item>"));

        QVERIFY(!outcome.error);
        QCOMPARE(outcome.columns,
                 QStringList({QStringLiteral("id"), QStringLiteral("title"), QStringLiteral("price")}));
        QCOMPARE(outcome.rows,
                 QStringList({QStringLiteral("3|A|Crêpe & co"), QStringLiteral("4||<b>two</b>|1.00 EUR")}));
    }

    void entriesOfAtomAreRows()
    {
        const Read outcome
            = read("<feed xmlns=\"http://www.w3.org/2005/Atom\" xmlns:g=\"http://base.google.com/ns/1.0\">"
                   "<entry><g:id>A</g:id><link href=\"https://vitrine.example/A\"/></entry></feed>");

        QCOMPARE(outcome.rows, QStringList{QStringLiteral("1|A|https://vitrine.example/A")});
    }

    void whatOccursAgainIsAddedAndWhatIsInsideIsLeftOut()
    {
        const Read outcome = read(rss("<item><g:id>A</g:id><g:additional_image_link>a.jpg</g:additional_image_link>"
                                      "<g:shipping><g:price>5 EUR</g:price></g:shipping>"
                                      "<g:additional_image_link>b.jpg</g:additional_image_link></item>"));

        QCOMPARE(outcome.rows, QStringList{QStringLiteral("3|A|a.jpg\nb.jpg|")});
    }

    void declaredEncodingsAreRead()
    {
        const QByteArray head = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>";
        const Read latin = read(head + "<rss><channel><item><id>\xe9</id></item></channel></rss>");
        QByteArray wide("\xff\xfe");
        const QString text
            = QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-16\"?><rss><item><id>é</id></item></rss>");
        wide.append(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        const Read chinese = read("<?xml version=\"1.0\" encoding=\"GB2312\"?><rss><item/></rss>");

        QCOMPARE(latin.rows, QStringList{QStringLiteral("1|é")});
        QCOMPARE(read(wide).rows, QStringList{QStringLiteral("1|é")});
        QCOMPARE(chinese.error, Error::Code::Unsupported);
    }

    void aDocumentTypeIsRefused_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::newRow("plain") << QByteArray("<!DOCTYPE rss>");
        QTest::newRow("a file") << QByteArray("<!DOCTYPE rss [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>");
        QTest::newRow("a bomb") << QByteArray(
            "<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">"
            "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;\">]>");
        QTest::newRow("behind a comment") << "<!--" + QByteArray(5000, 'x') + "--><!DOCTYPE rss>";
    }

    void aDocumentTypeIsRefused()
    {
        QFETCH(QByteArray, before);

        const Read outcome = read(before + "<rss><channel><item><id>&c;</id></item></channel></rss>");

        QCOMPARE(outcome.error, Error::Code::Forbidden);
        QVERIFY(outcome.rows.isEmpty());
    }

    void nothingButTheFirstPartOfALongPrologIsRead()
    {
        QByteArray definitions = "<!DOCTYPE rss [";
        for (int i = 0; i < 20000; ++i) {
            definitions += "<!ENTITY a" + QByteArray::number(i) + " \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\">";
        }

        QVERIFY(read(definitions + "]><rss/>").error);
    }

    void otherXmlIsNoFeed()
    {
        QCOMPARE(read("<svg/>").error, Error::Code::InvalidInput);
        QCOMPARE(read("<").error, Error::Code::InvalidInput);
    }

    void aCellBeyondTheLimitIsAnErrorOfItsItem()
    {
        for (const qsizetype size : {qsizetype{64 * 1024 + 1}, qsizetype{10'000'000}}) {
            for (const bool isCdata : {false, true}) {
                const QByteArray text = (isCdata ? "<![CDATA[" : "") + QByteArray(size, 'x') + (isCdata ? "]]>" : "");
                const Read outcome = read(rss("<item><id>A</id></item>\n<item><id>B</id><description>" + text
                                              + "</description></item>\n<item><id>C</id></item>"));

                QCOMPARE(outcome.rows,
                         QStringList({QStringLiteral("3|A"), refused(4, FeedRow::Problem::CellTooLarge),
                                      QStringLiteral("5|C")}));
            }
        }
    }

    void whatIsLongAndNoCellIsReadOver_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("a comment") << QByteArray("<!--") << QByteArray("-->");
        QTest::newRow("CDATA between items") << QByteArray("<![CDATA[") << QByteArray("]]>");
        QTest::newRow("an instruction") << QByteArray("<?a ") << QByteArray("?>");
    }

    /// Of the square of the length, this would take many minutes.
    void whatIsLongAndNoCellIsReadOver()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const QByteArray piece = before + QByteArray(20'000'000, 'x') + after;

        const Read outcome = read(rss("<item><id>A</id></item>" + piece.repeated(4) + "<item><id>B</id></item>"));

        QCOMPARE(outcome.rows, QStringList({QStringLiteral("3|A"), QStringLiteral("3|B")}));
    }

    void aTextWithoutEndIsGivenUp()
    {
        const Read outcome = read(rss("<item><id>A</id></item>\n<item><id>" + QByteArray(60'000'000, 'x')));

        QCOMPARE(outcome.rows, QStringList({QStringLiteral("3|A"), refused(4, FeedRow::Problem::TextTooLong)}));
    }

    void deepElementsAreGivenUp()
    {
        const auto nested
            = [](int depth) { return QByteArray("<x>").repeated(depth) + QByteArray("</x>").repeated(depth); };

        const Read fine = read(rss("<item><id>A</id>" + nested(29) + "</item>"));
        const Read deep = read(rss("<item><id>A</id></item>\n<item>" + nested(30) + "</item><item/>"));
        const Read bomb = read(rss("<item><id>A</id></item>\n<item>" + QByteArray("<x>").repeated(1'000'000)));

        QCOMPARE(fine.rows, QStringList{QStringLiteral("3|A|")});
        QCOMPARE(deep.rows, QStringList({QStringLiteral("3|A"), refused(4, FeedRow::Problem::TooDeep)}));
        QCOMPARE(bomb.rows, deep.rows);
    }

    void whatBreaksOffGivesTheItemsBefore()
    {
        for (const QByteArray &rest :
             {QByteArray("<item><id>B</i"), QByteArray("<item><id>B</title></item>"), QByteArray("&nothing;")}) {
            const QByteArray whole = "<rss><channel><item><id>A</id></item>\n" + rest;

            const Read outcome = read(whole);

            QCOMPARE(outcome.rows, QStringList({QStringLiteral("1|A"), refused(2, FeedRow::Problem::BadMarkup)}));
        }
    }

    void manyItemsAreReadInPieces()
    {
        QByteArray items;
        for (int i = 0; i < 50000; ++i) {
            items
                += "<item><g:id>A" + QByteArray::number(i) + "</g:id><description>Cr\xc3\xaape</description></item>\n";
        }

        const Read outcome = read(rss(items));

        QCOMPARE(outcome.rows.size(), 50000);
        QCOMPARE(outcome.rows.last(), QStringLiteral("50002|A49999|Crêpe"));
    }
};

QTEST_GUILESS_MAIN(tst_GoogleXmlReader)
#include "tst_GoogleXmlReader.moc"
