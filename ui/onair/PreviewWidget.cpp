// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onair/PreviewWidget.h"

#include "media/Composer.h"
#include "media/Preview.h"
#include "ui/style/Type.h"

#include <QPainter>

namespace vitrine::ui {

PreviewWidget::PreviewWidget(media::Composer &composer, const Tokens &tokens, QWidget *parent)
    : QWidget(parent), m_composer(composer), m_tokens(tokens)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Picture that viewers get"));
}

PreviewWidget::~PreviewWidget() = default;

void PreviewWidget::setHint(const QString &hint)
{
    if (hint != m_hint) {
        m_hint = hint;
        setAccessibleDescription(hint);
        update();
    }
}

int PreviewWidget::widthFor(int height) const
{
    const QSize canvas = m_composer.format().size;
    return height * canvas.width() / canvas.height();
}

int PreviewWidget::heightFor(int width) const
{
    const QSize canvas = m_composer.format().size;
    return (width * canvas.height() + canvas.width() - 1) / canvas.width(); // rounded up: the width decides
}

void PreviewWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect picture = pictureRect();
    const QImage frame = m_preview ? m_preview->frame() : QImage();
    if (frame.isNull()) {
        painter.fillRect(rect(), m_tokens.window);
        painter.fillRect(picture, Qt::black);
    } else {
        if (picture != rect()) {
            painter.fillRect(rect(), m_tokens.window);
        }
        painter.drawImage(picture, frame);
    }
    if (!m_hint.isEmpty()) {
        painter.setPen(m_tokens.text2);
        painter.setFont(fontFor(Type::Title));
        painter.drawText(picture.adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, m_hint);
    }
    // Rounds the corners by painting over them: clipping every frame would cost more than the frame.
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(m_corners, m_tokens.window);
}

void PreviewWidget::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    constexpr qreal kRadius = 12;
    QPainterPath square;
    square.addRect(pictureRect());
    QPainterPath round;
    round.addRoundedRect(pictureRect(), kRadius, kRadius);
    m_corners = square.subtracted(round);
    if (m_preview) {
        m_preview->resize(pixelsOf(pictureRect()));
    }
}

void PreviewWidget::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_preview = std::make_unique<media::Preview>(m_composer, pixelsOf(pictureRect()));
    connect(m_preview.get(), &media::Preview::frameReady, this, [this] { update(pictureRect()); });
}

void PreviewWidget::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_preview.reset();
}

/// How many pixels of the screen a part of this widget has, so that a frame is drawn as it is.
QSize PreviewWidget::pixelsOf(const QRect &part) const
{
    return (QSizeF(part.size()) * devicePixelRatioF()).toSize();
}

QRect PreviewWidget::pictureRect() const
{
    const QSize size = m_composer.format().size.scaled(this->size(), Qt::KeepAspectRatio);
    return {QPoint((width() - size.width()) / 2, (height() - size.height()) / 2), size};
}

} // namespace vitrine::ui
