// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"

#include <QString>

#include <cstddef>
#include <memory>
#include <optional>
#include <type_traits>

struct sqlite3;

namespace vitrine::storage {

/// One use of a prepared SQL text: bind, then run() or step(). Made by Database::prepare(), which keeps the compiled
/// form for the next use; going out of scope gives it back. The first error of preparing or binding is kept and comes
/// out of run() or step(), so that a use is one expression. On its connection's thread, and not longer than it.
class Statement {
public:
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    Statement &operator=(Statement &&) = delete;

    /// Binds the values to ?1, ?2 and so on.
    template<typename... Values>
    Statement &bind(const Values &...values)
    {
        int position = 0;
        (bindAt(++position, values), ...);
        return *this;
    }

    /// Runs to the end. The number of rows that were changed.
    Result<int> run();

    /// True when there is a row to read, false after the last.
    Result<bool> step();

    /// Steps through all rows that are left and calls `take` at each, which reads this statement and returns nothing,
    /// or a Result<> whose failure ends it.
    template<typename Take>
    Result<> forEachRow(const Take &take)
    {
        while (true) {
            const Result<bool> row = step();
            if (!row) {
                return tl::unexpected(row.error());
            }
            if (!*row) {
                return {};
            }
            if constexpr (std::is_void_v<std::invoke_result_t<Take>>) {
                take();
            } else if (Result<> taken = take(); !taken) {
                return taken;
            }
        }
    }

    qint64 integer(int column) const;

    /// Of a column that should hold no more than an int does. Fails with Corrupt when it does: nothing in the schema
    /// keeps a stranger from writing it.
    Result<int> number(int column) const;
    QString text(int column) const;
    bool isNull(int column) const;

private:
    friend class Database;
    /// A compiled text and whether someone is using it.
    struct Compiled;
    Statement(sqlite3 *handle, std::shared_ptr<Compiled> compiled);
    explicit Statement(Error error);

    void bindAt(int position, int value) { bindAt(position, static_cast<qint64>(value)); }
    void bindAt(int position, qint64 value);
    void bindAt(int position, const QString &value);
    void bindAt(int position, std::nullptr_t);

    sqlite3 *m_handle = nullptr;
    std::shared_ptr<Compiled> m_compiled;
    std::optional<Error> m_error;
};

} // namespace vitrine::storage
