// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/native/Devices.h"
#include "media/native/ObsHandles.h"

#include <algorithm>

namespace vitrine::media {

namespace {

constexpr const char *kPulse = "pulse_input_capture";
constexpr const char *kAlsa = "alsa_input_capture";
constexpr const char *kTyped = "__custom__"; // ALSA's entry for a name to be typed
constexpr const char *kDefault = "default";

QList<Device> devicesIn(const ObsProperties &properties, const char *source)
{
    QList<Device> devices;
    obs_property_t *list = properties ? obs_properties_get(properties.get(), "device_id") : nullptr;
    for (size_t i = 0; list != nullptr && i < obs_property_list_item_count(list); ++i) {
        const QString id = QString::fromUtf8(obs_property_list_item_string(list, i));
        if (!id.isEmpty() && id != QLatin1String(kTyped) && !obs_property_list_item_disabled(list, i)) {
            devices.append({id, QString::fromUtf8(obs_property_list_item_name(list, i)), source});
        }
    }
    return devices;
}

QList<Device> devicesOf(const char *source)
{
    return devicesIn(ObsProperties(obs_get_source_properties(source)), source);
}

} // namespace

QList<Device> cameraDevices()
{
    // The module of libobs 29 reads the settings of the source it is asked about, and crashes without one.
    const ObsSource source(obs_source_create_private(kCameraSource, "cameras", nullptr));
    return source ? devicesIn(ObsProperties(obs_source_properties(source.get())), kCameraSource) : QList<Device>();
}

QList<Device> microphoneDevices()
{
    QList<Device> devices = devicesOf(kPulse);
    if (devices.isEmpty()) {
        devices = devicesOf(kAlsa);
    }
    // A default without any device behind it is offered on a computer without sound, and its module aborts on it.
    const auto isReal = [](const Device &device) { return device.id != QLatin1String(kDefault); };
    if (std::none_of(devices.cbegin(), devices.cend(), isReal)) {
        devices.clear();
    }
    return devices;
}

} // namespace vitrine::media
