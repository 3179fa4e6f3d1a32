// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/StudioWindow.h"

#include "app/show/Ending.h"
#include "app/show/Outputs.h"
#include "app/show/Show.h"
#include "media/Recording.h"
#include "ui/TopBar.h"
#include "ui/onair/MentionButton.h"
#include "ui/onair/OnAirPlace.h"
#include "ui/style/FocusRing.h"
#include "ui/style/Icon.h"
#include "ui/style/Tokens.h"

#include <QCloseEvent>
#include <QVBoxLayout>

namespace vitrine::ui {

namespace {

TopBar::Air airOf(show::Outputs::State state)
{
    switch (state) {
    case show::Outputs::State::Live:
        return TopBar::Air::Live;
    case show::Outputs::State::Interrupted:
        return TopBar::Air::Interrupted;
    case show::Outputs::State::Rehearsal:
    case show::Outputs::State::Connecting:
    case show::Outputs::State::Ending:
        break;
    }
    return TopBar::Air::Off;
}

} // namespace

StudioWindow::StudioWindow(show::Show &show, catalog::ProductRepository &products, orders::OrderLedger &ledger,
                           orders::Till &till, media::Engine &engine, StudioSettings &settings, QWidget *parent)
    : QMainWindow(parent), m_show(show), m_top(nullptr), m_onAir(nullptr)
{
    setWindowTitle(tr("Vitrine"));
    setWindowIcon(programIcon());
    setMinimumSize(960, 540);
    resize(1280, 720);

    m_top = new TopBar(darkTokens());
    m_onAir = new OnAirPlace(show, products, ledger, till, engine, settings, darkTokens());
    m_top->add(new MentionButton(show, darkTokens()));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_onAir, 1);
    setCentralWidget(content);
    new FocusRing(this);
    m_onAir->setFocus(Qt::OtherFocusReason);

    const auto refresh = [this] { m_top->setAir(airOf(m_show.outputs().state())); };
    connect(&show.outputs(), &show::Outputs::stateChanged, this, refresh);
    connect(&show.outputs().ending(), &show::Ending::stageChanged, this, &StudioWindow::endingMoved);
    refresh();
}

void StudioWindow::closeEvent(QCloseEvent *event)
{
    show::Ending &ending = m_show.outputs().ending();
    if (m_show.outputs().state() != show::Outputs::State::Rehearsal && !ending.isUnderway()) {
        event->ignore();
        m_onAir->refuseToClose();
        return;
    }
    ending.ask();
    if (ending.isUnderway()) {
        event->ignore();
    } else {
        QMainWindow::closeEvent(event);
    }
}

void StudioWindow::endingMoved()
{
    // One that failed is said in the window, which therefore stays.
    const media::Recording *recording = m_show.outputs().recording();
    if (m_show.outputs().ending().stage() == show::Ending::Stage::Ended && recording != nullptr
        && recording->state() == media::Recording::State::Finished) {
        close();
    }
}

} // namespace vitrine::ui
