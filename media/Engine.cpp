// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/Engine.h"

#include "app/base/Redactor.h"
#include "media/native/Devices.h"
#include "media/native/LogSink.h"
#include "media/native/ModuleFolder.h"
#include "media/native/ObsHandles.h"
#include "media/native/Registrations.h"
#include "media/native/SoundBuffer.h"
#include "media/native/SrtLibrary.h"
#include "media/native/SrtRefusals.h"
#include "media/native/X11Display.h"

#include <obs-nix-platform.h>

extern "C" {
#include <libavutil/avutil.h>
}

#include <QDir>
#include <QLoggingCategory>
#include <QThreadPool>

#include <atomic>
#include <chrono>

namespace vitrine::media {

namespace {

Q_LOGGING_CATEGORY(engineLog, "vitrine.engine", QtInfoMsg)

constexpr int kMostWaiting = 64; // threads, asleep nearly always

std::atomic<bool> g_abandoned = false;

constexpr uint32_t kIdleCanvas = 32; // pixels; libobs draws nothing for us, it only has to tick
constexpr uint32_t kSamplesPerSecond = 48000;
constexpr uint32_t kSoundBufferMilliseconds = 150;

bool startVideo(int framesPerSecond)
{
    obs_video_info info = {};
    info.graphics_module = "libobs-opengl";
    info.fps_num = static_cast<uint32_t>(framesPerSecond);
    info.fps_den = 1;
    info.base_width = kIdleCanvas;
    info.base_height = kIdleCanvas;
    info.output_width = kIdleCanvas;
    info.output_height = kIdleCanvas;
    info.output_format = VIDEO_FORMAT_I420;
    info.colorspace = VIDEO_CS_709;
    info.range = VIDEO_RANGE_PARTIAL;
    info.scale_type = OBS_SCALE_DISABLE;
    return obs_reset_video(&info) == OBS_VIDEO_SUCCESS;
}

bool startAudio()
{
    obs_audio_info2 info = {};
    info.samples_per_sec = kSamplesPerSecond;
    info.speakers = SPEAKERS_STEREO;
    info.max_buffering_ms = kSoundBufferMilliseconds;
    return obs_reset_audio2(&info);
}

} // namespace

/// libobs itself, up while this exists, in the order that its shutdown needs.
class Engine::Modules {
public:
    explicit Modules(Redactor &redactor) : m_log(redactor) { waitingRoom.setMaxThreadCount(kMostWaiting); }

    ~Modules()
    {
        m_lateSound.reset();
        if (m_started) {
            obs_shutdown();
        }
    }
    Q_DISABLE_COPY_MOVE(Modules)

    /// Waits for outputs that are still closing, probes that are still ending and sources that are still going, all of
    /// which use libobs and the log. False when one of them does not end in time.
    bool becomeQuiet(std::chrono::milliseconds longest)
    {
        if (m_started) {
            for (uint32_t channel = 0; channel < MAX_CHANNELS; ++channel) {
                obs_set_output_source(channel, nullptr);
            }
            waitingRoom.start([] {
                while (obs_wait_for_destroy_queue()) { }
            });
        }
        return waitingRoom.waitForDone(static_cast<int>(longest.count()));
    }

    Result<> start(int framesPerSecond);

    QStringList opened;
    QList<EngineReport::Missing> missing;
    QThreadPool waitingRoom;

    SrtRefusals &srtRefusals() { return m_log.srtRefusals(); }

private:
    Result<> open(const ModuleFolder &folder, const QString &module);

    // The display outlives libobs, which draws on it until its shutdown; the log outlives both.
    LogSink m_log;
    std::unique_ptr<X11Display> m_display;
    ObsSource m_lateSound;
    bool m_started = false;
};

Result<> Engine::Modules::open(const ModuleFolder &folder, const QString &name)
{
    const Result<QString> binary = folder.binary(name);
    if (!binary) {
        return tl::unexpected(binary.error());
    }
    obs_module_t *module = nullptr;
    const QByteArray data = QFile::encodeName(folder.data + u'/' + name);
    if (obs_open_module(&module, QFile::encodeName(*binary).constData(), data.constData()) != MODULE_SUCCESS
        || !obs_init_module(module)) {
        return failure(Error::Code::NotFound, QStringLiteral("module %1 does not load").arg(name));
    }
    return {};
}

Result<> Engine::Modules::start(int framesPerSecond)
{
    m_display = X11Display::open();
    if (!m_display) {
        return failure(Error::Code::Unsupported, QStringLiteral("no X display"));
    }
    obs_set_nix_platform(OBS_NIX_PLATFORM_X11_EGL);
    obs_set_nix_platform_display(m_display->handle());
    if (!obs_startup("en-US", nullptr, nullptr)) {
        return failure(Error::Code::Internal, QStringLiteral("obs_startup failed"));
    }
    m_started = true;
    if (!startVideo(framesPerSecond) || !startAudio()) {
        return failure(Error::Code::Unsupported, QStringLiteral("no OpenGL on this display, or no sound clock"));
    }
    m_lateSound = fillSoundBuffer();
    if (!m_lateSound) {
        return failure(Error::Code::Internal, QStringLiteral("no source of sound"));
    }
    keepSrtLibrariesApart();
    const ModuleFolder folder = ModuleFolder::current();
    for (const QString &module : requiredModules()) {
        if (Result<> outcome = open(folder, module); !outcome) {
            return outcome;
        }
        opened.append(module);
    }
    for (const QString &module : optionalModules()) {
        if (const Result<> outcome = open(folder, module); outcome) {
            opened.append(module);
        } else {
            qCInfo(engineLog).noquote() << outcome.error().detail;
            missing.append({module, outcome.error()});
        }
    }
    obs_post_load_modules();
    m_log.takeLinesOfModules();
    registerFrameTap();
    registerVideoEncoder();
    registerMatroskaOutput();
    registerDestinationService();
    return {};
}

Engine::Engine(int framesPerSecond, Redactor &redactor)
    : m_framesPerSecond(framesPerSecond)
    , m_redactor(redactor)
    , m_modules(std::make_unique<Modules>(redactor))
    , m_cameras(m_modules->waitingRoom, cameraDevices)
    , m_microphones(m_modules->waitingRoom, microphoneDevices)
{
}

Engine::~Engine()
{
    if (!m_modules->becomeQuiet(std::chrono::seconds(kClosingSeconds))) {
        qCWarning(engineLog) << "libobs is left running: a connection does not end";
        // Its threads go on using all of this until the process ends.
        [[maybe_unused]] const Modules *left = m_modules.release();
        g_abandoned = true;
    }
}

bool Engine::wasAbandoned()
{
    return g_abandoned;
}

QThreadPool &Engine::waitingRoom() const
{
    return m_modules->waitingRoom;
}

SrtRefusals &Engine::srtRefusals() const
{
    return m_modules->srtRefusals();
}

Result<std::unique_ptr<Engine>> Engine::start(int framesPerSecond, Redactor &redactor)
{
    if (obs_initialized()) {
        return failure(Error::Code::Conflict, QStringLiteral("an engine is running already"));
    }
    std::unique_ptr<Engine> engine(new Engine(framesPerSecond, redactor));
    if (const Result<> started = engine->m_modules->start(framesPerSecond); !started) {
        return tl::unexpected(started.error());
    }
    return engine;
}

EngineReport Engine::report() const
{
    return {versions(), m_modules->opened, m_modules->missing};
}

EngineVersions Engine::versions()
{
    return {QString::fromUtf8(obs_get_version_string()), QString::fromUtf8(av_version_info())};
}

long Engine::liveAllocations()
{
    return bnum_allocs();
}

} // namespace vitrine::media
