// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

struct obs_source;

namespace vitrine::media {

/// The sound of one camera or microphone as it goes into the programme: gain, mute and a level to look at. Owned by
/// what it belongs to. Main thread.
class Sound : public QObject {
    Q_OBJECT

public:
    enum class Audibility {
        Heard,
        Muted,
    };

    /// For the classes of this folder, before the source has its channel: what is muted here is never heard. Keeps a
    /// reference of its own.
    Sound(obs_source *source, Audibility audibility, QObject *parent = nullptr);
    ~Sound() override;
    Q_DISABLE_COPY_MOVE(Sound)

    /// Decibels, -60 (nearly silent) to +20. Outside values are brought to the nearest.
    void setGain(double decibels);
    double gain() const { return m_gain; }

    void mute();
    void unmute();
    void setAudibility(Audibility audibility);
    bool isMuted() const { return m_muted; }

    static constexpr double kSilence = -90.0; ///< dBFS; the lowest level there is.

    /// Highest sample peak of the last report, in dBFS after gain: kSilence to 0.
    double level() const { return m_level; }

Q_SIGNALS:
    /// About 20 times a second while the source sends sound, whatever it is.
    void levelChanged(double decibels);
    void mutedChanged(bool muted);

private:
    struct Source;
    std::unique_ptr<Source> m_source;
    double m_gain = 0.0;
    double m_level = kSilence;
    bool m_muted = false;
};

} // namespace vitrine::media
