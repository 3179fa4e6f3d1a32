// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onair/Recorder.h"

#include "app/show/Ending.h"
#include "app/show/Outputs.h"
#include "app/show/Show.h"
#include "media/Engine.h"
#include "media/Recording.h"
#include "ui/StudioSettings.h"
#include "ui/onair/BottomBar.h"
#include "ui/widgets/ProblemBars.h"

#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QPromise>
#include <QStandardPaths>
#include <QThreadPool>

#include <memory>

namespace vitrine::ui {

Recorder::Recorder(show::Show &show, media::Engine &engine, StudioSettings &settings, BottomBar &bar,
                   ProblemBars &problems, QWidget &place)
    : QObject(&place), m_show(show), m_settings(settings), m_bar(bar), m_problems(problems), m_place(place)
{
    connect(&bar, &BottomBar::recordRequested, this, &Recorder::record);
    connect(&bar, &BottomBar::recordingFolderRequested, this, &Recorder::chooseFolder);
    connect(&bar, &BottomBar::stopRecordingRequested, this, [this] { m_show.outputs().stopRecording(); });
    connect(&show.outputs(), &show::Outputs::recordingChanged, this, &Recorder::refresh);
    connect(&show.outputs().ending(), &show::Ending::stageChanged, this, &Recorder::endingMoved);
    setFolder(QStandardPaths::writableLocation(QStandardPaths::MoviesLocation));
    useKeptFolderIfThere(engine);
}

void Recorder::useKeptFolderIfThere(media::Engine &engine)
{
    m_keptFolder = m_settings.recordingFolder();
    if (m_keptFolder.isEmpty()) {
        return;
    }
    auto *look = new QFutureWatcher<bool>(this);
    connect(look, &QFutureWatcherBase::finished, this, [this, look] {
        look->deleteLater();
        if (look->result() && !m_keptFolder.isEmpty()) {
            setFolder(m_keptFolder);
        }
    });
    auto promise = std::make_shared<QPromise<bool>>(); // a function of the pool must be copyable
    look->setFuture(promise->future());
    engine.waitingRoom().start([promise, folder = m_keptFolder] {
        promise->start();
        promise->addResult(QFileInfo(folder).isDir());
        promise->finish();
    });
}

void Recorder::setFolder(const QString &folder)
{
    m_folder = folder;
    m_bar.setRecordingFolder(folder);
}

void Recorder::record()
{
    const QString file = QStringLiteral("vitrine-%1.mkv")
                             .arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-HHmmss")));
    const QString path = QDir(m_folder).filePath(file);
    if (const auto result = m_show.outputs().startRecording(path, media::Recording::Folder::IsMade); !result) {
        report(result.error(), unlessOfSound(result.error(), Subject::UnbegunRecording), path);
        return;
    }
    m_problems.solve(Subject::Recording);
}

/// In one bar, whether it had begun or not.
void Recorder::report(const Error &error, Subject subject, const QString &path)
{
    m_problems.report(Subject::Recording, sentence(error, subject, QDir::toNativeSeparators(path)));
}

void Recorder::refresh()
{
    const media::Recording *recording = m_show.outputs().recording();
    const bool isOfEncoder = m_show.outputs().encoderError().has_value(); // which the place says, of sending too
    if (recording != nullptr && recording->state() == media::Recording::State::Failed && !isOfEncoder) {
        report(recording->error().value_or(Error{}),
               recording->isPlayable() ? Subject::Recording : Subject::UnbegunRecording, recording->path());
    }
}

/// A window that was closed stays as long as its recording is being written.
void Recorder::endingMoved()
{
    const show::Ending::Stage stage = m_show.outputs().ending().stage();
    if (stage == show::Ending::Stage::StillWriting) {
        const QString path = m_show.outputs().recording()->path();
        m_problems.report(Subject::Recording,
                          tr("The recording “%1” is still being written. What is written so far is safe. Wait until "
                             "the window closes by itself, or close it again to leave the rest.")
                              .arg(QDir::toNativeSeparators(path)));
    } else if (stage == show::Ending::Stage::NotAsked) {
        m_problems.solve(Subject::Recording); // it stays open for another reason now
    }
}

/// Beside the show, which goes on meanwhile.
void Recorder::chooseFolder()
{
    if (m_chooser) {
        m_chooser->raise();
        return;
    }
    // It begins at home: the folder that is to be left may be on a disk that does not answer.
    m_chooser = new QFileDialog(&m_place, tr("Folder of recordings"), QDir::homePath());
    m_chooser->setAttribute(Qt::WA_DeleteOnClose);
    m_chooser->setFileMode(QFileDialog::Directory);
    m_chooser->setOption(QFileDialog::ShowDirsOnly);
    connect(m_chooser, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        m_keptFolder.clear();
        setFolder(folder);
        m_settings.keepRecordingFolder(folder);
        m_problems.solve(Subject::Recording);
    });
    m_chooser->setModal(false);
    m_chooser->show();
}

} // namespace vitrine::ui
