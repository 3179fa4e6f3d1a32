// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/feeds/DelimitedReader.h"

#include <QBuffer>
#include <QStringEncoder>
#include <QTest>

#include <cstring>

using namespace vitrine;
using namespace vitrine::catalog::feeds;

Q_DECLARE_METATYPE(QStringConverter::Encoding)
Q_DECLARE_METATYPE(vitrine::catalog::feeds::FeedRow::Problem)

namespace {

/// Rows as text: "line|cell|cell", or "line!problem".
QStringList rowsOf(const QByteArray &bytes, QStringList *columns = nullptr)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto reader = FeedReader::open(buffer);
    if (!reader) {
        return {QStringLiteral("failed %1").arg(static_cast<int>(reader.error().code))};
    }
    if (columns != nullptr) {
        *columns = (*reader)->columns();
    }
    QStringList rows;
    FeedRow row;
    while (true) {
        const Result<bool> found = (*reader)->next(row);
        if (!found) {
            rows.append(QStringLiteral("failed"));
            return rows;
        }
        if (!*found) {
            return rows;
        }
        if (row.problem) {
            rows.append(QStringLiteral("%1!%2").arg(row.line).arg(static_cast<int>(*row.problem)));
        } else {
            rows.append(QString::number(row.line) + u'|' + row.cells.join(u'|'));
        }
    }
}

QString refused(int line, FeedRow::Problem problem)
{
    return QStringLiteral("%1!%2").arg(line).arg(static_cast<int>(problem));
}

QByteArray encoded(const QString &text, const char *encoding)
{
    if (qstrcmp(encoding, "latin1") == 0) {
        return text.toLatin1();
    }
    if (qstrcmp(encoding, "utf8") == 0) {
        return text.toUtf8();
    }
    const bool isLittle = qstrcmp(encoding, "utf16le") == 0;
    QStringEncoder encoder(isLittle ? QStringConverter::Utf16LE : QStringConverter::Utf16BE);
    return encoder.encode(text);
}

} // namespace

class tst_DelimitedReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyEncodingIsRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString text = QStringLiteral("sku,name\nÀ1,Crêpe à l’été\n").replace(QChar(0x2019), u'\'');
        QTest::newRow("UTF-8") << encoded(text, "utf8");
        QTest::newRow("UTF-8 with a mark") << "\xef\xbb\xbf" + encoded(text, "utf8");
        QTest::newRow("UTF-16 little") << encoded(text, "utf16le");
        QTest::newRow("UTF-16 little with a mark") << "\xff\xfe" + encoded(text, "utf16le");
        QTest::newRow("UTF-16 big") << encoded(text, "utf16be");
        QTest::newRow("UTF-16 big with a mark") << "\xfe\xff" + encoded(text, "utf16be");
        QTest::newRow("Latin-1") << encoded(text, "latin1");
    }

    void everyEncodingIsRead()
    {
        QFETCH(QByteArray, bytes);
        QStringList columns;

        const QStringList rows = rowsOf(bytes, &columns);

        QCOMPARE(columns, QStringList({QStringLiteral("sku"), QStringLiteral("name")}));
        QCOMPARE(rows, QStringList{QStringLiteral("2|À1|Crêpe à l'été")});
    }

    void windowsSignsAreRead()
    {
        QCOMPARE(rowsOf("sku;price\nA;12,50 \x80\n"), QStringList{QStringLiteral("2|A|12,50 €")});
    }

    void oneBrokenCellDoesNotSpoilTheOthers()
    {
        // A file of UTF-8 in which a program wrote one cell as Latin-1, far behind the beginning that is looked at.
        QByteArray bytes("sku,name\n");
        for (int i = 0; i < 10000; ++i) {
            bytes += "A" + QByteArray::number(i) + ",Cr\xc3\xaape\n";
        }
        bytes += "B,Caf\xe9\nC,Th\xc3\xa9\n";

        const QStringList rows = rowsOf(bytes);

        QCOMPARE(rows.size(), 10002);
        QCOMPARE(rows.at(9999), QStringLiteral("10001|A9999|Crêpe"));
        QCOMPARE(rows.at(10000), QStringLiteral("10002|B|Café"));
        QCOMPARE(rows.at(10001), QStringLiteral("10003|C|Thé"));
    }

    void charactersOverTwoPiecesStayWhole_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        for (const char *encoding : {"utf8", "utf16le", "utf16be"}) {
            QTest::newRow(encoding) << QByteArray(encoding);
        }
    }

    void charactersOverTwoPiecesStayWhole()
    {
        QFETCH(QByteArray, encoding);
        for (int shift = 0; shift < 4; ++shift) {
            const QString filler(shift, u'x');
            const QString cell = QStringLiteral("😀").repeated(10000);
            const QString text = filler + QStringLiteral("sku,name\nA,") + cell + QStringLiteral("\nB,") + cell + u'\n';

            const QStringList rows = rowsOf((encoding == "utf8"          ? QByteArray()
                                                 : encoding == "utf16le" ? QByteArray("\xff\xfe")
                                                                         : QByteArray("\xfe\xff"))
                                            + encoded(text, encoding.constData()));

            QCOMPARE(rows, QStringList({QStringLiteral("2|A|") + cell, QStringLiteral("3|B|") + cell}));
        }
    }

    void theSeparatorIsGuessed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("row");
        QTest::newRow("comma") << QByteArray("sku,name,price\nA,Big; red,1.00\n")
                               << QStringLiteral("2|A|Big; red|1.00");
        QTest::newRow("semicolon") << QByteArray("sku;name;price\nA;Big, red;1,00\n")
                                   << QStringLiteral("2|A|Big, red|1,00");
        QTest::newRow("tab") << QByteArray("sku\tname\tprice\nA\tBig, red\t1,00\n")
                             << QStringLiteral("2|A|Big, red|1,00");
        QTest::newRow("bar") << QByteArray("sku|name|price\nA|B|1\n") << QStringLiteral("2|A|B|1");
        QTest::newRow("said") << QByteArray("sep=;\nsku;name,price\nA;B,1\n") << QStringLiteral("3|A|B,1");
        QTest::newRow("quoted ones") << QByteArray("sku;\"a,b,c,d\"\nA;\"1,2,3,4\"\n") << QStringLiteral("2|A|1,2,3,4");
    }

    void theSeparatorIsGuessed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, row);

        QCOMPARE(rowsOf(bytes), QStringList{row});
    }

    void everyLineEndIsOne_data()
    {
        QTest::addColumn<QByteArray>("end");
        QTest::newRow("LF") << QByteArray("\n");
        QTest::newRow("CRLF") << QByteArray("\r\n");
        QTest::newRow("CR") << QByteArray("\r");
    }

    void everyLineEndIsOne()
    {
        QFETCH(QByteArray, end);
        const QByteArray bytes = QByteArray("sku,name|A,\"one|two|\"|||B,three").replace("|", end);
        const QString inside
            = QStringLiteral("one") + QString::fromLatin1(end) + QStringLiteral("two") + QString::fromLatin1(end);

        QCOMPARE(rowsOf(bytes), QStringList({QStringLiteral("2|A|") + inside, QStringLiteral("7|B|three")}));
        QCOMPARE(rowsOf(bytes + end), rowsOf(bytes));
    }

    void quotesHoldSeparatorsLinesAndQuotes()
    {
        QCOMPARE(rowsOf("sku,name\n\"A\",\"a \"\"big\"\", red\nmug\"\n\"B\" ,\"\"\n"),
                 QStringList({QStringLiteral("2|A|a \"big\", red\nmug"), QStringLiteral("4|B|")}));
    }

    void aQuoteInsideOfATextIsAQuote()
    {
        QCOMPARE(rowsOf("sku\tname\nA\t5\" screen\nB\t\"Big\" mug\n"),
                 QStringList({QStringLiteral("2|A|5\" screen"), QStringLiteral("3|B|\"Big\" mug")}));
    }

    void aQuoteThatIsNotClosedSpoilsItsOwnLineOnly_data()
    {
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<FeedRow::Problem>("problem");
        QTest::addColumn<QStringList>("rows");
        QTest::newRow("nothing quoted after it") << QByteArray("B,b\nC,c\n") << FeedRow::Problem::NeverClosed
                                                 << QStringList{QStringLiteral("3|B|b"), QStringLiteral("4|C|c")};
        QTest::newRow("a quote after it") << QByteArray("B,\"b\"\nC,c\n") << FeedRow::Problem::BadQuotes
                                          << QStringList{QStringLiteral("3|B|b"), QStringLiteral("4|C|c")};
        QTest::newRow("nothing at all after it") << QByteArray() << FeedRow::Problem::NeverClosed << QStringList{};
        QTest::newRow("more than is kept")
            << QByteArray("B,b\n").repeated(500'000).append("C,c\n") << FeedRow::Problem::NeverClosed
            << QStringList{QStringLiteral("500003|C|c")};
    }

    void aQuoteThatIsNotClosedSpoilsItsOwnLineOnly()
    {
        QFETCH(QByteArray, after);
        QFETCH(FeedRow::Problem, problem);
        QFETCH(QStringList, rows);

        const QStringList read = rowsOf("sku,name\nA,\"a\n" + after);

        QCOMPARE(read.first(), refused(2, problem));
        if (rows.size() != 1) {
            QCOMPARE(read.sliced(1), rows);
        } else {
            QCOMPARE(read.size(), 500'002);
            QCOMPARE(read.last(), rows.last());
        }
    }

    void linesThatAllOpenAQuoteAreReadOnce()
    {
        // Each line closes the quote of the one before it and opens another; only the last one shows that none is
        // right. Reading on from the second line, then from the third, would take hours.
        constexpr int kLines = 150'000;
        constexpr int kParts = 4;
        const QByteArray part = QByteArray("x\",\"\n").repeated(kLines) + "x\"z\n";

        const QStringList rows = rowsOf("sku,name\n" + part.repeated(kParts) + "A,a\n");

        QCOMPARE(rows.size(), kParts * (kLines + 1) + 1);
        QCOMPARE(rows.first(), refused(2, FeedRow::Problem::TooManyCells));
        QCOMPARE(rows.at(kLines - 1), refused(kLines + 1, FeedRow::Problem::BadQuotes));
        QCOMPARE(rows.at(kLines), QStringLiteral("%1|x\"z").arg(kLines + 2));
        QCOMPARE(rows.last(), QStringLiteral("%1|A|a").arg(kParts * (kLines + 1) + 2));
    }

    void aRowOverLinesAfterABadOneIsRead()
    {
        QCOMPARE(rowsOf("sku,name\nA,\"a\nB,\"b1\nb2\"\nC,c\n"),
                 QStringList(
                     {refused(2, FeedRow::Problem::BadQuotes), QStringLiteral("3|B|b1\nb2"), QStringLiteral("5|C|c")}));
    }

    void aCellBeyondTheLimitIsAnErrorOfItsRow_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<int>("nextLine");
        QTest::newRow("64 KiB and one") << QByteArray(64 * 1024 + 1, 'x') << 4;
        QTest::newRow("10 MB") << QByteArray(10'000'000, 'x') << 4;
        QTest::newRow("10 MB in quotes") << "\"" + QByteArray(10'000'000, 'x') + "\"" << 4;
        QTest::newRow("10 MB in quotes over lines")
            << "\"" + QByteArray("xxxxxxx,y\n").repeated(1'000'000) + "\"" << 1'000'004;
    }

    void aCellBeyondTheLimitIsAnErrorOfItsRow()
    {
        QFETCH(QByteArray, cell);
        QFETCH(int, nextLine);

        const QStringList rows = rowsOf("sku,name\nA,a\nB," + cell + "\nC,c\n");

        QCOMPARE(rows,
                 QStringList({QStringLiteral("2|A|a"), refused(3, FeedRow::Problem::CellTooLarge),
                              QStringLiteral("%1|C|c").arg(nextLine)}));
    }

    void aCellAtTheLimitIsRead()
    {
        const QByteArray cell(64 * 1024, 'x');

        QCOMPARE(rowsOf("sku,name\nA," + cell + "\n"), QStringList{QStringLiteral("2|A|") + QString::fromLatin1(cell)});
    }

    void aRowBeyondTheLimitIsAnError()
    {
        const QByteArray cell(60'000, 'x');
        QByteArray head("a0");
        QByteArray large("0");
        for (int i = 1; i < 20; ++i) {
            head += ",a" + QByteArray::number(i);
            large += "," + cell;
        }

        const QStringList rows = rowsOf(head + "\n" + large + "\nB,b\n");

        QCOMPARE(rows, QStringList({refused(2, FeedRow::Problem::RowTooLarge), QStringLiteral("3|B|b")}));
    }

    void moreCellsThanNamesAreAnError()
    {
        QCOMPARE(
            rowsOf("sku,name\nA,a,b\nB,b,,\nC\n"),
            QStringList({refused(2, FeedRow::Problem::TooManyCells), QStringLiteral("3|B|b"), QStringLiteral("4|C")}));
    }

    void afterAMillionRowsNothingIsRead()
    {
        QByteArray bytes("sku,name\n");
        bytes += QByteArray("A,a\n").repeated(1'000'010);

        const QStringList rows = rowsOf(bytes);

        QCOMPARE(rows.size(), 1'000'001);
        QCOMPARE(rows.last(), refused(1'000'002, FeedRow::Problem::TooManyRows));
    }

    void nothingIsNoFeed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a mark") << QByteArray("\xef\xbb\xbf");
        QTest::newRow("line ends") << QByteArray("\n\r\n\n");
    }

    void nothingIsNoFeed()
    {
        QFETCH(QByteArray, bytes);

        QCOMPARE(rowsOf(bytes),
                 QStringList{QStringLiteral("failed %1").arg(static_cast<int>(Error::Code::InvalidInput))});
    }

    void aFeedLargerThanMemoryIsReadInPieces()
    {
        // A device that makes up a gigabyte, and counts how much of it is asked for ahead of the rows.
        class Endless : public QIODevice {
        public:
            bool isSequential() const override { return false; }
            qint64 size() const override { return qint64{1} << 30; }
            bool seek(qint64 position) override
            {
                given = position;
                return QIODevice::seek(position);
            }
            qint64 readData(char *data, qint64 most) override
            {
                const qint64 count = std::min(most, size() - given);
                for (qint64 i = 0; i < count; ++i) {
                    data[i] = (given + i) % 2000 == 1999 ? '\n' : (given + i) % 2000 == 100 ? ',' : 'x';
                }
                given += count;
                return count;
            }
            qint64 writeData(const char *, qint64) override { return -1; }
            qint64 given = 0;
        };
        Endless device;
        QVERIFY(device.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
        const auto reader = FeedReader::open(device);
        QVERIFY(reader);

        FeedRow row;
        qint64 rows = 0;
        qint64 ahead = 0;
        while ((*reader)->next(row).value_or(false)) {
            ++rows;
            ahead = std::max(ahead, device.given - (rows + 1) * 2000);
        }

        QCOMPARE(rows, (qint64{1} << 30) / 2000);
        QVERIFY(ahead <= 256 * 1024);
    }
};

QTEST_GUILESS_MAIN(tst_DelimitedReader)
#include "tst_DelimitedReader.moc"
