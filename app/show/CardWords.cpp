// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/show/CardWords.h"

#include <algorithm>

namespace vitrine::show {

namespace {

using catalog::CardBlock;
using catalog::CardFact;
using catalog::Mention;
using catalog::TradeAttribute;

CardIcon iconNamed(const QString &name)
{
    if (name == QLatin1String("bowl")) {
        return CardIcon::Bowl;
    }
    if (name == QLatin1String("calendar")) {
        return CardIcon::Calendar;
    }
    if (name == QLatin1String("clock")) {
        return CardIcon::Clock;
    }
    return name == QLatin1String("box") ? CardIcon::Box : CardIcon::None;
}

CardScale::Colours coloursNamed(const QString &name)
{
    if (name == QLatin1String("climate")) {
        return CardScale::Colours::Climate;
    }
    return name == QLatin1String("carbon") ? CardScale::Colours::Carbon : CardScale::Colours::Energy;
}

/// One of several texts, the same for the same product however often it is shown, and another for another product: the
/// law wants them to take turns.
const catalog::Label &textOf(const Mention &mention, const catalog::Product &product)
{
    const QByteArray sku = product.sku.toUtf8();
    return mention.texts.at(qChecksum(sku) % mention.texts.size());
}

bool isSaidBy(const CardBlock &block, const Mention &mention)
{
    return block.mention == mention.id;
}

} // namespace

/// What is being written of one product.
class CardWords::Writer {
public:
    Writer(const CardWords &card, const catalog::Product &product, const CardNumbers &numbers)
        : m_words(card.m_words)
        , m_locale(card.m_words.locale())
        , m_trade(card.tradeOf(product))
        , m_product(product)
        , m_numbers(numbers)
        , m_countedUnit(card.countedUnit(product, numbers.counters))
        , m_mentions(m_trade.mentionsOf(product))
    {
    }

    Result<CardContent> write()
    {
        m_content.name = m_product.name;
        m_content.price = m_words.price(m_product.price, m_trade.unit);
        m_content.priceUnit = m_words.priceUnit(m_trade.unit);
        m_content.stock = m_numbers.counters.left > 0 ? CardContent::Stock::Available : CardContent::Stock::SoldOut;
        m_content.link = m_product.link;
        m_content.verb = m_words.verb(m_trade.unit);
        for (const CardBlock &block : m_trade.card) {
            add(block);
        }
        const bool saysStock = std::ranges::any_of(m_trade.card, [](const CardBlock &block) {
            return block.kind == CardBlock::Kind::Stock || block.kind == CardBlock::Kind::StockBar;
        });
        if (!saysStock && m_content.stock == CardContent::Stock::SoldOut) {
            m_content.pieces.append(CardSoldOut{stock(), CardSoldOut::Place::BesideThePrice});
        }
        const QList<Mention> rest = m_mentions;
        for (const Mention &mention : rest) {
            m_content.pieces.append(CardParagraph{mention.id, runsOf(mention)});
        }
        if (!m_lacking.isEmpty()) {
            return failure(Error::Code::Unsupported,
                           QStringLiteral("values are missing of the mentions: %1").arg(m_lacking.join(u',')));
        }
        return m_content;
    }

private:
    void add(const CardBlock &block)
    {
        switch (block.kind) {
        case CardBlock::Kind::Facts:
            addFacts(block);
            break;
        case CardBlock::Kind::Note:
            if (const QStringList facts = written(block.facts); !facts.isEmpty()) {
                m_content.pieces.append(CardParagraph{block.facts.first().attributes.join(u'+'), {{facts.first()}}});
            }
            break;
        case CardBlock::Kind::Stock:
        case CardBlock::Kind::StockBar:
            addStock(block);
            break;
        case CardBlock::Kind::Scale:
            addScale(block);
            break;
        case CardBlock::Kind::Reduction:
            addReduction(block);
            break;
        case CardBlock::Kind::Monthly:
            addMonthly(block);
            break;
        case CardBlock::Kind::Mention:
            if (const auto mention = takeMention(block)) {
                m_content.pieces.append(CardParagraph{mention->id, runsOf(*mention)});
            }
            break;
        }
    }

    void addFacts(const CardBlock &block)
    {
        if (const QStringList facts = written(block.facts); !facts.isEmpty()) {
            QStringList parts;
            for (const QString &fact : facts) {
                parts.append(isolated(fact));
            }
            m_content.pieces.append(CardFacts{startOfLine() + parts.join(QStringLiteral(" · "))});
        }
    }

    void addStock(const CardBlock &block)
    {
        if (m_content.stock == CardContent::Stock::SoldOut) {
            m_content.pieces.append(CardSoldOut{stock()});
            return;
        }
        const qint64 left = m_numbers.counters.left;
        if (block.kind == CardBlock::Kind::StockBar) {
            const qint64 offered = std::max(m_numbers.offered, left);
            m_content.pieces.append(
                CardStockBar{m_words.leftOf(left, offered), static_cast<double>(left) / static_cast<double>(offered)});
            return;
        }
        CardStock piece{{{stock(), iconNamed(block.icon)}}};
        for (const CardFact &fact : block.facts) {
            if (const QString text = written(fact); !text.isEmpty()) {
                piece.notices.append({text, iconNamed(fact.icon)});
            }
        }
        m_content.pieces.append(piece);
    }

    void addScale(const CardBlock &block)
    {
        const TradeAttribute *attribute = m_trade.attribute(block.attribute);
        const auto found = m_product.attributes.constFind(block.attribute);
        if (attribute == nullptr || found == m_product.attributes.cend()) {
            return;
        }
        const auto place = std::ranges::find(attribute->choices, *found, &catalog::AttributeChoice::id);
        if (place == attribute->choices.cend()) {
            return; // a class of a newer program
        }
        m_content.pieces.append(CardScale{block.text.text(m_locale), written(block.facts).value(0),
                                          static_cast<int>(std::distance(attribute->choices.cbegin(), place)),
                                          coloursNamed(block.colours)});
        takeMention(block);
    }

    void addReduction(const CardBlock &block)
    {
        takeMention(block); // who announces no reduction has nothing to say of it
        if (!m_numbers.reduction || m_numbers.reduction->price != m_product.price) {
            return;
        }
        m_content.pieces.append(CardReduction{m_words.percentOff(m_numbers.reduction->percent),
                                              m_words.price(m_numbers.reduction->lowestBefore, m_trade.unit),
                                              block.text.text(m_locale)});
    }

    void addMonthly(const CardBlock &block)
    {
        const QString amount = written(CardFact{{block.attribute}, {}, {}, {}});
        const QString terms = m_product.attributes.value(block.terms).simplified();
        if (amount.isEmpty() || terms.isEmpty()) {
            return;
        }
        const QString text = block.text.text(m_locale);
        const QString place = QStringLiteral("%1");
        const qsizetype at = text.indexOf(place);
        m_content.pieces.append(CardMonthly{text.left(at) + amount, text.mid(at + place.size()).simplified()});
        CardParagraph paragraph{block.terms, {{u'*' + terms}}};
        if (const auto mention = takeMention(block)) {
            paragraph.id += u'+' + mention->id;
            QList<CardParagraph::Run> runs = runsOf(*mention);
            runs.first().text = u' ' + opened(runs.first().text);
            runs.last().text = closed(runs.last().text);
            paragraph.runs.append(runs);
        }
        m_content.pieces.append(paragraph);
    }

    /// The mention of the block when it concerns the product; it is not said again.
    std::optional<Mention> takeMention(const CardBlock &block)
    {
        const auto found
            = std::ranges::find_if(m_mentions, [&](const Mention &mention) { return isSaidBy(block, mention); });
        if (found == m_mentions.end()) {
            return std::nullopt;
        }
        const Mention mention = *found;
        m_mentions.erase(found);
        return mention;
    }

    QList<CardParagraph::Run> runsOf(const Mention &mention)
    {
        using Weight = CardParagraph::Weight;
        const bool boldWords
            = mention.emphasis == Mention::Emphasis::Words || mention.emphasis == Mention::Emphasis::Everything;
        const bool boldValues
            = mention.emphasis == Mention::Emphasis::Values || mention.emphasis == Mention::Emphasis::Everything;
        QList<CardParagraph::Run> runs;
        const auto append = [&runs](const QString &text, bool isBold) {
            if (!text.isEmpty()) {
                runs.append({text, isBold ? Weight::Bold : Weight::Normal});
            }
        };
        const QString text = textOf(mention, m_product).text(m_locale);
        qsizetype done = 0;
        for (qsizetype at = text.indexOf(u'%'); at >= 0; at = text.indexOf(u'%', at + 1)) {
            const qsizetype place = at + 1 < text.size() ? text.at(at + 1).digitValue() - 1 : -1;
            if (place < 0 || place >= mention.values.size()) {
                continue;
            }
            append(text.mid(done, at - done), boldWords);
            const QString value = written(CardFact{{mention.values.at(place)}, {}, {}, {}});
            if (value.isEmpty()) {
                m_lacking.append(mention.id);
            }
            append(isolated(value), boldValues);
            done = at + 2;
        }
        append(text.mid(done), boldWords);
        return runs;
    }

    QStringList written(const QList<CardFact> &facts) const
    {
        QStringList texts;
        for (const CardFact &fact : facts) {
            if (const QString text = written(fact); !text.isEmpty()) {
                texts.append(text);
            }
        }
        return texts;
    }

    /// Empty when the product lacks a value.
    QString written(const CardFact &fact) const
    {
        QStringList values;
        for (const QString &id : fact.attributes) {
            const TradeAttribute *attribute = m_trade.attribute(id);
            const auto value = m_product.attributes.constFind(id);
            if (attribute == nullptr || value == m_product.attributes.cend()) {
                return {};
            }
            values.append(m_words.value(*attribute, *value, m_trade.unit));
            if (values.last().isEmpty()) {
                return {};
            }
        }
        if (!fact.one.isEmpty() && m_product.attributes.value(fact.attributes.first()) == QLatin1String("1")) {
            return fact.one.text(m_locale);
        }
        if (fact.text.isEmpty()) {
            return values.first();
        }
        // In one go: what a value says is not read as a place for the next one.
        QString text;
        const QString pattern = fact.text.text(m_locale);
        for (qsizetype i = 0; i < pattern.size(); ++i) {
            const bool isPlace = pattern.at(i) == u'%' && i + 1 < pattern.size() && pattern.at(i + 1).isDigit();
            text += isPlace ? isolated(values.value(pattern.at(++i).digitValue() - 1)) : QString(pattern.at(i));
        }
        return text;
    }

    // Where a line is written from the right, what is put into it may be written from the left, or be numbers only:
    // each keeps to itself then, by the marks of Unicode for it.

    QString opened(const QString &text) const { return isFromRight() ? QChar(0x2068) + text : text; }
    QString closed(const QString &text) const { return isFromRight() ? text + QChar(0x2069) : text; }
    QString isolated(const QString &text) const { return closed(opened(text)); }
    QString startOfLine() const { return isFromRight() ? QString(QChar(0x200F)) : QString(); }
    bool isFromRight() const { return m_locale.textDirection() == Qt::RightToLeft; }

    QString stock() const { return m_words.stock(m_numbers.counters.left, m_countedUnit, m_numbers.offered); }

    const OverlayWords &m_words;
    const QLocale &m_locale;
    const catalog::Trade m_trade;
    const catalog::Product &m_product;
    const CardNumbers &m_numbers;
    catalog::Trade::Unit m_countedUnit;
    QList<Mention> m_mentions; // that are still to be said
    QStringList m_lacking; // mentions without a value
    CardContent m_content;
};

CardWords::CardWords(OverlayWords words, catalog::Trades trades)
    : m_words(std::move(words)), m_trades(std::move(trades))
{
}

Result<CardContent> CardWords::card(const catalog::Product &product, const CardNumbers &numbers) const
{
    return Writer(*this, product, numbers).write();
}

catalog::Trade::Unit CardWords::countedUnit(const catalog::Product &product, const orders::LiveCounters &counters) const
{
    const catalog::Trade::Unit unit = tradeOf(product).unit;
    const bool isByPlace = unit == catalog::Trade::Unit::Visit || unit == catalog::Trade::Unit::TestDrive;
    return isByPlace && counters.slots == 0 ? catalog::Trade::Unit::Piece : unit;
}

/// A trade of a newer program sells pieces.
catalog::Trade CardWords::tradeOf(const catalog::Product &product) const
{
    if (auto known = m_trades.find(product.trade)) {
        return *std::move(known);
    }
    catalog::Trade unknown;
    CardBlock stock;
    stock.kind = CardBlock::Kind::Stock;
    stock.icon = QStringLiteral("box");
    unknown.card = {stock};
    return unknown;
}

} // namespace vitrine::show
