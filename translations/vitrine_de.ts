<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>The shop file.</source>
        <translation>Die Datei des Ladens.</translation>
    </message>
    <message>
        <source>Answer in JSON.</source>
        <translation>Antwort als JSON.</translation>
    </message>
    <message>
        <source>There is a word too many. See: vitrine %1 --help</source>
        <translation>Ein Wort ist zu viel. Siehe: vitrine %1 --help</translation>
    </message>
    <message>
        <source>--%1 is missing. See: vitrine %2 --help</source>
        <translation>--%1 fehlt. Siehe: vitrine %2 --help</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3.</source>
        <translation>--%1 erwartet eine Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>Shows a product on camera, sends and records it.</source>
        <translation>Zeigt ein Produkt vor der Kamera, sendet es und nimmt es auf.</translation>
    </message>
    <message>
        <source>A device, an address, or a film that is repeated.</source>
        <translation>Ein Gerät, eine Adresse oder ein Film, der wiederholt wird.</translation>
    </message>
    <message>
        <source>A microphone of `vitrine doctor`, or default.</source>
        <translation>Ein Mikrofon aus `vitrine doctor` oder default.</translation>
    </message>
    <message>
        <source>The product in the picture.</source>
        <translation>Das Produkt im Bild.</translation>
    </message>
    <message>
        <source>Where to send; may be given several times.</source>
        <translation>Wohin gesendet wird; kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>File with the stream key of the --to in the same place.</source>
        <translation>Datei mit dem Streamschlüssel für das --to an derselben Stelle.</translation>
    </message>
    <message>
        <source>File to record to.</source>
        <translation>Datei für die Aufnahme.</translation>
    </message>
    <message>
        <source>Picture size.</source>
        <translation>Bildgröße.</translation>
    </message>
    <message>
        <source>Pictures a second.</source>
        <translation>Bilder pro Sekunde.</translation>
    </message>
    <message>
        <source>Kilobits a second.</source>
        <translation>Kilobit pro Sekunde.</translation>
    </message>
    <message>
        <source>How long; until interrupted without it.</source>
        <translation>Wie lange; ohne Angabe bis zur Unterbrechung.</translation>
    </message>
    <message>
        <source>--size takes width x height, such as 1280x720.</source>
        <translation>--size erwartet Breite x Höhe, zum Beispiel 1280x720.</translation>
    </message>
    <message>
        <source>--size takes even numbers from 64x64 to 3840x3840.</source>
        <translation>--size erwartet gerade Zahlen von 64x64 bis 3840x3840.</translation>
    </message>
    <message>
        <source>There are more --key-file than --to.</source>
        <translation>Es gibt mehr --key-file als --to.</translation>
    </message>
    <message>
        <source>Makes a shop to try.</source>
        <translation>Legt einen Laden zum Ausprobieren an.</translation>
    </message>
    <message>
        <source>Lists the products of a shop.</source>
        <translation>Listet die Produkte eines Ladens auf.</translation>
    </message>
    <message>
        <source>order wants: add</source>
        <translation>order erwartet: add</translation>
    </message>
    <message>
        <source>Enters an order, also while a show is on air.</source>
        <translation>Erfasst eine Bestellung, auch während einer Sendung.</translation>
    </message>
    <message>
        <source>The product.</source>
        <translation>Das Produkt.</translation>
    </message>
    <message>
        <source>How many.</source>
        <translation>Wie viele.</translation>
    </message>
    <message>
        <source>Says what this computer can do and what it lacks.</source>
        <translation>Sagt, was dieser Computer kann und was ihm fehlt.</translation>
    </message>
    <message>
        <source>Opens the studio.</source>
        <translation>Öffnet das Studio.</translation>
    </message>
    <message>
        <source>There is no command %1. See: vitrine --help</source>
        <translation>Den Befehl %1 gibt es nicht. Siehe: vitrine --help</translation>
    </message>
    <message>
        <source>Shows this text.</source>
        <translation>Zeigt diesen Text.</translation>
    </message>
    <message>
        <source>There is no option %1. See: vitrine %2 --help</source>
        <translation>Die Option %1 gibt es nicht. Siehe: vitrine %2 --help</translation>
    </message>
    <message>
        <source>%1 wants a value. See: vitrine %2 --help</source>
        <translation>%1 erwartet einen Wert. Siehe: vitrine %2 --help</translation>
    </message>
    <message>
        <source>A value follows an option that takes none. See: vitrine %1 --help</source>
        <translation>Auf eine Option ohne Wert folgt ein Wert. Siehe: vitrine %1 --help</translation>
    </message>
    <message>
        <source>%1 is missing. See: vitrine %2 --help</source>
        <translation>%1 fehlt. Siehe: vitrine %2 --help</translation>
    </message>
    <message>
        <source>Brings the products of a file into a shop: Google Merchant, Facebook, Shopify, WooCommerce, or a table of your own.</source>
        <translation>Bringt die Produkte einer Datei in einen Laden: Google Merchant, Facebook, Shopify, WooCommerce oder eine eigene Tabelle.</translation>
    </message>
    <message>
        <source>Says what would change and changes nothing.</source>
        <translation>Sagt, was sich ändern würde, und ändert nichts.</translation>
    </message>
    <message>
        <source>Fetches the pictures that the file names by https addresses.</source>
        <translation>Holt die Bilder, die die Datei mit https-Adressen nennt.</translation>
    </message>
    <message>
        <source>Columns where the guess is wrong, such as price=Preis,stock=Lager.</source>
        <translation>Spalten, die falsch erraten wurden, etwa price=Preis,stock=Lager.</translation>
    </message>
    <message>
        <source>Of prices that name none; else the shop’s own.</source>
        <translation>Die der Preise, die keine nennen; sonst die des Ladens.</translation>
    </message>
    <message>
        <source>Writes the products of a shop into a file for another program.</source>
        <translation>Schreibt die Produkte eines Ladens in eine Datei für ein anderes Programm.</translation>
    </message>
    <message>
        <source>google-tsv, google-xml, facebook, shopify or woocommerce.</source>
        <translation>google-tsv, google-xml, facebook, shopify oder woocommerce.</translation>
    </message>
    <message>
        <source>Finds products by the beginnings of words in their name, codes, brand and attributes.</source>
        <translation>Findet Produkte nach den Wortanfängen in Name, Nummern, Marke und Eigenschaften.</translation>
    </message>
    <message>
        <source>catalog wants: list, search, import or export</source>
        <translation>catalog erwartet: list, search, import oder export</translation>
    </message>
    <message>
        <source>shop wants: verify, backup or restore</source>
        <translation>shop erwartet: verify, backup oder restore</translation>
    </message>
    <message>
        <source>Reads a shop file from end to end and adds its orders up.</source>
        <translation>Liest eine Ladendatei von Anfang bis Ende und zählt ihre Bestellungen zusammen.</translation>
    </message>
    <message>
        <source>Writes a shop and its pictures into one new file, also while a show is on air.</source>
        <translation>Schreibt einen Laden und seine Bilder in eine einzige neue Datei, auch während einer Sendung.</translation>
    </message>
    <message>
        <source>Makes a new shop out of a backup or a copy.</source>
        <translation>Macht aus einer Sicherung oder einer Kopie einen neuen Laden.</translation>
    </message>
    <message>
        <source>Writes over the file when there is one.</source>
        <translation>Überschreibt die Datei, wenn es sie schon gibt.</translation>
    </message>
    <message>
        <source>There is no currency %1. Write it as in EUR or JPY.</source>
        <translation>Es gibt keine Währung %1. Schreiben Sie sie wie in EUR oder JPY.</translation>
    </message>
    <message>
        <source>--columns cannot take %1. Write a field, = and a column of the file, such as price=Preis,stock=Lager. The fields are: %2.</source>
        <translation>--columns kann mit %1 nichts anfangen. Schreiben Sie ein Feld, = und eine Spalte der Datei, etwa price=Preis,stock=Lager. Die Felder sind: %2.</translation>
    </message>
    <message>
        <source>There is no format %1. Choose google-tsv, google-xml, facebook, shopify or woocommerce.</source>
        <translation>Es gibt kein Format %1. Wählen Sie google-tsv, google-xml, facebook, shopify oder woocommerce.</translation>
    </message>
    <message>
        <source>--canvas takes landscape, portrait, or even numbers such as 1280x720.</source>
        <translation>--canvas nimmt landscape, portrait oder gerade Zahlen wie 1280x720.</translation>
    </message>
    <message>
        <source>Draws one overlay as viewers would see it, into a PNG file.</source>
        <translation>Zeichnet eine Einblendung, wie Zuschauer sie sehen, in eine PNG-Datei.</translation>
    </message>
    <message>
        <source>card or counter.</source>
        <translation>card (die Karte) oder counter (der Zähler).</translation>
    </message>
    <message>
        <source>landscape, portrait, or the picture’s size.</source>
        <translation>landscape, portrait oder die Größe des Bildes.</translation>
    </message>
    <message>
        <source>The file to draw into.</source>
        <translation>Die Datei, in die gezeichnet wird.</translation>
    </message>
    <message>
        <source>--overlay takes card or counter.</source>
        <translation>--overlay nimmt card oder counter.</translation>
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
        <translation>Vitrine, das Studio für den Live-Verkauf.

  vitrine                  öffnet das Studio
  vitrine studio           ebenso, mit einem Laden Ihrer Wahl
  vitrine show             zeigt ein Produkt, sendet und zeichnet auf, ohne Fenster
  vitrine demo             legt einen Laden zum Ausprobieren an
  vitrine catalog list     zählt die Produkte eines Ladens auf
  vitrine catalog search   findet Produkte nach dem, was man tippen würde
  vitrine catalog import   bringt die Produkte einer Datei in einen Laden
  vitrine catalog export   schreibt die Produkte eines Ladens in eine Datei
  vitrine order add        trägt eine Bestellung ein, auch während einer Sendung
  vitrine shop verify      prüft eine Ladendatei und zählt ihre Bestellungen zusammen
  vitrine shop backup      schreibt einen Laden und seine Bilder in eine Datei
  vitrine shop restore     macht aus einer Sicherung einen neuen Laden
  vitrine render           zeichnet Karte oder Zähler eines Produkts in eine Datei
  vitrine doctor           sagt, was dieser Rechner kann und was ihm fehlt

vitrine BEFEHL --help sagt mehr. Endet mit 0, wenn es getan ist, 1, wenn es misslang, 2, wenn falsch gefragt wurde.
</translation>
    </message>
    <message>
        <source>What viewers are told of the whole show: advertising or collaboration.</source>
        <translation>Was dem Publikum während der ganzen Sendung gesagt wird: advertising (Werbung) oder collaboration (Zusammenarbeit).</translation>
    </message>
    <message>
        <source>--mention takes advertising, collaboration or none.</source>
        <translation>--mention nimmt advertising, collaboration oder none.</translation>
    </message>
    <message>
        <source>There is no trade %1. Choose one of: %2.</source>
        <translation>Es gibt keine Branche %1. Wählen Sie eine von: %2.</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>Eine von: %1.</translation>
    </message>
    <message>
        <source>Of products that are new; one of: %1.</source>
        <translation>Von Produkten, die neu sind; eine von: %1.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>This Vitrine was built without its window.</source>
        <translation>Dieses Vitrine wurde ohne Fenster gebaut.</translation>
    </message>
    <message numerus="yes">
        <source>Made a demo shop with %n product(s): %1
A film to use as its camera: %2
</source>
        <translation>
            <numerusform>Demoladen mit %n Produkt angelegt: %1
Ein Film als Kamera: %2
</numerusform>
            <numerusform>Demoladen mit %n Produkten angelegt: %1
Ein Film als Kamera: %2
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>noch %n</numerusform>
            <numerusform>noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 x %2, %3. Left: %4
</source>
        <translation>%1 x %2, %3. Übrig: %4
</translation>
    </message>
    <message>
        <source>What you asked for was done, but the answer could not be written. Check where it goes to, for example whether that disk is full.</source>
        <translation>Ihr Auftrag ist ausgeführt, aber die Antwort konnte nicht geschrieben werden. Prüfen Sie, wohin sie geht, zum Beispiel ob diese Festplatte voll ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) free</source>
        <translation>
            <numerusform>%n Platz frei</numerusform>
            <numerusform>%n Plätze frei</numerusform>
        </translation>
    </message>
    <message>
        <source>Booked: %1, %2
</source>
        <translation>Gebucht: %1, %2
</translation>
    </message>
    <message>
        <source>Places free: %1
</source>
        <translation>Freie Plätze: %1
</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>To get it: sudo apt-get install %1</source>
        <translation>So bekommen Sie es: sudo apt-get install %1</translation>
    </message>
    <message>
        <source>There is no screen, and none can be simulated. %1</source>
        <translation>Es gibt keinen Bildschirm, und keiner lässt sich nachbilden. %1</translation>
    </message>
    <message>
        <source>Engine: libobs %1, FFmpeg %2</source>
        <translation>Engine: libobs %1, FFmpeg %2</translation>
    </message>
    <message>
        <source>Modules: %1</source>
        <translation>Module: %1</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>%1 is not used, because other accounts may change it. Let only the administrator write there.</source>
        <translation>%1 wird nicht verwendet, weil andere Konten es ändern dürfen. Lassen Sie dort nur den Administrator schreiben.</translation>
    </message>
    <message>
        <source>Video encoders:</source>
        <translation>Video-Encoder:</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>not on this computer (%1)</source>
        <translation>nicht auf diesem Computer (%1)</translation>
    </message>
    <message>
        <source>Cameras:</source>
        <translation>Kameras:</translation>
    </message>
    <message>
        <source>Microphones:</source>
        <translation>Mikrofone:</translation>
    </message>
    <message>
        <source>Keychain: works</source>
        <translation>Schlüsselbund: funktioniert</translation>
    </message>
    <message>
        <source>A part of libobs is missing. %1</source>
        <translation>Ein Teil von libobs fehlt. %1</translation>
    </message>
    <message>
        <source>The screen does not answer, or nothing can be drawn on it. Check DISPLAY. %1</source>
        <translation>Der Bildschirm antwortet nicht, oder es lässt sich nichts darauf zeichnen. Prüfen Sie DISPLAY. %1</translation>
    </message>
    <message>
        <source>a camera of this computer does not answer. Unplug it, or start the computer anew.</source>
        <translation>eine Kamera dieses Computers antwortet nicht. Ziehen Sie sie ab, oder starten Sie den Computer neu.</translation>
    </message>
    <message>
        <source>the sound of this computer does not answer. Log in again, so that it starts anew.</source>
        <translation>der Ton dieses Computers antwortet nicht. Melden Sie sich neu an, damit er neu startet.</translation>
    </message>
    <message>
        <source>Vitrine keeps no key of a platform between starts, with a keychain or without.</source>
        <translation>Vitrine behält keinen Schlüssel einer Plattform von einem Start zum nächsten, mit oder ohne Schlüsselbund.</translation>
    </message>
    <message>
        <source>does not answer, and nothing can be sent or recorded until it does. Start the computer anew; if that does not help, let its graphics driver be renewed.</source>
        <translation>antwortet nicht; bis er antwortet, kann nichts gesendet oder aufgenommen werden. Starten Sie den Computer neu; hilft das nicht, lassen Sie seinen Grafiktreiber erneuern.</translation>
    </message>
    <message>
        <source>Keychain: does not answer</source>
        <translation>Schlüsselbund: antwortet nicht</translation>
    </message>
    <message>
        <source>One that works is enough. Those of a graphics chip only spare the processor.</source>
        <translation>Einer, der funktioniert, genügt. Die eines Grafikchips schonen nur den Prozessor.</translation>
    </message>
    <message>
        <source>None works, so nothing can be sent or recorded.</source>
        <translation>Keiner funktioniert, darum kann nichts gesendet oder aufgezeichnet werden.</translation>
    </message>
    <message>
        <source>Keychain: none, and none is needed</source>
        <translation>Schlüsselbund: keiner, und es wird keiner gebraucht</translation>
    </message>
    <message>
        <source>none found. Plug one in, or give the address of a network camera, or a film.</source>
        <translation>keine gefunden. Schließen Sie eine an, oder geben Sie die Adresse einer Netzwerkkamera oder einen Film an.</translation>
    </message>
    <message>
        <source>none found. Plug one in to be heard; the sound of a camera needs none.</source>
        <translation>keines gefunden. Schließen Sie eines an, um gehört zu werden; der Ton einer Kamera braucht keines.</translation>
    </message>
</context>
<context>
    <name>FeedCommands</name>
    <message>
        <source>the row has more cells than the first row has names. It was left out.</source>
        <translation>die Zeile hat mehr Zellen als die erste Zeile Namen. Sie wurde ausgelassen.</translation>
    </message>
    <message>
        <source>a quotation mark is opened and not closed. The row was left out.</source>
        <translation>ein Anführungszeichen wird geöffnet und nicht geschlossen. Die Zeile wurde ausgelassen.</translation>
    </message>
    <message>
        <source>a quotation mark is opened and nothing up to the end of the file closes it. The row was left out.</source>
        <translation>ein Anführungszeichen wird geöffnet und bis zum Ende der Datei nicht geschlossen. Die Zeile wurde ausgelassen.</translation>
    </message>
    <message>
        <source>there are more than a million rows. This row and those after it were left out.</source>
        <translation>es sind mehr als eine Million Zeilen. Diese und die folgenden wurden ausgelassen.</translation>
    </message>
    <message>
        <source>the file ends in the middle, or is damaged from here on. What is after it was left out.</source>
        <translation>die Datei hört mittendrin auf oder ist ab hier beschädigt. Was danach kommt, wurde ausgelassen.</translation>
    </message>
    <message>
        <source>elements are more than 32 deep. What is after it was left out.</source>
        <translation>Elemente sind mehr als 32-fach verschachtelt. Was danach kommt, wurde ausgelassen.</translation>
    </message>
    <message>
        <source>there is no number of the product. The row was left out.</source>
        <translation>es fehlt die Nummer des Produkts. Die Zeile wurde ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” is not in the shop yet, and the row has no name. It was left out.</source>
        <translation>„%1“ ist noch nicht im Laden, und die Zeile hat keinen Namen. Sie wurde ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” is not in the shop yet, and the row has no price. It was left out.</source>
        <translation>„%1“ ist noch nicht im Laden, und die Zeile hat keinen Preis. Sie wurde ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” is no price, or its currency is not known. The row was left out. Where prices name no currency, name it with --currency.</source>
        <translation>„%1“ ist kein Preis, oder seine Währung ist nicht bekannt. Die Zeile wurde ausgelassen. Wenn Preise keine Währung nennen, nennen Sie sie mit --currency.</translation>
    </message>
    <message>
        <source>“%1” is more than a price may be: 1,000,000,000,000.00 in a currency with cents. The row was left out. Correct the price.</source>
        <translation>„%1“ ist mehr, als ein Preis sein kann: 1.000.000.000.000,00 in einer Währung mit Cent. Die Zeile wurde ausgelassen. Berichtigen Sie den Preis.</translation>
    </message>
    <message>
        <source>“%1” is no number of pieces, or can be read in two ways. The row was left out. Write it as in 1000.</source>
        <translation>„%1“ ist keine Stückzahl oder kann auf zwei Arten gelesen werden. Die Zeile wurde ausgelassen. Schreiben Sie sie wie in 1000.</translation>
    </message>
    <message>
        <source>“%1” is in an earlier row too. This row was left out.</source>
        <translation>„%1“ steht schon in einer früheren Zeile. Diese Zeile wurde ausgelassen.</translation>
    </message>
    <message>
        <source>the price is in %1, the product’s other prices are not. The row was left out.</source>
        <translation>der Preis ist in %1, die anderen Preise des Produkts nicht. Die Zeile wurde ausgelassen.</translation>
    </message>
    <message>
        <source>the shop does not take this product, for example because another one has its number. It was left out.</source>
        <translation>der Laden nimmt dieses Produkt nicht an, etwa weil ein anderes seine Nummer hat. Es wurde ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” is no GTIN: its check digit is wrong or digits are missing. The product has none now, or keeps the one it had.</source>
        <translation>„%1“ ist keine GTIN: Die Prüfziffer ist falsch, oder es fehlen Ziffern. Das Produkt hat jetzt keine oder behält die bisherige.</translation>
    </message>
    <message>
        <source>“%1” is no address that begins with https://. It was left out.</source>
        <translation>„%1“ ist keine Adresse, die mit https:// beginnt. Sie wurde ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” is no picture in the folder of the file. It was left out.</source>
        <translation>„%1“ ist kein Bild im Ordner der Datei. Es wurde ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” pieces are less than none. None are left now.</source>
        <translation>„%1“ Stück sind weniger als keines. Es ist jetzt keines übrig.</translation>
    </message>
    <message>
        <source>“%1” is new and the row does not say how many there are. None are left until you import a file that does.</source>
        <translation>„%1“ ist neu, und die Zeile sagt nicht, wie viele es gibt. Bis Sie eine Datei importieren, die es sagt, ist keines übrig.</translation>
    </message>
    <message>
        <source>The file %1 could not be read to its end. Line %2: %3 What is before was taken and is safe: new: %4, changed: %5, unchanged: %6. Get the whole file, then import it again: what is in stays as it is.</source>
        <translation>Die Datei %1 ließ sich nicht bis zum Ende lesen. Zeile %2: %3 Was davor ist, wurde übernommen und ist sicher, neu: %4, geändert: %5, unverändert: %6. Besorgen Sie die ganze Datei und importieren Sie sie noch einmal: Was schon da ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The file %1 could not be read to its end. Line %2: %3 What is before was taken and is safe: new: %4, changed: %5, unchanged: %6. Have the file corrected in that line, then import it again: what is in stays as it is.</source>
        <translation>Die Datei %1 ließ sich nicht bis zum Ende lesen. Zeile %2: %3 Was davor ist, wurde übernommen und ist sicher, neu: %4, geändert: %5, unverändert: %6. Lassen Sie die Datei in dieser Zeile berichtigen und importieren Sie sie noch einmal: Was schon da ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The file %1 is more than is read at once. Line %2: %3 What is before was taken and is safe: new: %4, changed: %5, unchanged: %6. Divide the file, then import its parts: what is in stays as it is.</source>
        <translation>Die Datei %1 ist mehr, als auf einmal gelesen wird. Zeile %2: %3 Was davor steht, wurde übernommen und ist sicher, neu: %4, geändert: %5, unverändert: %6. Teilen Sie die Datei und importieren Sie die Teile: Was im Shop ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read to its end. Line %2: %3 Before that are products that are new: %4, changed: %5, unchanged: %6. Nothing was changed. Get the whole file first.</source>
        <translation>Die Datei %1 lässt sich nicht bis zum Ende lesen. Zeile %2: %3 Davor sind an Produkten neu: %4, geändert: %5, unverändert: %6. Nichts wurde geändert. Besorgen Sie zuerst die ganze Datei.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read to its end. Line %2: %3 Before that are products that are new: %4, changed: %5, unchanged: %6. Nothing was changed. Have the file corrected in that line first.</source>
        <translation>Die Datei %1 lässt sich nicht bis zum Ende lesen. Zeile %2: %3 Davor sind an Produkten neu: %4, geändert: %5, unverändert: %6. Nichts wurde geändert. Lassen Sie die Datei zuerst in dieser Zeile berichtigen.</translation>
    </message>
    <message>
        <source>The file %1 is more than is read at once. Line %2: %3 Before that are products that are new: %4, changed: %5, unchanged: %6. Nothing was changed. Divide the file first.</source>
        <translation>Die Datei %1 ist mehr, als auf einmal gelesen wird. Zeile %2: %3 Davor stehen Produkte, neu: %4, geändert: %5, unverändert: %6. Nichts wurde geändert. Teilen Sie die Datei zuerst.</translation>
    </message>
    <message>
        <source>The file %1 ends in the middle of a row, or lacks a quotation mark. Line %2: %3 In the other rows are products that are new: %4, changed: %5, unchanged: %6. Nothing was changed. Get the whole file, or close the quotation mark, first.</source>
        <translation>Die Datei %1 endet mitten in einer Zeile, oder es fehlt ein Anführungszeichen. Zeile %2: %3 In den anderen Zeilen stehen Produkte, neu: %4, geändert: %5, unverändert: %6. Nichts wurde geändert. Besorgen Sie zuerst die ganze Datei, oder schließen Sie das Anführungszeichen.</translation>
    </message>
    <message>
        <source>The file %1 ends in the middle of a row, or lacks a quotation mark. Line %2: %3 What the other rows say was taken and is safe: new: %4, changed: %5, unchanged: %6. Get the whole file, or close the quotation mark, then import it again: what is in stays as it is.</source>
        <translation>Die Datei %1 endet mitten in einer Zeile, oder es fehlt ein Anführungszeichen. Zeile %2: %3 Was in den anderen Zeilen steht, wurde übernommen und ist sicher, neu: %4, geändert: %5, unverändert: %6. Besorgen Sie die ganze Datei, oder schließen Sie das Anführungszeichen, und importieren Sie sie noch einmal: Was schon da ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>There is no file %1. Nothing was changed. Check its name and folder.</source>
        <translation>Es gibt keine Datei %1. Nichts wurde geändert. Prüfen Sie Name und Ordner.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Nothing was changed. Check that it is a file and that your account may read it.</source>
        <translation>Die Datei %1 lässt sich nicht lesen. Nichts wurde geändert. Prüfen Sie, ob es eine Datei ist und Ihr Konto sie lesen darf.</translation>
    </message>
    <message>
        <source>The file %1 contains definitions that could do harm. Nothing of what comes after them was read. Ask for it without a DOCTYPE.</source>
        <translation>Die Datei %1 enthält Definitionen, die Schaden anrichten könnten. Nichts danach wurde gelesen. Fordern Sie sie ohne DOCTYPE an.</translation>
    </message>
    <message>
        <source>The file %1 is written in characters that Vitrine cannot read. Nothing was changed. Save it as UTF-8, then try again.</source>
        <translation>Die Datei %1 ist in Zeichen geschrieben, die Vitrine nicht lesen kann. Nichts wurde geändert. Speichern Sie sie als UTF-8 und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file %1 holds no list of products: the first row has to name the columns, and one of them the products’ numbers. Nothing was changed. Choose another file, or name the columns with --columns.</source>
        <translation>Die Datei %1 enthält keine Produktliste: Die erste Zeile muss die Spalten nennen, darunter die der Produktnummern. Nichts wurde geändert. Wählen Sie eine andere Datei oder nennen Sie die Spalten mit --columns.</translation>
    </message>
    <message>
        <source>Read as: %1
</source>
        <translation>Gelesen als: %1
</translation>
    </message>
    <message>
        <source>Not used: %1
</source>
        <translation>Nicht verwendet: %1
</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changes: %1</source>
        <translation>ändert sich: %1</translation>
    </message>
    <message>
        <source>Line %1: %2, %3 (%4)
</source>
        <translation>Zeile %1: %2, %3 (%4)
</translation>
    </message>
    <message numerus="yes">
        <source>... and %n more
</source>
        <translation>
            <numerusform>... und %n weitere
</numerusform>
            <numerusform>... und %n weitere
</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2
</source>
        <translation>Zeile %1: %2
</translation>
    </message>
    <message>
        <source>Products whose stock the file sets: %1 (pieces more: %2, fewer: %3). A file that is older than your last sales takes what they sold for unsold: check these numbers.
</source>
        <translation>Artikel, deren Bestand die Datei setzt: %1 (Stück mehr: %2, weniger: %3). Eine Datei, die älter ist als Ihre letzten Verkäufe, hält das dabei Verkaufte für unverkauft: Prüfen Sie diese Zahlen.
</translation>
    </message>
    <message>
        <source>Would be new: %1, changed: %2, unchanged: %3, rows left out: %4. Nothing was changed.
</source>
        <translation>Wären neu: %1, geändert: %2, unverändert: %3, ausgelassene Zeilen: %4. Nichts wurde geändert.
</translation>
    </message>
    <message>
        <source>New: %1, changed: %2, unchanged: %3, rows left out: %4.
</source>
        <translation>Neu: %1, geändert: %2, unverändert: %3, ausgelassene Zeilen: %4.
</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are on the network and were not fetched.
</source>
        <translation>
            <numerusform>%n Bild liegt im Netz und wurde nicht geholt.
</numerusform>
            <numerusform>%n Bilder liegen im Netz und wurden nicht geholt.
</numerusform>
        </translation>
    </message>
    <message>
        <source>No row of %1 could be used. Nothing was changed. What is wrong with each is said in the answer.</source>
        <translation>Keine Zeile von %1 war zu gebrauchen. Nichts wurde geändert. Was jeweils falsch ist, steht in der Antwort.</translation>
    </message>
    <message>
        <source>There is no folder %1. Nothing was written. Make the folder first, or choose another.</source>
        <translation>Es gibt keinen Ordner %1. Nichts wurde geschrieben. Legen Sie ihn zuerst an oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written. What was there is as it was. Choose a folder of your own.</source>
        <translation>Die Datei %1 lässt sich nicht schreiben. Was dort war, ist unverändert. Wählen Sie einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>There is no room for %1 on its disk. What was there is as it was. Make room, then try again.</source>
        <translation>Auf dem Datenträger ist kein Platz für %1. Was dort war, ist unverändert. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n product(s): %1
</source>
        <translation>
            <numerusform>%n Produkt geschrieben: %1
</numerusform>
            <numerusform>%n Produkte geschrieben: %1
</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a file %1 already. It is as it was. Choose another name, or add --replace to write over it.</source>
        <translation>Es gibt schon eine Datei %1. Sie ist, wie sie war. Wählen Sie einen anderen Namen, oder ergänzen Sie --replace, um sie zu überschreiben.</translation>
    </message>
    <message>
        <source>%1 is never written over: it is a shop or a part of one, a picture, or no plain file. It is as it was. Choose another name.</source>
        <translation>%1 wird nie überschrieben: Es ist ein Laden oder ein Teil davon, ein Bild oder keine gewöhnliche Datei. Es ist, wie es war. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” cannot be the value of %2. It was left out.</source>
        <translation>„%1“ kann nicht der Wert von %2 sein. Er wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Another program writes to the shop %1 and does not let go. Products of the file that are in: %2. The rest is not. Import the file again once the other program is done: what is in stays as it is.</source>
        <translation>Ein anderes Programm schreibt in den Laden %1 und lässt ihn nicht los. Produkte der Datei, die darin sind: %2. Die übrigen sind es nicht. Importieren Sie die Datei noch einmal, wenn das andere Programm fertig ist: Was darin ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>There is no room left for the shop %1. Products of the file that are in: %2. The rest is not. Make room and import the file again: what is in stays as it is.</source>
        <translation>Für den Laden %1 ist kein Platz mehr. Produkte der Datei, die darin sind: %2. Die übrigen sind es nicht. Schaffen Sie Platz und importieren Sie die Datei noch einmal: Was darin ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The shop %1 is damaged. Products of the file that are in: %2. The rest is not. Check it with vitrine shop verify, then import the file again: what is in stays as it is.</source>
        <translation>Der Laden %1 ist beschädigt. Produkte der Datei, die darin sind: %2. Die übrigen sind es nicht. Prüfen Sie ihn mit vitrine shop verify und importieren Sie die Datei dann noch einmal: Was darin ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The file could not be read to its end, or the shop %1 not be written. Products of the file that are in: %2. The rest is not. Import the file again once both can be used: what is in stays as it is.</source>
        <translation>Die Datei konnte nicht bis zum Ende gelesen oder der Laden %1 nicht beschrieben werden. Produkte der Datei, die darin sind: %2. Die übrigen sind es nicht. Importieren Sie die Datei noch einmal, wenn beide benutzt werden können: Was darin ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways. The row was left out. Write the price as in 1234.00.</source>
        <translation>„%1“ lässt sich auf zwei Arten lesen. Die Zeile wurde ausgelassen. Schreiben Sie den Preis wie in 1234.00.</translation>
    </message>
    <message>
        <source>the product is a draft or not published. The row was left out.</source>
        <translation>das Produkt ist ein Entwurf oder nicht veröffentlicht. Die Zeile wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The file %1 has no column %2. Nothing was changed. Name one of its columns with --columns: %3</source>
        <translation>Die Datei %1 hat keine Spalte %2. Nichts wurde geändert. Nennen Sie mit --columns eine ihrer Spalten: %3</translation>
    </message>
    <message>
        <source>a product can have %1 pictures. “%2” and those after it were left out.</source>
        <translation>ein Produkt kann %1 Bilder haben. „%2“ und die danach wurden weggelassen.</translation>
    </message>
    <message>
        <source>a cell has more than 64 KiB. The row was left out.</source>
        <translation>eine Zelle hat mehr als 64 KiB. Die Zeile wurde ausgelassen.</translation>
    </message>
    <message>
        <source>the row has more than 1 MiB. It was left out.</source>
        <translation>die Zeile hat mehr als 1 MiB. Sie wurde ausgelassen.</translation>
    </message>
    <message>
        <source>a text has more than 24 MiB, or no end. What is after it was left out.</source>
        <translation>ein Text hat mehr als 24 MiB oder kein Ende. Was danach kommt, wurde ausgelassen.</translation>
    </message>
    <message>
        <source>a product can have %1 variants. “%2” is one more and was left out. Part them into several products.</source>
        <translation>ein Produkt kann %1 Varianten haben. „%2“ ist eine mehr und wurde ausgelassen. Teilen Sie sie auf mehrere Produkte auf.</translation>
    </message>
</context>
<context>
    <name>Overlays</name>
    <message numerus="yes">
        <source>order(s)</source>
        <extracomment>In the picture, after the number of orders, which is painted apart and larger.</extracomment>
        <translation>
            <numerusform>Bestellung</numerusform>
            <numerusform>Bestellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>portion(s) left</source>
        <extracomment>In the picture, after the number of portions, which is painted apart and larger.</extracomment>
        <translation>
            <numerusform>Portion übrig</numerusform>
            <numerusform>Portionen übrig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n portion(s) left</source>
        <translation>
            <numerusform>Nur noch %n Portion</numerusform>
            <numerusform>Nur noch %n Portionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portion(s)</source>
        <translation>
            <numerusform>%n Portion</numerusform>
            <numerusform>%n Portionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Ausverkauft</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>In the picture, under the QR code of a dish: what the viewer does with it.</extracomment>
        <translation>Bestellen</translation>
    </message>
    <message>
        <source>per portion</source>
        <extracomment>In the picture, after the price of a dish.</extracomment>
        <translation>pro Portion</translation>
    </message>
    <message numerus="yes">
        <source>visit(s) booked</source>
        <extracomment>In the picture, after the number of visits, which is painted apart and larger.</extracomment>
        <translation>
            <numerusform>Besichtigung gebucht</numerusform>
            <numerusform>Besichtigungen gebucht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>slot(s) free</source>
        <extracomment>In the picture, after the number of slots for visits or test drives, which is painted apart and larger.</extracomment>
        <translation>
            <numerusform>Termin frei</numerusform>
            <numerusform>Termine frei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n slot(s) left</source>
        <translation>
            <numerusform>Nur noch %n Termin</numerusform>
            <numerusform>Nur noch %n Termine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) free</source>
        <translation>
            <numerusform>%n Termin frei</numerusform>
            <numerusform>%n Termine frei</numerusform>
        </translation>
    </message>
    <message>
        <source>Fully booked</source>
        <translation>Ausgebucht</translation>
    </message>
    <message>
        <source>Visit</source>
        <extracomment>In the picture, under the QR code of a flat or house: what the viewer does with it.</extracomment>
        <translation>Besichtigen</translation>
    </message>
    <message numerus="yes">
        <source>test drive(s) booked</source>
        <extracomment>In the picture, after the number of test drives, which is painted apart and larger.</extracomment>
        <translation>
            <numerusform>Probefahrt gebucht</numerusform>
            <numerusform>Probefahrten gebucht</numerusform>
        </translation>
    </message>
    <message>
        <source>Try it</source>
        <extracomment>In the picture, under the QR code of a car: what the viewer does with it.</extracomment>
        <translation>Probe fahren</translation>
    </message>
    <message numerus="yes">
        <source>left</source>
        <extracomment>In the picture, after the number of pieces, which is painted apart and larger.</extracomment>
        <translation>
            <numerusform>übrig</numerusform>
            <numerusform>übrig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n left</source>
        <translation>
            <numerusform>Nur noch %n</numerusform>
            <numerusform>Nur noch %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>noch %n</numerusform>
            <numerusform>noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Buy</source>
        <extracomment>In the picture, under the QR code of a thing of a shop: what the viewer does with it.</extracomment>
        <translation>Kaufen</translation>
    </message>
    <message numerus="yes">
        <source>%n left of %1</source>
        <extracomment>In the picture, above a bar: %n of the %1 pieces that there were are left.</extracomment>
        <translation>
            <numerusform>Noch %n von %1</numerusform>
            <numerusform>Noch %n von %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureFetch</name>
    <message>
        <source>it is not safe: no https, not on the public network, not to be trusted, or too many pixels</source>
        <translation>Es ist nicht sicher: kein https, nicht im öffentlichen Netz, nicht vertrauenswürdig oder mit zu vielen Bildpunkten</translation>
    </message>
    <message>
        <source>it is neither PNG nor JPEG</source>
        <translation>Es ist weder PNG noch JPEG</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>Es ist nicht da</translation>
    </message>
    <message>
        <source>its server did not give it, or not in time</source>
        <translation>Sein Server gab es nicht oder nicht rechtzeitig her</translation>
    </message>
    <message>
        <source>The products are in the shop, but not all of their pictures: the shop file or its disk did not take them. What was kept is safe. Make room on the disk, close other programs, then import the file again.</source>
        <translation>Die Produkte sind im Laden, aber nicht alle ihre Bilder: Die Ladendatei oder ihre Festplatte nahm sie nicht an. Was behalten wurde, ist sicher. Schaffen Sie Platz auf der Festplatte, schließen Sie andere Programme und importieren Sie die Datei dann noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) fetched from the network.
</source>
        <translation>
            <numerusform>%n Bild aus dem Netz geholt.
</numerusform>
            <numerusform>%n Bilder aus dem Netz geholt.
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) could not be fetched. Everything else is in the shop. To try them again, import the file again.
</source>
        <translation>
            <numerusform>%n Bild konnte nicht geholt werden. Alles andere ist im Laden. Um es noch einmal zu versuchen, importieren Sie die Datei noch einmal.
</numerusform>
            <numerusform>%n Bilder konnten nicht geholt werden. Alles andere ist im Laden. Um es noch einmal zu versuchen, importieren Sie die Datei noch einmal.
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>... and %n more
</source>
        <translation>
            <numerusform>... und %n weiteres
</numerusform>
            <numerusform>... und %n weitere
</numerusform>
        </translation>
    </message>
    <message>
        <source>it has more than 20 MiB</source>
        <translation>Es hat mehr als 20 MiB</translation>
    </message>
</context>
<context>
    <name>RenderRun</name>
    <message>
        <source>There is no folder %1. Nothing was written. Make the folder first, or choose another.</source>
        <translation>Den Ordner %1 gibt es nicht. Es wurde nichts geschrieben. Legen Sie den Ordner erst an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>There is a file %1 already. It is as it was. Choose another name.</source>
        <translation>Eine Datei %1 gibt es schon. Sie ist, wie sie war. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no room for %1 on its disk. Nothing was written. Make room, then try again.</source>
        <translation>Für %1 ist auf dem Datenträger kein Platz. Es wurde nichts geschrieben. Schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written. Nothing was written. Choose a folder of your own.</source>
        <translation>Die Datei %1 lässt sich nicht schreiben. Es wurde nichts geschrieben. Wählen Sie einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>Drew %1, %2 x %3.
</source>
        <translation>%1 ist gezeichnet, %2 x %3.
</translation>
    </message>
</context>
<context>
    <name>ShopFileCommands</name>
    <message>
        <source>There is no copy of it beside it. If you have a backup, “vitrine shop restore BACKUP --shop NEWFILE” makes a shop of it.</source>
        <translation>Daneben liegt keine Kopie. Wenn Sie eine Sicherung haben, macht „vitrine shop restore SICHERUNG --shop NEUEDATEI“ einen Shop daraus.</translation>
    </message>
    <message>
        <source>The last whole copy is of %1: %2. To go on with it, give the command: vitrine shop restore %3 --shop %4.</source>
        <translation>Die letzte ganze Kopie ist vom %1: %2. Um mit ihr weiterzumachen, geben Sie den Befehl: vitrine shop restore %3 --shop %4.</translation>
    </message>
    <message>
        <source>The shop file “%1” is damaged or is not a shop file. It is where it was, and nothing in it was thrown away. %2</source>
        <translation>Die Datei „%1“ ist beschädigt oder keine Ladendatei. Sie ist, wo sie war, und nichts darin wurde weggeworfen. %2</translation>
    </message>
    <message>
        <source>The counters of the shop “%1” differ from its orders, so no copy of it was made. Its products, orders and stock are safe. To have them counted anew, give the command: vitrine shop verify --shop &quot;%1&quot;.</source>
        <translation>Die Zähler des Ladens „%1“ stimmen nicht mit seinen Bestellungen überein; deshalb wurde keine Kopie von ihm gemacht. Seine Produkte, Bestellungen und Bestände sind sicher. Um die Zähler neu zählen zu lassen, geben Sie den Befehl: vitrine shop verify --shop &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The orders and stock of the shop “%1” do not add up, so no copy of it was made. What was saved is as it was. What to do about it is said by the command: vitrine shop verify --shop &quot;%1&quot;.</source>
        <translation>Die Bestellungen und Bestände des Ladens „%1“ passen nicht zusammen; deshalb wurde keine Kopie von ihm gemacht. Was gespeichert war, ist, wie es war. Was zu tun ist, sagt der Befehl: vitrine shop verify --shop &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The file of the shop “%1” can be read to its end, but its orders and stock do not add up. It was left as it is and can still be used; keep it, because it alone has the orders that came after a copy. %2</source>
        <translation>Die Datei des Ladens „%1“ lässt sich bis zum Ende lesen, aber ihre Bestellungen und Bestände passen nicht zusammen. Sie wurde gelassen, wie sie ist, und kann weiter benutzt werden; behalten Sie sie, denn nur sie hat die Bestellungen, die nach einer Kopie kamen. %2</translation>
    </message>
    <message>
        <source>The counters of the shop “%1” were counted anew and still differ from its orders. Its products, orders and stock are as they were. Keep the file, because it alone has the orders that came after a copy. %2</source>
        <translation>Die Zähler des Ladens „%1“ wurden neu gezählt und weichen immer noch von seinen Bestellungen ab. Seine Produkte, Bestellungen und Bestände sind, wie sie waren. Behalten Sie die Datei, denn nur sie hat die Bestellungen, die nach einer Kopie kamen. %2</translation>
    </message>
    <message>
        <source>There is no folder %1. Nothing was made. Make the folder first, or choose another.</source>
        <translation>Es gibt keinen Ordner %1. Nichts wurde angelegt. Legen Sie ihn zuerst an oder wählen Sie einen anderen.</translation>
    </message>
    <message numerus="yes">
        <source>The file is whole, and its counters and stock agree with its %n order(s).
</source>
        <translation>
            <numerusform>Die Datei ist ganz, und ihre Zähler und Bestände stimmen mit ihrer Bestellung überein.
</numerusform>
            <numerusform>Die Datei ist ganz, und ihre Zähler und Bestände stimmen mit ihren %n Bestellungen überein.
</numerusform>
        </translation>
    </message>
    <message>
        <source>What products are found by was damaged. It was made anew from the products; nothing of the shop was lost.
</source>
        <translation>Das Verzeichnis, über das Produkte gefunden werden, war beschädigt. Es wurde aus den Produkten neu angelegt; vom Laden ging nichts verloren.
</translation>
    </message>
    <message>
        <source>This picture is not beside it, or is damaged: %1
</source>
        <translation>Dieses Bild liegt nicht daneben oder ist beschädigt: %1
</translation>
    </message>
    <message numerus="yes">
        <source>Backed up with %n picture(s): %1
</source>
        <translation>
            <numerusform>Gesichert mit %n Bild: %1
</numerusform>
            <numerusform>Gesichert mit %n Bildern: %1
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) could not be found beside the shop. Name them with: vitrine shop verify
</source>
        <translation>
            <numerusform>%n Bild wurde neben dem Laden nicht gefunden. Welches, sagt: vitrine shop verify
</numerusform>
            <numerusform>%n Bilder wurden neben dem Laden nicht gefunden. Welche, sagt: vitrine shop verify
</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup “%1” is not there. Nothing was made. Check its name and folder.</source>
        <translation>Die Sicherung „%1“ ist nicht da. Nichts wurde angelegt. Prüfen Sie Name und Ordner.</translation>
    </message>
    <message>
        <source>“%1” is damaged or is not a backup. It was not touched, and no shop was made. Take another backup.</source>
        <translation>„%1“ ist beschädigt oder keine Sicherung. Die Datei wurde nicht angerührt, und es wurde kein Laden angelegt. Nehmen Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>The shop “%1” was made with all that is in the backup, but its disk does not say that it keeps it. The backup is as it was. Before you use the shop, give the command: vitrine shop verify --shop &quot;%1&quot;.</source>
        <translation>Der Laden „%1“ wurde mit allem angelegt, was in der Sicherung ist, aber sein Datenträger bestätigt nicht, dass er ihn behält. Die Sicherung ist, wie sie war. Geben Sie, bevor Sie den Laden benutzen, den Befehl: vitrine shop verify --shop &quot;%1&quot;.</translation>
    </message>
    <message numerus="yes">
        <source>Made a shop with %n picture(s): %1
</source>
        <translation>
            <numerusform>Laden mit %n Bild angelegt: %1
</numerusform>
            <numerusform>Laden mit %n Bildern angelegt: %1
</numerusform>
        </translation>
    </message>
    <message>
        <source>The shop file “%1” is damaged. Nothing of it was thrown away: it was put aside as %2. %3</source>
        <translation>Die Ladendatei „%1“ ist beschädigt. Nichts davon wurde weggeworfen: Sie wurde als %2 beiseitegelegt. %3</translation>
    </message>
    <message>
        <source>The shop was not closed properly, and the end of what was written last could not be read. All that could be read is in the shop and safe. Look whether your last orders are there, and enter those that are missing again. What could not be read was kept in a file that Vitrine never deletes; you can, once no order is missing: %1</source>
        <translation>Der Laden wurde nicht richtig geschlossen, und das Ende des zuletzt Geschriebenen ließ sich nicht lesen. Alles, was sich lesen ließ, ist im Laden und sicher. Sehen Sie nach, ob Ihre letzten Bestellungen da sind, und geben Sie fehlende noch einmal ein. Was sich nicht lesen ließ, wurde in einer Datei aufgehoben, die Vitrine nie löscht; Sie können es, sobald keine Bestellung mehr fehlt: %1</translation>
    </message>
    <message>
        <source>There is no shop “%1”, but copies or damaged files of one are beside it. They are safe, and no empty shop was made in its place. %2 To begin with an empty shop instead, first move what is in this folder to another one.</source>
        <translation>Den Laden „%1“ gibt es nicht, aber Kopien oder beschädigte Dateien eines Ladens liegen daneben. Sie sind sicher, und an seiner Stelle wurde kein leerer Laden angelegt. %2 Um stattdessen mit einem leeren Laden anzufangen, verschieben Sie zuerst, was in diesem Ordner liegt, in einen anderen.</translation>
    </message>
    <message>
        <source>The counters of the shop “%1” differed from its orders and bookings. They were counted anew from these, and nothing of the shop was lost. Verify it again to see that they agree.</source>
        <translation>Die Zähler des Geschäfts „%1“ stimmten nicht mit seinen Bestellungen und Buchungen überein. Sie wurden nach diesen neu gezählt, und nichts vom Geschäft ging verloren. Prüfen Sie es noch einmal, um zu sehen, dass sie stimmen.</translation>
    </message>
    <message>
        <source>The file of the shop “%1” is damaged, so no copy of it was made. It was left as it is; keep it, because it alone has the orders that came after a copy. %2</source>
        <translation>Die Datei des Geschäfts „%1“ ist beschädigt, deshalb wurde keine Kopie gemacht. Sie blieb, wie sie ist; behalten Sie sie, denn nur sie enthält die Bestellungen nach einer Kopie. %2</translation>
    </message>
    <message>
        <source>The shop file “%1” was found damaged, and then changed by another program. Nothing else was done to it. Try again.</source>
        <translation>Die Datei des Geschäfts „%1“ war beschädigt und wurde dann von einem anderen Programm verändert. Sonst wurde nichts mit ihr gemacht. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>These products of the shop “%1” cannot be read: %2. They are left out of its lists and cannot be shown or sold; everything else is as it was. A backup from before may have them.</source>
        <translation>Diese Produkte des Shops „%1“ können nicht gelesen werden: %2. Sie fehlen in seinen Listen und können weder gezeigt noch verkauft werden; alles andere ist, wie es war. Eine frühere Sicherung hat sie vielleicht.</translation>
    </message>
    <message numerus="yes">
        <source>Platforms have sold %n unit(s) that are not there: get them, or cancel these orders there.
</source>
        <translation>
            <numerusform>Plattformen haben %n Stück verkauft, das nicht da ist: Beschaffen Sie es, oder stornieren Sie dort seine Bestellung.
</numerusform>
            <numerusform>Plattformen haben %n Stück verkauft, die nicht da sind: Beschaffen Sie sie, oder stornieren Sie dort ihre Bestellungen.
</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ShowRun</name>
    <message>
        <source>The microphone “%1” cannot be used. Nothing was sent or recorded. See “vitrine doctor” for those that are there, then start again.</source>
        <translation>Das Mikrofon „%1“ lässt sich nicht verwenden. Es wurde nichts gesendet oder aufgenommen. „vitrine doctor“ nennt die vorhandenen; starten Sie dann neu.</translation>
    </message>
    <message>
        <source>Nothing is left of “%1”, so its card is taken away after a moment. The show goes on. To sell it, import a file that says how many there are, with “vitrine catalog import”, then start again.</source>
        <translation>Von „%1“ ist nichts mehr da; die Karte wird nach einem Augenblick ausgeblendet. Die Sendung läuft weiter. Um es zu verkaufen, importieren Sie mit „vitrine catalog import“ eine Datei, die sagt, wie viele es gibt, und starten Sie dann neu.</translation>
    </message>
    <message>
        <source>Ended before the camera gave a picture. Nothing was sent or recorded. Start again when you are ready.</source>
        <translation>Beendet, bevor die Kamera ein Bild gab. Es wurde nichts gesendet oder aufgenommen. Starten Sie neu, wenn Sie bereit sind.</translation>
    </message>
    <message>
        <source>This computer was too slow: %1 of %2 pictures came late or not at all. What was sent and recorded is safe. Close other programs, or choose a smaller --size.</source>
        <translation>Dieser Computer war zu langsam: %1 von %2 Bildern kamen zu spät oder gar nicht. Was gesendet und aufgenommen wurde, ist sicher. Schließen Sie andere Programme oder wählen Sie eine kleinere --size.</translation>
    </message>
    <message>
        <source>The line to the platform “%1” was too slow: %2 of %3 pictures did not reach it. Orders and what was recorded are complete. Choose a smaller --bitrate.</source>
        <translation>Die Leitung zur Plattform „%1“ war zu langsam: %2 von %3 Bildern kamen nicht an. Aufnahme und Bestellungen sind vollständig. Wählen Sie ein kleineres --bitrate.</translation>
    </message>
    <message>
        <source>The disk of the recording “%1” does not answer. What is filmed is kept for about two minutes, and written when the disk goes on. Check the disk.</source>
        <translation>Das Laufwerk der Aufnahme „%1“ antwortet nicht. Was gefilmt wird, bleibt etwa zwei Minuten aufgehoben und wird geschrieben, sobald das Laufwerk weitermacht. Prüfen Sie das Laufwerk.</translation>
    </message>
    <message>
        <source>The show has ended, and the recording “%1” is still being written. What is written so far is safe. Wait until it is complete, or press Ctrl+C to leave the rest.</source>
        <translation>Die Sendung ist beendet, und die Aufnahme „%1“ wird noch geschrieben. Was schon geschrieben ist, ist sicher. Warten Sie, bis sie vollständig ist, oder verzichten Sie mit Strg+C auf den Rest.</translation>
    </message>
    <message>
        <source>No slot of “%1” is free, so its card is taken away after a moment. The show goes on. Start again with another product to sell that.</source>
        <translation>Von „%1“ ist kein Termin mehr frei, deshalb verschwindet seine Karte gleich. Die Sendung läuft weiter. Beginnen Sie mit einem anderen Produkt neu, um dieses zu verkaufen.</translation>
    </message>
    <message>
        <source>The microphone “%1” does not answer. Nothing was sent or recorded. Log in again, so that the sound of this computer starts anew, then start again.</source>
        <translation>Das Mikrofon „%1“ antwortet nicht. Es wurde nichts gesendet oder aufgenommen. Melden Sie sich neu an, damit der Ton dieses Computers neu startet, und starten Sie dann neu.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::BottomBar</name>
    <message>
        <source>Folder of recordings</source>
        <translation>Ordner der Aufnahmen</translation>
    </message>
    <message>
        <source>Recordings go to %1. Click to choose another folder.</source>
        <translation>Aufnahmen kommen nach %1. Klicken Sie, um einen anderen Ordner zu wählen.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Turn the sound on again</source>
        <translation>Ton wieder einschalten</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Ton ausschalten</translation>
    </message>
    <message>
        <source>M</source>
        <comment>key that mutes</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Too loud</source>
        <translation>Zu laut</translation>
    </message>
    <message>
        <source>Good level</source>
        <translation>Guter Pegel</translation>
    </message>
    <message>
        <source>Very quiet</source>
        <translation>Sehr leise</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Stille</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Viewers see and hear you.</source>
        <translation>Die Zuschauer sehen und hören Sie.</translation>
    </message>
    <message>
        <source>Nobody sees you yet.</source>
        <translation>Noch sieht Sie niemand.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>Neu verbinden…</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Gesendet an</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>recording</comment>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Aufnahme beenden</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird begonnen…</translation>
    </message>
    <message>
        <source>Disk does not answer</source>
        <translation>Laufwerk antwortet nicht</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Wird beendet…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Pictures are lost</source>
        <translation>Bilder gehen verloren</translation>
    </message>
    <message>
        <source>This computer is too slow</source>
        <translation>Dieser Computer ist zu langsam</translation>
    </message>
    <message>
        <source>This computer is too slow: pictures are lost. Sound and orders go on. Close other programs.</source>
        <translation>Dieser Computer ist zu langsam: Bilder gehen verloren. Ton und Bestellungen laufen weiter. Schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>Line too slow</source>
        <translation>Leitung zu langsam</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Viewers do not see you at the moment.</source>
        <translation>Die Zuschauer sehen Sie im Moment nicht.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::DestinationPanel</name>
    <message>
        <source>Send to</source>
        <translation>Senden an</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Address of the platform</source>
        <translation>Adresse der Plattform</translation>
    </message>
    <message>
        <source>Key of the platform</source>
        <translation>Schlüssel der Plattform</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gemerkt</translation>
    </message>
    <message>
        <source>The key is kept until Vitrine is closed. Type another one to replace it.</source>
        <translation>Der Schlüssel bleibt gemerkt, bis Vitrine geschlossen wird. Geben Sie einen anderen ein, um ihn zu ersetzen.</translation>
    </message>
    <message>
        <source>Platform address</source>
        <translation>Sendeadresse</translation>
    </message>
    <message>
        <source>… is the end of the address that you typed. If it was an old key, delete it.</source>
        <translation>… ist das Ende der Adresse, die Sie eingegeben haben. War es ein alter Schlüssel, löschen Sie es.</translation>
    </message>
    <message>
        <source>The end of the address is kept as the key until Vitrine is closed. If you type a key here, it is part of the address again.</source>
        <translation>Das Ende der Adresse bleibt als Schlüssel gemerkt, bis Vitrine geschlossen wird. Geben Sie hier einen Schlüssel ein, gehört es wieder zur Adresse.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::DevicePanel</name>
    <message>
        <source>Back to the list of cameras</source>
        <translation>Zurück zur Liste der Kameras</translation>
    </message>
    <message>
        <source>Address of the camera</source>
        <translation>Adresse der Kamera</translation>
    </message>
    <message>
        <source>Address of the camera, for example rtsp://192.168.1.20/live</source>
        <translation>Adresse der Kamera, zum Beispiel rtsp://192.168.1.20/live</translation>
    </message>
    <message>
        <source>Use this camera</source>
        <translation>Diese Kamera nehmen</translation>
    </message>
    <message>
        <source>Microphone of this computer</source>
        <translation>Mikrofon dieses Computers</translation>
    </message>
    <message>
        <source>No camera is plugged in</source>
        <translation>Keine Kamera angeschlossen</translation>
    </message>
    <message>
        <source>A video file…</source>
        <translation>Eine Videodatei…</translation>
    </message>
    <message>
        <source>A camera on the network…</source>
        <translation>Eine Kamera im Netzwerk…</translation>
    </message>
    <message>
        <source>No microphone is plugged in</source>
        <translation>Kein Mikrofon angeschlossen</translation>
    </message>
    <message>
        <source>Without a microphone</source>
        <translation>Ohne Mikrofon</translation>
    </message>
    <message>
        <source>Choose a video to show as a camera</source>
        <translation>Ein Video wählen, das als Kamera gezeigt wird</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Choose a camera</source>
        <translation>Kamera wählen</translation>
    </message>
    <message>
        <source>Camera: %1</source>
        <translation>Kamera: %1</translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation>Kein Mikrofon</translation>
    </message>
    <message>
        <source>Microphone: %1</source>
        <translation>Mikrofon: %1</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Looking for cameras…</source>
        <translation>Kameras werden gesucht…</translation>
    </message>
    <message>
        <source>The cameras of this computer do not answer</source>
        <translation>Die Kameras dieses Computers antworten nicht</translation>
    </message>
    <message>
        <source>Looking for microphones…</source>
        <translation>Mikrofone werden gesucht…</translation>
    </message>
    <message>
        <source>The sound of this computer does not answer</source>
        <translation>Der Ton dieses Computers antwortet nicht</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::LevelMeter</name>
    <message>
        <source>Sound level</source>
        <translation>Tonpegel</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::LiveButton</name>
    <message>
        <source>Hold for one second, or hold Ctrl+Shift+E</source>
        <translation>Eine Sekunde gedrückt halten, oder Strg+Umschalt+E halten</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>Live gehen</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Keep holding</source>
        <translation>Gedrückt halten</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Wird beendet…</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::MentionButton</name>
    <message>
        <source>What viewers read in the picture for the whole show, when you are paid to present it</source>
        <translation>Was das Publikum während der ganzen Sendung im Bild liest, wenn Sie für die Vorstellung bezahlt werden</translation>
    </message>
    <message>
        <source>No paid partnership</source>
        <translation>Keine bezahlte Partnerschaft</translation>
    </message>
    <message>
        <source>In the picture: %1</source>
        <translation>Im Bild: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::OnAirPlace</name>
    <message>
        <source>Show next</source>
        <translation>Nächstes zeigen</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation>Leer</translation>
    </message>
    <message>
        <source>H</source>
        <comment>key that hides or shows the card</comment>
        <translation>H</translation>
    </message>
    <message>
        <source>+1 order</source>
        <translation>+1 Bestellung</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <comment>key</comment>
        <translation>Strg+N</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>M</source>
        <comment>key that mutes</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>You are on air, so the window stays open. Viewers see you as before. End the show, then close the window.</source>
        <translation>Sie sind live, darum bleibt das Fenster offen. Die Zuschauer sehen Sie wie zuvor. Beenden Sie die Sendung und schließen Sie dann das Fenster.</translation>
    </message>
    <message>
        <source>Hide card</source>
        <translation>Karte ausblenden</translation>
    </message>
    <message>
        <source>Show card</source>
        <translation>Karte zeigen</translation>
    </message>
    <message>
        <source>Show a product first.</source>
        <translation>Zeigen Sie zuerst ein Produkt.</translation>
    </message>
    <message>
        <source>This shop has no product yet</source>
        <translation>Dieser Laden hat noch kein Produkt</translation>
    </message>
    <message>
        <source>Nothing left to show</source>
        <translation>Nichts mehr zu zeigen</translation>
    </message>
    <message>
        <source>Take one order of %1</source>
        <translation>Eine Bestellung von %1 aufnehmen</translation>
    </message>
    <message>
        <source>%1 is sold out.</source>
        <translation>%1 ist ausverkauft.</translation>
    </message>
    <message>
        <source>Choose a camera below: viewers will see it here.</source>
        <translation>Wählen Sie unten eine Kamera: Hier sehen Sie, was die Zuschauer sehen.</translation>
    </message>
    <message>
        <source>Opening the camera…</source>
        <translation>Die Kamera wird geöffnet…</translation>
    </message>
    <message>
        <source>+1 booking</source>
        <translation>+1 Buchung</translation>
    </message>
    <message>
        <source>Book one place in the next free slot of %1</source>
        <translation>Einen Platz im nächsten freien Termin von %1 buchen</translation>
    </message>
    <message>
        <source>%1 is fully booked.</source>
        <translation>%1 ist ausgebucht.</translation>
    </message>
    <message>
        <source>The show is not over, so the window stays open. Orders and recordings are safe. End the show, then close the window.</source>
        <translation>Die Sendung ist nicht beendet, deshalb bleibt das Fenster offen. Bestellungen und Aufnahmen sind sicher. Beenden Sie die Sendung, dann schließen Sie das Fenster.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::Platform</name>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Stopped: key refused</source>
        <translation>Gestoppt: Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>Stopped: address unknown</source>
        <translation>Gestoppt: Adresse unbekannt</translation>
    </message>
    <message>
        <source>Stopped: nobody there</source>
        <translation>Gestoppt: niemand da</translation>
    </message>
    <message>
        <source>Stopped: no answer</source>
        <translation>Gestoppt: keine Antwort</translation>
    </message>
    <message>
        <source>Stopped: wrong address</source>
        <translation>Gestoppt: falsche Adresse</translation>
    </message>
    <message>
        <source>Stopped: connection lost</source>
        <translation>Gestoppt: Verbindung verloren</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::PreviewWidget</name>
    <message>
        <source>Picture that viewers get</source>
        <translation>Bild, das die Zuschauer bekommen</translation>
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
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ProductDelegate</name>
    <message>
        <source>Take one order of %1</source>
        <translation>Eine Bestellung von %1 aufnehmen</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ProductList</name>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ProductListModel</name>
    <message>
        <source>Showing</source>
        <translation>Im Bild</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Ausverkauft</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>noch %n</numerusform>
            <numerusform>noch %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) free</source>
        <translation>
            <numerusform>%n Platz frei</numerusform>
            <numerusform>%n Plätze frei</numerusform>
        </translation>
    </message>
    <message>
        <source>Fully booked</source>
        <translation>Ausgebucht</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::Recorder</name>
    <message>
        <source>Folder of recordings</source>
        <translation>Ordner der Aufnahmen</translation>
    </message>
    <message>
        <source>The recording “%1” is still being written. What is written so far is safe. Wait until the window closes by itself, or close it again to leave the rest.</source>
        <translation>Die Aufnahme „%1“ wird noch geschrieben. Was schon geschrieben ist, ist sicher. Warten Sie, bis sich das Fenster von selbst schließt, oder schließen Sie es noch einmal, um auf den Rest zu verzichten.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::Sentences</name>
    <message>
        <source>The camera</source>
        <translation>Die Kamera</translation>
    </message>
    <message>
        <source>The camera “%1”</source>
        <translation>Die Kamera „%1“</translation>
    </message>
    <message>
        <source>%1 is neither a device, nor a file, nor a network address. Nothing else is affected. Check what you typed, for example rtsp://192.168.1.20/live.</source>
        <translation>%1 ist weder ein Gerät noch eine Datei noch eine Netzwerkadresse. Alles andere läuft weiter. Prüfen Sie Ihre Eingabe, zum Beispiel rtsp://192.168.1.20/live.</translation>
    </message>
    <message>
        <source>%1 cannot be found. Nothing else is affected. Plug it in, or check the file or the address, then choose it again.</source>
        <translation>%1 ist nicht zu finden. Alles andere läuft weiter. Schließen Sie sie an oder prüfen Sie die Datei oder Adresse, und wählen Sie sie dann erneut.</translation>
    </message>
    <message>
        <source>%1 may not be opened by your account. Nothing else is affected. Ask the person who looks after this computer for the right to use it.</source>
        <translation>%1 darf von Ihrem Konto nicht geöffnet werden. Alles andere läuft weiter. Bitten Sie die Person, die sich um diesen Computer kümmert, um das Recht dazu.</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Nothing else is affected. Close that program, then choose the camera again.</source>
        <translation>%1 wird von einem anderen Programm benutzt. Alles andere läuft weiter. Schließen Sie dieses Programm und wählen Sie die Kamera dann erneut.</translation>
    </message>
    <message>
        <source>%1 holds no picture that can be read. Nothing else is affected. Choose another file or camera.</source>
        <translation>%1 enthält kein lesbares Bild. Alles andere läuft weiter. Wählen Sie eine andere Datei oder Kamera.</translation>
    </message>
    <message>
        <source>%1 sends a kind of picture that Vitrine cannot read. Nothing else is affected. Choose another quality in the camera, or another camera.</source>
        <translation>%1 sendet eine Art Bild, die Vitrine nicht lesen kann. Alles andere läuft weiter. Wählen Sie in der Kamera eine andere Qualität, oder eine andere Kamera.</translation>
    </message>
    <message>
        <source>%1 is reachable but sends no picture at this address. Nothing else is affected. Start it, check the number after the colon, then choose it again.</source>
        <translation>%1 ist erreichbar, sendet unter dieser Adresse aber kein Bild. Alles andere läuft weiter. Starten Sie sie, prüfen Sie die Zahl nach dem Doppelpunkt und wählen Sie sie dann erneut.</translation>
    </message>
    <message>
        <source>%1 does not answer. Nothing else is affected. Check that it is on and on the same network, then choose it again.</source>
        <translation>%1 antwortet nicht. Alles andere läuft weiter. Prüfen Sie, ob sie eingeschaltet und im selben Netzwerk ist, und wählen Sie sie dann erneut.</translation>
    </message>
    <message>
        <source>%1 refuses the name or the password. Nothing else is affected. Correct them in its address, then choose it again.</source>
        <translation>%1 lehnt den Namen oder das Passwort ab. Alles andere läuft weiter. Berichtigen Sie beides in der Adresse und wählen Sie sie dann erneut.</translation>
    </message>
    <message>
        <source>%1 stopped sending. The show goes on with its last picture. Check its cable and its network: it comes back by itself, or choose it again.</source>
        <translation>%1 sendet nicht mehr. Die Sendung geht mit dem letzten Bild weiter. Prüfen Sie Kabel und Netzwerk: Die Kamera kommt von selbst wieder, oder wählen Sie sie erneut.</translation>
    </message>
    <message>
        <source>%1 is open but sends no picture. Nothing else is affected. Wake it up, or unplug it and plug it in again, then choose it again.</source>
        <translation>%1 ist offen, sendet aber kein Bild. Alles andere läuft weiter. Wecken Sie sie auf, oder stecken Sie sie ab und wieder an, und wählen Sie sie dann erneut.</translation>
    </message>
    <message>
        <source>%1 ended the connection before a picture came. Nothing else is affected. Check that it is on and sends, then choose it again.</source>
        <translation>%1 hat die Verbindung beendet, bevor ein Bild kam. Alles andere läuft weiter. Prüfen Sie, ob sie an ist und sendet, und wählen Sie sie dann erneut.</translation>
    </message>
    <message>
        <source>%1 is open but sends no more pictures. The show goes on with its last picture. Wake it up: it comes back by itself, or unplug it, plug it in again and choose it again.</source>
        <translation>%1 ist offen, sendet aber keine Bilder mehr. Die Sendung geht mit dem letzten Bild weiter. Wecken Sie sie auf: Sie kommt von selbst wieder, oder stecken Sie sie ab und wieder an und wählen Sie sie erneut.</translation>
    </message>
    <message>
        <source>%1 now sends a kind of picture that Vitrine cannot read. The show goes on with its last picture. Set the camera back to the quality it had, or choose another camera.</source>
        <translation>%1 sendet jetzt eine Art von Bild, die Vitrine nicht lesen kann. Die Sendung geht mit dem letzten Bild weiter. Stellen Sie die Kamera auf die vorherige Qualität zurück, oder wählen Sie eine andere Kamera.</translation>
    </message>
    <message>
        <source>%1 was changed, or can no longer be read. The show goes on with its last picture. Choose it again, or another file or camera.</source>
        <translation>%1 wurde geändert oder ist nicht mehr lesbar. Die Sendung geht mit dem letzten Bild weiter. Wählen Sie sie erneut, oder eine andere Datei oder Kamera.</translation>
    </message>
    <message>
        <source>%1 is no longer there. The show goes on with its last picture. Put the file back where it was and choose it again, or choose another one.</source>
        <translation>%1 ist nicht mehr da. Die Sendung geht mit dem letzten Bild weiter. Legen Sie die Datei wieder an ihren Platz und wählen Sie sie erneut, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>%1 shows nothing new, and the computer does not say why. The show goes on with its last picture. Choose the camera again, or another one.</source>
        <translation>%1 zeigt nichts Neues, und der Computer sagt nicht, warum. Die Sendung geht mit dem letzten Bild weiter. Wählen Sie die Kamera erneut, oder eine andere.</translation>
    </message>
    <message>
        <source>%1 was not opened, because its address is not safe or leads to another one that is not, as from the internet into your own network. Nothing else is affected. Use the address that the camera’s own settings show, or choose another camera.</source>
        <translation>%1 wurde nicht geöffnet, weil die Adresse nicht sicher ist oder zu einer anderen führt, die es nicht ist, etwa aus dem Internet in Ihr eigenes Netz. Alles andere läuft weiter. Nehmen Sie die Adresse, die in den Einstellungen der Kamera steht, oder wählen Sie eine andere Kamera.</translation>
    </message>
    <message>
        <source>%1 answers only by https. Nothing else is affected. Begin its address with https:// instead of http://, then choose it again.</source>
        <translation>%1 antwortet nur über https. Alles andere läuft weiter. Beginnen Sie die Adresse mit https:// statt mit http:// und wählen Sie die Kamera dann erneut.</translation>
    </message>
    <message>
        <source>%1 could not be opened, and the computer does not say why. Nothing else is affected. Unplug it, plug it in again, then choose it again.</source>
        <translation>%1 ließ sich nicht öffnen, und der Computer sagt nicht, warum. Alles andere läuft weiter. Abstecken, wieder anstecken und dann erneut wählen.</translation>
    </message>
    <message>
        <source>The microphone</source>
        <translation>Das Mikrofon</translation>
    </message>
    <message>
        <source>The microphone “%1”</source>
        <translation>Das Mikrofon „%1“</translation>
    </message>
    <message>
        <source>%1 is not one that this computer knows. The picture goes on. Choose a microphone of the list.</source>
        <translation>%1 ist diesem Computer nicht bekannt. Das Bild läuft weiter. Wählen Sie ein Mikrofon der Liste.</translation>
    </message>
    <message>
        <source>%1 cannot be found. The picture goes on without your voice. Plug it in, then choose it again.</source>
        <translation>%1 ist nicht zu finden. Das Bild läuft weiter, ohne Ihre Stimme. Schließen Sie es an und wählen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 may not be opened by your account. The picture goes on without your voice. Allow the microphone in the settings of this computer.</source>
        <translation>%1 darf von Ihrem Konto nicht geöffnet werden. Das Bild läuft weiter, ohne Ihre Stimme. Erlauben Sie das Mikrofon in den Einstellungen dieses Computers.</translation>
    </message>
    <message>
        <source>%1 is in use by another program. The picture goes on without your voice. Close that program, then choose the microphone again.</source>
        <translation>%1 wird von einem anderen Programm benutzt. Das Bild läuft weiter, ohne Ihre Stimme. Schließen Sie dieses Programm und wählen Sie das Mikrofon dann erneut.</translation>
    </message>
    <message>
        <source>%1 gives a kind of sound that Vitrine cannot read. The picture goes on without your voice. Choose another microphone.</source>
        <translation>%1 liefert eine Art Ton, die Vitrine nicht lesen kann. Das Bild läuft weiter, ohne Ihre Stimme. Wählen Sie ein anderes Mikrofon.</translation>
    </message>
    <message>
        <source>%1 was unplugged. The picture goes on without your voice. Plug it in again.</source>
        <translation>%1 wurde abgesteckt. Das Bild läuft weiter, ohne Ihre Stimme. Stecken Sie es wieder an.</translation>
    </message>
    <message>
        <source>%1 is open but silent. The picture goes on. Check its own switch and its cable.</source>
        <translation>%1 ist offen, aber stumm. Das Bild läuft weiter. Prüfen Sie seinen Schalter und sein Kabel.</translation>
    </message>
    <message>
        <source>%1 could not be opened, and the computer does not say why. The picture goes on without your voice. Choose another microphone.</source>
        <translation>%1 ließ sich nicht öffnen, und der Computer sagt nicht, warum. Das Bild läuft weiter, ohne Ihre Stimme. Wählen Sie ein anderes Mikrofon.</translation>
    </message>
    <message>
        <source>The platform</source>
        <translation>Die Plattform</translation>
    </message>
    <message>
        <source>The platform “%1”</source>
        <translation>Die Plattform „%1“</translation>
    </message>
    <message>
        <source>The address or the key of the platform is missing or not complete. Nothing was sent. Copy both again from your platform’s page.</source>
        <translation>Adresse oder Schlüssel der Plattform fehlt oder ist unvollständig. Nichts wurde gesendet. Kopieren Sie beides erneut von der Seite Ihrer Plattform.</translation>
    </message>
    <message>
        <source>Vitrine cannot send to this kind of address. Nothing was sent. Copy the one that begins with rtmp:// or rtmps:// from your platform’s page.</source>
        <translation>Vitrine kann nicht an diese Art Adresse senden. Nichts wurde gesendet. Kopieren Sie die, die mit rtmp:// oder rtmps:// beginnt, von der Seite Ihrer Plattform.</translation>
    </message>
    <message>
        <source>You are on air already. Viewers see you as before. End the show before you start another one.</source>
        <translation>Sie sind schon live. Die Zuschauer sehen Sie wie zuvor. Beenden Sie diese Sendung, bevor Sie eine neue beginnen.</translation>
    </message>
    <message>
        <source>%1 is in the list already. It receives the show once. Take it out, or choose another one.</source>
        <translation>%1 steht schon in der Liste. Sie empfängt die Sendung einmal. Nehmen Sie sie heraus oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>%1 cannot be found. Orders and what was recorded are safe. Check the address and your connection, then try again.</source>
        <translation>%1 ist nicht zu finden. Bestellungen und bisher Aufgenommenes sind sicher. Prüfen Sie die Adresse und Ihre Verbindung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 does not take shows at this address. Orders and what was recorded are safe. Copy the address again from your platform’s page.</source>
        <translation>%1 nimmt unter dieser Adresse keine Sendung an. Bestellungen und bisher Aufgenommenes sind sicher. Kopieren Sie die Adresse erneut von der Seite Ihrer Plattform.</translation>
    </message>
    <message>
        <source>%1 does not answer. Orders and what was recorded are safe. Check your connection and the address, then try again.</source>
        <translation>%1 antwortet nicht. Bestellungen und bisher Aufgenommenes sind sicher. Prüfen Sie Ihre Verbindung und die Adresse und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 refuses the key, or does not know this address. Orders and what was recorded are safe. Copy both again from your platform’s page, then try again.</source>
        <translation>%1 lehnt den Schlüssel ab oder kennt diese Adresse nicht. Bestellungen und bisher Aufgenommenes sind sicher. Kopieren Sie beides erneut von der Seite Ihrer Plattform und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 closed the connection. Orders and what was recorded are safe. Check your connection, then go live again.</source>
        <translation>%1 hat die Verbindung beendet. Bestellungen und bisher Aufgenommenes sind sicher. Prüfen Sie Ihre Verbindung und gehen Sie erneut live.</translation>
    </message>
    <message>
        <source>This computer does not let Vitrine reach %1. Orders and what was recorded are safe. Allow Vitrine in its firewall, then try again.</source>
        <translation>Dieser Computer lässt Vitrine keine Verbindung aufbauen: %1. Bestellungen und bisher Aufgenommenes sind sicher. Erlauben Sie Vitrine in der Firewall und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>the platform</source>
        <translation>die Plattform</translation>
    </message>
    <message>
        <source>%1 cannot be trusted: its certificate is not valid. Nothing was sent. Check the address and the date of this computer.</source>
        <translation>%1 ist nicht vertrauenswürdig: Das Zertifikat ist ungültig. Nichts wurde gesendet. Prüfen Sie die Adresse und das Datum dieses Computers.</translation>
    </message>
    <message>
        <source>%1 is receiving another show with this key. Orders and what was recorded are safe. End the other show, then try again.</source>
        <translation>%1 empfängt schon eine andere Sendung mit diesem Schlüssel. Bestellungen und bisher Aufgenommenes sind sicher. Beenden Sie die andere Sendung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The connection to the platform failed, and nobody says why. Orders and what was recorded are safe. Check your connection, then try again.</source>
        <translation>Die Verbindung zur Plattform ist gescheitert, und niemand sagt, warum. Bestellungen und bisher Aufgenommenes sind sicher. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The recording</source>
        <translation>Die Aufnahme</translation>
    </message>
    <message>
        <source>The recording “%1”</source>
        <translation>Die Aufnahme „%1“</translation>
    </message>
    <message>
        <source>%1 has a name that no file can have. Nothing else is affected. Choose another name.</source>
        <translation>%1 hat einen Namen, den keine Datei haben kann. Alles andere läuft weiter. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 cannot be written: its folder is not there. Nothing else is affected. Choose another folder, or plug in the disk.</source>
        <translation>%1 kann nicht geschrieben werden: Der Ordner ist nicht da. Alles andere läuft weiter. Wählen Sie einen anderen Ordner, oder schließen Sie die Festplatte an.</translation>
    </message>
    <message>
        <source>%1 is there already. It was not touched. Choose another name.</source>
        <translation>%1 ist schon da. Nichts daran wurde geändert. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 may not be written by your account. Nothing else is affected. Choose another folder.</source>
        <translation>%1 darf von Ihrem Konto nicht geschrieben werden. Alles andere läuft weiter. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 has no room: the disk is full. Whatever was recorded until now is kept and plays. Make room, then record again.</source>
        <translation>%1 hat keinen Platz mehr: Die Festplatte ist voll. Alles bis jetzt Aufgenommene bleibt und ist abspielbar. Schaffen Sie Platz und nehmen Sie erneut auf.</translation>
    </message>
    <message>
        <source>A recording is running already. It goes on. Stop it before you start another one.</source>
        <translation>Eine Aufnahme läuft schon. Sie läuft weiter. Beenden Sie sie, bevor Sie eine neue beginnen.</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Nothing else is affected. Close that program, or choose another name.</source>
        <translation>%1 wird von einem anderen Programm benutzt. Alles andere läuft weiter. Schließen Sie dieses Programm, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 stopped: its disk was unplugged. What was recorded before is kept. Plug the disk in, then record again.</source>
        <translation>%1 wurde beendet: Die Festplatte wurde abgesteckt. Was schon aufgenommen war, bleibt erhalten. Schließen Sie die Festplatte an und nehmen Sie erneut auf.</translation>
    </message>
    <message>
        <source>%1 was not begun, because others could misuse that place. Nothing else is affected. Choose a folder of your own.</source>
        <translation>%1 wurde nicht begonnen, weil andere diesen Ort missbrauchen könnten. Alles andere läuft weiter. Wählen Sie einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>%1 stopped: the disk does not take files this large. What was recorded before is kept and plays. Record again into another folder.</source>
        <translation>%1 wurde beendet: Die Festplatte nimmt keine so großen Dateien. Was schon aufgenommen war, bleibt und ist abspielbar. Nehmen Sie erneut in einen anderen Ordner auf.</translation>
    </message>
    <message>
        <source>%1 failed, and the computer does not say why. What was recorded before is kept. Record again, into another folder if you can.</source>
        <translation>%1 ist gescheitert, und der Computer sagt nicht, warum. Was schon aufgenommen war, bleibt erhalten. Nehmen Sie erneut auf, wenn möglich in einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The shop file</source>
        <translation>Die Ladendatei</translation>
    </message>
    <message>
        <source>The shop file “%1”</source>
        <translation>Die Ladendatei „%1“</translation>
    </message>
    <message>
        <source>%1 cannot be a shop file. Nothing was changed. Choose the file that ends in .vitrine.</source>
        <translation>%1 kann keine Ladendatei sein. Nichts wurde geändert. Wählen Sie die Datei, die auf .vitrine endet.</translation>
    </message>
    <message>
        <source>%1 is not there. Nothing was changed. Check its name and folder, or make a shop with “vitrine demo”.</source>
        <translation>%1 ist nicht da. Nichts wurde geändert. Prüfen Sie Namen und Ordner, oder legen Sie mit „vitrine demo“ einen Laden an.</translation>
    </message>
    <message>
        <source>%1 is in use by another program that does not let go. Nothing was changed. Close the other window or program, then try again.</source>
        <translation>%1 wird von einem anderen Programm festgehalten. Nichts wurde geändert. Schließen Sie das andere Fenster oder Programm und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 is damaged or is not a shop file. It was not touched. Open a copy of it, or choose another file.</source>
        <translation>%1 ist beschädigt oder keine Ladendatei. Nichts daran wurde geändert. Öffnen Sie eine Kopie davon, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Vitrine. It was not touched. Install the newer Vitrine, then open it again.</source>
        <translation>%1 stammt von einem neueren Vitrine. Nichts daran wurde geändert. Installieren Sie das neuere Vitrine und öffnen Sie sie erneut.</translation>
    </message>
    <message>
        <source>%1 may not be read or written by your account. Nothing was changed. Move it to a folder of your own.</source>
        <translation>%1 darf von Ihrem Konto nicht gelesen oder geschrieben werden. Nichts wurde geändert. Verschieben Sie sie in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>%1 has no room left on its disk. What was saved before is safe. Make room, then try again.</source>
        <translation>%1 hat keinen Platz mehr auf der Festplatte. Was schon gespeichert war, ist sicher. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 was not opened, because it contains things that a shop file must not. It was not touched. Ask for it again from whom you have it.</source>
        <translation>%1 wurde nicht geöffnet, denn darin steht, was in keine Ladendatei gehört. Nichts daran wurde geändert. Bitten Sie die Person, von der Sie sie haben, erneut darum.</translation>
    </message>
    <message>
        <source>%1 is on a disk that cannot keep a shop safely. Nothing was changed. Copy it to this computer’s own disk.</source>
        <translation>%1 liegt auf einer Festplatte, die einen Laden nicht sicher bewahren kann. Nichts wurde geändert. Kopieren Sie sie auf die Festplatte dieses Computers.</translation>
    </message>
    <message>
        <source>%1 went away with its disk. What was saved before is safe. Plug the disk in, then open it again.</source>
        <translation>%1 ist mit der Festplatte verschwunden. Was schon gespeichert war, ist sicher. Schließen Sie die Festplatte an und öffnen Sie sie erneut.</translation>
    </message>
    <message>
        <source>%1 could not be read, and the computer does not say why. What was saved before is safe. Close Vitrine and open it again.</source>
        <translation>%1 ließ sich nicht lesen, und der Computer sagt nicht, warum. Was schon gespeichert war, ist sicher. Schließen Sie Vitrine und öffnen Sie es wieder.</translation>
    </message>
    <message>
        <source>The product</source>
        <translation>Das Produkt</translation>
    </message>
    <message>
        <source>The product “%1”</source>
        <translation>Das Produkt „%1“</translation>
    </message>
    <message>
        <source>%1 is not complete. Nothing was changed. Give it a name, an article number, a price that is not below zero and, if it has a link, one that begins with https.</source>
        <translation>%1 ist nicht vollständig. Nichts wurde geändert. Geben Sie ihm einen Namen, eine Artikelnummer, einen Preis nicht unter null und, wenn es einen Link hat, einen, der mit https beginnt.</translation>
    </message>
    <message>
        <source>%1 is not in this shop. Nothing was changed. Choose one of the list.</source>
        <translation>%1 ist nicht in diesem Laden. Nichts wurde geändert. Wählen Sie eines aus der Liste.</translation>
    </message>
    <message>
        <source>%1 has the article number of another product. Nothing was changed. Give it another number.</source>
        <translation>%1 hat die Artikelnummer eines anderen Produkts. Nichts wurde geändert. Geben Sie ihm eine andere Nummer.</translation>
    </message>
    <message>
        <source>%1 has fewer left than that. Nothing was changed. Choose a smaller quantity.</source>
        <translation>%1: So viele sind nicht mehr übrig. Nichts wurde geändert. Wählen Sie eine kleinere Menge.</translation>
    </message>
    <message>
        <source>%1 has a number that is too large. Nothing was changed. Enter a smaller one.</source>
        <translation>%1 hat eine zu große Zahl. Nichts wurde geändert. Geben Sie eine kleinere ein.</translation>
    </message>
    <message>
        <source>%1 could not be saved: another program is using the shop file. Nothing was changed. Try again in a moment.</source>
        <translation>%1 konnte nicht gespeichert werden: Ein anderes Programm benutzt die Ladendatei. Nichts wurde geändert. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>%1 could not be saved: your account may not write the shop file. Nothing was changed. Move the shop file to a folder of your own.</source>
        <translation>%1 konnte nicht gespeichert werden: Ihr Konto darf die Ladendatei nicht schreiben. Nichts wurde geändert. Verschieben Sie die Ladendatei in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>%1 could not be saved: the disk is full. What was saved before is safe. Make room, then try again.</source>
        <translation>%1 konnte nicht gespeichert werden: Die Festplatte ist voll. Was schon gespeichert war, ist sicher. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 cannot be read from the shop file. The show goes on without it. Choose another product.</source>
        <translation>%1 lässt sich aus der Ladendatei nicht lesen. Die Sendung geht ohne es weiter. Wählen Sie ein anderes Produkt.</translation>
    </message>
    <message>
        <source>%1 could not be used, and the computer does not say why. The picture stays as it was. Try again, or choose another product.</source>
        <translation>%1 ließ sich nicht verwenden, und der Computer sagt nicht, warum. Das Bild bleibt, wie es war. Versuchen Sie es erneut, oder wählen Sie ein anderes Produkt.</translation>
    </message>
    <message>
        <source>this product</source>
        <translation>dieses Produkt</translation>
    </message>
    <message>
        <source>The order was not taken: %1 is not in this shop. Other orders are safe. Choose one of the list.</source>
        <translation>Die Bestellung wurde nicht aufgenommen: %1 ist nicht in diesem Laden. Andere Bestellungen sind sicher. Wählen Sie eines aus der Liste.</translation>
    </message>
    <message>
        <source>The order was not taken: not enough of %1 is left. Other orders are safe. Order no more than is left, or another product.</source>
        <translation>Die Bestellung wurde nicht aufgenommen: Von %1 ist nicht genug übrig. Andere Bestellungen sind sicher. Bestellen Sie nicht mehr, als übrig ist, oder ein anderes Produkt.</translation>
    </message>
    <message>
        <source>The order was not taken: %1 is sold out. Other orders are safe. Choose another product, or import a file that says how many there are: “vitrine catalog import”.</source>
        <translation>Die Bestellung wurde nicht aufgenommen: %1 ist ausverkauft. Andere Bestellungen sind sicher. Wählen Sie ein anderes Produkt, oder importieren Sie eine Datei, die sagt, wie viele es gibt: „vitrine catalog import“.</translation>
    </message>
    <message>
        <source>%1 does not receive the show at the moment. Orders and what was recorded are safe. Check your connection: Vitrine goes on trying by itself.</source>
        <translation>%1 empfängt die Sendung gerade nicht. Bestellungen und bisher Aufgenommenes sind sicher. Prüfen Sie Ihre Verbindung: Vitrine versucht es von selbst weiter.</translation>
    </message>
    <message>
        <source>The order was not taken: the amount for %1, or all that was sold until now together with it, would be more than can be counted. Other orders are safe. Order fewer, or import the product again with its right price: “vitrine catalog import”.</source>
        <translation>Die Bestellung wurde nicht aufgenommen: Der Betrag für %1, oder alles bisher Verkaufte zusammen mit ihm, wäre mehr, als sich zählen lässt. Andere Bestellungen sind sicher. Bestellen Sie weniger, oder importieren Sie das Produkt noch einmal mit seinem richtigen Preis: „vitrine catalog import“.</translation>
    </message>
    <message>
        <source>The order of %1 was not taken: another program is using the shop file. Other orders are safe. Take it again in a moment.</source>
        <translation>Die Bestellung von %1 wurde nicht aufgenommen: Ein anderes Programm benutzt die Ladendatei. Andere Bestellungen sind sicher. Nehmen Sie sie gleich noch einmal auf.</translation>
    </message>
    <message>
        <source>The order of %1 was not taken: the disk is full. The orders before are safe. Make room, then take it again.</source>
        <translation>Die Bestellung von %1 wurde nicht aufgenommen: Die Festplatte ist voll. Die Bestellungen davor sind sicher. Schaffen Sie Platz und nehmen Sie sie erneut auf.</translation>
    </message>
    <message>
        <source>The order of %1 was not taken: your account may not write the shop file. The orders before are safe. Note this one on paper and move the shop file to a folder of your own.</source>
        <translation>Die Bestellung von %1 wurde nicht aufgenommen: Ihr Konto darf die Ladendatei nicht schreiben. Die Bestellungen davor sind sicher. Notieren Sie diese auf Papier und verschieben Sie die Ladendatei in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>The order of %1 was not taken: the shop file is damaged. The show goes on. Note orders on paper, and open a copy of the shop file after the show.</source>
        <translation>Die Bestellung von %1 wurde nicht aufgenommen: Die Ladendatei ist beschädigt. Die Sendung geht weiter. Notieren Sie Bestellungen auf Papier, und öffnen Sie nach der Sendung eine Kopie der Ladendatei.</translation>
    </message>
    <message>
        <source>The order of %1 was taken already. It counts once. There is nothing to do.</source>
        <translation>Die Bestellung von %1 ist schon aufgenommen. Sie zählt einmal. Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>The order of %1 was not taken: the disk of the shop file went away. The orders before are safe. Plug the disk in, then take it again.</source>
        <translation>Die Bestellung von %1 wurde nicht aufgenommen: Die Festplatte der Ladendatei ist weg. Die Bestellungen davor sind sicher. Schließen Sie die Festplatte an und nehmen Sie sie erneut auf.</translation>
    </message>
    <message>
        <source>The order of %1 was not taken, and the computer does not say why. The orders before are safe. Take it again, and note it on paper if that fails.</source>
        <translation>Die Bestellung von %1 wurde nicht aufgenommen, und der Computer sagt nicht, warum. Die Bestellungen davor sind sicher. Nehmen Sie sie erneut auf, und notieren Sie sie auf Papier, wenn das nicht geht.</translation>
    </message>
    <message>
        <source>The size or pace asked for the picture is not possible. Your shop and its orders are safe. Use even numbers, for example 1280x720 at 30.</source>
        <translation>Größe oder Tempo des Bildes ist so nicht möglich. Ihr Laden und seine Bestellungen sind sicher. Nehmen Sie gerade Zahlen, zum Beispiel 1280x720 mit 30.</translation>
    </message>
    <message>
        <source>A part of Vitrine is not installed. Your shop and its orders are safe. Run “vitrine doctor”: it says which one and how to get it.</source>
        <translation>Ein Teil von Vitrine ist nicht installiert. Ihr Laden und seine Bestellungen sind sicher. Starten Sie „vitrine doctor“: Es sagt, welcher und woher Sie ihn bekommen.</translation>
    </message>
    <message>
        <source>This computer lacks a screen, or something that can compress video. Your shop and its orders are safe. Run “vitrine doctor”: it says what is missing and how to get it.</source>
        <translation>Diesem Computer fehlt ein Bildschirm oder etwas, das Video komprimiert. Ihr Laden und seine Bestellungen sind sicher. Starten Sie „vitrine doctor“: Es sagt, was fehlt und woher Sie es bekommen.</translation>
    </message>
    <message>
        <source>A part of Vitrine was not loaded, because others may change its folder. Your shop and its orders are safe. Install Vitrine again, or have the rights of its folder corrected.</source>
        <translation>Ein Teil von Vitrine wurde nicht geladen, weil andere seinen Ordner ändern dürfen. Ihr Laden und seine Bestellungen sind sicher. Installieren Sie Vitrine neu, oder lassen Sie die Rechte des Ordners berichtigen.</translation>
    </message>
    <message>
        <source>A studio is open already. It goes on as before. Use that one, or close it first.</source>
        <translation>Ein Studio ist schon offen. Es läuft weiter wie zuvor. Nutzen Sie dieses, oder schließen Sie es zuerst.</translation>
    </message>
    <message>
        <source>Another program keeps the screen or the video chip for itself. Your shop and its orders are safe. Close that program, then try again.</source>
        <translation>Ein anderes Programm behält den Bildschirm oder den Videochip für sich. Ihr Laden und seine Bestellungen sind sicher. Schließen Sie dieses Programm und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Your account may not use the screen or the video chip. Your shop and its orders are safe. Ask the person who looks after this computer.</source>
        <translation>Ihr Konto darf den Bildschirm oder den Videochip nicht benutzen. Ihr Laden und seine Bestellungen sind sicher. Fragen Sie die Person, die sich um diesen Computer kümmert.</translation>
    </message>
    <message>
        <source>The studio did not start in time. Your shop and its orders are safe. Close other programs, then try again.</source>
        <translation>Das Studio ist nicht rechtzeitig gestartet. Ihr Laden und seine Bestellungen sind sicher. Schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The studio could not start, and the computer does not say why. Your shop and its orders are safe. Restart the computer; if that does not help, run “vitrine doctor”.</source>
        <translation>Das Studio konnte nicht starten, und der Computer sagt nicht, warum. Ihr Laden und seine Bestellungen sind sicher. Starten Sie den Computer neu; wenn das nicht hilft, starten Sie „vitrine doctor“.</translation>
    </message>
    <message>
        <source>A word of the command</source>
        <translation>Ein Wort des Befehls</translation>
    </message>
    <message>
        <source>%1 cannot be understood. Nothing was done. See “vitrine --help”.</source>
        <translation>%1 ist nicht zu verstehen. Nichts wurde getan. Siehe „vitrine --help“.</translation>
    </message>
    <message>
        <source>%1 is missing or does not exist. Nothing was done. See “vitrine --help”.</source>
        <translation>%1 fehlt oder ist nicht da. Nichts wurde getan. Siehe „vitrine --help“.</translation>
    </message>
    <message>
        <source>%1 was given twice, or exists already. Nothing was done. Use another one.</source>
        <translation>%1 wurde zweimal angegeben oder ist schon da. Nichts wurde getan. Nehmen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>%1 does not go with the rest of the command. Nothing was done. See “vitrine --help”.</source>
        <translation>%1 passt nicht zum Rest des Befehls. Nichts wurde getan. Siehe „vitrine --help“.</translation>
    </message>
    <message>
        <source>%1 is outside of the range allowed. Nothing was done. See “vitrine --help”.</source>
        <translation>%1 liegt außerhalb des erlaubten Bereichs. Nichts wurde getan. Siehe „vitrine --help“.</translation>
    </message>
    <message>
        <source>%1 is not possible with this Vitrine. Nothing was done. See “vitrine doctor”.</source>
        <translation>%1 ist mit diesem Vitrine nicht möglich. Nichts wurde getan. Siehe „vitrine doctor“.</translation>
    </message>
    <message>
        <source>%1 may not be read or written by your account. Nothing was done. Choose another place.</source>
        <translation>%1 darf von Ihrem Konto nicht gelesen oder geschrieben werden. Nichts wurde getan. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 is not allowed, because it is not safe. Nothing was done. See “vitrine --help”.</source>
        <translation>%1 ist nicht erlaubt, weil es nicht sicher ist. Nichts wurde getan. Siehe „vitrine --help“.</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Nothing was done. Try again in a moment.</source>
        <translation>%1 wird von einem anderen Programm benutzt. Nichts wurde getan. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>%1 is damaged or of another kind. Nothing was changed. Choose another file.</source>
        <translation>%1 ist beschädigt oder von anderer Art. Nichts wurde geändert. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 took too long. What was saved before is safe. Try again.</source>
        <translation>%1 hat zu lange gedauert. Was schon gespeichert war, ist sicher. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 failed, and the computer does not say why. What was saved before is safe. Try again, or run “vitrine doctor”.</source>
        <translation>%1 ist gescheitert, und der Computer sagt nicht, warum. Was schon gespeichert war, ist sicher. Versuchen Sie es erneut, oder starten Sie „vitrine doctor“.</translation>
    </message>
    <message>
        <source>%1 stopped: its disk is too slow. What was recorded before is kept and plays. Record again onto another disk.</source>
        <translation>%1 wurde beendet: Die Festplatte ist zu langsam. Was vorher aufgenommen wurde, bleibt und lässt sich abspielen. Nehmen Sie auf einem anderen Datenträger erneut auf.</translation>
    </message>
    <message>
        <source>%1 stopped: its disk may no longer be written. What was recorded before is kept and plays. Record again into another folder.</source>
        <translation>%1 wurde beendet: Auf die Festplatte darf nicht mehr geschrieben werden. Was schon aufgenommen war, bleibt und ist abspielbar. Nehmen Sie erneut in einen anderen Ordner auf.</translation>
    </message>
    <message>
        <source>%1 could not be begun: the disk is full. Nothing was recorded. Make room, then record again.</source>
        <translation>%1 konnte nicht begonnen werden: Die Festplatte ist voll. Es wurde nichts aufgenommen. Schaffen Sie Platz und nehmen Sie erneut auf.</translation>
    </message>
    <message>
        <source>%1 was left before its end was written, as you asked. What was written before is kept and plays. Record onto a faster disk next time.</source>
        <translation>%1 wurde, wie gewünscht, verlassen, bevor das Ende geschrieben war. Was vorher geschrieben wurde, bleibt und ist abspielbar. Nehmen Sie das nächste Mal auf einem schnelleren Datenträger auf.</translation>
    </message>
    <message>
        <source>%1 could not be begun: its disk was unplugged. Nothing was recorded. Plug the disk in, then record again.</source>
        <translation>%1 konnte nicht begonnen werden: Die Festplatte wurde abgesteckt. Es wurde nichts aufgenommen. Schließen Sie die Festplatte an und nehmen Sie erneut auf.</translation>
    </message>
    <message>
        <source>%1 could not be begun: the disk takes no file. Nothing was recorded. Record again into another folder.</source>
        <translation>%1 konnte nicht begonnen werden: Die Festplatte nimmt keine Datei. Es wurde nichts aufgenommen. Nehmen Sie erneut in einen anderen Ordner auf.</translation>
    </message>
    <message>
        <source>%1 could not be begun: its disk is too slow or does not answer. Nothing was recorded. Record again onto another disk.</source>
        <translation>%1 konnte nicht begonnen werden: Die Festplatte ist zu langsam oder antwortet nicht. Es wurde nichts aufgenommen. Nehmen Sie auf einem anderen Datenträger erneut auf.</translation>
    </message>
    <message>
        <source>%1 could not be begun, and the computer does not say why. Nothing was recorded. Record again, into another folder if you can.</source>
        <translation>%1 konnte nicht begonnen werden, und der Computer sagt nicht, warum. Es wurde nichts aufgenommen. Nehmen Sie erneut auf, wenn möglich in einen anderen Ordner.</translation>
    </message>
    <message>
        <source>No place was booked: no slot of %1 is free any more. Other bookings are safe. Choose another product.</source>
        <translation>Es wurde kein Platz gebucht: Von %1 ist kein Termin mehr frei. Andere Buchungen sind sicher. Wählen Sie ein anderes Produkt.</translation>
    </message>
    <message>
        <source>The link of “%1” is too long for a QR code that viewers can read, so its card has none. Everything else is in the picture. Give the product a shorter link, of at most about 75 letters.</source>
        <translation>Der Link von „%1“ ist zu lang für einen QR-Code, den Zuschauer lesen können; seine Karte hat deshalb keinen. Alles andere ist im Bild. Geben Sie dem Produkt einen kürzeren Link von höchstens etwa 75 Zeichen.</translation>
    </message>
    <message>
        <source>%1 is on a disk that does not answer. The show goes on with its last picture. Check the disk: the film goes on by itself, or choose another file or camera.</source>
        <translation>%1 liegt auf einem Datenträger, der nicht antwortet. Die Sendung läuft mit dem letzten Bild weiter. Prüfen Sie den Datenträger: Der Film läuft von selbst weiter, oder wählen Sie eine andere Datei oder Kamera.</translation>
    </message>
    <message>
        <source>This computer has nothing that can compress video, so nothing was sent or recorded. Your shop and its orders are safe. Run “vitrine doctor”: it says what is missing and how to get it.</source>
        <translation>Dieser Computer hat nichts, das Video komprimieren kann; deshalb wurde nichts gesendet oder aufgenommen. Ihr Laden und seine Bestellungen sind sicher. Führen Sie „vitrine doctor“ aus: es sagt, was fehlt und woher es kommt.</translation>
    </message>
    <message>
        <source>What compresses video on this computer does not answer, so nothing was sent or recorded. Your shop and its orders are safe. Try again; if that does not help, restart the computer.</source>
        <translation>Was auf diesem Computer Video komprimiert, antwortet nicht; deshalb wurde nichts gesendet oder aufgenommen. Ihr Laden und seine Bestellungen sind sicher. Versuchen Sie es noch einmal; hilft das nicht, starten Sie den Computer neu.</translation>
    </message>
    <message>
        <source>What compresses video on this computer failed and does not say why, so nothing was sent or recorded. Your shop and its orders are safe. Restart the computer; if that does not help, run “vitrine doctor”.</source>
        <translation>Was auf diesem Computer Video komprimiert, ist ausgefallen und sagt nicht, warum; deshalb wurde nichts gesendet oder aufgenommen. Ihr Laden und seine Bestellungen sind sicher. Starten Sie den Computer neu; hilft das nicht, führen Sie „vitrine doctor“ aus.</translation>
    </message>
    <message>
        <source>%1 does not answer. The picture goes on without your voice. Wait a moment; if it stays so, end the show and log in again, so that the sound of this computer starts anew.</source>
        <translation>%1 antwortet nicht. Das Bild läuft ohne Ihre Stimme weiter. Warten Sie einen Moment; bleibt es so, beenden Sie die Sendung und melden Sie sich neu an, damit der Ton dieses Computers neu beginnt.</translation>
    </message>
    <message>
        <source>This computer has nothing that can compress sound, so nothing was sent or recorded. Your shop and its orders are safe. Install FFmpeg again, from the packages of this system, then start Vitrine again.</source>
        <translation>Dieser Computer hat nichts, das Ton komprimieren kann; deshalb wurde nichts gesendet oder aufgenommen. Ihr Laden und seine Bestellungen sind sicher. Installieren Sie FFmpeg aus den Paketen dieses Systems neu und starten Sie Vitrine dann noch einmal.</translation>
    </message>
    <message>
        <source>What compresses sound on this computer failed and does not say why, so nothing was sent or recorded. Your shop and its orders are safe. Restart the computer, then try again.</source>
        <translation>Was auf diesem Computer Ton komprimiert, ist ausgefallen und sagt nicht, warum; deshalb wurde nichts gesendet oder aufgenommen. Ihr Laden und seine Bestellungen sind sicher. Starten Sie den Computer neu und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>An order needs a product and a quantity of one or more. Nothing was ordered. Enter both again.</source>
        <translation>Eine Bestellung braucht ein Produkt und eine Menge von mindestens eins. Nichts wurde bestellt. Geben Sie beides erneut ein.</translation>
    </message>
    <message>
        <source>The order was not taken: %1 is sold by its variants, and the order names none of them. Other orders are safe. Order by the number of a variant: “vitrine catalog list” shows them, “vitrine order add” takes them.</source>
        <translation>Die Bestellung wurde nicht aufgenommen: %1 wird nach Varianten verkauft, und die Bestellung nennt keine davon. Andere Bestellungen sind sicher. Bestellen Sie mit der Nummer einer Variante: „vitrine catalog list“ zeigt sie, „vitrine order add“ nimmt sie auf.</translation>
    </message>
    <message>
        <source>A part of Vitrine is damaged: the description of a trade in %1. Nothing was opened, and your shops are as they were. Install Vitrine again.</source>
        <translation>Ein Teil von Vitrine ist beschädigt: die Beschreibung einer Branche in %1. Es wurde nichts geöffnet, und Ihre Läden sind, wie sie waren. Installieren Sie Vitrine neu.</translation>
    </message>
    <message>
        <source>“%1” is not shown yet. The picture stays as it was.</source>
        <translation>„%1“ wird noch nicht gezeigt. Das Bild bleibt, wie es war.</translation>
    </message>
    <message>
        <source>%1 (goes with “%2”)</source>
        <translation>%1 (gehört zu „%2“)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what is missing</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>This Vitrine does not know its trade “%1”. Install the newest Vitrine, then show it.</source>
        <translation>Dieses Vitrine kennt seine Branche „%1“ nicht. Installieren Sie das neueste Vitrine und zeigen Sie es dann.</translation>
    </message>
    <message>
        <source>What the law (%1) wants to be said with it has no words in the language of this show. Set the computer to another language, or show another product.</source>
        <translation>Für das, was das Gesetz (%1) dazu verlangt, gibt es in der Sprache dieser Sendung keine Worte. Stellen Sie den Computer auf eine andere Sprache ein, oder zeigen Sie ein anderes Produkt.</translation>
    </message>
    <message>
        <source>%1 is not shown yet: something is missing that has to be shown with it. The picture stays as it was. Import a file that has it with “vitrine catalog import”, then show it.</source>
        <translation>%1 wird noch nicht gezeigt: Etwas fehlt, das mit ihm gezeigt werden muss. Das Bild bleibt, wie es war. Importieren Sie mit „vitrine catalog import“ eine Datei, in der es steht, und zeigen Sie es dann.</translation>
    </message>
    <message>
        <source>“%1” is not shown yet, because this is missing: %2. The picture stays as it was.</source>
        <translation>„%1“ wird noch nicht gezeigt, denn es fehlt: %2. Das Bild bleibt, wie es war.</translation>
    </message>
    <message>
        <source>“%1” was changed and has left the picture. The show goes on.</source>
        <translation>„%1“ wurde geändert und ist nicht mehr im Bild. Die Sendung läuft weiter.</translation>
    </message>
    <message>
        <source>“%1” has left the picture, because this is missing now: %2. The show goes on.</source>
        <translation>„%1“ ist nicht mehr im Bild, denn jetzt fehlt: %2. Die Sendung läuft weiter.</translation>
    </message>
    <message>
        <source>Write it into a table (CSV) with the columns %1 and bring that in with “vitrine catalog import”, then show it.</source>
        <translation>Schreiben Sie es in eine Tabelle (CSV) mit den Spalten %1, importieren Sie diese mit „vitrine catalog import“ und zeigen Sie es dann.</translation>
    </message>
    <message>
        <source>“%1” has to be the lowest price of the 30 days before the price was lowered, and this shop does not know its prices of so long ago. Take it away: a hyphen does that.</source>
        <translation>„%1“ muss der niedrigste Preis der 30 Tage vor der Senkung sein, und dieser Shop kennt seine Preise so lange noch nicht. Nehmen Sie ihn weg: Ein Bindestrich genügt.</translation>
    </message>
    <message>
        <source>It is not cheaper than it was: the lowest price of the 30 days before is %1. Lower its price, or take “%2” away: a hyphen does that.</source>
        <translation>Es ist nicht billiger als vorher: Der niedrigste Preis der 30 Tage davor ist %1. Senken Sie seinen Preis, oder nehmen Sie „%2“ weg: Ein Bindestrich genügt.</translation>
    </message>
    <message>
        <source>“%1” has to be the lowest price of the 30 days before, which is %2.</source>
        <translation>„%1“ muss der niedrigste Preis der 30 Tage davor sein, und das ist %2.</translation>
    </message>
    <message>
        <source>%1 cannot be shown: its price, or what has to be said with it, is too long for its card. The picture stays as it was. Shorten it, or choose a larger picture.</source>
        <translation>%1 kann nicht gezeigt werden: Der Preis, oder was dazu gesagt werden muss, ist zu lang für die Karte. Das Bild bleibt, wie es war. Kürzen Sie es oder wählen Sie ein größeres Bild.</translation>
    </message>
    <message>
        <source>“%1” has left the picture: its price, or what has to be said with it, has become too long for its card. The show goes on. Shorten it, then show it.</source>
        <translation>„%1“ ist nicht mehr im Bild: Der Preis oder was dazu gesagt werden muss, ist für die Karte zu lang geworden. Die Sendung läuft weiter. Kürzen Sie es und zeigen Sie es dann.</translation>
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
        <translation>Auf Sendung</translation>
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
        <translation>Unterbrochen</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::TotalsPanel</name>
    <message numerus="yes">
        <source>orders</source>
        <comment>under the number of orders</comment>
        <translation>
            <numerusform>Bestellung</numerusform>
            <numerusform>Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>sales</source>
        <comment>under the sum of money</comment>
        <translation>Umsatz</translation>
    </message>
    <message numerus="yes">
        <source>left of this one</source>
        <comment>under the number of pieces left of the product in the picture</comment>
        <translation>
            <numerusform>davon übrig</numerusform>
            <numerusform>davon übrig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bookings</source>
        <comment>under the number of bookings</comment>
        <translation>
            <numerusform>Buchung</numerusform>
            <numerusform>Buchungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>places free</source>
        <comment>under the number of free places of the product in the picture</comment>
        <translation>
            <numerusform>Platz frei</numerusform>
            <numerusform>Plätze frei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>oversold</source>
        <comment>under the number of pieces that platforms sold and that are not there</comment>
        <translation>
            <numerusform>überverkauft</numerusform>
            <numerusform>überverkauft</numerusform>
        </translation>
    </message>
</context>
</TS>
