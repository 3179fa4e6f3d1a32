// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Clock.h"
#include "app/base/Error.h"
#include "app/catalog/Product.h"
#include "app/catalog/feeds/FeedComparison.h"
#include "app/catalog/feeds/ImportPlan.h"

#include <QIODevice>
#include <QSet>

#include <functional>
#include <memory>

namespace vitrine::storage {
class Database;
}

namespace vitrine::catalog {
class ProductRepository;
}

namespace vitrine::catalog::feeds {

class FeedReader;
struct FeedProduct;
class PictureFolder;
class ProductAssembler;

/// Brings a feed into a shop. First plan(), which changes nothing and says what would; then apply(), which does the
/// same and saves. Good rows are kept, bad ones are told. Importing what was imported changes nothing, so that an
/// import that was stopped, or that a power cut ended, is done again from the beginning. On the thread of the
/// connection, which it does not own.
class Importer {
public:
    enum class Wanted { GoOn, Stop };

    /// Told after every few hundred products how many bytes of the feed are read, and of how many.
    using Progress = std::function<Wanted(qint64 read, qint64 size)>;

    /// Reads how the feed is written. Fails with NotFound and AccessDenied for the file, like FeedReader::open() and
    /// ColumnMap::change(), and with InvalidInput for an unknown currency or trade, or without a column for the SKU.
    static Result<std::unique_ptr<Importer>> open(storage::Database &database, const QString &feedPath,
                                                  const ImportOptions &options, Clock clock = systemClock());

    /// The same for a device, which can seek. Pictures are files in `folder`; empty for none.
    static Result<std::unique_ptr<Importer>> open(storage::Database &database, std::unique_ptr<QIODevice> feed,
                                                  const QString &folder, const ImportOptions &options,
                                                  Clock clock = systemClock());

    ~Importer();
    Q_DISABLE_COPY_MOVE(Importer)

    /// What is read from where. XML may have more columns than its first items show.
    const ColumnMap &columns() const { return m_columns; }

    /// Fails when the feed or the shop cannot be read.
    Result<ImportPlan> plan(const Progress &progress = {});

    /// Saves a few hundred products at a time, and for a tenth of a second at most (`longestTransaction`), so that an
    /// order of a running show does not wait. Fails when the feed cannot be read or the shop not be written; what was
    /// saved before is kept.
    Result<ImportPlan> apply(const Progress &progress = {});

    /// How many products the last apply() has brought in or changed for good, also when it failed.
    qint64 savedProducts() const { return m_savedProducts; }

private:
    enum class Purpose { Planning, Applying };

    Importer(storage::Database &database, std::unique_ptr<QIODevice> feed, QString folder, ImportOptions options,
             Clock clock);
    Result<> prepare();
    Result<QString> shopCurrency() const;
    Result<ImportPlan> run(Purpose purpose, const Progress &progress);
    struct Batch;

    Result<Batch> collect(ProductAssembler &assembler, FeedComparison &comparison, int most);
    Result<> takeSome(Purpose purpose, Batch &batch, FeedComparison &comparison, PictureFolder &pictures,
                      ImportPlan &plan);
    Result<> saveGathered(Purpose purpose, Batch &batch, ProductRepository &products, FeedComparison &comparison,
                          ImportPlan &plan);
    void countPieces(FeedComparison::Answer &answer, ImportPlan &plan);
    void count(const FeedProduct &feed, FeedComparison::Answer &answer, ImportPlan &plan);
    void tellOfPictures(Purpose purpose, const ProductId &product, const QStringList &addresses) const;
    Result<qint64> changesSoFar() const;
    Result<bool> save(ProductRepository &products, const Product &product, const FeedProduct &feed,
                      QList<FeedProblem> &problems);

    storage::Database &m_database;
    std::unique_ptr<QIODevice> m_feed;
    QString m_folder;
    ImportOptions m_options;
    Clock m_clock;
    ColumnMap m_columns;
    qint64 m_savedProducts = 0;
    QSet<ProductId> m_counted; ///< As new or changed in the plan that is being made.
    QSet<ProductId> m_stockSet; ///< The same, of those the ones whose stock is set.
    QSet<ProductId> m_splitUp; ///< The same, of those the ones that had pieces and no variants.
    QSet<ProductId> m_unchanged; ///< The same, as unchanged so far.
};

} // namespace vitrine::catalog::feeds
