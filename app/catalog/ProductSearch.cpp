// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/ProductSearch.h"

#include "app/catalog/ProductRows.h"
#include "app/catalog/SearchTexts.h"
#include "app/storage/Database.h"
#include "app/storage/Transaction.h"

#include <QSet>

#include <algorithm>
#include <tuple>
#include <vector>

namespace vitrine::catalog {

namespace {

/// How many hits of each kind are looked at.
constexpr int kLookedAt = 250;

/// The least characters that a piece of a text is found by.
constexpr qsizetype kPiece = 3;

/// The least characters that a code is told from a part of one by.
constexpr qsizetype kShortestCode = 4;

/// A product that may be a result.
struct Candidate {
    qint64 number = 0;
    qint64 uses = 0;
    int fit = 0; // less is better
    qsizetype length = 0;

    /// What is called exactly so is first however little it is used; then use, then fit. The number makes it certain.
    auto key() const { return std::tuple(fit == 0 ? 0 : 1, -uses, fit, length, number); }
};

/// What was typed, in the forms that it is looked for.
struct Wanted {
    QList<SearchTerm> terms;
    QString words; // all of it, folded
    QString code; // all of it without spaces
};

bool hasWordFrom(const QString &text, const QString &beginning)
{
    return text.startsWith(beginning) || text.contains(u' ' + beginning);
}

bool hasWord(const QString &text, const QString &word)
{
    return (u' ' + text + u' ').contains(u' ' + word + u' ');
}

/// A text of FTS5's language that means these words and nothing else. They are letters and digits, never quotes.
QString quoted(const QString &word)
{
    return u'"' + word + u'"';
}

QString matchOf(const QList<SearchTerm> &terms, QLatin1String afterBeginning)
{
    QStringList parts;
    for (const SearchTerm &term : terms) {
        if (term.kind == SearchTerm::Kind::Beginning) {
            parts.append(quoted(term.text) + afterBeginning);
            continue;
        }
        // Of a text of several characters each two neighbours; that they stand together is looked up in the text.
        const QStringList pieces = SearchTexts::partsOf(term.text);
        for (const QString &piece : pieces) {
            if (pieces.size() == 1 || piece.toUcs4().size() == 2) {
                parts.append(quoted(piece));
            }
        }
    }
    return parts.join(QLatin1String(" AND "));
}

/// The same by pieces of three characters; empty when a word is shorter.
QString pieceMatchOf(const QList<SearchTerm> &terms)
{
    QStringList parts;
    for (const SearchTerm &term : terms) {
        const QList<uint> characters = term.text.toUcs4();
        if (characters.size() < kPiece) {
            return {};
        }
        for (qsizetype i = 0; i + kPiece <= characters.size(); ++i) {
            const QList<uint> piece = characters.sliced(i, kPiece);
            const std::u32string text(piece.cbegin(), piece.cend());
            parts.append(quoted(QString::fromStdU32String(text)));
        }
    }
    return parts.join(QLatin1String(" AND "));
}

/// Collects what fits, each product once.
class Gathering {
public:
    explicit Gathering(const Wanted &wanted) : m_wanted(wanted) { }

    enum class Places { Beginnings, Anywhere };

    /// Rows of "number, uses, name, codes, brand, attributes". Each is looked at again, because the index finds more
    /// than was meant: neighbours that are not together, and pieces of other words.
    Result<> add(storage::Statement rows, Places places)
    {
        return rows.forEachRow([&] {
            if (m_seen.contains(rows.integer(0))) {
                return;
            }
            const SearchTexts texts{rows.text(2), rows.text(3), rows.text(4), rows.text(5), {}};
            if (fits(texts, places)) {
                m_seen.insert(rows.integer(0));
                m_candidates.push_back({rows.integer(0), rows.integer(1), fitOf(texts), texts.name.size()});
            }
        });
    }

    qsizetype count() const { return m_seen.size(); }

    std::vector<Candidate> best(int limit)
    {
        const auto end = m_candidates.begin()
            + std::min(static_cast<std::ptrdiff_t>(limit), static_cast<std::ptrdiff_t>(m_candidates.size()));
        std::ranges::partial_sort(m_candidates, end, {}, &Candidate::key);
        m_candidates.erase(end, m_candidates.end());
        return std::move(m_candidates);
    }

private:
    bool fits(const SearchTexts &texts, Places places) const
    {
        return std::ranges::all_of(m_wanted.terms, [&](const SearchTerm &term) {
            const bool anywhere = places == Places::Anywhere || term.kind == SearchTerm::Kind::Within;
            return std::ranges::any_of(
                std::initializer_list<const QString *>{&texts.name, &texts.codes, &texts.brand, &texts.attributes},
                [&](const QString *text) {
                    return anywhere ? text->contains(term.text) : hasWordFrom(*text, term.text);
                });
        });
    }

    /// 0 called exactly so; its name: 1 begins with these words, 2 has them all, 3 begins with the beginnings, 4 has
    /// them all; 5 otherwise.
    int fitOf(const SearchTexts &texts) const
    {
        // A short word of a code is a part of many.
        const bool isCode = m_wanted.code.size() >= kShortestCode ? hasWord(texts.codes, m_wanted.code)
                                                                  : texts.codes == m_wanted.code;
        if (texts.name == m_wanted.words || isCode) {
            return 0;
        }
        if (texts.name.startsWith(m_wanted.words + u' ')) {
            return 1;
        }
        const auto all = [&](auto has) {
            return std::ranges::all_of(m_wanted.terms,
                                       [&](const SearchTerm &term) { return has(texts.name, term.text); });
        };
        if (all(hasWord)) {
            return 2;
        }
        if (texts.name.startsWith(m_wanted.words)) {
            return 3;
        }
        return all(hasWordFrom) ? 4 : 5;
    }

    const Wanted &m_wanted;
    QSet<qint64> m_seen;
    std::vector<Candidate> m_candidates;
};

Result<> gather(storage::Database &database, const Wanted &wanted, int limit, Gathering &found)
{
    storage::Statement used = database.prepare(
        "SELECT p.number, p.uses, t.name, t.codes, t.brand, t.attributes FROM "
        "(SELECT number, uses FROM products INDEXED BY products_by_use WHERE uses > 0 ORDER BY uses DESC LIMIT ?1) p "
        "CROSS JOIN product_search_texts t ON t.number = p.number");
    used.bind(kLookedAt);
    Result<> done = found.add(std::move(used), Gathering::Places::Beginnings);
    // Without an order the index is read only as far as the limit.
    const auto byIndex = [&](const char *sql, const QString &match, Gathering::Places places) {
        storage::Statement hits = database.prepare(sql);
        hits.bind(match, kLookedAt);
        return found.add(std::move(hits), places);
    };
    constexpr const char *kByWords
        = "SELECT p.number, p.uses, t.name, t.codes, t.brand, t.attributes FROM "
          "(SELECT rowid AS number FROM product_words WHERE product_words MATCH ?1 LIMIT ?2) h "
          "CROSS JOIN product_search_texts t ON t.number = h.number CROSS JOIN products p ON p.number = h.number";
    constexpr const char *kByPieces
        = "SELECT p.number, p.uses, t.name, t.codes, t.brand, t.attributes FROM "
          "(SELECT rowid AS number FROM product_pieces WHERE product_pieces MATCH ?1 LIMIT ?2) h "
          "CROSS JOIN product_search_texts t ON t.number = h.number CROSS JOIN products p ON p.number = h.number";
    if (done && wanted.code != wanted.words) { // a code that was typed with or without what parts it
        done = byIndex(kByWords, quoted(wanted.code), Gathering::Places::Anywhere);
    }
    if (done) {
        done = byIndex(kByWords, matchOf(wanted.terms, QLatin1String("")), Gathering::Places::Beginnings);
    }
    if (done) {
        done = byIndex(kByWords, matchOf(wanted.terms, QLatin1String("*")), Gathering::Places::Beginnings);
    }
    if (done) { // which may be the last of many that begin with it
        storage::Statement same = database.prepare(
            "SELECT p.number, p.uses, t.name, t.codes, t.brand, t.attributes FROM product_search_texts t "
            "INDEXED BY product_search_texts_by_name CROSS JOIN products p ON p.number = t.number "
            "WHERE t.name = ?1 LIMIT ?2");
        same.bind(wanted.words, kLookedAt);
        done = found.add(std::move(same), Gathering::Places::Beginnings);
    }
    const QString pieces = pieceMatchOf(wanted.terms);
    if (done && found.count() < limit && !pieces.isEmpty()) {
        done = byIndex(kByPieces, pieces, Gathering::Places::Anywhere);
    }
    return done;
}

} // namespace

ProductSearch::ProductSearch(storage::Database &database, const Trades &trades) : m_database(database), m_trades(trades)
{
}

Result<QList<ProductSummary>> ProductSearch::find(const QString &typed, int limit)
{
    Result<QList<ProductSummary>> found = look(typed, limit);
    if (!found && SearchTexts::isDamage(found.error()) && SearchTexts::buildIndexes(m_database)) {
        found = look(typed, limit);
    }
    return found;
}

Result<QList<ProductSummary>> ProductSearch::look(const QString &typed, int limit)
{
    if (const Result<> ready = bringTextsUpToDate(); !ready) {
        return tl::unexpected(ready.error());
    }
    const int most = std::clamp(limit, 0, kMostResults);
    Wanted wanted;
    wanted.terms = SearchTexts::termsOf(typed);
    QStringList words;
    for (const SearchTerm &term : wanted.terms) {
        words.append(term.text);
    }
    wanted.words = SearchTexts::fold(QStringView(typed).left(SearchTexts::kLongestTyped)); // a word may be there twice
    wanted.code = words.join(QString());
    std::vector<Candidate> best;
    if (wanted.terms.isEmpty()) {
        storage::Statement used = m_database.prepare(
            "SELECT number FROM products INDEXED BY products_by_use WHERE uses > 0 ORDER BY uses DESC LIMIT ?1");
        used.bind(most);
        if (const Result<> read = used.forEachRow([&] { best.push_back({used.integer(0)}); }); !read) {
            return tl::unexpected(read.error());
        }
    } else {
        Gathering found(wanted);
        if (const Result<> done = gather(m_database, wanted, most, found); !done) {
            return tl::unexpected(done.error());
        }
        best = found.best(most);
    }
    const ProductRows rows(m_database);
    QList<ProductSummary> results;
    for (const Candidate &candidate : best) {
        const Result<ProductSummary> summary = rows.summary(candidate.number);
        if (!summary) {
            return tl::unexpected(summary.error());
        }
        results.append(*summary);
    }
    return results;
}

Result<> ProductSearch::verify()
{
    // For FTS5 this is writing; of a large shop it takes a second, in which nobody could sell.
    const char *compareIndexes = "INSERT INTO product_words (product_words, rank) VALUES ('integrity-check', 1);"
                                 "INSERT INTO product_pieces (product_pieces, rank) VALUES ('integrity-check', 1)";
    Result<> indexed;
    {
        const Result<storage::Transaction> oneState
            = storage::Transaction::begin(m_database, storage::Transaction::Purpose::Reading);
        if (!oneState) {
            return tl::unexpected(oneState.error());
        }
        const Result<bool> comparable = textsAreOfOurRules();
        if (!comparable || !*comparable) {
            return comparable ? Result<>() : tl::unexpected(comparable.error()); // the next search writes them anew
        }
        if (Result<> texts = verifyTexts(); !texts) {
            return texts;
        }
        indexed = m_database.executeInCopy(compareIndexes);
    }
    if (indexed || indexed.error().code == Error::Code::Corrupt) {
        return indexed;
    }
    // It may be that the disk has no place for a copy, or that the index asks for more memory than there is, which is
    // damage. Only the shop itself tells which.
    const Result<storage::Transaction> alone = storage::Transaction::begin(m_database);
    if (!alone) {
        return tl::unexpected(alone.error());
    }
    indexed = m_database.execute(compareIndexes);
    return indexed || !SearchTexts::isDamage(indexed.error()) ? indexed
                                                              : failure(Error::Code::Corrupt, indexed.error().detail);
}

Result<> ProductSearch::verifyTexts()
{
    const Result<QList<Product>> products = ProductRows(m_database).all();
    if (!products) {
        return tl::unexpected(products.error());
    }
    for (const Product &product : *products) {
        storage::Statement query = m_database.prepare("SELECT number FROM products WHERE id = ?1");
        query.bind(product.id.toString());
        if (const Result<bool> row = query.step(); !row || !*row) {
            return row ? failure(Error::Code::Internal, product.sku) : tl::unexpected(row.error());
        }
        const auto texts = SearchTexts::read(m_database, query.integer(0));
        if (!texts) {
            return tl::unexpected(texts.error());
        }
        if (*texts != SearchTexts::of(product, m_trades)) {
            return failure(Error::Code::Corrupt,
                           QStringLiteral("what %1 is found by is not what it says").arg(product.sku));
        }
    }
    storage::Statement count = m_database.prepare("SELECT count(*) FROM product_search_texts");
    if (const Result<bool> row = count.step(); !row) {
        return tl::unexpected(row.error());
    }
    return count.integer(0) == products->size()
        ? Result<>()
        : failure(Error::Code::Corrupt, QStringLiteral("more is found than there is"));
}

Result<> ProductSearch::rebuild()
{
    return storage::inTransaction(m_database, [&]() -> Result<> {
        const Result<QList<Product>> products = ProductRows(m_database).all();
        if (!products) {
            return tl::unexpected(products.error());
        }
        if (Result<> emptied = m_database.execute("DELETE FROM product_search_texts"); !emptied) {
            return emptied;
        }
        for (const Product &product : *products) {
            storage::Statement query = m_database.prepare("SELECT number FROM products WHERE id = ?1");
            query.bind(product.id.toString());
            if (const Result<bool> row = query.step(); !row) {
                return tl::unexpected(row.error());
            }
            if (Result<> done = SearchTexts::of(product, m_trades).writeAlone(m_database, query.integer(0)); !done) {
                return done;
            }
        }
        if (Result<> built = SearchTexts::buildIndexes(m_database); !built) {
            return built;
        }
        const Result<int> marked = m_database
                                       .prepare("INSERT INTO meta (key, value) VALUES ('search_rules', ?1) "
                                                "ON CONFLICT (key) DO UPDATE SET value = excluded.value")
                                       .bind(QString::number(SearchTexts::kRules))
                                       .run();
        return marked ? Result<>() : tl::unexpected(marked.error());
    });
}

Result<bool> ProductSearch::textsAreOfOurRules()
{
    storage::Statement query = m_database.prepare("SELECT 1 FROM meta WHERE key = 'search_rules' AND value = ?1");
    query.bind(QString::number(SearchTexts::kRules));
    return query.step();
}

Result<> ProductSearch::bringTextsUpToDate()
{
    if (m_textsAreUpToDate) {
        return {};
    }
    const Result<bool> ready = textsAreOfOurRules();
    if (!ready) {
        return tl::unexpected(ready.error());
    }
    if (!*ready) {
        if (Result<> written = rebuild(); !written) {
            return written;
        }
    }
    m_textsAreUpToDate = true;
    return {};
}

} // namespace vitrine::catalog
