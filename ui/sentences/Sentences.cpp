// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sentences/Sentences.h"

namespace vitrine::ui {

using Code = Error::Code;

// Each function, here and in MediaSentences.cpp, lists every code, so that a new one does not compile until somebody
// has decided what the seller reads. The codes grouped at the end of a function do not come from what it speaks about
// today; they get that subject's own last word instead of silence.

QString Sentences::of(const Error &error, Subject subject, const QString &name)
{
    switch (subject) {
    case Subject::Camera:
        return ofCamera(error.code, name);
    case Subject::LostCamera:
        return ofLostCamera(error.code, name);
    case Subject::Microphone:
        return ofMicrophone(error.code, name);
    case Subject::Destination:
        return ofDestination(error.code, name);
    case Subject::Recording:
        return ofRecording(error.code, name);
    case Subject::UnbegunRecording:
        return ofUnbegunRecording(error.code, name);
    case Subject::ShopFile:
        return ofShopFile(error.code, name);
    case Subject::Product:
        return ofProduct(error.code, name);
    case Subject::Order:
        return ofOrder(error.code, name);
    case Subject::Engine:
        return ofEngine(error.code);
    case Subject::Encoder:
        return ofEncoder(error.code);
    case Subject::SoundEncoder:
        return ofSoundEncoder(error.code);
    case Subject::CommandLine:
        return ofCommandLine(error.code, name);
    }
    Q_UNREACHABLE();
}

QString Sentences::ofShopFile(Code code, const QString &name)
{
    const QString shop = name.isEmpty() ? tr("The shop file") : tr("The shop file “%1”").arg(name);
    switch (code) {
    case Code::InvalidInput:
        return tr("%1 cannot be a shop file. Nothing was changed. Choose the file that ends in .vitrine.").arg(shop);
    case Code::NotFound:
        return tr("%1 is not there. Nothing was changed. Check its name and folder, or make a shop with “vitrine "
                  "demo”.")
            .arg(shop);
    case Code::AlreadyExists:
        return tr("%1 is there already. It was not touched. Choose another name.").arg(shop);
    case Code::Busy:
        return tr("%1 is in use by another program that does not let go. Nothing was changed. Close the other window "
                  "or program, then try again.")
            .arg(shop);
    case Code::Corrupt:
        return tr("%1 is damaged or is not a shop file. It was not touched. Open a copy of it, or choose another file.")
            .arg(shop);
    case Code::TooNew:
        return tr("%1 was written by a newer Vitrine. It was not touched. Install the newer Vitrine, then open it "
                  "again.")
            .arg(shop);
    case Code::AccessDenied:
        return tr("%1 may not be read or written by your account. Nothing was changed. Move it to a folder of your "
                  "own.")
            .arg(shop);
    case Code::DiskFull:
        return tr("%1 has no room left on its disk. What was saved before is safe. Make room, then try again.")
            .arg(shop);
    case Code::Forbidden:
        return tr("%1 was not opened, because it contains things that a shop file must not. It was not touched. Ask "
                  "for it again from whom you have it.")
            .arg(shop);
    case Code::Unsupported:
        return tr("%1 is on a disk that cannot keep a shop safely. Nothing was changed. Copy it to this computer’s own "
                  "disk.")
            .arg(shop);
    case Code::Disconnected:
        return tr("%1 went away with its disk. What was saved before is safe. Plug the disk in, then open it again.")
            .arg(shop);
    case Code::Internal:
    case Code::VariantNeeded:
    case Code::Incomplete:
    case Code::TlsRequired:
    case Code::Conflict:
    case Code::Overflow:
    case Code::ConnectionRefused:
    case Code::Timeout:
    case Code::Rejected:
    case Code::NoSignal:
        return tr("%1 could not be read, and the computer does not say why. What was saved before is safe. Close "
                  "Vitrine and open it again.")
            .arg(shop);
    }
    Q_UNREACHABLE();
}

QString Sentences::ofProduct(Code code, const QString &name)
{
    const QString product = name.isEmpty() ? tr("The product") : tr("The product “%1”").arg(name);
    switch (code) {
    case Code::InvalidInput:
        return tr("%1 is not complete. Nothing was changed. Give it a name, an article number, a price that is not "
                  "below zero and, if it has a link, one that begins with https.")
            .arg(product);
    case Code::NotFound:
        return tr("%1 is not in this shop. Nothing was changed. Choose one of the list.").arg(product);
    case Code::AlreadyExists:
        return tr("%1 has the article number of another product. Nothing was changed. Give it another number.")
            .arg(product);
    case Code::Conflict:
        return tr("%1 has fewer left than that. Nothing was changed. Choose a smaller quantity.").arg(product);
    case Code::Overflow:
        return tr("%1 has a number that is too large. Nothing was changed. Enter a smaller one.").arg(product);
    case Code::Busy:
        return tr("%1 could not be saved: another program is using the shop file. Nothing was changed. Try again in a "
                  "moment.")
            .arg(product);
    case Code::AccessDenied:
        return tr("%1 could not be saved: your account may not write the shop file. Nothing was changed. Move the shop "
                  "file to a folder of your own.")
            .arg(product);
    case Code::DiskFull:
        return tr("%1 could not be saved: the disk is full. What was saved before is safe. Make room, then try again.")
            .arg(product);
    case Code::Corrupt:
        return tr("%1 cannot be read from the shop file. The show goes on without it. Choose another product.")
            .arg(product);
    case Code::Unsupported:
        return tr("%1 cannot be shown: its price, or what has to be said with it, is too long for its card. The "
                  "picture stays as it was. Shorten it, or choose a larger picture.")
            .arg(product);
    case Code::Incomplete:
        return tr("%1 is not shown yet: something is missing that has to be shown with it. The picture stays as it "
                  "was. Import a file that has it with “vitrine catalog import”, then show it.")
            .arg(product);
    case Code::Internal:
    case Code::VariantNeeded:
    case Code::TlsRequired:
    case Code::TooNew:
    case Code::ConnectionRefused:
    case Code::Timeout:
    case Code::Rejected:
    case Code::Disconnected:
    case Code::NoSignal:
    case Code::Forbidden:
        return tr("%1 could not be used, and the computer does not say why. The picture stays as it was. Try again, or "
                  "choose another product.")
            .arg(product);
    }
    Q_UNREACHABLE();
}

QString Sentences::ofOrder(Code code, const QString &name)
{
    const QString product = name.isEmpty() ? tr("this product") : QStringLiteral("“%1”").arg(name);
    switch (code) {
    case Code::InvalidInput:
        return tr("An order needs a product and a quantity of one or more. Nothing was ordered. Enter both again.");
    case Code::VariantNeeded:
        return tr("The order was not taken: %1 is sold by its variants, and the order names none of them. Other orders "
                  "are safe. Order by the number of a variant: “vitrine catalog list” shows them, “vitrine order add” "
                  "takes them.")
            .arg(product);
    case Code::NotFound:
        return tr("The order was not taken: %1 is not in this shop. Other orders are safe. Choose one of the list.")
            .arg(product);
    case Code::Conflict:
        return tr("The order was not taken: not enough of %1 is left. Other orders are safe. Order no more than is "
                  "left, or another product.")
            .arg(product);
    case Code::Overflow:
        return tr("The order was not taken: the amount for %1, or all that was sold until now together with it, would "
                  "be more than can be counted. Other orders are safe. Order fewer, or import the product again with "
                  "its right price: “vitrine catalog import”.")
            .arg(product);
    case Code::Busy:
        return tr("The order of %1 was not taken: another program is using the shop file. Other orders are safe. Take "
                  "it again in a moment.")
            .arg(product);
    case Code::DiskFull:
        return tr("The order of %1 was not taken: the disk is full. The orders before are safe. Make room, then take "
                  "it again.")
            .arg(product);
    case Code::AccessDenied:
        return tr("The order of %1 was not taken: your account may not write the shop file. The orders before are "
                  "safe. Note this one on paper and move the shop file to a folder of your own.")
            .arg(product);
    case Code::Corrupt:
        return tr("The order of %1 was not taken: the shop file is damaged. The show goes on. Note orders on paper, "
                  "and open a copy of the shop file after the show.")
            .arg(product);
    case Code::AlreadyExists:
        return tr("The order of %1 was taken already. It counts once. There is nothing to do.").arg(product);
    case Code::Disconnected:
        return tr("The order of %1 was not taken: the disk of the shop file went away. The orders before are safe. "
                  "Plug the disk in, then take it again.")
            .arg(product);
    case Code::Internal:
    case Code::Incomplete:
    case Code::TlsRequired:
    case Code::TooNew:
    case Code::ConnectionRefused:
    case Code::Timeout:
    case Code::Rejected:
    case Code::Unsupported:
    case Code::NoSignal:
    case Code::Forbidden:
        return tr("The order of %1 was not taken, and the computer does not say why. The orders before are safe. Take "
                  "it again, and note it on paper if that fails.")
            .arg(product);
    }
    Q_UNREACHABLE();
}

QString Sentences::soldOut(const QString &name)
{
    const QString product = name.isEmpty() ? tr("this product") : QStringLiteral("“%1”").arg(name);
    return tr("The order was not taken: %1 is sold out. Other orders are safe. Choose another product, or import a "
              "file that says how many there are: “vitrine catalog import”.")
        .arg(product);
}

QString Sentences::fullyBooked(const QString &name)
{
    const QString product = name.isEmpty() ? tr("this product") : QStringLiteral("“%1”").arg(name);
    return tr("No place was booked: no slot of %1 is free any more. Other bookings are safe. Choose another product.")
        .arg(product);
}

QString Sentences::linkTooLong(const QString &name)
{
    return tr("The link of “%1” is too long for a QR code that viewers can read, so its card has none. Everything else "
              "is in the picture. Give the product a shorter link, of at most about 75 letters.")
        .arg(name);
}

QString Sentences::brokenTrade(const QString &file)
{
    return tr("A part of Vitrine is damaged: the description of a trade in %1. Nothing was opened, and your shops are "
              "as they were. Install Vitrine again.")
        .arg(file);
}

QString Sentences::ofEngine(Code code)
{
    switch (code) {
    case Code::InvalidInput:
        return tr("The size or pace asked for the picture is not possible. Your shop and its orders are safe. Use even "
                  "numbers, for example 1280x720 at 30.");
    case Code::NotFound:
        return tr("A part of Vitrine is not installed. Your shop and its orders are safe. Run “vitrine doctor”: it "
                  "says which one and how to get it.");
    case Code::Unsupported:
        return tr("This computer lacks a screen, or something that can compress video. Your shop and its orders are "
                  "safe. Run “vitrine doctor”: it says what is missing and how to get it.");
    case Code::Forbidden:
        return tr("A part of Vitrine was not loaded, because others may change its folder. Your shop and its orders "
                  "are safe. Install Vitrine again, or have the rights of its folder corrected.");
    case Code::AlreadyExists:
    case Code::Conflict:
        return tr("A studio is open already. It goes on as before. Use that one, or close it first.");
    case Code::Busy:
        return tr("Another program keeps the screen or the video chip for itself. Your shop and its orders are safe. "
                  "Close that program, then try again.");
    case Code::AccessDenied:
        return tr("Your account may not use the screen or the video chip. Your shop and its orders are safe. Ask the "
                  "person who looks after this computer.");
    case Code::Timeout:
        return tr("The studio did not start in time. Your shop and its orders are safe. Close other programs, then try "
                  "again.");
    case Code::Internal:
    case Code::VariantNeeded:
    case Code::Incomplete:
    case Code::TlsRequired:
    case Code::Overflow:
    case Code::Corrupt:
    case Code::TooNew:
    case Code::DiskFull:
    case Code::ConnectionRefused:
    case Code::Rejected:
    case Code::Disconnected:
    case Code::NoSignal:
        return tr("The studio could not start, and the computer does not say why. Your shop and its orders are safe. "
                  "Restart the computer; if that does not help, run “vitrine doctor”.");
    }
    Q_UNREACHABLE();
}

QString Sentences::ofCommandLine(Code code, const QString &name)
{
    const QString word = name.isEmpty() ? tr("A word of the command") : QStringLiteral("“%1”").arg(name);
    switch (code) {
    case Code::InvalidInput:
        return tr("%1 cannot be understood. Nothing was done. See “vitrine --help”.").arg(word);
    case Code::NotFound:
        return tr("%1 is missing or does not exist. Nothing was done. See “vitrine --help”.").arg(word);
    case Code::AlreadyExists:
        return tr("%1 was given twice, or exists already. Nothing was done. Use another one.").arg(word);
    case Code::Conflict:
        return tr("%1 does not go with the rest of the command. Nothing was done. See “vitrine --help”.").arg(word);
    case Code::Overflow:
        return tr("%1 is outside of the range allowed. Nothing was done. See “vitrine --help”.").arg(word);
    case Code::Unsupported:
        return tr("%1 is not possible with this Vitrine. Nothing was done. See “vitrine doctor”.").arg(word);
    case Code::AccessDenied:
        return tr("%1 may not be read or written by your account. Nothing was done. Choose another place.").arg(word);
    case Code::Forbidden:
        return tr("%1 is not allowed, because it is not safe. Nothing was done. See “vitrine --help”.").arg(word);
    case Code::Busy:
        return tr("%1 is in use by another program. Nothing was done. Try again in a moment.").arg(word);
    case Code::Corrupt:
        return tr("%1 is damaged or of another kind. Nothing was changed. Choose another file.").arg(word);
    case Code::DiskFull:
        return tr("%1 has no room left on its disk. What was saved before is safe. Make room, then try again.")
            .arg(word);
    case Code::Timeout:
        return tr("%1 took too long. What was saved before is safe. Try again.").arg(word);
    case Code::Internal:
    case Code::VariantNeeded:
    case Code::Incomplete:
    case Code::TlsRequired:
    case Code::TooNew:
    case Code::ConnectionRefused:
    case Code::Rejected:
    case Code::Disconnected:
    case Code::NoSignal:
        return tr("%1 failed, and the computer does not say why. What was saved before is safe. Try again, or run "
                  "“vitrine doctor”.")
            .arg(word);
    }
    Q_UNREACHABLE();
}

} // namespace vitrine::ui
