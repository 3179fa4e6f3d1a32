// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/Sound.h"
#include "ui/onair/PictureLoss.h"
#include "ui/style/Tokens.h"

#include <QElapsedTimer>
#include <QFrame>
#include <QTimer>

class QHBoxLayout;
class QLabel;

namespace vitrine::show {
class Show;
}

namespace vitrine::ui {

class Button;
class FiguresLabel;
class HealthItem;
class LevelMeter;
class LiveButton;
class SoundControl;

/// What is heard, where it goes, what is kept, for how long, and the button that starts and ends it. Shows the state of
/// the show and asks; the place decides. Main thread; outlived by the show and the sound.
class BottomBar : public QFrame {
    Q_OBJECT

public:
    BottomBar(show::Show &show, SoundControl &sound, const Tokens &tokens, QWidget *parent = nullptr);

    LiveButton &liveButton() const { return *m_live; }

    enum class Density { Full, Small, Compact };
    void setDensity(Density density);

    /// Says where the next recording goes.
    void setRecordingFolder(const QString &folder);

Q_SIGNALS:
    void recordRequested();
    void recordingFolderRequested();
    void stopRecordingRequested();

private:
    /// How the way to a destination is doing.
    struct Line {
        PictureLoss loss;
        bool isSlow = false;
    };

    void hear(double decibels);
    void refreshMute();
    void refreshSound();
    void refreshShow();
    void refreshChip();
    void refreshDestinations();
    void refreshRecording();
    void refreshTimes();
    void refreshPictures();
    HealthItem *destination(qsizetype number);

    show::Show &m_show;
    SoundControl &m_sound;
    const Tokens &m_tokens;
    Button *m_mute;
    QWidget *m_soundColumn;
    QLabel *m_soundWord;
    QLabel *m_soundName;
    LevelMeter *m_meter;
    QHBoxLayout *m_destinationRow;
    QList<HealthItem *> m_destinations;
    Button *m_record;
    Button *m_folder; // of recordings; there while none is made
    HealthItem *m_recording;
    HealthItem *m_pictures; // there only while they are lost
    FiguresLabel *m_elapsed;
    QLabel *m_chip;
    LiveButton *m_live;
    QTimer m_times;
    QTimer m_pictureCounts;
    PictureLoss m_pictureLoss;
    QList<Line> m_lines; // one a destination
    QTimer m_quiet; // ends when no sound was reported for a while
    QElapsedTimer m_recordingSince;
    QElapsedTimer m_sinceHeard;
    double m_level = media::Sound::kSilence;
    double m_peak = media::Sound::kSilence; // falls slowly, for the word
};

} // namespace vitrine::ui
