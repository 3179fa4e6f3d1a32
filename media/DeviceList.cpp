// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/DeviceList.h"

#include "media/native/Background.h"

namespace vitrine::media {

DeviceList::DeviceList(QThreadPool &waitingRoom, Question question) : m_waitingRoom(waitingRoom), m_question(question)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(kLongestAnswer);
    connect(&m_limit, &QTimer::timeout, this, [this] { conclude(State::Silent, m_devices); });
}

void DeviceList::ask()
{
    m_limit.start();
    if (m_isUnderway) {
        return;
    }
    m_isUnderway = true;
    inBackground(m_waitingRoom, this, m_question, [this](const QList<Device> &devices) {
        m_isUnderway = false;
        m_limit.stop();
        conclude(State::Answered, devices);
    });
}

void DeviceList::conclude(State state, const QList<Device> &devices)
{
    const bool isOther = state != m_state || devices != m_devices;
    m_state = state;
    m_devices = devices;
    for (const Device &device : devices) {
        m_names.insert(device.id, device.name);
    }
    if (isOther) {
        Q_EMIT changed();
    }
    Q_EMIT answered();
}

} // namespace vitrine::media
