// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/feeds/PictureFolder.h"

#include "app/base/ContentHash.h"
#include "app/catalog/ImageHeader.h"
#include "app/catalog/ImageStore.h"
#include "app/catalog/feeds/ImportPlan.h"
#include "app/storage/FilePieces.h"

#include <QDir>
#include <QFileInfo>

namespace vitrine::catalog::feeds {

namespace {

constexpr qsizetype kRemembered = 1000;

bool isOfTheDisk(Error::Code code)
{
    return code == Error::Code::DiskFull || code == Error::Code::AccessDenied || code == Error::Code::Busy
        || code == Error::Code::Internal;
}

} // namespace

PictureFolder::PictureFolder(const QString &folder, ImageStore *store)
    : m_folder(folder.isEmpty() ? QString() : QFileInfo(folder).canonicalFilePath()), m_store(store)
{
}

bool PictureFolder::isAddress(const QString &picture)
{
    return picture.startsWith(QLatin1String("https://"), Qt::CaseInsensitive)
        || picture.startsWith(QLatin1String("http://"), Qt::CaseInsensitive);
}

QList<FeedProblem> PictureFolder::takeProblems()
{
    return std::exchange(m_problems, {});
}

Result<> PictureFolder::takeFailure()
{
    return std::exchange(m_failure, {});
}

QString PictureFolder::hashOf(const QString &picture)
{
    if (m_folder.isEmpty() || picture.contains(u':') || QDir::isAbsolutePath(picture)) {
        return {};
    }
    const QFileInfo file(QDir(m_folder).filePath(picture));
    const QString path = file.canonicalFilePath();
    const QString inside = m_folder.endsWith(u'/') ? m_folder : m_folder + u'/';
    if (!path.startsWith(inside) || !file.isFile() || file.size() > ImageHeader::kMostBytes) {
        return {};
    }
    if (const auto known = m_hashes.constFind(path); known != m_hashes.cend()) {
        return *known;
    }
    const Result<QByteArray> bytes = storage::readWhole(path, ImageHeader::kMostBytes);
    if (!bytes) {
        return {};
    }
    QString hash;
    if (m_store != nullptr) {
        const Result<ImageStore::Stored> stored = m_store->add(*bytes);
        if (!stored && isOfTheDisk(stored.error().code)) {
            m_failure = tl::unexpected(stored.error());
            return {};
        }
        hash = stored ? stored->hash : QString();
    } else if (ImageHeader::read(*bytes)) {
        hash = vitrine::hashOf(*bytes);
    }
    m_hashes.insert(path, hash);
    return hash;
}

void PictureFolder::store(const QList<FeedProduct> &products)
{
    if (m_hashes.size() >= kRemembered) {
        m_hashes.clear();
    }
    for (const FeedProduct &product : products) {
        for (const QString &picture : product.pictures) {
            if (m_failure && !isAddress(picture)) {
                hashOf(picture);
            }
        }
    }
}

QStringList PictureFolder::take(const QStringList &pictures, qint64 line)
{
    QStringList hashes;
    m_lastAddresses.clear();
    for (const QString &picture : pictures) {
        if (isAddress(picture)) {
            ++m_addressCount;
            m_lastAddresses.append(picture);
            if (m_addresses.size() < ImportPlan::kListed) {
                m_addresses.append(picture);
            }
            continue;
        }
        const QString hash = hashOf(picture);
        if (hash.isEmpty() && m_failure) {
            FeedProblem problem;
            problem.line = line;
            problem.kind = FeedProblem::Kind::BadPicture;
            problem.value = FeedProblem::shown(picture);
            m_problems.append(problem);
        } else if (!hash.isEmpty() && !hashes.contains(hash)) {
            hashes.append(hash);
        }
    }
    return hashes;
}

} // namespace vitrine::catalog::feeds
