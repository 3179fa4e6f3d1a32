// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/show/CardPainter.h"

#include "app/show/Lettering.h"
#include "app/show/OverlaySurface.h"
#include "app/show/QrCode.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QStringList>
#include <QTextLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace vitrine::show {

namespace {

// Pixels of the drawings, 1920x1080 and 1080x1920.
constexpr double kPadding = 24;
constexpr double kBarLeft = 20;
constexpr double kBarWidth = 10;
constexpr double kContentLeft = 54;
constexpr double kTileRadius = 12;
constexpr double kPhotoSide = 308;
constexpr double kVerbHeight = 45;
constexpr double kLeastCardWidth = 1084;
constexpr double kUnitGap = 14; // from the price to what it is for
constexpr QColor kInk{0x10, 0x12, 0x14};
constexpr QColor kPlaceholder{0x27, 0x2C, 0x31};
constexpr QColor kSoldOut{0xF2, 0xB2, 0x4A};

struct Type {
    double name;
    double price;
    double unit;
    double fact;
    double verb;
};
constexpr Type kLandscapeType{56, 80, 32, 34, 30};
constexpr Type kPortraitType{66, 104, 44, 44, 0};

/// Letters a little closer, as large headings want; not where letters join or stand in squares.
QFont heading(double pixels, const QString &text, const QLocale &locale)
{
    QFont font = lettering(pixels, QFont::Bold, locale);
    constexpr char16_t kFirstJoinedScript = 0x0590;
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < kFirstJoinedScript; })) {
        font.setLetterSpacing(QFont::AbsoluteSpacing, -0.02 * pixels);
    }
    return font;
}

struct Name {
    QFont font;
    QStringList lines;
    double step = 0.0; // from one base line to the next

    double capHeight() const { return QFontMetricsF(font).capHeight(); }
    double height() const { return capHeight() + static_cast<double>(lines.size() - 1) * step; }
};

Name fitName(const QString &text, double pixels, double width, const QLocale &locale)
{
    constexpr std::array kShrinks{1.0, 0.95, 0.9, 0.85, 0.8};
    Name name;
    for (const double shrink : kShrinks) {
        name.font = heading(pixels * shrink, text, locale);
        name.step = std::round(pixels * shrink * 1.18);
        if (lineWidth(text, name.font) <= width) {
            name.lines = {text};
            return name;
        }
    }
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(text, name.font);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(width);
    layout.endLayout();
    const qsizetype end = first.textLength();
    name.lines.append(text.left(end).trimmed());
    const QString rest = text.mid(end).trimmed();
    if (!rest.isEmpty()) {
        QString cut = rest;
        if (lineWidth(rest, name.font) > width) {
            cut = QFontMetricsF(name.font).elidedText(rest, Qt::ElideRight, width);
        }
        name.lines.append(cut);
    }
    return name;
}

void drawName(QPainter &painter, const Name &name, double x, double top)
{
    painter.setFont(name.font);
    painter.setPen(kText);
    double base = std::round(top + name.capHeight());
    for (const QString &line : name.lines) {
        drawLine(painter, {x, base}, line);
        base += name.step;
    }
}

/// Icons on a grid of 24, stroke 1.75, round ends.
QPainterPath iconPath(CardContent::Icon icon)
{
    QPainterPath path;
    switch (icon) {
    case CardContent::Icon::None:
        break;
    case CardContent::Icon::Bowl:
        path.moveTo(3, 12);
        path.lineTo(21, 12);
        path.cubicTo(21, 17, 17.5, 20.5, 12, 20.5);
        path.cubicTo(6.5, 20.5, 3, 17, 3, 12);
        for (const double x : {8.0, 12.0, 16.0}) {
            path.moveTo(x, 8.5);
            path.cubicTo(x - 1.6, 7, x + 1.6, 5, x, 3.5);
        }
        break;
    case CardContent::Icon::Box:
        path.moveTo(12, 2.8);
        path.lineTo(20.5, 7.4);
        path.lineTo(20.5, 16.6);
        path.lineTo(12, 21.2);
        path.lineTo(3.5, 16.6);
        path.lineTo(3.5, 7.4);
        path.closeSubpath();
        path.moveTo(3.5, 7.4);
        path.lineTo(12, 12);
        path.lineTo(20.5, 7.4);
        path.moveTo(12, 12);
        path.lineTo(12, 21.2);
        break;
    case CardContent::Icon::Calendar:
        path.addRoundedRect(QRectF(3.5, 5, 17, 16), 2.5, 2.5);
        path.moveTo(3.5, 10);
        path.lineTo(20.5, 10);
        path.moveTo(8, 2.8);
        path.lineTo(8, 7);
        path.moveTo(16, 2.8);
        path.lineTo(16, 7);
        break;
    }
    return path;
}

/// How large the stock is written: 80 % at the least, then its end is cut.
struct Fact {
    QFont font;
    QString text;
    double textLeft = 0.0; // after the icon or inside of the chip
    double width = 0.0;
};

Fact fitFact(const CardContent &content, double pixels, double width, const QLocale &locale)
{
    const bool soldOut = content.stock == CardContent::Stock::SoldOut;
    Fact fact;
    fact.text = content.stockText;
    for (const double shrink : {1.0, 0.9, 0.8}) {
        const double size = pixels * shrink;
        fact.font = lettering(size, soldOut ? QFont::Bold : QFont::DemiBold, locale);
        fact.textLeft = soldOut ? size * 0.6 : content.icon == CardContent::Icon::None ? 0.0 : size * 1.42;
        fact.width = fact.textLeft + figuresWidth(fact.text, fact.font) + (soldOut ? size * 0.6 : 0.0);
        if (fact.width <= width) {
            return fact;
        }
    }
    fact.text = QFontMetricsF(fact.font).elidedText(fact.text, Qt::ElideRight, width - 2.0 * fact.textLeft);
    fact.width = width;
    return fact;
}

void drawFact(QPainter &painter, const CardContent &content, const Fact &fact, double x, double middle,
              const QColor &shopColour)
{
    const double size = fact.font.pixelSize();
    const double base = std::round(middle + QFontMetricsF(fact.font).capHeight() / 2.0);
    painter.setFont(fact.font);
    if (content.stock == CardContent::Stock::SoldOut) {
        const double height = std::round(size * 1.7);
        painter.setPen(Qt::NoPen);
        painter.setBrush(kSoldOut);
        painter.drawRoundedRect(QRectF(x, std::round(middle - height / 2.0), fact.width, height), size * 0.28,
                                size * 0.28);
        painter.setPen(kInk);
    } else {
        const QPainterPath icon = iconPath(content.icon);
        if (!icon.isEmpty()) {
            painter.save();
            const double side = size * 1.06;
            painter.translate(x, middle - side / 2.0);
            painter.scale(side / 24.0, side / 24.0);
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(shopColour, 2.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.drawPath(icon);
            painter.restore();
        }
        painter.setPen(kText);
    }
    drawFigures(painter, {x + fact.textLeft, base}, fact.text);
}

/// The price and what it is for. The price is one size only.
struct PriceRow {
    QFont price;
    QFont unit;
    double priceWidth = 0.0;
    double unitGap = 0.0;
    double width = 0.0;

    double capHeight() const { return QFontMetricsF(price).capHeight(); }
};

PriceRow measurePrice(const CardContent &content, const Type &type, double unit, const QLocale &locale, bool withUnit)
{
    PriceRow row;
    row.price = figureLettering(type.price * unit, locale);
    row.unit = lettering(type.unit * unit, QFont::Normal, locale);
    row.priceWidth = lineWidth(content.price, row.price);
    row.width = row.priceWidth;
    if (withUnit && !content.priceUnit.isEmpty()) {
        row.unitGap = kUnitGap * unit;
        row.width += row.unitGap + lineWidth(content.priceUnit, row.unit);
    }
    return row;
}

void drawPrice(QPainter &painter, const CardContent &content, const PriceRow &row, double x, double top)
{
    const double base = std::round(top + row.capHeight());
    painter.setPen(kText);
    painter.setFont(row.price);
    drawLine(painter, {x, base}, content.price);
    if (row.unitGap > 0.0) {
        painter.setPen(kSecondText);
        painter.setFont(row.unit);
        drawLine(painter, {x + row.priceWidth + row.unitGap, base}, content.priceUnit);
    }
}

void drawBar(QPainter &painter, double unit, double height, const QColor &colour)
{
    const double width = std::max(2.0, std::round(kBarWidth * unit));
    const QRectF bar(std::round(kBarLeft * unit), std::round(kPadding * unit), width,
                     height - 2.0 * std::round(kPadding * unit));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(bar, width * 0.4, width * 0.4);
}

/// The middle of the photo, filling the square; an empty square while it is on its way.
void drawPhoto(QPainter &painter, const CardContent &content, const QRectF &square, double radius)
{
    QPainterPath outline;
    outline.addRoundedRect(square, radius, radius);
    painter.fillPath(outline, kPlaceholder);
    const QImage &photo = *content.photo;
    if (photo.isNull()) {
        return;
    }
    const int side = std::min(photo.width(), photo.height());
    const QRect middle((photo.width() - side) / 2, (photo.height() - side) / 2, side, side);
    const int target = std::max(1, qRound(square.width()));
    const QImage scaled = photo.copy(middle).scaled(target, target, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    painter.save();
    painter.setOpacity(content.stock == CardContent::Stock::SoldOut ? 0.4 : 1.0);
    painter.setPen(Qt::NoPen);
    QBrush brush(scaled);
    brush.setTransform(QTransform::fromTranslate(square.x(), square.y()));
    painter.fillPath(outline, brush);
    painter.restore();
}

} // namespace

/// A QR code that fits the card, and the white tile it stands on.
struct CardPainter::Plan {
    QrCode code;
    int module; // canvas pixels, whole: a module that is cut by a pixel edge is what readers fail on
    int quietSide; // of the code with its quiet zone
    int tileHeight; // with the verb under it

    static std::optional<Plan> make(const CardPainter &painter, const QUrl &link)
    {
        if (link.isEmpty()) {
            return std::nullopt;
        }
        const double unit = painter.m_layout.unit();
        for (const QrCode::Correction correction : {QrCode::Correction::Medium, QrCode::Correction::Low}) {
            const auto code = QrCode::encode(QrCode::textFor(link), correction);
            if (!code) {
                return std::nullopt;
            }
            const int module = painter.qrModule(code->size());
            if (module > 0) {
                const int side = module * (code->size() + 2 * QrCode::kQuietZone);
                return Plan{*code, module, side, side + qRound(kVerbHeight * unit)};
            }
        }
        return std::nullopt;
    }

    void draw(QPainter &painter, QPoint corner, double unit, const QString &verb, const QLocale &locale) const
    {
        painter.setPen(Qt::NoPen);
        painter.setBrush(Qt::white);
        painter.drawRoundedRect(QRectF(corner, QSizeF(quietSide, tileHeight)), kTileRadius * unit, kTileRadius * unit);
        const QPoint start = corner + QPoint(module, module) * QrCode::kQuietZone;
        for (int y = 0; y < code.size(); ++y) {
            for (int x = 0; x < code.size(); ++x) {
                if (code.isDark(x, y)) {
                    painter.fillRect(QRect(start + QPoint(x, y) * module, QSize(module, module)), Qt::black);
                }
            }
        }
        QFont font = lettering(kLandscapeType.verb * unit, QFont::Bold, locale);
        for (double size = kLandscapeType.verb; size > 12.0 && lineWidth(verb, font) > quietSide - 16.0 * unit;
             size -= 1.0) {
            font = lettering(size * unit, QFont::Bold, locale);
        }
        painter.setFont(font);
        painter.setPen(kInk);
        drawLine(painter,
                 {corner.x() + (quietSide - lineWidth(verb, font)) / 2.0,
                  std::round(corner.y() + quietSide + (kVerbHeight - 16.0) * unit)},
                 verb);
    }
};

bool operator==(const CardContent &a, const CardContent &b)
{
    const auto key
        = [](const std::optional<QImage> &photo) { return photo ? std::optional(photo->cacheKey()) : std::nullopt; };
    return a.name == b.name && a.price == b.price && a.priceUnit == b.priceUnit && a.stockText == b.stockText
        && a.stock == b.stock && a.icon == b.icon && key(a.photo) == key(b.photo) && a.link == b.link
        && a.verb == b.verb;
}

CardPainter::CardPainter(QSize canvas, QLocale locale, QColor shopColour)
    : m_layout(canvas), m_locale(std::move(locale)), m_shopColour(shopColour)
{
}

Result<QImage> CardPainter::paint(const CardContent &content) const
{
    return m_layout.shape() == OverlayLayout::Shape::Portrait ? paintPortrait(content) : paintLandscape(content);
}

bool CardPainter::isTooLong(const QUrl &link) const
{
    return m_layout.shape() == OverlayLayout::Shape::Landscape && !link.isEmpty() && !Plan::make(*this, link);
}

int CardPainter::qrModule(int modules) const
{
    const int height = m_layout.canvas().height();
    // A platform's smallest picture has 360 lines, and a module of 2 of its pixels is the last that is read.
    const int best = (height + 134) / 135;
    const int least = (height + 159) / 160;
    const double unit = m_layout.unit();
    const double room = m_layout.greatestCardHeight() - 2.0 * std::round(kPadding * unit) - kVerbHeight * unit;
    const int fits = static_cast<int>(room) / (modules + 2 * QrCode::kQuietZone);
    return fits < least ? 0 : std::min(fits, best);
}

Result<QImage> CardPainter::paintLandscape(const CardContent &content) const
{
    const double unit = m_layout.unit();
    const double padding = std::round(kPadding * unit);
    const double contentLeft = std::round(kContentLeft * unit);
    const double textGap = 32.0 * unit;
    const QString cleanName = content.name.simplified();
    const std::optional<Plan> qr = Plan::make(*this, content.link);
    const double greatest = m_layout.greatestCardWidth();
    const double rightSide = qr ? 40.0 * unit + qr->quietSide + padding : 40.0 * unit;

    // A long price pushes away what matters less.
    bool withPhoto = content.photo.has_value();
    PriceRow price;
    double inner = 0.0;
    double textLeft = 0.0;
    double textRoom = 0.0;
    bool fits = false;
    for (const bool tryPhoto : {true, false}) {
        if (tryPhoto && !content.photo) {
            continue;
        }
        for (const bool tryUnit : {true, false}) {
            withPhoto = tryPhoto;
            inner = qr ? qr->tileHeight : 0.0;
            inner = withPhoto ? std::max(inner, std::round(kPhotoSide * unit)) : inner;
            textLeft = contentLeft + (withPhoto ? inner + textGap : 0.0);
            textRoom = greatest - textLeft - rightSide;
            price = measurePrice(content, kLandscapeType, unit, m_locale, tryUnit);
            fits = price.width <= textRoom;
            if (fits) {
                break;
            }
        }
        if (fits) {
            break;
        }
    }
    if (!fits) {
        return failure(Error::Code::Unsupported, QStringLiteral("the price is wider than the card"));
    }

    const double leastWidth = qr ? std::min(kLeastCardWidth * unit, greatest) : 0.0;
    const double wantedName = lineWidth(cleanName, heading(kLandscapeType.name * unit, cleanName, m_locale));
    const double wantedFact = fitFact(content, kLandscapeType.fact * unit, textRoom, m_locale).width;
    const double textWidth = std::clamp(std::ceil(std::max({wantedName + 1.0, price.width, wantedFact})),
                                        std::min(std::max(0.0, leastWidth - textLeft - rightSide), textRoom), textRoom);
    const Name name = fitName(cleanName, kLandscapeType.name * unit, textWidth, m_locale);
    const Fact fact = fitFact(content, kLandscapeType.fact * unit, textWidth, m_locale);

    const double factHeight = std::round(kLandscapeType.fact * unit * 1.1);
    const double gap = 34.0 * unit;
    const double texts = name.height() + price.capHeight() + factHeight + 2.0 * gap;
    inner = std::max(inner, std::ceil(texts + 12.0 * unit));
    const double height = inner + 2.0 * padding;
    const double width = std::ceil(textLeft + textWidth + rightSide);

    QImage picture = makeSurface({static_cast<int>(width), static_cast<int>(height)}, kSurfaceRadius * unit);
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    drawBar(painter, unit, height, m_shopColour);
    if (withPhoto) {
        drawPhoto(painter, content, QRectF(contentLeft, padding, inner, inner), kTileRadius * unit);
    }

    // What is left of the height goes between the rows, a part of it above and below.
    const double spare = inner - texts;
    const double edge = spare * 0.2;
    const double step = gap + spare * 0.3;
    double y = padding + edge;
    drawName(painter, name, textLeft, y);
    y += name.height() + step;
    drawPrice(painter, content, price, textLeft, y);
    y += price.capHeight() + step;
    drawFact(painter, content, fact, textLeft, y + factHeight / 2.0, m_shopColour);

    if (qr) {
        const int tileTop = qRound((height - qr->tileHeight) / 2.0);
        const int tileLeft = qRound(width - padding - qr->quietSide);
        qr->draw(painter, {tileLeft, tileTop}, unit, content.verb, m_locale);
    }
    return picture;
}

Result<QImage> CardPainter::paintPortrait(const CardContent &content) const
{
    const double unit = m_layout.unit();
    const double padding = std::round(36.0 * unit);
    const double left = std::round(62.0 * unit);
    const double width = m_layout.greatestCardWidth();
    const double room = width - left - 36.0 * unit;
    const QString cleanName = content.name.simplified();

    PriceRow price = measurePrice(content, kPortraitType, unit, m_locale, true);
    if (price.width > room) {
        price = measurePrice(content, kPortraitType, unit, m_locale, false);
    }
    if (price.width > room) {
        return failure(Error::Code::Unsupported, QStringLiteral("the price is wider than the card"));
    }

    // The photo stands beside the name; the price keeps the whole width, whatever the currency.
    const double photoSide = content.photo ? std::round(232.0 * unit) : 0.0;
    const double nameLeft = left + (content.photo ? photoSide + 28.0 * unit : 0.0);
    const Name name = fitName(cleanName, kPortraitType.name * unit, width - 36.0 * unit - nameLeft, m_locale);
    const Fact fact = fitFact(content, kPortraitType.fact * unit, room, m_locale);
    const double head = std::max(photoSide, name.height());
    const double gap = std::round(44.0 * unit);
    const double factHeight = std::round(kPortraitType.fact * unit * 1.1);
    const double height = std::ceil(2.0 * padding + head + gap + price.capHeight() + gap + factHeight);

    QImage picture = makeSurface({static_cast<int>(width), static_cast<int>(height)}, kSurfaceRadius * unit);
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    drawBar(painter, unit, height, m_shopColour);
    double y = padding;
    if (content.photo) {
        drawPhoto(painter, content, QRectF(left, y, photoSide, photoSide), kTileRadius * unit);
    }
    drawName(painter, name, nameLeft, y + (head - name.height()) / 2.0);
    y += head + gap;
    drawPrice(painter, content, price, left, y);
    y += price.capHeight() + gap;
    drawFact(painter, content, fact, left, y + factHeight / 2.0, m_shopColour);
    return picture;
}

} // namespace vitrine::show
