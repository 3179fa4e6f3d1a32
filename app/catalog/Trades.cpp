// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/Trades.h"

#include "app/catalog/JsonSchema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <array>
#include <optional>

/// In a static library nobody else names the resource, so the linker would leave it out. Q_INIT_RESOURCE does not work
/// inside a namespace.
static void keepTradesResource()
{
    Q_INIT_RESOURCE(trades);
}

namespace vitrine::catalog {

namespace {

struct UnitName {
    QLatin1String name;
    Trade::Unit unit;
};

constexpr std::array<UnitName, 4> kUnits{{
    {QLatin1String("portions"), Trade::Unit::Portion},
    {QLatin1String("visits"), Trade::Unit::Visit},
    {QLatin1String("test-drives"), Trade::Unit::TestDrive},
    {QLatin1String("pieces"), Trade::Unit::Piece},
}};

struct TypeName {
    QLatin1String name;
    TradeAttribute::Type type;
};

constexpr std::array<TypeName, 8> kTypes{{
    {QLatin1String("integer"), TradeAttribute::Type::Integer},
    {QLatin1String("decimal"), TradeAttribute::Type::Decimal},
    {QLatin1String("text"), TradeAttribute::Type::Text},
    {QLatin1String("flag"), TradeAttribute::Type::Flag},
    {QLatin1String("date"), TradeAttribute::Type::Date},
    {QLatin1String("choice"), TradeAttribute::Type::Choice},
    {QLatin1String("choices"), TradeAttribute::Type::Choices},
    {QLatin1String("money"), TradeAttribute::Type::Money},
}};

struct BlockName {
    QLatin1String name;
    CardBlock::Kind kind;
};

constexpr std::array<BlockName, 8> kBlocks{{
    {QLatin1String("facts"), CardBlock::Kind::Facts},
    {QLatin1String("note"), CardBlock::Kind::Note},
    {QLatin1String("stock"), CardBlock::Kind::Stock},
    {QLatin1String("stock-bar"), CardBlock::Kind::StockBar},
    {QLatin1String("scale"), CardBlock::Kind::Scale},
    {QLatin1String("reduction"), CardBlock::Kind::Reduction},
    {QLatin1String("monthly"), CardBlock::Kind::Monthly},
    {QLatin1String("mention"), CardBlock::Kind::Mention},
}};

struct EmphasisName {
    QLatin1String name;
    Mention::Emphasis emphasis;
};

constexpr std::array<EmphasisName, 4> kEmphases{{
    {QLatin1String(), Mention::Emphasis::Nothing},
    {QLatin1String("words"), Mention::Emphasis::Words},
    {QLatin1String("values"), Mention::Emphasis::Values},
    {QLatin1String("everything"), Mention::Emphasis::Everything},
}};

// What follows reads objects that the schema has let through: the fields have their types, and names are known.

QString textOf(const QJsonObject &object, const char *field)
{
    return object.value(QLatin1String(field)).toString();
}

QStringList readTexts(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const auto &text : array) {
        texts.append(text.toString());
    }
    return texts;
}

Label readLabel(const QJsonValue &value)
{
    QMap<QString, QString> texts;
    const QJsonObject object = value.toObject();
    for (auto text = object.begin(); text != object.end(); ++text) {
        texts.insert(text.key(), text.value().toString());
    }
    return Label(texts);
}

std::optional<qint64> readBound(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

TradeCondition readCondition(const QJsonObject &object)
{
    return {textOf(object, "attribute"), readTexts(object.value(QLatin1String("is")))};
}

TradeAttribute readAttribute(const QJsonObject &object)
{
    TradeAttribute attribute;
    attribute.id = textOf(object, "id");
    attribute.type = std::ranges::find(kTypes, textOf(object, "type"), &TypeName::name)->type;
    attribute.label = readLabel(object.value(QLatin1String("label")));
    attribute.unit = textOf(object, "unit");
    attribute.least = readBound(object.value(QLatin1String("least")));
    attribute.most = readBound(object.value(QLatin1String("most")));
    const QJsonArray choices = object.value(QLatin1String("choices")).toArray();
    for (const auto &value : choices) {
        const QJsonObject choice = value.toObject();
        attribute.choices.append({textOf(choice, "id"), readLabel(choice.value(QLatin1String("label")))});
    }
    attribute.none = readLabel(object.value(QLatin1String("none")));
    const QString card = textOf(object, "card");
    if (card == QLatin1String("required")) {
        attribute.onCard = TradeAttribute::OnCard::Required;
    } else if (card == QLatin1String("shown")) {
        attribute.onCard = TradeAttribute::OnCard::Shown;
    }
    if (const QJsonValue needed = object.value(QLatin1String("needed_when")); needed.isObject()) {
        attribute.neededWhen = readCondition(needed.toObject());
    }
    if (textOf(object, "claims") == QLatin1String("former_price")) {
        attribute.claim = TradeAttribute::Claim::FormerPrice;
    }
    return attribute;
}

Mention readMention(const QJsonObject &object)
{
    Mention mention;
    mention.id = textOf(object, "id");
    const QJsonArray texts = object.value(QLatin1String("texts")).toArray();
    for (const auto &text : texts) {
        mention.texts.append(readLabel(text));
    }
    mention.values = readTexts(object.value(QLatin1String("values")));
    mention.emphasis = std::ranges::find(kEmphases, textOf(object, "emphasis"), &EmphasisName::name)->emphasis;
    mention.source = textOf(object, "source");
    mention.dated = QDate::fromString(textOf(object, "dated"), Qt::ISODate);
    mention.country = textOf(object, "country");
    mention.when = readCondition(object.value(QLatin1String("when")).toObject());
    return mention;
}

CardBlock readBlock(const QJsonObject &object)
{
    CardBlock block;
    block.kind = std::ranges::find(kBlocks, textOf(object, "block"), &BlockName::name)->kind;
    const QJsonArray facts = object.value(QLatin1String("facts")).toArray();
    for (const auto &value : facts) {
        const QJsonObject fact = value.toObject();
        block.facts.append({readTexts(fact.value(QLatin1String("of"))), readLabel(fact.value(QLatin1String("text"))),
                            readLabel(fact.value(QLatin1String("one"))), textOf(fact, "icon")});
    }
    block.attribute = textOf(object, "attribute");
    block.terms = textOf(object, "terms");
    block.mention = textOf(object, "mention");
    block.colours = textOf(object, "colours");
    block.icon = textOf(object, "icon");
    block.text = readLabel(object.value(QLatin1String("text")));
    return block;
}

Trade readTrade(const QJsonObject &object)
{
    Trade trade;
    trade.id = textOf(object, "id");
    trade.unit = std::ranges::find(kUnits, textOf(object, "stock"), &UnitName::name)->unit;
    trade.label = readLabel(object.value(QLatin1String("label")));
    const QJsonArray attributes = object.value(QLatin1String("attributes")).toArray();
    for (const auto &attribute : attributes) {
        trade.attributes.append(readAttribute(attribute.toObject()));
    }
    const QJsonArray mentions = object.value(QLatin1String("mentions")).toArray();
    for (const auto &mention : mentions) {
        trade.mentions.append(readMention(mention.toObject()));
    }
    const QJsonArray blocks = object.value(QLatin1String("card")).toArray();
    for (const auto &block : blocks) {
        trade.card.append(readBlock(block.toObject()));
    }
    return trade;
}

template<typename Things>
bool haveIdsOfTheirOwn(const Things &things)
{
    QSet<QString> ids;
    for (const auto &thing : things) {
        ids.insert(thing.id);
    }
    return ids.size() == things.size();
}

/// The text has a place for each of so many values, and for no more.
bool hasPlacesFor(qsizetype values, const QString &text)
{
    constexpr qsizetype kMostPlaces = 9;
    for (qsizetype place = 1; place <= kMostPlaces; ++place) {
        if (text.contains(u'%' + QString::number(place)) != (place <= values)) {
            return false;
        }
    }
    return true;
}

bool haveAllPlacesFor(qsizetype values, const Label &label)
{
    return std::ranges::all_of(label.all(), [values](const QString &text) { return hasPlacesFor(values, text); });
}

bool isOfType(const Trade &trade, const QString &attribute, TradeAttribute::Type type)
{
    const TradeAttribute *known = trade.attribute(attribute);
    return known != nullptr && known->type == type;
}

/// The classes that the scales of the law have, in their order.
bool isScale(const Trade &trade, const QString &attribute)
{
    if (!isOfType(trade, attribute, TradeAttribute::Type::Choice)) {
        return false;
    }
    QString classes;
    for (const AttributeChoice &choice : trade.attribute(attribute)->choices) {
        classes += choice.id;
    }
    return classes == QLatin1String("ABCDEFG");
}

QString objectionTo(const CardFact &fact, const Trade &trade)
{
    for (const QString &attribute : fact.attributes) {
        if (trade.attribute(attribute) == nullptr) {
            return QStringLiteral("its card speaks of an unknown attribute %1").arg(attribute);
        }
    }
    const bool needsText = fact.attributes.size() > 1;
    if ((fact.text.isEmpty() && needsText) || !haveAllPlacesFor(fact.attributes.size(), fact.text)) {
        return QStringLiteral("a fact of its card has other places than values: %1").arg(fact.attributes.join(u','));
    }
    return {};
}

QString objectionTo(const CardBlock &block, const Trade &trade)
{
    for (const CardFact &fact : block.facts) {
        if (const QString objection = objectionTo(fact, trade); !objection.isEmpty()) {
            return objection;
        }
    }
    const bool isKnownMention = std::ranges::find(trade.mentions, block.mention, &Mention::id) != trade.mentions.end();
    if (!block.mention.isEmpty() && !isKnownMention) {
        return QStringLiteral("its card has an unknown mention %1").arg(block.mention);
    }
    if (block.kind == CardBlock::Kind::Scale && !isScale(trade, block.attribute)) {
        return QStringLiteral("%1 has not the classes A to G").arg(block.attribute);
    }
    if (block.kind == CardBlock::Kind::Monthly
        && (!isOfType(trade, block.attribute, TradeAttribute::Type::Money)
            || !isOfType(trade, block.terms, TradeAttribute::Type::Text) || !haveAllPlacesFor(1, block.text))) {
        return QStringLiteral("its card has no monthly price %1 with terms %2").arg(block.attribute, block.terms);
    }
    return {};
}

QString objectionToValuesOf(const Mention &mention, const Trade &trade)
{
    for (const QString &value : mention.values) {
        if (trade.attribute(value) == nullptr) {
            return QStringLiteral("%1 has an unknown value").arg(mention.id);
        }
    }
    for (const Label &text : mention.texts) {
        if (!haveAllPlacesFor(mention.values.size(), text)) {
            return QStringLiteral("%1 has other places than values").arg(mention.id);
        }
    }
    return {};
}

/// What `id` waits for has to be an attribute of the trade and a value that it can have. Empty when there is nothing to
/// object to.
QString objectionTo(const TradeCondition &condition, const QString &id, const Trade &trade)
{
    const TradeAttribute *attribute = trade.attribute(condition.attribute);
    if (!condition.attribute.isEmpty() && attribute == nullptr) {
        return QStringLiteral("%1 speaks of an unknown attribute").arg(id);
    }
    for (const QString &value : condition.is) {
        if (!attribute->check(value)) {
            return QStringLiteral("%1 waits for what %2 cannot be").arg(id, attribute->id);
        }
    }
    return {};
}

/// What a schema cannot say; empty when there is nothing to object to.
QString objectionTo(const Trade &trade)
{
    if (!haveIdsOfTheirOwn(trade.attributes) || !haveIdsOfTheirOwn(trade.mentions)) {
        return QStringLiteral("an id is there twice");
    }
    for (const TradeAttribute &attribute : trade.attributes) {
        if (!haveIdsOfTheirOwn(attribute.choices)) {
            return QStringLiteral("%1 has a choice twice").arg(attribute.id);
        }
        if (attribute.least && attribute.most && *attribute.least > *attribute.most) {
            return QStringLiteral("%1 can have no value").arg(attribute.id);
        }
        const QString objection = objectionTo(attribute.neededWhen.value_or(TradeCondition()), attribute.id, trade);
        if (!objection.isEmpty()) {
            return objection;
        }
    }
    for (const Mention &mention : trade.mentions) {
        if (!mention.dated.isValid()) {
            return QStringLiteral("%1 has no date").arg(mention.id);
        }
        if (const QString objection = objectionTo(mention.when, mention.id, trade); !objection.isEmpty()) {
            return objection;
        }
        if (const QString objection = objectionToValuesOf(mention, trade); !objection.isEmpty()) {
            return objection;
        }
    }
    for (const CardBlock &block : trade.card) {
        if (const QString objection = objectionTo(block, trade); !objection.isEmpty()) {
            return objection;
        }
    }
    return {};
}

Result<Trade> readFile(const QString &path, const JsonSchema &schema)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(Error::Code::AccessDenied, QStringLiteral("%1: %2").arg(path, file.errorString()));
    }
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (problem.error != QJsonParseError::NoError) {
        return failure(Error::Code::Corrupt, QStringLiteral("%1: %2").arg(path, problem.errorString()));
    }
    const QJsonValue content = document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array());
    if (const Result<> valid = schema.check(content); !valid) {
        return failure(Error::Code::Corrupt, QStringLiteral("%1: %2").arg(path, valid.error().detail));
    }
    const Trade trade = readTrade(document.object());
    QString objection = objectionTo(trade);
    if (trade.id != QFileInfo(path).completeBaseName()) {
        objection = QStringLiteral("its id is that of another file");
    }
    if (!objection.isEmpty()) {
        return failure(Error::Code::Corrupt, QStringLiteral("%1: %2").arg(path, objection));
    }
    return trade;
}

} // namespace

const tl::expected<Trades, Trades::Broken> &Trades::readBuiltIn()
{
    static const tl::expected<Trades, Broken> kTrades = read(QStringLiteral(":/trades"));
    return kTrades;
}

const Trades &Trades::builtIn()
{
    static const Trades kNone;
    return readBuiltIn() ? *readBuiltIn() : kNone;
}

std::optional<Trades::Broken> Trades::brokenBuiltIn()
{
    return readBuiltIn() ? std::nullopt : std::optional(readBuiltIn().error());
}

Result<Trades> Trades::load(const QString &folder)
{
    tl::expected<Trades, Broken> trades = read(folder);
    return trades ? Result<Trades>(*std::move(trades)) : tl::unexpected(trades.error().why);
}

tl::expected<Trades, Trades::Broken> Trades::read(const QString &folder)
{
    keepTradesResource();
    const QString schemaFile = QStringLiteral(":/trades/schema/trade.schema.json");
    const Result<JsonSchema> schema = JsonSchema::load(schemaFile);
    if (!schema) {
        return tl::unexpected(Broken{QFileInfo(schemaFile).fileName(), schema.error()});
    }
    Trades trades;
    const QDir directory(folder);
    for (const QString &name : directory.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        const Result<Trade> trade = readFile(directory.filePath(name), *schema);
        if (!trade) {
            return tl::unexpected(Broken{name, trade.error()});
        }
        trades.m_trades.append(*trade);
    }
    if (trades.m_trades.isEmpty()) {
        return tl::unexpected(
            Broken{directory.dirName(), {Error::Code::NotFound, QStringLiteral("no trade in %1").arg(folder)}});
    }
    return trades;
}

Result<Trade> Trades::find(const QString &id) const
{
    const auto found = std::ranges::find_if(m_trades, [&id](const Trade &trade) { return trade.id == id; });
    if (found == m_trades.end()) {
        return failure(Error::Code::NotFound, QStringLiteral("no trade \"%1\"").arg(id));
    }
    return *found;
}

} // namespace vitrine::catalog
