// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/Microphone.h"

#include "media/Engine.h"
#include "media/Sound.h"
#include "media/native/Channels.h"
#include "media/native/Devices.h"
#include "media/native/ObsHandles.h"

#include <algorithm>

namespace vitrine::media {

class Microphone::Private {
public:
    QString deviceId;
    ObsSource source;
    std::unique_ptr<Sound> sound;
    std::unique_ptr<Channel> channel;
};

Result<std::unique_ptr<Microphone>> Microphone::open(Engine &engine, const QString &deviceId,
                                                     Sound::Audibility audibility)
{
    const QList<Device> devices = engine.microphones();
    const bool known
        = std::ranges::any_of(devices, [&deviceId](const Device &device) { return device.id == deviceId; });
    if (devices.isEmpty() || (!known && deviceId != QLatin1String("default"))) {
        return failure(Error::Code::NotFound, QStringLiteral("no microphone %1").arg(deviceId));
    }
    const ObsData settings(obs_data_create());
    obs_data_set_string(settings.get(), "device_id", deviceId.toUtf8().constData());
    auto d = std::make_unique<Private>();
    d->deviceId = deviceId;
    d->source.reset(obs_source_create_private(microphoneSource(), "microphone", settings.get()));
    if (!d->source) {
        return failure(Error::Code::NotFound, QStringLiteral("microphone %1 does not open").arg(deviceId));
    }
    d->sound = std::make_unique<Sound>(d->source.get(), audibility);
    d->channel = std::make_unique<Channel>(d->source.get());
    return std::unique_ptr<Microphone>(new Microphone(std::move(d)));
}

Microphone::Microphone(std::unique_ptr<Private> data) : d(std::move(data)) { }

Microphone::~Microphone()
{
    d->channel.reset();
    d->sound.reset();
}

QString Microphone::deviceId() const
{
    return d->deviceId;
}

Sound &Microphone::sound() const
{
    return *d->sound;
}

} // namespace vitrine::media
