// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"

#include <QStringList>

namespace vitrine::catalog::feeds {

/// Writes the rows of a feed to a device, which it does not own. One thread.
class FeedWriter {
public:
    FeedWriter() = default;
    virtual ~FeedWriter() = default;
    Q_DISABLE_COPY_MOVE(FeedWriter)

    /// What is between several values of one cell.
    virtual QChar separatorInCells() const = 0;

    virtual void begin(const QStringList &columns) = 0;
    /// As many cells as there are columns.
    virtual void row(const QStringList &cells) = 0;
    virtual void end() = 0;
};

} // namespace vitrine::catalog::feeds
