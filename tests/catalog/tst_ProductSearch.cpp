// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/ProductRepository.h"
#include "app/catalog/ProductSearch.h"
#include "app/catalog/SearchTexts.h"
#include "app/storage/Database.h"
#include "app/storage/Transaction.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>

using namespace vitrine;
using catalog::Product;
using catalog::ProductRepository;
using catalog::ProductSearch;
using catalog::SearchTexts;
using storage::Database;

namespace {

/// A disk that takes no files of SQLite's own, while this lives. For a process of one thread.
class NoTemporaryFiles {
public:
    NoTemporaryFiles()
    {
        s_real = sqlite3_vfs_find(nullptr);
        m_files = *s_real;
        m_files.zName = "vitrine-no-temporary-files";
        m_files.xOpen = [](sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags) {
            if ((flags & SQLITE_OPEN_TEMP_DB) != 0) {
                ++s_refused;
                errno = EIO;
                file->pMethods = nullptr;
                return SQLITE_IOERR;
            }
            return s_real->xOpen(s_real, name, file, flags, outFlags);
        };
        sqlite3_vfs_register(&m_files, 1);
    }
    ~NoTemporaryFiles()
    {
        sqlite3_vfs_unregister(&m_files);
        sqlite3_vfs_register(s_real, 1);
    }
    Q_DISABLE_COPY_MOVE(NoTemporaryFiles)

    static int refused() { return s_refused; }

private:
    static inline sqlite3_vfs *s_real = nullptr;
    static inline int s_refused = 0;
    sqlite3_vfs m_files = {};
};

} // namespace

class tst_ProductSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void textsAreFolded_data();
    void textsAreFolded();
    void aProductIsFoundByWhatIsTyped_data();
    void aProductIsFoundByWhatIsTyped();
    void anotherProductIsNotFound_data();
    void anotherProductIsNotFound();
    void everyWordHasToFit();
    void whatIsCalledExactlySoComesFirst();
    void whatIsUsedMoreComesEarlier();
    void whatIsUsedIsFoundAmongThousandsThatFit();
    void theWholeWordIsFoundAmongThousandsThatBeginSo();
    void aNameTypedInFullIsFoundAmongThousandsThatBeginWithIt();
    void theExactCodeIsFoundAmongThousands();
    void nothingTypedShowsWhatIsUsedMost();
    void thereAreNotMoreResultsThanAskedFor();
    void whatSoundsLikeACommandIsOnlyText_data();
    void whatSoundsLikeACommandIsOnlyText();
    void aChangedProductIsFoundByItsNewWordsOnly();
    void aSavingThatFailsLeavesNothingToFind();
    void manyThatAreSavedTogetherAreFoundAfterwards();
    void resultsSayWhatARowShows();
    void textsOfAnOlderProgramAreWrittenAgain();
    void theIndexAgreesWithTheTexts();
    void aDamagedIndexIsBuiltAnewBySearching_data() { damages(); }
    void aDamagedIndexIsBuiltAnewBySearching();
    void aDamagedIndexIsBuiltAnewBySaving_data() { damages(); }
    void aDamagedIndexIsBuiltAnewBySaving();
    void aDamagedIndexIsBuiltAnewBySavingMany_data() { damages(); }
    void aDamagedIndexIsBuiltAnewBySavingMany();
    void aSearchThatDiffersFromTheProductsIsFoundAndMended_data();
    void aSearchThatDiffersFromTheProductsIsFoundAndMended();
    void othersSellWhileItIsCompared();
    void aSoundSearchIsNotCalledDamagedForADiskThatFailsItsCopy();

private:
    Product add(const QString &name, const QString &sku = {});
    QStringList found(const QString &typed, int limit = 50) const;
    void damages();
    /// As a bad disk would, without the program that has the shop open.
    void damage(const QByteArray &sql);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    int m_added = 0;
};

void tst_ProductSearch::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto database = Database::open(m_folder->filePath(QStringLiteral("shop.vitrine")), Database::Mode::CreateNew);
    QVERIFY(database);
    m_database = std::move(*database);
    m_added = 0;
}

Product tst_ProductSearch::add(const QString &name, const QString &sku)
{
    Product product;
    product.id = catalog::ProductId::make();
    product.name = name;
    product.sku = sku.isEmpty() ? QStringLiteral("Q%1").arg(++m_added) : sku;
    product.price = Money::create(1250, u"EUR").value();
    product.trade = QStringLiteral("retail");
    const auto saved = ProductRepository(*m_database).save(product);
    if (!saved) {
        qWarning() << saved.error().detail;
    }
    return product;
}

/// Names of the results.
QStringList tst_ProductSearch::found(const QString &typed, int limit) const
{
    const auto results = ProductSearch(*m_database).find(typed, limit);
    if (!results) {
        return {QStringLiteral("failed: ") + results.error().detail};
    }
    QStringList names;
    for (const catalog::ProductSummary &result : *results) {
        names.append(result.name);
    }
    return names;
}

void tst_ProductSearch::textsAreFolded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");

    const auto row = [](const char *text, const char *folded) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(folded);
    };
    row("Bœuf Bourguignon", "boeuf bourguignon");
    row("ÉCLAIR à l’orange", "eclair a l orange");
    row("Straße STRASSE", "strasse strasse");
    row("Ærø Łódź Đà Nẵng", "aero lodz da nang");
    row("İstanbul ISPARTA ılık", "istanbul isparta ilik");
    row("ﬁn de série", "fin de serie");
    row("72 m²", "72 m2");
    row("Ａｂｃ　１２", "abc 12");
    row("  --- ", "");
    row("AB-12/XL", "ab 12 xl");
    row("ΆΛΦΑ Σίσυφος", "αλφα σισυφοσ");
    row("Ёлка Й", "елка и");
    row("iPhone手机壳15", "iphone 手机壳 15");
    row("コーヒーカップ", "コーヒーカッフ");
    row("ｺｰﾋｰ", "コーヒー");
    row("क़लम की दुकान", "क़लम की दुकान");
    row("soft\u00ADhyphen", "softhyphen");
}

void tst_ProductSearch::textsAreFolded()
{
    QFETCH(QString, text);
    QFETCH(QString, folded);

    QCOMPARE(SearchTexts::fold(text), SearchTexts::fold(folded));
    if (!folded.contains(QChar(0x0915))) { // Devanagari has no single form to compare with
        QCOMPARE(SearchTexts::fold(text), folded);
    }
}

void tst_ProductSearch::aProductIsFoundByWhatIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");

    const auto row = [](const char *typed, const char *name) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(name);
    };
    row("b", "Bœuf bourguignon");
    row("bo", "Bœuf bourguignon");
    row("bœ", "Bœuf bourguignon");
    row("BOEUF", "Bœuf bourguignon");
    row("bour", "Bœuf bourguignon");
    row("bourg bœuf", "Bœuf bourguignon");
    row("  Bœuf,  bour!", "Bœuf bourguignon");
    row("creme", "Crème brûlée");
    row("CRÈME BRULÉE", "Crème brûlée");
    row("kleider", "Kleiderschrank Eiche");
    row("schrank", "Kleiderschrank Eiche");
    row("红", "红烧牛肉");
    row("肉", "红烧牛肉");
    row("烧牛", "红烧牛肉");
    row("红烧牛", "红烧牛肉");
    row("烧牛肉", "红烧牛肉");
    row("红烧牛肉", "红烧牛肉");
    row("牛肉 红烧", "红烧牛肉");
    row("手机", "iPhone手机壳15");
    row("iph 壳", "iPhone手机壳15");
    row("iPhone手机壳", "iPhone手机壳15");
    row("カップ", "コーヒーカップ");
    row("ひー", "さくらひーたー");
    row("한", "한국 김치");
    row("하", "한국 김치"); // half of a syllable, as it is typed
    row("김치", "한국 김치");
    row("ab-12", "Vase");
    row("AB12", "Vase");
    row("ab 12 x", "Vase");
    row("ab12xl", "Vase");
    row("12xl", "Vase");
    row("4006381333931", "Stift");
    row("04006381333931", "Stift");
    row("00000096385074", "Stift");
    row("33931", "Stift");
    row("400638", "Stift");
    row("stabilo", "Stift");
    row("piece", "Stift");
    row("Stück", "Stift");
    row("件", "Stift");
    row("bleu nuit", "Stift");
    row("96385074", "Stift");
    row("STIFT-BLAU", "Stift");
}

void tst_ProductSearch::aProductIsFoundByWhatIsTyped()
{
    QFETCH(QString, typed);
    QFETCH(QString, name);
    for (const char *other : {"Bœuf bourguignon", "Crème brûlée", "Kleiderschrank Eiche", "红烧牛肉", "iPhone手机壳15",
                              "コーヒーカップ", "さくらひーたー", "한국 김치"}) {
        add(QString::fromUtf8(other));
    }
    add(QStringLiteral("Vase"), QStringLiteral("AB-12/XL"));
    Product pen = add(QStringLiteral("Stift"), QStringLiteral("STIFT"));
    pen.brand = QStringLiteral("Stabilo");
    pen.gtin = QStringLiteral("04006381333931");
    pen.attributes = {{QStringLiteral("unit_measure"), QStringLiteral("piece")}};
    pen.variants = {{catalog::VariantId::make(),
                     QStringLiteral("STIFT-BLAU"),
                     QStringLiteral("00000096385074"),
                     {{QStringLiteral("couleur"), QStringLiteral("Bleu nuit")}},
                     std::nullopt,
                     1}};
    QVERIFY(ProductRepository(*m_database).save(pen));

    const QStringList names = found(typed);

    QVERIFY2(names.contains(name), qPrintable(names.join(u'|')));
    QVERIFY(names.size() < 10);
}

void tst_ProductSearch::anotherProductIsNotFound_data()
{
    QTest::addColumn<QString>("typed");

    for (const char *typed : {"x", "oeu", "bourguignonne", "boeuf gratin", "牛红", "肉红", "红牛", "红烧肉", "ou", "1",
                              "烧 馆", "ouf bour"}) {
        QTest::newRow(typed) << QString::fromUtf8(typed);
    }
}

void tst_ProductSearch::anotherProductIsNotFound()
{
    QFETCH(QString, typed);
    add(QStringLiteral("Bœuf bourguignon"), QStringLiteral("A"));
    add(QStringLiteral("红烧牛肉"), QStringLiteral("B"));

    const QStringList names = found(typed);

    if (typed == QLatin1String("oeu")) { // a part of a word of three letters or more is one
        QCOMPARE(names, QStringList{QStringLiteral("Bœuf bourguignon")});
    } else {
        QCOMPARE(names, QStringList());
    }
}

void tst_ProductSearch::everyWordHasToFit()
{
    add(QStringLiteral("Red wine"));
    add(QStringLiteral("White wine"));
    add(QStringLiteral("Red shoes"));

    QCOMPARE(found(QStringLiteral("wine re")), QStringList{QStringLiteral("Red wine")});
}

void tst_ProductSearch::whatIsCalledExactlySoComesFirst()
{
    const Product popular = add(QStringLiteral("Lampes de bureau"));
    add(QStringLiteral("Abat-jour pour lampe"));
    add(QStringLiteral("Lampe"));
    add(QStringLiteral("Lampe rouge"));
    QVERIFY(ProductRepository(*m_database).recordUse(popular.id));

    const QStringList names = found(QStringLiteral("lampe"));

    QCOMPARE(names,
             (QStringList{QStringLiteral("Lampe"), QStringLiteral("Lampes de bureau"), QStringLiteral("Lampe rouge"),
                          QStringLiteral("Abat-jour pour lampe")}));
}

void tst_ProductSearch::whatIsUsedMoreComesEarlier()
{
    const Product first = add(QStringLiteral("Tasse bleue"));
    const Product second = add(QStringLiteral("Tasse rouge"));
    const Product third = add(QStringLiteral("Tasse verte"));
    ProductRepository products(*m_database);
    QVERIFY(products.recordUse(third.id));
    QVERIFY(products.recordUse(third.id));
    QVERIFY(products.recordUse(second.id));

    QCOMPARE(found(QStringLiteral("tas")), (QStringList{third.name, second.name, first.name}));
}

void tst_ProductSearch::whatIsUsedIsFoundAmongThousandsThatFit()
{
    {
        auto transaction = storage::Transaction::begin(*m_database);
        for (int i = 0; i < 2000; ++i) {
            add(QStringLiteral("Tasse %1").arg(i));
        }
        QVERIFY(transaction->commit());
    }
    const Product last = add(QStringLiteral("Tablier"));
    QVERIFY(ProductRepository(*m_database).recordUse(last.id));

    const QStringList names = found(QStringLiteral("t"), 10);

    QCOMPARE(names.size(), 10);
    QCOMPARE(names.first(), last.name);
}

void tst_ProductSearch::theWholeWordIsFoundAmongThousandsThatBeginSo()
{
    {
        auto transaction = storage::Transaction::begin(*m_database);
        for (int i = 0; i < 2000; ++i) {
            add(QStringLiteral("Teeservice %1").arg(i));
        }
        QVERIFY(transaction->commit());
    }
    add(QStringLiteral("Grüner Tee"));
    add(QStringLiteral("Tee"));

    const QStringList names = found(QStringLiteral("tee"), 10);

    QCOMPARE(names.first(), QStringLiteral("Tee"));
    QVERIFY(names.contains(QStringLiteral("Grüner Tee")));
}

void tst_ProductSearch::aNameTypedInFullIsFoundAmongThousandsThatBeginWithIt()
{
    {
        auto transaction = storage::Transaction::begin(*m_database);
        for (int i = 0; i < 1000; ++i) {
            add(QStringLiteral("Robe d’été %1").arg(i));
            add(QStringLiteral("连衣裙夏季%1").arg(i));
        }
        QVERIFY(transaction->commit());
    }
    add(QStringLiteral("Robe"));
    add(QStringLiteral("Robe d’été"));
    add(QStringLiteral("连衣裙"));
    add(QStringLiteral("Été d’été"));

    for (const QString &name : {QStringLiteral("Robe"), QStringLiteral("Robe d’été"), QStringLiteral("连衣裙"),
                                QStringLiteral("Été d’été")}) {
        QCOMPARE(found(name).first(), name);
    }
    QCOMPARE(found(QStringLiteral("ROBE  d ete"), 1), QStringList{QStringLiteral("Robe d’été")});
}

void tst_ProductSearch::theExactCodeIsFoundAmongThousands()
{
    {
        auto transaction = storage::Transaction::begin(*m_database);
        for (int i = 1000; i < 3000; ++i) {
            add(QStringLiteral("Tasse %1").arg(i), QStringLiteral("T-%1-1").arg(i));
        }
        QVERIFY(transaction->commit());
    }
    add(QStringLiteral("Die eine"), QStringLiteral("T-2-5"));

    QCOMPARE(found(QStringLiteral("T-2-5"), 1), QStringList{QStringLiteral("Die eine")});
    QCOMPARE(found(QStringLiteral("t25"), 1), QStringList{QStringLiteral("Die eine")});
    QCOMPARE(found(QStringLiteral("T-2950-1"), 1), QStringList{QStringLiteral("Tasse 2950")});
}

void tst_ProductSearch::nothingTypedShowsWhatIsUsedMost()
{
    add(QStringLiteral("Tasse"));
    const Product used = add(QStringLiteral("Teller"));
    QVERIFY(ProductRepository(*m_database).recordUse(used.id));

    for (const char *typed : {"", "   ", "-!?", "\"\"", "\xF0\x9F\x98\x80"}) {
        QCOMPARE(found(QString::fromUtf8(typed)), QStringList{used.name});
    }
}

void tst_ProductSearch::thereAreNotMoreResultsThanAskedFor()
{
    for (int i = 0; i < 20; ++i) {
        add(QStringLiteral("Tasse %1").arg(i));
    }

    QCOMPARE(found(QStringLiteral("tasse"), 5).size(), 5);
    QCOMPARE(found(QStringLiteral("tasse"), 0).size(), 0);
    QCOMPARE(found(QStringLiteral("tasse"), -5).size(), 0);
    QCOMPARE(found(QStringLiteral("tasse"), std::numeric_limits<int>::max()).size(), 20);
}

void tst_ProductSearch::whatSoundsLikeACommandIsOnlyText_data()
{
    QTest::addColumn<QString>("typed");

    const auto row = [](const char *name, const QString &typed) { QTest::newRow(name) << typed; };
    for (const char *typed : {"\"",
                              "'",
                              "tasse\"",
                              "tasse AND",
                              "AND",
                              "OR",
                              "NOT tasse",
                              "NEAR(tasse)",
                              "name:tasse",
                              "-tasse",
                              "^tasse",
                              "tasse*",
                              "*",
                              "(tasse",
                              "tasse)",
                              "{name}",
                              "tasse + rouge",
                              "%",
                              "_",
                              "\\",
                              "';DROP TABLE products;--",
                              "product_words MATCH 'a'"}) {
        row(typed, QString::fromLatin1(typed));
    }
    row("NUL", QStringLiteral("tas") + QChar::Null + QStringLiteral("se"));
    row("half a surrogate", QString(QChar(0xD800)) + QStringLiteral("tasse"));
    row("no character", QString(QChar(0xFFFF)));
    row("control characters", QStringLiteral("\x01\x02\x1B[31mtasse"));
    row("very long", QStringLiteral("tasse").repeated(100'000));
    row("very many words", QStringLiteral("a b c d e f g h i j k l m n o p q r s t u v w x y z ").repeated(1000));
    row("very many characters", QString(100'000, QChar(0x7EA2)));
}

void tst_ProductSearch::whatSoundsLikeACommandIsOnlyText()
{
    QFETCH(QString, typed);
    add(QStringLiteral("Tasse"));

    const auto results = ProductSearch(*m_database).find(typed);

    QVERIFY2(results, qPrintable(results ? QString() : results.error().detail));
    QVERIFY(results->size() <= 1);
    QCOMPARE(found(QStringLiteral("tasse")), QStringList{QStringLiteral("Tasse")});
}

void tst_ProductSearch::aChangedProductIsFoundByItsNewWordsOnly()
{
    Product product = add(QStringLiteral("Tasse"), QStringLiteral("A1"));
    add(QStringLiteral("Teller"), QStringLiteral("A2"));

    product.name = QStringLiteral("Becher");
    QVERIFY(ProductRepository(*m_database).save(product));

    QCOMPARE(found(QStringLiteral("tasse")), QStringList());
    QCOMPARE(found(QStringLiteral("asse")), QStringList());
    QCOMPARE(found(QStringLiteral("bech")), QStringList{QStringLiteral("Becher")});
    QCOMPARE(found(QStringLiteral("a1")), QStringList{QStringLiteral("Becher")});
}

void tst_ProductSearch::aSavingThatFailsLeavesNothingToFind()
{
    Product product = add(QStringLiteral("Tasse"));
    product.name = QStringLiteral("Becher");
    product.images = {QString(64, u'a')};

    QVERIFY(!ProductRepository(*m_database).save(product));

    QCOMPARE(found(QStringLiteral("becher")), QStringList());
    QCOMPARE(found(QStringLiteral("tasse")), QStringList{QStringLiteral("Tasse")});
}

void tst_ProductSearch::manyThatAreSavedTogetherAreFoundAfterwards()
{
    Product product = add(QStringLiteral("Tasse"));
    ProductRepository products(*m_database);
    auto transaction = storage::Transaction::begin(*m_database);
    for (const char *name : {"Becher", "Schale", "Teller"}) {
        product.name = QString::fromLatin1(name);
        QVERIFY(products.save(product, ProductRepository::Searchable::Later));
    }
    QCOMPARE(found(QStringLiteral("schale")), QStringList());

    QVERIFY(products.makeSearchable());
    QVERIFY(transaction->commit());

    QCOMPARE(found(QStringLiteral("teller")), QStringList{QStringLiteral("Teller")});
    QCOMPARE(found(QStringLiteral("tasse")), QStringList());
    QVERIFY(products.makeSearchable()); // nothing is left to do
    QVERIFY(m_database->execute("INSERT INTO product_words (product_words, rank) VALUES ('integrity-check', 1)"));
}

void tst_ProductSearch::resultsSayWhatARowShows()
{
    Product product = add(QStringLiteral("Tasse"));
    product.stock = 4;
    product.photo = QStringLiteral("photos/a.png");
    QVERIFY(ProductRepository(*m_database).save(product));

    const auto results = ProductSearch(*m_database).find(QStringLiteral("tasse"));

    QCOMPARE(results.value(),
             (QList<catalog::ProductSummary>{
                 {product.id, product.sku, product.name, product.price, 4, product.photo, product.trade}}));
}

void tst_ProductSearch::textsOfAnOlderProgramAreWrittenAgain()
{
    add(QStringLiteral("Bœuf"));
    QVERIFY(m_database->execute("DELETE FROM product_search_texts; DELETE FROM meta WHERE key = 'search_rules'"));

    QCOMPARE(found(QStringLiteral("boeuf")), QStringList{QStringLiteral("Bœuf")});

    QVERIFY(m_database->execute("UPDATE product_search_texts SET name = 'written by other rules';"
                                "UPDATE meta SET value = '0' WHERE key = 'search_rules'"));
    QCOMPARE(found(QStringLiteral("boeuf")), QStringList{QStringLiteral("Bœuf")});
    QCOMPARE(found(QStringLiteral("rules")), QStringList());
}

void tst_ProductSearch::theIndexAgreesWithTheTexts()
{
    Product product = add(QStringLiteral("Bœuf 红烧牛肉"));
    for (int i = 0; i < 50; ++i) {
        product.name = QStringLiteral("Bœuf 红烧牛肉 %1").arg(i % 7);
        product.brand = QString(i % 3, u'x');
        QVERIFY(ProductRepository(*m_database).save(product));
        add(QStringLiteral("Tasse %1").arg(i));
    }

    // FTS5's own check compares the index with the table of texts.
    QVERIFY(m_database->execute("INSERT INTO product_words (product_words, rank) VALUES ('integrity-check', 1)"));
    QVERIFY(m_database->execute("INSERT INTO product_pieces (product_pieces, rank) VALUES ('integrity-check', 1)"));
}

void tst_ProductSearch::damages()
{
    QTest::addColumn<QByteArray>("sql");

    const auto noise = [](quint32 seed, int size) {
        QRandomGenerator random(seed);
        QByteArray bytes;
        for (int i = 0; i < size; ++i) {
            bytes.append(static_cast<char>(random.bounded(256)));
        }
        return "x'" + bytes.toHex() + "'";
    };
    QTest::newRow("words") << QByteArray("UPDATE product_words_data SET block = " + noise(1, 3000));
    QTest::newRow("pieces") << QByteArray("UPDATE product_pieces_data SET block = " + noise(2, 3000));
    for (quint32 seed = 1; seed <= 8; ++seed) {
        for (const char *index : {"words", "pieces"}) {
            QTest::addRow("how the %s are made up, %u", index, seed) << QByteArray(
                "UPDATE product_" + QByteArray(index) + "_data SET block = " + noise(seed, 40) + " WHERE id = 10");
        }
    }
    // A number of levels that no memory holds.
    QTest::newRow("too much to hold") << QByteArray(
        "UPDATE product_pieces_data SET block = x'00000000ffffff7f01ffffff7f01010101' WHERE id = 10");
    // A number of pieces that fits, and takes two gigabytes.
    for (const char *index : {"words", "pieces"}) {
        QTest::addRow("too much to clear of the %s", index) << QByteArray(
            "UPDATE product_" + QByteArray(index) + "_data SET block = x'0000000001010000d187fd00' WHERE id = 10");
    }
    QTest::newRow("emptied") << QByteArray("DELETE FROM product_words_data; DELETE FROM product_pieces_data");
}

void tst_ProductSearch::damage(const QByteArray &sql)
{
    const QString path = m_database->path();
    m_database.reset();
    {
        SQLite::Database stranger(path.toStdString(), SQLite::OPEN_READWRITE);
        stranger.exec(sql.toStdString());
    }
    auto database = Database::open(path, Database::Mode::Existing);
    QVERIFY2(database, database ? "" : qPrintable(database.error().detail));
    m_database = std::move(*database);
}

void tst_ProductSearch::aDamagedIndexIsBuiltAnewBySearching()
{
    QFETCH(QByteArray, sql);
    add(QStringLiteral("Blue mug"));
    add(QStringLiteral("Green bowl"));
    damage(sql);
    if (QTest::currentTestFailed()) {
        return;
    }

    QCOMPARE(found(QStringLiteral("mu")), QStringList{QStringLiteral("Blue mug")});
    QCOMPARE(found(QStringLiteral("owl")), QStringList{QStringLiteral("Green bowl")});
    QVERIFY(ProductSearch(*m_database).verify());
}

void tst_ProductSearch::aDamagedIndexIsBuiltAnewBySaving()
{
    QFETCH(QByteArray, sql);
    Product mug = add(QStringLiteral("Blue mug"));
    damage(sql);
    mug.name = QStringLiteral("Red mug");

    const Result<> changed = ProductRepository(*m_database).save(mug);
    add(QStringLiteral("Green bowl"));

    QVERIFY2(changed, changed ? "" : qPrintable(changed.error().detail));
    QCOMPARE(found(QStringLiteral("red")), QStringList{QStringLiteral("Red mug")});
    QCOMPARE(found(QStringLiteral("owl")), QStringList{QStringLiteral("Green bowl")});
    QVERIFY(ProductSearch(*m_database).verify());
}

void tst_ProductSearch::aDamagedIndexIsBuiltAnewBySavingMany()
{
    QFETCH(QByteArray, sql);
    Product mug = add(QStringLiteral("Blue mug"));
    damage(sql);

    ProductRepository products(*m_database);
    const Result<> done = storage::inTransaction(*m_database, [&]() -> Result<> {
        for (int i = 0; i < 20; ++i) {
            mug.id = catalog::ProductId::make();
            mug.sku = QStringLiteral("MUG-%1").arg(i);
            if (Result<> saved = products.save(mug, ProductRepository::Searchable::Later); !saved) {
                return saved;
            }
        }
        return products.makeSearchable();
    });

    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    QCOMPARE(found(QStringLiteral("mug")).size(), 21);
    QCOMPARE(found(QStringLiteral("lue")).size(), 21);
}

void tst_ProductSearch::aSearchThatDiffersFromTheProductsIsFoundAndMended_data()
{
    damages();
    QTest::newRow("says that it has nothing")
        << QByteArray("UPDATE product_words_data SET block = zeroblob(7) WHERE id = 10");
    QTest::newRow("no texts") << QByteArray("DELETE FROM product_search_texts");
    QTest::newRow("another text") << QByteArray("UPDATE product_search_texts SET name = 'other' WHERE number = 1");
}

void tst_ProductSearch::aSearchThatDiffersFromTheProductsIsFoundAndMended()
{
    QFETCH(QByteArray, sql);
    add(QStringLiteral("Blue mug"));
    add(QStringLiteral("Green bowl"));
    QVERIFY(ProductSearch(*m_database).verify());
    damage(sql);

    const Result<> found = ProductSearch(*m_database).verify();
    const Result<> mended = ProductSearch(*m_database).rebuild();

    QVERIFY(!found);
    QCOMPARE(found.error().code, Error::Code::Corrupt);
    QVERIFY2(mended, mended ? "" : qPrintable(mended.error().detail));
    const Result<> again = ProductSearch(*m_database).verify();
    QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
    QCOMPARE(this->found(QStringLiteral("mu")), QStringList{QStringLiteral("Blue mug")});
}

void tst_ProductSearch::othersSellWhileItIsCompared()
{
    add(QStringLiteral("Blue mug"));
    auto other = Database::open(m_folder->filePath(QStringLiteral("shop.vitrine")), Database::Mode::Existing);
    QVERIFY(other);
    m_database->waitForOthersAtMost(std::chrono::milliseconds::zero());
    const auto selling = storage::Transaction::begin(**other);
    QVERIFY(selling);
    QVERIFY((*other)->execute("UPDATE products SET uses = uses + 1"));

    const Result<> verified = ProductSearch(*m_database).verify();

    QVERIFY2(verified, verified ? "" : qPrintable(verified.error().detail));
}

void tst_ProductSearch::aSoundSearchIsNotCalledDamagedForADiskThatFailsItsCopy()
{
    add(QStringLiteral("Blue mug"));
    // More than SQLite keeps of a copy in memory.
    QVERIFY(m_database->execute("INSERT INTO meta (key, value) VALUES ('long', hex(zeroblob(2500000)))"));
    const NoTemporaryFiles none;

    const Result<> verified = ProductSearch(*m_database).verify();

    QVERIFY(NoTemporaryFiles::refused() > 0);
    QVERIFY2(verified, verified ? "" : qPrintable(verified.error().detail));
}

QTEST_GUILESS_MAIN(tst_ProductSearch)
#include "tst_ProductSearch.moc"
