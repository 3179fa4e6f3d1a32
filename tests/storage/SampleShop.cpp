// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/SampleShop.h"

#include "app/base/ContentHash.h"
#include "app/storage/ShopPictures.h"
#include "app/storage/Transaction.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace vitrine::test {

namespace {

const char *const kProducts = R"(
    INSERT INTO products (id, sku, name, price, currency, stock, photo, link, trade) VALUES
        ('0192f0c0-0000-7000-8000-000000000001', 'MUG', 'Mug "Bœuf"', 1200, 'EUR', 500, 'photos/mug.jpg', '', 'retail'),
        ('0192f0c0-0000-7000-8000-000000000002', 'BOWL', 'Bowl', 700, 'EUR', 20, '', '', 'retail');
    INSERT INTO stock_movements (product_id, delta, cause, at) VALUES
        ('0192f0c0-0000-7000-8000-000000000001', 500, 'opening', 1000),
        ('0192f0c0-0000-7000-8000-000000000002', 20, 'opening', 1000);
    INSERT INTO price_history (product_id, price, currency, valid_from) SELECT id, price, currency, 1000 FROM products;
    INSERT INTO product_search_texts (number, name, codes, brand, attributes)
        SELECT number, lower(name), lower(sku), '', '' FROM products;
    INSERT INTO product_words (product_words) VALUES ('rebuild');
    INSERT INTO product_pieces (product_pieces) VALUES ('rebuild');)";

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

Result<> SampleShop::make(const QString &path)
{
    auto database = storage::Database::open(path, storage::Database::Mode::CreateNew);
    if (!database) {
        return tl::unexpected(database.error());
    }
    const QByteArray image = QByteArray("\x89PNG").repeated(5000);
    const QString hash = hashOf(image);
    const QString folder = QFileInfo(path).absolutePath() + u'/';
    if (!writeFile(folder + QLatin1String("photos/mug.jpg"), "\xff\xd8 a mug")
        || !writeFile(folder + storage::placeOf(storage::nameOfImage(hash, QStringLiteral("png")), path), image)) {
        return failure(Error::Code::Internal, folder);
    }
    return storage::inTransaction(**database, [&]() -> Result<> {
        if (Result<> done = (*database)->execute(kProducts); !done) {
            return done;
        }
        const auto written = (*database)
                                 ->prepare("INSERT INTO images (hash, type, width, height, bytes) "
                                           "VALUES (?1, 'png', 10, 10, ?2)")
                                 .bind(hash, static_cast<qint64>(image.size()))
                                 .run();
        const auto linked = (*database)
                                ->prepare("INSERT INTO product_images SELECT id, 1, ?1 FROM products WHERE sku = 'MUG'")
                                .bind(hash)
                                .run();
        if (!written || !linked) {
            return tl::unexpected(written ? linked.error() : written.error());
        }
        return order(**database, QStringLiteral("0192f0c0-0000-7000-8000-0000000000a1"));
    });
}

Result<> SampleShop::order(storage::Database &database, const QString &id)
{
    return storage::inTransaction(database, [&]() -> Result<> {
        for (const char *sql :
             {"INSERT INTO orders (id, currency, total, vat, placed_at, received_at) VALUES (?1, 'EUR', 1200, 200, 5, "
              "5)",
              "INSERT INTO order_lines (order_id, position, product_id, sku, name, quantity, unit_price, total, "
              "vat_rate) SELECT ?1, 1, id, sku, name, 1, 1200, 1200, 2000 FROM products WHERE sku = 'MUG'",
              "INSERT INTO stock_movements (product_id, delta, cause, order_id, at) "
              "SELECT id, -1, 'order', ?1, 5 FROM products WHERE sku = 'MUG'"}) {
            if (const auto done = database.prepare(sql).bind(id).run(); !done) {
                return tl::unexpected(done.error());
            }
        }
        return database.execute("UPDATE products SET stock = stock - 1 WHERE sku = 'MUG';"
                                "INSERT INTO product_counters (product_id, currency, orders, units, revenue) "
                                "SELECT id, 'EUR', 1, 1, 1200 FROM products WHERE sku = 'MUG' "
                                "ON CONFLICT DO UPDATE SET orders = orders + 1, units = units + 1, "
                                "revenue = revenue + 1200;"
                                "INSERT INTO shop_counters (currency, orders, units, revenue) "
                                "VALUES ('EUR', 1, 1, 1200) ON CONFLICT DO UPDATE SET orders = orders + 1, "
                                "units = units + 1, revenue = revenue + 1200;");
    });
}

qint64 SampleShop::number(storage::Database &database, const char *sql)
{
    storage::Statement query = database.prepare(sql);
    return query.step().value_or(false) ? query.integer(0) : -1;
}

QByteArray SampleShop::bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

QString SampleShop::contentOf(const QString &path)
{
    QString content;
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE); // so that no log is left
    QStringList names;
    SQLite::Statement tables(database,
                             "SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main' "
                             "AND name NOT LIKE 'sqlite%' ORDER BY name");
    while (tables.executeStep()) {
        names.append(QString::fromStdString(tables.getColumn(0).getString()));
    }
    for (const QString &name : names) {
        if (name.startsWith(QLatin1String("backup"))) {
            continue;
        }
        SQLite::Statement rows(database, QStringLiteral("SELECT * FROM \"%1\" ORDER BY 1, 2").arg(name).toStdString());
        while (rows.executeStep()) {
            if (name == QLatin1String("meta") && rows.getColumn(0).getString() == "restored_at") {
                continue;
            }
            content += name;
            for (int column = 0; column < rows.getColumnCount(); ++column) {
                content += u'|' + QString::fromStdString(rows.getColumn(column).getString());
            }
            content += u'\n';
        }
    }
    return content;
}

} // namespace vitrine::test
