// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/feeds/FeedReader.h"

#include "app/catalog/feeds/DelimitedReader.h"
#include "app/catalog/feeds/GoogleXmlReader.h"
#include "app/catalog/feeds/TextSource.h"

namespace vitrine::catalog::feeds {

Result<std::unique_ptr<FeedReader>> FeedReader::open(QIODevice &device)
{
    TextSource source(device);
    QByteArray beginning;
    if (const Result<bool> read = source.read(beginning); !read) {
        return tl::unexpected(read.error());
    }
    const bool isXml = beginning.trimmed().startsWith('<');
    if (const Result<> restarted = source.restart(); !restarted) {
        return tl::unexpected(restarted.error());
    }
    if (isXml) {
        Result<std::unique_ptr<GoogleXmlReader>> reader = GoogleXmlReader::open(std::move(source));
        if (!reader) {
            return tl::unexpected(reader.error());
        }
        return std::unique_ptr<FeedReader>(std::move(*reader));
    }
    Result<std::unique_ptr<DelimitedReader>> reader = DelimitedReader::open(std::move(source));
    if (!reader) {
        return tl::unexpected(reader.error());
    }
    return std::unique_ptr<FeedReader>(std::move(*reader));
}

} // namespace vitrine::catalog::feeds
