// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

namespace vitrine {

class Console;

/// Makes the day's copy of a shop when it goes, which is after the shop was closed: never while a show is on air.
/// Failing is written to the log, and told only when the seller can mend it; the shop itself is closed and safe by
/// then. Owned by the ShopFile; the console has to outlive it.
class CopyOnClosing {
public:
    CopyOnClosing(QString shop, const Console &console) : m_shop(std::move(shop)), m_console(console) { }
    ~CopyOnClosing();
    Q_DISABLE_COPY_MOVE(CopyOnClosing)

private:
    QString m_shop;
    const Console &m_console;
};

} // namespace vitrine
