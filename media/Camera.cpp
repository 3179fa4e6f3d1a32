// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/Camera.h"

#include "app/base/Threads.h"
#include "media/Engine.h"
#include "media/Sound.h"
#include "media/native/Background.h"
#include "media/native/CameraPicture.h"
#include "media/native/CameraProbe.h"
#include "media/native/Channels.h"
#include "media/native/Closing.h"
#include "media/native/Connection.h"
#include "media/native/Devices.h"
#include "media/native/FrameTap.h"
#include "media/native/ObsHandles.h"
#include "media/native/Probes.h"
#include "media/native/SrtRefusals.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTimer>

namespace vitrine::media {

namespace {

constexpr std::chrono::milliseconds kWatchInterval{500};

/// libobs skips what a file would show for longer than 3 s. Twice that, and its reader has given up.
constexpr std::chrono::seconds kReaderIsDead{6};

/// What FFmpeg's reader is told for one kind of address. libobs hands options over as text that it splits at spaces
/// and equal signs, so each value here is ours and has neither.
struct ReaderOptions {
    const char *scheme;
    const char *format; ///< The container, fixed so that what arrives cannot choose another reader; empty for HTTP.
    const char *protocols; ///< What the reader may open, itself and what it leads to.
};

constexpr std::array<ReaderOptions, 6> kReaders{{
    {"rtsp", "rtsp", "rtsp,rtp,udp,tcp"},
    {"rtmp", "live_flv", "rtmp,tcp"},
    {"rtmps", "live_flv", "rtmps,tls,tcp"},
    {"srt", "mpegts", "srt"},
    {"http", "", "http,tcp"},
    {"https", "", "https,tls,tcp"},
}};

/// The container of an HTTP camera by the ending of its path; motion JPEG is what phones and cheap cameras send.
const char *httpFormat(const QString &path)
{
    if (path.endsWith(QLatin1String(".ts"))) {
        return "mpegts";
    }
    if (path.endsWith(QLatin1String(".flv"))) {
        return "live_flv";
    }
    if (path.endsWith(QLatin1String(".mp4"))) {
        return "mp4";
    }
    return path.endsWith(QLatin1String(".mkv")) || path.endsWith(QLatin1String(".webm")) ? "matroska" : "mpjpeg";
}

/// As the reader gets it, and names it in its log.
QByteArray readerAddress(const QUrl &url)
{
    return url.toEncoded();
}

bool isSrt(const CameraAddress &address)
{
    return address.kind() == CameraAddress::Kind::Network && QUrl(address.target()).scheme() == QLatin1String("srt");
}

ObsData networkSettings(const QUrl &url)
{
    const auto *reader = std::find_if(kReaders.begin(), kReaders.end(), [&url](const ReaderOptions &candidate) {
        return url.scheme() == QLatin1String(candidate.scheme);
    });
    Q_ASSERT(reader != kReaders.end());
    QStringList options{QStringLiteral("protocol_whitelist=") + QLatin1String(reader->protocols),
                        QStringLiteral("format_whitelist=") + allowedContainers()};
    if (QByteArrayView(reader->protocols).contains("tls")) {
        options << QStringLiteral("tls_verify=1") << QStringLiteral("ca_file=") + certificatesFile();
    }
    if (url.scheme().startsWith(QLatin1String("http"))) {
        options << QStringLiteral("max_redirects=0"); // the probe has followed them, and looked where they lead
    }
    if (QByteArrayView(reader->format) == "rtsp") {
        options << QStringLiteral("rtsp_transport=tcp");
    }
    ObsData settings(obs_data_create());
    obs_data_set_bool(settings.get(), "is_local_file", false);
    obs_data_set_string(settings.get(), "input", readerAddress(url).constData());
    obs_data_set_string(settings.get(), "input_format",
                        *reader->format == '\0' ? httpFormat(url.path()) : reader->format);
    obs_data_set_string(settings.get(), "ffmpeg_options", options.join(u' ').toLatin1().constData());
    obs_data_set_int(settings.get(), "reconnect_delay_sec", 1);
    return settings;
}

ObsData fileSettings(const QString &path)
{
    ObsData settings(obs_data_create());
    obs_data_set_bool(settings.get(), "is_local_file", true);
    obs_data_set_string(settings.get(), "local_file", QFile::encodeName(path).constData());
    obs_data_set_bool(settings.get(), "looping", true);
    const QByteArray options = "protocol_whitelist=file format_whitelist=" + allowedContainers().toLatin1();
    obs_data_set_string(settings.get(), "ffmpeg_options", options.constData());
    return settings;
}

ObsSource createSource(const CameraAddress &address)
{
    if (address.kind() == CameraAddress::Kind::Device) {
        const ObsData settings(obs_data_create());
        obs_data_set_string(settings.get(), "device_id", QFile::encodeName(address.target()).constData());
        return ObsSource(obs_source_create_private(kCameraSource, "camera", settings.get()));
    }
    const ObsData settings = address.kind() == CameraAddress::Kind::File ? fileSettings(address.target())
                                                                         : networkSettings(QUrl(address.target()));
    obs_data_set_bool(settings.get(), "restart_on_activate", false);
    obs_data_set_bool(settings.get(), "clear_on_media_end", false);
    return ObsSource(obs_source_create_private("ffmpeg_source", "camera", settings.get()));
}

/// The address that is to be opened.
Result<CameraAddress> probe(const CameraAddress &address, const Cancellation &cancelled)
{
    switch (address.kind()) {
    case CameraAddress::Kind::File:
        if (const Result<> probed = probeFile(address.target(), cancelled); !probed) {
            return tl::unexpected(probed.error());
        }
        break;
    case CameraAddress::Kind::Network: {
        const Result<QUrl> end = probeCamera(QUrl(address.target()), cancelled);
        return end ? CameraAddress::parse(QString::fromLatin1(end->toEncoded())) : tl::unexpected(end.error());
    }
    case CameraAddress::Kind::Device:
        awaitClosing();
        break;
    }
    return address;
}

Error lostError(Error::Code code, const CameraAddress &address)
{
    return {code, QStringLiteral("no more pictures from %1").arg(address.shown())};
}

/// Of a file its disk has to be asked, which lookAtFile() does.
Error::Code lostCode(const CameraAddress &address)
{
    const bool isThere = address.kind() == CameraAddress::Kind::Device && QFile::exists(address.target());
    return isThere ? Error::Code::NoSignal : Error::Code::Disconnected;
}

Error unreadableError(const CameraAddress &address, video_format format)
{
    return {
        Error::Code::Unsupported,
        QStringLiteral("%1 sends pictures in format %2 of libobs").arg(address.shown()).arg(static_cast<int>(format))};
}

} // namespace

class Camera::Private {
public:
    Private(Engine &startedEngine, const CameraAddress &given, Sound::Audibility wanted)
        : engine(startedEngine), address(given), audibility(wanted)
    {
    }

    Engine &engine;
    CameraAddress address;
    Sound::Audibility audibility;
    State state = State::Opening;
    std::optional<Error> error;
    Cancellation cancelled = std::make_shared<std::atomic<bool>>(false);
    QTimer firstPicture;
    QTimer watching;
    QElapsedTimer sinceLastPicture;
    uint64_t arrived = 0; // pictures, when last looked
    std::chrono::seconds patience{kLostSeconds}; // how long a silence lasts until it counts
    int unanswered = 0; // looks at the file that its disk has not answered
    ObsSource source;
    std::shared_ptr<FrameTap> tap;
    std::unique_ptr<Sound> sound;
    std::unique_ptr<Channel> channel;
    ThreadGuard guard;
};

std::unique_ptr<Camera> Camera::open(Engine &engine, const CameraAddress &address, Sound::Audibility audibility)
{
    address.registerSecrets(engine.redactor());
    std::unique_ptr<Camera> camera(new Camera(std::make_unique<Private>(engine, address, audibility)));
    Camera *self = camera.get();
    inBackground(
        engine.waitingRoom(), self, [address, cancelled = self->d->cancelled] { return probe(address, cancelled); },
        [self](const Result<CameraAddress> &outcome) {
            if (self->d->state != State::Opening) {
                return; // given up meanwhile
            }
            if (outcome) {
                outcome->registerSecrets(self->d->engine.redactor());
                self->capture(*outcome);
            } else {
                self->fail(outcome.error());
            }
        });
    self->d->firstPicture.start(std::chrono::seconds(kFirstPictureSeconds));
    return camera;
}

Camera::Camera(std::unique_ptr<Private> data) : d(std::move(data))
{
    d->firstPicture.setSingleShot(true);
    connect(&d->firstPicture, &QTimer::timeout, this, [this] {
        // A device is there and sends nothing; of an address we know only that nothing comes.
        const bool isOpen = d->source && d->address.kind() == CameraAddress::Kind::Device;
        fail({isOpen ? Error::Code::NoSignal : Error::Code::Timeout,
              QStringLiteral("no picture from %1").arg(d->address.shown())});
    });
    connect(&d->watching, &QTimer::timeout, this, &Camera::watch);
}

Camera::~Camera()
{
    close();
}

void Camera::capture(const CameraAddress &opened)
{
    d->source = createSource(opened);
    if (!d->source) {
        fail({Error::Code::Unsupported, QStringLiteral("libobs does not open %1").arg(d->address.shown())});
        return;
    }
    if (isSrt(d->address)) {
        wasRefused(); // what was refused before this says nothing about it
        d->watching.start(kWatchInterval);
    }
    // Before anything else, because the source begins to play by itself: once it has a channel it is heard.
    d->sound = std::make_unique<Sound>(d->source.get(), d->audibility);
    // The tap tells of its first frame on the graphics thread; detach() in close() comes before we go.
    d->tap = FrameTap::attach(d->source.get(), CameraPicture::canShow, [this](const obs_source_frame &first) {
        QMetaObject::invokeMethod(
            this,
            [this, canShow = CameraPicture::canShow(first), format = first.format] {
                if (d->state != State::Opening) {
                    return;
                }
                if (!canShow) {
                    fail(unreadableError(d->address, format));
                } else {
                    d->firstPicture.stop();
                    d->sinceLastPicture.start();
                    d->watching.start(kWatchInterval);
                    become(State::Showing, {});
                }
            },
            Qt::QueuedConnection);
    });
    if (!d->tap) {
        fail({Error::Code::Internal, QStringLiteral("no frame tap")});
        return;
    }
    d->channel = std::make_unique<Channel>(d->source.get());
}

bool Camera::wasRefused() const
{
    return isSrt(d->address) && d->engine.srtRefusals().take(readerAddress(QUrl(d->address.target())));
}

void Camera::watch()
{
    if (d->state == State::Opening) {
        if (wasRefused()) {
            fail({Error::Code::Rejected, QStringLiteral("%1 refuses the passphrase").arg(d->address.shown())});
        }
        return;
    }
    const uint64_t arrived = d->tap->arrived();
    if (arrived != d->arrived) {
        d->arrived = arrived;
        d->sinceLastPicture.start();
        d->patience = std::chrono::seconds(kLostSeconds);
        if (d->state == State::Lost) {
            become(State::Showing, {});
        }
    } else if (d->state == State::Showing
               && d->sinceLastPicture.hasExpired(std::chrono::milliseconds(d->patience).count())) {
        if (const video_format refused = d->tap->refused(); refused != VIDEO_FORMAT_NONE) {
            become(State::Lost, unreadableError(d->address, refused));
        } else if (d->address.kind() == CameraAddress::Kind::File) {
            lookAtFile();
        } else {
            become(State::Lost, lostError(lostCode(d->address), d->address));
        }
    }
}

void Camera::lookAtFile()
{
    if (d->patience == kReaderIsDead) {
        const Error::Code code = d->unanswered > 0 ? Error::Code::Timeout : Error::Code::Corrupt;
        become(State::Lost, lostError(code, d->address));
        return;
    }
    d->patience = kReaderIsDead;
    ++d->unanswered;
    inBackground(
        d->engine.waitingRoom(), this,
        [address = d->address, cancelled = d->cancelled] { return probe(address, cancelled); },
        [this, before = d->arrived](const Result<CameraAddress> &outcome) {
            --d->unanswered;
            const bool goesOn = !d->tap || d->tap->arrived() != before; // or it was closed
            if (!outcome && !goesOn && d->state == State::Showing) {
                const bool isGone = outcome.error().code == Error::Code::NotFound;
                Error error = lostError(isGone ? Error::Code::NotFound : Error::Code::Corrupt, d->address);
                error.detail += QStringLiteral(": ") + outcome.error().detail;
                become(State::Lost, error);
            }
        });
}

void Camera::become(State state, const std::optional<Error> &error)
{
    d->error = error;
    d->state = state;
    Q_EMIT stateChanged();
}

void Camera::fail(const Error &error)
{
    close();
    become(State::Failed, error);
}

void Camera::close()
{
    Q_ASSERT(d->guard.isCurrent());
    d->cancelled->store(true);
    d->firstPicture.stop();
    d->watching.stop();
    d->channel.reset();
    d->sound.reset();
    if (d->tap) {
        FrameTap::detach(d->source.get(), d->tap);
        d->tap.reset();
    }
    d->source.reset();
}

const CameraAddress &Camera::address() const
{
    return d->address;
}

Camera::State Camera::state() const
{
    return d->state;
}

std::optional<Error> Camera::error() const
{
    return d->error;
}

Sound *Camera::sound() const
{
    return d->sound.get();
}

void Camera::setAudibility(Sound::Audibility audibility)
{
    d->audibility = audibility;
    if (d->sound) {
        d->sound->setAudibility(audibility);
    }
}

std::shared_ptr<FrameTap> Camera::tap() const
{
    return d->tap;
}

} // namespace vitrine::media
