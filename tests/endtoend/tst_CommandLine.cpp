// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/endtoend/DemoShop.h"
#include "tests/support/DecodedVideo.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace vitrine::test;

class tst_CommandLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<DemoShop>();
        QVERIFY(m_shop->create());
    }

    void wordsThatMeanNothingAreAQuestionOfUse_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const auto words = [](const char *text) { return QString::fromLatin1(text).split(u' '); };
        QTest::newRow("unknown command") << words("dance");
        QTest::newRow("unknown option") << words("demo --shop x --colour blue");
        QTest::newRow("no shop") << words("demo");
        QTest::newRow("no camera") << words("show --shop x --product A");
        QTest::newRow("no product") << words("show --shop x --camera y");
        QTest::newRow("size") << words("show --shop x --camera y --product A --size huge");
        QTest::newRow("odd size") << words("show --shop x --camera y --product A --size 1281x721");
        QTest::newRow("no size") << words("show --shop x --camera y --product A --size 0x0");
        QTest::newRow("fps") << words("show --shop x --camera y --product A --fps 0");
        QTest::newRow("bitrate") << words("show --shop x --camera y --product A --bitrate -5");
        QTest::newRow("seconds") << words("show --shop x --camera y --product A --seconds soon");
        QTest::newRow("quantity") << words("order add --shop x --sku A --quantity 0");
        QTest::newRow("huge quantity") << words("order add --shop x --sku A --quantity 99999999999999999999");
        QTest::newRow("half a command") << words("order");
        QTest::newRow("catalog of what") << words("catalog eat --shop x");
        QTest::newRow("import of what") << words("catalog import --shop x");
        QTest::newRow("import to where") << words("catalog import feed.csv");
        QTest::newRow("export as what") << words("catalog export --shop x feed.csv");
        QTest::newRow("export as papyrus") << words("catalog export --shop x --format papyrus feed.csv");
        QTest::newRow("import into a circus") << words("catalog import --shop x --trade circus feed.csv");
        QTest::newRow("import in shells") << words("catalog import --shop x --currency SHELL feed.csv");
        QTest::newRow("columns of nothing") << words("catalog import --shop x --columns foo feed.csv");
        QTest::newRow("columns of no field") << words("catalog import --shop x --columns colour=Foo feed.csv");
        QTest::newRow("a demo of a zoo") << words("demo --shop x --trade zoo");
        QTest::newRow("shop what") << words("shop eat --shop x");
        QTest::newRow("backup to where") << words("shop backup --shop x");
        QTest::newRow("restore what") << words("shop restore --shop x");
        QTest::newRow("verify which") << words("shop verify");
        QTest::newRow("two backups") << words("shop backup --shop x y z");
        QTest::newRow("render what") << words("render --shop x --out y.png");
        QTest::newRow("render to where") << words("render --shop x --product A");
        QTest::newRow("render a hat") << words("render --shop x --product A --out y.png --overlay hat");
        QTest::newRow("render on a plate") << words("render --shop x --product A --out y.png --canvas plate");
        QTest::newRow("render on nothing") << words("render --shop x --product A --out y.png --canvas 0x0");
        QTest::newRow("one word too many") << words("demo --shop x y");
        QTest::newRow("record to nothing") << words("show --shop x --camera y --product A --record=");
        QTest::newRow("a microphone of no name") << words("show --shop x --camera y --product A --microphone=");
        QTest::newRow("a mention of the weather") << words("show --shop x --camera y --product A --mention sunny");
        QTest::newRow("more keys than places") << words("show --shop x --camera y --product A --key-file k");
    }

    void wordsThatMeanNothingAreAQuestionOfUse()
    {
        QFETCH(QStringList, arguments);

        const Outcome outcome = m_shop->vitrine(arguments);

        QVERIFY(outcome.ended);
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY(!outcome.errors.trimmed().isEmpty());
        QVERIFY(outcome.output.isEmpty());
    }

    void helpAndVersionAreAnswered()
    {
        const Outcome help = m_shop->vitrine({QStringLiteral("--help")});
        const Outcome version = m_shop->vitrine({QStringLiteral("--version")});

        QCOMPARE(help.exitCode, 0);
        for (const char *command : {"show", "demo", "catalog", "order", "render", "doctor"}) {
            QVERIFY2(help.output.contains(command), command);
        }
        QCOMPARE(version.exitCode, 0);
        QVERIFY(version.output.contains("0."));
    }

    void everyTradeHasADemoShop_data()
    {
        QTest::addColumn<QString>("trade");
        for (const char *trade : {"kitchen", "property", "vehicle", "retail"}) {
            QTest::newRow(trade) << QString::fromLatin1(trade);
        }
    }

    void everyTradeHasADemoShop()
    {
        QFETCH(QString, trade);
        const QString file = m_shop->path(trade + QStringLiteral("/shop.vitrine"));

        const Outcome made = m_shop->vitrine(
            {QStringLiteral("demo"), QStringLiteral("--shop"), file, QStringLiteral("--trade"), trade});
        const Outcome listed = m_shop->vitrine({QStringLiteral("catalog"), QStringLiteral("list"),
                                                QStringLiteral("--shop"), file, QStringLiteral("--json")});

        QVERIFY2(made.succeeded(), made.errors.constData());
        const QJsonArray products = QJsonDocument::fromJson(listed.output).array();
        QVERIFY(!products.isEmpty());
        for (const QJsonValue &product : products) {
            QVERIFY(!product[QLatin1String("sku")].toString().isEmpty());
            QVERIFY(!product[QLatin1String("name")].toString().isEmpty());
            QVERIFY(product[QLatin1String("price")][QLatin1String("minorUnits")].toInteger() > 0);
            QCOMPARE(product[QLatin1String("price")][QLatin1String("currency")].toString().size(), 3);
            QVERIFY(product[QLatin1String("stock")].toInt() > 0);
            QCOMPARE(product[QLatin1String("trade")].toString(), trade);
            QVERIFY(product[QLatin1String("link")].toString().startsWith(QLatin1String("https://")));
        }
    }

    void aTradeThatIsAddedIsOfferedByName_data()
    {
        QTest::addColumn<QStringList>("command");
        const auto words = [](const char *text) { return QString::fromLatin1(text).split(u' '); };
        QTest::newRow("of a demo") << words("demo --help");
        QTest::newRow("of an import") << words("catalog import --help");
        QTest::newRow("after a wrong one") << words("demo --shop x --trade zoo");
    }

    void aTradeThatIsAddedIsOfferedByName()
    {
        QFETCH(QStringList, command);
        Process process;
        m_shop->furnish(process);
        process.preload(QStringLiteral(VITRINE_PRELOADED));

        QVERIFY(process.start(DemoShop::program(), command));
        const Outcome outcome = process.finish(std::chrono::seconds(60));

        const QByteArray said = outcome.output + outcome.errors;
        QVERIFY2(said.contains("one of: florist, kitchen, property, retail, vehicle.")
                     || said.contains("One of: florist, kitchen, property, retail, vehicle."),
                 said.constData());
    }

    void oneOverlayIsDrawnIntoAFile_data()
    {
        QTest::addColumn<QString>("trade");
        QTest::addColumn<QString>("sku");
        QTest::newRow("kitchen") << QStringLiteral("kitchen") << QStringLiteral("BOEUF");
        QTest::newRow("property") << QStringLiteral("property") << QStringLiteral("T3-SEJOUR");
        QTest::newRow("vehicle") << QStringLiteral("vehicle") << QStringLiteral("BERLINE");
        QTest::newRow("retail") << QStringLiteral("retail") << QStringLiteral("VIN");
    }

    void oneOverlayIsDrawnIntoAFile()
    {
        QFETCH(QString, trade);
        QFETCH(QString, sku);
        const QString file = m_shop->path(trade + QStringLiteral("/shop.vitrine"));
        QVERIFY(
            m_shop->vitrine({QStringLiteral("demo"), QStringLiteral("--shop"), file, QStringLiteral("--trade"), trade})
                .succeeded());
        const auto render = [&](const QString &overlay, const QString &canvas, const QString &out) {
            return m_shop->vitrine({QStringLiteral("render"), QStringLiteral("--shop"), file,
                                    QStringLiteral("--product"), sku, QStringLiteral("--overlay"), overlay,
                                    QStringLiteral("--canvas"), canvas, QStringLiteral("--out"), m_shop->path(out),
                                    QStringLiteral("--json")});
        };

        const Outcome lying = render(QStringLiteral("card"), QStringLiteral("landscape"), QStringLiteral("lying.png"));
        const Outcome standing
            = render(QStringLiteral("card"), QStringLiteral("portrait"), QStringLiteral("standing.png"));
        const Outcome counter
            = render(QStringLiteral("counter"), QStringLiteral("1280x720"), QStringLiteral("counter.png"));
        const Outcome again
            = render(QStringLiteral("counter"), QStringLiteral("portrait"), QStringLiteral("lying.png"));

        for (const Outcome *outcome : {&lying, &standing, &counter}) {
            QVERIFY2(outcome->succeeded(), outcome->errors.constData());
            const QJsonObject said = QJsonDocument::fromJson(outcome->output).object();
            QFile drawn(said[QLatin1String("file")].toString());
            QVERIFY(drawn.open(QIODevice::ReadOnly));
            QCOMPARE(drawn.read(8), QByteArray("\x89PNG\r\n\x1a\n"));
            QVERIFY(said[QLatin1String("width")].toInt() > said[QLatin1String("height")].toInt());
        }
        QCOMPARE(QJsonDocument::fromJson(standing.output).object()[QLatin1String("width")].toInt(), 852);
        QCOMPARE(QJsonDocument::fromJson(counter.output).object()[QLatin1String("height")].toInt(), 69);
        QCOMPARE(again.exitCode, 1);
        QVERIFY2(again.errors.contains("already"), again.errors.constData());
    }

    void variantsAreListedFoundAndOrderedByTheirNumbers()
    {
        const QString feed = m_shop->path(QStringLiteral("shirts.csv"));
        QFile file(feed);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("id,title,price,quantity,item_group_id,size\nTS-M,Shirt,10.00 EUR,1,TS,M\nTS-L,Shirt,12.50 "
                   "EUR,4,TS,L\n");
        file.close();
        const auto run = [this](const char *words, const QStringList &more = {}) {
            return m_shop->vitrine(QString::fromLatin1(words).split(u' ')
                                   << QStringLiteral("--shop") << m_shop->file() << more);
        };
        const Outcome imported = run("catalog import", {feed});
        QVERIFY2(imported.succeeded(), imported.errors.constData());

        const QJsonArray listed = QJsonDocument::fromJson(run("catalog list --json").output).array();
        const QJsonArray found = QJsonDocument::fromJson(run("catalog search TS-L --json").output).array();
        const QByteArray text = run("catalog search TS-L").output;

        QCOMPARE(found.size(), 1);
        QVERIFY(listed.contains(found[0]));
        const QJsonArray variants = found[0][QLatin1String("variants")].toArray();
        QCOMPARE(variants.size(), 2);
        QCOMPARE(variants[1][QLatin1String("sku")].toString(), QStringLiteral("TS-L"));
        QCOMPARE(variants[1][QLatin1String("options")].toObject().value(QLatin1String("size")).toString(),
                 QStringLiteral("L"));
        QCOMPARE(variants[1][QLatin1String("price")][QLatin1String("minorUnits")].toInteger(), 1250);
        QCOMPARE(variants[1][QLatin1String("stock")].toInt(), 4);
        for (const QJsonValue &product : listed) {
            QVERIFY(product[QLatin1String("variants")].isArray());
        }
        for (const char *word : {"TS-L", "12.50", "4 left", "TS-M"}) {
            QVERIFY2(text.contains(word), text.constData());
        }

        QVERIFY(run("order add --sku TS-M").succeeded());
        const Outcome soldOut = run("order add --sku TS-M");
        const Outcome tooMany = run("order add --sku TS-L --quantity 5");
        QVERIFY(!soldOut.succeeded());
        QVERIFY2(soldOut.errors.contains("“Shirt (M)” is sold out"), soldOut.errors.constData());
        QVERIFY(!soldOut.errors.contains("quantity"));
        QVERIFY2(tooMany.errors.contains("not enough of “Shirt (L)” is left"), tooMany.errors.constData());
    }

    void aDishIsShownOnceItsAllergensAreThereAndTheShowIsToldToBePaid()
    {
        const auto import = [this](const char *feed) {
            QFile file(m_shop->path(QStringLiteral("soups.csv")));
            return file.open(QIODevice::WriteOnly) && file.write(feed) > 0 && file.flush()
                && m_shop
                       ->vitrine({QStringLiteral("catalog"), QStringLiteral("import"), QStringLiteral("--shop"),
                                  m_shop->file(), QStringLiteral("--trade"), QStringLiteral("kitchen"),
                                  file.fileName()})
                       .succeeded();
        };
        const QString film = m_shop->path(QStringLiteral("show.mkv"));
        QStringList show = m_shop->show(m_shop->film());
        show[show.indexOf(DemoShop::sku())] = QStringLiteral("SOUP");
        show += QStringList{QStringLiteral("--record"),  film,
                            QStringLiteral("--seconds"), QStringLiteral("2"),
                            QStringLiteral("--mention"), QStringLiteral("collaboration")};
        QVERIFY(import("id,title,price,quantity,attribute:ready_in\nSOUP,Onion soup,6.00 EUR,9,5\n"));

        const Outcome refused = m_shop->vitrine(show);

        QCOMPARE(refused.exitCode, 1);
        QVERIFY(!QFile::exists(film));
        QCOMPARE(refused.errorLines().size(), 1);
        for (const char *word : {"“Onion soup”", "Allergens", "attribute:allergens", "vitrine catalog import"}) {
            QVERIFY2(refused.errors.contains(word), refused.errors.constData());
        }

        QVERIFY(import("id,title,price,quantity,attribute:allergens\nSOUP,Onion soup,6.00 EUR,9,-\n"));
        const Outcome shown = m_shop->vitrine(show);

        QVERIFY2(shown.succeeded(), shown.errors.constData());
        const QString told = readText(DecodedVideo(film).lastPicture(m_shop->folder()), 0.0, 0.03, 0.4, 0.12);
        QVERIFY2(told.contains(QStringLiteral("Commercial collaboration")), qPrintable(told));
    }

    void picturesAreFetchedOnlyWhenAskedAndNeverFromThisComputer()
    {
        const QString feed = m_shop->path(QStringLiteral("cups.csv"));
        QFile file(feed);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("id,title,price,quantity,image_link\nCUP,Cup,10.00 EUR,1,https://localhost:9/cup.png\nJUG,Jug,12.00 "
                   "EUR,1,http://192.168.0.1/jug.png\n");
        file.close();
        const QStringList import{
            QStringLiteral("catalog"), QStringLiteral("import"), QStringLiteral("--shop"), m_shop->file(), feed,
            QStringLiteral("--json")};

        const Outcome counted = m_shop->vitrine(import);
        const Outcome fetched = m_shop->vitrine(import + QStringList{QStringLiteral("--fetch-pictures")});

        QVERIFY2(counted.succeeded(), counted.errors.constData());
        const QJsonObject first = QJsonDocument::fromJson(counted.output).object();
        QCOMPARE(first[QLatin1String("picturesToFetch")].toInt(), 2);
        QVERIFY(!first.contains(QLatin1String("picturesFailed")));
        QVERIFY2(fetched.succeeded(), fetched.errors.constData());
        const QJsonObject second = QJsonDocument::fromJson(fetched.output).object();
        QCOMPARE(second[QLatin1String("unchanged")].toInt(), 2);
        QCOMPARE(second[QLatin1String("picturesFetched")].toInt(), 0);
        QCOMPARE(second[QLatin1String("picturesFailed")].toInt(), 2);
        for (const QJsonValue problem : second[QLatin1String("pictureProblems")].toArray()) {
            QCOMPARE(problem[QLatin1String("reason")].toString(), QStringLiteral("not-safe"));
        }
    }

    void productsGoOutAndComeBack()
    {
        const QString feed = m_shop->path(QStringLiteral("feed.csv"));
        const QStringList import{QStringLiteral("catalog"), QStringLiteral("import"), QStringLiteral("--json"),
                                 QStringLiteral("--shop"),  m_shop->file(),           feed};
        const auto exported
            = m_shop->vitrine({QStringLiteral("catalog"), QStringLiteral("export"), QStringLiteral("--shop"),
                               m_shop->file(), QStringLiteral("--format"), QStringLiteral("shopify"), feed});
        QVERIFY2(exported.succeeded(), exported.errors.constData());
        QFile file(feed);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray text = file.readAll();
        file.write("new-one,New,,,TRUE,Title,Default Title,,,,,NEW-1,shopify,5,,,\"4,50\",,,4006381333930,,,,,EUR,,\n"
                   "broken,Broken,,,TRUE,Title,Default Title,,,,,NEW-2,shopify,5,,,free,,,,,,,,EUR,,\n");
        file.close();

        const Outcome planned = m_shop->vitrine(import + QStringList{QStringLiteral("--dry-run")});
        const Outcome imported = m_shop->vitrine(import);
        const Outcome again = m_shop->vitrine(import);

        const auto numbers = [](const Outcome &outcome) {
            const QJsonObject answer = QJsonDocument::fromJson(outcome.output).object();
            return QList<int>{answer[QLatin1String("new")].toInt(), answer[QLatin1String("changed")].toInt(),
                              answer[QLatin1String("refused")].toInt()};
        };
        QVERIFY2(imported.succeeded(), imported.errors.constData());
        QVERIFY(imported.errors.isEmpty()); // no progress where nobody watches a terminal
        QCOMPARE(numbers(planned).first(), 1);
        QCOMPARE(numbers(imported), numbers(planned));
        QCOMPARE(numbers(again), (QList<int>{0, 0, 1}));
        const QJsonArray problems
            = QJsonDocument::fromJson(imported.output).object()[QLatin1String("problems")].toArray();
        QCOMPARE(problems.size(), 2);
        QCOMPARE(problems[0][QLatin1String("kind")].toString(), QStringLiteral("bad-gtin"));
        QCOMPARE(problems[1][QLatin1String("kind")].toString(), QStringLiteral("bad-price"));
        QCOMPARE(problems[1][QLatin1String("line")].toInteger(), text.count('\n') + 2);
        QVERIFY(m_shop->catalog().contains("NEW-1"));
    }

    void anImportLeavesACopyOfTheDay()
    {
        const QString feed = m_shop->path(QStringLiteral("feed.tsv"));
        QFile file(feed);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("id\ttitle\tprice\tquantity\nA\tApple\t5 EUR\t3\n");
        file.close();
        const QDir copies(m_shop->file() + QLatin1String(".copies"));
        QVERIFY(!copies.exists());

        const auto imported = m_shop->vitrine(
            {QStringLiteral("catalog"), QStringLiteral("import"), QStringLiteral("--shop"), m_shop->file(), feed});

        QVERIFY2(imported.succeeded(), imported.errors.constData());
        QCOMPARE(copies.entryList(QDir::Files).size(), 1);
    }

    void anExportNeverReplacesTheShop()
    {
        const QByteArray before = m_shop->catalog();
        const QStringList words{
            QStringLiteral("catalog"),  QStringLiteral("export"),   QStringLiteral("--shop"),   m_shop->file(),
            QStringLiteral("--format"), QStringLiteral("facebook"), QStringLiteral("--replace")};

        const Outcome outcome = m_shop->vitrine(words + QStringList{m_shop->file()});

        QCOMPARE(outcome.exitCode, 1);
        QVERIFY(outcome.errors.contains("never written over"));
        QCOMPARE(m_shop->catalog(), before);
    }

    void aFeedThatIsNoneIsAFailureWithASentence()
    {
        const auto import = [this](const QString &feed) {
            return m_shop->vitrine(
                {QStringLiteral("catalog"), QStringLiteral("import"), QStringLiteral("--shop"), m_shop->file(), feed});
        };

        const Outcome missing = import(m_shop->path(QStringLiteral("none.csv")));
        const Outcome shop = import(m_shop->file());
        for (const Outcome *outcome : {&missing, &shop}) {
            QCOMPARE(outcome->exitCode, 1);
            QCOMPARE(outcome->errors.count('\n'), 1);
            QVERIFY(outcome->errors.startsWith("vitrine: "));
        }
    }

    void aColumnThatTheFileDoesNotHaveIsAnsweredWithThoseItHas()
    {
        QFile file(m_shop->path(QStringLiteral("feed.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Code,Titel,Preis\nA,Apfel,1.00\n");
        file.close();

        const Outcome outcome = m_shop->vitrine({QStringLiteral("catalog"), QStringLiteral("import"),
                                                 QStringLiteral("--shop"), m_shop->file(), QStringLiteral("--columns"),
                                                 QStringLiteral("price=Foo"), file.fileName()});

        QCOMPARE(outcome.exitCode, 2);
        QVERIFY(outcome.errors.contains("Foo"));
        QVERIFY(outcome.errors.contains("Code, Titel, Preis"));
    }

    void anAnswerThatCannotBeWrittenIsAFailure_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("output");
        QTest::newRow("full disk") << QString() << QStringLiteral("> /dev/full");
        QTest::newRow("closed") << QString() << QStringLiteral(">&-");
        // Whoever reads opens it, which is what the writing end waits for, and goes.
        QTest::newRow("nobody reads") << QStringLiteral("mkfifo \"$2\"; : < \"$2\" & exec 9> \"$2\"; wait; ")
                                      << QStringLiteral(">&9");
    }

    void anAnswerThatCannotBeWrittenIsAFailure()
    {
        QFETCH(QString, before);
        QFETCH(QString, output);
        Process process;
        m_shop->furnish(process);
        const QString words = before + QStringLiteral("exec \"$0\" catalog list --json --shop \"$1\" ") + output;

        QVERIFY(process.start(
            QStringLiteral("/bin/sh"),
            {QStringLiteral("-c"), words, DemoShop::program(), m_shop->file(), m_shop->path(QStringLiteral("pipe"))}));
        const Outcome outcome = process.finish(std::chrono::seconds(60));

        QVERIFY(outcome.ended);
        QCOMPARE(outcome.exitCode, 1);
        QCOMPARE(outcome.errors.count('\n'), 1);
        QVERIFY(outcome.errors.startsWith("vitrine: "));
        QVERIFY(!m_shop->logs().contains("\"sku\"")); // what was printed went nowhere else
    }

    void anOrderTakesFromTheStock()
    {
        const int before = stock();

        const Outcome ordered = m_shop->order(3);

        QVERIFY2(ordered.succeeded(), ordered.errors.constData());
        QCOMPARE(stock(), before - 3);
    }

    void productsAreFoundByTheBeginningsOfTheirWords()
    {
        const Outcome listed = m_shop->vitrine({QStringLiteral("catalog"), QStringLiteral("list"),
                                                QStringLiteral("--json"), QStringLiteral("--shop"), m_shop->file()});
        const QJsonObject product = QJsonDocument::fromJson(listed.output).array().first().toObject();
        const QString name = product[QLatin1String("name")].toString();
        const auto search = [this](const QString &text) {
            return m_shop->vitrine({QStringLiteral("catalog"), QStringLiteral("search"), text, QStringLiteral("--json"),
                                    QStringLiteral("--shop"), m_shop->file()});
        };

        const Outcome found = search(name.first(3).toUpper());
        const Outcome none = search(QStringLiteral("qxzzy"));

        QVERIFY2(found.succeeded(), found.errors.constData());
        QStringList skus;
        for (const QJsonValue &hit : QJsonDocument::fromJson(found.output).array()) {
            skus.append(hit[QLatin1String("sku")].toString());
        }
        QVERIFY2(skus.contains(product[QLatin1String("sku")].toString()), found.output.constData());
        QVERIFY2(none.succeeded(), none.errors.constData());
        QCOMPARE(QJsonDocument::fromJson(none.output).array().size(), 0);
    }

    void aShopIsBackedUpRestoredAndVerified()
    {
        const QString backup = m_shop->path(QStringLiteral("backup"));
        const QString restored = m_shop->path(QStringLiteral("elsewhere.vitrine"));
        const auto shop = [this](const QStringList &words) {
            return m_shop->vitrine(QStringList{QStringLiteral("shop")} + words + QStringList{QStringLiteral("--json")});
        };
        QVERIFY(m_shop->order(1).succeeded());

        const Outcome written = shop({QStringLiteral("backup"), backup, QStringLiteral("--shop"), m_shop->file()});
        const Outcome again = shop({QStringLiteral("backup"), backup, QStringLiteral("--shop"), m_shop->file()});
        const Outcome made = shop({QStringLiteral("restore"), backup, QStringLiteral("--shop"), restored});
        const Outcome twice = shop({QStringLiteral("restore"), backup, QStringLiteral("--shop"), restored});
        const Outcome verified = shop({QStringLiteral("verify"), QStringLiteral("--shop"), restored});

        QVERIFY2(written.succeeded(), written.errors.constData());
        QVERIFY2(made.succeeded(), made.errors.constData());
        QVERIFY2(verified.succeeded(), verified.errors.constData());
        const QJsonObject answer = QJsonDocument::fromJson(verified.output).object();
        QCOMPARE(answer[QLatin1String("sound")].toBool(), true);
        QCOMPARE(answer[QLatin1String("orders")].toInt(), 1);
        for (const Outcome &refused : {again, twice}) {
            QCOMPARE(refused.exitCode, 1);
            QCOMPARE(refused.errorLines().size(), 1);
        }
    }

    void aDamagedShopIsPutAsideAndTheLastCopyNamed()
    {
        QVERIFY(m_shop->order(1).succeeded()); // closing made the day's copy
        QFile file(m_shop->file());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        for (qsizetype at = 4096; at < bytes.size(); at += 4096) {
            bytes.replace(at, 64, QByteArray(64, '\xA5'));
        }
        file.seek(0);
        file.write(bytes);
        file.close();

        const Outcome refused = m_shop->order(1);

        QCOMPARE(refused.exitCode, 1);
        QVERIFY(!QFile::exists(m_shop->file()));
        QVERIFY(refused.errors.contains(".broken-"));
        QVERIFY(refused.errors.contains(".copies/"));
    }

    void whatVerifyAdvisesWorks()
    {
        QVERIFY(m_shop->order(1).succeeded()); // closing made the day's copy
        const QStringList verify{QStringLiteral("shop"), QStringLiteral("verify"), QStringLiteral("--shop")};
        QFile file(m_shop->file());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(4096));
        file.write(QByteArray(64, '\xA5'));
        file.close();

        const Outcome refused = m_shop->vitrine(verify + QStringList{m_shop->file()});
        QCOMPARE(refused.exitCode, 1);
        const QRegularExpression command(QStringLiteral("vitrine shop restore '([^']+)' --shop '([^']+)'"));
        const QRegularExpressionMatch advice = command.match(QString::fromUtf8(refused.errors));
        QVERIFY2(advice.hasMatch(), refused.errors.constData());
        const Outcome restored = m_shop->vitrine({QStringLiteral("shop"), QStringLiteral("restore"), advice.captured(1),
                                                  QStringLiteral("--shop"), advice.captured(2)});
        const Outcome verified = m_shop->vitrine(verify + QStringList{advice.captured(2)});

        QVERIFY2(restored.succeeded(), restored.errors.constData());
        QVERIFY2(verified.succeeded(), verified.errors.constData());
        QVERIFY(QFile::exists(m_shop->file()));
    }

    void aDamagedSearchIsMadeAnewByVerifying()
    {
        const auto verify = [this] {
            return m_shop->vitrine({QStringLiteral("shop"), QStringLiteral("verify"), QStringLiteral("--shop"),
                                    m_shop->file(), QStringLiteral("--json")});
        };
        // An index that says of itself that it needs two gigabytes.
        QVERIFY(change(QStringLiteral("UPDATE product_words_data SET block = x'0000000001010000d187fd00';"
                                      "DELETE FROM product_search_texts")));

        const Outcome damaged = verify();
        const Outcome mended = verify();

        QVERIFY2(damaged.succeeded(), damaged.errors.constData());
        QVERIFY(QJsonDocument::fromJson(damaged.output)[QLatin1String("searchBuiltAnew")].toBool());
        QVERIFY2(mended.succeeded(), mended.errors.constData());
        QVERIFY(!QJsonDocument::fromJson(mended.output)[QLatin1String("searchBuiltAnew")].toBool());
    }

    void whatCouldNotBeRestoredIsNotCalledWholeOrBackedUp()
    {
        const QString backup = m_shop->path(QStringLiteral("backup"));
        QVERIFY(change(QStringLiteral("PRAGMA foreign_keys = OFF; INSERT INTO product_attributes "
                                      "(product_id, attribute, value) VALUES ('gone', 'colour', 'red')")));

        const Outcome verified = m_shop->vitrine(
            {QStringLiteral("shop"), QStringLiteral("verify"), QStringLiteral("--shop"), m_shop->file()});
        const Outcome written = m_shop->vitrine(
            {QStringLiteral("shop"), QStringLiteral("backup"), backup, QStringLiteral("--shop"), m_shop->file()});

        QCOMPARE(verified.exitCode, 1);
        QCOMPARE(written.exitCode, 1);
        QVERIFY(!QFile::exists(backup));
        QVERIFY(QFile::exists(m_shop->file()));
    }

    void manyProcessesSellNoMoreThanThereIs()
    {
        const int before = stock();
        std::vector<std::unique_ptr<Process>> sellers;
        for (int seller = 0; seller < 4; ++seller) {
            sellers.push_back(std::make_unique<Process>());
            m_shop->furnish(*sellers.back());
            QVERIFY(sellers.back()->start(
                QStringLiteral("/bin/sh"),
                {QStringLiteral("-c"),
                 QStringLiteral("sold=0; for i in 1 2 3 4 5 6 7 8 9 10; do \"$0\" order add --shop \"$1\" --sku \"$2\" "
                                ">/dev/null 2>&1 && sold=$((sold+1)); done; echo $sold"),
                 DemoShop::program(), m_shop->file(), DemoShop::sku()}));
        }

        int sold = 0;
        for (const auto &seller : sellers) {
            const Outcome outcome = seller->finish(std::chrono::seconds(90));
            QVERIFY(outcome.ended);
            sold += outcome.output.trimmed().toInt();
        }

        QCOMPARE(sold, std::min(40, before));
        QCOMPARE(stock(), before - sold);
    }

    void theDoctorSaysWhatThisComputerCanDo()
    {
        const Outcome outcome = m_shop->vitrine({QStringLiteral("doctor")});

        QVERIFY(outcome.ended);
        for (const char *word : {"libobs", "FFmpeg", "libx264"}) {
            QVERIFY2(outcome.output.contains(word), outcome.output.constData());
        }
        QVERIFY2(outcome.output.contains("Vitrine keeps no key"), outcome.output.constData());
        QVERIFY(outcome.succeeded());
    }

    void ofWhatIsMissingTheDoctorSaysHowToGetItOrThatItIsNotNeeded()
    {
        const Outcome outcome = m_shop->vitrine({QStringLiteral("doctor")});

        QVERIFY(outcome.ended);
        const QString said = QString::fromUtf8(outcome.output);
        QVERIFY2(said.contains(QLatin1String("Keychain: none, and none is needed")), outcome.output.constData());
        QVERIFY2(said.contains(QLatin1String("One that works is enough.")), outcome.output.constData());
        // This computer may have cameras and microphones.
        const auto says = [&](const char *heading, const char *remedy) {
            const QString rest = said.section(QString::fromLatin1(heading) + u'\n', 1).section(u'\n', 0, 0);
            return !rest.isEmpty()
                && (!rest.contains(QLatin1String("none found")) || rest.contains(QLatin1String(remedy)));
        };
        QVERIFY2(says("Cameras:", "Plug one in, or"), outcome.output.constData());
        QVERIFY2(says("Microphones:", "Plug one in to be heard"), outcome.output.constData());
    }

    void theDoctorSaysItToPrograms()
    {
        const Outcome outcome = m_shop->vitrine({QStringLiteral("doctor"), QStringLiteral("--json")});

        const QJsonObject answer = QJsonDocument::fromJson(outcome.output).object();
        QCOMPARE(answer[QLatin1String("engine")], QJsonValue(true));
        QCOMPARE(answer[QLatin1String("missingModules")].toArray(), QJsonArray());
        QVERIFY(answer[QLatin1String("modules")].toArray().contains(QStringLiteral("obs-ffmpeg")));
        QVERIFY(answer[QLatin1String("cameras")].isArray());
        QVERIFY(answer[QLatin1String("microphones")].isArray());
        QVERIFY(answer[QLatin1String("keychain")].isBool());
        QCOMPARE(answer[QLatin1String("silent")].toArray(), QJsonArray());
        QVERIFY(outcome.succeeded());
    }

    void theDoctorSaysWhatItKnowsAlsoWhenTheEngineDoesNotStart_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("missing");

        QTest::newRow("no screen") << QStringLiteral("DISPLAY") << QStringLiteral(":999") << 0;
        QTest::newRow("no modules") << QStringLiteral("VITRINE_OBS_MODULES") << m_shop->folder() << 5;
    }

    void theDoctorSaysWhatItKnowsAlsoWhenTheEngineDoesNotStart()
    {
        QFETCH(const QString, variable);
        QFETCH(const QString, value);
        QFETCH(const int, missing);
        const auto doctor = [&](const QStringList &options) {
            Process process;
            m_shop->furnish(process);
            process.setEnvironment(variable, value);
            process.start(DemoShop::program(), QStringList{QStringLiteral("doctor")} + options);
            return process.finish(std::chrono::seconds(60));
        };

        const Outcome read = doctor({});
        const Outcome parsed = doctor({QStringLiteral("--json")});

        QCOMPARE(read.exitCode, 1);
        QCOMPARE(DemoShop::faults(read).size(), 1);
        for (const char *word : {"libobs", "libx264", "Keychain"}) {
            QVERIFY2(read.output.contains(word), read.output.constData());
        }
        QCOMPARE(read.output.count("is missing."), missing);
        QCOMPARE(parsed.exitCode, 1);
        const QJsonObject answer = QJsonDocument::fromJson(parsed.output).object();
        QCOMPARE(answer[QLatin1String("engine")], QJsonValue(false));
        QVERIFY(read.errors.contains(answer[QLatin1String("engineProblem")].toString().toUtf8()));
        QVERIFY(!answer[QLatin1String("engineProblem")].toString().isEmpty());
        QCOMPARE(answer[QLatin1String("missingModules")].toArray().size(), missing);
        QVERIFY(!answer[QLatin1String("encoders")].toArray().isEmpty());
        QVERIFY(answer[QLatin1String("keychain")].isBool());
    }

private:
    /// Changes the shop file as another program would.
    bool change(const QString &sql) const
    {
        return QProcess::execute(QStringLiteral("sqlite3"), {m_shop->file(), sql}) == 0;
    }

    int stock() const
    {
        for (const QJsonValue &product : QJsonDocument::fromJson(m_shop->catalog()).array()) {
            if (product[QLatin1String("sku")].toString() == DemoShop::sku()) {
                return product[QLatin1String("stock")].toInt();
            }
        }
        return -1;
    }

    std::unique_ptr<DemoShop> m_shop;
};

QTEST_GUILESS_MAIN(tst_CommandLine)
#include "tst_CommandLine.moc"
