// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include <QString>

namespace vitrine {

/// What went wrong, for callers that branch (the code) and for the log (the detail). The sentence a seller reads is
/// chosen from the code where it is shown, never here. A value; any thread.
struct Error {
    enum class Code {
        InvalidInput, ///< What was given cannot mean anything: an empty SKU, an address of an unknown kind.
        NotFound, ///< The file, product, device or host does not exist.
        AlreadyExists, ///< Another one has the same unique name.
        Conflict, ///< True in itself, but not possible now: fewer are left than were asked for.
        Overflow, ///< A number would leave its range, or a file the size that its disk takes.
        Busy, ///< Another process holds what is needed, longer than we wait.
        Corrupt, ///< The file exists and is not what it should be.
        TooNew, ///< The file was written by a newer Vitrine.
        AccessDenied, ///< The system does not let us read or write there.
        DiskFull, ///< No room is left where we write.
        ConnectionRefused, ///< The host answers that nobody listens there.
        Timeout, ///< No answer in the time we wait.
        Rejected, ///< The other side answered no: a wrong key, a name it does not know.
        Disconnected, ///< The other side was there and went away.
        Unsupported, ///< Understood, and not possible with this computer or this version.
        NoSignal, ///< A camera or microphone is open and sends nothing.
        Forbidden, ///< Refused by our own safety rules.
        VariantNeeded, ///< The product is sold by its variants only, and none was named.
        TlsRequired, ///< The other side speaks only through TLS, and was asked without it.
        Internal, ///< A library failed in a way that has no better name.
        Incomplete, ///< A product lacks what has to be shown with it.
    };

    Code code = Code::Internal;
    QString detail;

    friend bool operator==(const Error &, const Error &) = default;
};

/// The outcome of what can fail: a value or an Error.
template<typename T = void>
using Result = tl::expected<T, Error>;

/// What a function that failed returns: `return failure(Error::Code::NotFound, detail);`
[[nodiscard]] inline tl::unexpected<Error> failure(Error::Code code, QString detail)
{
    return tl::unexpected<Error>(Error{code, std::move(detail)});
}

} // namespace vitrine
