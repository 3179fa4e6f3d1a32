// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/VariantOptions.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace vitrine::catalog {

QString writeOptions(const QMap<QString, QString> &options)
{
    QJsonObject object;
    for (auto option = options.cbegin(); option != options.cend(); ++option) {
        object.insert(option.key(), option.value());
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<QMap<QString, QString>> readOptions(const QString &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isObject()) {
        return failure(Error::Code::Corrupt, QStringLiteral("options of a variant"));
    }
    QMap<QString, QString> options;
    const QJsonObject object = document.object();
    for (auto option = object.begin(); option != object.end(); ++option) {
        options.insert(option.key(), option.value().toString());
    }
    return options;
}

} // namespace vitrine::catalog
