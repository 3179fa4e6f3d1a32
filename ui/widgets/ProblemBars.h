// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sentences/Sentences.h"
#include "ui/style/Tokens.h"

#include <QFrame>
#include <QMap>

class QVBoxLayout;

namespace vitrine::ui {

/// The problems of a place, one bar each, there until solved: never a dialog over a show. Main thread.
class ProblemBars : public QWidget {
    Q_OBJECT

public:
    explicit ProblemBars(const Tokens &tokens, QWidget *parent = nullptr);

    /// One problem a subject: a newer one takes the place of the one before.
    void report(Subject subject, const QString &sentence);
    void solve(Subject subject);

    /// What is said about the subject now; empty when there is no problem.
    QString problem(Subject subject) const { return m_sentences.value(subject); }

private:
    const Tokens &m_tokens;
    QVBoxLayout *m_layout;
    QMap<Subject, QString> m_sentences;
    QMap<Subject, QFrame *> m_bars;
};

} // namespace vitrine::ui
