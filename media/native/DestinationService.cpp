// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/native/DestinationService.h"

#include "media/native/Registrations.h"

namespace vitrine::media {

namespace {

constexpr const char *kServiceId = "vitrine_destination";

const char *serviceName(void * /*type*/) noexcept
{
    return "Vitrine destination";
}

/// A service of libobs is an address and a key; ours holds the settings it was made with.
void *createService(obs_data_t *settings, obs_service_t * /*service*/) noexcept
{
    obs_data_addref(settings);
    return settings;
}

void destroyService(void *settings) noexcept
{
    obs_data_release(static_cast<obs_data_t *>(settings));
}

const char *serviceUrl(void *settings) noexcept
{
    return obs_data_get_string(static_cast<obs_data_t *>(settings), "server");
}

const char *serviceKey(void *settings) noexcept
{
    return obs_data_get_string(static_cast<obs_data_t *>(settings), "key");
}

} // namespace

void registerDestinationService()
{
    obs_service_info info = {};
    info.id = kServiceId;
    info.get_name = serviceName;
    info.create = createService;
    info.destroy = destroyService;
    info.get_url = serviceUrl;
    info.get_key = serviceKey;
    obs_register_service(&info);
}

ObsService DestinationService::create(const DestinationAddress &address)
{
    const ObsData settings(obs_data_create());
    obs_data_set_string(settings.get(), "server", address.server.toUtf8().constData());
    QByteArray key = address.key.bytes().toByteArray(); // ended by a zero, as C wants it
    obs_data_set_string(settings.get(), "key", key.constData());
    wipe(key);
    return ObsService(obs_service_create_private(kServiceId, "destination", settings.get()));
}

} // namespace vitrine::media
