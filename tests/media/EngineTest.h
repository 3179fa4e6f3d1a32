// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Redactor.h"
#include "media/Engine.h"
#include "media/native/X11Display.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace vitrine::test {

/// A test of what runs inside the engine: each function finds a fresh one of 30 ticks a second and a folder of its
/// own, and fails when it leaves anything of libobs behind.
class EngineTest : public QObject {
    Q_OBJECT

protected Q_SLOTS:
    /// Keeps a connection to the display: one that nobody uses starts anew, and refuses callers meanwhile.
    virtual void initTestCase();
    virtual void init();
    virtual void cleanup();

protected:
    static constexpr int kFramesPerSecond = 30;

    QString in(const QString &name) const { return m_folder->filePath(name); }

    Redactor m_redactor;
    std::unique_ptr<media::X11Display> m_display;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<media::Engine> m_engine;
};

} // namespace vitrine::test
