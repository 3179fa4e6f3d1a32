// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace vitrine::catalog {
struct Lack;
}

namespace vitrine::ui {

/// What an error is about, as the seller thinks of it: the same code means another thing for a camera than for the
/// shop file.
enum class Subject {
    Camera,
    LostCamera, ///< One that showed before: viewers see its last picture.
    Microphone,
    Destination,
    Recording, ///< One in whose file something plays.
    UnbegunRecording, ///< One that wrote nothing that plays.
    ShopFile,
    Product,
    Order,
    Engine,
    Encoder, ///< What compresses the picture, when something was to be sent or recorded.
    SoundEncoder, ///< What compresses the sound.
    CommandLine,
};

/// Turns an error into what a seller reads, in the language of the installed translator: what happened, what is safe,
/// what to do, on one line. Holds nothing; any thread.
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(vitrine::ui::Sentences)

public:
    /// `name` is what the seller calls the thing: "Pan", "/home/lea/show.mkv", "rtmp://host/app". It is shown as it
    /// is, so it holds no secret; empty when there is no name. The error's detail is for the log and never shown.
    static QString of(const Error &error, Subject subject, const QString &name);

    /// Of an order that was refused because nothing at all is left, where of() would speak of the quantity.
    static QString soldOut(const QString &name);

    /// The same of one with slots.
    static QString fullyBooked(const QString &name);

    /// Of a product in the picture whose link makes no QR code that viewers could read.
    static QString linkTooLong(const QString &name);

    /// Of a description of trades that the program carries and cannot use, by the name of its file.
    static QString brokenTrade(const QString &file);

    /// Of a product that cannot be shown: what it lacks, in the seller's words, and where to fill it in.
    static QString notShown(const QString &name, const QList<catalog::Lack> &lacks);

    /// The same of one that was in the picture and began to lack it.
    static QString takenAway(const QString &name, const QList<catalog::Lack> &lacks);

    /// Of a platform that was receiving and does not, while the program goes on trying by itself, where of() would ask
    /// the seller to.
    static QString reconnecting(const QString &name);

    /// Of a recording whose end the seller did not wait for.
    static QString recordingLeft(const QString &name);

private:
    static QString ofCamera(Error::Code code, const QString &name);
    static QString ofLostCamera(Error::Code code, const QString &name);
    static QString ofMicrophone(Error::Code code, const QString &name);
    static QString ofDestination(Error::Code code, const QString &name);
    static QString ofRecording(Error::Code code, const QString &name);
    static QString ofUnbegunRecording(Error::Code code, const QString &name);
    static QString recordingNamed(const QString &name);
    static QString ofShopFile(Error::Code code, const QString &name);
    static QString ofProduct(Error::Code code, const QString &name);
    static QString ofOrder(Error::Code code, const QString &name);
    static QString ofEngine(Error::Code code);
    static QString ofEncoder(Error::Code code);
    static QString ofSoundEncoder(Error::Code code);
    static QString ofCommandLine(Error::Code code, const QString &name);
    static QString missingOf(const QList<catalog::Lack> &lacks);
    static QString toDo(const QList<catalog::Lack> &lacks);
    static QString toDo(const catalog::Lack &lack);
};

/// What it is about that something was not begun to be sent or recorded, where it may be the sound: without anything
/// that compresses it, it is the computer that cannot, not the address or the file.
inline Subject unlessOfSound(const Error &error, Subject subject)
{
    return error.code == Error::Code::Unsupported ? Subject::SoundEncoder : subject;
}

/// Sentences::of(), for short.
inline QString sentence(const Error &error, Subject subject, const QString &name = {})
{
    return Sentences::of(error, subject, name);
}

} // namespace vitrine::ui
