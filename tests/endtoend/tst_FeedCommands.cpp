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

    void aFileThatBreaksOffIsAFailureThatSaysWhatWasTaken()
    {
        const QByteArray item = "<item><g:id>%1</g:id><g:title>Cup</g:title><g:price>1 EUR</g:price>"
                                "<g:quantity>3</g:quantity></item>";
        const QString feed
            = write("cut.xml",
                    "<rss xmlns:g=\"http://base.google.com/ns/1.0\"><channel>" + QByteArray(item).replace("%1", "C1")
                        + QByteArray(item).replace("%1", "C2") + "<item><g:id>C3</g:id><g:ti");

        const Outcome planned = import(feed, {QStringLiteral("--dry-run")});
        QVERIFY(!m_shop->catalog().contains("C1"));
        const Outcome imported = import(feed, {QStringLiteral("--json")});

        for (const Outcome &outcome : {planned, imported}) {
            QCOMPARE(outcome.exitCode, 1);
            QCOMPARE(outcome.errorLines().size(), 1);
            QVERIFY2(outcome.errors.contains("ends in the middle"), outcome.errors.constData());
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
