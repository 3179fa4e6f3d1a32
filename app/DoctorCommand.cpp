// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/DoctorCommand.h"

#include "app/ExitCode.h"
#include "app/HiddenDisplay.h"
#include "app/catalog/Trades.h"
#include "media/EncoderTrials.h"
#include "media/Engine.h"
#include "media/Modules.h"
#include "media/VideoEncoder.h"
#include "ui/sentences/Sentences.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonObject>
#include <QThreadPool>
#include <QTimer>
#include <qt6keychain/keychain.h>

#include <chrono>
#include <cstdlib>
#include <future>
#include <memory>

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

/// The packages of the modules of libobs that we use.
constexpr QLatin1String kModules("obs-studio obs-plugins");

QJsonArray toJson(const QList<media::Device> &devices)
{
    QJsonArray list;
    for (const media::Device &device : devices) {
        list.append(QJsonObject{{QStringLiteral("id"), device.id}, {QStringLiteral("name"), device.name}});
    }
    return list;
}

/// `silence` and `absence` are what is said, with a remedy, of a list that does not answer or is empty.
QString toText(const media::DeviceList &list, const QString &silence, const QString &absence)
{
    if (list.state() == media::DeviceList::State::Silent) {
        return QStringLiteral("    ") + silence;
    }
    QStringList lines;
    for (const media::Device &device : list.devices()) {
        lines.append(QStringLiteral("    %1 (%2)").arg(device.name, device.id));
    }
    return lines.isEmpty() ? QStringLiteral("    ") + absence : lines.join(u'\n');
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

enum class Keychain {
    None,
    Works,
    Silent, ///< Its bus does not answer, or it waits for its user.
};

constexpr std::chrono::seconds kKeychainWait(5); // a locked keychain may be asking its user

/// Asks the system's keychain for an entry that is not there: a keychain says so, no keychain says something else.
Keychain readKeychain()
{
    QKeychain::ReadPasswordJob job(QStringLiteral("vitrine"));
    job.setAutoDelete(false);
    job.setKey(QStringLiteral("doctor"));
    QEventLoop loop;
    bool ended = false;
    QObject::connect(&job, &QKeychain::Job::finished, &loop, [&] {
        ended = true;
        loop.quit();
    });
    QTimer::singleShot(kKeychainWait, &loop, &QEventLoop::quit);
    job.start();
    loop.exec();
    if (!ended) {
        return Keychain::Silent;
    }
    return job.error() == QKeychain::EntryNotFound || job.error() == QKeychain::NoError ? Keychain::Works
                                                                                        : Keychain::None;
}

/// Asks in the background: a message bus that takes a connection and then says nothing holds up who asks it for ever.
std::future<Keychain> askKeychain(QThreadPool &waitingRoom)
{
    auto answer = std::make_shared<std::promise<Keychain>>();
    waitingRoom.start([answer] { answer->set_value(readKeychain()); });
    return answer->get_future();
}

Keychain answerOf(std::future<Keychain> &asked)
{
    return asked.wait_for(kKeychainWait) == std::future_status::ready ? asked.get() : Keychain::Silent;
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

void await(const media::EncoderTrials &trials)
{
    QEventLoop loop;
    QObject::connect(&trials, &media::EncoderTrials::ended, &loop, &QEventLoop::quit);
    if (trials.areUnderway()) {
        loop.exec();
    }
}

using Engine = Result<std::unique_ptr<media::Engine>>;

/// What is known also when no engine starts.
struct Findings {
    media::EngineVersions versions;
    QList<media::EngineReport::Missing> missing;
    QList<media::VideoEncoder::Probe> encoders;
    QStringList silentEncoders;
    Keychain keychain = Keychain::None;
    std::optional<catalog::Trades::Broken> brokenTrades;
    QString problem; ///< Why no engine starts.
};

QString sentenceOfDisplay()
{
    return Texts::tr("There is no screen, and none can be simulated. %1").arg(remedy(QStringLiteral("xvfb")));
}

QString sentenceOfEngine(const Error &error)
{
    switch (error.code) {
    case Error::Code::NotFound:
        return Texts::tr("A part of libobs is missing. %1").arg(remedy(kModules));
    case Error::Code::Forbidden:
        return sentenceOfForbidden(error.detail);
    case Error::Code::Unsupported:
        return Texts::tr("The screen does not answer, or nothing can be drawn on it. Check DISPLAY. %1")
            .arg(remedy(QStringLiteral("libgl1-mesa-dri xvfb")));
    default:
        return ui::sentence(error, ui::Subject::Engine);
    }
}

QJsonArray namesOfSilent(const Findings &found, media::Engine *engine)
{
    QJsonArray names = QJsonArray::fromStringList(found.silentEncoders);
    if (found.keychain == Keychain::Silent) {
        names.append(QStringLiteral("keychain"));
    }
    if (engine == nullptr) {
        return names;
    }
    if (engine->cameras().state() == media::DeviceList::State::Silent) {
        names.append(QStringLiteral("cameras"));
    }
    if (engine->microphones().state() == media::DeviceList::State::Silent) {
        names.append(QStringLiteral("microphones"));
    }
    return names;
}

QJsonArray toJson(const QList<media::VideoEncoder::Probe> &encoders)
{
    QJsonArray list;
    for (const media::VideoEncoder::Probe &encoder : encoders) {
        list.append(QJsonObject{{QStringLiteral("codec"), encoder.codec},
                                {QStringLiteral("usable"), encoder.usable},
                                {QStringLiteral("reason"), encoder.reason}});
    }
    return list;
}

/// Without an engine nothing is said of what only it knows.
QJsonObject toJson(const Findings &found, media::Engine *engine)
{
    QJsonObject answer{
        {QStringLiteral("libobs"), found.versions.libobs},
        {QStringLiteral("ffmpeg"), found.versions.ffmpeg},
        {QStringLiteral("engine"), engine != nullptr},
        {QStringLiteral("missingModules"), toJson(found.missing)},
        {QStringLiteral("encoders"), toJson(found.encoders)},
        {QStringLiteral("keychain"), found.keychain == Keychain::Works},
        {QStringLiteral("silent"), namesOfSilent(found, engine)},
    };
    if (found.brokenTrades) {
        answer.insert(QStringLiteral("brokenTrades"), found.brokenTrades->file);
    }
    if (engine != nullptr) {
        answer.insert(QStringLiteral("modules"), QJsonArray::fromStringList(engine->report().modules));
        answer.insert(QStringLiteral("cameras"), toJson(engine->cameras().devices()));
        answer.insert(QStringLiteral("microphones"), toJson(engine->microphones().devices()));
    } else {
        answer.insert(QStringLiteral("engineProblem"), found.problem);
    }
    return answer;
}

QString sentenceOf(const media::VideoEncoder::Probe &encoder, const Findings &found)
{
    if (found.silentEncoders.contains(encoder.codec)) {
        return Texts::tr("does not answer, and nothing can be sent or recorded until it does. Start the computer anew; "
                         "if that does not help, let its graphics driver be renewed.");
    }
    return encoder.usable ? Texts::tr("works") : Texts::tr("not on this computer (%1)").arg(encoder.reason);
}

/// How to get what is needed of them, or that nothing more is.
QString sentenceOf(const QList<media::VideoEncoder::Probe> &encoders)
{
    if (std::ranges::any_of(encoders, &media::VideoEncoder::Probe::usable)) {
        return Texts::tr("One that works is enough. Those of a graphics chip only spare the processor.");
    }
    return Texts::tr("None works, so nothing can be sent or recorded.") + u' '
        + remedy(QStringLiteral("libavcodec-extra"));
}

QString toText(Keychain keychain)
{
    switch (keychain) {
    case Keychain::Works:
        return Texts::tr("Keychain: works");
    case Keychain::Silent:
        return Texts::tr("Keychain: does not answer");
    case Keychain::None:
        break;
    }
    return Texts::tr("Keychain: none, and none is needed");
}

QString toText(const Findings &found, media::Engine *engine)
{
    QString text = engineLine(found.versions);
    if (engine != nullptr) {
        text += Texts::tr("Modules: %1").arg(engine->report().modules.join(QStringLiteral(", "))) + u'\n';
    }
    for (const media::EngineReport::Missing &missing : found.missing) {
        text += QStringLiteral("    ") + sentenceOf(missing) + u'\n';
    }
    text += Texts::tr("Video encoders:") + u'\n';
    for (const media::VideoEncoder::Probe &encoder : found.encoders) {
        text += QStringLiteral("    %1: %2\n").arg(encoder.codec, sentenceOf(encoder, found));
    }
    text += QStringLiteral("    ") + sentenceOf(found.encoders) + u'\n';
    if (engine != nullptr) {
        text += Texts::tr("Cameras:") + u'\n'
            + toText(engine->cameras(),
                     Texts::tr("a camera of this computer does not answer. Unplug it, or start the computer anew."),
                     Texts::tr("none found. Plug one in, or give the address of a network camera, or a film."))
            + u'\n';
        text += Texts::tr("Microphones:") + u'\n'
            + toText(engine->microphones(),
                     Texts::tr("the sound of this computer does not answer. Log in again, so that it starts anew."),
                     Texts::tr("none found. Plug one in to be heard; the sound of a camera needs none."))
            + u'\n';
    }
    return text + toText(found.keychain) + u'\n' + QStringLiteral("    ")
        + Texts::tr("Vitrine keeps no key of a platform between starts, with a keychain or without.") + u'\n';
}

} // namespace

int run(const DoctorCommand & /*command*/, OutputFormat format, const Console &console, Redactor &redactor)
{
    auto display = HiddenDisplay::startIfNeeded();
    constexpr int kTicks = 30;
    const Engine engine
        = display ? media::Engine::start(kTicks, redactor) : Engine(tl::unexpected<Error>(display.error()));
    if (engine) {
        (*engine)->cameras().ask(); // they may take as long as the rest together
        (*engine)->microphones().ask();
    }
    QThreadPool withoutEngine;
    constexpr int kMostWaiting = 64; // threads, asleep nearly always
    withoutEngine.setMaxThreadCount(kMostWaiting);
    QThreadPool &waitingRoom = engine ? (*engine)->waitingRoom() : withoutEngine;
    const media::EncoderTrials trials(waitingRoom);
    std::future<Keychain> keychain = askKeychain(waitingRoom);
    Findings found;
    found.versions = media::Engine::versions();
    found.missing = media::missingModules();
    found.brokenTrades = catalog::Trades::brokenBuiltIn();
    await(trials);
    found.encoders = trials.probes();
    found.silentEncoders = trials.silent();
    found.keychain = answerOf(keychain);
    if (engine) {
        await((*engine)->cameras());
        await((*engine)->microphones());
        found.missing = (*engine)->report().missing;
    } else {
        found.problem = display ? sentenceOfEngine(engine.error()) : sentenceOfDisplay();
    }
    if (format == OutputFormat::Json) {
        console.print(toJson(found, engine ? engine->get() : nullptr));
    } else {
        console.print(toText(found, engine ? engine->get() : nullptr));
    }
    if (found.brokenTrades) {
        console.complain(found.brokenTrades->why, ui::Sentences::brokenTrade(found.brokenTrades->file));
    }
    if (!engine) {
        console.complain(engine.error(), found.problem);
        if (!found.silentEncoders.isEmpty() || found.keychain == Keychain::Silent) {
            if (display) {
                display->reset();
            }
            std::_Exit(kFailed); // all is written; what does not answer is not waited for
        }
    }
    // A show tries one after the other, so that it waits in vain for one that does not answer.
    const bool encodes
        = found.silentEncoders.isEmpty() && std::ranges::any_of(found.encoders, &media::VideoEncoder::Probe::usable);
    return engine && encodes && !found.brokenTrades ? kDone : kFailed;
}

} // namespace vitrine
