// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/PictureDownloads.h"

#include "app/sync/PictureDownload.h"

#include <QNetworkProxy>

namespace vitrine::sync {

PictureDownloads::PictureDownloads(AddressRule mayConnectTo, const PictureLimits &limits, QObject *parent)
    : QObject(parent), m_mayConnectTo(std::move(mayConnectTo)), m_limits(limits)
{
    // A proxy would be the one that connects, to an address that nobody judged.
    m_network.setProxy(QNetworkProxy::NoProxy);
}

PictureDownloads::~PictureDownloads()
{
    // They need the network to the end, which as a member goes before the children do.
    qDeleteAll(findChildren<PictureDownload *>(Qt::FindDirectChildrenOnly));
}

void PictureDownloads::fetch(const QUrl &address, Answer answer)
{
    m_queue.enqueue({address, std::move(answer)});
    QMetaObject::invokeMethod(this, &PictureDownloads::startNext, Qt::QueuedConnection);
}

void PictureDownloads::startNext()
{
    if (m_underWay >= m_limits.atOnce || m_queue.isEmpty()) {
        return;
    }
    ++m_underWay;
    const Wanted wanted = m_queue.dequeue();
    auto *download = new PictureDownload(m_network, m_mayConnectTo, m_limits, this);
    connect(download, &PictureDownload::finished, this,
            [this, download, answer = wanted.answer](const Result<QByteArray> &picture) {
                download->deleteLater();
                --m_underWay;
                QMetaObject::invokeMethod(this, &PictureDownloads::startNext, Qt::QueuedConnection);
                answer(picture);
            });
    download->start(wanted.address);
}

} // namespace vitrine::sync
