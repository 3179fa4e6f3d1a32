// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Process.h"
#include "app/base/Secret.h"

#include <fcntl.h>
#include <malloc.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <QDeadlineTimer>
#include <QFile>
#include <QScopeGuard>
#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <fstream>
#include <sstream>
#include <string>

namespace vitrine {

namespace {

std::array<int, 2> g_pipe{-1, -1}; // a signal handler may do little more than write to a pipe

void onSignal(int /*number*/)
{
    const int kept = errno;
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(g_pipe[1], &byte, 1);
    errno = kept;
}

} // namespace

void forbidCoreDumps()
{
    // A limit of 1 rather than 0: the kernel writes no file below a page, and skips a program that core_pattern pipes
    // to only when the limit is exactly 1 (core(5), "Piping core dumps to a program").
    const rlimit limit{1, 1};
    setrlimit(RLIMIT_CORE, &limit);
}

void outliveBrokenPipes()
{
    std::signal(SIGPIPE, SIG_IGN);
}

void hideSecretsInArguments(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        constexpr const char *kSeparator = "://";
        if (char *separator = std::strstr(argv[i], kSeparator); separator != nullptr) {
            for (char *c = separator + std::strlen(kSeparator); *c != '\0'; ++c) {
                *c = '*';
            }
        }
    }
}

void holdStandardStreams()
{
    // Each gets the lowest number that is free, so once one is above the three, none of them is closed.
    int descriptor = 0;
    do {
        descriptor = ::open("/dev/null", O_RDONLY); // NOLINT(cppcoreguidelines-pro-type-vararg)
    } while (descriptor >= 0 && descriptor <= STDERR_FILENO);
    if (descriptor > STDERR_FILENO) {
        ::close(descriptor);
    }
}

QByteArray takeFromEnvironment(const char *name)
{
    char *value = std::getenv(name);
    QByteArray taken(value);
    for (char *c = value; c != nullptr && *c != '\0'; ++c) {
        *c = '*'; // in the block that /proc shows
    }
    unsetenv(name);
    return taken;
}

Result<QByteArray> readSmallFile(const QString &path, qsizetype most, std::chrono::milliseconds longest)
{
    // Not waiting: a pipe that nobody writes to would hold us for ever at the opening.
    const int descriptor = ::open(QFile::encodeName(path).constData(), // NOLINT(cppcoreguidelines-pro-type-vararg)
                                  O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0) {
        return failure(errno == ENOENT || errno == ENOTDIR ? Error::Code::NotFound : Error::Code::AccessDenied, path);
    }
    const auto close = qScopeGuard([descriptor] { ::close(descriptor); });
    const QDeadlineTimer deadline(longest);
    QByteArray bytes;
    auto wiping = qScopeGuard([&bytes] { wipe(bytes); });
    while (bytes.size() <= most) {
        pollfd waiting{descriptor, POLLIN, 0};
        const int ready = ::poll(&waiting, 1, static_cast<int>(deadline.remainingTime()));
        if (ready == 0) {
            return failure(Error::Code::Timeout, path);
        }
        if (ready < 0) {
            continue; // interrupted
        }
        std::array<char, 1024> part{};
        const ssize_t size = ::read(descriptor, part.data(), part.size());
        if (size == 0) {
            wiping.dismiss();
            return bytes;
        }
        if (size > 0) {
            bytes.append(part.data(), size);
        } else if (errno != EAGAIN && errno != EINTR) {
            return failure(Error::Code::AccessDenied, path);
        }
        part.fill('\0');
    }
    return failure(Error::Code::Overflow, path);
}

void economiseMemory()
{
    // x264 asks for huge pages for each picture, which rounds one of 1.4 MB up to 2 or 4: 10 MB less without, at
    // 1280x720 and the same processor time. A heap for each of thirty threads keeps another 5 MB that nobody uses.
    constexpr int kHeaps = 3;
    prctl(PR_SET_THP_DISABLE, 1, 0, 0, 0);
    mallopt(M_ARENA_MAX, kHeaps);
}

std::chrono::microseconds processorTime()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto time = [](const timeval &value) {
        return std::chrono::seconds(value.tv_sec) + std::chrono::microseconds(value.tv_usec);
    };
    return time(usage.ru_utime) + time(usage.ru_stime);
}

qint64 peakMemory()
{
    constexpr qint64 kKibibyte = 1024;
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss * kKibibyte;
}

std::chrono::milliseconds sinceStart()
{
    // proc(5): field 22 of stat is the start in clock ticks since boot; the name in field 2 may hold spaces.
    std::ifstream file("/proc/self/stat");
    std::string text;
    std::getline(file, text);
    std::istringstream fields(text.substr(text.rfind(')') + 2));
    std::string field;
    for (int number = 3; number <= 22; ++number) {
        fields >> field;
    }
    constexpr int64_t kMilliseconds = 1000;
    const int64_t started = std::strtoll(field.c_str(), nullptr, 10) * kMilliseconds / sysconf(_SC_CLK_TCK);
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return std::chrono::milliseconds(now.tv_sec * kMilliseconds + now.tv_nsec / 1'000'000 - started);
}

EndRequests::EndRequests(QObject *parent) : QObject(parent)
{
    if (pipe2(g_pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0) {
        return; // the program then ends at once when asked, as it would without us
    }
    m_notifier = std::make_unique<QSocketNotifier>(g_pipe[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        while (::read(g_pipe[0], &byte, 1) > 0) { }
        Q_EMIT endRequested();
    });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    for (const int number : {SIGINT, SIGTERM, SIGHUP}) {
        sigaction(number, &action, nullptr);
    }
}

EndRequests::~EndRequests()
{
    for (const int number : {SIGINT, SIGTERM, SIGHUP}) {
        (void)std::signal(number, SIG_DFL);
    }
    m_notifier.reset();
    for (int &end : g_pipe) {
        if (end >= 0) {
            ::close(end);
            end = -1;
        }
    }
}

} // namespace vitrine
