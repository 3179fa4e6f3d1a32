// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"
#include "app/catalog/feeds/FeedRow.h"

#include <memory>

class QIODevice;

namespace vitrine::catalog::feeds {

/// Reads a feed row by row, in bounded memory however large the feed is. Used by one thread; does not own the device
/// that it reads from.
class FeedReader {
public:
    /// How the feed is written.
    enum class Kind { Comma, Semicolon, Tab, Bar, Xml };

    /// Looks at the beginning of the feed for what it is. Fails with InvalidInput for an empty feed, with Forbidden for
    /// XML with a document type definition, with Unsupported for XML in an unknown encoding, with AccessDenied when the
    /// device cannot be read.
    static Result<std::unique_ptr<FeedReader>> open(QIODevice &device);

    virtual ~FeedReader() = default;
    Q_DISABLE_COPY_MOVE(FeedReader)

    virtual Kind kind() const = 0;

    /// The names of the columns. XML tells them as it goes: new ones are added at the end, none moves.
    virtual const QStringList &columns() const = 0;

    /// True when `row` holds the next one, false at the end. Rows that cannot be used come with their problem. Fails
    /// with AccessDenied when the device cannot be read, with Forbidden for a document type definition.
    virtual Result<bool> next(FeedRow &row) = 0;

protected:
    FeedReader() = default;
};

} // namespace vitrine::catalog::feeds
