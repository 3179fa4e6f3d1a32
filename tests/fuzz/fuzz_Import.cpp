// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/feeds/Importer.h"
#include "app/storage/Database.h"

#include <QBuffer>
#include <QTemporaryDir>

#include <cstdlib>

using namespace vitrine;
using namespace vitrine::catalog::feeds;

namespace {

/// A shop that is made anew now and then, so that it stays small.
class Shop {
public:
    storage::Database &database()
    {
        constexpr int kInputs = 300;
        if (m_inputs++ % kInputs == 0) {
            m_database.reset();
            m_folder = std::make_unique<QTemporaryDir>(QStringLiteral("/dev/shm/vitrine-fuzz-XXXXXX"));
            m_database = storage::Database::open(m_folder->filePath(QStringLiteral("shop.vitrine")),
                                                 storage::Database::Mode::CreateNew)
                             .value();
        }
        return *m_database;
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<storage::Database> m_database;
    int m_inputs = 0;
};

} // namespace

/// Any bytes as a feed: planned and imported into a shop, which takes only what is right.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static Shop shop;
    storage::Database &database = shop.database();
    auto feed = std::make_unique<QBuffer>();
    feed->setData(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    feed->open(QIODevice::ReadOnly);
    ImportOptions options;
    options.currency = QStringLiteral("EUR");
    const Result<std::unique_ptr<Importer>> importer = Importer::open(database, std::move(feed), {}, options);
    if (!importer) {
        return 0;
    }
    const Result<ImportPlan> plan = (*importer)->plan();
    const Result<ImportPlan> done = (*importer)->apply();
    const Result<ImportPlan> again = (*importer)->apply();
    // The feed may be refused; the shop has no reason to fail.
    for (const Result<ImportPlan> *outcome : {&plan, &done, &again}) {
        if (!*outcome && outcome->error().code != Error::Code::Forbidden) {
            std::abort();
        }
    }
    if (done && done->added + done->changed > plan->added + plan->changed + done->refusedRows) {
        std::abort();
    }
    // What is in the shop already is not brought in again.
    if (again && again->added > 0) {
        std::abort();
    }
    return 0;
}
