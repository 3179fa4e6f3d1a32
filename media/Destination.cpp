// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/Destination.h"

#include "app/base/Redactor.h"
#include "app/base/Threads.h"
#include "media/AudioEncoder.h"
#include "media/Engine.h"
#include "media/VideoEncoder.h"
#include "media/native/Background.h"
#include "media/native/DestinationService.h"
#include "media/native/OutputSignals.h"
#include "media/native/Probes.h"

#include <QDeadlineTimer>
#include <QTimer>

#include <algorithm>

namespace vitrine::media {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::seconds kFirstRetry = 1s;
constexpr std::chrono::seconds kSlowestRetry = 10s;

Error errorOf(int code)
{
    switch (code) {
    case OBS_OUTPUT_BAD_PATH:
        return {Error::Code::InvalidInput, QStringLiteral("bad address")};
    case OBS_OUTPUT_CONNECT_FAILED: // and the server was there when we looked
    case OBS_OUTPUT_INVALID_STREAM:
        return {Error::Code::Rejected, QStringLiteral("the platform refuses the key or application")};
    case OBS_OUTPUT_DISCONNECTED:
        return {Error::Code::Disconnected, QStringLiteral("the platform closed the connection")};
    case OBS_OUTPUT_ENCODE_ERROR:
        return {Error::Code::Internal, QStringLiteral("the encoder failed")};
    default:
        return {Error::Code::Internal, QStringLiteral("output stopped with code %1").arg(code)};
    }
}

} // namespace

class Destination::Private {
public:
    Private(Engine &startedEngine, VideoEncoder &shared) : engine(startedEngine), encoder(shared) { }

    Engine &engine;
    VideoEncoder &encoder;
    QMetaObject::Connection prepared; // while there is nothing to encode with
    DestinationAddress address;
    std::shared_ptr<obs_encoder> video;
    std::shared_ptr<obs_encoder> audio;
    State state = State::Idle;
    std::optional<Error> error;
    Cancellation cancelled; // of the diagnosis that runs
    std::shared_ptr<obs_service_t> service;
    ObsOutput output;
    std::unique_ptr<OutputSignals> events;
    QTimer connecting; // how long one attempt may take
    QDeadlineTimer outcome; // when it is known at the latest how the attempt went
    QTimer draining; // how long what was queued may take to go
    QTimer retry;
    std::chrono::seconds nextRetry = kFirstRetry;
    quint64 bytesOfEarlierConnections = 0;
    quint64 dropsOfEarlierConnections = 0;
    bool wasLive = false;
    ThreadGuard guard;
};

Destination::Destination(Engine &engine, VideoEncoder &video, AudioEncoder &audio, DestinationAddress address)
    : d(std::make_unique<Private>(engine, video))
{
    engine.redactor().add(address.key.bytes());
    engine.redactor().add(address.perhapsKey.bytes());
    d->address = std::move(address);
    d->video = video.handle();
    d->audio = audio.handle();
    for (QTimer *timer : {&d->connecting, &d->draining, &d->retry}) {
        timer->setSingleShot(true);
    }
    connect(&d->connecting, &QTimer::timeout, this, [this] {
        lost({Error::Code::Timeout, QStringLiteral("no connection in time")});
    });
    connect(&d->draining, &QTimer::timeout, this, [this] {
        drop();
        enter(State::Stopped,
              Error{Error::Code::Timeout, QStringLiteral("the platform takes the last packets no more")});
    });
    connect(&d->retry, &QTimer::timeout, this, &Destination::attempt);
}

Destination::~Destination()
{
    drop();
}

QString Destination::shownAddress() const
{
    return d->address.shown();
}

Destination::State Destination::state() const
{
    return d->state;
}

std::optional<Error> Destination::error() const
{
    return d->error;
}

quint64 Destination::bytesSent() const
{
    return d->bytesOfEarlierConnections + (d->output ? obs_output_get_total_bytes(d->output.get()) : 0);
}

quint64 Destination::framesDropped() const
{
    return d->dropsOfEarlierConnections
        + (d->output ? static_cast<quint64>(obs_output_get_frames_dropped(d->output.get())) : 0);
}

void Destination::start()
{
    Q_ASSERT(d->guard.isCurrent());
    if (d->state != State::Idle && d->state != State::Stopped) {
        return;
    }
    d->wasLive = false;
    d->nextRetry = kFirstRetry;
    enter(State::Connecting, std::nullopt);
    attempt();
}

void Destination::stop()
{
    Q_ASSERT(d->guard.isCurrent());
    if (d->state == State::Idle || d->state == State::Stopped) {
        return;
    }
    if (d->state == State::Live) {
        d->draining.start(std::chrono::seconds(kDrainSeconds));
        obs_output_stop(d->output.get()); // returns at once when connected; the signal follows
        return;
    }
    drop();
    enter(State::Idle, std::nullopt);
}

/// libobs opens no codec by itself: it would have this thread wait for a driver.
void Destination::attemptOncePrepared()
{
    drop();
    d->prepared = connect(
        &d->encoder, &VideoEncoder::settled, this,
        [this] {
            if (d->encoder.state() == VideoEncoder::State::Ready) {
                attempt();
            } else {
                lost({Error::Code::Internal, QStringLiteral("nothing encodes")});
            }
        },
        Qt::SingleShotConnection);
}

void Destination::attempt()
{
    if (d->encoder.prepare() == VideoEncoder::State::Choosing) {
        attemptOncePrepared();
        return;
    }
    drop();
    d->connecting.start(std::chrono::seconds(kConnectSeconds));
    d->outcome.setRemainingTime(std::chrono::seconds(kOutcomeSeconds));
    d->service = DestinationService::create(d->address);
    d->output.reset(obs_output_create("rtmp_output", "destination", nullptr, nullptr));
    if (!d->service || !d->output) {
        lost({Error::Code::Internal, QStringLiteral("libobs makes no output")});
        return;
    }
    obs_output_set_service(d->output.get(), d->service.get());
    obs_output_set_video_encoder(d->output.get(), d->video.get());
    obs_output_set_audio_encoder(d->output.get(), d->audio.get(), 0);
    obs_output_set_reconnect_settings(d->output.get(), 0, 0); // retries are ours: they try the server first
    const auto post = [this, output = d->output.get()](auto work) {
        QMetaObject::invokeMethod(
            this,
            [this, output, work] {
                if (d->output.get() == output) {
                    work();
                }
            },
            Qt::QueuedConnection);
    };
    d->events = std::make_unique<OutputSignals>(
        d->output.get(),
        [this, post] {
            post([this] {
                d->connecting.stop();
                d->wasLive = true;
                d->nextRetry = kFirstRetry;
                enter(State::Live, std::nullopt);
            });
        },
        [this, post](int code) {
            post([this, code] {
                if (code == OBS_OUTPUT_SUCCESS) {
                    drop();
                    enter(State::Idle, std::nullopt);
                } else if (code == OBS_OUTPUT_CONNECT_FAILED) {
                    diagnose();
                } else {
                    lost(errorOf(code));
                }
            });
        });
    if (d->events->startOutput()) {
        return;
    }
    if (d->encoder.prepare() == VideoEncoder::State::Choosing) {
        attemptOncePrepared(); // what was encoded for another output ended, and its codec with it, just before
    } else {
        lost({Error::Code::Internal, QStringLiteral("the encoder or connection does not start")});
    }
}

void Destination::diagnose()
{
    // libobs says only that it did not connect. A try of ours finds out why; when it gets through, the platform listens
    // and did not want what we asked of it.
    drop();
    // The system's search for a name cannot be interrupted: this ends the wait, and a later answer is not listened to.
    const std::chrono::milliseconds longest(std::max<qint64>(0, d->outcome.remainingTime()));
    d->connecting.start(longest);
    d->cancelled = std::make_shared<std::atomic<bool>>(false);
    inBackground(
        d->engine.waitingRoom(), this,
        [url = QUrl(d->address.server), longest, cancelled = d->cancelled] {
            return probeRtmpServer(url, longest, cancelled);
        },
        [this, cancelled = d->cancelled](const Result<> &outcome) {
            if (!cancelled->load()) { // nothing newer has taken its place
                lost(outcome ? errorOf(OBS_OUTPUT_CONNECT_FAILED) : outcome.error());
            }
        });
}

void Destination::lost(const Error &error)
{
    const bool ends = d->draining.isActive();
    drop();
    if (!d->wasLive || ends) {
        enter(State::Stopped, error);
        return;
    }
    d->retry.start(d->nextRetry);
    d->nextRetry = std::min(d->nextRetry * 2, kSlowestRetry);
    enter(State::Reconnecting, error);
}

void Destination::drop()
{
    d->connecting.stop();
    d->draining.stop();
    d->retry.stop();
    disconnect(d->prepared);
    if (d->cancelled) {
        d->cancelled->store(true);
    }
    if (d->output) {
        d->bytesOfEarlierConnections = bytesSent();
        d->dropsOfEarlierConnections = framesDropped();
        if (d->events) {
            d->events->silence();
        }
        abandonOutput(d->engine.waitingRoom(), std::move(d->output), {std::move(d->service), d->video, d->audio},
                      std::move(d->events));
    }
}

void Destination::enter(State state, const std::optional<Error> &error)
{
    d->error = error;
    if (d->state != state || error) {
        d->state = state;
        Q_EMIT stateChanged();
    }
}

} // namespace vitrine::media
