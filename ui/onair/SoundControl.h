// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vitrine::show {
class Show;
}

namespace vitrine::ui {

/// The sound of the show as a seller thinks of it: one mute for all that viewers hear, one level. Follows the show's
/// microphone and camera as they change, so that a muted show stays muted. Main thread; outlived by the show.
class SoundControl : public QObject {
    Q_OBJECT

public:
    explicit SoundControl(show::Show &show, QObject *parent = nullptr);

    void toggleMute();
    bool isMuted() const { return m_muted; }

Q_SIGNALS:
    void mutedChanged();

    /// Of the microphone; of the camera's own sound when there is no microphone.
    void levelChanged(double decibels);

private:
    void follow();

    show::Show &m_show;
    bool m_muted = false;
};

} // namespace vitrine::ui
