<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>vitrine::ui::Sentences</name>
    <message>
        <source>The camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is neither a device, nor a file, nor a network address. Nothing else is affected. Check what you typed, for example rtsp://192.168.1.20/live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be found. Nothing else is affected. Plug it in, or check the file or the address, then choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not be opened by your account. Nothing else is affected. Ask the person who looks after this computer for the right to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in use by another program. Nothing else is affected. Close that program, then choose the camera again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no picture that can be read. Nothing else is affected. Choose another file or camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends a kind of picture that Vitrine cannot read. Nothing else is affected. Choose another quality in the camera, or another camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is reachable but sends no picture at this address. Nothing else is affected. Start it, check the number after the colon, then choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer. Nothing else is affected. Check that it is on and on the same network, then choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses the name or the password. Nothing else is affected. Correct them in its address, then choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stopped sending. The show goes on with its last picture. Check its cable and its network, then choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open but sends no picture. Nothing else is affected. Wake it up, or unplug it and plug it in again, then choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not opened, because this kind of address is not safe. Nothing else is affected. Use an address that begins with rtsp, rtmp, srt or https and has no spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be opened, and the computer does not say why. Nothing else is affected. Unplug it, plug it in again, then choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not one that this computer knows. The picture goes on. Choose a microphone of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be found. The picture goes on without your voice. Plug it in, then choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not be opened by your account. The picture goes on without your voice. Allow the microphone in the settings of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in use by another program. The picture goes on without your voice. Close that program, then choose the microphone again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gives a kind of sound that Vitrine cannot read. The picture goes on without your voice. Choose another microphone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was unplugged. The picture goes on without your voice. Plug it in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open but silent. The picture goes on. Check its own switch and its cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer. The picture goes on without your voice. Unplug it, plug it in again, then choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be opened, and the computer does not say why. The picture goes on without your voice. Choose another microphone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address or the key of the platform is missing or not complete. Nothing was sent. Copy both again from your platform’s page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vitrine cannot send to this kind of address. Nothing was sent. Copy the one that begins with rtmp:// or rtmps:// from your platform’s page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are on air already. Viewers see you as before. End the show before you start another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the list already. It receives the show once. Take it out, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be found. Recording and orders go on. Check the address and your connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not take shows at this address. Recording and orders go on. Copy the address again from your platform’s page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer. Recording and orders go on. Check your connection and the address, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses the key. Recording and orders go on. Copy the key again from your platform’s page, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closed the connection. Recording and orders go on. Check your connection, then go live again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not let Vitrine reach %1. Recording and orders go on. Allow Vitrine in its firewall, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be trusted: its certificate is not valid. Nothing was sent. Check the address and the date of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is receiving another show with this key. Recording and orders go on. End the other show, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the platform failed, and nobody says why. Recording and orders go on. Check your connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a name that no file can have. Nothing else is affected. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: its folder is not there. Nothing else is affected. Choose another folder, or plug in the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already. It was not touched. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not be written by your account. Nothing else is affected. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stopped: the disk is full. What was recorded before is kept and plays. Make room, then record again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recording is running already. It goes on. Stop it before you start another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in use by another program. Nothing else is affected. Close that program, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stopped: its disk was unplugged. What was recorded before is kept. Plug the disk in, then record again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has nothing that can compress video, so nothing was recorded. Your shop and its orders are safe. Run “vitrine doctor”: it says what is missing and how to get it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not begun, because others could misuse that place. Nothing else is affected. Choose a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stopped: the disk does not take files this large. What was recorded before is kept and plays. Record again into another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed, and the computer does not say why. What was recorded before is kept, and the show goes on. Record again, into another folder if you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop file “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be a shop file. Nothing was changed. Choose the file that ends in .vitrine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there. Nothing was changed. Check its name and folder, or make a shop with “vitrine demo”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in use by another program that does not let go. Nothing was changed. Close the other window or program, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged or is not a shop file. It was not touched. Open a copy of it, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer Vitrine. It was not touched. Install the newer Vitrine, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not be read or written by your account. Nothing was changed. Move it to a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no room left on its disk. What was saved before is safe. Make room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not opened, because it contains things that a shop file must not. It was not touched. Ask for it again from whom you have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on a disk that cannot keep a shop safely. Nothing was changed. Copy it to this computer’s own disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 went away with its disk. What was saved before is safe. Plug the disk in, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read, and the computer does not say why. What was saved before is safe. Close Vitrine and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not complete. Nothing was changed. Give it a name, an article number, a price that is not below zero and, if it has a link, one that begins with https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in this shop. Nothing was changed. Choose one of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the article number of another product. Nothing was changed. Give it another number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has fewer left than that. Nothing was changed. Choose a smaller quantity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a number that is too large. Nothing was changed. Enter a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be saved: another program is using the shop file. Nothing was changed. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be saved: your account may not write the shop file. Nothing was changed. Move the shop file to a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be saved: the disk is full. What was saved before is safe. Make room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read from the shop file. The show goes on without it. Choose another product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be shown: its card does not fit in the picture. The picture stays as it was. Shorten its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be used, and the computer does not say why. The picture stays as it was. Try again, or choose another product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order needs a quantity of one or more. Nothing was ordered. Enter the quantity again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order was not taken: %1 is not in this shop. Other orders are safe. Choose one of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order was not taken: fewer of %1 are left. Other orders are safe. Enter a smaller quantity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order was not taken: the amount for %1 is too large. Other orders are safe. Enter a smaller quantity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order of %1 was not taken: another program is using the shop file. Other orders are safe. Take it again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order of %1 was not taken: the disk is full. The orders before are safe. Make room, then take it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order of %1 was not taken: your account may not write the shop file. The orders before are safe. Note this one on paper and move the shop file to a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order of %1 was not taken: the shop file is damaged. The show goes on. Note orders on paper, and open a copy of the shop file after the show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order of %1 was taken already. It counts once. There is nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order of %1 was not taken: the disk of the shop file went away. The orders before are safe. Plug the disk in, then take it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order of %1 was not taken, and the computer does not say why. The orders before are safe. Take it again, and note it on paper if that fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size or pace asked for the picture is not possible. Your shop and its orders are safe. Use even numbers, for example 1280x720 at 30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of Vitrine is not installed. Your shop and its orders are safe. Run “vitrine doctor”: it says which one and how to get it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer lacks a screen, or something that can compress video. Your shop and its orders are safe. Run “vitrine doctor”: it says what is missing and how to get it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of Vitrine was not loaded, because others may change its folder. Your shop and its orders are safe. Install Vitrine again, or have the rights of its folder corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A studio is open already. It goes on as before. Use that one, or close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program keeps the screen or the video chip for itself. Your shop and its orders are safe. Close that program, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account may not use the screen or the video chip. Your shop and its orders are safe. Ask the person who looks after this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The studio did not start in time. Your shop and its orders are safe. Close other programs, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The studio could not start, and the computer does not say why. Your shop and its orders are safe. Restart the computer; if that does not help, run “vitrine doctor”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word of the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be understood. Nothing was done. See “vitrine --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing or does not exist. Nothing was done. See “vitrine --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was given twice, or exists already. Nothing was done. Use another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not go with the rest of the command. Nothing was done. See “vitrine --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is outside of the range allowed. Nothing was done. See “vitrine --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not possible with this Vitrine. Nothing was done. See “vitrine doctor”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not be read or written by your account. Nothing was done. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not allowed, because it is not safe. Nothing was done. See “vitrine --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in use by another program. Nothing was done. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged or of another kind. Nothing was changed. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took too long. What was saved before is safe. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed, and the computer does not say why. What was saved before is safe. Try again, or run “vitrine doctor”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
