// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

namespace vitrine {

/// Makes the day's copy of a shop when it goes, which is after the shop was closed: never while a show is on air.
/// Failing is written to the log only; the shop itself is closed and safe by then. Owned by the ShopFile.
class CopyOnClosing {
public:
    explicit CopyOnClosing(QString shop) : m_shop(std::move(shop)) { }
    ~CopyOnClosing();
    Q_DISABLE_COPY_MOVE(CopyOnClosing)

private:
    QString m_shop;
};

} // namespace vitrine
