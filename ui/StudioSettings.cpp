// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/StudioSettings.h"

#include <QStandardPaths>

namespace vitrine::ui {

namespace {

QString recordingFolderKey()
{
    return QStringLiteral("recording/folder");
}

} // namespace

StudioSettings::StudioSettings()
    : StudioSettings(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
                     + QStringLiteral("/studio.ini"))
{
}

StudioSettings::StudioSettings(const QString &file) : m_settings(file, QSettings::IniFormat) { }

QString StudioSettings::recordingFolder() const
{
    return m_settings.value(recordingFolderKey()).toString();
}

void StudioSettings::keepRecordingFolder(const QString &folder)
{
    m_settings.setValue(recordingFolderKey(), folder);
    m_settings.sync(); // a program that is killed keeps it too
}

} // namespace vitrine::ui
