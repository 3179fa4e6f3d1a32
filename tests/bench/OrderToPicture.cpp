// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/Redactor.h"
#include "app/catalog/ProductRepository.h"
#include "app/orders/OrderLedger.h"
#include "app/show/Show.h"
#include "app/storage/Database.h"
#include "media/Camera.h"
#include "media/Engine.h"
#include "media/Preview.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QGuiApplication>
#include <QProcess>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <optional>

namespace {

using namespace vitrine;

constexpr QSize kSeen{1280, 720};
constexpr QRect kCounter{640, 40, 576, 70};
constexpr std::chrono::seconds kLongest{10};

int fail(const QString &what)
{
    QTextStream(stderr) << what << '\n';
    return 1;
}

} // namespace

/// How long after another process was started to take an order the counter in the picture has changed, and how much of
/// that the other process took itself. bench_order_to_picture VITRINE SHOP SKU ORDERS
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5) {
        return fail(QStringLiteral("bench_order_to_picture VITRINE SHOP SKU ORDERS"));
    }
    Redactor redactor;
    const auto database = storage::Database::open(arguments.at(2), storage::Database::Mode::Existing);
    if (!database) {
        return fail(QStringLiteral("no shop"));
    }
    catalog::ProductRepository products(**database);
    orders::OrderLedger ledger(**database);
    const show::ShowSettings settings;
    const auto engine = media::Engine::start(settings.canvas.framesPerSecond, redactor);
    const auto product = products.findBySku(arguments.at(3));
    if (!engine || !product) {
        return fail(QStringLiteral("no engine or no product"));
    }
    const auto show = show::Show::open(**engine, products, ledger, settings);
    if (!show || !(*show)->showProduct(product->id)) {
        return fail(QStringLiteral("no show"));
    }
    media::Preview preview((*show)->composer(), kSeen);

    QImage before;
    std::optional<qint64> seen;
    QElapsedTimer since;
    QEventLoop loop;
    QTimer limit;
    limit.setSingleShot(true);
    QObject::connect(&limit, &QTimer::timeout, &loop, &QEventLoop::quit);
    QObject::connect(&preview, &media::Preview::frameReady, &loop, [&] {
        const QImage now = preview.frame().copy(kCounter);
        if (since.isValid() && !seen && now != before) {
            seen = since.elapsed();
            loop.quit();
        } else if (!since.isValid()) {
            before = now;
        }
    });

    std::vector<qint64> whole;
    std::vector<qint64> afterCommit;
    for (int order = 0; order < arguments.at(4).toInt(); ++order) {
        since.invalidate();
        limit.start(std::chrono::seconds(1)); // what moved has come to rest
        loop.exec();
        QProcess other;
        std::optional<qint64> ended;
        QObject::connect(&other, &QProcess::finished, &loop, [&] { ended = since.elapsed(); });
        seen.reset();
        since.start();
        other.start(arguments.at(1),
                    {QStringLiteral("order"), QStringLiteral("add"), QStringLiteral("--shop"), arguments.at(2),
                     QStringLiteral("--sku"), arguments.at(3)});
        limit.start(kLongest);
        loop.exec();
        if (!seen) {
            return fail(QStringLiteral("the order was never seen"));
        }
        whole.push_back(*seen);
        other.waitForFinished();
        // The process commits shortly before it ends, so that the picture may change first.
        afterCommit.push_back(*seen - std::min(*seen, ended.value_or(*seen)));
    }
    std::ranges::sort(whole);
    std::ranges::sort(afterCommit);
    QTextStream(stdout) << "Order in another process to the counter in the picture, " << whole.size()
                        << " orders: median " << whole[whole.size() / 2] << " ms, longest " << whole.back()
                        << " ms; after that process had ended: median " << afterCommit[afterCommit.size() / 2]
                        << " ms, longest " << afterCommit.back() << " ms\n";
    return 0;
}
