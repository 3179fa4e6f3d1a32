// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/show/CardArrangement.h"

#include "app/show/CardFlow.h"
#include "app/show/CardNotices.h"
#include "app/show/CardScales.h"
#include "app/show/CardText.h"

#include <QPainter>

#include <algorithm>
#include <limits>

namespace vitrine::show {

namespace {

constexpr double kUnbounded = std::numeric_limits<short>::max();

// Pixels of the drawings.
constexpr double kBetweenPrices = 32;
constexpr double kBetweenNotices = 44;
constexpr double kReadable = 700; // from here on a second line is as good as a wider card

/// What stands on the line of the price, in the order of the card.
QList<CardPart> prices(const CardContent &content, PriceUnit unit, const CardStyle &style)
{
    QList<CardPart> parts{makeCardPrice(content, unit, style)};
    parts.first().id = QStringLiteral("price");
    for (const CardPiece &piece : content.pieces) {
        if (const auto *reduction = std::get_if<CardReduction>(&piece)) {
            parts.append(makeCardReduction(*reduction, style));
        } else if (const auto *monthly = std::get_if<CardMonthly>(&piece)) {
            parts.append(makeCardMonthly(*monthly, style));
            parts.last().id = QStringLiteral("monthly price");
        } else if (const auto *soldOut = std::get_if<CardSoldOut>(&piece);
                   soldOut != nullptr && soldOut->place == CardSoldOut::Place::BesideThePrice) {
            parts.insert(1, makeCardSoldOut(*soldOut, kUnbounded, style));
            parts[1].id = QStringLiteral("sold out");
        }
    }
    return parts;
}

QList<CardPart> notices(const CardStock &stock, double width, const CardStyle &style)
{
    QList<CardPart> parts;
    for (const CardNotice &notice : stock.notices) {
        parts.append(makeCardNotice(notice, width, style));
    }
    return parts;
}

} // namespace

CardArrangement::CardArrangement(const CardContent &content, const CardChoice &choice, double headWidth,
                                 double bodyWidth, QSizeF headStart, const CardStyle &style)
    : m_headWidth(headWidth), m_bodyWidth(bodyWidth), m_style(style)
{
    addHead(content, choice, headStart);
    addPrices(content, choice.unit);
    addBody(content);
}

void CardArrangement::addHead(const CardContent &content, const CardChoice &choice, QSizeF headStart)
{
    const double width = m_headWidth - headStart.width();
    QList<CardPart> texts{makeCardName(content.name, width, choice.name, m_style)};
    if (choice.facts == CardChoice::Facts::Shown) {
        for (const CardPiece &piece : content.pieces) {
            if (const auto *facts = std::get_if<CardFacts>(&piece)) {
                texts.append(makeCardFacts(*facts, width, m_style));
            }
        }
    }
    if (headStart.isEmpty()) {
        m_head.append(texts);
        return;
    }
    const CardPart column = stack(texts, 30.0 * m_style.unit);
    CardPart part;
    part.width = m_headWidth;
    part.height = std::max(column.height, headStart.height());
    part.paint = [column, headStart, style = m_style, whole = part](QPainter &painter, QPointF corner) {
        column.paint(painter,
                     {corner.x() + style.mirrored(headStart.width(), column.width, whole.width),
                      corner.y() + (whole.height - column.height) / 2.0});
    };
    m_head.append(part);
}

void CardArrangement::addPrices(const CardContent &content, PriceUnit unit)
{
    const QList<CardPart> parts = prices(content, unit, m_style);
    for (const CardPart &part : parts) {
        if (part.width > m_headWidth) {
            m_tooWide.append(part.id);
        }
    }
    m_head.append(flow(parts, m_headWidth, kBetweenPrices * m_style.unit, m_style));
}

void CardArrangement::addBody(const CardContent &content)
{
    bool haveScales = !m_style.isPortrait(); // where the caller has them
    for (const CardPiece &piece : content.pieces) {
        if (const auto *stock = std::get_if<CardStock>(&piece)) {
            add(m_body,
                flow(notices(*stock, m_bodyWidth, m_style), m_bodyWidth, kBetweenNotices * m_style.unit, m_style),
                m_bodyWidth);
        } else if (const auto *bar = std::get_if<CardStockBar>(&piece)) {
            add(m_body, makeCardStockBar(*bar, m_bodyWidth, m_style), m_bodyWidth);
        } else if (const auto *soldOut = std::get_if<CardSoldOut>(&piece);
                   soldOut != nullptr && soldOut->place == CardSoldOut::Place::InItsRow) {
            add(m_body, makeCardSoldOut(*soldOut, m_bodyWidth, m_style), m_bodyWidth);
        } else if (const auto *paragraph = std::get_if<CardParagraph>(&piece)) {
            add(m_body, makeCardParagraph(*paragraph, m_bodyWidth, m_style), m_bodyWidth);
        } else if (std::holds_alternative<CardScale>(piece) && !std::exchange(haveScales, true)) {
            add(m_body, makeCardScales(scalesOf(content), m_bodyWidth, m_style), m_bodyWidth);
        }
    }
}

void CardArrangement::add(QList<CardPart> &to, CardPart part, double width)
{
    if (part.width > width + 0.5) {
        m_tooWide.append(part.id);
    }
    to.append(std::move(part));
}

double CardArrangement::wantedWidth(const CardContent &content, const CardChoice &choice, const CardStyle &style)
{
    double wanted
        = std::max(wantedNameWidth(content.name, style),
                   flow(prices(content, choice.unit, style), kUnbounded, kBetweenPrices * style.unit, style).width);
    for (const CardPiece &piece : content.pieces) {
        if (const auto *facts = std::get_if<CardFacts>(&piece); facts && choice.facts == CardChoice::Facts::Shown) {
            wanted = std::max(wanted, makeCardFacts(*facts, kUnbounded, style).width + 1.0);
        } else if (const auto *stock = std::get_if<CardStock>(&piece)) {
            const double between = kBetweenNotices * style.unit;
            wanted = std::max(wanted, flow(notices(*stock, kUnbounded, style), kUnbounded, between, style).width);
        } else if (const auto *paragraph = std::get_if<CardParagraph>(&piece)) {
            wanted = std::max(wanted, std::min(wantedParagraphWidth(*paragraph, style), kReadable * style.unit));
        }
    }
    return std::ceil(wanted);
}

QList<CardScale> CardArrangement::scalesOf(const CardContent &content)
{
    QList<CardScale> scales;
    for (const CardPiece &piece : content.pieces) {
        if (const auto *scale = std::get_if<CardScale>(&piece)) {
            scales.append(*scale);
        }
    }
    return scales;
}

} // namespace vitrine::show
