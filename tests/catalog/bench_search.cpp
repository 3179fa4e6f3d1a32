// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures a shop of 100,000 products: filling it, opening it, and searching it letter by letter. Asserts nothing.
// `bench_search [shop file to keep [products]]`. Computing is the processor's time without waiting for others.
#include "app/catalog/Gtin.h"
#include "app/catalog/ProductRepository.h"
#include "app/catalog/ProductSearch.h"
#include "app/storage/Database.h"
#include "app/storage/Transaction.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QMap>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <vector>

using namespace vitrine;
using catalog::Product;

namespace {

constexpr int kBatch = 1000;
constexpr quint32 kSeed = 20'260'314;

struct Language {
    QStringList things;
    QStringList kinds;
    QStringList forWhat;
    bool hasSpaces = true;
};

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ');
}

const QList<Language> &languages()
{
    static const QList<Language> all{
        {words("Tasse Assiette Lampe Fauteuil Écharpe Robe Chemise Crème Savon Théière Couteau Panier Coussin Vase "
               "Bougie Tapis Rideau Chaise Étagère Cœur Bœuf Poêle Casserole Manteau Bracelet"),
         words(
             "rouge bleue émaillée brodée légère dorée ancienne naturelle épaisse ronde carrée mate brillante fraîche"),
         words("cuisine jardin chambre bureau été hiver fête enfant voyage salon")},
        {words("Mug Plate Lamp Armchair Scarf Dress Shirt Cream Soap Teapot Knife Basket Cushion Vase Candle Carpet "
               "Curtain Chair Shelf Heart Beef Pan Saucepan Coat Bracelet Table Trousers"),
         words("red blue enamelled embroidered light golden vintage natural thick round square matt glossy fresh"),
         words("kitchen garden bedroom office summer winter party children travel salon")},
        {words(
             "Tasse Teller Leuchte Sessel Schal Kleid Hemd Creme Seife Teekanne Messer Korb Kissen Vase Kerze Teppich "
             "Vorhang Stuhl Kleiderschrank Herz Rindfleisch Pfanne Kochtopf Mantel Armband Bücherregal"),
         words("rot blau emailliert bestickt leicht golden antik natürlich dick rund eckig matt glänzend frisch groß"),
         words("Küche Garten Schlafzimmer Büro Sommer Winter Fest Kinder Reise Wohnzimmer")},
        {words("茶杯 盘子 台灯 沙发 围巾 连衣裙 衬衫 面霜 香皂 茶壶 菜刀 篮子 靠垫 花瓶 蜡烛 地毯 窗帘 椅子 书架 "
               "红烧牛肉 平底锅 手机壳"),
         words("红色 蓝色 珐琅 刺绣 轻便 金色 复古 天然 加厚 圆形 方形 哑光 新鲜 精致"),
         words("厨房 花园 卧室 办公室 夏季 冬季 节日 儿童 旅行 客厅"), false},
        {words(
             "カップ 皿 ランプ ソファ スカーフ ドレス シャツ クリーム 石鹸 急須 包丁 かご クッション 花瓶 キャンドル"),
         words("赤い 青い ほうろう 刺繍 軽い 金色 古風な 天然 厚手 丸い 四角い つや消し 新鮮な"),
         words("台所 庭 寝室 事務所 夏 冬 祭り 子供 旅行 居間"), false},
    };
    return all;
}

const QStringList &brands()
{
    static const QStringList all = [] {
        QStringList made;
        const QStringList first = words("Maison Atelier Nord Studio Casa Alpen Étoile Blau Verde Kyoto Lumen Forge");
        const QStringList last
            = words("Carré Lindström Müller Rossi Dupont Oak Sakura Mistral Hansen Vega Ørsted Zola");
        for (const QString &a : first) {
            for (const QString &b : last) {
                made.append(a + u' ' + b);
            }
        }
        return made;
    }();
    return all;
}

template<typename List>
auto pick(const List &list, QRandomGenerator &random)
{
    return list.at(random.bounded(static_cast<int>(list.size())));
}

/// Each brand has seven digits of its own, as companies have, and counts on after them.
QString gtinOf(int i, qsizetype brand)
{
    const auto company = static_cast<int>(2'000'000 + brand * 7'919 % 1'000'000);
    const QString stem = QString::number(company) + QStringLiteral("%1").arg(i, 6, 10, QLatin1Char('0')).right(5);
    for (int digit = 0; digit < 10; ++digit) {
        if (const auto gtin = catalog::readGtin(stem + QString::number(digit))) {
            return *gtin;
        }
    }
    return {};
}

Product productOf(int i, QRandomGenerator &random)
{
    const Language &language = languages().at(i % 10 < 3 ? 0 : i % 10 < 6 ? 1 : i % 10 < 8 ? 2 : i % 10 < 9 ? 3 : 4);
    Product product;
    product.id = catalog::ProductId::make();
    product.sku = QStringLiteral("%1-%2").arg(QChar(u'A' + i % 26)).arg(i, 6, 10, QLatin1Char('0'));
    const QString space = language.hasSpaces ? QStringLiteral(" ") : QString();
    product.name = pick(language.things, random) + space + pick(language.kinds, random) + space
        + pick(language.forWhat, random) + QStringLiteral(" %1").arg(random.bounded(1, 400));
    product.price = Money::create(random.bounded(100, 100'000), u"EUR").value();
    product.stock = random.bounded(0, 500);
    product.trade = QStringLiteral("retail");
    product.brand = pick(brands(), random);
    product.gtin = gtinOf(i, brands().indexOf(product.brand));
    product.vat = 2000;
    product.attributes
        = {{QStringLiteral("unit_measure"), i % 3 == 0 ? QStringLiteral("kg") : QStringLiteral("piece")}};
    return product;
}

[[noreturn]] void giveUp(const Error &error)
{
    std::fprintf(stderr, "%s\n", qPrintable(error.detail));
    std::exit(1);
}

template<typename T>
T valueOf(Result<T> result)
{
    if (!result) {
        giveUp(result.error());
    }
    return *std::move(result);
}

/// Milliseconds since it was made.
class Watch {
public:
    Watch() { m_timer.start(); }
    double passed() const { return static_cast<double>(m_timer.nsecsElapsed()) / 1e6; }
    double computed() const { return static_cast<double>(std::clock() - m_clock) * 1e3 / CLOCKS_PER_SEC; }

private:
    QElapsedTimer m_timer;
    std::clock_t m_clock = std::clock();
};

/// Of many times the same.
class Times {
public:
    void add(const Watch &watch)
    {
        m_passed.push_back(watch.passed());
        m_computed.push_back(watch.computed());
    }

    void print(const char *what)
    {
        std::ranges::sort(m_passed);
        std::ranges::sort(m_computed);
        std::printf(
            "%s: p50 %.2f ms, p95 %.2f ms, p99 %.2f ms, most %.2f ms (computing p50 %.2f, p95 %.2f), %zu times\n", what,
            percentile(m_passed, 0.5), percentile(m_passed, 0.95), percentile(m_passed, 0.99), m_passed.back(),
            percentile(m_computed, 0.5), percentile(m_computed, 0.95), m_passed.size());
    }

private:
    static double percentile(const std::vector<double> &times, double part)
    {
        return times.at(static_cast<size_t>(part * static_cast<double>(times.size() - 1)));
    }

    std::vector<double> m_passed;
    std::vector<double> m_computed;
};

void fill(const QString &path, int count, std::vector<QString> &names)
{
    const auto database = valueOf(storage::Database::open(path, storage::Database::Mode::CreateNew));
    catalog::ProductRepository products(*database);
    QRandomGenerator random(kSeed);
    const Watch watch;
    for (int i = 0; i < count; i += kBatch) {
        auto transaction = valueOf(storage::Transaction::begin(*database));
        for (int j = i; j < i + kBatch; ++j) {
            const Product product = productOf(j, random);
            if (const auto saved = products.save(product, catalog::ProductRepository::Searchable::Later); !saved) {
                giveUp(saved.error());
            }
            if (j % 50 == 0) {
                static_cast<void>(products.recordUse(product.id));
            }
            names.push_back(product.name);
            if (j % 7 == 0) {
                names.push_back(product.sku);
                names.push_back(product.gtin.mid(1));
                names.push_back(product.brand);
            }
        }
        if (const auto done = products.makeSearchable(); !done) {
            giveUp(done.error());
        }
        if (const auto done = transaction.commit(); !done) {
            giveUp(done.error());
        }
    }
    std::printf("saving %d products, %d a transaction: %.1f s (computing %.1f s)\n", count, kBatch,
                watch.passed() / 1000, watch.computed() / 1000);
}

/// Opens the shop while it is open elsewhere and commits are in its log.
void openOnAir(const QString &path, storage::Database &onAir)
{
    catalog::ProductRepository products(onAir);
    const QList<catalog::ProductSummary> all = valueOf(products.summaries());
    Times opening;
    for (int i = 0; i < 20; ++i) {
        for (int use = 0; use < 20; ++use) {
            const auto product = all.at((i * 20 + use) * 97 % all.size());
            if (const auto recorded = products.recordUse(product.id); !recorded) {
                giveUp(recorded.error());
            }
        }
        const Watch watch;
        const auto database = valueOf(storage::Database::open(path, storage::Database::Mode::Existing));
        opening.add(watch);
    }
    std::printf("log: %.1f MB\n", static_cast<double>(QFileInfo(path + QLatin1String("-wal")).size()) / 1e6);
    opening.print("opening the shop while it is on air");
}

} // namespace

int main(int argc, char **argv)
{
    std::setvbuf(stdout, nullptr, _IOLBF, BUFSIZ);
    const QTemporaryDir folder;
    const QString path = argc > 1 ? QString::fromLocal8Bit(argv[1]) : folder.filePath(QStringLiteral("shop.vitrine"));
    const int count = argc > 2 ? std::max(kBatch, std::atoi(argv[2]) / kBatch * kBatch) : 100'000;
    std::vector<QString> typed;
    if (!QFileInfo::exists(path)) {
        fill(path, count, typed);
    } else {
        QRandomGenerator random(kSeed);
        for (int i = 0; i < count; ++i) {
            typed.push_back(productOf(i, random).name);
        }
    }
    std::printf("shop file: %.0f MB\n", static_cast<double>(QFileInfo(path).size()) / 1e6);

    if (argc > 3) {
        return 0;
    }
    Times opening;
    Times first;
    for (int i = 0; i < 20; ++i) {
        const Watch watch;
        const auto database = valueOf(storage::Database::open(path, storage::Database::Mode::Existing));
        opening.add(watch);
        const Watch search;
        valueOf(catalog::ProductSearch(*database).find(QStringLiteral("tasse")));
        first.add(search);
    }
    opening.print("opening the shop");
    first.print("the first search in it");

    const auto database = valueOf(storage::Database::open(path, storage::Database::Mode::Existing));
    const catalog::ProductRepository products(*database);
    const Watch rows;
    const qsizetype summaries = valueOf(products.summaries()).size();
    std::printf("%lld rows of a list: %.0f ms (computing %.0f ms)\n", static_cast<long long>(summaries), rows.passed(),
                rows.computed());
    const Watch whole;
    const qsizetype all = valueOf(products.list()).size();
    std::printf("%lld whole products: %.0f ms (computing %.0f ms)\n", static_cast<long long>(all), whole.passed(),
                whole.computed());

    catalog::ProductSearch search(*database);
    QRandomGenerator random(kSeed + 1);
    QMap<int, Times> times;
    for (int i = 0; i < 1000; ++i) {
        const QString text = typed.at(static_cast<size_t>(random.bounded(static_cast<int>(typed.size()))));
        const qsizetype longest = std::min<qsizetype>(text.size(), 20);
        for (qsizetype letters = 1; letters <= longest; ++letters) {
            const Watch watch;
            valueOf(search.find(text.left(letters)));
            times[static_cast<int>(std::min<qsizetype>(letters, 5))].add(watch);
        }
    }
    for (auto entry = times.begin(); entry != times.end(); ++entry) {
        entry->print(qPrintable(entry.key() == 5 ? QStringLiteral("5 or more letters")
                                                 : QStringLiteral("%1 letters").arg(entry.key())));
    }
    openOnAir(path, *database);
    return 0;
}
