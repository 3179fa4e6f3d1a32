// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/endtoend/DemoShop.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace vitrine::test;

/// What the import says of files that cannot be taken as they are.
class tst_FeedCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<DemoShop>();
        QVERIFY(m_shop->create());
    }

    void aPriceThatWouldKeepLaterOrdersOutIsNotTaken()
    {
        const QString feed = write("feed.csv",
                                   "sku,title,price,quantity\nHUGE,Huge,92233720368547758.07 EUR,5\n"
                                   "CUP,Cup,12.50 EUR,5\n");

        const Outcome imported = import(feed);

        QVERIFY2(imported.succeeded(), imported.errors.constData());
        QVERIFY2(imported.output.contains("more than a price may be"), imported.output.constData());
        QVERIFY(imported.output.contains("rows left out: 1"));
        QVERIFY(!m_shop->catalog().contains("HUGE"));
        QVERIFY(m_shop->catalog().contains("CUP"));
    }

    void whatMakesAPriceWithoutACurrencyReadableIsNamedAndDoesSo()
    {
        const QString other = write("other.csv", "sku,title,price,quantity\nTEA,Tea,$5,5\n");
        QVERIFY(import(other, {QStringLiteral("--currency"), QStringLiteral("USD")}).succeeded());
        const QString feed = write("feed.csv", "sku,title,price,quantity\nCUP,Cup,12.50,5\n");

        const Outcome refused = import(feed);
        const Outcome imported = import(feed, {QStringLiteral("--currency"), QStringLiteral("EUR")});

        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.output.contains("--currency"), refused.output.constData());
        QVERIFY2(imported.succeeded(), imported.errors.constData());
        QVERIFY(m_shop->catalog().contains("CUP"));
    }

    void aFileThatBreaksOffIsAFailureThatSaysWhatWasTaken_data()
    {
        QTest::addColumn<QByteArray>("feed");
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<QByteArray>("advised");
        const QByteArray item = "<item><g:id>%1</g:id><g:title>Cup</g:title><g:price>1 EUR</g:price>"
                                "<g:quantity>3</g:quantity></item>\n";
        const QByteArray items = "<rss xmlns:g=\"http://base.google.com/ns/1.0\"><channel>\n"
            + QByteArray(item).replace("%1", "C1") + QByteArray(item).replace("%1", "C2");
        const QByteArray rows = "sku,title,price,quantity\nC1,Cup,1 EUR,3\nC2,\"Large\ncup\",1 EUR,3\n";
        QTest::newRow("XML inside a tag") << items + "<item><g:id>C3</g:id><g:ti" << QByteArray("ends in the middle")
                                          << QByteArray("Get the whole file");
        QTest::newRow("XML inside of itself")
            << items + "<item>" + QByteArray("<a>").repeated(40) + QByteArray("</a>").repeated(40)
                + "</item></channel></rss>"
            << QByteArray("Line 4: elements are more than 32 deep") << QByteArray("Have the file corrected");
        QTest::newRow("XML with a text without end")
            << items + "<item><g:id>C3</g:id><g:title>" + QByteArray(26'000'000, 'x')
            << QByteArray("Line 4: a text has more than 24 MiB") << QByteArray("Have the file corrected");
        QTest::newRow("CSV inside of quotes") << rows + "C3,\"Small cup" << QByteArray("Line 5: a quotation mark")
                                              << QByteArray("close the quotation mark");
        QTest::newRow("CSV inside of quotes, in a later line")
            << rows + "C3,\"Small\ncup" << QByteArray("Line 5: a quotation mark")
            << QByteArray("close the quotation mark");
    }

    void aFileThatBreaksOffIsAFailureThatSaysWhatWasTaken()
    {
        QFETCH(QByteArray, feed);
        QFETCH(QByteArray, said);
        QFETCH(QByteArray, advised);
        const QString path = write(feed.startsWith('<') ? "cut.xml" : "cut.csv", feed);

        const Outcome planned = import(path, {QStringLiteral("--dry-run")});
        QVERIFY(!m_shop->catalog().contains("C1"));
        const Outcome imported = import(path, {QStringLiteral("--json")});

        for (const Outcome &outcome : {planned, imported}) {
            QCOMPARE(outcome.exitCode, 1);
            QCOMPARE(outcome.errorLines().size(), 1);
            QVERIFY2(outcome.errors.contains(said), outcome.errors.constData());
            QVERIFY2(outcome.errors.contains(advised), outcome.errors.constData());
            QVERIFY2(outcome.errors.contains("new: 2"), outcome.errors.constData());
        }
        QVERIFY(planned.errors.contains("Nothing was changed"));
        QVERIFY(!QJsonDocument::fromJson(imported.output)[QLatin1String("readToEnd")].toBool(true));
        QVERIFY(m_shop->catalog().contains("C1"));
        QVERIFY(m_shop->catalog().contains("C2"));
    }

private:
    QString write(const char *name, const QByteArray &content) const
    {
        const QString path = m_shop->path(QString::fromLatin1(name));
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path : QString();
    }

    Outcome import(const QString &feed, const QStringList &more = {}) const
    {
        return m_shop->vitrine(QStringList{QStringLiteral("catalog"), QStringLiteral("import"), feed,
                                           QStringLiteral("--shop"), m_shop->file()}
                               + more);
    }

    std::unique_ptr<DemoShop> m_shop;
};

QTEST_GUILESS_MAIN(tst_FeedCommands)
#include "tst_FeedCommands.moc"
