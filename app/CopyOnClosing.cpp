// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CopyOnClosing.h"

#include "app/ShopFileCommands.h"
#include "app/storage/DatedCopies.h"

#include <QLoggingCategory>

#include <functional>

namespace vitrine {

namespace {

Q_LOGGING_CATEGORY(copyLog, "vitrine.copy", QtInfoMsg)

} // namespace

CopyOnClosing::~CopyOnClosing()
{
    LedgerAcceptance acceptance;
    const auto made = storage::DatedCopies(m_shop).makeIfDue(QDate::currentDate(), std::ref(acceptance));
    if (!made && acceptance.finding() != LedgerAcceptance::Finding::None) {
        complainOfNoCopy(m_console, made.error(), acceptance.finding(), m_shop);
    } else if (!made) {
        qCWarning(copyLog).noquote() << "no copy of the shop was made:" << made.error().detail;
    } else if (*made) {
        qCInfo(copyLog).noquote() << "copied the shop to" << (*made)->path;
    }
}

} // namespace vitrine
