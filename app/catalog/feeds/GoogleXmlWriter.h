// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/catalog/feeds/FeedWriter.h"

#include <QXmlStreamWriter>

namespace vitrine::catalog::feeds {

/// Writes RSS 2.0 with Google's names, as GoogleXmlReader reads it. Empty cells are left out, cells of several lines
/// that belong to a list are elements of their own. One thread; does not own the device.
class GoogleXmlWriter : public FeedWriter {
public:
    explicit GoogleXmlWriter(QIODevice &device) : m_xml(&device) { }

    QChar separatorInCells() const override { return u'\n'; }
    void begin(const QStringList &columns) override;
    void row(const QStringList &cells) override;
    void end() override;

private:
    /// Writes what the open element says, letter by letter, and closes it.
    void endWith(const QString &text);

    QXmlStreamWriter m_xml;
    QStringList m_columns;
};

} // namespace vitrine::catalog::feeds
