// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onair/BottomBar.h"

#include "app/show/Capture.h"
#include "app/show/Outputs.h"
#include "app/show/Show.h"
#include "media/Composer.h"
#include "media/Destination.h"
#include "media/Recording.h"
#include "ui/onair/Platform.h"
#include "ui/onair/SoundControl.h"
#include "ui/style/Type.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FiguresLabel.h"
#include "ui/widgets/HealthItem.h"
#include "ui/widgets/LevelMeter.h"
#include "ui/widgets/LiveButton.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>

#include <algorithm>

namespace vitrine::ui {

namespace {

constexpr int kTimesMilliseconds = 250;
constexpr int kPictureCountMilliseconds = 1000;
constexpr int kQuietMilliseconds = 700;
constexpr double kSilent = -54.0;
constexpr double kVeryQuiet = -38.0;
constexpr double kFallPerSecond = 14; // decibels: the word must not flicker between two syllables

QString clockText(std::chrono::milliseconds time)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(time).count();
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / 3600)
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

/// Until somebody stops it, or a fault does.
bool isRecording(const media::Recording *recording)
{
    using State = media::Recording::State;
    return recording != nullptr
        && (recording->state() == State::Opening || recording->state() == State::Writing
            || recording->state() == State::Waiting);
}

void setTone(QLabel *label, const char *property, const QString &value)
{
    if (label->property(property).toString() == value) {
        return;
    }
    label->setProperty(property, value);
    label->style()->unpolish(label);
    label->style()->polish(label);
}

QFrame *separator(const Tokens &tokens)
{
    auto *line = new QFrame;
    line->setFixedSize(1, 40);
    line->setAutoFillBackground(true);
    QPalette palette;
    palette.setColor(QPalette::Window, tokens.line);
    line->setPalette(palette);
    return line;
}

} // namespace

BottomBar::BottomBar(show::Show &show, SoundControl &sound, const Tokens &tokens, QWidget *parent)
    : QFrame(parent)
    , m_show(show)
    , m_sound(sound)
    , m_tokens(tokens)
    , m_mute(new Button(tokens))
    , m_soundColumn(new QWidget)
    , m_soundWord(new QLabel)
    , m_soundName(new QLabel(tr("Sound")))
    , m_meter(new LevelMeter(tokens))
    , m_destinationRow(new QHBoxLayout)
    , m_record(new Button(tokens))
    , m_folder(new Button(tokens))
    , m_recording(new HealthItem(tokens))
    , m_pictures(new HealthItem(tokens))
    , m_elapsed(new FiguresLabel(Type::Figure, tokens.text1))
    , m_chip(new QLabel)
    , m_live(new LiveButton(tokens))
{
    setProperty("bar", true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(14);

    m_mute->setObjectName(QStringLiteral("mute"));
    m_mute->setKind(Button::Kind::Square);
    row->addWidget(m_mute);
    auto *soundColumn = new QVBoxLayout(m_soundColumn);
    soundColumn->setContentsMargins(0, 0, 0, 0);
    soundColumn->setSpacing(6);
    auto *soundWords = new QHBoxLayout;
    soundWords->setSpacing(10);
    m_soundName->setFont(fontFor(Type::BodyStrong));
    m_soundWord->setObjectName(QStringLiteral("soundWord"));
    m_soundWord->setFont(fontFor(Type::Second));
    soundWords->addWidget(m_soundName);
    soundWords->addStretch();
    soundWords->addWidget(m_soundWord);
    soundColumn->addStretch();
    soundColumn->addLayout(soundWords);
    soundColumn->addWidget(m_meter);
    soundColumn->addStretch();
    row->addWidget(m_soundColumn);

    row->addWidget(separator(tokens));
    m_destinationRow->setSpacing(18);
    row->addLayout(m_destinationRow);

    row->addWidget(separator(tokens));
    m_record->setObjectName(QStringLiteral("record"));
    row->addWidget(m_record);
    m_folder->setObjectName(QStringLiteral("recordingFolder"));
    m_folder->setKind(Button::Kind::Square);
    m_folder->setIconName(QStringLiteral("folder"));
    m_folder->setAccessibleName(tr("Folder of recordings"));
    row->addWidget(m_folder);
    m_recording->setObjectName(QStringLiteral("recordingHealth"));
    row->addWidget(m_recording);
    m_pictures->setObjectName(QStringLiteral("picturesHealth"));
    m_pictures->hide();
    row->addWidget(m_pictures);

    row->addStretch();
    auto *timeColumn = new QVBoxLayout;
    timeColumn->setSpacing(1);
    m_elapsed->setObjectName(QStringLiteral("elapsed"));
    m_elapsed->setAlignment(Qt::AlignRight);
    m_chip->setObjectName(QStringLiteral("chip"));
    m_chip->setFont(fontFor(Type::Chip));
    m_chip->setAlignment(Qt::AlignCenter);
    timeColumn->addStretch();
    timeColumn->addWidget(m_elapsed);
    timeColumn->addWidget(m_chip, 0, Qt::AlignRight);
    timeColumn->addStretch();
    row->addLayout(timeColumn);
    m_live->setObjectName(QStringLiteral("live"));
    row->addWidget(m_live);

    connect(m_mute, &Button::clicked, &sound, &SoundControl::toggleMute);
    connect(&sound, &SoundControl::mutedChanged, this, &BottomBar::refreshMute);
    connect(&sound, &SoundControl::levelChanged, this, &BottomBar::hear);
    connect(&show.capture(), &show::Capture::microphoneChanged, this, &BottomBar::refreshSound);
    connect(&show.capture(), &show::Capture::cameraChanged, this, &BottomBar::refreshSound);
    connect(m_folder, &Button::clicked, this, &BottomBar::recordingFolderRequested);
    connect(m_record, &Button::clicked, this, [this] {
        if (isRecording(m_show.outputs().recording())) {
            Q_EMIT stopRecordingRequested();
        } else {
            Q_EMIT recordRequested();
        }
    });
    connect(&show.outputs(), &show::Outputs::stateChanged, this, &BottomBar::refreshShow);
    connect(&show.outputs(), &show::Outputs::stateChanged, this, &BottomBar::refreshDestinations);
    connect(&show.outputs(), &show::Outputs::destinationsChanged, this, &BottomBar::refreshDestinations);
    connect(&show.outputs(), &show::Outputs::recordingChanged, this, &BottomBar::refreshRecording);
    m_times.setInterval(kTimesMilliseconds);
    connect(&m_times, &QTimer::timeout, this, &BottomBar::refreshTimes);
    m_pictureCounts.setInterval(kPictureCountMilliseconds);
    connect(&m_pictureCounts, &QTimer::timeout, this, &BottomBar::refreshPictures);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(kQuietMilliseconds);
    connect(&m_quiet, &QTimer::timeout, this, [this] {
        m_level = media::Sound::kSilence;
        m_peak = media::Sound::kSilence;
        refreshSound();
    });

    setDensity(Density::Full);
    refreshMute();
    refreshShow();
    refreshDestinations();
    refreshRecording();
}

void BottomBar::setDensity(Density density)
{
    setFixedHeight(density == Density::Full ? 84 : density == Density::Small ? 72 : 64);
    m_live->setFixedSize(m_live->sizeHint().width(), density == Density::Compact ? 48 : 56);
    m_soundColumn->setFixedWidth(density == Density::Full ? 170 : density == Density::Small ? 132 : 110);
    m_soundName->setVisible(density != Density::Compact);
    layout()->setSpacing(density == Density::Compact ? 10 : 14);
    m_destinationRow->setSpacing(density == Density::Compact ? 12 : 18);
}

void BottomBar::setRecordingFolder(const QString &folder)
{
    m_folder->setToolTip(
        tr("Recordings go to %1. Click to choose another folder.").arg(QDir::toNativeSeparators(folder)));
}

void BottomBar::hear(double decibels)
{
    constexpr double kMillisecondsPerSecond = 1000;
    const qint64 elapsed = m_sinceHeard.isValid() ? m_sinceHeard.elapsed() : 0;
    m_sinceHeard.start();
    m_level = decibels;
    m_peak = std::max(decibels, m_peak - kFallPerSecond * static_cast<double>(elapsed) / kMillisecondsPerSecond);
    m_quiet.start();
    refreshSound();
}

void BottomBar::refreshMute()
{
    const bool muted = m_sound.isMuted();
    m_mute->setKind(muted ? Button::Kind::SquareOn : Button::Kind::Square);
    m_mute->setIconName(muted ? QStringLiteral("mic-off") : QStringLiteral("mic"));
    m_mute->setAccessibleName(muted ? tr("Turn the sound on again") : tr("Mute"));
    m_mute->setToolTip(QStringLiteral("%1 (%2)").arg(m_mute->accessibleName(), tr("M", "key that mutes")));
    refreshSound();
}

void BottomBar::refreshSound()
{
    const bool muted = m_sound.isMuted();
    m_meter->setLevel(muted ? media::Sound::kSilence : m_level);
    if (muted) {
        m_soundWord->setText(tr("Muted"));
        setTone(m_soundWord, "tone", QStringLiteral("live"));
    } else if (m_peak > LevelMeter::kTooLoud) {
        m_soundWord->setText(tr("Too loud"));
        setTone(m_soundWord, "tone", QStringLiteral("attention"));
    } else if (m_peak > kVeryQuiet) {
        m_soundWord->setText(tr("Good level"));
        setTone(m_soundWord, "tone", QStringLiteral("second"));
    } else if (m_peak > kSilent) {
        m_soundWord->setText(tr("Very quiet"));
        setTone(m_soundWord, "tone", QStringLiteral("attention"));
    } else {
        const bool any = m_show.capture().microphone() != nullptr || m_show.capture().camera() != nullptr;
        m_soundWord->setText(any ? tr("Silent") : tr("None"));
        setTone(m_soundWord, "tone", QStringLiteral("second"));
    }
}

void BottomBar::refreshShow()
{
    using State = show::Outputs::State;
    switch (m_show.outputs().state()) {
    case State::Rehearsal:
        m_live->setMode(LiveButton::Mode::GoLive);
        break;
    case State::Connecting:
        m_live->setMode(LiveButton::Mode::Connecting);
        break;
    case State::Live:
    case State::Interrupted:
        m_live->setMode(LiveButton::Mode::End);
        break;
    case State::Ending:
        m_live->setMode(LiveButton::Mode::Ending);
        break;
    }
    refreshChip();
    refreshTimes();
}

void BottomBar::refreshChip()
{
    switch (m_show.outputs().state()) {
    case show::Outputs::State::Live:
        m_chip->setText(tr("Live"));
        m_chip->setToolTip(tr("Viewers see and hear you."));
        setTone(m_chip, "chip", QStringLiteral("live"));
        break;
    case show::Outputs::State::Interrupted:
        m_chip->setText(tr("Interrupted"));
        m_chip->setToolTip(tr("Viewers do not see you at the moment."));
        setTone(m_chip, "chip", QStringLiteral("attention"));
        break;
    case show::Outputs::State::Rehearsal:
    case show::Outputs::State::Connecting:
    case show::Outputs::State::Ending:
        m_chip->setText(tr("Rehearsal"));
        m_chip->setToolTip(tr("Nobody sees you yet."));
        setTone(m_chip, "chip", QStringLiteral("plain"));
        break;
    }
}

void BottomBar::refreshDestinations()
{
    using State = media::Destination::State;
    const auto &destinations = m_show.outputs().destinations();
    qsizetype number = 0;
    for (const auto &one : destinations) {
        HealthItem *item = destination(number++);
        const QString name = platformName(one->shownAddress());
        switch (one->state()) {
        case State::Idle:
            item->show(name, HealthItem::Health::Off, tr("Ready"));
            break;
        case State::Connecting:
            item->show(name, HealthItem::Health::Attention, tr("Connecting…"));
            break;
        case State::Live:
            if (m_lines.value(number - 1).isSlow) {
                item->show(name, HealthItem::Health::Attention, tr("Line too slow"));
            } else {
                item->show(name, HealthItem::Health::Good, tr("Good"));
            }
            break;
        case State::Reconnecting:
            item->show(name, HealthItem::Health::Attention, tr("Reconnecting…"));
            break;
        case State::Stopped:
            item->show(name, HealthItem::Health::Stopped,
                       shortReason(one->error() ? one->error()->code : Error::Code::Internal));
            break;
        }
    }
    if (number == 0) {
        destination(number++)->show(tr("Sent to"), HealthItem::Health::Off, tr("Nobody yet"));
    }
    while (m_destinations.size() > number) {
        delete m_destinations.takeLast();
    }
}

void BottomBar::refreshRecording()
{
    using State = media::Recording::State;
    const media::Recording *recording = m_show.outputs().recording();
    const bool writing = isRecording(recording);
    if (writing && !m_recordingSince.isValid()) {
        m_recordingSince.start();
    } else if (!writing) {
        m_recordingSince.invalidate();
    }
    m_record->setKind(writing ? Button::Kind::On : Button::Kind::Plain);
    m_record->setIconName(writing ? QStringLiteral("stop") : QStringLiteral("record"));
    m_record->setText(writing ? tr("Stop", "recording") : tr("Record"));
    m_record->setAccessibleName(writing ? tr("Stop recording") : tr("Record"));
    m_folder->setVisible(!writing);
    m_record->setEnabled(recording == nullptr || recording->state() != State::Finishing);
    m_recording->setVisible(recording != nullptr);
    refreshTimes();
}

void BottomBar::refreshTimes()
{
    using State = media::Recording::State;
    m_elapsed->setText(clockText(m_show.outputs().elapsed()));
    const media::Recording *recording = m_show.outputs().recording();
    if (recording != nullptr) {
        const QString title = tr("Recording");
        switch (recording->state()) {
        case State::Opening:
            m_recording->show(title, HealthItem::Health::Off, tr("Starting…"));
            break;
        case State::Waiting:
            m_recording->show(title, HealthItem::Health::Attention, tr("Disk does not answer"));
            break;
        case State::Writing:
            m_recording->show(title, HealthItem::Health::Good,
                              clockText(std::chrono::milliseconds(m_recordingSince.elapsed())));
            break;
        case State::Finishing:
            m_recording->show(title, HealthItem::Health::Attention, tr("Finishing…"));
            break;
        case State::Finished:
            m_recording->show(title, HealthItem::Health::Off, tr("Saved"));
            break;
        case State::Failed:
            m_recording->show(title, HealthItem::Health::Stopped, tr("Stopped"));
            break;
        }
        m_recording->setToolTip(QDir::toNativeSeparators(recording->path()));
    }
    const show::Outputs::State state = m_show.outputs().state();
    const bool counting = state == show::Outputs::State::Live || state == show::Outputs::State::Interrupted
        || m_recordingSince.isValid();
    if (counting != m_times.isActive()) {
        counting ? m_times.start() : m_times.stop();
        counting ? m_pictureCounts.start() : m_pictureCounts.stop();
        m_pictureLoss.forget();
        m_lines.clear();
        refreshPictures();
    }
}

void BottomBar::refreshPictures()
{
    const media::Composer::Statistics statistics = m_show.composer().statistics();
    const bool lost = m_pictureLoss.isNoticed(statistics.late + statistics.lost);
    if (lost) {
        m_pictures->show(tr("Pictures are lost"), HealthItem::Health::Stopped, tr("This computer is too slow"));
        m_pictures->setToolTip(
            tr("This computer is too slow: pictures are lost. Sound and orders go on. Close other programs."));
    }
    m_pictures->setVisible(lost);
    const auto &destinations = m_show.outputs().destinations();
    m_lines.resize(static_cast<qsizetype>(destinations.size()));
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        Line &line = m_lines[i];
        line.isSlow = line.loss.isNoticed(destinations.at(static_cast<size_t>(i))->framesDropped());
    }
    refreshDestinations();
}

HealthItem *BottomBar::destination(qsizetype number)
{
    while (m_destinations.size() <= number) {
        auto *item = new HealthItem(m_tokens);
        item->setObjectName(QStringLiteral("destinationHealth"));
        m_destinations.append(item);
        m_destinationRow->addWidget(item);
    }
    return m_destinations.at(number);
}

} // namespace vitrine::ui
