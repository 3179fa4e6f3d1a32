// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/Trades.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

#include <algorithm>
#include <array>
#include <optional>

/// In a static library nobody else names the resource, so the linker would leave it out. Q_INIT_RESOURCE does not work
/// inside a namespace.
static void keepTradesResource()
{
    Q_INIT_RESOURCE(trades);
}

namespace vitrine::catalog {

namespace {

Q_LOGGING_CATEGORY(lcTrades, "vitrine.catalog.trades")

struct UnitName {
    QLatin1String name;
    Trade::Unit unit;
};

constexpr std::array<UnitName, 4> kUnits{{
    {QLatin1String("portions"), Trade::Unit::Portion},
    {QLatin1String("visits"), Trade::Unit::Visit},
    {QLatin1String("test-drives"), Trade::Unit::TestDrive},
    {QLatin1String("pieces"), Trade::Unit::Piece},
}};

std::optional<Trade> readTrade(const QJsonObject &object)
{
    if (object.keys() != QStringList{QStringLiteral("id"), QStringLiteral("stock")}) {
        return std::nullopt;
    }
    const QString id = object.value(QLatin1String("id")).toString();
    const bool isName = std::ranges::all_of(id, [](QChar character) { return character >= u'a' && character <= u'z'; });
    const QString stock = object.value(QLatin1String("stock")).toString();
    const auto unit = std::ranges::find_if(kUnits, [&stock](const UnitName &known) { return known.name == stock; });
    if (id.isEmpty() || !isName || unit == kUnits.end()) {
        return std::nullopt;
    }
    return Trade{id, unit->unit};
}

} // namespace

const Trades &Trades::builtIn()
{
    static const Trades kTrades = [] {
        keepTradesResource();
        Result<Trades> loaded = load(QStringLiteral(":/trades"));
        if (!loaded) {
            qCCritical(lcTrades).noquote() << "the program's own trades cannot be read:" << loaded.error().detail;
        }
        return loaded.value_or(Trades());
    }();
    return kTrades;
}

Result<Trades> Trades::load(const QString &folder)
{
    Trades trades;
    const QDir directory(folder);
    for (const QString &name : directory.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(directory.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            return failure(Error::Code::AccessDenied,
                           QStringLiteral("%1: %2").arg(file.fileName(), file.errorString()));
        }
        QJsonParseError problem{};
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
        const std::optional<Trade> trade = readTrade(document.object());
        if (!trade || trade->id + QLatin1String(".json") != name) {
            return failure(Error::Code::Corrupt,
                           QStringLiteral("%1 is not a trade (%2)").arg(file.fileName(), problem.errorString()));
        }
        trades.m_trades.append(*trade);
    }
    if (trades.m_trades.isEmpty()) {
        return failure(Error::Code::NotFound, QStringLiteral("no trade in %1").arg(folder));
    }
    return trades;
}

Result<Trade> Trades::find(const QString &id) const
{
    const auto found = std::ranges::find_if(m_trades, [&id](const Trade &trade) { return trade.id == id; });
    if (found == m_trades.end()) {
        return failure(Error::Code::NotFound, QStringLiteral("no trade \"%1\"").arg(id));
    }
    return *found;
}

} // namespace vitrine::catalog
