// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/feeds/Importer.h"

#include "app/catalog/ImageStore.h"
#include "app/catalog/ProductRepository.h"
#include "app/catalog/Trades.h"
#include "app/catalog/feeds/FeedProduct.h"
#include "app/catalog/feeds/PictureFolder.h"
#include "app/catalog/feeds/ProductAssembler.h"
#include "app/storage/Database.h"
#include "app/storage/Savepoint.h"
#include "app/storage/Transaction.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <chrono>
#include <thread>

namespace vitrine::catalog::feeds {

namespace {

/// Products that are read before they are saved: few enough that an order of a running show does not wait for them.
constexpr int kTogether = 400;
/// The same for a feed whose rows of one product are far apart: each time a product is saved, all of it is.
constexpr int kMostTogether = 25'600;
/// Bytes of such products, about.
constexpr qsizetype kMostBytes = 16 * 1024 * 1024;
/// Problems that are held before they are counted and all but the first forgotten.
constexpr qsizetype kMostProblems = 10'000;
/// Pictures that are read before the products that show them are saved.
constexpr qsizetype kMostPictures = 64;
/// Long enough that who waits for the shop, and looks more than once in a millisecond, gets it.
constexpr std::chrono::milliseconds kTurnOfOthers{2};
/// Items of XML that are looked at for their names before a person is asked.
constexpr int kLookedAt = 200;

bool isOfTheProduct(Error::Code code)
{
    return code == Error::Code::InvalidInput || code == Error::Code::AlreadyExists || code == Error::Code::NotFound
        || code == Error::Code::Overflow || code == Error::Code::Conflict;
}

qsizetype lengthOf(const QMap<QString, QString> &texts)
{
    qsizetype length = 0;
    for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
        length += text.key().size() + text.value().size();
    }
    return length;
}

/// Bytes that are held for the product, about.
qsizetype sizeOf(const FeedProduct &feed)
{
    qsizetype length = feed.sku.size() + feed.name.size() + feed.description.size() + feed.brand.size()
        + feed.trade.size() + feed.link.toString().size() + lengthOf(feed.attributes);
    for (const QString &picture : feed.pictures) {
        length += picture.size();
    }
    for (const FeedVariant &variant : feed.variants) {
        length += variant.sku.size() + lengthOf(variant.options);
    }
    constexpr qsizetype kOfOne = 500;
    return 2 * length + (1 + feed.variants.size()) * kOfOne;
}

/// A row that is left out has one problem: why it is. `leftOut` are rows of products that are.
void add(ImportPlan &plan, QList<FeedProblem> problems, QSet<qint64> leftOut)
{
    const auto isRefusal
        = [](const FeedProblem &problem) { return problem.gravity() == FeedProblem::Gravity::RowRefused; };
    std::ranges::stable_sort(problems, {}, &FeedProblem::row);
    QSet<qint64> refused;
    for (const FeedProblem &problem : std::as_const(problems)) {
        if (isRefusal(problem)) {
            leftOut.insert(problem.row);
        }
        if (problem.endsFeed()) {
            plan.endedBy = problem;
        }
    }
    for (const FeedProblem &problem : std::as_const(problems)) {
        if (leftOut.contains(problem.row) && (!isRefusal(problem) || refused.contains(problem.row))) {
            continue;
        }
        if (isRefusal(problem)) {
            refused.insert(problem.row);
        }
        ++plan.problemCount;
        if (plan.problems.size() < ImportPlan::kListed) {
            plan.problems.append(problem);
        }
    }
    plan.refusedRows += leftOut.size();
}

} // namespace

/// What is read, and then saved together.
struct Importer::Batch {
    /// A row about a variant of a product that is saved once for several of them.
    struct Gathered {
        qsizetype place; ///< Among the products.
        FeedComparison::Answer answer;
    };

    void leaveOut(qsizetype place)
    {
        leftOut.insert(products.at(place).row);
        for (const FeedVariant &variant : products.at(place).variants) {
            leftOut.insert(variant.row);
        }
    }

    QList<FeedProduct> products;
    qsizetype taken = 0; ///< Of these products.
    QList<Gathered> gathered; ///< Of these, not saved yet.
    qsizetype oneByOne = 0; ///< Those before this place are not gathered.
    QList<FeedProblem> problems;
    QSet<qint64> leftOut; ///< Rows of products that are.
    bool hasScattered = false; ///< There are variants of a product of an earlier batch.
    bool isLast = false;
};

Importer::Importer(storage::Database &database, std::unique_ptr<QIODevice> feed, QString folder, ImportOptions options,
                   Clock clock)
    : m_database(database)
    , m_feed(std::move(feed))
    , m_folder(std::move(folder))
    , m_options(std::move(options))
    , m_clock(std::move(clock))
{
}

Importer::~Importer() = default;

Result<std::unique_ptr<Importer>> Importer::open(storage::Database &database, const QString &feedPath,
                                                 const ImportOptions &options, Clock clock)
{
    const QFileInfo info(feedPath);
    if (!info.exists()) {
        return failure(Error::Code::NotFound, feedPath);
    }
    auto file = std::make_unique<QFile>(feedPath);
    if (!info.isFile() || !file->open(QIODevice::ReadOnly)) {
        return failure(Error::Code::AccessDenied, QStringLiteral("%1: %2").arg(feedPath, file->errorString()));
    }
    return open(database, std::move(file), info.absolutePath(), options, std::move(clock));
}

Result<std::unique_ptr<Importer>> Importer::open(storage::Database &database, std::unique_ptr<QIODevice> feed,
                                                 const QString &folder, const ImportOptions &options, Clock clock)
{
    if (!Trades::builtIn().find(options.trade)) {
        return failure(Error::Code::InvalidInput, options.trade);
    }
    if (!options.currency.isEmpty() && !Money::create(0, options.currency)) {
        return failure(Error::Code::InvalidInput, options.currency);
    }
    std::unique_ptr<Importer> importer(new Importer(database, std::move(feed), folder, options, std::move(clock)));
    if (const Result<> prepared = importer->prepare(); !prepared) {
        return tl::unexpected(prepared.error());
    }
    return importer;
}

Result<QString> Importer::shopCurrency() const
{
    storage::Statement query = m_database.prepare("SELECT DISTINCT currency FROM products LIMIT 2");
    QStringList currencies;
    if (const Result<> read = query.forEachRow([&] { currencies.append(query.text(0)); }); !read) {
        return tl::unexpected(read.error());
    }
    return currencies.size() == 1 ? currencies.first() : QString();
}

Result<> Importer::prepare()
{
    const Result<std::unique_ptr<FeedReader>> reader = FeedReader::open(*m_feed);
    if (!reader) {
        return tl::unexpected(reader.error());
    }
    if ((*reader)->kind() == FeedReader::Kind::Xml) {
        FeedRow row;
        for (int i = 0; i < kLookedAt; ++i) {
            const Result<bool> found = (*reader)->next(row);
            if (!found) {
                return tl::unexpected(found.error());
            }
            if (!*found) {
                break;
            }
        }
    }
    m_columns = ColumnMap::guess((*reader)->columns(), (*reader)->kind());
    if (const Result<> changed = m_columns.change(m_options.columns); !changed) {
        return changed;
    }
    if (m_columns.columnOf(FeedField::Sku) < 0 && m_columns.columnOf(FeedField::Group) < 0
        && !m_columns.columns().isEmpty()) {
        return failure(Error::Code::InvalidInput, QStringLiteral("no column for the SKU"));
    }
    if (m_options.currency.isEmpty()) {
        const Result<QString> currency = shopCurrency();
        if (!currency) {
            return tl::unexpected(currency.error());
        }
        m_options.currency = *currency;
    }
    return {};
}

Result<ImportPlan> Importer::plan(const Progress &progress)
{
    return run(Purpose::Planning, progress);
}

Result<ImportPlan> Importer::apply(const Progress &progress)
{
    return run(Purpose::Applying, progress);
}

Result<qint64> Importer::changesSoFar() const
{
    storage::Statement query = m_database.prepare("SELECT total_changes()");
    const Result<bool> row = query.step();
    return row ? Result<qint64>(query.integer(0)) : tl::unexpected(row.error());
}

Result<bool> Importer::save(ProductRepository &products, const Product &product, const FeedProduct &feed,
                            QList<FeedProblem> &problems)
{
    // What a failed save has written of its product is taken back, and the products before it stay. A product of one
    // form is refused before anything of it is written, and needs no savepoint, which makes the search's index write
    // out what it holds and would double the time.
    std::optional<storage::Savepoint> part;
    if (!product.variants.isEmpty() || !product.images.isEmpty()) {
        Result<storage::Savepoint> begun = storage::Savepoint::begin(m_database);
        if (!begun) {
            return tl::unexpected(begun.error());
        }
        part.emplace(*std::move(begun));
    }
    const Result<qint64> before = changesSoFar();
    const Result<> saved = products.save(product, ProductRepository::Searchable::Later);
    if (!saved) {
        const Result<qint64> after = changesSoFar();
        const bool isUntouched = before && after && *before == *after;
        if (!isOfTheProduct(saved.error().code) || (!part && !isUntouched)) {
            return tl::unexpected(saved.error());
        }
        FeedProblem problem;
        problem.line = feed.line;
        problem.row = feed.row;
        problem.kind = FeedProblem::Kind::NotSaved;
        problem.value = FeedProblem::shown(saved.error().detail);
        problems.append(problem);
    }
    const Result<> ended = !part ? Result<>() : saved ? part->keep() : part->undo();
    return ended ? Result<bool>(saved.has_value()) : tl::unexpected(ended.error());
}

void Importer::tellOfPictures(Purpose purpose, const ProductId &product, const QStringList &addresses) const
{
    if (purpose == Purpose::Applying && m_options.picturesElsewhere && !addresses.isEmpty()) {
        m_options.picturesElsewhere(product, addresses);
    }
}

Result<Importer::Batch> Importer::collect(ProductAssembler &assembler, FeedComparison &comparison, int most)
{
    Batch batch;
    QHash<QString, qsizetype> groups;
    qsizetype bytes = 0;
    FeedProduct feed;
    qsizetype pictures = 0;
    for (int i = 0; i < most && bytes < kMostBytes && pictures < kMostPictures && batch.problems.size() < kMostProblems;
         ++i) {
        const Result<bool> found = assembler.next(feed);
        if (!found) {
            return tl::unexpected(found.error());
        }
        batch.problems += assembler.takeProblems();
        if (!*found) {
            batch.isLast = true;
            break;
        }
        if (feed.sku.isEmpty()) {
            continue; // only problems so far
        }
        const bool isAnyLeft = comparison.announce(feed);
        batch.problems += comparison.takeProblems();
        if (!isAnyLeft) {
            continue;
        }
        batch.hasScattered = batch.hasScattered || comparison.hasCompared(feed);
        bytes += sizeOf(feed);
        pictures += std::ranges::count_if(feed.pictures,
                                          [](const QString &picture) { return !PictureFolder::isAddress(picture); });
        if (const auto group = groups.constFind(feed.sku); feed.isGroup && group != groups.cend()) {
            batch.products[*group].variants += feed.variants;
            continue;
        }
        if (feed.isGroup) {
            groups.insert(feed.sku, batch.products.size());
        }
        batch.products.append(feed);
    }
    return batch;
}

void Importer::countPieces(FeedComparison::Answer &answer, ImportPlan &plan)
{
    const ProductId &id = answer.product.id;
    // A plan sees a product without its variants with each part of the group anew.
    if (answer.piecesWithoutVariant > 0 && !m_splitUp.contains(id)) {
        m_splitUp.insert(id);
        answer.piecesFewer += answer.piecesWithoutVariant;
    }
    if (answer.piecesMore + answer.piecesFewer > 0) {
        m_stockSet.insert(id);
        plan.stockSet = m_stockSet.size();
        plan.piecesMore += answer.piecesMore;
        plan.piecesFewer += answer.piecesFewer;
    }
}

/// Further rows may be about a product that is counted already.
void Importer::count(const FeedProduct &feed, FeedComparison::Answer &answer, ImportPlan &plan)
{
    countPieces(answer, plan);
    const ProductId &id = answer.product.id;
    if (m_counted.contains(id)) {
        return;
    }
    m_counted.insert(id);
    plan.unchanged -= m_unchanged.remove(id) ? 1 : 0;
    const bool isNew = answer.outcome == FeedComparison::Outcome::New;
    ++(isNew ? plan.added : plan.changed);
    if (plan.entries.size() < ImportPlan::kListed) {
        plan.entries.append({feed.line, isNew ? ImportPlan::Kind::New : ImportPlan::Kind::Changed,
                             FeedProblem::shown(answer.product.sku), FeedProblem::shown(answer.product.name),
                             answer.fields});
    }
}

/// Saves what rows about variants of one product say, and goes back to the first of them when the shop does not take
/// that: then each is saved alone, so that the others are kept.
Result<> Importer::saveGathered(Purpose purpose, Batch &batch, ProductRepository &products, FeedComparison &comparison,
                                ImportPlan &plan)
{
    const std::optional<Product> changed = comparison.takeChanged();
    QList<Batch::Gathered> rows = std::exchange(batch.gathered, {});
    if (!changed) {
        return {};
    }
    if (purpose == Purpose::Applying) {
        QList<FeedProblem> problems;
        const Result<bool> saved = save(products, *changed, batch.products.at(rows.first().place), problems);
        if (!saved) {
            return tl::unexpected(saved.error());
        }
        if (!*saved && rows.size() > 1) {
            batch.taken = rows.first().place;
            batch.oneByOne = rows.last().place + 1;
            return {};
        }
        batch.problems += problems;
        if (!*saved) {
            batch.leaveOut(rows.first().place);
            return {};
        }
    }
    for (Batch::Gathered &row : rows) {
        count(batch.products.at(row.place), row.answer, plan);
    }
    return {};
}

Result<> Importer::takeSome(Purpose purpose, Batch &batch, FeedComparison &comparison, PictureFolder &pictures,
                            ImportPlan &plan)
{
    Result<storage::Transaction> transaction = storage::Transaction::begin(
        m_database,
        purpose == Purpose::Applying ? storage::Transaction::Purpose::Writing : storage::Transaction::Purpose::Reading);
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    const auto start = std::chrono::steady_clock::now();
    const qsizetype first = batch.taken;
    ProductRepository products(m_database, m_clock);
    while (batch.taken < batch.products.size()) {
        const bool isLong = std::chrono::steady_clock::now() - start >= m_options.longestTransaction;
        if (purpose == Purpose::Applying && isLong && batch.taken > first) {
            break;
        }
        if (batch.taken < batch.oneByOne || !comparison.goesOn(batch.products.at(batch.taken))) {
            if (const Result<> saved = saveGathered(purpose, batch, products, comparison, plan); !saved) {
                return saved;
            }
        }
        const qsizetype place = batch.taken++;
        const FeedProduct &feed = batch.products.at(place);
        Result<FeedComparison::Answer> answer = comparison.compare(feed);
        if (!answer) {
            return tl::unexpected(answer.error());
        }
        if (const Result<> failed = pictures.takeFailure(); !failed) {
            return tl::unexpected(failed.error());
        }
        batch.problems += comparison.takeProblems();
        const ProductId &id = answer->product.id;
        switch (answer->outcome) {
        case FeedComparison::Outcome::Refused:
            batch.leaveOut(place);
            break;
        case FeedComparison::Outcome::Unchanged:
            // Further rows may be about a product that is counted already.
            if (!m_counted.contains(id) && !m_unchanged.contains(id)) {
                m_unchanged.insert(id);
                ++plan.unchanged;
                tellOfPictures(purpose, id, answer->pictureAddresses);
            }
            break;
        case FeedComparison::Outcome::MoreOfNew:
            countPieces(*answer, plan);
            break;
        case FeedComparison::Outcome::VariantChanged:
            batch.gathered.append({place, *std::move(answer)});
            break;
        case FeedComparison::Outcome::New:
        case FeedComparison::Outcome::Changed: {
            const Result<bool> saved = purpose == Purpose::Planning
                ? Result<bool>(true)
                : save(products, answer->product, feed, batch.problems);
            if (!saved) {
                return tl::unexpected(saved.error());
            }
            if (!*saved) {
                batch.leaveOut(place);
                break;
            }
            tellOfPictures(purpose, id, answer->pictureAddresses);
            count(feed, *answer, plan);
            break;
        }
        }
    }
    if (const Result<> saved = saveGathered(purpose, batch, products, comparison, plan); !saved) {
        return saved;
    }
    if (purpose == Purpose::Applying) {
        if (const Result<> done = products.makeSearchable(); !done) {
            return tl::unexpected(done.error());
        }
    }
    Result<> committed = transaction->commit();
    if (committed && purpose == Purpose::Applying) {
        m_savedProducts = plan.added + plan.changed;
    }
    return committed;
}

Result<ImportPlan> Importer::run(Purpose purpose, const Progress &progress)
{
    m_counted.clear();
    m_stockSet.clear();
    m_splitUp.clear();
    m_unchanged.clear();
    if (purpose == Purpose::Applying) {
        m_savedProducts = 0;
    }
    if (!m_feed->seek(0)) {
        return failure(Error::Code::AccessDenied, m_feed->errorString());
    }
    const Result<std::unique_ptr<FeedReader>> reader = FeedReader::open(*m_feed);
    if (!reader) {
        return tl::unexpected(reader.error());
    }
    const ProductRepository products(m_database, m_clock);
    ImageStore images(m_database);
    PictureFolder pictures(m_folder, purpose == Purpose::Applying ? &images : nullptr);
    FeedComparison comparison(products, pictures, m_options);
    ProductAssembler assembler(**reader, m_columns, m_options.currency, m_clock());
    ImportPlan plan;
    int together = kTogether;
    while (true) {
        Result<Batch> batch = collect(assembler, comparison, together);
        if (!batch) {
            return tl::unexpected(batch.error());
        }
        pictures.store(batch->products);
        if (const Result<> failed = pictures.takeFailure(); !failed) {
            return tl::unexpected(failed.error());
        }
        while (batch->taken < batch->products.size()) {
            if (batch->taken > 0) {
                std::this_thread::sleep_for(kTurnOfOthers);
            }
            if (const Result<> taken = takeSome(purpose, *batch, comparison, pictures, plan); !taken) {
                return tl::unexpected(taken.error());
            }
        }
        add(plan, batch->problems, batch->leftOut);
        plan.rows = assembler.rowsRead();
        if (batch->hasScattered) {
            together = std::min(2 * together, kMostTogether);
        }
        const bool isStopped = progress && progress(m_feed->pos(), m_feed->size()) == Wanted::Stop;
        if (batch->isLast || isStopped) {
            plan.isCut = !batch->isLast;
            break;
        }
    }
    plan.columns = assembler.columns();
    plan.picturesToFetch = pictures.addressCount();
    plan.pictureAddresses = pictures.addresses();
    return plan;
}

} // namespace vitrine::catalog::feeds
