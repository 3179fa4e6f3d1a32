// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

namespace vitrine::catalog {
class ProductRepository;
}
namespace vitrine::media {
class Engine;
}
namespace vitrine::orders {
class OrderLedger;
class Till;
} // namespace vitrine::orders
namespace vitrine::show {
class Show;
}

namespace vitrine::ui {

class OnAirPlace;
class StudioSettings;
class TopBar;

/// The window of the studio: the bar on top and the place under it. Main thread; outlived by all it is given.
class StudioWindow : public QMainWindow {
    Q_OBJECT

public:
    StudioWindow(show::Show &show, catalog::ProductRepository &products, orders::OrderLedger &ledger,
                 orders::Till &till, media::Engine &engine, StudioSettings &settings, QWidget *parent = nullptr);

    OnAirPlace &onAir() const { return *m_onAir; }

protected:
    /// A show on air is not closed by its window. A recording is finished first; the window goes when it is saved, or
    /// when it is closed again after it has said that the disk is slow.
    void closeEvent(QCloseEvent *event) override;

private:
    void endingMoved();

    show::Show &m_show;
    TopBar *m_top;
    OnAirPlace *m_onAir;
};

} // namespace vitrine::ui
