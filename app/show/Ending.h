// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace vitrine::show {

class Outputs;

/// The end of a show, whoever asks for it, a command, a window or the system: nothing more is filmed, the last of it is
/// sent and written, and then it has ended. A slow disk may write for minutes, so who asks again may leave what it has
/// not taken yet; but nobody leaves what he was not told of. Owned by the outputs. Main thread.
class Ending : public QObject {
    Q_OBJECT

public:
    enum class Stage {
        NotAsked, ///< Also when the show was taken up again before it had ended.
        Finishing, ///< The last of it is sent and written.
        StillWriting, ///< As Finishing; that the recording takes long is to be said now. The next request leaves it.
        Ended, ///< When it was reached nothing was sent or written any more.
        Left, ///< What the disk has not taken yet is not waited for. The recording plays up to there.
    };

    explicit Ending(Outputs &outputs);

    Stage stage() const { return m_stage; }

    /// It was asked for and has not come.
    bool isUnderway() const { return m_stage == Stage::Finishing || m_stage == Stage::StillWriting; }

    /// Ends the show, at once when nothing is sent or written. Asked again while a recording is still being written, it
    /// goes on to StillWriting, then to Left.
    void ask();

Q_SIGNALS:
    void stageChanged();

private:
    void enter(Stage next);
    void outputsMoved();
    void tellOfSlowWriting();

    Outputs &m_outputs;
    Stage m_stage = Stage::NotAsked;
    QTimer m_slow;
};

} // namespace vitrine::show
