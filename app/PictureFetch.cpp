// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/PictureFetch.h"

#include "app/ProgressBar.h"

#include <QCoreApplication>

namespace vitrine {

namespace {

/// The words of this file, under a name that the translations know.
class Texts {
    Q_DECLARE_TR_FUNCTIONS(PictureFetch)
};

/// Lines of a list that a person still reads.
constexpr qsizetype kShown = 20;

/// What a program reads of a problem.
QString nameOf(Error::Code code)
{
    switch (code) {
    case Error::Code::Forbidden:
        return QStringLiteral("not-safe");
    case Error::Code::Overflow:
        return QStringLiteral("too-large");
    case Error::Code::Unsupported:
    case Error::Code::Corrupt:
        return QStringLiteral("no-picture");
    case Error::Code::NotFound:
        return QStringLiteral("not-there");
    default:
        return QStringLiteral("no-answer");
    }
}

/// What a person reads of it.
QString reasonOf(Error::Code code)
{
    switch (code) {
    case Error::Code::Forbidden:
        return Texts::tr("it is not safe: no https, not on the public network, not to be trusted, or too many pixels");
    case Error::Code::Overflow:
        return Texts::tr("it has more than 20 MiB");
    case Error::Code::Unsupported:
    case Error::Code::Corrupt:
        return Texts::tr("it is neither PNG nor JPEG");
    case Error::Code::NotFound:
        return Texts::tr("it is not there");
    default:
        return Texts::tr("its server did not give it, or not in time");
    }
}

} // namespace

PictureFetch::PictureFetch()
{
    if (m_file.open()) {
        m_stream.setDevice(&m_file);
    }
}

void PictureFetch::remember(const catalog::ProductId &product, const QStringList &addresses)
{
    m_stream << product.toString() << addresses;
    ++m_products;
    m_pictures += addresses.size();
}

Result<sync::ProductPictures::Outcome> PictureFetch::fetch(storage::Database &shop)
{
    if (m_products > 0 && (!m_file.isOpen() || m_stream.status() != QDataStream::Ok || !m_file.seek(0))) {
        return failure(Error::Code::DiskFull, m_file.errorString());
    }
    qint64 read = 0;
    const auto next = [&]() -> std::optional<sync::ProductPictures::Wanted> {
        if (read == m_products || m_stream.status() != QDataStream::Ok) {
            return std::nullopt;
        }
        ++read;
        QString id;
        sync::ProductPictures::Wanted wanted;
        m_stream >> id >> wanted.addresses;
        wanted.product = catalog::ProductId::fromString(id).value_or(catalog::ProductId());
        return wanted;
    };
    ProgressBar bar;
    sync::PictureDownloads downloads;
    return sync::ProductPictures(shop, downloads).take(next, [&](qint64 pictures) { bar.show(pictures, m_pictures); });
}

void PictureFetch::write(const sync::ProductPictures::Outcome &outcome, QJsonObject &answer)
{
    QJsonArray problems;
    for (const sync::ProductPictures::Problem &problem : outcome.problems) {
        problems.append(QJsonObject{{QStringLiteral("address"), problem.address},
                                    {QStringLiteral("reason"), nameOf(problem.error.code)}});
    }
    answer.insert(QStringLiteral("picturesFetched"), outcome.fetched);
    answer.insert(QStringLiteral("picturesFailed"), outcome.failed);
    answer.insert(QStringLiteral("pictureProblems"), problems);
}

void PictureFetch::complain(const Error &error, const Console &console)
{
    qWarning("%s", qPrintable(error.detail));
    console.complain(
        Texts::tr("The products are in the shop, but not all of their pictures: the shop file or its disk did "
                  "not take them. What was kept is safe. Make room on the disk, close other programs, then "
                  "import the file again."));
}

void PictureFetch::print(const sync::ProductPictures::Outcome &outcome, const Console &console)
{
    console.print(Texts::tr("%n picture(s) fetched from the network.\n", nullptr, static_cast<int>(outcome.fetched)));
    if (outcome.failed == 0) {
        return;
    }
    console.print(
        Texts::tr("%n picture(s) could not be fetched. Everything else is in the shop. To try them again, import "
                  "the file again.\n",
                  nullptr, static_cast<int>(outcome.failed)));
    const qsizetype shown = std::min(kShown, outcome.problems.size());
    for (const sync::ProductPictures::Problem &problem : outcome.problems.first(shown)) {
        console.print(QStringLiteral("  %1: %2\n").arg(problem.address, reasonOf(problem.error.code)));
    }
    if (outcome.failed > shown) {
        console.print(Texts::tr("... and %n more\n", nullptr, static_cast<int>(outcome.failed - shown)));
    }
}

} // namespace vitrine
