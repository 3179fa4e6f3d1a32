// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/show/Ending.h"

#include "app/show/Outputs.h"

namespace vitrine::show {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::seconds kSlow = 8s; // more than a recording waits for a disk that has stopped

bool isBegunAnew(const Outputs &outputs)
{
    const media::Recording *recording = outputs.recording();
    return outputs.state() == Outputs::State::Connecting
        || (recording != nullptr && recording->state() == media::Recording::State::Opening);
}

} // namespace

Ending::Ending(Outputs &outputs) : m_outputs(outputs)
{
    m_slow.setSingleShot(true);
    connect(&m_slow, &QTimer::timeout, this, &Ending::tellOfSlowWriting);
    connect(&outputs, &Outputs::stateChanged, this, &Ending::outputsMoved);
    connect(&outputs, &Outputs::recordingChanged, this, &Ending::outputsMoved);
}

void Ending::ask()
{
    switch (m_stage) {
    case Stage::NotAsked:
    case Stage::Ended:
        if (m_outputs.isWorking()) {
            // Before anything stops: who hears of that must find the end asked for.
            enter(Stage::Finishing);
            m_slow.start(kSlow);
            m_outputs.stopRecording();
            m_outputs.end();
        }
        if (!m_outputs.isWorking()) {
            enter(Stage::Ended);
        }
        break;
    case Stage::Finishing:
        tellOfSlowWriting();
        break;
    case Stage::StillWriting:
        enter(Stage::Left);
        break;
    case Stage::Left:
        break;
    }
}

void Ending::enter(Stage next)
{
    if (m_stage == next) {
        return;
    }
    m_stage = next;
    if (!isUnderway()) {
        m_slow.stop();
    }
    Q_EMIT stageChanged();
}

/// Destinations and the recording give up by themselves what does not end.
void Ending::outputsMoved()
{
    if (!isUnderway()) {
        return;
    }
    if (isBegunAnew(m_outputs)) {
        enter(Stage::NotAsked);
    } else if (!m_outputs.isWorking()) {
        enter(Stage::Ended);
    }
}

void Ending::tellOfSlowWriting()
{
    // One that has nothing to play is given up within seconds, and then that is what there is to say.
    const media::Recording *recording = m_outputs.recording();
    if (recording != nullptr && recording->state() == media::Recording::State::Finishing && recording->isPlayable()) {
        enter(Stage::StillWriting);
    }
}

} // namespace vitrine::show
