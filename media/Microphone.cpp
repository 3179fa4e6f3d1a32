// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/Microphone.h"

#include "media/DeviceList.h"
#include "media/Engine.h"
#include "media/Sound.h"
#include "media/native/Background.h"
#include "media/native/Channels.h"
#include "media/native/ObsHandles.h"

#include <QTimer>

#include <algorithm>

namespace vitrine::media {

namespace {

ObsSource createSource(const Device &device)
{
    const ObsData settings(obs_data_create());
    obs_data_set_string(settings.get(), "device_id", device.id.toUtf8().constData());
    return ObsSource(obs_source_create_private(device.source, "microphone", settings.get()));
}

} // namespace

class Microphone::Private {
public:
    Private(Engine &startedEngine, const QString &id, Sound::Audibility wanted)
        : engine(startedEngine), deviceId(id), audibility(wanted)
    {
    }

    Engine &engine;
    QString deviceId;
    Sound::Audibility audibility;
    State state = State::Opening;
    std::optional<Error> error;
    QTimer limit; // of listing and opening together
    ObsSource source;
    std::unique_ptr<Sound> sound;
    std::unique_ptr<Channel> channel;
};

std::unique_ptr<Microphone> Microphone::open(Engine &engine, const QString &deviceId, Sound::Audibility audibility)
{
    std::unique_ptr<Microphone> microphone(new Microphone(std::make_unique<Private>(engine, deviceId, audibility)));
    DeviceList &list = engine.microphones();
    connect(&list, &DeviceList::answered, microphone.get(), &Microphone::openListed);
    list.ask();
    microphone->d->limit.start(DeviceList::kLongestAnswer);
    return microphone;
}

Microphone::Microphone(std::unique_ptr<Private> data) : d(std::move(data))
{
    d->limit.setSingleShot(true);
    connect(&d->limit, &QTimer::timeout, this, [this] {
        become(State::Failed,
               Error{Error::Code::Timeout, QStringLiteral("microphone %1 does not answer").arg(d->deviceId)});
    });
}

Microphone::~Microphone()
{
    d->channel.reset();
    d->sound.reset();
}

void Microphone::openListed()
{
    const DeviceList &list = d->engine.microphones();
    if (list.state() != DeviceList::State::Answered) {
        return; // the limit of our own has it
    }
    disconnect(&list, nullptr, this, nullptr);
    const auto found = std::ranges::find(list.devices(), d->deviceId, &Device::id);
    if (found == list.devices().cend()) {
        become(State::Failed, Error{Error::Code::NotFound, QStringLiteral("no microphone %1").arg(d->deviceId)});
        return;
    }
    // Whoever is left with it lets it go: the background when this has gone meanwhile.
    const auto opened = std::make_shared<ObsSource>();
    inBackground(
        d->engine.waitingRoom(), this,
        [device = *found, opened]() -> Result<> {
            *opened = createSource(device);
            if (!*opened) {
                return failure(Error::Code::NotFound, QStringLiteral("microphone %1 does not open").arg(device.id));
            }
            return {};
        },
        [this, opened](const Result<> &outcome) {
            if (d->state != State::Opening) {
                opened->reset(); // given up meanwhile
            } else if (outcome) {
                d->source = std::move(*opened);
                hear();
            } else {
                become(State::Failed, outcome.error());
            }
        });
}

void Microphone::hear()
{
    // The sound first, because once it has a channel it is heard.
    d->sound = std::make_unique<Sound>(d->source.get(), d->audibility);
    d->channel = std::make_unique<Channel>(d->source.get());
    become(State::Open, {});
}

void Microphone::become(State state, const std::optional<Error> &error)
{
    d->limit.stop();
    disconnect(&d->engine.microphones(), nullptr, this, nullptr);
    d->error = error;
    d->state = state;
    Q_EMIT stateChanged();
}

QString Microphone::deviceId() const
{
    return d->deviceId;
}

Microphone::State Microphone::state() const
{
    return d->state;
}

std::optional<Error> Microphone::error() const
{
    return d->error;
}

Sound *Microphone::sound() const
{
    return d->sound.get();
}

void Microphone::setAudibility(Sound::Audibility audibility)
{
    d->audibility = audibility;
    if (d->sound) {
        d->sound->setAudibility(audibility);
    }
}

} // namespace vitrine::media
