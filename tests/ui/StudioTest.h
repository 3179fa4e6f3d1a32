// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Redactor.h"
#include "app/show/Show.h"
#include "media/Engine.h"
#include "tests/show/KitchenShop.h"
#include "tests/support/RtmpServer.h"
#include "ui/StudioSettings.h"
#include "ui/StudioWindow.h"
#include "ui/onair/ProductList.h"

#include <QTest>

#include <memory>

namespace vitrine::test {

/// A test of the window as a seller uses it: real clicks and keys, a real engine, a real shop file. Each function finds
/// a window of its own, on a shop with two products, whose recordings go to an empty folder.
class StudioTest : public QObject {
    Q_OBJECT

protected Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();

protected:
    template<typename T>
    T *the(const char *name) const
    {
        return m_window->findChild<T *>(QLatin1String(name));
    }
    void click(QWidget *widget) { QTest::mouseClick(widget, Qt::LeftButton); }
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    void goLive(const RtmpServer &server);

    /// Opens the window as the program does when it is started, with what the last one kept.
    void openWindow();

    QString recordingFolder() const { return m_shop->file(QStringLiteral("videos")); }

    std::unique_ptr<KitchenShop> m_shop;
    std::unique_ptr<Redactor> m_redactor;
    std::unique_ptr<media::Engine> m_engine;
    std::unique_ptr<show::Show> m_show;
    std::unique_ptr<ui::StudioSettings> m_settings;
    std::unique_ptr<ui::StudioWindow> m_window;
    ui::ProductList *m_list = nullptr;
    catalog::Product m_beef;
    catalog::Product m_tart;
};

} // namespace vitrine::test
