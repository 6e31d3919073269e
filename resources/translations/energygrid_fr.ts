<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name></name>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Active, service disconnected</source>
        <translation>Actif, service coupé</translation>
    </message>
    <message>
        <source>Pending, opens later</source>
        <translation>En attente, ouverture plus tard</translation>
    </message>
    <message>
        <source>Closed (charged off)</source>
        <translation>Fermé (passé en pertes)</translation>
    </message>
    <message>
        <source>Suspended (sold receivables)</source>
        <translation>Suspendu (créance cédée)</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Clôturé</translation>
    </message>
    <message>
        <source>Closed, unpaid</source>
        <translation>Fermé, impayé</translation>
    </message>
    <message>
        <source>Final, funds due</source>
        <translation>Clôturé, solde dû</translation>
    </message>
    <message>
        <source>Final, still billed</source>
        <translation>Clôturé, encore facturé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Status not given</source>
        <translation>Statut non indiqué</translation>
    </message>
    <message>
        <source>SIM card</source>
        <translation>carte SIM</translation>
    </message>
    <message>
        <source>contact card</source>
        <translation>carte de contact</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>calendrier</translation>
    </message>
    <message>
        <source>mail address</source>
        <translation>adresse e-mail</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>numéro de téléphone</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>message texte</translation>
    </message>
    <message>
        <source>map</source>
        <translation>carte géographique</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>paiement</translation>
    </message>
    <message>
        <source>password app</source>
        <translation>application de mots de passe</translation>
    </message>
    <message>
        <source>product number</source>
        <translation>numéro de produit</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>adresse web</translation>
    </message>
    <message>
        <source>the program ended after the release was done; the bind goes on from here</source>
        <translation>le programme s’est arrêté après la libération&#xa0;; l’association reprend ici</translation>
    </message>
    <message>
        <source>the utility says there is nothing to release</source>
        <translation>le fournisseur dit qu’il n’y a rien à libérer</translation>
    </message>
    <message>
        <source>saved on this computer</source>
        <translation>enregistré sur cet ordinateur</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>envoi</translation>
    </message>
    <message>
        <source>sending once more</source>
        <translation>nouvel envoi</translation>
    </message>
    <message>
        <source>requested again</source>
        <translation>demandé de nouveau</translation>
    </message>
    <message>
        <source>its device was released from this laptop</source>
        <translation>son appareil a été libéré depuis ce portable</translation>
    </message>
    <message>
        <source>release accepted by the gateway</source>
        <translation>libération acceptée par la passerelle</translation>
    </message>
    <message>
        <source>accepted by the gateway</source>
        <translation>accepté par la passerelle</translation>
    </message>
    <message>
        <source>still bound</source>
        <translation>toujours associé</translation>
    </message>
    <message>
        <source>the meter is bound, and ours is the only request we know of</source>
        <translation>le compteur est associé, et notre demande est la seule que nous connaissions</translation>
    </message>
    <message>
        <source>the meter is bound; to this DataBridge or to another, we cannot tell</source>
        <translation>le compteur est associé&#xa0;; à ce DataBridge ou à un autre, nous ne pouvons pas le savoir</translation>
    </message>
    <message>
        <source>the utility’s record changed to “on AMI”</source>
        <translation>le dossier du fournisseur est passé à «&#xa0;sur AMI&#xa0;»</translation>
    </message>
    <message>
        <source>the technician saw it in the customer’s app</source>
        <translation>le technicien l’a vu dans l’appli du client</translation>
    </message>
    <message>
        <source>cancelled; nothing was sent</source>
        <translation>annulé&#xa0;; rien n’a été envoyé</translation>
    </message>
    <message>
        <source>not confirmed in 48 hours</source>
        <translation>non confirmé en 48 heures</translation>
    </message>
    <message>
        <source>{why}. Nothing was taken over.</source>
        <translation>{why}. Rien n’a été repris.</translation>
    </message>
    <message>
        <source>The disk of this computer did not take it. The list is as it was.</source>
        <translation>Le disque de cet ordinateur ne l’a pas enregistré. La liste est restée telle quelle.</translation>
    </message>
    <message>
        <source>Take back {tail}</source>
        <translation>Annuler {tail}</translation>
    </message>
    <message>
        <source>Put back {tail}</source>
        <translation>Remettre {tail}</translation>
    </message>
    <message>
        <source>In the box list of {day}</source>
        <translation>Dans la liste de carton du {day}</translation>
    </message>
    <message>
        <source>The box list can’t fill it in</source>
        <translation>La liste de carton ne peut pas le remplir</translation>
    </message>
    <message>
        <source>It has no code of this DataBridge that can be opened here, or two different ones.</source>
        <translation>Elle n’a aucun code de ce DataBridge lisible ici, ou deux différents.</translation>
    </message>
    <message>
        <source>Scan the sticker, or type the code from it.</source>
        <translation>Scannez l’étiquette ou tapez son code.</translation>
    </message>
    <message>
        <source>From the box of {day}: the code is the same</source>
        <translation>Du carton du {day}&#xa0;: le code est le même</translation>
    </message>
    <message>
        <source>Its code is not kept any more, so it can’t be compared.</source>
        <translation>Son code n’est plus conservé, il ne peut donc pas être comparé.</translation>
    </message>
    <message>
        <source>From the box of {day}</source>
        <translation>Du carton du {day}</translation>
    </message>
    <message>
        <source>The box list of {day} has another code for this DataBridge</source>
        <translation>La liste de carton du {day} a un autre code pour ce DataBridge</translation>
    </message>
    <message>
        <source>One of the two was read wrong, now or then. Nothing was sent.</source>
        <translation>L’un des deux a été mal lu, alors ou maintenant. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Scan it again, and compare the code with the sticker, character by character.</source>
        <translation>Scannez-la de nouveau et comparez le code avec l’étiquette, caractère par caractère.</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Image collée</translation>
    </message>
    <message>
        <source>The pictures given</source>
        <translation>Les images indiquées</translation>
    </message>
    <message>
        <source>Reading picture {n} of {all}…</source>
        <translation>Lecture de l’image {n} sur {all}…</translation>
    </message>
    <message>
        <source>Show me a sticker</source>
        <translation>Montrez une étiquette</translation>
    </message>
    <message>
        <source>It reads by itself.</source>
        <translation>La lecture est automatique.</translation>
    </message>
    <message>
        <source>Show the next one.</source>
        <translation>Montrez la suivante.</translation>
    </message>
    <message>
        <source>Kept on this laptop for {days} days, install codes encrypted. A confirmed bind wipes its code.</source>
        <translation>{days} jours sur ce portable, codes chiffrés. Une association confirmée efface son code.</translation>
    </message>
    <message>
        <source>This computer has no keychain that we can use: the list lasts until you close the program.</source>
        <translation>Cet ordinateur n’a pas de trousseau utilisable&#xa0;: la liste dure jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>MAC and code look swapped. Compare it with the sticker.</source>
        <translation>La MAC et le code semblent inversés. Comparez avec l’étiquette.</translation>
    </message>
    <message>
        <source>No device has such an address. Read it again, or compare.</source>
        <translation>Aucun appareil n’a une telle adresse. Relisez-la ou comparez.</translation>
    </message>
    <message>
        <source>The check digits don’t fit this code. Read it again, or compare.</source>
        <translation>Les chiffres de contrôle ne correspondent pas à ce code. Relisez-le ou comparez.</translation>
    </message>
    <message>
        <source>Typed for another keyboard layout and put right. Compare it, or show it to the camera.</source>
        <translation>Tapé avec une autre disposition de clavier puis corrigé. Comparez-le ou montrez-le à la caméra.</translation>
    </message>
    <message>
        <source>This MAC is here with another code as well: one was read wrong. Compare, and remove it.</source>
        <translation>Cette MAC est ici aussi avec un autre code&#xa0;: l’un a été mal lu. Comparez et retirez-le.</translation>
    </message>
    <message>
        <source>Its code can’t be opened here any more. Show the sticker again.</source>
        <translation>Son code ne peut plus être ouvert ici. Montrez de nouveau l’étiquette.</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>caméra</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>USB scanner</source>
        <translation>scanner USB</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>collé</translation>
    </message>
    <message>
        <source>Bound to meter {meter} · {came}</source>
        <translation>Associé au compteur {meter} · {came}</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Non repris</translation>
    </message>
    <message>
        <source>Bound to meter {meter}.</source>
        <translation>Associé au compteur {meter}.</translation>
    </message>
    <message>
        <source>Already in the list: ends in {tail}</source>
        <translation>Déjà dans la liste&#xa0;: se termine par {tail}</translation>
    </message>
    <message>
        <source>{count}. Taken, with another code than before: ends in {tail}</source>
        <translation>{count}. Repris, avec un autre code qu’avant&#xa0;: se termine par {tail}</translation>
    </message>
    <message>
        <source>{count}. Taken: ends in {tail}</source>
        <translation>{count}. Repris&#xa0;: se termine par {tail}</translation>
    </message>
    <message>
        <source>{count}. Taken, but compare it: ends in {tail}</source>
        <translation>{count}. Repris, mais comparez&#xa0;: se termine par {tail}</translation>
    </message>
    <message>
        <source>{count}. Taken, but suspect: ends in {tail}</source>
        <translation>{count}. Repris, mais douteux&#xa0;: se termine par {tail}</translation>
    </message>
    <message>
        <source>Hold still…</source>
        <translation>Ne bougez plus…</translation>
    </message>
    <message>
        <source>Each of them is taken.</source>
        <translation>Chacune est reprise.</translation>
    </message>
    <message>
        <source>Show me the next sticker</source>
        <translation>Montrez l’étiquette suivante</translation>
    </message>
    <message>
        <source>{n} new in the list</source>
        <translation>{n} nouveaux dans la liste</translation>
    </message>
    <message>
        <source>1 new in the list</source>
        <translation>1 nouveau dans la liste</translation>
    </message>
    <message>
        <source>{n} there already</source>
        <translation>{n} déjà présents</translation>
    </message>
    <message>
        <source>1 there already</source>
        <translation>1 déjà présent</translation>
    </message>
    <message>
        <source>1 without a sticker, see the list</source>
        <translation>1 sans étiquette, voir la liste</translation>
    </message>
    <message>
        <source>{n} without a sticker, see the list</source>
        <translation>{n} sans étiquette, voir la liste</translation>
    </message>
    <message>
        <source>1 other file left alone.</source>
        <translation>1 autre fichier laissé de côté.</translation>
    </message>
    <message>
        <source>{n} other files left alone.</source>
        <translation>{n} autres fichiers laissés de côté.</translation>
    </message>
    <message>
        <source>1 picture read</source>
        <translation>1 image lue</translation>
    </message>
    <message>
        <source>{n} pictures read</source>
        <translation>{n} images lues</translation>
    </message>
    <message>
        <source>It is in {file}, the install codes masked.</source>
        <translation>Elle est dans {file}, codes d’installation masqués.</translation>
    </message>
    <message>
        <source>1 line exported</source>
        <translation>1 ligne exportée</translation>
    </message>
    <message>
        <source>{n} lines exported</source>
        <translation>{n} lignes exportées</translation>
    </message>
    <message>
        <source>{file} could not be written. The list is as it was.</source>
        <translation>{file} n’a pas pu être écrit. La liste est restée telle quelle.</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Non exporté</translation>
    </message>
    <message>
        <source>Choose another place, then try again.</source>
        <translation>Choisissez un autre emplacement, puis réessayez.</translation>
    </message>
    <message>
        <source>{n} shown again, counted once</source>
        <translation>{n} montrés de nouveau, comptés une fois</translation>
    </message>
    <message>
        <source>1 shown again, counted once</source>
        <translation>1 montré de nouveau, compté une fois</translation>
    </message>
    <message>
        <source>{n} to look at</source>
        <translation>{n} à vérifier</translation>
    </message>
    <message>
        <source>1 to look at</source>
        <translation>1 à vérifier</translation>
    </message>
    <message>
        <source>{n} used</source>
        <translation>{n} utilisés</translation>
    </message>
    <message>
        <source>1 used</source>
        <translation>1 utilisé</translation>
    </message>
    <message>
        <source>Each is counted once. Nothing is sent.</source>
        <translation>Chacun est compté une fois. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Two codes</source>
        <translation>Deux codes</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation>Douteux</translation>
    </message>
    <message>
        <source>Code gone</source>
        <translation>Code perdu</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Can’t be checked</source>
        <translation>Invérifiable</translation>
    </message>
    <message>
        <source>shown {n} times</source>
        <translation>montré {n} fois</translation>
    </message>
    <message>
        <source>Show me the sticker</source>
        <translation>Montrez l’étiquette</translation>
    </message>
    <message>
        <source>Move closer</source>
        <translation>Rapprochez-vous</translation>
    </message>
    <message>
        <source>The code is too small to read.</source>
        <translation>Le code est trop petit pour être lu.</translation>
    </message>
    <message>
        <source>Move back a little</source>
        <translation>Reculez un peu</translation>
    </message>
    <message>
        <source>The code has to fit in the picture.</source>
        <translation>Le code doit tenir dans l’image.</translation>
    </message>
    <message>
        <source>Show all of the code</source>
        <translation>Montrez tout le code</translation>
    </message>
    <message>
        <source>Part of it is outside the picture.</source>
        <translation>Une partie est hors de l’image.</translation>
    </message>
    <message>
        <source>Too dark: use a torch</source>
        <translation>Trop sombre&#xa0;: prenez une lampe</translation>
    </message>
    <message>
        <source>The picture has too little light.</source>
        <translation>L’image manque de lumière.</translation>
    </message>
    <message>
        <source>Too bright: shade it</source>
        <translation>Trop clair&#xa0;: faites de l’ombre</translation>
    </message>
    <message>
        <source>The picture is washed out.</source>
        <translation>L’image est surexposée.</translation>
    </message>
    <message>
        <source>Too much glare: tilt it</source>
        <translation>Trop de reflets&#xa0;: inclinez-la</translation>
    </message>
    <message>
        <source>A light shines on the code.</source>
        <translation>Une lumière se reflète sur le code.</translation>
    </message>
    <message>
        <source>Sticker found. Reading it.</source>
        <translation>Étiquette trouvée. Lecture.</translation>
    </message>
    <message>
        <source>Out of focus: move back a little</source>
        <translation>Flou&#xa0;: reculez un peu</translation>
    </message>
    <message>
        <source>It is nearer than this camera sees sharply.</source>
        <translation>Elle est trop près pour que cette caméra fasse le point.</translation>
    </message>
    <message>
        <source>Two stickers: which one?</source>
        <translation>Deux étiquettes&#xa0;: laquelle&#xa0;?</translation>
    </message>
    <message>
        <source>Hold still until both are read.</source>
        <translation>Ne bougez plus jusqu’à ce que les deux soient lues.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Sticker read.</source>
        <translation>Étiquette lue.</translation>
    </message>
    <message>
        <source>{kind} code</source>
        <translation>code {kind}</translation>
    </message>
    <message>
        <source>That is another code, not the DataBridge sticker</source>
        <translation>C’est un autre code, pas l’étiquette du DataBridge</translation>
    </message>
    <message>
        <source>That is a {thing}, not the DataBridge sticker</source>
        <translation>Ce n’est pas l’étiquette du DataBridge&#xa0;: {thing}</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Fourni avec le programme</translation>
    </message>
    <message>
        <source>Set up by depot IT</source>
        <translation>Configurée par le service informatique</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>La vôtre</translation>
    </message>
    <message>
        <source>With client id and secret</source>
        <translation>Avec identifiant et secret client</translation>
    </message>
    <message>
        <source>In this computer’s browser</source>
        <translation>Dans le navigateur de cet ordinateur</translation>
    </message>
    <message>
        <source>With a code, on another device</source>
        <translation>Avec un code, sur un autre appareil</translation>
    </message>
    <message>
        <source>This is no link to a connection profile. It begins with https://.</source>
        <translation>Ce n’est pas un lien vers un profil de connexion. Il commence par https://.</translation>
    </message>
    <message>
        <source>This link begins with http://. Only https:// is taken.</source>
        <translation>Ce lien commence par http://. Seul https:// est accepté.</translation>
    </message>
    <message>
        <source>The server of this link could not be reached.</source>
        <translation>Le serveur de ce lien n’a pas pu être joint.</translation>
    </message>
    <message>
        <source>This computer does not trust the server of this link.</source>
        <translation>Cet ordinateur ne fait pas confiance au serveur de ce lien.</translation>
    </message>
    <message>
        <source>The server of this link gave no file.</source>
        <translation>Le serveur de ce lien n’a donné aucun fichier.</translation>
    </message>
    <message>
        <source>This link leads on to another place, and is not followed. Ask for the link to the file itself.</source>
        <translation>Ce lien mène à un autre endroit, et n’est pas suivi. Demandez le lien vers le fichier lui-même.</translation>
    </message>
    <message>
        <source>What lies there is too large for a profile.</source>
        <translation>Ce qui s’y trouve est trop grand pour un profil.</translation>
    </message>
    <message>
        <source>Depot IT has fixed the connections of this computer. None can be added.</source>
        <translation>Le service informatique a fixé les connexions de cet ordinateur. Aucune ne peut être ajoutée.</translation>
    </message>
    <message>
        <source>Practice has servers of its own. To add a connection, open the program without practice.</source>
        <translation>L’exercice a ses propres serveurs. Pour ajouter une connexion, ouvrez le programme hors exercice.</translation>
    </message>
    <message>
        <source>Practice takes over no connections</source>
        <translation>L’exercice n’adopte aucune connexion</translation>
    </message>
    <message>
        <source>ENERGY_BASE_URL names servers that depot IT does not allow here: they are left out.</source>
        <translation>ENERGY_BASE_URL nomme des serveurs que le service informatique n’autorise pas ici&#xa0;: ils sont laissés de côté.</translation>
    </message>
    <message>
        <source>No profile from this link</source>
        <translation>Aucun profil par ce lien</translation>
    </message>
    <message>
        <source>Nothing was taken over.</source>
        <translation>Rien n’a été repris.</translation>
    </message>
    <message>
        <source>{file} has mistakes</source>
        <translation>{file} a des erreurs</translation>
    </message>
    <message>
        <source>Nothing of it was taken over.</source>
        <translation>Rien n’en a été adopté.</translation>
    </message>
    <message>
        <source>Send the lines below to whoever gave you the file.</source>
        <translation>Envoyez les lignes ci-dessous à qui vous a donné le fichier.</translation>
    </message>
    <message>
        <source>The profile names {file}, which lies in another folder, is too large or cannot be read. Nothing was changed.</source>
        <translation>Le profil nomme {file}, qui est dans un autre dossier, trop grand ou illisible. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Ask depot IT for the profile with all its files in one folder.</source>
        <translation>Demandez au service informatique le profil avec tous ses fichiers dans un seul dossier.</translation>
    </message>
    <message>
        <source>{name} is taken over</source>
        <translation>{name}&#xa0;: adoptée</translation>
    </message>
    <message>
        <source>You find it on the sign-in page.</source>
        <translation>Vous la trouvez sur la page de connexion.</translation>
    </message>
    <message>
        <source>{name} is removed</source>
        <translation>{name}&#xa0;: supprimée</translation>
    </message>
    <message>
        <source>Its file went from this computer. Installs that wait for it are kept.</source>
        <translation>Son fichier a quitté cet ordinateur. Les installations qui l’attendent sont conservées.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Signs in at</source>
        <translation>Se connecte à</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificat client</translation>
    </message>
    <message>
        <source>Binds with the service account</source>
        <translation>Associe avec le compte de service</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Its file is copied with the profile</source>
        <translation>Son fichier est copié avec le profil</translation>
    </message>
    <message>
        <source>Its file stays where it is</source>
        <translation>Son fichier reste où il est</translation>
    </message>
    <message>
        <source>Another connection has this name already</source>
        <translation>Une autre connexion porte déjà ce nom</translation>
    </message>
    <message>
        <source>“{name}” at {host}: {source}. The one below goes to {other}.</source>
        <translation>«&#xa0;{name}&#xa0;» à {host}&#xa0;: {source}. Celle ci-dessous va à {other}.</translation>
    </message>
    <message>
        <source>Take it over only if depot IT has told you to.</source>
        <translation>Ne l’adoptez que si le service informatique vous l’a dit.</translation>
    </message>
    <message>
        <source>It brings a certificate authority of its own</source>
        <translation>Elle apporte sa propre autorité de certification</translation>
    </message>
    <message>
        <source>With it, servers are trusted that this computer does not know ({file}).</source>
        <translation>Avec elle, des serveurs que cet ordinateur ne connaît pas sont crus ({file}).</translation>
    </message>
    <message>
        <source>Take it over only if it comes from your utility.</source>
        <translation>Ne l’adoptez que si elle vient de votre fournisseur.</translation>
    </message>
    <message>
        <source>It takes the place of your own connection</source>
        <translation>Elle prend la place de votre propre connexion</translation>
    </message>
    <message>
        <source>“{name}” at {host} goes.</source>
        <translation>«&#xa0;{name}&#xa0;» à {host} disparaît.</translation>
    </message>
    <message>
        <source>Depot IT does not allow these servers here</source>
        <translation>Le service informatique n’autorise pas ces serveurs ici</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Find the customer first</source>
        <translation>Trouvez d’abord le client</translation>
    </message>
    <message>
        <source>This is another customer</source>
        <translation>C’est un autre client</translation>
    </message>
    <message>
        <source>{account} is a billing account of customer {customer}. Is this the one?</source>
        <translation>{account} est un compte de facturation du client {customer}. Est-ce bien lui&#xa0;?</translation>
    </message>
    <message>
        <source>Say whether this is the customer</source>
        <translation>Dites si c’est bien le client</translation>
    </message>
    <message>
        <source>This account can’t be bound</source>
        <translation>Ce compte ne peut pas être associé</translation>
    </message>
    <message>
        <source>this customer</source>
        <translation>ce client</translation>
    </message>
    <message>
        <source>Continue with {name}</source>
        <translation>Continuer avec {name}</translation>
    </message>
    <message>
        <source>No number typed</source>
        <translation>Aucun numéro saisi</translation>
    </message>
    <message>
        <source>Nothing was looked up.</source>
        <translation>Rien n’a été recherché.</translation>
    </message>
    <message>
        <source>Type the customer number, or use the account of this sign-in.</source>
        <translation>Tapez le numéro de client ou utilisez le compte de cette session.</translation>
    </message>
    <message>
        <source>No premise on record</source>
        <translation>Aucun local au dossier</translation>
    </message>
    <message>
        <source>Can’t be bound: {status}</source>
        <translation>Association impossible&#xa0;: {status}</translation>
    </message>
    <message>
        <source>The utility says so. Nothing was sent to the meter.</source>
        <translation>C’est ce que dit le fournisseur. Rien n’a été envoyé au compteur.</translation>
    </message>
    <message>
        <source>Don’t install. Tell the depot; take the next stop.</source>
        <translation>N’installez pas. Prévenez le dépôt&#xa0;; passez à l’arrêt suivant.</translation>
    </message>
    <message>
        <source>The account is active, but its service is disconnected.</source>
        <translation>Le compte est actif, mais son service est coupé.</translation>
    </message>
    <message>
        <source>The account is pending: it opens later.</source>
        <translation>Le compte est en attente&#xa0;: il ouvre plus tard.</translation>
    </message>
    <message>
        <source>The utility did not say how the account stands.</source>
        <translation>Le fournisseur n’a pas dit l’état du compte.</translation>
    </message>
    <message>
        <source>The account has status “{code}”, which we don’t know.</source>
        <translation>Le compte a le statut «&#xa0;{code}&#xa0;», que nous ne connaissons pas.</translation>
    </message>
    <message>
        <source>Check before you install</source>
        <translation>Vérifiez avant d’installer</translation>
    </message>
    <message>
        <source>Ask the depot if unsure. You may go on.</source>
        <translation>Demandez au dépôt en cas de doute. Vous pouvez continuer.</translation>
    </message>
    <message>
        <source>The record of {time}</source>
        <translation>Dossier consulté&#xa0;: {time}</translation>
    </message>
    <message>
        <source>The utility cannot be reached, so this is {span} old and may have changed.</source>
        <translation>Le fournisseur est injoignable&#xa0;: ceci date de {span} et peut avoir changé.</translation>
    </message>
    <message>
        <source>You may go on: the bind is saved, and we look once more before it is sent.</source>
        <translation>Vous pouvez continuer&#xa0;: l’association est enregistrée, et nous regardons encore une fois avant l’envoi.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Pairing</source>
        <translation>Appairage</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Meter …{tail}. Nothing is left to do.</source>
        <translation>Compteur …{tail}. Il ne reste rien à faire.</translation>
    </message>
    <message>
        <source>1 confirmed</source>
        <translation>1 confirmée</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Meter …{tail}. Decide what to do.</source>
        <translation>Compteur …{tail}. Décidez quoi faire.</translation>
    </message>
    <message>
        <source>{n} refused</source>
        <translation>{n} refusées</translation>
    </message>
    <message>
        <source>1 refused</source>
        <translation>1 refusée</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Meter …{tail} is not confirmed after 48 hours. Call the utility.</source>
        <translation>Le compteur …{tail} n’est pas confirmé après 48 heures. Appelez le fournisseur.</translation>
    </message>
    <message>
        <source>{n} overdue</source>
        <translation>{n} en retard</translation>
    </message>
    <message>
        <source>1 overdue</source>
        <translation>1 en retard</translation>
    </message>
    <message>
        <source>An install needs you</source>
        <translation>Une installation à traiter</translation>
    </message>
    <message>
        <source>Meter …{tail}. See what to do.</source>
        <translation>Compteur …{tail}. Voyez quoi faire.</translation>
    </message>
    <message>
        <source>Meter …{tail}: the gateway accepted the release.</source>
        <translation>Compteur …{tail}&#xa0;: la passerelle a accepté la libération.</translation>
    </message>
    <message>
        <source>1 released</source>
        <translation>1 libéré</translation>
    </message>
    <message>
        <source>{n} released</source>
        <translation>{n} libérés</translation>
    </message>
    <message>
        <source>Meter …{tail} still pairs. We keep looking.</source>
        <translation>Le compteur …{tail} s’appaire encore. Nous continuons à regarder.</translation>
    </message>
    <message>
        <source>{n} take longer than usual</source>
        <translation>{n} prennent plus de temps que d’habitude</translation>
    </message>
    <message>
        <source>1 takes longer than usual</source>
        <translation>1 prend plus de temps que d’habitude</translation>
    </message>
    <message>
        <source>1 install changed</source>
        <translation>1 installation a changé</translation>
    </message>
    <message>
        <source>{n} installs changed</source>
        <translation>{n} installations ont changé</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Libéré</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>démo</translation>
    </message>
    <message>
        <source>staging</source>
        <translation>test</translation>
    </message>
    <message>
        <source>production</source>
        <translation>production</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lent</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>{sign_in} at {server}</source>
        <translation>{sign_in} sur {server}</translation>
    </message>
    <message>
        <source>{sign_in} on {environment}</source>
        <translation>{sign_in} en {environment}</translation>
    </message>
    <message>
        <source>Not sent yet. It waits for {whose} to sign in.</source>
        <translation>Pas encore envoyé. Attend que {whose} se connecte.</translation>
    </message>
    <message>
        <source>It is looked at when {whose} signs in.</source>
        <translation>Sera vérifié quand {whose} se connectera.</translation>
    </message>
    <message>
        <source>Sent once</source>
        <translation>Envoyé une fois</translation>
    </message>
    <message>
        <source>Sent twice</source>
        <translation>Envoyé deux fois</translation>
    </message>
    <message>
        <source>Sent {n} times</source>
        <translation>Envoyé {n} fois</translation>
    </message>
    <message>
        <source>{how_often}, first {time}</source>
        <translation>{how_often} (la première&#xa0;: {time})</translation>
    </message>
    <message>
        <source>{how_often}, {time}</source>
        <translation>{how_often} ({time})</translation>
    </message>
    <message>
        <source>{how_often}, first at {time}</source>
        <translation>{how_often}, la première à {time}</translation>
    </message>
    <message>
        <source>{how_often} at {time}</source>
        <translation>{how_often} à {time}</translation>
    </message>
    <message>
        <source>Answer lost. To ask once more, scan the sticker again; or look in the customer’s app.</source>
        <translation>Réponse perdue. Pour redemander, scannez de nouveau l’étiquette&#xa0;; ou regardez dans l’appli du client.</translation>
    </message>
    <message>
        <source>Scan the sticker again to send this install.</source>
        <translation>Scannez de nouveau l’étiquette pour envoyer cette installation.</translation>
    </message>
    <message>
        <source>The utility refused the look and counts the tries. We look no more. Call the depot.</source>
        <translation>Le fournisseur a refusé la consultation et compte les essais. Nous ne regardons plus. Appelez le dépôt.</translation>
    </message>
    <message>
        <source>Waits for the release, whose answer was lost. The bind was not sent.</source>
        <translation>Attend la libération, dont la réponse s’est perdue. L’association n’a pas été envoyée.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Not sent yet, tries by itself.</source>
        <translation>Pas encore envoyé, nouvel essai automatique.</translation>
    </message>
    <message>
        <source>Release refused without a reason. Perhaps there is nothing to release.</source>
        <translation>Libération refusée sans raison. Peut-être n’y a-t-il rien à libérer.</translation>
    </message>
    <message>
        <source>On its way. The answer is awaited.</source>
        <translation>En route. La réponse est attendue.</translation>
    </message>
    <message>
        <source>Record changed to “on AMI”.</source>
        <translation>Le dossier est passé à «&#xa0;sur AMI&#xa0;».</translation>
    </message>
    <message>
        <source>Seen in the customer’s app.</source>
        <translation>Vu dans l’appli du client.</translation>
    </message>
    <message>
        <source>Confirmed.</source>
        <translation>Confirmé.</translation>
    </message>
    <message>
        <source>Not confirmed in 48 hours. Call the utility.</source>
        <translation>Non confirmé en 48 heures. Appelez le fournisseur.</translation>
    </message>
    <message>
        <source>Scan the sticker again to send this release.</source>
        <translation>Scannez de nouveau l’étiquette pour envoyer cette libération.</translation>
    </message>
    <message>
        <source>Release saved.</source>
        <translation>Libération enregistrée.</translation>
    </message>
    <message>
        <source>The release was not sent yet, it tries by itself.</source>
        <translation>La libération n’est pas encore partie, elle réessaie seule.</translation>
    </message>
    <message>
        <source>The release is on its way. The answer is awaited.</source>
        <translation>La libération est en route. On attend la réponse.</translation>
    </message>
    <message>
        <source>The utility says there is nothing to release.</source>
        <translation>Le fournisseur dit qu’il n’y a rien à libérer.</translation>
    </message>
    <message>
        <source>Release accepted. No record can prove it.</source>
        <translation>Libération acceptée. Aucun dossier ne peut le prouver.</translation>
    </message>
    <message>
        <source>Answer lost. To ask once more, scan the sticker again; or call the utility.</source>
        <translation>Réponse perdue. Pour redemander, scannez de nouveau l’étiquette&#xa0;; ou appelez le fournisseur.</translation>
    </message>
    <message>
        <source>Answer lost, so the device may be released or not. Send it again, or call the utility.</source>
        <translation>Réponse perdue&#xa0;: l’appareil est peut-être libéré, ou non. Renvoyez-la, ou appelez le fournisseur.</translation>
    </message>
    <message>
        <source>Answer lost, and this computer’s clock is in doubt. Set it, and look in the customer’s app.</source>
        <translation>Réponse perdue, et l’horloge de cet ordinateur est douteuse. Réglez-la et regardez dans l’appli du client.</translation>
    </message>
    <message>
        <source>The meter is bound. To this device or another, we cannot tell.</source>
        <translation>Le compteur est associé. À cet appareil ou à un autre, nous ne pouvons pas le savoir.</translation>
    </message>
    <message>
        <source>Answer lost, and the repeat was refused. Call the depot.</source>
        <translation>Réponse perdue, et la répétition a été refusée. Appelez le dépôt.</translation>
    </message>
    <message>
        <source>Answer lost. Look in the customer’s app.</source>
        <translation>Réponse perdue. Regardez dans l’appli du client.</translation>
    </message>
    <message>
        <source>Answer lost. Checking before any repeat.</source>
        <translation>Réponse perdue. Vérification avant toute répétition.</translation>
    </message>
    <message>
        <source>Accepted. The record cannot tell: look in the customer’s app.</source>
        <translation>Accepté. Le dossier ne peut pas le dire&#xa0;: regardez dans l’appli du client.</translation>
    </message>
    <message>
        <source>Longer than 15 minutes. Still looking.</source>
        <translation>Plus de 15 minutes. Nous regardons toujours.</translation>
    </message>
    <message>
        <source>Normal so far. Usually done by {usual}.</source>
        <translation>Normal jusqu’ici. D’habitude terminé à {usual}.</translation>
    </message>
    <message>
        <source>Already bound. Leave it, or replace what is on it.</source>
        <translation>Déjà associé. Laissez-le, ou remplacez ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>The code doesn’t fit this DataBridge.</source>
        <translation>Le code ne correspond pas à ce DataBridge.</translation>
    </message>
    <message>
        <source>The utility has no account for this sign-in.</source>
        <translation>Le fournisseur n’a pas de compte pour cette session.</translation>
    </message>
    <message>
        <source>Refused for the account’s sake; two tries are left. Call the depot.</source>
        <translation>Refusé à cause du compte&#xa0;; il reste deux essais. Appelez le dépôt.</translation>
    </message>
    <message>
        <source>Refused for the account’s sake; one try is left. Call the depot.</source>
        <translation>Refusé à cause du compte&#xa0;; il reste un essai. Appelez le dépôt.</translation>
    </message>
    <message>
        <source>The utility has locked this account. Call the depot.</source>
        <translation>Le fournisseur a verrouillé ce compte. Appelez le dépôt.</translation>
    </message>
    <message>
        <source>The utility closed or finaled the account.</source>
        <translation>Le fournisseur a fermé ou clôturé le compte.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Refused without a reason.</source>
        <translation>Refusé sans motif.</translation>
    </message>
    <message>
        <source>Go where there is signal, then sign in.</source>
        <translation>Allez là où il y a du réseau, puis connectez-vous.</translation>
    </message>
    <message>
        <source>Go where there is signal, or use a customer who was looked up on this laptop before.</source>
        <translation>Allez là où il y a du réseau, ou prenez un client déjà recherché sur ce portable.</translation>
    </message>
    <message>
        <source>Go where there is signal, or go on: binds are saved and send themselves.</source>
        <translation>Allez là où il y a du réseau, ou continuez&#xa0;: les associations sont enregistrées et partent toutes seules.</translation>
    </message>
    <message>
        <source>Go where there is signal. We try again each minute, and once the network is back.</source>
        <translation>Allez là où il y a du réseau. Nous réessayons chaque minute, et dès que le réseau revient.</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Pas de réseau</translation>
    </message>
    <message>
        <source>The server could not be reached. Nothing was sent.</source>
        <translation>Le serveur est injoignable. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>This connection is not trusted</source>
        <translation>Cette connexion n’est pas sûre</translation>
    </message>
    <message>
        <source>The server’s certificate is out of date. We stopped before sending your secret.</source>
        <translation>Le certificat du serveur est périmé. Nous nous sommes arrêtés avant d’envoyer votre secret.</translation>
    </message>
    <message>
        <source>Check this laptop’s date and time. If they are right, show Details to depot IT: the server needs a new certificate.</source>
        <translation>Vérifiez la date et l’heure de ce portable. Si elles sont justes, montrez «&#xa0;Détails&#xa0;» au service informatique&#xa0;: il faut un nouveau certificat au serveur.</translation>
    </message>
    <message>
        <source>The server’s certificate is not valid yet. We stopped before sending your secret.</source>
        <translation>Le certificat du serveur n’est pas encore valable. Nous nous sommes arrêtés avant d’envoyer votre secret.</translation>
    </message>
    <message>
        <source>Set this laptop’s date and time: they are most likely behind. If they are right, show Details to depot IT.</source>
        <translation>Réglez la date et l’heure de ce portable&#xa0;: elles retardent probablement. Si elles sont justes, montrez «&#xa0;Détails&#xa0;» au service informatique.</translation>
    </message>
    <message>
        <source>The server’s certificate is for another address. We stopped before sending your secret.</source>
        <translation>Le certificat du serveur est celui d’une autre adresse. Nous nous sommes arrêtés avant d’envoyer votre secret.</translation>
    </message>
    <message>
        <source>If this Wi-Fi has a sign-in page, sign in there first. Else show Details to depot IT: the profile’s address may be wrong.</source>
        <translation>Si ce Wi-Fi a une page de connexion, connectez-vous-y d’abord. Sinon, montrez «&#xa0;Détails&#xa0;» au service informatique&#xa0;: l’adresse du profil est peut-être fausse.</translation>
    </message>
    <message>
        <source>Nobody whom this laptop trusts vouches for the server. We stopped before sending your secret.</source>
        <translation>Personne en qui ce portable a confiance ne se porte garant du serveur. Nous nous sommes arrêtés avant d’envoyer votre secret.</translation>
    </message>
    <message>
        <source>Show Details to depot IT: the profile needs a CA file.</source>
        <translation>Montrez «&#xa0;Détails&#xa0;» au service informatique&#xa0;: le profil a besoin d’un fichier de CA.</translation>
    </message>
    <message>
        <source>The server vouches only for itself. We stopped before sending your secret.</source>
        <translation>Le serveur ne se porte garant que de lui-même. Nous nous sommes arrêtés avant d’envoyer votre secret.</translation>
    </message>
    <message>
        <source>On a public Wi-Fi, use the phone’s hotspot. Else show Details to depot IT: the profile needs that certificate as its CA file.</source>
        <translation>Sur un Wi-Fi public, utilisez le partage de connexion du téléphone. Sinon, montrez «&#xa0;Détails&#xa0;» au service informatique&#xa0;: le profil a besoin de ce certificat comme fichier de CA.</translation>
    </message>
    <message>
        <source>The server’s certificate was withdrawn. We stopped before sending your secret.</source>
        <translation>Le certificat du serveur a été révoqué. Nous nous sommes arrêtés avant d’envoyer votre secret.</translation>
    </message>
    <message>
        <source>Trying again does not help. Show Details to depot IT: the server needs a new certificate.</source>
        <translation>Réessayer n’aide pas. Montrez «&#xa0;Détails&#xa0;» au service informatique&#xa0;: il faut un nouveau certificat au serveur.</translation>
    </message>
    <message>
        <source>The server speaks only an old TLS that is not safe. We stopped before sending your secret.</source>
        <translation>Le serveur ne parle qu’un ancien TLS qui n’est pas sûr. Nous nous sommes arrêtés avant d’envoyer votre secret.</translation>
    </message>
    <message>
        <source>Show Details to depot IT: the server has to speak TLS 1.2 or newer.</source>
        <translation>Montrez «&#xa0;Détails&#xa0;» au service informatique&#xa0;: le serveur doit parler TLS 1.2 ou plus récent.</translation>
    </message>
    <message>
        <source>What answered speaks no TLS. We stopped before sending your secret.</source>
        <translation>Ce qui a répondu ne parle pas TLS. Nous nous sommes arrêtés avant d’envoyer votre secret.</translation>
    </message>
    <message>
        <source>If this Wi-Fi has a sign-in page, sign in there first. Else show Details to depot IT: the profile’s address or port may be wrong.</source>
        <translation>Si ce Wi-Fi a une page de connexion, connectez-vous-y d’abord. Sinon, montrez «&#xa0;Détails&#xa0;» au service informatique&#xa0;: l’adresse ou le port du profil est peut-être faux.</translation>
    </message>
    <message>
        <source>The profile’s CA file can’t be used</source>
        <translation>Le fichier de CA du profil est inutilisable</translation>
    </message>
    <message>
        <source>It is not there, or it holds no certificate. Nothing was sent.</source>
        <translation>Il n’est pas là, ou ne contient pas de certificat. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Show Details to depot IT: the profile needs the right CA file.</source>
        <translation>Montrez «&#xa0;Détails&#xa0;» au service informatique&#xa0;: le profil a besoin du bon fichier de CA.</translation>
    </message>
    <message>
        <source>This address is not safe</source>
        <translation>Cette adresse n’est pas sûre</translation>
    </message>
    <message>
        <source>What is sent there could be read on the way. Nothing was sent.</source>
        <translation>Ce qui y est envoyé pourrait être lu en chemin. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>An address has to begin with https:// and to hold no name or password. Change it, or show Details to depot IT.</source>
        <translation>Une adresse doit commencer par https:// et ne contenir ni nom ni mot de passe. Modifiez-la, ou montrez «&#xa0;Détails&#xa0;» au service informatique.</translation>
    </message>
    <message>
        <source>The server’s certificate can’t be trusted. We stopped before sending your secret.</source>
        <translation>Le certificat du serveur n’est pas digne de confiance. Nous nous sommes arrêtés avant d’envoyer votre secret.</translation>
    </message>
    <message>
        <source>The client certificate can’t be used</source>
        <translation>Le certificat client est inutilisable</translation>
    </message>
    <message>
        <source>The file that the profile names is not on this laptop. Nothing was sent.</source>
        <translation>Le fichier que nomme le profil n’est pas sur ce portable. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Show Details to depot IT: the file has to be put there.</source>
        <translation>Montrez «&#xa0;Détails&#xa0;» au service informatique&#xa0;: le fichier doit y être placé.</translation>
    </message>
    <message>
        <source>This account may not open its file, or it is no file at all. Nothing was sent.</source>
        <translation>Ce compte ne peut pas ouvrir son fichier, ou ce n’est pas un fichier. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Show Details to depot IT: this account needs the right to read it.</source>
        <translation>Montrez «&#xa0;Détails&#xa0;» au service informatique&#xa0;: ce compte a besoin du droit de le lire.</translation>
    </message>
    <message>
        <source>Its file holds no certificate. Nothing was sent.</source>
        <translation>Son fichier ne contient pas de certificat. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Show Details to depot IT: a PEM or PKCS#12 file is needed.</source>
        <translation>Montrez «&#xa0;Détails&#xa0;» au service informatique&#xa0;: il faut un fichier PEM ou PKCS#12.</translation>
    </message>
    <message>
        <source>Its private key is missing. Nothing was sent.</source>
        <translation>Sa clé privée manque. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Show Details to depot IT: the profile has to name the key’s file as well.</source>
        <translation>Montrez «&#xa0;Détails&#xa0;» au service informatique&#xa0;: le profil doit nommer aussi le fichier de la clé.</translation>
    </message>
    <message>
        <source>Its private key is damaged. Nothing was sent.</source>
        <translation>Sa clé privée est endommagée. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Show Details to depot IT: the key’s file has to be replaced.</source>
        <translation>Montrez «&#xa0;Détails&#xa0;» au service informatique&#xa0;: le fichier de la clé doit être remplacé.</translation>
    </message>
    <message>
        <source>The profile names the key where the certificate belongs. Nothing was sent.</source>
        <translation>Le profil nomme la clé à la place du certificat. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Show Details to depot IT: the two files have to change places.</source>
        <translation>Montrez «&#xa0;Détails&#xa0;» au service informatique&#xa0;: les deux fichiers doivent être échangés.</translation>
    </message>
    <message>
        <source>The private key belongs to another certificate. Nothing was sent.</source>
        <translation>La clé privée est celle d’un autre certificat. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Show Details to depot IT: certificate and key have to come from the same issue.</source>
        <translation>Montrez «&#xa0;Détails&#xa0;» au service informatique&#xa0;: certificat et clé doivent provenir de la même émission.</translation>
    </message>
    <message>
        <source>The passphrase is missing</source>
        <translation>La phrase secrète manque</translation>
    </message>
    <message>
        <source>The client certificate is locked. Nothing was sent.</source>
        <translation>Le certificat client est verrouillé. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Type the passphrase that depot IT gave you with it.</source>
        <translation>Tapez la phrase secrète que le service informatique vous a donnée avec lui.</translation>
    </message>
    <message>
        <source>Wrong passphrase</source>
        <translation>Phrase secrète incorrecte</translation>
    </message>
    <message>
        <source>It does not open the client certificate. Nothing was sent.</source>
        <translation>Elle n’ouvre pas le certificat client. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Type it again. Still wrong? Ask depot IT: the file may be damaged.</source>
        <translation>Tapez-la de nouveau. Toujours incorrecte&#xa0;? Voyez le service informatique&#xa0;: le fichier est peut-être endommagé.</translation>
    </message>
    <message>
        <source>The client certificate is out of date</source>
        <translation>Le certificat client est périmé</translation>
    </message>
    <message>
        <source>The server says so. Nothing was sent.</source>
        <translation>Le serveur le dit. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Check this laptop’s date. If it is right, ask depot IT for a new certificate.</source>
        <translation>Vérifiez la date de ce portable. Si elle est juste, demandez un nouveau certificat au service informatique.</translation>
    </message>
    <message>
        <source>The client certificate is not valid yet</source>
        <translation>Le certificat client n’est pas encore valable</translation>
    </message>
    <message>
        <source>Its first day is still ahead. Nothing was sent.</source>
        <translation>Son premier jour n’est pas encore venu. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Set this laptop’s date and time: they are most likely behind. If they are right, ask depot IT.</source>
        <translation>Réglez la date et l’heure de ce portable&#xa0;: elles retardent probablement. Si elles sont justes, voyez le service informatique.</translation>
    </message>
    <message>
        <source>It is locked or signed in a way that is too old or not known here. Nothing was sent.</source>
        <translation>Il est verrouillé ou signé d’une manière trop ancienne ou inconnue ici. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Show Details to depot IT: it has to be issued or exported anew.</source>
        <translation>Montrez «&#xa0;Détails&#xa0;» au service informatique&#xa0;: il doit être émis ou exporté de nouveau.</translation>
    </message>
    <message>
        <source>Its address is none that we can use. Nothing was sent.</source>
        <translation>Son adresse est inutilisable. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Show Details to depot IT: the proxy has to be set right, in the profile or in the system.</source>
        <translation>Montrez «&#xa0;Détails&#xa0;» au service informatique&#xa0;: le proxy doit être bien réglé, dans le profil ou dans le système.</translation>
    </message>
    <message>
        <source>The profile holds its name or password, which do not belong in a file. Nothing was sent.</source>
        <translation>Le profil contient son nom ou son mot de passe, qui n’ont pas leur place dans un fichier. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Show Details to depot IT: both have to go out of the profile.</source>
        <translation>Montrez «&#xa0;Détails&#xa0;» au service informatique&#xa0;: les deux doivent sortir du profil.</translation>
    </message>
    <message>
        <source>It lets nobody through without a sign-in of its own. Nothing was sent.</source>
        <translation>Il ne laisse passer personne sans une connexion à lui. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Use another network or the phone’s hotspot, or show Details to depot IT.</source>
        <translation>Utilisez un autre réseau ou le partage de connexion du téléphone, ou montrez «&#xa0;Détails&#xa0;» au service informatique.</translation>
    </message>
    <message>
        <source>The server wants a certificate</source>
        <translation>Le serveur demande un certificat</translation>
    </message>
    <message>
        <source>The server hung up on us. Nothing was sent.</source>
        <translation>Le serveur a coupé la connexion. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Show Details to depot IT: the profile needs a client certificate.</source>
        <translation>Montrez «&#xa0;Détails&#xa0;» au service informatique&#xa0;: le profil a besoin d’un certificat client.</translation>
    </message>
    <message>
        <source>The server refuses the client certificate</source>
        <translation>Le serveur refuse le certificat client</translation>
    </message>
    <message>
        <source>We showed it, and the server hung up on us. Nothing was sent.</source>
        <translation>Nous l’avons présenté, et le serveur a coupé la connexion. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Show Details to depot IT: it may be another utility’s, or one that was withdrawn.</source>
        <translation>Montrez «&#xa0;Détails&#xa0;» au service informatique&#xa0;: c’est peut-être celui d’un autre fournisseur, ou il a été révoqué.</translation>
    </message>
    <message>
        <source>Its last day was {date}. Nothing was sent.</source>
        <translation>Son dernier jour&#xa0;: {date}. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Its first day is {date}. Nothing was sent.</source>
        <translation>Son premier jour&#xa0;: {date}. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The proxy can’t be used</source>
        <translation>Le proxy est inutilisable</translation>
    </message>
    <message>
        <source>It asks us to wait until {time}.</source>
        <translation>Il nous demande d’attendre jusqu’à {time}.</translation>
    </message>
    <message>
        <source>Too many sign-ins at the utility just now. Nothing else was sent.</source>
        <translation>Trop de connexions chez le fournisseur en ce moment. Rien d’autre n’a été envoyé.</translation>
    </message>
    <message>
        <source>Sign-in is busy</source>
        <translation>La connexion est saturée</translation>
    </message>
    <message>
        <source>Wait a little, then sign in. Saved binds are safe.</source>
        <translation>Attendez un peu, puis connectez-vous. Les associations enregistrées sont en sécurité.</translation>
    </message>
    <message>
        <source>The utility’s system has too much to do. Nothing was sent.</source>
        <translation>Le système du fournisseur est surchargé. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>Attendez un peu, puis réessayez.</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>Le serveur est occupé</translation>
    </message>
    <message>
        <source>Too many sign-ins at the utility just now. We wait and try again at {time}.</source>
        <translation>Trop de connexions chez le fournisseur en ce moment. Nous attendons et réessayons à {time}.</translation>
    </message>
    <message>
        <source>There is nothing to do. Saved binds are safe.</source>
        <translation>Il n’y a rien à faire. Les associations enregistrées sont en sécurité.</translation>
    </message>
    <message>
        <source>The utility’s system has too much to do. Nothing was sent. We wait and try again at {time}.</source>
        <translation>Le système du fournisseur est surchargé. Rien n’a été envoyé. Nous attendons et réessayons à {time}.</translation>
    </message>
    <message>
        <source>Today’s list still opens.</source>
        <translation>La liste du jour s’ouvre quand même.</translation>
    </message>
    <message>
        <source>Sign in to the Wi-Fi</source>
        <translation>Connectez-vous au Wi-Fi</translation>
    </message>
    <message>
        <source>A page of this network answered in place of the utility. Nothing was sent.</source>
        <translation>Une page de ce réseau a répondu à la place du fournisseur. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Open a browser and sign in to the Wi-Fi, or use the phone’s hotspot. Then try again.</source>
        <translation>Ouvrez un navigateur et connectez-vous au Wi-Fi, ou utilisez le partage de connexion du téléphone. Puis réessayez.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>It did not go out. Nothing was sent.</source>
        <translation>Ce n’est pas parti. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Press “Sign in again” at the top. You come back to this page.</source>
        <translation>Appuyez sur «&#xa0;Se reconnecter&#xa0;» en haut. Vous reviendrez à cette page.</translation>
    </message>
    <message>
        <source>Your sign-in was refused</source>
        <translation>Votre connexion a été refusée</translation>
    </message>
    <message>
        <source>The server does not take your id and secret any more. Nothing was sent just now.</source>
        <translation>Le serveur n’accepte plus vos identifiant et secret. Rien n’a été envoyé à l’instant.</translation>
    </message>
    <message>
        <source>Id or secret not accepted</source>
        <translation>Identifiant ou secret refusé</translation>
    </message>
    <message>
        <source>The server knows no such pair. Nothing else was sent. Spaces were already removed.</source>
        <translation>Le serveur ne connaît pas cette paire. Rien d’autre n’a été envoyé. Les espaces étaient déjà retirés.</translation>
    </message>
    <message>
        <source>Type the secret again, or ask the depot for a new one.</source>
        <translation>Tapez de nouveau le secret, ou demandez-en un autre au dépôt.</translation>
    </message>
    <message>
        <source>Ask depot IT for its password, then press “Sign in again” at the top and type it.</source>
        <translation>Demandez son mot de passe au service informatique, puis appuyez en haut sur «&#xa0;Se reconnecter&#xa0;» et tapez-le.</translation>
    </message>
    <message>
        <source>Ask depot IT for its password, and type it here.</source>
        <translation>Demandez son mot de passe au service informatique, et tapez-le ici.</translation>
    </message>
    <message>
        <source>The utility refused the service account</source>
        <translation>Le fournisseur a refusé le compte de service</translation>
    </message>
    <message>
        <source>Its name or password is wrong, or it is locked. Nothing was bound; what waits is kept.</source>
        <translation>Son nom ou son mot de passe est faux, ou il est verrouillé. Rien n’a été associé&#xa0;; ce qui attend est conservé.</translation>
    </message>
    <message>
        <source>This sign-in may not do that</source>
        <translation>Cette session n’en a pas le droit</translation>
    </message>
    <message>
        <source>The utility lets this sign-in in, but not to look up customers. Nothing was sent.</source>
        <translation>Le fournisseur laisse entrer cette session, mais pas rechercher des clients. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Ask the depot for a sign-in that may look up customers and bind devices.</source>
        <translation>Demandez au dépôt une session qui peut rechercher des clients et associer des appareils.</translation>
    </message>
    <message>
        <source>The server did not take the sign-in</source>
        <translation>Le serveur n’a pas accepté la session</translation>
    </message>
    <message>
        <source>You were signed in, but the utility’s server refused it. Nothing was bound.</source>
        <translation>Vous étiez connecté, mais le serveur du fournisseur a refusé la session. Rien n’a été associé.</translation>
    </message>
    <message>
        <source>Sign in again. Twice? Show Details to depot IT.</source>
        <translation>Reconnectez-vous. Deux fois&#xa0;? Montrez «&#xa0;Détails&#xa0;» au service informatique.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Your sign-in ran out. What you filled in is kept; nothing was sent twice.</source>
        <translation>Votre session a expiré. Ce que vous avez saisi est conservé&#xa0;; rien n’a été envoyé deux fois.</translation>
    </message>
    <message>
        <source>Not sent again: the record has changed</source>
        <translation>Pas envoyé à nouveau&#xa0;: le dossier a changé</translation>
    </message>
    <message>
        <source>We looked once more before sending: {why}. Nothing was sent just now.</source>
        <translation>Nous avons regardé encore une fois avant d’envoyer&#xa0;: {why}. Rien n’a été envoyé cette fois.</translation>
    </message>
    <message>
        <source>It goes out only where and as whom it was confirmed. Nothing was sent just now.</source>
        <translation>L’envoi ne se fait que vers le serveur et avec la session de la confirmation. Rien n’a été envoyé cette fois.</translation>
    </message>
    <message>
        <source>Not sent: the record has changed</source>
        <translation>Non envoyé&#xa0;: le dossier a changé</translation>
    </message>
    <message>
        <source>Look the customer up again, or ask the depot.</source>
        <translation>Recherchez de nouveau le client, ou demandez au dépôt.</translation>
    </message>
    <message>
        <source>This install belongs to another sign-in</source>
        <translation>Cette installation appartient à une autre session</translation>
    </message>
    <message>
        <source>Open the menu and sign in as that one.</source>
        <translation>Ouvrez le menu et connectez-vous sous ce nom.</translation>
    </message>
    <message>
        <source>Nothing was sent. What waits for them is kept, and stays here.</source>
        <translation>Rien n’a été envoyé. Ce qui les attend est conservé, et reste ici.</translation>
    </message>
    <message>
        <source>Choose another place to work at, or ask depot IT.</source>
        <translation>Choisissez un autre endroit où travailler, ou demandez au service informatique.</translation>
    </message>
    <message>
        <source>We are not sure yet</source>
        <translation>Ce n’est pas encore sûr</translation>
    </message>
    <message>
        <source>Sent once, but the answer got lost.</source>
        <translation>Envoyé une fois, mais la réponse s’est perdue.</translation>
    </message>
    <message>
        <source>Leave the DataBridge plugged in. We look in the record before anything is repeated.</source>
        <translation>Laissez le DataBridge branché. Nous regardons dans le dossier avant de répéter quoi que ce soit.</translation>
    </message>
    <message>
        <source>The utility has no customer for this sign-in. Nothing was sent.</source>
        <translation>Le fournisseur n’a pas de client pour cette session. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The utility has no customer {number}. Nothing was sent.</source>
        <translation>Le fournisseur n’a pas de client {number}. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>No such customer</source>
        <translation>Client inconnu</translation>
    </message>
    <message>
        <source>Compare it with the work order and look it up again.</source>
        <translation>Comparez-le avec l’ordre de travail et recherchez-le de nouveau.</translation>
    </message>
    <message>
        <source>Try again in a minute. What you filled in is kept.</source>
        <translation>Réessayez dans une minute. Ce que vous avez saisi est conservé.</translation>
    </message>
    <message>
        <source>Try again in a minute. Saved binds are safe.</source>
        <translation>Réessayez dans une minute. Les associations enregistrées sont en sécurité.</translation>
    </message>
    <message>
        <source>It is not answering, perhaps for maintenance. Nothing was sent.</source>
        <translation>Il ne répond pas, peut-être pour maintenance. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The utility’s system is down</source>
        <translation>Le système du fournisseur est en panne</translation>
    </message>
    <message>
        <source>We try again at {time}. Saved binds are safe.</source>
        <translation>Nous réessayons à {time}. Les associations enregistrées sont en sécurité.</translation>
    </message>
    <message>
        <source>We try again at {time}. Today’s list still opens.</source>
        <translation>Nous réessayons à {time}. La liste du jour s’ouvre quand même.</translation>
    </message>
    <message>
        <source>We try again each minute. Saved binds are safe.</source>
        <translation>Nous réessayons chaque minute. Les associations enregistrées sont en sécurité.</translation>
    </message>
    <message>
        <source>We try again each minute. Today’s list still opens.</source>
        <translation>Nous réessayons chaque minute. La liste du jour s’ouvre quand même.</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>La réponse est illisible</translation>
    </message>
    <message>
        <source>The server answered with something that we don’t know. Nothing was bound.</source>
        <translation>Le serveur a répondu quelque chose que nous ne connaissons pas. Rien n’a été associé.</translation>
    </message>
    <message>
        <source>Try again. Twice? Show Details to depot IT.</source>
        <translation>Réessayez. Deux fois&#xa0;? Montrez «&#xa0;Détails&#xa0;» au service informatique.</translation>
    </message>
    <message>
        <source>Stop: this is another customer</source>
        <translation>Stop&#xa0;: c’est un autre client</translation>
    </message>
    <message>
        <source>You asked for {asked}, the server answered with {answered}. Nothing was bound.</source>
        <translation>Vous avez demandé {asked}, le serveur a répondu {answered}. Rien n’a été associé.</translation>
    </message>
    <message>
        <source>Check the number, look it up again. Twice? Send the depot the details.</source>
        <translation>Vérifiez le numéro et recherchez-le de nouveau. Deux fois&#xa0;? Envoyez les détails au dépôt.</translation>
    </message>
    <message>
        <source>Kept only until you close</source>
        <translation>Conservé jusqu’à la fermeture</translation>
    </message>
    <message>
        <source>This computer has no keychain that we can use, so the secret is not saved.</source>
        <translation>Cet ordinateur n’a pas de trousseau utilisable, le secret n’est donc pas conservé.</translation>
    </message>
    <message>
        <source>Go on. You sign in again next time.</source>
        <translation>Continuez. Vous vous reconnecterez la prochaine fois.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Cela n’a pas marché</translation>
    </message>
    <message>
        <source>Something in this program went wrong. Whether the bind was saved, to be sent, is not known.</source>
        <translation>Un problème est survenu dans ce programme. On ne sait pas si l’association a été enregistrée pour être envoyée.</translation>
    </message>
    <message>
        <source>Look in the installs: what is there goes out by itself, once. If it is not there, try again.</source>
        <translation>Regardez dans les installations&#xa0;: ce qui s’y trouve part tout seul, une fois. Si elle n’y est pas, réessayez.</translation>
    </message>
    <message>
        <source>Something in this program went wrong. What you filled in is kept.</source>
        <translation>Un problème est survenu dans ce programme. Ce que vous avez saisi est conservé.</translation>
    </message>
    <message>
        <source>Try again. Twice? Send the depot the details.</source>
        <translation>Réessayez. Deux fois&#xa0;? Envoyez les détails au dépôt.</translation>
    </message>
    <message>
        <source>Too late for that</source>
        <translation>Trop tard pour cela</translation>
    </message>
    <message>
        <source>This install has moved on meanwhile: it was sent already, or a later one went out for its meter. Nothing was changed.</source>
        <translation>Cette installation a avancé entre-temps&#xa0;: elle a déjà été envoyée, ou une autre est partie pour son compteur. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>See what its status says now.</source>
        <translation>Voyez ce que dit son état maintenant.</translation>
    </message>
    <message>
        <source>Use this meter</source>
        <translation>Utiliser ce compteur</translation>
    </message>
    <message>
        <source>Choose a meter</source>
        <translation>Choisissez un compteur</translation>
    </message>
    <message>
        <source>No meter here can be bound</source>
        <translation>Aucun compteur ne peut être associé ici</translation>
    </message>
    <message>
        <source>Use meter {meter}</source>
        <translation>Utiliser le compteur {meter}</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>On AMI</source>
        <translation>Sur AMI</translation>
    </message>
    <message>
        <source>Not on AMI yet</source>
        <translation>Pas encore sur AMI</translation>
    </message>
    <message>
        <source>Rate {code}</source>
        <translation>Tarif {code}</translation>
    </message>
    <message>
        <source>A DataBridge can’t be bound to a gas meter.</source>
        <translation>Un DataBridge ne peut pas être associé à un compteur de gaz.</translation>
    </message>
    <message>
        <source>“{kind}” meters can’t be bound.</source>
        <translation>Les compteurs «&#xa0;{kind}&#xa0;» ne peuvent pas être associés.</translation>
    </message>
    <message>
        <source>Already on AMI. We can’t see if a device is bound.</source>
        <translation>Déjà sur AMI. Nous ne voyons pas si un appareil est associé.</translation>
    </message>
    <message>
        <source>Ready to bind. No device known on it.</source>
        <translation>Prêt à associer. Aucun appareil connu dessus.</translation>
    </message>
    <message>
        <source>Bound from this laptop, confirmed {at}</source>
        <translation>Associé depuis ce portable, confirmé&#xa0;: {at}</translation>
    </message>
    <message>
        <source>Bound from this laptop, accepted {at}</source>
        <translation>Associé depuis ce portable, accepté&#xa0;: {at}</translation>
    </message>
    <message>
        <source>Bound from this laptop, overdue since {at}</source>
        <translation>Associé depuis ce portable, en retard depuis&#xa0;: {at}</translation>
    </message>
    <message>
        <source>Sent from this laptop, not sure whether it arrived</source>
        <translation>Envoyé depuis ce portable, arrivée incertaine</translation>
    </message>
    <message>
        <source>Waiting on this laptop since {at}</source>
        <translation>En attente sur ce portable depuis&#xa0;: {at}</translation>
    </message>
    <message>
        <source>{what}: …{tail}</source>
        <translation>{what}&#xa0;; …{tail}</translation>
    </message>
    <message>
        <source>Released from this laptop {at}. Nothing was bound from here since.</source>
        <translation>Libéré depuis ce portable&#xa0;: {at}. Rien n’a été associé d’ici depuis.</translation>
    </message>
    <message>
        <source>A release was sent from this laptop; not sure whether it arrived.</source>
        <translation>Une libération a été envoyée de ce portable&#xa0;; pas sûr qu’elle soit arrivée.</translation>
    </message>
    <message>
        <source>Its release waits on this laptop since {at}.</source>
        <translation>Sa libération attend sur ce portable depuis&#xa0;: {at}.</translation>
    </message>
    <message>
        <source>No electric meter here</source>
        <translation>Pas de compteur électrique ici</translation>
    </message>
    <message>
        <source>No meters here</source>
        <translation>Pas de compteur ici</translation>
    </message>
    <message>
        <source>The utility’s record says so. Nothing was sent.</source>
        <translation>C’est ce que dit le dossier du fournisseur. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Go back and check the customer number, or ask the depot.</source>
        <translation>Revenez vérifier le numéro de client, ou demandez au dépôt.</translation>
    </message>
    <message>
        <source>not sent: {what}</source>
        <translation>non envoyé&#xa0;: {what}</translation>
    </message>
    <message>
        <source>refused: {what}</source>
        <translation>refusé&#xa0;: {what}</translation>
    </message>
    <message>
        <source>the repeat was refused: {what}</source>
        <translation>la répétition a été refusée&#xa0;: {what}</translation>
    </message>
    <message>
        <source>not sure whether it arrived: {what}</source>
        <translation>arrivée incertaine&#xa0;: {what}</translation>
    </message>
    <message>
        <source>no answer: {what}</source>
        <translation>pas de réponse&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{what}; nothing was sent</source>
        <translation>{what}&#xa0;; rien n’a été envoyé</translation>
    </message>
    <message>
        <source>the account is {what}</source>
        <translation>le compte est {what}</translation>
    </message>
    <message>
        <source>the utility’s system answered with an error (HTTP {what})</source>
        <translation>le système du fournisseur a répondu par une erreur (HTTP {what})</translation>
    </message>
    <message>
        <source>status {what}</source>
        <translation>statut {what}</translation>
    </message>
    <message>
        <source>Stay open</source>
        <translation>Laisser ouvert</translation>
    </message>
    <message>
        <source>Quit all the same</source>
        <translation>Quitter quand même</translation>
    </message>
    <message>
        <source>1 install is not done yet</source>
        <translation>1 installation n’est pas terminée</translation>
    </message>
    <message>
        <source>{n} installs are not done yet</source>
        <translation>{n} installations ne sont pas terminées</translation>
    </message>
    <message>
        <source>1 install is not sent yet</source>
        <translation>1 installation n’est pas encore envoyée</translation>
    </message>
    <message>
        <source>{n} installs are not sent yet</source>
        <translation>{n} installations ne sont pas encore envoyées</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Continuer dans la zone de notification</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>It is saved on this computer, and worked on only while this program runs, signed in as then.</source>
        <translation>Elle est enregistrée sur cet ordinateur et n’avance que tant que ce programme tourne, avec la même session.</translation>
    </message>
    <message>
        <source>They are saved on this computer, and worked on only while this program runs, signed in as then.</source>
        <translation>Elles sont enregistrées sur cet ordinateur et n’avancent que tant que ce programme tourne, avec la même session.</translation>
    </message>
    <message>
        <source>There is no keychain here, so the stickers would have to be scanned again.</source>
        <translation>Il n’y a pas de trousseau ici&#xa0;: il faudrait scanner de nouveau les étiquettes.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Compteur</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Check and bind</source>
        <translation>Vérifier et associer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Confirmed {at}</source>
        <translation>Confirmé&#xa0;: {at}</translation>
    </message>
    <message>
        <source>Accepted {at}</source>
        <translation>Accepté&#xa0;: {at}</translation>
    </message>
    <message>
        <source>Saved {at}, not sent yet</source>
        <translation>Enregistré&#xa0;: {at}, pas encore envoyé</translation>
    </message>
    <message>
        <source>{how_often}, not sure</source>
        <translation>{how_often}, incertain</translation>
    </message>
    <message>
        <source>Status “{code}”</source>
        <translation>Statut «&#xa0;{code}&#xa0;»</translation>
    </message>
    <message>
        <source>Premise {number}</source>
        <translation>Local {number}</translation>
    </message>
    <message>
        <source>Electric</source>
        <translation>Électrique</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Gaz</translation>
    </message>
    <message>
        <source>Electric meter</source>
        <translation>Compteur électrique</translation>
    </message>
    <message>
        <source>Gas meter</source>
        <translation>Compteur de gaz</translation>
    </message>
    <message>
        <source>{kind} meter</source>
        <translation>Compteur {kind}</translation>
    </message>
    <message>
        <source>{premises}, {meters}</source>
        <translation>{premises}, {meters}</translation>
    </message>
    <message>
        <source>1 premise</source>
        <translation>1 local</translation>
    </message>
    <message>
        <source>{n} premises</source>
        <translation>{n} locaux</translation>
    </message>
    <message>
        <source>1 meter</source>
        <translation>1 compteur</translation>
    </message>
    <message>
        <source>{n} meters</source>
        <translation>{n} compteurs</translation>
    </message>
    <message>
        <source>{held}, as of {time}</source>
        <translation>{held}&#xa0;; vu&#xa0;: {time}</translation>
    </message>
    <message>
        <source>The utility refused the sign-in and counts the tries. Nothing was bound.</source>
        <translation>Le fournisseur a refusé la session et compte les essais. Rien n’a été associé.</translation>
    </message>
    <message>
        <source>This meter already has a device</source>
        <translation>Ce compteur a déjà un appareil</translation>
    </message>
    <message>
        <source>Sent once, and refused. Nothing on the meter has changed.</source>
        <translation>Envoyé une fois, et refusé. Rien n’a changé sur le compteur.</translation>
    </message>
    <message>
        <source>Leave it, or release and bind.</source>
        <translation>Laissez tel quel, ou libérez et associez.</translation>
    </message>
    <message>
        <source>The code doesn’t fit this DataBridge</source>
        <translation>Le code ne correspond pas à ce DataBridge</translation>
    </message>
    <message>
        <source>Scan the sticker again: MAC and code must be from the same one.</source>
        <translation>Scannez de nouveau l’étiquette&#xa0;: la MAC et le code doivent venir de la même.</translation>
    </message>
    <message>
        <source>No utility account</source>
        <translation>Pas de compte chez le fournisseur</translation>
    </message>
    <message>
        <source>The utility has no account for this sign-in. Nothing was bound.</source>
        <translation>Le fournisseur n’a pas de compte pour cette session. Rien n’a été associé.</translation>
    </message>
    <message>
        <source>Use a customer number, or call the depot.</source>
        <translation>Utilisez un numéro de client, ou appelez le dépôt.</translation>
    </message>
    <message>
        <source>Two tries left</source>
        <translation>Il reste deux essais</translation>
    </message>
    <message>
        <source>Stop and check the number before you try again.</source>
        <translation>Arrêtez et vérifiez le numéro avant de réessayer.</translation>
    </message>
    <message>
        <source>One try left</source>
        <translation>Il reste un essai</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Compte verrouillé</translation>
    </message>
    <message>
        <source>The utility has locked this account. Nothing was bound.</source>
        <translation>Le fournisseur a verrouillé ce compte. Rien n’a été associé.</translation>
    </message>
    <message>
        <source>Call the depot. Trying again does not help.</source>
        <translation>Appelez le dépôt. Réessayer ne sert à rien.</translation>
    </message>
    <message>
        <source>Account closed</source>
        <translation>Compte fermé</translation>
    </message>
    <message>
        <source>The utility closed or finaled the account. Nothing was bound.</source>
        <translation>Le fournisseur a fermé ou clôturé le compte. Rien n’a été associé.</translation>
    </message>
    <message>
        <source>The utility refused the look-up</source>
        <translation>Le fournisseur a refusé la recherche</translation>
    </message>
    <message>
        <source>It gave no reason that we know, so this says nothing of the account. Nothing was bound.</source>
        <translation>Il n’a donné aucun motif connu, ceci ne dit donc rien du compte. Rien n’a été associé.</translation>
    </message>
    <message>
        <source>Check the number and try again. Twice? Show Details to the depot.</source>
        <translation>Vérifiez le numéro et réessayez. Deux fois&#xa0;? Montrez «&#xa0;Détails&#xa0;» au dépôt.</translation>
    </message>
    <message>
        <source>Can’t be bound: account locked or closed</source>
        <translation>Association impossible&#xa0;: compte verrouillé ou fermé</translation>
    </message>
    <message>
        <source>The gateway refused the bind</source>
        <translation>La passerelle a refusé l’association</translation>
    </message>
    <message>
        <source>Sent once, and refused without a reason. Nothing has changed, as far as it says.</source>
        <translation>Envoyé une fois, et refusé sans motif. Rien n’a changé, d’après elle.</translation>
    </message>
    <message>
        <source>Check customer, meter and sticker. Still refused: send the depot the details.</source>
        <translation>Vérifiez client, compteur et étiquette. Toujours refusé&#xa0;: envoyez les détails au dépôt.</translation>
    </message>
    <message>
        <source>For {device} {mac}, meter {meter}, {customer}</source>
        <translation>Pour le {device} {mac}, compteur {meter}, {customer}</translation>
    </message>
    <message>
        <source>Customer {number}</source>
        <translation>Client {number}</translation>
    </message>
    <message>
        <source>The DataBridge stops working for the customer</source>
        <translation>Le DataBridge cesse de fonctionner pour le client</translation>
    </message>
    <message>
        <source>One request is sent: a release of the meter. The gateway accepts a release, and no record can prove it.</source>
        <translation>Une demande est envoyée&#xa0;: la libération du compteur. La passerelle accepte une libération, et aucun dossier ne peut le prouver.</translation>
    </message>
    <message>
        <source>To bind another one, start an install for this meter afterwards.</source>
        <translation>Pour en associer un autre, commencez ensuite une installation pour ce compteur.</translation>
    </message>
    <message>
        <source>Its install code is kept</source>
        <translation>Son code d’installation est conservé</translation>
    </message>
    <message>
        <source>Encrypted on this computer, from the install.</source>
        <translation>Chiffré sur ce portable, depuis l’installation.</translation>
    </message>
    <message>
        <source>Its sticker was scanned</source>
        <translation>Son étiquette a été scannée</translation>
    </message>
    <message>
        <source>Looking whether it is kept here…</source>
        <translation>On regarde s’il est conservé ici…</translation>
    </message>
    <message>
        <source>Its code is not kept any more: a release needs the one on the {mac}.</source>
        <translation>Son code n’est plus conservé&#xa0;: une libération demande celui de {mac}.</translation>
    </message>
    <message>
        <source>Its code was wiped when the install was confirmed. Scan it, or type it by hand.</source>
        <translation>Son code a été effacé à la confirmation de l’installation. Scannez-la, ou tapez-la à la main.</translation>
    </message>
    <message>
        <source>Its sticker is needed</source>
        <translation>Il faut son étiquette</translation>
    </message>
    <message>
        <source>Nothing of this install is on the meter any more: see Installs</source>
        <translation>Rien de cette installation n’est plus sur le compteur&#xa0;: voir Installations</translation>
    </message>
    <message>
        <source>A request for this DataBridge is still under way: see Installs</source>
        <translation>Une demande pour ce DataBridge est encore en cours&#xa0;: voir Installations</translation>
    </message>
    <message>
        <source>This DataBridge was bound to another meter since</source>
        <translation>Ce DataBridge a été associé depuis à un autre compteur</translation>
    </message>
    <message>
        <source>Looking for its install code</source>
        <translation>Recherche de son code d’installation</translation>
    </message>
    <message>
        <source>Scan its sticker first</source>
        <translation>Scannez d’abord son étiquette</translation>
    </message>
    <message>
        <source>Sign in as {whose} first</source>
        <translation>Connectez-vous d’abord comme {whose}</translation>
    </message>
    <message>
        <source>That is another DataBridge</source>
        <translation>C’est un autre DataBridge</translation>
    </message>
    <message>
        <source>This install is for {mac}, the sticker says {other}. Nothing was sent.</source>
        <translation>Cette installation est pour {mac}, l’étiquette dit {other}. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Scan the sticker of the one that goes, or go back: then nothing is released.</source>
        <translation>Scannez l’étiquette de celui qui part, ou revenez&#xa0;: alors rien n’est libéré.</translation>
    </message>
    <message>
        <source>Scan the sticker of that DataBridge, or go back and cancel the bind.</source>
        <translation>Scannez l’étiquette de ce DataBridge, ou revenez et annulez l’association.</translation>
    </message>
    <message>
        <source>SmartLink Plug</source>
        <translation>SmartLink Plug</translation>
    </message>
    <message>
        <source>Its light is solid green</source>
        <translation>Son voyant est vert fixe</translation>
    </message>
    <message>
        <source>Powered, and online by cable or Wi-Fi</source>
        <translation>Sous tension, et en ligne par câble ou Wi-Fi</translation>
    </message>
    <message>
        <source>Within 25 feet of the meter</source>
        <translation>À moins de 25 pieds (8&#xa0;m) du compteur</translation>
    </message>
    <message>
        <source>30 at most</source>
        <translation>30 au maximum</translation>
    </message>
    <message>
        <source>Away from metal and routers</source>
        <translation>Loin du métal et des routeurs</translation>
    </message>
    <message>
        <source>It stays plugged in</source>
        <translation>Il reste branché</translation>
    </message>
    <message>
        <source>Until the meter has paired</source>
        <translation>Jusqu’à ce que le compteur soit appairé</translation>
    </message>
    <message>
        <source>It is in a wall outlet</source>
        <translation>Il est dans une prise murale</translation>
    </message>
    <message>
        <source>Within 30 feet of the meter</source>
        <translation>À moins de 30 pieds (9&#xa0;m) du compteur</translation>
    </message>
    <message>
        <source>On the meter’s side of the house</source>
        <translation>Du côté de la maison où est le compteur</translation>
    </message>
    <message>
        <source>Not right behind the meter</source>
        <translation>Pas juste derrière le compteur</translation>
    </message>
    <message>
        <source>The old one is out of its socket</source>
        <translation>L’ancien est retiré de sa prise</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Rescanner</translation>
    </message>
    <message>
        <source>Choose another meter</source>
        <translation>Autre compteur</translation>
    </message>
    <message>
        <source>Look up the customer</source>
        <translation>Rechercher le client</translation>
    </message>
    <message>
        <source>Release meter {meter}</source>
        <translation>Libérer le compteur {meter}</translation>
    </message>
    <message>
        <source>Bind {mac}</source>
        <translation>Associer {mac}</translation>
    </message>
    <message>
        <source>{device} that goes</source>
        <translation>{device} qui part</translation>
    </message>
    <message>
        <source>The old device stops working for the customer</source>
        <translation>L’ancien appareil cesse de fonctionner pour le client</translation>
    </message>
    <message>
        <source>Two requests are sent: a release of the meter, then the bind of the new DataBridge. The gateway accepts a release, and no record can prove it.</source>
        <translation>Deux demandes sont envoyées&#xa0;: la libération du compteur, puis l’association du nouveau DataBridge. La passerelle accepte une libération, et aucun dossier ne peut le prouver.</translation>
    </message>
    <message>
        <source>Take the old one out of its socket before you bind.</source>
        <translation>Retirez l’ancien de sa prise avant d’associer.</translation>
    </message>
    <message>
        <source>Sends one bind request to the {server} server</source>
        <translation>Envoie une demande d’association au serveur {server}</translation>
    </message>
    <message>
        <source>Saves one bind request for the {server} server</source>
        <translation>Enregistre une demande d’association pour le serveur {server}</translation>
    </message>
    <message>
        <source>Sends a release and a bind to the {server} server</source>
        <translation>Envoie une libération et une association au serveur {server}</translation>
    </message>
    <message>
        <source>This sign-in can’t bind devices</source>
        <translation>Cette session ne peut pas associer d’appareils</translation>
    </message>
    <message>
        <source>A request for this meter is still under way: see Installs</source>
        <translation>Une demande pour ce compteur est déjà en cours&#xa0;: voir Installations</translation>
    </message>
    <message>
        <source>Tick every line on site</source>
        <translation>Cochez toutes les lignes sur place</translation>
    </message>
    <message>
        <source>{sent_at}, and refused without a reason. Nothing has changed, as far as it says.</source>
        <translation>{sent_at}, et refusé sans motif. Rien n’a changé, d’après elle.</translation>
    </message>
    <message>
        <source>{sent_at}, and refused.</source>
        <translation>{sent_at}, et refusé.</translation>
    </message>
    <message>
        <source>{kind}, rate {code}</source>
        <translation>{kind}, tarif {code}</translation>
    </message>
    <message>
        <source>check digits right</source>
        <translation>chiffres de contrôle corrects</translation>
    </message>
    <message>
        <source>not checkable, compared by you</source>
        <translation>invérifiable, comparé par vous</translation>
    </message>
    <message>
        <source>check digits don’t fit, compared by you</source>
        <translation>chiffres de contrôle faux, comparé par vous</translation>
    </message>
    <message>
        <source>Customer {number} · {status}</source>
        <translation>Client {number} · {status}</translation>
    </message>
    <message>
        <source>DataBridge</source>
        <translation>DataBridge</translation>
    </message>
    <message>
        <source>Install code {code} · {grade}</source>
        <translation>Code d’installation {code} · {grade}</translation>
    </message>
    <message>
        <source>We looked once more before sending: {why}. {sent}</source>
        <translation>Nous avons regardé encore une fois avant l’envoi&#xa0;: {why}. {sent}</translation>
    </message>
    <message>
        <source>Choose another meter, or ask the depot what is on this one.</source>
        <translation>Choisissez un autre compteur, ou demandez au dépôt ce qu’il y a sur celui-ci.</translation>
    </message>
    <message>
        <source>Not sent: the release was refused</source>
        <translation>Non envoyé&#xa0;: la libération a été refusée</translation>
    </message>
    <message>
        <source>Go back to bind it after all, or look up another customer.</source>
        <translation>Revenez pour l’associer quand même, ou recherchez un autre client.</translation>
    </message>
    <message>
        <source>All is as you filled it in.</source>
        <translation>Tout est tel que vous l’avez rempli.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Défait</translation>
    </message>
    <message>
        <source>It was saved for meter {meter}, {customer}, {time}.</source>
        <translation>Il a été enregistré pour le compteur {meter}, {customer}, {time}.</translation>
    </message>
    <message>
        <source>It was sent for meter {meter}, {customer}, {time}.</source>
        <translation>Il a été envoyé pour le compteur {meter}, {customer}, {time}.</translation>
    </message>
    <message>
        <source>Check the sticker before you bind it again.</source>
        <translation>Vérifiez l’étiquette avant de l’associer de nouveau.</translation>
    </message>
    <message>
        <source>It was saved for this very meter, {time}.</source>
        <translation>Il a été enregistré pour ce même compteur, {time}.</translation>
    </message>
    <message>
        <source>It was sent for this very meter, {time}.</source>
        <translation>Il a été envoyé pour ce même compteur, {time}.</translation>
    </message>
    <message>
        <source>See Installs before you bind it again.</source>
        <translation>Voyez Installations avant de l’associer de nouveau.</translation>
    </message>
    <message>
        <source>This DataBridge is already used on this laptop</source>
        <translation>Ce DataBridge est déjà utilisé sur ce portable</translation>
    </message>
    <message>
        <source>Another install waits for this meter</source>
        <translation>Une autre installation attend pour ce compteur</translation>
    </message>
    <message>
        <source>The DataBridge that ends in {tail} was saved {time}, and not sent yet.</source>
        <translation>Le DataBridge qui se termine par {tail} a été enregistré ({time}) et pas encore envoyé.</translation>
    </message>
    <message>
        <source>Cancel that one in Installs before you bind this one.</source>
        <translation>Annulez celle-là dans Installations avant d’associer celle-ci.</translation>
    </message>
    <message>
        <source>This meter has another DataBridge from this laptop</source>
        <translation>Ce compteur a un autre DataBridge depuis ce portable</translation>
    </message>
    <message>
        <source>The one that ends in {tail}, {time}. A gateway takes one a meter.</source>
        <translation>Celui qui se termine par {tail}, {time}. Une passerelle en accepte un par compteur.</translation>
    </message>
    <message>
        <source>To replace it, bind and choose release when the gateway refuses.</source>
        <translation>Pour le remplacer, associez et choisissez libérer quand la passerelle refuse.</translation>
    </message>
    <message>
        <source>This meter is not on AMI yet. That is usual before a first bind.</source>
        <translation>Ce compteur n’est pas encore sur AMI. C’est habituel avant une première association.</translation>
    </message>
    <message>
        <source>When the record changes to “on AMI”, we know that the bind has worked.</source>
        <translation>Quand le dossier passe à «&#xa0;sur AMI&#xa0;», nous savons que l’association a marché.</translation>
    </message>
    <message>
        <source>This meter is on AMI already. The record can’t prove the bind.</source>
        <translation>Ce compteur est déjà sur AMI. Le dossier ne peut pas prouver l’association.</translation>
    </message>
    <message>
        <source>After the bind, look in the customer’s app for “Successfully Connected”.</source>
        <translation>Après l’association, cherchez «&#xa0;Successfully Connected&#xa0;» dans l’appli du client.</translation>
    </message>
    <message>
        <source>There is no network: the bind is saved, and sent later</source>
        <translation>Pas de réseau&#xa0;: l’association est enregistrée et envoyée plus tard</translation>
    </message>
    <message>
        <source>We look the customer up once more before it is sent.</source>
        <translation>Nous recherchons encore une fois le client avant l’envoi.</translation>
    </message>
    <message>
        <source>The customer was looked up over 10 minutes ago</source>
        <translation>Le client a été recherché il y a plus de 10 minutes</translation>
    </message>
    <message>
        <source>We look once more before anything is sent.</source>
        <translation>Nous regardons encore une fois avant tout envoi.</translation>
    </message>
    <message>
        <source>Goes on meter {meter}, {place}, for {customer}</source>
        <translation>Pour le compteur {meter}, {place}, {customer}</translation>
    </message>
    <message>
        <source>Choose the sticker in your hand</source>
        <translation>Choisissez l’étiquette que vous avez en main</translation>
    </message>
    <message>
        <source>Tick the box, or scan again</source>
        <translation>Cochez la case ou scannez de nouveau</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>Aucune caméra trouvée</translation>
    </message>
    <message>
        <source>Plug one in, then press “Try again”.</source>
        <translation>Branchez-en une, puis appuyez sur «&#xa0;Réessayer&#xa0;».</translation>
    </message>
    <message>
        <source>No permission for the camera</source>
        <translation>Pas d’autorisation pour la caméra</translation>
    </message>
    <message>
        <source>Allow the camera for this program in the system’s privacy settings, then press “Try again”.</source>
        <translation>Autorisez la caméra pour ce programme dans les réglages de confidentialité du système, puis appuyez sur «&#xa0;Réessayer&#xa0;».</translation>
    </message>
    <message>
        <source>Windows keeps the camera from this program</source>
        <translation>Windows bloque la caméra</translation>
    </message>
    <message>
        <source>In Settings › Privacy &amp; security › Camera switch on “Camera access” and “Let desktop apps access your camera”, then press “Try again”.</source>
        <translation>Dans Paramètres › Confidentialité › Caméra, activez l’accès, aussi celui des applications de bureau, puis appuyez sur «&#xa0;Réessayer&#xa0;».</translation>
    </message>
    <message>
        <source>macOS keeps the camera from this program</source>
        <translation>macOS bloque la caméra</translation>
    </message>
    <message>
        <source>In System Settings › Privacy &amp; Security › Camera switch on this program, then start it again.</source>
        <translation>Dans Réglages Système › Confidentialité et sécurité › Caméra, activez ce programme, puis relancez-le.</translation>
    </message>
    <message>
        <source>The sandbox keeps the camera from this program</source>
        <translation>Le bac à sable bloque la caméra</translation>
    </message>
    <message>
        <source>In the system’s settings, under Apps, allow this program the camera (in Flatseal: “All devices”), then start it again.</source>
        <translation>Dans les paramètres, sous Applications, autorisez la caméra (Flatseal&#xa0;: «&#xa0;All devices&#xa0;»), puis relancez ce programme.</translation>
    </message>
    <message>
        <source>This account may not use the camera</source>
        <translation>Ce compte n’a pas le droit d’utiliser la caméra</translation>
    </message>
    <message>
        <source>Ask depot IT to add this account to the group “video”, then log out and in again.</source>
        <translation>Demandez au service informatique d’ajouter ce compte au groupe «&#xa0;video&#xa0;», puis fermez et rouvrez la session.</translation>
    </message>
    <message>
        <source>Another program is using the camera</source>
        <translation>Un autre programme utilise la caméra</translation>
    </message>
    <message>
        <source>Close video calls and browsers, then press “Try again”. It is also tried by itself.</source>
        <translation>Fermez les appels vidéo et les navigateurs, puis appuyez sur «&#xa0;Réessayer&#xa0;». Des essais automatiques se font aussi.</translation>
    </message>
    <message>
        <source>The camera stopped sending pictures</source>
        <translation>La caméra n’envoie plus d’images</translation>
    </message>
    <message>
        <source>Wait a moment: it is tried again by itself, then unplug it and plug it in again if nothing comes.</source>
        <translation>Attendez un moment&#xa0;: un nouvel essai se fait seul, puis débranchez-la et rebranchez-la si rien ne vient.</translation>
    </message>
    <message>
        <source>The picture is black</source>
        <translation>L’image est noire</translation>
    </message>
    <message>
        <source>Open the lens cover, or choose another camera.</source>
        <translation>Ouvrez le cache de l’objectif, ou choisissez une autre caméra.</translation>
    </message>
    <message>
        <source>The picture stands still</source>
        <translation>L’image est figée</translation>
    </message>
    <message>
        <source>This may be a virtual camera with nothing to show. Choose another camera, or start the program that feeds it.</source>
        <translation>C’est peut-être une caméra virtuelle sans rien à montrer. Choisissez une autre caméra, ou lancez le programme qui l’alimente.</translation>
    </message>
    <message>
        <source>The camera went away</source>
        <translation>La caméra a disparu</translation>
    </message>
    <message>
        <source>Plug it in again, then press “Try again”.</source>
        <translation>Rebranchez-la, puis appuyez sur «&#xa0;Réessayer&#xa0;».</translation>
    </message>
    <message>
        <source>This computer can’t show a camera</source>
        <translation>Cet ordinateur ne peut pas afficher de caméra</translation>
    </message>
    <message>
        <source>Ask depot IT: the system’s media parts are missing.</source>
        <translation>Voyez le service informatique&#xa0;: il manque les composants multimédias du système.</translation>
    </message>
    <message>
        <source>This computer can’t read codes</source>
        <translation>Cet ordinateur ne peut pas lire de codes</translation>
    </message>
    <message>
        <source>Tell depot IT that both decoders are missing.</source>
        <translation>Dites au service informatique que les deux décodeurs manquent.</translation>
    </message>
    <message>
        <source>The other ways to scan work as well.</source>
        <translation>Les autres façons de scanner marchent aussi.</translation>
    </message>
    <message>
        <source>No picture can be read. A USB scanner and typing work.</source>
        <translation>Aucune image ne peut être lue. Un scanner USB et la saisie marchent.</translation>
    </message>
    <message>
        <source>That is a {thing}, not the sticker</source>
        <translation>Ce n’est pas l’étiquette&#xa0;: {thing}</translation>
    </message>
    <message>
        <source>That code is not a DataBridge sticker</source>
        <translation>Ce code n’est pas une étiquette de DataBridge</translation>
    </message>
    <message>
        <source>Find the sticker on the back of the DataBridge.</source>
        <translation>Trouvez l’étiquette au dos du DataBridge.</translation>
    </message>
    <message>
        <source>Nothing was taken over, nothing was sent.</source>
        <translation>Rien n’a été repris, rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 page</translation>
    </message>
    <message>
        <source>{n} pages</source>
        <translation>{n} pages</translation>
    </message>
    <message>
        <source>Report saved</source>
        <translation>Rapport enregistré</translation>
    </message>
    <message>
        <source>{name}, {many}.</source>
        <translation>{name}, {many}.</translation>
    </message>
    <message>
        <source>1 page went to the printer.</source>
        <translation>1 page envoyée à l’imprimante.</translation>
    </message>
    <message>
        <source>{n} pages went to the printer.</source>
        <translation>{n} pages envoyées à l’imprimante.</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Envoyé à l’imprimante</translation>
    </message>
    <message>
        <source>No printer is set up here</source>
        <translation>Aucune imprimante installée ici</translation>
    </message>
    <message>
        <source>There is no room left there.</source>
        <translation>Il n’y a plus de place à cet endroit.</translation>
    </message>
    <message>
        <source>Free some space, or choose another place.</source>
        <translation>Libérez de la place, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>You may not write there, or the file is open in another program.</source>
        <translation>Vous n’avez pas le droit d’y écrire, ou le fichier est ouvert dans un autre programme.</translation>
    </message>
    <message>
        <source>Close it there, or choose another name or place.</source>
        <translation>Fermez-le là-bas, ou choisissez un autre nom ou emplacement.</translation>
    </message>
    <message>
        <source>It could not be written there.</source>
        <translation>Impossible d’y écrire.</translation>
    </message>
    <message>
        <source>{why} {name} was not changed.</source>
        <translation>{why} {name} n’a pas été changé.</translation>
    </message>
    <message>
        <source>Report not saved</source>
        <translation>Rapport non enregistré</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Rien n’a été imprimé.</translation>
    </message>
    <message>
        <source>Save the report, and print it where there is one; or ask depot IT.</source>
        <translation>Enregistrez le rapport et imprimez-le là où il y en a une&#xa0;; ou demandez au service informatique.</translation>
    </message>
    <message>
        <source>The printer did not take it. What has come out of it may be incomplete.</source>
        <translation>L’imprimante ne l’a pas pris. Ce qui en est sorti est peut-être incomplet.</translation>
    </message>
    <message>
        <source>See that it is on and has paper, then print again; or save the report.</source>
        <translation>Vérifiez qu’elle est allumée et a du papier, puis réimprimez&#xa0;; ou enregistrez le rapport.</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Non imprimé</translation>
    </message>
    <message>
        <source>This file is not a picture</source>
        <translation>Ce fichier n’est pas une image</translation>
    </message>
    <message>
        <source>HEIC photos can’t be put into a report</source>
        <translation>Les photos HEIC ne peuvent pas entrer dans un rapport</translation>
    </message>
    <message>
        <source>This computer can’t look for codes in photos</source>
        <translation>Cet ordinateur ne peut pas chercher de codes dans les photos</translation>
    </message>
    <message>
        <source>Give one: a report takes one photo.</source>
        <translation>Donnez-en une&#xa0;: un rapport prend une seule photo.</translation>
    </message>
    <message>
        <source>Make it smaller: 12 megapixels are more than enough.</source>
        <translation>Réduisez-la&#xa0;: 12 mégapixels suffisent largement.</translation>
    </message>
    <message>
        <source>Tell depot IT. Without that no photo goes into a report.</source>
        <translation>Prévenez le service informatique. Sans cela aucune photo n’entre dans un rapport.</translation>
    </message>
    <message>
        <source>This kind of picture can’t be put into a report</source>
        <translation>Ce type d’image ne peut pas entrer dans un rapport</translation>
    </message>
    <message>
        <source>Choose a photo as JPEG, PNG or WebP.</source>
        <translation>Choisissez une photo JPEG, PNG ou WebP.</translation>
    </message>
    <message>
        <source>The report is as it was.</source>
        <translation>Le rapport est resté tel quel.</translation>
    </message>
    <message>
        <source>There is a QR code in this photo</source>
        <translation>Il y a un code QR dans cette photo</translation>
    </message>
    <message>
        <source>It was not taken over: anybody could read an install code from the report.</source>
        <translation>Elle n’a pas été reprise&#xa0;: n’importe qui pourrait lire un code d’installation dans le rapport.</translation>
    </message>
    <message>
        <source>Take one without the sticker, or cover its code and the text beside it.</source>
        <translation>Prenez-en une sans l’étiquette, ou couvrez son code et le texte à côté.</translation>
    </message>
    <message>
        <source>Choose a photo (JPEG, PNG, WebP), or scan with the camera.</source>
        <translation>Choisissez une photo (JPEG, PNG, WebP), ou scannez avec la caméra.</translation>
    </message>
    <message>
        <source>This picture is damaged or cut off</source>
        <translation>Cette image est abîmée ou tronquée</translation>
    </message>
    <message>
        <source>Copy it from the phone once more, or take another.</source>
        <translation>Recopiez-la du téléphone, ou prenez-en une autre.</translation>
    </message>
    <message>
        <source>This computer can’t read HEIC photos</source>
        <translation>Cet ordinateur ne peut pas lire les photos HEIC</translation>
    </message>
    <message>
        <source>Send it as a JPEG. On an iPhone: Settings, Camera, Formats, Most Compatible.</source>
        <translation>Envoyez-la en JPEG. Sur un iPhone&#xa0;: Réglages, Appareil photo, Formats, Le plus compatible.</translation>
    </message>
    <message>
        <source>This is a PDF, not a photo</source>
        <translation>C’est un PDF, pas une photo</translation>
    </message>
    <message>
        <source>Take a screenshot of its sticker, and paste that.</source>
        <translation>Faites une capture d’écran de son étiquette et collez-la.</translation>
    </message>
    <message>
        <source>TIFF pictures can’t be read here</source>
        <translation>Les images TIFF ne peuvent pas être lues ici</translation>
    </message>
    <message>
        <source>Save it as a JPEG or PNG.</source>
        <translation>Enregistrez-la en JPEG ou PNG.</translation>
    </message>
    <message>
        <source>This is a drawing, not a photo</source>
        <translation>C’est un dessin, pas une photo</translation>
    </message>
    <message>
        <source>This is a video, not a photo</source>
        <translation>C’est une vidéo, pas une photo</translation>
    </message>
    <message>
        <source>Take a photo of the sticker.</source>
        <translation>Prenez l’étiquette en photo.</translation>
    </message>
    <message>
        <source>This is a folder, not a picture</source>
        <translation>C’est un dossier, pas une image</translation>
    </message>
    <message>
        <source>Open it, and give the one photo in it.</source>
        <translation>Ouvrez-le et donnez l’unique photo qu’il contient.</translation>
    </message>
    <message>
        <source>This folder can’t be opened</source>
        <translation>Ce dossier ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>Ask depot IT for the right to read it, or copy it to this computer first.</source>
        <translation>Demandez au service informatique le droit de le lire, ou copiez-le d’abord sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Several files at once</source>
        <translation>Plusieurs fichiers à la fois</translation>
    </message>
    <message>
        <source>Give one: the photo of the sticker that is on the DataBridge in your hand.</source>
        <translation>Donnez-en un&#xa0;: la photo de l’étiquette du DataBridge que vous avez en main.</translation>
    </message>
    <message>
        <source>This file is not there any more</source>
        <translation>Ce fichier n’est plus là</translation>
    </message>
    <message>
        <source>See that its drive is plugged in, and choose again.</source>
        <translation>Vérifiez que son disque est branché, et choisissez de nouveau.</translation>
    </message>
    <message>
        <source>This file can’t be opened</source>
        <translation>Ce fichier ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>Close the program that uses it, or copy it to this computer first.</source>
        <translation>Fermez le programme qui l’utilise, ou copiez-le d’abord sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This picture is too large</source>
        <translation>Cette image est trop grande</translation>
    </message>
    <message>
        <source>Send it smaller: a photo of 12 megapixels is more than enough.</source>
        <translation>Envoyez-la plus petite&#xa0;: une photo de 12 mégapixels suffit largement.</translation>
    </message>
    <message>
        <source>This computer can’t read pictures of codes</source>
        <translation>Cet ordinateur ne peut pas lire d’images de codes</translation>
    </message>
    <message>
        <source>Tell depot IT that both decoders are missing. A USB scanner and typing work.</source>
        <translation>Dites au service informatique que les deux décodeurs manquent. Un scanner USB et la saisie marchent.</translation>
    </message>
    <message>
        <source>No sticker in this picture</source>
        <translation>Pas d’étiquette dans cette image</translation>
    </message>
    <message>
        <source>Take it closer, flat and without glare. Or type what the sticker says.</source>
        <translation>Prenez-la de plus près, à plat et sans reflet. Ou tapez ce que dit l’étiquette.</translation>
    </message>
    <message>
        <source>Waiting for a sticker</source>
        <translation>En attente d’une étiquette</translation>
    </message>
    <message>
        <source>The scanner types for another keyboard layout: its characters were put right.</source>
        <translation>Le scanner tape avec une autre disposition de clavier&#xa0;: ses caractères ont été corrigés.</translation>
    </message>
    <message>
        <source>The scanner types for another keyboard</source>
        <translation>Le scanner tape pour un autre clavier</translation>
    </message>
    <message>
        <source>What it typed can mean more than one sticker. Nothing was taken over, nothing was sent.</source>
        <translation>Ce qu’il a tapé peut désigner plusieurs étiquettes. Rien n’a été repris, rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Use the camera, or set the scanner to this computer’s keyboard layout.</source>
        <translation>Utilisez la caméra, ou réglez le scanner sur la disposition de clavier de cet ordinateur.</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Le verrouillage des majuscules est actif</translation>
    </message>
    <message>
        <source>Capital and small letters may be exchanged. Nothing was taken over, nothing was sent.</source>
        <translation>Majuscules et minuscules sont peut-être inversées. Rien n’a été repris, rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Switch Caps Lock off, then scan again.</source>
        <translation>Désactivez le verrouillage des majuscules, puis scannez de nouveau.</translation>
    </message>
    <message>
        <source>The end of this code may be missing</source>
        <translation>La fin de ce code manque peut-être</translation>
    </message>
    <message>
        <source>The scanner pressed no key at its end, and no check digits vouch for it. Nothing was taken over.</source>
        <translation>Le scanner n’a appuyé sur aucune touche à la fin, et aucun chiffre de contrôle ne le garantit. Rien n’a été repris.</translation>
    </message>
    <message>
        <source>Set the scanner to end with Enter, then scan again. Or show it to the camera.</source>
        <translation>Réglez le scanner pour finir par Entrée, puis scannez de nouveau. Ou montrez-la à la caméra.</translation>
    </message>
    <message>
        <source>Neither decoder can be loaded here: no picture can be read. Tell depot IT.</source>
        <translation>Aucun décodeur ne peut être chargé ici&#xa0;: aucune image ne peut être lue. Prévenez le service informatique.</translation>
    </message>
    <message>
        <source>Reads with one of two decoders: {name}. Hard stickers may not be read. Tell depot IT.</source>
        <translation>Lit avec un décodeur sur deux&#xa0;: {name}. Les étiquettes difficiles peuvent rester illisibles. Prévenez le service informatique.</translation>
    </message>
    <message>
        <source>The scanner pressed no key at its end, and the code has no check digits.</source>
        <translation>Le scanner n’a appuyé sur aucune touche à la fin, et le code n’a pas de chiffres de contrôle.</translation>
    </message>
    <message>
        <source>Compare both lines to their last character. Set the scanner to end with Enter.</source>
        <translation>Comparez les deux lignes jusqu’au dernier caractère. Réglez le scanner pour finir par Entrée.</translation>
    </message>
    <message>
        <source>MAC and code look swapped</source>
        <translation>La MAC et le code semblent inversés</translation>
    </message>
    <message>
        <source>What stands as the MAC passes the code’s check. Nothing was sent.</source>
        <translation>Ce qui est donné comme MAC passe le contrôle du code. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Swap them, or compare every character with the sticker.</source>
        <translation>Inversez-les, ou comparez chaque caractère avec l’étiquette.</translation>
    </message>
    <message>
        <source>Suspect: no device has such an address</source>
        <translation>Douteux&#xa0;: aucun appareil n’a une telle adresse</translation>
    </message>
    <message>
        <source>It was read wrong, or this is not a DataBridge. Nothing was sent.</source>
        <translation>Mal lue, ou ce n’est pas un DataBridge. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Scan again, or compare every character.</source>
        <translation>Scannez de nouveau, ou comparez chaque caractère.</translation>
    </message>
    <message>
        <source>Verified: the install code’s check digits are right</source>
        <translation>Vérifié&#xa0;: les chiffres de contrôle du code d’installation sont corrects</translation>
    </message>
    <message>
        <source>A reading error is very unlikely.</source>
        <translation>Une erreur de lecture est très improbable.</translation>
    </message>
    <message>
        <source>Still compare the MAC address: it has no check digits.</source>
        <translation>Comparez quand même l’adresse MAC&#xa0;: elle n’a pas de chiffres de contrôle.</translation>
    </message>
    <message>
        <source>Suspect: the check digits don’t fit this code</source>
        <translation>Douteux&#xa0;: les chiffres de contrôle ne correspondent pas à ce code</translation>
    </message>
    <message>
        <source>It was read wrong, or the sticker is printed wrong: some are. Nothing was sent.</source>
        <translation>Mal lu, ou l’étiquette est mal imprimée&#xa0;: certaines le sont. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>This code can’t be checked</source>
        <translation>Ce code ne peut pas être vérifié</translation>
    </message>
    <message>
        <source>It has no check digits.</source>
        <translation>Il n’a pas de chiffres de contrôle.</translation>
    </message>
    <message>
        <source>Compare both lines: “Use this sticker” says that they are what the sticker says.</source>
        <translation>Comparez les deux lignes&#xa0;: «&#xa0;Utiliser cette étiquette&#xa0;» affirme qu’elles sont ce que dit l’étiquette.</translation>
    </message>
    <message>
        <source>The secret is forgotten</source>
        <translation>Le secret est oublié</translation>
    </message>
    <message>
        <source>The keychain does not have it any more.</source>
        <translation>Le trousseau ne l’a plus.</translation>
    </message>
    <message>
        <source>The server is running</source>
        <translation>Le serveur fonctionne</translation>
    </message>
    <message>
        <source>Answered at {at}.</source>
        <translation>Réponse à {at}.</translation>
    </message>
    <message>
        <source>The server did not say how it is. Sign-in works. Go on.</source>
        <translation>Le serveur n’a pas dit son état. La connexion marche. Continuez.</translation>
    </message>
    <message>
        <source>Health not reported</source>
        <translation>État non communiqué</translation>
    </message>
    <message>
        <source>Type both server addresses</source>
        <translation>Tapez les deux adresses de serveur</translation>
    </message>
    <message>
        <source>Type the sign-in server’s address</source>
        <translation>Tapez l’adresse du serveur de connexion</translation>
    </message>
    <message>
        <source>Type the client id</source>
        <translation>Tapez l’identifiant client</translation>
    </message>
    <message>
        <source>Type the client secret</source>
        <translation>Tapez le secret client</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>Practice on this computer. Nothing is sent out.</source>
        <translation>Exercice sur cet ordinateur. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>The utility’s test system, with made-up customers.</source>
        <translation>Le système de test du fournisseur, avec des clients fictifs.</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Real customers and real meters.</source>
        <translation>De vrais clients et de vrais compteurs.</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personnalisé</translation>
    </message>
    <message>
        <source>Other servers, set up by depot IT.</source>
        <translation>D’autres serveurs, configurés par le service informatique.</translation>
    </message>
    <message>
        <source>A test system, at {host}.</source>
        <translation>Un système d’essai, à {host}.</translation>
    </message>
    <message>
        <source>Real customers and real meters, at {host}.</source>
        <translation>De vrais clients et de vrais compteurs, à {host}.</translation>
    </message>
    <message>
        <source>Servers at {host}.</source>
        <translation>Des serveurs à {host}.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>“Check connection” asks the server. Your id and secret are checked when you sign in.</source>
        <translation>«&#xa0;Tester la connexion&#xa0;» interroge le serveur. Votre identifiant et votre secret sont vérifiés à la connexion.</translation>
    </message>
    <message>
        <source>It may look up customers, but the utility gave it no right to bind (hardware.bind). Nothing was sent.</source>
        <translation>Elle peut rechercher des clients, mais le fournisseur ne lui a pas donné le droit d’associer (hardware.bind). Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Ask the depot for a sign-in that may bind, or go on only to look.</source>
        <translation>Demandez au dépôt une session qui peut associer, ou continuez pour consulter seulement.</translation>
    </message>
    <message>
        <source>Go where there is signal, or work offline: binds are saved and sent after a sign-in.</source>
        <translation>Allez où il y a du réseau, ou travaillez hors ligne&#xa0;: les associations sont enregistrées et partent après une connexion.</translation>
    </message>
    <message>
        <source>We try again by ourselves. You may work offline meanwhile: binds are saved and sent after a sign-in.</source>
        <translation>Nous réessayons de nous-mêmes. Vous pouvez travailler hors ligne en attendant&#xa0;: les associations sont enregistrées et envoyées après une connexion.</translation>
    </message>
    <message>
        <source>Practice keeps nothing: the sign-in is filled in each time.</source>
        <translation>L’exercice ne garde rien&#xa0;: la connexion est remplie à chaque fois.</translation>
    </message>
    <message>
        <source>Depot IT does not allow it on this computer. The secret is kept only until you close.</source>
        <translation>Le service informatique ne le permet pas sur cet ordinateur. Le secret n’est gardé que jusqu’à la fermeture.</translation>
    </message>
    <message>
        <source>This computer has no keychain that we can use. The secret is kept only until you close.</source>
        <translation>Cet ordinateur n’a pas de trousseau utilisable. Le secret n’est gardé que jusqu’à la fermeture.</translation>
    </message>
    <message>
        <source>This computer has no keychain that we can use. You stay signed in only until you close.</source>
        <translation>Cet ordinateur n’a pas de trousseau utilisable. Vous restez connecté jusqu’à la fermeture seulement.</translation>
    </message>
    <message>
        <source>Depot IT does not allow it on this computer. You stay signed in only until you close.</source>
        <translation>Le service informatique ne le permet pas sur cet ordinateur. Vous restez connecté jusqu’à la fermeture seulement.</translation>
    </message>
    <message>
        <source>The server is asked when you sign in.</source>
        <translation>Le serveur est interrogé à la connexion.</translation>
    </message>
    <message>
        <source>Stored by {keychain}, locked with your computer’s password. Never in a plain file.</source>
        <translation>Gardé par {keychain}, protégé par le mot de passe de votre ordinateur. Jamais dans un fichier en clair.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Export installs…</source>
        <translation>Exporter les installations…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Start a new list</source>
        <translation>Commencer une nouvelle liste</translation>
    </message>
    <message>
        <source>The program is open already</source>
        <translation>Le programme est déjà ouvert</translation>
    </message>
    <message>
        <source>Its window was brought to the front. Nothing was sent by this one.</source>
        <translation>Sa fenêtre est passée devant. Celui-ci n’a rien envoyé.</translation>
    </message>
    <message>
        <source>Go on there.</source>
        <translation>Continuez là-bas.</translation>
    </message>
    <message>
        <source>The installs are being worked on</source>
        <translation>Les installations sont en cours de traitement</translation>
    </message>
    <message>
        <source>Another command of this program, such as “jobs sync”, is at work on them. Nothing was sent by this one.</source>
        <translation>Une autre commande de ce programme, comme «&#xa0;jobs sync&#xa0;», travaille dessus. Celle-ci n’a rien envoyé.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>The list of installs is damaged</source>
        <translation>La liste des installations est endommagée</translation>
    </message>
    <message>
        <source>It cannot be opened. Nothing was sent, and the file is kept as it is.</source>
        <translation>Elle ne peut pas être ouverte. Rien n’a été envoyé, et le fichier reste tel quel.</translation>
    </message>
    <message>
        <source>Export what can be read and send it to the depot. Then start a new list: the old file stays beside it. What waited or was in doubt is in the old one only, so look at the export before you bind one of those meters again.</source>
        <translation>Exportez ce qui est lisible et envoyez-le au dépôt. Puis commencez une nouvelle liste&#xa0;: l’ancien fichier reste à côté. Ce qui attendait ou était incertain n’est que dans l’ancien&#xa0;: regardez donc l’export avant d’associer de nouveau l’un de ces compteurs.</translation>
    </message>
    <message>
        <source>Its file is there, and has nothing in it: what it held is lost here. Nothing was sent.</source>
        <translation>Son fichier est là, mais il est vide&#xa0;: ce qu’il contenait est perdu ici. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Ask depot IT whether there is a copy of it. Or start a new list: the empty file stays beside it. What waited or was in doubt is not in the new one: ask the utility before you bind again.</source>
        <translation>Demandez au service informatique s’il en existe une copie. Ou commencez une nouvelle liste&#xa0;: le fichier vide reste à côté. Ce qui attendait ou était incertain n’est pas dans la nouvelle&#xa0;: demandez au fournisseur avant d’associer de nouveau.</translation>
    </message>
    <message>
        <source>This version cannot read it, and has changed nothing. Nothing was sent.</source>
        <translation>Cette version ne peut pas la lire et n’a rien changé. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>1 install could be read</source>
        <translation>1 installation a pu être lue</translation>
    </message>
    <message>
        <source>{n} installs could be read</source>
        <translation>{n} installations ont pu être lues</translation>
    </message>
    <message>
        <source>They are in {file}.</source>
        <translation>Elle est dans {file}.</translation>
    </message>
    <message>
        <source>No install could be read</source>
        <translation>Aucune installation n’a pu être lue</translation>
    </message>
    <message>
        <source>The list is empty, or nothing in it can be read. {file} was not written.</source>
        <translation>La liste est vide, ou rien n’y est lisible. {file} n’a pas été écrit.</translation>
    </message>
    <message>
        <source>Send the file named above to the depot.</source>
        <translation>Envoyez au dépôt le fichier nommé ci-dessus.</translation>
    </message>
    <message>
        <source>{file} could not be read.</source>
        <translation>{file} n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Ask depot IT.</source>
        <translation>Demandez au service informatique.</translation>
    </message>
    <message>
        <source>{file} could not be written.</source>
        <translation>{file} n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>a secret</source>
        <translation>un secret</translation>
    </message>
    <message>
        <source>an install code</source>
        <translation>un code d’installation</translation>
    </message>
    <message>
        <source>a customer’s name or address</source>
        <translation>le nom ou l’adresse d’un client</translation>
    </message>
    <message>
        <source>the id of a sign-in</source>
        <translation>l’identifiant d’une session</translation>
    </message>
    <message>
        <source>the home folder</source>
        <translation>le dossier personnel</translation>
    </message>
    <message>
        <source>the account’s name</source>
        <translation>le nom du compte</translation>
    </message>
    <message>
        <source>Support file saved</source>
        <translation>Fichier d’assistance enregistré</translation>
    </message>
    <message>
        <source>It is {file}.</source>
        <translation>C’est {file}.</translation>
    </message>
    <message>
        <source>Send it to depot IT. Nothing was sent by this program.</source>
        <translation>Envoyez-le au service informatique. Ce programme n’a rien envoyé.</translation>
    </message>
    <message>
        <source>Start the program anew, then try again.</source>
        <translation>Relancez le programme, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing could be gathered</source>
        <translation>Rien n’a pu être collecté</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>Choose another place, a USB stick for example.</source>
        <translation>Choisissez un autre emplacement, par exemple une clé USB.</translation>
    </message>
    <message>
        <source>The disk did not take it.</source>
        <translation>Le disque ne l’a pas accepté.</translation>
    </message>
    <message>
        <source>The support file could not be written</source>
        <translation>Le fichier d’assistance n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>In its file {file} was found: {what}. That must not leave this computer.</source>
        <translation>Dans son fichier {file} a été trouvé&#xa0;: {what}. Cela ne doit pas quitter cet ordinateur.</translation>
    </message>
    <message>
        <source>Call depot IT and tell them this. What was checked can be read to them from the page before.</source>
        <translation>Appelez le service informatique et dites-le-lui. Ce qui a été vérifié peut lui être lu sur la page précédente.</translation>
    </message>
    <message>
        <source>The support file was not written</source>
        <translation>Le fichier d’assistance n’a pas été écrit</translation>
    </message>
    <message>
        <source>The old file could not be given another name. It is as it was; nothing was sent.</source>
        <translation>L’ancien fichier n’a pas pu être renommé. Il est resté tel quel&#xa0;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Not started anew</source>
        <translation>Pas recommencé</translation>
    </message>
    <message>
        <source>The list is as it was.</source>
        <translation>La liste est restée telle quelle.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Cancel this bind</source>
        <translation>Annuler l’association</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>I saw it in the app</source>
        <translation>Vu dans l’appli</translation>
    </message>
    <message>
        <source>Request again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Release again</source>
        <translation>Libérer de nouveau</translation>
    </message>
    <message>
        <source>Its device was released from this laptop since.</source>
        <translation>Son appareil a été libéré depuis ce portable par la suite.</translation>
    </message>
    <message>
        <source>An install of {who}, from {time}, is not finished. Sign in to go on.</source>
        <translation>Une installation de {who} ({time}) n’est pas finie. Connectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>Go on with customer number {number}, from {time}?</source>
        <translation>Continuer avec le numéro de client {number} ({time})&#xa0;?</translation>
    </message>
    <message>
        <source>Go on with {name}, from {time}?</source>
        <translation>Continuer avec {name} ({time})&#xa0;?</translation>
    </message>
    <message>
        <source>Go on with {name}, meter {meter}, from {time}?</source>
        <translation>Continuer avec {name}, compteur {meter} ({time})&#xa0;?</translation>
    </message>
    <message>
        <source>No bind of it is under way. The install code could not be kept: scan the sticker again.</source>
        <translation>Aucune association n’est en cours. Le code d’installation n’a pas pu être gardé&#xa0;: scannez de nouveau l’étiquette.</translation>
    </message>
    <message>
        <source>No bind of it is under way. The customer is looked up anew.</source>
        <translation>Aucune association n’est en cours. Le client est recherché de nouveau.</translation>
    </message>
    <message>
        <source>Scan the sticker again</source>
        <translation>Rescanner l’étiquette</translation>
    </message>
    <message>
        <source>The install code of {mac} was not kept: there was no keychain to keep it in.</source>
        <translation>Le code d’installation de {mac} n’a pas été gardé&#xa0;: il n’y avait pas de trousseau pour cela.</translation>
    </message>
    <message>
        <source>No bind is under way. All else is as you left it.</source>
        <translation>Aucune association n’est en cours. Tout le reste est tel que vous l’avez laissé.</translation>
    </message>
    <message>
        <source>Next device, same customer</source>
        <translation>Autre appareil, même client</translation>
    </message>
    <message>
        <source>We could not look just now</source>
        <translation>Nous n’avons pas pu regarder</translation>
    </message>
    <message>
        <source>It was not sent again</source>
        <translation>Pas renvoyé</translation>
    </message>
    <message>
        <source>The bind is as it was.</source>
        <translation>L’association est restée telle quelle.</translation>
    </message>
    <message>
        <source>Wait, or press it again. We go on looking by ourselves.</source>
        <translation>Attendez, ou appuyez de nouveau. Nous continuons de regarder.</translation>
    </message>
    <message>
        <source>Show Details to depot IT.</source>
        <translation>Montrez «&#xa0;Détails&#xa0;» au service informatique.</translation>
    </message>
    <message>
        <source>It could not be done now. The bind is as it was.</source>
        <translation>Impossible pour le moment. L’association est restée telle quelle.</translation>
    </message>
    <message>
        <source>See what this page says now, then try again. Twice? Send the depot the details.</source>
        <translation>Voyez ce que dit cette page maintenant, puis réessayez. Deux fois&#xa0;? Envoyez les détails au dépôt.</translation>
    </message>
    <message>
        <source>There is no network here.</source>
        <translation>Il n’y a pas de réseau ici.</translation>
    </message>
    <message>
        <source>Go where there is signal, then try again.</source>
        <translation>Allez là où il y a du réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>The connection is not trusted.</source>
        <translation>La connexion n’est pas sûre.</translation>
    </message>
    <message>
        <source>The server wants a certificate.</source>
        <translation>Le serveur demande un certificat.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>Le serveur est occupé.</translation>
    </message>
    <message>
        <source>A page of this network answered in place of the utility.</source>
        <translation>Une page de ce réseau a répondu à la place du fournisseur.</translation>
    </message>
    <message>
        <source>Open a browser and sign in to the Wi-Fi, then try again.</source>
        <translation>Ouvrez un navigateur et connectez-vous au Wi-Fi, puis réessayez.</translation>
    </message>
    <message>
        <source>It did not go out.</source>
        <translation>Ce n’est pas parti.</translation>
    </message>
    <message>
        <source>This sign-in may not look up customers.</source>
        <translation>Cette session n’a pas le droit de rechercher des clients.</translation>
    </message>
    <message>
        <source>Ask the depot for a sign-in that may.</source>
        <translation>Demandez au dépôt une session qui en a le droit.</translation>
    </message>
    <message>
        <source>Your sign-in ran out, or is another one.</source>
        <translation>Votre session a expiré, ou c’en est une autre.</translation>
    </message>
    <message>
        <source>The utility refused to show the record.</source>
        <translation>Le fournisseur a refusé de montrer le dossier.</translation>
    </message>
    <message>
        <source>Tell the depot if it stays so.</source>
        <translation>Prévenez le dépôt si cela dure.</translation>
    </message>
    <message>
        <source>The utility shows no such customer now.</source>
        <translation>Le fournisseur ne montre plus ce client.</translation>
    </message>
    <message>
        <source>The utility’s system is down.</source>
        <translation>Le système du fournisseur est en panne.</translation>
    </message>
    <message>
        <source>The answer could not be read.</source>
        <translation>La réponse est illisible.</translation>
    </message>
    <message>
        <source>The utility refused to show the record, and counts the tries. We look no more: call the depot.</source>
        <translation>Le fournisseur a refusé de montrer le dossier et compte les essais. Nous ne regardons plus&#xa0;: appelez le dépôt.</translation>
    </message>
    <message>
        <source>We may not look</source>
        <translation>Consultation refusée</translation>
    </message>
    <message>
        <source>Confirmed {time}. Nothing left to do here.</source>
        <translation>Confirmé&#xa0;: {time}. Plus rien à faire ici.</translation>
    </message>
    <message>
        <source>Confirmed {time}, {span} after it was accepted. Nothing left to do here.</source>
        <translation>Confirmé&#xa0;: {time}, {span} après l’acceptation. Plus rien à faire ici.</translation>
    </message>
    <message>
        <source>Bound and confirmed</source>
        <translation>Associé et confirmé</translation>
    </message>
    <message>
        <source>The first answer got lost; asked again, the utility says there is nothing to release.</source>
        <translation>La première réponse s’est perdue&#xa0;; redemandé, le fournisseur dit qu’il n’y a rien à libérer.</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>The bind was sent. The answer is awaited.</source>
        <translation>L’association a été envoyée. La réponse est attendue.</translation>
    </message>
    <message>
        <source>Accepted, and not confirmed in 48 hours. We keep looking. Call the utility with the details.</source>
        <translation>Accepté, et non confirmé en 48 heures. Nous regardons toujours. Appelez le fournisseur avec les détails.</translation>
    </message>
    <message>
        <source>The gateway accepted it. No record can prove it.</source>
        <translation>La passerelle l’a acceptée. Aucun dossier ne peut le prouver.</translation>
    </message>
    <message>
        <source>Its install code cannot be had here now. The bind goes out once it is scanned again.</source>
        <translation>Son code d’installation n’est pas disponible ici. L’association part dès qu’il est scanné de nouveau.</translation>
    </message>
    <message>
        <source>{sent_at}, but its answer got lost. The bind waits for it, and was not sent.</source>
        <translation>{sent_at}, mais sa réponse s’est perdue. L’association l’attend et n’a pas été envoyée.</translation>
    </message>
    <message>
        <source>The release is not sure</source>
        <translation>La libération est incertaine</translation>
    </message>
    <message>
        <source>Saved. It sends itself</source>
        <translation>Enregistré. Part tout seul</translation>
    </message>
    <message>
        <source>The release was sent and accepted. The bind was not sent.</source>
        <translation>La libération a été envoyée et acceptée. L’association n’a pas été envoyée.</translation>
    </message>
    <message>
        <source>The release was sent and refused. The bind was not sent.</source>
        <translation>La libération a été envoyée et refusée. L’association n’a pas été envoyée.</translation>
    </message>
    <message>
        <source>The release was sent, but its answer got lost. The bind was not sent.</source>
        <translation>La libération a été envoyée, mais sa réponse s’est perdue. L’association n’a pas été envoyée.</translation>
    </message>
    <message>
        <source>The release was sent, and its answer is awaited. The bind was not sent.</source>
        <translation>La libération a été envoyée, et sa réponse est attendue. L’association n’a pas été envoyée.</translation>
    </message>
    <message>
        <source>The release before it was accepted: the meter has no device now.</source>
        <translation>La libération précédente a été acceptée&#xa0;: le compteur n’a plus d’appareil.</translation>
    </message>
    <message>
        <source>Nothing on the meter has changed.</source>
        <translation>Rien n’a changé sur le compteur.</translation>
    </message>
    <message>
        <source>{sent_at}, and refused: the meter already has a device.</source>
        <translation>{sent_at}, et refusé&#xa0;: le compteur a déjà un appareil.</translation>
    </message>
    <message>
        <source>{sent_at}, and refused: the code doesn’t fit this DataBridge.</source>
        <translation>{sent_at}, et refusé&#xa0;: le code ne correspond pas à ce DataBridge.</translation>
    </message>
    <message>
        <source>{sent_at}, and refused without a reason.</source>
        <translation>{sent_at}, et refusé sans motif.</translation>
    </message>
    <message>
        <source>{sent_at}, and refused. {why}</source>
        <translation>{sent_at}, et refusé. {why}</translation>
    </message>
    <message>
        <source>Not sent yet: you work offline. The bind goes out once {who} has signed in.</source>
        <translation>Pas encore envoyé&#xa0;: vous travaillez hors ligne. L’association part dès que {who} se connecte.</translation>
    </message>
    <message>
        <source>Not sent yet: the sign-in ran out. We try to renew it; if that fails, sign in again.</source>
        <translation>Pas encore envoyé&#xa0;: la session a expiré. Nous essayons de la renouveler&#xa0;; sinon, reconnectez-vous.</translation>
    </message>
    <message>
        <source>There is no network here. When it is back the bind goes out by itself; “Try now” hurries it.</source>
        <translation>Pas de réseau ici. Dès son retour, l’association part toute seule&#xa0;; «&#xa0;Essayer maintenant&#xa0;» l’accélère.</translation>
    </message>
    <message>
        <source>Not sent yet: {why}. The bind goes out by itself.</source>
        <translation>Pas encore envoyé&#xa0;: {why}. L’association part toute seule.</translation>
    </message>
    <message>
        <source>Not sent yet. The bind goes out by itself.</source>
        <translation>Pas encore envoyé. L’association part toute seule.</translation>
    </message>
    <message>
        <source>The meter is bound, to this DataBridge or to another. Nothing more will be sent.</source>
        <translation>Le compteur est associé, à ce DataBridge ou à un autre. Plus rien ne sera envoyé.</translation>
    </message>
    <message>
        <source>We cannot tell</source>
        <translation>Impossible à dire</translation>
    </message>
    <message>
        <source>{sent}. This computer’s clock is in doubt, so nothing is repeated by itself.</source>
        <translation>{sent}. L’horloge de cet ordinateur est douteuse&#xa0;: rien n’est répété automatiquement.</translation>
    </message>
    <message>
        <source>We could not find out</source>
        <translation>Impossible de le savoir</translation>
    </message>
    <message>
        <source>{sent}, but the answer got lost. Look in the customer’s app, or call the utility.</source>
        <translation>{sent}, mais la réponse s’est perdue. Regardez dans l’appli du client, ou appelez le fournisseur.</translation>
    </message>
    <message>
        <source>{sent}, but the answer got lost. We look in the record first, then ask the gateway once more.</source>
        <translation>{sent}, mais la réponse s’est perdue. Nous regardons d’abord le dossier, puis nous redemandons à la passerelle.</translation>
    </message>
    <message>
        <source>Accepted {at}. The record said “on AMI” before the bind, so it proves nothing now. You can leave once you looked in the app.</source>
        <translation>Accepté&#xa0;: {at}. Le dossier disait «&#xa0;sur AMI&#xa0;» avant l’association, il ne prouve donc rien. Vous pouvez partir après avoir regardé dans l’appli.</translation>
    </message>
    <message>
        <source>Accepted. The record cannot tell</source>
        <translation>Accepté. Le dossier ne peut pas le dire</translation>
    </message>
    <message>
        <source>Usually done</source>
        <translation>D’habitude</translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation>Au plus tard</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>aujourd’hui {time}</translation>
    </message>
    <message>
        <source>Accepted {at}, not confirmed yet. We keep looking. At the latest {at_last}.</source>
        <translation>Accepté&#xa0;: {at}, pas encore confirmé. Nous regardons toujours. Au plus tard&#xa0;: {at_last}.</translation>
    </message>
    <message>
        <source>Longer than usual</source>
        <translation>Plus long que d’habitude</translation>
    </message>
    <message>
        <source>Accepted {at}. Usually done by {usual}, at the latest {latest}.</source>
        <translation>Accepté&#xa0;: {at}. D’habitude terminé&#xa0;: {usual}&#xa0;; au plus tard&#xa0;: {latest}.</translation>
    </message>
    <message>
        <source>You can leave</source>
        <translation>Vous pouvez partir</translation>
    </message>
    <message>
        <source>Leave this program open till then: there is no keychain here to keep the install code in.</source>
        <translation>Laissez ce programme ouvert jusque-là&#xa0;: il n’y a pas de trousseau ici pour garder le code d’installation.</translation>
    </message>
    <message>
        <source>Keep it plugged in</source>
        <translation>Laissez-le branché</translation>
    </message>
    <message>
        <source>No light tells of the meter. Tell the customer to leave it in.</source>
        <translation>Aucun voyant ne parle du compteur. Dites au client de le laisser branché.</translation>
    </message>
    <message>
        <source>Open a browser for it, or use the phone’s hotspot.</source>
        <translation>Ouvrez un navigateur pour cela, ou utilisez le partage de connexion du téléphone.</translation>
    </message>
    <message>
        <source>It is tried again by itself; “Try now” hurries it.</source>
        <translation>Un nouvel essai se fait seul&#xa0;; «&#xa0;Essayer maintenant&#xa0;» le hâte.</translation>
    </message>
    <message>
        <source>Wait here for a moment</source>
        <translation>Attendez ici un instant</translation>
    </message>
    <message>
        <source>It is sent while this program runs, signed in, with signal.</source>
        <translation>L’envoi se fait tant que ce programme tourne, connecté, avec du réseau.</translation>
    </message>
    <message>
        <source>Or go on to the next job</source>
        <translation>Ou passez au travail suivant</translation>
    </message>
    <message>
        <source>The gateway accepted its release; no record can prove that. Take it with you, if it is here.</source>
        <translation>La passerelle a accepté sa libération&#xa0;; aucun dossier ne peut le prouver. Emportez-le, s’il est ici.</translation>
    </message>
    <message>
        <source>The device before it</source>
        <translation>L’appareil précédent</translation>
    </message>
    <message>
        <source>Call the depot</source>
        <translation>Appelez le dépôt</translation>
    </message>
    <message>
        <source>Trying again does not help.</source>
        <translation>Réessayer ne sert à rien.</translation>
    </message>
    <message>
        <source>The utility counts the tries.</source>
        <translation>Le fournisseur compte les essais.</translation>
    </message>
    <message>
        <source>Leave it, or replace what is on it</source>
        <translation>Laissez-le, ou remplacez ce qui s’y trouve</translation>
    </message>
    <message>
        <source>To replace it, bind again: you are asked before it is released.</source>
        <translation>Pour le remplacer, associez de nouveau&#xa0;: on vous demande avant de le libérer.</translation>
    </message>
    <message>
        <source>MAC and code must be from the same one.</source>
        <translation>MAC et code doivent venir de la même.</translation>
    </message>
    <message>
        <source>What it says now decides. Twice? Ask the depot.</source>
        <translation>Ce qu’il dit maintenant décide. Deux fois&#xa0;? Demandez au dépôt.</translation>
    </message>
    <message>
        <source>Look the customer up again</source>
        <translation>Recherchez de nouveau le client</translation>
    </message>
    <message>
        <source>Still refused: send the depot the details.</source>
        <translation>Toujours refusé&#xa0;: envoyez les détails au dépôt.</translation>
    </message>
    <message>
        <source>Check customer and meter</source>
        <translation>Vérifiez client et compteur</translation>
    </message>
    <message>
        <source>Check customer, meter and sticker</source>
        <translation>Vérifiez client, compteur et étiquette</translation>
    </message>
    <message>
        <source>Call the utility, or cancel this bind.</source>
        <translation>Appelez le fournisseur, ou annulez cette association.</translation>
    </message>
    <message>
        <source>“Release again” asks the gateway once more.</source>
        <translation>«&#xa0;Libérer de nouveau&#xa0;» redemande à la passerelle.</translation>
    </message>
    <message>
        <source>The release comes first</source>
        <translation>La libération passe d’abord</translation>
    </message>
    <message>
        <source>The one on the DataBridge that ends in {tail}.</source>
        <translation>Celle du DataBridge qui se termine par {tail}.</translation>
    </message>
    <message>
        <source>Scan its sticker</source>
        <translation>Scannez son étiquette</translation>
    </message>
    <message>
        <source>Walk to where there is signal</source>
        <translation>Marchez jusqu’à trouver du réseau</translation>
    </message>
    <message>
        <source>If the bind is refused, you are still here.</source>
        <translation>Si l’association est refusée, vous êtes encore là.</translation>
    </message>
    <message>
        <source>Where there is signal: press “Sign in again” at the top.</source>
        <translation>Là où il y a du réseau&#xa0;: appuyez sur «&#xa0;Se reconnecter&#xa0;» en haut.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Ce que vous pouvez faire</translation>
    </message>
    <message>
        <source>Leave the DataBridge plugged in</source>
        <translation>Laissez le DataBridge branché</translation>
    </message>
    <message>
        <source>It waits for the bind.</source>
        <translation>Il attend l’association.</translation>
    </message>
    <message>
        <source>In the customer’s app</source>
        <translation>Dans l’appli du client</translation>
    </message>
    <message>
        <source>It shows “Successfully Connected”, and use starts to appear.</source>
        <translation>Elle affiche «&#xa0;Successfully Connected&#xa0;», et la consommation commence à apparaître.</translation>
    </message>
    <message>
        <source>“Successfully Connected” or “Bind Request Complete” proves it. Then press “I saw it in the app”.</source>
        <translation>«&#xa0;Successfully Connected&#xa0;» ou «&#xa0;Bind Request Complete&#xa0;» le prouve. Appuyez alors sur «&#xa0;Vu dans l’appli&#xa0;».</translation>
    </message>
    <message>
        <source>Look in the customer’s app</source>
        <translation>Regardez dans l’appli du client</translation>
    </message>
    <message>
        <source>“Successfully Connected” proves that it arrived.</source>
        <translation>«&#xa0;Successfully Connected&#xa0;» prouve que c’est arrivé.</translation>
    </message>
    <message>
        <source>If it takes long</source>
        <translation>Si cela dure</translation>
    </message>
    <message>
        <source>Check power, distance to the meter, metal and routers.</source>
        <translation>Vérifiez l’alimentation, la distance au compteur, le métal et les routeurs.</translation>
    </message>
    <message>
        <source>No room to save</source>
        <translation>Pas de place pour enregistrer</translation>
    </message>
    <message>
        <source>This program may not save here</source>
        <translation>Ce programme n’a pas le droit d’enregistrer ici</translation>
    </message>
    <message>
        <source>The list of installs is empty</source>
        <translation>La liste des installations est vide</translation>
    </message>
    <message>
        <source>The list of installs is of a newer version</source>
        <translation>La liste des installations vient d’une version plus récente</translation>
    </message>
    <message>
        <source>It could not be saved</source>
        <translation>Enregistrement impossible</translation>
    </message>
    <message>
        <source>Free some space on this computer, then try again.</source>
        <translation>Libérez de la place sur cet ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>Ask depot IT to let this account write to the program’s folder.</source>
        <translation>Demandez au service informatique que ce compte puisse écrire dans le dossier du programme.</translation>
    </message>
    <message>
        <source>Export your installs, then close the program and open it again.</source>
        <translation>Exportez vos installations, puis fermez le programme et rouvrez-le.</translation>
    </message>
    <message>
        <source>Ask depot IT whether there is a copy of it.</source>
        <translation>Demandez au service informatique s’il en existe une copie.</translation>
    </message>
    <message>
        <source>Install the newer version of the program again, or ask depot IT.</source>
        <translation>Réinstallez la version plus récente du programme, ou demandez au service informatique.</translation>
    </message>
    <message>
        <source>Nothing was saved. The bind is as it was.</source>
        <translation>Rien n’a été enregistré. L’association est restée telle quelle.</translation>
    </message>
    <message>
        <source>The disk of this computer did not take it. Nothing was sent.</source>
        <translation>Le disque de cet ordinateur ne l’a pas enregistré. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer, so nothing was sent.</source>
        <translation>Impossible d’enregistrer sur cet ordinateur, rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>The answer could not be saved</source>
        <translation>La réponse n’a pas pu être enregistrée</translation>
    </message>
    <message>
        <source>The disk of this computer did not take it. What you see is known to this window only.</source>
        <translation>Le disque de cet ordinateur ne l’a pas enregistrée. Ce que vous voyez n’est connu que de cette fenêtre.</translation>
    </message>
    <message>
        <source>Leave the program open and free some space: within a minute it is saved by itself.</source>
        <translation>Laissez le programme ouvert et libérez de la place&#xa0;: en une minute tout s’enregistre.</translation>
    </message>
    <message>
        <source>Free some space on this computer: within a minute it goes on by itself.</source>
        <translation>Libérez de la place sur cet ordinateur&#xa0;: en une minute tout reprend.</translation>
    </message>
    <message>
        <source>What happens cannot be saved, so nothing goes out. The installs here can still be exported.</source>
        <translation>Ce qui arrive ne peut pas être enregistré, rien ne part donc. Les installations d’ici peuvent encore être exportées.</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Disque plein</translation>
    </message>
    <message>
        <source>Can’t save</source>
        <translation>Écriture impossible</translation>
    </message>
    <message>
        <source>List damaged</source>
        <translation>Liste endommagée</translation>
    </message>
    <message>
        <source>The answer to the release was lost. The bind was not sent.</source>
        <translation>La réponse à la libération s’est perdue. L’association n’a pas été envoyée.</translation>
    </message>
    <message>
        <source>The bind waits for the release</source>
        <translation>L’association attend la libération</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Looked in the utility’s record</source>
        <translation>Dossier du fournisseur consulté</translation>
    </message>
    <message>
        <source>Looked {n} times in the utility’s record</source>
        <translation>Dossier du fournisseur consulté {n} fois</translation>
    </message>
    <message>
        <source>Not there yet.</source>
        <translation>Pas encore là.</translation>
    </message>
    <message>
        <source>Not there yet. That is normal.</source>
        <translation>Pas encore là. C’est normal.</translation>
    </message>
    <message>
        <source>It could not tell of this bind.</source>
        <translation>Il ne pouvait rien dire de cette association.</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Enregistré sur cet ordinateur</translation>
    </message>
    <message>
        <source>Customer, meter, device and your checklist.</source>
        <translation>Client, compteur, appareil et votre liste de contrôle.</translation>
    </message>
    <message>
        <source>Sent the first time</source>
        <translation>Envoyé la première fois</translation>
    </message>
    <message>
        <source>One bind request.</source>
        <translation>Une demande d’association.</translation>
    </message>
    <message>
        <source>One release request.</source>
        <translation>Une demande de libération.</translation>
    </message>
    <message>
        <source>Tried, not sent</source>
        <translation>Essayé, pas envoyé</translation>
    </message>
    <message>
        <source>Accepted by the gateway</source>
        <translation>Accepté par la passerelle</translation>
    </message>
    <message>
        <source>Nothing was sent yet: the request waits on the technician’s laptop.</source>
        <translation>Rien n’a encore été envoyé&#xa0;: la demande attend sur le portable du technicien.</translation>
    </message>
    <message>
        <source>The request was on its way. Its answer was not known yet.</source>
        <translation>La demande était en route. Sa réponse n’était pas encore connue.</translation>
    </message>
    <message>
        <source>A request was sent, and its answer got lost. Whether it arrived is not known.</source>
        <translation>Une demande a été envoyée, et sa réponse s’est perdue. On ne sait pas si elle est arrivée.</translation>
    </message>
    <message>
        <source>The utility’s gateway accepted the request. That does not say that the meter has paired.</source>
        <translation>La passerelle du fournisseur a accepté la demande. Cela ne dit pas que le compteur est appairé.</translation>
    </message>
    <message>
        <source>The gateway accepted the request. The utility’s record said “on AMI” before it, so the record proves nothing now.</source>
        <translation>La passerelle a accepté la demande. Le dossier du fournisseur disait déjà «&#xa0;sur AMI&#xa0;», il ne prouve donc rien.</translation>
    </message>
    <message>
        <source>Recorded as confirmed.</source>
        <translation>Noté comme confirmé.</translation>
    </message>
    <message>
        <source>The gateway refused the request. As far as it says, nothing was bound by it.</source>
        <translation>La passerelle a refusé la demande. D’après elle, rien n’a été associé.</translation>
    </message>
    <message>
        <source>The gateway accepted the request, and no confirmation came in 48 hours. Whether the meter has paired is not known.</source>
        <translation>La passerelle a accepté la demande, et aucune confirmation n’est venue en 48 heures. On ne sait pas si le compteur est appairé.</translation>
    </message>
    <message>
        <source>The gateway accepted the release. No record can prove it.</source>
        <translation>La passerelle a accepté la libération. Aucun dossier ne peut le prouver.</translation>
    </message>
    <message>
        <source>The first answer got lost. Asked again, the utility said that there is nothing to release.</source>
        <translation>La première réponse s’est perdue. Redemandé, le fournisseur a dit qu’il n’y a rien à libérer.</translation>
    </message>
    <message>
        <source>It was taken back before it was sent.</source>
        <translation>Retiré avant l’envoi.</translation>
    </message>
    <message>
        <source>The utility’s record changed from “not on AMI” to “on AMI” after the request was sent.</source>
        <translation>Le dossier du fournisseur est passé de «&#xa0;pas sur AMI&#xa0;» à «&#xa0;sur AMI&#xa0;» après l’envoi de la demande.</translation>
    </message>
    <message>
        <source>The technician saw it in the customer’s app. That rests on the technician’s word, not on the utility’s record.</source>
        <translation>Le technicien l’a vu dans l’appli du client. Cela repose sur la parole du technicien, pas sur le dossier du fournisseur.</translation>
    </message>
    <message>
        <source>A release was sent, and its answer got lost. Whether the device is released is not known.</source>
        <translation>Une libération a été envoyée, et sa réponse s’est perdue. On ne sait pas si l’appareil est libéré.</translation>
    </message>
    <message>
        <source>The gateway refused the release. As far as it says, nothing was released by it.</source>
        <translation>La passerelle a refusé la libération. D’après elle, rien n’a été libéré.</translation>
    </message>
    <message>
        <source>The first answer got lost. Asked again, the gateway said that the meter is bound, and this laptop’s request is the only one known. That it is this device is inferred, not shown.</source>
        <translation>La première réponse s’est perdue. Redemandée, la passerelle a dit que le compteur est associé, et la demande de ce portable est la seule connue. Que ce soit cet appareil est déduit, pas prouvé.</translation>
    </message>
    <message>
        <source>The first answer got lost. Asked again, the gateway said that the meter is bound: to this device or to another, it cannot be told.</source>
        <translation>La première réponse s’est perdue. Redemandée, la passerelle a dit que le compteur est associé&#xa0;: à cet appareil ou à un autre, on ne peut pas le dire.</translation>
    </message>
    <message>
        <source>The utility’s record had changed when it was looked at before sending. Nothing was sent.</source>
        <translation>Le dossier du fournisseur avait changé quand il a été consulté avant l’envoi. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Saved on the technician’s laptop</source>
        <translation>Enregistré sur le portable du technicien</translation>
    </message>
    <message>
        <source>Customer, meter, device and checklist.</source>
        <translation>Client, compteur, appareil et liste de contrôle.</translation>
    </message>
    <message>
        <source>Sent once more</source>
        <translation>Envoyé une fois de plus</translation>
    </message>
    <message>
        <source>The first answer got lost.</source>
        <translation>La première réponse s’est perdue.</translation>
    </message>
    <message>
        <source>Requested again</source>
        <translation>Redemandé</translation>
    </message>
    <message>
        <source>The technician asked for it.</source>
        <translation>Le technicien l’a demandé.</translation>
    </message>
    <message>
        <source>It took the request. That does not say that the meter has paired.</source>
        <translation>Elle a pris la demande. Cela ne dit pas que le compteur est appairé.</translation>
    </message>
    <message>
        <source>Release accepted by the gateway</source>
        <translation>Libération acceptée par la passerelle</translation>
    </message>
    <message>
        <source>Asked again: still bound</source>
        <translation>Redemandé&#xa0;: toujours associé</translation>
    </message>
    <message>
        <source>The meter is bound</source>
        <translation>Le compteur est associé</translation>
    </message>
    <message>
        <source>This laptop’s request is the only one known.</source>
        <translation>La demande de ce portable est la seule connue.</translation>
    </message>
    <message>
        <source>To this device or to another, it cannot be told.</source>
        <translation>À cet appareil ou à un autre, on ne peut pas le dire.</translation>
    </message>
    <message>
        <source>The utility’s record changed to “on AMI”.</source>
        <translation>Le dossier du fournisseur est passé à «&#xa0;sur AMI&#xa0;».</translation>
    </message>
    <message>
        <source>The technician saw it in the customer’s app.</source>
        <translation>Le technicien l’a vu dans l’appli du client.</translation>
    </message>
    <message>
        <source>Not confirmed in 48 hours</source>
        <translation>Non confirmé en 48 heures</translation>
    </message>
    <message>
        <source>By a later request of this laptop, which has a report of its own.</source>
        <translation>Par une demande ultérieure de ce portable, qui a son propre rapport.</translation>
    </message>
    <message>
        <source>Nothing to release</source>
        <translation>Rien à libérer</translation>
    </message>
    <message>
        <source>The utility says so.</source>
        <translation>C’est ce que dit le fournisseur.</translation>
    </message>
    <message>
        <source>The program ended after the release was done</source>
        <translation>Le programme s’est arrêté après la libération</translation>
    </message>
    <message>
        <source>The bind goes on from here.</source>
        <translation>L’association reprend ici.</translation>
    </message>
    <message>
        <source>Not sure whether it arrived</source>
        <translation>Arrivée incertaine</translation>
    </message>
    <message>
        <source>The repeat was refused</source>
        <translation>La répétition a été refusée</translation>
    </message>
    <message>
        <source>There was no network.</source>
        <translation>Il n’y avait pas de réseau.</translation>
    </message>
    <message>
        <source>The gateway says that the meter already has a device.</source>
        <translation>La passerelle dit que le compteur a déjà un appareil.</translation>
    </message>
    <message>
        <source>The gateway says that the code doesn’t fit the device.</source>
        <translation>La passerelle dit que le code ne correspond pas à l’appareil.</translation>
    </message>
    <message>
        <source>Bind request sent</source>
        <translation>Demande d’association envoyée</translation>
    </message>
    <message>
        <source>Release request sent</source>
        <translation>Demande de libération envoyée</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Non consulté</translation>
    </message>
    <message>
        <source>“on AMI” already</source>
        <translation>déjà «&#xa0;sur AMI&#xa0;»</translation>
    </message>
    <message>
        <source>“not on AMI”</source>
        <translation>«&#xa0;pas sur AMI&#xa0;»</translation>
    </message>
    <message>
        <source>DEMO: practice, nothing is real</source>
        <translation>DÉMO&#xa0;: exercice, rien n’est réel</translation>
    </message>
    <message>
        <source>STAGING: the utility’s test system</source>
        <translation>TEST&#xa0;: le système de test du fournisseur</translation>
    </message>
    <message>
        <source>PRODUCTION: real customers, real meters</source>
        <translation>PRODUCTION&#xa0;: vrais clients, vrais compteurs</translation>
    </message>
    <message>
        <source>CUSTOM: servers set up by depot IT</source>
        <translation>PERSONNALISÉ&#xa0;: serveurs configurés par le service informatique</translation>
    </message>
    <message>
        <source>{system} · {server} · signed in as {who}</source>
        <translation>{system} · {server} · connecté&#xa0;: {who}</translation>
    </message>
    <message>
        <source>DEMO · PRACTICE REPORT · NOTHING IN IT IS REAL</source>
        <translation>DÉMO · RAPPORT D’EXERCICE · RIEN N’Y EST RÉEL</translation>
    </message>
    <message>
        <source>STAGING · TEST SYSTEM · NO REAL INSTALL</source>
        <translation>TEST · SYSTÈME DE TEST · PAS UNE VRAIE INSTALLATION</translation>
    </message>
    <message>
        <source>CUSTOM SERVERS · NOT THE UTILITY’S OWN ADDRESSES</source>
        <translation>SERVEURS PERSONNALISÉS · PAS LES ADRESSES DU FOURNISSEUR</translation>
    </message>
    <message>
        <source>SEVERAL ENVIRONMENTS · EACH INSTALL NAMES ITS OWN</source>
        <translation>PLUSIEURS ENVIRONNEMENTS · CHAQUE INSTALLATION NOMME LE SIEN</translation>
    </message>
    <message>
        <source>Call the utility. We still look, now and then.</source>
        <translation>Appelez le fournisseur. Nous regardons encore de temps en temps.</translation>
    </message>
    <message>
        <source>Refused by the gateway</source>
        <translation>Refusé par la passerelle</translation>
    </message>
    <message>
        <source>No record can prove it.</source>
        <translation>Aucun dossier ne peut le prouver.</translation>
    </message>
    <message>
        <source>By a request of its own: the device is not on this meter any more.</source>
        <translation>Par une demande à part&#xa0;: l’appareil n’est plus sur ce compteur.</translation>
    </message>
    <message>
        <source>Customer, meter and device.</source>
        <translation>Client, compteur et appareil.</translation>
    </message>
    <message>
        <source>The record changed from “not on AMI” to “on AMI” after the bind.</source>
        <translation>Le dossier est passé de «&#xa0;pas sur AMI&#xa0;» à «&#xa0;sur AMI&#xa0;» après l’association.</translation>
    </message>
    <message>
        <source>You saw it in the customer’s app.</source>
        <translation>Vous l’avez vu dans l’appli du client.</translation>
    </message>
    <message>
        <source>The utility gave no reason (HTTP {code}).</source>
        <translation>Le fournisseur n’a donné aucun motif (HTTP {code}).</translation>
    </message>
    <message>
        <source>Waiting for its sign-in</source>
        <translation>En attente de sa connexion</translation>
    </message>
    <message>
        <source>When the record says that the meter is on AMI.</source>
        <translation>Quand le dossier dit que le compteur est sur AMI.</translation>
    </message>
    <message>
        <source>Next look at {time}. This goes on by itself.</source>
        <translation>Prochaine consultation&#xa0;: {time}. Cela continue tout seul.</translation>
    </message>
    <message>
        <source>Waiting for signal</source>
        <translation>En attente de réseau</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>The release was not sent. We try again by ourselves.</source>
        <translation>La libération n’a pas été envoyée. Nous réessayons automatiquement.</translation>
    </message>
    <message>
        <source>The bind was not sent. We try again by ourselves.</source>
        <translation>L’association n’a pas été envoyée. Nous réessayons automatiquement.</translation>
    </message>
    <message>
        <source>The release was not sent. It goes out once the sticker is scanned again.</source>
        <translation>La libération n’a pas été envoyée. Elle part dès que l’étiquette est scannée de nouveau.</translation>
    </message>
    <message>
        <source>The bind was not sent. It goes out once the sticker is scanned again.</source>
        <translation>L’association n’a pas été envoyée. Elle part dès que l’étiquette est scannée de nouveau.</translation>
    </message>
    <message>
        <source>Waiting for its sticker</source>
        <translation>En attente de son étiquette</translation>
    </message>
    <message>
        <source>Sent, and accepted by the gateway</source>
        <translation>Envoyé, et accepté par la passerelle</translation>
    </message>
    <message>
        <source>The answer is awaited.</source>
        <translation>La réponse est attendue.</translation>
    </message>
    <message>
        <source>We look in the record first, and ask the gateway once more if it stays silent.</source>
        <translation>Nous regardons d’abord le dossier, et redemandons à la passerelle s’il reste muet.</translation>
    </message>
    <message>
        <source>Finding out</source>
        <translation>Recherche en cours</translation>
    </message>
    <message>
        <source>The utility refused the look and counts the tries. Call the depot.</source>
        <translation>Le fournisseur a refusé la consultation et compte les essais. Appelez le dépôt.</translation>
    </message>
    <message>
        <source>We look no more</source>
        <translation>Nous ne regardons plus</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lundi</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>mardi</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>mercredi</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jeudi</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>vendredi</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>samedi</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>dimanche</translation>
    </message>
    <message>
        <source>January</source>
        <translation>janvier</translation>
    </message>
    <message>
        <source>February</source>
        <translation>février</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>April</source>
        <translation>avril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juillet</translation>
    </message>
    <message>
        <source>August</source>
        <translation>août</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octobre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>décembre</translation>
    </message>
    <message>
        <source>{date} {year}</source>
        <translation>{date} {year}</translation>
    </message>
    <message>
        <source>1 {month}</source>
        <translation>1er {month}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{weekday} {time}</source>
        <translation>{weekday} {time}</translation>
    </message>
    <message>
        <source>{date} {time}</source>
        <translation>{date} {time}</translation>
    </message>
    <message>
        <source>{weekday} {date}, {time}</source>
        <translation>{weekday} {date}, {time}</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} jours</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>{n} hours</source>
        <translation>{n} heures</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minute</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} minutes</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 seconde</translation>
    </message>
    <message>
        <source>{n} seconds</source>
        <translation>{n} secondes</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Le remplacer</translation>
    </message>
    <message>
        <source>Release it</source>
        <translation>Le libérer</translation>
    </message>
    <message>
        <source>Cancel this release</source>
        <translation>Annuler la libération</translation>
    </message>
    <message>
        <source>Done with it</source>
        <translation>Classer</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>“Send again” is off: a bind for this meter was sent since.</source>
        <translation>«&#xa0;Renvoyer&#xa0;» est désactivé&#xa0;: une association pour ce compteur a été envoyée depuis.</translation>
    </message>
    <message>
        <source>Install {id}</source>
        <translation>Installation {id}</translation>
    </message>
    <message>
        <source>State: {state}. {why}</source>
        <translation>État&#xa0;: {state}. {why}</translation>
    </message>
    <message>
        <source>Customer: {name}, {number}</source>
        <translation>Client&#xa0;: {name}, {number}</translation>
    </message>
    <message>
        <source>Address: {address}, premise {id}</source>
        <translation>Adresse&#xa0;: {address}, local {id}</translation>
    </message>
    <message>
        <source>Meter: {meter}</source>
        <translation>Compteur&#xa0;: {meter}</translation>
    </message>
    <message>
        <source>Sent as {who} to {where}</source>
        <translation>Envoyé comme {who} à {where}</translation>
    </message>
    <message>
        <source>1 install exported</source>
        <translation>1 installation exportée</translation>
    </message>
    <message>
        <source>{n} installs exported</source>
        <translation>{n} installations exportées</translation>
    </message>
    <message>
        <source>{file} could not be written. Nothing was changed.</source>
        <translation>{file} n’a pas pu être écrit. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>1 install done</source>
        <translation>1 installation faite</translation>
    </message>
    <message>
        <source>{n} installs done</source>
        <translation>{n} installations faites</translation>
    </message>
    <message>
        <source>Each row says where it stands now.</source>
        <translation>Chaque ligne dit où elle en est.</translation>
    </message>
    <message>
        <source>{n} of {all} done</source>
        <translation>{n} sur {all} faites</translation>
    </message>
    <message>
        <source>The others are as they were. {title}: {why}</source>
        <translation>Les autres sont comme avant. {title}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>“Send again” is off: sign in as {whose}.</source>
        <translation>«&#xa0;Renvoyer&#xa0;» est désactivé&#xa0;: connectez-vous comme {whose}.</translation>
    </message>
    <message>
        <source>“Send again” is off: the sticker has to be scanned again.</source>
        <translation>«&#xa0;Renvoyer&#xa0;» est désactivé&#xa0;: l’étiquette doit être scannée de nouveau.</translation>
    </message>
    <message>
        <source>“Send again” is off: the bind waits for the release.</source>
        <translation>«&#xa0;Renvoyer&#xa0;» est désactivé&#xa0;: l’association attend la libération.</translation>
    </message>
    <message>
        <source>“Send again” is off: this bind was accepted.</source>
        <translation>«&#xa0;Renvoyer&#xa0;» est désactivé&#xa0;: cette association a été acceptée.</translation>
    </message>
    <message>
        <source>“Send again” is off: the record is looked at first.</source>
        <translation>«&#xa0;Renvoyer&#xa0;» est désactivé&#xa0;: le dossier est consulté d’abord.</translation>
    </message>
    <message>
        <source>1 waits for {whose}</source>
        <translation>1 de {whose}</translation>
    </message>
    <message>
        <source>{n} wait for {whose}</source>
        <translation>{n} de {whose}</translation>
    </message>
    <message>
        <source>{waiting} to sign in.</source>
        <translation>En attente de connexion&#xa0;: {waiting}.</translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation>1 à traiter</translation>
    </message>
    <message>
        <source>{n} waiting for network</source>
        <translation>{n} en attente de réseau</translation>
    </message>
    <message>
        <source>1 being checked</source>
        <translation>1 en vérification</translation>
    </message>
    <message>
        <source>0 need you</source>
        <translation>0 à traiter</translation>
    </message>
    <message>
        <source>{n} need you</source>
        <translation>{n} à traiter</translation>
    </message>
    <message>
        <source>Installs</source>
        <translation>Installations</translation>
    </message>
    <message>
        <source>{n} not sure</source>
        <translation>{n} incertaines</translation>
    </message>
    <message>
        <source>1 not sure</source>
        <translation>1 incertaine</translation>
    </message>
    <message>
        <source>{n} sending</source>
        <translation>{n} en envoi</translation>
    </message>
    <message>
        <source>1 sending</source>
        <translation>1 en envoi</translation>
    </message>
    <message>
        <source>1 needs you.</source>
        <translation>1 à traiter.</translation>
    </message>
    <message>
        <source>{n} need you.</source>
        <translation>{n} à traiter.</translation>
    </message>
    <message>
        <source>1 waiting for network</source>
        <translation>1 en attente de réseau</translation>
    </message>
    <message>
        <source>1 waiting to be sent</source>
        <translation>1 à envoyer</translation>
    </message>
    <message>
        <source>{n} waiting to be sent</source>
        <translation>{n} à envoyer</translation>
    </message>
    <message>
        <source>{n} being checked</source>
        <translation>{n} en vérification</translation>
    </message>
    <message>
        <source>{n} confirmed</source>
        <translation>{n} confirmées</translation>
    </message>
    <message>
        <source>Nobody home</source>
        <translation>Personne à la maison</translation>
    </message>
    <message>
        <source>No access to the meter</source>
        <translation>Pas d’accès au compteur</translation>
    </message>
    <message>
        <source>Meter unsuitable</source>
        <translation>Compteur inadapté</translation>
    </message>
    <message>
        <source>Device faulty</source>
        <translation>Appareil défectueux</translation>
    </message>
    <message>
        <source>Customer refused</source>
        <translation>Refus du client</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Autre motif</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Reporté</translation>
    </message>
    <message>
        <source>Other meter</source>
        <translation>Autre compteur</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Non installé</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Take back the list</source>
        <translation>Défaire la liste</translation>
    </message>
    <message>
        <source>Take back “Not installed”</source>
        <translation>Défaire «&#xa0;Non installé&#xa0;»</translation>
    </message>
    <message>
        <source>Take back “Skip”</source>
        <translation>Défaire «&#xa0;Reporter&#xa0;»</translation>
    </message>
    <message>
        <source>Line {line} has no customer number.</source>
        <translation>La ligne {line} n’a pas de numéro de client.</translation>
    </message>
    <message>
        <source>Line {line}: a spreadsheet rounded “{about}”. Save that column as text, and open the file again.</source>
        <translation>Ligne {line}&#xa0;: un tableur a arrondi «&#xa0;{about}&#xa0;». Enregistrez cette colonne comme texte et rouvrez le fichier.</translation>
    </message>
    <message>
        <source>Line {line} is longer than any stop.</source>
        <translation>La ligne {line} est plus longue que tout arrêt.</translation>
    </message>
    <message>
        <source>Line {line} is the same stop as line {about}.</source>
        <translation>La ligne {line} est le même arrêt que la ligne {about}.</translation>
    </message>
    <message>
        <source>Line {line} is beyond the 10,000 stops of a list.</source>
        <translation>La ligne {line} dépasse les 10 000 arrêts d’une liste.</translation>
    </message>
    <message>
        <source>Line {line} has a quotation mark without its partner. Compare it.</source>
        <translation>La ligne {line} a un guillemet sans son pendant. Comparez-la.</translation>
    </message>
    <message>
        <source>Line {line} has more cells than columns. Left out: “{about}”.</source>
        <translation>La ligne {line} a plus de cellules que de colonnes. Laissé de côté&#xa0;: «&#xa0;{about}&#xa0;».</translation>
    </message>
    <message>
        <source>Line {line}: a text was too long and was cut.</source>
        <translation>Ligne {line}&#xa0;: un texte était trop long et a été coupé.</translation>
    </message>
    <message>
        <source>{reason}, {time}: {note}</source>
        <translation>{reason}, {time}&#xa0;: {note}</translation>
    </message>
    <message>
        <source>{reason}, {time}</source>
        <translation>{reason}, {time}</translation>
    </message>
    <message>
        <source>Skipped at {time}. It comes after the others.</source>
        <translation>Reporté&#xa0;: {time}. Il vient après les autres.</translation>
    </message>
    <message>
        <source>Bound on meter {bound}; the list names {listed}.</source>
        <translation>Associé sur le compteur {bound}&#xa0;; la liste nomme {listed}.</translation>
    </message>
    <message>
        <source>{n} done</source>
        <translation>{n} faits</translation>
    </message>
    <message>
        <source>1 done</source>
        <translation>1 fait</translation>
    </message>
    <message>
        <source>1 pairing</source>
        <translation>1 en appairage</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>{n} en attente</translation>
    </message>
    <message>
        <source>1 waiting</source>
        <translation>1 en attente</translation>
    </message>
    <message>
        <source>{n} not installed</source>
        <translation>{n} non installés</translation>
    </message>
    <message>
        <source>1 not installed</source>
        <translation>1 non installé</translation>
    </message>
    <message>
        <source>{n} to go</source>
        <translation>{n} restants</translation>
    </message>
    <message>
        <source>1 to go</source>
        <translation>1 restant</translation>
    </message>
    <message>
        <source>1 stop</source>
        <translation>1 arrêt</translation>
    </message>
    <message>
        <source>{n} stops</source>
        <translation>{n} arrêts</translation>
    </message>
    <message>
        <source>Today’s list</source>
        <translation>Liste du jour</translation>
    </message>
    <message>
        <source>List of {day}</source>
        <translation>Liste du {day}</translation>
    </message>
    <message>
        <source>Columns not used: {names}.</source>
        <translation>Colonnes inutilisées&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>1 line above the names of the columns was left out.</source>
        <translation>1 ligne au-dessus des noms de colonnes a été laissée de côté.</translation>
    </message>
    <message>
        <source>{n} lines above the names of the columns were left out.</source>
        <translation>{n} lignes au-dessus des noms de colonnes ont été laissées de côté.</translation>
    </message>
    <message>
        <source>1 empty line.</source>
        <translation>1 ligne vide.</translation>
    </message>
    <message>
        <source>{n} empty lines.</source>
        <translation>{n} lignes vides.</translation>
    </message>
    <message>
        <source>Recorded for {who}: {reason}.</source>
        <translation>Noté pour {who}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>1 stop is in it.</source>
        <translation>Il contient 1 arrêt.</translation>
    </message>
    <message>
        <source>{n} stops are in it.</source>
        <translation>Il contient {n} arrêts.</translation>
    </message>
    <message>
        <source>It names customers: give it to the depot only, and delete it when it was sent.</source>
        <translation>Il nomme des clients&#xa0;: ne le donnez qu’au dépôt, et supprimez-le une fois envoyé.</translation>
    </message>
    <message>
        <source>Saved as “{name}”</source>
        <translation>Enregistré sous «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>“{name}” could not be saved</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être enregistré</translation>
    </message>
    <message>
        <source>The disk did not take it. The list here is as it was.</source>
        <translation>Le disque ne l’a pas enregistré. La liste est restée telle quelle.</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space.</source>
        <translation>Choisissez un autre dossier, ou libérez de la place.</translation>
    </message>
    <message>
        <source>1 stop taken over</source>
        <translation>1 arrêt repris</translation>
    </message>
    <message>
        <source>{n} stops taken over</source>
        <translation>{n} arrêts repris</translation>
    </message>
    <message>
        <source>The list has 1 stop now.</source>
        <translation>La liste a maintenant 1 arrêt.</translation>
    </message>
    <message>
        <source>The list has {n} stops now.</source>
        <translation>La liste a maintenant {n} arrêts.</translation>
    </message>
    <message>
        <source>{n} pairing</source>
        <translation>{n} en appairage</translation>
    </message>
    <message>
        <source>12 or 16 characters, 0–9 and A–F</source>
        <translation>12 ou 16 caractères, 0–9 et A–F</translation>
    </message>
    <message>
        <source>As printed on the sticker</source>
        <translation>Comme imprimé sur l’étiquette</translation>
    </message>
    <message>
        <source>Type both from the sticker</source>
        <translation>Tapez les deux d’après l’étiquette</translation>
    </message>
    <message>
        <source>This is the MAC address once more. Type the install code</source>
        <translation>C’est encore l’adresse MAC. Tapez le code d’installation</translation>
    </message>
    <message>
        <source>Correct it, or tick the box</source>
        <translation>Corrigez-le, ou cochez la case</translation>
    </message>
    <message>
        <source>{letter} can’t be in a MAC address</source>
        <translation>{letter} est impossible dans une adresse MAC</translation>
    </message>
    <message>
        <source>{letter} can’t be in a MAC address. Is it the digit {digit}?</source>
        <translation>{letter} est impossible dans une adresse MAC. Est-ce le chiffre {digit}&#xa0;?</translation>
    </message>
    <message>
        <source>{n} characters: 12 or 16 make a MAC address</source>
        <translation>{n} caractères&#xa0;: une adresse MAC en a 12 ou 16</translation>
    </message>
    <message>
        <source>{n} of {n} characters</source>
        <translation>{n} caractères sur {n}</translation>
    </message>
    <message>
        <source>{note}, but no device has such an address. Compare it</source>
        <translation>{note}, mais aucun appareil n’a une telle adresse. Comparez</translation>
    </message>
    <message>
        <source>{n} of {goal} characters</source>
        <translation>{n} caractères sur {goal}</translation>
    </message>
    <message>
        <source>{letter} can’t be in an install code</source>
        <translation>{letter} est impossible dans un code d’installation</translation>
    </message>
    <message>
        <source>{n} of {n} characters, but the check digits don’t fit</source>
        <translation>{n} caractères sur {n}, mais les chiffres de contrôle sont faux</translation>
    </message>
    <message>
        <source>{n} of {n} characters, and the check digits fit</source>
        <translation>{n} caractères sur {n}, et les chiffres de contrôle sont justes</translation>
    </message>
    <message>
        <source>A space</source>
        <translation>Un espace</translation>
    </message>
    <message>
        <source>{name} can’t be in a code that has other letters than A–F</source>
        <translation>{name} est impossible dans un code qui a d’autres lettres que A–F</translation>
    </message>
    <message>
        <source>1 character: an install code has 6 to 64</source>
        <translation>1 caractère&#xa0;: un code d’installation en a de 6 à 64</translation>
    </message>
    <message>
        <source>{n} characters: an install code has 6 to 64</source>
        <translation>{n} caractères&#xa0;: un code d’installation en a de 6 à 64</translation>
    </message>
    <message>
        <source>Correct the MAC address</source>
        <translation>Corrigez l’adresse MAC</translation>
    </message>
    <message>
        <source>Correct the install code</source>
        <translation>Corrigez le code d’installation</translation>
    </message>
    <message>
        <source>Type the install code</source>
        <translation>Tapez le code d’installation</translation>
    </message>
    <message>
        <source>Type the MAC address</source>
        <translation>Tapez l’adresse MAC</translation>
    </message>
    <message>
        <source>{letter} does not belong in a code of 0–9 and A–F</source>
        <translation>{letter} n’a pas sa place dans un code de 0–9 et A–F</translation>
    </message>
    <message>
        <source>{n} characters</source>
        <translation>{n} caractères</translation>
    </message>
    <message>
        <source>{n} characters. It can’t be checked: compare it</source>
        <translation>{n} caractères. Invérifiable&#xa0;: comparez-le</translation>
    </message>
    <message>
        <source>{n} characters. A code of 0–9 and A–F has 12 or more: compare it</source>
        <translation>{n} caractères. Un code de 0–9 et A–F en a 12 ou plus&#xa0;: comparez-le</translation>
    </message>
    <message>
        <source>{n} characters: one too few or too many? Compare it</source>
        <translation>{n} caractères&#xa0;: un de trop ou de moins&#xa0;? Comparez-le</translation>
    </message>
    <message>
        <source>{n} characters: no code of 0–9 and A–F has so many. Compare it</source>
        <translation>{n} caractères&#xa0;: aucun code de 0–9 et A–F n’en a autant. Comparez-le</translation>
    </message>
    <message>
        <source>Did you mean {suggestion}? Check the sticker.</source>
        <translation>Vouliez-vous dire {suggestion}&#xa0;? Vérifiez l’étiquette.</translation>
    </message>
    <message>
        <source>It says that</source>
        <translation>C’est ce qu’elle dit</translation>
    </message>
    <message>
        <source>Did you mean {new} instead of {old}? Check the sticker.</source>
        <translation>Vouliez-vous dire {new} au lieu de {old}&#xa0;? Vérifiez l’étiquette.</translation>
    </message>
    <message>
        <source>Did you mean {new}, with the digit {digit}, instead of {old}? Check the sticker.</source>
        <translation>Vouliez-vous dire {new}, avec le chiffre {digit}, au lieu de {old}&#xa0;? Vérifiez l’étiquette.</translation>
    </message>
    <message>
        <source>It says {new}</source>
        <translation>Elle dit {new}</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DÉMO</translation>
    </message>
    <message>
        <source>Practice. Nothing is real.</source>
        <translation>Exercice. Rien n’est réel.</translation>
    </message>
    <message>
        <source>STAGING</source>
        <translation>TEST</translation>
    </message>
    <message>
        <source>The utility’s test system.</source>
        <translation>Le système de test du fournisseur.</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUCTION</translation>
    </message>
    <message>
        <source>Real customers, real meters.</source>
        <translation>Vrais clients, vrais compteurs.</translation>
    </message>
    <message>
        <source>CUSTOM</source>
        <translation>PERSONNALISÉ</translation>
    </message>
    <message>
        <source>Servers set up by depot IT.</source>
        <translation>Serveurs configurés par le service informatique.</translation>
    </message>
    <message>
        <source>Installs on this laptop</source>
        <translation>Vos installations</translation>
    </message>
    <message>
        <source>Scan a box…</source>
        <translation>Scanner un carton…</translation>
    </message>
    <message>
        <source>Report of the day…</source>
        <translation>Rapport du jour…</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Connexions…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Check this computer…</source>
        <translation>Vérifier cet ordinateur…</translation>
    </message>
    <message>
        <source>About…</source>
        <translation>À propos…</translation>
    </message>
    <message>
        <source>Sign in as somebody else</source>
        <translation>Se connecter sous un autre nom</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Change of shift</source>
        <translation>Changement d’équipe</translation>
    </message>
    <message>
        <source>Report of this install…</source>
        <translation>Rapport de cette installation…</translation>
    </message>
    <message>
        <source>Version {version} is there…</source>
        <translation>La version {version} est disponible…</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Working offline as {who}</source>
        <translation>Hors ligne&#xa0;: {who}</translation>
    </message>
    <message>
        <source>The sign-in of {who} ran out</source>
        <translation>La session de {who} a expiré</translation>
    </message>
    <message>
        <source>Help for what is on show; again to close it</source>
        <translation>Aide sur ce qui est affiché&#xa0;; encore une fois pour la fermer</translation>
    </message>
    <message>
        <source>Installs on this laptop, and back</source>
        <translation>Installations sur ce portable, et retour</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Search the list or the help that has the keyboard</source>
        <translation>Rechercher dans la liste ou l’aide qui a le clavier</translation>
    </message>
    <message>
        <source>To a step that has been reached</source>
        <translation>Vers une étape déjà atteinte</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Une étape en arrière</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Press the page’s main button</source>
        <translation>Appuyer sur le bouton principal de la page</translation>
    </message>
    <message>
        <source>Close the help, or the list on show</source>
        <translation>Fermer l’aide, ou la liste affichée</translation>
    </message>
    <message>
        <source>To the next part of the page, or the one before</source>
        <translation>Vers la partie suivante de la page, ou la précédente</translation>
    </message>
    <message>
        <source>Signed in as {who}</source>
        <translation>Connecté&#xa0;: {who}</translation>
    </message>
    <message>
        <source>customer {number}</source>
        <translation>client {number}</translation>
    </message>
    <message>
        <source>meter {number}</source>
        <translation>compteur {number}</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Server down</source>
        <translation>Serveur en panne</translation>
    </message>
    <message>
        <source>the program ended before the answer came</source>
        <translation>le programme s’est arrêté avant la réponse</translation>
    </message>
    <message>
        <source>the server is busy</source>
        <translation>le serveur est occupé</translation>
    </message>
    <message>
        <source>the disk of this computer</source>
        <translation>le disque de cet ordinateur</translation>
    </message>
    <message>
        <source>it was given up before the answer came</source>
        <translation>abandonné avant la réponse</translation>
    </message>
    <message>
        <source>the sign-in is renewed first</source>
        <translation>la session est d’abord renouvelée</translation>
    </message>
    <message>
        <source>the server answered with another customer</source>
        <translation>le serveur a répondu avec un autre client</translation>
    </message>
    <message>
        <source>the meter is no longer on this customer’s record</source>
        <translation>le compteur n’est plus au dossier de ce client</translation>
    </message>
    <message>
        <source>a DataBridge cannot be bound to this meter</source>
        <translation>un DataBridge ne peut pas être associé à ce compteur</translation>
    </message>
    <message>
        <source>the utility refused the service account</source>
        <translation>le fournisseur a refusé le compte de service</translation>
    </message>
    <message>
        <source>a sign-in page of the network stands between</source>
        <translation>une page de connexion du réseau s’interpose</translation>
    </message>
    <message>
        <source>the sign-in ran out</source>
        <translation>la session a expiré</translation>
    </message>
    <message>
        <source>the utility has no such customer</source>
        <translation>le fournisseur n’a pas ce client</translation>
    </message>
    <message>
        <source>the utility refused the customer</source>
        <translation>le fournisseur a refusé le client</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>pas de réseau</translation>
    </message>
    <message>
        <source>the connection is not trusted</source>
        <translation>la connexion n’est pas sûre</translation>
    </message>
    <message>
        <source>the proxy cannot be used</source>
        <translation>le proxy est inutilisable</translation>
    </message>
    <message>
        <source>the server wants a certificate</source>
        <translation>le serveur demande un certificat</translation>
    </message>
    <message>
        <source>the server refuses the client certificate</source>
        <translation>le serveur refuse le certificat client</translation>
    </message>
    <message>
        <source>the client certificate cannot be used</source>
        <translation>le certificat client est inutilisable</translation>
    </message>
    <message>
        <source>the utility’s system is down</source>
        <translation>le système du fournisseur est en panne</translation>
    </message>
    <message>
        <source>the answer was lost</source>
        <translation>la réponse s’est perdue</translation>
    </message>
    <message>
        <source>the server’s answer could not be read</source>
        <translation>la réponse du serveur est illisible</translation>
    </message>
    <message>
        <source>this computer’s clock is wrong or was set back, so it cannot tell how long ago that was</source>
        <translation>l’horloge de cet ordinateur est fausse ou a été reculée, il ne peut donc pas dire depuis quand</translation>
    </message>
    <message>
        <source>not signed in yet</source>
        <translation>pas encore connecté</translation>
    </message>
    <message>
        <source>something unexpected happened here</source>
        <translation>un imprévu s’est produit ici</translation>
    </message>
    <message>
        <source>the release was refused, so the bind was not sent</source>
        <translation>la libération a été refusée, l’association n’a donc pas été envoyée</translation>
    </message>
    <message>
        <source>cancelled together with the release before it</source>
        <translation>annulé avec la libération précédente</translation>
    </message>
    <message>
        <source>Choose pictures of stickers</source>
        <translation>Choisissez des images d’étiquettes</translation>
    </message>
    <message>
        <source>Choose a folder of pictures</source>
        <translation>Choisissez un dossier d’images</translation>
    </message>
    <message>
        <source>Stickers in the box list</source>
        <translation>Étiquettes de la liste de carton</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Clear list…</source>
        <translation>Vider la liste…</translation>
    </message>
    <message>
        <source>No stickers yet</source>
        <translation>Pas encore d’étiquettes</translation>
    </message>
    <message>
        <source>Hold one DataBridge after the other in front of the camera. Each is listed once.</source>
        <translation>Présentez un DataBridge après l’autre à la caméra. Chacun est noté une fois.</translation>
    </message>
    <message>
        <source>Takes the chosen sticker out of the list</source>
        <translation>Retire de la liste l’étiquette choisie</translation>
    </message>
    <message>
        <source>Brings back what was taken out last</source>
        <translation>Remet ce qui a été retiré en dernier</translation>
    </message>
    <message>
        <source>{n} in the list</source>
        <translation>{n} dans la liste</translation>
    </message>
    <message>
        <source>DataBridges</source>
        <translation>DataBridges</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Use its code</source>
        <translation>Utiliser son code</translation>
    </message>
    <message>
        <source>It was read then. Compare it with the sticker before you go on.</source>
        <translation>Il a été lu à ce moment-là. Comparez-le avec l’étiquette avant de continuer.</translation>
    </message>
    <message>
        <source>Export the box list</source>
        <translation>Exporter la liste de carton</translation>
    </message>
    <message>
        <source>Clear the whole list?</source>
        <translation>Vider toute la liste&#xa0;?</translation>
    </message>
    <message>
        <source>Every sticker in it goes, with its install code. It can’t be undone. Nothing was sent.</source>
        <translation>Toutes ses étiquettes disparaissent, avec leur code d’installation. C’est irréversible. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Keep the list</source>
        <translation>Garder la liste</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Vider la liste</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Pictures…</source>
        <translation>Images…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>USB scanner: just scan. Pictures may also be dropped or pasted here.</source>
        <translation>Scanner USB&#xa0;: scannez, c’est tout. Des images peuvent aussi être déposées ou collées ici.</translation>
    </message>
    <message>
        <source>USB scanner: just scan.</source>
        <translation>Scanner USB&#xa0;: scannez, c’est tout.</translation>
    </message>
    <message>
        <source>Demo camera</source>
        <translation>Caméra de démonstration</translation>
    </message>
    <message>
        <source>{name} (front)</source>
        <translation>{name} (avant)</translation>
    </message>
    <message>
        <source>{name} (back)</source>
        <translation>{name} (arrière)</translation>
    </message>
    <message>
        <source>Scan a box</source>
        <translation>Scanner un carton</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>You asked for one customer, and the server answered with a different one.</source>
        <translation>Vous avez demandé un client, et le serveur en a donné un autre.</translation>
    </message>
    <message>
        <source>Which customer?</source>
        <translation>Quel client&#xa0;?</translation>
    </message>
    <message>
        <source>Type the customer number from your work order.</source>
        <translation>Tapez le numéro de client de votre ordre de travail.</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation>Ne plus essayer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Needs mending</source>
        <translation>À réparer</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Next stop</source>
        <translation>Arrêt suivant</translation>
    </message>
    <message>
        <source>Look up again</source>
        <translation>Rechercher de nouveau</translation>
    </message>
    <message>
        <source>Qt and PySide6 are under the GNU LGPL version 3: they lie beside the program as libraries of their own, and may be replaced by another build. Their source is at download.qt.io.</source>
        <translation>Qt et PySide6 sont sous GNU LGPL version 3&#xa0;: ils accompagnent le programme comme bibliothèques séparées, et peuvent être remplacés par une autre compilation. Leur code source est sur download.qt.io.</translation>
    </message>
    <message>
        <source>Inter is under the SIL Open Font License 1.1; its text is in the program’s folder of fonts.</source>
        <translation>Inter est sous SIL Open Font License 1.1&#xa0;; son texte est dans le dossier des polices du programme.</translation>
    </message>
    <message>
        <source>This program is under the MIT licence.</source>
        <translation>Ce programme est sous licence MIT.</translation>
    </message>
    <message>
        <source>Copy details for support</source>
        <translation>Copier les détails pour l’assistance</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>No program here opens {file}</source>
        <translation>Aucun programme de cet ordinateur n’ouvre {file}</translation>
    </message>
    <message>
        <source>Binds a DataBridge to a customer’s meter.</source>
        <translation>Associe un DataBridge au compteur d’un client.</translation>
    </message>
    <message>
        <source>Open all licence texts</source>
        <translation>Ouvrir les textes de toutes les licences</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>For support</source>
        <translation>Pour l’assistance</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Which meter?</source>
        <translation>Quel compteur&#xa0;?</translation>
    </message>
    <message>
        <source>Read the number on the meter itself, then choose the same one here.</source>
        <translation>Lisez le numéro sur le compteur même, puis choisissez le même ici.</translation>
    </message>
    <message>
        <source>Replace its {device}</source>
        <translation>Remplacer son {device}</translation>
    </message>
    <message>
        <source>You asked for</source>
        <translation>Vous avez demandé</translation>
    </message>
    <message>
        <source>The number that was looked up</source>
        <translation>Le numéro recherché</translation>
    </message>
    <message>
        <source>The server answered</source>
        <translation>Le serveur a répondu</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Numéro de client</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>1 stop will be taken</source>
        <translation>1 arrêt sera pris</translation>
    </message>
    <message>
        <source>{n} stops will be taken</source>
        <translation>{n} arrêts seront pris</translation>
    </message>
    <message>
        <source>1 line can’t be taken</source>
        <translation>1 ligne ne peut pas être prise</translation>
    </message>
    <message>
        <source>{n} lines can’t be taken</source>
        <translation>{n} lignes ne peuvent pas être prises</translation>
    </message>
    <message>
        <source>Replace the list</source>
        <translation>Remplacer la liste</translation>
    </message>
    <message>
        <source>Take 1 stop</source>
        <translation>Prendre 1 arrêt</translation>
    </message>
    <message>
        <source>Take {n} stops</source>
        <translation>Prendre {n} arrêts</translation>
    </message>
    <message>
        <source>Add {n} to the list</source>
        <translation>Ajouter {n} à la liste</translation>
    </message>
    <message>
        <source>No line of it can be taken</source>
        <translation>Aucune ligne ne peut être prise</translation>
    </message>
    <message>
        <source>Today’s list has 1 stop already.</source>
        <translation>La liste du jour a déjà 1 arrêt.</translation>
    </message>
    <message>
        <source>Today’s list has {n} already.</source>
        <translation>La liste du jour en a déjà {n}.</translation>
    </message>
    <message>
        <source>All of them are in this file.</source>
        <translation>Tous sont dans ce fichier.</translation>
    </message>
    <message>
        <source>Replacing takes 1 of them out.</source>
        <translation>Le remplacement en retire 1.</translation>
    </message>
    <message>
        <source>Replacing takes {n} of them out.</source>
        <translation>Le remplacement en retire {n}.</translation>
    </message>
    <message>
        <source>Use the account of this sign-in</source>
        <translation>Utiliser le compte de cette session</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Yes, this is the customer</source>
        <translation>Oui, c’est bien le client</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Business account</source>
        <translation>Compte professionnel</translation>
    </message>
    <message>
        <source>Ask before you go on.</source>
        <translation>Demandez avant de continuer.</translation>
    </message>
    <message>
        <source>Does the customer say the same name and address?</source>
        <translation>Le client dit-il les mêmes nom et adresse&#xa0;?</translation>
    </message>
    <message>
        <source>Find customer</source>
        <translation>Trouver le client</translation>
    </message>
    <message>
        <source>No meters on record at this premise.</source>
        <translation>Aucun compteur au dossier pour ce local.</translation>
    </message>
    <message>
        <source>Install report</source>
        <translation>Rapport d’installation</translation>
    </message>
    <message>
        <source>Release report</source>
        <translation>Rapport de libération</translation>
    </message>
    <message>
        <source>Practice report</source>
        <translation>Rapport d’exercice</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Meter {meter} · {who}</source>
        <translation>Compteur {meter} · {who}</translation>
    </message>
    <message>
        <source>{title} · meter {meter} · {mac}</source>
        <translation>{title} · compteur {meter} · {mac}</translation>
    </message>
    <message>
        <source>Practice report of the day</source>
        <translation>Rapport d’exercice du jour</translation>
    </message>
    <message>
        <source>{n}. Meter {meter} · {who}</source>
        <translation>{n}. Compteur {meter} · {who}</translation>
    </message>
    <message>
        <source>{state} {n}</source>
        <translation>{state} ({n})</translation>
    </message>
    <message>
        <source>{many}: {parts}</source>
        <translation>{many}&#xa0;: {parts}</translation>
    </message>
    <message>
        <source>Bind</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Libération</translation>
    </message>
    <message>
        <source>{what}: {state}</source>
        <translation>{what}&#xa0;: {state}</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Technicien</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Non nommé</translation>
    </message>
    <message>
        <source>As entered on this laptop when the report was made.</source>
        <translation>Tel que saisi sur ce portable au moment du rapport.</translation>
    </message>
    <message>
        <source>As entered on this laptop.</source>
        <translation>Tel que saisi sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Report made by</source>
        <translation>Rapport établi par</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>Rapport établi</translation>
    </message>
    <message>
        <source>What it says was so at that time. All times are local, with their offset from UTC.</source>
        <translation>Ce qu’il dit était vrai à ce moment. Toutes les heures sont locales, avec leur écart à UTC.</translation>
    </message>
    <message>
        <source>The release before it</source>
        <translation>La libération qui précède</translation>
    </message>
    <message>
        <source>What and where</source>
        <translation>Quoi et où</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Record before</source>
        <translation>Dossier avant</translation>
    </message>
    <message>
        <source>Checklist on site</source>
        <translation>Liste de contrôle sur place</translation>
    </message>
    <message>
        <source>Name no longer kept on this laptop</source>
        <translation>Nom plus conservé sur ce portable</translation>
    </message>
    <message>
        <source>Customer number {number}</source>
        <translation>Numéro de client {number}</translation>
    </message>
    <message>
        <source>Premise</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Address no longer kept on this laptop</source>
        <translation>Adresse plus conservée sur ce portable</translation>
    </message>
    <message>
        <source>Premise number {number}</source>
        <translation>Numéro de local {number}</translation>
    </message>
    <message>
        <source>Device (MAC)</source>
        <translation>Appareil (MAC)</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Non conservé</translation>
    </message>
    <message>
        <source>Masked: the code itself is a secret and in no report.</source>
        <translation>Masqué&#xa0;: le code lui-même est secret et n’est dans aucun rapport.</translation>
    </message>
    <message>
        <source>It was installed with an earlier version, which kept nothing of it.</source>
        <translation>Installé avec une version antérieure, qui n’en gardait rien.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>1 demande</translation>
    </message>
    <message>
        <source>{n} requests</source>
        <translation>{n} demandes</translation>
    </message>
    <message>
        <source>First sent</source>
        <translation>Premier envoi</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Non confirmé</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Non accepté</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>Not released</source>
        <translation>Non libéré</translation>
    </message>
    <message>
        <source>No line of the checklist was recorded.</source>
        <translation>Aucune ligne de la liste de contrôle n’a été notée.</translation>
    </message>
    <message>
        <source>Looked once</source>
        <translation>Consulté une fois</translation>
    </message>
    <message>
        <source>Looked {n} times</source>
        <translation>Consulté {n} fois</translation>
    </message>
    <message>
        <source>In the utility’s record; this is the last time.</source>
        <translation>Dans le dossier du fournisseur&#xa0;; ceci est la dernière fois.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Heure locale</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Covers every fact of this report: technician, customers, premises, meters, devices, masked codes, times, states, evidence, checklists and histories; not its layout, its language, nor when it was made.</source>
        <translation>Couvre tous les faits de ce rapport&#xa0;: technicien, clients, locaux, compteurs, appareils, codes masqués, heures, états, preuves, listes de contrôle et historiques&#xa0;; ni sa mise en page, ni sa langue, ni sa date.</translation>
    </message>
    <message>
        <source>To check: the file {name} is attached to this PDF. Its SHA-256 is this number, by any tool that tells a file’s SHA-256; and what it says must be what is printed here. One fact changed, and it is another number.</source>
        <translation>Pour vérifier&#xa0;: le fichier {name} est joint à ce PDF. Son SHA-256 est ce nombre, avec tout outil qui donne le SHA-256 d’un fichier&#xa0;; et ce qu’il dit doit être ce qui est imprimé ici. Un seul fait changé, et le nombre est autre.</translation>
    </message>
    <message>
        <source>The photo is attached as well ({name}); its own SHA-256 is among the facts.</source>
        <translation>La photo est jointe aussi ({name})&#xa0;; son propre SHA-256 est parmi les faits.</translation>
    </message>
    <message>
        <source>Verification number (SHA-256)</source>
        <translation>Numéro de vérification (SHA-256)</translation>
    </message>
    <message>
        <source>Given when the report was made. SHA-256 of {name}: {digest}</source>
        <translation>Donné à l’établissement du rapport. SHA-256 de {name}&#xa0;: {digest}</translation>
    </message>
    <message>
        <source>Primary premise</source>
        <translation>Local principal</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>Sur place</translation>
    </message>
    <message>
        <source>Type the meter number to confirm</source>
        <translation>Tapez le numéro du compteur pour confirmer</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Right if the customer’s app already shows a device connected. Nothing more is sent.</source>
        <translation>Correct si l’appli du client montre déjà un appareil connecté. Plus rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Release the meter, then bind this device</source>
        <translation>Libérer le compteur, puis associer cet appareil</translation>
    </message>
    <message>
        <source>Two requests are sent, one after the other. The device bound now stops working for the customer and can’t be brought back from here.</source>
        <translation>Deux demandes sont envoyées, l’une après l’autre. L’appareil associé actuellement cesse de fonctionner pour le client et ne peut pas être rétabli d’ici.</translation>
    </message>
    <message>
        <source>That is the meter.</source>
        <translation>C’est bien le compteur.</translation>
    </message>
    <message>
        <source>The meter has another number.</source>
        <translation>Le compteur a un autre numéro.</translation>
    </message>
    <message>
        <source>What goes together</source>
        <translation>Ce qui va ensemble</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Check, then replace</source>
        <translation>Vérifiez, puis remplacez</translation>
    </message>
    <message>
        <source>Last look. After this two requests go out.</source>
        <translation>Dernier coup d’œil. Ensuite deux demandes partent.</translation>
    </message>
    <message>
        <source>Check, then bind</source>
        <translation>Vérifiez, puis associez</translation>
    </message>
    <message>
        <source>Last look. After this the request goes out.</source>
        <translation>Dernier coup d’œil. Ensuite la demande part.</translation>
    </message>
    <message>
        <source>Binding…</source>
        <translation>Association…</translation>
    </message>
    <message>
        <source>Bind {device}</source>
        <translation>Associer le {device}</translation>
    </message>
    <message>
        <source>Releasing…</source>
        <translation>Libération…</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Client suivant</translation>
    </message>
    <message>
        <source>Release and bind</source>
        <translation>Libérer et associer</translation>
    </message>
    <message>
        <source>The picture with the stickers, numbered as in the list</source>
        <translation>L’image avec les étiquettes, numérotées comme dans la liste</translation>
    </message>
    <message>
        <source>Sticker {number}</source>
        <translation>Étiquette {number}</translation>
    </message>
    <message>
        <source>Install code {code}</source>
        <translation>Code d’installation {code}</translation>
    </message>
    <message>
        <source>Choose a picture of the sticker</source>
        <translation>Choisissez une image de l’étiquette</translation>
    </message>
    <message>
        <source>1 camera found</source>
        <translation>1 caméra trouvée</translation>
    </message>
    <message>
        <source>{n} cameras found</source>
        <translation>{n} caméras trouvées</translation>
    </message>
    <message>
        <source>Take a still</source>
        <translation>Figer l’image</translation>
    </message>
    <message>
        <source>Looking closely…</source>
        <translation>Examen…</translation>
    </message>
    <message>
        <source>Type it by hand</source>
        <translation>Taper à la main</translation>
    </message>
    <message>
        <source>Not read yet? Try one of these.</source>
        <translation>Pas encore lu&#xa0;? Essayez l’une de ces voies.</translation>
    </message>
    <message>
        <source>Reading the still. The camera goes on.</source>
        <translation>Lecture de la photo. La caméra continue.</translation>
    </message>
    <message>
        <source>No sticker in that still. Hold it closer, flat.</source>
        <translation>Pas d’étiquette sur cette photo. Tenez-la plus près, à plat.</translation>
    </message>
    <message>
        <source>The picture we read</source>
        <translation>L’image que nous avons lue</translation>
    </message>
    <message>
        <source>Swap them</source>
        <translation>Les inverser</translation>
    </message>
    <message>
        <source>I compared every character. The sticker really says this.</source>
        <translation>J’ai comparé chaque caractère. L’étiquette dit bien cela.</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’elle dit</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Adresse MAC</translation>
    </message>
    <message>
        <source>Install code</source>
        <translation>Code d’installation</translation>
    </message>
    <message>
        <source>What stands as the MAC passes the code’s check. Look at the sticker.</source>
        <translation>Ce qui est donné comme MAC passe le contrôle du code. Regardez l’étiquette.</translation>
    </message>
    <message>
        <source>Then the check digits fit. We never change it by ourselves.</source>
        <translation>Alors les chiffres de contrôle sont justes. Nous ne le changeons jamais de nous-mêmes.</translation>
    </message>
    <message>
        <source>Complete.</source>
        <translation>Complet.</translation>
    </message>
    <message>
        <source>Suspect.</source>
        <translation>Douteux.</translation>
    </message>
    <message>
        <source>Wrong.</source>
        <translation>Faux.</translation>
    </message>
    <message>
        <source>Use a photo</source>
        <translation>Utiliser une photo</translation>
    </message>
    <message>
        <source>Choose, drop or paste one</source>
        <translation>Choisissez, déposez ou collez-en une</translation>
    </message>
    <message>
        <source>Ready. Just scan.</source>
        <translation>Prêt. Scannez, c’est tout.</translation>
    </message>
    <message>
        <source>USB scanner</source>
        <comment>title</comment>
        <translation>Scanner USB</translation>
    </message>
    <message>
        <source>We check as you type</source>
        <translation>Nous vérifions à mesure</translation>
    </message>
    <message>
        <source>The sticker is on the {device} itself: a QR code, the MAC address and the install code.</source>
        <translation>L’étiquette est sur le {device} même&#xa0;: un code QR, l’adresse MAC et le code d’installation.</translation>
    </message>
    <message>
        <source>Or, just as good</source>
        <translation>Ou, tout aussi bien</translation>
    </message>
    <message>
        <source>Hold it in front of the camera. It reads by itself.</source>
        <translation>Tenez-la devant la caméra. La lecture est automatique.</translation>
    </message>
    <message>
        <source>No picture can be read here. A USB scanner and typing work.</source>
        <translation>Aucune image ne peut être lue ici. Un scanner USB et la saisie marchent.</translation>
    </message>
    <message>
        <source>The camera can’t be used just now. The other ways work as well.</source>
        <translation>La caméra est indisponible pour le moment. Les autres voies marchent aussi.</translation>
    </message>
    <message>
        <source>Spaces and dashes in the MAC don’t matter. Type the code as it is printed.</source>
        <translation>Espaces et tirets de la MAC ne comptent pas. Tapez le code comme il est imprimé.</translation>
    </message>
    <message>
        <source>Type the sticker by hand</source>
        <translation>Tapez l’étiquette à la main</translation>
    </message>
    <message>
        <source>Scan the new sticker</source>
        <translation>Scannez la nouvelle étiquette</translation>
    </message>
    <message>
        <source>Scan the sticker</source>
        <translation>Scannez l’étiquette</translation>
    </message>
    <message>
        <source>Scan the new {device}</source>
        <translation>Scannez le nouveau {device}</translation>
    </message>
    <message>
        <source>Scan the sticker on the {device}</source>
        <translation>Scannez l’étiquette du {device}</translation>
    </message>
    <message>
        <source>More than one was read. Choose the one on the device in your hand.</source>
        <translation>Plusieurs ont été lues. Choisissez celle de l’appareil que vous avez en main.</translation>
    </message>
    <message>
        <source>Which sticker is it?</source>
        <translation>Quelle étiquette est-ce&#xa0;?</translation>
    </message>
    <message>
        <source>Look at the sticker and compare, character by character.</source>
        <translation>Regardez l’étiquette et comparez, caractère par caractère.</translation>
    </message>
    <message>
        <source>Look again before you go on</source>
        <translation>Regardez encore avant de continuer</translation>
    </message>
    <message>
        <source>Does this match the sticker?</source>
        <translation>Est-ce conforme à l’étiquette&#xa0;?</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Use the camera</source>
        <translation>Utiliser la caméra</translation>
    </message>
    <message>
        <source>Use this sticker</source>
        <translation>Utiliser cette étiquette</translation>
    </message>
    <message>
        <source>Where do you work today?</source>
        <translation>Où travaillez-vous aujourd’hui&#xa0;?</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>Sign-in server address</source>
        <translation>Adresse du serveur de connexion</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Identifiant client</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Spaces around it were removed.</source>
        <translation>Les espaces autour ont été retirés.</translation>
    </message>
    <message>
        <source>What is installed</source>
        <translation>Ce qui est installé</translation>
    </message>
    <message>
        <source>The code says: {words}</source>
        <translation>Le code dit&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Sign in to start</source>
        <translation>Connectez-vous pour commencer</translation>
    </message>
    <message>
        <source>Use the client id and secret that your depot gave you.</source>
        <translation>Utilisez l’identifiant et le secret client donnés par votre dépôt.</translation>
    </message>
    <message>
        <source>Keep in this computer’s keychain</source>
        <translation>Garder dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>Rester connecté sur cet ordinateur</translation>
    </message>
    <message>
        <source>Nobody sees your password but the utility.</source>
        <translation>Personne ne voit votre mot de passe, sauf le fournisseur.</translation>
    </message>
    <message>
        <source>Sign in with a code</source>
        <translation>Se connecter avec un code</translation>
    </message>
    <message>
        <source>Sign in in your browser</source>
        <translation>Connectez-vous dans votre navigateur</translation>
    </message>
    <message>
        <source>By itself. “Use another sign-in” stops it.</source>
        <translation>Automatiquement. «&#xa0;Utiliser une autre connexion&#xa0;» l’arrête.</translation>
    </message>
    <message>
        <source>Signing in as {who}</source>
        <translation>Connexion en tant que {who}</translation>
    </message>
    <message>
        <source>You sign in at the utility’s own page. There is nothing to type here.</source>
        <translation>Vous vous connectez sur la page du fournisseur. Il n’y a rien à saisir ici.</translation>
    </message>
    <message>
        <source>Use another sign-in</source>
        <translation>Utiliser une autre connexion</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Waiting for you…</source>
        <translation>En attente de vous…</translation>
    </message>
    <message>
        <source>Check connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Travailler hors ligne</translation>
    </message>
    <message>
        <source>Forget the kept secret</source>
        <translation>Oublier le secret gardé</translation>
    </message>
    <message>
        <source>Go on, only to look</source>
        <translation>Continuer, pour consulter</translation>
    </message>
    <message>
        <source>Sign in with your browser</source>
        <translation>Se connecter avec le navigateur</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, puis </translation>
    </message>
    <message>
        <source>Then {step}</source>
        <translation>Puis {step}</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Essai…</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Open a connection profile</source>
        <translation>Ouvrir un profil de connexion</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Connection profiles</source>
        <translation>Profils de connexion</translation>
    </message>
    <message>
        <source>These files have mistakes, and are left out until they are mended.</source>
        <translation>Ces fichiers ont des erreurs, et sont laissés de côté tant qu’ils ne sont pas corrigés.</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>En ajouter une</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Link to a profile</source>
        <translation>Lien vers un profil</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>L’examiner</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Récupération…</translation>
    </message>
    <message>
        <source>A profile’s file from depot IT (.toml). You may also drop it on this window.</source>
        <translation>Un fichier de profil du service informatique (.toml). Vous pouvez aussi le déposer sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Or the link that depot IT has sent you. You see what it is first.</source>
        <translation>Ou le lien que le service informatique vous a envoyé. Vous voyez d’abord ce que c’est.</translation>
    </message>
    <message>
        <source>Export installs</source>
        <translation>Exporter les installations</translation>
    </message>
    <message>
        <source>See the install</source>
        <translation>Voir l’installation</translation>
    </message>
    <message>
        <source>Take this stop</source>
        <translation>Prendre cet arrêt</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>The whole history as text; never the install code</source>
        <translation>Tout l’historique en texte&#xa0;; jamais le code d’installation</translation>
    </message>
    <message>
        <source>Everything about this install</source>
        <translation>Tout sur cette installation</translation>
    </message>
    <message>
        <source>The details are copied</source>
        <translation>Les détails sont copiés</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Opens a menu of states</source>
        <translation>Ouvre un menu d’états</translation>
    </message>
    <message>
        <source>More states</source>
        <translation>Plus d’états</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Which installs</source>
        <translation>Quelles installations</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Meter, device</source>
        <translation>Compteur, MAC</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Next look</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>{column}, sorted backwards</source>
        <translation>{column}, en ordre inverse</translation>
    </message>
    <message>
        <source>{column}, sorted</source>
        <translation>{column}, colonne de tri</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Name, number, meter, MAC, address</source>
        <translation>Nom, numéro, compteur, MAC, adresse</translation>
    </message>
    <message>
        <source>Search the installs</source>
        <translation>Rechercher dans les installations</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Start an install</source>
        <translation>Commencer une installation</translation>
    </message>
    <message>
        <source>Show all installs</source>
        <translation>Montrer toutes les installations</translation>
    </message>
    <message>
        <source>No installs yet</source>
        <translation>Pas encore d’installations</translation>
    </message>
    <message>
        <source>Each bind that you confirm stands here until the utility’s record confirms it. You don’t have to watch it: this program looks by itself.</source>
        <translation>Chaque association que vous confirmez reste ici jusqu’à ce que le dossier du fournisseur la confirme. Inutile de la surveiller&#xa0;: ce programme regarde tout seul.</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Rien ne correspond</translation>
    </message>
    <message>
        <source>No install fits this filter and this search.</source>
        <translation>Aucune installation ne correspond à ce filtre et à cette recherche.</translation>
    </message>
    <message>
        <source>1 install shown</source>
        <translation>1 installation affichée</translation>
    </message>
    <message>
        <source>{n} installs shown</source>
        <translation>{n} installations affichées</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>{n} seconds so far. It ends by itself.</source>
        <translation>{n} secondes jusqu’ici. Cela se termine tout seul.</translation>
    </message>
    <message>
        <source>Camera picture</source>
        <translation>Image de la caméra</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Masquer les détails</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Already sent. Start the next device instead.</source>
        <translation>Déjà envoyé. Commencez plutôt l’appareil suivant.</translation>
    </message>
    <message>
        <source>{step} (this step)</source>
        <translation>{step} (cette étape)</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>this step</source>
        <translation>cette étape</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>waiting, not sent yet</source>
        <translation>en attente, pas encore envoyé</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>à traiter</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>pas atteint</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>MAC address {mac}</source>
        <translation>Adresse MAC {mac}</translation>
    </message>
    <message>
        <source>Install code, masked</source>
        <translation>Code d’installation, masqué</translation>
    </message>
    <message>
        <source>Brightness of the window</source>
        <translation>Luminosité de la fenêtre</translation>
    </message>
    <message>
        <source>Computer’s language</source>
        <translation>Langue de l’ordinateur</translation>
    </message>
    <message>
        <source>Like this computer</source>
        <translation>Comme cet ordinateur</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Soleil</translation>
    </message>
    <message>
        <source>Computer’s size</source>
        <translation>Taille de l’ordinateur</translation>
    </message>
    <message>
        <source>Computer’s choice</source>
        <translation>Comme l’ordinateur</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Until you close the program: depot IT does not allow more</source>
        <translation>Jusqu’à la fermeture du programme : le service informatique ne permet pas plus</translation>
    </message>
    <message>
        <source>Records of customers</source>
        <translation>Dossiers de clients</translation>
    </message>
    <message>
        <source>{days} days, so that an install can go on without signal</source>
        <translation>{days} jours, pour qu’une installation puisse continuer sans réseau</translation>
    </message>
    <message>
        <source>Lists of the day</source>
        <translation>Listes du jour</translation>
    </message>
    <message>
        <source>{days} days, with names and addresses</source>
        <translation>{days} jours, avec noms et adresses</translation>
    </message>
    <message>
        <source>An install that was begun</source>
        <translation>Une installation commencée</translation>
    </message>
    <message>
        <source>One day, to go on with it after the program ended</source>
        <translation>Un jour, pour la continuer si le programme s’est arrêté</translation>
    </message>
    <message>
        <source>Name and address of an install</source>
        <translation>Nom et adresse d’une installation</translation>
    </message>
    <message>
        <source>{days} days after the last thing that happened to it</source>
        <translation>{days} jours après le dernier fait la concernant</translation>
    </message>
    <message>
        <source>Its numbers, times and evidence</source>
        <translation>Ses numéros, heures et preuves</translation>
    </message>
    <message>
        <source>They stay, as proof of your work</source>
        <translation>Ils restent, comme preuve de votre travail</translation>
    </message>
    <message>
        <source>Its install code</source>
        <translation>Son code d’installation</translation>
    </message>
    <message>
        <source>Encrypted, until the bind is confirmed</source>
        <translation>Chiffré, jusqu’à la confirmation de l’association</translation>
    </message>
    <message>
        <source>Stickers of a box</source>
        <translation>Étiquettes d’un carton</translation>
    </message>
    <message>
        <source>{days} days at most, encrypted</source>
        <translation>{days} jours au maximum, chiffrées</translation>
    </message>
    <message>
        <source>The client secret</source>
        <translation>Le secret client</translation>
    </message>
    <message>
        <source>In this computer’s keychain, only if you asked for it</source>
        <translation>Dans le trousseau de cet ordinateur, seulement si vous l’avez demandé</translation>
    </message>
    <message>
        <source>The log for support</source>
        <translation>Le journal pour l’assistance</translation>
    </message>
    <message>
        <source>Without names, codes or secrets; the oldest lines go first</source>
        <translation>Sans noms, codes ni secrets&#xa0;; les lignes les plus anciennes partent d’abord</translation>
    </message>
    <message>
        <source>Remove customers’ data now?</source>
        <translation>Supprimer les données des clients maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>From this laptop go: names and addresses of installs that are done, all records of customers looked up, and the lists of the day, today’s as well. It can’t be undone.

There stay: numbers, times and evidence of your installs; whatever has still to be sent or found out, with its names; stickers of a box, your settings, and the sign-in. Reports and exports lie where you saved them, and lists set aside as damaged in the data folder: delete those yourself.</source>
        <translation>De ce portable sont effacés&#xa0;: les noms et adresses des installations terminées, tous les dossiers de clients consultés et les listes du jour, celle d’aujourd’hui aussi. C’est sans retour.

Restent&#xa0;: les numéros, les heures et les preuves de vos installations&#xa0;; ce qui doit encore être envoyé ou éclairci, avec ses noms&#xa0;; les étiquettes d’un carton, vos réglages et la session. Les rapports et les exports sont là où vous les avez enregistrés, et les listes mises de côté car abîmées dans le dossier de données&#xa0;: supprimez-les vous-même.</translation>
    </message>
    <message>
        <source>Name and address of 1 install went, all records of customers, and the lists.</source>
        <translation>Le nom et l’adresse de 1 installation, tous les dossiers de clients et les listes ont été effacés.</translation>
    </message>
    <message>
        <source>Names and addresses of {count} installs went, all records of customers, and the lists.</source>
        <translation>Les noms et adresses de {count} installations, tous les dossiers de clients et les listes ont été effacés.</translation>
    </message>
    <message>
        <source>Keep the data</source>
        <translation>Garder les données</translation>
    </message>
    <message>
        <source>Remove the data</source>
        <translation>Supprimer les données</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avertissements et erreurs</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Erreurs seules</translation>
    </message>
    <message>
        <source>This computer could not show the folder.</source>
        <translation>Cet ordinateur n’a pas pu montrer le dossier.</translation>
    </message>
    <message>
        <source>Open it by hand: its place is written here.</source>
        <translation>Ouvrez-le à la main&#xa0;: son emplacement est écrit ici.</translation>
    </message>
    <message>
        <source>The folder did not open</source>
        <translation>Le dossier ne s’est pas ouvert</translation>
    </message>
    <message>
        <source>Its file cannot be opened.</source>
        <translation>Son fichier ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>Check this computer, and read out what it says.</source>
        <translation>Vérifiez cet ordinateur et lisez à voix haute ce qui est dit.</translation>
    </message>
    <message>
        <source>The log cannot be read</source>
        <translation>Le journal ne peut pas être lu</translation>
    </message>
    <message>
        <source>What still has to be sent or found out keeps its names until then.</source>
        <translation>Ce qui doit encore être envoyé ou éclairci garde ses noms jusque-là.</translation>
    </message>
    <message>
        <source>Customers’ data removed</source>
        <translation>Données des clients supprimées</translation>
    </message>
    <message>
        <source>The disk of this computer did not take it. Some of it may still be here.</source>
        <translation>Le disque de cet ordinateur ne l’a pas enregistré. Il en reste peut-être une partie.</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation>Non adopté</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>Supprimer {name}&#xa0;?</translation>
    </message>
    <message>
        <source>Its file goes, and the secrets that were saved for it. Installs that wait for it are kept.</source>
        <translation>Son fichier part, avec les secrets enregistrés pour elle. Les installations qui l’attendent sont conservées.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>La supprimer</translation>
    </message>
    <message>
        <source>Not removed</source>
        <translation>Non supprimé</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>The disk of this computer did not take it. Nothing was changed.</source>
        <translation>Le disque de cet ordinateur ne l’a pas pris. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>1 connection profile has mistakes and is not offered.</source>
        <translation>1 profil de connexion a des erreurs et n’est pas proposé.</translation>
    </message>
    <message>
        <source>{n} connection profiles have mistakes and are not offered.</source>
        <translation>{n} profils de connexion ont des erreurs et ne sont pas proposés.</translation>
    </message>
    <message>
        <source>It holds until you close the program.</source>
        <translation>Valable jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>Your choice could not be kept</source>
        <translation>Votre choix n’a pas pu être enregistré</translation>
    </message>
    <message>
        <source>Free some space, then choose again.</source>
        <translation>Libérez de la place, puis choisissez de nouveau.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Opens the help for what is on show</source>
        <translation>Ouvre l’aide sur ce qui est affiché</translation>
    </message>
    <message>
        <source>Help ({keys})</source>
        <translation>Aide ({keys})</translation>
    </message>
    <message>
        <source>Opens the list of all installs on this laptop</source>
        <translation>Ouvre la liste de toutes les installations de ce portable</translation>
    </message>
    <message>
        <source>Back to {name}</source>
        <translation>Retour à {name}</translation>
    </message>
    <message>
        <source>Back to the install</source>
        <translation>Vers l’installation</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Decoders</source>
        <translation>Décodeurs</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <source>An install, step by step</source>
        <translation>Une installation, pas à pas</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>À côté</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Écriture du rapport…</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>Looking for codes in the photo…</source>
        <translation>Recherche de codes dans la photo…</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Report of this install</source>
        <translation>Rapport de cette installation</translation>
    </message>
    <message>
        <source>1 install</source>
        <translation>1 installation</translation>
    </message>
    <message>
        <source>{n} installs</source>
        <translation>{n} installations</translation>
    </message>
    <message>
        <source>Report of the day</source>
        <translation>Rapport du jour</translation>
    </message>
    <message>
        <source>No install was begun on this day.</source>
        <translation>Aucune installation n’a été commencée ce jour-là.</translation>
    </message>
    <message>
        <source>There is nothing to report on this day.</source>
        <translation>Il n’y a rien à rapporter pour ce jour.</translation>
    </message>
    <message>
        <source>Enter your name first: the report carries it.</source>
        <translation>Saisissez d’abord votre nom&#xa0;: le rapport le porte.</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Aujourd’hui, {day}</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Back to what was read before</source>
        <translation>Revenir à la lecture précédente</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Tous les sujets</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Fermer l’aide</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Nothing was found. Try one word of it, or look through all topics.</source>
        <translation>Rien trouvé. Essayez un seul mot, ou parcourez tous les sujets.</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} trouvés</translation>
    </message>
    <message>
        <source>1 found</source>
        <translation>1 trouvé</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>The computer that made this report has no letters for a part of it; facts.json has all of it.</source>
        <translation>L’ordinateur qui a fait ce rapport n’a pas de lettres pour une partie&#xa0;; facts.json contient tout.</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>Choisir une photo…</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>Retirer la photo</translation>
    </message>
    <message>
        <source>Keep the sticker out of the picture: its install code is a secret.</source>
        <translation>Gardez l’étiquette hors de l’image&#xa0;: son code d’installation est secret.</translation>
    </message>
    <message>
        <source>JPEG, PNG or WebP. Or drop one here, or paste it.</source>
        <translation>JPEG, PNG ou WebP. Ou déposez-en une ici, ou collez-la.</translation>
    </message>
    <message>
        <source>Photo (optional)</source>
        <translation>Photo (facultative)</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>La photo</translation>
    </message>
    <message>
        <source>First page of the report</source>
        <translation>Première page du rapport</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Imprimer le rapport</translation>
    </message>
    <message>
        <source>Page {n} of {m}</source>
        <translation>Page {n} sur {m}</translation>
    </message>
    <message>
        <source>Page {n}</source>
        <translation>Page {n}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Technician’s name, for the report</source>
        <translation>Nom du technicien, pour le rapport</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Choose a photo for the report</source>
        <translation>Choisissez une photo pour le rapport</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Shows the data folder in this computer’s own program</source>
        <translation>Montre le dossier de données dans le programme de cet ordinateur</translation>
    </message>
    <message>
        <source>Remove customers’ data now…</source>
        <translation>Supprimer les données des clients…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Suppression…</translation>
    </message>
    <message>
        <source>Names, addresses, lists; first it is said what goes and what stays</source>
        <translation>Noms, adresses, listes&#xa0;; on vous dit d’abord ce qui part et ce qui reste</translation>
    </message>
    <message>
        <source>Customers’ data</source>
        <translation>Données des clients</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Luminosité</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Moins de mouvement</translation>
    </message>
    <message>
        <source>Device offered first</source>
        <translation>Appareil proposé d’abord</translation>
    </message>
    <message>
        <source>Notices of the desktop</source>
        <translation>Notifications du bureau</translation>
    </message>
    <message>
        <source>Tell of an install that has changed while you do something else</source>
        <translation>Signaler une installation qui a changé pendant que vous faites autre chose</translation>
    </message>
    <message>
        <source>Sign in by itself at start</source>
        <translation>Se connecter automatiquement au démarrage</translation>
    </message>
    <message>
        <source>With a secret in this computer’s keychain, until you sign out</source>
        <translation>Avec un secret dans le trousseau de cet ordinateur, jusqu’à la déconnexion</translation>
    </message>
    <message>
        <source>It changes when the program is opened the next time</source>
        <translation>Change à la prochaine ouverture du programme</translation>
    </message>
    <message>
        <source>Of the window and the reports</source>
        <translation>De la fenêtre et des rapports</translation>
    </message>
    <message>
        <source>Stands on the reports</source>
        <translation>Figure sur les rapports</translation>
    </message>
    <message>
        <source>Also at the foot of the steps: sun for the bonnet at noon</source>
        <translation>Aussi sous les étapes&#xa0;: soleil pour le capot à midi</translation>
    </message>
    <message>
        <source>Bigger text shows less at once</source>
        <translation>Un texte plus grand en montre moins à la fois</translation>
    </message>
    <message>
        <source>Nothing turns or slides</source>
        <translation>Rien ne tourne ni ne glisse</translation>
    </message>
    <message>
        <source>On the scan page</source>
        <translation>Sur la page de scan</translation>
    </message>
    <message>
        <source>The servers to sign in to; add one from a file or a link</source>
        <translation>Les serveurs où se connecter&#xa0;; ajoutez-en depuis un fichier ou un lien</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Au travail</translation>
    </message>
    <message>
        <source>What this laptop keeps</source>
        <translation>Ce que garde ce portable</translation>
    </message>
    <message>
        <source>Help: {title}</source>
        <translation>Aide&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>{action}: {what}</source>
        <translation>{action}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>This list can’t be read</source>
        <translation>Cette liste ne peut pas être lue</translation>
    </message>
    <message>
        <source>It is a spreadsheet, and not CSV.</source>
        <translation>C’est un tableur, pas un CSV.</translation>
    </message>
    <message>
        <source>It is not text: a picture, a PDF or another program’s file.</source>
        <translation>Ce n’est pas du texte&#xa0;: une image, un PDF ou le fichier d’un autre programme.</translation>
    </message>
    <message>
        <source>There is nothing in this file.</source>
        <translation>Il n’y a rien dans ce fichier.</translation>
    </message>
    <message>
        <source>The file is far larger than a day’s list.</source>
        <translation>Le fichier est bien plus grand que la liste d’une journée.</translation>
    </message>
    <message>
        <source>No line of it names the columns, so we would have to guess.</source>
        <translation>Aucune ligne ne nomme les colonnes, il faudrait donc deviner.</translation>
    </message>
    <message>
        <source>No column of it is named “customer number” or “account”.</source>
        <translation>Aucune colonne ne s’appelle «&#xa0;numéro de client&#xa0;» ou «&#xa0;compte&#xa0;».</translation>
    </message>
    <message>
        <source>It names its columns, and no stop stands below them.</source>
        <translation>Il nomme ses colonnes, et aucun arrêt ne se trouve dessous.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>C’est un dossier.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Le fichier n’est plus là.</translation>
    </message>
    <message>
        <source>This account may not open the file, or it is no file at all.</source>
        <translation>Ce compte n’a pas le droit d’ouvrir le fichier, ou ce n’en est pas un.</translation>
    </message>
    <message>
        <source>These are several files.</source>
        <translation>Ce sont plusieurs fichiers.</translation>
    </message>
    <message>
        <source>Open it in its program, save it as “CSV UTF-8”, and open that file here.</source>
        <translation>Ouvrez-le dans son programme, enregistrez-le en «&#xa0;CSV UTF-8&#xa0;», et ouvrez ce fichier ici.</translation>
    </message>
    <message>
        <source>Open the CSV file that the depot sent, or ask for one.</source>
        <translation>Ouvrez le fichier CSV envoyé par le dépôt, ou demandez-en un.</translation>
    </message>
    <message>
        <source>Ask the depot for the list again.</source>
        <translation>Redemandez la liste au dépôt.</translation>
    </message>
    <message>
        <source>Ask the depot for today’s stops only.</source>
        <translation>Demandez au dépôt les arrêts du jour seulement.</translation>
    </message>
    <message>
        <source>Add a first line with names, for example: customer number, name, address, meter, time.</source>
        <translation>Ajoutez une première ligne de noms, par exemple&#xa0;: numéro de client, nom, adresse, compteur, heure.</translation>
    </message>
    <message>
        <source>Name the column of the customer numbers so, and open the file again.</source>
        <translation>Nommez ainsi la colonne des numéros de client, et rouvrez le fichier.</translation>
    </message>
    <message>
        <source>Open the CSV file in it.</source>
        <translation>Ouvrez le fichier CSV qu’il contient.</translation>
    </message>
    <message>
        <source>Look where it was moved to, and open it there.</source>
        <translation>Voyez où il a été déplacé, et ouvrez-le là.</translation>
    </message>
    <message>
        <source>Copy the file to this computer, and open the copy.</source>
        <translation>Copiez le fichier sur cet ordinateur, et ouvrez la copie.</translation>
    </message>
    <message>
        <source>Open one file after the other: a second one can be added to the first.</source>
        <translation>Ouvrez un fichier après l’autre&#xa0;: le second peut s’ajouter au premier.</translation>
    </message>
    <message>
        <source>No column of it is named “customer number” or “account”. It has: {columns}.</source>
        <translation>Aucune colonne ne s’appelle «&#xa0;numéro de client&#xa0;» ou «&#xa0;compte&#xa0;». Il a&#xa0;: {columns}.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>See the list</source>
        <translation>Voir la liste</translation>
    </message>
    <message>
        <source>See all {n}</source>
        <translation>Voir les {n}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>The list says “{listed}”, the record says “{recorded}”.</source>
        <translation>La liste dit «&#xa0;{listed}&#xa0;», le dossier dit «&#xa0;{recorded}&#xa0;».</translation>
    </message>
    <message>
        <source>Meter {listed} of the list is not in this record.</source>
        <translation>Le compteur {listed} de la liste n’est pas dans ce dossier.</translation>
    </message>
    <message>
        <source>Premise {listed} of the list is not in this record.</source>
        <translation>Le local {listed} de la liste n’est pas dans ce dossier.</translation>
    </message>
    <message>
        <source>Ask for the name, and read the number on the meter. You may go on. Nothing was sent.</source>
        <translation>Demandez le nom, et lisez le numéro sur le compteur. Vous pouvez continuer. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>List and record differ</source>
        <translation>La liste et le dossier diffèrent</translation>
    </message>
    <message>
        <source>meter {meter}</source>
        <translation>compteur {meter}</translation>
    </message>
    <message>
        <source>Stop {place}</source>
        <translation>Arrêt {place}</translation>
    </message>
    <message>
        <source>Today’s list names no meter.</source>
        <translation>La liste du jour ne nomme aucun compteur.</translation>
    </message>
    <message>
        <source>Today’s list names meter {meter}.</source>
        <translation>La liste du jour nomme le compteur {meter}.</translation>
    </message>
    <message>
        <source>Reading “{name}”…</source>
        <translation>Lecture de «&#xa0;{name}&#xa0;»…</translation>
    </message>
    <message>
        <source>Next: {who}</source>
        <translation>Suivant&#xa0;: {who}</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Choisissez un motif</translation>
    </message>
    <message>
        <source>Say what it was</source>
        <translation>Dites ce que c’était</translation>
    </message>
    <message>
        <source>Open the practice list</source>
        <translation>Ouvrir la liste d’exercice</translation>
    </message>
    <message>
        <source>Could not install…</source>
        <translation>Installation impossible…</translation>
    </message>
    <message>
        <source>No list yet. Drop its CSV file here, or open it.</source>
        <translation>Pas encore de liste. Déposez ici son fichier CSV, ou ouvrez-le.</translation>
    </message>
    <message>
        <source>Replace list…</source>
        <translation>Remplacer la liste…</translation>
    </message>
    <message>
        <source>Open list…</source>
        <translation>Ouvrir une liste…</translation>
    </message>
    <message>
        <source>Note for the depot</source>
        <translation>Note pour le dépôt</translation>
    </message>
    <message>
        <source>For example: rang twice</source>
        <translation>Par exemple&#xa0;: sonné deux fois</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Le noter</translation>
    </message>
    <message>
        <source>Nothing installed at {who}. Why?</source>
        <translation>Rien d’installé chez {who}. Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Open today’s list</source>
        <translation>Ouvrir la liste du jour</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Let go to open today’s list</source>
        <translation>Lâchez pour ouvrir la liste du jour</translation>
    </message>
    <message>
        <source>Let go to look at the profile</source>
        <translation>Relâchez pour examiner le profil</translation>
    </message>
    <message>
        <source>Export day…</source>
        <translation>Exporter le jour…</translation>
    </message>
    <message>
        <source>Stops of the day</source>
        <translation>Arrêts de la journée</translation>
    </message>
    <message>
        <source>No stop is left to go to.</source>
        <translation>Il ne reste aucun arrêt.</translation>
    </message>
    <message>
        <source>Stops in the file</source>
        <translation>Arrêts du fichier</translation>
    </message>
    <message>
        <source>Lines to look at</source>
        <translation>Lignes à vérifier</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Nothing is taken over before you have seen it.</source>
        <translation>Rien n’est repris avant que vous l’ayez vu.</translation>
    </message>
    <message>
        <source>Taken all the same</source>
        <translation>Pris quand même</translation>
    </message>
    <message>
        <source>No list for today</source>
        <translation>Pas de liste pour aujourd’hui</translation>
    </message>
    <message>
        <source>Open the CSV file with your stops, or drop it anywhere on this window. You see what is in it before anything is taken over.</source>
        <translation>Ouvrez le fichier CSV de vos arrêts, ou déposez-le sur cette fenêtre. Vous voyez ce qu’il contient avant que rien ne soit repris.</translation>
    </message>
    <message>
        <source>Export the day</source>
        <translation>Exporter le jour</translation>
    </message>
    <message>
        <source>Something in this program did not work</source>
        <translation>Quelque chose n’a pas fonctionné dans ce programme</translation>
    </message>
    <message>
        <source>What you filled in is still on the pages. Installs in the list are saved on this computer.

Before you bind once more, look in the list whether that install is there already. A support file tells depot IT where it broke.</source>
        <translation>Ce que vous avez rempli est toujours sur les pages. Les installations de la liste sont enregistrées sur cet ordinateur.

Avant d’associer encore une fois, regardez dans la liste si cette installation y est déjà. Un fichier d’assistance dit au service informatique où cela a cassé.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Fermer le programme</translation>
    </message>
    <message>
        <source>Save support file…</source>
        <translation>Enregistrer le fichier d’assistance…</translation>
    </message>
    <message>
        <source>Something in it did not work. Installs in the list are saved on this computer.</source>
        <translation>Quelque chose n’y a pas fonctionné. Les installations de la liste sont enregistrées sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Start it again. If it ends once more, show the details to depot IT.</source>
        <translation>Relancez-le. S’il se termine encore, montrez les détails au service informatique.</translation>
    </message>
    <message>
        <source>The program had to end</source>
        <translation>Le programme a dû se terminer</translation>
    </message>
    <message>
        <source>Installs in the list are saved, and what was in doubt is found out.</source>
        <translation>Les installations de la liste sont enregistrées, et ce qui était incertain est éclairci.</translation>
    </message>
    <message>
        <source>A support file tells depot IT why.</source>
        <translation>Un fichier d’assistance dit pourquoi au service informatique.</translation>
    </message>
    <message>
        <source>The last time the program ended by itself</source>
        <translation>La dernière fois, le programme s’est terminé de lui-même</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Replace this {device}</source>
        <translation>Remplacer ce {device}</translation>
    </message>
    <message>
        <source>No install of that sign-in waits here.</source>
        <translation>Aucune installation de cette session n’attend ici.</translation>
    </message>
    <message>
        <source>1 install is not done: it stays on this laptop until {who} signs in again.</source>
        <translation>1 installation n’est pas terminée&#xa0;: elle reste sur ce portable jusqu’à ce que {who} se reconnecte.</translation>
    </message>
    <message>
        <source>{n} installs are not done: they stay on this laptop until {who} signs in again.</source>
        <translation>{n} installations ne sont pas terminées&#xa0;: elles restent sur ce portable jusqu’à ce que {who} se reconnecte.</translation>
    </message>
    <message>
        <source>Its secret is still in the keychain: forget it, or keep it for next time.</source>
        <translation>Son secret est encore dans le trousseau&#xa0;: oubliez-le, ou gardez-le pour la prochaine fois.</translation>
    </message>
    <message>
        <source>{who} is signed out</source>
        <translation>Session fermée&#xa0;: {who}</translation>
    </message>
    <message>
        <source>Nothing is under way.</source>
        <translation>Rien n’est en cours.</translation>
    </message>
    <message>
        <source>No bind of it is under way. Its sticker would have to be scanned again.</source>
        <translation>Aucune association n’est en cours. Il faudrait scanner son étiquette à nouveau.</translation>
    </message>
    <message>
        <source>Leave the install of {name}?</source>
        <translation>Quitter l’installation de {name}&#xa0;?</translation>
    </message>
    <message>
        <source>Stay with {name}</source>
        <translation>Rester avec {name}</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>La quitter</translation>
    </message>
    <message>
        <source>Not meter {meters}.</source>
        <translation>Sauf le compteur {meters}.</translation>
    </message>
    <message>
        <source>Not meters {meters}.</source>
        <translation>Sauf les compteurs {meters}.</translation>
    </message>
    <message>
        <source>Not meters {meters} and {n} more.</source>
        <translation>Sauf les compteurs {meters} et {n} autres.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Check 1 now</source>
        <translation>Vérifier 1</translation>
    </message>
    <message>
        <source>Check {n} now</source>
        <translation>Vérifier {n}</translation>
    </message>
    <message>
        <source>Send 1 again</source>
        <translation>Renvoyer 1</translation>
    </message>
    <message>
        <source>Send {n} again</source>
        <translation>Renvoyer {n}</translation>
    </message>
    <message>
        <source>Cancel 1 bind</source>
        <translation>Annuler 1 association</translation>
    </message>
    <message>
        <source>Cancel {n} binds</source>
        <translation>Annuler {n} associations</translation>
    </message>
    <message>
        <source>Done with 1</source>
        <translation>Classer 1</translation>
    </message>
    <message>
        <source>Done with {n}</source>
        <translation>Classer {n}</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>N’en choisir aucune</translation>
    </message>
    <message>
        <source>Nothing can be done with these now: they go on by themselves, or are finished.</source>
        <translation>Rien à faire avec celles-ci maintenant&#xa0;: elles continuent seules, ou sont finies.</translation>
    </message>
    <message>
        <source>What can be done with them</source>
        <translation>Ce qu’on peut en faire</translation>
    </message>
    <message>
        <source>{n} installs chosen</source>
        <translation>{n} installations choisies</translation>
    </message>
    <message>
        <source>Export {n}…</source>
        <translation>Exporter {n}…</translation>
    </message>
    <message>
        <source>The server asks us to wait until {time}</source>
        <translation>Le serveur demande d’attendre jusqu’à {time}</translation>
    </message>
    <message>
        <source>Next try at {time}</source>
        <translation>Prochain essai à {time}</translation>
    </message>
    <message>
        <source>Sends one release request to the {server} server</source>
        <translation>Envoie une demande de libération au serveur {server}</translation>
    </message>
    <message>
        <source>Saves one release request for the {server} server</source>
        <translation>Enregistre une demande de libération pour le serveur {server}</translation>
    </message>
    <message>
        <source>“Replace it” and “Release it” are off: another request for this meter is not done yet.</source>
        <translation>«&#xa0;Le remplacer&#xa0;» et «&#xa0;Le libérer&#xa0;» sont désactivés&#xa0;: une autre demande pour ce compteur n’est pas terminée.</translation>
    </message>
    <message>
        <source>“Release it” is off: another request for this device is not done yet.</source>
        <translation>«&#xa0;Le libérer&#xa0;» est désactivé&#xa0;: une autre demande pour cet appareil n’est pas terminée.</translation>
    </message>
    <message>
        <source>“Release it” is off: this sign-in can’t bind devices.</source>
        <translation>«&#xa0;Le libérer&#xa0;» est désactivé&#xa0;: cette connexion ne peut pas associer d’appareils.</translation>
    </message>
    <message>
        <source>“Release it” is off: this device was bound to another meter since.</source>
        <translation>«&#xa0;Le libérer&#xa0;» est désactivé&#xa0;: cet appareil a été associé depuis à un autre compteur.</translation>
    </message>
    <message>
        <source>“Replace it” and “Release it” are off: sign in as {whose}.</source>
        <translation>«&#xa0;Le remplacer&#xa0;» et «&#xa0;Le libérer&#xa0;» sont désactivés&#xa0;: connectez-vous comme {whose}.</translation>
    </message>
    <message>
        <source>Release this {device}</source>
        <translation>Libérer ce {device}</translation>
    </message>
    <message>
        <source>No other device takes its place. After this one request goes out.</source>
        <translation>Aucun autre appareil ne prend sa place. Ensuite, une demande part.</translation>
    </message>
    <message>
        <source>Release {device}</source>
        <translation>Libérer {device}</translation>
    </message>
    <message>
        <source>Not looked at: no sign-in was given. Set ENERGY_CLIENT_ID and ENERGY_CLIENT_SECRET.</source>
        <translation>Non examiné&#xa0;: aucune session n’a été donnée. Définissez ENERGY_CLIENT_ID et ENERGY_CLIENT_SECRET.</translation>
    </message>
    <message>
        <source>Not looked at: nobody is signed in.</source>
        <translation>Non examiné&#xa0;: personne n’est connecté.</translation>
    </message>
    <message>
        <source>Not looked at: with this profile a person signs in, in the window.</source>
        <translation>Non examiné&#xa0;: avec ce profil, une personne se connecte, dans la fenêtre.</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>Ce fichier n’est plus là.</translation>
    </message>
    <message>
        <source>This file cannot be read: {why}.</source>
        <translation>Ce fichier est illisible&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>This file is too large: {most} KiB and {lines} lines at most.</source>
        <translation>Ce fichier est trop grand&#xa0;: {most} Kio et {lines} lignes au plus.</translation>
    </message>
    <message>
        <source>This line is not UTF-8. Save the file as UTF-8.</source>
        <translation>Cette ligne n’est pas en UTF-8. Enregistrez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>This is not TOML: {why}</source>
        <translation>Ceci n’est pas du TOML&#xa0;: {why}</translation>
    </message>
    <message>
        <source>A path with backslashes stands in &apos;single quotes&apos;, or is written with /.</source>
        <translation>Un chemin avec des barres inverses se met entre &apos;apostrophes&apos;, ou s’écrit avec /.</translation>
    </message>
    <message>
        <source>{key} is not known here. Known are: {known}.</source>
        <translation>{key} est inconnu ici. Sont connus&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>{key} is not known here. Did you mean {near}?</source>
        <translation>{key} est inconnu ici. Vouliez-vous dire {near}&#xa0;?</translation>
    </message>
    <message>
        <source>{key} is not known here. It belongs to [{table}].</source>
        <translation>{key} est inconnu ici. Sa place est dans [{table}].</translation>
    </message>
    <message>
        <source>{key} is not known here. It stands above the first [table].</source>
        <translation>{key} est inconnu ici. Sa place est avant la première [table].</translation>
    </message>
    <message>
        <source>{key} looks like a secret, and none may stand in this file. Take it out: the program asks for it.</source>
        <translation>{key} semble être un secret, et aucun n’a sa place dans ce fichier. Retirez-le&#xa0;: le programme le demande.</translation>
    </message>
    <message>
        <source>{key} is missing. Expected: {example}</source>
        <translation>{key} manque. Attendu&#xa0;: {example}</translation>
    </message>
    <message>
        <source>{key} has to be a text in quotes, such as {example}</source>
        <translation>{key} doit être un texte entre guillemets, comme {example}</translation>
    </message>
    <message>
        <source>{key} has to be 1 to {most} characters on one line.</source>
        <translation>{key} doit être de 1 à {most} caractères sur une ligne.</translation>
    </message>
    <message>
        <source>{key} has to be a list of texts, such as {example}</source>
        <translation>{key} doit être une liste de textes, comme {example}</translation>
    </message>
    <message>
        <source>{key} has to be true or false.</source>
        <translation>{key} doit être true ou false.</translation>
    </message>
    <message>
        <source>{key} has to be a whole number, {least} to {most}.</source>
        <translation>{key} doit être un nombre entier, de {least} à {most}.</translation>
    </message>
    <message>
        <source>{key} has to be a table: [{key}]</source>
        <translation>{key} doit être une table&#xa0;: [{key}]</translation>
    </message>
    <message>
        <source>{key} has to be one of: {known}.</source>
        <translation>{key} doit être l’un de ceux-ci&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>{key} has to be one of: {known}. Did you mean {near}?</source>
        <translation>{key} doit être l’un de ceux-ci&#xa0;: {known}. Vouliez-vous dire {near}&#xa0;?</translation>
    </message>
    <message>
        <source>{key} has to be an address such as {example}, without a name, a password, ? or #.</source>
        <translation>{key} doit être une adresse comme {example}, sans nom, mot de passe, ? ni #.</translation>
    </message>
    <message>
        <source>{key} has to begin with https://. Plain http is for servers on this computer only.</source>
        <translation>{key} doit commencer par https://. Le http simple est réservé aux serveurs de cet ordinateur.</translation>
    </message>
    <message>
        <source>{key} has to be http://host:port, https://host:port or none, without a name or password.</source>
        <translation>{key} doit être http://host:port, https://host:port ou none, sans nom ni mot de passe.</translation>
    </message>
    <message>
        <source>{key} has to name 1 to {most} scopes, without blanks or quotes.</source>
        <translation>{key} doit nommer 1 à {most} droits, sans espaces ni guillemets.</translation>
    </message>
    <message>
        <source>{key} names a file that is not there: {file}</source>
        <translation>{key} nomme un fichier qui n’est pas là&#xa0;: {file}</translation>
    </message>
    <message>
        <source>{key} names a file, and a profile from a link may name none. Ask for it as a file.</source>
        <translation>{key} nomme un fichier, et un profil venu d’un lien ne peut en nommer aucun. Demandez-le en fichier.</translation>
    </message>
    <message>
        <source>{key} is not needed: a .p12 or .pfx file has its key inside.</source>
        <translation>{key} est de trop&#xa0;: un fichier .p12 ou .pfx contient sa clé.</translation>
    </message>
    <message>
        <source>client_id is missing: {way} needs the program’s public client id. Expected: {example}</source>
        <translation>client_id manque&#xa0;: {way} a besoin de l’identifiant client public du programme. Attendu&#xa0;: {example}</translation>
    </message>
    <message>
        <source>client_id goes with browser and device-code only: here people type their own.</source>
        <translation>client_id ne va qu’avec browser et device-code&#xa0;: ici chacun tape le sien.</translation>
    </message>
    <message>
        <source>{key} may not have a colon in it.</source>
        <translation>{key} ne peut pas contenir de deux-points.</translation>
    </message>
    <message>
        <source>This file’s name is taken already, by IT or by this program. Give it another name.</source>
        <translation>Le nom de ce fichier est déjà pris par le service informatique ou par ce programme. Donnez-lui un autre nom.</translation>
    </message>
    <message>
        <source>Another file has the same name. Give one of them another name.</source>
        <translation>Un autre fichier a le même nom. Donnez un autre nom à l’un d’eux.</translation>
    </message>
    <message>
        <source>{key} names no profile that is there: {named}. There are: {known}.</source>
        <translation>{key} ne nomme aucun profil existant&#xa0;: {named}. Il y a&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>{key} names no profile that is there: {named}. Did you mean {near}?</source>
        <translation>{key} ne nomme aucun profil existant&#xa0;: {named}. Vouliez-vous dire {near}&#xa0;?</translation>
    </message>
    <message>
        <source>{key} names a profile whose own file has mistakes: {named}.</source>
        <translation>{key} nomme un profil dont le fichier a des erreurs&#xa0;: {named}.</translation>
    </message>
    <message>
        <source>{key} names a profile that forbidden names as well: {named}.</source>
        <translation>{key} nomme un profil que forbidden nomme aussi&#xa0;: {named}.</translation>
    </message>
    <message>
        <source>{key} leaves no place to work at. Leave one out, or add a profile.</source>
        <translation>{key} ne laisse aucun endroit où travailler. Retirez-en un, ou ajoutez un profil.</translation>
    </message>
    <message>
        <source>{key} has to be a minisign public key: the line of 56 characters that begins with RW.</source>
        <translation>{key} doit être une clé publique minisign&#xa0;: la ligne de 56 caractères qui commence par RW.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {words}</source>
        <translation>{file}, ligne {line}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>You can close this window</source>
        <translation>Vous pouvez fermer cette fenêtre</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Personne n’est connecté</translation>
    </message>
    <message>
        <source>The sign-in goes on in the Field Installer.</source>
        <translation>La connexion continue dans Field Installer.</translation>
    </message>
    <message>
        <source>You can close this window, and begin again in the Field Installer.</source>
        <translation>Vous pouvez fermer cette fenêtre et recommencer dans Field Installer.</translation>
    </message>
    <message>
        <source>The way to the servers</source>
        <translation>Le chemin vers les serveurs</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Ce qui est gardé</translation>
    </message>
    <message>
        <source>Window and system</source>
        <translation>Fenêtre et système</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Start the program anew, then check again.</source>
        <translation>Relancez le programme, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>The check broke off</source>
        <translation>La vérification s’est interrompue</translation>
    </message>
    <message>
        <source>{done} of {all} are done.</source>
        <translation>{done} sur {all} faites.</translation>
    </message>
    <message>
        <source>Checking this computer…</source>
        <translation>Vérification de cet ordinateur…</translation>
    </message>
    <message>
        <source>1 thing needs mending</source>
        <translation>1 chose à réparer</translation>
    </message>
    <message>
        <source>{n} things need mending</source>
        <translation>{n} choses à réparer</translation>
    </message>
    <message>
        <source>Below each stands who can mend it, and how.</source>
        <translation>Sous chacun est dit qui peut réparer, et comment.</translation>
    </message>
    <message>
        <source>Nothing needs mending</source>
        <translation>Rien n’est à réparer</translation>
    </message>
    <message>
        <source>1 thing is worth knowing.</source>
        <translation>1 chose est bonne à savoir.</translation>
    </message>
    <message>
        <source>{n} things are worth knowing.</source>
        <translation>{n} choses sont bonnes à savoir.</translation>
    </message>
    <message>
        <source>All that could be looked at is well.</source>
        <translation>Tout ce qui a pu être examiné va bien.</translation>
    </message>
    <message>
        <source>IT’s policy for this computer has mistakes</source>
        <translation>La règle du service informatique pour cet ordinateur a des erreurs</translation>
    </message>
    <message>
        <source>So nobody can tell what is allowed here. Nothing was opened, and nothing was sent.</source>
        <translation>Ainsi personne ne peut savoir ce qui est permis ici. Rien n’a été ouvert, et rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Show this to depot IT. Start the program again once the file is mended.</source>
        <translation>Montrez ceci au service informatique. Relancez le programme une fois le fichier corrigé.</translation>
    </message>
    <message>
        <source>Nobody was signed in</source>
        <translation>Personne n’a été connecté</translation>
    </message>
    <message>
        <source>The sign-in was cancelled, or the utility did not allow it. Nothing was sent.</source>
        <translation>La connexion a été annulée, ou le fournisseur ne l’a pas permise. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Sign in again. Refused once more? Ask the depot whether you may sign in here.</source>
        <translation>Reconnectez-vous. Encore refusé&#xa0;? Demandez au dépôt si vous pouvez vous connecter ici.</translation>
    </message>
    <message>
        <source>Nobody signed in in time</source>
        <translation>Personne ne s’est connecté à temps</translation>
    </message>
    <message>
        <source>The utility’s page was waited for, and was put away. Nothing was sent.</source>
        <translation>La page du fournisseur a été attendue, puis écartée. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Sign in again when you are ready.</source>
        <translation>Reconnectez-vous quand vous êtes prêt.</translation>
    </message>
    <message>
        <source>Your sign-in has ended</source>
        <translation>Votre session est terminée</translation>
    </message>
    <message>
        <source>The utility no longer takes the sign-in that was kept here. Nothing was sent.</source>
        <translation>Le fournisseur n’accepte plus la session gardée ici. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Sign in again. Binds that wait go out after it.</source>
        <translation>Reconnectez-vous. Les associations en attente partent ensuite.</translation>
    </message>
    <message>
        <source>This sign-in can’t be trusted</source>
        <translation>Cette connexion n’est pas fiable</translation>
    </message>
    <message>
        <source>The answer was not the one to what was asked. It was put away, and nothing was sent.</source>
        <translation>La réponse ne correspondait pas à ce qui était demandé. Elle a été écartée, et rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Close the browser and sign in again. Twice? Show Details to depot IT.</source>
        <translation>Fermez le navigateur et reconnectez-vous. Deux fois&#xa0;? Montrez Détails au service informatique.</translation>
    </message>
    <message>
        <source>The utility’s sign-in is not set up</source>
        <translation>La connexion du fournisseur n’est pas configurée</translation>
    </message>
    <message>
        <source>Its server does not know this program, or not this way to sign in. Nothing was sent.</source>
        <translation>Son serveur ne connaît pas ce programme, ou pas cette façon de se connecter. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Show Details to depot IT: they have to set it up.</source>
        <translation>Montrez Détails au service informatique&#xa0;: c’est à lui de la configurer.</translation>
    </message>
    <message>
        <source>The browser can’t come back to us</source>
        <translation>Le navigateur ne peut pas revenir au programme</translation>
    </message>
    <message>
        <source>Something on this computer blocks its own address. Nothing was sent.</source>
        <translation>Quelque chose sur cet ordinateur bloque sa propre adresse. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Show Details to depot IT: 127.0.0.1 has to be open.</source>
        <translation>Montrez Détails au service informatique&#xa0;: 127.0.0.1 doit être ouvert.</translation>
    </message>
    <message>
        <source>The sign-in did not work</source>
        <translation>La connexion n’a pas abouti</translation>
    </message>
    <message>
        <source>The utility’s sign-in server did not go on with it. Nothing was sent.</source>
        <translation>Le serveur de connexion du fournisseur n’a pas donné suite. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Sign in again in a moment. Twice? Show Details to depot IT.</source>
        <translation>Reconnectez-vous dans un moment. Deux fois&#xa0;? Montrez Détails au service informatique.</translation>
    </message>
    <message>
        <source>Type the certificate’s passphrase</source>
        <translation>Tapez la phrase secrète du certificat</translation>
    </message>
    <message>
        <source>Type the service account’s password</source>
        <translation>Tapez le mot de passe du compte de service</translation>
    </message>
    <message>
        <source>The code holds 1 more minute.</source>
        <translation>Le code est valable encore 1 minute.</translation>
    </message>
    <message>
        <source>The code holds {n} more minutes.</source>
        <translation>Le code est valable encore {n} minutes.</translation>
    </message>
    <message>
        <source>Off: no policy of depot IT on this laptop names a place to ask. Nobody is asked.</source>
        <translation>Désactivée&#xa0;: aucune règle du service informatique sur ce portable n’indique où demander. Personne n’est interrogé.</translation>
    </message>
    <message>
        <source>Off in practice. Nobody is asked.</source>
        <translation>Désactivée en exercice. Personne n’est interrogé.</translation>
    </message>
    <message>
        <source>Depot IT’s policy names no address or key that can be used. Nobody was asked. Show this to depot IT.</source>
        <translation>La règle du service informatique n’indique pas d’adresse ou de clé utilisable. Personne n’a été interrogé. Montrez ceci au service informatique.</translation>
    </message>
    <message>
        <source>The server could not be reached. It is tried again in an hour.</source>
        <translation>Le serveur n’a pas pu être joint. Nouvel essai dans une heure.</translation>
    </message>
    <message>
        <source>This connection is not trusted, so nothing was read. Show this to depot IT.</source>
        <translation>Cette connexion n’est pas fiable, rien n’a donc été lu. Montrez ceci au service informatique.</translation>
    </message>
    <message>
        <source>We were sent on to another address, and did not go there. It may be the sign-in page of a Wi-Fi.</source>
        <translation>On nous a renvoyés vers une autre adresse, et nous n’y sommes pas allés. C’est peut-être la page de connexion d’un Wi-Fi.</translation>
    </message>
    <message>
        <source>The server does not have it. Show this to depot IT.</source>
        <translation>Le serveur ne l’a pas. Montrez ceci au service informatique.</translation>
    </message>
    <message>
        <source>What came is too large, and was not read. Show this to depot IT.</source>
        <translation>Ce qui est arrivé est trop grand, et n’a pas été lu. Montrez ceci au service informatique.</translation>
    </message>
    <message>
        <source>What came could not be read: its signature does not fit, so it was not believed. Show this to depot IT.</source>
        <translation>Ce qui est arrivé n’a pas pu être lu&#xa0;: sa signature ne correspond pas, on ne l’a donc pas cru. Montrez ceci au service informatique.</translation>
    </message>
    <message>
        <source>What came could not be read: it is no news of versions. It may be the sign-in page of a Wi-Fi.</source>
        <translation>Ce qui est arrivé n’a pas pu être lu&#xa0;: ce ne sont pas des nouvelles de versions. C’est peut-être la page de connexion d’un Wi-Fi.</translation>
    </message>
    <message>
        <source>What came is older than what was seen before, so it was not believed. Show this to depot IT.</source>
        <translation>Ce qui est arrivé est plus ancien que ce qui a été vu avant, on ne l’a donc pas cru. Montrez ceci au service informatique.</translation>
    </message>
    <message>
        <source>What came is out of date, so it cannot tell whether there is a newer version. Show this to depot IT.</source>
        <translation>Ce qui est arrivé est périmé et ne peut donc pas dire s’il y a une version plus récente. Montrez ceci au service informatique.</translation>
    </message>
    <message>
        <source>Once a day, at {host}, as depot IT’s policy says. Nothing about this laptop is sent, and nothing is installed by itself.</source>
        <translation>Une fois par jour, sur {host}, comme le dit la règle du service informatique. Rien sur ce portable n’est envoyé, et rien ne s’installe tout seul.</translation>
    </message>
    <message>
        <source>Last asked: {when}</source>
        <translation>Dernière demande&#xa0;: {when}</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Pas encore demandé</translation>
    </message>
    <message>
        <source>This computer could not open the page: {address}</source>
        <translation>Cet ordinateur n’a pas pu ouvrir la page&#xa0;: {address}</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Cette version est la plus récente.</translation>
    </message>
    <message>
        <source>Version {version} is there</source>
        <translation>La version {version} est disponible</translation>
    </message>
    <message>
        <source>Released: {date}. Ask depot IT, or open the page.</source>
        <translation>Publiée&#xa0;: {date}. Demandez au service informatique, ou ouvrez la page.</translation>
    </message>
    <message>
        <source>Released: {date}. Ask depot IT for it.</source>
        <translation>Publiée&#xa0;: {date}. Demandez-la au service informatique.</translation>
    </message>
    <message>
        <source>Depot IT wants versions before {version} no longer used.</source>
        <translation>Le service informatique ne veut plus que les versions avant {version} soient utilisées.</translation>
    </message>
    <message>
        <source>Not looked at: windows cannot be opened here.</source>
        <translation>Non examiné&#xa0;: aucune fenêtre ne peut s’ouvrir ici.</translation>
    </message>
    <message>
        <source>Depot IT: restart the computer. If it stays so, install the program anew.</source>
        <translation>Service informatique&#xa0;: redémarrez l’ordinateur. Si cela persiste, réinstallez le programme.</translation>
    </message>
    <message>
        <source>You can: unlock the keychain. Its question may be behind another window.</source>
        <translation>Vous pouvez&#xa0;: déverrouiller le trousseau. Sa question est peut-être derrière une autre fenêtre.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Polices</translation>
    </message>
    <message>
        <source>Screen reader</source>
        <translation>Lecteur d’écran</translation>
    </message>
    <message>
        <source>Decoder libraries</source>
        <translation>Bibliothèques de lecture</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Caméras</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>PySide {pyside} ends the program without a word on Python {python}.</source>
        <translation>PySide {pyside} termine le programme sans un mot avec Python {python}.</translation>
    </message>
    <message>
        <source>Depot IT: install this program anew, with the versions that come with it.</source>
        <translation>Service informatique&#xa0;: réinstallez ce programme, avec les versions fournies.</translation>
    </message>
    <message>
        <source>Program {program}, Python {python}.</source>
        <translation>Programme {program}, Python {python}.</translation>
    </message>
    <message>
        <source>Windows cannot be opened: {library} is missing.</source>
        <translation>Les fenêtres ne peuvent pas s’ouvrir&#xa0;: {library} manque.</translation>
    </message>
    <message>
        <source>There is no display here. The commands work without one.</source>
        <translation>Il n’y a pas d’écran ici. Les commandes s’en passent.</translation>
    </message>
    <message>
        <source>You can: start the program on the desktop, not in a remote shell.</source>
        <translation>Vous pouvez&#xa0;: lancer le programme sur le bureau, pas dans une console distante.</translation>
    </message>
    <message>
        <source>The screen has {width} × {height} points; the window wants 1024 × 560.</source>
        <translation>L’écran a {width} × {height} points&#xa0;; la fenêtre veut 1024 × 560.</translation>
    </message>
    <message>
        <source>You can: make the scale smaller in the system’s settings of the display.</source>
        <translation>Vous pouvez&#xa0;: réduire l’échelle dans les réglages d’écran du système.</translation>
    </message>
    <message>
        <source>Windows open. The screen has {size} points.</source>
        <translation>Les fenêtres s’ouvrent. L’écran a {size} points.</translation>
    </message>
    <message>
        <source>The program’s own fonts cannot be loaded.</source>
        <translation>Les polices du programme ne peuvent pas être chargées.</translation>
    </message>
    <message>
        <source>Depot IT: install the program anew; files of it are missing.</source>
        <translation>Service informatique&#xa0;: réinstallez le programme&#xa0;; il lui manque des fichiers.</translation>
    </message>
    <message>
        <source>The program’s own fonts are there.</source>
        <translation>Les polices du programme sont là.</translation>
    </message>
    <message>
        <source>Not looked at: this system does not tell.</source>
        <translation>Non examiné&#xa0;: ce système ne le dit pas.</translation>
    </message>
    <message>
        <source>A screen reader could not read the window: its bus does not answer.</source>
        <translation>Un lecteur d’écran ne pourrait pas lire la fenêtre&#xa0;: son bus ne répond pas.</translation>
    </message>
    <message>
        <source>Depot IT: install at-spi2-core, if somebody here works with a screen reader.</source>
        <translation>Service informatique&#xa0;: installez at-spi2-core si quelqu’un ici travaille avec un lecteur d’écran.</translation>
    </message>
    <message>
        <source>Screen readers can reach the window.</source>
        <translation>Les lecteurs d’écran atteignent la fenêtre.</translation>
    </message>
    <message>
        <source>Neither zxing-cpp nor zbar can be loaded: no sticker can be scanned.</source>
        <translation>Ni zxing-cpp ni zbar ne peuvent être chargés&#xa0;: aucune étiquette ne peut être scannée.</translation>
    </message>
    <message>
        <source>Stickers are read by {names}. zbar, which reads some worn ones, is missing.</source>
        <translation>Les étiquettes sont lues par {names}. Il manque zbar, qui en lit des usées.</translation>
    </message>
    <message>
        <source>Stickers are read by zbar alone, which is slower.</source>
        <translation>Les étiquettes sont lues par zbar seul, qui est plus lent.</translation>
    </message>
    <message>
        <source>Stickers are read by {names}.</source>
        <translation>Les étiquettes sont lues par {names}.</translation>
    </message>
    <message>
        <source>No camera can be used: a library for pictures and sound is missing.</source>
        <translation>Aucune caméra n’est utilisable&#xa0;: une bibliothèque d’image et de son manque.</translation>
    </message>
    <message>
        <source>The system keeps the camera from this program.</source>
        <translation>Le système refuse la caméra à ce programme.</translation>
    </message>
    <message>
        <source>No camera was found. Stickers can be typed, or read from photos.</source>
        <translation>Aucune caméra n’a été trouvée. Les étiquettes peuvent être tapées, ou lues sur des photos.</translation>
    </message>
    <message>
        <source>You can: plug a camera in, or open the slide before the lens.</source>
        <translation>Vous pouvez&#xa0;: brancher une caméra, ou ouvrir le cache de l’objectif.</translation>
    </message>
    <message>
        <source>Found and free to be used: {count}.</source>
        <translation>Trouvées et utilisables&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>There is none. Install codes are encrypted with ENERGYGRID_KEY; secrets are kept until the program is closed only.</source>
        <translation>Il n’y en a pas. Les codes d’installation sont chiffrés avec ENERGYGRID_KEY ; les secrets ne sont gardés que jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>Depot IT: install gnome-keyring or KWallet.</source>
        <translation>Service informatique : installez gnome-keyring ou KWallet.</translation>
    </message>
    <message>
        <source>There is none. Secrets and install codes are kept until the program is closed only.</source>
        <translation>Il n’y en a pas. Secrets et codes d’installation ne sont gardés que jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>Depot IT: install gnome-keyring or KWallet, or set ENERGYGRID_KEY.</source>
        <translation>Service informatique&#xa0;: installez gnome-keyring ou KWallet, ou définissez ENERGYGRID_KEY.</translation>
    </message>
    <message>
        <source>{name} is there and does not open.</source>
        <translation>{name} est là et ne s’ouvre pas.</translation>
    </message>
    <message>
        <source>You can: unlock it with your password, or sign out of the computer and in again.</source>
        <translation>Vous pouvez&#xa0;: le déverrouiller avec votre mot de passe, ou fermer puis rouvrir la session de l’ordinateur.</translation>
    </message>
    <message>
        <source>{name} is there and open.</source>
        <translation>{name} est là et s’ouvre.</translation>
    </message>
    <message>
        <source>Times are shown in {zone} (UTC{offset}).</source>
        <translation>Les heures sont montrées en {zone} (UTC{offset}).</translation>
    </message>
    <message>
        <source>Depot IT: install it with “{command}”.</source>
        <translation>Service informatique&#xa0;: installez-le avec «&#xa0;{command}&#xa0;».</translation>
    </message>
    <message>
        <source>Depot IT: install the packages of this system that bring {names}.</source>
        <translation>Service informatique&#xa0;: installez les paquets de ce système qui apportent {names}.</translation>
    </message>
    <message>
        <source>You can: allow it in the system’s settings of the camera.</source>
        <translation>Vous pouvez&#xa0;: l’autoriser dans les réglages de la caméra du système.</translation>
    </message>
    <message>
        <source>You can: Settings &gt; Privacy &amp; security &gt; Camera: switch on “Let desktop apps access your camera”.</source>
        <translation>Vous pouvez&#xa0;: Paramètres &gt; Confidentialité et sécurité &gt; Caméra&#xa0;: activer «&#xa0;Autoriser les applications de bureau à accéder à votre caméra&#xa0;».</translation>
    </message>
    <message>
        <source>You can: System Settings &gt; Privacy &amp; Security &gt; Camera: switch this program on, then start it anew.</source>
        <translation>Vous pouvez&#xa0;: Réglages Système &gt; Confidentialité et sécurité &gt; Caméra&#xa0;: activer ce programme, puis le relancer.</translation>
    </message>
    <message>
        <source>Depot IT: let the Flatpak see the camera: “flatpak override --user --device=all” and its name.</source>
        <translation>Service informatique&#xa0;: laissez le Flatpak voir la caméra&#xa0;: «&#xa0;flatpak override --user --device=all&#xa0;» et son nom.</translation>
    </message>
    <message>
        <source>Depot IT: put this account into the group “video”: “sudo usermod -aG video” and its name; then sign in to the computer anew.</source>
        <translation>Service informatique&#xa0;: ajoutez ce compte au groupe «&#xa0;video&#xa0;»&#xa0;: «&#xa0;sudo usermod -aG video&#xa0;» et son nom&#xa0;; puis rouvrez la session de l’ordinateur.</translation>
    </message>
    <message>
        <source>Depot IT: look at the disk; if the folder is on a network drive, move it.</source>
        <translation>Service informatique&#xa0;: regardez le disque&#xa0;; si le dossier est sur un lecteur réseau, déplacez-le.</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>Espace disque</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Other windows</source>
        <translation>Autres fenêtres</translation>
    </message>
    <message>
        <source>Policy and profiles</source>
        <translation>Politique et profils</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder} ({why}).</source>
        <translation>Rien ne peut être écrit dans {folder} ({why}).</translation>
    </message>
    <message>
        <source>Depot IT: let this account write there, or move it with ENERGYGRID_HOME.</source>
        <translation>Service informatique&#xa0;: laissez ce compte y écrire, ou déplacez-le avec ENERGYGRID_HOME.</translation>
    </message>
    <message>
        <source>{folder} is made at the first start, and can be.</source>
        <translation>{folder} est créé au premier lancement, et peut l’être.</translation>
    </message>
    <message>
        <source>{folder} can be written.</source>
        <translation>{folder} est accessible en écriture.</translation>
    </message>
    <message>
        <source>{free} MB are free.</source>
        <translation>{free} Mo sont libres.</translation>
    </message>
    <message>
        <source>You can: free some space, in the downloads and the bin first.</source>
        <translation>Vous pouvez&#xa0;: libérer de la place, d’abord dans les téléchargements et la corbeille.</translation>
    </message>
    <message>
        <source>Depot IT: move the data folder to this computer’s own disk, with ENERGYGRID_HOME.</source>
        <translation>Service informatique&#xa0;: déplacez le dossier de données sur le disque de cet ordinateur, avec ENERGYGRID_HOME.</translation>
    </message>
    <message>
        <source>Not looked at: nothing can be written there.</source>
        <translation>Non examiné&#xa0;: rien ne peut y être écrit.</translation>
    </message>
    <message>
        <source>This disk does not take the log that keeps installs safe in a crash.</source>
        <translation>Ce disque n’accepte pas le registre qui protège les installations en cas de panne.</translation>
    </message>
    <message>
        <source>The data folder is on a network drive ({system}).</source>
        <translation>Le dossier de données est sur un lecteur réseau ({system}).</translation>
    </message>
    <message>
        <source>Installs can be kept so that a crash does not lose them.</source>
        <translation>Les installations peuvent être gardées sans qu’une panne les perde.</translation>
    </message>
    <message>
        <source>This window alone works on the installs.</source>
        <translation>Seule cette fenêtre travaille sur les installations.</translation>
    </message>
    <message>
        <source>At work on the installs now: {who}.</source>
        <translation>Travaille en ce moment sur les installations&#xa0;: {who}.</translation>
    </message>
    <message>
        <source>You can: go on in that window, or close it before you start another.</source>
        <translation>Vous pouvez&#xa0;: continuer dans cette fenêtre, ou la fermer avant d’en lancer une autre.</translation>
    </message>
    <message>
        <source>No other window or command is at work on the installs.</source>
        <translation>Aucune autre fenêtre ni commande ne travaille sur les installations.</translation>
    </message>
    <message>
        <source>No mistake in the policy or in a profile.</source>
        <translation>Aucune erreur dans la politique ni dans un profil.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {words} (further mistakes: {more})</source>
        <translation>{file}, ligne {line}&#xa0;: {words} (autres erreurs&#xa0;: {more})</translation>
    </message>
    <message>
        <source>Depot IT: mend the file, then check again.</source>
        <translation>Service informatique&#xa0;: corrigez le fichier, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>It did not answer in {seconds} seconds.</source>
        <translation>Pas de réponse en {seconds} secondes.</translation>
    </message>
    <message>
        <source>It could not be looked at: something unexpected happened ({kind}).</source>
        <translation>Cela n’a pas pu être examiné&#xa0;: quelque chose d’inattendu est arrivé ({kind}).</translation>
    </message>
    <message>
        <source>Not looked at: IT’s policy closes these servers on this computer.</source>
        <translation>Non examiné&#xa0;: la politique du service informatique ferme ces serveurs sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Not looked at: no server is named. Set ENERGY_BASE_URL and ENERGY_IDP_URL, or sign in.</source>
        <translation>Non examiné&#xa0;: aucun serveur n’est nommé. Définissez ENERGY_BASE_URL et ENERGY_IDP_URL, ou connectez-vous.</translation>
    </message>
    <message>
        <source>Not looked at: {why}.</source>
        <translation>Non examiné&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{host} is not an address that a secret may be sent to ({why}).</source>
        <translation>{host} n’est pas une adresse à laquelle un secret peut être envoyé ({why}).</translation>
    </message>
    <message>
        <source>The proxy {proxy} cannot be reached ({why}).</source>
        <translation>Le proxy {proxy} ne peut pas être joint ({why}).</translation>
    </message>
    <message>
        <source>The proxy {proxy} wants a sign-in (407).</source>
        <translation>Le proxy {proxy} demande une connexion (407).</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not let this program reach {host} ({why}).</source>
        <translation>Le proxy {proxy} ne laisse pas ce programme joindre {host} ({why}).</translation>
    </message>
    <message>
        <source>The name {host} is not known to the name server ({why}).</source>
        <translation>Le nom {host} n’est pas connu du serveur de noms ({why}).</translation>
    </message>
    <message>
        <source>{host} refuses connections at port {port}.</source>
        <translation>{host} refuse les connexions au port {port}.</translation>
    </message>
    <message>
        <source>There is no way from here to {host} ({why}).</source>
        <translation>Il n’y a pas de chemin d’ici à {host} ({why}).</translation>
    </message>
    <message>
        <source>{host} does not answer: it hangs at “{step}”.</source>
        <translation>{host} ne répond pas&#xa0;: cela bloque à «&#xa0;{step}&#xa0;».</translation>
    </message>
    <message>
        <source>A file of the connection profile cannot be used: {why}.</source>
        <translation>Un fichier du profil de connexion est inutilisable&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted here ({why}). It is signed by {signer}.</source>
        <translation>Le certificat de {host} n’est pas reconnu ici ({why}). Il est signé par {signer}.</translation>
    </message>
    <message>
        <source>{host} wants a client certificate of this computer.</source>
        <translation>{host} demande un certificat client de cet ordinateur.</translation>
    </message>
    <message>
        <source>{host} does not speak a TLS that is good enough ({why}).</source>
        <translation>{host} ne parle pas un TLS suffisant ({why}).</translation>
    </message>
    <message>
        <source>What answers at {host} is no web server ({why}).</source>
        <translation>Ce qui répond chez {host} n’est pas un serveur web ({why}).</translation>
    </message>
    <message>
        <source>A sign-in page of the network answers in place of {host}.</source>
        <translation>Une page de connexion du réseau répond à la place de {host}.</translation>
    </message>
    <message>
        <source>Depot IT: set an https address in the connection profile.</source>
        <translation>Service informatique&#xa0;: mettez une adresse https dans le profil de connexion.</translation>
    </message>
    <message>
        <source>Depot IT: look at the proxy in the system’s settings, or in the profile.</source>
        <translation>Service informatique&#xa0;: regardez le proxy dans les réglages du système, ou dans le profil.</translation>
    </message>
    <message>
        <source>Depot IT: let this host pass without a sign-in, or name a proxy in the profile that wants none.</source>
        <translation>Service informatique&#xa0;: laissez passer ce serveur sans connexion, ou nommez dans le profil un proxy qui n’en demande pas.</translation>
    </message>
    <message>
        <source>Depot IT: allow CONNECT to {host}:{port} on the proxy.</source>
        <translation>Service informatique&#xa0;: autorisez CONNECT vers {host}:{port} sur le proxy.</translation>
    </message>
    <message>
        <source>You can: connect to the network or the VPN. Depot IT: look at the name and at the DNS.</source>
        <translation>Vous pouvez&#xa0;: vous connecter au réseau ou au VPN. Service informatique&#xa0;: regardez le nom et le DNS.</translation>
    </message>
    <message>
        <source>Depot IT: look at the port in the address, and whether the server runs.</source>
        <translation>Service informatique&#xa0;: regardez le port de l’adresse, et si le serveur tourne.</translation>
    </message>
    <message>
        <source>You can: connect to a network. Depot IT: look at the VPN and the firewall.</source>
        <translation>Vous pouvez&#xa0;: vous connecter à un réseau. Service informatique&#xa0;: regardez le VPN et le pare-feu.</translation>
    </message>
    <message>
        <source>You can: try another network. Depot IT: allow {host}:{port} in the firewall.</source>
        <translation>Vous pouvez&#xa0;: essayer un autre réseau. Service informatique&#xa0;: autorisez {host}:{port} dans le pare-feu.</translation>
    </message>
    <message>
        <source>Depot IT: put the file there, or correct its name in the profile.</source>
        <translation>Service informatique&#xa0;: mettez-y le fichier, ou corrigez son nom dans le profil.</translation>
    </message>
    <message>
        <source>Depot IT: if that is the company’s own inspection, put its root certificate into the system’s store or name it in the profile as CA file. If nobody knows it, do not go on.</source>
        <translation>Service informatique&#xa0;: si c’est l’inspection de l’entreprise, mettez son certificat racine dans le magasin du système ou nommez-le dans le profil comme fichier de CA. Si personne ne le connaît, n’allez pas plus loin.</translation>
    </message>
    <message>
        <source>Depot IT: name certificate and key in the connection profile.</source>
        <translation>Service informatique&#xa0;: nommez certificat et clé dans le profil de connexion.</translation>
    </message>
    <message>
        <source>Depot IT: let the server offer TLS 1.2 or newer.</source>
        <translation>Service informatique&#xa0;: faites que le serveur offre TLS 1.2 ou plus récent.</translation>
    </message>
    <message>
        <source>Depot IT: look at the port in the address.</source>
        <translation>Service informatique&#xa0;: regardez le port de l’adresse.</translation>
    </message>
    <message>
        <source>You can: open a web page in the browser, sign in to the Wi-Fi, then check again.</source>
        <translation>Vous pouvez&#xa0;: ouvrir une page web dans le navigateur, vous connecter au Wi-Fi, puis vérifier à nouveau.</translation>
    </message>
    <message>
        <source>You can: try another network. Depot IT: look at the name server and the proxy.</source>
        <translation>Vous pouvez&#xa0;: essayer un autre réseau. Service informatique&#xa0;: regardez le serveur de noms et le proxy.</translation>
    </message>
    <message>
        <source>Sign-in server</source>
        <translation>Serveur de connexion</translation>
    </message>
    <message>
        <source>Utility’s server</source>
        <translation>Serveur du fournisseur</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>None is used for {host}.</source>
        <translation>Aucun n’est utilisé pour {host}.</translation>
    </message>
    <message>
        <source>{proxy} is used, and lets {host} pass.</source>
        <translation>{proxy} est utilisé, et laisse passer {host}.</translation>
    </message>
    <message>
        <source>Not looked at: no server has told its time.</source>
        <translation>Non examiné&#xa0;: aucun serveur n’a dit son heure.</translation>
    </message>
    <message>
        <source>It goes with the server’s.</source>
        <translation>Elle suit celle du serveur.</translation>
    </message>
    <message>
        <source>Your clock is {minutes} minutes behind the server’s.</source>
        <translation>Votre horloge retarde de {minutes} minutes sur celle du serveur.</translation>
    </message>
    <message>
        <source>Your clock is {minutes} minutes ahead of the server’s.</source>
        <translation>Votre horloge avance de {minutes} minutes sur celle du serveur.</translation>
    </message>
    <message>
        <source>You can: switch on the automatic time in the system’s settings. Depot IT, on Linux: “sudo timedatectl set-ntp true”.</source>
        <translation>Vous pouvez&#xa0;: activer l’heure automatique dans les réglages du système. Service informatique, sous Linux&#xa0;: «&#xa0;sudo timedatectl set-ntp true&#xa0;».</translation>
    </message>
    <message>
        <source>{host} answers, without encryption: it is on this computer.</source>
        <translation>{host} répond, sans chiffrement&#xa0;: il est sur cet ordinateur.</translation>
    </message>
    <message>
        <source>{host} answers. Its certificate is signed by {signer}.</source>
        <translation>{host} répond. Son certificat est signé par {signer}.</translation>
    </message>
    <message>
        <source>Not looked at: there is no token to ask with.</source>
        <translation>Non examiné&#xa0;: il n’y a pas de jeton pour demander.</translation>
    </message>
    <message>
        <source>The sign-in server does not take this client id and secret. They were not tried again.</source>
        <translation>Le serveur de connexion n’accepte pas cet identifiant et ce secret. Ils n’ont pas été réessayés.</translation>
    </message>
    <message>
        <source>Depot IT: hand out the client id and secret anew.</source>
        <translation>Service informatique&#xa0;: remettez à nouveau l’identifiant et le secret client.</translation>
    </message>
    <message>
        <source>This sign-in may not look customers up.</source>
        <translation>Cette session ne peut pas chercher de clients.</translation>
    </message>
    <message>
        <source>Depot IT: ask the utility for the scopes customer.sync and hardware.bind.</source>
        <translation>Service informatique&#xa0;: demandez au fournisseur les droits customer.sync et hardware.bind.</translation>
    </message>
    <message>
        <source>The utility refused this sign-in’s account. It was not tried again.</source>
        <translation>Le fournisseur a refusé le compte de cette session. Il n’a pas été réessayé.</translation>
    </message>
    <message>
        <source>Depot IT: ask the utility whether the account is locked or closed.</source>
        <translation>Service informatique&#xa0;: demandez au fournisseur si le compte est bloqué ou fermé.</translation>
    </message>
    <message>
        <source>The sign-in server asks for patience (429).</source>
        <translation>Le serveur de connexion demande de patienter (429).</translation>
    </message>
    <message>
        <source>You can: wait some minutes, then check again.</source>
        <translation>Vous pouvez&#xa0;: attendre quelques minutes, puis vérifier à nouveau.</translation>
    </message>
    <message>
        <source>No token was got.</source>
        <translation>Aucun jeton n’a été obtenu.</translation>
    </message>
    <message>
        <source>Mend what is said of the servers first.</source>
        <translation>Réparez d’abord ce qui est dit des serveurs.</translation>
    </message>
    <message>
        <source>Mend what is said of the sign-in server first.</source>
        <translation>Réparez d’abord ce qui est dit du serveur de connexion.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Utility’s health</source>
        <translation>État du fournisseur</translation>
    </message>
    <message>
        <source>The sign-in holds, and may look customers up, but not bind.</source>
        <translation>La session vaut et peut chercher des clients, mais pas associer.</translation>
    </message>
    <message>
        <source>Depot IT: ask the utility for the scope hardware.bind.</source>
        <translation>Service informatique&#xa0;: demandez au fournisseur le droit hardware.bind.</translation>
    </message>
    <message>
        <source>The sign-in holds.</source>
        <translation>La session vaut.</translation>
    </message>
    <message>
        <source>The utility’s server says that it is well.</source>
        <translation>Le serveur du fournisseur dit qu’il va bien.</translation>
    </message>
    <message>
        <source>The utility’s server does not take the token that the sign-in server gave.</source>
        <translation>Le serveur du fournisseur n’accepte pas le jeton donné par le serveur de connexion.</translation>
    </message>
    <message>
        <source>Depot IT: both addresses of the profile have to be of one environment.</source>
        <translation>Service informatique&#xa0;: les deux adresses du profil doivent être d’un même environnement.</translation>
    </message>
    <message>
        <source>The utility’s server does not say how it is. That need not mean anything.</source>
        <translation>Le serveur du fournisseur ne dit pas comment il va. Cela ne veut pas forcément dire quelque chose.</translation>
    </message>
    <message>
        <source>Looking for new versions</source>
        <translation>Recherche de nouvelles versions</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>In the browser, at {host}</source>
        <translation>Dans le navigateur, sur {host}</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Do not take it over</source>
        <translation>Ne pas l’adopter</translation>
    </message>
    <message>
        <source>Replace yours</source>
        <translation>Remplacer la vôtre</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>L’adopter</translation>
    </message>
    <message>
        <source>Take this connection over?</source>
        <translation>Adopter cette connexion&#xa0;?</translation>
    </message>
    <message>
        <source>You would sign in at {host}. Compare it with what depot IT told you.</source>
        <translation>Vous vous connecteriez à {host}. Comparez avec ce que le service informatique vous a dit.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Connection profile</source>
        <translation>Profil de connexion</translation>
    </message>
    <message>
        <source>See connections</source>
        <translation>Voir les connexions</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Lignes du journal</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Montrer le dossier</translation>
    </message>
    <message>
        <source>The log, the newest line first</source>
        <translation>Le journal, la ligne la plus récente d’abord</translation>
    </message>
    <message>
        <source>{n} lines, the newest first.</source>
        <translation>{n} lignes, la plus récente d’abord.</translation>
    </message>
    <message>
        <source>1 line, the newest first.</source>
        <translation>1 ligne, la plus récente d’abord.</translation>
    </message>
    <message>
        <source>There are no such lines.</source>
        <translation>Il n’y a pas de telles lignes.</translation>
    </message>
    <message>
        <source>Look through it before it goes anywhere: names, addresses, codes and secrets are not in it, and numbers are masked. Nothing is sent by this program.</source>
        <translation>Parcourez-le avant qu’il ne parte&#xa0;: noms, adresses, codes et secrets n’y sont pas, et les numéros sont masqués. Ce programme n’envoie rien.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Texte du fichier</translation>
    </message>
    <message>
        <source>Gathering…</source>
        <translation>Collecte…</translation>
    </message>
    <message>
        <source>Save support file</source>
        <translation>Enregistrer le fichier d’assistance</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} ko</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Ouvrir le journal</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Où on en est</translation>
    </message>
    <message>
        <source>Check this computer</source>
        <translation>Vérifier cet ordinateur</translation>
    </message>
    <message>
        <source>Support file</source>
        <translation>Fichier d’assistance</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Passphrase of the certificate</source>
        <translation>Phrase secrète du certificat</translation>
    </message>
    <message>
        <source>Password of the service account</source>
        <translation>Mot de passe du compte de service</translation>
    </message>
    <message>
        <source>Binds go out as {user}.</source>
        <translation>Les associations partent sous {user}.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>L’ouvrir à nouveau</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <translation>Utiliser un code</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>Code&#xa0;: {code}</translation>
    </message>
    <message>
        <source>QR code: opens the utility’s page on a telephone, with the code in it</source>
        <translation>Code QR&#xa0;: ouvre la page du fournisseur sur un téléphone, avec le code déjà saisi</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>L’ouvrir ici</translation>
    </message>
    <message>
        <source>Open this address on any device and type the code.</source>
        <translation>Ouvrez cette adresse sur n’importe quel appareil et saisissez le code.</translation>
    </message>
    <message>
        <source>Read the picture with a telephone, or open this address on any device and type the code.</source>
        <translation>Lisez l’image avec un téléphone, ou ouvrez cette adresse sur n’importe quel appareil et saisissez le code.</translation>
    </message>
    <message>
        <source>Enter this code at the utility’s page</source>
        <translation>Saisissez ce code sur la page du fournisseur</translation>
    </message>
    <message>
        <source>Copy the address into a browser on this computer. This page goes on by itself after that.</source>
        <translation>Copiez l’adresse dans un navigateur de cet ordinateur. Cette page continue ensuite d’elle-même.</translation>
    </message>
    <message>
        <source>No browser could be opened here</source>
        <translation>Aucun navigateur n’a pu être ouvert ici</translation>
    </message>
    <message>
        <source>Sign in there. This page goes on by itself after that.</source>
        <translation>Connectez-vous là-bas. Cette page continue ensuite d’elle-même.</translation>
    </message>
    <message>
        <source>Your browser shows the utility’s sign-in page</source>
        <translation>Votre navigateur affiche la page de connexion du fournisseur</translation>
    </message>
    <message>
        <source>Back to the check</source>
        <translation>Retour à la vérification</translation>
    </message>
    <message>
        <source>Back to the log</source>
        <translation>Retour au journal</translation>
    </message>
</context>
</TS>
