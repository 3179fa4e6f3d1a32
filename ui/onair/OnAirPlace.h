// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/catalog/Product.h"
#include "ui/sentences/Sentences.h"
#include "ui/style/Tokens.h"
#include "ui/widgets/ThumbnailCache.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;
class QVBoxLayout;

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

class ActionButton;
class BottomBar;
class DestinationPanel;
class DevicePanel;
class PreviewWidget;
class ProblemBars;
class ProductDelegate;
class ProductList;
class ProductListModel;
class SoundControl;
class StudioSettings;

/// The place of a show: what viewers get, what comes next, what is ordered and where it goes. Puts the parts beside
/// each other and passes what they ask for to the show. Main thread; outlived by all it is given.
class OnAirPlace : public QWidget {
    Q_OBJECT

public:
    OnAirPlace(show::Show &show, catalog::ProductRepository &products, orders::OrderLedger &ledger, orders::Till &till,
               media::Engine &engine, StudioSettings &settings, const Tokens &tokens, QWidget *parent = nullptr);
    ~OnAirPlace() override;

    /// Says a problem in the place it concerns, until it is solved.
    void report(const Error &error, Subject subject, const QString &name = {});

    /// Says that the window stays because viewers are watching.
    void refuseToClose();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildCentre();
    QWidget *buildSide();
    void addShortcuts();

    void showNext();
    void showProduct(const catalog::ProductId &id);
    void toggleCard();
    void order(const catalog::ProductId &id);
    void orderOfTheMoment();
    void goLive();

    void refreshProducts();
    void refreshNext();
    void refreshCamera();
    void refreshSending();
    void refreshInterruption();
    void refreshEncoder();
    std::optional<catalog::ProductId> productOfTheMoment() const;

    show::Show &m_show;
    orders::Till &m_till;
    const Tokens &m_tokens;

    ThumbnailCache m_thumbnails;
    ProductListModel *m_model;
    SoundControl *m_sound;
    ProblemBars *m_problems;
    PreviewWidget *m_preview;
    ActionButton *m_next;
    ActionButton *m_card;
    ActionButton *m_order;
    DevicePanel *m_devices;
    ProductDelegate *m_delegate;
    ProductList *m_list;
    QHBoxLayout *m_columns;
    QVBoxLayout *m_centre;
    QWidget *m_side;
    DestinationPanel *m_destination;
    BottomBar *m_bar;
    std::optional<catalog::ProductId> m_lastShown; // what "Show card" brings back
    std::optional<catalog::ProductId> m_nextProduct;
};

} // namespace vitrine::ui
