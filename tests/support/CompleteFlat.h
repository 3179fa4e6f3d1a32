// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace vitrine::test {

/// The attributes of a flat that lacks nothing for being shown.
inline QMap<QString, QString> completeFlat()
{
    return {{QStringLiteral("surface"), QStringLiteral("72")},
            {QStringLiteral("rooms"), QStringLiteral("3")},
            {QStringLiteral("dpe"), QStringLiteral("C")},
            {QStringLiteral("ges"), QStringLiteral("B")},
            {QStringLiteral("yearly_cost_least"), QStringLiteral("890.00 EUR")},
            {QStringLiteral("yearly_cost_most"), QStringLiteral("1240.00 EUR")},
            {QStringLiteral("cost_year"), QStringLiteral("2021")},
            {QStringLiteral("fees_payer"), QStringLiteral("seller")}};
}

} // namespace vitrine::test
