// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/catalog/Product.h"
#include "app/orders/SlotTimer.h"

#include <QAbstractListModel>
#include <QHash>
#include <QLocale>
#include <QSet>
#include <QTimer>

#include <optional>

namespace vitrine::catalog {
class ProductRepository;
}
namespace vitrine::orders {
class OrderLedger;
class Till;
} // namespace vitrine::orders

namespace vitrine::ui {

/// The products of the shop in the order they are shown, with what is left of each, following the ledger whoever
/// writes to it. Main thread; outlived by the repository, the ledger and the till.
///
/// A commit costs what it changed, not what the shop holds: the products of which stock moved are read again, and the
/// rows that somebody looks at, whose names and prices have no log. All rows are read again when there is a new product
/// or a name has changed, because the order is that of names.
class ProductListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        PriceRole = Qt::UserRole + 1, ///< QString, by locale.
        LeftRole, ///< int
        LeftTextRole, ///< QString: "22 left", "3 places free".
        PhotoRole, ///< QString: relative to the shop's folder of photos; empty for none.
        StateRole, ///< ProductListModel::State
    };

    enum class State {
        Waiting,
        Next, ///< What "Show next" puts in the picture.
        Showing,
        SoldOut,
    };
    Q_ENUM(State)

    ProductListModel(const catalog::ProductRepository &products, const orders::OrderLedger &ledger,
                     const orders::Till &till, const QLocale &locale, QObject *parent = nullptr);

    /// Reads the shop again. The model stays as it was when that fails.
    Result<> reload();

    void setShowing(const std::optional<catalog::ProductId> &id);
    void setNext(const std::optional<catalog::ProductId> &id);

    const catalog::ProductSummary &productAt(int row) const { return m_products.at(row); }
    std::optional<int> rowOf(const catalog::ProductId &id) const;

    /// What can still be taken of it: free places of a product with slots, pieces of any other.
    int leftAt(int row) const { return leftOf(m_products.at(row)); }
    bool hasSlotsAt(int row) const { return m_places.contains(m_products.at(row).id); }

    /// The row after `row`, from the start again after the last one, that is neither sold out nor in the picture.
    std::optional<int> showableAfter(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    /// Reading that an order asked for did not succeed.
    void reloadFailed(const vitrine::Error &error);

    /// After the shop could be read, also when nothing changed.
    void reloaded();

private:
    int leftOf(const catalog::ProductSummary &product) const { return m_places.value(product.id, product.stock); }
    QString leftText(const catalog::ProductSummary &product) const;
    Result<> readPlaces();
    State stateOf(const catalog::ProductSummary &product) const;
    void changed(const std::optional<catalog::ProductId> &id);
    void followSoon();
    void followNow();
    Result<> follow();
    Result<> readAgain(int row);
    void noteAsked(int row) const;
    void readAsked();

    const catalog::ProductRepository &m_repository;
    const orders::Till &m_till;
    QLocale m_locale;
    QList<catalog::ProductSummary> m_products;
    QHash<catalog::ProductId, int> m_rows;
    QHash<catalog::ProductId, int> m_places; // free, of each product with slots
    orders::SlotTimer m_nextSlot;
    catalog::ProductMark m_mark; // how far m_products goes
    std::optional<catalog::ProductId> m_showing;
    std::optional<catalog::ProductId> m_next;
    QTimer m_pace; // so that a rush of orders reads the shop a few times a second, not once an order
    bool m_stale = false;
    bool m_orderIsStale = false; // a name has changed

    // Views say which rows matter by asking for them.
    mutable QTimer m_reading;
    mutable QList<int> m_asked; // the latest last
    mutable QSet<int> m_notCurrent; // asked for, and not read since the last commit
    QSet<int> m_current; // read since the last commit
    bool m_allCurrent = true;
};

} // namespace vitrine::ui
