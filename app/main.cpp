// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CommandLine.h"
#include "app/Console.h"
#include "app/DoctorCommand.h"
#include "app/ExitCode.h"
#include "app/FeedCommands.h"
#include "app/HiddenDisplay.h"
#include "app/LogFile.h"
#include "app/Process.h"
#include "app/RenderRun.h"
#include "app/ShopCommands.h"
#include "app/ShopFileCommands.h"
#include "app/ShowRun.h"
#include "app/base/Redactor.h"
#include "app/base/Secret.h"
#include "app/catalog/Trades.h"
#include "media/Engine.h"

#ifdef VITRINE_UI
#include "app/StudioRun.h"

#include <QApplication>
#endif

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QThreadPool>
#include <QTranslator>

#include <cstdlib>

namespace vitrine {

namespace {

template<typename... Ts>
struct Overloaded : Ts... {
    using Ts::operator()...;
};
template<typename... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

QStringList copyArguments(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    return arguments;
}

int runShow(ShowCommand command, OutputFormat format, const Console &console, Redactor &redactor)
{
    auto display = HiddenDisplay::startIfNeeded();
    if (!display) {
        console.complain(display.error(), ui::Subject::Engine);
        return kFailed;
    }
    // The show goes before the display that it draws on.
    const int code = std::make_unique<ShowRun>(std::move(command), format, console, redactor)->run();
    if (media::Engine::wasAbandoned()) {
        // Threads that are left behind still use it. It ends with this process.
        [[maybe_unused]] const HiddenDisplay *left = display->release();
    }
    return code;
}

#ifdef VITRINE_UI
bool hasScreen()
{
    return QGuiApplication::platformName() != QLatin1String("offscreen");
}
#endif

int runStudio(const StudioCommand &command, const Console &console, Redactor &redactor)
{
#ifdef VITRINE_UI
    if (!hasScreen()) {
        console.complain(Error{Error::Code::Unsupported, QStringLiteral("no screen")}, ui::Subject::Engine);
        return kFailed;
    }
    return run(command, console, redactor);
#else
    Q_UNUSED(command)
    Q_UNUSED(redactor)
    console.complain(QCoreApplication::translate("Commands", "This Vitrine was built without its window."));
    return kFailed;
#endif
}

/// The window needs widgets and a screen; the commands need only fonts and pictures.
std::unique_ptr<QCoreApplication> makeApplication(const Result<CommandLine> &asked, int &argc, char **argv)
{
    const bool wantsWindow = asked && std::holds_alternative<StudioCommand>(asked->command);
#ifdef VITRINE_UI
    if (wantsWindow) {
        if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
            qputenv("QT_QPA_PLATFORM", "xcb;offscreen"); // Qt would end the program when there is no screen
        }
        return std::make_unique<QApplication>(argc, argv);
    }
#else
    Q_UNUSED(wantsWindow)
#endif
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

/// All that works with a shop, which is all but what says something of the program itself.
bool needsTrades(const CommandLine &asked)
{
    return !std::holds_alternative<TextCommand>(asked.command) && !std::holds_alternative<DoctorCommand>(asked.command);
}

/// Products cannot be understood without their trades, which are data: what is wrong with these is said before anything
/// is opened.
int refuse(const catalog::Trades::Broken &broken, const CommandLine &asked, const Console &console)
{
    const QString sentence = ui::Sentences::brokenTrade(broken.file);
    console.complain(broken.why, sentence);
#ifdef VITRINE_UI
    if (std::holds_alternative<StudioCommand>(asked.command) && hasScreen()) {
        warnOnScreen(sentence);
    }
#else
    Q_UNUSED(asked)
#endif
    return kFailed;
}

int runAsked(Result<CommandLine> asked, Secret streamKey, Redactor &redactor)
{
    const Console console(redactor);
    if (!asked) {
        console.complain(asked.error().detail);
        return kUsage;
    }
    const OutputFormat format = asked->format;
    if (const auto broken = catalog::Trades::brokenBuiltIn(); broken && needsTrades(*asked)) {
        return refuse(*broken, *asked, console);
    }
    const int code
        = std::visit(Overloaded{
                         [&](ShowCommand &command) {
                             command.key = std::move(streamKey);
                             return runShow(std::move(command), format, console, redactor);
                         },
                         [&](const DoctorCommand &command) { return run(command, format, console, redactor); },
                         [&](const StudioCommand &command) { return runStudio(command, console, redactor); },
                         [&](const TextCommand &command) {
                             console.print(command.text);
                             return kDone;
                         },
                         [&](const auto &command) { return run(command, format, console); },
                     },
                     asked->command);
    if (code == kDone && console.hasLostOutput()) {
        console.complain(QCoreApplication::translate(
            "Commands",
            "What you asked for was done, but the answer could not be written. Check where it goes to, for "
            "example whether that disk is full."));
        return kFailed;
    }
    return code;
}

} // namespace

} // namespace vitrine

int main(int argc, char **argv)
{
    using namespace vitrine;
    economiseMemory();
    holdStandardStreams();
    outliveBrokenPipes();
    forbidCoreDumps();
    QByteArray keyBytes = takeFromEnvironment("VITRINE_STREAM_KEY"); // before anything that starts another process
    Secret streamKey(keyBytes);
    wipe(keyBytes);
    QStringList arguments = copyArguments(argc, argv);
    Result<CommandLine> asked = CommandLine::parse(arguments);
    hideSecretsInArguments(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("vitrine"));
    QCoreApplication::setApplicationVersion(QStringLiteral(VITRINE_VERSION));
    Redactor redactor;
    const LogFile log(redactor);
    const std::unique_ptr<QCoreApplication> application = makeApplication(asked, argc, argv);
    QTranslator words;
    // English words too come from a file: it knows one order from several.
    if (words.load(QLocale(), QStringLiteral("vitrine"), QStringLiteral("_"), QStringLiteral(":/i18n"))
        || words.load(QStringLiteral(":/i18n/vitrine_en.qm"))) {
        QCoreApplication::installTranslator(&words);
        asked = CommandLine::parse(arguments); // what it says is in the words of the language from here on
    }
    // What the command shares with them is wiped by the command after its use: it holds the only copy from here on.
    for (QString &argument : arguments) {
        wipe(argument);
    }
    const int code = runAsked(std::move(asked), std::move(streamKey), redactor);
    if (media::Engine::wasAbandoned()) {
        std::_Exit(code); // all is written; threads that a server holds up still use what would go now
    }
    QThreadPool::globalInstance()->waitForDone(); // nothing may log or use what is going any more
    return code;
}
