// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/Secret.h"

#include <QFile>
#include <QTest>

#include <type_traits>

using namespace vitrine;

namespace {

/// What the process's memory holds at an address, also after it was given back: the kernel reads it for us.
QByteArray memoryAt(const void *address, qsizetype size)
{
    QFile memory(QStringLiteral("/proc/self/mem"));
    if (!memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered)
        || !memory.seek(static_cast<qint64>(reinterpret_cast<quintptr>(address)))) {
        return {};
    }
    return memory.read(size);
}

constexpr qsizetype kTimes = 512; // long enough that the allocator's own marks at the start do not matter

} // namespace

class tst_Secret : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSecretIsNeverCopiedUnnoticed();
    void movingLeavesNothingBehind();
    void aDuplicateOutlivesItsOriginal();
    void wipingOverwritesTheBytes();
    void wipingATextOverwritesItsCharacters();
};

void tst_Secret::aSecretIsNeverCopiedUnnoticed()
{
    static_assert(!std::is_copy_constructible_v<Secret>);
    static_assert(!std::is_copy_assignable_v<Secret>);
    static_assert(!std::is_convertible_v<Secret, QByteArray>);
    static_assert(!std::is_convertible_v<Secret, QString>);

    QVERIFY(Secret().isEmpty());
}

void tst_Secret::movingLeavesNothingBehind()
{
    Secret first("live_k3y");
    Secret second("other");

    second = std::move(first);
    Secret third(std::move(second));

    QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): what is left behind is what is tested
    QVERIFY(second.isEmpty()); // NOLINT(bugprone-use-after-move)
    QCOMPARE(third.bytes(), "live_k3y");
}

void tst_Secret::aDuplicateOutlivesItsOriginal()
{
    Secret duplicate;
    {
        const Secret original("live_k3y");
        duplicate = original.duplicate();
    }

    QCOMPARE(duplicate.bytes(), "live_k3y");
}

void tst_Secret::wipingOverwritesTheBytes()
{
    QByteArray secret = QByteArray("live_k3y").repeated(kTimes);
    const void *address = secret.constData();
    const qsizetype size = secret.size();
    QCOMPARE(memoryAt(address, size), secret);

    wipe(secret);

    QVERIFY(secret.isEmpty());
    QCOMPARE(memoryAt(address, size).size(), size);
    QVERIFY(!memoryAt(address, size).contains("live_k3y"));
}

void tst_Secret::wipingATextOverwritesItsCharacters()
{
    QString secret = QStringLiteral("live_k3y").repeated(kTimes);
    const QByteArray pattern(reinterpret_cast<const char *>(secret.constData()), 16);
    const void *address = secret.constData();
    const qsizetype size = secret.size() * 2;
    QVERIFY(memoryAt(address, size).contains(pattern));

    wipe(secret);

    QVERIFY(secret.isEmpty());
    QCOMPARE(memoryAt(address, size).size(), size);
    QVERIFY(!memoryAt(address, size).contains(pattern));
}

QTEST_APPLESS_MAIN(tst_Secret)
#include "tst_Secret.moc"
