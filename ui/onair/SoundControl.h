// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vitrine::show {
class Capture;
}

namespace vitrine::ui {

/// The sound of the show as a seller thinks of it: one mute for all that viewers hear, which is the show's, and one
/// level. Follows the show's microphone and camera as they change. Main thread; outlived by the show.
class SoundControl : public QObject {
    Q_OBJECT

public:
    explicit SoundControl(show::Capture &capture, QObject *parent = nullptr);

    void toggleMute();
    bool isMuted() const;

Q_SIGNALS:
    void mutedChanged();

    /// Of the microphone; of the sound of the camera in the picture when there is no microphone.
    void levelChanged(double decibels);

private:
    void follow();

    show::Capture &m_capture;
    QMetaObject::Connection m_level; // to the sound whose level is told
};

} // namespace vitrine::ui
