// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onair/DestinationPanel.h"

#include "app/base/Redactor.h"
#include "ui/style/Type.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>

#include <algorithm>
#include <iterator>
#include <utility>

namespace vitrine::ui {

namespace {

constexpr QChar kHidden = u'…'; // no address has one

void markWrong(QLineEdit *field, bool wrong)
{
    if (field->property("wrong").toBool() != wrong) {
        field->setProperty("wrong", wrong);
        field->style()->unpolish(field);
        field->style()->polish(field);
    }
}

/// How many characters one edit has put in, also in place of others.
qsizetype charactersPutInto(const QString &before, const QString &after)
{
    const auto same = std::mismatch(before.cbegin(), before.cend(), after.cbegin(), after.cend());
    const auto fromEnd = std::mismatch(std::reverse_iterator(before.cend()), std::reverse_iterator(same.first),
                                       std::reverse_iterator(after.cend()), std::reverse_iterator(same.second));
    return std::distance(same.second, fromEnd.second.base());
}

} // namespace

DestinationPanel::DestinationPanel(Redactor &redactor, const Tokens &, QWidget *parent)
    : QFrame(parent), m_redactor(redactor), m_address(new QLineEdit), m_key(new QLineEdit), m_problem(new QLabel)
{
    setProperty("panel", true);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 12, 16, 14);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);

    auto *addressName = new QLabel(tr("Send to"));
    auto *keyName = new QLabel(tr("Key"));
    for (QLabel *name : {addressName, keyName}) {
        name->setFont(fontFor(Type::Second));
        name->setProperty("tone", QStringLiteral("second"));
    }
    addressName->setBuddy(m_address);
    keyName->setBuddy(m_key);
    grid->addWidget(addressName, 0, 0);
    grid->addWidget(keyName, 0, 1);

    m_address->setObjectName(QStringLiteral("destinationAddress"));
    m_address->setAccessibleName(tr("Address of the platform"));
    m_address->setPlaceholderText(tr("Platform address"));
    m_address->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoPredictiveText);
    m_key->setObjectName(QStringLiteral("destinationKey"));
    m_key->setAccessibleName(tr("Key of the platform"));
    m_key->setPlaceholderText(tr("Key"));
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    grid->addWidget(m_address, 1, 0);
    grid->addWidget(m_key, 1, 1);

    m_problem->setObjectName(QStringLiteral("destinationProblem"));
    m_problem->setFont(fontFor(Type::Second));
    m_problem->setProperty("tone", QStringLiteral("live"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    grid->addWidget(m_problem, 2, 0, 1, 2);

    connect(m_address, &QLineEdit::editingFinished, this, &DestinationPanel::splitAddress);
    connect(m_key, &QLineEdit::textEdited, this, &DestinationPanel::showPutBack);
    for (QLineEdit *field : {m_address, m_key}) {
        connect(field, &QLineEdit::textEdited, this, [this] { setProblem({}); });
    }
    connect(m_address, &QLineEdit::textEdited, this, [this] {
        // Who types sees each character anyway; what is pasted or dropped must not become readable at all.
        if (charactersPutInto(m_addressBefore, m_address->text()) > 1) {
            splitAddress();
        }
    });
    connect(m_address, &QLineEdit::textChanged, this, &DestinationPanel::refreshKept);
}

Result<media::DestinationAddress> DestinationPanel::take()
{
    QString text = m_address->text().trimmed();
    Secret key = takeKey();
    const bool kept = isKept();
    if (key.isEmpty() && kept) {
        return m_kept->duplicate();
    }
    if (!kept && text.contains(kHidden)) {
        return failure(Error::Code::InvalidInput, QStringLiteral("a shortened address"));
    }
    QString whole = kept ? putBack() : std::exchange(text, {});
    auto address = media::DestinationAddress::parse(whole, std::move(key));
    if (address) {
        keep(address->duplicate(), Origin::KeyField, kept ? text : address->server);
    }
    wipe(whole); // the field has let go of it by now: what is shared would be copied and left as it is
    return address;
}

void DestinationPanel::setProblem(const QString &sentence, Field field)
{
    m_problem->setText(sentence);
    m_problem->setAccessibleName(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    markWrong(m_address, !sentence.isEmpty() && field == Field::Address);
    markWrong(m_key, !sentence.isEmpty() && field == Field::Key);
}

QString DestinationPanel::problem() const
{
    return m_problem->text();
}

void DestinationPanel::focusAddress()
{
    m_address->setFocus(Qt::OtherFocusReason);
}

void DestinationPanel::acceptKey()
{
    m_keyFrom = Origin::KeyField;
    refreshKept();
}

void DestinationPanel::splitAddress()
{
    // An address that contains its key must not stay readable on the screen.
    QString text = m_address->text();
    if (m_key->text().isEmpty() && !isKept() && !text.contains(kHidden)) {
        if (auto address = media::DestinationAddress::parse(text.trimmed())) {
            const QString server = address->server;
            keep(std::move(*address), Origin::Address, server);
            wipe(text);
        }
    }
}

void DestinationPanel::showPutBack()
{
    if (!isKept() || !canBePutBack()) {
        return;
    }
    m_shown = m_kept->server;
    if (!m_key->text().isEmpty()) {
        m_shown += u'/' + QString(kHidden);
    }
    m_address->setText(m_shown);
}

void DestinationPanel::refreshKept()
{
    // Not the signal's own text: it is that of before the key was taken out.
    m_addressBefore = m_address->text();
    const bool kept = isKept();
    const bool putBack = kept && m_shown != m_kept->server;
    m_address->setToolTip(putBack ? tr("… is the end of the address that you typed. If it was an old key, delete it.")
                                  : QString());
    m_key->setPlaceholderText(kept ? tr("Kept") : tr("Key"));
    if (!kept) {
        m_key->setToolTip({});
    } else if (canBePutBack()) {
        m_key->setToolTip(
            tr("The end of the address is kept as the key until Vitrine is closed. If you type a key here, "
               "it is part of the address again."));
    } else {
        m_key->setToolTip(tr("The key is kept until Vitrine is closed. Type another one to replace it."));
    }
}

bool DestinationPanel::isKept() const
{
    return m_kept && m_shown == m_address->text().trimmed();
}

bool DestinationPanel::canBePutBack() const
{
    // What has parameters is a key and no part of an address.
    return m_keyFrom == Origin::Address && !m_kept->key.bytes().contains('?');
}

QString DestinationPanel::putBack() const
{
    if (!canBePutBack()) {
        return m_kept->server;
    }
    QString key = QString::fromUtf8(m_kept->key.bytes());
    const QString whole = m_kept->server + u'/' + key;
    wipe(key);
    return whole;
}

Secret DestinationPanel::takeKey()
{
    // Emptying the field first leaves the only copy of its text here, where it can be overwritten.
    QString text = m_key->text();
    m_key->setText({});
    text = std::move(text).trimmed(); // in place: the text is not shared any more
    QByteArray bytes = text.toUtf8();
    Secret key(bytes);
    wipe(bytes);
    wipe(text);
    return key;
}

void DestinationPanel::keep(media::DestinationAddress address, Origin keyFrom, const QString &shown)
{
    m_redactor.add(address.key.bytes());
    m_kept = std::move(address);
    m_keyFrom = keyFrom;
    m_shown = shown;
    m_address->setText({}); // so that the change is seen also when only the key is new
    m_address->setText(m_shown);
}

} // namespace vitrine::ui
