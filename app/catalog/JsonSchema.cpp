// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/JsonSchema.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace vitrine::catalog {

namespace {

/// Words that say something about the data, and those that only tell people about the schema.
const QSet<QString> &knownWords()
{
    static const QSet<QString> words{
        QStringLiteral("$ref"),        QStringLiteral("additionalProperties"),
        QStringLiteral("anyOf"),       QStringLiteral("const"),
        QStringLiteral("enum"),        QStringLiteral("items"),
        QStringLiteral("maximum"),     QStringLiteral("minItems"),
        QStringLiteral("minLength"),   QStringLiteral("minProperties"),
        QStringLiteral("minimum"),     QStringLiteral("pattern"),
        QStringLiteral("properties"),  QStringLiteral("propertyNames"),
        QStringLiteral("required"),    QStringLiteral("type"),
        QStringLiteral("$comment"),    QStringLiteral("$defs"),
        QStringLiteral("$id"),         QStringLiteral("$schema"),
        QStringLiteral("description"), QStringLiteral("title"),
    };
    return words;
}

tl::unexpected<Error> wrong(const QString &at, const QString &what)
{
    return failure(Error::Code::Corrupt, QStringLiteral("%1: %2").arg(at.isEmpty() ? QStringLiteral("/") : at, what));
}

QString typeOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return QStringLiteral("null");
    case QJsonValue::Bool:
        return QStringLiteral("boolean");
    case QJsonValue::Double:
        return QStringLiteral("number");
    case QJsonValue::String:
        return QStringLiteral("string");
    case QJsonValue::Array:
        return QStringLiteral("array");
    case QJsonValue::Object:
        return QStringLiteral("object");
    case QJsonValue::Undefined:
        break;
    }
    return QStringLiteral("nothing");
}

bool isOfType(const QJsonValue &value, const QString &type)
{
    if (type == QLatin1String("integer")) {
        return value.isDouble() && std::floor(value.toDouble()) == value.toDouble();
    }
    return typeOf(value) == type;
}

} // namespace

Result<JsonSchema> JsonSchema::load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(Error::Code::NotFound, QStringLiteral("%1: %2").arg(path, file.errorString()));
    }
    return parse(file.readAll());
}

Result<JsonSchema> JsonSchema::parse(const QByteArray &json)
{
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject()) {
        return failure(Error::Code::Corrupt, QStringLiteral("not a schema (%1)").arg(problem.errorString()));
    }
    JsonSchema schema(document.object());
    if (const Result<> known = schema.checkWords(schema.m_root, {}); !known) {
        return tl::unexpected(known.error());
    }
    return schema;
}

Result<> JsonSchema::checkWords(const QJsonValue &schema, const QString &at) const
{
    if (schema.isBool()) {
        return {};
    }
    if (!schema.isObject()) {
        return wrong(at, QStringLiteral("not a schema"));
    }
    const QJsonObject object = schema.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QString word = entry.key();
        const QString below = at + u'/' + word;
        if (!knownWords().contains(word)) {
            return wrong(below, QStringLiteral("not known to this program"));
        }
        if (word == QLatin1String("$ref") && resolve(entry.value().toString()).isUndefined()) {
            return wrong(below, QStringLiteral("refers to nothing"));
        }
        QJsonObject parts;
        if (word == QLatin1String("properties") || word == QLatin1String("$defs")) {
            parts = entry.value().toObject();
        } else if (word == QLatin1String("anyOf")) {
            const QJsonArray choices = entry.value().toArray();
            for (qsizetype i = 0; i < choices.size(); ++i) {
                parts.insert(QString::number(i), choices.at(i));
            }
        } else if (word == QLatin1String("items") || word == QLatin1String("additionalProperties")
                   || word == QLatin1String("propertyNames")) {
            parts.insert(QString(), entry.value());
        }
        for (auto part = parts.begin(); part != parts.end(); ++part) {
            if (Result<> known = checkWords(part.value(), below + u'/' + part.key()); !known) {
                return known;
            }
        }
    }
    return {};
}

QJsonValue JsonSchema::resolve(const QString &reference) const
{
    const QString prefix = QStringLiteral("#/$defs/");
    if (!reference.startsWith(prefix)) {
        return QJsonValue(QJsonValue::Undefined);
    }
    return m_root.value(QLatin1String("$defs")).toObject().value(reference.mid(prefix.size()));
}

Result<> JsonSchema::check(const QJsonValue &value) const
{
    return check(value, m_root, {});
}

Result<> JsonSchema::check(const QJsonValue &value, const QJsonValue &schema, const QString &at) const
{
    if (schema.isBool()) {
        return schema.toBool() ? Result<>() : wrong(at, QStringLiteral("does not belong here"));
    }
    const QJsonObject rules = schema.toObject();
    if (const QJsonValue reference = rules.value(QLatin1String("$ref")); reference.isString()) {
        if (Result<> done = check(value, resolve(reference.toString()), at); !done) {
            return done;
        }
    }
    if (const QJsonValue type = rules.value(QLatin1String("type"));
        type.isString() && !isOfType(value, type.toString())) {
        return wrong(at, QStringLiteral("%1 instead of %2").arg(typeOf(value), type.toString()));
    }
    if (rules.contains(QLatin1String("enum")) && !rules.value(QLatin1String("enum")).toArray().contains(value)) {
        return wrong(at, QStringLiteral("\"%1\" is not one of those that are known").arg(value.toVariant().toString()));
    }
    if (rules.contains(QLatin1String("const")) && rules.value(QLatin1String("const")) != value) {
        return wrong(at, QStringLiteral("another value"));
    }
    if (const QJsonValue choices = rules.value(QLatin1String("anyOf")); choices.isArray()) {
        const QJsonArray list = choices.toArray();
        const bool fits = std::any_of(list.begin(), list.end(),
                                      [&](const QJsonValue &choice) { return check(value, choice, at).has_value(); });
        if (!fits) {
            return wrong(at, QStringLiteral("none of the forms that are known"));
        }
    }
    if (value.isString()) {
        const QString text = value.toString();
        if (text.size() < rules.value(QLatin1String("minLength")).toInteger(0)) {
            return wrong(at, QStringLiteral("too short"));
        }
        if (const QJsonValue pattern = rules.value(QLatin1String("pattern"));
            pattern.isString() && !QRegularExpression(pattern.toString()).match(text).hasMatch()) {
            return wrong(at, QStringLiteral("\"%1\" does not have the form %2").arg(text, pattern.toString()));
        }
    }
    if (value.isDouble()
        && (value.toDouble() < rules.value(QLatin1String("minimum")).toDouble(value.toDouble())
            || value.toDouble() > rules.value(QLatin1String("maximum")).toDouble(value.toDouble()))) {
        return wrong(at, QStringLiteral("out of range"));
    }
    if (value.isArray()) {
        return checkArray(value.toArray(), rules, at);
    }
    return value.isObject() ? checkObject(value.toObject(), rules, at) : Result<>();
}

Result<> JsonSchema::checkArray(const QJsonArray &array, const QJsonObject &schema, const QString &at) const
{
    if (array.size() < schema.value(QLatin1String("minItems")).toInteger(0)) {
        return wrong(at, QStringLiteral("too few"));
    }
    if (!schema.contains(QLatin1String("items"))) {
        return {};
    }
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString below = at + u'/' + QString::number(i);
        if (Result<> done = check(array.at(i), schema.value(QLatin1String("items")), below); !done) {
            return done;
        }
    }
    return {};
}

Result<> JsonSchema::checkObject(const QJsonObject &object, const QJsonObject &schema, const QString &at) const
{
    const QJsonArray required = schema.value(QLatin1String("required")).toArray();
    for (const auto &name : required) {
        if (!object.contains(name.toString())) {
            return wrong(at, QStringLiteral("\"%1\" is missing").arg(name.toString()));
        }
    }
    if (object.size() < schema.value(QLatin1String("minProperties")).toInteger(0)) {
        return wrong(at, QStringLiteral("too few"));
    }
    const QJsonObject properties = schema.value(QLatin1String("properties")).toObject();
    const QJsonValue others = schema.value(QLatin1String("additionalProperties"));
    const QJsonValue names = schema.value(QLatin1String("propertyNames"));
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QString below = at + u'/' + entry.key();
        if (!names.isUndefined()) {
            if (Result<> done = check(QJsonValue(entry.key()), names, below); !done) {
                return done;
            }
        }
        const QJsonValue rules = properties.contains(entry.key()) ? properties.value(entry.key()) : others;
        if (rules.isUndefined()) {
            continue;
        }
        if (Result<> done = check(entry.value(), rules, below); !done) {
            return done;
        }
    }
    return {};
}

} // namespace vitrine::catalog
