// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"
#include "app/sync/PictureLimits.h"
#include "app/sync/PublicAddress.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QTimer>
#include <QUrl>

class QHostInfo;
class QNetworkAccessManager;
class QNetworkReply;

namespace vitrine::sync {

/// One picture on its way from an address that somebody else wrote. The name is looked up here, every address that it
/// has must be allowed, and the connection goes to the address that was judged: a name cannot mean another computer a
/// moment later. A redirect is judged anew from its beginning. On the thread of the network, which it does not own.
class PictureDownload : public QObject {
    Q_OBJECT

public:
    PictureDownload(QNetworkAccessManager &network, AddressRule mayConnectTo, const PictureLimits &limits,
                    QObject *parent = nullptr);
    ~PictureDownload() override;

    /// Once for each object.
    void start(const QUrl &address);

Q_SIGNALS:
    /// Once, with the bytes of a PNG or JPEG. Fails with Forbidden for an address that is not https, carries a name of
    /// a user or leads to a computer that may not be connected to, for a certificate that is not valid, and for too
    /// many pixels; Overflow for too many bytes; Unsupported and Corrupt for what is no picture; NotFound, Timeout,
    /// ConnectionRefused, Disconnected, and Rejected for any other answer or too many redirects.
    void finished(const vitrine::Result<QByteArray> &picture);

private:
    void visit(const QUrl &address);
    void judge(const QList<QHostAddress> &addresses);
    void connectToNext();
    void readHead();
    void follow(const QByteArray &location);
    void readBody();
    void finishReply();
    void dropReply();
    void end(const Result<QByteArray> &picture);
    void fail(Error::Code code, const QString &why);

    QNetworkAccessManager &m_network;
    AddressRule m_mayConnectTo;
    PictureLimits m_limits;
    QTimer m_time;
    QUrl m_address; ///< The one that is visited now, by its name.
    int m_lookUp = -1;
    QList<QHostAddress> m_untried;
    QNetworkReply *m_reply = nullptr;
    QByteArray m_bytes;
    int m_redirects = 0;
    bool m_hasEnded = false;
};

} // namespace vitrine::sync
