// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/show/Outputs.h"

#include "app/base/Threads.h"
#include "app/show/Ending.h"
#include "media/AudioEncoder.h"
#include "media/Destination.h"
#include "media/Engine.h"
#include "media/VideoEncoder.h"

#include <QElapsedTimer>
#include <QThreadPool>

#include <algorithm>
#include <utility>

namespace vitrine::show {

namespace {

bool isReceiving(const media::Destination &destination)
{
    return destination.state() == media::Destination::State::Live;
}

bool hasReceived(const media::Destination &destination)
{
    return isReceiving(destination) || destination.state() == media::Destination::State::Reconnecting;
}

bool hasStopped(const media::Destination &destination)
{
    return destination.state() == media::Destination::State::Stopped;
}

bool isSilent(const media::Destination &destination)
{
    return hasStopped(destination) || destination.state() == media::Destination::State::Idle;
}

bool isBeingWritten(const media::Recording *recording)
{
    using State = media::Recording::State;
    return recording != nullptr && recording->state() != State::Finished && recording->state() != State::Failed;
}

} // namespace

/// What is declared later uses what is declared before and is destroyed first.
class Outputs::Private {
public:
    Private(media::Engine &startedEngine, media::Composer &programme, int kilobits)
        : engine(startedEngine), composer(programme), kilobitsPerSecond(kilobits)
    {
    }

    bool all(bool (*holds)(const media::Destination &)) const
    {
        return std::ranges::all_of(destinations, [holds](const auto &destination) { return holds(*destination); });
    }

    bool any(bool (*holds)(const media::Destination &)) const
    {
        return std::ranges::any_of(destinations, [holds](const auto &destination) { return holds(*destination); });
    }

    ThreadGuard thread;
    media::Engine &engine;
    media::Composer &composer;
    int kilobitsPerSecond;

    State state = State::Rehearsal;
    QElapsedTimer live;
    std::chrono::milliseconds lastElapsed{0};
    std::vector<media::DestinationAddress> addresses;

    std::unique_ptr<media::AudioEncoder> audio;
    std::unique_ptr<media::VideoEncoder> video;
    std::unique_ptr<media::Recording> recording;
    std::vector<std::unique_ptr<media::Destination>> destinations;
    std::unique_ptr<Ending> ending;
};

Outputs::Outputs(media::Engine &engine, media::Composer &composer, int kilobitsPerSecond)
    : d(std::make_unique<Private>(engine, composer, kilobitsPerSecond))
{
    d->ending = std::make_unique<Ending>(*this);
    // Trying the codecs takes up to a second, and a driver may hold it up: by the click that goes live it is done.
    engine.waitingRoom().start([] { static_cast<void>(media::VideoEncoder::probe()); });
}

Outputs::~Outputs() = default;

Outputs::State Outputs::state() const
{
    return d->state;
}

void Outputs::enter(State next)
{
    if (d->state == next) {
        return;
    }
    if (next == State::Live || next == State::Interrupted) {
        if (!d->live.isValid()) {
            d->live.start();
        }
    } else if (next == State::Rehearsal) {
        if (d->live.isValid()) {
            d->lastElapsed = std::chrono::milliseconds(d->live.elapsed());
            d->live.invalidate();
        }
    }
    d->state = next;
    Q_EMIT stateChanged();
}

/// What is there is used again, what has failed is tried again.
Result<> Outputs::makeEncoders()
{
    if (!d->audio) {
        auto made = media::AudioEncoder::create(d->engine);
        if (!made) {
            return tl::unexpected<Error>(made.error());
        }
        d->audio = *std::move(made);
    }
    if (d->video) {
        d->video->prepare();
    } else {
        auto made = media::VideoEncoder::create(d->engine, d->composer, {d->kilobitsPerSecond});
        if (!made) {
            return tl::unexpected<Error>(made.error());
        }
        d->video = *std::move(made);
        connect(d->video.get(), &media::VideoEncoder::settled, this, &Outputs::encoderSettled);
        connect(d->video.get(), &media::VideoEncoder::errorChanged, this, &Outputs::encoderErrorChanged);
    }
    return {};
}

void Outputs::encoderSettled()
{
    const bool isWaitedFor = d->state == State::Connecting && d->destinations.empty();
    if (d->video->state() == media::VideoEncoder::State::Failed) {
        if (isWaitedFor) {
            enter(State::Rehearsal);
        }
    } else if (isWaitedFor) {
        makeDestinations();
        connectDestinations();
    }
}

void Outputs::makeDestinations()
{
    for (const media::DestinationAddress &address : d->addresses) {
        d->destinations.push_back(
            std::make_unique<media::Destination>(d->engine, *d->video, *d->audio, address.duplicate()));
        // Queued, so that whoever hears of it may replace the destinations.
        connect(
            d->destinations.back().get(), &media::Destination::stateChanged, this, [this] { destinationMoved(); },
            Qt::QueuedConnection);
    }
}

void Outputs::connectDestinations()
{
    for (const auto &destination : d->destinations) {
        destination->start();
    }
    Q_EMIT destinationsChanged();
}

void Outputs::destinationMoved()
{
    Q_EMIT destinationsChanged();
    switch (d->state) {
    case State::Rehearsal:
        break;
    case State::Connecting:
        if (d->any(hasReceived)) {
            enterAsReceived();
        } else if (d->all(hasStopped)) {
            enter(State::Rehearsal);
        }
        break;
    case State::Live:
    case State::Interrupted:
        if (d->all(hasStopped)) {
            enter(State::Rehearsal);
        } else {
            enterAsReceived();
        }
        break;
    case State::Ending:
        if (d->all(isSilent)) {
            enter(State::Rehearsal);
        }
        break;
    }
}

void Outputs::enterAsReceived()
{
    enter(d->any(isReceiving) ? State::Live : State::Interrupted);
}

void Outputs::setDestinations(std::vector<media::DestinationAddress> addresses)
{
    if (d->state != State::Rehearsal) {
        return;
    }
    d->addresses = std::move(addresses);
    d->destinations.clear();
    Q_EMIT destinationsChanged();
}

Result<> Outputs::goLive()
{
    Q_ASSERT(d->thread.isCurrent());
    if (d->state != State::Rehearsal) {
        return failure(Error::Code::Conflict, QStringLiteral("the show is live already"));
    }
    if (d->addresses.empty()) {
        return failure(Error::Code::InvalidInput, QStringLiteral("no destination"));
    }
    if (const auto made = makeEncoders(); !made) {
        return made;
    }
    d->destinations.clear();
    d->lastElapsed = {};
    if (d->video->state() == media::VideoEncoder::State::Ready) {
        makeDestinations();
    }
    enter(State::Connecting);
    connectDestinations();
    return {};
}

void Outputs::end()
{
    Q_ASSERT(d->thread.isCurrent());
    if (d->state == State::Rehearsal || d->state == State::Ending) {
        return;
    }
    enter(State::Ending);
    for (const auto &destination : d->destinations) {
        destination->stop();
    }
    destinationMoved();
}

const std::vector<std::unique_ptr<media::Destination>> &Outputs::destinations() const
{
    return d->destinations;
}

Result<> Outputs::startRecording(const QString &path, media::Recording::Folder folder)
{
    Q_ASSERT(d->thread.isCurrent());
    if (isBeingWritten(d->recording.get())) {
        return failure(Error::Code::Conflict, QStringLiteral("a recording is being written"));
    }
    if (const auto made = makeEncoders(); !made) {
        return made;
    }
    auto started = media::Recording::start(d->engine, *d->video, *d->audio, path, folder);
    if (!started) {
        return tl::unexpected<Error>(started.error());
    }
    d->recording = *std::move(started);
    connect(d->recording.get(), &media::Recording::stateChanged, this, &Outputs::recordingChanged,
            Qt::QueuedConnection);
    Q_EMIT recordingChanged();
    return {};
}

void Outputs::stopRecording()
{
    if (d->recording) {
        d->recording->stop();
    }
}

media::Recording *Outputs::recording() const
{
    return d->recording.get();
}

bool Outputs::isWorking() const
{
    return isBeingWritten(d->recording.get()) || d->state != State::Rehearsal;
}

Ending &Outputs::ending() const
{
    return *d->ending;
}

std::chrono::milliseconds Outputs::elapsed() const
{
    return d->live.isValid() ? std::chrono::milliseconds(d->live.elapsed()) : d->lastElapsed;
}

QString Outputs::codec() const
{
    return d->video ? d->video->codec() : QString();
}

std::optional<Error> Outputs::encoderError() const
{
    return d->video ? d->video->error() : std::nullopt;
}

} // namespace vitrine::show
