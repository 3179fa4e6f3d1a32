// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/native/ModuleFolder.h"

#include <QFileInfo>

namespace vitrine::media {

namespace {

bool othersMayWrite(const QFileInfo &info)
{
    return info.permissions().testAnyFlags(QFile::WriteGroup | QFile::WriteOther);
}

} // namespace

ModuleFolder ModuleFolder::current()
{
#ifdef VITRINE_ASSERTIONS
    if (const QString folder = qEnvironmentVariable("VITRINE_OBS_MODULES"); !folder.isEmpty()) {
        return {folder, QStringLiteral(VITRINE_OBS_DATA)};
    }
#endif
    return {QStringLiteral(VITRINE_OBS_BINARIES), QStringLiteral(VITRINE_OBS_DATA)};
}

Result<QString> ModuleFolder::binary(const QString &module) const
{
    const QFileInfo file(binaries + u'/' + module + QStringLiteral(".so"));
    if (!file.isFile()) {
        return failure(Error::Code::NotFound, QStringLiteral("no module %1").arg(file.filePath()));
    }
    const QFileInfo real(file.canonicalFilePath());
    if (othersMayWrite(real) || othersMayWrite(QFileInfo(real.path()))) {
        return failure(Error::Code::Forbidden, real.filePath());
    }
    return real.filePath();
}

QStringList requiredModules()
{
    return {QStringLiteral("obs-ffmpeg"), QStringLiteral("obs-outputs")};
}

QStringList optionalModules()
{
    return {QStringLiteral("linux-v4l2"), QStringLiteral("linux-pulseaudio"), QStringLiteral("linux-alsa")};
}

} // namespace vitrine::media
