// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/DoctorCommand.h"

#include "app/ExitCode.h"
#include "app/HiddenDisplay.h"
#include "media/Engine.h"
#include "media/VideoEncoder.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonObject>
#include <QTimer>
#include <qt6keychain/keychain.h>

namespace vitrine {

namespace {

/// The words of the report, under a name that the translations know.
class Texts {
    Q_DECLARE_TR_FUNCTIONS(Doctor)
};

/// How to get a part on this system, by its Debian package.
QString remedy(const QString &package)
{
    return Texts::tr("To get it: sudo apt-get install %1").arg(package);
}

/// Every module of libobs that we use is in one package.
constexpr QLatin1String kModules("obs-plugins");

QJsonArray toJson(const QList<media::Device> &devices)
{
    QJsonArray list;
    for (const media::Device &device : devices) {
        list.append(QJsonObject{{QStringLiteral("id"), device.id}, {QStringLiteral("name"), device.name}});
    }
    return list;
}

QString toText(const media::DeviceList &list, const QString &silence)
{
    if (list.state() == media::DeviceList::State::Silent) {
        return QStringLiteral("    ") + silence;
    }
    QStringList lines;
    for (const media::Device &device : list.devices()) {
        lines.append(QStringLiteral("    %1 (%2)").arg(device.name, device.id));
    }
    return lines.isEmpty() ? QStringLiteral("    ") + Texts::tr("none found") : lines.join(u'\n');
}

QJsonArray toJson(const QList<media::EngineReport::Missing> &modules)
{
    QJsonArray list;
    for (const media::EngineReport::Missing &missing : modules) {
        list.append(missing.module);
    }
    return list;
}

/// Code that runs with all our rights is only taken from where nobody else can put another in its place.
QString sentenceOfForbidden(const QString &path)
{
    return Texts::tr("%1 is not used, because other accounts may change it. Let only the administrator write there.")
        .arg(path);
}

QString sentenceOf(const media::EngineReport::Missing &missing)
{
    return missing.why.code == Error::Code::Forbidden
        ? sentenceOfForbidden(missing.why.detail)
        : Texts::tr("%1 is missing.").arg(missing.module) + u' ' + remedy(kModules);
}

QString engineLine(const media::EngineVersions &versions)
{
    return Texts::tr("Engine: libobs %1, FFmpeg %2").arg(versions.libobs, versions.ffmpeg) + u'\n';
}

/// Asks the system's keychain for an entry that is not there: a keychain says so, no keychain says something else.
bool keychainAnswers()
{
    constexpr int kLongestWait = 5000; // milliseconds; a locked keychain may be asking its user
    QKeychain::ReadPasswordJob job(QStringLiteral("vitrine"));
    job.setAutoDelete(false);
    job.setKey(QStringLiteral("doctor"));
    QEventLoop loop;
    QObject::connect(&job, &QKeychain::Job::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(kLongestWait, &loop, &QEventLoop::quit);
    job.start();
    loop.exec();
    return job.error() == QKeychain::EntryNotFound || job.error() == QKeychain::NoError;
}

/// Waits for what was asked for.
void await(const media::DeviceList &list)
{
    QEventLoop loop;
    QObject::connect(&list, &media::DeviceList::answered, &loop, &QEventLoop::quit);
    if (list.isAsking()) {
        loop.exec();
    }
}

} // namespace

int run(const DoctorCommand & /*command*/, OutputFormat format, const Console &console, Redactor &redactor)
{
    const auto display = HiddenDisplay::startIfNeeded();
    if (!display) {
        console.complain(
            Texts::tr("There is no screen, and none can be simulated. %1").arg(remedy(QStringLiteral("xvfb"))));
        return kFailed;
    }
    constexpr int kTicks = 30;
    const auto engine = media::Engine::start(kTicks, redactor);
    if (!engine) {
        const media::EngineVersions versions = media::Engine::versions();
        if (format == OutputFormat::Text) {
            console.print(engineLine(versions));
        }
        if (engine.error().code == Error::Code::NotFound) {
            console.complain(Texts::tr("A part of libobs is missing. %1").arg(remedy(kModules)));
        } else if (engine.error().code == Error::Code::Forbidden) {
            console.complain(sentenceOfForbidden(engine.error().detail));
        } else if (engine.error().code == Error::Code::Unsupported) {
            console.complain(Texts::tr("The screen does not answer, or nothing can be drawn on it. Check DISPLAY. %1")
                                 .arg(remedy(QStringLiteral("libgl1-mesa-dri xvfb"))));
        } else {
            console.complain(engine.error(), ui::Subject::Engine);
        }
        return kFailed;
    }
    media::DeviceList &cameras = (*engine)->cameras();
    media::DeviceList &microphones = (*engine)->microphones();
    cameras.ask(); // they may take as long as the rest together
    microphones.ask();
    const media::EngineReport report = (*engine)->report();
    const QList<media::VideoEncoder::Probe> encoders = media::VideoEncoder::probe();
    const bool keychain = keychainAnswers();
    await(cameras);
    await(microphones);
    const bool encodes = std::ranges::any_of(encoders, &media::VideoEncoder::Probe::usable);

    if (format == OutputFormat::Json) {
        QJsonArray silent;
        if (cameras.state() == media::DeviceList::State::Silent) {
            silent.append(QStringLiteral("cameras"));
        }
        if (microphones.state() == media::DeviceList::State::Silent) {
            silent.append(QStringLiteral("microphones"));
        }
        QJsonArray encoderList;
        for (const auto &encoder : encoders) {
            encoderList.append(QJsonObject{{QStringLiteral("codec"), encoder.codec},
                                           {QStringLiteral("usable"), encoder.usable},
                                           {QStringLiteral("reason"), encoder.reason}});
        }
        console.print(QJsonObject{
            {QStringLiteral("libobs"), report.versions.libobs},
            {QStringLiteral("ffmpeg"), report.versions.ffmpeg},
            {QStringLiteral("modules"), QJsonArray::fromStringList(report.modules)},
            {QStringLiteral("missingModules"), toJson(report.missing)},
            {QStringLiteral("encoders"), encoderList},
            {QStringLiteral("cameras"), toJson(cameras.devices())},
            {QStringLiteral("microphones"), toJson(microphones.devices())},
            {QStringLiteral("silent"), silent},
            {QStringLiteral("keychain"), keychain},
        });
        return encodes ? kDone : kFailed;
    }

    QString text = engineLine(report.versions);
    text += Texts::tr("Modules: %1").arg(report.modules.join(QStringLiteral(", "))) + u'\n';
    for (const media::EngineReport::Missing &missing : report.missing) {
        text += QStringLiteral("    ") + sentenceOf(missing) + u'\n';
    }
    text += Texts::tr("Video encoders:") + u'\n';
    for (const auto &encoder : encoders) {
        text += QStringLiteral("    %1: %2\n")
                    .arg(encoder.codec,
                         encoder.usable ? Texts::tr("works")
                                        : Texts::tr("not on this computer (%1)").arg(encoder.reason));
    }
    text += Texts::tr("Cameras:") + u'\n'
        + toText(cameras,
                 Texts::tr("a camera of this computer does not answer. Unplug it, or start the computer anew."))
        + u'\n';
    text += Texts::tr("Microphones:") + u'\n'
        + toText(microphones,
                 Texts::tr("the sound of this computer does not answer. Log in again, so that it starts anew."))
        + u'\n';
    text += (keychain ? Texts::tr("Keychain: works")
                      : Texts::tr("Keychain: none. Keys are asked for each time.") + u' '
                     + remedy(QStringLiteral("gnome-keyring")))
        + u'\n';
    console.print(text);
    return encodes ? kDone : kFailed;
}

} // namespace vitrine
