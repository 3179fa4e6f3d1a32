// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/orders/OrderLedger.h"
#include "app/storage/Database.h"
#include "tests/endtoend/DemoShop.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace vitrine;
using namespace vitrine::test;

/// What the commands say of a shop that is damaged, that was put aside, or whose file is gone.
class tst_ShopCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<DemoShop>();
        QVERIFY(m_shop->create());
    }

    void noDemoShopIsMadeWhereAShopWas_data()
    {
        QTest::addColumn<QString>("left");
        QTest::newRow("put aside") << QStringLiteral("put aside");
        QTest::newRow("only its copies") << QStringLiteral("copies");
        QTest::newRow("only its log") << QStringLiteral("log");
    }

    void noDemoShopIsMadeWhereAShopWas()
    {
        QFETCH(QString, left);
        QVERIFY(m_shop->order().succeeded()); // closing made the day's copy
        if (left == QLatin1String("put aside")) {
            QVERIFY(damage());
            QCOMPARE(m_shop->order().exitCode, 1);
        } else {
            QVERIFY(QFile::remove(m_shop->file()));
        }
        if (left == QLatin1String("log")) {
            QVERIFY(QDir(m_shop->file() + QLatin1String(".copies")).removeRecursively());
            QFile log(m_shop->file() + QLatin1String("-wal"));
            QVERIFY(log.open(QIODevice::WriteOnly));
        }
        const QStringList before = files();

        const Outcome made = m_shop->vitrine({QStringLiteral("demo"), QStringLiteral("--shop"), m_shop->file()});

        QCOMPARE(made.exitCode, 1);
        QVERIFY2(made.errors.contains("no empty shop was made"), made.errors.constData());
        QVERIFY2(made.errors.contains("vitrine shop restore"), made.errors.constData());
        QCOMPARE(made.errors.contains(".copies/"), left != QLatin1String("log"));
        QCOMPARE(made.errorLines().size(), 1);
        QVERIFY(!QFile::exists(m_shop->file()));
        QCOMPARE(files(), before);
    }

    void ofAFlatVisitsAreBooked()
    {
        const QString file = m_shop->path(QStringLiteral("flats.vitrine"));
        QVERIFY(m_shop
                    ->vitrine({QStringLiteral("demo"), QStringLiteral("--shop"), file, QStringLiteral("--trade"),
                               QStringLiteral("property")})
                    .succeeded());
        const auto add = [&](const char *quantity) {
            return m_shop->vitrine({QStringLiteral("order"), QStringLiteral("add"), QStringLiteral("--shop"), file,
                                    QStringLiteral("--sku"), QStringLiteral("T3-BALCON"), QStringLiteral("--quantity"),
                                    QString::fromLatin1(quantity), QStringLiteral("--json")});
        };

        const Outcome first = add("2");
        const Outcome tooMany = add("5");
        const Outcome rest = add("4");
        const Outcome none = add("1");

        const QJsonObject booked = QJsonDocument::fromJson(first.output).object();
        QCOMPARE(booked[QLatin1String("bookings")].toArray().size(), 2);
        QCOMPARE(booked[QLatin1String("left")].toInt(), 4);
        QVERIFY(!booked.contains(QLatin1String("order")));
        const auto startOf = [&](int booking) {
            return QDateTime::fromString(
                booked[QLatin1String("bookings")][booking][QLatin1String("startsAt")].toString(), Qt::ISODate);
        };
        QVERIFY(startOf(0) > QDateTime::currentDateTimeUtc());
        QVERIFY(startOf(1) > startOf(0));
        QCOMPARE(tooMany.exitCode, 1);
        QVERIFY2(tooMany.errors.contains("not enough"), tooMany.errors.constData());
        QVERIFY(rest.succeeded());
        QCOMPARE(none.exitCode, 1);
        QVERIFY2(none.errors.contains("no slot"), none.errors.constData());
        QVERIFY(m_shop->vitrine({QStringLiteral("shop"), QStringLiteral("verify"), QStringLiteral("--shop"), file})
                    .succeeded());
    }

    void whatIsNoLongerReservedIsThereForAnybody()
    {
        // As a connector reserved it three hours ago and was ended before it could give it back.
        const QString sql
            = QStringLiteral("UPDATE products SET stock = stock - 3 WHERE sku = '%1'; "
                             "INSERT INTO stock_movements (product_id, delta, cause, reason, at) "
                             "SELECT id, -3, 'reserved', '01938a2e-0000-7000-8000-000000000001', 1 FROM products "
                             "WHERE sku = '%1'; "
                             "INSERT INTO reservations (id, product_id, quantity, expires_at) "
                             "SELECT '01938a2e-0000-7000-8000-000000000001', id, 3, 1 FROM products WHERE sku = '%1';")
                  .arg(DemoShop::sku());
        const QByteArray before = m_shop->catalog();
        QVERIFY(QProcess::execute(QStringLiteral("sqlite3"), {m_shop->file(), sql}) == 0);

        const QByteArray listed = m_shop->catalog();
        const Outcome ordered = m_shop->order(24);

        QVERIFY(!before.isEmpty());
        QCOMPARE(listed, before);
        QVERIFY2(ordered.succeeded(), ordered.errors.constData());
        QVERIFY(
            m_shop
                ->vitrine({QStringLiteral("shop"), QStringLiteral("verify"), QStringLiteral("--shop"), m_shop->file()})
                .succeeded());
    }

    void aDamageThatOpeningDoesNotMeetIsSaidUntilItIsMended()
    {
        // What an index should have and has not is met by reading both it and its table to the end.
        QVERIFY(QProcess::execute(QStringLiteral("sqlite3"),
                                  {m_shop->file(), QStringLiteral(".imposter stock_movements_of_product imposter"),
                                   QStringLiteral("DELETE FROM imposter")})
                == 0);

        for (const Outcome &ordered : {m_shop->order(), m_shop->order()}) {
            QVERIFY2(ordered.succeeded(), ordered.errors.constData()); // it was taken, and is kept
            QCOMPARE(ordered.errorLines().size(), 1);
            QVERIFY2(ordered.errors.contains("is damaged, so no copy of it was made"), ordered.errors.constData());
        }
        QVERIFY(!QDir(m_shop->file() + QLatin1String(".copies")).exists());
    }

    void verifyingAShopThatWasPutAsideSaysWhatEveryCommandSays()
    {
        QVERIFY(m_shop->order().succeeded());
        QVERIFY(damage());
        QCOMPARE(m_shop->order().exitCode, 1);

        const Outcome ordered = m_shop->order();
        const Outcome verified = verify();

        QCOMPARE(verified.exitCode, 1);
        QVERIFY2(verified.errors.contains(".copies/"), verified.errors.constData());
        QCOMPARE(verified.errors, ordered.errors);
    }

    void aDamagedShopIsToldInOneLine_data()
    {
        QTest::addColumn<bool>("hasCopy");
        QTest::newRow("with a copy") << true;
        QTest::newRow("without a copy") << false;
    }

    void aDamagedShopIsToldInOneLine()
    {
        QFETCH(bool, hasCopy);
        if (hasCopy) {
            QVERIFY(m_shop->order().succeeded());
        }
        QVERIFY(damage());

        const Outcome verified = verify();

        QCOMPARE(verified.exitCode, 1);
        QCOMPARE(verified.errorLines().size(), 1);
        QVERIFY2(verified.errors.contains("damaged"), verified.errors.constData());
        QVERIFY2(verified.errors.contains("nothing in it was thrown away"), verified.errors.constData());
        QVERIFY2(verified.errors.contains("vitrine shop restore"), verified.errors.constData());
        QCOMPARE(verified.errors.contains(".copies/"), hasCopy);
        QVERIFY(QFile::exists(m_shop->file()));
    }

    void productsThatCannotBeReadAreNamedAndTheOthersAreListed()
    {
        QVERIFY(change(QStringLiteral("UPDATE products SET currency = 'XQX' WHERE sku = 'TATIN'")));

        const Outcome verified = verify();
        const Outcome listed = m_shop->vitrine(
            {QStringLiteral("catalog"), QStringLiteral("list"), QStringLiteral("--shop"), m_shop->file()});

        QCOMPARE(verified.exitCode, 1);
        QCOMPARE(verified.errorLines().size(), 1);
        QVERIFY2(verified.errors.contains("cannot be read: TATIN."), verified.errors.constData());
        QVERIFY2(listed.succeeded(), listed.errors.constData());
        QVERIFY2(listed.output.contains("BOEUF") && !listed.output.contains("TATIN"), listed.output.constData());
    }

    void whatPlatformsOversoldIsTold()
    {
        {
            const auto database = storage::Database::open(m_shop->file(), storage::Database::Mode::Existing);
            QVERIFY(database);
            const auto platform = orders::PlatformId::make();
            QVERIFY((*database)
                        ->prepare("INSERT INTO platforms (id, connector, name, address, settings) "
                                  "VALUES (?1, 'woocommerce', 'Shop', ?1, '{}')")
                        .bind(platform.toString())
                        .run());
            orders::RemoteOrder order;
            order.origin = {platform, QStringLiteral("1")};
            order.lines = {{QStringLiteral("TATIN"), {}, 15, Money::create(720, u"EUR").value()}};
            order.placedAt = QDateTime::currentDateTimeUtc();
            QVERIFY(orders::OrderLedger(**database).record(order)); // twelve are there
        }

        const Outcome verified = verify();
        const Outcome json = verify({QStringLiteral("--json")});

        QVERIFY2(verified.succeeded(), verified.errors.constData());
        QVERIFY2(verified.output.contains("3 units that are not there"), verified.output.constData());
        QCOMPARE(QJsonDocument::fromJson(json.output).object()[QLatin1String("oversold")].toInt(), 3);
    }

    void countersAloneThatAreWrongAreCountedAnew_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("the shop's") << QStringLiteral("UPDATE shop_counters SET orders = orders + 5");
        QTest::newRow("a product's") << QStringLiteral("DELETE FROM product_counters");
        QTest::newRow("all that is left") << QStringLiteral("UPDATE shop_stock SET units = units + 1000");
        QTest::newRow("no number of all that is left") << QStringLiteral("DELETE FROM shop_stock");
        QTest::newRow("a product's bookings")
            << QStringLiteral("INSERT OR REPLACE INTO booking_counters (product_id, bookings) "
                              "SELECT id, 7 FROM products LIMIT 1");
    }

    void countersAloneThatAreWrongAreCountedAnew()
    {
        QFETCH(QString, sql);
        QVERIFY(m_shop->order(2).succeeded());
        QVERIFY(change(sql));

        const Outcome counted = verify();
        const Outcome again = verify({QStringLiteral("--json")});

        QCOMPARE(counted.exitCode, 1); // they did not agree
        QCOMPARE(counted.errorLines().size(), 1);
        QVERIFY2(counted.errors.contains("counted anew"), counted.errors.constData());
        QVERIFY2(again.succeeded(), again.errors.constData());
        const QJsonObject answer = QJsonDocument::fromJson(again.output).object();
        QCOMPARE(answer[QLatin1String("sound")].toBool(), true);
        QCOMPARE(answer[QLatin1String("countersCountedAnew")].toBool(true), false);
        QVERIFY(m_shop->vitrine(backup()).succeeded());
    }

    void whatIsNotCopiedForItsCountersNamesTheCommandThatCountsThemAnew()
    {
        const QByteArray command = "vitrine shop verify --shop \"" + m_shop->file().toUtf8() + '"';
        QVERIFY(change(QStringLiteral("INSERT INTO shop_counters VALUES ('USD', 1, 1, 1, 0)")));

        const Outcome ordered = m_shop->order(); // closing would make the day's copy
        const Outcome written = m_shop->vitrine(backup());

        QVERIFY(ordered.succeeded());
        QVERIFY2(ordered.errors.contains(command), ordered.errors.constData());
        QCOMPARE(ordered.errorLines().size(), 1);
        QCOMPARE(written.exitCode, 1);
        QVERIFY2(written.errors.contains(command), written.errors.constData());
        QCOMPARE(written.errorLines().size(), 1);
        QCOMPARE(verify().exitCode, 1); // and counts them anew
        QVERIFY(verify().succeeded());
        const Outcome later = m_shop->order();
        QVERIFY(later.succeeded());
        QCOMPARE(later.errors, QByteArray());
    }

    void whatFailsSaysSoInOneLineAlsoBesideWrongCounters()
    {
        QVERIFY(change(QStringLiteral("INSERT INTO shop_counters VALUES ('USD', 1, 1, 1, 0)")));

        const Outcome refused = m_shop->order(100'000);

        QCOMPARE(refused.exitCode, 1);
        QCOMPARE(refused.errorLines().size(), 1);
        QVERIFY2(!refused.errors.contains("counters"), refused.errors.constData());
        QVERIFY(m_shop->logs().contains("no copy of the shop was made"));
    }

    void aCopyWhoseCountersAreWrongIsRestoredWithRightOnes()
    {
        const QString copy = m_shop->path(QStringLiteral("copy.vitrine"));
        const QString restored = m_shop->path(QStringLiteral("restored.vitrine"));
        QVERIFY(m_shop->order(2).succeeded());
        QVERIFY(
            change(QStringLiteral("UPDATE shop_counters SET orders = orders + 5; PRAGMA wal_checkpoint(TRUNCATE)")));
        QVERIFY(QFile::copy(m_shop->file(), copy));

        const Outcome made = m_shop->vitrine(
            {QStringLiteral("shop"), QStringLiteral("restore"), copy, QStringLiteral("--shop"), restored});

        QVERIFY2(made.succeeded(), made.errors.constData());
        const Outcome verified
            = m_shop->vitrine({QStringLiteral("shop"), QStringLiteral("verify"), QStringLiteral("--shop"), restored});
        QVERIFY2(verified.succeeded(), verified.errors.constData());
        QVERIFY(!verified.output.contains("anew"));
    }

    void stockThatContradictsItsMovementsIsNotCalledDamageOfTheFile()
    {
        QVERIFY(m_shop->order(2).succeeded()); // closing made the day's copy
        QVERIFY(change(QStringLiteral("UPDATE products SET stock = stock + 1000 WHERE sku = 'BOEUF'")));

        for (const Outcome &outcome : {verify(), m_shop->vitrine(backup())}) {
            QCOMPARE(outcome.exitCode, 1);
            QCOMPARE(outcome.errorLines().size(), 1);
            QVERIFY2(outcome.errors.contains("do not add up"), outcome.errors.constData());
            QVERIFY2(outcome.errors.contains("vitrine shop restore"), outcome.errors.constData());
            QVERIFY2(outcome.errors.contains("keep it"), outcome.errors.constData());
            QVERIFY(!outcome.errors.contains("other than Vitrine")); // nobody can know
        }
    }

    void whatIsNotCopiedForItsStockNamesTheCommandThatSaysWhatToDo()
    {
        QVERIFY(change(QStringLiteral("UPDATE products SET stock = stock + 1000 WHERE sku = 'BOEUF'")));

        const Outcome ordered = m_shop->order(); // closing would make the day's copy

        QVERIFY(ordered.succeeded());
        QCOMPARE(ordered.errorLines().size(), 1);
        QVERIFY2(ordered.errors.contains("vitrine shop verify"), ordered.errors.constData());
    }

    void anAmountThatCannotBeCountedIsNotBlamedOnTheQuantityAlone()
    {
        QVERIFY(change(QStringLiteral("UPDATE products SET price = 9223372036854775807 WHERE sku = 'BOEUF'")));
        QVERIFY(m_shop->order().succeeded());

        const Outcome refused = m_shop->order();

        QCOMPARE(refused.exitCode, 1);
        QCOMPARE(refused.errorLines().size(), 1);
        QVERIFY2(refused.errors.contains("all that was sold until now"), refused.errors.constData());
        QVERIFY2(refused.errors.contains("price"), refused.errors.constData());
    }

    void noNameSteersTheTerminal()
    {
        // Red, a title for the window, what a terminal may obey of the upper control characters, and text turned round.
        const QString name = QStringLiteral("\x1b[31mRED\x1b]0;pwn\x07\x7f\u009b31m\u202eKCAB\u2066");
        QVERIFY(change(QStringLiteral("UPDATE products SET name = '%1' WHERE sku = 'BOEUF'").arg(name)));
        QFile feed(m_shop->path(QStringLiteral("feed.csv")));
        QVERIFY(feed.open(QIODevice::WriteOnly));
        feed.write(QStringLiteral("sku,title,price,quantity\nCUP,%1,1 EUR,5\nPAN,Pan,%1,5\n").arg(name).toUtf8());
        feed.close();
        const QStringList of{QStringLiteral("--shop"), m_shop->file()};
        const auto run = [&](const char *words, const QStringList &more = {}) {
            return m_shop->vitrine(QString::fromLatin1(words).split(u' ') + of + more);
        };

        const QList<Outcome> outcomes{
            run("catalog list"),
            run("catalog list --json"),
            run("catalog import --dry-run", {feed.fileName()}),
            run("catalog import", {feed.fileName()}),
            run("catalog import", {QStringLiteral("--columns"), QStringLiteral("price=") + name, feed.fileName()}),
            run("order add", {QStringLiteral("--sku"), QStringLiteral("BOEUF")}),
            run("order add",
                {QStringLiteral("--sku"), QStringLiteral("BOEUF"), QStringLiteral("--quantity"),
                 QStringLiteral("5000")}),
            run("order add", {QStringLiteral("--sku"), name}),
            run("catalog list", {QStringLiteral("--") + name}),
        };

        static const QRegularExpression steers(
            QStringLiteral("[\\x{0}-\\x{8}\\x{b}-\\x{1f}\\x{7f}-\\x{9f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]"));
        for (const Outcome &outcome : outcomes) {
            const QString said = QString::fromUtf8(outcome.output + outcome.errors);
            QVERIFY(!said.isEmpty());
            QVERIFY2(!said.contains(steers), outcome.output + outcome.errors);
            QVERIFY(outcome.errorLines().size() <= 1);
        }
        QVERIFY2(outcomes.at(0).output.contains("\uFFFD[31mRED\uFFFD]0;pwn"), outcomes.at(0).output.constData());
        QVERIFY(outcomes.at(2).output.contains("is no price"));
        const QJsonArray listed = QJsonDocument::fromJson(outcomes.at(1).output).array();
        QVERIFY(std::ranges::any_of(
            listed, [&](const QJsonValue &product) { return product[QLatin1String("name")].toString() == name; }));
        QVERIFY(!QString::fromUtf8(m_shop->logs()).contains(steers));
    }

private:
    Outcome verify(const QStringList &more = {}) const
    {
        return m_shop->vitrine(
            QStringList{QStringLiteral("shop"), QStringLiteral("verify"), QStringLiteral("--shop"), m_shop->file()}
            + more);
    }

    QStringList backup() const
    {
        return {QStringLiteral("shop"), QStringLiteral("backup"), m_shop->path(QStringLiteral("backup")),
                QStringLiteral("--shop"), m_shop->file()};
    }

    /// Changes the shop file as another program would.
    bool change(const QString &sql) const
    {
        return QProcess::execute(QStringLiteral("sqlite3"), {m_shop->file(), sql}) == 0;
    }

    QStringList files() const { return QDir(m_shop->folder()).entryList(QDir::Files | QDir::Hidden); }

    bool damage() const
    {
        QFile file(m_shop->file());
        return file.open(QIODevice::ReadWrite) && file.seek(4096) && file.write(QByteArray(64, '\xA5')) == 64;
    }

    std::unique_ptr<DemoShop> m_shop;
};

QTEST_GUILESS_MAIN(tst_ShopCommands)
#include "tst_ShopCommands.moc"
