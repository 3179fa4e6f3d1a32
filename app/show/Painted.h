// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"

#include <QImage>

#include <functional>
#include <optional>

namespace vitrine::show {

/// The picture of a content, painted again only when the content is another one: painting costs a hundred times more
/// than comparing. Main thread.
template<typename Content>
class Painted {
public:
    enum class Outcome { Same, Repainted };

    explicit Painted(std::function<Result<QImage>(const Content &)> paint) : m_paint(std::move(paint)) { }

    /// Makes picture() that of the content. After a failure nothing has changed.
    Result<Outcome> show(const Content &content)
    {
        if (m_content == content) {
            return Outcome::Same;
        }
        auto picture = m_paint(content);
        if (!picture) {
            return tl::unexpected<Error>(picture.error());
        }
        m_content = content;
        m_picture = *std::move(picture);
        return Outcome::Repainted;
    }

    /// The next content is painted whatever it is.
    void forget()
    {
        m_content.reset();
        m_picture = {};
    }

    const QImage &picture() const { return m_picture; }

private:
    std::function<Result<QImage>(const Content &)> m_paint;
    std::optional<Content> m_content;
    QImage m_picture;
};

} // namespace vitrine::show
