// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/StudioTest.h"

#include "app/show/Outputs.h"
#include "ui/style/Theme.h"
#include "ui/style/Tokens.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/LiveButton.h"

#include <QDir>
#include <QLineEdit>

namespace vitrine::test {

void StudioTest::initTestCase()
{
    ui::applyTheme(*qApp, ui::darkTokens());
    m_redactor = std::make_unique<Redactor>();
    auto engine = media::Engine::start(30, *m_redactor);
    QVERIFY2(engine, engine ? "" : qPrintable(engine.error().detail));
    m_engine = *std::move(engine);
}

void StudioTest::cleanupTestCase()
{
    m_engine.reset();
    QCOMPARE(media::Engine::liveAllocations(), 0L);
}

void StudioTest::init()
{
    m_shop = std::make_unique<KitchenShop>();
    m_beef = m_shop->add(QStringLiteral("Beef"), 22);
    m_tart = m_shop->add(QStringLiteral("Tart"), 2);
    auto show = show::Show::open(*m_engine, m_shop->products(), m_shop->ledger(), {});
    QVERIFY2(show, show ? "" : qPrintable(show.error().detail));
    m_show = *std::move(show);
    QVERIFY(QDir().mkpath(recordingFolder()));
    m_settings = std::make_unique<ui::StudioSettings>(m_shop->file(QStringLiteral("studio.ini")));
    m_settings->keepRecordingFolder(recordingFolder());
    openWindow();
    QTRY_VERIFY(the<ui::Button>("recordingFolder")->toolTip().contains(recordingFolder()));
}

void StudioTest::openWindow()
{
    m_window = std::make_unique<ui::StudioWindow>(*m_show, m_shop->products(), m_shop->ledger(), m_shop->till(),
                                                  *m_engine, *m_settings);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_list = the<ui::ProductList>("products");
    m_list->setFocus();
}

void StudioTest::cleanup()
{
    m_window.reset();
    m_settings.reset();
    m_show.reset();
    m_shop.reset();
}

void StudioTest::goLive(const RtmpServer &server)
{
    QTest::keyClicks(the<QLineEdit>("destinationAddress"), server.address());
    QTest::keyClicks(the<QLineEdit>("destinationKey"), QStringLiteral("secretkey"));
    click(the<ui::LiveButton>("live"));
    QTRY_COMPARE_WITH_TIMEOUT(m_show->outputs().state(), show::Outputs::State::Live, 15'000);
}

} // namespace vitrine::test
