// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/Recording.h"

#include "app/base/Threads.h"
#include "media/AudioEncoder.h"
#include "media/Engine.h"
#include "media/VideoEncoder.h"
#include "media/native/MatroskaOutput.h"
#include "media/native/MatroskaWriter.h"
#include "media/native/OutputSignals.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <utility>

namespace vitrine::media {

namespace {

// How often a recording looks whether the disk goes on, and how often in vain until it counts as stopped: six seconds,
// which together with the closing of the engine stay below the time after which a program seems hung. Looks are
// counted, not the time, which goes on while the system lets the whole program rest.
constexpr std::chrono::milliseconds kBetweenLooks{500};
constexpr int kMostLooksInVain = 12;
// For the whole rest, which is at most what the writer keeps, however slowly the disk takes it.
constexpr std::chrono::milliseconds kLongestFinishing = std::chrono::minutes(10);

} // namespace

class Recording::Private {
public:
    explicit Private(QThreadPool &room) : waitingRoom(room) { }

    QThreadPool &waitingRoom;
    QString path;
    State state = State::Opening;
    std::optional<Error> error;
    std::optional<uint64_t> headerBytes; // nothing before the header is in the file
    std::shared_ptr<obs_encoder> video; // once it is ready, like the output
    std::shared_ptr<obs_encoder> audio;
    std::shared_ptr<MatroskaWriter> writer;
    ObsOutput output;
    std::unique_ptr<OutputSignals> events;
    QTimer looks;
    uint64_t progress = 0; // the writer's, when it was looked at
    int looksInVain = 0;
    QElapsedTimer sinceStop;
    ThreadGuard guard;
};

Result<std::unique_ptr<Recording>> Recording::start(Engine &engine, VideoEncoder &video, AudioEncoder &audio,
                                                    const QString &path, Folder folder)
{
    std::unique_ptr<Recording> recording(new Recording(std::make_unique<Private>(engine.waitingRoom())));
    Recording *self = recording.get();
    Private &data = *recording->d;
    data.path = path;
    data.audio = audio.handle();
    connect(&data.looks, &QTimer::timeout, self, &Recording::look);
    // Both are called on other threads, until the destructor silences them.
    const auto begun = [self] {
        QMetaObject::invokeMethod(
            self,
            [self, header = self->d->writer->bytesWritten()] {
                self->d->headerBytes = header;
                if (self->d->state == State::Opening) {
                    self->enter(State::Writing);
                }
            },
            Qt::QueuedConnection);
    };
    const auto ended = [self](const std::optional<Error> &error) {
        QMetaObject::invokeMethod(
            self, [self, error] { self->ended(error); }, Qt::QueuedConnection);
    };
    data.writer = std::make_shared<MatroskaWriter>(
        [path, folder] {
            if (folder == Folder::IsMade) {
                QDir().mkpath(QFileInfo(path).path()); // if it cannot be, the file says why
            }
            return RecordingFile::create(path);
        },
        begun, ended);
    if (const Result<> hasBegun = self->beginOncePrepared(video); !hasBegun) {
        return tl::unexpected(hasBegun.error());
    }
    return recording;
}

Result<> Recording::beginOncePrepared(VideoEncoder &video)
{
    if (video.prepare() == VideoEncoder::State::Ready) {
        const Result<> hasBegun = begin(video);
        if (hasBegun || video.prepare() == VideoEncoder::State::Ready) {
            return hasBegun;
        }
        d->events.reset(); // what was encoded for another output ended, and its codec with it, between the two
        d->output.reset();
    }
    connect(
        &video, &VideoEncoder::settled, this, [this, &video] { videoSettled(video); }, Qt::SingleShotConnection);
    return {};
}

Result<> Recording::begin(const VideoEncoder &video)
{
    d->video = video.handle();
    d->output = MatroskaOutput::create(d->writer);
    if (!d->output) {
        return failure(Error::Code::Internal, QStringLiteral("libobs makes no output"));
    }
    obs_output_set_video_encoder(d->output.get(), d->video.get());
    obs_output_set_audio_encoder(d->output.get(), d->audio.get(), 0);
    d->events = std::make_unique<OutputSignals>(
        d->output.get(), [] {},
        [this](int code) {
            if (code != OBS_OUTPUT_SUCCESS) {
                QMetaObject::invokeMethod(
                    this,
                    [this] {
                        ended(Error{Error::Code::Internal, QStringLiteral("the encoder failed")});
                    },
                    Qt::QueuedConnection);
            }
        });
    if (!obs_output_start(d->output.get())) {
        return failure(Error::Code::Internal, QStringLiteral("the encoder does not start"));
    }
    d->looks.start(kBetweenLooks);
    return {};
}

void Recording::videoSettled(VideoEncoder &video)
{
    if (video.state() == VideoEncoder::State::Failed) {
        ended(video.error());
    } else if (const Result<> hasBegun = beginOncePrepared(video); !hasBegun) {
        ended(hasBegun.error());
    } else if (d->state == State::Finishing && d->output) {
        obs_output_stop(d->output.get()); // it was asked before there was anything to stop
    }
}

Recording::Recording(std::unique_ptr<Private> data) : d(std::move(data)) { }

Recording::~Recording()
{
    d->events.reset();
    if (d->output) {
        obs_output_force_stop(d->output.get());
        d->output.reset(); // waits for libobs to have let go of the writer
    }
    // What is still to be written is, unless the disk has stopped: then the engine gives it up when it closes.
    d->writer->silence();
    d->waitingRoom.start([writer = std::move(d->writer)]() mutable { writer.reset(); });
}

QString Recording::path() const
{
    return d->path;
}

Recording::State Recording::state() const
{
    return d->state;
}

std::optional<Error> Recording::error() const
{
    return d->error;
}

bool Recording::isPlayable() const
{
    return d->headerBytes && d->writer->bytesWritten() > *d->headerBytes;
}

quint64 Recording::bytesWritten() const
{
    return d->writer->bytesWritten();
}

void Recording::stop()
{
    Q_ASSERT(d->guard.isCurrent());
    if (d->state == State::Opening || d->state == State::Writing || d->state == State::Waiting) {
        d->looksInVain = 0;
        d->sinceStop.start();
        if (d->output) {
            obs_output_stop(d->output.get());
        }
        enter(State::Finishing);
    }
}

void Recording::enter(State next)
{
    d->state = next;
    Q_EMIT stateChanged();
}

/// A disk that has stopped neither takes anything nor fails, so only time tells.
void Recording::look()
{
    const uint64_t progress = d->writer->progress();
    if (progress != d->progress) {
        d->progress = progress;
        d->looksInVain = 0;
    } else {
        ++d->looksInVain;
    }
    const bool standsStill = d->looksInVain >= kMostLooksInVain;
    switch (d->state) {
    case State::Opening:
        if (standsStill) {
            ended(Error{Error::Code::Timeout, QStringLiteral("the disk does not make the file")});
        }
        break;
    case State::Writing:
        if (standsStill && d->writer->isAtDisk()) {
            enter(State::Waiting);
        }
        break;
    case State::Waiting:
        if (!standsStill) {
            enter(State::Writing);
        }
        break;
    case State::Finishing:
        if (standsStill || d->sinceStop.hasExpired(kLongestFinishing.count())) {
            ended(Error{Error::Code::Timeout, QStringLiteral("the disk does not take the rest")});
        }
        break;
    case State::Finished:
    case State::Failed:
        break;
    }
}

void Recording::ended(const std::optional<Error> &error)
{
    if (d->state == State::Failed || d->state == State::Finished) {
        return;
    }
    d->looks.stop();
    d->error = error;
    if (error && d->output) {
        obs_output_force_stop(d->output.get());
    }
    enter(error ? State::Failed : State::Finished);
}

} // namespace vitrine::media
