// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ShowRun.h"

#include "app/ExitCode.h"
#include "app/ShopFileCommands.h"
#include "app/base/Redactor.h"
#include "app/show/Capture.h"
#include "app/show/Ending.h"
#include "app/show/Outputs.h"
#include "media/Camera.h"
#include "media/Destination.h"
#include "media/Recording.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace vitrine {

namespace {

using namespace std::chrono_literals;

constexpr qsizetype kLongestKey = 8192; // bytes
constexpr std::chrono::seconds kLongestReading = 5s;

Result<Secret> keyFromFile(const QString &path)
{
    Result<QByteArray> bytes = readSmallFile(path, kLongestKey, kLongestReading);
    if (!bytes) {
        const bool tooLong = bytes.error().code == Error::Code::Overflow;
        return failure(tooLong ? Error::Code::Corrupt : bytes.error().code, bytes.error().detail);
    }
    Secret key(QByteArrayView(*bytes).trimmed());
    wipe(*bytes);
    if (key.isEmpty()) {
        return failure(Error::Code::Corrupt, QStringLiteral("empty key file %1").arg(path));
    }
    return key;
}

} // namespace

ShowRun::ShowRun(ShowCommand command, OutputFormat format, const Console &console, Redactor &redactor)
    : m_command(std::move(command)), m_format(format), m_console(console), m_redactor(redactor)
{
    // A coarse timer may end by a twentieth too early; a show is at least as long as was asked.
    m_length.setTimerType(Qt::PreciseTimer);
    m_length.setSingleShot(true);
    connect(&m_length, &QTimer::timeout, this, &ShowRun::endShow);
    connect(&m_endRequests, &EndRequests::endRequested, this, &ShowRun::endAsAsked);
}

ShowRun::~ShowRun() = default;

bool ShowRun::readDestinations()
{
    m_redactor.add(m_command.key.bytes());
    for (size_t i = 0; i < m_command.destinations.size(); ++i) {
        Secret key;
        if (static_cast<qsizetype>(i) < m_command.keyFiles.size()) {
            const QString &path = m_command.keyFiles.at(static_cast<qsizetype>(i));
            Result<Secret> read = keyFromFile(path);
            if (!read) {
                // What names no file may be the key itself.
                const bool isThere = read.error().code != Error::Code::NotFound;
                m_console.complain(isThere ? read.error() : Error{Error::Code::NotFound, QStringLiteral("no key file")},
                                   ui::Subject::CommandLine, isThere ? path : QStringLiteral("--key-file"));
                return false;
            }
            key = std::move(*read);
        } else {
            key = std::exchange(m_command.key, {}); // the first takes it
        }
        QString &typed = m_command.destinations[i];
        auto address = media::DestinationAddress::parse(typed, std::move(key));
        wipe(typed);
        if (!address) {
            m_console.complain(address.error(), ui::Subject::Destination);
            return false;
        }
        m_redactor.add(address->key.bytes());
        m_addresses.push_back(std::move(*address));
    }
    return true;
}

bool ShowRun::prepare()
{
    const auto refuse = [this](const Error &error, ui::Subject subject, const QString &name) {
        m_console.complain(error, subject, name);
        return false;
    };
    if (!readDestinations()) {
        return false;
    }
    const auto camera = media::CameraAddress::parse(m_command.camera);
    if (!camera) {
        // What was typed may hold a password, so only a path is repeated.
        const QString name = m_command.camera.contains(QLatin1String("://")) ? QString() : m_command.camera;
        return refuse(camera.error(), ui::Subject::Camera, name);
    }
    camera->registerSecrets(m_redactor);
    auto shop = ShopFile::open(m_command.shop, storage::Database::Mode::Existing, m_console);
    if (!shop) {
        complainOfShop(m_console, shop.error(), m_command.shop);
        return false;
    }
    m_shop = std::move(*shop);
    warnOfKeptLog(m_console, *m_shop.database);
    const auto product = m_shop.products->findBySku(m_command.sku);
    if (!product) {
        m_console.complainOfLookUp(product.error(), m_command.sku, m_command.shop);
        return false;
    }
    auto engine = media::Engine::start(m_command.canvas.framesPerSecond, m_redactor);
    if (!engine) {
        return refuse(engine.error(), ui::Subject::Engine, {});
    }
    m_engine = std::move(*engine);
    auto opened = show::Show::open(*m_engine, *m_shop.products, *m_shop.ledger,
                                   {m_command.canvas, m_command.kilobitsPerSecond, QLocale()});
    if (!opened) {
        return refuse(opened.error(), ui::Subject::Engine, {});
    }
    m_show = std::move(*opened);
    m_show->setMention(m_command.mention);
    if (const Result<> shown = m_show->showProduct(product->id); !shown) {
        if (shown.error().code == Error::Code::Incomplete) {
            const auto lacks = m_show->lacksOf(product->id).value_or(QList<catalog::Lack>());
            m_console.complain(shown.error(), ui::Sentences::notShown(product->name, lacks));
            return false;
        }
        return refuse(shown.error(), ui::Subject::Product, m_command.sku);
    }
    if (m_show->counters().left <= 0) {
        const QString sentence = m_show->counters().slots > 0
            ? tr("No slot of “%1” is free, so its card is taken away after a moment. The show goes on. Start again "
                 "with another product to sell that.")
            : tr("Nothing is left of “%1”, so its card is taken away after a moment. The show goes on. To sell it, "
                 "import a file that says how many there are, with “vitrine catalog import”, then start again.");
        m_console.tell(sentence.arg(m_console.shown(product->name)));
    }
    if (m_show->isLinkTooLong()) {
        m_console.tell(ui::Sentences::linkTooLong(m_console.shown(product->name)));
    }
    m_show->outputs().setDestinations(std::move(m_addresses));
    connect(&m_show->composer(), &media::Composer::firstCameraFrameComposed, this,
            [this] { m_firstFrame = sinceStart(); });
    connect(m_show.get(), &show::Show::productTakenAway, this, &ShowRun::complainOfLacks);
    connect(&m_show->capture(), &show::Capture::cameraChanged, this, &ShowRun::cameraMoved);
    connect(&m_show->capture(), &show::Capture::microphoneChanged, this, &ShowRun::beginOnceReady);
    connect(&m_show->capture(), &show::Capture::microphoneFailed, this, &ShowRun::microphoneFailed);
    connect(&m_show->outputs(), &show::Outputs::stateChanged, this, &ShowRun::outputsMoved);
    connect(&m_show->outputs(), &show::Outputs::destinationsChanged, this, &ShowRun::outputsMoved);
    connect(&m_show->outputs(), &show::Outputs::encoderErrorChanged, this, &ShowRun::complainOfEncoder);
    connect(&m_show->outputs(), &show::Outputs::recordingChanged, this, &ShowRun::outputsMoved);
    connect(&m_show->outputs().ending(), &show::Ending::stageChanged, this, &ShowRun::endingMoved);
    if (!m_command.microphone.isEmpty()) {
        m_show->capture().useMicrophone(m_command.microphone);
    }
    m_show->capture().useCamera(*camera);
    return true;
}

int ShowRun::run()
{
    if (!prepare()) {
        return kFailed;
    }
    QCoreApplication::exec();
    if (!m_since.isValid() && m_exitCode == kDone) {
        m_console.tell(tr("Ended before the camera gave a picture. Nothing was sent or recorded. Start again when "
                          "you are ready."));
        m_exitCode = kFailed;
    }
    if (m_cameraIsLost) {
        m_exitCode = kFailed;
    }
    complainOfLosses();
    if (m_format == OutputFormat::Json) {
        report();
    }
    return m_exitCode;
}

/// Said, and no failure: the show was made, and how much of it arrived is in the JSON answer.
void ShowRun::complainOfLosses() const
{
    // Fewer than one in two hundred nobody sees; the exact numbers are in the JSON answer.
    constexpr quint64 kUnseen = 200;
    const quint64 lost = m_atEnd.lost + m_atEnd.late;
    if (lost * kUnseen > m_atEnd.composed) {
        m_console.tell(tr("This computer was too slow: %1 of %2 pictures came late or not at all. What was sent and "
                          "recorded is safe. Close other programs, or choose a smaller --size.")
                           .arg(lost)
                           .arg(m_atEnd.composed + m_atEnd.lost));
    }
    for (const auto &destination : m_show->outputs().destinations()) {
        if (!m_complained.contains(destination.get()) && destination->framesDropped() * kUnseen > m_atEnd.composed) {
            m_console.tell(tr("The line to the platform “%1” was too slow: %2 of %3 pictures did not reach it. "
                              "Orders and what was recorded are complete. Choose a smaller --bitrate.")
                               .arg(m_console.shown(destination->shownAddress()))
                               .arg(destination->framesDropped())
                               .arg(m_atEnd.composed + m_atEnd.lost));
        }
    }
}

void ShowRun::cameraMoved()
{
    const media::Camera *camera = m_show->capture().camera();
    if (camera == nullptr || isEnding()) {
        return;
    }
    if (camera->state() == media::Camera::State::Failed) {
        m_console.complain(*camera->error(), ui::Subject::Camera, camera->address().shown());
        m_exitCode = kFailed;
        endShow();
    } else if (camera->state() == media::Camera::State::Lost) {
        // The show goes on with its last picture, and the camera may come back.
        m_console.complain(*camera->error(), ui::Subject::LostCamera, camera->address().shown());
        m_cameraIsLost = true;
    } else if (camera->state() == media::Camera::State::Showing) {
        m_cameraIsLost = false;
        beginOnceReady();
    }
}

/// A show that was to be heard does not begin before its microphone is open.
void ShowRun::beginOnceReady()
{
    const show::Capture &capture = m_show->capture();
    const bool isSeen = capture.camera() != nullptr && capture.camera()->state() == media::Camera::State::Showing;
    const bool isHeard = m_command.microphone.isEmpty() || capture.microphone() != nullptr;
    if (!m_since.isValid() && !isEnding() && isSeen && isHeard) {
        beginOutputs();
    }
}

void ShowRun::microphoneFailed(const Error &error)
{
    if (isEnding()) {
        return;
    }
    const QString sentence = error.code == Error::Code::Timeout
        ? tr("The microphone “%1” does not answer. Nothing was sent or recorded. Log in again, so that the sound of "
             "this computer starts anew, then start again.")
        : tr("The microphone “%1” cannot be used. Nothing was sent or recorded. See “vitrine doctor” for those that "
             "are there, then start again.");
    m_console.tell(sentence.arg(m_console.shown(m_command.microphone)));
    m_exitCode = kFailed;
    endShow();
}

void ShowRun::beginOutputs()
{
    m_since.start();
    m_processorBefore = processorTime();
    m_before = m_show->composer().statistics();
    if (!m_command.recording.isEmpty()) {
        if (const Result<> started = m_show->outputs().startRecording(m_command.recording); !started) {
            m_console.complain(started.error(), ui::unlessOfSound(started.error(), ui::Subject::UnbegunRecording),
                               m_command.recording);
            m_exitCode = kFailed;
            endShow();
            return;
        }
    }
    goLiveOnceItRecords();
}

/// Nothing is sent of a show whose recording cannot be begun: whoever asked for both wants to choose another file
/// first.
void ShowRun::goLiveOnceItRecords()
{
    const media::Recording *recording = m_show->outputs().recording();
    const bool isOpening = recording != nullptr && recording->state() == media::Recording::State::Opening;
    if (m_outputsHaveBegun || isEnding() || !m_since.isValid() || isOpening) {
        return;
    }
    m_outputsHaveBegun = true;
    if (m_command.length) {
        m_length.start(*m_command.length);
    }
    if (!m_command.destinations.empty()) {
        if (const Result<> live = m_show->outputs().goLive(); !live) {
            m_console.complain(live.error(), ui::unlessOfSound(live.error(), ui::Subject::Destination));
            m_exitCode = kFailed;
            endShow();
        }
    }
}

void ShowRun::outputsMoved()
{
    for (const auto &destination : m_show->outputs().destinations()) {
        if (destination->state() == media::Destination::State::Stopped) {
            m_exitCode = kFailed;
            complainOnce(*destination, *destination->error());
        } else if (destination->state() == media::Destination::State::Reconnecting) {
            tellOfReconnecting(*destination); // it may come back, and then all is well
        } else if (destination->state() == media::Destination::State::Live) {
            m_interrupted.remove(destination.get());
        }
    }
    complainOfRecording();
    const bool wantsOutputs = !m_command.destinations.empty() || !m_command.recording.isEmpty();
    if (m_since.isValid() && wantsOutputs && !m_show->outputs().isWorking()) {
        endShow(); // the last output has ended by a fault: nobody sees the show any more
    }
    goLiveOnceItRecords();
}

/// The show goes on, and is not what was asked for.
void ShowRun::complainOfLacks(const QString &name, const QList<catalog::Lack> &lacks)
{
    m_console.complain(ui::Sentences::takenAway(name, lacks));
    m_exitCode = kFailed;
}

/// Whoever waited for it has failed with it, which is not said again of each.
void ShowRun::complainOfEncoder()
{
    if (const auto error = m_show->outputs().encoderError(); error && !m_encoderTold) {
        m_encoderTold = true;
        m_recordingTold = true;
        m_console.complain(*error, ui::Subject::Encoder);
        m_exitCode = kFailed;
    }
}

void ShowRun::complainOfRecording()
{
    using State = media::Recording::State;
    const media::Recording *recording = m_show->outputs().recording();
    if (recording == nullptr) {
        return;
    }
    if (recording->state() == State::Failed && !m_recordingTold) {
        m_recordingTold = true;
        m_console.complain(*recording->error(),
                           recording->isPlayable() ? ui::Subject::Recording : ui::Subject::UnbegunRecording,
                           recording->path());
        m_exitCode = kFailed;
    } else if (recording->state() == State::Waiting && !m_waitingTold) {
        m_waitingTold = true; // the disk may go on, and then all is well
        m_console.tell(tr("The disk of the recording “%1” does not answer. What is filmed is kept for about two "
                          "minutes, and written when the disk goes on. Check the disk.")
                           .arg(m_console.shown(recording->path())));
    }
}

void ShowRun::complainOnce(const media::Destination &destination, const Error &error)
{
    if (!m_complained.contains(&destination)) {
        m_complained.insert(&destination);
        m_console.complain(error, ui::Subject::Destination, destination.shownAddress());
    }
}

void ShowRun::tellOfReconnecting(const media::Destination &destination)
{
    if (!m_interrupted.contains(&destination)) {
        m_interrupted.insert(&destination);
        m_console.tell(ui::Sentences::reconnecting(m_console.shown(destination.shownAddress())));
    }
}

bool ShowRun::isEnding() const
{
    return m_show->outputs().ending().stage() != show::Ending::Stage::NotAsked;
}

/// Asked again, it may leave what a slow disk has not taken yet.
void ShowRun::endAsAsked()
{
    if (isEnding()) {
        m_show->outputs().ending().ask();
    } else {
        endShow();
    }
}

void ShowRun::endShow()
{
    if (isEnding()) {
        return;
    }
    m_length.stop();
    if (m_since.isValid()) {
        const media::Composer::Statistics now = m_show->composer().statistics();
        m_atEnd.composed = now.composed - m_before.composed;
        m_atEnd.drawn = now.drawn - m_before.drawn;
        m_atEnd.late = now.late - m_before.late;
        m_atEnd.lost = now.lost - m_before.lost;
        m_atEnd.drawing = now.drawing - m_before.drawing;
        m_processorUsed = processorTime() - m_processorBefore;
        m_shown = std::chrono::milliseconds(m_since.elapsed());
    }
    if (m_show->outputs().state() == show::Outputs::State::Connecting && m_show->outputs().destinations().empty()) {
        m_exitCode = kFailed;
        m_encoderTold = true;
        m_console.complain({Error::Code::Timeout, QStringLiteral("ended before an encoder answered")},
                           ui::Subject::Encoder);
    }
    for (const auto &destination : m_show->outputs().destinations()) {
        if (destination->state() == media::Destination::State::Connecting) {
            m_exitCode = kFailed;
            complainOnce(*destination, {Error::Code::Timeout, QStringLiteral("ended before it was connected")});
        } else if (destination->state() == media::Destination::State::Reconnecting) {
            m_exitCode = kFailed; // nobody sees the end of it
            complainOnce(*destination, {Error::Code::Disconnected, QStringLiteral("it did not come back in time")});
        }
    }
    m_show->outputs().ending().ask();
}

void ShowRun::endingMoved()
{
    using Stage = show::Ending::Stage;
    const media::Recording *recording = m_show->outputs().recording();
    switch (m_show->outputs().ending().stage()) {
    case Stage::NotAsked:
    case Stage::Finishing:
        break;
    case Stage::StillWriting:
        m_console.tell(tr("The show has ended, and the recording “%1” is still being written. What is written so "
                          "far is safe. Wait until it is complete, or press Ctrl+C to leave the rest.")
                           .arg(m_console.shown(recording->path())));
        break;
    case Stage::Left:
        m_console.tell(ui::Sentences::recordingLeft(m_console.shown(recording->path())));
        m_exitCode = kFailed;
        QCoreApplication::exit();
        break;
    case Stage::Ended:
        QCoreApplication::exit();
        break;
    }
}

void ShowRun::report() const
{
    quint64 sent = 0;
    quint64 dropped = 0;
    for (const auto &destination : m_show->outputs().destinations()) {
        sent += destination->bytesSent();
        dropped += destination->framesDropped();
    }
    const media::Recording *recording = m_show->outputs().recording();
    // A frame that is repeated costs nothing: a computer that is too slow must not look cheaper.
    const auto perDrawnFrame = [this](std::chrono::duration<double, std::milli> time) {
        return m_atEnd.drawn == 0 ? 0.0 : time.count() / static_cast<double>(m_atEnd.drawn);
    };
    m_console.print(QJsonObject{
        {QStringLiteral("framesComposed"), static_cast<qint64>(m_atEnd.composed)},
        {QStringLiteral("framesLate"), static_cast<qint64>(m_atEnd.late)},
        {QStringLiteral("framesLost"), static_cast<qint64>(m_atEnd.lost)},
        {QStringLiteral("framesDropped"), static_cast<qint64>(dropped)},
        {QStringLiteral("encoder"), m_show->outputs().codec()},
        {QStringLiteral("cpuMillisecondsPerFrame"), perDrawnFrame(m_processorUsed)},
        {QStringLiteral("composeMillisecondsPerFrame"), perDrawnFrame(m_atEnd.drawing)},
        {QStringLiteral("bytesSent"), static_cast<qint64>(sent)},
        {QStringLiteral("bytesRecorded"), static_cast<qint64>(recording == nullptr ? 0 : recording->bytesWritten())},
        {QStringLiteral("seconds"), static_cast<double>(m_shown.count()) / 1000.0},
        {QStringLiteral("orders"), m_show->counters().orders},
        {QStringLiteral("bookings"), m_show->counters().bookings},
        {QStringLiteral("recording"), m_command.recording},
        {QStringLiteral("firstFrameMilliseconds"), static_cast<qint64>(m_firstFrame.count())},
        {QStringLiteral("peakMemoryBytes"), peakMemory()},
    });
}

} // namespace vitrine
