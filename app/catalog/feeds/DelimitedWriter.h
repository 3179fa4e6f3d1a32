// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/catalog/feeds/FeedWriter.h"

class QIODevice;

namespace vitrine::catalog::feeds {

/// Writes a table as DelimitedReader reads it: UTF-8, a line a row, quotes where they are needed, and no cell that a
/// spreadsheet would run. One thread; does not own the device.
class DelimitedWriter : public FeedWriter {
public:
    DelimitedWriter(QIODevice &device, char separator) : m_device(device), m_separator(separator) { }

    QChar separatorInCells() const override { return u','; }
    void begin(const QStringList &columns) override { row(columns); }
    void row(const QStringList &cells) override;
    void end() override { }

private:
    QIODevice &m_device;
    char m_separator;
};

} // namespace vitrine::catalog::feeds
