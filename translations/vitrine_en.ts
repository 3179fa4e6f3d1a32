<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>The shop file.</source>
        <translation>The shop file.</translation>
    </message>
    <message>
        <source>Answer in JSON.</source>
        <translation>Answer in JSON.</translation>
    </message>
    <message>
        <source>There is a word too many. See: vitrine %1 --help</source>
        <translation>There is a word too many. See: vitrine %1 --help</translation>
    </message>
    <message>
        <source>--%1 is missing. See: vitrine %2 --help</source>
        <translation>--%1 is missing. See: vitrine %2 --help</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3.</source>
        <translation>--%1 takes a number from %2 to %3.</translation>
    </message>
    <message>
        <source>Shows a product on camera, sends and records it.</source>
        <translation>Shows a product on camera, sends and records it.</translation>
    </message>
    <message>
        <source>A device, an address, or a film that is repeated.</source>
        <translation>A device, an address, or a film that is repeated.</translation>
    </message>
    <message>
        <source>A microphone of `vitrine doctor`, or default.</source>
        <translation>A microphone of `vitrine doctor`, or default.</translation>
    </message>
    <message>
        <source>The product in the picture.</source>
        <translation>The product in the picture.</translation>
    </message>
    <message>
        <source>Where to send; may be given several times.</source>
        <translation>Where to send; may be given several times.</translation>
    </message>
    <message>
        <source>File with the stream key of the --to in the same place.</source>
        <translation>File with the stream key of the --to in the same place.</translation>
    </message>
    <message>
        <source>File to record to.</source>
        <translation>File to record to.</translation>
    </message>
    <message>
        <source>Picture size.</source>
        <translation>Picture size.</translation>
    </message>
    <message>
        <source>Pictures a second.</source>
        <translation>Pictures a second.</translation>
    </message>
    <message>
        <source>Kilobits a second.</source>
        <translation>Kilobits a second.</translation>
    </message>
    <message>
        <source>How long; until interrupted without it.</source>
        <translation>How long; until interrupted without it.</translation>
    </message>
    <message>
        <source>--size takes width x height, such as 1280x720.</source>
        <translation>--size takes width x height, such as 1280x720.</translation>
    </message>
    <message>
        <source>--size takes even numbers from 64x64 to 3840x3840.</source>
        <translation>--size takes even numbers from 64x64 to 3840x3840.</translation>
    </message>
    <message>
        <source>There are more --key-file than --to.</source>
        <translation>There are more --key-file than --to.</translation>
    </message>
    <message>
        <source>Makes a shop to try.</source>
        <translation>Makes a shop to try.</translation>
    </message>
    <message>
        <source>Lists the products of a shop.</source>
        <translation>Lists the products of a shop.</translation>
    </message>
    <message>
        <source>order wants: add</source>
        <translation>order wants: add</translation>
    </message>
    <message>
        <source>Enters an order, also while a show is on air.</source>
        <translation>Enters an order, also while a show is on air.</translation>
    </message>
    <message>
        <source>The product.</source>
        <translation>The product.</translation>
    </message>
    <message>
        <source>How many.</source>
        <translation>How many.</translation>
    </message>
    <message>
        <source>Says what this computer can do and what it lacks.</source>
        <translation>Says what this computer can do and what it lacks.</translation>
    </message>
    <message>
        <source>Opens the studio.</source>
        <translation>Opens the studio.</translation>
    </message>
    <message>
        <source>There is no command %1. See: vitrine --help</source>
        <translation>There is no command %1. See: vitrine --help</translation>
    </message>
    <message>
        <source>Shows this text.</source>
        <translation>Shows this text.</translation>
    </message>
    <message>
        <source>There is no option %1. See: vitrine %2 --help</source>
        <translation>There is no option %1. See: vitrine %2 --help</translation>
    </message>
    <message>
        <source>%1 wants a value. See: vitrine %2 --help</source>
        <translation>%1 wants a value. See: vitrine %2 --help</translation>
    </message>
    <message>
        <source>A value follows an option that takes none. See: vitrine %1 --help</source>
        <translation>A value follows an option that takes none. See: vitrine %1 --help</translation>
    </message>
    <message>
        <source>%1 is missing. See: vitrine %2 --help</source>
        <translation>%1 is missing. See: vitrine %2 --help</translation>
    </message>
    <message>
        <source>Brings the products of a file into a shop: Google Merchant, Facebook, Shopify, WooCommerce, or a table of your own.</source>
        <translation>Brings the products of a file into a shop: Google Merchant, Facebook, Shopify, WooCommerce, or a table of your own.</translation>
    </message>
    <message>
        <source>Says what would change and changes nothing.</source>
        <translation>Says what would change and changes nothing.</translation>
    </message>
    <message>
        <source>Fetches the pictures that the file names by https addresses.</source>
        <translation>Fetches the pictures that the file names by https addresses.</translation>
    </message>
    <message>
        <source>Columns where the guess is wrong, such as price=Preis,stock=Lager.</source>
        <translation>Columns where the guess is wrong, such as price=Preis,stock=Lager.</translation>
    </message>
    <message>
        <source>Of prices that name none; else the shop’s own.</source>
        <translation>Of prices that name none; else the shop’s own.</translation>
    </message>
    <message>
        <source>Writes the products of a shop into a file for another program.</source>
        <translation>Writes the products of a shop into a file for another program.</translation>
    </message>
    <message>
        <source>google-tsv, google-xml, facebook, shopify or woocommerce.</source>
        <translation>google-tsv, google-xml, facebook, shopify or woocommerce.</translation>
    </message>
    <message>
        <source>Finds products by the beginnings of words in their name, codes, brand and attributes.</source>
        <translation>Finds products by the beginnings of words in their name, codes, brand and attributes.</translation>
    </message>
    <message>
        <source>catalog wants: list, search, import or export</source>
        <translation>catalog wants: list, search, import or export</translation>
    </message>
    <message>
        <source>shop wants: verify, backup or restore</source>
        <translation>shop wants: verify, backup or restore</translation>
    </message>
    <message>
        <source>Reads a shop file from end to end and adds its orders up.</source>
        <translation>Reads a shop file from end to end and adds its orders up.</translation>
    </message>
    <message>
        <source>Writes a shop and its pictures into one new file, also while a show is on air.</source>
        <translation>Writes a shop and its pictures into one new file, also while a show is on air.</translation>
    </message>
    <message>
        <source>Makes a new shop out of a backup or a copy.</source>
        <translation>Makes a new shop out of a backup or a copy.</translation>
    </message>
    <message>
        <source>Writes over the file when there is one.</source>
        <translation>Writes over the file when there is one.</translation>
    </message>
    <message>
        <source>There is no currency %1. Write it as in EUR or JPY.</source>
        <translation>There is no currency %1. Write it as in EUR or JPY.</translation>
    </message>
    <message>
        <source>--columns cannot take %1. Write a field, = and a column of the file, such as price=Preis,stock=Lager. The fields are: %2.</source>
        <translation>--columns cannot take %1. Write a field, = and a column of the file, such as price=Preis,stock=Lager. The fields are: %2.</translation>
    </message>
    <message>
        <source>There is no format %1. Choose google-tsv, google-xml, facebook, shopify or woocommerce.</source>
        <translation>There is no format %1. Choose google-tsv, google-xml, facebook, shopify or woocommerce.</translation>
    </message>
    <message>
        <source>--canvas takes landscape, portrait, or even numbers such as 1280x720.</source>
        <translation>--canvas takes landscape, portrait, or even numbers such as 1280x720.</translation>
    </message>
    <message>
        <source>Draws one overlay as viewers would see it, into a PNG file.</source>
        <translation>Draws one overlay as viewers would see it, into a PNG file.</translation>
    </message>
    <message>
        <source>card or counter.</source>
        <translation>card or counter.</translation>
    </message>
    <message>
        <source>landscape, portrait, or the picture’s size.</source>
        <translation>landscape, portrait, or the picture’s size.</translation>
    </message>
    <message>
        <source>The file to draw into.</source>
        <translation>The file to draw into.</translation>
    </message>
    <message>
        <source>--overlay takes card or counter.</source>
        <translation>--overlay takes card or counter.</translation>
    </message>
    <message>
        <source>Vitrine, the live-selling studio.

  vitrine                  opens the studio
  vitrine studio           the same, with a shop of your choice
  vitrine show             shows a product, sends and records it, without a window
  vitrine demo             makes a shop to try
  vitrine catalog list     lists the products of a shop
  vitrine catalog search   finds products by what a person would type
  vitrine catalog import   brings the products of a file into a shop
  vitrine catalog export   writes the products of a shop into a file
  vitrine order add        enters an order, also while a show is on air
  vitrine shop verify      checks a shop file and adds its orders up
  vitrine shop backup      writes a shop and its pictures into one file
  vitrine shop restore     makes a new shop out of a backup
  vitrine render           draws the card or counter of a product into a file
  vitrine doctor           says what this computer can do and what it lacks

vitrine COMMAND --help says more. Ends with 0 when done, 1 when it failed, 2 when asked wrongly.
</source>
        <translation>Vitrine, the live-selling studio.

  vitrine                  opens the studio
  vitrine studio           the same, with a shop of your choice
  vitrine show             shows a product, sends and records it, without a window
  vitrine demo             makes a shop to try
  vitrine catalog list     lists the products of a shop
  vitrine catalog search   finds products by what a person would type
  vitrine catalog import   brings the products of a file into a shop
  vitrine catalog export   writes the products of a shop into a file
  vitrine order add        enters an order, also while a show is on air
  vitrine shop verify      checks a shop file and adds its orders up
  vitrine shop backup      writes a shop and its pictures into one file
  vitrine shop restore     makes a new shop out of a backup
  vitrine render           draws the card or counter of a product into a file
  vitrine doctor           says what this computer can do and what it lacks

vitrine COMMAND --help says more. Ends with 0 when done, 1 when it failed, 2 when asked wrongly.
</translation>
    </message>
    <message>
        <source>What viewers are told of the whole show: advertising or collaboration.</source>
        <translation>What viewers are told of the whole show: advertising or collaboration.</translation>
    </message>
    <message>
        <source>--mention takes advertising, collaboration or none.</source>
        <translation>--mention takes advertising, collaboration or none.</translation>
    </message>
    <message>
        <source>There is no trade %1. Choose one of: %2.</source>
        <translation>There is no trade %1. Choose one of: %2.</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>One of: %1.</translation>
    </message>
    <message>
        <source>Of products that are new; one of: %1.</source>
        <translation>Of products that are new; one of: %1.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>This Vitrine was built without its window.</source>
        <translation>This Vitrine was built without its window.</translation>
    </message>
    <message numerus="yes">
        <source>Made a demo shop with %n product(s): %1
A film to use as its camera: %2
</source>
        <translation>
            <numerusform>Made a demo shop with %n product: %1
A film to use as its camera: %2
</numerusform>
            <numerusform>Made a demo shop with %n products: %1
A film to use as its camera: %2
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 x %2, %3. Left: %4
</source>
        <translation>%1 x %2, %3. Left: %4
</translation>
    </message>
    <message>
        <source>What you asked for was done, but the answer could not be written. Check where it goes to, for example whether that disk is full.</source>
        <translation>What you asked for was done, but the answer could not be written. Check where it goes to, for example whether that disk is full.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) free</source>
        <translation>
            <numerusform>%n place free</numerusform>
            <numerusform>%n places free</numerusform>
        </translation>
    </message>
    <message>
        <source>Booked: %1, %2
</source>
        <translation>Booked: %1, %2
</translation>
    </message>
    <message>
        <source>Places free: %1
</source>
        <translation>Places free: %1
</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>To get it: sudo apt-get install %1</source>
        <translation>To get it: sudo apt-get install %1</translation>
    </message>
    <message>
        <source>There is no screen, and none can be simulated. %1</source>
        <translation>There is no screen, and none can be simulated. %1</translation>
    </message>
    <message>
        <source>Engine: libobs %1, FFmpeg %2</source>
        <translation>Engine: libobs %1, FFmpeg %2</translation>
    </message>
    <message>
        <source>Modules: %1</source>
        <translation>Modules: %1</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 is missing.</translation>
    </message>
    <message>
        <source>%1 is not used, because other accounts may change it. Let only the administrator write there.</source>
        <translation>%1 is not used, because other accounts may change it. Let only the administrator write there.</translation>
    </message>
    <message>
        <source>Video encoders:</source>
        <translation>Video encoders:</translation>
    </message>
    <message>
        <source>works</source>
        <translation>works</translation>
    </message>
    <message>
        <source>not on this computer (%1)</source>
        <translation>not on this computer (%1)</translation>
    </message>
    <message>
        <source>Cameras:</source>
        <translation>Cameras:</translation>
    </message>
    <message>
        <source>Microphones:</source>
        <translation>Microphones:</translation>
    </message>
    <message>
        <source>Keychain: works</source>
        <translation>Keychain: works</translation>
    </message>
    <message>
        <source>A part of libobs is missing. %1</source>
        <translation>A part of libobs is missing. %1</translation>
    </message>
    <message>
        <source>The screen does not answer, or nothing can be drawn on it. Check DISPLAY. %1</source>
        <translation>The screen does not answer, or nothing can be drawn on it. Check DISPLAY. %1</translation>
    </message>
    <message>
        <source>a camera of this computer does not answer. Unplug it, or start the computer anew.</source>
        <translation>a camera of this computer does not answer. Unplug it, or start the computer anew.</translation>
    </message>
    <message>
        <source>the sound of this computer does not answer. Log in again, so that it starts anew.</source>
        <translation>the sound of this computer does not answer. Log in again, so that it starts anew.</translation>
    </message>
    <message>
        <source>Vitrine keeps no key of a platform between starts, with a keychain or without.</source>
        <translation>Vitrine keeps no key of a platform between starts, with a keychain or without.</translation>
    </message>
    <message>
        <source>does not answer, and nothing can be sent or recorded until it does. Start the computer anew; if that does not help, let its graphics driver be renewed.</source>
        <translation>does not answer, and nothing can be sent or recorded until it does. Start the computer anew; if that does not help, let its graphics driver be renewed.</translation>
    </message>
    <message>
        <source>Keychain: does not answer</source>
        <translation>Keychain: does not answer</translation>
    </message>
    <message>
        <source>One that works is enough. Those of a graphics chip only spare the processor.</source>
        <translation>One that works is enough. Those of a graphics chip only spare the processor.</translation>
    </message>
    <message>
        <source>None works, so nothing can be sent or recorded.</source>
        <translation>None works, so nothing can be sent or recorded.</translation>
    </message>
    <message>
        <source>Keychain: none, and none is needed</source>
        <translation>Keychain: none, and none is needed</translation>
    </message>
    <message>
        <source>none found. Plug one in, or give the address of a network camera, or a film.</source>
        <translation>none found. Plug one in, or give the address of a network camera, or a film.</translation>
    </message>
    <message>
        <source>none found. Plug one in to be heard; the sound of a camera needs none.</source>
        <translation>none found. Plug one in to be heard; the sound of a camera needs none.</translation>
    </message>
</context>
<context>
    <name>FeedCommands</name>
    <message>
        <source>the row has more cells than the first row has names. It was left out.</source>
        <translation>the row has more cells than the first row has names. It was left out.</translation>
    </message>
    <message>
        <source>a quotation mark is opened and not closed. The row was left out.</source>
        <translation>a quotation mark is opened and not closed. The row was left out.</translation>
    </message>
    <message>
        <source>a quotation mark is opened and nothing up to the end of the file closes it. The row was left out.</source>
        <translation>a quotation mark is opened and nothing up to the end of the file closes it. The row was left out.</translation>
    </message>
    <message>
        <source>there are more than a million rows. This row and those after it were left out.</source>
        <translation>there are more than a million rows. This row and those after it were left out.</translation>
    </message>
    <message>
        <source>the file ends in the middle, or is damaged from here on. What is after it was left out.</source>
        <translation>the file ends in the middle, or is damaged from here on. What is after it was left out.</translation>
    </message>
    <message>
        <source>elements are more than 32 deep. What is after it was left out.</source>
        <translation>elements are more than 32 deep. What is after it was left out.</translation>
    </message>
    <message>
        <source>there is no number of the product. The row was left out.</source>
        <translation>there is no number of the product. The row was left out.</translation>
    </message>
    <message>
        <source>“%1” is not in the shop yet, and the row has no name. It was left out.</source>
        <translation>“%1” is not in the shop yet, and the row has no name. It was left out.</translation>
    </message>
    <message>
        <source>“%1” is not in the shop yet, and the row has no price. It was left out.</source>
        <translation>“%1” is not in the shop yet, and the row has no price. It was left out.</translation>
    </message>
    <message>
        <source>“%1” is no price, or its currency is not known. The row was left out. Where prices name no currency, name it with --currency.</source>
        <translation>“%1” is no price, or its currency is not known. The row was left out. Where prices name no currency, name it with --currency.</translation>
    </message>
    <message>
        <source>“%1” is more than a price may be: 1,000,000,000,000.00 in a currency with cents. The row was left out. Correct the price.</source>
        <translation>“%1” is more than a price may be: 1,000,000,000,000.00 in a currency with cents. The row was left out. Correct the price.</translation>
    </message>
    <message>
        <source>“%1” is no number of pieces, or can be read in two ways. The row was left out. Write it as in 1000.</source>
        <translation>“%1” is no number of pieces, or can be read in two ways. The row was left out. Write it as in 1000.</translation>
    </message>
    <message>
        <source>“%1” is in an earlier row too. This row was left out.</source>
        <translation>“%1” is in an earlier row too. This row was left out.</translation>
    </message>
    <message>
        <source>the price is in %1, the product’s other prices are not. The row was left out.</source>
        <translation>the price is in %1, the product’s other prices are not. The row was left out.</translation>
    </message>
    <message>
        <source>the shop does not take this product, for example because another one has its number. It was left out.</source>
        <translation>the shop does not take this product, for example because another one has its number. It was left out.</translation>
    </message>
    <message>
        <source>“%1” is no GTIN: its check digit is wrong or digits are missing. The product has none now, or keeps the one it had.</source>
        <translation>“%1” is no GTIN: its check digit is wrong or digits are missing. The product has none now, or keeps the one it had.</translation>
    </message>
    <message>
        <source>“%1” is no address that begins with https://. It was left out.</source>
        <translation>“%1” is no address that begins with https://. It was left out.</translation>
    </message>
    <message>
        <source>“%1” is no picture in the folder of the file. It was left out.</source>
        <translation>“%1” is no picture in the folder of the file. It was left out.</translation>
    </message>
    <message>
        <source>“%1” pieces are less than none. None are left now.</source>
        <translation>“%1” pieces are less than none. None are left now.</translation>
    </message>
    <message>
        <source>“%1” is new and the row does not say how many there are. None are left until you import a file that does.</source>
        <translation>“%1” is new and the row does not say how many there are. None are left until you import a file that does.</translation>
    </message>
    <message>
        <source>The file %1 could not be read to its end. Line %2: %3 What is before was taken and is safe: new: %4, changed: %5, unchanged: %6. Get the whole file, then import it again: what is in stays as it is.</source>
        <translation>The file %1 could not be read to its end. Line %2: %3 What is before was taken and is safe: new: %4, changed: %5, unchanged: %6. Get the whole file, then import it again: what is in stays as it is.</translation>
    </message>
    <message>
        <source>The file %1 could not be read to its end. Line %2: %3 What is before was taken and is safe: new: %4, changed: %5, unchanged: %6. Have the file corrected in that line, then import it again: what is in stays as it is.</source>
        <translation>The file %1 could not be read to its end. Line %2: %3 What is before was taken and is safe: new: %4, changed: %5, unchanged: %6. Have the file corrected in that line, then import it again: what is in stays as it is.</translation>
    </message>
    <message>
        <source>The file %1 is more than is read at once. Line %2: %3 What is before was taken and is safe: new: %4, changed: %5, unchanged: %6. Divide the file, then import its parts: what is in stays as it is.</source>
        <translation>The file %1 is more than is read at once. Line %2: %3 What is before was taken and is safe: new: %4, changed: %5, unchanged: %6. Divide the file, then import its parts: what is in stays as it is.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read to its end. Line %2: %3 Before that are products that are new: %4, changed: %5, unchanged: %6. Nothing was changed. Get the whole file first.</source>
        <translation>The file %1 cannot be read to its end. Line %2: %3 Before that are products that are new: %4, changed: %5, unchanged: %6. Nothing was changed. Get the whole file first.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read to its end. Line %2: %3 Before that are products that are new: %4, changed: %5, unchanged: %6. Nothing was changed. Have the file corrected in that line first.</source>
        <translation>The file %1 cannot be read to its end. Line %2: %3 Before that are products that are new: %4, changed: %5, unchanged: %6. Nothing was changed. Have the file corrected in that line first.</translation>
    </message>
    <message>
        <source>The file %1 is more than is read at once. Line %2: %3 Before that are products that are new: %4, changed: %5, unchanged: %6. Nothing was changed. Divide the file first.</source>
        <translation>The file %1 is more than is read at once. Line %2: %3 Before that are products that are new: %4, changed: %5, unchanged: %6. Nothing was changed. Divide the file first.</translation>
    </message>
    <message>
        <source>The file %1 ends in the middle of a row, or lacks a quotation mark. Line %2: %3 In the other rows are products that are new: %4, changed: %5, unchanged: %6. Nothing was changed. Get the whole file, or close the quotation mark, first.</source>
        <translation>The file %1 ends in the middle of a row, or lacks a quotation mark. Line %2: %3 In the other rows are products that are new: %4, changed: %5, unchanged: %6. Nothing was changed. Get the whole file, or close the quotation mark, first.</translation>
    </message>
    <message>
        <source>The file %1 ends in the middle of a row, or lacks a quotation mark. Line %2: %3 What the other rows say was taken and is safe: new: %4, changed: %5, unchanged: %6. Get the whole file, or close the quotation mark, then import it again: what is in stays as it is.</source>
        <translation>The file %1 ends in the middle of a row, or lacks a quotation mark. Line %2: %3 What the other rows say was taken and is safe: new: %4, changed: %5, unchanged: %6. Get the whole file, or close the quotation mark, then import it again: what is in stays as it is.</translation>
    </message>
    <message>
        <source>There is no file %1. Nothing was changed. Check its name and folder.</source>
        <translation>There is no file %1. Nothing was changed. Check its name and folder.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Nothing was changed. Check that it is a file and that your account may read it.</source>
        <translation>The file %1 cannot be read. Nothing was changed. Check that it is a file and that your account may read it.</translation>
    </message>
    <message>
        <source>The file %1 contains definitions that could do harm. Nothing of what comes after them was read. Ask for it without a DOCTYPE.</source>
        <translation>The file %1 contains definitions that could do harm. Nothing of what comes after them was read. Ask for it without a DOCTYPE.</translation>
    </message>
    <message>
        <source>The file %1 is written in characters that Vitrine cannot read. Nothing was changed. Save it as UTF-8, then try again.</source>
        <translation>The file %1 is written in characters that Vitrine cannot read. Nothing was changed. Save it as UTF-8, then try again.</translation>
    </message>
    <message>
        <source>The file %1 holds no list of products: the first row has to name the columns, and one of them the products’ numbers. Nothing was changed. Choose another file, or name the columns with --columns.</source>
        <translation>The file %1 holds no list of products: the first row has to name the columns, and one of them the products’ numbers. Nothing was changed. Choose another file, or name the columns with --columns.</translation>
    </message>
    <message>
        <source>Read as: %1
</source>
        <translation>Read as: %1
</translation>
    </message>
    <message>
        <source>Not used: %1
</source>
        <translation>Not used: %1
</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>changes: %1</source>
        <translation>changes: %1</translation>
    </message>
    <message>
        <source>Line %1: %2, %3 (%4)
</source>
        <translation>Line %1: %2, %3 (%4)
</translation>
    </message>
    <message numerus="yes">
        <source>... and %n more
</source>
        <translation>
            <numerusform>... and %n more
</numerusform>
            <numerusform>... and %n more
</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2
</source>
        <translation>Line %1: %2
</translation>
    </message>
    <message>
        <source>Products whose stock the file sets: %1 (pieces more: %2, fewer: %3). A file that is older than your last sales takes what they sold for unsold: check these numbers.
</source>
        <translation>Products whose stock the file sets: %1 (pieces more: %2, fewer: %3). A file that is older than your last sales takes what they sold for unsold: check these numbers.
</translation>
    </message>
    <message>
        <source>Would be new: %1, changed: %2, unchanged: %3, rows left out: %4. Nothing was changed.
</source>
        <translation>Would be new: %1, changed: %2, unchanged: %3, rows left out: %4. Nothing was changed.
</translation>
    </message>
    <message>
        <source>New: %1, changed: %2, unchanged: %3, rows left out: %4.
</source>
        <translation>New: %1, changed: %2, unchanged: %3, rows left out: %4.
</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are on the network and were not fetched.
</source>
        <translation>
            <numerusform>%n picture is on the network and was not fetched.
</numerusform>
            <numerusform>%n pictures are on the network and were not fetched.
</numerusform>
        </translation>
    </message>
    <message>
        <source>No row of %1 could be used. Nothing was changed. What is wrong with each is said in the answer.</source>
        <translation>No row of %1 could be used. Nothing was changed. What is wrong with each is said in the answer.</translation>
    </message>
    <message>
        <source>There is no folder %1. Nothing was written. Make the folder first, or choose another.</source>
        <translation>There is no folder %1. Nothing was written. Make the folder first, or choose another.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written. What was there is as it was. Choose a folder of your own.</source>
        <translation>The file %1 cannot be written. What was there is as it was. Choose a folder of your own.</translation>
    </message>
    <message>
        <source>There is no room for %1 on its disk. What was there is as it was. Make room, then try again.</source>
        <translation>There is no room for %1 on its disk. What was there is as it was. Make room, then try again.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n product(s): %1
</source>
        <translation>
            <numerusform>Wrote %n product: %1
</numerusform>
            <numerusform>Wrote %n products: %1
</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a file %1 already. It is as it was. Choose another name, or add --replace to write over it.</source>
        <translation>There is a file %1 already. It is as it was. Choose another name, or add --replace to write over it.</translation>
    </message>
    <message>
        <source>%1 is never written over: it is a shop or a part of one, a picture, or no plain file. It is as it was. Choose another name.</source>
        <translation>%1 is never written over: it is a shop or a part of one, a picture, or no plain file. It is as it was. Choose another name.</translation>
    </message>
    <message>
        <source>“%1” cannot be the value of %2. It was left out.</source>
        <translation>“%1” cannot be the value of %2. It was left out.</translation>
    </message>
    <message>
        <source>Another program writes to the shop %1 and does not let go. Products of the file that are in: %2. The rest is not. Import the file again once the other program is done: what is in stays as it is.</source>
        <translation>Another program writes to the shop %1 and does not let go. Products of the file that are in: %2. The rest is not. Import the file again once the other program is done: what is in stays as it is.</translation>
    </message>
    <message>
        <source>There is no room left for the shop %1. Products of the file that are in: %2. The rest is not. Make room and import the file again: what is in stays as it is.</source>
        <translation>There is no room left for the shop %1. Products of the file that are in: %2. The rest is not. Make room and import the file again: what is in stays as it is.</translation>
    </message>
    <message>
        <source>The shop %1 is damaged. Products of the file that are in: %2. The rest is not. Check it with vitrine shop verify, then import the file again: what is in stays as it is.</source>
        <translation>The shop %1 is damaged. Products of the file that are in: %2. The rest is not. Check it with vitrine shop verify, then import the file again: what is in stays as it is.</translation>
    </message>
    <message>
        <source>The file could not be read to its end, or the shop %1 not be written. Products of the file that are in: %2. The rest is not. Import the file again once both can be used: what is in stays as it is.</source>
        <translation>The file could not be read to its end, or the shop %1 not be written. Products of the file that are in: %2. The rest is not. Import the file again once both can be used: what is in stays as it is.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways. The row was left out. Write the price as in 1234.00.</source>
        <translation>“%1” can be read in two ways. The row was left out. Write the price as in 1234.00.</translation>
    </message>
    <message>
        <source>the product is a draft or not published. The row was left out.</source>
        <translation>the product is a draft or not published. The row was left out.</translation>
    </message>
    <message>
        <source>The file %1 has no column %2. Nothing was changed. Name one of its columns with --columns: %3</source>
        <translation>The file %1 has no column %2. Nothing was changed. Name one of its columns with --columns: %3</translation>
    </message>
    <message>
        <source>a product can have %1 pictures. “%2” and those after it were left out.</source>
        <translation>a product can have %1 pictures. “%2” and those after it were left out.</translation>
    </message>
    <message>
        <source>a cell has more than 64 KiB. The row was left out.</source>
        <translation>a cell has more than 64 KiB. The row was left out.</translation>
    </message>
    <message>
        <source>the row has more than 1 MiB. It was left out.</source>
        <translation>the row has more than 1 MiB. It was left out.</translation>
    </message>
    <message>
        <source>a text has more than 24 MiB, or no end. What is after it was left out.</source>
        <translation>a text has more than 24 MiB, or no end. What is after it was left out.</translation>
    </message>
    <message>
        <source>a product can have %1 variants. “%2” is one more and was left out. Part them into several products.</source>
        <translation>a product can have %1 variants. “%2” is one more and was left out. Part them into several products.</translation>
    </message>
</context>
<context>
    <name>Overlays</name>
    <message numerus="yes">
        <source>order(s)</source>
        <extracomment>In the picture, after the number of orders, which is painted apart and larger.</extracomment>
        <translation>
            <numerusform>order</numerusform>
            <numerusform>orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>portion(s) left</source>
        <extracomment>In the picture, after the number of portions, which is painted apart and larger.</extracomment>
        <translation>
            <numerusform>portion left</numerusform>
            <numerusform>portions left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n portion(s) left</source>
        <translation>
            <numerusform>Only %n portion left</numerusform>
            <numerusform>Only %n portions left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portion(s)</source>
        <translation>
            <numerusform>%n portion</numerusform>
            <numerusform>%n portions</numerusform>
        </translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Sold out</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>In the picture, under the QR code of a dish: what the viewer does with it.</extracomment>
        <translation>Order</translation>
    </message>
    <message>
        <source>per portion</source>
        <extracomment>In the picture, after the price of a dish.</extracomment>
        <translation>per portion</translation>
    </message>
    <message numerus="yes">
        <source>visit(s) booked</source>
        <extracomment>In the picture, after the number of visits, which is painted apart and larger.</extracomment>
        <translation>
            <numerusform>visit booked</numerusform>
            <numerusform>visits booked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>slot(s) free</source>
        <extracomment>In the picture, after the number of slots for visits or test drives, which is painted apart and larger.</extracomment>
        <translation>
            <numerusform>slot free</numerusform>
            <numerusform>slots free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n slot(s) left</source>
        <translation>
            <numerusform>Only %n slot left</numerusform>
            <numerusform>Only %n slots left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) free</source>
        <translation>
            <numerusform>%n slot free</numerusform>
            <numerusform>%n slots free</numerusform>
        </translation>
    </message>
    <message>
        <source>Fully booked</source>
        <translation>Fully booked</translation>
    </message>
    <message>
        <source>Visit</source>
        <extracomment>In the picture, under the QR code of a flat or house: what the viewer does with it.</extracomment>
        <translation>Visit</translation>
    </message>
    <message numerus="yes">
        <source>test drive(s) booked</source>
        <extracomment>In the picture, after the number of test drives, which is painted apart and larger.</extracomment>
        <translation>
            <numerusform>test drive booked</numerusform>
            <numerusform>test drives booked</numerusform>
        </translation>
    </message>
    <message>
        <source>Try it</source>
        <extracomment>In the picture, under the QR code of a car: what the viewer does with it.</extracomment>
        <translation>Try it</translation>
    </message>
    <message numerus="yes">
        <source>left</source>
        <extracomment>In the picture, after the number of pieces, which is painted apart and larger.</extracomment>
        <translation>
            <numerusform>left</numerusform>
            <numerusform>left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n left</source>
        <translation>
            <numerusform>Only %n left</numerusform>
            <numerusform>Only %n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message>
        <source>Buy</source>
        <extracomment>In the picture, under the QR code of a thing of a shop: what the viewer does with it.</extracomment>
        <translation>Buy</translation>
    </message>
    <message numerus="yes">
        <source>%n left of %1</source>
        <extracomment>In the picture, above a bar: %n of the %1 pieces that there were are left.</extracomment>
        <translation>
            <numerusform>%n left of %1</numerusform>
            <numerusform>%n left of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureFetch</name>
    <message>
        <source>it is not safe: no https, not on the public network, not to be trusted, or too many pixels</source>
        <translation>it is not safe: no https, not on the public network, not to be trusted, or too many pixels</translation>
    </message>
    <message>
        <source>it is neither PNG nor JPEG</source>
        <translation>it is neither PNG nor JPEG</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>it is not there</translation>
    </message>
    <message>
        <source>its server did not give it, or not in time</source>
        <translation>its server did not give it, or not in time</translation>
    </message>
    <message>
        <source>The products are in the shop, but not all of their pictures: the shop file or its disk did not take them. What was kept is safe. Make room on the disk, close other programs, then import the file again.</source>
        <translation>The products are in the shop, but not all of their pictures: the shop file or its disk did not take them. What was kept is safe. Make room on the disk, close other programs, then import the file again.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) fetched from the network.
</source>
        <translation>
            <numerusform>%n picture fetched from the network.
</numerusform>
            <numerusform>%n pictures fetched from the network.
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) could not be fetched. Everything else is in the shop. To try them again, import the file again.
</source>
        <translation>
            <numerusform>%n picture could not be fetched. Everything else is in the shop. To try it again, import the file again.
</numerusform>
            <numerusform>%n pictures could not be fetched. Everything else is in the shop. To try them again, import the file again.
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>... and %n more
</source>
        <translation>
            <numerusform>... and %n more
</numerusform>
            <numerusform>... and %n more
</numerusform>
        </translation>
    </message>
    <message>
        <source>it has more than 20 MiB</source>
        <translation>it has more than 20 MiB</translation>
    </message>
</context>
<context>
    <name>RenderRun</name>
    <message>
        <source>There is no folder %1. Nothing was written. Make the folder first, or choose another.</source>
        <translation>There is no folder %1. Nothing was written. Make the folder first, or choose another.</translation>
    </message>
    <message>
        <source>There is a file %1 already. It is as it was. Choose another name.</source>
        <translation>There is a file %1 already. It is as it was. Choose another name.</translation>
    </message>
    <message>
        <source>There is no room for %1 on its disk. Nothing was written. Make room, then try again.</source>
        <translation>There is no room for %1 on its disk. Nothing was written. Make room, then try again.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written. Nothing was written. Choose a folder of your own.</source>
        <translation>The file %1 cannot be written. Nothing was written. Choose a folder of your own.</translation>
    </message>
    <message>
        <source>Drew %1, %2 x %3.
</source>
        <translation>Drew %1, %2 x %3.
</translation>
    </message>
</context>
<context>
    <name>ShopFileCommands</name>
    <message>
        <source>There is no copy of it beside it. If you have a backup, “vitrine shop restore BACKUP --shop NEWFILE” makes a shop of it.</source>
        <translation>There is no copy of it beside it. If you have a backup, “vitrine shop restore BACKUP --shop NEWFILE” makes a shop of it.</translation>
    </message>
    <message>
        <source>The last whole copy is of %1: %2. To go on with it, give the command: vitrine shop restore %3 --shop %4.</source>
        <translation>The last whole copy is of %1: %2. To go on with it, give the command: vitrine shop restore %3 --shop %4.</translation>
    </message>
    <message>
        <source>The shop file “%1” is damaged or is not a shop file. It is where it was, and nothing in it was thrown away. %2</source>
        <translation>The shop file “%1” is damaged or is not a shop file. It is where it was, and nothing in it was thrown away. %2</translation>
    </message>
    <message>
        <source>The counters of the shop “%1” differ from its orders, so no copy of it was made. Its products, orders and stock are safe. To have them counted anew, give the command: vitrine shop verify --shop &quot;%1&quot;.</source>
        <translation>The counters of the shop “%1” differ from its orders, so no copy of it was made. Its products, orders and stock are safe. To have them counted anew, give the command: vitrine shop verify --shop &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The orders and stock of the shop “%1” do not add up, so no copy of it was made. What was saved is as it was. What to do about it is said by the command: vitrine shop verify --shop &quot;%1&quot;.</source>
        <translation>The orders and stock of the shop “%1” do not add up, so no copy of it was made. What was saved is as it was. What to do about it is said by the command: vitrine shop verify --shop &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The file of the shop “%1” can be read to its end, but its orders and stock do not add up. It was left as it is and can still be used; keep it, because it alone has the orders that came after a copy. %2</source>
        <translation>The file of the shop “%1” can be read to its end, but its orders and stock do not add up. It was left as it is and can still be used; keep it, because it alone has the orders that came after a copy. %2</translation>
    </message>
    <message>
        <source>The counters of the shop “%1” were counted anew and still differ from its orders. Its products, orders and stock are as they were. Keep the file, because it alone has the orders that came after a copy. %2</source>
        <translation>The counters of the shop “%1” were counted anew and still differ from its orders. Its products, orders and stock are as they were. Keep the file, because it alone has the orders that came after a copy. %2</translation>
    </message>
    <message>
        <source>There is no folder %1. Nothing was made. Make the folder first, or choose another.</source>
        <translation>There is no folder %1. Nothing was made. Make the folder first, or choose another.</translation>
    </message>
    <message numerus="yes">
        <source>The file is whole, and its counters and stock agree with its %n order(s).
</source>
        <translation>
            <numerusform>The file is whole, and its counters and stock agree with its %n order.
</numerusform>
            <numerusform>The file is whole, and its counters and stock agree with its %n orders.
</numerusform>
        </translation>
    </message>
    <message>
        <source>What products are found by was damaged. It was made anew from the products; nothing of the shop was lost.
</source>
        <translation>What products are found by was damaged. It was made anew from the products; nothing of the shop was lost.
</translation>
    </message>
    <message>
        <source>This picture is not beside it, or is damaged: %1
</source>
        <translation>This picture is not beside it, or is damaged: %1
</translation>
    </message>
    <message numerus="yes">
        <source>Backed up with %n picture(s): %1
</source>
        <translation>
            <numerusform>Backed up with %n picture: %1
</numerusform>
            <numerusform>Backed up with %n pictures: %1
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) could not be found beside the shop. Name them with: vitrine shop verify
</source>
        <translation>
            <numerusform>%n picture could not be found beside the shop. Name it with: vitrine shop verify
</numerusform>
            <numerusform>%n pictures could not be found beside the shop. Name them with: vitrine shop verify
</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup “%1” is not there. Nothing was made. Check its name and folder.</source>
        <translation>The backup “%1” is not there. Nothing was made. Check its name and folder.</translation>
    </message>
    <message>
        <source>“%1” is damaged or is not a backup. It was not touched, and no shop was made. Take another backup.</source>
        <translation>“%1” is damaged or is not a backup. It was not touched, and no shop was made. Take another backup.</translation>
    </message>
    <message>
        <source>The shop “%1” was made with all that is in the backup, but its disk does not say that it keeps it. The backup is as it was. Before you use the shop, give the command: vitrine shop verify --shop &quot;%1&quot;.</source>
        <translation>The shop “%1” was made with all that is in the backup, but its disk does not say that it keeps it. The backup is as it was. Before you use the shop, give the command: vitrine shop verify --shop &quot;%1&quot;.</translation>
    </message>
    <message numerus="yes">
        <source>Made a shop with %n picture(s): %1
</source>
        <translation>
            <numerusform>Made a shop with %n picture: %1
</numerusform>
            <numerusform>Made a shop with %n pictures: %1
</numerusform>
        </translation>
    </message>
    <message>
        <source>The shop file “%1” is damaged. Nothing of it was thrown away: it was put aside as %2. %3</source>
        <translation>The shop file “%1” is damaged. Nothing of it was thrown away: it was put aside as %2. %3</translation>
    </message>
    <message>
        <source>The shop was not closed properly, and the end of what was written last could not be read. All that could be read is in the shop and safe. Look whether your last orders are there, and enter those that are missing again. What could not be read was kept in a file that Vitrine never deletes; you can, once no order is missing: %1</source>
        <translation>The shop was not closed properly, and the end of what was written last could not be read. All that could be read is in the shop and safe. Look whether your last orders are there, and enter those that are missing again. What could not be read was kept in a file that Vitrine never deletes; you can, once no order is missing: %1</translation>
    </message>
    <message>
        <source>There is no shop “%1”, but copies or damaged files of one are beside it. They are safe, and no empty shop was made in its place. %2 To begin with an empty shop instead, first move what is in this folder to another one.</source>
        <translation>There is no shop “%1”, but copies or damaged files of one are beside it. They are safe, and no empty shop was made in its place. %2 To begin with an empty shop instead, first move what is in this folder to another one.</translation>
    </message>
    <message>
        <source>The counters of the shop “%1” differed from its orders and bookings. They were counted anew from these, and nothing of the shop was lost. Verify it again to see that they agree.</source>
        <translation>The counters of the shop “%1” differed from its orders and bookings. They were counted anew from these, and nothing of the shop was lost. Verify it again to see that they agree.</translation>
    </message>
    <message>
        <source>The file of the shop “%1” is damaged, so no copy of it was made. It was left as it is; keep it, because it alone has the orders that came after a copy. %2</source>
        <translation>The file of the shop “%1” is damaged, so no copy of it was made. It was left as it is; keep it, because it alone has the orders that came after a copy. %2</translation>
    </message>
    <message>
        <source>The shop file “%1” was found damaged, and then changed by another program. Nothing else was done to it. Try again.</source>
        <translation>The shop file “%1” was found damaged, and then changed by another program. Nothing else was done to it. Try again.</translation>
    </message>
    <message>
        <source>These products of the shop “%1” cannot be read: %2. They are left out of its lists and cannot be shown or sold; everything else is as it was. A backup from before may have them.</source>
        <translation>These products of the shop “%1” cannot be read: %2. They are left out of its lists and cannot be shown or sold; everything else is as it was. A backup from before may have them.</translation>
    </message>
    <message numerus="yes">
        <source>Platforms have sold %n unit(s) that are not there: get them, or cancel these orders there.
</source>
        <translation>
            <numerusform>Platforms have sold %n unit that is not there: get it, or cancel its order there.
</numerusform>
            <numerusform>Platforms have sold %n units that are not there: get them, or cancel their orders there.
</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ShowRun</name>
    <message>
        <source>The microphone “%1” cannot be used. Nothing was sent or recorded. See “vitrine doctor” for those that are there, then start again.</source>
        <translation>The microphone “%1” cannot be used. Nothing was sent or recorded. See “vitrine doctor” for those that are there, then start again.</translation>
    </message>
    <message>
        <source>Nothing is left of “%1”, so its card is taken away after a moment. The show goes on. To sell it, import a file that says how many there are, with “vitrine catalog import”, then start again.</source>
        <translation>Nothing is left of “%1”, so its card is taken away after a moment. The show goes on. To sell it, import a file that says how many there are, with “vitrine catalog import”, then start again.</translation>
    </message>
    <message>
        <source>Ended before the camera gave a picture. Nothing was sent or recorded. Start again when you are ready.</source>
        <translation>Ended before the camera gave a picture. Nothing was sent or recorded. Start again when you are ready.</translation>
    </message>
    <message>
        <source>This computer was too slow: %1 of %2 pictures came late or not at all. What was sent and recorded is safe. Close other programs, or choose a smaller --size.</source>
        <translation>This computer was too slow: %1 of %2 pictures came late or not at all. What was sent and recorded is safe. Close other programs, or choose a smaller --size.</translation>
    </message>
    <message>
        <source>The line to the platform “%1” was too slow: %2 of %3 pictures did not reach it. Orders and what was recorded are complete. Choose a smaller --bitrate.</source>
        <translation>The line to the platform “%1” was too slow: %2 of %3 pictures did not reach it. Orders and what was recorded are complete. Choose a smaller --bitrate.</translation>
    </message>
    <message>
        <source>The disk of the recording “%1” does not answer. What is filmed is kept for about two minutes, and written when the disk goes on. Check the disk.</source>
        <translation>The disk of the recording “%1” does not answer. What is filmed is kept for about two minutes, and written when the disk goes on. Check the disk.</translation>
    </message>
    <message>
        <source>The show has ended, and the recording “%1” is still being written. What is written so far is safe. Wait until it is complete, or press Ctrl+C to leave the rest.</source>
        <translation>The show has ended, and the recording “%1” is still being written. What is written so far is safe. Wait until it is complete, or press Ctrl+C to leave the rest.</translation>
    </message>
    <message>
        <source>No slot of “%1” is free, so its card is taken away after a moment. The show goes on. Start again with another product to sell that.</source>
        <translation>No slot of “%1” is free, so its card is taken away after a moment. The show goes on. Start again with another product to sell that.</translation>
    </message>
    <message>
        <source>The microphone “%1” does not answer. Nothing was sent or recorded. Log in again, so that the sound of this computer starts anew, then start again.</source>
        <translation>The microphone “%1” does not answer. Nothing was sent or recorded. Log in again, so that the sound of this computer starts anew, then start again.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::BottomBar</name>
    <message>
        <source>Folder of recordings</source>
        <translation>Folder of recordings</translation>
    </message>
    <message>
        <source>Recordings go to %1. Click to choose another folder.</source>
        <translation>Recordings go to %1. Click to choose another folder.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>Turn the sound on again</source>
        <translation>Turn the sound on again</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Mute</translation>
    </message>
    <message>
        <source>M</source>
        <comment>key that mutes</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Muted</translation>
    </message>
    <message>
        <source>Too loud</source>
        <translation>Too loud</translation>
    </message>
    <message>
        <source>Good level</source>
        <translation>Good level</translation>
    </message>
    <message>
        <source>Very quiet</source>
        <translation>Very quiet</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Silent</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Rehearsal</translation>
    </message>
    <message>
        <source>Viewers see and hear you.</source>
        <translation>Viewers see and hear you.</translation>
    </message>
    <message>
        <source>Nobody sees you yet.</source>
        <translation>Nobody sees you yet.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connecting…</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>Reconnecting…</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Sent to</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nobody yet</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>recording</comment>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Stop recording</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Recording</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Starting…</translation>
    </message>
    <message>
        <source>Disk does not answer</source>
        <translation>Disk does not answer</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Finishing…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Pictures are lost</source>
        <translation>Pictures are lost</translation>
    </message>
    <message>
        <source>This computer is too slow</source>
        <translation>This computer is too slow</translation>
    </message>
    <message>
        <source>This computer is too slow: pictures are lost. Sound and orders go on. Close other programs.</source>
        <translation>This computer is too slow: pictures are lost. Sound and orders go on. Close other programs.</translation>
    </message>
    <message>
        <source>Line too slow</source>
        <translation>Line too slow</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrupted</translation>
    </message>
    <message>
        <source>Viewers do not see you at the moment.</source>
        <translation>Viewers do not see you at the moment.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::DestinationPanel</name>
    <message>
        <source>Send to</source>
        <translation>Send to</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Address of the platform</source>
        <translation>Address of the platform</translation>
    </message>
    <message>
        <source>Key of the platform</source>
        <translation>Key of the platform</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>The key is kept until Vitrine is closed. Type another one to replace it.</source>
        <translation>The key is kept until Vitrine is closed. Type another one to replace it.</translation>
    </message>
    <message>
        <source>Platform address</source>
        <translation>Platform address</translation>
    </message>
    <message>
        <source>… is the end of the address that you typed. If it was an old key, delete it.</source>
        <translation>… is the end of the address that you typed. If it was an old key, delete it.</translation>
    </message>
    <message>
        <source>The end of the address is kept as the key until Vitrine is closed. If you type a key here, it is part of the address again.</source>
        <translation>The end of the address is kept as the key until Vitrine is closed. If you type a key here, it is part of the address again.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::DevicePanel</name>
    <message>
        <source>Back to the list of cameras</source>
        <translation>Back to the list of cameras</translation>
    </message>
    <message>
        <source>Address of the camera</source>
        <translation>Address of the camera</translation>
    </message>
    <message>
        <source>Address of the camera, for example rtsp://192.168.1.20/live</source>
        <translation>Address of the camera, for example rtsp://192.168.1.20/live</translation>
    </message>
    <message>
        <source>Use this camera</source>
        <translation>Use this camera</translation>
    </message>
    <message>
        <source>Microphone of this computer</source>
        <translation>Microphone of this computer</translation>
    </message>
    <message>
        <source>No camera is plugged in</source>
        <translation>No camera is plugged in</translation>
    </message>
    <message>
        <source>A video file…</source>
        <translation>A video file…</translation>
    </message>
    <message>
        <source>A camera on the network…</source>
        <translation>A camera on the network…</translation>
    </message>
    <message>
        <source>No microphone is plugged in</source>
        <translation>No microphone is plugged in</translation>
    </message>
    <message>
        <source>Without a microphone</source>
        <translation>Without a microphone</translation>
    </message>
    <message>
        <source>Choose a video to show as a camera</source>
        <translation>Choose a video to show as a camera</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>Choose a camera</source>
        <translation>Choose a camera</translation>
    </message>
    <message>
        <source>Camera: %1</source>
        <translation>Camera: %1</translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation>No microphone</translation>
    </message>
    <message>
        <source>Microphone: %1</source>
        <translation>Microphone: %1</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Looking for cameras…</source>
        <translation>Looking for cameras…</translation>
    </message>
    <message>
        <source>The cameras of this computer do not answer</source>
        <translation>The cameras of this computer do not answer</translation>
    </message>
    <message>
        <source>Looking for microphones…</source>
        <translation>Looking for microphones…</translation>
    </message>
    <message>
        <source>The sound of this computer does not answer</source>
        <translation>The sound of this computer does not answer</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::LevelMeter</name>
    <message>
        <source>Sound level</source>
        <translation>Sound level</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::LiveButton</name>
    <message>
        <source>Hold for one second, or hold Ctrl+Shift+E</source>
        <translation>Hold for one second, or hold Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>Go live</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connecting…</translation>
    </message>
    <message>
        <source>Keep holding</source>
        <translation>Keep holding</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Ending…</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::MentionButton</name>
    <message>
        <source>What viewers read in the picture for the whole show, when you are paid to present it</source>
        <translation>What viewers read in the picture for the whole show, when you are paid to present it</translation>
    </message>
    <message>
        <source>No paid partnership</source>
        <translation>No paid partnership</translation>
    </message>
    <message>
        <source>In the picture: %1</source>
        <translation>In the picture: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::OnAirPlace</name>
    <message>
        <source>Show next</source>
        <translation>Show next</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation>Space</translation>
    </message>
    <message>
        <source>H</source>
        <comment>key that hides or shows the card</comment>
        <translation>H</translation>
    </message>
    <message>
        <source>+1 order</source>
        <translation>+1 order</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <comment>key</comment>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>M</source>
        <comment>key that mutes</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>You are on air, so the window stays open. Viewers see you as before. End the show, then close the window.</source>
        <translation>You are on air, so the window stays open. Viewers see you as before. End the show, then close the window.</translation>
    </message>
    <message>
        <source>Hide card</source>
        <translation>Hide card</translation>
    </message>
    <message>
        <source>Show card</source>
        <translation>Show card</translation>
    </message>
    <message>
        <source>Show a product first.</source>
        <translation>Show a product first.</translation>
    </message>
    <message>
        <source>This shop has no product yet</source>
        <translation>This shop has no product yet</translation>
    </message>
    <message>
        <source>Nothing left to show</source>
        <translation>Nothing left to show</translation>
    </message>
    <message>
        <source>Take one order of %1</source>
        <translation>Take one order of %1</translation>
    </message>
    <message>
        <source>%1 is sold out.</source>
        <translation>%1 is sold out.</translation>
    </message>
    <message>
        <source>Choose a camera below: viewers will see it here.</source>
        <translation>Choose a camera below: viewers will see it here.</translation>
    </message>
    <message>
        <source>Opening the camera…</source>
        <translation>Opening the camera…</translation>
    </message>
    <message>
        <source>+1 booking</source>
        <translation>+1 booking</translation>
    </message>
    <message>
        <source>Book one place in the next free slot of %1</source>
        <translation>Book one place in the next free slot of %1</translation>
    </message>
    <message>
        <source>%1 is fully booked.</source>
        <translation>%1 is fully booked.</translation>
    </message>
    <message>
        <source>The show is not over, so the window stays open. Orders and recordings are safe. End the show, then close the window.</source>
        <translation>The show is not over, so the window stays open. Orders and recordings are safe. End the show, then close the window.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::Platform</name>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Stopped: key refused</source>
        <translation>Stopped: key refused</translation>
    </message>
    <message>
        <source>Stopped: address unknown</source>
        <translation>Stopped: address unknown</translation>
    </message>
    <message>
        <source>Stopped: nobody there</source>
        <translation>Stopped: nobody there</translation>
    </message>
    <message>
        <source>Stopped: no answer</source>
        <translation>Stopped: no answer</translation>
    </message>
    <message>
        <source>Stopped: wrong address</source>
        <translation>Stopped: wrong address</translation>
    </message>
    <message>
        <source>Stopped: connection lost</source>
        <translation>Stopped: connection lost</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::PreviewWidget</name>
    <message>
        <source>Picture that viewers get</source>
        <translation>Picture that viewers get</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ProblemBars</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ProductDelegate</name>
    <message>
        <source>Take one order of %1</source>
        <translation>Take one order of %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ProductList</name>
    <message>
        <source>Products</source>
        <translation>Products</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ProductListModel</name>
    <message>
        <source>Showing</source>
        <translation>Showing</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Sold out</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) free</source>
        <translation>
            <numerusform>%n place free</numerusform>
            <numerusform>%n places free</numerusform>
        </translation>
    </message>
    <message>
        <source>Fully booked</source>
        <translation>Fully booked</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::Recorder</name>
    <message>
        <source>Folder of recordings</source>
        <translation>Folder of recordings</translation>
    </message>
    <message>
        <source>The recording “%1” is still being written. What is written so far is safe. Wait until the window closes by itself, or close it again to leave the rest.</source>
        <translation>The recording “%1” is still being written. What is written so far is safe. Wait until the window closes by itself, or close it again to leave the rest.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::Sentences</name>
    <message>
        <source>The camera</source>
        <translation>The camera</translation>
    </message>
    <message>
        <source>The camera “%1”</source>
        <translation>The camera “%1”</translation>
    </message>
    <message>
        <source>%1 is neither a device, nor a file, nor a network address. Nothing else is affected. Check what you typed, for example rtsp://192.168.1.20/live.</source>
        <translation>%1 is neither a device, nor a file, nor a network address. Nothing else is affected. Check what you typed, for example rtsp://192.168.1.20/live.</translation>
    </message>
    <message>
        <source>%1 cannot be found. Nothing else is affected. Plug it in, or check the file or the address, then choose it again.</source>
        <translation>%1 cannot be found. Nothing else is affected. Plug it in, or check the file or the address, then choose it again.</translation>
    </message>
    <message>
        <source>%1 may not be opened by your account. Nothing else is affected. Ask the person who looks after this computer for the right to use it.</source>
        <translation>%1 may not be opened by your account. Nothing else is affected. Ask the person who looks after this computer for the right to use it.</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Nothing else is affected. Close that program, then choose the camera again.</source>
        <translation>%1 is in use by another program. Nothing else is affected. Close that program, then choose the camera again.</translation>
    </message>
    <message>
        <source>%1 holds no picture that can be read. Nothing else is affected. Choose another file or camera.</source>
        <translation>%1 holds no picture that can be read. Nothing else is affected. Choose another file or camera.</translation>
    </message>
    <message>
        <source>%1 sends a kind of picture that Vitrine cannot read. Nothing else is affected. Choose another quality in the camera, or another camera.</source>
        <translation>%1 sends a kind of picture that Vitrine cannot read. Nothing else is affected. Choose another quality in the camera, or another camera.</translation>
    </message>
    <message>
        <source>%1 is reachable but sends no picture at this address. Nothing else is affected. Start it, check the number after the colon, then choose it again.</source>
        <translation>%1 is reachable but sends no picture at this address. Nothing else is affected. Start it, check the number after the colon, then choose it again.</translation>
    </message>
    <message>
        <source>%1 does not answer. Nothing else is affected. Check that it is on and on the same network, then choose it again.</source>
        <translation>%1 does not answer. Nothing else is affected. Check that it is on and on the same network, then choose it again.</translation>
    </message>
    <message>
        <source>%1 refuses the name or the password. Nothing else is affected. Correct them in its address, then choose it again.</source>
        <translation>%1 refuses the name or the password. Nothing else is affected. Correct them in its address, then choose it again.</translation>
    </message>
    <message>
        <source>%1 stopped sending. The show goes on with its last picture. Check its cable and its network: it comes back by itself, or choose it again.</source>
        <translation>%1 stopped sending. The show goes on with its last picture. Check its cable and its network: it comes back by itself, or choose it again.</translation>
    </message>
    <message>
        <source>%1 is open but sends no picture. Nothing else is affected. Wake it up, or unplug it and plug it in again, then choose it again.</source>
        <translation>%1 is open but sends no picture. Nothing else is affected. Wake it up, or unplug it and plug it in again, then choose it again.</translation>
    </message>
    <message>
        <source>%1 ended the connection before a picture came. Nothing else is affected. Check that it is on and sends, then choose it again.</source>
        <translation>%1 ended the connection before a picture came. Nothing else is affected. Check that it is on and sends, then choose it again.</translation>
    </message>
    <message>
        <source>%1 is open but sends no more pictures. The show goes on with its last picture. Wake it up: it comes back by itself, or unplug it, plug it in again and choose it again.</source>
        <translation>%1 is open but sends no more pictures. The show goes on with its last picture. Wake it up: it comes back by itself, or unplug it, plug it in again and choose it again.</translation>
    </message>
    <message>
        <source>%1 now sends a kind of picture that Vitrine cannot read. The show goes on with its last picture. Set the camera back to the quality it had, or choose another camera.</source>
        <translation>%1 now sends a kind of picture that Vitrine cannot read. The show goes on with its last picture. Set the camera back to the quality it had, or choose another camera.</translation>
    </message>
    <message>
        <source>%1 was changed, or can no longer be read. The show goes on with its last picture. Choose it again, or another file or camera.</source>
        <translation>%1 was changed, or can no longer be read. The show goes on with its last picture. Choose it again, or another file or camera.</translation>
    </message>
    <message>
        <source>%1 is no longer there. The show goes on with its last picture. Put the file back where it was and choose it again, or choose another one.</source>
        <translation>%1 is no longer there. The show goes on with its last picture. Put the file back where it was and choose it again, or choose another one.</translation>
    </message>
    <message>
        <source>%1 shows nothing new, and the computer does not say why. The show goes on with its last picture. Choose the camera again, or another one.</source>
        <translation>%1 shows nothing new, and the computer does not say why. The show goes on with its last picture. Choose the camera again, or another one.</translation>
    </message>
    <message>
        <source>%1 was not opened, because its address is not safe or leads to another one that is not, as from the internet into your own network. Nothing else is affected. Use the address that the camera’s own settings show, or choose another camera.</source>
        <translation>%1 was not opened, because its address is not safe or leads to another one that is not, as from the internet into your own network. Nothing else is affected. Use the address that the camera’s own settings show, or choose another camera.</translation>
    </message>
    <message>
        <source>%1 answers only by https. Nothing else is affected. Begin its address with https:// instead of http://, then choose it again.</source>
        <translation>%1 answers only by https. Nothing else is affected. Begin its address with https:// instead of http://, then choose it again.</translation>
    </message>
    <message>
        <source>%1 could not be opened, and the computer does not say why. Nothing else is affected. Unplug it, plug it in again, then choose it again.</source>
        <translation>%1 could not be opened, and the computer does not say why. Nothing else is affected. Unplug it, plug it in again, then choose it again.</translation>
    </message>
    <message>
        <source>The microphone</source>
        <translation>The microphone</translation>
    </message>
    <message>
        <source>The microphone “%1”</source>
        <translation>The microphone “%1”</translation>
    </message>
    <message>
        <source>%1 is not one that this computer knows. The picture goes on. Choose a microphone of the list.</source>
        <translation>%1 is not one that this computer knows. The picture goes on. Choose a microphone of the list.</translation>
    </message>
    <message>
        <source>%1 cannot be found. The picture goes on without your voice. Plug it in, then choose it again.</source>
        <translation>%1 cannot be found. The picture goes on without your voice. Plug it in, then choose it again.</translation>
    </message>
    <message>
        <source>%1 may not be opened by your account. The picture goes on without your voice. Allow the microphone in the settings of this computer.</source>
        <translation>%1 may not be opened by your account. The picture goes on without your voice. Allow the microphone in the settings of this computer.</translation>
    </message>
    <message>
        <source>%1 is in use by another program. The picture goes on without your voice. Close that program, then choose the microphone again.</source>
        <translation>%1 is in use by another program. The picture goes on without your voice. Close that program, then choose the microphone again.</translation>
    </message>
    <message>
        <source>%1 gives a kind of sound that Vitrine cannot read. The picture goes on without your voice. Choose another microphone.</source>
        <translation>%1 gives a kind of sound that Vitrine cannot read. The picture goes on without your voice. Choose another microphone.</translation>
    </message>
    <message>
        <source>%1 was unplugged. The picture goes on without your voice. Plug it in again.</source>
        <translation>%1 was unplugged. The picture goes on without your voice. Plug it in again.</translation>
    </message>
    <message>
        <source>%1 is open but silent. The picture goes on. Check its own switch and its cable.</source>
        <translation>%1 is open but silent. The picture goes on. Check its own switch and its cable.</translation>
    </message>
    <message>
        <source>%1 could not be opened, and the computer does not say why. The picture goes on without your voice. Choose another microphone.</source>
        <translation>%1 could not be opened, and the computer does not say why. The picture goes on without your voice. Choose another microphone.</translation>
    </message>
    <message>
        <source>The platform</source>
        <translation>The platform</translation>
    </message>
    <message>
        <source>The platform “%1”</source>
        <translation>The platform “%1”</translation>
    </message>
    <message>
        <source>The address or the key of the platform is missing or not complete. Nothing was sent. Copy both again from your platform’s page.</source>
        <translation>The address or the key of the platform is missing or not complete. Nothing was sent. Copy both again from your platform’s page.</translation>
    </message>
    <message>
        <source>Vitrine cannot send to this kind of address. Nothing was sent. Copy the one that begins with rtmp:// or rtmps:// from your platform’s page.</source>
        <translation>Vitrine cannot send to this kind of address. Nothing was sent. Copy the one that begins with rtmp:// or rtmps:// from your platform’s page.</translation>
    </message>
    <message>
        <source>You are on air already. Viewers see you as before. End the show before you start another one.</source>
        <translation>You are on air already. Viewers see you as before. End the show before you start another one.</translation>
    </message>
    <message>
        <source>%1 is in the list already. It receives the show once. Take it out, or choose another one.</source>
        <translation>%1 is in the list already. It receives the show once. Take it out, or choose another one.</translation>
    </message>
    <message>
        <source>%1 cannot be found. Orders and what was recorded are safe. Check the address and your connection, then try again.</source>
        <translation>%1 cannot be found. Orders and what was recorded are safe. Check the address and your connection, then try again.</translation>
    </message>
    <message>
        <source>%1 does not take shows at this address. Orders and what was recorded are safe. Copy the address again from your platform’s page.</source>
        <translation>%1 does not take shows at this address. Orders and what was recorded are safe. Copy the address again from your platform’s page.</translation>
    </message>
    <message>
        <source>%1 does not answer. Orders and what was recorded are safe. Check your connection and the address, then try again.</source>
        <translation>%1 does not answer. Orders and what was recorded are safe. Check your connection and the address, then try again.</translation>
    </message>
    <message>
        <source>%1 refuses the key, or does not know this address. Orders and what was recorded are safe. Copy both again from your platform’s page, then try again.</source>
        <translation>%1 refuses the key, or does not know this address. Orders and what was recorded are safe. Copy both again from your platform’s page, then try again.</translation>
    </message>
    <message>
        <source>%1 closed the connection. Orders and what was recorded are safe. Check your connection, then go live again.</source>
        <translation>%1 closed the connection. Orders and what was recorded are safe. Check your connection, then go live again.</translation>
    </message>
    <message>
        <source>This computer does not let Vitrine reach %1. Orders and what was recorded are safe. Allow Vitrine in its firewall, then try again.</source>
        <translation>This computer does not let Vitrine reach %1. Orders and what was recorded are safe. Allow Vitrine in its firewall, then try again.</translation>
    </message>
    <message>
        <source>the platform</source>
        <translation>the platform</translation>
    </message>
    <message>
        <source>%1 cannot be trusted: its certificate is not valid. Nothing was sent. Check the address and the date of this computer.</source>
        <translation>%1 cannot be trusted: its certificate is not valid. Nothing was sent. Check the address and the date of this computer.</translation>
    </message>
    <message>
        <source>%1 is receiving another show with this key. Orders and what was recorded are safe. End the other show, then try again.</source>
        <translation>%1 is receiving another show with this key. Orders and what was recorded are safe. End the other show, then try again.</translation>
    </message>
    <message>
        <source>The connection to the platform failed, and nobody says why. Orders and what was recorded are safe. Check your connection, then try again.</source>
        <translation>The connection to the platform failed, and nobody says why. Orders and what was recorded are safe. Check your connection, then try again.</translation>
    </message>
    <message>
        <source>The recording</source>
        <translation>The recording</translation>
    </message>
    <message>
        <source>The recording “%1”</source>
        <translation>The recording “%1”</translation>
    </message>
    <message>
        <source>%1 has a name that no file can have. Nothing else is affected. Choose another name.</source>
        <translation>%1 has a name that no file can have. Nothing else is affected. Choose another name.</translation>
    </message>
    <message>
        <source>%1 cannot be written: its folder is not there. Nothing else is affected. Choose another folder, or plug in the disk.</source>
        <translation>%1 cannot be written: its folder is not there. Nothing else is affected. Choose another folder, or plug in the disk.</translation>
    </message>
    <message>
        <source>%1 is there already. It was not touched. Choose another name.</source>
        <translation>%1 is there already. It was not touched. Choose another name.</translation>
    </message>
    <message>
        <source>%1 may not be written by your account. Nothing else is affected. Choose another folder.</source>
        <translation>%1 may not be written by your account. Nothing else is affected. Choose another folder.</translation>
    </message>
    <message>
        <source>%1 has no room: the disk is full. Whatever was recorded until now is kept and plays. Make room, then record again.</source>
        <translation>%1 has no room: the disk is full. Whatever was recorded until now is kept and plays. Make room, then record again.</translation>
    </message>
    <message>
        <source>A recording is running already. It goes on. Stop it before you start another one.</source>
        <translation>A recording is running already. It goes on. Stop it before you start another one.</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Nothing else is affected. Close that program, or choose another name.</source>
        <translation>%1 is in use by another program. Nothing else is affected. Close that program, or choose another name.</translation>
    </message>
    <message>
        <source>%1 stopped: its disk was unplugged. What was recorded before is kept. Plug the disk in, then record again.</source>
        <translation>%1 stopped: its disk was unplugged. What was recorded before is kept. Plug the disk in, then record again.</translation>
    </message>
    <message>
        <source>%1 was not begun, because others could misuse that place. Nothing else is affected. Choose a folder of your own.</source>
        <translation>%1 was not begun, because others could misuse that place. Nothing else is affected. Choose a folder of your own.</translation>
    </message>
    <message>
        <source>%1 stopped: the disk does not take files this large. What was recorded before is kept and plays. Record again into another folder.</source>
        <translation>%1 stopped: the disk does not take files this large. What was recorded before is kept and plays. Record again into another folder.</translation>
    </message>
    <message>
        <source>%1 failed, and the computer does not say why. What was recorded before is kept. Record again, into another folder if you can.</source>
        <translation>%1 failed, and the computer does not say why. What was recorded before is kept. Record again, into another folder if you can.</translation>
    </message>
    <message>
        <source>The shop file</source>
        <translation>The shop file</translation>
    </message>
    <message>
        <source>The shop file “%1”</source>
        <translation>The shop file “%1”</translation>
    </message>
    <message>
        <source>%1 cannot be a shop file. Nothing was changed. Choose the file that ends in .vitrine.</source>
        <translation>%1 cannot be a shop file. Nothing was changed. Choose the file that ends in .vitrine.</translation>
    </message>
    <message>
        <source>%1 is not there. Nothing was changed. Check its name and folder, or make a shop with “vitrine demo”.</source>
        <translation>%1 is not there. Nothing was changed. Check its name and folder, or make a shop with “vitrine demo”.</translation>
    </message>
    <message>
        <source>%1 is in use by another program that does not let go. Nothing was changed. Close the other window or program, then try again.</source>
        <translation>%1 is in use by another program that does not let go. Nothing was changed. Close the other window or program, then try again.</translation>
    </message>
    <message>
        <source>%1 is damaged or is not a shop file. It was not touched. Open a copy of it, or choose another file.</source>
        <translation>%1 is damaged or is not a shop file. It was not touched. Open a copy of it, or choose another file.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Vitrine. It was not touched. Install the newer Vitrine, then open it again.</source>
        <translation>%1 was written by a newer Vitrine. It was not touched. Install the newer Vitrine, then open it again.</translation>
    </message>
    <message>
        <source>%1 may not be read or written by your account. Nothing was changed. Move it to a folder of your own.</source>
        <translation>%1 may not be read or written by your account. Nothing was changed. Move it to a folder of your own.</translation>
    </message>
    <message>
        <source>%1 has no room left on its disk. What was saved before is safe. Make room, then try again.</source>
        <translation>%1 has no room left on its disk. What was saved before is safe. Make room, then try again.</translation>
    </message>
    <message>
        <source>%1 was not opened, because it contains things that a shop file must not. It was not touched. Ask for it again from whom you have it.</source>
        <translation>%1 was not opened, because it contains things that a shop file must not. It was not touched. Ask for it again from whom you have it.</translation>
    </message>
    <message>
        <source>%1 is on a disk that cannot keep a shop safely. Nothing was changed. Copy it to this computer’s own disk.</source>
        <translation>%1 is on a disk that cannot keep a shop safely. Nothing was changed. Copy it to this computer’s own disk.</translation>
    </message>
    <message>
        <source>%1 went away with its disk. What was saved before is safe. Plug the disk in, then open it again.</source>
        <translation>%1 went away with its disk. What was saved before is safe. Plug the disk in, then open it again.</translation>
    </message>
    <message>
        <source>%1 could not be read, and the computer does not say why. What was saved before is safe. Close Vitrine and open it again.</source>
        <translation>%1 could not be read, and the computer does not say why. What was saved before is safe. Close Vitrine and open it again.</translation>
    </message>
    <message>
        <source>The product</source>
        <translation>The product</translation>
    </message>
    <message>
        <source>The product “%1”</source>
        <translation>The product “%1”</translation>
    </message>
    <message>
        <source>%1 is not complete. Nothing was changed. Give it a name, an article number, a price that is not below zero and, if it has a link, one that begins with https.</source>
        <translation>%1 is not complete. Nothing was changed. Give it a name, an article number, a price that is not below zero and, if it has a link, one that begins with https.</translation>
    </message>
    <message>
        <source>%1 is not in this shop. Nothing was changed. Choose one of the list.</source>
        <translation>%1 is not in this shop. Nothing was changed. Choose one of the list.</translation>
    </message>
    <message>
        <source>%1 has the article number of another product. Nothing was changed. Give it another number.</source>
        <translation>%1 has the article number of another product. Nothing was changed. Give it another number.</translation>
    </message>
    <message>
        <source>%1 has fewer left than that. Nothing was changed. Choose a smaller quantity.</source>
        <translation>%1 has fewer left than that. Nothing was changed. Choose a smaller quantity.</translation>
    </message>
    <message>
        <source>%1 has a number that is too large. Nothing was changed. Enter a smaller one.</source>
        <translation>%1 has a number that is too large. Nothing was changed. Enter a smaller one.</translation>
    </message>
    <message>
        <source>%1 could not be saved: another program is using the shop file. Nothing was changed. Try again in a moment.</source>
        <translation>%1 could not be saved: another program is using the shop file. Nothing was changed. Try again in a moment.</translation>
    </message>
    <message>
        <source>%1 could not be saved: your account may not write the shop file. Nothing was changed. Move the shop file to a folder of your own.</source>
        <translation>%1 could not be saved: your account may not write the shop file. Nothing was changed. Move the shop file to a folder of your own.</translation>
    </message>
    <message>
        <source>%1 could not be saved: the disk is full. What was saved before is safe. Make room, then try again.</source>
        <translation>%1 could not be saved: the disk is full. What was saved before is safe. Make room, then try again.</translation>
    </message>
    <message>
        <source>%1 cannot be read from the shop file. The show goes on without it. Choose another product.</source>
        <translation>%1 cannot be read from the shop file. The show goes on without it. Choose another product.</translation>
    </message>
    <message>
        <source>%1 could not be used, and the computer does not say why. The picture stays as it was. Try again, or choose another product.</source>
        <translation>%1 could not be used, and the computer does not say why. The picture stays as it was. Try again, or choose another product.</translation>
    </message>
    <message>
        <source>this product</source>
        <translation>this product</translation>
    </message>
    <message>
        <source>The order was not taken: %1 is not in this shop. Other orders are safe. Choose one of the list.</source>
        <translation>The order was not taken: %1 is not in this shop. Other orders are safe. Choose one of the list.</translation>
    </message>
    <message>
        <source>The order was not taken: not enough of %1 is left. Other orders are safe. Order no more than is left, or another product.</source>
        <translation>The order was not taken: not enough of %1 is left. Other orders are safe. Order no more than is left, or another product.</translation>
    </message>
    <message>
        <source>The order was not taken: %1 is sold out. Other orders are safe. Choose another product, or import a file that says how many there are: “vitrine catalog import”.</source>
        <translation>The order was not taken: %1 is sold out. Other orders are safe. Choose another product, or import a file that says how many there are: “vitrine catalog import”.</translation>
    </message>
    <message>
        <source>%1 does not receive the show at the moment. Orders and what was recorded are safe. Check your connection: Vitrine goes on trying by itself.</source>
        <translation>%1 does not receive the show at the moment. Orders and what was recorded are safe. Check your connection: Vitrine goes on trying by itself.</translation>
    </message>
    <message>
        <source>The order was not taken: the amount for %1, or all that was sold until now together with it, would be more than can be counted. Other orders are safe. Order fewer, or import the product again with its right price: “vitrine catalog import”.</source>
        <translation>The order was not taken: the amount for %1, or all that was sold until now together with it, would be more than can be counted. Other orders are safe. Order fewer, or import the product again with its right price: “vitrine catalog import”.</translation>
    </message>
    <message>
        <source>The order of %1 was not taken: another program is using the shop file. Other orders are safe. Take it again in a moment.</source>
        <translation>The order of %1 was not taken: another program is using the shop file. Other orders are safe. Take it again in a moment.</translation>
    </message>
    <message>
        <source>The order of %1 was not taken: the disk is full. The orders before are safe. Make room, then take it again.</source>
        <translation>The order of %1 was not taken: the disk is full. The orders before are safe. Make room, then take it again.</translation>
    </message>
    <message>
        <source>The order of %1 was not taken: your account may not write the shop file. The orders before are safe. Note this one on paper and move the shop file to a folder of your own.</source>
        <translation>The order of %1 was not taken: your account may not write the shop file. The orders before are safe. Note this one on paper and move the shop file to a folder of your own.</translation>
    </message>
    <message>
        <source>The order of %1 was not taken: the shop file is damaged. The show goes on. Note orders on paper, and open a copy of the shop file after the show.</source>
        <translation>The order of %1 was not taken: the shop file is damaged. The show goes on. Note orders on paper, and open a copy of the shop file after the show.</translation>
    </message>
    <message>
        <source>The order of %1 was taken already. It counts once. There is nothing to do.</source>
        <translation>The order of %1 was taken already. It counts once. There is nothing to do.</translation>
    </message>
    <message>
        <source>The order of %1 was not taken: the disk of the shop file went away. The orders before are safe. Plug the disk in, then take it again.</source>
        <translation>The order of %1 was not taken: the disk of the shop file went away. The orders before are safe. Plug the disk in, then take it again.</translation>
    </message>
    <message>
        <source>The order of %1 was not taken, and the computer does not say why. The orders before are safe. Take it again, and note it on paper if that fails.</source>
        <translation>The order of %1 was not taken, and the computer does not say why. The orders before are safe. Take it again, and note it on paper if that fails.</translation>
    </message>
    <message>
        <source>The size or pace asked for the picture is not possible. Your shop and its orders are safe. Use even numbers, for example 1280x720 at 30.</source>
        <translation>The size or pace asked for the picture is not possible. Your shop and its orders are safe. Use even numbers, for example 1280x720 at 30.</translation>
    </message>
    <message>
        <source>A part of Vitrine is not installed. Your shop and its orders are safe. Run “vitrine doctor”: it says which one and how to get it.</source>
        <translation>A part of Vitrine is not installed. Your shop and its orders are safe. Run “vitrine doctor”: it says which one and how to get it.</translation>
    </message>
    <message>
        <source>This computer lacks a screen, or something that can compress video. Your shop and its orders are safe. Run “vitrine doctor”: it says what is missing and how to get it.</source>
        <translation>This computer lacks a screen, or something that can compress video. Your shop and its orders are safe. Run “vitrine doctor”: it says what is missing and how to get it.</translation>
    </message>
    <message>
        <source>A part of Vitrine was not loaded, because others may change its folder. Your shop and its orders are safe. Install Vitrine again, or have the rights of its folder corrected.</source>
        <translation>A part of Vitrine was not loaded, because others may change its folder. Your shop and its orders are safe. Install Vitrine again, or have the rights of its folder corrected.</translation>
    </message>
    <message>
        <source>A studio is open already. It goes on as before. Use that one, or close it first.</source>
        <translation>A studio is open already. It goes on as before. Use that one, or close it first.</translation>
    </message>
    <message>
        <source>Another program keeps the screen or the video chip for itself. Your shop and its orders are safe. Close that program, then try again.</source>
        <translation>Another program keeps the screen or the video chip for itself. Your shop and its orders are safe. Close that program, then try again.</translation>
    </message>
    <message>
        <source>Your account may not use the screen or the video chip. Your shop and its orders are safe. Ask the person who looks after this computer.</source>
        <translation>Your account may not use the screen or the video chip. Your shop and its orders are safe. Ask the person who looks after this computer.</translation>
    </message>
    <message>
        <source>The studio did not start in time. Your shop and its orders are safe. Close other programs, then try again.</source>
        <translation>The studio did not start in time. Your shop and its orders are safe. Close other programs, then try again.</translation>
    </message>
    <message>
        <source>The studio could not start, and the computer does not say why. Your shop and its orders are safe. Restart the computer; if that does not help, run “vitrine doctor”.</source>
        <translation>The studio could not start, and the computer does not say why. Your shop and its orders are safe. Restart the computer; if that does not help, run “vitrine doctor”.</translation>
    </message>
    <message>
        <source>A word of the command</source>
        <translation>A word of the command</translation>
    </message>
    <message>
        <source>%1 cannot be understood. Nothing was done. See “vitrine --help”.</source>
        <translation>%1 cannot be understood. Nothing was done. See “vitrine --help”.</translation>
    </message>
    <message>
        <source>%1 is missing or does not exist. Nothing was done. See “vitrine --help”.</source>
        <translation>%1 is missing or does not exist. Nothing was done. See “vitrine --help”.</translation>
    </message>
    <message>
        <source>%1 was given twice, or exists already. Nothing was done. Use another one.</source>
        <translation>%1 was given twice, or exists already. Nothing was done. Use another one.</translation>
    </message>
    <message>
        <source>%1 does not go with the rest of the command. Nothing was done. See “vitrine --help”.</source>
        <translation>%1 does not go with the rest of the command. Nothing was done. See “vitrine --help”.</translation>
    </message>
    <message>
        <source>%1 is outside of the range allowed. Nothing was done. See “vitrine --help”.</source>
        <translation>%1 is outside of the range allowed. Nothing was done. See “vitrine --help”.</translation>
    </message>
    <message>
        <source>%1 is not possible with this Vitrine. Nothing was done. See “vitrine doctor”.</source>
        <translation>%1 is not possible with this Vitrine. Nothing was done. See “vitrine doctor”.</translation>
    </message>
    <message>
        <source>%1 may not be read or written by your account. Nothing was done. Choose another place.</source>
        <translation>%1 may not be read or written by your account. Nothing was done. Choose another place.</translation>
    </message>
    <message>
        <source>%1 is not allowed, because it is not safe. Nothing was done. See “vitrine --help”.</source>
        <translation>%1 is not allowed, because it is not safe. Nothing was done. See “vitrine --help”.</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Nothing was done. Try again in a moment.</source>
        <translation>%1 is in use by another program. Nothing was done. Try again in a moment.</translation>
    </message>
    <message>
        <source>%1 is damaged or of another kind. Nothing was changed. Choose another file.</source>
        <translation>%1 is damaged or of another kind. Nothing was changed. Choose another file.</translation>
    </message>
    <message>
        <source>%1 took too long. What was saved before is safe. Try again.</source>
        <translation>%1 took too long. What was saved before is safe. Try again.</translation>
    </message>
    <message>
        <source>%1 failed, and the computer does not say why. What was saved before is safe. Try again, or run “vitrine doctor”.</source>
        <translation>%1 failed, and the computer does not say why. What was saved before is safe. Try again, or run “vitrine doctor”.</translation>
    </message>
    <message>
        <source>%1 stopped: its disk is too slow. What was recorded before is kept and plays. Record again onto another disk.</source>
        <translation>%1 stopped: its disk is too slow. What was recorded before is kept and plays. Record again onto another disk.</translation>
    </message>
    <message>
        <source>%1 stopped: its disk may no longer be written. What was recorded before is kept and plays. Record again into another folder.</source>
        <translation>%1 stopped: its disk may no longer be written. What was recorded before is kept and plays. Record again into another folder.</translation>
    </message>
    <message>
        <source>%1 could not be begun: the disk is full. Nothing was recorded. Make room, then record again.</source>
        <translation>%1 could not be begun: the disk is full. Nothing was recorded. Make room, then record again.</translation>
    </message>
    <message>
        <source>%1 was left before its end was written, as you asked. What was written before is kept and plays. Record onto a faster disk next time.</source>
        <translation>%1 was left before its end was written, as you asked. What was written before is kept and plays. Record onto a faster disk next time.</translation>
    </message>
    <message>
        <source>%1 could not be begun: its disk was unplugged. Nothing was recorded. Plug the disk in, then record again.</source>
        <translation>%1 could not be begun: its disk was unplugged. Nothing was recorded. Plug the disk in, then record again.</translation>
    </message>
    <message>
        <source>%1 could not be begun: the disk takes no file. Nothing was recorded. Record again into another folder.</source>
        <translation>%1 could not be begun: the disk takes no file. Nothing was recorded. Record again into another folder.</translation>
    </message>
    <message>
        <source>%1 could not be begun: its disk is too slow or does not answer. Nothing was recorded. Record again onto another disk.</source>
        <translation>%1 could not be begun: its disk is too slow or does not answer. Nothing was recorded. Record again onto another disk.</translation>
    </message>
    <message>
        <source>%1 could not be begun, and the computer does not say why. Nothing was recorded. Record again, into another folder if you can.</source>
        <translation>%1 could not be begun, and the computer does not say why. Nothing was recorded. Record again, into another folder if you can.</translation>
    </message>
    <message>
        <source>No place was booked: no slot of %1 is free any more. Other bookings are safe. Choose another product.</source>
        <translation>No place was booked: no slot of %1 is free any more. Other bookings are safe. Choose another product.</translation>
    </message>
    <message>
        <source>The link of “%1” is too long for a QR code that viewers can read, so its card has none. Everything else is in the picture. Give the product a shorter link, of at most about 75 letters.</source>
        <translation>The link of “%1” is too long for a QR code that viewers can read, so its card has none. Everything else is in the picture. Give the product a shorter link, of at most about 75 letters.</translation>
    </message>
    <message>
        <source>%1 is on a disk that does not answer. The show goes on with its last picture. Check the disk: the film goes on by itself, or choose another file or camera.</source>
        <translation>%1 is on a disk that does not answer. The show goes on with its last picture. Check the disk: the film goes on by itself, or choose another file or camera.</translation>
    </message>
    <message>
        <source>This computer has nothing that can compress video, so nothing was sent or recorded. Your shop and its orders are safe. Run “vitrine doctor”: it says what is missing and how to get it.</source>
        <translation>This computer has nothing that can compress video, so nothing was sent or recorded. Your shop and its orders are safe. Run “vitrine doctor”: it says what is missing and how to get it.</translation>
    </message>
    <message>
        <source>What compresses video on this computer does not answer, so nothing was sent or recorded. Your shop and its orders are safe. Try again; if that does not help, restart the computer.</source>
        <translation>What compresses video on this computer does not answer, so nothing was sent or recorded. Your shop and its orders are safe. Try again; if that does not help, restart the computer.</translation>
    </message>
    <message>
        <source>What compresses video on this computer failed and does not say why, so nothing was sent or recorded. Your shop and its orders are safe. Restart the computer; if that does not help, run “vitrine doctor”.</source>
        <translation>What compresses video on this computer failed and does not say why, so nothing was sent or recorded. Your shop and its orders are safe. Restart the computer; if that does not help, run “vitrine doctor”.</translation>
    </message>
    <message>
        <source>%1 does not answer. The picture goes on without your voice. Wait a moment; if it stays so, end the show and log in again, so that the sound of this computer starts anew.</source>
        <translation>%1 does not answer. The picture goes on without your voice. Wait a moment; if it stays so, end the show and log in again, so that the sound of this computer starts anew.</translation>
    </message>
    <message>
        <source>This computer has nothing that can compress sound, so nothing was sent or recorded. Your shop and its orders are safe. Install FFmpeg again, from the packages of this system, then start Vitrine again.</source>
        <translation>This computer has nothing that can compress sound, so nothing was sent or recorded. Your shop and its orders are safe. Install FFmpeg again, from the packages of this system, then start Vitrine again.</translation>
    </message>
    <message>
        <source>What compresses sound on this computer failed and does not say why, so nothing was sent or recorded. Your shop and its orders are safe. Restart the computer, then try again.</source>
        <translation>What compresses sound on this computer failed and does not say why, so nothing was sent or recorded. Your shop and its orders are safe. Restart the computer, then try again.</translation>
    </message>
    <message>
        <source>An order needs a product and a quantity of one or more. Nothing was ordered. Enter both again.</source>
        <translation>An order needs a product and a quantity of one or more. Nothing was ordered. Enter both again.</translation>
    </message>
    <message>
        <source>The order was not taken: %1 is sold by its variants, and the order names none of them. Other orders are safe. Order by the number of a variant: “vitrine catalog list” shows them, “vitrine order add” takes them.</source>
        <translation>The order was not taken: %1 is sold by its variants, and the order names none of them. Other orders are safe. Order by the number of a variant: “vitrine catalog list” shows them, “vitrine order add” takes them.</translation>
    </message>
    <message>
        <source>A part of Vitrine is damaged: the description of a trade in %1. Nothing was opened, and your shops are as they were. Install Vitrine again.</source>
        <translation>A part of Vitrine is damaged: the description of a trade in %1. Nothing was opened, and your shops are as they were. Install Vitrine again.</translation>
    </message>
    <message>
        <source>“%1” is not shown yet. The picture stays as it was.</source>
        <translation>“%1” is not shown yet. The picture stays as it was.</translation>
    </message>
    <message>
        <source>%1 (goes with “%2”)</source>
        <translation>%1 (goes with “%2”)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what is missing</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>This Vitrine does not know its trade “%1”. Install the newest Vitrine, then show it.</source>
        <translation>This Vitrine does not know its trade “%1”. Install the newest Vitrine, then show it.</translation>
    </message>
    <message>
        <source>What the law (%1) wants to be said with it has no words in the language of this show. Set the computer to another language, or show another product.</source>
        <translation>What the law (%1) wants to be said with it has no words in the language of this show. Set the computer to another language, or show another product.</translation>
    </message>
    <message>
        <source>%1 is not shown yet: something is missing that has to be shown with it. The picture stays as it was. Import a file that has it with “vitrine catalog import”, then show it.</source>
        <translation>%1 is not shown yet: something is missing that has to be shown with it. The picture stays as it was. Import a file that has it with “vitrine catalog import”, then show it.</translation>
    </message>
    <message>
        <source>“%1” is not shown yet, because this is missing: %2. The picture stays as it was.</source>
        <translation>“%1” is not shown yet, because this is missing: %2. The picture stays as it was.</translation>
    </message>
    <message>
        <source>“%1” was changed and has left the picture. The show goes on.</source>
        <translation>“%1” was changed and has left the picture. The show goes on.</translation>
    </message>
    <message>
        <source>“%1” has left the picture, because this is missing now: %2. The show goes on.</source>
        <translation>“%1” has left the picture, because this is missing now: %2. The show goes on.</translation>
    </message>
    <message>
        <source>Write it into a table (CSV) with the columns %1 and bring that in with “vitrine catalog import”, then show it.</source>
        <translation>Write it into a table (CSV) with the columns %1 and bring that in with “vitrine catalog import”, then show it.</translation>
    </message>
    <message>
        <source>“%1” has to be the lowest price of the 30 days before the price was lowered, and this shop does not know its prices of so long ago. Take it away: a hyphen does that.</source>
        <translation>“%1” has to be the lowest price of the 30 days before the price was lowered, and this shop does not know its prices of so long ago. Take it away: a hyphen does that.</translation>
    </message>
    <message>
        <source>It is not cheaper than it was: the lowest price of the 30 days before is %1. Lower its price, or take “%2” away: a hyphen does that.</source>
        <translation>It is not cheaper than it was: the lowest price of the 30 days before is %1. Lower its price, or take “%2” away: a hyphen does that.</translation>
    </message>
    <message>
        <source>“%1” has to be the lowest price of the 30 days before, which is %2.</source>
        <translation>“%1” has to be the lowest price of the 30 days before, which is %2.</translation>
    </message>
    <message>
        <source>%1 cannot be shown: its price, or what has to be said with it, is too long for its card. The picture stays as it was. Shorten it, or choose a larger picture.</source>
        <translation>%1 cannot be shown: its price, or what has to be said with it, is too long for its card. The picture stays as it was. Shorten it, or choose a larger picture.</translation>
    </message>
    <message>
        <source>“%1” has left the picture: its price, or what has to be said with it, has become too long for its card. The show goes on. Shorten it, then show it.</source>
        <translation>“%1” has left the picture: its price, or what has to be said with it, has become too long for its card. The show goes on. Shorten it, then show it.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::StudioWindow</name>
    <message>
        <source>Vitrine</source>
        <translation>Vitrine</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::TopBar</name>
    <message>
        <source>On air</source>
        <translation>On air</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Vitrine</source>
        <translation>Vitrine</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrupted</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::TotalsPanel</name>
    <message numerus="yes">
        <source>orders</source>
        <comment>under the number of orders</comment>
        <translation>
            <numerusform>order</numerusform>
            <numerusform>orders</numerusform>
        </translation>
    </message>
    <message>
        <source>sales</source>
        <comment>under the sum of money</comment>
        <translation>sales</translation>
    </message>
    <message numerus="yes">
        <source>left of this one</source>
        <comment>under the number of pieces left of the product in the picture</comment>
        <translation>
            <numerusform>left of this one</numerusform>
            <numerusform>left of this one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bookings</source>
        <comment>under the number of bookings</comment>
        <translation>
            <numerusform>booking</numerusform>
            <numerusform>bookings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>places free</source>
        <comment>under the number of free places of the product in the picture</comment>
        <translation>
            <numerusform>place free</numerusform>
            <numerusform>places free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>oversold</source>
        <comment>under the number of pieces that platforms sold and that are not there</comment>
        <translation>
            <numerusform>oversold</numerusform>
            <numerusform>oversold</numerusform>
        </translation>
    </message>
</context>
</TS>
