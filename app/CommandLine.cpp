// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CommandLine.h"

#include "app/base/Money.h"
#include "app/catalog/Trades.h"
#include "app/catalog/feeds/ColumnMap.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace vitrine {

namespace {

/// The words of the command line, under a name that the translations know.
class Texts {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

tl::unexpected<Error> usage(const QString &sentence)
{
    // An address that stands where none belongs may hold a key.
    static const QRegularExpression address(QStringLiteral("\\S*://\\S*"));
    return failure(Error::Code::InvalidInput, QString(sentence).replace(address, QStringLiteral("…")));
}

QCommandLineOption shopOption()
{
    return {QStringLiteral("shop"), Texts::tr("The shop file."), QStringLiteral("FILE")};
}

QCommandLineOption jsonOption()
{
    return {QStringLiteral("json"), Texts::tr("Answer in JSON.")};
}

/// One of the program's commands: its options and what is read from them.
class Words {
public:
    enum class Places { One, Several };

    /// `place` is what the word is called that belongs to no option, or the several; empty when there is none.
    Words(QStringList path, const QString &description, const QList<QCommandLineOption> &options,
          const QString &place = {}, Places places = Places::One)
        : m_path(std::move(path)), m_description(description), m_options(options), m_place(place), m_places(places)
    {
        m_options.append({{QStringLiteral("h"), QStringLiteral("help")}, Texts::tr("Shows this text.")});
        m_parser.addOptions(m_options);
    }

    /// Fails with InvalidInput, and with NotFound when help was asked for: its text is then the detail.
    Result<> read(const QStringList &arguments)
    {
        QStringList rest{QStringLiteral("vitrine ") + m_path.join(u' ')};
        rest += arguments.sliced(1 + m_path.size());
        if (!m_parser.parse(rest)) {
            return usage(complaint(rest));
        }
        if (m_parser.isSet(QStringLiteral("help"))) {
            return failure(Error::Code::NotFound, help());
        }
        const QStringList words = m_parser.positionalArguments();
        const qsizetype expected = m_place.isEmpty() ? 0 : 1;
        if (words.size() > expected && m_places == Places::One) {
            // It may be a key that has lost its option, so it is not repeated.
            return usage(Texts::tr("There is a word too many. See: vitrine %1 --help").arg(m_path.join(u' ')));
        }
        if (words.size() < expected || (expected == 1 && words.first().isEmpty())) {
            return usage(Texts::tr("%1 is missing. See: vitrine %2 --help").arg(m_place, m_path.join(u' ')));
        }
        return {};
    }

    QString text(const QString &option) const { return m_parser.value(option); }
    QString atPlace() const { return m_parser.positionalArguments().value(0); }
    QString atPlaces() const { return m_parser.positionalArguments().join(u' '); }
    QStringList texts(const QString &option) const { return m_parser.values(option); }
    bool has(const QString &option) const { return m_parser.isSet(option); }

    Result<QString> required(const QString &option) const
    {
        if (text(option).isEmpty()) {
            return usage(Texts::tr("--%1 is missing. See: vitrine %2 --help").arg(option, m_path.join(u' ')));
        }
        return text(option);
    }

    /// Fails for an option that is there without a value.
    Result<> notEmpty(const QString &option) const
    {
        if (has(option) && text(option).isEmpty()) {
            return usage(Texts::tr("%1 wants a value. See: vitrine %2 --help")
                             .arg(QStringLiteral("--") + option, m_path.join(u' ')));
        }
        return {};
    }

    /// `fallback` when the option is not there. Fails for what is not a whole number from `least` to `most`.
    Result<int> number(const QString &option, int fallback, int least, int most) const
    {
        if (!has(option)) {
            return fallback;
        }
        bool fits = false;
        const int value = text(option).toInt(&fits);
        if (!fits || value < least || value > most) {
            return usage(Texts::tr("--%1 takes a number from %2 to %3.").arg(option).arg(least).arg(most));
        }
        return value;
    }

private:
    /// What is wrong with arguments that do not parse. The parser's own words are in English only.
    QString complaint(const QStringList &arguments) const
    {
        const QString command = m_path.join(u' ');
        if (const QStringList unknown = m_parser.unknownOptionNames(); !unknown.isEmpty()) {
            return Texts::tr("There is no option %1. See: vitrine %2 --help").arg(unknown.first(), command);
        }
        if (arguments.last().startsWith(u'-') && !arguments.last().contains(u'=')) {
            return Texts::tr("%1 wants a value. See: vitrine %2 --help").arg(arguments.last(), command);
        }
        return Texts::tr("A value follows an option that takes none. See: vitrine %1 --help").arg(command);
    }

    QString help() const
    {
        QStringList names;
        qsizetype width = 0;
        for (const QCommandLineOption &option : m_options) {
            QStringList words;
            for (const QString &name : option.names()) {
                words.append((name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name);
            }
            QString name = words.join(QStringLiteral(", "));
            if (!option.valueName().isEmpty()) {
                name += u' ' + option.valueName();
            }
            width = std::max(width, name.size());
            names.append(name);
        }
        const QString place = m_place.isEmpty() ? QString() : u' ' + m_place;
        QString text = QStringLiteral("vitrine %1%2\n%3\n\n").arg(m_path.join(u' '), place, m_description);
        for (qsizetype i = 0; i < names.size(); ++i) {
            text += QStringLiteral("  %1  %2\n").arg(names.at(i).leftJustified(width), m_options.at(i).description());
        }
        return text;
    }

    QStringList m_path;
    QString m_description;
    QList<QCommandLineOption> m_options;
    QString m_place;
    Places m_places;
    QCommandLineParser m_parser;
};

Result<CommandLine> readShow(const QStringList &arguments)
{
    Words words(
        {QStringLiteral("show")}, Texts::tr("Shows a product on camera, sends and records it."),
        {shopOption(),
         jsonOption(),
         {QStringLiteral("camera"), Texts::tr("A device, an address, or a film that is repeated."),
          QStringLiteral("CAMERA")},
         {QStringLiteral("microphone"), Texts::tr("A microphone of `vitrine doctor`, or default."),
          QStringLiteral("DEVICE")},
         {QStringLiteral("product"), Texts::tr("The product in the picture."), QStringLiteral("SKU")},
         {QStringLiteral("to"), Texts::tr("Where to send; may be given several times."), QStringLiteral("URL")},
         {QStringLiteral("key-file"), Texts::tr("File with the stream key of the --to in the same place."),
          QStringLiteral("FILE")},
         {QStringLiteral("record"), Texts::tr("File to record to."), QStringLiteral("FILE")},
         {QStringLiteral("size"), Texts::tr("Picture size."), QStringLiteral("WIDTHxHEIGHT"),
          QStringLiteral("1280x720")},
         {QStringLiteral("fps"), Texts::tr("Pictures a second."), QStringLiteral("N"), QStringLiteral("30")},
         {QStringLiteral("bitrate"), Texts::tr("Kilobits a second."), QStringLiteral("N"), QStringLiteral("3000")},
         {QStringLiteral("mention"),
          Texts::tr("What viewers are told of the whole show: advertising or collaboration."), QStringLiteral("WHAT"),
          QStringLiteral("none")},
         {QStringLiteral("seconds"), Texts::tr("How long; until interrupted without it."), QStringLiteral("N")}});
    if (const Result<> read = words.read(arguments); !read) {
        return tl::unexpected(read.error());
    }
    ShowCommand show;
    for (const auto &[option, target] :
         {std::pair(QStringLiteral("shop"), &show.shop), std::pair(QStringLiteral("camera"), &show.camera),
          std::pair(QStringLiteral("product"), &show.sku)}) {
        const Result<QString> value = words.required(option);
        if (!value) {
            return tl::unexpected(value.error());
        }
        *target = *value;
    }
    static const QRegularExpression size(QStringLiteral("^(\\d{1,5})x(\\d{1,5})$"));
    const QRegularExpressionMatch match = size.match(words.text(QStringLiteral("size")));
    if (!match.hasMatch()) {
        return usage(Texts::tr("--size takes width x height, such as 1280x720."));
    }
    show.canvas.size = {match.captured(1).toInt(), match.captured(2).toInt()};
    const Result<int> rate = words.number(QStringLiteral("fps"), 30, 10, 60);
    const Result<int> bitrate = words.number(QStringLiteral("bitrate"), 3000, 200, 50000);
    const Result<int> seconds = words.number(QStringLiteral("seconds"), 0, 1, 7 * 24 * 3600);
    for (const auto *number : {&rate, &bitrate, &seconds}) {
        if (!*number) {
            return tl::unexpected(number->error());
        }
    }
    show.canvas.framesPerSecond = *rate;
    if (!show.canvas.check()) {
        return usage(Texts::tr("--size takes even numbers from 64x64 to 3840x3840."));
    }
    show.kilobitsPerSecond = *bitrate;
    const QString mention = words.text(QStringLiteral("mention"));
    if (mention == QLatin1String("advertising")) {
        show.mention = show::ShowMention::Advertising;
    } else if (mention == QLatin1String("collaboration")) {
        show.mention = show::ShowMention::Collaboration;
    } else if (mention != QLatin1String("none")) {
        return usage(Texts::tr("--mention takes advertising, collaboration or none."));
    }
    if (words.has(QStringLiteral("seconds"))) {
        show.length = std::chrono::seconds(*seconds);
    }
    for (const QString &address : words.texts(QStringLiteral("to"))) {
        show.destinations.push_back(address);
    }
    show.keyFiles = words.texts(QStringLiteral("key-file"));
    if (show.keyFiles.size() > static_cast<qsizetype>(show.destinations.size())) {
        return usage(Texts::tr("There are more --key-file than --to."));
    }
    // An empty one is a mistake, such as a variable that nobody has set.
    for (const char *option : {"record", "microphone"}) {
        if (const Result<> given = words.notEmpty(QLatin1String(option)); !given) {
            return tl::unexpected(given.error());
        }
    }
    show.recording = words.text(QStringLiteral("record"));
    show.microphone = words.text(QStringLiteral("microphone"));
    return CommandLine{std::move(show), words.has(QStringLiteral("json")) ? OutputFormat::Json : OutputFormat::Text};
}

QString namesOfTrades()
{
    QStringList names;
    for (const catalog::Trade &trade : catalog::Trades::builtIn().all()) {
        names.append(trade.id);
    }
    return names.join(QStringLiteral(", "));
}

Result<> checkTrade(const QString &trade)
{
    // Where trades are broken none is known, and the program says so before it does anything.
    if (!catalog::Trades::brokenBuiltIn() && !catalog::Trades::builtIn().find(trade)) {
        return usage(Texts::tr("There is no trade %1. Choose one of: %2.").arg(trade, namesOfTrades()));
    }
    return {};
}

Result<CommandLine> readDemo(const QStringList &arguments)
{
    Words words({QStringLiteral("demo")}, Texts::tr("Makes a shop to try."),
                {shopOption(),
                 jsonOption(),
                 {QStringLiteral("trade"), Texts::tr("One of: %1.").arg(namesOfTrades()), QStringLiteral("TRADE"),
                  QStringLiteral("kitchen")}});
    if (const Result<> read = words.read(arguments); !read) {
        return tl::unexpected(read.error());
    }
    const Result<QString> shop = words.required(QStringLiteral("shop"));
    if (!shop) {
        return tl::unexpected(shop.error());
    }
    if (const Result<> checked = checkTrade(words.text(QStringLiteral("trade"))); !checked) {
        return tl::unexpected(checked.error());
    }
    return CommandLine{DemoCommand{*shop, words.text(QStringLiteral("trade"))},
                       words.has(QStringLiteral("json")) ? OutputFormat::Json : OutputFormat::Text};
}

Result<CommandLine> readCatalogImport(const QStringList &arguments)
{
    Words words(
        {QStringLiteral("catalog"), QStringLiteral("import")},
        Texts::tr(
            "Brings the products of a file into a shop: Google Merchant, Facebook, Shopify, WooCommerce, or a table "
            "of your own."),
        {shopOption(),
         jsonOption(),
         {QStringLiteral("dry-run"), Texts::tr("Says what would change and changes nothing.")},
         {QStringLiteral("fetch-pictures"), Texts::tr("Fetches the pictures that the file names by https addresses.")},
         {QStringLiteral("columns"), Texts::tr("Columns where the guess is wrong, such as price=Preis,stock=Lager."),
          QStringLiteral("MAP")},
         {QStringLiteral("currency"), Texts::tr("Of prices that name none; else the shop’s own."),
          QStringLiteral("CODE")},
         {QStringLiteral("trade"), Texts::tr("Of products that are new; one of: %1.").arg(namesOfTrades()),
          QStringLiteral("TRADE"), QStringLiteral("retail")}},
        QStringLiteral("FEED"));
    if (const Result<> read = words.read(arguments); !read) {
        return tl::unexpected(read.error());
    }
    const Result<QString> shop = words.required(QStringLiteral("shop"));
    if (!shop) {
        return tl::unexpected(shop.error());
    }
    CatalogImportCommand command;
    command.shop = *shop;
    command.feed = words.atPlace();
    command.purpose = words.has(QStringLiteral("dry-run")) ? CatalogImportCommand::Purpose::DryRun
                                                           : CatalogImportCommand::Purpose::Import;
    command.pictures = words.has(QStringLiteral("fetch-pictures")) ? CatalogImportCommand::Pictures::OfNetworkToo
                                                                   : CatalogImportCommand::Pictures::OfFolder;
    command.columns = words.text(QStringLiteral("columns"));
    command.currency = words.text(QStringLiteral("currency"));
    command.trade = words.text(QStringLiteral("trade"));
    if (const Result<> checked = checkTrade(command.trade); !checked) {
        return tl::unexpected(checked.error());
    }
    if (!command.currency.isEmpty() && !Money::create(0, command.currency)) {
        return usage(Texts::tr("There is no currency %1. Write it as in EUR or JPY.").arg(command.currency));
    }
    using catalog::feeds::ColumnMap;
    if (const Result<> checked = ColumnMap::checkRules(command.columns); !checked) {
        return usage(Texts::tr("--columns cannot take %1. Write a field, = and a column of the file, such as "
                               "price=Preis,stock=Lager. The fields are: %2.")
                         .arg(checked.error().detail, ColumnMap::fieldNames().join(QStringLiteral(", "))));
    }
    return CommandLine{std::move(command), words.has(QStringLiteral("json")) ? OutputFormat::Json : OutputFormat::Text};
}

Result<CommandLine> readCatalogExport(const QStringList &arguments)
{
    Words words({QStringLiteral("catalog"), QStringLiteral("export")},
                Texts::tr("Writes the products of a shop into a file for another program."),
                {shopOption(),
                 jsonOption(),
                 {QStringLiteral("replace"), Texts::tr("Writes over the file when there is one.")},
                 {QStringLiteral("format"), Texts::tr("google-tsv, google-xml, facebook, shopify or woocommerce."),
                  QStringLiteral("FORMAT")}},
                QStringLiteral("FEED"));
    if (const Result<> read = words.read(arguments); !read) {
        return tl::unexpected(read.error());
    }
    const Result<QString> shop = words.required(QStringLiteral("shop"));
    const Result<QString> format = words.required(QStringLiteral("format"));
    if (!shop || !format) {
        return tl::unexpected(shop ? format.error() : shop.error());
    }
    if (!catalog::feeds::ColumnMap::formatNamed(*format)) {
        return usage(
            Texts::tr("There is no format %1. Choose google-tsv, google-xml, facebook, shopify or woocommerce.")
                .arg(*format));
    }
    const auto ifThere = words.has(QStringLiteral("replace")) ? CatalogExportCommand::IfThere::Replace
                                                              : CatalogExportCommand::IfThere::Refuse;
    return CommandLine{CatalogExportCommand{*shop, words.atPlace(), *format, ifThere},
                       words.has(QStringLiteral("json")) ? OutputFormat::Json : OutputFormat::Text};
}

Result<CommandLine> readCatalogSearch(const QStringList &arguments)
{
    Words words({QStringLiteral("catalog"), QStringLiteral("search")},
                Texts::tr("Finds products by the beginnings of words in their name, codes, brand and attributes."),
                {shopOption(), jsonOption()}, QStringLiteral("WORDS"), Words::Places::Several);
    if (const Result<> read = words.read(arguments); !read) {
        return tl::unexpected(read.error());
    }
    const Result<QString> shop = words.required(QStringLiteral("shop"));
    if (!shop) {
        return tl::unexpected(shop.error());
    }
    return CommandLine{CatalogSearchCommand{*shop, words.atPlaces()},
                       words.has(QStringLiteral("json")) ? OutputFormat::Json : OutputFormat::Text};
}

Result<CommandLine> readCatalog(const QStringList &arguments)
{
    const QString verb = arguments.value(2);
    if (verb == QLatin1String("import")) {
        return readCatalogImport(arguments);
    }
    if (verb == QLatin1String("export")) {
        return readCatalogExport(arguments);
    }
    if (verb == QLatin1String("search")) {
        return readCatalogSearch(arguments);
    }
    if (verb != QLatin1String("list")) {
        return usage(Texts::tr("catalog wants: list, search, import or export"));
    }
    Words words({QStringLiteral("catalog"), QStringLiteral("list")}, Texts::tr("Lists the products of a shop."),
                {shopOption(), jsonOption()});
    if (const Result<> read = words.read(arguments); !read) {
        return tl::unexpected(read.error());
    }
    const Result<QString> shop = words.required(QStringLiteral("shop"));
    if (!shop) {
        return tl::unexpected(shop.error());
    }
    return CommandLine{CatalogListCommand{*shop},
                       words.has(QStringLiteral("json")) ? OutputFormat::Json : OutputFormat::Text};
}

Result<CommandLine> readOrder(const QStringList &arguments)
{
    if (arguments.size() < 3 || arguments.at(2) != QLatin1String("add")) {
        return usage(Texts::tr("order wants: add"));
    }
    Words words({QStringLiteral("order"), QStringLiteral("add")},
                Texts::tr("Enters an order, also while a show is on air."),
                {shopOption(),
                 jsonOption(),
                 {QStringLiteral("sku"), Texts::tr("The product."), QStringLiteral("SKU")},
                 {QStringLiteral("quantity"), Texts::tr("How many."), QStringLiteral("N"), QStringLiteral("1")}});
    if (const Result<> read = words.read(arguments); !read) {
        return tl::unexpected(read.error());
    }
    const Result<QString> shop = words.required(QStringLiteral("shop"));
    const Result<QString> sku = words.required(QStringLiteral("sku"));
    const Result<int> quantity = words.number(QStringLiteral("quantity"), 1, 1, 1'000'000);
    if (!shop || !sku) {
        return tl::unexpected(shop ? sku.error() : shop.error());
    }
    if (!quantity) {
        return tl::unexpected(quantity.error());
    }
    return CommandLine{OrderAddCommand{*shop, *sku, *quantity},
                       words.has(QStringLiteral("json")) ? OutputFormat::Json : OutputFormat::Text};
}

Result<CommandLine> readShop(const QStringList &arguments)
{
    const QString verb = arguments.value(2);
    const bool isVerify = verb == QLatin1String("verify");
    const bool isBackup = verb == QLatin1String("backup");
    if (!isVerify && !isBackup && verb != QLatin1String("restore")) {
        return usage(Texts::tr("shop wants: verify, backup or restore"));
    }
    const QString description = isVerify ? Texts::tr("Reads a shop file from end to end and adds its orders up.")
        : isBackup ? Texts::tr("Writes a shop and its pictures into one new file, also while a show is on air.")
                   : Texts::tr("Makes a new shop out of a backup or a copy.");
    const QString place = isVerify ? QString() : isBackup ? QStringLiteral("TARGET") : QStringLiteral("BACKUP");
    Words words({QStringLiteral("shop"), verb}, description, {shopOption(), jsonOption()}, place);
    if (const Result<> read = words.read(arguments); !read) {
        return tl::unexpected(read.error());
    }
    const Result<QString> shop = words.required(QStringLiteral("shop"));
    if (!shop) {
        return tl::unexpected(shop.error());
    }
    const OutputFormat format = words.has(QStringLiteral("json")) ? OutputFormat::Json : OutputFormat::Text;
    if (isVerify) {
        return CommandLine{ShopVerifyCommand{*shop}, format};
    }
    if (isBackup) {
        return CommandLine{ShopBackupCommand{*shop, words.atPlace()}, format};
    }
    return CommandLine{ShopRestoreCommand{words.atPlace(), *shop}, format};
}

/// "landscape", "portrait", or width x height.
Result<QSize> readCanvas(const QString &text)
{
    if (text == QLatin1String("landscape")) {
        return QSize(1920, 1080);
    }
    if (text == QLatin1String("portrait")) {
        return QSize(1080, 1920);
    }
    media::CanvasFormat canvas;
    static const QRegularExpression size(QStringLiteral("^(\\d{1,5})x(\\d{1,5})$"));
    const QRegularExpressionMatch match = size.match(text);
    canvas.size = {match.captured(1).toInt(), match.captured(2).toInt()};
    if (!match.hasMatch() || !canvas.check()) {
        return usage(Texts::tr("--canvas takes landscape, portrait, or even numbers such as 1280x720."));
    }
    return canvas.size;
}

Result<CommandLine> readRender(const QStringList &arguments)
{
    Words words(
        {QStringLiteral("render")}, Texts::tr("Draws one overlay as viewers would see it, into a PNG file."),
        {shopOption(),
         jsonOption(),
         {QStringLiteral("product"), Texts::tr("The product."), QStringLiteral("SKU")},
         {QStringLiteral("overlay"), Texts::tr("card or counter."), QStringLiteral("OVERLAY"), QStringLiteral("card")},
         {QStringLiteral("canvas"), Texts::tr("landscape, portrait, or the picture’s size."), QStringLiteral("CANVAS"),
          QStringLiteral("landscape")},
         {QStringLiteral("out"), Texts::tr("The file to draw into."), QStringLiteral("FILE")}});
    if (const Result<> read = words.read(arguments); !read) {
        return tl::unexpected(read.error());
    }
    RenderCommand render;
    for (const auto &[option, target] :
         {std::pair(QStringLiteral("shop"), &render.shop), std::pair(QStringLiteral("product"), &render.sku),
          std::pair(QStringLiteral("out"), &render.out)}) {
        const Result<QString> value = words.required(option);
        if (!value) {
            return tl::unexpected(value.error());
        }
        *target = *value;
    }
    const QString overlay = words.text(QStringLiteral("overlay"));
    if (overlay != QLatin1String("card") && overlay != QLatin1String("counter")) {
        return usage(Texts::tr("--overlay takes card or counter."));
    }
    render.overlay = overlay == QLatin1String("card") ? RenderCommand::Overlay::Card : RenderCommand::Overlay::Counter;
    const Result<QSize> canvas = readCanvas(words.text(QStringLiteral("canvas")));
    if (!canvas) {
        return tl::unexpected(canvas.error());
    }
    render.canvas = *canvas;
    return CommandLine{std::move(render), words.has(QStringLiteral("json")) ? OutputFormat::Json : OutputFormat::Text};
}

Result<CommandLine> readDoctor(const QStringList &arguments)
{
    Words words({QStringLiteral("doctor")}, Texts::tr("Says what this computer can do and what it lacks."),
                {jsonOption()});
    if (const Result<> read = words.read(arguments); !read) {
        return tl::unexpected(read.error());
    }
    return CommandLine{DoctorCommand{}, words.has(QStringLiteral("json")) ? OutputFormat::Json : OutputFormat::Text};
}

Result<CommandLine> readStudio(const QStringList &arguments)
{
    Words words({QStringLiteral("studio")}, Texts::tr("Opens the studio."),
                {shopOption(),
                 {QStringLiteral("camera"), Texts::tr("A device, an address, or a film that is repeated."),
                  QStringLiteral("CAMERA")}});
    if (const Result<> read = words.read(arguments); !read) {
        return tl::unexpected(read.error());
    }
    return CommandLine{StudioCommand{words.text(QStringLiteral("shop")), words.text(QStringLiteral("camera"))},
                       OutputFormat::Text};
}

QString overview()
{
    return Texts::tr(
        "Vitrine, the live-selling studio.\n\n"
        "  vitrine                  opens the studio\n"
        "  vitrine studio           the same, with a shop of your choice\n"
        "  vitrine show             shows a product, sends and records it, without a window\n"
        "  vitrine demo             makes a shop to try\n"
        "  vitrine catalog list     lists the products of a shop\n"
        "  vitrine catalog search   finds products by what a person would type\n"
        "  vitrine catalog import   brings the products of a file into a shop\n"
        "  vitrine catalog export   writes the products of a shop into a file\n"
        "  vitrine order add        enters an order, also while a show is on air\n"
        "  vitrine shop verify      checks a shop file and adds its orders up\n"
        "  vitrine shop backup      writes a shop and its pictures into one file\n"
        "  vitrine shop restore     makes a new shop out of a backup\n"
        "  vitrine render           draws the card or counter of a product into a file\n"
        "  vitrine doctor           says what this computer can do and what it lacks\n\n"
        "vitrine COMMAND --help says more. Ends with 0 when done, 1 when it failed, 2 when asked wrongly.\n");
}

} // namespace

Result<CommandLine> CommandLine::parse(const QStringList &arguments)
{
    if (arguments.size() < 2) {
        return CommandLine{StudioCommand{}, OutputFormat::Text};
    }
    const QString &word = arguments.at(1);
    if (word == QLatin1String("--help") || word == QLatin1String("-h") || word == QLatin1String("help")) {
        return CommandLine{TextCommand{overview()}, OutputFormat::Text};
    }
    if (word == QLatin1String("--version")) {
        return CommandLine{TextCommand{QStringLiteral("vitrine " VITRINE_VERSION "\n")}, OutputFormat::Text};
    }
    using Reader = Result<CommandLine> (*)(const QStringList &);
    static const std::vector<std::pair<QString, Reader>> readers{
        {QStringLiteral("show"), readShow},       {QStringLiteral("demo"), readDemo},
        {QStringLiteral("catalog"), readCatalog}, {QStringLiteral("order"), readOrder},
        {QStringLiteral("shop"), readShop},       {QStringLiteral("render"), readRender},
        {QStringLiteral("doctor"), readDoctor},   {QStringLiteral("studio"), readStudio},
    };
    for (const auto &[name, reader] : readers) {
        if (word == name) {
            Result<CommandLine> read = reader(arguments);
            if (!read && read.error().code == Error::Code::NotFound) {
                return CommandLine{TextCommand{read.error().detail}, OutputFormat::Text};
            }
            return read;
        }
    }
    return usage(Texts::tr("There is no command %1. See: vitrine --help").arg(word));
}

} // namespace vitrine
