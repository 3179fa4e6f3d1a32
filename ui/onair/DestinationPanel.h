// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/DestinationAddress.h"
#include "ui/style/Tokens.h"

#include <QFrame>

#include <optional>

class QLabel;
class QLineEdit;

namespace vitrine {
class Redactor;
}

namespace vitrine::ui {

/// Where the show is sent: the address and the key, which is masked, told to the redactor and wiped from its field as
/// soon as it is used. Main thread.
///
/// The end of an address is taken for its key and leaves the screen. A key that is typed afterwards shows that it was
/// perhaps part of the address (rtmp://host/app/instance), so it is put back, still out of sight: as "…".
class DestinationPanel : public QFrame {
    Q_OBJECT

public:
    DestinationPanel(Redactor &redactor, const Tokens &tokens, QWidget *parent = nullptr);

    /// What the fields say. The key's field is empty afterwards; the key is kept here, out of sight, for another try
    /// with the same address.
    Result<media::DestinationAddress> take();

    enum class Field { Address, Key };

    /// A sentence under the fields, about one of them; empty for none.
    void setProblem(const QString &sentence, Field field = Field::Address);
    QString problem() const;

    void focusAddress();

    /// The platform took what was sent to it: the key that is kept is a key, wherever it was typed.
    void acceptKey();

private:
    enum class Origin { KeyField, Address };

    void splitAddress();
    void showPutBack();
    void refreshKept();
    bool isKept() const;
    bool canBePutBack() const;
    QString putBack() const;
    Secret takeKey();
    void keep(media::DestinationAddress address, Origin keyFrom, const QString &shown);

    Redactor &m_redactor;
    QLineEdit *m_address;
    QLineEdit *m_key;
    QLabel *m_problem;
    std::optional<media::DestinationAddress> m_kept;
    Origin m_keyFrom = Origin::KeyField; // of the kept one
    QString m_shown; // what stands in the field for the kept one
    QString m_addressBefore; // the edit that is being told
};

} // namespace vitrine::ui
