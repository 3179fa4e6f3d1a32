// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/Tokens.h"

#include <QPainterPath>
#include <QWidget>

#include <memory>

namespace vitrine::media {
class Composer;
class Preview;
} // namespace vitrine::media

namespace vitrine::ui {

/// What viewers get, from the composer's own frames and scaled to this place. Costs nothing while it cannot be seen.
/// Main thread; outlived by the composer.
class PreviewWidget : public QWidget {
    Q_OBJECT

public:
    PreviewWidget(media::Composer &composer, const Tokens &tokens, QWidget *parent = nullptr);
    ~PreviewWidget() override;

    /// Written over the picture while there is nothing to see; empty for none.
    void setHint(const QString &hint);

    /// Width for this height in the canvas's shape.
    int widthFor(int height) const;
    int heightFor(int width) const;

    QSize minimumSizeHint() const override { return {160, 120}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QRect pictureRect() const;
    QSize pixelsOf(const QRect &part) const;

    media::Composer &m_composer;
    const Tokens &m_tokens;
    std::unique_ptr<media::Preview> m_preview;
    QString m_hint;
    QPainterPath m_corners; // what lies outside the rounded picture
};

} // namespace vitrine::ui
