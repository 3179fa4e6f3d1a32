// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/endtoend/DemoShop.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace vitrine::test {

QString DemoShop::program()
{
    return QStringLiteral(VITRINE_PROGRAM);
}

bool DemoShop::create()
{
    return m_folder.isValid() && vitrine({QStringLiteral("demo"), QStringLiteral("--shop"), file()}).succeeded();
}

QString DemoShop::link() const
{
    for (const QJsonValue &product : QJsonDocument::fromJson(catalog()).array()) {
        if (product[QLatin1String("sku")].toString() == sku()) {
            return product[QLatin1String("link")].toString();
        }
    }
    return {};
}

QByteArray DemoShop::catalog() const
{
    return vitrine({QStringLiteral("catalog"), QStringLiteral("list"), QStringLiteral("--shop"), file(),
                    QStringLiteral("--json")})
        .output;
}

void DemoShop::furnish(Process &process) const
{
    process.setEnvironment(QStringLiteral("HOME"), m_folder.path());
    process.setEnvironment(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    process.setEnvironment(QStringLiteral("PULSE_SERVER"), QStringLiteral("unix:/nonexistent"));
    process.setEnvironment(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent"));
    for (const char *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR",
                             "LANGUAGE", "LANG", "VITRINE_STREAM_KEY"}) {
        process.unsetEnvironment(QLatin1String(name));
    }
}

Outcome DemoShop::vitrine(const QStringList &arguments, std::chrono::seconds limit) const
{
    Process process;
    furnish(process);
    process.start(program(), arguments);
    return process.finish(limit);
}

QStringList DemoShop::faults(const Outcome &outcome)
{
    QStringList lines = outcome.errorLines();
    lines.removeIf(
        [](const QString &line) { return line.startsWith(QLatin1String("vitrine: This computer was too slow: ")); });
    return lines;
}

QStringList DemoShop::show(const QString &camera) const
{
    return {QStringLiteral("show"),
            QStringLiteral("--shop"),
            file(),
            QStringLiteral("--camera"),
            camera,
            QStringLiteral("--product"),
            sku()};
}

Outcome DemoShop::order(int quantity) const
{
    return vitrine({QStringLiteral("order"), QStringLiteral("add"), QStringLiteral("--shop"), file(),
                    QStringLiteral("--sku"), sku(), QStringLiteral("--quantity"), QString::number(quantity)});
}

QByteArray DemoShop::logs() const
{
    QByteArray text;
    QDirIterator files(m_folder.path(), {QStringLiteral("*.log*")}, QDir::Files | QDir::Hidden,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly)) {
            text += file.readAll();
        }
    }
    return text;
}

} // namespace vitrine::test
