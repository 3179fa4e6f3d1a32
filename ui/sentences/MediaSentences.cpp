// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sentences/Sentences.h"

namespace vitrine::ui {

using Code = Error::Code;

// What is filmed, sent and recorded. The rule for the codes stands in Sentences.cpp, with the shop's sentences.

QString Sentences::ofCamera(Code code, const QString &name)
{
    const QString camera = name.isEmpty() ? tr("The camera") : tr("The camera “%1”").arg(name);
    switch (code) {
    case Code::InvalidInput:
        return tr("%1 is neither a device, nor a file, nor a network address. Nothing else is affected. Check what you "
                  "typed, for example rtsp://192.168.1.20/live.")
            .arg(camera);
    case Code::NotFound:
        return tr("%1 cannot be found. Nothing else is affected. Plug it in, or check the file or the address, then "
                  "choose it again.")
            .arg(camera);
    case Code::AccessDenied:
        return tr("%1 may not be opened by your account. Nothing else is affected. Ask the person who looks after this "
                  "computer for the right to use it.")
            .arg(camera);
    case Code::Busy:
        return tr("%1 is in use by another program. Nothing else is affected. Close that program, then choose the "
                  "camera again.")
            .arg(camera);
    case Code::Corrupt:
        return tr("%1 holds no picture that can be read. Nothing else is affected. Choose another file or camera.")
            .arg(camera);
    case Code::Unsupported:
        return tr("%1 sends a kind of picture that Vitrine cannot read. Nothing else is affected. Choose another "
                  "quality in the camera, or another camera.")
            .arg(camera);
    case Code::ConnectionRefused:
        return tr("%1 is reachable but sends no picture at this address. Nothing else is affected. Start it, check "
                  "the number after the colon, then choose it again.")
            .arg(camera);
    case Code::Timeout:
        return tr("%1 does not answer. Nothing else is affected. Check that it is on and on the same network, then "
                  "choose it again.")
            .arg(camera);
    case Code::Rejected:
        return tr("%1 refuses the name or the password. Nothing else is affected. Correct them in its address, then "
                  "choose it again.")
            .arg(camera);
    case Code::Disconnected:
        return tr("%1 ended the connection before a picture came. Nothing else is affected. Check that it is on and "
                  "sends, then choose it again.")
            .arg(camera);
    case Code::NoSignal:
        return tr("%1 is open but sends no picture. Nothing else is affected. Wake it up, or unplug it and plug it in "
                  "again, then choose it again.")
            .arg(camera);
    case Code::Forbidden:
        return tr("%1 was not opened, because its address is not safe or leads to another one that is not, as from the "
                  "internet into your own network. Nothing else is affected. Use the address that the camera’s own "
                  "settings show, or choose another camera.")
            .arg(camera);
    case Code::TlsRequired:
        return tr("%1 answers only by https. Nothing else is affected. Begin its address with https:// instead of "
                  "http://, then choose it again.")
            .arg(camera);
    case Code::Internal:
    case Code::VariantNeeded:
    case Code::Incomplete:
    case Code::AlreadyExists:
    case Code::Conflict:
    case Code::Overflow:
    case Code::TooNew:
    case Code::DiskFull:
        return tr("%1 could not be opened, and the computer does not say why. Nothing else is affected. Unplug it, "
                  "plug it in again, then choose it again.")
            .arg(camera);
    }
    Q_UNREACHABLE();
}

QString Sentences::ofLostCamera(Code code, const QString &name)
{
    const QString camera = name.isEmpty() ? tr("The camera") : tr("The camera “%1”").arg(name);
    switch (code) {
    case Code::Disconnected:
        return tr("%1 stopped sending. The show goes on with its last picture. Check its cable and its network: it "
                  "comes back by itself, or choose it again.")
            .arg(camera);
    case Code::NoSignal:
        return tr("%1 is open but sends no more pictures. The show goes on with its last picture. Wake it up: it comes "
                  "back by itself, or unplug it, plug it in again and choose it again.")
            .arg(camera);
    case Code::Unsupported:
        return tr("%1 now sends a kind of picture that Vitrine cannot read. The show goes on with its last picture. "
                  "Set the camera back to the quality it had, or choose another camera.")
            .arg(camera);
    case Code::Corrupt:
        return tr("%1 was changed, or can no longer be read. The show goes on with its last picture. Choose it again, "
                  "or another file or camera.")
            .arg(camera);
    case Code::NotFound:
        return tr("%1 is no longer there. The show goes on with its last picture. Put the file back where it was and "
                  "choose it again, or choose another one.")
            .arg(camera);
    case Code::Timeout:
        return tr("%1 is on a disk that does not answer. The show goes on with its last picture. Check the disk: the "
                  "film goes on by itself, or choose another file or camera.")
            .arg(camera);
    case Code::Internal:
    case Code::VariantNeeded:
    case Code::Incomplete:
    case Code::TlsRequired:
    case Code::InvalidInput:
    case Code::AccessDenied:
    case Code::Busy:
    case Code::ConnectionRefused:
    case Code::Rejected:
    case Code::Forbidden:
    case Code::AlreadyExists:
    case Code::Conflict:
    case Code::Overflow:
    case Code::TooNew:
    case Code::DiskFull:
        return tr("%1 shows nothing new, and the computer does not say why. The show goes on with its last picture. "
                  "Choose the camera again, or another one.")
            .arg(camera);
    }
    Q_UNREACHABLE();
}

QString Sentences::ofMicrophone(Code code, const QString &name)
{
    const QString microphone = name.isEmpty() ? tr("The microphone") : tr("The microphone “%1”").arg(name);
    switch (code) {
    case Code::InvalidInput:
        return tr("%1 is not one that this computer knows. The picture goes on. Choose a microphone of the list.")
            .arg(microphone);
    case Code::NotFound:
        return tr("%1 cannot be found. The picture goes on without your voice. Plug it in, then choose it again.")
            .arg(microphone);
    case Code::AccessDenied:
        return tr("%1 may not be opened by your account. The picture goes on without your voice. Allow the microphone "
                  "in the settings of this computer.")
            .arg(microphone);
    case Code::Busy:
        return tr("%1 is in use by another program. The picture goes on without your voice. Close that program, then "
                  "choose the microphone again.")
            .arg(microphone);
    case Code::Unsupported:
        return tr("%1 gives a kind of sound that Vitrine cannot read. The picture goes on without your voice. Choose "
                  "another microphone.")
            .arg(microphone);
    case Code::Disconnected:
        return tr("%1 was unplugged. The picture goes on without your voice. Plug it in again.").arg(microphone);
    case Code::NoSignal:
        return tr("%1 is open but silent. The picture goes on. Check its own switch and its cable.").arg(microphone);
    case Code::Timeout:
        return tr("%1 does not answer. The picture goes on without your voice. Wait a moment; if it stays so, end "
                  "the show and log in again, so that the sound of this computer starts anew.")
            .arg(microphone);
    case Code::Internal:
    case Code::VariantNeeded:
    case Code::Incomplete:
    case Code::TlsRequired:
    case Code::AlreadyExists:
    case Code::Conflict:
    case Code::Overflow:
    case Code::Corrupt:
    case Code::TooNew:
    case Code::DiskFull:
    case Code::ConnectionRefused:
    case Code::Rejected:
    case Code::Forbidden:
        return tr("%1 could not be opened, and the computer does not say why. The picture goes on without your voice. "
                  "Choose another microphone.")
            .arg(microphone);
    }
    Q_UNREACHABLE();
}

QString Sentences::ofDestination(Code code, const QString &name)
{
    const QString platform = name.isEmpty() ? tr("The platform") : tr("The platform “%1”").arg(name);
    switch (code) {
    case Code::InvalidInput:
        return tr("The address or the key of the platform is missing or not complete. Nothing was sent. Copy both "
                  "again from your platform’s page.");
    case Code::Unsupported:
        return tr("Vitrine cannot send to this kind of address. Nothing was sent. Copy the one that begins with "
                  "rtmp:// or rtmps:// from your platform’s page.");
    case Code::Conflict:
        return tr("You are on air already. Viewers see you as before. End the show before you start another one.");
    case Code::AlreadyExists:
        return tr("%1 is in the list already. It receives the show once. Take it out, or choose another one.")
            .arg(platform);
    case Code::NotFound:
        return tr("%1 cannot be found. Orders and what was recorded are safe. Check the address and your connection, "
                  "then try again.")
            .arg(platform);
    case Code::ConnectionRefused:
        return tr("%1 does not take shows at this address. Orders and what was recorded are safe. Copy the address "
                  "again from your platform’s page.")
            .arg(platform);
    case Code::Timeout:
        return tr("%1 does not answer. Orders and what was recorded are safe. Check your connection and the address, "
                  "then try again.")
            .arg(platform);
    case Code::Rejected:
        return tr("%1 refuses the key, or does not know this address. Orders and what was recorded are safe. Copy both "
                  "again from your platform’s page, then try again.")
            .arg(platform);
    case Code::Disconnected:
        return tr("%1 closed the connection. Orders and what was recorded are safe. Check your connection, then go "
                  "live again.")
            .arg(platform);
    case Code::AccessDenied:
        return tr("This computer does not let Vitrine reach %1. Orders and what was recorded are safe. Allow Vitrine "
                  "in its firewall, then try again.")
            .arg(name.isEmpty() ? tr("the platform") : QStringLiteral("“%1”").arg(name));
    case Code::Forbidden:
        return tr("%1 cannot be trusted: its certificate is not valid. Nothing was sent. Check the address and the "
                  "date of this computer.")
            .arg(platform);
    case Code::Busy:
        return tr("%1 is receiving another show with this key. Orders and what was recorded are safe. End the other "
                  "show, then try again.")
            .arg(platform);
    case Code::Internal:
    case Code::VariantNeeded:
    case Code::Incomplete:
    case Code::TlsRequired:
    case Code::Overflow:
    case Code::Corrupt:
    case Code::TooNew:
    case Code::DiskFull:
    case Code::NoSignal:
        return tr("The connection to the platform failed, and nobody says why. Orders and what was recorded are safe. "
                  "Check your connection, then try again.");
    }
    Q_UNREACHABLE();
}

QString Sentences::ofRecording(Code code, const QString &name)
{
    const QString recording = recordingNamed(name);
    switch (code) {
    case Code::AccessDenied:
        return tr("%1 stopped: its disk may no longer be written. What was recorded before is kept and plays. Record "
                  "again into another folder.")
            .arg(recording);
    case Code::DiskFull:
        return tr("%1 has no room: the disk is full. Whatever was recorded until now is kept and plays. Make room, "
                  "then record again.")
            .arg(recording);
    case Code::Disconnected:
        return tr("%1 stopped: its disk was unplugged. What was recorded before is kept. Plug the disk in, then record "
                  "again.")
            .arg(recording);
    case Code::Overflow:
        return tr("%1 stopped: the disk does not take files this large. What was recorded before is kept and plays. "
                  "Record again into another folder.")
            .arg(recording);
    case Code::Timeout:
        return tr("%1 stopped: its disk is too slow. What was recorded before is kept and plays. Record again onto "
                  "another disk.")
            .arg(recording);
    case Code::InvalidInput:
    case Code::NotFound:
    case Code::AlreadyExists:
    case Code::Conflict:
    case Code::Busy:
    case Code::Unsupported:
    case Code::Forbidden:
    case Code::Internal:
    case Code::VariantNeeded:
    case Code::Incomplete:
    case Code::TlsRequired:
    case Code::Corrupt:
    case Code::TooNew:
    case Code::ConnectionRefused:
    case Code::Rejected:
    case Code::NoSignal:
        return tr("%1 failed, and the computer does not say why. What was recorded before is kept. Record again, into "
                  "another folder if you can.")
            .arg(recording);
    }
    Q_UNREACHABLE();
}

QString Sentences::ofUnbegunRecording(Code code, const QString &name)
{
    const QString recording = recordingNamed(name);
    switch (code) {
    case Code::InvalidInput:
        return tr("%1 has a name that no file can have. Nothing else is affected. Choose another name.").arg(recording);
    case Code::NotFound:
        return tr("%1 cannot be written: its folder is not there. Nothing else is affected. Choose another folder, or "
                  "plug in the disk.")
            .arg(recording);
    case Code::AlreadyExists:
        return tr("%1 is there already. It was not touched. Choose another name.").arg(recording);
    case Code::AccessDenied:
        return tr("%1 may not be written by your account. Nothing else is affected. Choose another folder.")
            .arg(recording);
    case Code::DiskFull:
        return tr("%1 could not be begun: the disk is full. Nothing was recorded. Make room, then record again.")
            .arg(recording);
    case Code::Conflict:
        return tr("A recording is running already. It goes on. Stop it before you start another one.");
    case Code::Busy:
        return tr("%1 is in use by another program. Nothing else is affected. Close that program, or choose another "
                  "name.")
            .arg(recording);
    case Code::Disconnected:
        return tr("%1 could not be begun: its disk was unplugged. Nothing was recorded. Plug the disk in, then record "
                  "again.")
            .arg(recording);
    case Code::Forbidden:
        return tr("%1 was not begun, because others could misuse that place. Nothing else is affected. Choose a folder "
                  "of your own.")
            .arg(recording);
    case Code::Overflow:
        return tr("%1 could not be begun: the disk takes no file. Nothing was recorded. Record again into "
                  "another folder.")
            .arg(recording);
    case Code::Timeout:
        return tr("%1 could not be begun: its disk is too slow or does not answer. Nothing was recorded. Record again "
                  "onto another disk.")
            .arg(recording);
    case Code::Unsupported:
    case Code::Internal:
    case Code::VariantNeeded:
    case Code::Incomplete:
    case Code::TlsRequired:
    case Code::Corrupt:
    case Code::TooNew:
    case Code::ConnectionRefused:
    case Code::Rejected:
    case Code::NoSignal:
        return tr("%1 could not be begun, and the computer does not say why. Nothing was recorded. Record again, into "
                  "another folder if you can.")
            .arg(recording);
    }
    Q_UNREACHABLE();
}

QString Sentences::recordingLeft(const QString &name)
{
    return tr("%1 was left before its end was written, as you asked. What was written before is kept and plays. Record "
              "onto a faster disk next time.")
        .arg(recordingNamed(name));
}

QString Sentences::recordingNamed(const QString &name)
{
    return name.isEmpty() ? tr("The recording") : tr("The recording “%1”").arg(name);
}

QString Sentences::reconnecting(const QString &name)
{
    const QString platform = name.isEmpty() ? tr("The platform") : tr("The platform “%1”").arg(name);
    return tr("%1 does not receive the show at the moment. Orders and what was recorded are safe. Check your "
              "connection: Vitrine goes on trying by itself.")
        .arg(platform);
}

QString Sentences::ofEncoder(Code code)
{
    switch (code) {
    case Code::Unsupported:
        return tr("This computer has nothing that can compress video, so nothing was sent or recorded. Your shop and "
                  "its orders are safe. Run “vitrine doctor”: it says what is missing and how to get it.");
    case Code::Timeout:
        return tr("What compresses video on this computer does not answer, so nothing was sent or recorded. Your shop "
                  "and its orders are safe. Try again; if that does not help, restart the computer.");
    case Code::InvalidInput:
    case Code::NotFound:
    case Code::AlreadyExists:
    case Code::Conflict:
    case Code::Overflow:
    case Code::Busy:
    case Code::Corrupt:
    case Code::TooNew:
    case Code::AccessDenied:
    case Code::DiskFull:
    case Code::ConnectionRefused:
    case Code::Rejected:
    case Code::Disconnected:
    case Code::Forbidden:
    case Code::NoSignal:
    case Code::VariantNeeded:
    case Code::TlsRequired:
    case Code::Internal:
    case Code::Incomplete:
        return tr("What compresses video on this computer failed and does not say why, so nothing was sent or "
                  "recorded. Your shop and its orders are safe. Restart the computer; if that does not help, run "
                  "“vitrine doctor”.");
    }
    Q_UNREACHABLE();
}

QString Sentences::ofSoundEncoder(Code code)
{
    switch (code) {
    case Code::Unsupported:
        return tr("This computer has nothing that can compress sound, so nothing was sent or recorded. Your shop and "
                  "its orders are safe. Install FFmpeg again, from the packages of this system, then start Vitrine "
                  "again.");
    case Code::Timeout:
    case Code::InvalidInput:
    case Code::NotFound:
    case Code::AlreadyExists:
    case Code::Conflict:
    case Code::Overflow:
    case Code::Busy:
    case Code::Corrupt:
    case Code::TooNew:
    case Code::AccessDenied:
    case Code::DiskFull:
    case Code::ConnectionRefused:
    case Code::Rejected:
    case Code::Disconnected:
    case Code::Forbidden:
    case Code::NoSignal:
    case Code::VariantNeeded:
    case Code::TlsRequired:
    case Code::Internal:
    case Code::Incomplete:
        return tr("What compresses sound on this computer failed and does not say why, so nothing was sent or "
                  "recorded. Your shop and its orders are safe. Restart the computer, then try again.");
    }
    Q_UNREACHABLE();
}

} // namespace vitrine::ui
