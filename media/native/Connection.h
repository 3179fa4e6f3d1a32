// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"
#include "media/native/Deadline.h"

#include <QByteArray>
#include <QUrl>

namespace vitrine::media {

/// A connection of FFmpeg's to the host of an address, with TLS where its scheme has it. Any one thread.
class Connection {
public:
    Connection() = default;
    ~Connection() { avio_closep(&m_io); }
    Q_DISABLE_COPY_MOVE(Connection)

    /// Ends an earlier one. Blocks until it stands or the deadline, which must outlive the connection. Fails like
    /// Deadline::failureOf(), with NotFound for a name that does not resolve, Forbidden for a certificate that the
    /// system does not trust and Disconnected for whoever speaks no TLS.
    Result<> open(const QUrl &url, Deadline &deadline);

    void write(const QByteArray &bytes);

    /// Some bytes; empty at the end, on an error or at the deadline.
    QByteArray read();

private:
    enum class Security {
        Plain,
        Tls,
        UncheckedTls, ///< Never to say anything on: it shows only whether somebody answers with TLS at all.
    };

    /// Returns 0 or FFmpeg's code of the error.
    int tryToOpen(const QString &host, int port, Security security, Deadline &deadline);

    AVIOContext *m_io = nullptr;
};

/// Where the system keeps the certificates it trusts, for FFmpeg's TLS.
QString certificatesFile();

} // namespace vitrine::media
