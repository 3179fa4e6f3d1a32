// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace vitrine {

/// Overwrites the bytes of `buffer` in a way the compiler does not remove, then empties it.
void wipe(QByteArray &buffer);

/// Overwrites the characters of `text` likewise. Copies made earlier by implicit sharing detach first and are not
/// reached, so keep one.
void wipe(QString &text);

/// A stream key or passphrase in memory: moves, never copies, never prints, and is overwritten when it goes. A value;
/// any thread.
class Secret {
public:
    Secret() = default;
    explicit Secret(QByteArrayView bytes) : m_bytes(bytes.toByteArray()) { }
    ~Secret() { wipe(m_bytes); }
    Secret(Secret &&other) noexcept : m_bytes(std::move(other.m_bytes)) { }
    Secret &operator=(Secret &&other) noexcept
    {
        if (this != &other) {
            wipe(m_bytes);
            m_bytes = std::move(other.m_bytes);
        }
        return *this;
    }
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;

    /// A second holder of the same secret, said aloud where it happens.
    Secret duplicate() const { return Secret(m_bytes); }

    QByteArrayView bytes() const { return m_bytes; }
    bool isEmpty() const { return m_bytes.isEmpty(); }

private:
    QByteArray m_bytes;
};

} // namespace vitrine
