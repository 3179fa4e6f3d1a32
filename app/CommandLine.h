// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"
#include "app/base/Secret.h"
#include "app/show/ShowMention.h"
#include "media/CanvasFormat.h"

#include <QSize>
#include <QStringList>

#include <chrono>
#include <optional>
#include <variant>
#include <vector>

namespace vitrine {

/// `vitrine show`: the studio's job without a window.
struct ShowCommand {
    QString shop;
    QString camera;
    QString sku;
    std::vector<QString> destinations; ///< As typed: may hold keys.
    QStringList keyFiles; ///< One for each destination, in their order.
    Secret key; ///< From the environment, for the first destination without a key file; empty without one.
    QString recording; ///< Empty for none.
    QString microphone; ///< Empty for none.
    media::CanvasFormat canvas;
    int kilobitsPerSecond = 3000;
    show::ShowMention mention = show::ShowMention::None;
    std::optional<std::chrono::seconds> length; ///< Until interrupted without one.
};

/// `vitrine demo`: makes a shop to try.
struct DemoCommand {
    QString shop;
    QString trade;
};

/// `vitrine catalog list`.
struct CatalogListCommand {
    QString shop;
};

/// `vitrine catalog search`: what a person would find by typing these words.
struct CatalogSearchCommand {
    QString shop;
    QString typed;
};

/// `vitrine catalog import`: brings the products of a feed into a shop.
struct CatalogImportCommand {
    enum class Purpose { Import, DryRun };
    enum class Pictures { OfFolder, OfNetworkToo };

    QString shop;
    QString feed;
    Purpose purpose = Purpose::Import;
    Pictures pictures = Pictures::OfFolder;
    QString columns; ///< "price=Preis,stock=Lager"; empty to keep what is guessed.
    QString currency; ///< Of prices that name none; empty for the shop's.
    QString trade;
};

/// `vitrine catalog export`: writes a shop's products as a feed.
struct CatalogExportCommand {
    enum class IfThere { Refuse, Replace };

    QString shop;
    QString feed;
    QString format;
    IfThere ifThere = IfThere::Refuse;
};

/// `vitrine order add`: an order taken by telephone, or places of a product with slots.
struct OrderAddCommand {
    QString shop;
    QString sku;
    int quantity = 1;
};

/// `vitrine shop verify`: reads a shop file from end to end and adds its ledger up.
struct ShopVerifyCommand {
    QString shop;
};

/// `vitrine shop backup`: one file with everything, also while a show is on air.
struct ShopBackupCommand {
    QString shop;
    QString target;
};

/// `vitrine shop restore`: a new shop out of a backup or copy.
struct ShopRestoreCommand {
    QString backup;
    QString shop;
};

/// `vitrine render`: draws one overlay of a product into a file.
struct RenderCommand {
    enum class Overlay { Card, Counter };

    QString shop;
    QString sku;
    Overlay overlay = Overlay::Card;
    QSize canvas; ///< Width x height.
    QString out; ///< A PNG; one that exists is never written over.
};

/// `vitrine doctor`: what this computer can do and what it lacks.
struct DoctorCommand { };

/// `vitrine studio`: the window.
struct StudioCommand {
    QString shop; ///< Empty for the seller's own.
    QString camera; ///< Empty to choose in the window.
};

/// `vitrine --help` or `--version`: prints a text and ends.
struct TextCommand {
    QString text;
};

/// How the outcome is written.
enum class OutputFormat { Text, Json };

/// What the program was asked to do.
struct CommandLine {
    std::variant<ShowCommand, DemoCommand, CatalogListCommand, CatalogSearchCommand, CatalogImportCommand,
                 CatalogExportCommand, OrderAddCommand, ShopVerifyCommand, ShopBackupCommand, ShopRestoreCommand,
                 RenderCommand, DoctorCommand, StudioCommand, TextCommand>
        command;
    OutputFormat format = OutputFormat::Text;

    /// `arguments` begins with the program's name. Fails with InvalidInput and a sentence that says what is wrong.
    static Result<CommandLine> parse(const QStringList &arguments);
};

} // namespace vitrine
