// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>

class QThreadPool;

namespace vitrine::media {

/// A camera or microphone that the system offers.
struct Device {
    QString id; ///< What CameraAddress::parse or Microphone::open takes.
    QString name; ///< As its maker calls it.
    const char *source; ///< libobs's kind of source that opens it.

    friend bool operator==(const Device &, const Device &) = default;
};

/// The cameras, or the microphones, of this computer as they were last told. A driver or a sound server that is asked
/// for them may never answer, so that it is asked in the engine's waiting room. Owned by the engine. Main thread.
class DeviceList : public QObject {
    Q_OBJECT

public:
    /// How it went the last time that anybody asked.
    enum class State {
        Unknown, ///< There was no end yet.
        Answered,
        Silent, ///< No answer in time. It may come all the same, by another answered().
    };

    /// Runs on any thread, for as long as it takes.
    using Question = QList<Device> (*)();

    static constexpr std::chrono::seconds kLongestAnswer{3};

    DeviceList(QThreadPool &waitingRoom, Question question);

    /// Asks anew; does not ask a second time who has not answered yet, but waits for that answer as long again.
    void ask();

    bool isAsking() const { return m_limit.isActive(); }
    State state() const { return m_state; }

    /// Those of the last answer.
    const QList<Device> &devices() const { return m_devices; }

    /// Of each device that ever was in the list; the id itself of another.
    QString nameOf(const QString &id) const { return m_names.value(id, id); }

Q_SIGNALS:
    /// What was asked was answered, or not in time: see state().
    void answered();

    /// devices() or state() are others than before.
    void changed();

private:
    void conclude(State state, const QList<Device> &devices);

    QThreadPool &m_waitingRoom;
    Question m_question;
    State m_state = State::Unknown;
    bool m_isUnderway = false;
    QTimer m_limit;
    QList<Device> m_devices;
    QHash<QString, QString> m_names;
};

} // namespace vitrine::media
