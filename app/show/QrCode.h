// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"

#include <QByteArray>
#include <QUrl>

namespace vitrine::show {

/// A QR code as its modules, without the quiet zone. A value; any thread.
class QrCode {
public:
    enum class Correction { Low, Medium };

    /// White modules that readers need on each side.
    static constexpr int kQuietZone = 4;

    /// The link as it is written into a code. Scheme and host mean the same in either case (RFC 3986, 6.2.2.1), so
    /// they are written in capitals when all of the link then fits the code's shorter alphabet; otherwise nothing is
    /// touched. The case of a path is never changed.
    static QByteArray textFor(const QUrl &link);

    /// The smallest code that holds the text. Fails with InvalidInput for an empty text, Overflow for a longer one
    /// than any code holds.
    static Result<QrCode> encode(const QByteArray &text, Correction correction);

    /// Modules on one side.
    int size() const { return m_size; }
    bool isDark(int x, int y) const { return (m_modules.at(y * m_size + x) & 1) != 0; }

private:
    QrCode(int size, QByteArray modules) : m_size(size), m_modules(std::move(modules)) { }

    int m_size;
    QByteArray m_modules; // size x size, row by row, bit 0 set for dark
};

} // namespace vitrine::show
