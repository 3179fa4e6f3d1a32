// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/StudioRun.h"

#include "app/ExitCode.h"
#include "app/Process.h"
#include "app/ShopFile.h"
#include "app/ShopFileCommands.h"
#include "app/show/Capture.h"
#include "app/show/Ending.h"
#include "app/show/Outputs.h"
#include "app/show/Show.h"
#include "media/Engine.h"
#include "media/Recording.h"
#include "ui/StudioSettings.h"
#include "ui/StudioWindow.h"
#include "ui/onair/OnAirPlace.h"
#include "ui/style/Theme.h"
#include "ui/style/Tokens.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QStandardPaths>

#include <optional>

namespace vitrine {

namespace {

/// How long a click may wait for another program that has the shop file: not long enough to seem stuck.
constexpr std::chrono::milliseconds kWaitForOthers{200};

int refuse(const QString &sentence)
{
    warnOnScreen(sentence);
    return kFailed;
}

int refuse(const Console &console, const Error &error)
{
    console.complain(error, ui::Subject::Engine);
    return refuse(ui::sentence(error, ui::Subject::Engine));
}

enum class EndedBy { Seller, System };

struct Ended {
    int code = kDone;
    EndedBy by = EndedBy::Seller;
};

/// From opening the shop to closing it. `noCopy` hears afterwards why the shop was not copied.
Ended runWindow(const StudioCommand &command, const Console &console, Redactor &redactor,
                const CopyOnClosing::Tell &noCopy)
{
    ui::applyTheme(*qApp, ui::darkTokens());
    const QString path = command.shop.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/shop.vitrine")
        : command.shop;
    auto mode = storage::Database::Mode::Existing;
    if (command.shop.isEmpty() && !QFileInfo::exists(path)) {
        if (const QString sentence = complainOfRemains(console, path); !sentence.isEmpty()) {
            return {refuse(sentence)};
        }
        QDir().mkpath(QFileInfo(path).path());
        mode = storage::Database::Mode::CreateNew;
    }
    auto shop = ShopFile::open(path, mode, noCopy);
    if (!shop) {
        return {refuse(complainOfShop(console, shop.error(), path))};
    }
    if (const QString sentence = warnOfKeptLog(console, *shop->database); !sentence.isEmpty()) {
        warnOnScreen(sentence);
    }
    shop->database->waitForOthersAtMost(kWaitForOthers);
    const show::ShowSettings settings;
    const auto engine = media::Engine::start(settings.canvas.framesPerSecond, redactor);
    if (!engine) {
        return {refuse(console, engine.error())};
    }
    const auto opened = show::Show::open(**engine, *shop->products, *shop->ledger, settings);
    if (!opened) {
        return {refuse(console, opened.error())};
    }
    std::optional<Error> noCamera;
    if (!command.camera.isEmpty()) {
        if (const auto camera = media::CameraAddress::parse(command.camera); camera) {
            (*opened)->capture().useCamera(*camera);
        } else {
            noCamera = camera.error();
        }
    }
    // Declared last, so that it goes first: the window, its settings, the show, the engine, the shop.
    ui::StudioSettings kept;
    ui::StudioWindow window(**opened, *shop->products, *shop->ledger, *shop->till, **engine, kept);
    const EndRequests endRequests;
    const show::Outputs &outputs = (*opened)->outputs();
    show::Ending &ending = outputs.ending();
    bool systemAsks = false;
    const auto goOnceEnded = [&ending, &systemAsks] {
        using Stage = show::Ending::Stage;
        if (!systemAsks) {
            return;
        }
        // The system asks, not the seller: what is on its way is sent and written first, then the program goes. What
        // the seller asked for before is not asked a second time, which would leave it.
        if (ending.stage() == Stage::NotAsked) {
            ending.ask();
        }
        if (ending.stage() == Stage::Ended || ending.stage() == Stage::Left) {
            QCoreApplication::exit(kDone);
        }
    };
    const QObject context; // of the connections, which end before what they refer to
    QObject::connect(&ending, &show::Ending::stageChanged, &context, goOnceEnded);
    QObject::connect(&endRequests, &EndRequests::endRequested, &context, [&systemAsks, &ending, &goOnceEnded] {
        systemAsks = true;
        if (!ending.isUnderway()) {
            ending.ask();
        }
        goOnceEnded();
    });
    window.show();
    if (noCamera) {
        window.onAir().report(*noCamera, ui::Subject::Camera); // another one can be chosen there
    }
    const int code = QApplication::exec();
    const EndedBy by = systemAsks ? EndedBy::System : EndedBy::Seller;
    if (ending.stage() == show::Ending::Stage::Left) {
        console.tell(ui::Sentences::recordingLeft(console.shown(outputs.recording()->path())));
        return {kFailed, by};
    }
    return {code, by};
}

} // namespace

void warnOnScreen(const QString &sentence)
{
    QMessageBox::warning(nullptr, QStringLiteral("Vitrine"), sentence);
}

int run(const StudioCommand &command, const Console &console, Redactor &redactor)
{
    QString noCopy;
    const Ended ended = runWindow(command, console, redactor, [&console, &noCopy](const QString &sentence) {
        console.complain(sentence);
        noCopy = sentence;
    });
    // The window is gone and the shop closed. The system, when it asks, waits for nobody to read.
    if (!noCopy.isEmpty() && ended.by == EndedBy::Seller) {
        warnOnScreen(noCopy);
    }
    return ended.code;
}

} // namespace vitrine
