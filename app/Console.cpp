// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Console.h"

#include "app/base/Redactor.h"

#include <QJsonDocument>
#include <QLoggingCategory>

#include <cstdio>

namespace vitrine {

namespace {

Q_LOGGING_CATEGORY(commandLog, "vitrine.command", QtInfoMsg)

} // namespace

void Console::write(FILE *file, const QByteArray &text) const
{
    const QByteArray safe = m_redactor.redacted(QByteArrayView(text));
    (void)std::fwrite(safe.constData(), 1, static_cast<size_t>(safe.size()), file);
    (void)std::fflush(file);
}

void Console::print(const QString &text) const
{
    write(stdout, text.toUtf8());
}

void Console::print(const QJsonObject &object) const
{
    write(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Console::print(const QJsonArray &array) const
{
    write(stdout, QJsonDocument(array).toJson(QJsonDocument::Indented));
}

bool Console::hasLostOutput() const
{
    return std::ferror(stdout) != 0; // set by the first write or flush that fails, and kept
}

void Console::complain(const Error &error, ui::Subject subject, const QString &name) const
{
    qCInfo(commandLog).noquote() << "failed with code" << static_cast<int>(error.code) << error.detail;
    complain(ui::sentence(error, subject, name));
}

void Console::complainOfLookUp(const Error &error, const QString &sku, const QString &shop) const
{
    if (error.code == Error::Code::NotFound) {
        complain(error, ui::Subject::Product, sku);
    } else {
        complain(error, ui::Subject::ShopFile, shop);
    }
}

void Console::complain(const QString &sentence) const
{
    write(stderr, QStringLiteral("vitrine: %1\n").arg(sentence).toUtf8());
}

} // namespace vitrine
