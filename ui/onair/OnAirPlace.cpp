// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onair/OnAirPlace.h"

#include "app/catalog/ProductRepository.h"
#include "app/orders/Till.h"
#include "app/show/Capture.h"
#include "app/show/Outputs.h"
#include "app/show/Show.h"
#include "media/Camera.h"
#include "media/Destination.h"
#include "media/Engine.h"
#include "ui/onair/BottomBar.h"
#include "ui/onair/DestinationPanel.h"
#include "ui/onair/DevicePanel.h"
#include "ui/onair/HoldKey.h"
#include "ui/onair/Platform.h"
#include "ui/onair/PreviewWidget.h"
#include "ui/onair/ProductDelegate.h"
#include "ui/onair/ProductList.h"
#include "ui/onair/ProductListModel.h"
#include "ui/onair/Recorder.h"
#include "ui/onair/SoundControl.h"
#include "ui/onair/TotalsPanel.h"
#include "ui/style/Type.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/LiveButton.h"
#include "ui/widgets/ProblemBars.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QResizeEvent>
#include <QShortcut>

#include <algorithm>

namespace vitrine::ui {

namespace {

constexpr int kFullWidth = 1400;
constexpr int kSmallWidth = 1100;
constexpr int kDeviceHeight = 44;
constexpr int kThumbnail = 104; // device pixels: 52 logical on a screen of 200 %

} // namespace

OnAirPlace::OnAirPlace(show::Show &show, catalog::ProductRepository &products, orders::OrderLedger &ledger,
                       orders::Till &till, media::Engine &engine, StudioSettings &settings, const Tokens &tokens,
                       QWidget *parent)
    : QWidget(parent)
    , m_show(show)
    , m_till(till)
    , m_tokens(tokens)
    , m_thumbnails(products.photoFolder(), kThumbnail)
    , m_model(new ProductListModel(products, ledger, till, QLocale(), this))
    , m_sound(new SoundControl(show.capture(), this))
    , m_problems(new ProblemBars(tokens))
    , m_preview(new PreviewWidget(show.composer(), tokens))
    , m_next(new ActionButton(ActionButton::Kind::Primary, tokens))
    , m_card(new ActionButton(ActionButton::Kind::Plain, tokens))
    , m_order(new ActionButton(ActionButton::Kind::Plain, tokens))
    , m_devices(new DevicePanel(engine, show.capture(), tokens))
    , m_delegate(new ProductDelegate(tokens, m_thumbnails, this))
    , m_list(new ProductList(*m_delegate))
    , m_columns(nullptr)
    , m_centre(nullptr)
    , m_side(nullptr)
    , m_destination(new DestinationPanel(engine.redactor(), tokens))
    , m_bar(new BottomBar(show, *m_sound, tokens))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *columns = new QHBoxLayout;
    m_columns = columns;
    columns->addWidget(buildCentre(), 1);
    m_side = buildSide();
    columns->addWidget(m_side);
    outer->addLayout(columns, 1);
    outer->addWidget(m_bar);
    addShortcuts();
    setFocusProxy(m_list);
    new Recorder(show, engine, settings, *m_bar, *m_problems, *this);

    connect(m_next, &ActionButton::clicked, this, &OnAirPlace::showNext);
    connect(m_card, &ActionButton::clicked, this, &OnAirPlace::toggleCard);
    connect(m_order, &ActionButton::clicked, this, &OnAirPlace::orderOfTheMoment);
    connect(m_list, &ProductList::showRequested, this,
            [this](const QModelIndex &index) { showProduct(m_model->productAt(index.row()).id); });
    connect(m_list, &ProductList::orderRequested, this,
            [this](const QModelIndex &index) { order(m_model->productAt(index.row()).id); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &OnAirPlace::refreshNext);
    connect(m_model, &ProductListModel::reloaded, this, &OnAirPlace::refreshNext);
    connect(m_model, &ProductListModel::reloaded, this, [this] { m_problems->solve(Subject::ShopFile); });
    connect(m_model, &ProductListModel::reloadFailed, this,
            [this](const Error &error) { report(error, Subject::ShopFile); });
    connect(&m_thumbnails, &ThumbnailCache::thumbnailReady, this, [this] {
        m_list->viewport()->update();
        refreshNext();
    });
    connect(m_devices, &DevicePanel::failed, this, &OnAirPlace::report);
    connect(m_devices, &DevicePanel::chosen, m_problems, &ProblemBars::solve);
    LiveButton &live = m_bar->liveButton();
    connect(&live, &LiveButton::goLiveRequested, this, &OnAirPlace::goLive);
    connect(&live, &LiveButton::cancelRequested, this, [this] { m_show.outputs().end(); });
    connect(&live, &LiveButton::endRequested, this, [this] { m_show.outputs().end(); });

    connect(&show, &show::Show::productChanged, this, &OnAirPlace::refreshProducts);
    connect(&show, &show::Show::productTakenAway, this, [this](const QString &name, const QList<catalog::Lack> &lacks) {
        m_problems->report(Subject::Product, Sentences::takenAway(name, lacks));
    });
    connect(&show.capture(), &show::Capture::cameraChanged, this, &OnAirPlace::refreshCamera);
    connect(&show.outputs(), &show::Outputs::stateChanged, this, &OnAirPlace::refreshSending);
    connect(&show.outputs(), &show::Outputs::stateChanged, this, &OnAirPlace::refreshInterruption);
    connect(&show.outputs(), &show::Outputs::destinationsChanged, this, &OnAirPlace::refreshSending);
    connect(&show.outputs(), &show::Outputs::encoderErrorChanged, this, &OnAirPlace::refreshEncoder);

    if (const auto result = m_model->reload(); !result) {
        report(result.error(), Subject::ShopFile);
    }
    if (m_model->rowCount() > 0) {
        m_list->setCurrentIndex(m_model->index(0));
    }
    refreshProducts();
    refreshCamera();
    refreshSending();
    m_devices->useFirstDevices();
}

OnAirPlace::~OnAirPlace() = default;

QWidget *OnAirPlace::buildCentre()
{
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    m_centre = column;
    column->addWidget(m_problems);
    column->addWidget(m_preview, 1);

    auto *actions = new QHBoxLayout;
    actions->setSpacing(12); // wide enough apart for wet fingers, in every window
    m_next->setObjectName(QStringLiteral("showNext"));
    m_next->setTitle(tr("Show next"));
    m_next->setKeyName(tr("Space", "key"));
    actions->addWidget(m_next, 1);
    m_card->setObjectName(QStringLiteral("card"));
    actions->addWidget(m_card);
    m_order->setObjectName(QStringLiteral("order"));
    m_order->setIconName(QStringLiteral("order"));
    actions->addWidget(m_order);
    column->addLayout(actions);
    column->addWidget(m_devices);
    column->addStretch(); // where the window is taller than the picture, the actions stay next to it
    return centre;
}

QWidget *OnAirPlace::buildSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);

    auto *products = new QFrame;
    products->setProperty("panel", true);
    auto *rows = new QVBoxLayout(products);
    rows->setContentsMargins(1, 0, 1, 1);
    rows->setSpacing(0);
    auto *title = new QLabel(tr("Products"));
    title->setFont(fontFor(Type::Title));
    title->setContentsMargins(16, 12, 16, 10);
    rows->addWidget(title);
    m_list->setObjectName(QStringLiteral("products"));
    m_list->setModel(m_model);
    rows->addWidget(m_list, 1);
    column->addWidget(products, 1);

    column->addWidget(new TotalsPanel(m_show, QLocale(), m_tokens));
    column->addWidget(m_destination);
    return side;
}

void OnAirPlace::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, void (OnAirPlace::*action)()) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setAutoRepeat(false); // a key that is leant on must not run through the shop
        connect(shortcut, &QShortcut::activated, this, action);
    };
    add(Qt::Key_Space, &OnAirPlace::showNext);
    add(Qt::Key_PageDown, &OnAirPlace::showNext);
    add(QKeySequence(tr("H", "key that hides or shows the card")), &OnAirPlace::toggleCard);
    add(Qt::Key_PageUp, &OnAirPlace::toggleCard);
    add(QKeySequence(Qt::CTRL | Qt::Key_N), &OnAirPlace::orderOfTheMoment);
    auto *mute = new QShortcut(QKeySequence(tr("M", "key that mutes")), this);
    mute->setAutoRepeat(false);
    connect(mute, &QShortcut::activated, m_sound, &SoundControl::toggleMute);

    auto *end = new HoldKey(Qt::CTRL | Qt::SHIFT | Qt::Key_E, this);
    connect(end, &HoldKey::held, &m_bar->liveButton(), &LiveButton::beginHold);
    connect(end, &HoldKey::released, &m_bar->liveButton(), &LiveButton::cancelHold);
}

void OnAirPlace::report(const Error &error, Subject subject, const QString &name)
{
    m_problems->report(subject, sentence(error, subject, name));
}

void OnAirPlace::refuseToClose()
{
    const QString live = tr("You are on air, so the window stays open. Viewers see you as before. End the show, then "
                            "close the window.");
    const QString other = tr("The show is not over, so the window stays open. Orders and recordings are safe. End the "
                             "show, then close the window.");
    m_problems->report(Subject::Engine, m_show.outputs().state() == show::Outputs::State::Live ? live : other);
}

void OnAirPlace::showNext()
{
    if (m_nextProduct) {
        showProduct(*m_nextProduct);
    }
}

void OnAirPlace::showProduct(const catalog::ProductId &id)
{
    const auto row = m_model->rowOf(id);
    const QString name = row ? m_model->productAt(*row).name : QString();
    const auto result = m_show.showProduct(id);
    const bool isIncomplete = !result && result.error().code == Error::Code::Incomplete;
    if (isIncomplete) {
        m_problems->report(Subject::Product,
                           Sentences::notShown(name, m_show.lacksOf(id).value_or(QList<catalog::Lack>())));
    } else if (!result) {
        report(result.error(), Subject::Product, name);
        return;
    }
    if (row) {
        // Also after one that cannot be shown: the key for the next one must not stay with it.
        if (const auto next = m_model->showableAfter(*row)) {
            m_list->setCurrentIndex(m_model->index(*next));
        }
        m_list->scrollTo(m_model->index(*row));
    }
}

void OnAirPlace::toggleCard()
{
    if (m_show.productShown()) {
        m_show.hideProduct();
    } else if (m_lastShown) {
        showProduct(*m_lastShown);
    }
}

void OnAirPlace::order(const catalog::ProductId &id)
{
    const auto row = m_model->rowOf(id);
    if (const auto result = m_till.take(id, 1); !result) {
        const QString name = row ? m_model->productAt(*row).name : QString();
        if (result.error().code == Error::Code::Conflict) { // of one nothing less can be had
            const bool isByPlace = row && m_model->hasSlotsAt(*row);
            m_problems->report(Subject::Order, isByPlace ? Sentences::fullyBooked(name) : Sentences::soldOut(name));
        } else {
            report(result.error(), Subject::Order, name);
        }
        return;
    }
    m_problems->solve(Subject::Order);
}

void OnAirPlace::orderOfTheMoment()
{
    if (const auto id = productOfTheMoment()) {
        order(*id);
    }
}

void OnAirPlace::goLive()
{
    auto address = m_destination->take();
    if (!address) {
        m_destination->setProblem(sentence(address.error(), Subject::Destination));
        m_destination->focusAddress();
        return;
    }
    m_destination->setProblem({});
    const QString name = platformName(address->server);
    std::vector<media::DestinationAddress> addresses;
    addresses.push_back(std::move(*address));
    m_show.outputs().setDestinations(std::move(addresses));
    if (const auto result = m_show.outputs().goLive(); !result) {
        report(result.error(), unlessOfSound(result.error(), Subject::Destination), name);
    }
}

void OnAirPlace::refreshEncoder()
{
    if (const auto error = m_show.outputs().encoderError()) {
        report(*error, Subject::Encoder);
    } else {
        m_problems->solve(Subject::Encoder);
    }
}

void OnAirPlace::refreshProducts()
{
    const auto shown = m_show.productShown();
    if (shown) {
        m_lastShown = shown;
    }
    m_model->setShowing(shown);
    if (const auto row = shown && m_show.isLinkTooLong() ? m_model->rowOf(*shown) : std::nullopt) {
        m_problems->report(Subject::Product, Sentences::linkTooLong(m_model->productAt(*row).name));
    } else {
        m_problems->solve(Subject::Product);
    }
    m_card->setTitle(shown ? tr("Hide card") : tr("Show card"));
    m_card->setIconName(shown ? QStringLiteral("card-hide") : QStringLiteral("card-show"));
    m_card->setEnabled(shown || m_lastShown);
    m_card->setToolTip(m_card->isEnabled() ? QString() : tr("Show a product first."));
    refreshNext();
}

void OnAirPlace::refreshNext()
{
    // The row the seller is on; the one after it when that is in the picture already or has nothing left.
    std::optional<int> row;
    if (const QModelIndex current = m_list->currentIndex(); current.isValid()) {
        row = m_model->showableAfter(current.row() - 1);
    } else if (m_model->rowCount() > 0) {
        row = m_model->showableAfter(-1);
    }
    m_nextProduct.reset();
    if (row) {
        const QModelIndex index = m_model->index(*row);
        m_nextProduct = m_model->productAt(*row).id;
        m_next->setDetail(index.data().toString(), index.data(ProductListModel::PriceRole).toString());
        m_next->setPhoto(m_thumbnails.thumbnail(index.data(ProductListModel::PhotoRole).toString()));
    } else {
        m_next->setDetail(m_model->rowCount() == 0 ? tr("This shop has no product yet") : tr("Nothing left to show"));
        m_next->setPhoto({});
    }
    m_next->setEnabled(row.has_value());
    m_model->setNext(m_nextProduct);

    const auto ordered = productOfTheMoment();
    const auto orderedRow = ordered ? m_model->rowOf(*ordered) : std::nullopt;
    const bool left = orderedRow && m_model->leftAt(*orderedRow) > 0;
    const bool isByPlace = orderedRow && m_model->hasSlotsAt(*orderedRow);
    m_order->setTitle(isByPlace ? tr("+1 booking") : tr("+1 order"));
    m_order->setEnabled(left);
    if (orderedRow) {
        const QString name = m_model->productAt(*orderedRow).name;
        if (isByPlace) {
            m_order->setToolTip(left ? tr("Book one place in the next free slot of %1").arg(name)
                                     : tr("%1 is fully booked.").arg(name));
        } else {
            m_order->setToolTip(left ? tr("Take one order of %1").arg(name) : tr("%1 is sold out.").arg(name));
        }
    }
}

void OnAirPlace::refreshCamera()
{
    const media::Camera *camera = m_show.capture().camera();
    if (camera == nullptr) {
        m_preview->setHint(tr("Choose a camera below: viewers will see it here."));
        return;
    }
    switch (camera->state()) {
    case media::Camera::State::Opening:
        m_preview->setHint(tr("Opening the camera…"));
        break;
    case media::Camera::State::Showing:
        m_preview->setHint({});
        m_problems->solve(Subject::Camera);
        break;
    case media::Camera::State::Lost:
        m_preview->setHint({});
        m_problems->report(Subject::Camera,
                           sentence(camera->error().value_or(Error{}), Subject::LostCamera, m_devices->cameraName()));
        break;
    case media::Camera::State::Failed:
        m_preview->setHint({});
        report(camera->error().value_or(Error{}), Subject::Camera, m_devices->cameraName());
        break;
    }
}

/// Not at each try to reach it again: a message that was closed stays closed.
void OnAirPlace::refreshInterruption()
{
    m_problems->solve(Subject::Destination);
    if (m_show.outputs().state() != show::Outputs::State::Interrupted) {
        return;
    }
    m_problems->solve(Subject::Engine); // why the window stays was said with what viewers saw then
    for (const auto &destination : m_show.outputs().destinations()) {
        if (destination->state() == media::Destination::State::Reconnecting) {
            m_problems->report(Subject::Destination,
                               Sentences::reconnecting(platformName(destination->shownAddress())));
        }
    }
}

void OnAirPlace::refreshSending()
{
    using State = show::Outputs::State;
    const bool isTaken = m_show.outputs().state() == State::Live || m_show.outputs().state() == State::Interrupted;
    if (isTaken) {
        m_destination->acceptKey();
    }
    QString problem;
    auto field = DestinationPanel::Field::Address;
    for (const auto &destination : m_show.outputs().destinations()) {
        if (destination->state() == media::Destination::State::Stopped) {
            const Error error = destination->error().value_or(Error{});
            problem = sentence(error, Subject::Destination, platformName(destination->shownAddress()));
            field
                = error.code == Error::Code::Rejected ? DestinationPanel::Field::Key : DestinationPanel::Field::Address;
        }
    }
    if (!problem.isEmpty() || isTaken) {
        m_destination->setProblem(problem, field);
    }
    // On air the bar below says how it goes; the fields come back when there is something to correct.
    m_destination->setVisible(m_show.outputs().state() == State::Rehearsal || !problem.isEmpty());
    if (m_show.outputs().state() == State::Rehearsal) {
        m_problems->solve(Subject::Engine);
    }
}

std::optional<catalog::ProductId> OnAirPlace::productOfTheMoment() const
{
    if (const auto shown = m_show.productShown()) {
        return shown;
    }
    // A card that has just left is still what callers ask for: the button must not sell another product meanwhile.
    return m_lastShown ? m_lastShown : m_nextProduct;
}

void OnAirPlace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int width = this->width();
    const bool full = width >= kFullWidth;
    const bool compact = width < kSmallWidth;
    const int gap = full ? 16 : 12;
    const int actionHeight = full ? 84 : compact ? 64 : 72;
    for (ActionButton *button : {m_next, m_card, m_order}) {
        button->setFixedHeight(actionHeight);
    }
    // Where there is little room, the name of what comes next matters more than the keys of the others.
    m_card->setKeyName(compact ? QString() : tr("H", "key that hides or shows the card"));
    m_order->setKeyName(compact ? QString() : tr("Ctrl+N", "key"));
    m_columns->setContentsMargins(gap, gap, gap, gap);
    m_columns->setSpacing(gap);
    m_centre->setSpacing(gap);
    m_delegate->setRowHeight(full ? 68 : compact ? 54 : 60);
    m_list->doItemsLayout();
    m_bar->setDensity(full          ? BottomBar::Density::Full
                          : compact ? BottomBar::Density::Compact
                                    : BottomBar::Density::Small);

    // The picture takes the height there is; the side takes the width that is left, so that nothing stays black.
    const int pictureHeight = height() - m_bar->height() - actionHeight - kDeviceHeight - 4 * gap;
    const int narrowest = full ? 380 : compact ? 300 : 332;
    const int widest = std::max(narrowest, width * 2 / 5);
    const int rest = width - 3 * gap - m_preview->widthFor(std::max(pictureHeight, 0));
    const int sideWidth = std::clamp(rest, narrowest, widest);
    m_side->setFixedWidth(sideWidth);
    m_preview->setMaximumHeight(m_preview->heightFor(width - 3 * gap - sideWidth));
}

} // namespace vitrine::ui
