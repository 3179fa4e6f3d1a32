// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QMutex>

namespace vitrine {

/// Knows every secret the program holds (stream keys, passphrases) and takes them out of any text before it reaches a
/// log, a screen or a file. One per program, owned by the composition root and passed to whoever logs. Any thread.
class Redactor {
public:
    Redactor() = default;
    ~Redactor();
    Q_DISABLE_COPY_MOVE(Redactor)

    /// From now on `secret`, as written and percent-encoded, is replaced. Secrets shorter than 4 bytes are not
    /// registered: they would blank ordinary words.
    void add(QByteArrayView secret);

    /// `text` in UTF-8 with each registered secret replaced by "***".
    QByteArray redacted(QByteArrayView text) const;
    QString redacted(const QString &text) const;

private:
    mutable QMutex m_mutex;
    QList<QByteArray> m_secrets;
};

} // namespace vitrine
