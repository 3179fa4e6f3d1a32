// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CopyOnClosing.h"

#include "app/Console.h"
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
    if (!made) {
        qCWarning(copyLog).noquote() << "no copy of the shop was made:" << made.error().detail;
        if (made.error().code == Error::Code::Corrupt) {
            m_tell(sentenceOfNoCopy(acceptance.finding(), m_shop));
        }
    } else if (*made) {
        qCInfo(copyLog).noquote() << "copied the shop to" << (*made)->path;
    }
}

CopyOnClosing::Tell CopyOnClosing::on(const Console &console)
{
    return [&console](const QString &sentence) {
        if (!console.hasComplained()) {
            console.complain(sentence);
        }
    };
}

} // namespace vitrine
