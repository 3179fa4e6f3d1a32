// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sentences/Sentences.h"

#include <QObject>
#include <QPointer>

class QFileDialog;
class QWidget;

namespace vitrine::media {
class Engine;
}
namespace vitrine::show {
class Show;
}

namespace vitrine::ui {

class BottomBar;
class ProblemBars;
class StudioSettings;

/// Recordings as a seller thinks of them: begun and ended by a button, in the folder chosen last, and what goes wrong
/// with one said until it is solved. Never asks the disk anything on the main thread. Owned by the place, as
/// are the bars that it is given.
class Recorder : public QObject {
    Q_OBJECT

public:
    /// The folder that the settings keep is used once it is known to be there; until then, and without one, that of
    /// videos.
    Recorder(show::Show &show, media::Engine &engine, StudioSettings &settings, BottomBar &bar, ProblemBars &problems,
             QWidget &place);

private:
    void record();
    void report(const Error &error, Subject subject, const QString &path);
    void refresh();
    void endingMoved();
    void chooseFolder();
    void setFolder(const QString &folder);
    void useKeptFolderIfThere(media::Engine &engine);

    show::Show &m_show;
    StudioSettings &m_settings;
    BottomBar &m_bar;
    ProblemBars &m_problems;
    QWidget &m_place;
    QString m_folder;
    QString m_keptFolder; // while it is not known whether it is there, and no other was chosen
    QPointer<QFileDialog> m_chooser;
};

} // namespace vitrine::ui
