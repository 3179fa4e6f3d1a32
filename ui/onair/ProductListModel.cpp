// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onair/ProductListModel.h"

#include "app/catalog/ProductRepository.h"
#include "app/orders/OrderLedger.h"

#include <algorithm>

namespace vitrine::ui {

namespace {

constexpr int kMillisecondsBetweenReloads = 250;

} // namespace

ProductListModel::ProductListModel(const catalog::ProductRepository &products, const orders::OrderLedger &ledger,
                                   const QLocale &locale, QObject *parent)
    : QAbstractListModel(parent), m_repository(products), m_locale(locale)
{
    m_pace.setSingleShot(true);
    m_pace.setInterval(kMillisecondsBetweenReloads);
    connect(&m_pace, &QTimer::timeout, this, [this] {
        if (m_stale) {
            reloadNow();
        }
    });
    connect(&ledger, &orders::OrderLedger::committed, this, &ProductListModel::reloadSoon);
}

Result<> ProductListModel::reload()
{
    auto list = m_repository.list();
    if (!list) {
        return tl::unexpected(list.error());
    }
    const auto sameId = [](const catalog::Product &a, const catalog::Product &b) { return a.id == b.id; };
    if (!std::equal(list->cbegin(), list->cend(), m_products.cbegin(), m_products.cend(), sameId)) {
        beginResetModel();
        m_products = std::move(*list);
        endResetModel();
    } else {
        // The same products: only the rows that say something new, so that selection and scrolling stay.
        for (int row = 0; row < m_products.size(); ++row) {
            if (m_products.at(row) != list->at(row)) {
                m_products[row] = list->at(row);
                Q_EMIT dataChanged(index(row), index(row));
            }
        }
    }
    Q_EMIT reloaded();
    return {};
}

void ProductListModel::setShowing(const std::optional<catalog::ProductId> &id)
{
    const auto before = std::exchange(m_showing, id);
    changed(before);
    changed(m_showing);
}

void ProductListModel::setNext(const std::optional<catalog::ProductId> &id)
{
    const auto before = std::exchange(m_next, id);
    changed(before);
    changed(m_next);
}

std::optional<int> ProductListModel::rowOf(const catalog::ProductId &id) const
{
    const auto found = std::find_if(m_products.cbegin(), m_products.cend(),
                                    [&](const catalog::Product &product) { return product.id == id; });
    if (found == m_products.cend()) {
        return std::nullopt;
    }
    return static_cast<int>(std::distance(m_products.cbegin(), found));
}

std::optional<int> ProductListModel::showableAfter(int row) const
{
    const int count = rowCount();
    for (int step = 1; step <= count; ++step) {
        const int candidate = (row + step) % count;
        const catalog::Product &product = m_products.at(candidate);
        if (product.stock > 0 && product.id != m_showing) {
            return candidate;
        }
    }
    return std::nullopt;
}

int ProductListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_products.size());
}

QVariant ProductListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const catalog::Product &product = m_products.at(index.row());
    const QString left = product.stock > 0 ? tr("%n left", nullptr, product.stock) : tr("Sold out");
    switch (role) {
    case Qt::DisplayRole:
        return product.name;
    case Qt::AccessibleTextRole: {
        QStringList words{product.name, product.price.toString(m_locale), left};
        if (product.id == m_showing) {
            words << tr("Showing");
        } else if (product.id == m_next) {
            words << tr("Next");
        }
        return words.join(QStringLiteral(", "));
    }
    case PriceRole:
        return product.price.toString(m_locale);
    case LeftRole:
        return product.stock;
    case LeftTextRole:
        return left;
    case PhotoRole:
        return product.photo;
    case StateRole:
        return QVariant::fromValue(stateOf(product));
    default:
        return {};
    }
}

ProductListModel::State ProductListModel::stateOf(const catalog::Product &product) const
{
    if (product.id == m_showing) {
        return State::Showing;
    }
    if (product.stock == 0) {
        return State::SoldOut;
    }
    return product.id == m_next ? State::Next : State::Waiting;
}

void ProductListModel::changed(const std::optional<catalog::ProductId> &id)
{
    if (!id) {
        return;
    }
    if (const auto row = rowOf(*id)) {
        Q_EMIT dataChanged(index(*row), index(*row), {StateRole, Qt::AccessibleTextRole});
    }
}

void ProductListModel::reloadSoon()
{
    if (m_pace.isActive()) {
        m_stale = true;
    } else {
        reloadNow();
    }
}

void ProductListModel::reloadNow()
{
    m_stale = false;
    m_pace.start();
    if (const auto result = reload(); !result) {
        Q_EMIT reloadFailed(result.error());
    }
}

} // namespace vitrine::ui
