// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"

#include <QHash>
#include <QUuid>

#include <optional>

namespace vitrine {

/// A new UUID of version 7 (RFC 9562, 5.7): 48 bits of Unix milliseconds, then random bits, so ids sort by the time
/// they were made and neighbours in time are neighbours in an index. Any thread.
QUuid makeUuidV7();

/// Names one thing of one kind, made locally and never reused; the Tag keeps a product's id from being taken for an
/// order's. A default Id names nothing. A value; any thread.
template<typename Tag>
class Id {
public:
    Id() = default;

    static Id make() { return Id(makeUuidV7()); }

    /// Reads what toString() wrote. Fails with InvalidInput for anything else.
    static Result<Id> fromString(QStringView text)
    {
        const QUuid uuid = QUuid::fromString(text);
        if (uuid.isNull() || uuid.toString(QUuid::WithoutBraces) != text) {
            return failure(Error::Code::InvalidInput, QStringLiteral("not an id: %1").arg(text));
        }
        return Id(uuid);
    }

    QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }
    bool isNull() const { return m_uuid.isNull(); }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    explicit Id(const QUuid &uuid) : m_uuid(uuid) { }

    QUuid m_uuid;
};

/// As the shop file has it; empty for none.
template<typename Tag>
QString toText(const std::optional<Id<Tag>> &id)
{
    return id ? id->toString() : QString();
}

} // namespace vitrine
