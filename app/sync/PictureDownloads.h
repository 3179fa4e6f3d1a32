// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"
#include "app/sync/PictureLimits.h"
#include "app/sync/PublicAddress.h"

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QObject>
#include <QQueue>
#include <QUrl>

#include <functional>

namespace vitrine::sync {

/// Fetches pictures whose addresses somebody else wrote, a few at once. On the thread that made it, and needs its event
/// loop; what is under way when this goes is never answered.
class PictureDownloads : public QObject {
    Q_OBJECT

public:
    /// Called once, like PictureDownload::finished(), from the event loop.
    using Answer = std::function<void(const Result<QByteArray> &)>;

    /// The rule decides which computers may be asked; the program's is the one that is not said.
    explicit PictureDownloads(AddressRule mayConnectTo = isPublicAddress, const PictureLimits &limits = {},
                              QObject *parent = nullptr);
    ~PictureDownloads() override;

    void fetch(const QUrl &address, Answer answer);

    const PictureLimits &limits() const { return m_limits; }

private:
    struct Wanted {
        QUrl address;
        Answer answer;
    };

    void startNext();

    QNetworkAccessManager m_network;
    AddressRule m_mayConnectTo;
    PictureLimits m_limits;
    QQueue<Wanted> m_queue;
    int m_underWay = 0;
};

} // namespace vitrine::sync
