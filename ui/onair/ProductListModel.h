// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/catalog/Product.h"

#include <QAbstractListModel>
#include <QLocale>
#include <QTimer>

#include <optional>

namespace vitrine::catalog {
class ProductRepository;
}
namespace vitrine::orders {
class OrderLedger;
}

namespace vitrine::ui {

/// The products of the shop in the order they are shown, with what is left of each, following the ledger whoever
/// writes to it. Main thread; outlived by the repository and the ledger.
class ProductListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        PriceRole = Qt::UserRole + 1, ///< QString, by locale.
        LeftRole, ///< int
        LeftTextRole, ///< QString: "22 left".
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
                     const QLocale &locale, QObject *parent = nullptr);

    /// Reads the shop again. The model stays as it was when that fails.
    Result<> reload();

    void setShowing(const std::optional<catalog::ProductId> &id);
    void setNext(const std::optional<catalog::ProductId> &id);

    const catalog::Product &productAt(int row) const { return m_products.at(row); }
    std::optional<int> rowOf(const catalog::ProductId &id) const;

    /// The row after `row`, from the start again after the last one, that is neither sold out nor in the picture.
    std::optional<int> showableAfter(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    /// A reload that an order asked for did not succeed.
    void reloadFailed(const vitrine::Error &error);

    /// After a reload that could read the shop, also when nothing changed.
    void reloaded();

private:
    State stateOf(const catalog::Product &product) const;
    void changed(const std::optional<catalog::ProductId> &id);
    void reloadSoon();
    void reloadNow();

    const catalog::ProductRepository &m_repository;
    QLocale m_locale;
    QList<catalog::Product> m_products;
    std::optional<catalog::ProductId> m_showing;
    std::optional<catalog::ProductId> m_next;
    QTimer m_pace; // so that a rush of orders reads the shop a few times a second, not once an order
    bool m_stale = false;
};

} // namespace vitrine::ui
