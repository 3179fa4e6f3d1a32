// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/native/Devices.h"
#include "media/native/ObsHandles.h"

namespace vitrine::media {

QList<Device> devicesOf(const char *sourceId)
{
    QList<Device> devices;
    const ObsProperties properties(obs_get_source_properties(sourceId));
    obs_property_t *list = properties ? obs_properties_get(properties.get(), "device_id") : nullptr;
    for (size_t i = 0; list != nullptr && i < obs_property_list_item_count(list); ++i) {
        const QString id = QString::fromUtf8(obs_property_list_item_string(list, i));
        if (!id.isEmpty() && !obs_property_list_item_disabled(list, i)) {
            devices.append({id, QString::fromUtf8(obs_property_list_item_name(list, i))});
        }
    }
    return devices;
}

const char *microphoneSource()
{
    constexpr const char *kPulse = "pulse_input_capture";
    return devicesOf(kPulse).isEmpty() ? "alsa_input_capture" : kPulse;
}

} // namespace vitrine::media
