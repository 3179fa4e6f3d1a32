// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/EncoderTrials.h"

#include "media/native/Background.h"
#include "media/native/H264Codec.h"

#include <chrono>

namespace vitrine::media {

EncoderTrials::EncoderTrials(QThreadPool &waitingRoom)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &EncoderTrials::ended);
    m_limit.start(std::chrono::seconds(VideoEncoder::kChoiceSeconds));
    for (const QString &codec : H264Codec::known()) {
        inBackground(
            waitingRoom, this, [codec] { return VideoEncoder::probe(codec); },
            [this](const VideoEncoder::Probe &answer) {
                m_answers.insert(answer.codec, answer);
                if (areUnderway() && silent().isEmpty()) {
                    m_limit.stop();
                    Q_EMIT ended();
                }
            });
    }
}

QList<VideoEncoder::Probe> EncoderTrials::probes() const
{
    QList<VideoEncoder::Probe> all;
    for (const QString &codec : H264Codec::known()) {
        all.append(m_answers.value(codec, {codec, false, QStringLiteral("no answer"), 0}));
    }
    return all;
}

QStringList EncoderTrials::silent() const
{
    QStringList names;
    for (const QString &codec : H264Codec::known()) {
        if (!m_answers.contains(codec)) {
            names.append(codec);
        }
    }
    return names;
}

} // namespace vitrine::media
