// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/show/CardName.h"
#include "app/show/CardPart.h"
#include "app/show/CardPrice.h"
#include "app/show/CardStyle.h"

#include <QList>
#include <QStringList>

namespace vitrine::show {

/// What of a card is there when not all of it fits.
struct CardChoice {
    enum class Facts { Shown, LeftOut };
    enum class Photo { Shown, LeftOut };

    Facts facts = Facts::Shown;
    Photo photo = Photo::Shown;
    PriceUnit unit = PriceUnit::Shown;
    NameLines name = NameLines::Two;
};

/// The parts of a card at one width, from the top to the bottom. A value; any thread.
class CardArrangement {
public:
    /// Name, facts and prices `headWidth` wide, what follows `bodyWidth`. Scales are left to the caller on a lying
    /// card, where they stand beside the rest; on a standing one they have their place among it. With `headStart` (of
    /// a standing card: the photo beside the name and facts) these begin further in, and are `headStart.height` high.
    CardArrangement(const CardContent &content, const CardChoice &choice, double headWidth, double bodyWidth,
                    QSizeF headStart, const CardStyle &style);

    const QList<CardPart> &head() const { return m_head; }
    const QList<CardPart> &body() const { return m_body; }

    /// What is wider than it may be; empty when all fits.
    QStringList tooWide() const { return m_tooWide; }

    /// The width that name, facts, prices and stock want, and sentences up to a readable length.
    static double wantedWidth(const CardContent &content, const CardChoice &choice, const CardStyle &style);

    static QList<CardScale> scalesOf(const CardContent &content);

private:
    void addHead(const CardContent &content, const CardChoice &choice, QSizeF headStart);
    void addPrices(const CardContent &content, PriceUnit unit);
    void addBody(const CardContent &content);
    void add(QList<CardPart> &to, CardPart part, double width);

    double m_headWidth;
    double m_bodyWidth;
    CardStyle m_style;
    QList<CardPart> m_head;
    QList<CardPart> m_body;
    QStringList m_tooWide;
};

} // namespace vitrine::show
