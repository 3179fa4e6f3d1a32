<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>The shop file.</source>
        <translation>Le fichier de la boutique.</translation>
    </message>
    <message>
        <source>Answer in JSON.</source>
        <translation>Répondre en JSON.</translation>
    </message>
    <message>
        <source>There is a word too many. See: vitrine %1 --help</source>
        <translation>Il y a un mot de trop. Voir&#xa0;: vitrine %1 --help</translation>
    </message>
    <message>
        <source>--%1 is missing. See: vitrine %2 --help</source>
        <translation>Il manque --%1. Voir&#xa0;: vitrine %2 --help</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3.</source>
        <translation>--%1 attend un nombre de %2 à %3.</translation>
    </message>
    <message>
        <source>Shows a product on camera, sends and records it.</source>
        <translation>Montre un produit à la caméra, le diffuse et l’enregistre.</translation>
    </message>
    <message>
        <source>A device, an address, or a film that is repeated.</source>
        <translation>Un appareil, une adresse ou un film passé en boucle.</translation>
    </message>
    <message>
        <source>A microphone of `vitrine doctor`, or default.</source>
        <translation>Un micro indiqué par `vitrine doctor`, ou default.</translation>
    </message>
    <message>
        <source>The product in the picture.</source>
        <translation>Le produit à l’image.</translation>
    </message>
    <message>
        <source>Where to send; may be given several times.</source>
        <translation>Où diffuser&#x202f;; peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>File with the stream key of the --to in the same place.</source>
        <translation>Fichier avec la clé de diffusion du --to de même rang.</translation>
    </message>
    <message>
        <source>File to record to.</source>
        <translation>Fichier où enregistrer.</translation>
    </message>
    <message>
        <source>Picture size.</source>
        <translation>Taille de l’image.</translation>
    </message>
    <message>
        <source>Pictures a second.</source>
        <translation>Images par seconde.</translation>
    </message>
    <message>
        <source>Kilobits a second.</source>
        <translation>Kilobits par seconde.</translation>
    </message>
    <message>
        <source>How long; until interrupted without it.</source>
        <translation>Durée&#x202f;; sans elle, jusqu’à l’interruption.</translation>
    </message>
    <message>
        <source>--size takes width x height, such as 1280x720.</source>
        <translation>--size attend largeur x hauteur, par exemple 1280x720.</translation>
    </message>
    <message>
        <source>--size takes even numbers from 64x64 to 3840x3840.</source>
        <translation>--size attend des nombres pairs de 64x64 à 3840x3840.</translation>
    </message>
    <message>
        <source>There are more --key-file than --to.</source>
        <translation>Il y a plus de --key-file que de --to.</translation>
    </message>
    <message>
        <source>Makes a shop to try.</source>
        <translation>Crée une boutique d’essai.</translation>
    </message>
    <message>
        <source>Lists the products of a shop.</source>
        <translation>Liste les produits d’une boutique.</translation>
    </message>
    <message>
        <source>order wants: add</source>
        <translation>order attend&#xa0;: add</translation>
    </message>
    <message>
        <source>Enters an order, also while a show is on air.</source>
        <translation>Saisit une commande, même pendant un direct.</translation>
    </message>
    <message>
        <source>The product.</source>
        <translation>Le produit.</translation>
    </message>
    <message>
        <source>How many.</source>
        <translation>Combien.</translation>
    </message>
    <message>
        <source>Says what this computer can do and what it lacks.</source>
        <translation>Dit ce que cet ordinateur sait faire et ce qui lui manque.</translation>
    </message>
    <message>
        <source>Opens the studio.</source>
        <translation>Ouvre le studio.</translation>
    </message>
    <message>
        <source>There is no command %1. See: vitrine --help</source>
        <translation>Il n’y a pas de commande %1. Voir&#xa0;: vitrine --help</translation>
    </message>
    <message>
        <source>Shows this text.</source>
        <translation>Montre ce texte.</translation>
    </message>
    <message>
        <source>There is no option %1. See: vitrine %2 --help</source>
        <translation>Il n’y a pas d’option %1. Voir&#xa0;: vitrine %2 --help</translation>
    </message>
    <message>
        <source>%1 wants a value. See: vitrine %2 --help</source>
        <translation>%1 attend une valeur. Voir&#xa0;: vitrine %2 --help</translation>
    </message>
    <message>
        <source>A value follows an option that takes none. See: vitrine %1 --help</source>
        <translation>Une valeur suit une option qui n’en attend pas. Voir&#xa0;: vitrine %1 --help</translation>
    </message>
    <message>
        <source>%1 is missing. See: vitrine %2 --help</source>
        <translation>Il manque %1. Voir&#xa0;: vitrine %2 --help</translation>
    </message>
    <message>
        <source>Brings the products of a file into a shop: Google Merchant, Facebook, Shopify, WooCommerce, or a table of your own.</source>
        <translation>Apporte les produits d’un fichier dans une boutique&#xa0;: Google Merchant, Facebook, Shopify, WooCommerce, ou un tableau à vous.</translation>
    </message>
    <message>
        <source>Says what would change and changes nothing.</source>
        <translation>Dit ce qui changerait et ne change rien.</translation>
    </message>
    <message>
        <source>Fetches the pictures that the file names by https addresses.</source>
        <translation>Cherche les images que le fichier nomme par des adresses https.</translation>
    </message>
    <message>
        <source>Columns where the guess is wrong, such as price=Preis,stock=Lager.</source>
        <translation>Les colonnes mal devinées, par exemple price=Prix,stock=Reste.</translation>
    </message>
    <message>
        <source>Of prices that name none; else the shop’s own.</source>
        <translation>Celle des prix qui n’en nomment pas&#xa0;; sinon celle de la boutique.</translation>
    </message>
    <message>
        <source>Writes the products of a shop into a file for another program.</source>
        <translation>Écrit les produits d’une boutique dans un fichier pour un autre programme.</translation>
    </message>
    <message>
        <source>google-tsv, google-xml, facebook, shopify or woocommerce.</source>
        <translation>google-tsv, google-xml, facebook, shopify ou woocommerce.</translation>
    </message>
    <message>
        <source>Finds products by the beginnings of words in their name, codes, brand and attributes.</source>
        <translation>Trouve des produits par le début des mots de leur nom, de leurs codes, de leur marque et de leurs caractéristiques.</translation>
    </message>
    <message>
        <source>catalog wants: list, search, import or export</source>
        <translation>catalog attend&#xa0;: list, search, import ou export</translation>
    </message>
    <message>
        <source>shop wants: verify, backup or restore</source>
        <translation>shop attend&#xa0;: verify, backup ou restore</translation>
    </message>
    <message>
        <source>Reads a shop file from end to end and adds its orders up.</source>
        <translation>Lit un fichier de boutique d’un bout à l’autre et additionne ses commandes.</translation>
    </message>
    <message>
        <source>Writes a shop and its pictures into one new file, also while a show is on air.</source>
        <translation>Écrit une boutique et ses photos dans un seul fichier nouveau, même pendant un direct.</translation>
    </message>
    <message>
        <source>Makes a new shop out of a backup or a copy.</source>
        <translation>Fait une nouvelle boutique à partir d’une sauvegarde ou d’une copie.</translation>
    </message>
    <message>
        <source>Writes over the file when there is one.</source>
        <translation>Écrase le fichier s’il existe déjà.</translation>
    </message>
    <message>
        <source>There is no currency %1. Write it as in EUR or JPY.</source>
        <translation>Il n’y a pas de devise %1. Écrivez-la comme EUR ou JPY.</translation>
    </message>
    <message>
        <source>--columns cannot take %1. Write a field, = and a column of the file, such as price=Preis,stock=Lager. The fields are: %2.</source>
        <translation>--columns ne peut pas prendre %1. Écrivez un champ, = et une colonne du fichier, comme price=Preis,stock=Lager. Les champs sont : %2.</translation>
    </message>
    <message>
        <source>There is no format %1. Choose google-tsv, google-xml, facebook, shopify or woocommerce.</source>
        <translation>Il n’y a pas de format %1. Choisissez google-tsv, google-xml, facebook, shopify ou woocommerce.</translation>
    </message>
    <message>
        <source>--canvas takes landscape, portrait, or even numbers such as 1280x720.</source>
        <translation>--canvas attend landscape, portrait, ou des nombres pairs comme 1280x720.</translation>
    </message>
    <message>
        <source>Draws one overlay as viewers would see it, into a PNG file.</source>
        <translation>Dessine dans un fichier PNG une incrustation telle que les spectateurs la verraient.</translation>
    </message>
    <message>
        <source>card or counter.</source>
        <translation>card (la fiche) ou counter (le compteur).</translation>
    </message>
    <message>
        <source>landscape, portrait, or the picture’s size.</source>
        <translation>landscape, portrait, ou la taille de l’image.</translation>
    </message>
    <message>
        <source>The file to draw into.</source>
        <translation>Le fichier où dessiner.</translation>
    </message>
    <message>
        <source>--overlay takes card or counter.</source>
        <translation>--overlay attend card ou counter.</translation>
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
        <translation>Vitrine, le studio de vente en direct.

  vitrine                  ouvre le studio
  vitrine studio           de même, avec une boutique de votre choix
  vitrine show             montre un produit, le diffuse et l’enregistre, sans fenêtre
  vitrine demo             fait une boutique pour essayer
  vitrine catalog list     donne la liste des produits d’une boutique
  vitrine catalog search   trouve des produits par ce qu’on taperait
  vitrine catalog import   apporte les produits d’un fichier dans une boutique
  vitrine catalog export   écrit les produits d’une boutique dans un fichier
  vitrine order add        entre une commande, même pendant un direct
  vitrine shop verify      vérifie un fichier de boutique et additionne ses commandes
  vitrine shop backup      écrit une boutique et ses photos dans un fichier
  vitrine shop restore     fait une nouvelle boutique à partir d’une sauvegarde
  vitrine render           dessine la fiche ou le compteur d’un produit dans un fichier
  vitrine doctor           dit ce que cet ordinateur sait faire et ce qui lui manque

vitrine COMMANDE --help en dit plus. Finit par 0 si c’est fait, 1 en cas d’échec, 2 si la demande n’est pas comprise.
</translation>
    </message>
    <message>
        <source>What viewers are told of the whole show: advertising or collaboration.</source>
        <translation>Ce qui est dit aux spectateurs pendant toute l’émission&#xa0;: advertising (publicité) ou collaboration.</translation>
    </message>
    <message>
        <source>--mention takes advertising, collaboration or none.</source>
        <translation>--mention attend advertising, collaboration ou none.</translation>
    </message>
    <message>
        <source>There is no trade %1. Choose one of: %2.</source>
        <translation>Il n’y a pas de métier %1. Choisissez parmi&#xa0;: %2.</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>Au choix&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Of products that are new; one of: %1.</source>
        <translation>Des produits qui sont nouveaux&#xa0;; au choix&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>This Vitrine was built without its window.</source>
        <translation>Ce Vitrine a été construit sans sa fenêtre.</translation>
    </message>
    <message numerus="yes">
        <source>Made a demo shop with %n product(s): %1
A film to use as its camera: %2
</source>
        <translation>
            <numerusform>Boutique de démonstration créée avec %n produit&#xa0;: %1
Un film à utiliser comme caméra&#xa0;: %2
</numerusform>
            <numerusform>Boutique de démonstration créée avec %n produits&#xa0;: %1
Un film à utiliser comme caméra&#xa0;: %2
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n restant</numerusform>
            <numerusform>%n restants</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 x %2, %3. Left: %4
</source>
        <translation>%1 x %2, %3. Reste&#xa0;: %4
</translation>
    </message>
    <message>
        <source>What you asked for was done, but the answer could not be written. Check where it goes to, for example whether that disk is full.</source>
        <translation>Ce que vous avez demandé est fait, mais la réponse n’a pas pu être écrite. Vérifiez où elle va, par exemple si ce disque est plein.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) free</source>
        <translation>
            <numerusform>%n place libre</numerusform>
            <numerusform>%n places libres</numerusform>
        </translation>
    </message>
    <message>
        <source>Booked: %1, %2
</source>
        <translation>Réservé : %1, %2
</translation>
    </message>
    <message>
        <source>Places free: %1
</source>
        <translation>Places libres : %1
</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>To get it: sudo apt-get install %1</source>
        <translation>Pour l’obtenir&#xa0;: sudo apt-get install %1</translation>
    </message>
    <message>
        <source>There is no screen, and none can be simulated. %1</source>
        <translation>Il n’y a pas d’écran, et aucun ne peut être simulé. %1</translation>
    </message>
    <message>
        <source>Engine: libobs %1, FFmpeg %2</source>
        <translation>Moteur&#xa0;: libobs %1, FFmpeg %2</translation>
    </message>
    <message>
        <source>Modules: %1</source>
        <translation>Modules&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 manque.</translation>
    </message>
    <message>
        <source>%1 is not used, because other accounts may change it. Let only the administrator write there.</source>
        <translation>%1 n’est pas utilisé, car d’autres comptes peuvent le modifier. Ne laissez que l’administrateur y écrire.</translation>
    </message>
    <message>
        <source>Video encoders:</source>
        <translation>Encodeurs vidéo&#xa0;:</translation>
    </message>
    <message>
        <source>works</source>
        <translation>fonctionne</translation>
    </message>
    <message>
        <source>not on this computer (%1)</source>
        <translation>pas sur cet ordinateur (%1)</translation>
    </message>
    <message>
        <source>Cameras:</source>
        <translation>Caméras&#xa0;:</translation>
    </message>
    <message>
        <source>Microphones:</source>
        <translation>Micros&#xa0;:</translation>
    </message>
    <message>
        <source>Keychain: works</source>
        <translation>Trousseau de clés&#xa0;: fonctionne</translation>
    </message>
    <message>
        <source>A part of libobs is missing. %1</source>
        <translation>Il manque une partie de libobs. %1</translation>
    </message>
    <message>
        <source>The screen does not answer, or nothing can be drawn on it. Check DISPLAY. %1</source>
        <translation>L’écran ne répond pas, ou rien ne peut y être dessiné. Vérifiez DISPLAY. %1</translation>
    </message>
    <message>
        <source>a camera of this computer does not answer. Unplug it, or start the computer anew.</source>
        <translation>une caméra de cet ordinateur ne répond pas. Débranchez-la, ou redémarrez l’ordinateur.</translation>
    </message>
    <message>
        <source>the sound of this computer does not answer. Log in again, so that it starts anew.</source>
        <translation>le son de cet ordinateur ne répond pas. Rouvrez votre session pour le relancer.</translation>
    </message>
    <message>
        <source>Vitrine keeps no key of a platform between starts, with a keychain or without.</source>
        <translation>Vitrine ne garde aucune clé de plateforme d’un lancement à l’autre, avec ou sans trousseau de clés.</translation>
    </message>
    <message>
        <source>does not answer, and nothing can be sent or recorded until it does. Start the computer anew; if that does not help, let its graphics driver be renewed.</source>
        <translation>ne répond pas, et rien ne peut être envoyé ni enregistré avant qu’il ne réponde. Redémarrez l’ordinateur&#xa0;; si cela n’aide pas, faites renouveler le pilote de sa carte graphique.</translation>
    </message>
    <message>
        <source>Keychain: does not answer</source>
        <translation>Trousseau de clés&#xa0;: ne répond pas</translation>
    </message>
    <message>
        <source>One that works is enough. Those of a graphics chip only spare the processor.</source>
        <translation>Un seul qui fonctionne suffit. Ceux d’une puce graphique ne font que soulager le processeur.</translation>
    </message>
    <message>
        <source>None works, so nothing can be sent or recorded.</source>
        <translation>Aucun ne fonctionne&#xa0;: rien ne peut être envoyé ni enregistré.</translation>
    </message>
    <message>
        <source>Keychain: none, and none is needed</source>
        <translation>Trousseau de clés&#xa0;: aucun, et il n’en faut pas</translation>
    </message>
    <message>
        <source>none found. Plug one in, or give the address of a network camera, or a film.</source>
        <translation>aucune trouvée. Branchez-en une, ou donnez l’adresse d’une caméra du réseau, ou un film.</translation>
    </message>
    <message>
        <source>none found. Plug one in to be heard; the sound of a camera needs none.</source>
        <translation>aucun trouvé. Branchez-en un pour être entendu&#xa0;; le son d’une caméra n’en demande pas.</translation>
    </message>
</context>
<context>
    <name>FeedCommands</name>
    <message>
        <source>the row has more cells than the first row has names. It was left out.</source>
        <translation>la ligne a plus de cases que la première n’a de noms. Elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>a quotation mark is opened and not closed. The row was left out.</source>
        <translation>un guillemet est ouvert et n’est pas fermé. La ligne a été laissée de côté.</translation>
    </message>
    <message>
        <source>a quotation mark is opened and nothing up to the end of the file closes it. The row was left out.</source>
        <translation>un guillemet est ouvert et rien ne le ferme jusqu’à la fin du fichier. La ligne a été laissée de côté.</translation>
    </message>
    <message>
        <source>there are more than a million rows. This row and those after it were left out.</source>
        <translation>il y a plus d’un million de lignes. Celle-ci et les suivantes ont été laissées de côté.</translation>
    </message>
    <message>
        <source>the file ends in the middle, or is damaged from here on. What is after it was left out.</source>
        <translation>le fichier s’arrête au milieu, ou est abîmé à partir d’ici. La suite a été laissée de côté.</translation>
    </message>
    <message>
        <source>elements are more than 32 deep. What is after it was left out.</source>
        <translation>il y a plus de 32 éléments imbriqués. La suite a été laissée de côté.</translation>
    </message>
    <message>
        <source>there is no number of the product. The row was left out.</source>
        <translation>il n’y a pas de référence du produit. La ligne a été laissée de côté.</translation>
    </message>
    <message>
        <source>“%1” is not in the shop yet, and the row has no name. It was left out.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas encore dans la boutique, et la ligne n’a pas de nom. Elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>“%1” is not in the shop yet, and the row has no price. It was left out.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas encore dans la boutique, et la ligne n’a pas de prix. Elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>“%1” is no price, or its currency is not known. The row was left out. Where prices name no currency, name it with --currency.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un prix, ou sa monnaie n’est pas connue. La ligne a été laissée de côté. Si les prix n’indiquent pas de monnaie, indiquez-la avec --currency.</translation>
    </message>
    <message>
        <source>“%1” is more than a price may be: 1,000,000,000,000.00 in a currency with cents. The row was left out. Correct the price.</source>
        <translation>«&#xa0;%1&#xa0;» est plus qu’un prix ne peut être&#xa0;: 1&#xa0;000&#xa0;000&#xa0;000&#xa0;000,00 dans une monnaie à centimes. La ligne a été laissée de côté. Corrigez le prix.</translation>
    </message>
    <message>
        <source>“%1” is no number of pieces, or can be read in two ways. The row was left out. Write it as in 1000.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre de pièces, ou peut être lu de deux façons. La ligne a été laissée de côté. Écrivez-le comme dans 1000.</translation>
    </message>
    <message>
        <source>“%1” is in an earlier row too. This row was left out.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà dans une ligne plus haut. Cette ligne a été laissée de côté.</translation>
    </message>
    <message>
        <source>the price is in %1, the product’s other prices are not. The row was left out.</source>
        <translation>le prix est en %1, les autres prix du produit ne le sont pas. La ligne a été laissée de côté.</translation>
    </message>
    <message>
        <source>the shop does not take this product, for example because another one has its number. It was left out.</source>
        <translation>la boutique ne prend pas ce produit, par exemple parce qu’un autre a sa référence. Il a été laissé de côté.</translation>
    </message>
    <message>
        <source>“%1” is no GTIN: its check digit is wrong or digits are missing. The product has none now, or keeps the one it had.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un GTIN&#xa0;: son chiffre de contrôle est faux ou il manque des chiffres. Le produit n’en a pas, ou garde celui qu’il avait.</translation>
    </message>
    <message>
        <source>“%1” is no address that begins with https://. It was left out.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse qui commence par https://. Elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>“%1” is no picture in the folder of the file. It was left out.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une image du dossier du fichier. Elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>“%1” pieces are less than none. None are left now.</source>
        <translation>«&#xa0;%1&#xa0;» pièces, c’est moins que zéro. Il n’en reste aucune.</translation>
    </message>
    <message>
        <source>“%1” is new and the row does not say how many there are. None are left until you import a file that does.</source>
        <translation>«&#xa0;%1&#xa0;» est nouveau et la ligne ne dit pas combien il y en a. Il n’en reste aucun tant que vous n’importez pas un fichier qui le dit.</translation>
    </message>
    <message>
        <source>The file %1 could not be read to its end. Line %2: %3 What is before was taken and is safe: new: %4, changed: %5, unchanged: %6. Get the whole file, then import it again: what is in stays as it is.</source>
        <translation>Le fichier %1 n’a pas pu être lu jusqu’au bout. Ligne %2&#xa0;: %3 Ce qui précède a été pris et est en sûreté, nouveaux&#xa0;: %4, changés&#xa0;: %5, inchangés&#xa0;: %6. Procurez-vous le fichier entier, puis importez-le de nouveau&#xa0;: ce qui est là reste tel quel.</translation>
    </message>
    <message>
        <source>The file %1 could not be read to its end. Line %2: %3 What is before was taken and is safe: new: %4, changed: %5, unchanged: %6. Have the file corrected in that line, then import it again: what is in stays as it is.</source>
        <translation>Le fichier %1 n’a pas pu être lu jusqu’au bout. Ligne %2&#xa0;: %3 Ce qui précède a été pris et est en sûreté, nouveaux&#xa0;: %4, changés&#xa0;: %5, inchangés&#xa0;: %6. Faites corriger cette ligne du fichier, puis importez-le de nouveau&#xa0;: ce qui est là reste tel quel.</translation>
    </message>
    <message>
        <source>The file %1 is more than is read at once. Line %2: %3 What is before was taken and is safe: new: %4, changed: %5, unchanged: %6. Divide the file, then import its parts: what is in stays as it is.</source>
        <translation>Le fichier %1 dépasse ce qui est lu en une fois. Ligne %2&#xa0;: %3 Ce qui précède a été repris et est en sécurité, nouveaux&#xa0;: %4, modifiés&#xa0;: %5, inchangés&#xa0;: %6. Divisez le fichier, puis importez ses parties&#xa0;: ce qui est dans la boutique reste tel quel.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read to its end. Line %2: %3 Before that are products that are new: %4, changed: %5, unchanged: %6. Nothing was changed. Get the whole file first.</source>
        <translation>Le fichier %1 ne peut pas être lu jusqu’au bout. Ligne %2&#xa0;: %3 Avant cela, produits nouveaux&#xa0;: %4, changés&#xa0;: %5, inchangés&#xa0;: %6. Rien n’a été changé. Procurez-vous d’abord le fichier entier.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read to its end. Line %2: %3 Before that are products that are new: %4, changed: %5, unchanged: %6. Nothing was changed. Have the file corrected in that line first.</source>
        <translation>Le fichier %1 ne peut pas être lu jusqu’au bout. Ligne %2&#xa0;: %3 Avant cela, produits nouveaux&#xa0;: %4, changés&#xa0;: %5, inchangés&#xa0;: %6. Rien n’a été changé. Faites d’abord corriger cette ligne du fichier.</translation>
    </message>
    <message>
        <source>The file %1 is more than is read at once. Line %2: %3 Before that are products that are new: %4, changed: %5, unchanged: %6. Nothing was changed. Divide the file first.</source>
        <translation>Le fichier %1 dépasse ce qui est lu en une fois. Ligne %2&#xa0;: %3 Avant se trouvent des produits, nouveaux&#xa0;: %4, modifiés&#xa0;: %5, inchangés&#xa0;: %6. Rien n’a été modifié. Divisez d’abord le fichier.</translation>
    </message>
    <message>
        <source>The file %1 ends in the middle of a row, or lacks a quotation mark. Line %2: %3 In the other rows are products that are new: %4, changed: %5, unchanged: %6. Nothing was changed. Get the whole file, or close the quotation mark, first.</source>
        <translation>Le fichier %1 se termine au milieu d’une ligne, ou il y manque un guillemet. Ligne %2&#xa0;: %3 Dans les autres lignes se trouvent des produits, nouveaux&#xa0;: %4, changés&#xa0;: %5, inchangés&#xa0;: %6. Rien n’a été changé. Procurez-vous d’abord le fichier entier, ou fermez le guillemet.</translation>
    </message>
    <message>
        <source>The file %1 ends in the middle of a row, or lacks a quotation mark. Line %2: %3 What the other rows say was taken and is safe: new: %4, changed: %5, unchanged: %6. Get the whole file, or close the quotation mark, then import it again: what is in stays as it is.</source>
        <translation>Le fichier %1 se termine au milieu d’une ligne, ou il y manque un guillemet. Ligne %2&#xa0;: %3 Ce que disent les autres lignes a été pris et est en sûreté, nouveaux&#xa0;: %4, changés&#xa0;: %5, inchangés&#xa0;: %6. Procurez-vous le fichier entier, ou fermez le guillemet, puis importez-le de nouveau&#xa0;: ce qui est là reste tel quel.</translation>
    </message>
    <message>
        <source>There is no file %1. Nothing was changed. Check its name and folder.</source>
        <translation>Il n’y a pas de fichier %1. Rien n’a été changé. Vérifiez son nom et son dossier.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Nothing was changed. Check that it is a file and that your account may read it.</source>
        <translation>Le fichier %1 ne peut pas être lu. Rien n’a été changé. Vérifiez que c’est un fichier et que votre compte peut le lire.</translation>
    </message>
    <message>
        <source>The file %1 contains definitions that could do harm. Nothing of what comes after them was read. Ask for it without a DOCTYPE.</source>
        <translation>Le fichier %1 contient des définitions qui pourraient nuire. Rien de ce qui les suit n’a été lu. Demandez-le sans DOCTYPE.</translation>
    </message>
    <message>
        <source>The file %1 is written in characters that Vitrine cannot read. Nothing was changed. Save it as UTF-8, then try again.</source>
        <translation>Le fichier %1 est écrit en caractères que Vitrine ne sait pas lire. Rien n’a été changé. Enregistrez-le en UTF-8, puis réessayez.</translation>
    </message>
    <message>
        <source>The file %1 holds no list of products: the first row has to name the columns, and one of them the products’ numbers. Nothing was changed. Choose another file, or name the columns with --columns.</source>
        <translation>Le fichier %1 ne contient pas de liste de produits&#xa0;: la première ligne doit nommer les colonnes, dont celle des références. Rien n’a été changé. Choisissez un autre fichier, ou nommez les colonnes avec --columns.</translation>
    </message>
    <message>
        <source>Read as: %1
</source>
        <translation>Lu comme&#xa0;: %1
</translation>
    </message>
    <message>
        <source>Not used: %1
</source>
        <translation>Non utilisé&#xa0;: %1
</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>changes: %1</source>
        <translation>change&#xa0;: %1</translation>
    </message>
    <message>
        <source>Line %1: %2, %3 (%4)
</source>
        <translation>Ligne %1&#xa0;: %2, %3 (%4)
</translation>
    </message>
    <message numerus="yes">
        <source>... and %n more
</source>
        <translation>
            <numerusform>... et %n autre
</numerusform>
            <numerusform>... et %n autres
</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2
</source>
        <translation>Ligne %1&#xa0;: %2
</translation>
    </message>
    <message>
        <source>Products whose stock the file sets: %1 (pieces more: %2, fewer: %3). A file that is older than your last sales takes what they sold for unsold: check these numbers.
</source>
        <translation>Produits dont le fichier fixe le stock&#xa0;: %1 (pièces en plus&#xa0;: %2, en moins&#xa0;: %3). Un fichier plus ancien que vos dernières ventes tient pour invendu ce qu’elles ont vendu&#xa0;: vérifiez ces nombres.
</translation>
    </message>
    <message>
        <source>Would be new: %1, changed: %2, unchanged: %3, rows left out: %4. Nothing was changed.
</source>
        <translation>Seraient nouveaux&#xa0;: %1, changés&#xa0;: %2, inchangés&#xa0;: %3, lignes laissées de côté&#xa0;: %4. Rien n’a été changé.
</translation>
    </message>
    <message>
        <source>New: %1, changed: %2, unchanged: %3, rows left out: %4.
</source>
        <translation>Nouveaux&#xa0;: %1, changés&#xa0;: %2, inchangés&#xa0;: %3, lignes laissées de côté&#xa0;: %4.
</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are on the network and were not fetched.
</source>
        <translation>
            <numerusform>%n image est sur le réseau et n’a pas été cherchée.
</numerusform>
            <numerusform>%n images sont sur le réseau et n’ont pas été cherchées.
</numerusform>
        </translation>
    </message>
    <message>
        <source>No row of %1 could be used. Nothing was changed. What is wrong with each is said in the answer.</source>
        <translation>Aucune ligne de %1 n’a pu servir. Rien n’a été changé. La réponse dit ce qui ne va pas dans chacune.</translation>
    </message>
    <message>
        <source>There is no folder %1. Nothing was written. Make the folder first, or choose another.</source>
        <translation>Il n’y a pas de dossier %1. Rien n’a été écrit. Créez d’abord le dossier, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written. What was there is as it was. Choose a folder of your own.</source>
        <translation>Le fichier %1 ne peut pas être écrit. Ce qui s’y trouvait est intact. Choisissez un dossier à vous.</translation>
    </message>
    <message>
        <source>There is no room for %1 on its disk. What was there is as it was. Make room, then try again.</source>
        <translation>Il n’y a pas de place pour %1 sur son disque. Ce qui s’y trouvait est intact. Faites de la place, puis réessayez.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n product(s): %1
</source>
        <translation>
            <numerusform>%n produit écrit&#xa0;: %1
</numerusform>
            <numerusform>%n produits écrits&#xa0;: %1
</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a file %1 already. It is as it was. Choose another name, or add --replace to write over it.</source>
        <translation>Il y a déjà un fichier %1. Il est resté tel quel. Choisissez un autre nom, ou ajoutez --replace pour l’écraser.</translation>
    </message>
    <message>
        <source>%1 is never written over: it is a shop or a part of one, a picture, or no plain file. It is as it was. Choose another name.</source>
        <translation>%1 n’est jamais écrasé : c’est une boutique ou une partie d’une boutique, une image, ou pas un fichier ordinaire. Rien n’a changé. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” cannot be the value of %2. It was left out.</source>
        <translation>« %1 » ne peut pas être la valeur de %2. Elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>Another program writes to the shop %1 and does not let go. Products of the file that are in: %2. The rest is not. Import the file again once the other program is done: what is in stays as it is.</source>
        <translation>Un autre programme écrit dans la boutique %1 et la garde pour lui. Produits du fichier déjà repris : %2. Les autres ne le sont pas. Importez le fichier à nouveau quand l’autre programme aura fini : ce qui est repris reste tel quel.</translation>
    </message>
    <message>
        <source>There is no room left for the shop %1. Products of the file that are in: %2. The rest is not. Make room and import the file again: what is in stays as it is.</source>
        <translation>Il n’y a plus de place pour la boutique %1. Produits du fichier déjà repris : %2. Les autres ne le sont pas. Faites de la place et importez le fichier à nouveau : ce qui est repris reste tel quel.</translation>
    </message>
    <message>
        <source>The shop %1 is damaged. Products of the file that are in: %2. The rest is not. Check it with vitrine shop verify, then import the file again: what is in stays as it is.</source>
        <translation>La boutique %1 est endommagée. Produits du fichier déjà repris : %2. Les autres ne le sont pas. Vérifiez-la avec vitrine shop verify, puis importez le fichier à nouveau : ce qui est repris reste tel quel.</translation>
    </message>
    <message>
        <source>The file could not be read to its end, or the shop %1 not be written. Products of the file that are in: %2. The rest is not. Import the file again once both can be used: what is in stays as it is.</source>
        <translation>Le fichier n’a pas pu être lu jusqu’au bout, ou la boutique %1 n’a pas pu être écrite. Produits du fichier déjà repris : %2. Les autres ne le sont pas. Importez le fichier à nouveau quand les deux seront utilisables : ce qui est repris reste tel quel.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways. The row was left out. Write the price as in 1234.00.</source>
        <translation>« %1 » peut se lire de deux façons. La ligne a été laissée de côté. Écrivez le prix comme dans 1234.00.</translation>
    </message>
    <message>
        <source>the product is a draft or not published. The row was left out.</source>
        <translation>le produit est un brouillon ou n’est pas publié. La ligne a été laissée de côté.</translation>
    </message>
    <message>
        <source>The file %1 has no column %2. Nothing was changed. Name one of its columns with --columns: %3</source>
        <translation>Le fichier %1 n’a pas de colonne %2. Rien n’a été modifié. Nommez une de ses colonnes avec --columns : %3</translation>
    </message>
    <message>
        <source>a product can have %1 pictures. “%2” and those after it were left out.</source>
        <translation>un produit peut avoir %1 images. «&#xa0;%2&#xa0;» et les suivantes ont été laissées de côté.</translation>
    </message>
    <message>
        <source>a cell has more than 64 KiB. The row was left out.</source>
        <translation>une case a plus de 64 Kio. La ligne a été laissée de côté.</translation>
    </message>
    <message>
        <source>the row has more than 1 MiB. It was left out.</source>
        <translation>la ligne a plus de 1 Mio. Elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>a text has more than 24 MiB, or no end. What is after it was left out.</source>
        <translation>un texte dépasse 24 Mio ou n’a pas de fin. La suite a été laissée de côté.</translation>
    </message>
    <message>
        <source>a product can have %1 variants. “%2” is one more and was left out. Part them into several products.</source>
        <translation>un produit peut avoir %1 variantes. «&#xa0;%2&#xa0;» est de trop et a été laissée de côté. Répartissez-les sur plusieurs produits.</translation>
    </message>
</context>
<context>
    <name>Overlays</name>
    <message numerus="yes">
        <source>order(s)</source>
        <extracomment>In the picture, after the number of orders, which is painted apart and larger.</extracomment>
        <translation>
            <numerusform>commande</numerusform>
            <numerusform>commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>portion(s) left</source>
        <extracomment>In the picture, after the number of portions, which is painted apart and larger.</extracomment>
        <translation>
            <numerusform>portion restante</numerusform>
            <numerusform>portions restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n portion(s) left</source>
        <translation>
            <numerusform>Plus que %n portion</numerusform>
            <numerusform>Plus que %n portions</numerusform>
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
        <translation>Épuisé</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>In the picture, under the QR code of a dish: what the viewer does with it.</extracomment>
        <translation>Commander</translation>
    </message>
    <message>
        <source>per portion</source>
        <extracomment>In the picture, after the price of a dish.</extracomment>
        <translation>la portion</translation>
    </message>
    <message numerus="yes">
        <source>visit(s) booked</source>
        <extracomment>In the picture, after the number of visits, which is painted apart and larger.</extracomment>
        <translation>
            <numerusform>visite réservée</numerusform>
            <numerusform>visites réservées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>slot(s) free</source>
        <extracomment>In the picture, after the number of slots for visits or test drives, which is painted apart and larger.</extracomment>
        <translation>
            <numerusform>créneau libre</numerusform>
            <numerusform>créneaux libres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n slot(s) left</source>
        <translation>
            <numerusform>Plus que %n créneau</numerusform>
            <numerusform>Plus que %n créneaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) free</source>
        <translation>
            <numerusform>%n créneau libre</numerusform>
            <numerusform>%n créneaux libres</numerusform>
        </translation>
    </message>
    <message>
        <source>Fully booked</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Visit</source>
        <extracomment>In the picture, under the QR code of a flat or house: what the viewer does with it.</extracomment>
        <translation>Visiter</translation>
    </message>
    <message numerus="yes">
        <source>test drive(s) booked</source>
        <extracomment>In the picture, after the number of test drives, which is painted apart and larger.</extracomment>
        <translation>
            <numerusform>essai réservé</numerusform>
            <numerusform>essais réservés</numerusform>
        </translation>
    </message>
    <message>
        <source>Try it</source>
        <extracomment>In the picture, under the QR code of a car: what the viewer does with it.</extracomment>
        <translation>Essayer</translation>
    </message>
    <message numerus="yes">
        <source>left</source>
        <extracomment>In the picture, after the number of pieces, which is painted apart and larger.</extracomment>
        <translation>
            <numerusform>restant</numerusform>
            <numerusform>restants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n left</source>
        <translation>
            <numerusform>Plus que %n</numerusform>
            <numerusform>Plus que %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n restant</numerusform>
            <numerusform>%n restants</numerusform>
        </translation>
    </message>
    <message>
        <source>Buy</source>
        <extracomment>In the picture, under the QR code of a thing of a shop: what the viewer does with it.</extracomment>
        <translation>Acheter</translation>
    </message>
    <message numerus="yes">
        <source>%n left of %1</source>
        <extracomment>In the picture, above a bar: %n of the %1 pieces that there were are left.</extracomment>
        <translation>
            <numerusform>%n restant sur %1</numerusform>
            <numerusform>%n restants sur %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureFetch</name>
    <message>
        <source>it is not safe: no https, not on the public network, not to be trusted, or too many pixels</source>
        <translation>elle n’est pas sûre&#xa0;: pas de https, pas sur le réseau public, pas digne de confiance, ou trop de pixels</translation>
    </message>
    <message>
        <source>it is neither PNG nor JPEG</source>
        <translation>elle n’est ni PNG ni JPEG</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>elle n’est pas là</translation>
    </message>
    <message>
        <source>its server did not give it, or not in time</source>
        <translation>son serveur ne l’a pas donnée, ou pas à temps</translation>
    </message>
    <message>
        <source>The products are in the shop, but not all of their pictures: the shop file or its disk did not take them. What was kept is safe. Make room on the disk, close other programs, then import the file again.</source>
        <translation>Les produits sont dans la boutique, mais pas toutes leurs images&#xa0;: le fichier de la boutique ou son disque ne les a pas prises. Ce qui a été gardé est en sûreté. Faites de la place sur le disque, fermez les autres programmes, puis importez de nouveau le fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) fetched from the network.
</source>
        <translation>
            <numerusform>%n image cherchée sur le réseau.
</numerusform>
            <numerusform>%n images cherchées sur le réseau.
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) could not be fetched. Everything else is in the shop. To try them again, import the file again.
</source>
        <translation>
            <numerusform>%n image n’a pas pu être cherchée. Tout le reste est dans la boutique. Pour réessayer, importez de nouveau le fichier.
</numerusform>
            <numerusform>%n images n’ont pas pu être cherchées. Tout le reste est dans la boutique. Pour réessayer, importez de nouveau le fichier.
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>... and %n more
</source>
        <translation>
            <numerusform>... et %n de plus
</numerusform>
            <numerusform>... et %n de plus
</numerusform>
        </translation>
    </message>
    <message>
        <source>it has more than 20 MiB</source>
        <translation>elle dépasse 20 Mio</translation>
    </message>
</context>
<context>
    <name>RenderRun</name>
    <message>
        <source>There is no folder %1. Nothing was written. Make the folder first, or choose another.</source>
        <translation>Il n’y a pas de dossier %1. Rien n’a été écrit. Créez d’abord le dossier, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is a file %1 already. It is as it was. Choose another name.</source>
        <translation>Il y a déjà un fichier %1. Il est resté tel quel. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no room for %1 on its disk. Nothing was written. Make room, then try again.</source>
        <translation>Il n’y a pas de place pour %1 sur son disque. Rien n’a été écrit. Faites de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written. Nothing was written. Choose a folder of your own.</source>
        <translation>Le fichier %1 ne peut pas être écrit. Rien n’a été écrit. Choisissez un dossier à vous.</translation>
    </message>
    <message>
        <source>Drew %1, %2 x %3.
</source>
        <translation>%1 est dessiné, %2 x %3.
</translation>
    </message>
</context>
<context>
    <name>ShopFileCommands</name>
    <message>
        <source>There is no copy of it beside it. If you have a backup, “vitrine shop restore BACKUP --shop NEWFILE” makes a shop of it.</source>
        <translation>Il n’y a pas de copie à côté. Si vous avez une sauvegarde, « vitrine shop restore SAUVEGARDE --shop NOUVEAUFICHIER » en fait une boutique.</translation>
    </message>
    <message>
        <source>The last whole copy is of %1: %2. To go on with it, give the command: vitrine shop restore %3 --shop %4.</source>
        <translation>La dernière copie entière est du %1 : %2. Pour continuer avec elle, donnez la commande : vitrine shop restore %3 --shop %4.</translation>
    </message>
    <message>
        <source>The shop file “%1” is damaged or is not a shop file. It is where it was, and nothing in it was thrown away. %2</source>
        <translation>Le fichier de boutique «&#xa0;%1&#xa0;» est abîmé ou n’est pas un fichier de boutique. Il est où il était, et rien n’y a été jeté. %2</translation>
    </message>
    <message>
        <source>The counters of the shop “%1” differ from its orders, so no copy of it was made. Its products, orders and stock are safe. To have them counted anew, give the command: vitrine shop verify --shop &quot;%1&quot;.</source>
        <translation>Les compteurs de la boutique «&#xa0;%1&#xa0;» ne concordent pas avec ses commandes&#xa0;; aucune copie n’en a donc été faite. Ses produits, ses commandes et son stock sont en sécurité. Pour les faire recompter, donnez la commande&#xa0;: vitrine shop verify --shop &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The orders and stock of the shop “%1” do not add up, so no copy of it was made. What was saved is as it was. What to do about it is said by the command: vitrine shop verify --shop &quot;%1&quot;.</source>
        <translation>Les commandes et le stock de la boutique «&#xa0;%1&#xa0;» ne concordent pas&#xa0;; aucune copie n’en a donc été faite. Ce qui était enregistré est resté tel quel. La commande suivante dit que faire&#xa0;: vitrine shop verify --shop &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The file of the shop “%1” can be read to its end, but its orders and stock do not add up. It was left as it is and can still be used; keep it, because it alone has the orders that came after a copy. %2</source>
        <translation>Le fichier de la boutique «&#xa0;%1&#xa0;» se lit jusqu’au bout, mais ses commandes et son stock ne concordent pas. Il a été laissé tel quel et peut encore servir&#xa0;; gardez-le, car lui seul a les commandes venues après une copie. %2</translation>
    </message>
    <message>
        <source>The counters of the shop “%1” were counted anew and still differ from its orders. Its products, orders and stock are as they were. Keep the file, because it alone has the orders that came after a copy. %2</source>
        <translation>Les compteurs de la boutique «&#xa0;%1&#xa0;» ont été recomptés et diffèrent encore de ses commandes. Ses produits, ses commandes et son stock sont tels qu’ils étaient. Gardez le fichier, car lui seul a les commandes venues après une copie. %2</translation>
    </message>
    <message>
        <source>There is no folder %1. Nothing was made. Make the folder first, or choose another.</source>
        <translation>Il n’y a pas de dossier %1. Rien n’a été fait. Créez d’abord le dossier, ou choisissez-en un autre.</translation>
    </message>
    <message numerus="yes">
        <source>The file is whole, and its counters and stock agree with its %n order(s).
</source>
        <translation>
            <numerusform>Le fichier est entier, et ses compteurs et son stock concordent avec sa commande.
</numerusform>
            <numerusform>Le fichier est entier, et ses compteurs et son stock concordent avec ses %n commandes.
</numerusform>
        </translation>
    </message>
    <message>
        <source>What products are found by was damaged. It was made anew from the products; nothing of the shop was lost.
</source>
        <translation>L’index qui sert à trouver les produits était abîmé. Il a été refait à partir des produits&#xa0;; rien de la boutique n’a été perdu.
</translation>
    </message>
    <message>
        <source>This picture is not beside it, or is damaged: %1
</source>
        <translation>Cette image n’est pas à côté, ou est abîmée&#xa0;: %1
</translation>
    </message>
    <message numerus="yes">
        <source>Backed up with %n picture(s): %1
</source>
        <translation>
            <numerusform>Sauvegardé avec %n image&#xa0;: %1
</numerusform>
            <numerusform>Sauvegardé avec %n images&#xa0;: %1
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) could not be found beside the shop. Name them with: vitrine shop verify
</source>
        <translation>
            <numerusform>%n image n’a pas été trouvée à côté de la boutique. Pour la nommer&#xa0;: vitrine shop verify
</numerusform>
            <numerusform>%n images n’ont pas été trouvées à côté de la boutique. Pour les nommer&#xa0;: vitrine shop verify
</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup “%1” is not there. Nothing was made. Check its name and folder.</source>
        <translation>La sauvegarde «&#xa0;%1&#xa0;» n’est pas là. Rien n’a été fait. Vérifiez son nom et son dossier.</translation>
    </message>
    <message>
        <source>“%1” is damaged or is not a backup. It was not touched, and no shop was made. Take another backup.</source>
        <translation>«&#xa0;%1&#xa0;» est abîmé ou n’est pas une sauvegarde. Il n’a pas été touché, et aucune boutique n’a été faite. Prenez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>The shop “%1” was made with all that is in the backup, but its disk does not say that it keeps it. The backup is as it was. Before you use the shop, give the command: vitrine shop verify --shop &quot;%1&quot;.</source>
        <translation>La boutique «&#xa0;%1&#xa0;» a été faite avec tout ce qui est dans la sauvegarde, mais son disque ne confirme pas qu’il la garde. La sauvegarde est telle qu’elle était. Avant d’utiliser la boutique, donnez la commande&#xa0;: vitrine shop verify --shop &quot;%1&quot;.</translation>
    </message>
    <message numerus="yes">
        <source>Made a shop with %n picture(s): %1
</source>
        <translation>
            <numerusform>Boutique faite avec %n image&#xa0;: %1
</numerusform>
            <numerusform>Boutique faite avec %n images&#xa0;: %1
</numerusform>
        </translation>
    </message>
    <message>
        <source>The shop file “%1” is damaged. Nothing of it was thrown away: it was put aside as %2. %3</source>
        <translation>Le fichier de boutique «&#xa0;%1&#xa0;» est abîmé. Rien n’en a été jeté&#xa0;: il a été mis de côté sous %2. %3</translation>
    </message>
    <message>
        <source>The shop was not closed properly, and the end of what was written last could not be read. All that could be read is in the shop and safe. Look whether your last orders are there, and enter those that are missing again. What could not be read was kept in a file that Vitrine never deletes; you can, once no order is missing: %1</source>
        <translation>La boutique n’a pas été fermée correctement, et la fin de ce qui a été écrit en dernier n’a pas pu être lue. Tout ce qui a pu être lu est dans la boutique et en sécurité. Regardez si vos dernières commandes y sont, et saisissez de nouveau celles qui manquent. Ce qui n’a pas pu être lu a été gardé dans un fichier que Vitrine n’efface jamais&#xa0;; vous pouvez l’effacer quand plus aucune commande ne manque&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no shop “%1”, but copies or damaged files of one are beside it. They are safe, and no empty shop was made in its place. %2 To begin with an empty shop instead, first move what is in this folder to another one.</source>
        <translation>Il n’y a pas de boutique «&#xa0;%1&#xa0;», mais des copies ou des fichiers abîmés d’une boutique sont à côté. Ils sont en sécurité, et aucune boutique vide n’a été créée à sa place. %2 Pour commencer plutôt avec une boutique vide, déplacez d’abord le contenu de ce dossier dans un autre.</translation>
    </message>
    <message>
        <source>The counters of the shop “%1” differed from its orders and bookings. They were counted anew from these, and nothing of the shop was lost. Verify it again to see that they agree.</source>
        <translation>Les compteurs de la boutique « %1 » ne correspondaient pas à ses commandes et réservations. Ils ont été recomptés d’après elles, et rien de la boutique n’est perdu. Vérifiez-la encore pour voir qu’ils correspondent.</translation>
    </message>
    <message>
        <source>The file of the shop “%1” is damaged, so no copy of it was made. It was left as it is; keep it, because it alone has the orders that came after a copy. %2</source>
        <translation>Le fichier de la boutique « %1 » est abîmé : aucune copie n’en a été faite. Il a été laissé tel quel ; gardez-le, car lui seul contient les commandes arrivées après une copie. %2</translation>
    </message>
    <message>
        <source>The shop file “%1” was found damaged, and then changed by another program. Nothing else was done to it. Try again.</source>
        <translation>Le fichier de la boutique « %1 » a été trouvé abîmé, puis modifié par un autre programme. Rien d’autre ne lui a été fait. Réessayez.</translation>
    </message>
    <message>
        <source>These products of the shop “%1” cannot be read: %2. They are left out of its lists and cannot be shown or sold; everything else is as it was. A backup from before may have them.</source>
        <translation>Ces produits de la boutique « %1 » ne peuvent pas être lus : %2. Ils manquent dans ses listes et ne peuvent être ni montrés ni vendus ; tout le reste est comme avant. Une sauvegarde antérieure les a peut-être.</translation>
    </message>
    <message numerus="yes">
        <source>Platforms have sold %n unit(s) that are not there: get them, or cancel these orders there.
</source>
        <translation>
            <numerusform>Des plateformes ont vendu %n pièce qui n’est pas là : procurez-vous-la, ou annulez-y sa commande.
</numerusform>
            <numerusform>Des plateformes ont vendu %n pièces qui ne sont pas là : procurez-vous-les, ou annulez-y leurs commandes.
</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ShowRun</name>
    <message>
        <source>The microphone “%1” cannot be used. Nothing was sent or recorded. See “vitrine doctor” for those that are there, then start again.</source>
        <translation>Le micro «&#xa0;%1&#xa0;» ne peut pas être utilisé. Rien n’a été diffusé ni enregistré. «&#xa0;vitrine doctor&#xa0;» indique ceux qui sont présents&#xa0;; relancez ensuite.</translation>
    </message>
    <message>
        <source>Nothing is left of “%1”, so its card is taken away after a moment. The show goes on. To sell it, import a file that says how many there are, with “vitrine catalog import”, then start again.</source>
        <translation>Il ne reste rien de «&#xa0;%1&#xa0;»&#xa0;: sa fiche est retirée au bout d’un moment. L’émission continue. Pour le vendre, importez avec «&#xa0;vitrine catalog import&#xa0;» un fichier qui dit combien il y en a, puis relancez.</translation>
    </message>
    <message>
        <source>Ended before the camera gave a picture. Nothing was sent or recorded. Start again when you are ready.</source>
        <translation>Arrêté avant que la caméra ne donne une image. Rien n’a été diffusé ni enregistré. Recommencez quand vous serez prêt.</translation>
    </message>
    <message>
        <source>This computer was too slow: %1 of %2 pictures came late or not at all. What was sent and recorded is safe. Close other programs, or choose a smaller --size.</source>
        <translation>Cet ordinateur était trop lent&#xa0;: %1 images sur %2 sont arrivées en retard ou pas du tout. Ce qui a été envoyé et enregistré est en sécurité. Fermez d’autres programmes, ou choisissez un --size plus petit.</translation>
    </message>
    <message>
        <source>The line to the platform “%1” was too slow: %2 of %3 pictures did not reach it. Orders and what was recorded are complete. Choose a smaller --bitrate.</source>
        <translation>La ligne vers la plateforme «&#xa0;%1&#xa0;» était trop lente&#xa0;: %2 images sur %3 n’y sont pas arrivées. L’enregistrement et les commandes sont complets. Choisissez un --bitrate plus petit.</translation>
    </message>
    <message>
        <source>The disk of the recording “%1” does not answer. What is filmed is kept for about two minutes, and written when the disk goes on. Check the disk.</source>
        <translation>Le disque de l’enregistrement «&#xa0;%1&#xa0;» ne répond pas. Ce qui est filmé est gardé environ deux minutes, et écrit dès que le disque reprend. Vérifiez le disque.</translation>
    </message>
    <message>
        <source>The show has ended, and the recording “%1” is still being written. What is written so far is safe. Wait until it is complete, or press Ctrl+C to leave the rest.</source>
        <translation>L’émission est terminée, et l’enregistrement «&#xa0;%1&#xa0;» est encore en cours d’écriture. Ce qui est déjà écrit est en sécurité. Attendez qu’il soit complet, ou renoncez au reste avec Ctrl+C.</translation>
    </message>
    <message>
        <source>No slot of “%1” is free, so its card is taken away after a moment. The show goes on. Start again with another product to sell that.</source>
        <translation>Aucun créneau de « %1 » n’est libre : sa fiche est retirée après un moment. L’émission continue. Pour vendre un autre produit, recommencez avec lui.</translation>
    </message>
    <message>
        <source>The microphone “%1” does not answer. Nothing was sent or recorded. Log in again, so that the sound of this computer starts anew, then start again.</source>
        <translation>Le micro «&#xa0;%1&#xa0;» ne répond pas. Rien n’a été diffusé ni enregistré. Rouvrez votre session pour relancer le son de cet ordinateur, puis recommencez.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::BottomBar</name>
    <message>
        <source>Folder of recordings</source>
        <translation>Dossier des enregistrements</translation>
    </message>
    <message>
        <source>Recordings go to %1. Click to choose another folder.</source>
        <translation>Les enregistrements vont dans %1. Cliquez pour choisir un autre dossier.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Turn the sound on again</source>
        <translation>Remettre le son</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>M</source>
        <comment>key that mutes</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Coupé</translation>
    </message>
    <message>
        <source>Too loud</source>
        <translation>Trop fort</translation>
    </message>
    <message>
        <source>Good level</source>
        <translation>Bon niveau</translation>
    </message>
    <message>
        <source>Very quiet</source>
        <translation>Très faible</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Silence</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Viewers see and hear you.</source>
        <translation>Les spectateurs vous voient et vous entendent.</translation>
    </message>
    <message>
        <source>Nobody sees you yet.</source>
        <translation>Personne ne vous voit encore.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bonne</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>Reconnexion…</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Envoyé à</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne encore</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>recording</comment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Arrêter l’enregistrement</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Disk does not answer</source>
        <translation>Le disque ne répond pas</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Fin de l’écriture…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Pictures are lost</source>
        <translation>Images perdues</translation>
    </message>
    <message>
        <source>This computer is too slow</source>
        <translation>Cet ordinateur est trop lent</translation>
    </message>
    <message>
        <source>This computer is too slow: pictures are lost. Sound and orders go on. Close other programs.</source>
        <translation>Cet ordinateur est trop lent&#xa0;: des images sont perdues. Le son et les commandes continuent. Fermez les autres programmes.</translation>
    </message>
    <message>
        <source>Line too slow</source>
        <translation>Ligne trop lente</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Viewers do not see you at the moment.</source>
        <translation>Les spectateurs ne vous voient pas pour le moment.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::DestinationPanel</name>
    <message>
        <source>Send to</source>
        <translation>Envoyer à</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Address of the platform</source>
        <translation>Adresse de la plateforme</translation>
    </message>
    <message>
        <source>Key of the platform</source>
        <translation>Clé de la plateforme</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardée</translation>
    </message>
    <message>
        <source>The key is kept until Vitrine is closed. Type another one to replace it.</source>
        <translation>La clé est gardée jusqu’à la fermeture de Vitrine. Tapez-en une autre pour la remplacer.</translation>
    </message>
    <message>
        <source>Platform address</source>
        <translation>Adresse de diffusion</translation>
    </message>
    <message>
        <source>… is the end of the address that you typed. If it was an old key, delete it.</source>
        <translation>… est la fin de l’adresse que vous avez tapée. Si c’était une ancienne clé, effacez-la.</translation>
    </message>
    <message>
        <source>The end of the address is kept as the key until Vitrine is closed. If you type a key here, it is part of the address again.</source>
        <translation>La fin de l’adresse est gardée comme clé jusqu’à la fermeture de Vitrine. Si vous tapez une clé ici, elle fait de nouveau partie de l’adresse.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::DevicePanel</name>
    <message>
        <source>Back to the list of cameras</source>
        <translation>Retour à la liste des caméras</translation>
    </message>
    <message>
        <source>Address of the camera</source>
        <translation>Adresse de la caméra</translation>
    </message>
    <message>
        <source>Address of the camera, for example rtsp://192.168.1.20/live</source>
        <translation>Adresse de la caméra, par exemple rtsp://192.168.1.20/live</translation>
    </message>
    <message>
        <source>Use this camera</source>
        <translation>Prendre cette caméra</translation>
    </message>
    <message>
        <source>Microphone of this computer</source>
        <translation>Micro de cet ordinateur</translation>
    </message>
    <message>
        <source>No camera is plugged in</source>
        <translation>Aucune caméra branchée</translation>
    </message>
    <message>
        <source>A video file…</source>
        <translation>Un fichier vidéo…</translation>
    </message>
    <message>
        <source>A camera on the network…</source>
        <translation>Une caméra du réseau…</translation>
    </message>
    <message>
        <source>No microphone is plugged in</source>
        <translation>Aucun micro branché</translation>
    </message>
    <message>
        <source>Without a microphone</source>
        <translation>Sans micro</translation>
    </message>
    <message>
        <source>Choose a video to show as a camera</source>
        <translation>Choisir une vidéo à montrer comme caméra</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vidéos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Choose a camera</source>
        <translation>Choisir une caméra</translation>
    </message>
    <message>
        <source>Camera: %1</source>
        <translation>Caméra&#xa0;: %1</translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation>Pas de micro</translation>
    </message>
    <message>
        <source>Microphone: %1</source>
        <translation>Micro&#xa0;: %1</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bonne</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Looking for cameras…</source>
        <translation>Recherche des caméras…</translation>
    </message>
    <message>
        <source>The cameras of this computer do not answer</source>
        <translation>Les caméras de cet ordinateur ne répondent pas</translation>
    </message>
    <message>
        <source>Looking for microphones…</source>
        <translation>Recherche des micros…</translation>
    </message>
    <message>
        <source>The sound of this computer does not answer</source>
        <translation>Le son de cet ordinateur ne répond pas</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::LevelMeter</name>
    <message>
        <source>Sound level</source>
        <translation>Niveau du son</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::LiveButton</name>
    <message>
        <source>Hold for one second, or hold Ctrl+Shift+E</source>
        <translation>Gardez appuyé une seconde, ou gardez Ctrl+Maj+E</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>Passer en direct</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Keep holding</source>
        <translation>Gardez appuyé</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Fin du direct…</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::MentionButton</name>
    <message>
        <source>What viewers read in the picture for the whole show, when you are paid to present it</source>
        <translation>Ce que les spectateurs lisent à l’image pendant toute l’émission, quand vous êtes payé pour la présenter</translation>
    </message>
    <message>
        <source>No paid partnership</source>
        <translation>Sans partenariat rémunéré</translation>
    </message>
    <message>
        <source>In the picture: %1</source>
        <translation>À l’image&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::OnAirPlace</name>
    <message>
        <source>Show next</source>
        <translation>Montrer la suite</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation>Espace</translation>
    </message>
    <message>
        <source>H</source>
        <comment>key that hides or shows the card</comment>
        <translation>H</translation>
    </message>
    <message>
        <source>+1 order</source>
        <translation>+1 commande</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <comment>key</comment>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>M</source>
        <comment>key that mutes</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>You are on air, so the window stays open. Viewers see you as before. End the show, then close the window.</source>
        <translation>Vous êtes en direct, la fenêtre reste donc ouverte. Les spectateurs vous voient comme avant. Terminez le direct, puis fermez la fenêtre.</translation>
    </message>
    <message>
        <source>Hide card</source>
        <translation>Retirer la fiche</translation>
    </message>
    <message>
        <source>Show card</source>
        <translation>Montrer la fiche</translation>
    </message>
    <message>
        <source>Show a product first.</source>
        <translation>Montrez d’abord un produit.</translation>
    </message>
    <message>
        <source>This shop has no product yet</source>
        <translation>Cette boutique n’a pas encore de produit</translation>
    </message>
    <message>
        <source>Nothing left to show</source>
        <translation>Plus rien à montrer</translation>
    </message>
    <message>
        <source>Take one order of %1</source>
        <translation>Saisir une commande de %1</translation>
    </message>
    <message>
        <source>%1 is sold out.</source>
        <translation>%1 est épuisé.</translation>
    </message>
    <message>
        <source>Choose a camera below: viewers will see it here.</source>
        <translation>Choisissez une caméra ci-dessous&#xa0;: ce que verront les spectateurs apparaît ici.</translation>
    </message>
    <message>
        <source>Opening the camera…</source>
        <translation>Ouverture de la caméra…</translation>
    </message>
    <message>
        <source>+1 booking</source>
        <translation>+1 réservation</translation>
    </message>
    <message>
        <source>Book one place in the next free slot of %1</source>
        <translation>Réserver une place du prochain créneau libre de %1</translation>
    </message>
    <message>
        <source>%1 is fully booked.</source>
        <translation>%1 est complet.</translation>
    </message>
    <message>
        <source>The show is not over, so the window stays open. Orders and recordings are safe. End the show, then close the window.</source>
        <translation>Le direct n’est pas terminé, la fenêtre reste donc ouverte. Les commandes et les enregistrements sont en sécurité. Terminez le direct, puis fermez la fenêtre.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::Platform</name>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Stopped: key refused</source>
        <translation>Arrêtée&#xa0;: clé refusée</translation>
    </message>
    <message>
        <source>Stopped: address unknown</source>
        <translation>Arrêtée&#xa0;: adresse inconnue</translation>
    </message>
    <message>
        <source>Stopped: nobody there</source>
        <translation>Arrêtée&#xa0;: personne ne répond là</translation>
    </message>
    <message>
        <source>Stopped: no answer</source>
        <translation>Arrêtée&#xa0;: pas de réponse</translation>
    </message>
    <message>
        <source>Stopped: wrong address</source>
        <translation>Arrêtée&#xa0;: mauvaise adresse</translation>
    </message>
    <message>
        <source>Stopped: connection lost</source>
        <translation>Arrêtée&#xa0;: connexion perdue</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::PreviewWidget</name>
    <message>
        <source>Picture that viewers get</source>
        <translation>Image que reçoivent les spectateurs</translation>
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
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ProductDelegate</name>
    <message>
        <source>Take one order of %1</source>
        <translation>Saisir une commande de %1</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ProductList</name>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::ProductListModel</name>
    <message>
        <source>Showing</source>
        <translation>À l’image</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Épuisé</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n restant</numerusform>
            <numerusform>%n restants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) free</source>
        <translation>
            <numerusform>%n place libre</numerusform>
            <numerusform>%n places libres</numerusform>
        </translation>
    </message>
    <message>
        <source>Fully booked</source>
        <translation>Complet</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::Recorder</name>
    <message>
        <source>Folder of recordings</source>
        <translation>Dossier des enregistrements</translation>
    </message>
    <message>
        <source>The recording “%1” is still being written. What is written so far is safe. Wait until the window closes by itself, or close it again to leave the rest.</source>
        <translation>L’enregistrement «&#xa0;%1&#xa0;» est encore en cours d’écriture. Ce qui est déjà écrit est en sécurité. Attendez que la fenêtre se ferme d’elle-même, ou fermez-la encore une fois pour renoncer au reste.</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::Sentences</name>
    <message>
        <source>The camera</source>
        <translation>La caméra</translation>
    </message>
    <message>
        <source>The camera “%1”</source>
        <translation>La caméra «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 is neither a device, nor a file, nor a network address. Nothing else is affected. Check what you typed, for example rtsp://192.168.1.20/live.</source>
        <translation>%1 n’est ni un appareil, ni un fichier, ni une adresse du réseau. Rien d’autre n’est touché. Vérifiez ce que vous avez tapé, par exemple rtsp://192.168.1.20/live.</translation>
    </message>
    <message>
        <source>%1 cannot be found. Nothing else is affected. Plug it in, or check the file or the address, then choose it again.</source>
        <translation>%1 est introuvable. Rien d’autre n’est touché. Branchez-la, ou vérifiez le fichier ou l’adresse, puis choisissez-la à nouveau.</translation>
    </message>
    <message>
        <source>%1 may not be opened by your account. Nothing else is affected. Ask the person who looks after this computer for the right to use it.</source>
        <translation>%1&#xa0;: votre compte n’a pas le droit de l’ouvrir. Rien d’autre n’est touché. Demandez ce droit à la personne qui s’occupe de cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Nothing else is affected. Close that program, then choose the camera again.</source>
        <translation>%1 sert déjà à un autre programme. Rien d’autre n’est touché. Fermez ce programme, puis choisissez à nouveau la caméra.</translation>
    </message>
    <message>
        <source>%1 holds no picture that can be read. Nothing else is affected. Choose another file or camera.</source>
        <translation>%1 ne contient aucune image lisible. Rien d’autre n’est touché. Choisissez un autre fichier ou une autre caméra.</translation>
    </message>
    <message>
        <source>%1 sends a kind of picture that Vitrine cannot read. Nothing else is affected. Choose another quality in the camera, or another camera.</source>
        <translation>%1 envoie une sorte d’image que Vitrine ne sait pas lire. Rien d’autre n’est touché. Choisissez une autre qualité dans la caméra, ou une autre caméra.</translation>
    </message>
    <message>
        <source>%1 is reachable but sends no picture at this address. Nothing else is affected. Start it, check the number after the colon, then choose it again.</source>
        <translation>%1 est joignable mais n’envoie pas d’image à cette adresse. Rien d’autre n’est touché. Mettez-la en marche, vérifiez le nombre après les deux-points, puis choisissez-la à nouveau.</translation>
    </message>
    <message>
        <source>%1 does not answer. Nothing else is affected. Check that it is on and on the same network, then choose it again.</source>
        <translation>%1 ne répond pas. Rien d’autre n’est touché. Vérifiez qu’elle est allumée et sur le même réseau, puis choisissez-la à nouveau.</translation>
    </message>
    <message>
        <source>%1 refuses the name or the password. Nothing else is affected. Correct them in its address, then choose it again.</source>
        <translation>%1 refuse le nom ou le mot de passe. Rien d’autre n’est touché. Corrigez-les dans son adresse, puis choisissez-la à nouveau.</translation>
    </message>
    <message>
        <source>%1 stopped sending. The show goes on with its last picture. Check its cable and its network: it comes back by itself, or choose it again.</source>
        <translation>%1 n’envoie plus rien. Le direct continue avec sa dernière image. Vérifiez son câble et son réseau&#xa0;: elle revient d’elle-même, sinon choisissez-la à nouveau.</translation>
    </message>
    <message>
        <source>%1 is open but sends no picture. Nothing else is affected. Wake it up, or unplug it and plug it in again, then choose it again.</source>
        <translation>%1 est en marche mais n’envoie pas d’image. Rien d’autre n’est touché. Réveillez-la, ou débranchez et rebranchez-la, puis choisissez-la à nouveau.</translation>
    </message>
    <message>
        <source>%1 ended the connection before a picture came. Nothing else is affected. Check that it is on and sends, then choose it again.</source>
        <translation>%1 a mis fin à la connexion avant la première image. Rien d’autre n’est touché. Vérifiez qu’elle est allumée et qu’elle émet, puis choisissez-la à nouveau.</translation>
    </message>
    <message>
        <source>%1 is open but sends no more pictures. The show goes on with its last picture. Wake it up: it comes back by itself, or unplug it, plug it in again and choose it again.</source>
        <translation>%1 est en marche mais n’envoie plus d’images. Le direct continue avec sa dernière image. Réveillez-la&#xa0;: elle revient d’elle-même, sinon débranchez-la, rebranchez-la et choisissez-la à nouveau.</translation>
    </message>
    <message>
        <source>%1 now sends a kind of picture that Vitrine cannot read. The show goes on with its last picture. Set the camera back to the quality it had, or choose another camera.</source>
        <translation>%1 envoie maintenant un type d’image que Vitrine ne sait pas lire. Le direct continue avec sa dernière image. Remettez la caméra à la qualité qu’elle avait, ou choisissez une autre caméra.</translation>
    </message>
    <message>
        <source>%1 was changed, or can no longer be read. The show goes on with its last picture. Choose it again, or another file or camera.</source>
        <translation>%1 a été modifiée ou n’est plus lisible. Le direct continue avec sa dernière image. Choisissez-la à nouveau, ou un autre fichier ou une autre caméra.</translation>
    </message>
    <message>
        <source>%1 is no longer there. The show goes on with its last picture. Put the file back where it was and choose it again, or choose another one.</source>
        <translation>%1 n’est plus là. Le direct continue avec sa dernière image. Remettez le fichier à sa place et choisissez-le à nouveau, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>%1 shows nothing new, and the computer does not say why. The show goes on with its last picture. Choose the camera again, or another one.</source>
        <translation>%1 ne montre plus rien de nouveau, et l’ordinateur ne dit pas pourquoi. Le direct continue avec sa dernière image. Choisissez à nouveau la caméra, ou une autre.</translation>
    </message>
    <message>
        <source>%1 was not opened, because its address is not safe or leads to another one that is not, as from the internet into your own network. Nothing else is affected. Use the address that the camera’s own settings show, or choose another camera.</source>
        <translation>%1&#xa0;: ouverture refusée, car son adresse n’est pas sûre ou mène à une autre qui ne l’est pas, par exemple d’Internet vers votre propre réseau. Rien d’autre n’est touché. Prenez l’adresse qu’indiquent les réglages de la caméra, ou choisissez une autre caméra.</translation>
    </message>
    <message>
        <source>%1 answers only by https. Nothing else is affected. Begin its address with https:// instead of http://, then choose it again.</source>
        <translation>%1 ne répond que par https. Rien d’autre n’est touché. Commencez son adresse par https:// au lieu de http://, puis choisissez-la à nouveau.</translation>
    </message>
    <message>
        <source>%1 could not be opened, and the computer does not say why. Nothing else is affected. Unplug it, plug it in again, then choose it again.</source>
        <translation>%1 ne s’ouvre pas, et l’ordinateur ne dit pas pourquoi. Rien d’autre n’est touché. Débranchez, rebranchez, puis choisissez à nouveau.</translation>
    </message>
    <message>
        <source>The microphone</source>
        <translation>Le micro</translation>
    </message>
    <message>
        <source>The microphone “%1”</source>
        <translation>Le micro «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 is not one that this computer knows. The picture goes on. Choose a microphone of the list.</source>
        <translation>%1 n’est pas connu de cet ordinateur. L’image continue. Choisissez un micro de la liste.</translation>
    </message>
    <message>
        <source>%1 cannot be found. The picture goes on without your voice. Plug it in, then choose it again.</source>
        <translation>%1 est introuvable. L’image continue, sans votre voix. Branchez-le, puis choisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>%1 may not be opened by your account. The picture goes on without your voice. Allow the microphone in the settings of this computer.</source>
        <translation>%1&#xa0;: votre compte n’a pas le droit de l’ouvrir. L’image continue, sans votre voix. Autorisez le micro dans les réglages de cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 is in use by another program. The picture goes on without your voice. Close that program, then choose the microphone again.</source>
        <translation>%1 sert déjà à un autre programme. L’image continue, sans votre voix. Fermez ce programme, puis choisissez à nouveau le micro.</translation>
    </message>
    <message>
        <source>%1 gives a kind of sound that Vitrine cannot read. The picture goes on without your voice. Choose another microphone.</source>
        <translation>%1 donne une sorte de son que Vitrine ne sait pas lire. L’image continue, sans votre voix. Choisissez un autre micro.</translation>
    </message>
    <message>
        <source>%1 was unplugged. The picture goes on without your voice. Plug it in again.</source>
        <translation>%1 a été débranché. L’image continue, sans votre voix. Rebranchez-le.</translation>
    </message>
    <message>
        <source>%1 is open but silent. The picture goes on. Check its own switch and its cable.</source>
        <translation>%1 est ouvert mais muet. L’image continue. Vérifiez son interrupteur et son câble.</translation>
    </message>
    <message>
        <source>%1 could not be opened, and the computer does not say why. The picture goes on without your voice. Choose another microphone.</source>
        <translation>%1 ne s’ouvre pas, et l’ordinateur ne dit pas pourquoi. L’image continue, sans votre voix. Choisissez un autre micro.</translation>
    </message>
    <message>
        <source>The platform</source>
        <translation>La plateforme</translation>
    </message>
    <message>
        <source>The platform “%1”</source>
        <translation>La plateforme «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The address or the key of the platform is missing or not complete. Nothing was sent. Copy both again from your platform’s page.</source>
        <translation>L’adresse ou la clé de la plateforme manque ou est incomplète. Rien n’a été envoyé. Copiez de nouveau les deux depuis la page de votre plateforme.</translation>
    </message>
    <message>
        <source>Vitrine cannot send to this kind of address. Nothing was sent. Copy the one that begins with rtmp:// or rtmps:// from your platform’s page.</source>
        <translation>Vitrine ne sait pas envoyer à cette sorte d’adresse. Rien n’a été envoyé. Copiez celle qui commence par rtmp:// ou rtmps:// depuis la page de votre plateforme.</translation>
    </message>
    <message>
        <source>You are on air already. Viewers see you as before. End the show before you start another one.</source>
        <translation>Vous êtes déjà en direct. Les spectateurs vous voient comme avant. Terminez ce direct avant d’en commencer un autre.</translation>
    </message>
    <message>
        <source>%1 is in the list already. It receives the show once. Take it out, or choose another one.</source>
        <translation>%1 est déjà dans la liste. Elle reçoit le direct une seule fois. Retirez-la, ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>%1 cannot be found. Orders and what was recorded are safe. Check the address and your connection, then try again.</source>
        <translation>%1 est introuvable. Les commandes et ce qui a été enregistré sont en sécurité. Vérifiez l’adresse et votre connexion, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 does not take shows at this address. Orders and what was recorded are safe. Copy the address again from your platform’s page.</source>
        <translation>%1 ne reçoit pas de direct à cette adresse. Les commandes et ce qui a été enregistré sont en sécurité. Copiez de nouveau l’adresse depuis la page de votre plateforme.</translation>
    </message>
    <message>
        <source>%1 does not answer. Orders and what was recorded are safe. Check your connection and the address, then try again.</source>
        <translation>%1 ne répond pas. Les commandes et ce qui a été enregistré sont en sécurité. Vérifiez votre connexion et l’adresse, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 refuses the key, or does not know this address. Orders and what was recorded are safe. Copy both again from your platform’s page, then try again.</source>
        <translation>%1 refuse la clé, ou ne connaît pas cette adresse. Les commandes et ce qui a été enregistré sont en sécurité. Copiez de nouveau les deux depuis la page de votre plateforme, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 closed the connection. Orders and what was recorded are safe. Check your connection, then go live again.</source>
        <translation>%1 a fermé la connexion. Les commandes et ce qui a été enregistré sont en sécurité. Vérifiez votre connexion, puis repassez en direct.</translation>
    </message>
    <message>
        <source>This computer does not let Vitrine reach %1. Orders and what was recorded are safe. Allow Vitrine in its firewall, then try again.</source>
        <translation>Cet ordinateur ne laisse pas Vitrine joindre %1. Les commandes et ce qui a été enregistré sont en sécurité. Autorisez Vitrine dans son pare-feu, puis réessayez.</translation>
    </message>
    <message>
        <source>the platform</source>
        <translation>la plateforme</translation>
    </message>
    <message>
        <source>%1 cannot be trusted: its certificate is not valid. Nothing was sent. Check the address and the date of this computer.</source>
        <translation>%1 n’est pas sûre&#xa0;: son certificat n’est pas valable. Rien n’a été envoyé. Vérifiez l’adresse et la date de cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 is receiving another show with this key. Orders and what was recorded are safe. End the other show, then try again.</source>
        <translation>%1 reçoit déjà un autre direct avec cette clé. Les commandes et ce qui a été enregistré sont en sécurité. Terminez l’autre direct, puis réessayez.</translation>
    </message>
    <message>
        <source>The connection to the platform failed, and nobody says why. Orders and what was recorded are safe. Check your connection, then try again.</source>
        <translation>La connexion à la plateforme a échoué, sans dire pourquoi. Les commandes et ce qui a été enregistré sont en sécurité. Vérifiez votre connexion, puis réessayez.</translation>
    </message>
    <message>
        <source>The recording</source>
        <translation>L’enregistrement</translation>
    </message>
    <message>
        <source>The recording “%1”</source>
        <translation>L’enregistrement «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 has a name that no file can have. Nothing else is affected. Choose another name.</source>
        <translation>%1 a un nom qu’aucun fichier ne peut avoir. Rien d’autre n’est touché. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 cannot be written: its folder is not there. Nothing else is affected. Choose another folder, or plug in the disk.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: son dossier n’existe pas. Rien d’autre n’est touché. Choisissez un autre dossier, ou branchez le disque.</translation>
    </message>
    <message>
        <source>%1 is there already. It was not touched. Choose another name.</source>
        <translation>%1 existe déjà. Rien n’y a été changé. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 may not be written by your account. Nothing else is affected. Choose another folder.</source>
        <translation>%1&#xa0;: votre compte n’a pas le droit d’écrire ici. Rien d’autre n’est touché. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>%1 has no room: the disk is full. Whatever was recorded until now is kept and plays. Make room, then record again.</source>
        <translation>%1 n’a plus de place&#xa0;: le disque est plein. Tout ce qui a été enregistré jusqu’ici est gardé et lisible. Faites de la place, puis enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>A recording is running already. It goes on. Stop it before you start another one.</source>
        <translation>Un enregistrement est déjà en cours. Il continue. Arrêtez-le avant d’en commencer un autre.</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Nothing else is affected. Close that program, or choose another name.</source>
        <translation>%1 sert déjà à un autre programme. Rien d’autre n’est touché. Fermez ce programme, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 stopped: its disk was unplugged. What was recorded before is kept. Plug the disk in, then record again.</source>
        <translation>%1 s’est arrêté&#xa0;: son disque a été débranché. Ce qui était déjà enregistré est gardé. Branchez le disque, puis enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>%1 was not begun, because others could misuse that place. Nothing else is affected. Choose a folder of your own.</source>
        <translation>%1 n’a pas commencé, car d’autres pourraient abuser de cet endroit. Rien d’autre n’est touché. Choisissez un dossier à vous.</translation>
    </message>
    <message>
        <source>%1 stopped: the disk does not take files this large. What was recorded before is kept and plays. Record again into another folder.</source>
        <translation>%1 s’est arrêté&#xa0;: le disque n’accepte pas de fichier si grand. Ce qui était déjà enregistré est gardé et lisible. Enregistrez à nouveau dans un autre dossier.</translation>
    </message>
    <message>
        <source>%1 failed, and the computer does not say why. What was recorded before is kept. Record again, into another folder if you can.</source>
        <translation>%1&#xa0;: échec, et l’ordinateur ne dit pas pourquoi. Ce qui était déjà enregistré est gardé. Enregistrez à nouveau, dans un autre dossier si possible.</translation>
    </message>
    <message>
        <source>The shop file</source>
        <translation>Le fichier de la boutique</translation>
    </message>
    <message>
        <source>The shop file “%1”</source>
        <translation>Le fichier de boutique «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 cannot be a shop file. Nothing was changed. Choose the file that ends in .vitrine.</source>
        <translation>%1 ne peut pas être un fichier de boutique. Rien n’a été changé. Choisissez le fichier qui finit par .vitrine.</translation>
    </message>
    <message>
        <source>%1 is not there. Nothing was changed. Check its name and folder, or make a shop with “vitrine demo”.</source>
        <translation>%1 n’existe pas. Rien n’a été changé. Vérifiez son nom et son dossier, ou créez une boutique avec «&#xa0;vitrine demo&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is in use by another program that does not let go. Nothing was changed. Close the other window or program, then try again.</source>
        <translation>%1 est retenu par un autre programme. Rien n’a été changé. Fermez l’autre fenêtre ou programme, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 is damaged or is not a shop file. It was not touched. Open a copy of it, or choose another file.</source>
        <translation>%1 est abîmé ou n’est pas un fichier de boutique. Rien n’y a été changé. Ouvrez-en une copie, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Vitrine. It was not touched. Install the newer Vitrine, then open it again.</source>
        <translation>%1 vient d’un Vitrine plus récent. Rien n’y a été changé. Installez le Vitrine plus récent, puis ouvrez-le à nouveau.</translation>
    </message>
    <message>
        <source>%1 may not be read or written by your account. Nothing was changed. Move it to a folder of your own.</source>
        <translation>%1&#xa0;: votre compte n’a pas le droit de lire ou d’écrire ici. Rien n’a été changé. Déplacez-le dans un dossier à vous.</translation>
    </message>
    <message>
        <source>%1 has no room left on its disk. What was saved before is safe. Make room, then try again.</source>
        <translation>%1 n’a plus de place sur son disque. Ce qui était déjà enregistré est en sûreté. Faites de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 was not opened, because it contains things that a shop file must not. It was not touched. Ask for it again from whom you have it.</source>
        <translation>%1 n’a pas été ouvert, car il contient ce qu’un fichier de boutique ne doit pas contenir. Rien n’y a été changé. Redemandez-le à la personne qui vous l’a donné.</translation>
    </message>
    <message>
        <source>%1 is on a disk that cannot keep a shop safely. Nothing was changed. Copy it to this computer’s own disk.</source>
        <translation>%1 est sur un disque qui ne peut pas garder une boutique en sûreté. Rien n’a été changé. Copiez-le sur le disque de cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 went away with its disk. What was saved before is safe. Plug the disk in, then open it again.</source>
        <translation>%1 a disparu avec son disque. Ce qui était déjà enregistré est en sûreté. Branchez le disque, puis ouvrez-le à nouveau.</translation>
    </message>
    <message>
        <source>%1 could not be read, and the computer does not say why. What was saved before is safe. Close Vitrine and open it again.</source>
        <translation>%1 n’a pas pu être lu, et l’ordinateur ne dit pas pourquoi. Ce qui était déjà enregistré est en sûreté. Fermez Vitrine et rouvrez-le.</translation>
    </message>
    <message>
        <source>The product</source>
        <translation>Le produit</translation>
    </message>
    <message>
        <source>The product “%1”</source>
        <translation>Le produit «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 is not complete. Nothing was changed. Give it a name, an article number, a price that is not below zero and, if it has a link, one that begins with https.</source>
        <translation>%1 n’est pas complet. Rien n’a été changé. Donnez-lui un nom, une référence, un prix qui n’est pas négatif et, s’il a un lien, un lien qui commence par https.</translation>
    </message>
    <message>
        <source>%1 is not in this shop. Nothing was changed. Choose one of the list.</source>
        <translation>%1 n’est pas dans cette boutique. Rien n’a été changé. Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>%1 has the article number of another product. Nothing was changed. Give it another number.</source>
        <translation>%1 a la référence d’un autre produit. Rien n’a été changé. Donnez-lui une autre référence.</translation>
    </message>
    <message>
        <source>%1 has fewer left than that. Nothing was changed. Choose a smaller quantity.</source>
        <translation>%1&#xa0;: il en reste moins que cela. Rien n’a été changé. Choisissez une quantité plus petite.</translation>
    </message>
    <message>
        <source>%1 has a number that is too large. Nothing was changed. Enter a smaller one.</source>
        <translation>%1 a un nombre trop grand. Rien n’a été changé. Saisissez-en un plus petit.</translation>
    </message>
    <message>
        <source>%1 could not be saved: another program is using the shop file. Nothing was changed. Try again in a moment.</source>
        <translation>%1 n’a pas pu être enregistré&#xa0;: un autre programme utilise le fichier de la boutique. Rien n’a été changé. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>%1 could not be saved: your account may not write the shop file. Nothing was changed. Move the shop file to a folder of your own.</source>
        <translation>%1 n’a pas pu être enregistré&#xa0;: votre compte n’a pas le droit d’écrire le fichier de la boutique. Rien n’a été changé. Déplacez le fichier de la boutique dans un dossier à vous.</translation>
    </message>
    <message>
        <source>%1 could not be saved: the disk is full. What was saved before is safe. Make room, then try again.</source>
        <translation>%1 n’a pas pu être enregistré&#xa0;: le disque est plein. Ce qui était déjà enregistré est en sûreté. Faites de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 cannot be read from the shop file. The show goes on without it. Choose another product.</source>
        <translation>%1 ne peut pas être lu dans le fichier de la boutique. Le direct continue sans lui. Choisissez un autre produit.</translation>
    </message>
    <message>
        <source>%1 could not be used, and the computer does not say why. The picture stays as it was. Try again, or choose another product.</source>
        <translation>%1 n’a pas pu servir, et l’ordinateur ne dit pas pourquoi. L’image reste comme elle était. Réessayez, ou choisissez un autre produit.</translation>
    </message>
    <message>
        <source>this product</source>
        <translation>ce produit</translation>
    </message>
    <message>
        <source>The order was not taken: %1 is not in this shop. Other orders are safe. Choose one of the list.</source>
        <translation>La commande n’a pas été prise&#xa0;: %1 n’est pas dans cette boutique. Les autres commandes sont en sûreté. Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>The order was not taken: not enough of %1 is left. Other orders are safe. Order no more than is left, or another product.</source>
        <translation>La commande n’a pas été prise&#xa0;: il ne reste pas assez de %1. Les autres commandes sont en sûreté. Ne commandez pas plus qu’il n’en reste, ou choisissez un autre produit.</translation>
    </message>
    <message>
        <source>The order was not taken: %1 is sold out. Other orders are safe. Choose another product, or import a file that says how many there are: “vitrine catalog import”.</source>
        <translation>La commande n’a pas été prise&#xa0;: %1 est épuisé. Les autres commandes sont en sûreté. Choisissez un autre produit, ou importez un fichier qui dit combien il y en a&#xa0;: «&#xa0;vitrine catalog import&#xa0;».</translation>
    </message>
    <message>
        <source>%1 does not receive the show at the moment. Orders and what was recorded are safe. Check your connection: Vitrine goes on trying by itself.</source>
        <translation>%1 ne reçoit pas le direct en ce moment. Les commandes et ce qui a été enregistré sont en sécurité. Vérifiez votre connexion&#xa0;: Vitrine réessaie de lui-même.</translation>
    </message>
    <message>
        <source>The order was not taken: the amount for %1, or all that was sold until now together with it, would be more than can be counted. Other orders are safe. Order fewer, or import the product again with its right price: “vitrine catalog import”.</source>
        <translation>La commande n’a pas été prise&#xa0;: le montant pour %1, ou tout ce qui a été vendu jusqu’ici avec lui, serait plus grand que ce qui peut être compté. Les autres commandes sont en sûreté. Commandez-en moins, ou importez de nouveau le produit avec son bon prix&#xa0;: «&#xa0;vitrine catalog import&#xa0;».</translation>
    </message>
    <message>
        <source>The order of %1 was not taken: another program is using the shop file. Other orders are safe. Take it again in a moment.</source>
        <translation>La commande de %1 n’a pas été prise&#xa0;: un autre programme utilise le fichier de la boutique. Les autres commandes sont en sûreté. Reprenez-la dans un instant.</translation>
    </message>
    <message>
        <source>The order of %1 was not taken: the disk is full. The orders before are safe. Make room, then take it again.</source>
        <translation>La commande de %1 n’a pas été prise&#xa0;: le disque est plein. Les commandes d’avant sont en sûreté. Faites de la place, puis reprenez-la.</translation>
    </message>
    <message>
        <source>The order of %1 was not taken: your account may not write the shop file. The orders before are safe. Note this one on paper and move the shop file to a folder of your own.</source>
        <translation>La commande de %1 n’a pas été prise&#xa0;: votre compte n’a pas le droit d’écrire le fichier de la boutique. Les commandes d’avant sont en sûreté. Notez celle-ci sur papier et déplacez le fichier de la boutique dans un dossier à vous.</translation>
    </message>
    <message>
        <source>The order of %1 was not taken: the shop file is damaged. The show goes on. Note orders on paper, and open a copy of the shop file after the show.</source>
        <translation>La commande de %1 n’a pas été prise&#xa0;: le fichier de la boutique est abîmé. Le direct continue. Notez les commandes sur papier, et ouvrez une copie du fichier après le direct.</translation>
    </message>
    <message>
        <source>The order of %1 was taken already. It counts once. There is nothing to do.</source>
        <translation>La commande de %1 a déjà été prise. Elle compte une fois. Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>The order of %1 was not taken: the disk of the shop file went away. The orders before are safe. Plug the disk in, then take it again.</source>
        <translation>La commande de %1 n’a pas été prise&#xa0;: le disque de la boutique a disparu. Les commandes d’avant sont en sûreté. Branchez le disque, puis reprenez-la.</translation>
    </message>
    <message>
        <source>The order of %1 was not taken, and the computer does not say why. The orders before are safe. Take it again, and note it on paper if that fails.</source>
        <translation>La commande de %1 n’a pas été prise, et l’ordinateur ne dit pas pourquoi. Les commandes d’avant sont en sûreté. Reprenez-la, et notez-la sur papier si cela échoue.</translation>
    </message>
    <message>
        <source>The size or pace asked for the picture is not possible. Your shop and its orders are safe. Use even numbers, for example 1280x720 at 30.</source>
        <translation>La taille ou la cadence demandée pour l’image n’est pas possible. Votre boutique et ses commandes sont en sûreté. Prenez des nombres pairs, par exemple 1280x720 à 30.</translation>
    </message>
    <message>
        <source>A part of Vitrine is not installed. Your shop and its orders are safe. Run “vitrine doctor”: it says which one and how to get it.</source>
        <translation>Une partie de Vitrine n’est pas installée. Votre boutique et ses commandes sont en sûreté. Lancez «&#xa0;vitrine doctor&#xa0;»&#xa0;: il dit laquelle et comment l’obtenir.</translation>
    </message>
    <message>
        <source>This computer lacks a screen, or something that can compress video. Your shop and its orders are safe. Run “vitrine doctor”: it says what is missing and how to get it.</source>
        <translation>Il manque à cet ordinateur un écran, ou de quoi compresser la vidéo. Votre boutique et ses commandes sont en sûreté. Lancez «&#xa0;vitrine doctor&#xa0;»&#xa0;: il dit ce qui manque et comment l’obtenir.</translation>
    </message>
    <message>
        <source>A part of Vitrine was not loaded, because others may change its folder. Your shop and its orders are safe. Install Vitrine again, or have the rights of its folder corrected.</source>
        <translation>Une partie de Vitrine n’a pas été chargée, car d’autres peuvent modifier son dossier. Votre boutique et ses commandes sont en sûreté. Réinstallez Vitrine, ou faites corriger les droits de son dossier.</translation>
    </message>
    <message>
        <source>A studio is open already. It goes on as before. Use that one, or close it first.</source>
        <translation>Un studio est déjà ouvert. Il continue comme avant. Utilisez celui-là, ou fermez-le d’abord.</translation>
    </message>
    <message>
        <source>Another program keeps the screen or the video chip for itself. Your shop and its orders are safe. Close that program, then try again.</source>
        <translation>Un autre programme garde l’écran ou la puce vidéo pour lui. Votre boutique et ses commandes sont en sûreté. Fermez ce programme, puis réessayez.</translation>
    </message>
    <message>
        <source>Your account may not use the screen or the video chip. Your shop and its orders are safe. Ask the person who looks after this computer.</source>
        <translation>Votre compte n’a pas le droit d’utiliser l’écran ou la puce vidéo. Votre boutique et ses commandes sont en sûreté. Demandez à la personne qui s’occupe de cet ordinateur.</translation>
    </message>
    <message>
        <source>The studio did not start in time. Your shop and its orders are safe. Close other programs, then try again.</source>
        <translation>Le studio n’a pas démarré à temps. Votre boutique et ses commandes sont en sûreté. Fermez d’autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>The studio could not start, and the computer does not say why. Your shop and its orders are safe. Restart the computer; if that does not help, run “vitrine doctor”.</source>
        <translation>Le studio n’a pas pu démarrer, et l’ordinateur ne dit pas pourquoi. Votre boutique et ses commandes sont en sûreté. Redémarrez l’ordinateur&#x202f;; si cela ne suffit pas, lancez «&#xa0;vitrine doctor&#xa0;».</translation>
    </message>
    <message>
        <source>A word of the command</source>
        <translation>Un mot de la commande</translation>
    </message>
    <message>
        <source>%1 cannot be understood. Nothing was done. See “vitrine --help”.</source>
        <translation>%1 n’est pas compris. Rien n’a été fait. Voyez «&#xa0;vitrine --help&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is missing or does not exist. Nothing was done. See “vitrine --help”.</source>
        <translation>%1 manque ou n’existe pas. Rien n’a été fait. Voyez «&#xa0;vitrine --help&#xa0;».</translation>
    </message>
    <message>
        <source>%1 was given twice, or exists already. Nothing was done. Use another one.</source>
        <translation>%1 est donné deux fois, ou existe déjà. Rien n’a été fait. Prenez-en un autre.</translation>
    </message>
    <message>
        <source>%1 does not go with the rest of the command. Nothing was done. See “vitrine --help”.</source>
        <translation>%1 ne va pas avec le reste de la commande. Rien n’a été fait. Voyez «&#xa0;vitrine --help&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is outside of the range allowed. Nothing was done. See “vitrine --help”.</source>
        <translation>%1 sort des limites permises. Rien n’a été fait. Voyez «&#xa0;vitrine --help&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is not possible with this Vitrine. Nothing was done. See “vitrine doctor”.</source>
        <translation>%1 n’est pas possible avec ce Vitrine. Rien n’a été fait. Voyez «&#xa0;vitrine doctor&#xa0;».</translation>
    </message>
    <message>
        <source>%1 may not be read or written by your account. Nothing was done. Choose another place.</source>
        <translation>%1&#xa0;: votre compte n’a pas le droit de lire ou d’écrire ici. Rien n’a été fait. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>%1 is not allowed, because it is not safe. Nothing was done. See “vitrine --help”.</source>
        <translation>%1 n’est pas permis, car ce n’est pas sûr. Rien n’a été fait. Voyez «&#xa0;vitrine --help&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Nothing was done. Try again in a moment.</source>
        <translation>%1 sert déjà à un autre programme. Rien n’a été fait. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>%1 is damaged or of another kind. Nothing was changed. Choose another file.</source>
        <translation>%1 est abîmé ou d’une autre sorte. Rien n’a été changé. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 took too long. What was saved before is safe. Try again.</source>
        <translation>%1 a pris trop de temps. Ce qui était déjà enregistré est en sûreté. Réessayez.</translation>
    </message>
    <message>
        <source>%1 failed, and the computer does not say why. What was saved before is safe. Try again, or run “vitrine doctor”.</source>
        <translation>%1&#xa0;: échec, et l’ordinateur ne dit pas pourquoi. Ce qui était déjà enregistré est en sûreté. Réessayez, ou lancez «&#xa0;vitrine doctor&#xa0;».</translation>
    </message>
    <message>
        <source>%1 stopped: its disk is too slow. What was recorded before is kept and plays. Record again onto another disk.</source>
        <translation>%1 s’est arrêté&#xa0;: son disque est trop lent. Ce qui a été enregistré avant est gardé et se lit. Enregistrez de nouveau sur un autre disque.</translation>
    </message>
    <message>
        <source>%1 stopped: its disk may no longer be written. What was recorded before is kept and plays. Record again into another folder.</source>
        <translation>%1 s’est arrêté&#xa0;: il n’est plus permis d’écrire sur son disque. Ce qui était déjà enregistré est gardé et lisible. Enregistrez à nouveau dans un autre dossier.</translation>
    </message>
    <message>
        <source>%1 could not be begun: the disk is full. Nothing was recorded. Make room, then record again.</source>
        <translation>%1 n’a pas pu commencer&#xa0;: le disque est plein. Rien n’a été enregistré. Faites de la place, puis enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>%1 was left before its end was written, as you asked. What was written before is kept and plays. Record onto a faster disk next time.</source>
        <translation>%1 a été laissé avant que sa fin soit écrite, comme vous l’avez demandé. Ce qui était déjà écrit est gardé et lisible. Enregistrez la prochaine fois sur un disque plus rapide.</translation>
    </message>
    <message>
        <source>%1 could not be begun: its disk was unplugged. Nothing was recorded. Plug the disk in, then record again.</source>
        <translation>%1 n’a pas pu commencer&#xa0;: son disque a été débranché. Rien n’a été enregistré. Branchez le disque, puis enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>%1 could not be begun: the disk takes no file. Nothing was recorded. Record again into another folder.</source>
        <translation>%1 n’a pas pu commencer&#xa0;: le disque n’accepte aucun fichier. Rien n’a été enregistré. Enregistrez à nouveau dans un autre dossier.</translation>
    </message>
    <message>
        <source>%1 could not be begun: its disk is too slow or does not answer. Nothing was recorded. Record again onto another disk.</source>
        <translation>%1 n’a pas pu commencer&#xa0;: son disque est trop lent ou ne répond pas. Rien n’a été enregistré. Enregistrez de nouveau sur un autre disque.</translation>
    </message>
    <message>
        <source>%1 could not be begun, and the computer does not say why. Nothing was recorded. Record again, into another folder if you can.</source>
        <translation>%1 n’a pas pu commencer, et l’ordinateur ne dit pas pourquoi. Rien n’a été enregistré. Enregistrez à nouveau, dans un autre dossier si possible.</translation>
    </message>
    <message>
        <source>No place was booked: no slot of %1 is free any more. Other bookings are safe. Choose another product.</source>
        <translation>Aucune place n’a été réservée : il n’y a plus de créneau libre pour %1. Les autres réservations sont intactes. Choisissez un autre produit.</translation>
    </message>
    <message>
        <source>The link of “%1” is too long for a QR code that viewers can read, so its card has none. Everything else is in the picture. Give the product a shorter link, of at most about 75 letters.</source>
        <translation>Le lien de « %1 » est trop long pour un code QR lisible par les spectateurs : sa fiche n’en a pas. Tout le reste est à l’image. Donnez au produit un lien plus court, d’environ 75 lettres au plus.</translation>
    </message>
    <message>
        <source>%1 is on a disk that does not answer. The show goes on with its last picture. Check the disk: the film goes on by itself, or choose another file or camera.</source>
        <translation>%1 est sur un disque qui ne répond pas. Le direct continue avec sa dernière image. Vérifiez le disque&#xa0;: le film reprend de lui-même, ou choisissez un autre fichier ou une autre caméra.</translation>
    </message>
    <message>
        <source>This computer has nothing that can compress video, so nothing was sent or recorded. Your shop and its orders are safe. Run “vitrine doctor”: it says what is missing and how to get it.</source>
        <translation>Cet ordinateur n’a rien qui puisse compresser la vidéo&#xa0;: rien n’a été envoyé ni enregistré. Votre boutique et ses commandes sont en sûreté. Lancez «&#xa0;vitrine doctor&#xa0;»&#xa0;: il dit ce qui manque et comment l’obtenir.</translation>
    </message>
    <message>
        <source>What compresses video on this computer does not answer, so nothing was sent or recorded. Your shop and its orders are safe. Try again; if that does not help, restart the computer.</source>
        <translation>Ce qui compresse la vidéo sur cet ordinateur ne répond pas&#xa0;: rien n’a été envoyé ni enregistré. Votre boutique et ses commandes sont en sûreté. Réessayez&#xa0;; si cela n’aide pas, redémarrez l’ordinateur.</translation>
    </message>
    <message>
        <source>What compresses video on this computer failed and does not say why, so nothing was sent or recorded. Your shop and its orders are safe. Restart the computer; if that does not help, run “vitrine doctor”.</source>
        <translation>Ce qui compresse la vidéo sur cet ordinateur a échoué sans dire pourquoi&#xa0;: rien n’a été envoyé ni enregistré. Votre boutique et ses commandes sont en sûreté. Redémarrez l’ordinateur&#xa0;; si cela n’aide pas, lancez «&#xa0;vitrine doctor&#xa0;».</translation>
    </message>
    <message>
        <source>%1 does not answer. The picture goes on without your voice. Wait a moment; if it stays so, end the show and log in again, so that the sound of this computer starts anew.</source>
        <translation>%1 ne répond pas. L’image continue sans votre voix. Attendez un moment ; si cela dure, terminez l’émission et reconnectez-vous à l’ordinateur, pour que son système de son redémarre.</translation>
    </message>
    <message>
        <source>This computer has nothing that can compress sound, so nothing was sent or recorded. Your shop and its orders are safe. Install FFmpeg again, from the packages of this system, then start Vitrine again.</source>
        <translation>Cet ordinateur n’a rien qui puisse compresser le son&#xa0;: rien n’a été envoyé ni enregistré. Votre boutique et ses commandes sont en sûreté. Réinstallez FFmpeg depuis les paquets de ce système, puis relancez Vitrine.</translation>
    </message>
    <message>
        <source>What compresses sound on this computer failed and does not say why, so nothing was sent or recorded. Your shop and its orders are safe. Restart the computer, then try again.</source>
        <translation>Ce qui compresse le son sur cet ordinateur a échoué sans dire pourquoi&#xa0;: rien n’a été envoyé ni enregistré. Votre boutique et ses commandes sont en sûreté. Redémarrez l’ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>An order needs a product and a quantity of one or more. Nothing was ordered. Enter both again.</source>
        <translation>Une commande demande un produit et une quantité d’au moins un. Rien n’a été commandé. Saisissez à nouveau les deux.</translation>
    </message>
    <message>
        <source>The order was not taken: %1 is sold by its variants, and the order names none of them. Other orders are safe. Order by the number of a variant: “vitrine catalog list” shows them, “vitrine order add” takes them.</source>
        <translation>La commande n’a pas été prise&#xa0;: %1 se vend par variantes, et la commande n’en nomme aucune. Les autres commandes sont en sûreté. Commandez par la référence d’une variante&#xa0;: «&#xa0;vitrine catalog list&#xa0;» les montre, «&#xa0;vitrine order add&#xa0;» les prend.</translation>
    </message>
    <message>
        <source>A part of Vitrine is damaged: the description of a trade in %1. Nothing was opened, and your shops are as they were. Install Vitrine again.</source>
        <translation>Une partie de Vitrine est endommagée&#xa0;: la description d’un métier dans %1. Rien n’a été ouvert, et vos boutiques sont telles qu’elles étaient. Réinstallez Vitrine.</translation>
    </message>
    <message>
        <source>“%1” is not shown yet. The picture stays as it was.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas encore montré. L’image reste telle quelle.</translation>
    </message>
    <message>
        <source>%1 (goes with “%2”)</source>
        <translation>%1 (va avec «&#xa0;%2&#xa0;»)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what is missing</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>This Vitrine does not know its trade “%1”. Install the newest Vitrine, then show it.</source>
        <translation>Ce Vitrine ne connaît pas son métier «&#xa0;%1&#xa0;». Installez le Vitrine le plus récent, puis montrez-le.</translation>
    </message>
    <message>
        <source>What the law (%1) wants to be said with it has no words in the language of this show. Set the computer to another language, or show another product.</source>
        <translation>Ce que la loi (%1) veut voir dit avec lui n’a pas de mots dans la langue de cette émission. Réglez l’ordinateur sur une autre langue, ou montrez un autre produit.</translation>
    </message>
    <message>
        <source>%1 is not shown yet: something is missing that has to be shown with it. The picture stays as it was. Import a file that has it with “vitrine catalog import”, then show it.</source>
        <translation>%1 n’est pas encore montré&#xa0;: il manque quelque chose qui doit être montré avec lui. L’image reste telle quelle. Importez un fichier qui l’a avec «&#xa0;vitrine catalog import&#xa0;», puis montrez-le.</translation>
    </message>
    <message>
        <source>“%1” is not shown yet, because this is missing: %2. The picture stays as it was.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas encore montré, car il manque&#xa0;: %2. L’image reste telle quelle.</translation>
    </message>
    <message>
        <source>“%1” was changed and has left the picture. The show goes on.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié et a quitté l’image. L’émission continue.</translation>
    </message>
    <message>
        <source>“%1” has left the picture, because this is missing now: %2. The show goes on.</source>
        <translation>«&#xa0;%1&#xa0;» a quitté l’image, car il manque maintenant&#xa0;: %2. L’émission continue.</translation>
    </message>
    <message>
        <source>Write it into a table (CSV) with the columns %1 and bring that in with “vitrine catalog import”, then show it.</source>
        <translation>Écrivez-le dans un tableau (CSV) avec les colonnes %1, importez celui-ci avec «&#xa0;vitrine catalog import&#xa0;», puis montrez-le.</translation>
    </message>
    <message>
        <source>“%1” has to be the lowest price of the 30 days before the price was lowered, and this shop does not know its prices of so long ago. Take it away: a hyphen does that.</source>
        <translation>«&#xa0;%1&#xa0;» doit être le prix le plus bas des 30 jours qui précèdent la baisse, et cette boutique ne connaît pas ses prix d’aussi loin. Retirez-le&#xa0;: un trait d’union suffit.</translation>
    </message>
    <message>
        <source>It is not cheaper than it was: the lowest price of the 30 days before is %1. Lower its price, or take “%2” away: a hyphen does that.</source>
        <translation>Il n’est pas moins cher qu’avant&#xa0;: le prix le plus bas des 30 jours précédents est de %1. Baissez son prix, ou retirez «&#xa0;%2&#xa0;»&#xa0;: un trait d’union suffit.</translation>
    </message>
    <message>
        <source>“%1” has to be the lowest price of the 30 days before, which is %2.</source>
        <translation>«&#xa0;%1&#xa0;» doit être le prix le plus bas des 30 jours précédents, qui est de %2.</translation>
    </message>
    <message>
        <source>%1 cannot be shown: its price, or what has to be said with it, is too long for its card. The picture stays as it was. Shorten it, or choose a larger picture.</source>
        <translation>%1 ne peut pas être montré&#xa0;: son prix, ou ce qui doit être dit avec lui, est trop long pour sa fiche. L’image reste comme elle était. Raccourcissez-le, ou choisissez une image plus grande.</translation>
    </message>
    <message>
        <source>“%1” has left the picture: its price, or what has to be said with it, has become too long for its card. The show goes on. Shorten it, then show it.</source>
        <translation>«&#xa0;%1&#xa0;» a quitté l’image&#xa0;: son prix, ou ce qui doit être dit avec lui, est devenu trop long pour sa fiche. L’émission continue. Raccourcissez-le, puis montrez-le.</translation>
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
        <translation>À l’antenne</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Vitrine</source>
        <translation>Vitrine</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompu</translation>
    </message>
</context>
<context>
    <name>vitrine::ui::TotalsPanel</name>
    <message numerus="yes">
        <source>orders</source>
        <comment>under the number of orders</comment>
        <translation>
            <numerusform>commande</numerusform>
            <numerusform>commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>sales</source>
        <comment>under the sum of money</comment>
        <translation>de ventes</translation>
    </message>
    <message numerus="yes">
        <source>left of this one</source>
        <comment>under the number of pieces left of the product in the picture</comment>
        <translation>
            <numerusform>reste de celui-ci</numerusform>
            <numerusform>restent de celui-ci</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bookings</source>
        <comment>under the number of bookings</comment>
        <translation>
            <numerusform>réservation</numerusform>
            <numerusform>réservations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>places free</source>
        <comment>under the number of free places of the product in the picture</comment>
        <translation>
            <numerusform>place libre</numerusform>
            <numerusform>places libres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>oversold</source>
        <comment>under the number of pieces that platforms sold and that are not there</comment>
        <translation>
            <numerusform>vendu en trop</numerusform>
            <numerusform>vendus en trop</numerusform>
        </translation>
    </message>
</context>
</TS>
