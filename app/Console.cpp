// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Console.h"

#include "app/base/Redactor.h"
#include "app/base/TerminalText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

#include <cstdio>

namespace vitrine {

namespace {

Q_LOGGING_CATEGORY(commandLog, "vitrine.command", QtInfoMsg)

void write(FILE *file, const QByteArray &text)
{
    (void)std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), file);
    (void)std::fflush(file);
}

void log(const Error &error)
{
    qCInfo(commandLog).noquote() << "failed with code" << static_cast<int>(error.code) << error.detail;
}

/// Without secrets in the texts; the names are our own words, which a script has to find whatever the key is.
QJsonValue redacted(const QJsonValue &value, const Redactor &redactor)
{
    if (value.isString()) {
        return redactor.redacted(value.toString());
    }
    if (value.isArray()) {
        QJsonArray safe;
        for (const QJsonValue &element : value.toArray()) {
            safe.append(redacted(element, redactor));
        }
        return safe;
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        QJsonObject safe;
        for (auto member = object.begin(); member != object.end(); ++member) {
            safe.insert(member.key(), redacted(member.value(), redactor));
        }
        return safe;
    }
    return value;
}

/// Qt escapes the control characters of ASCII but the last. The others, and what turns the direction of the text, are
/// only found in strings, so that a reader of JSON gets the same.
QByteArray escaped(const QByteArray &json)
{
    const QString text = QString::fromUtf8(json);
    QString safe;
    for (const QChar character : text) {
        if (character != u'\n' && steersTerminal(character)) {
            safe += QStringLiteral("\\u%1").arg(character.unicode(), 4, 16, QLatin1Char('0'));
        } else {
            safe += character;
        }
    }
    return safe.toUtf8();
}

} // namespace

void Console::print(const QString &text) const
{
    write(stdout, forTerminal(m_redactor.redacted(text)).toUtf8());
}

void Console::print(const QJsonObject &object) const
{
    const QJsonDocument answer(redacted(object, m_redactor).toObject());
    write(stdout, escaped(answer.toJson(QJsonDocument::Compact)) + '\n');
}

void Console::print(const QJsonArray &array) const
{
    const QJsonDocument answer(redacted(array, m_redactor).toArray());
    write(stdout, escaped(answer.toJson(QJsonDocument::Indented)));
}

bool Console::hasLostOutput() const
{
    return std::ferror(stdout) != 0; // set by the first write or flush that fails, and kept
}

void Console::complain(const Error &error, ui::Subject subject, const QString &name) const
{
    log(error);
    m_hasComplained = true;
    tell(ui::sentence(error, subject, shown(name)));
}

void Console::complain(const Error &error, const QString &sentence) const
{
    log(error);
    complain(sentence);
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
    m_hasComplained = true;
    tell(m_redactor.redacted(sentence));
}

QString Console::shown(const QString &name) const
{
    return m_redactor.redacted(name);
}

void Console::tell(const QString &sentence) const
{
    write(stderr, QStringLiteral("vitrine: %1\n").arg(inOneLine(sentence)).toUtf8());
}

} // namespace vitrine
