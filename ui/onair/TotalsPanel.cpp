// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onair/TotalsPanel.h"

#include "app/show/Show.h"
#include "ui/widgets/FiguresLabel.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>
#include <climits>

namespace vitrine::ui {

TotalsPanel::TotalsPanel(show::Show &show, const QLocale &locale, const Tokens &tokens, QWidget *parent)
    : QFrame(parent)
    , m_show(show)
    , m_locale(locale)
    , m_orders(new FiguresLabel(Type::Figure, tokens.text1))
    , m_sales(new FiguresLabel(Type::Figure, tokens.text1))
    , m_left(new FiguresLabel(Type::Figure, tokens.text1))
    , m_ordersCaption(new QLabel)
    , m_leftCaption(new QLabel)
{
    setProperty("panel", true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(16);
    m_orders->setObjectName(QStringLiteral("ordersFigure"));
    m_left->setObjectName(QStringLiteral("leftFigure"));
    m_leftCaption->setObjectName(QStringLiteral("leftCaption"));
    auto *salesCaption = new QLabel(tr("sales", "under the sum of money"));
    const std::pair<FiguresLabel *, QLabel *> columns[]{
        {m_orders, m_ordersCaption},
        {m_sales, salesCaption},
        {m_left, m_leftCaption},
    };
    for (const auto &[figure, caption] : columns) {
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        caption->setFont(fontFor(Type::Second));
        caption->setProperty("tone", QStringLiteral("second"));
        column->addWidget(figure);
        column->addWidget(caption);
        row->addLayout(column, 1);
    }
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&show, &show::Show::countersChanged, this, &TotalsPanel::refresh);
    connect(&show, &show::Show::productChanged, this, &TotalsPanel::refresh);
    refresh();
}

void TotalsPanel::refresh()
{
    const orders::LiveCounters counters = m_show.counters();
    const auto number = [](qint64 count) { return static_cast<int>(std::min<qint64>(count, INT_MAX)); };
    if (counters.slots > 0) {
        m_orders->setText(m_locale.toString(counters.bookings));
        m_ordersCaption->setText(tr("bookings", "under the number of bookings", number(counters.bookings)));
        m_leftCaption->setText(
            tr("places free", "under the number of free places of the product in the picture", number(counters.left)));
    } else {
        m_orders->setText(m_locale.toString(counters.orders));
        m_ordersCaption->setText(tr("orders", "under the number of orders", number(counters.orders)));
        m_leftCaption->setText(tr("left of this one", "under the number of pieces left of the product in the picture",
                                  number(counters.left)));
    }
    QStringList sums;
    for (const Money &sum : counters.revenue) {
        sums << sum.toString(m_locale);
    }
    m_sales->setText(sums.isEmpty() ? m_locale.toString(0) : sums.join(QStringLiteral(" + ")));
    // A product of which units are missing has none left, and so is not shown for long.
    if (counters.oversold > 0 && !m_show.productShown()) {
        m_left->setText(m_locale.toString(counters.oversold));
        m_leftCaption->setText(tr("oversold", "under the number of pieces that platforms sold and that are not there",
                                  number(counters.oversold)));
        return;
    }
    m_left->setText(m_show.productShown() ? m_locale.toString(counters.left) : QStringLiteral("–"));
}

} // namespace vitrine::ui
