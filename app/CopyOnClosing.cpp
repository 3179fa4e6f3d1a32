// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CopyOnClosing.h"

#include "app/orders/OrderLedger.h"
#include "app/storage/DatedCopies.h"

#include <QLoggingCategory>

namespace vitrine {

namespace {

Q_LOGGING_CATEGORY(copyLog, "vitrine.copy", QtInfoMsg)

} // namespace

CopyOnClosing::~CopyOnClosing()
{
    const auto made = storage::DatedCopies(m_shop).makeIfDue(
        QDate::currentDate(), [](storage::Database &shop) { return orders::OrderLedger(shop).verify(); });
    if (!made) {
        qCWarning(copyLog).noquote() << "no copy of the shop was made:" << made.error().detail;
    } else if (*made) {
        qCInfo(copyLog).noquote() << "copied the shop to" << (*made)->path;
    }
}

} // namespace vitrine
