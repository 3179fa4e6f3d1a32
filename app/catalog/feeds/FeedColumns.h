// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <initializer_list>
#include <vector>

namespace vitrine::catalog::feeds {

/// The columns of a layout: the name of each and what a row has in it are said together, so that no cell can come into
/// another column than its own. A value; any thread.
template<typename Row>
class FeedColumns {
public:
    /// What one row has in one column.
    using Cell = std::function<QString(const Row &)>;

    struct Column {
        QString name;
        Cell cell;
    };

    FeedColumns(std::initializer_list<Column> columns) : m_columns(columns) { }

    /// Adds a column after the last one.
    void append(QString name, Cell cell) { m_columns.push_back({std::move(name), std::move(cell)}); }

    QStringList names() const
    {
        QStringList names;
        for (const Column &column : m_columns) {
            names.append(column.name);
        }
        return names;
    }

    /// In the order of the names.
    QStringList cellsOf(const Row &row) const
    {
        QStringList cells;
        cells.reserve(static_cast<qsizetype>(m_columns.size()));
        for (const Column &column : m_columns) {
            cells.append(column.cell(row));
        }
        return cells;
    }

private:
    std::vector<Column> m_columns;
};

} // namespace vitrine::catalog::feeds
