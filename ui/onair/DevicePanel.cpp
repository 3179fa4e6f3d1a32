// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onair/DevicePanel.h"

#include "app/base/Secret.h"
#include "app/show/Capture.h"
#include "media/Camera.h"
#include "media/DeviceList.h"
#include "media/Engine.h"
#include "media/Microphone.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/HealthItem.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QStandardPaths>

namespace vitrine::ui {

namespace {

constexpr QLatin1String kUsual("default"); // what the sound of this computer takes for the microphone

/// Without the entry that is there on every computer, also on one that has no microphone.
QList<media::Device> realMicrophones(QList<media::Device> devices)
{
    devices.removeIf([](const media::Device &device) { return device.id == kUsual; });
    return devices;
}

QString whyNone(const media::DeviceList &list, const QString &unknown, const QString &none, const QString &silent)
{
    switch (list.state()) {
    case media::DeviceList::State::Unknown:
        return unknown;
    case media::DeviceList::State::Answered:
        return none;
    case media::DeviceList::State::Silent:
        return silent;
    }
    Q_UNREACHABLE();
}

} // namespace

DevicePanel::DevicePanel(media::Engine &engine, show::Capture &capture, const Tokens &tokens, QWidget *parent)
    : QWidget(parent)
    , m_engine(engine)
    , m_capture(capture)
    , m_pages(new QStackedWidget)
    , m_camera(new Button(tokens))
    , m_microphone(new Button(tokens))
    , m_health(new HealthItem(tokens))
    , m_address(new QLineEdit)
{
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_pages);
    setFixedHeight(44);

    auto *devices = new QWidget;
    auto *row = new QHBoxLayout(devices);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_camera->setObjectName(QStringLiteral("cameraButton"));
    m_camera->setIconName(QStringLiteral("camera"));
    auto *cameras = new QMenu(this);
    list(m_engine.cameras(), cameras, &DevicePanel::fillCameras);
    m_camera->setList(cameras);
    m_microphone->setObjectName(QStringLiteral("microphoneButton"));
    m_microphone->setIconName(QStringLiteral("mic"));
    auto *microphones = new QMenu(this);
    list(m_engine.microphones(), microphones, &DevicePanel::fillMicrophones);
    m_microphone->setList(microphones);
    for (Button *button : {m_camera, m_microphone}) {
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        row->addWidget(button, 3);
    }
    row->addWidget(m_health, 2);
    m_pages->addWidget(devices);

    auto *asking = new QWidget;
    auto *question = new QHBoxLayout(asking);
    question->setContentsMargins(0, 0, 0, 0);
    question->setSpacing(12);
    auto *back = new Button(tokens);
    back->setKind(Button::Kind::Square);
    back->setIconName(QStringLiteral("back"));
    back->setAccessibleName(tr("Back to the list of cameras"));
    back->setToolTip(back->accessibleName());
    question->addWidget(back);
    m_address->setObjectName(QStringLiteral("cameraAddress"));
    m_address->setAccessibleName(tr("Address of the camera"));
    m_address->setPlaceholderText(tr("Address of the camera, for example rtsp://192.168.1.20/live"));
    question->addWidget(m_address, 1);
    auto *use = new Button(tokens);
    use->setObjectName(QStringLiteral("useCameraAddress"));
    use->setText(tr("Use this camera"));
    question->addWidget(use);
    m_pages->addWidget(asking);

    connect(back, &Button::clicked, this, [this] { m_pages->setCurrentIndex(0); });
    connect(use, &Button::clicked, this, &DevicePanel::takeAddress);
    connect(m_address, &QLineEdit::returnPressed, this, &DevicePanel::takeAddress);
    connect(&capture, &show::Capture::cameraChanged, this, &DevicePanel::refresh);
    connect(&capture, &show::Capture::microphoneChanged, this, [this] {
        Q_EMIT chosen(Subject::Microphone);
        refresh();
    });
    connect(&capture, &show::Capture::microphoneFailed, this, [this](const Error &error, const QString &deviceId) {
        Q_EMIT failed(error, Subject::Microphone, microphoneName(deviceId));
    });
    connect(&m_engine.cameras(), &media::DeviceList::changed, this, &DevicePanel::refresh);
    refresh();
}

/// What is known is in the menu at once; what the system is asked for as it opens is added once it answers.
void DevicePanel::list(media::DeviceList &devices, QMenu *menu, void (DevicePanel::*fill)(QMenu *))
{
    connect(menu, &QMenu::aboutToShow, this, [this, &devices, menu, fill] {
        (this->*fill)(menu);
        devices.ask();
    });
    const auto fillAnew = [this, menu, fill] {
        if (menu->isVisible()) {
            (this->*fill)(menu);
        }
    };
    connect(&devices, &media::DeviceList::changed, this, fillAnew);
}

QString DevicePanel::cameraName() const
{
    const media::Camera *camera = m_capture.camera();
    if (camera == nullptr) {
        return {};
    }
    switch (camera->address().kind()) {
    case media::CameraAddress::Kind::Device:
        return m_engine.cameras().nameOf(camera->address().target());
    case media::CameraAddress::Kind::File:
        return QFileInfo(camera->address().shown()).fileName();
    case media::CameraAddress::Kind::Network:
        return camera->address().shown();
    }
    Q_UNREACHABLE();
}

void DevicePanel::useCamera(const QString &text)
{
    const auto address = media::CameraAddress::parse(text);
    if (!address) {
        // An address that was not understood may still hold a password: only a file is named.
        const bool isPath = !text.contains(QStringLiteral("://")) && !text.contains(u'@');
        Q_EMIT failed(address.error(), Subject::Camera, isPath ? QFileInfo(text).fileName() : QString());
        return;
    }
    address->registerSecrets(m_engine.redactor());
    Q_EMIT chosen(Subject::Camera);
    m_capture.useCamera(*address);
}

QString DevicePanel::microphoneName(const QString &deviceId) const
{
    return deviceId == kUsual ? tr("Microphone of this computer") : m_engine.microphones().nameOf(deviceId);
}

void DevicePanel::useFirstDevices()
{
    takeOnceAnswered(m_engine.cameras(), Subject::Camera, [this](const QList<media::Device> &cameras) {
        if (m_capture.camera() == nullptr && !cameras.isEmpty()) {
            useCamera(cameras.first().id);
        }
    });
    takeOnceAnswered(m_engine.microphones(), Subject::Microphone, [this](const QList<media::Device> &microphones) {
        if (m_capture.microphone() == nullptr && !realMicrophones(microphones).isEmpty()) {
            m_capture.useMicrophone(kUsual);
        }
    });
}

/// The first answer, however late it comes; that it is late is said until then.
void DevicePanel::takeOnceAnswered(media::DeviceList &list, Subject subject,
                                   const std::function<void(const QList<media::Device> &)> &take)
{
    auto *waiting = new QObject(this); // for as long as nothing was answered
    connect(&list, &media::DeviceList::answered, waiting, [this, &list, subject, take, waiting] {
        if (list.state() == media::DeviceList::State::Silent) {
            Q_EMIT failed({Error::Code::Timeout, QStringLiteral("no devices are told")}, subject, {});
            return;
        }
        waiting->deleteLater();
        disconnect(&list, nullptr, waiting, nullptr);
        Q_EMIT chosen(subject);
        take(list.devices());
    });
    list.ask();
}

void DevicePanel::fillCameras(QMenu *menu)
{
    menu->clear();
    const QList<media::Device> &cameras = m_engine.cameras().devices();
    for (const media::Device &camera : cameras) {
        QAction *action = menu->addAction(camera.name);
        action->setToolTip(camera.id);
        connect(action, &QAction::triggered, this, [this, id = camera.id] { useCamera(id); });
    }
    if (cameras.isEmpty()) {
        const QString none = whyNone(m_engine.cameras(), tr("Looking for cameras…"), tr("No camera is plugged in"),
                                     tr("The cameras of this computer do not answer"));
        menu->addAction(none)->setEnabled(false);
    }
    menu->addSeparator();
    connect(menu->addAction(tr("A video file…")), &QAction::triggered, this, &DevicePanel::askForFile);
    QAction *network = menu->addAction(tr("A camera on the network…"));
    network->setObjectName(QStringLiteral("networkCamera"));
    connect(network, &QAction::triggered, this, &DevicePanel::askForAddress);
}

void DevicePanel::fillMicrophones(QMenu *menu)
{
    menu->clear();
    const QList<media::Device> microphones = realMicrophones(m_engine.microphones().devices());
    for (const media::Device &microphone : microphones) {
        connect(menu->addAction(microphone.name), &QAction::triggered, this,
                [this, id = microphone.id] { m_capture.useMicrophone(id); });
    }
    if (microphones.isEmpty()) {
        const QString none
            = whyNone(m_engine.microphones(), tr("Looking for microphones…"), tr("No microphone is plugged in"),
                      tr("The sound of this computer does not answer"));
        menu->addAction(none)->setEnabled(false);
    }
    if (m_capture.microphone() != nullptr) {
        menu->addSeparator();
        connect(menu->addAction(tr("Without a microphone")), &QAction::triggered, &m_capture,
                &show::Capture::closeMicrophone);
    }
}

void DevicePanel::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a video to show as a camera"),
                                   QStandardPaths::writableLocation(QStandardPaths::MoviesLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Videos") + QStringLiteral(" (*.mp4 *.mov *.mkv *.webm *.avi *.ts *.m4v)"),
                            tr("All files") + QStringLiteral(" (*)")});
    dialog->setWindowModality(Qt::NonModal);
    connect(dialog, &QFileDialog::fileSelected, this, &DevicePanel::useCamera);
    dialog->show();
}

void DevicePanel::askForAddress()
{
    m_pages->setCurrentIndex(1);
    m_address->setFocus(Qt::OtherFocusReason);
}

void DevicePanel::takeAddress()
{
    QString text = m_address->text();
    m_address->setText({});
    m_pages->setCurrentIndex(0);
    useCamera(text.trimmed());
    wipe(text);
}

void DevicePanel::refresh()
{
    const QString camera = cameraName();
    m_camera->setText(camera.isEmpty() ? tr("Choose a camera") : camera);
    m_camera->setAccessibleName(camera.isEmpty() ? tr("Choose a camera") : tr("Camera: %1").arg(camera));
    m_camera->setToolTip(m_camera->accessibleName());

    const media::Microphone *microphone = m_capture.microphone();
    if (microphone == nullptr) {
        m_microphone->setText(tr("No microphone"));
        m_microphone->setIconName(QStringLiteral("mic-off"));
    } else {
        m_microphone->setText(microphoneName(microphone->deviceId()));
        m_microphone->setIconName(QStringLiteral("mic"));
    }
    m_microphone->setAccessibleName(tr("Microphone: %1").arg(m_microphone->text()));
    m_microphone->setToolTip(m_microphone->accessibleName());

    const QString title = tr("Camera");
    if (m_capture.camera() == nullptr) {
        m_health->show(title, HealthItem::Health::Off, tr("None yet"));
        return;
    }
    switch (m_capture.camera()->state()) {
    case media::Camera::State::Opening:
        m_health->show(title, HealthItem::Health::Attention, tr("Opening…"));
        break;
    case media::Camera::State::Showing:
        m_health->show(title, HealthItem::Health::Good, tr("Good"));
        break;
    case media::Camera::State::Lost:
    case media::Camera::State::Failed:
        m_health->show(title, HealthItem::Health::Stopped, tr("Stopped"));
        break;
    }
}

} // namespace vitrine::ui
