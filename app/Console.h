// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"
#include "ui/sentences/Sentences.h"

#include <QJsonArray>
#include <QJsonObject>

namespace vitrine {

class Redactor;

/// What commands write: answers on standard output, one clear line for each failure on standard error, both without
/// secrets, and without characters that a terminal would obey: a name from elsewhere cannot clear the screen, set its
/// title or turn what follows around. Main thread.
class Console {
public:
    explicit Console(const Redactor &redactor) : m_redactor(redactor) { }

    void print(const QString &text) const;
    void print(const QJsonObject &object) const;
    void print(const QJsonArray &array) const;

    /// True when an answer did not get out: the disk is full, or nobody reads any more.
    bool hasLostOutput() const;

    /// True once a failure was said: one line is all that a command says of it.
    bool hasComplained() const { return m_hasComplained; }

    /// The seller's sentence of the error, on standard error; the detail goes to the log.
    void complain(const Error &error, ui::Subject subject, const QString &name = {}) const;

    /// The same with a sentence of the caller's own, which may hold anything.
    void complain(const Error &error, const QString &sentence) const;

    /// A product was not found: it is not in the shop, or else the shop's file is at fault.
    void complainOfLookUp(const Error &error, const QString &sku, const QString &shop) const;

    /// A sentence that is one already, and may hold anything.
    void complain(const QString &sentence) const;

    /// A sentence of ours, word for word: a key that is an ordinary word does not blank words of it. Names that were
    /// typed or come from elsewhere go through shown() before they are put into it.
    void tell(const QString &sentence) const;

    /// A name without secrets.
    QString shown(const QString &name) const;

private:
    const Redactor &m_redactor;
    mutable bool m_hasComplained = false; // what is written to is outside; only this remembers it
};

} // namespace vitrine
