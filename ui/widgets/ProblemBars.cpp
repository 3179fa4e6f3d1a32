// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ProblemBars.h"

#include "ui/style/Icon.h"
#include "ui/style/Type.h"
#include "ui/widgets/Button.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>

namespace vitrine::ui {

namespace {

/// A name in quotation marks may have full stops of its own: “Apt. 3”.
qsizetype endOfFirstSentence(const QString &text)
{
    QChar closing;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text.at(i);
        if (!closing.isNull()) {
            closing = character == closing ? QChar() : closing;
        } else if (character == u'“') {
            closing = u'”';
        } else if (character == u'„') {
            closing = u'“';
        } else if (character == u'«') {
            closing = u'»';
        } else if (character == u'。' || (character == u'.' && i + 1 < text.size() && text.at(i + 1) == u' ')) {
            return i + 1;
        }
    }
    return text.size();
}

} // namespace

ProblemBars::ProblemBars(const Tokens &tokens, QWidget *parent)
    : QWidget(parent), m_tokens(tokens), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    hide();
}

void ProblemBars::report(Subject subject, const QString &sentence)
{
    if (m_sentences.value(subject) == sentence) {
        return;
    }
    solve(subject);
    m_sentences.insert(subject, sentence);

    auto *bar = new QFrame;
    bar->setProperty("problem", true);
    bar->setAccessibleName(sentence);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(14, 8, 6, 8);
    row->setSpacing(12);
    auto *icon = new QLabel;
    icon->setPixmap(iconPixmap(QStringLiteral("alert"), m_tokens.attentionText, 20, devicePixelRatioF()));
    row->addWidget(icon);

    // What happened stands out; what is safe and what to do follow below it.
    const qsizetype cut = endOfFirstSentence(sentence);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *head = new QLabel(sentence.left(cut));
    head->setFont(fontFor(Type::BodyStrong));
    auto *rest = new QLabel(sentence.mid(cut).trimmed());
    rest->setFont(fontFor(Type::Second));
    rest->setProperty("tone", QStringLiteral("second"));
    for (QLabel *label : {head, rest}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        words->addWidget(label);
    }
    row->addLayout(words, 1);

    auto *seen = new Button(m_tokens);
    seen->setKind(Button::Kind::Quiet);
    seen->setText(tr("OK"));
    seen->setAccessibleName(tr("Close this message"));
    connect(seen, &Button::clicked, this, [this, subject] { solve(subject); });
    row->addWidget(seen, 0, Qt::AlignVCenter);

    m_layout->addWidget(bar);
    m_bars.insert(subject, bar);
    show();
    QAccessibleEvent event(bar, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ProblemBars::solve(Subject subject)
{
    m_sentences.remove(subject);
    if (QFrame *bar = m_bars.take(subject)) {
        m_layout->removeWidget(bar);
        bar->hide();
        bar->deleteLater();
    }
    setVisible(!m_bars.isEmpty());
}

} // namespace vitrine::ui
