// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QString>

namespace vitrine::ui {

/// What the window keeps from one start to the next, for one user of this computer, whatever the shop: the one place
/// that knows the names. Nothing in it is secret. Main thread; outlives the window.
class StudioSettings {
public:
    /// Of the user who runs the program.
    StudioSettings();
    explicit StudioSettings(const QString &file);

    /// The folder of recordings that the seller chose last; empty before. It may be gone, or on a disk that is.
    QString recordingFolder() const;
    void keepRecordingFolder(const QString &folder);

private:
    QSettings m_settings;
};

} // namespace vitrine::ui
