// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/SearchTexts.h"

#include "app/catalog/Product.h"
#include "app/catalog/Trades.h"
#include "app/storage/Database.h"
#include "app/storage/Transaction.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

namespace vitrine::catalog {

namespace {

constexpr qsizetype kMostTerms = 16;

/// Of one field; the rest of a longer one is not searched.
constexpr qsizetype kLongestField = 2000;

/// Letters that Unicode does not take apart, as people type them who lack them on their keyboard.
constexpr std::array<std::pair<char32_t, QStringView>, 12> kSpelledOut{{
    {U'ß', u"ss"},
    {U'æ', u"ae"},
    {U'ð', u"d"},
    {U'ø', u"o"},
    {U'þ', u"th"},
    {U'đ', u"d"},
    {U'ħ', u"h"},
    {U'ı', u"i"},
    {U'ł', u"l"},
    {U'ŋ', u"n"},
    {U'œ', u"oe"},
    {U'ŧ', u"t"},
}};

/// Accents and points, which many leave out. The vowel signs of India and Thailand are marks as well, and stay.
bool isAccent(char32_t character)
{
    return (character >= 0x0300 && character <= 0x036F) || (character >= 0x0591 && character <= 0x05C7)
        || (character >= 0x064B && character <= 0x065F) || character == 0x0670
        || (character >= 0x1AB0 && character <= 0x1AFF) || (character >= 0x1DC0 && character <= 0x1DFF)
        || (character >= 0x20D0 && character <= 0x20FF) || character == 0x3099 || character == 0x309A
        || (character >= 0xFE20 && character <= 0xFE2F);
}

bool isWrittenWithoutSpaces(char32_t character)
{
    if (character == 0x30FC) { // the long vowel of Japanese, which Unicode counts to no script
        return true;
    }
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
        return true;
    default:
        return false;
    }
}

enum class Place { Between, Word, Run };

bool isPartOfWord(char32_t character)
{
    return QChar::isLetterOrNumber(character) || QChar::isMark(character);
}

/// Appends `text`, which stands in a word or a run, after a space where another of them ends.
void append(QString &folded, Place &place, Place next, QStringView text)
{
    if (!folded.isEmpty() && place != next) {
        folded.append(u' ');
    }
    folded.append(text);
    place = next;
}

void appendWords(QString &text, const QString &words)
{
    if (words.isEmpty()) {
        return;
    }
    if (!text.isEmpty()) {
        text.append(u' ');
    }
    text.append(words);
}

void appendCode(QString &codes, const QString &code)
{
    const QString words = SearchTexts::fold(QStringView(code).left(kLongestField));
    appendWords(codes, words);
    if (const QString joined = SearchTexts::foldCode(words); joined != words) {
        appendWords(codes, joined);
    }
}

bool isNumber(QStringView text)
{
    return std::ranges::all_of(text, [](QChar character) { return character >= u'0' && character <= u'9'; });
}

/// A GTIN as it is printed: without the zeros that only fill it up to 13 or 14 digits.
QString printedGtin(const QString &digits)
{
    for (const qsizetype length : {8, 12, 13}) {
        const qsizetype filled = digits.size() - length;
        if (filled >= 0 && digits.left(filled).count(u'0') == filled) {
            return digits.right(length);
        }
    }
    return digits;
}

bool isRun(QStringView word)
{
    return isWrittenWithoutSpaces(word.toUcs4().value(0));
}

/// What is searched of a text: its words, and those of what is written without spaces in parts.
QString partsOfRunsIn(const QString &folded)
{
    QString parts;
    const QList<QStringView> words = QStringView(folded).split(u' ', Qt::SkipEmptyParts);
    for (const QStringView word : words) {
        if (isRun(word)) {
            appendWords(parts, SearchTexts::partsOf(word).join(u' '));
        }
    }
    return parts;
}

} // namespace

QString SearchTexts::fold(QStringView text)
{
    // Once more after the case, whose small letters may be taken apart again.
    const QString plain = text.toString()
                              .normalized(QString::NormalizationForm_KD)
                              .toCaseFolded()
                              .normalized(QString::NormalizationForm_KD);
    QString folded;
    folded.reserve(plain.size());
    Place place = Place::Between;
    const QList<uint> characters = plain.toUcs4();
    for (const char32_t character : characters) {
        if (isAccent(character) || QChar::category(character) == QChar::Other_Format) {
            continue;
        }
        if (!isPartOfWord(character)) {
            place = Place::Between;
            continue;
        }
        const auto *const spelled
            = std::ranges::find(kSpelledOut, character, [](const auto &pair) { return pair.first; });
        if (spelled != kSpelledOut.end()) {
            append(folded, place, Place::Word, spelled->second);
        } else {
            append(folded, place, isWrittenWithoutSpaces(character) ? Place::Run : Place::Word,
                   QChar::fromUcs4(character));
        }
    }
    return folded;
}

QString SearchTexts::foldCode(QStringView code)
{
    return fold(code).remove(u' ');
}

QStringList SearchTexts::partsOf(QStringView run)
{
    QStringList parts;
    const QList<uint> characters = run.toUcs4();
    QString before;
    for (const char32_t character : characters) {
        const QString one = QString::fromUcs4(&character, 1);
        parts.append(one);
        if (!before.isEmpty()) {
            parts.append(before + one);
        }
        before = one;
    }
    return parts;
}

QList<SearchTerm> SearchTexts::termsOf(QStringView typed)
{
    QList<SearchTerm> terms;
    const QString folded = fold(typed.left(kLongestTyped));
    const QList<QStringView> words = QStringView(folded).split(u' ', Qt::SkipEmptyParts);
    for (const QStringView word : words) {
        const bool isGtin = (word.size() == 13 || word.size() == 14) && isNumber(word);
        const SearchTerm term{isGtin ? printedGtin(word.toString()) : word.toString(),
                              isRun(word) ? SearchTerm::Kind::Within : SearchTerm::Kind::Beginning};
        if (!terms.contains(term) && terms.size() < kMostTerms) {
            terms.append(term);
        }
    }
    return terms;
}

SearchTexts SearchTexts::of(const Product &product, const Trades &trades)
{
    SearchTexts texts;
    texts.name = fold(QStringView(product.name).left(kLongestField));
    texts.brand = fold(QStringView(product.brand).left(kLongestField));
    appendCode(texts.codes, product.sku);
    appendWords(texts.codes, printedGtin(product.gtin));
    const Result<Trade> trade = trades.find(product.trade);
    for (auto value = product.attributes.cbegin(); value != product.attributes.cend(); ++value) {
        const QString words = trade ? trade->wordsOf(value.key(), value.value()) : value.value();
        appendWords(texts.attributes, fold(QStringView(words).left(kLongestField)));
    }
    QSet<QString> options;
    for (const Variant &variant : product.variants) {
        appendCode(texts.codes, variant.sku);
        appendWords(texts.codes, printedGtin(variant.gtin));
        for (const QString &option : variant.options) {
            if (const QString words = fold(QStringView(option).left(kLongestField)); !options.contains(words)) {
                options.insert(words);
                appendWords(texts.attributes, words);
            }
        }
    }
    for (const QString *field : {&texts.name, &texts.brand, &texts.attributes, &texts.codes}) {
        appendWords(texts.parts, partsOfRunsIn(*field));
    }
    return texts;
}

Result<> SearchTexts::writeAlone(storage::Database &database, qint64 number) const
{
    const Result<int> written
        = database
              .prepare("INSERT INTO product_search_texts (number, name, codes, brand, attributes, parts) "
                       "VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
              .bind(number, name, codes, brand, attributes, parts)
              .run();
    return written ? Result<>() : tl::unexpected(written.error());
}

Result<> SearchTexts::write(storage::Database &database, qint64 number) const
{
    const Result<std::optional<SearchTexts>> before = read(database, number);
    if (!before) {
        return tl::unexpected(before.error());
    }
    if (*before == *this) {
        return {}; // the indexes are the dearest part of saving a product
    }
    const Result<> written = writeIndexed(database, number, *before);
    if (written || !isDamage(written.error())) {
        return written;
    }
    const Result<int> removed
        = database.prepare("DELETE FROM product_search_texts WHERE number = ?1").bind(number).run();
    if (!removed) {
        return tl::unexpected(removed.error());
    }
    if (Result<> alone = writeAlone(database, number); !alone) {
        return alone;
    }
    return buildIndexes(database);
}

bool SearchTexts::isDamage(const Error &error)
{
    return error.code == Error::Code::Corrupt || error.code == Error::Code::Internal;
}

Result<> SearchTexts::buildIndexes(storage::Database &database)
{
    // Building empties what is there, which is no work for a file whose pages are damaged.
    for (const char *check : {"PRAGMA quick_check('product_search_texts')", "PRAGMA quick_check('product_words_data')",
                              "PRAGMA quick_check('product_words_idx')", "PRAGMA quick_check('product_pieces_data')",
                              "PRAGMA quick_check('product_pieces_idx')"}) {
        storage::Statement pages = database.prepare(check);
        const Result<bool> row = pages.step();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (pages.text(0) != QLatin1String("ok")) {
            return failure(Error::Code::Corrupt, pages.text(0));
        }
    }
    return storage::inTransaction(database, [&database]() -> Result<> {
        for (const QLatin1String index : {QLatin1String("product_words"), QLatin1String("product_pieces")}) {
            if (Result<> emptied = database.emptyIndex(QString(index)); !emptied) {
                return emptied;
            }
        }
        return database.execute("INSERT INTO product_words (product_words) VALUES ('rebuild');"
                                "INSERT INTO product_pieces (product_pieces) VALUES ('rebuild')");
    });
}

Result<> SearchTexts::mendIndexes(storage::Database &database)
{
    // Any word makes FTS5 read how its index is made up.
    for (const char *look : {"SELECT rowid FROM product_words WHERE product_words MATCH '\"abc\"' LIMIT 1",
                             "SELECT rowid FROM product_pieces WHERE product_pieces MATCH '\"abc\"' LIMIT 1"}) {
        const Result<bool> row = database.prepare(look).step();
        if (!row) {
            return isDamage(row.error()) ? buildIndexes(database) : tl::unexpected(row.error());
        }
    }
    return {};
}

Result<> SearchTexts::writeIndexed(storage::Database &database, qint64 number,
                                   const std::optional<SearchTexts> &before) const
{
    if (before) {
        // FTS5 keeps no text and has to be told what it forgets.
        const SearchTexts &old = *before;
        const Result<int> words
            = database
                  .prepare("INSERT INTO product_words (product_words, rowid, name, codes, brand, attributes, parts) "
                           "VALUES ('delete', ?1, ?2, ?3, ?4, ?5, ?6)")
                  .bind(number, old.name, old.codes, old.brand, old.attributes, old.parts)
                  .run();
        const Result<int> pieces
            = database
                  .prepare("INSERT INTO product_pieces (product_pieces, rowid, name, codes, brand, attributes) "
                           "VALUES ('delete', ?1, ?2, ?3, ?4, ?5)")
                  .bind(number, old.name, old.codes, old.brand, old.attributes)
                  .run();
        const Result<int> texts
            = database.prepare("DELETE FROM product_search_texts WHERE number = ?1").bind(number).run();
        for (const Result<int> *done : {&words, &pieces, &texts}) {
            if (!*done) {
                return tl::unexpected(done->error());
            }
        }
    }
    if (Result<> written = writeAlone(database, number); !written) {
        return written;
    }
    const Result<int> words = database
                                  .prepare("INSERT INTO product_words (rowid, name, codes, brand, attributes, parts) "
                                           "VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
                                  .bind(number, name, codes, brand, attributes, parts)
                                  .run();
    if (!words) {
        return tl::unexpected(words.error());
    }
    const Result<int> pieces = database
                                   .prepare("INSERT INTO product_pieces (rowid, name, codes, brand, attributes) "
                                            "VALUES (?1, ?2, ?3, ?4, ?5)")
                                   .bind(number, name, codes, brand, attributes)
                                   .run();
    return pieces ? Result<>() : tl::unexpected(pieces.error());
}

Result<std::optional<SearchTexts>> SearchTexts::read(storage::Database &database, qint64 number)
{
    storage::Statement query = database.prepare("SELECT name, codes, brand, attributes, parts "
                                                "FROM product_search_texts WHERE number = ?1");
    query.bind(number);
    const Result<bool> row = query.step();
    if (!row) {
        return tl::unexpected(row.error());
    }
    if (!*row) {
        return std::optional<SearchTexts>();
    }
    return std::optional(SearchTexts{query.text(0), query.text(1), query.text(2), query.text(3), query.text(4)});
}

} // namespace vitrine::catalog
