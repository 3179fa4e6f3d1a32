// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/Redactor.h"
#include "app/catalog/ProductRepository.h"
#include "app/orders/OrderLedger.h"
#include "app/orders/Till.h"
#include "app/show/Capture.h"
#include "app/show/Outputs.h"
#include "app/show/Show.h"
#include "app/storage/Database.h"
#include "media/Camera.h"
#include "media/Engine.h"
#include "media/Recording.h"
#include "ui/StudioSettings.h"
#include "ui/StudioWindow.h"
#include "ui/style/Theme.h"
#include "ui/style/Tokens.h"

#include <QApplication>
#include <QTextStream>
#include <QTimer>

#include <memory>

namespace {

int fail(const QString &what)
{
    QTextStream(stderr) << what << '\n';
    return 1;
}

} // namespace

/// The studio's window with its preview showing, while a show is recorded for some seconds: what the window costs.
/// bench_window SHOP CAMERA SKU RECORDING WIDTH HEIGHT SECONDS
int main(int argc, char **argv)
{
    using namespace vitrine;
    QCoreApplication::setApplicationName(QStringLiteral("vitrine"));
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 8) {
        return fail(QStringLiteral("bench_window SHOP CAMERA SKU RECORDING WIDTH HEIGHT SECONDS"));
    }
    ui::applyTheme(*qApp, ui::darkTokens());
    Redactor redactor;
    const auto database = storage::Database::open(arguments.at(1), storage::Database::Mode::Existing);
    const auto camera = media::CameraAddress::parse(arguments.at(2));
    if (!database || !camera) {
        return fail(QStringLiteral("no shop or no camera"));
    }
    catalog::ProductRepository products(**database);
    orders::OrderLedger ledger(**database);
    orders::Till till(ledger, **database);
    show::ShowSettings settings;
    settings.canvas.size = {arguments.at(5).toInt(), arguments.at(6).toInt()};
    const auto engine = media::Engine::start(settings.canvas.framesPerSecond, redactor);
    const auto product = products.findBySku(arguments.at(3));
    if (!engine || !product) {
        return fail(QStringLiteral("no engine or no product"));
    }
    const auto opened = show::Show::open(**engine, products, ledger, settings);
    if (!opened || !(*opened)->showProduct(product->id)) {
        return fail(QStringLiteral("no show"));
    }
    show::Show &show = **opened;
    ui::StudioSettings settingsOfTheWindow;
    ui::StudioWindow window(show, products, ledger, till, **engine, settingsOfTheWindow);
    window.resize(1440, 900);
    window.show();

    QTimer length;
    length.setSingleShot(true);
    QObject::connect(&length, &QTimer::timeout, &show.outputs(), &show::Outputs::stopRecording);
    QObject::connect(&show.capture(), &show::Capture::cameraChanged, &show, [&] {
        const bool shows
            = show.capture().camera() != nullptr && show.capture().camera()->state() == media::Camera::State::Showing;
        if (shows && show.outputs().recording() == nullptr) {
            if (!show.outputs().startRecording(arguments.at(4))) {
                QCoreApplication::exit(1);
                return;
            }
            length.start(arguments.at(7).toInt() * 1000);
        }
    });
    QObject::connect(&show.outputs(), &show::Outputs::recordingChanged, &show, [&] {
        if (show.outputs().recording() != nullptr
            && show.outputs().recording()->state() == media::Recording::State::Finished) {
            QCoreApplication::exit(0);
        } else if (show.outputs().recording() != nullptr
                   && show.outputs().recording()->state() == media::Recording::State::Failed) {
            QCoreApplication::exit(1);
        }
    });
    show.capture().useCamera(*camera);
    const int code = QApplication::exec();
    const media::Composer::Statistics frames = show.composer().statistics();
    QTextStream(stdout) << "{\"framesLost\":" << frames.lost << ",\"framesLate\":" << frames.late << "}\n";
    return code;
}
