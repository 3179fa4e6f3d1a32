// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QMap>
#include <QString>
#include <QStringList>

namespace vitrine::catalog {

/// A text by language ("fr"), as the file of a trade says it. A value; any thread.
class Label {
public:
    Label() = default;
    explicit Label(QMap<QString, QString> texts) : m_texts(std::move(texts)) { }

    /// In the locale's language, in English when it is not among them.
    QString text(const QLocale &locale) const;

    /// Whether it has words of the language ("fr"), and not only the English ones.
    bool speaks(const QString &language) const;

    QStringList all() const { return m_texts.values(); }
    bool isEmpty() const { return m_texts.isEmpty(); }

    friend bool operator==(const Label &, const Label &) = default;

private:
    QMap<QString, QString> m_texts;
};

} // namespace vitrine::catalog
