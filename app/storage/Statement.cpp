// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/Statement.h"

#include "app/storage/CompiledStatement.h"
#include "app/storage/SqliteError.h"

#include <SQLiteCpp/Column.h>
#include <sqlite3.h>

#include <limits>

namespace vitrine::storage {

Statement::Statement(sqlite3 *handle, std::shared_ptr<Compiled> compiled)
    : m_handle(handle), m_compiled(std::move(compiled))
{
    m_compiled->inUse = true;
}

Statement::Statement(Error error) : m_error(std::move(error)) { }

Statement::Statement(Statement &&other) noexcept
    : m_handle(other.m_handle), m_compiled(std::move(other.m_compiled)), m_error(std::move(other.m_error))
{
}

Statement::~Statement()
{
    if (m_compiled) {
        // An unfinished read would keep its snapshot open, and with it the log from being reset.
        m_compiled->statement.tryReset();
        m_compiled->inUse = false;
    }
}

void Statement::bindAt(int position, qint64 value)
{
    if (m_error) {
        return;
    }
    try {
        m_compiled->statement.bind(position, static_cast<int64_t>(value));
    } catch (const SQLite::Exception &exception) {
        m_error = toError(exception, m_handle);
    }
}

void Statement::bindAt(int position, const QString &value)
{
    if (m_error) {
        return;
    }
    try {
        m_compiled->statement.bind(position, value.toStdString());
    } catch (const SQLite::Exception &exception) {
        m_error = toError(exception, m_handle);
    }
}

void Statement::bindAt(int position, std::nullptr_t)
{
    if (m_error) {
        return;
    }
    try {
        m_compiled->statement.bind(position);
    } catch (const SQLite::Exception &exception) {
        m_error = toError(exception, m_handle);
    }
}

Result<int> Statement::run()
{
    if (const Result<> done = forEachRow([] {}); !done) {
        return tl::unexpected(done.error());
    }
    const int changed = sqlite3_changes(m_handle);
    m_compiled->statement.tryReset();
    return changed;
}

Result<bool> Statement::step()
{
    if (m_error) {
        return tl::unexpected(*m_error);
    }
    try {
        return m_compiled->statement.executeStep();
    } catch (const SQLite::Exception &exception) {
        m_error = toError(exception, m_handle);
        return tl::unexpected(*m_error);
    }
}

qint64 Statement::integer(int column) const
{
    Q_ASSERT(m_compiled && m_compiled->statement.hasRow());
    return m_compiled->statement.getColumn(column).getInt64();
}

Result<int> Statement::number(int column) const
{
    const qint64 value = integer(column);
    if (value < std::numeric_limits<int>::min() || value > std::numeric_limits<int>::max()) {
        return failure(Error::Code::Corrupt, QStringLiteral("%1 where a number is expected").arg(value));
    }
    return static_cast<int>(value);
}

QString Statement::text(int column) const
{
    Q_ASSERT(m_compiled && m_compiled->statement.hasRow());
    return QString::fromStdString(m_compiled->statement.getColumn(column).getString());
}

bool Statement::isNull(int column) const
{
    Q_ASSERT(m_compiled && m_compiled->statement.hasRow());
    return m_compiled->statement.getColumn(column).isNull();
}

} // namespace vitrine::storage
