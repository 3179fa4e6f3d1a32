// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onair/ProductListModel.h"

#include "app/catalog/ProductRepository.h"
#include "app/orders/OrderLedger.h"
#include "app/orders/Till.h"

#include <QElapsedTimer>

#include <algorithm>

namespace vitrine::ui {

namespace {

constexpr qint64 kMillisecondsBetweenReadings = 250;
constexpr qint64 kPauseForReading = 4; // times as long as it took: most of the window's time is for the seller
constexpr int kRowsLookedAt = 100; // more than any screen shows
constexpr int kRowsOneByOne = 2000; // as expensive as reading 100,000 at once

} // namespace

ProductListModel::ProductListModel(const catalog::ProductRepository &products, const orders::OrderLedger &ledger,
                                   const orders::Till &till, const QLocale &locale, QObject *parent)
    : QAbstractListModel(parent), m_repository(products), m_till(till), m_locale(locale), m_nextSlot(ledger)
{
    m_pace.setSingleShot(true);
    connect(&m_pace, &QTimer::timeout, this, [this] {
        if (m_stale) {
            followNow();
        }
    });
    m_reading.setSingleShot(true);
    connect(&m_reading, &QTimer::timeout, this, &ProductListModel::readAsked);
    connect(&ledger, &orders::OrderLedger::committed, this, &ProductListModel::followSoon);
    connect(&m_nextSlot, &orders::SlotTimer::slotBegan, this, &ProductListModel::followSoon);
}

Result<> ProductListModel::reload()
{
    // The mark first: what is committed in between is read once more than needed, not once less.
    const auto mark = m_repository.mark();
    auto list = mark ? m_repository.summaries() : tl::unexpected(mark.error());
    if (!list) {
        return tl::unexpected(list.error());
    }
    if (const auto read = readPlaces(); !read) {
        return read;
    }
    m_mark = *mark;
    m_orderIsStale = false;
    m_allCurrent = true;
    m_notCurrent.clear();
    using catalog::ProductSummary;
    const auto sameId = [](const ProductSummary &a, const ProductSummary &b) { return a.id == b.id; };
    if (!std::equal(list->cbegin(), list->cend(), m_products.cbegin(), m_products.cend(), sameId)) {
        beginResetModel();
        m_products = std::move(*list);
        m_asked.clear();
        m_rows.clear();
        m_rows.reserve(m_products.size());
        for (int row = 0; row < m_products.size(); ++row) {
            m_rows.insert(m_products.at(row).id, row);
        }
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
    const auto found = m_rows.constFind(id);
    return found == m_rows.cend() ? std::nullopt : std::optional(*found);
}

std::optional<int> ProductListModel::showableAfter(int row) const
{
    const int count = rowCount();
    for (int step = 1; step <= count; ++step) {
        const int candidate = (row + step) % count;
        const catalog::ProductSummary &product = m_products.at(candidate);
        if (leftOf(product) > 0 && product.id != m_showing) {
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
    noteAsked(index.row());
    const catalog::ProductSummary &product = m_products.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return product.name;
    case Qt::AccessibleTextRole: {
        QStringList words{product.name, product.price.toString(m_locale), leftText(product)};
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
        return leftOf(product);
    case LeftTextRole:
        return leftText(product);
    case PhotoRole:
        return product.photo;
    case StateRole:
        return QVariant::fromValue(stateOf(product));
    default:
        return {};
    }
}

QString ProductListModel::leftText(const catalog::ProductSummary &product) const
{
    const int left = leftOf(product);
    if (m_places.contains(product.id)) {
        return left > 0 ? tr("%n place(s) free", nullptr, left) : tr("Fully booked");
    }
    return left > 0 ? tr("%n left", nullptr, left) : tr("Sold out");
}

ProductListModel::State ProductListModel::stateOf(const catalog::ProductSummary &product) const
{
    if (product.id == m_showing) {
        return State::Showing;
    }
    if (leftOf(product) == 0) {
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

void ProductListModel::followSoon()
{
    if (m_pace.isActive()) {
        m_stale = true;
    } else {
        followNow();
    }
}

void ProductListModel::followNow()
{
    m_stale = false;
    QElapsedTimer taken;
    taken.start();
    const auto result = follow();
    const qint64 pause = std::max(kMillisecondsBetweenReadings, kPauseForReading * taken.elapsed());
    m_pace.start(static_cast<int>(pause));
    if (!result) {
        Q_EMIT reloadFailed(result.error());
    }
}

Result<> ProductListModel::follow()
{
    const auto mark = m_repository.mark();
    if (!mark) {
        return tl::unexpected(mark.error());
    }
    if (m_orderIsStale || mark->products != m_mark.products) {
        return reload();
    }
    const auto moved = m_repository.stockMovedSince(m_mark);
    if (!moved) {
        return tl::unexpected(moved.error());
    }
    if (moved->size() > kRowsOneByOne) {
        return reload();
    }
    if (const auto read = readPlaces(); !read) {
        return read;
    }
    m_allCurrent = false;
    m_current.clear();
    QSet<int> rows(m_asked.cbegin(), m_asked.cend());
    for (const catalog::ProductId &id : *moved) {
        if (const auto row = rowOf(id)) {
            rows.insert(*row);
        }
    }
    for (const int row : rows) {
        if (const auto read = readAgain(row); !read) {
            return read;
        }
    }
    if (m_orderIsStale) {
        return reload();
    }
    m_mark = *mark;
    Q_EMIT reloaded();
    return {};
}

Result<> ProductListModel::readPlaces()
{
    m_nextSlot.aim();
    auto places = m_till.freePlaces();
    if (!places) {
        return tl::unexpected(places.error());
    }
    const auto before = std::exchange(m_places, *std::move(places));
    for (auto now = m_places.cbegin(); now != m_places.cend(); ++now) {
        const auto row = before.value(now.key(), -1) == now.value() ? std::nullopt : rowOf(now.key());
        if (row) {
            Q_EMIT dataChanged(index(*row), index(*row));
        }
    }
    return {};
}

Result<> ProductListModel::readAgain(int row)
{
    const auto product = m_repository.summary(m_products.at(row).id);
    if (!product) {
        return tl::unexpected(product.error());
    }
    m_current.insert(row);
    m_notCurrent.remove(row);
    if (m_products.at(row) != *product) {
        m_orderIsStale = m_orderIsStale || m_products.at(row).name != product->name;
        m_products[row] = *product;
        Q_EMIT dataChanged(index(row), index(row));
    }
    return {};
}

void ProductListModel::noteAsked(int row) const
{
    if (m_asked.isEmpty() || m_asked.last() != row) {
        m_asked.removeOne(row);
        m_asked.append(row);
        if (m_asked.size() > kRowsLookedAt) {
            m_asked.removeFirst();
        }
    }
    if (!m_allCurrent && !m_current.contains(row)) {
        m_notCurrent.insert(row);
        if (!m_reading.isActive()) {
            m_reading.start(0); // whoever asks is painting and does not wait for the disk
        }
    }
}

void ProductListModel::readAsked()
{
    // A search through all rows asks for each of them; only those that it leaves in view are read.
    const QSet<int> rows = std::exchange(m_notCurrent, {}).intersect(QSet<int>(m_asked.cbegin(), m_asked.cend()));
    for (const int row : rows) {
        if (const auto read = readAgain(row); !read) {
            Q_EMIT reloadFailed(read.error());
            return;
        }
    }
    if (m_orderIsStale) {
        followSoon();
    }
}

} // namespace vitrine::ui
