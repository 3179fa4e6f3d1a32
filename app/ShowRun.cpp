// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ShowRun.h"

#include "app/ExitCode.h"
#include "app/base/Redactor.h"
#include "media/Camera.h"
#include "media/Destination.h"
#include "media/Recording.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonObject>

namespace vitrine {

namespace {

using namespace std::chrono_literals;

constexpr const char *kKeyVariable = "VITRINE_STREAM_KEY";
constexpr std::chrono::seconds kLongestEnding = 10s;
constexpr qint64 kLongestKey = 4096; // bytes

Result<Secret> keyFromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(file.exists() ? Error::Code::AccessDenied : Error::Code::NotFound, path);
    }
    QByteArray bytes = file.read(kLongestKey);
    Secret key(QByteArrayView(bytes).trimmed());
    wipe(bytes);
    if (key.isEmpty()) {
        return failure(Error::Code::InvalidInput, QStringLiteral("empty key file %1").arg(path));
    }
    return key;
}

Secret keyFromEnvironment()
{
    QByteArray bytes = qgetenv(kKeyVariable);
    qunsetenv(kKeyVariable); // helpers that we start do not inherit it
    Secret key(bytes);
    wipe(bytes);
    return key;
}

} // namespace

ShowRun::ShowRun(ShowCommand command, OutputFormat format, const Console &console, Redactor &redactor)
    : m_command(std::move(command)), m_format(format), m_console(console), m_redactor(redactor)
{
    m_length.setSingleShot(true);
    m_lastResort.setSingleShot(true);
    connect(&m_length, &QTimer::timeout, this, &ShowRun::endShow);
    connect(&m_lastResort, &QTimer::timeout, this, [this] {
        m_console.complain(Error{Error::Code::Timeout, QStringLiteral("outputs did not end")}, ui::Subject::Recording,
                           m_command.recording);
        m_exitCode = kFailed;
        QCoreApplication::exit();
    });
    connect(&m_endRequests, &EndRequests::endRequested, this, &ShowRun::endShow);
}

ShowRun::~ShowRun() = default;

Result<> ShowRun::readDestinations()
{
    Secret fromEnvironment = keyFromEnvironment();
    m_redactor.add(fromEnvironment.bytes());
    for (size_t i = 0; i < m_command.destinations.size(); ++i) {
        Secret key;
        if (static_cast<qsizetype>(i) < m_command.keyFiles.size()) {
            Result<Secret> read = keyFromFile(m_command.keyFiles.at(static_cast<qsizetype>(i)));
            if (!read) {
                return tl::unexpected(read.error());
            }
            key = std::move(*read);
        } else if (i == 0 && !fromEnvironment.isEmpty()) {
            key = std::move(fromEnvironment);
        }
        QString &typed = m_command.destinations[i];
        auto address = media::DestinationAddress::parse(typed, std::move(key));
        wipe(typed);
        if (!address) {
            return tl::unexpected(address.error());
        }
        m_redactor.add(address->key.bytes());
        m_addresses.push_back(std::move(*address));
    }
    return {};
}

bool ShowRun::prepare()
{
    const auto refuse = [this](const Error &error, ui::Subject subject, const QString &name) {
        m_console.complain(error, subject, name);
        return false;
    };
    if (const Result<> read = readDestinations(); !read) {
        return refuse(read.error(), ui::Subject::Destination, {});
    }
    const auto camera = media::CameraAddress::parse(m_command.camera);
    if (!camera) {
        // What was typed may hold a password, so only a path is repeated.
        const QString name = m_command.camera.contains(QLatin1String("://")) ? QString() : m_command.camera;
        return refuse(camera.error(), ui::Subject::Camera, name);
    }
    camera->registerSecrets(m_redactor);
    auto shop = ShopFile::open(m_command.shop, storage::Database::Mode::Existing);
    if (!shop) {
        return refuse(shop.error(), ui::Subject::ShopFile, m_command.shop);
    }
    m_shop = std::move(*shop);
    const auto product = m_shop.products->findBySku(m_command.sku);
    if (!product) {
        return refuse(product.error(), ui::Subject::Product, m_command.sku);
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
    if (!m_command.microphone.isEmpty()) {
        if (const Result<> used = m_show->useMicrophone(m_command.microphone); !used) {
            return refuse(used.error(), ui::Subject::Microphone, m_command.microphone);
        }
    }
    if (const Result<> shown = m_show->showProduct(product->id); !shown) {
        return refuse(shown.error(), ui::Subject::Product, m_command.sku);
    }
    m_show->setDestinations(std::move(m_addresses));
    connect(&m_show->composer(), &media::Composer::firstCameraFrameComposed, this,
            [this] { m_firstFrame = sinceStart(); });
    connect(m_show.get(), &show::Show::cameraChanged, this, &ShowRun::cameraMoved);
    connect(m_show.get(), &show::Show::stateChanged, this, &ShowRun::outputsMoved);
    connect(m_show.get(), &show::Show::destinationsChanged, this, &ShowRun::outputsMoved);
    connect(m_show.get(), &show::Show::recordingChanged, this, &ShowRun::outputsMoved);
    m_show->useCamera(*camera);
    return true;
}

int ShowRun::run()
{
    if (!prepare()) {
        return kFailed;
    }
    QCoreApplication::exec();
    if (!m_since.isValid() && m_exitCode == kDone) {
        return kFailed; // interrupted before anything was shown
    }
    if (m_format == OutputFormat::Json && m_since.isValid()) {
        report();
    }
    return m_exitCode;
}

void ShowRun::cameraMoved()
{
    const media::Camera *camera = m_show->camera();
    if (camera == nullptr || m_ending) {
        return;
    }
    if (camera->state() == media::Camera::State::Failed) {
        m_console.complain(*camera->error(), ui::Subject::Camera, camera->address().shown());
        m_exitCode = kFailed;
        endShow();
    } else if (camera->state() == media::Camera::State::Showing && !m_since.isValid()) {
        beginOutputs();
    }
}

void ShowRun::beginOutputs()
{
    m_since.start();
    m_processorBefore = processorTime();
    m_framesBefore = m_show->composer().statistics().composed;
    if (m_command.length) {
        m_length.start(*m_command.length);
    }
    if (!m_command.recording.isEmpty()) {
        if (const Result<> started = m_show->startRecording(m_command.recording); !started) {
            m_console.complain(started.error(), ui::Subject::Recording, m_command.recording);
            m_exitCode = kFailed;
            endShow();
            return;
        }
    }
    if (!m_command.destinations.empty()) {
        if (const Result<> live = m_show->goLive(); !live) {
            m_console.complain(live.error(), ui::Subject::Destination);
            m_exitCode = kFailed;
            endShow();
        }
    }
}

void ShowRun::outputsMoved()
{
    for (const auto &destination : m_show->destinations()) {
        const QString name = destination->shownAddress();
        if (destination->state() == media::Destination::State::Stopped && !m_complained.contains(name)) {
            m_complained.append(name);
            m_console.complain(*destination->error(), ui::Subject::Destination, name);
            m_exitCode = kFailed;
        }
    }
    const media::Recording *recording = m_show->recording();
    if (recording != nullptr && recording->state() == media::Recording::State::Failed && !m_recordingTold) {
        m_recordingTold = true;
        m_console.complain(*recording->error(), ui::Subject::Recording, recording->path());
        m_exitCode = kFailed;
    }
    const bool wantsOutputs = !m_command.destinations.empty() || !m_command.recording.isEmpty();
    if (m_since.isValid() && wantsOutputs && !m_show->hasWorkingOutputs()) {
        endShow(); // the last output has ended by a fault: nobody sees the show any more
    }
}

void ShowRun::endShow()
{
    if (m_ending) {
        return;
    }
    m_ending = true;
    m_length.stop();
    m_lastResort.start(kLongestEnding);
    connect(m_show.get(), &show::Show::stateChanged, this, &ShowRun::endWhenQuiet);
    connect(m_show.get(), &show::Show::recordingChanged, this, &ShowRun::endWhenQuiet);
    m_show->end();
    m_show->stopRecording();
    endWhenQuiet();
}

void ShowRun::endWhenQuiet()
{
    if (!m_show->hasWorkingOutputs()) {
        QCoreApplication::exit();
    }
}

void ShowRun::report() const
{
    const media::Composer::Statistics frames = m_show->composer().statistics();
    const quint64 shown = frames.composed - m_framesBefore;
    quint64 sent = 0;
    for (const auto &destination : m_show->destinations()) {
        sent += destination->bytesSent();
    }
    const media::Recording *recording = m_show->recording();
    const double processor = static_cast<double>((processorTime() - m_processorBefore).count()) / 1000.0;
    m_console.print(QJsonObject{
        {QStringLiteral("framesComposed"), static_cast<qint64>(shown)},
        {QStringLiteral("framesLate"), static_cast<qint64>(frames.late)},
        {QStringLiteral("framesLost"), static_cast<qint64>(frames.lost)},
        {QStringLiteral("encoder"), m_show->codec()},
        {QStringLiteral("cpuMillisecondsPerFrame"), shown == 0 ? 0.0 : processor / static_cast<double>(shown)},
        {QStringLiteral("composeMillisecondsPerFrame"), frames.composeMilliseconds},
        {QStringLiteral("bytesSent"), static_cast<qint64>(sent)},
        {QStringLiteral("bytesRecorded"), static_cast<qint64>(recording == nullptr ? 0 : recording->bytesWritten())},
        {QStringLiteral("seconds"), static_cast<double>(m_since.elapsed()) / 1000.0},
        {QStringLiteral("orders"), m_show->counters().orders},
        {QStringLiteral("recording"), m_command.recording},
        {QStringLiteral("firstFrameMilliseconds"), static_cast<qint64>(m_firstFrame.count())},
        {QStringLiteral("peakMemoryBytes"), peakMemory()},
    });
}

} // namespace vitrine
