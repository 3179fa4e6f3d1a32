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
#include <QLoggingCategory>
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

Q_LOGGING_CATEGORY(lcTrades, "vitrine.catalog.trades")

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

// What follows reads objects that the schema has let through: the fields have their types, and names are known.

QString textOf(const QJsonObject &object, const char *field)
{
    return object.value(QLatin1String(field)).toString();
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
    TradeCondition condition;
    condition.attribute = textOf(object, "attribute");
    const QJsonArray values = object.value(QLatin1String("is")).toArray();
    for (const auto &value : values) {
        condition.is.append(value.toString());
    }
    return condition;
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
    mention.source = textOf(object, "source");
    mention.dated = QDate::fromString(textOf(object, "dated"), Qt::ISODate);
    mention.country = textOf(object, "country");
    mention.when = readCondition(object.value(QLatin1String("when")).toObject());
    return mention;
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

const Trades &Trades::builtIn()
{
    static const Trades kTrades = [] {
        Result<Trades> loaded = load(QStringLiteral(":/trades"));
        if (!loaded) {
            qCCritical(lcTrades).noquote() << "the program's own trades cannot be read:" << loaded.error().detail;
        }
        return loaded.value_or(Trades());
    }();
    return kTrades;
}

Result<Trades> Trades::load(const QString &folder)
{
    keepTradesResource();
    const Result<JsonSchema> schema = JsonSchema::load(QStringLiteral(":/trades/schema/trade.schema.json"));
    if (!schema) {
        return tl::unexpected(schema.error());
    }
    Trades trades;
    const QDir directory(folder);
    for (const QString &name : directory.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        const Result<Trade> trade = readFile(directory.filePath(name), *schema);
        if (!trade) {
            return tl::unexpected(trade.error());
        }
        trades.m_trades.append(*trade);
    }
    if (trades.m_trades.isEmpty()) {
        return failure(Error::Code::NotFound, QStringLiteral("no trade in %1").arg(folder));
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
