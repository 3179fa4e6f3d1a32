// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/RenderRun.h"

#include "app/ExitCode.h"
#include "app/ShopFile.h"
#include "app/ShopFileCommands.h"
#include "app/show/CardPainter.h"
#include "app/show/CardWords.h"
#include "app/show/CounterPainter.h"
#include "app/show/PhotoLoader.h"
#include "app/storage/DurableFile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonObject>

#include <algorithm>

namespace vitrine {

namespace {

/// The words of this command, under a name that the translations know.
class Texts {
    Q_DECLARE_TR_FUNCTIONS(RenderRun)
};

/// As if the show had begun before everything that was sold of the product.
Result<show::CardNumbers> numbersOf(const ShopFile &shop, const catalog::Product &product)
{
    const auto counters = shop.ledger->counters(product.id);
    if (!counters) {
        return tl::unexpected(counters.error());
    }
    const auto reduction = shop.products->reduction(product.id);
    if (!reduction) {
        return tl::unexpected(reduction.error());
    }
    const qint64 sold = counters->slots > 0 ? counters->bookings : counters->units;
    return show::CardNumbers{*counters, counters->left + sold, *reduction};
}

/// A photo that cannot be read leaves the card without one, as in a show.
std::optional<QImage> photoOf(const ShopFile &shop, const catalog::Product &product, QSize canvas)
{
    if (product.photo.isEmpty()) {
        return std::nullopt;
    }
    const int side = std::min(canvas.width(), canvas.height()) / 2;
    const auto photo = show::PhotoLoader::read(shop.products->photoFolder(), product.photo, side);
    return photo ? std::optional(*photo) : std::nullopt;
}

Result<QImage> paint(const RenderCommand &command, const ShopFile &shop, const catalog::Product &product)
{
    const auto numbers = numbersOf(shop, product);
    if (!numbers) {
        return tl::unexpected(numbers.error());
    }
    const QLocale locale;
    const show::CardWords words{show::OverlayWords(locale)};
    if (command.overlay == RenderCommand::Overlay::Counter) {
        const orders::LiveCounters &counters = numbers->counters;
        const qint64 counted = counters.slots > 0 ? counters.bookings : counters.orders;
        return show::CounterPainter(command.canvas, locale)
            .paint(words.words().counter(counted, counters.left, words.countedUnit(product, counters)));
    }
    auto content = words.card(product, *numbers);
    if (!content) {
        return tl::unexpected(content.error());
    }
    content->photo = photoOf(shop, product, command.canvas);
    return show::CardPainter(command.canvas, locale).paint(*content);
}

Result<> write(const QImage &picture, const QString &path)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !picture.save(&buffer, "PNG")) {
        return failure(Error::Code::Internal, QStringLiteral("no PNG of %1").arg(path));
    }
    return storage::writeNewFile(path, bytes);
}

void complainOfFile(const Error &error, const QString &path, const Console &console)
{
    switch (error.code) {
    case Error::Code::NotFound:
        console.complain(
            error,
            Texts::tr("There is no folder %1. Nothing was written. Make the folder first, or choose another.")
                .arg(QFileInfo(path).absolutePath()));
        break;
    case Error::Code::AlreadyExists:
        console.complain(error,
                         Texts::tr("There is a file %1 already. It is as it was. Choose another name.").arg(path));
        break;
    case Error::Code::DiskFull:
        console.complain(
            error,
            Texts::tr("There is no room for %1 on its disk. Nothing was written. Make room, then try again.")
                .arg(path));
        break;
    default:
        console.complain(
            error,
            Texts::tr("The file %1 cannot be written. Nothing was written. Choose a folder of your own.").arg(path));
    }
}

} // namespace

int run(const RenderCommand &command, OutputFormat format, const Console &console)
{
    const auto shop = ShopFile::open(command.shop, storage::Database::Mode::Existing, console);
    if (!shop) {
        complainOfShop(console, shop.error(), command.shop);
        return kFailed;
    }
    warnOfKeptLog(console, *shop->database);
    const auto product = shop->products->findBySku(command.sku);
    if (!product) {
        console.complainOfLookUp(product.error(), command.sku, command.shop);
        return kFailed;
    }
    const auto picture = paint(command, *shop, *product);
    if (!picture) {
        const bool isOfProduct = picture.error().code == Error::Code::Unsupported;
        console.complain(picture.error(), isOfProduct ? ui::Subject::Product : ui::Subject::ShopFile,
                         isOfProduct ? product->name : command.shop);
        return kFailed;
    }
    if (const auto written = write(*picture, command.out); !written) {
        complainOfFile(written.error(), command.out, console);
        return kFailed;
    }
    if (format == OutputFormat::Json) {
        console.print(QJsonObject{{QStringLiteral("file"), command.out},
                                  {QStringLiteral("width"), picture->width()},
                                  {QStringLiteral("height"), picture->height()}});
    } else {
        console.print(Texts::tr("Drew %1, %2 x %3.\n").arg(command.out).arg(picture->width()).arg(picture->height()));
    }
    return kDone;
}

} // namespace vitrine
