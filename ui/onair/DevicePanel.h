// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/CameraAddress.h"
#include "ui/sentences/Sentences.h"
#include "ui/style/Tokens.h"

#include <QList>
#include <QWidget>

#include <functional>

class QLineEdit;
class QMenu;
class QStackedWidget;

namespace vitrine::media {
class DeviceList;
class Engine;
struct Device;
} // namespace vitrine::media
namespace vitrine::show {
class Capture;
}

namespace vitrine::ui {

class Button;
class HealthItem;

/// The camera and the microphone in use, how the camera is doing, and the lists to choose others from. Main thread;
/// outlived by the engine and the capture.
class DevicePanel : public QWidget {
    Q_OBJECT

public:
    DevicePanel(media::Engine &engine, show::Capture &capture, const Tokens &tokens, QWidget *parent = nullptr);

    /// What the seller calls the camera in use: no secret of its address.
    QString cameraName() const;

    /// A device path, a file or an address as it was typed or chosen.
    void useCamera(const QString &text);

    /// Takes the first camera and the system's microphone, once they are known, unless there are some by then.
    void useFirstDevices();

Q_SIGNALS:
    void failed(const vitrine::Error &error, vitrine::ui::Subject subject, const QString &name);
    void chosen(vitrine::ui::Subject subject);

private:
    void takeOnceAnswered(media::DeviceList &list, Subject subject,
                          const std::function<void(const QList<media::Device> &)> &take);
    void list(media::DeviceList &devices, QMenu *menu, void (DevicePanel::*fill)(QMenu *));
    void fillCameras(QMenu *menu);
    void fillMicrophones(QMenu *menu);
    void askForFile();
    void askForAddress();
    void takeAddress();
    void refresh();
    QString microphoneName(const QString &deviceId) const;

    media::Engine &m_engine;
    show::Capture &m_capture;
    QStackedWidget *m_pages;
    Button *m_camera;
    Button *m_microphone;
    HealthItem *m_health;
    QLineEdit *m_address;
};

} // namespace vitrine::ui
