// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/Tokens.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using vitrine::ui::darkTokens;
using vitrine::ui::lightTokens;
using vitrine::ui::Tokens;

namespace {

/// Relative luminance of WCAG 2.1.
double luminance(const QColor &colour)
{
    const auto linear
        = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// Contrast ratio of WCAG 2.1: 1 to 21.
double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

} // namespace

/// The colours of the window, for eyes of every age.
class TestTokens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void blackOnWhiteHasTheContrastOfTheStandard() { QVERIFY(std::abs(contrast(Qt::black, Qt::white) - 21.0) < 0.01); }

    void everyTextIsReadOnEverySurface_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("surface");
        const std::pair<const char *, const Tokens &> palettes[]{{"dark", darkTokens()}, {"light", lightTokens()}};
        for (const auto &[palette, t] : palettes) {
            const std::pair<const char *, QColor> texts[]{{"text1", t.text1},
                                                          {"text2", t.text2},
                                                          {"text3", t.text3},
                                                          {"accentText", t.accentText},
                                                          {"liveText", t.liveText},
                                                          {"goodText", t.goodText},
                                                          {"attentionText", t.attentionText}};
            const std::pair<const char *, QColor> surfaces[]{
                {"window", t.window}, {"panel", t.panel}, {"raised", t.raised}, {"hover", t.hover}};
            for (const auto &[textName, text] : texts) {
                for (const auto &[surfaceName, surface] : surfaces) {
                    QTest::addRow("%s %s on %s", palette, textName, surfaceName) << text << surface;
                }
            }
            QTest::addRow("%s text on accent", palette) << t.onFill << t.accent;
            QTest::addRow("%s text on accent, hovered", palette) << t.onFill << t.accentHover;
            QTest::addRow("%s text on accent, pressed", palette) << t.onFill << t.accentPressed;
            QTest::addRow("%s text on live", palette) << t.onFill << t.live;
            QTest::addRow("%s text on live, hovered", palette) << t.onFill << t.liveHover;
            QTest::addRow("%s accent text on its back", palette) << t.accentText << t.accentBack;
            QTest::addRow("%s live text on its back", palette) << t.liveText << t.liveBack;
            QTest::addRow("%s name in the picture", palette) << t.text1 << t.liveBack;
            QTest::addRow("%s price in the picture", palette) << t.text2 << t.liveBack;
            QTest::addRow("%s problem", palette) << t.text1 << t.attentionBack;
            QTest::addRow("%s what to do about it", palette) << t.text2 << t.attentionBack;
        }
    }

    void everyTextIsReadOnEverySurface()
    {
        QFETCH(QColor, text);
        QFETCH(QColor, surface);

        const double ratio = contrast(text, surface);

        QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
    }
};

QTEST_APPLESS_MAIN(TestTokens)
#include "tst_Tokens.moc"
