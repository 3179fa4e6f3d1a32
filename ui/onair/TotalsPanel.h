// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/Tokens.h"

#include <QFrame>
#include <QLocale>

class QLabel;

namespace vitrine::show {
class Show;
}

namespace vitrine::ui {

class FiguresLabel;

/// The numbers a seller looks at: orders and sales of this show, and what is left of the product in the picture; while
/// that has slots, bookings instead of orders. Main thread; outlived by the show.
class TotalsPanel : public QFrame {
    Q_OBJECT

public:
    TotalsPanel(show::Show &show, const QLocale &locale, const Tokens &tokens, QWidget *parent = nullptr);

private:
    void refresh();

    show::Show &m_show;
    QLocale m_locale;
    FiguresLabel *m_orders;
    FiguresLabel *m_sales;
    FiguresLabel *m_left;
    QLabel *m_ordersCaption;
    QLabel *m_leftCaption;
};

} // namespace vitrine::ui
