// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QRegularExpression>

namespace vitrine::catalog {

/// Checks data against a JSON Schema (draft 2020-12) of the program's own. It knows the part of that language which our
/// schemas use and refuses a schema that uses more, so that no rule is ever passed over. A value; any thread.
class JsonSchema {
public:
    /// Reads a schema. Fails with NotFound, and with Corrupt for what is not JSON or uses a word that is not known.
    static Result<JsonSchema> load(const QString &path);
    static Result<JsonSchema> parse(const QByteArray &json);

    /// Fails with Corrupt and the first place that is wrong, as a JSON pointer.
    Result<> check(const QJsonValue &value) const;

private:
    explicit JsonSchema(QJsonObject root) : m_root(std::move(root)) { }

    Result<> checkWords(const QJsonValue &schema, const QString &at) const;
    Result<> check(const QJsonValue &value, const QJsonValue &schema, const QString &at) const;
    Result<> checkObject(const QJsonObject &object, const QJsonObject &schema, const QString &at) const;
    Result<> checkArray(const QJsonArray &array, const QJsonObject &schema, const QString &at) const;
    QJsonValue resolve(const QString &reference) const;

    QJsonObject m_root;
};

} // namespace vitrine::catalog
