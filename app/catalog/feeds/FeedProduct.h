// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Money.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace vitrine::catalog::feeds {

/// A variant as a feed tells it. Empty is: the feed says nothing about it. A value; any thread.
struct FeedVariant {
    qint64 line = 0;
    QString sku;
    QString gtin;
    QMap<QString, QString> options;
    std::optional<Money> price;
    std::optional<int> stock;
    qint64 row = 0; ///< Counted from 1; several rows can be in one line.
};

/// A product as a feed tells it, with those of its variants that follow each other. Empty is: the feed says nothing
/// about it, so that importing changes nothing there. A value; any thread.
struct FeedProduct {
    /// No platform shows more of one product, and so no list of pictures is long.
    static constexpr qsizetype kMostPictures = 250;

    /// No shop has as many of one product, which is held as a whole and saved in one transaction.
    static constexpr qsizetype kMostVariants = 10'000;

    qint64 line = 0; ///< Of its first row.
    qint64 row = 0; ///< Its first one, counted from 1.
    QString sku;
    QString name;
    QString description;
    QString brand;
    QString gtin;
    QString trade;
    QUrl link;
    std::optional<Money> price;
    std::optional<int> stock;
    std::optional<int> vat; ///< In hundredths of a percent.
    QMap<QString, QString> attributes; ///< As the feed writes them.
    QStringList pictures; ///< As the feed writes them, the first one first.
    QList<FeedVariant> variants;
    bool isGroup = false; ///< Is sold as variants only, of which some rows may be missing here.

    /// Unless it is there. False when the product has as many as it may have.
    bool addPicture(const QString &picture)
    {
        if (pictures.contains(picture)) {
            return true;
        }
        if (pictures.size() >= kMostPictures) {
            return false;
        }
        pictures.append(picture);
        return true;
    }
};

} // namespace vitrine::catalog::feeds
