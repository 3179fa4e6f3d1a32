// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Screen.h"

#include "tests/support/Process.h"

#include <sys/prctl.h>

#include <QDeadlineTimer>
#include <QTemporaryDir>

#include <csignal>

namespace vitrine::test {

Screen::Screen() = default;

Screen::~Screen()
{
    m_server.terminate();
    m_server.waitForFinished();
}

bool Screen::start(QSize size)
{
    constexpr int kStartMilliseconds = 30'000;
    m_server.setChildProcessModifier(
        [] { prctl(PR_SET_PDEATHSIG, SIGTERM); }); // it ends with the test, however that ends
    m_server.setStandardErrorFile(QProcess::nullDevice());
    m_server.start(QStringLiteral("Xvfb"),
                   {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
                    QStringLiteral("%1x%2x24").arg(size.width()).arg(size.height()), QStringLiteral("-nolisten"),
                    QStringLiteral("tcp"), QStringLiteral("-noreset")});
    // It writes the number it chose to its standard output once it can be connected to.
    QByteArray number;
    while (!number.endsWith('\n') && m_server.waitForReadyRead(kStartMilliseconds)) {
        number += m_server.readAllStandardOutput();
    }
    m_name = QLatin1Char(':') + QString::fromLatin1(number.trimmed());
    return number.endsWith('\n');
}

bool Screen::shows(const QString &words, std::chrono::seconds limit)
{
    const QDeadlineTimer deadline(limit);
    do {
        const QString text = read();
        m_lastRead = text.toUtf8();
        if (text.contains(words)) {
            return true;
        }
    } while (!deadline.hasExpired());
    return false;
}

QString Screen::read() const
{
    const QTemporaryDir folder;
    const QString picture = folder.filePath(QStringLiteral("screen.png"));
    const Outcome taken
        = run(QStringLiteral("import"),
              {QStringLiteral("-display"), m_name, QStringLiteral("-window"), QStringLiteral("root"), picture});
    if (!taken.succeeded()) {
        return {};
    }
    return QString::fromUtf8(run(QStringLiteral("tesseract"),
                                 {picture, QStringLiteral("stdout"), QStringLiteral("-l"), QStringLiteral("eng")})
                                 .output)
        .simplified();
}

} // namespace vitrine::test
