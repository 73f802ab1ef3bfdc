<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Paper</name>
    <message>
        <source>Given to</source>
        <translation>Vergeben an</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Vergeben von</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Vergeben am</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Leistungspunkte</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was es sagt</translation>
    </message>
    <message>
        <source>in the giver’s words</source>
        <translation>in den Worten des Ausstellers</translation>
    </message>
    <message>
        <source>What had to be done</source>
        <translation>Was zu tun war</translation>
    </message>
    <message>
        <source>What the person did</source>
        <translation>Was die Person getan hat</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Who gave it</source>
        <translation>Wer es vergeben hat</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Worauf es beruht</translation>
    </message>
    <message>
        <source>To check this page yourself: open a photo or scan of it in Lanyard. The badge is in the code. It is free and needs no account.</source>
        <translation>So prüfen Sie diese Seite selbst: Öffnen Sie ein Foto oder einen Scan davon in Lanyard. Das Badge steckt im Code. Das ist kostenlos und braucht kein Konto.</translation>
    </message>
    <message>
        <source>To check this page yourself: open the file that this page came from in Lanyard. It holds the badge.</source>
        <translation>So prüfen Sie diese Seite selbst: Öffnen Sie die Datei, aus der diese Seite stammt, in Lanyard. Sie enthält das Badge.</translation>
    </message>
    <message>
        <source>Is it real?</source>
        <translation>Ist es echt?</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation>In eigenen Worten</translation>
    </message>
    <message>
        <source>Nobody has signed this.</source>
        <translation>Das hat niemand unterschrieben.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>a count and the name of a state: 4 × Confirmed</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>What I can do</source>
        <translation>Was ich kann</translation>
    </message>
    <message>
        <source>and who says so</source>
        <translation>und wer das sagt</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Badge, and who gave it</source>
        <translation>Badge und wer es vergeben hat</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a giver and a year</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a giver, and a note such as: Ended 2024</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Beside each badge stands its code. Open a photo or scan of the page in Lanyard. It reads the code and asks the questions again. It is free and needs no account.</source>
        <translation>Neben jedem Badge steht sein Code. Öffnen Sie ein Foto oder einen Scan der Seite in Lanyard. Es liest den Code und stellt die Fragen noch einmal. Das ist kostenlos und braucht kein Konto.</translation>
    </message>
    <message>
        <source>To check: open a photo of this page in Lanyard.</source>
        <translation>Zum Prüfen: Foto dieser Seite in Lanyard öffnen.</translation>
    </message>
    <message>
        <source>Answers of %1</source>
        <translation>Antworten vom %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Page 1 says what the four signs mean.</source>
        <translation>Auf Seite 1 steht, was die vier Zeichen bedeuten.</translation>
    </message>
    <message>
        <source>To check: open a photo in Lanyard.</source>
        <translation>Zum Prüfen: Foto in Lanyard öffnen.</translation>
    </message>
    <message>
        <source>Given to %1</source>
        <translation>Vergeben an %1</translation>
    </message>
    <message>
        <source>Given on %1</source>
        <translation>Vergeben am %1</translation>
    </message>
    <message>
        <source>Given to %1 on %2</source>
        <comment>%1 is a name, %2 a date</comment>
        <translation>Vergeben an %1 am %2</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>asked on %1</source>
        <translation>gefragt am %1</translation>
    </message>
    <message>
        <source>The code names the badge. The file that this page came from holds it.</source>
        <translation>Der Code nennt das Badge. Es steckt in der Datei, aus der diese Seite stammt.</translation>
    </message>
    <message>
        <source>To check: open the file in Lanyard.</source>
        <translation>Zum Prüfen: Datei in Lanyard öffnen.</translation>
    </message>
    <message>
        <source>Nobody looked.</source>
        <translation>Niemand hat nachgesehen.</translation>
    </message>
    <message>
        <source>What others say about it</source>
        <translation>Was andere dazu sagen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>of those who endorse a badge</comment>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Check it in Lanyard</source>
        <translation>Mit Lanyard prüfen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a state and the day of its answers: Confirmed, 3 Mar 2026</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The badges and their codes</source>
        <translation>Die Badges und ihre Codes</translation>
    </message>
    <message>
        <source>What badges say</source>
        <translation>Was Badges sagen</translation>
    </message>
    <message>
        <source>What I say myself</source>
        <translation>Was ich selbst sage</translation>
    </message>
    <message>
        <source>My own words. Nobody has signed them.</source>
        <translation>Meine eigenen Worte. Niemand hat sie unterschrieben.</translation>
    </message>
    <message>
        <source>Each line names a badge; its code is on page %1 or behind it.</source>
        <translation>Jede Zeile nennt ein Badge. Sein Code steht auf Seite %1 oder danach.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>%1 · printed on %2</source>
        <comment>name of a person, date</comment>
        <translation>%1 · gedruckt am %2</translation>
    </message>
    <message>
        <source>These words open this person&apos;s file in Lanyard if the passphrase is forgotten. Who has this page can read everything in the file: keep it where you keep your passport, not beside the computer.</source>
        <translation>Diese Wörter öffnen die Datei dieser Person in Lanyard, wenn das Passwort vergessen ist. Wer diese Seite hat, kann alles in der Datei lesen: Bewahren Sie sie dort auf, wo Ihr Pass liegt, nicht beim Computer.</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>So benutzen Sie es</translation>
    </message>
    <message>
        <source>1. Start Lanyard and choose the name of this person.</source>
        <translation>1. Starten Sie Lanyard und wählen Sie den Namen dieser Person.</translation>
    </message>
    <message>
        <source>2. Choose “Passphrase forgotten? Use the recovery sheet”.</source>
        <translation>2. Wählen Sie „Passwort vergessen? Das Wiederherstellungsblatt benutzen“.</translation>
    </message>
    <message>
        <source>3. Type the words in their order, or read the code with a phone and paste them.</source>
        <translation>3. Tippen Sie die Wörter in ihrer Reihenfolge, oder lesen Sie den Code mit einem Telefon und fügen Sie sie ein.</translation>
    </message>
    <message>
        <source>4. Set a new passphrase. This page stays good.</source>
        <translation>4. Setzen Sie ein neues Passwort. Diese Seite gilt weiter.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Unpaid work</source>
        <translation>Ehrenamt</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Kurse</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Since %1</source>
        <comment>a year or a month</comment>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>years or months</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>first language</source>
        <translation>Muttersprache</translation>
    </message>
    <message>
        <source>CEFR %1, my own estimate</source>
        <comment>a level such as B2 of the Common European Framework of Reference for Languages</comment>
        <translation>GER %1, eigene Einschätzung</translation>
    </message>
    <message>
        <source>A witness says</source>
        <translation>Das sagt jemand, der es gesehen hat</translation>
    </message>
    <message>
        <source>Also not signed.</source>
        <translation>Auch das ist nicht unterschrieben.</translation>
    </message>
    <message>
        <source>For %1</source>
        <comment>the reader of a portfolio: a person, a firm</comment>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>EQF %1</source>
        <comment>a level of the European Qualifications Framework</comment>
        <translation>EQR %1</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>About Lanyard</source>
        <translation>Über Lanyard</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Lanyard keeps your digital badges on your own computer, without an account and without a network. It says in plain words what a badge is and what can be known about it today, and prints a portfolio that carries the badges with it.</source>
        <translation>Lanyard bewahrt Ihre digitalen Badges auf Ihrem eigenen Computer auf, ohne Konto und ohne Netz. Es sagt in einfachen Worten, was ein Badge ist und was man heute darüber wissen kann, und druckt ein Portfolio, das die Badges bei sich trägt.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message>
        <source>You may use it, give it away and change it. What it is built with belongs to those who made it:</source>
        <translation>Sie dürfen es benutzen, weitergeben und verändern. Womit es gebaut ist, gehört denen, die es gemacht haben:</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what a part does, and its licence</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Dieses Programm</translation>
    </message>
    <message>
        <source>Reads the words of the command line</source>
        <translation>Liest die Worte der Befehlszeile</translation>
    </message>
    <message>
        <source>Reads XML and SVG</source>
        <translation>Liest XML und SVG</translation>
    </message>
    <message>
        <source>Reads JPEG pictures</source>
        <translation>Liest JPEG-Bilder</translation>
    </message>
    <message>
        <source>Reads and writes PNG pictures</source>
        <translation>Liest und schreibt PNG-Bilder</translation>
    </message>
    <message>
        <source>Reads and writes ZIP archives</source>
        <translation>Liest und schreibt ZIP-Archive</translation>
    </message>
    <message>
        <source>The signs in the window</source>
        <translation>Die Zeichen im Fenster</translation>
    </message>
    <message>
        <source>Checks signatures</source>
        <translation>Prüft Unterschriften</translation>
    </message>
    <message>
        <source>Makes QR codes</source>
        <translation>Macht QR-Codes</translation>
    </message>
    <message>
        <source>Reads and finishes PDF files</source>
        <translation>Liest PDF-Dateien und stellt sie fertig</translation>
    </message>
    <message>
        <source>Draws the window and the pages</source>
        <translation>Zeichnet das Fenster und die Seiten</translation>
    </message>
    <message>
        <source>Keeps your badges in one file</source>
        <translation>Bewahrt Ihre Badges in einer Datei auf</translation>
    </message>
    <message>
        <source>Reads QR codes from pictures</source>
        <translation>Liest QR-Codes aus Bildern</translation>
    </message>
    <message>
        <source>Packs and unpacks</source>
        <translation>Packt ein und aus</translation>
    </message>
    <message>
        <source>Taken from:</source>
        <translation>Übernommen von:</translation>
    </message>
    <message>
        <source>What the words of a badge mean stands in texts that others publish. The program carries them with it, as they are, so that nothing has to be fetched:</source>
        <translation>Was die Wörter eines Badges bedeuten, steht in Texten, die andere veröffentlichen. Das Programm hat sie unverändert dabei, damit nichts geholt werden muss:</translation>
    </message>
    <message numerus="yes">
        <source>texts of %n address(es)</source>
        <translation>
            <numerusform>Texte von %n Adresse</numerusform>
            <numerusform>Texte von %n Adressen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>achievement</name>
    <message>
        <source>Achievement</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Apprenticeship certificate</source>
        <translation>Lehrabschluss</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Associate degree</source>
        <translation>Kurzstudium (Associate Degree)</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Auszeichnung</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Bachelor’s degree</source>
        <translation>Bachelorabschluss</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Certificate of completion</source>
        <translation>Abschlussbescheinigung</translation>
    </message>
    <message>
        <source>Certification</source>
        <translation>Zertifizierung</translation>
    </message>
    <message>
        <source>Community service</source>
        <translation>Freiwilligendienst</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Activity beside lessons</source>
        <translation>Aktivität neben dem Unterricht</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Hochschulabschluss</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Diplom</translation>
    </message>
    <message>
        <source>Doctoral degree</source>
        <translation>Doktorgrad</translation>
    </message>
    <message>
        <source>Fieldwork</source>
        <translation>Praxiseinsatz</translation>
    </message>
    <message>
        <source>General education diploma</source>
        <translation>Allgemeiner Schulabschluss</translation>
    </message>
    <message>
        <source>Journeyman certificate</source>
        <translation>Gesellenbrief</translation>
    </message>
    <message>
        <source>Learning programme</source>
        <translation>Lernprogramm</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Erlaubnis</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Mitgliedschaft</translation>
    </message>
    <message>
        <source>Professional doctorate</source>
        <translation>Berufsdoktorat</translation>
    </message>
    <message>
        <source>Quality assurance</source>
        <translation>Qualitätssicherung</translation>
    </message>
    <message>
        <source>Master craftsman certificate</source>
        <translation>Meisterbrief</translation>
    </message>
    <message>
        <source>Master’s degree</source>
        <translation>Masterabschluss</translation>
    </message>
    <message>
        <source>Micro-credential</source>
        <translation>Micro-Credential</translation>
    </message>
    <message>
        <source>Research doctorate</source>
        <translation>Forschungsdoktorat</translation>
    </message>
    <message>
        <source>Secondary school diploma</source>
        <translation>Schulabschluss der Sekundarstufe</translation>
    </message>
</context>
<context>
    <name>add page</name>
    <message>
        <source>%1, inside: %2</source>
        <comment>a file and what lies in it</comment>
        <translation>%1, darin: %2</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>Im Papierkorb</translation>
    </message>
    <message>
        <source>%1 is the same badge as one in your bin. Nothing was stored twice.</source>
        <translation>%1 ist dasselbe Badge wie eines in Ihrem Papierkorb. Nichts wurde doppelt gespeichert.</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>%1 is the same badge as one you have. Nothing was stored twice.</source>
        <translation>%1 ist dasselbe Badge wie eines, das Sie haben. Nichts wurde doppelt gespeichert.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>%1 is now in your badges.</source>
        <translation>%1 ist jetzt bei Ihren Badges.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and text of a step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Einen Ordner wählen</translation>
    </message>
    <message>
        <source>Choose a photograph</source>
        <translation>Ein Foto wählen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>title of the page on which badges are added</comment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation>Dateien hierher ziehen</translation>
    </message>
    <message>
        <source>Pictures, PDFs, mails, ZIP folders, badge files, or a photograph of a printed code. Nothing is refused.</source>
        <translation>Bilder, PDFs, E-Mails, ZIP-Ordner, Badge-Dateien oder ein Foto eines gedruckten Codes. Nichts wird abgewiesen.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Dateien wählen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Use a photograph</source>
        <translation>Ein Foto nehmen</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Was angekommen ist</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>See my badges</source>
        <translation>Meine Badges ansehen</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lesen abbrechen</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Dieses Hinzufügen rückgängig machen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>stop reading files</comment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a button does, and the file it does it with</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>How to find it</source>
        <translation>So finden Sie es</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Hide the steps</source>
        <translation>Schritte verbergen</translation>
    </message>
    <message>
        <source>Undone. Nothing of this import is kept.</source>
        <translation>Rückgängig gemacht. Von diesem Hinzufügen ist nichts geblieben.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many files of so many</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy a file, a picture or the text of a badge first.</source>
        <translation>Es gibt nichts einzufügen. Kopieren Sie zuerst eine Datei, ein Bild oder den Text eines Badges.</translation>
    </message>
    <message>
        <source>%1 is an earlier one of a badge you have. Both are kept.</source>
        <translation>%1 ist ein früheres von einem Badge, das Sie haben. Beide bleiben.</translation>
    </message>
    <message>
        <source>%1 is a newer one of a badge you have. Both are kept, the newer one stands in front.</source>
        <translation>%1 ist ein neueres von einem Badge, das Sie haben. Beide bleiben, das neuere steht vorn.</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Herausgenommen</translation>
    </message>
    <message>
        <source>%1 lies in the bin now.</source>
        <translation>%1 liegt jetzt im Papierkorb.</translation>
    </message>
    <message>
        <source>It is made out to an address that is not one of yours. Is it yours all the same?</source>
        <translation>Es ist auf eine Adresse ausgestellt, die keine von Ihren ist. Gehört es trotzdem Ihnen?</translation>
    </message>
    <message>
        <source>It is made out to %1. Is it yours?</source>
        <comment>an address or a name</comment>
        <translation>Es ist auf %1 ausgestellt. Gehört es Ihnen?</translation>
    </message>
    <message>
        <source>Yes, it is</source>
        <translation>Ja, es gehört mir</translation>
    </message>
    <message>
        <source>Yes, and remember this address</source>
        <translation>Ja, und diese Adresse merken</translation>
    </message>
    <message>
        <source>Yes, and remember this name</source>
        <translation>Ja, und diesen Namen merken</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Your address?</source>
        <translation>Ihre Adresse?</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) are made out to %1. Is this your address?</source>
        <translation>
            <numerusform>%n Badge ist auf %1 ausgestellt. Ist das Ihre Adresse?</numerusform>
            <numerusform>%n Badges sind auf %1 ausgestellt. Ist das Ihre Adresse?</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, remember it</source>
        <translation>Ja, merken</translation>
    </message>
    <message>
        <source>No, it is not</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>answer</name>
    <message>
        <source>This cannot be said while an earlier answer does not fit.</source>
        <translation>Das lässt sich nicht sagen, solange eine frühere Antwort nicht stimmt.</translation>
    </message>
    <message>
        <source>Not answered: the check was stopped.</source>
        <translation>Nicht beantwortet: Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Yes.</source>
        <translation>Ja.</translation>
    </message>
    <message>
        <source>Only in part. We do not know this kind of badge.</source>
        <translation>Nur zum Teil. Diese Art von Badge kennen wir nicht.</translation>
    </message>
    <message>
        <source>Yes, it is a European learning record. We can show it, but not check it yet.</source>
        <translation>Ja, es ist ein europäischer Lernnachweis. Wir können ihn zeigen, aber noch nicht prüfen.</translation>
    </message>
    <message>
        <source>Yes, it is a Blockcerts badge. We can show it, but not check it yet.</source>
        <translation>Ja, es ist ein Blockcerts-Badge. Wir können es zeigen, aber noch nicht prüfen.</translation>
    </message>
    <message>
        <source>Not yet. The file holds only the address where the badge lies: %1.</source>
        <translation>Noch nicht. In der Datei steht nur die Adresse, an der das Badge liegt: %1.</translation>
    </message>
    <message>
        <source>Not yet. The file holds only the address where the badge lies.</source>
        <translation>Noch nicht. In der Datei steht nur die Adresse, an der das Badge liegt.</translation>
    </message>
    <message>
        <source>No. The file is damaged or incomplete.</source>
        <translation>Nein. Die Datei ist beschädigt oder unvollständig.</translation>
    </message>
    <message>
        <source>No. A part of the file is there twice: %1.</source>
        <translation>Nein. Ein Teil der Datei steht zweimal da: %1.</translation>
    </message>
    <message>
        <source>No. A part of the file is there twice.</source>
        <translation>Nein. Ein Teil der Datei steht zweimal da.</translation>
    </message>
    <message>
        <source>No. The text of the badge is damaged or incomplete.</source>
        <translation>Nein. Der Text des Badges ist beschädigt oder unvollständig.</translation>
    </message>
    <message>
        <source>No. The file says two different things about which badge it is.</source>
        <translation>Nein. Die Datei sagt zweierlei darüber, welches Badge sie ist.</translation>
    </message>
    <message>
        <source>No. The file says two different things about who received it.</source>
        <translation>Nein. Die Datei sagt zweierlei darüber, wer das Badge bekommen hat.</translation>
    </message>
    <message>
        <source>No. The file gives two different dates for the same thing.</source>
        <translation>Nein. Die Datei nennt für dasselbe zwei verschiedene Daten.</translation>
    </message>
    <message>
        <source>Yes, but the file gives two different dates for the same thing.</source>
        <translation>Ja, aber die Datei nennt für dasselbe zwei verschiedene Daten.</translation>
    </message>
    <message>
        <source>No. The file does not name the rules by which it is to be read, or it changes them.</source>
        <translation>Nein. Die Datei nennt nicht die Regeln, nach denen sie zu lesen ist, oder ändert sie.</translation>
    </message>
    <message>
        <source>Yes, but the file names its rules in an unusual way.</source>
        <translation>Ja, aber die Datei nennt ihre Regeln auf ungewöhnliche Weise.</translation>
    </message>
    <message>
        <source>No. The file does not say what kind of badge it is.</source>
        <translation>Nein. Die Datei sagt nicht, was für ein Badge sie ist.</translation>
    </message>
    <message>
        <source>Yes, but the file names its kind in an unusual way.</source>
        <translation>Ja, aber die Datei nennt ihre Art auf ungewöhnliche Weise.</translation>
    </message>
    <message>
        <source>No. Parts are missing that such a badge must have: %1.</source>
        <translation>Nein. Es fehlen Teile, die ein solches Badge haben muss: %1.</translation>
    </message>
    <message>
        <source>No. Parts are missing that such a badge must have.</source>
        <translation>Nein. Es fehlen Teile, die ein solches Badge haben muss.</translation>
    </message>
    <message>
        <source>Yes, but parts are missing: %1.</source>
        <translation>Ja, aber es fehlen Teile: %1.</translation>
    </message>
    <message>
        <source>Yes, but parts are missing.</source>
        <translation>Ja, aber es fehlen Teile.</translation>
    </message>
    <message>
        <source>No. Parts are not written as they must be: %1.</source>
        <translation>Nein. Teile sind nicht so geschrieben, wie sie sein müssen: %1.</translation>
    </message>
    <message>
        <source>No. Parts are not written as they must be.</source>
        <translation>Nein. Teile sind nicht so geschrieben, wie sie sein müssen.</translation>
    </message>
    <message>
        <source>Yes, but parts are written in an unusual way: %1.</source>
        <translation>Ja, aber Teile sind ungewöhnlich geschrieben: %1.</translation>
    </message>
    <message>
        <source>Yes, but parts are written in an unusual way.</source>
        <translation>Ja, aber Teile sind ungewöhnlich geschrieben.</translation>
    </message>
    <message>
        <source>No. A date cannot be read: %1.</source>
        <translation>Nein. Ein Datum ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>No. A date cannot be read.</source>
        <translation>Nein. Ein Datum ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Yes, but a date cannot be read: %1.</source>
        <translation>Ja, aber ein Datum ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>Yes, but a date cannot be read.</source>
        <translation>Ja, aber ein Datum ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Yes, but the same date stands there twice and differs.</source>
        <translation>Ja, aber dasselbe Datum steht zweimal da und ist verschieden.</translation>
    </message>
    <message>
        <source>Yes, but its picture is of a kind that the rules do not allow.</source>
        <translation>Ja, aber sein Bild ist von einer Art, die die Regeln nicht zulassen.</translation>
    </message>
    <message>
        <source>Yes, but an addition to the badge does not follow its own rules.</source>
        <translation>Ja, aber ein Zusatz zum Badge hält sich nicht an seine eigenen Regeln.</translation>
    </message>
    <message>
        <source>Yes, but it uses an address without protection: %1.</source>
        <translation>Ja, aber es nutzt eine ungeschützte Adresse: %1.</translation>
    </message>
    <message>
        <source>Yes, but it uses an address without protection.</source>
        <translation>Ja, aber es nutzt eine ungeschützte Adresse.</translation>
    </message>
    <message>
        <source>Yes, but the badge gives two addresses for itself.</source>
        <translation>Ja, aber das Badge nennt zwei Adressen für sich selbst.</translation>
    </message>
    <message>
        <source>Yes, but the file holds copies of the badge that differ.</source>
        <translation>Ja, aber in der Datei liegen Kopien des Badges, die verschieden sind.</translation>
    </message>
    <message>
        <source>Yes, but it names the giver’s key in a shortened way.</source>
        <translation>Ja, aber es nennt den Schlüssel des Ausstellers in verkürzter Form.</translation>
    </message>
    <message>
        <source>Yes, but it mixes an older and a newer way of writing.</source>
        <translation>Ja, aber es mischt eine ältere und eine neuere Schreibweise.</translation>
    </message>
    <message>
        <source>No. Every word is as it was signed.</source>
        <translation>Nein. Jedes Wort ist so, wie es unterschrieben wurde.</translation>
    </message>
    <message>
        <source>No. Its address showed the same words on %1.</source>
        <translation>Nein. Seine Adresse zeigte am %1 dieselben Worte.</translation>
    </message>
    <message>
        <source>No. Its address showed the same words.</source>
        <translation>Nein. Seine Adresse zeigte dieselben Worte.</translation>
    </message>
    <message>
        <source>No, but it was signed in a way that is no longer in use.</source>
        <translation>Nein, aber es wurde auf eine Weise unterschrieben, die nicht mehr üblich ist.</translation>
    </message>
    <message>
        <source>Yes. The words are not the ones that were signed.</source>
        <translation>Ja. Die Worte sind nicht die, die unterschrieben wurden.</translation>
    </message>
    <message>
        <source>We cannot trust it: its signature is damaged.</source>
        <translation>Wir können ihm nicht trauen: Seine Unterschrift ist beschädigt.</translation>
    </message>
    <message>
        <source>We cannot trust it: the file says that it has no signature.</source>
        <translation>Wir können ihm nicht trauen: Die Datei sagt selbst, dass sie keine Unterschrift hat.</translation>
    </message>
    <message>
        <source>We cannot trust it: its signature is of a kind that whoever checks it could also make.</source>
        <translation>Wir können ihm nicht trauen: Eine solche Unterschrift könnte auch machen, wer sie prüft.</translation>
    </message>
    <message>
        <source>We cannot trust it: signature and key are of different kinds.</source>
        <translation>Wir können ihm nicht trauen: Unterschrift und Schlüssel sind von verschiedener Art.</translation>
    </message>
    <message>
        <source>We cannot trust it: its signature has a condition that we cannot keep.</source>
        <translation>Wir können ihm nicht trauen: Seine Unterschrift stellt eine Bedingung, die wir nicht erfüllen können.</translation>
    </message>
    <message>
        <source>We cannot trust it: it was signed in a form that badges may not use.</source>
        <translation>Wir können ihm nicht trauen: Es wurde in einer Form unterschrieben, die für Badges nicht erlaubt ist.</translation>
    </message>
    <message>
        <source>Yes. Its address showed something else for: %1.</source>
        <translation>Ja. Seine Adresse zeigte etwas anderes bei: %1.</translation>
    </message>
    <message>
        <source>Yes. Its address showed other words.</source>
        <translation>Ja. Seine Adresse zeigte andere Worte.</translation>
    </message>
    <message>
        <source>We could not check this: we do not know this way of signing yet (%1).</source>
        <translation>Das konnten wir nicht prüfen: Diese Art der Unterschrift kennen wir noch nicht (%1).</translation>
    </message>
    <message>
        <source>We could not check this: we do not know this way of signing yet.</source>
        <translation>Das konnten wir nicht prüfen: Diese Art der Unterschrift kennen wir noch nicht.</translation>
    </message>
    <message>
        <source>We could not check this: the giver’s key is not on this computer.</source>
        <translation>Das konnten wir nicht prüfen: Der Schlüssel des Ausstellers ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>We could not check this: the giver’s key cannot be used.</source>
        <translation>Das konnten wir nicht prüfen: Der Schlüssel des Ausstellers ist nicht brauchbar.</translation>
    </message>
    <message>
        <source>We cannot trust it: a badge of this kind must be signed, and this one is not.</source>
        <translation>Wir können ihm nicht trauen: Ein solches Badge muss unterschrieben sein, und dieses ist es nicht.</translation>
    </message>
    <message>
        <source>We cannot say: nobody has signed it.</source>
        <translation>Das lässt sich nicht sagen: Niemand hat es unterschrieben.</translation>
    </message>
    <message>
        <source>We could not check this: its address was never asked.</source>
        <translation>Das konnten wir nicht prüfen: Seine Adresse wurde nie gefragt.</translation>
    </message>
    <message>
        <source>We could not check this: nothing was at its address on %1.</source>
        <translation>Das konnten wir nicht prüfen: An seiner Adresse war am %1 nichts.</translation>
    </message>
    <message>
        <source>We could not check this: nothing was at its address.</source>
        <translation>Das konnten wir nicht prüfen: An seiner Adresse war nichts.</translation>
    </message>
    <message>
        <source>We could not check this: its address showed something that is no badge.</source>
        <translation>Das konnten wir nicht prüfen: Seine Adresse zeigte etwas, das kein Badge ist.</translation>
    </message>
    <message>
        <source>Yes. The giver is on the list “%1”.</source>
        <translation>Ja. Der Aussteller steht auf der Liste „%1“.</translation>
    </message>
    <message>
        <source>Yes. The giver is on a list that you accept.</source>
        <translation>Ja. Der Aussteller steht auf einer Liste, die Sie anerkennen.</translation>
    </message>
    <message>
        <source>It stands at its address, but we do not know whose address that is.</source>
        <translation>Es steht an seiner Adresse, aber wir wissen nicht, wem diese Adresse gehört.</translation>
    </message>
    <message>
        <source>It is signed, but we do not know by whom.</source>
        <translation>Es ist unterschrieben, aber wir wissen nicht, von wem.</translation>
    </message>
    <message>
        <source>The badge lies at another address than its giver’s.</source>
        <translation>Das Badge liegt an einer anderen Adresse als der des Ausstellers.</translation>
    </message>
    <message>
        <source>It was signed with a key that is not the giver’s.</source>
        <translation>Es wurde mit einem Schlüssel unterschrieben, der nicht dem Aussteller gehört.</translation>
    </message>
    <message>
        <source>The file names two different givers.</source>
        <translation>Die Datei nennt zwei verschiedene Aussteller.</translation>
    </message>
    <message>
        <source>It was signed with a key that the giver does not allow for badges.</source>
        <translation>Es wurde mit einem Schlüssel unterschrieben, den der Aussteller für Badges nicht zulässt.</translation>
    </message>
    <message>
        <source>The giver had withdrawn the key before the badge was signed.</source>
        <translation>Der Aussteller hatte den Schlüssel zurückgezogen, bevor das Badge unterschrieben wurde.</translation>
    </message>
    <message>
        <source>The giver has given up the identity that signed it.</source>
        <translation>Der Aussteller hat die Identität aufgegeben, die es unterschrieben hat.</translation>
    </message>
    <message>
        <source>It lies at an address that its giver does not allow.</source>
        <translation>Es liegt an einer Adresse, die sein Aussteller nicht zulässt.</translation>
    </message>
    <message>
        <source>We could not check this: nothing about the giver is on this computer.</source>
        <translation>Das konnten wir nicht prüfen: Auf diesem Computer ist nichts über den Aussteller.</translation>
    </message>
    <message>
        <source>We could not check this: the giver names no key of theirs.</source>
        <translation>Das konnten wir nicht prüfen: Der Aussteller nennt keinen eigenen Schlüssel.</translation>
    </message>
    <message>
        <source>The file does not say who gave it.</source>
        <translation>Die Datei sagt nicht, wer es vergeben hat.</translation>
    </message>
    <message>
        <source>We could not check this: it brings a certificate, but we do not know whose it is.</source>
        <translation>Das konnten wir nicht prüfen: Es bringt ein Zertifikat mit, aber wir wissen nicht, wem es gehört.</translation>
    </message>
    <message>
        <source>This cannot be said before the question “Was it changed?” is answered.</source>
        <translation>Das lässt sich erst sagen, wenn die Frage „Wurde es verändert?“ beantwortet ist.</translation>
    </message>
    <message>
        <source>Yes. It ends on %1.</source>
        <translation>Ja. Es endet am %1.</translation>
    </message>
    <message>
        <source>Yes. Today lies inside its dates.</source>
        <translation>Ja. Heute liegt innerhalb seiner Daten.</translation>
    </message>
    <message>
        <source>Yes. It has no end date.</source>
        <translation>Ja. Es hat kein Enddatum.</translation>
    </message>
    <message>
        <source>No. It ended on %1.</source>
        <translation>Nein. Es endete am %1.</translation>
    </message>
    <message>
        <source>No. It has ended.</source>
        <translation>Nein. Es ist abgelaufen.</translation>
    </message>
    <message>
        <source>Not yet. It begins on %1.</source>
        <translation>Noch nicht. Es beginnt am %1.</translation>
    </message>
    <message>
        <source>Not yet. It begins later.</source>
        <translation>Noch nicht. Es beginnt später.</translation>
    </message>
    <message>
        <source>Its dates contradict each other.</source>
        <translation>Seine Daten widersprechen sich.</translation>
    </message>
    <message>
        <source>We cannot say: it has no date that we can read.</source>
        <translation>Das lässt sich nicht sagen: Es hat kein Datum, das wir lesen können.</translation>
    </message>
    <message>
        <source>No. Its address shows it as given.</source>
        <translation>Nein. Seine Adresse zeigt es als vergeben.</translation>
    </message>
    <message>
        <source>No. The giver’s own list says so.</source>
        <translation>Nein. Das sagt die eigene Liste des Ausstellers.</translation>
    </message>
    <message>
        <source>Nothing says so. This badge names no list of badges taken back.</source>
        <translation>Nichts deutet darauf hin. Dieses Badge nennt keine Liste zurückgenommener Badges.</translation>
    </message>
    <message>
        <source>We cannot say: the last answer is too old, asked on %1.</source>
        <translation>Das lässt sich nicht sagen: Die letzte Antwort ist zu alt, gefragt am %1.</translation>
    </message>
    <message>
        <source>We cannot say: the last answer is too old.</source>
        <translation>Das lässt sich nicht sagen: Die letzte Antwort ist zu alt.</translation>
    </message>
    <message>
        <source>No, but the answer is old, asked on %1.</source>
        <translation>Nein, aber die Antwort ist alt, gefragt am %1.</translation>
    </message>
    <message>
        <source>No, but the answer is old.</source>
        <translation>Nein, aber die Antwort ist alt.</translation>
    </message>
    <message>
        <source>Yes. The giver has taken it back and says why: “%1”</source>
        <translation>Ja. Der Aussteller hat es zurückgenommen und nennt den Grund: „%1“</translation>
    </message>
    <message>
        <source>Yes. The giver has taken it back.</source>
        <translation>Ja. Der Aussteller hat es zurückgenommen.</translation>
    </message>
    <message>
        <source>Yes, for now. The giver has suspended it.</source>
        <translation>Ja, vorerst. Der Aussteller hat es ausgesetzt.</translation>
    </message>
    <message>
        <source>Yes. Its address says that it was taken back.</source>
        <translation>Ja. Seine Adresse sagt, dass es zurückgenommen wurde.</translation>
    </message>
    <message>
        <source>Not asked yet. Its address would say so.</source>
        <translation>Noch nicht gefragt. Seine Adresse würde es sagen.</translation>
    </message>
    <message>
        <source>Not asked yet. The giver keeps a list of badges taken back.</source>
        <translation>Noch nicht gefragt. Der Aussteller führt eine Liste zurückgenommener Badges.</translation>
    </message>
    <message>
        <source>We could not read the giver’s list of badges taken back.</source>
        <translation>Wir konnten die Liste des Ausstellers über zurückgenommene Badges nicht lesen.</translation>
    </message>
    <message>
        <source>We could not check the giver’s list of badges taken back.</source>
        <translation>Wir konnten die Liste des Ausstellers über zurückgenommene Badges nicht prüfen.</translation>
    </message>
    <message>
        <source>We do not know this kind of list of badges taken back.</source>
        <translation>Diese Art von Liste zurückgenommener Badges kennen wir nicht.</translation>
    </message>
    <message>
        <source>Yes. It was given to %1.</source>
        <translation>Ja. Es wurde an %1 vergeben.</translation>
    </message>
    <message>
        <source>Yes. It was given to you.</source>
        <translation>Ja. Es wurde an Sie vergeben.</translation>
    </message>
    <message>
        <source>No. It was given to %1.</source>
        <translation>Nein. Es wurde an %1 vergeben.</translation>
    </message>
    <message>
        <source>No. It was given to another address.</source>
        <translation>Nein. Es wurde an eine andere Adresse vergeben.</translation>
    </message>
    <message>
        <source>The file does not say to whom it was given.</source>
        <translation>Die Datei sagt nicht, an wen es vergeben wurde.</translation>
    </message>
    <message>
        <source>We cannot say: it names its owner in a way that we cannot compare.</source>
        <translation>Das lässt sich nicht sagen: Es nennt den Empfänger auf eine Weise, die wir nicht vergleichen können.</translation>
    </message>
    <message>
        <source>We cannot say: we do not know your addresses yet.</source>
        <translation>Das lässt sich nicht sagen: Wir kennen Ihre Adressen noch nicht.</translation>
    </message>
    <message>
        <source>Given to %1.</source>
        <translation>Vergeben an %1.</translation>
    </message>
    <message>
        <source>Given to the person named on this paper.</source>
        <comment>the badge holds the address only in a hidden form, and it fits</comment>
        <translation>Vergeben an die Person, die auf diesem Papier genannt ist.</translation>
    </message>
    <message>
        <source>Given to an address that the file keeps hidden.</source>
        <translation>Vergeben an eine Adresse, die die Datei verborgen hält.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>end of a list of words</comment>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Perhaps. These words may have been added later, because the signature does not cover them: %1.</source>
        <translation>Vielleicht. Diese Worte können später ergänzt worden sein, denn die Unterschrift erfasst sie nicht: %1.</translation>
    </message>
    <message>
        <source>Perhaps. Some words may have been added later, because the signature does not cover them.</source>
        <translation>Vielleicht. Einige Worte können später ergänzt worden sein, denn die Unterschrift erfasst sie nicht.</translation>
    </message>
    <message>
        <source>Perhaps. An address is not written as it must be, so the signature does not cover it: %1.</source>
        <translation>Vielleicht. Eine Adresse ist nicht so geschrieben, wie sie sein muss, darum erfasst die Unterschrift sie nicht: %1.</translation>
    </message>
    <message>
        <source>Perhaps. An address is not written as it must be, so the signature does not cover it.</source>
        <translation>Vielleicht. Eine Adresse ist nicht so geschrieben, wie sie sein muss, darum erfasst die Unterschrift sie nicht.</translation>
    </message>
    <message>
        <source>Perhaps. The signature does not cover all of the file. It leaves out: %1.</source>
        <translation>Vielleicht. Die Unterschrift erfasst nicht die ganze Datei. Sie lässt weg: %1.</translation>
    </message>
    <message>
        <source>Perhaps. The signature does not cover all of the file.</source>
        <translation>Vielleicht. Die Unterschrift erfasst nicht die ganze Datei.</translation>
    </message>
    <message>
        <source>Perhaps. A text gives “%1” as its language. That is no language, so the signature does not cover the text.</source>
        <translation>Vielleicht. Ein Text gibt „%1“ als seine Sprache an. Das ist keine Sprache, darum erfasst die Unterschrift den Text nicht.</translation>
    </message>
    <message>
        <source>Perhaps. A text names a language that is none, so the signature does not cover the text.</source>
        <translation>Vielleicht. Ein Text nennt eine Sprache, die keine ist, darum erfasst die Unterschrift den Text nicht.</translation>
    </message>
    <message>
        <source>Perhaps. These words have a meaning in this file only, so the signature does not cover them: %1.</source>
        <translation>Vielleicht. Diese Worte haben nur in dieser Datei eine Bedeutung, darum erfasst die Unterschrift sie nicht: %1.</translation>
    </message>
    <message>
        <source>Perhaps. Some words have a meaning in this file only, so the signature does not cover them.</source>
        <translation>Vielleicht. Einige Worte haben nur in dieser Datei eine Bedeutung, darum erfasst die Unterschrift sie nicht.</translation>
    </message>
    <message>
        <source>We cannot trust it: the file gives these words a new meaning, which the rules forbid: %1.</source>
        <translation>Wir können ihm nicht trauen: Die Datei gibt diesen Worten eine neue Bedeutung, und das verbieten die Regeln: %1.</translation>
    </message>
    <message>
        <source>We cannot trust it: the file gives some words a new meaning, which the rules forbid.</source>
        <translation>Wir können ihm nicht trauen: Die Datei gibt einigen Worten eine neue Bedeutung, und das verbieten die Regeln.</translation>
    </message>
    <message>
        <source>Perhaps. What is shown may not be what was signed. The file gives these words another meaning than the rules for badges do: %1.</source>
        <translation>Vielleicht. Was Sie sehen, ist vielleicht nicht das, was unterschrieben wurde. Die Datei gibt diesen Worten eine andere Bedeutung als die Regeln für Badges: %1.</translation>
    </message>
    <message>
        <source>Perhaps. What is shown may not be what was signed. The file gives some words another meaning than the rules for badges do.</source>
        <translation>Vielleicht. Was Sie sehen, ist vielleicht nicht das, was unterschrieben wurde. Die Datei gibt einigen Worten eine andere Bedeutung als die Regeln für Badges.</translation>
    </message>
    <message>
        <source>We cannot trust it: the file explains its words in a way that nobody can follow.</source>
        <translation>Wir können ihm nicht trauen: Die Datei erklärt ihre Worte so, dass niemand daraus klug wird.</translation>
    </message>
    <message>
        <source>We could not check all of it. The signature does not keep all digits of: %1.</source>
        <translation>Wir konnten nicht alles prüfen. Die Unterschrift behält nicht alle Ziffern von: %1.</translation>
    </message>
    <message>
        <source>We could not check all of it. A number has more digits than the signature keeps.</source>
        <translation>Wir konnten nicht alles prüfen. Eine Zahl hat mehr Ziffern, als die Unterschrift behält.</translation>
    </message>
    <message>
        <source>We cannot trust it: it was signed for something else than giving a badge.</source>
        <translation>Wir können ihm nicht trauen: Es wurde für etwas anderes unterschrieben als für die Vergabe eines Badges.</translation>
    </message>
    <message>
        <source>We cannot trust it: its signature covers no word of the badge.</source>
        <translation>Wir können ihm nicht trauen: Seine Unterschrift erfasst kein Wort des Badges.</translation>
    </message>
    <message>
        <source>We cannot trust it: its signature builds on an earlier signature that is not there.</source>
        <translation>Wir können ihm nicht trauen: Seine Unterschrift baut auf einer früheren auf, und die fehlt.</translation>
    </message>
    <message>
        <source>We could not check this: a list of word meanings that the badge names is not on this computer (%1).</source>
        <translation>Das konnten wir nicht prüfen: Das Badge nennt eine Liste von Wortbedeutungen, die nicht auf diesem Computer ist (%1).</translation>
    </message>
    <message>
        <source>We could not check this: a list of word meanings that the badge names is not on this computer.</source>
        <translation>Das konnten wir nicht prüfen: Das Badge nennt eine Liste von Wortbedeutungen, die nicht auf diesem Computer ist.</translation>
    </message>
    <message>
        <source>We could not check this: the badge is too tangled to be checked in a reasonable time.</source>
        <translation>Das konnten wir nicht prüfen: Das Badge ist zu verwickelt, um es in vernünftiger Zeit zu prüfen.</translation>
    </message>
    <message>
        <source>No. Its signature was made for use until %1 only.</source>
        <translation>Nein. Seine Unterschrift war nur für die Zeit bis zum %1 gedacht.</translation>
    </message>
    <message>
        <source>No. Its signature was made for use until a certain day, and that day is past.</source>
        <translation>Nein. Seine Unterschrift war nur bis zu einem bestimmten Tag gedacht, und der ist vorbei.</translation>
    </message>
    <message>
        <source>The person who shows these badges signed this. Who gave each badge stands with the badge.</source>
        <translation>Die Person, die diese Badges zeigt, hat das unterschrieben. Wer jedes Badge vergeben hat, steht beim Badge.</translation>
    </message>
</context>
<context>
    <name>badge</name>
    <message>
        <source>Giver not named</source>
        <translation>Aussteller nicht genannt</translation>
    </message>
    <message>
        <source>only in %1</source>
        <comment>%1 is the name of a language</comment>
        <translation>nur auf %1</translation>
    </message>
    <message>
        <source>Badge without a name</source>
        <translation>Badge ohne Namen</translation>
    </message>
    <message>
        <source>%1, as the file says</source>
        <comment>%1 is the name of the giver, who is not known to us</comment>
        <translation>%1, laut der Datei</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name and address of the person who received the badge</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The file does not say to whom</source>
        <translation>Die Datei sagt nicht, an wen</translation>
    </message>
    <message>
        <source>An address that the file keeps hidden</source>
        <translation>Eine Adresse, die die Datei verborgen hält</translation>
    </message>
    <message>
        <source>A kind we do not know</source>
        <translation>Eine Art, die wir nicht kennen</translation>
    </message>
    <message>
        <source>as a badge file</source>
        <translation>als Badge-Datei</translation>
    </message>
    <message>
        <source>as text</source>
        <translation>als Text</translation>
    </message>
    <message>
        <source>in a picture (PNG)</source>
        <translation>in einem Bild (PNG)</translation>
    </message>
    <message>
        <source>in a drawing (SVG)</source>
        <translation>in einer Zeichnung (SVG)</translation>
    </message>
    <message>
        <source>in a PDF</source>
        <translation>in einem PDF</translation>
    </message>
    <message>
        <source>in a ZIP folder</source>
        <translation>in einem ZIP-Ordner</translation>
    </message>
    <message>
        <source>in a mail</source>
        <translation>in einer E-Mail</translation>
    </message>
    <message>
        <source>in a QR code</source>
        <translation>in einem QR-Code</translation>
    </message>
</context>
<context>
    <name>badge page</name>
    <message>
        <source>Check it now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>The whole badge is in this code. Whoever takes a photograph of it can add it to Lanyard and check it, without the internet.</source>
        <translation>Das ganze Badge steckt in diesem Code. Wer ein Foto davon macht, kann es in Lanyard hinzufügen und prüfen, ohne Internet.</translation>
    </message>
    <message>
        <source>The badge is too large for a code. This one holds the address where the badge lies on the internet.</source>
        <translation>Das Badge ist zu groß für einen Code. Dieser enthält die Adresse, an der das Badge im Internet liegt.</translation>
    </message>
    <message>
        <source>The badge is too large for a code. This one holds a number that only fits this badge. Hand over the file as well.</source>
        <translation>Das Badge ist zu groß für einen Code. Dieser enthält eine Nummer, die nur zu diesem Badge passt. Geben Sie auch die Datei mit.</translation>
    </message>
    <message>
        <source>As a QR code</source>
        <translation>Als QR-Code</translation>
    </message>
    <message>
        <source>This badge is too large for a code. Hand over the file instead.</source>
        <translation>Dieses Badge ist zu groß für einen Code. Geben Sie statt dessen die Datei mit.</translation>
    </message>
    <message>
        <source>Save the code as a picture</source>
        <translation>Code als Bild speichern</translation>
    </message>
    <message>
        <source>Close the code</source>
        <translation>Code schließen</translation>
    </message>
    <message>
        <source>QR code of this badge</source>
        <translation>QR-Code dieses Badges</translation>
    </message>
    <message>
        <source>A word of your own</source>
        <translation>Ein eigenes Wort</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Take this tag away</source>
        <translation>Dieses Schlagwort entfernen</translation>
    </message>
    <message>
        <source>Take the tag %1 away</source>
        <translation>Das Schlagwort %1 entfernen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of result and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a result and its state</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Copy the address: %1</source>
        <comment>%1 says what lies at the address</comment>
        <translation>Adresse kopieren: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Also in</source>
        <comment>other languages of a badge</comment>
        <translation>Auch auf</translation>
    </message>
    <message>
        <source>Shown by</source>
        <comment>the evidence for a badge</comment>
        <translation>Belegt durch</translation>
    </message>
    <message>
        <source>Shown by (%1)</source>
        <comment>the evidence for a badge, numbered</comment>
        <translation>Belegt durch (%1)</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Vergeben von</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Vergeben am</translation>
    </message>
    <message>
        <source>The file does not say when</source>
        <translation>Die Datei sagt nicht, wann</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Vergeben an</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Endet am</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was es sagt</translation>
    </message>
    <message>
        <source>About this award</source>
        <translation>Zu dieser Vergabe</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>What it takes</source>
        <comment>the criteria of a badge</comment>
        <translation>Was dafür nötig ist</translation>
    </message>
    <message>
        <source>Read more at</source>
        <translation>Mehr dazu bei</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Leistungspunkte</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Taken back, because</source>
        <translation>Zurückgenommen, weil</translation>
    </message>
    <message>
        <source>Name of the award</source>
        <translation>Name der Vergabe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fachgebiet</translation>
    </message>
    <message>
        <source>Special field</source>
        <translation>Spezialgebiet</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>Lizenznummer</translation>
    </message>
    <message>
        <source>Began on</source>
        <translation>Begonnen am</translation>
    </message>
    <message>
        <source>Finished on</source>
        <translation>Abgeschlossen am</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>Gilt ab</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>Fits with</source>
        <comment>a framework of skills</comment>
        <translation>Passt zu</translation>
    </message>
    <message>
        <source>Fits with (%1)</source>
        <comment>a framework of skills, numbered</comment>
        <translation>Passt zu (%1)</translation>
    </message>
    <message>
        <source>Results it knows</source>
        <translation>Mögliche Ergebnisse</translation>
    </message>
    <message>
        <source>Also describes</source>
        <translation>Beschreibt auch</translation>
    </message>
    <message>
        <source>About the giver</source>
        <translation>Über den Aussteller</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>Bewertet von</translation>
    </message>
    <message>
        <source>Picture at</source>
        <translation>Bild bei</translation>
    </message>
    <message>
        <source>My badges</source>
        <translation>Meine Badges</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ihre Notiz</translation>
    </message>
    <message>
        <source>What you want to remember about this badge</source>
        <translation>Was Sie sich zu diesem Badge merken möchten</translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation>Nur für Sie</translation>
    </message>
    <message>
        <source>never printed, never part of the badge</source>
        <translation>nie gedruckt, nie Teil des Badges</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Was Sie tun können</translation>
    </message>
    <message>
        <source>Put it back among my badges</source>
        <translation>Zurück zu meinen Badges legen</translation>
    </message>
    <message>
        <source>Save the file, as received</source>
        <translation>Die Datei speichern, wie sie kam</translation>
    </message>
    <message>
        <source>It lies in the bin and is kept there until %1.</source>
        <translation>Es liegt im Papierkorb und bleibt dort bis zum %1.</translation>
    </message>
    <message>
        <source>Put it in a portfolio</source>
        <translation>In ein Portfolio legen</translation>
    </message>
    <message>
        <source>Print it on one sheet</source>
        <translation>Auf ein Blatt drucken</translation>
    </message>
    <message>
        <source>Hide the QR code</source>
        <translation>QR-Code verbergen</translation>
    </message>
    <message>
        <source>Show it as a QR code</source>
        <translation>Als QR-Code zeigen</translation>
    </message>
    <message>
        <source>Check it again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Put in the bin (kept 30 days)</source>
        <translation>In den Papierkorb (bleibt 30 Tage)</translation>
    </message>
    <message>
        <source>Show the whole name</source>
        <translation>Den ganzen Namen zeigen</translation>
    </message>
    <message>
        <source>It speaks about another badge: open that one</source>
        <translation>Es spricht über ein anderes Badge: dieses öffnen</translation>
    </message>
    <message>
        <source>It is part of a larger badge: open that one</source>
        <translation>Es ist Teil eines größeren Badges: dieses öffnen</translation>
    </message>
    <message>
        <source>Badges inside</source>
        <translation>Badges darin</translation>
    </message>
    <message>
        <source>What others say about it</source>
        <translation>Was andere dazu sagen</translation>
    </message>
    <message>
        <source>Six questions</source>
        <translation>Sechs Fragen</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>noch nicht beantwortet</translation>
    </message>
    <message>
        <source>answered on this computer on %1</source>
        <translation>auf diesem Computer beantwortet am %1</translation>
    </message>
    <message>
        <source>More that it says</source>
        <translation>Was es noch sagt</translation>
    </message>
    <message>
        <source>For experts</source>
        <translation>Für Fachleute</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>Noch nicht gefragt.</translation>
    </message>
    <message>
        <source>Lanyard has not looked at this question for this badge so far.</source>
        <translation>Diese Frage hat Lanyard für dieses Badge noch nicht geprüft.</translation>
    </message>
    <message>
        <source>Save as a picture with the badge in it</source>
        <translation>Als Bild speichern, mit dem Badge darin</translation>
    </message>
    <message>
        <source>Copy it as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Send it by mail</source>
        <translation>Per E-Mail senden</translation>
    </message>
    <message>
        <source>Earlier and newer ones</source>
        <translation>Frühere und neuere</translation>
    </message>
</context>
<context>
    <name>badges page</name>
    <message>
        <source>No badge</source>
        <comment>before &apos;found of 11&apos;</comment>
        <translation>Kein Badge</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>no end date</source>
        <translation>kein Enddatum</translation>
    </message>
    <message>
        <source>in what it says: “%1”</source>
        <comment>where a search found its words; %1 is a piece of the badge&apos;s text</comment>
        <translation>in dem, was es sagt: „%1“</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>By giver</source>
        <translation>Nach Aussteller</translation>
    </message>
    <message>
        <source>Added last</source>
        <translation>Zuletzt hinzugefügt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Any year</source>
        <translation>Alle Jahre</translation>
    </message>
    <message>
        <source>Any giver</source>
        <translation>Alle Aussteller</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Alle Schlagwörter</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Giver</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Bin (%1)</source>
        <comment>%1 is how many badges lie in it</comment>
        <translation>Papierkorb (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) chosen</source>
        <translation>
            <numerusform>%n Badge ausgewählt</numerusform>
            <numerusform>%n Badges ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>found of %1</source>
        <comment>&apos;5 badges found of 11&apos;</comment>
        <translation>gefunden von %1</translation>
    </message>
    <message>
        <source>· kept for 30 days</source>
        <translation>· bleiben 30 Tage</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>See them</source>
        <comment>the badges that want a look</comment>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Stop choosing</source>
        <translation>Auswahl beenden</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>Mehrere auswählen</translation>
    </message>
    <message>
        <source>Choose a badge first.</source>
        <translation>Wählen Sie zuerst ein Badge.</translation>
    </message>
    <message>
        <source>A word of your own</source>
        <translation>Ein eigenes Wort</translation>
    </message>
    <message>
        <source>Tag for the badges chosen</source>
        <translation>Schlagwort für die ausgewählten Badges</translation>
    </message>
    <message>
        <source>Add it</source>
        <comment>a tag, to the badges chosen</comment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Put in the bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Put them back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <source>Put all back</source>
        <translation>Alle zurücklegen</translation>
    </message>
    <message>
        <source>Make a portfolio of these</source>
        <translation>Daraus ein Portfolio machen</translation>
    </message>
    <message>
        <source>Make a portfolio</source>
        <translation>Ein Portfolio machen</translation>
    </message>
    <message>
        <source>There is no badge here.</source>
        <translation>Hier ist kein Badge.</translation>
    </message>
    <message>
        <source>My badges</source>
        <translation>Meine Badges</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Search name, giver, skill …</source>
        <translation>Name, Aussteller, Fähigkeit …</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Name and giver</source>
        <translation>Name und Aussteller</translation>
    </message>
    <message>
        <source>Given</source>
        <comment>column of dates</comment>
        <translation>Vergeben</translation>
    </message>
    <message>
        <source>Ends</source>
        <comment>column of dates</comment>
        <translation>Endet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Badges in the bin</source>
        <translation>Badges im Papierkorb</translation>
    </message>
    <message>
        <source>No badges yet</source>
        <translation>Noch keine Badges</translation>
    </message>
    <message>
        <source>Your badges will lie here. Add the files that you got: pictures, PDFs, mails or whole folders.</source>
        <translation>Hier werden Ihre Badges liegen. Fügen Sie die Dateien hinzu, die Sie bekommen haben: Bilder, PDFs, E-Mails oder ganze Ordner.</translation>
    </message>
    <message>
        <source>Add badges</source>
        <translation>Badges hinzufügen</translation>
    </message>
    <message>
        <source>Look at sample badges</source>
        <translation>Beispiel-Badges ansehen</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>What you put in the bin is kept for 30 days and can be put back.</source>
        <translation>Was Sie in den Papierkorb legen, bleibt 30 Tage und lässt sich zurückholen.</translation>
    </message>
    <message>
        <source>Back to my badges</source>
        <translation>Zurück zu meinen Badges</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No badge is of this kind.</source>
        <translation>Kein Badge ist von dieser Art.</translation>
    </message>
    <message>
        <source>No badge says %1. We looked in names, givers, skills and every other word.</source>
        <translation>Kein Badge sagt %1. Wir haben in Namen, Ausstellern, Fähigkeiten und allen anderen Worten gesucht.</translation>
    </message>
    <message>
        <source>%1 stands in %2 of your %3 badges. Accents and capital letters make no difference.</source>
        <translation>%1 steht in %2 von Ihren %3 Badges. Akzente und Großbuchstaben machen keinen Unterschied.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <source>Make a portfolio of it</source>
        <translation>Ein Portfolio daraus machen</translation>
    </message>
    <message>
        <source>Choose it and others</source>
        <translation>Dieses und weitere auswählen</translation>
    </message>
    <message>
        <source>More filters and the bin</source>
        <translation>Weitere Filter und der Papierkorb</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n earlier</source>
        <comment>a date, and so many older badges of the same achievement</comment>
        <translation>
            <numerusform>%1 und %n früheres</numerusform>
            <numerusform>%1 und %n frühere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bundle</name>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Badges of %1</source>
        <comment>%1 is a person</comment>
        <translation>Badges von %1</translation>
    </message>
    <message>
        <source>The files beside this page are the badges themselves, exactly as they were received. Any program for digital badges can read them. What checking them said is as of the day it was asked.</source>
        <translation>Die Dateien neben dieser Seite sind die Badges selbst, genau so, wie sie empfangen wurden. Jedes Programm für digitale Badges kann sie lesen. Was die Prüfung sagte, gilt für den Tag, an dem gefragt wurde.</translation>
    </message>
    <message>
        <source>Lanyard takes everything in again, with notes, tags and portfolios, when you add the packed file as a whole.</source>
        <translation>Lanyard nimmt alles wieder auf, mit Notizen, Schlagwörtern und Portfolios, wenn Sie die gepackte Datei als Ganzes hinzufügen.</translation>
    </message>
    <message>
        <source>Lanyard takes the badges in when you add the packed file as a whole.</source>
        <translation>Lanyard nimmt die Badges auf, wenn Sie die gepackte Datei als Ganzes hinzufügen.</translation>
    </message>
    <message>
        <source>Badges</source>
        <comment>heading</comment>
        <translation>Badges</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>Im Papierkorb</translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation>In meinen eigenen Worten</translation>
    </message>
    <message>
        <source>Portfolios</source>
        <translation>Portfolios</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papiere</translation>
    </message>
    <message>
        <source>This is what the person says of themselves. Nobody has signed it.</source>
        <translation>Das sagt die Person über sich selbst. Niemand hat es unterschrieben.</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Vergeben von</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Checking said</source>
        <translation>Die Prüfung sagte</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Original file</source>
        <translation>Originaldatei</translation>
    </message>
    <message>
        <source>A badge without a name</source>
        <translation>Ein Badge ohne Namen</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>Giver not known to us</source>
        <translation>Aussteller uns nicht bekannt</translation>
    </message>
    <message>
        <source>Lies elsewhere</source>
        <comment>the badge lies at another address than its giver&apos;s</comment>
        <translation>Liegt woanders</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <comment>%1 is a year</comment>
        <translation>Endete %1</translation>
    </message>
    <message>
        <source>Has ended</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Begins %1</source>
        <comment>%1 is a year</comment>
        <translation>Beginnt %1</translation>
    </message>
    <message>
        <source>Begins later</source>
        <translation>Beginnt später</translation>
    </message>
    <message>
        <source>Answer is old</source>
        <translation>Antwort ist alt</translation>
    </message>
    <message>
        <source>Old signature</source>
        <translation>Alte Unterschrift</translation>
    </message>
    <message>
        <source>Unusual file</source>
        <translation>Ungewöhnliche Datei</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Mit Hinweis</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Not checked fully</source>
        <translation>Nicht ganz geprüft</translation>
    </message>
    <message>
        <source>Do not rely on it</source>
        <translation>Nicht darauf verlassen</translation>
    </message>
    <message>
        <source>Signature has ended</source>
        <comment>it was made for use until a day that is past</comment>
        <translation>Unterschrift abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>%n inside do(es) not fit</source>
        <comment>of the badges that lie in this one</comment>
        <translation>
            <numerusform>%n darin passt nicht</numerusform>
            <numerusform>%n darin passen nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown by its holder</source>
        <comment>a file that only shows badges: the person signed it, not their giver</comment>
        <translation>Selbst vorgezeigt</translation>
    </message>
</context>
<context>
    <name>check page</name>
    <message>
        <source>Check paper</source>
        <comment>title of the page on which somebody’s paper is checked</comment>
        <translation>Papier prüfen</translation>
    </message>
    <message>
        <source>Put the paper here</source>
        <translation>Legen Sie das Papier hierher</translation>
    </message>
    <message>
        <source>A PDF, a scan or a photograph of a page with codes, yours or somebody else’s. Several pictures of one paper may come together.</source>
        <translation>Ein PDF, ein Scan oder ein Foto einer Seite mit Codes, Ihre eigene oder die eines anderen. Mehrere Bilder eines Papiers können zusammen kommen.</translation>
    </message>
    <message>
        <source>Open a scan, a photograph or a PDF</source>
        <translation>Scan, Foto oder PDF öffnen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lesen beenden</translation>
    </message>
    <message>
        <source>Checked on this computer. Nothing was sent and nothing was kept.</source>
        <translation>Auf diesem Computer geprüft. Nichts wurde gesendet und nichts behalten.</translation>
    </message>
    <message>
        <source>Check another paper</source>
        <translation>Ein anderes Papier prüfen</translation>
    </message>
    <message>
        <source>Keep these badges</source>
        <translation>Diese Badges behalten</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) on this paper</source>
        <translation>
            <numerusform>%n Badge auf diesem Papier</numerusform>
            <numerusform>%n Badges auf diesem Papier</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 codes could be read</source>
        <translation>%1 von %2 Codes konnten gelesen werden</translation>
    </message>
    <message numerus="yes">
        <source>%1, with %n code(s)</source>
        <comment>a picture of paper</comment>
        <translation>
            <numerusform>%1, mit %n Code</numerusform>
            <numerusform>%1, mit %n Codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s). A large picture takes a few seconds.</source>
        <translation>
            <numerusform>%n Datei wird gelesen. Ein großes Bild braucht einige Sekunden.</numerusform>
            <numerusform>%n Dateien werden gelesen. Ein großes Bild braucht einige Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy a picture or a file first.</source>
        <translation>Es gibt nichts einzufügen. Kopieren Sie zuerst ein Bild oder eine Datei.</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Wie es heißt</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Verliehen an</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Vergeben von</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Verliehen am</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>The code only names this badge. The badge itself was at hand on this computer.</source>
        <translation>Der Code nennt dieses Badge nur. Das Badge selbst lag auf diesem Computer vor.</translation>
    </message>
    <message>
        <source>Compare with the paper</source>
        <translation>Mit dem Papier vergleichen</translation>
    </message>
    <message>
        <source>Do these words stand on the paper too?</source>
        <translation>Stehen diese Worte auch auf dem Papier?</translation>
    </message>
    <message>
        <source>This is what stands beside the code on the paper</source>
        <translation>Das steht auf dem Papier neben dem Code</translation>
    </message>
    <message>
        <source>These are the words in the badge. Anybody can print other words beside a code: if one of them is different on the paper, do not rely on the paper.</source>
        <translation>Das sind die Worte im Badge. Jeder kann andere Worte neben einen Code drucken: Wenn eines davon auf dem Papier anders lautet, verlassen Sie sich nicht auf das Papier.</translation>
    </message>
    <message>
        <source>Six questions</source>
        <translation>Sechs Fragen</translation>
    </message>
    <message>
        <source>What was asked, and what the answers were</source>
        <translation>Was gefragt wurde und wie die Antworten lauten</translation>
    </message>
    <message>
        <source>We saw %1 of the %2 codes that hold it.</source>
        <translation>Wir haben %1 der %2 Codes gesehen, in denen es steht.</translation>
    </message>
    <message>
        <source>The address in the code says that it ends on %1.</source>
        <translation>Die Adresse im Code sagt, dass sie am %1 endet.</translation>
    </message>
    <message>
        <source>It says that the badge lies at this address: %1</source>
        <translation>Er sagt, dass das Badge unter dieser Adresse liegt: %1</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
</context>
<context>
    <name>count</name>
    <message>
        <source>No badges yet</source>
        <translation>Noch keine Badges</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s)</source>
        <translation>
            <numerusform>%n Badge</numerusform>
            <numerusform>%n Badges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) want a look</source>
        <comment>of the badges just counted: &apos;2 want a look&apos;</comment>
        <translation>
            <numerusform>%n braucht einen Blick</numerusform>
            <numerusform>%n brauchen einen Blick</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s) read</source>
        <translation>
            <numerusform>%1 von %n Datei gelesen</numerusform>
            <numerusform>%1 von %n Dateien gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>No new badge</source>
        <translation>Kein neues Badge</translation>
    </message>
    <message numerus="yes">
        <source>%n new badge(s)</source>
        <translation>
            <numerusform>%n neues Badge</numerusform>
            <numerusform>%n neue Badges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) were already here</source>
        <translation>
            <numerusform>%n war schon da</numerusform>
            <numerusform>%n waren schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) need something from you</source>
        <translation>
            <numerusform>%n braucht etwas von Ihnen</numerusform>
            <numerusform>%n brauchen etwas von Ihnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) waiting</source>
        <translation>
            <numerusform>%n Datei wartet</numerusform>
            <numerusform>%n Dateien warten</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped by you</source>
        <translation>von Ihnen abgebrochen</translation>
    </message>
</context>
<context>
    <name>date</name>
    <message>
        <source>asked on %1</source>
        <comment>stands alone beside an answer; %1 is a date</comment>
        <translation>gefragt am %1</translation>
    </message>
    <message>
        <source>Answers of %1</source>
        <translation>Antworten vom %1</translation>
    </message>
</context>
<context>
    <name>error</name>
    <message>
        <source>The end of the file is missing. Get the file again from where it came from.</source>
        <translation>Das Ende der Datei fehlt. Holen Sie die Datei noch einmal von dort, woher sie kam.</translation>
    </message>
    <message>
        <source>The file is not written as it should be. Get the file again from where it came from.</source>
        <translation>Die Datei ist nicht so geschrieben, wie sie sein sollte. Holen Sie sie noch einmal von dort, woher sie kam.</translation>
    </message>
    <message>
        <source>The file was damaged on the way. Get it again from where it came from.</source>
        <translation>Die Datei wurde unterwegs beschädigt. Holen Sie sie noch einmal von dort, woher sie kam.</translation>
    </message>
    <message>
        <source>The letters in the file are damaged. Get the file again from where it came from.</source>
        <translation>Die Buchstaben in der Datei sind beschädigt. Holen Sie die Datei noch einmal von dort, woher sie kam.</translation>
    </message>
    <message>
        <source>Where a number should be, there is something else.</source>
        <translation>Wo eine Zahl stehen sollte, steht etwas anderes.</translation>
    </message>
    <message>
        <source>Where a date should be, there is something else.</source>
        <translation>Wo ein Datum stehen sollte, steht etwas anderes.</translation>
    </message>
    <message>
        <source>A part of the file is there twice, so nobody can say which one counts.</source>
        <translation>Ein Teil der Datei steht zweimal da. Niemand kann sagen, welcher gilt.</translation>
    </message>
    <message>
        <source>A part of the file is missing. Get the file again from where it came from.</source>
        <translation>Ein Teil der Datei fehlt. Holen Sie die Datei noch einmal von dort, woher sie kam.</translation>
    </message>
    <message>
        <source>A part of the file is of another kind than it should be.</source>
        <translation>Ein Teil der Datei ist von anderer Art, als er sein sollte.</translation>
    </message>
    <message>
        <source>The file is nested too deeply. Badges are never written like that.</source>
        <translation>Die Datei ist zu tief verschachtelt. So werden Badges nie geschrieben.</translation>
    </message>
    <message>
        <source>The file is too large for this program. Your other files are not touched by that.</source>
        <translation>Die Datei ist zu groß für dieses Programm. Ihre anderen Dateien sind davon nicht berührt.</translation>
    </message>
    <message>
        <source>The file asked for more work than any badge needs, so we stopped.</source>
        <translation>Die Datei verlangte mehr Arbeit, als je ein Badge braucht. Darum haben wir aufgehört.</translation>
    </message>
    <message>
        <source>Stopped. What was done before is kept.</source>
        <translation>Abgebrochen. Was vorher getan war, bleibt.</translation>
    </message>
    <message>
        <source>We do not know this kind of file yet.</source>
        <translation>Diese Art von Datei kennen wir noch nicht.</translation>
    </message>
    <message>
        <source>The file is locked with a password. Unlock it in the program it came from, save it, and add it again.</source>
        <translation>Die Datei ist mit einem Passwort gesperrt. Entsperren Sie sie in dem Programm, aus dem sie kommt, speichern Sie sie, und fügen Sie sie noch einmal hinzu.</translation>
    </message>
    <message>
        <source>A key in the file cannot be used.</source>
        <translation>Ein Schlüssel in der Datei ist nicht brauchbar.</translation>
    </message>
    <message>
        <source>The file is not there. It may have been moved, or the stick was taken out.</source>
        <translation>Die Datei ist nicht da. Vielleicht wurde sie verschoben, oder der Stick wurde abgezogen.</translation>
    </message>
    <message>
        <source>This computer does not let us open the file. Copy it to a folder of your own and try again.</source>
        <translation>Dieser Computer lässt uns die Datei nicht öffnen. Kopieren Sie sie in einen eigenen Ordner, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This place can only be read. Choose another folder to save in.</source>
        <translation>Dieser Ort kann nur gelesen werden. Wählen Sie zum Speichern einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing is lost. Make room and try again.</source>
        <translation>Der Datenträger ist voll. Nichts ist verloren. Schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk or stick did not answer. Check that it is connected and try again.</source>
        <translation>Der Datenträger oder Stick hat nicht geantwortet. Sehen Sie nach, ob er verbunden ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The file is open in another window or on another computer. Close it there and try again.</source>
        <translation>Die Datei ist in einem anderen Fenster oder auf einem anderen Computer offen. Schließen Sie sie dort, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This is not a file of Lanyard.</source>
        <translation>Das ist keine Datei von Lanyard.</translation>
    </message>
    <message>
        <source>The file was saved by a newer Lanyard. Update Lanyard to open it. Nothing was changed.</source>
        <translation>Die Datei wurde mit einem neueren Lanyard gespeichert. Aktualisieren Sie Lanyard, um sie zu öffnen. Es wurde nichts verändert.</translation>
    </message>
    <message>
        <source>The file is damaged. We changed nothing in it. What can still be read can be saved to a new file.</source>
        <translation>Die Datei ist beschädigt. Wir haben nichts darin verändert. Was noch lesbar ist, lässt sich in eine neue Datei speichern.</translation>
    </message>
    <message>
        <source>The computer has no memory left for this. Close other programs and try again.</source>
        <translation>Der Computer hat dafür keinen Speicher mehr frei. Schließen Sie andere Programme, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The file is locked. Its passphrase is needed to open it.</source>
        <translation>Die Datei ist verschlossen. Zum Öffnen braucht man ihr Passwort.</translation>
    </message>
    <message>
        <source>This is not the passphrase. Look at the keyboard&apos;s language and the Caps Lock key, and try again. Or use the recovery sheet.</source>
        <translation>Das ist nicht das Passwort. Sehen Sie nach, welche Sprache die Tastatur hat und ob die Feststelltaste an ist, und versuchen Sie es noch einmal. Oder nehmen Sie das Wiederherstellungsblatt.</translation>
    </message>
    <message>
        <source>The recovery words are not typed as they stand on the sheet. Compare them word by word.</source>
        <translation>Die Wiederherstellungswörter stehen nicht so da wie auf dem Blatt. Vergleichen Sie sie Wort für Wort.</translation>
    </message>
    <message>
        <source>The part of the file that knows the passphrase is damaged. Only the words on the recovery sheet can open it now. Everything in it is still there.</source>
        <translation>Der Teil der Datei, der das Passwort kennt, ist beschädigt. Jetzt können nur noch die Wörter auf dem Wiederherstellungsblatt sie öffnen. Alles, was darin ist, ist noch da.</translation>
    </message>
    <message>
        <source>Parts of the file are older than the rest, as if somebody had put them back. We changed nothing in it. Use a backup, or ask whoever looks after this computer.</source>
        <translation>Teile der Datei sind älter als der Rest, so als hätte jemand sie zurückgesetzt. Wir haben nichts darin geändert. Nehmen Sie eine Sicherung, oder fragen Sie, wer sich um diesen Computer kümmert.</translation>
    </message>
</context>
<context>
    <name>experts</name>
    <message numerus="yes">
        <source>[%n letter(s) left out here]</source>
        <translation>
            <numerusform>[%n Buchstabe hier ausgelassen]</numerusform>
            <numerusform>[%n Buchstaben hier ausgelassen]</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no words in this document that can be read.</source>
        <translation>In diesem Dokument gibt es keine lesbaren Worte.</translation>
    </message>
    <message>
        <source>This badge was never checked.</source>
        <translation>Dieses Badge wurde nie geprüft.</translation>
    </message>
    <message>
        <source>Checked at %1</source>
        <translation>Geprüft: %1</translation>
    </message>
    <message>
        <source>Departures from the standard:</source>
        <translation>Abweichungen vom Standard:</translation>
    </message>
    <message>
        <source>Earlier, at %1</source>
        <translation>Früher, %1</translation>
    </message>
    <message>
        <source>Header:</source>
        <translation>Kopf:</translation>
    </message>
    <message>
        <source>What was signed:</source>
        <translation>Was unterschrieben wurde:</translation>
    </message>
    <message numerus="yes">
        <source>Signature: %n byte(s)</source>
        <translation>
            <numerusform>Unterschrift: %n Byte</numerusform>
            <numerusform>Unterschrift: %n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <comment>%1 is the name of what is copied</comment>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Typen</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Geschrieben als</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <comment>a date and the name of a file</comment>
        <translation>%1, als %2</translation>
    </message>
    <message>
        <source>Lay in</source>
        <translation>Lag in</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Badge’s own id</source>
        <translation>Eigene Kennung des Badges</translation>
    </message>
    <message>
        <source>Giver’s id</source>
        <translation>Kennung des Ausstellers</translation>
    </message>
    <message>
        <source>Achievement’s id</source>
        <translation>Kennung der Leistung</translation>
    </message>
    <message>
        <source>Hosted at</source>
        <translation>Liegt bei</translation>
    </message>
    <message>
        <source>Made out to</source>
        <translation>Ausgestellt auf</translation>
    </message>
    <message>
        <source>State asked at</source>
        <translation>Stand erfragt bei</translation>
    </message>
    <message>
        <source>About the file</source>
        <translation>Über die Datei</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Every word in it</source>
        <translation>Jedes Wort darin</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>The file as text</source>
        <translation>Die Datei als Text</translation>
    </message>
    <message>
        <source>Copy this text</source>
        <translation>Diesen Text kopieren</translation>
    </message>
    <message>
        <source>The text shown</source>
        <translation>Der gezeigte Text</translation>
    </message>
    <message>
        <source>Suite</source>
        <comment>of a signature: eddsa-rdfc-2022</comment>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Verification method</source>
        <translation>Prüfmethode</translation>
    </message>
    <message>
        <source>Key’s thumbprint</source>
        <translation>Fingerabdruck des Schlüssels</translation>
    </message>
    <message>
        <source>Hash of the document</source>
        <translation>Hash des Dokuments</translation>
    </message>
    <message>
        <source>Hash of the options</source>
        <translation>Hash der Optionen</translation>
    </message>
    <message>
        <source>Context taken</source>
        <comment>which of the published texts of a context the signature fits</comment>
        <translation>Benutzter Kontext</translation>
    </message>
    <message>
        <source>Signed document</source>
        <translation>Unterschriebenes Dokument</translation>
    </message>
    <message>
        <source>The check ended before it was worked out.</source>
        <translation>Die Prüfung endete, bevor es ermittelt wurde.</translation>
    </message>
    <message>
        <source>What was signed is being worked out.</source>
        <translation>Was unterschrieben wurde, wird gerade ermittelt.</translation>
    </message>
    <message>
        <source>Save this text</source>
        <translation>Diesen Text speichern</translation>
    </message>
    <message>
        <source>Its signature</source>
        <translation>Die Unterschrift darin</translation>
    </message>
    <message>
        <source>Signature %1 of %2</source>
        <translation>Unterschrift %1 von %2</translation>
    </message>
    <message>
        <source>%1, signature %2</source>
        <comment>%1 is the name of what is copied</comment>
        <translation>%1, Unterschrift %2</translation>
    </message>
    <message>
        <source>Signed document, canonical</source>
        <translation>Unterschriebenes Dokument, kanonisch</translation>
    </message>
    <message>
        <source>Signed document %1, canonical</source>
        <translation>Unterschriebenes Dokument %1, kanonisch</translation>
    </message>
    <message>
        <source>Signed options, canonical</source>
        <translation>Unterschriebene Optionen, kanonisch</translation>
    </message>
    <message>
        <source>Signed options %1, canonical</source>
        <translation>Unterschriebene Optionen %1, kanonisch</translation>
    </message>
    <message>
        <source>There is more. Save this text to see all of it.</source>
        <translation>Es gibt noch mehr. Speichern Sie diesen Text, um alles zu sehen.</translation>
    </message>
    <message>
        <source>Its SHA-256</source>
        <comment>of the text of a context</comment>
        <translation>Sein SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of %1</source>
        <comment>the address of a context</comment>
        <translation>SHA-256 von %1</translation>
    </message>
</context>
<context>
    <name>explanation</name>
    <message>
        <source>One of the first two questions has an answer that does not fit. What the file says about itself cannot be relied on, so this question stays open. Mend the earlier one first.</source>
        <translation>Eine der ersten beiden Fragen hat eine Antwort, die nicht stimmt. Auf das, was die Datei über sich selbst sagt, ist dann kein Verlass. Darum bleibt diese Frage offen. Klären Sie zuerst die frühere.</translation>
    </message>
    <message>
        <source>The check was stopped before it came to this question. Nothing is wrong with the badge. You can check it again at any time.</source>
        <translation>Die Prüfung wurde abgebrochen, bevor sie zu dieser Frage kam. Mit dem Badge ist nichts falsch. Sie können es jederzeit noch einmal prüfen.</translation>
    </message>
    <message>
        <source>The file is written as the rules for this kind of badge want it. This says nothing yet about who wrote it.</source>
        <translation>Die Datei ist so geschrieben, wie es die Regeln für diese Art von Badge wollen. Das sagt noch nichts darüber, wer sie geschrieben hat.</translation>
    </message>
    <message>
        <source>The file looks like a badge, but follows rules that this program does not know. We keep it exactly as it is and show what we can read.</source>
        <translation>Die Datei sieht aus wie ein Badge, folgt aber Regeln, die dieses Programm nicht kennt. Wir bewahren sie genau so auf, wie sie ist, und zeigen, was wir lesen können.</translation>
    </message>
    <message>
        <source>European learning records are kept, shown and printed. This program cannot check their seals yet. The file itself says where it can be checked.</source>
        <translation>Europäische Lernnachweise werden aufbewahrt, gezeigt und gedruckt. Ihre Siegel kann dieses Programm noch nicht prüfen. Die Datei selbst sagt, wo sie geprüft werden kann.</translation>
    </message>
    <message>
        <source>Blockcerts badges are kept, shown and printed. This program cannot check them yet. Their giver can tell you where it can be done.</source>
        <translation>Blockcerts-Badges werden aufbewahrt, gezeigt und gedruckt. Prüfen kann dieses Programm sie noch nicht. Ihr Aussteller kann Ihnen sagen, wo das geht.</translation>
    </message>
    <message>
        <source>Older badges hold only the address where the giver keeps them. The words of the badge are there, not in this file. If you are online, Lanyard can ask that address once you press the button.</source>
        <translation>Ältere Badges enthalten nur die Adresse, an der der Aussteller sie aufbewahrt. Die Worte des Badges stehen dort, nicht in dieser Datei. Wenn Sie online sind, kann Lanyard diese Adresse fragen, sobald Sie den Knopf drücken.</translation>
    </message>
    <message>
        <source>We could not make sense of the file. It may have been cut off on the way, or changed by another program. We keep it exactly as we got it.</source>
        <translation>Wir wurden aus der Datei nicht klug. Vielleicht wurde sie unterwegs abgeschnitten oder von einem anderen Programm verändert. Wir bewahren sie genau so auf, wie wir sie bekommen haben.</translation>
    </message>
    <message>
        <source>The same part stands in the file two times. Other programs may show you one and check the other, so nobody can rely on it. The giver can send you a correct file.</source>
        <translation>Derselbe Teil steht zweimal in der Datei. Andere Programme zeigen vielleicht den einen und prüfen den anderen. Darauf kann sich niemand verlassen. Der Aussteller kann Ihnen eine richtige Datei schicken.</translation>
    </message>
    <message>
        <source>The badge is one long line of letters, and a piece of it is missing or damaged. This happens when it is copied by hand. Get the whole line again.</source>
        <translation>Das Badge ist eine lange Zeile aus Buchstaben, und ein Stück davon fehlt oder ist beschädigt. Das geschieht, wenn sie von Hand kopiert wird. Holen Sie die ganze Zeile noch einmal.</translation>
    </message>
    <message>
        <source>The badge is wrapped in a second layer that repeats some of its words. Here the two layers do not agree, so we cannot say which one counts. The giver can send you a correct file.</source>
        <translation>Das Badge steckt in einer zweiten Hülle, die einige seiner Worte wiederholt. Hier stimmen die beiden nicht überein, und wir können nicht sagen, was gilt. Der Aussteller kann Ihnen eine richtige Datei schicken.</translation>
    </message>
    <message>
        <source>The badge is wrapped in a second layer that repeats its dates. Here the two layers do not agree. We count the stricter ones. The giver can send you a correct file.</source>
        <translation>Das Badge steckt in einer zweiten Hülle, die seine Daten wiederholt. Hier stimmen die beiden nicht überein. Wir richten uns nach den strengeren. Der Aussteller kann Ihnen eine richtige Datei schicken.</translation>
    </message>
    <message>
        <source>Each badge names the published rules by which its words are to be read. Here they are missing, changed or in the wrong order. The giver’s software should be mended.</source>
        <translation>Jedes Badge nennt die veröffentlichten Regeln, nach denen seine Worte zu lesen sind. Hier fehlen sie, sind verändert oder stehen in falscher Reihenfolge. Das Programm des Ausstellers sollte verbessert werden.</translation>
    </message>
    <message>
        <source>Each badge says what kind of file it is. Here that is missing or not written as the rules want it. The giver’s software should be mended.</source>
        <translation>Jedes Badge sagt, was für eine Datei es ist. Hier fehlt das oder ist nicht so geschrieben, wie es die Regeln wollen. Das Programm des Ausstellers sollte verbessert werden.</translation>
    </message>
    <message>
        <source>The rules for this kind of badge ask for parts that this file does not have. What is there is shown. The giver can send you a complete file.</source>
        <translation>Die Regeln für diese Art von Badge verlangen Teile, die in dieser Datei fehlen. Was da ist, wird gezeigt. Der Aussteller kann Ihnen eine vollständige Datei schicken.</translation>
    </message>
    <message>
        <source>Some parts are not written as the rules for this kind of badge want them. What is there is shown as it stands. The giver’s software should be mended.</source>
        <translation>Einige Teile sind nicht so geschrieben, wie es die Regeln für diese Art von Badge wollen. Was da ist, wird so gezeigt, wie es dasteht. Das Programm des Ausstellers sollte verbessert werden.</translation>
    </message>
    <message>
        <source>A date in the file is not written as a date. We show it as it stands and do not guess what it means.</source>
        <translation>Ein Datum in der Datei ist nicht als Datum geschrieben. Wir zeigen es so, wie es dasteht, und raten nicht, was es bedeutet.</translation>
    </message>
    <message>
        <source>Older and newer rules have different names for the same date. This file uses both, and they differ. We go by the newer name.</source>
        <translation>Ältere und neuere Regeln haben für dasselbe Datum verschiedene Namen. Diese Datei nutzt beide, und sie sind verschieden. Wir richten uns nach dem neueren Namen.</translation>
    </message>
    <message>
        <source>The rules allow only some kinds of pictures. This one is of another kind. The words of the badge are not touched by that.</source>
        <translation>Die Regeln erlauben nur einige Arten von Bildern. Dieses ist von anderer Art. Die Worte des Badges sind davon nicht berührt.</translation>
    </message>
    <message>
        <source>The giver added words of their own, and they are not written as their description says. The rest of the badge is not touched by that.</source>
        <translation>Der Aussteller hat eigene Worte ergänzt, und sie sind nicht so geschrieben, wie ihre Beschreibung sagt. Der Rest des Badges ist davon nicht berührt.</translation>
    </message>
    <message>
        <source>The address begins with http instead of https. On the way from there, somebody could change what is shown. Only the giver can move it.</source>
        <translation>Die Adresse beginnt mit http statt mit https. Auf dem Weg von dort könnte jemand verändern, was gezeigt wird. Nur der Aussteller kann das ändern.</translation>
    </message>
    <message>
        <source>The badge names one address as its own and another as the place where it lies. Mostly this is a mistake of the giver’s software.</source>
        <translation>Das Badge nennt eine Adresse als seine eigene und eine andere als den Ort, an dem es liegt. Meist ist das ein Fehler im Programm des Ausstellers.</translation>
    </message>
    <message>
        <source>The file holds the badge more than once, and the copies are not the same. Each is kept and judged for itself. Get the file again from where it came from.</source>
        <translation>Die Datei enthält das Badge mehr als einmal, und die Kopien sind nicht gleich. Jede wird für sich aufbewahrt und beurteilt. Holen Sie die Datei noch einmal von dort, woher sie kam.</translation>
    </message>
    <message>
        <source>The file names the key that signed it in a shortened way which the rules do not foresee. We could still find out which key is meant.</source>
        <translation>Die Datei nennt den Schlüssel der Unterschrift in einer verkürzten Form, die die Regeln nicht vorsehen. Wir konnten trotzdem herausfinden, welcher gemeint ist.</translation>
    </message>
    <message>
        <source>The file uses words of an older and of a newer version of the rules side by side. We could still read it.</source>
        <translation>Die Datei nutzt Worte einer älteren und einer neueren Fassung der Regeln nebeneinander. Wir konnten sie trotzdem lesen.</translation>
    </message>
    <message>
        <source>The file has not been changed since it was signed. Who signed it is the next question.</source>
        <translation>Die Datei wurde nicht verändert, seit sie unterschrieben wurde. Wer sie unterschrieben hat, ist die nächste Frage.</translation>
    </message>
    <message>
        <source>A badge of this kind has no signature. It counts because its address shows the same words. That was so on the day beside this answer.</source>
        <translation>Ein Badge dieser Art hat keine Unterschrift. Es gilt, weil seine Adresse dieselben Worte zeigt. So war es an dem Tag, der neben dieser Antwort steht.</translation>
    </message>
    <message>
        <source>The file has not been changed since it was signed. But the way in which it was signed has been given up by those who make the rules, and others may not accept it any more.</source>
        <translation>Die Datei wurde nicht verändert, seit sie unterschrieben wurde. Aber diese Art der Unterschrift haben die aufgegeben, die die Regeln machen. Andere erkennen sie vielleicht nicht mehr an.</translation>
    </message>
    <message>
        <source>The words in this file do not fit its signature. It was changed after it was signed, or damaged on the way. That is not necessarily somebody’s fault: some programs change files when they save them. Get the file again from where it came from.</source>
        <translation>Die Worte in dieser Datei passen nicht zu ihrer Unterschrift. Sie wurde nach der Unterschrift verändert oder unterwegs beschädigt. Daran muss niemand schuld sein: Manche Programme verändern Dateien beim Speichern. Holen Sie die Datei noch einmal von dort, woher sie kam.</translation>
    </message>
    <message>
        <source>There is a signature, but it is not written as one, so nothing can be checked against it. Get the file again from where it came from.</source>
        <translation>Es gibt eine Unterschrift, aber sie ist nicht wie eine geschrieben. Darum lässt sich nichts damit prüfen. Holen Sie die Datei noch einmal von dort, woher sie kam.</translation>
    </message>
    <message>
        <source>The file has a place for a signature and says that nobody signed. Anybody could have written it. Ask the giver for a signed file.</source>
        <translation>Die Datei hat einen Platz für eine Unterschrift und sagt, dass niemand unterschrieben hat. Jeder könnte sie geschrieben haben. Bitten Sie den Aussteller um eine unterschriebene Datei.</translation>
    </message>
    <message>
        <source>This kind of signature needs a shared secret. Whoever can check it could also have made it, so it shows nothing. Ask the giver for a file with a usual signature.</source>
        <translation>Diese Art der Unterschrift braucht ein gemeinsames Geheimnis. Wer sie prüfen kann, könnte sie auch gemacht haben. Darum sagt sie nichts aus. Bitten Sie den Aussteller um eine Datei mit einer üblichen Unterschrift.</translation>
    </message>
    <message>
        <source>The file says that it was signed in one way, but the key of its giver is made for another way. The two cannot belong together.</source>
        <translation>Die Datei sagt, sie sei auf eine bestimmte Weise unterschrieben. Der Schlüssel des Ausstellers ist aber für eine andere gemacht. Die beiden können nicht zusammengehören.</translation>
    </message>
    <message>
        <source>The signature says that it counts only for programs that know a certain condition. We do not know that condition, and the rules then forbid to accept it.</source>
        <translation>Die Unterschrift sagt, dass sie nur für Programme gilt, die eine bestimmte Bedingung kennen. Wir kennen sie nicht, und die Regeln verbieten dann, die Unterschrift anzuerkennen.</translation>
    </message>
    <message>
        <source>The text was signed in a form that the rules for badges forbid, because it can be read in more than one way.</source>
        <translation>Der Text wurde in einer Form unterschrieben, die die Regeln für Badges verbieten, weil man ihn auf mehr als eine Weise lesen kann.</translation>
    </message>
    <message>
        <source>A badge of this kind counts only as far as its address shows the same words. There the words were different. The file may be older, or changed. Get the file again from where it came from.</source>
        <translation>Ein Badge dieser Art gilt nur so weit, wie seine Adresse dieselben Worte zeigt. Dort waren die Worte anders. Vielleicht ist die Datei älter, oder sie wurde verändert. Holen Sie die Datei noch einmal von dort, woher sie kam.</translation>
    </message>
    <message>
        <source>The badge is signed, but in a way that this program cannot check yet. That is not the fault of the badge. A newer version of Lanyard may be able to.</source>
        <translation>Das Badge ist unterschrieben, aber auf eine Weise, die dieses Programm noch nicht prüfen kann. Das liegt nicht am Badge. Eine neuere Fassung von Lanyard kann es vielleicht.</translation>
    </message>
    <message>
        <source>To check a signature we need a key that the giver publishes. It is not in the file and not on this computer. If you are online, Lanyard can ask for it once you press the button.</source>
        <translation>Um eine Unterschrift zu prüfen, brauchen wir einen Schlüssel, den der Aussteller veröffentlicht. Er ist nicht in der Datei und nicht auf diesem Computer. Wenn Sie online sind, kann Lanyard danach fragen, sobald Sie den Knopf drücken.</translation>
    </message>
    <message>
        <source>We have a key of the giver, but it is damaged, too weak or of a kind that we do not know. The giver has to publish a usable one.</source>
        <translation>Wir haben einen Schlüssel des Ausstellers, aber er ist beschädigt, zu schwach oder von einer Art, die wir nicht kennen. Der Aussteller muss einen brauchbaren veröffentlichen.</translation>
    </message>
    <message>
        <source>Badges of this kind are signed by their giver. In this file there is no signature. It may have been left out when the file was copied. Ask the giver for the signed file.</source>
        <translation>Badges dieser Art werden vom Aussteller unterschrieben. In dieser Datei ist keine Unterschrift. Vielleicht ging sie beim Kopieren verloren. Bitten Sie den Aussteller um die unterschriebene Datei.</translation>
    </message>
    <message>
        <source>There is no signature in the file and no address where the badge lies. So we cannot say whether its words were changed. Ask the giver for a signed file.</source>
        <translation>In der Datei ist keine Unterschrift und keine Adresse, an der das Badge liegt. Darum können wir nicht sagen, ob seine Worte verändert wurden. Bitten Sie den Aussteller um eine unterschriebene Datei.</translation>
    </message>
    <message>
        <source>A badge of this kind has no signature. It counts only if its address shows the same words, and nobody has asked that address yet. If you are online, Lanyard can ask once you press the button.</source>
        <translation>Ein Badge dieser Art hat keine Unterschrift. Es gilt nur, wenn seine Adresse dieselben Worte zeigt, und diese Adresse hat noch niemand gefragt. Wenn Sie online sind, kann Lanyard fragen, sobald Sie den Knopf drücken.</translation>
    </message>
    <message>
        <source>When its address was asked, there was nothing. Perhaps the giver has moved or closed. That decides nothing about your badge. Ask the giver for a new file.</source>
        <translation>Als die Adresse gefragt wurde, war dort nichts. Vielleicht ist der Aussteller umgezogen oder hat geschlossen. Das entscheidet nichts über Ihr Badge. Bitten Sie den Aussteller um eine neue Datei.</translation>
    </message>
    <message>
        <source>When its address was asked, it showed a page or a file that is no badge. Perhaps the address belongs to somebody else today. That decides nothing about your badge.</source>
        <translation>Als die Adresse gefragt wurde, zeigte sie eine Seite oder Datei, die kein Badge ist. Vielleicht gehört die Adresse heute jemand anderem. Das entscheidet nichts über Ihr Badge.</translation>
    </message>
    <message>
        <source>The giver stands on a list that you accept, and the badge is bound to them.</source>
        <translation>Der Aussteller steht auf einer Liste, die Sie anerkennen, und das Badge ist an ihn gebunden.</translation>
    </message>
    <message>
        <source>%1 stands on a list that you accept, and the badge is bound to them.</source>
        <translation>%1 steht auf einer Liste, die Sie anerkennen, und das Badge ist an diesen Aussteller gebunden.</translation>
    </message>
    <message>
        <source>The file does not give a name that we know. Anybody can write a name into a file, so we look for the giver in the lists you accept. This one is in none of them. That does not make your badge a wrong one.</source>
        <translation>Die Datei nennt keinen Namen, den wir kennen. Jeder kann einen Namen in eine Datei schreiben. Darum suchen wir den Aussteller in den Listen, die Sie anerkennen. Dieser steht in keiner davon. Falsch ist Ihr Badge deshalb nicht.</translation>
    </message>
    <message>
        <source>The file names %1. Anybody can write a name into a file, so we look for the giver in the lists you accept. This one is in none of them. That does not make your badge a wrong one.</source>
        <translation>Die Datei nennt %1. Jeder kann einen Namen in eine Datei schreiben. Darum suchen wir den Aussteller in den Listen, die Sie anerkennen. Dieser steht in keiner davon. Falsch ist Ihr Badge deshalb nicht.</translation>
    </message>
    <message>
        <source>The badge lies at one address, and the giver it names has another. Many givers use a service for that. But anybody could write such a file, so ask the giver if it matters.</source>
        <translation>Das Badge liegt an einer Adresse, und der genannte Aussteller hat eine andere. Viele Aussteller nutzen dafür einen Dienst. Aber jeder könnte eine solche Datei schreiben. Fragen Sie den Aussteller, wenn es darauf ankommt.</translation>
    </message>
    <message>
        <source>The signature was made with a key that the named giver does not list among theirs. Somebody else may have signed in their name. Ask the giver.</source>
        <translation>Die Unterschrift stammt von einem Schlüssel, den der genannte Aussteller nicht als seinen nennt. Vielleicht hat jemand anders in seinem Namen unterschrieben. Fragen Sie den Aussteller.</translation>
    </message>
    <message>
        <source>One part of the file names one giver, another part a different one. So we cannot say who stands behind it. Ask the giver for a correct file.</source>
        <translation>Ein Teil der Datei nennt einen Aussteller, ein anderer Teil einen anderen. Darum können wir nicht sagen, wer dahintersteht. Bitten Sie den Aussteller um eine richtige Datei.</translation>
    </message>
    <message>
        <source>The key belongs to the giver, but they publish it for other work than signing badges. Ask the giver for a new file.</source>
        <translation>Der Schlüssel gehört dem Aussteller, ist aber für andere Zwecke veröffentlicht als für Badges. Bitten Sie den Aussteller um eine neue Datei.</translation>
    </message>
    <message>
        <source>The giver had declared the key no longer theirs before the day on which the badge says it was signed. Somebody else may have used it. Ask the giver for a new file.</source>
        <translation>Der Aussteller hatte den Schlüssel schon für ungültig erklärt, bevor das Badge nach eigener Angabe unterschrieben wurde. Vielleicht hat ihn jemand anders benutzt. Bitten Sie den Aussteller um eine neue Datei.</translation>
    </message>
    <message>
        <source>The giver published that the identity which signed this badge is no longer in use. Ask the giver for a new file.</source>
        <translation>Der Aussteller hat veröffentlicht, dass die Identität, die dieses Badge unterschrieben hat, nicht mehr benutzt wird. Bitten Sie den Aussteller um eine neue Datei.</translation>
    </message>
    <message>
        <source>The giver says at which addresses their badges lie. This one lies somewhere else. Somebody else may have put it there. Ask the giver.</source>
        <translation>Der Aussteller sagt, an welchen Adressen seine Badges liegen. Dieses liegt woanders. Vielleicht hat es jemand anders dort abgelegt. Fragen Sie den Aussteller.</translation>
    </message>
    <message>
        <source>The badge names its giver by an address. What stands there has never been seen on this computer, so we cannot say whether the signature is theirs. If you are online, Lanyard can ask once you press the button.</source>
        <translation>Das Badge nennt seinen Aussteller mit einer Adresse. Was dort steht, wurde auf diesem Computer nie gesehen. Darum können wir nicht sagen, ob die Unterschrift von ihm ist. Wenn Sie online sind, kann Lanyard fragen, sobald Sie den Knopf drücken.</translation>
    </message>
    <message>
        <source>We have what the giver publishes about themselves, but no key is named there. So we cannot say whether the signature is theirs. Ask the giver.</source>
        <translation>Wir haben, was der Aussteller über sich veröffentlicht, aber dort ist kein Schlüssel genannt. Darum können wir nicht sagen, ob die Unterschrift von ihm ist. Fragen Sie den Aussteller.</translation>
    </message>
    <message>
        <source>There is no giver in the file whom we could look for. Ask whoever sent it to you.</source>
        <translation>In der Datei ist kein Aussteller genannt, den wir suchen könnten. Fragen Sie, wer sie Ihnen geschickt hat.</translation>
    </message>
    <message>
        <source>The file brings a certificate with its key. Nothing ties that certificate to the giver it names, and anybody can make one. Ask the giver for a file that names their own key.</source>
        <translation>Die Datei bringt mit ihrem Schlüssel ein Zertifikat mit. Nichts bindet es an den genannten Aussteller, und jeder kann eines machen. Bitten Sie den Aussteller um eine Datei, die seinen eigenen Schlüssel nennt.</translation>
    </message>
    <message>
        <source>The giver is known by their signature. As long as the signature could not be checked, we cannot say whether it is theirs.</source>
        <translation>Den Aussteller erkennt man an seiner Unterschrift. Solange sie nicht geprüft werden konnte, können wir nicht sagen, ob sie von ihm ist.</translation>
    </message>
    <message>
        <source>The giver wrote dates into the badge, and today lies between them.</source>
        <translation>Der Aussteller hat Daten in das Badge geschrieben, und heute liegt dazwischen.</translation>
    </message>
    <message>
        <source>The giver has not set an end. The badge counts for as long as nobody takes it back.</source>
        <translation>Der Aussteller hat kein Ende gesetzt. Das Badge gilt, solange es niemand zurücknimmt.</translation>
    </message>
    <message>
        <source>The badge has reached its end date. It still shows what you learned and when. Some givers renew badges: ask them if you need a new one.</source>
        <translation>Das Badge hat sein Enddatum erreicht. Es zeigt weiterhin, was Sie gelernt haben und wann. Manche Aussteller erneuern Badges: Fragen Sie nach, wenn Sie ein neues brauchen.</translation>
    </message>
    <message>
        <source>The giver has set a first day that is still to come. There is nothing to do but wait.</source>
        <translation>Der Aussteller hat einen ersten Tag gesetzt, der noch kommt. Es bleibt nur zu warten.</translation>
    </message>
    <message>
        <source>The badge says that it ends before it begins, or that it was given after its end. Both cannot be. Ask the giver for a correct file.</source>
        <translation>Das Badge sagt, dass es endet, bevor es beginnt, oder dass es nach seinem Ende vergeben wurde. Beides kann nicht sein. Bitten Sie den Aussteller um eine richtige Datei.</translation>
    </message>
    <message>
        <source>A badge of this kind needs a date, and there is none that we can read. We do not guess. Ask the giver for a correct file.</source>
        <translation>Ein Badge dieser Art braucht ein Datum, und es gibt keines, das wir lesen können. Wir raten nicht. Bitten Sie den Aussteller um eine richtige Datei.</translation>
    </message>
    <message>
        <source>When a giver takes such a badge back, its address says so. On the day beside this answer it did not.</source>
        <translation>Wenn ein Aussteller ein solches Badge zurücknimmt, sagt es dessen Adresse. An dem Tag, der neben dieser Antwort steht, tat sie das nicht.</translation>
    </message>
    <message>
        <source>The giver keeps a list of badges that were taken back. This one was not on it on the day beside this answer.</source>
        <translation>Der Aussteller führt eine Liste der zurückgenommenen Badges. Dieses stand an dem Tag, der neben dieser Antwort steht, nicht darauf.</translation>
    </message>
    <message>
        <source>Some givers keep a list of badges that were taken back. This badge names none, so there is nothing to ask.</source>
        <translation>Manche Aussteller führen eine Liste der zurückgenommenen Badges. Dieses Badge nennt keine, also gibt es nichts zu fragen.</translation>
    </message>
    <message>
        <source>The giver keeps a list of badges that were taken back. The copy we have is older than the giver wants it to be. If you are online, Lanyard can ask again once you press the button.</source>
        <translation>Der Aussteller führt eine Liste der zurückgenommenen Badges. Unsere Kopie ist älter, als der Aussteller es will. Wenn Sie online sind, kann Lanyard noch einmal fragen, sobald Sie den Knopf drücken.</translation>
    </message>
    <message>
        <source>The giver says that this badge no longer counts. Only the giver can tell you why, and can give you a new one.</source>
        <translation>Der Aussteller sagt, dass dieses Badge nicht mehr gilt. Nur der Aussteller kann Ihnen sagen, warum, und Ihnen ein neues geben.</translation>
    </message>
    <message>
        <source>The giver says that this badge does not count at the moment. It may count again later. Only the giver can tell you why.</source>
        <translation>Der Aussteller sagt, dass dieses Badge im Moment nicht gilt. Später gilt es vielleicht wieder. Nur der Aussteller kann Ihnen sagen, warum.</translation>
    </message>
    <message>
        <source>The badge lies at an address of its giver. There it says that the badge no longer counts. Only the giver can tell you why.</source>
        <translation>Das Badge liegt an einer Adresse seines Ausstellers. Dort steht, dass es nicht mehr gilt. Nur der Aussteller kann Ihnen sagen, warum.</translation>
    </message>
    <message>
        <source>When a giver takes such a badge back, its address says so. It has never been asked from here. If you are online, Lanyard can ask once you press the button.</source>
        <translation>Wenn ein Aussteller ein solches Badge zurücknimmt, sagt es dessen Adresse. Von hier aus wurde sie nie gefragt. Wenn Sie online sind, kann Lanyard fragen, sobald Sie den Knopf drücken.</translation>
    </message>
    <message>
        <source>The giver keeps a list of badges that were taken back. It has never been asked from here. If you are online, Lanyard can ask once you press the button.</source>
        <translation>Der Aussteller führt eine Liste der zurückgenommenen Badges. Von hier aus wurde sie nie gefragt. Wenn Sie online sind, kann Lanyard fragen, sobald Sie den Knopf drücken.</translation>
    </message>
    <message>
        <source>We have what the giver’s address showed, but could not find the answer for this badge in it. That decides nothing about your badge. If you are online, Lanyard can ask again once you press the button.</source>
        <translation>Wir haben, was die Adresse des Ausstellers zeigte, fanden darin aber keine Antwort für dieses Badge. Das entscheidet nichts über Ihr Badge. Wenn Sie online sind, kann Lanyard noch einmal fragen, sobald Sie den Knopf drücken.</translation>
    </message>
    <message>
        <source>We have the giver’s list of badges taken back, but could not make sure that it is theirs. So it decides nothing.</source>
        <translation>Wir haben die Liste des Ausstellers über zurückgenommene Badges, konnten aber nicht sicherstellen, dass sie von ihm ist. Darum entscheidet sie nichts.</translation>
    </message>
    <message>
        <source>The badge names a place where it would say that it was taken back, but in a way that this program does not know. That is not the fault of the badge.</source>
        <translation>Das Badge nennt einen Ort, an dem stünde, dass es zurückgenommen wurde, aber auf eine Weise, die dieses Programm nicht kennt. Das liegt nicht am Badge.</translation>
    </message>
    <message>
        <source>The badge was given to an address or a name that you have told us is yours.</source>
        <translation>Das Badge wurde an eine Adresse oder einen Namen vergeben, den Sie uns als Ihren genannt haben.</translation>
    </message>
    <message>
        <source>The badge was given to an address or a name that is not among yours. It may be an older address of yours: then add it in the settings. A badge of somebody else is a real badge all the same.</source>
        <translation>Das Badge wurde an eine Adresse oder einen Namen vergeben, der nicht unter Ihren ist. Vielleicht ist es eine ältere Adresse von Ihnen: Dann fügen Sie sie in den Einstellungen hinzu. Ein Badge von jemand anderem ist trotzdem ein echtes Badge.</translation>
    </message>
    <message>
        <source>The badge does not name its owner. That is allowed. Whoever holds the file can show it.</source>
        <translation>Das Badge nennt keinen Empfänger. Das ist erlaubt. Zeigen kann es, wer die Datei hat.</translation>
    </message>
    <message>
        <source>The badge names its owner by a key or a number that we cannot compare with your addresses. If you know the number to be yours, add it in the settings.</source>
        <translation>Das Badge nennt seinen Empfänger mit einem Schlüssel oder einer Nummer, die wir mit Ihren Adressen nicht vergleichen können. Wenn Sie wissen, dass die Nummer Ihre ist, fügen Sie sie in den Einstellungen hinzu.</translation>
    </message>
    <message>
        <source>The badge names its owner. To compare, we need the addresses to which your badges are sent. You can add them in the settings. They stay on this computer.</source>
        <translation>Das Badge nennt seinen Empfänger. Zum Vergleichen brauchen wir die Adressen, an die Ihre Badges geschickt werden. Sie können sie in den Einstellungen hinzufügen. Sie bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>This is also true of the badge: %1</source>
        <translation>Auch das gilt für das Badge: %1</translation>
    </message>
    <message>
        <source>A badge names the rules that say what its words mean. Some of its words are not in those rules, so the signature does not cover them, and anybody could have added them later. It may also be a mistake of the giver’s software. This does not say that the badge was changed, but do not rely on these words.</source>
        <translation>Ein Badge nennt die Regeln, die sagen, was seine Worte bedeuten. Einige seiner Worte stehen nicht in diesen Regeln. Darum erfasst die Unterschrift sie nicht, und jeder könnte sie später ergänzt haben. Es kann auch ein Fehler im Programm des Ausstellers sein. Das heißt nicht, dass das Badge verändert wurde, aber verlassen Sie sich nicht auf diese Worte.</translation>
    </message>
    <message>
        <source>Many things in a badge are named by an address. One of these addresses is not whole or not written as an address, and a signature leaves such things out. So anybody could have changed what belongs to it. It may be a mistake of the giver’s software. Ask the giver for a correct file.</source>
        <translation>Vieles in einem Badge wird mit einer Adresse benannt. Eine dieser Adressen ist nicht vollständig oder nicht wie eine Adresse geschrieben, und so etwas lässt eine Unterschrift weg. Jeder könnte verändert haben, was dazu gehört. Es kann ein Fehler im Programm des Ausstellers sein. Bitten Sie den Aussteller um eine richtige Datei.</translation>
    </message>
    <message>
        <source>A signature covers only what has a meaning by the rules. Something in this file has none, so anybody could have added or changed it later. It may be a mistake of the giver’s software. Ask the giver for a correct file.</source>
        <translation>Eine Unterschrift erfasst nur, was nach den Regeln eine Bedeutung hat. Etwas in dieser Datei hat keine. Darum könnte jeder es später ergänzt oder verändert haben. Es kann ein Fehler im Programm des Ausstellers sein. Bitten Sie den Aussteller um eine richtige Datei.</translation>
    </message>
    <message>
        <source>A text can say which language it is written in, with short forms such as “en” or “de”. Here no such form stands, and then a signature leaves the text out. So anybody could have changed that text. Ask the giver for a correct file.</source>
        <translation>Ein Text kann sagen, in welcher Sprache er geschrieben ist, mit Kürzeln wie „en“ oder „de“. Hier steht kein solches Kürzel, und dann lässt eine Unterschrift den Text weg. Jeder könnte diesen Text verändert haben. Bitten Sie den Aussteller um eine richtige Datei.</translation>
    </message>
    <message>
        <source>A signature covers only words whose meaning is published. Some words have a name here that nobody else can look up. So anybody could have added them later. It may be a mistake of the giver’s software. Ask the giver for a correct file.</source>
        <translation>Eine Unterschrift erfasst nur Worte, deren Bedeutung veröffentlicht ist. Einige Worte haben hier einen Namen, den sonst niemand nachschlagen kann. Darum könnte jeder sie später ergänzt haben. Es kann ein Fehler im Programm des Ausstellers sein. Bitten Sie den Aussteller um eine richtige Datei.</translation>
    </message>
    <message>
        <source>The published rules fix what certain words mean, and no file may change that. This file does it all the same. So we cannot say what was signed. Ask the giver for a correct file.</source>
        <translation>Die veröffentlichten Regeln legen fest, was bestimmte Worte bedeuten, und keine Datei darf das ändern. Diese Datei tut es trotzdem. Darum können wir nicht sagen, was unterschrieben wurde. Bitten Sie den Aussteller um eine richtige Datei.</translation>
    </message>
    <message>
        <source>A signature covers what the words mean, and the file itself may say what they mean. This file makes them mean something else than in other badges. So the name, the giver or the date that you see may not be what was signed. Get the file again from where it came from.</source>
        <translation>Eine Unterschrift erfasst, was die Worte bedeuten, und die Datei kann selbst sagen, was sie bedeuten. In dieser Datei bedeuten sie etwas anderes als in anderen Badges. Darum sind der Name, der Aussteller oder das Datum, die Sie sehen, vielleicht nicht das, was unterschrieben wurde. Holen Sie die Datei noch einmal von dort, woher sie kam.</translation>
    </message>
    <message>
        <source>Each badge has or names lists that say what its words mean. Such a list is damaged here or contradicts itself. So we cannot say what was signed. Ask the giver for a correct file.</source>
        <translation>Jedes Badge enthält oder nennt Listen, die sagen, was seine Worte bedeuten. Eine solche Liste ist hier beschädigt oder widerspricht sich. Darum können wir nicht sagen, was unterschrieben wurde. Bitten Sie den Aussteller um eine richtige Datei.</translation>
    </message>
    <message>
        <source>This kind of signature rounds very long numbers. Another number could stand there, and the signature would still fit. Nothing says that it was changed, but we cannot be sure. The giver can send you a file with a shorter number.</source>
        <translation>Diese Art der Unterschrift rundet sehr lange Zahlen. Dort könnte eine andere Zahl stehen, und die Unterschrift würde trotzdem passen. Nichts spricht dafür, dass sie verändert wurde, aber sicher ist es nicht. Der Aussteller kann Ihnen eine Datei mit einer kürzeren Zahl schicken.</translation>
    </message>
    <message>
        <source>A signature says what it was made for. This one was made for something else, such as showing who somebody is. It does not say that somebody gave you a badge. Ask the giver for a file that was signed as a badge.</source>
        <translation>Eine Unterschrift sagt, wofür sie gemacht wurde. Diese wurde für etwas anderes gemacht, zum Beispiel um zu zeigen, wer jemand ist. Sie sagt nicht, dass Ihnen jemand ein Badge gegeben hat. Bitten Sie den Aussteller um eine Datei, die als Badge unterschrieben wurde.</translation>
    </message>
    <message>
        <source>There is a signature, but nothing of the badge lies under it. Every word could be changed, and it would still fit. It may be a mistake of the giver’s software. Ask the giver for a correct file.</source>
        <translation>Es gibt eine Unterschrift, aber sie erfasst nichts vom Badge. Man könnte jedes Wort verändern, und sie würde trotzdem passen. Es kann ein Fehler im Programm des Ausstellers sein. Bitten Sie den Aussteller um eine richtige Datei.</translation>
    </message>
    <message>
        <source>A badge can be signed more than once, one signature on top of another. Here a signature needs an earlier one that is not in the file. It may have been lost when the file was copied. Ask the giver for the whole file.</source>
        <translation>Ein Badge kann mehrmals unterschrieben sein, eine Unterschrift auf der anderen. Hier braucht eine Unterschrift eine frühere, die nicht in der Datei ist. Vielleicht ging sie beim Kopieren verloren. Bitten Sie den Aussteller um die ganze Datei.</translation>
    </message>
    <message>
        <source>A badge names lists that say what its words mean. To check its signature we need exactly these lists. Lanyard has many of them, but not this one. That is not the fault of the badge. A newer version of Lanyard may have it.</source>
        <translation>Ein Badge nennt Listen, die sagen, was seine Worte bedeuten. Um seine Unterschrift zu prüfen, brauchen wir genau diese Listen. Lanyard hat viele davon, aber nicht diese. Das liegt nicht am Badge. Eine neuere Fassung von Lanyard hat sie vielleicht.</translation>
    </message>
    <message>
        <source>Very many things in this badge point at one another. To put them in order would take too long, so we stopped. That does not say that the badge is a wrong one. Ask the giver for a simpler file.</source>
        <translation>In diesem Badge verweist sehr vieles aufeinander. Es zu ordnen würde zu lange dauern, darum haben wir aufgehört. Das heißt nicht, dass das Badge falsch ist. Bitten Sie den Aussteller um eine einfachere Datei.</translation>
    </message>
    <message>
        <source>Whoever signed the badge wrote down until when the signature may be used. That day is past. The badge still shows what you learned and when. Ask the giver whether they can sign it again.</source>
        <translation>Wer das Badge unterschrieben hat, hat festgelegt, bis wann die Unterschrift benutzt werden darf. Dieser Tag ist vorbei. Das Badge zeigt weiterhin, was Sie gelernt haben und wann. Fragen Sie den Aussteller, ob er es noch einmal unterschreiben kann.</translation>
    </message>
    <message>
        <source>This file only holds badges together, so that they can be shown. The key of the person who shows them fits. It says nothing about who gave the badges: look at each badge for that.</source>
        <translation>Diese Datei hält nur Badges zusammen, damit man sie zeigen kann. Der Schlüssel der Person, die sie zeigt, passt. Wer die Badges vergeben hat, sagt sie nicht: Sehen Sie dafür jedes Badge an.</translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>A picture without a badge</source>
        <translation>Ein Bild ohne Badge</translation>
    </message>
    <message>
        <source>A picture from a phone</source>
        <translation>Ein Bild vom Telefon</translation>
    </message>
    <message>
        <source>Only a link</source>
        <translation>Nur ein Link</translation>
    </message>
    <message>
        <source>The number of a badge</source>
        <translation>Die Nummer eines Badges</translation>
    </message>
    <message>
        <source>A link to collect a badge</source>
        <translation>Ein Link zum Abholen eines Badges</translation>
    </message>
    <message>
        <source>A web page</source>
        <translation>Eine Internetseite</translation>
    </message>
    <message>
        <source>A description of a badge</source>
        <translation>Eine Beschreibung eines Badges</translation>
    </message>
    <message>
        <source>A giver’s profile</source>
        <translation>Das Profil eines Ausstellers</translation>
    </message>
    <message>
        <source>A list of givers</source>
        <translation>Eine Liste von Ausstellern</translation>
    </message>
    <message>
        <source>A giver’s key</source>
        <translation>Der Schlüssel eines Ausstellers</translation>
    </message>
    <message>
        <source>A giver’s identity</source>
        <translation>Die Identität eines Ausstellers</translation>
    </message>
    <message>
        <source>A list of badges taken back</source>
        <translation>Eine Liste zurückgenommener Badges</translation>
    </message>
    <message>
        <source>A wrapper without a badge</source>
        <translation>Eine Hülle ohne Badge</translation>
    </message>
    <message>
        <source>Data without a badge</source>
        <translation>Daten ohne Badge</translation>
    </message>
    <message>
        <source>Damaged data</source>
        <translation>Beschädigte Daten</translation>
    </message>
    <message>
        <source>A piece of a badge</source>
        <translation>Ein Stück eines Badges</translation>
    </message>
    <message>
        <source>Text without a badge</source>
        <translation>Text ohne Badge</translation>
    </message>
    <message>
        <source>A PDF without a badge</source>
        <translation>Ein PDF ohne Badge</translation>
    </message>
    <message>
        <source>No badge inside</source>
        <translation>Kein Badge darin</translation>
    </message>
    <message>
        <source>An empty file</source>
        <translation>Eine leere Datei</translation>
    </message>
    <message>
        <source>A locked file</source>
        <translation>Eine gesperrte Datei</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Zu groß</translation>
    </message>
    <message>
        <source>Too much inside</source>
        <translation>Zu viel darin</translation>
    </message>
    <message>
        <source>Packed too deeply</source>
        <translation>Zu tief verpackt</translation>
    </message>
    <message>
        <source>A file of Lanyard</source>
        <translation>Eine Datei von Lanyard</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Nicht verstanden</translation>
    </message>
    <message>
        <source>Not allowed to open</source>
        <translation>Öffnen nicht erlaubt</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Nicht da</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>A small damage</source>
        <translation>Ein kleiner Schaden</translation>
    </message>
    <message>
        <source>In an unusual place</source>
        <translation>An ungewöhnlicher Stelle</translation>
    </message>
    <message>
        <source>Packed text</source>
        <translation>Gepackter Text</translation>
    </message>
    <message>
        <source>Under an unusual name</source>
        <translation>Unter ungewöhnlichem Namen</translation>
    </message>
    <message>
        <source>Copies that differ</source>
        <translation>Verschiedene Kopien</translation>
    </message>
    <message>
        <source>Another kind than its name says</source>
        <translation>Andere Art, als der Name sagt</translation>
    </message>
    <message>
        <source>Something behind the badge</source>
        <translation>Etwas hinter dem Badge</translation>
    </message>
    <message>
        <source>Damaged around the badge</source>
        <translation>Um das Badge herum beschädigt</translation>
    </message>
    <message>
        <source>This is only the picture of a badge. The badge itself is often in the mail that you got.</source>
        <translation>Das ist nur das Bild eines Badges. Das Badge selbst steckt oft in der E-Mail, die Sie bekommen haben.</translation>
    </message>
    <message>
        <source>Phones save pictures in a form that we cannot open. Save it as JPEG or PNG and add it again.</source>
        <translation>Telefone speichern Bilder in einer Form, die wir nicht öffnen können. Speichern Sie das Bild als JPEG oder PNG, und fügen Sie es noch einmal hinzu.</translation>
    </message>
    <message>
        <source>The badge itself is at %1. Nothing was fetched yet.</source>
        <translation>Das Badge selbst ist bei %1. Es wurde noch nichts geholt.</translation>
    </message>
    <message>
        <source>The badge itself is on the internet. Nothing was fetched yet.</source>
        <translation>Das Badge selbst ist im Internet. Es wurde noch nichts geholt.</translation>
    </message>
    <message>
        <source>The badge itself is at %1. You can save it from there as a file. Nothing was fetched yet.</source>
        <translation>Das Badge selbst ist bei %1. Sie können es von dort als Datei speichern. Es wurde noch nichts geholt.</translation>
    </message>
    <message>
        <source>This code only holds a number that names a badge. The badge itself did not fit into it: ask for the badge as a file.</source>
        <translation>Dieser Code enthält nur eine Nummer, die ein Badge nennt. Das Badge selbst passte nicht hinein: Bitten Sie um das Badge als Datei.</translation>
    </message>
    <message>
        <source>A badge waits for you at %1. Open the link in your browser, collect the badge, save it as a file and add the file here.</source>
        <translation>Bei %1 wartet ein Badge auf Sie. Öffnen Sie den Link in Ihrem Browser, holen Sie das Badge ab, speichern Sie es als Datei, und fügen Sie die Datei hier hinzu.</translation>
    </message>
    <message>
        <source>A badge waits for you on the internet. Open the link in your browser, collect the badge, save it as a file and add the file here.</source>
        <translation>Im Internet wartet ein Badge auf Sie. Öffnen Sie den Link in Ihrem Browser, holen Sie das Badge ab, speichern Sie es als Datei, und fügen Sie die Datei hier hinzu.</translation>
    </message>
    <message>
        <source>This is a saved page from the internet, not the badge itself. Look on that page for a button to download the badge.</source>
        <translation>Das ist eine gespeicherte Internetseite, nicht das Badge selbst. Suchen Sie auf der Seite nach einem Knopf, mit dem sich das Badge herunterladen lässt.</translation>
    </message>
    <message>
        <source>It says what a badge is given for. It does not say that somebody has received it. Ask the giver for the badge itself.</source>
        <translation>Sie sagt, wofür ein Badge vergeben wird. Sie sagt nicht, dass jemand es bekommen hat. Bitten Sie den Aussteller um das Badge selbst.</translation>
    </message>
    <message>
        <source>It says who somebody is that gives badges. There is no badge in it.</source>
        <translation>Darin steht, wer Badges vergibt. Ein Badge ist nicht darin.</translation>
    </message>
    <message>
        <source>It names givers of badges. There is no badge in it. If you trust whoever made the list, you can accept it in the settings.</source>
        <translation>Sie nennt Aussteller von Badges. Ein Badge ist nicht darin. Wenn Sie der Stelle trauen, die die Liste gemacht hat, können Sie sie in den Einstellungen anerkennen.</translation>
    </message>
    <message>
        <source>With such a key a giver’s signature can be checked. There is no badge in it.</source>
        <translation>Mit einem solchen Schlüssel lässt sich die Unterschrift eines Ausstellers prüfen. Ein Badge ist nicht darin.</translation>
    </message>
    <message>
        <source>With it a giver’s signature can be checked. There is no badge in it.</source>
        <translation>Damit lässt sich die Unterschrift eines Ausstellers prüfen. Ein Badge ist nicht darin.</translation>
    </message>
    <message>
        <source>A giver says in it which badges no longer count. There is no badge in it.</source>
        <translation>Ein Aussteller sagt darin, welche Badges nicht mehr gelten. Ein Badge ist nicht darin.</translation>
    </message>
    <message>
        <source>The file is made to carry badges, but there is none in it. Ask whoever sent it to send it again.</source>
        <translation>Die Datei ist dafür gemacht, Badges zu tragen, aber es ist keines darin. Bitten Sie, dass man sie Ihnen noch einmal schickt.</translation>
    </message>
    <message>
        <source>The file holds data of some other kind. Get the badge again from where you received it.</source>
        <translation>Die Datei enthält Daten anderer Art. Holen Sie das Badge noch einmal von dort, wo Sie es bekommen haben.</translation>
    </message>
    <message>
        <source>The file may once have been a badge, but a piece is missing or damaged. Get it again from where it came from.</source>
        <translation>Die Datei war vielleicht einmal ein Badge, aber ein Stück fehlt oder ist beschädigt. Holen Sie sie noch einmal von dort, woher sie kam.</translation>
    </message>
    <message>
        <source>This looks like a piece of a badge. The rest is missing. Copy the whole text once more, from the first letter to the last.</source>
        <translation>Das sieht aus wie ein Stück eines Badges. Der Rest fehlt. Kopieren Sie den ganzen Text noch einmal, vom ersten bis zum letzten Buchstaben.</translation>
    </message>
    <message>
        <source>We found no badge in this text, and no link to one.</source>
        <translation>In diesem Text haben wir kein Badge gefunden und keinen Link zu einem.</translation>
    </message>
    <message>
        <source>The PDF shows a page, but holds no badge and no code that can be read. Ask whoever gave it to you for the badge as a file.</source>
        <translation>Das PDF zeigt eine Seite, enthält aber kein Badge und keinen lesbaren Code. Bitten Sie dort, wo Sie es bekommen haben, um das Badge als Datei.</translation>
    </message>
    <message>
        <source>We looked at everything inside. No badge was among it.</source>
        <translation>Wir haben alles darin angesehen. Ein Badge war nicht dabei.</translation>
    </message>
    <message>
        <source>There is nothing in this file. Get it again from where it came from.</source>
        <translation>In dieser Datei ist nichts. Holen Sie sie noch einmal von dort, woher sie kam.</translation>
    </message>
    <message>
        <source>The file is locked with a password. Unlock it in the program it came from, save it, and add it again.</source>
        <translation>Die Datei ist mit einem Passwort gesperrt. Entsperren Sie sie in dem Programm, aus dem sie kommt, speichern Sie sie, und fügen Sie sie noch einmal hinzu.</translation>
    </message>
    <message>
        <source>A part of the file is missing or damaged. Get it again from where it came from.</source>
        <translation>Ein Teil der Datei fehlt oder ist beschädigt. Holen Sie sie noch einmal von dort, woher sie kam.</translation>
    </message>
    <message>
        <source>The file is far larger than badges are, so we did not read all of it.</source>
        <translation>Die Datei ist viel größer, als Badges es sind. Darum haben wir nicht alles gelesen.</translation>
    </message>
    <message>
        <source>There is more in this file than we read at once. Unpack it and add it in smaller parts.</source>
        <translation>In dieser Datei ist mehr, als wir auf einmal lesen. Packen Sie sie aus, und fügen Sie sie in kleineren Teilen hinzu.</translation>
    </message>
    <message>
        <source>There are packed files in packed files. Unpack them first, then add what is inside.</source>
        <translation>Darin sind gepackte Dateien in gepackten Dateien. Packen Sie sie zuerst aus, und fügen Sie dann den Inhalt hinzu.</translation>
    </message>
    <message>
        <source>Badges of somebody are kept in this file. Open it as a whole, not as a badge.</source>
        <translation>In dieser Datei bewahrt jemand Badges auf. Öffnen Sie sie als Ganzes, nicht als Badge.</translation>
    </message>
    <message>
        <source>We do not know this kind of file, and found no badge in it.</source>
        <translation>Diese Art von Datei kennen wir nicht, und ein Badge haben wir darin nicht gefunden.</translation>
    </message>
    <message>
        <source>This computer does not let us open it. Copy it to a folder of your own and try again.</source>
        <translation>Dieser Computer lässt uns die Datei nicht öffnen. Kopieren Sie sie in einen eigenen Ordner, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>It may have been moved, or the stick was taken out.</source>
        <translation>Vielleicht wurde die Datei verschoben, oder der Stick wurde abgezogen.</translation>
    </message>
    <message>
        <source>The disk or stick did not answer. Check that it is connected and try again.</source>
        <translation>Der Datenträger oder Stick hat nicht geantwortet. Sehen Sie nach, ob er verbunden ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>You stopped before we came to it. Add it again if you want it.</source>
        <translation>Sie haben abgebrochen, bevor wir dazu kamen. Fügen Sie die Datei noch einmal hinzu, wenn Sie sie brauchen.</translation>
    </message>
    <message>
        <source>The picture was damaged a little on the way. The badge in it could be read.</source>
        <translation>Das Bild wurde unterwegs ein wenig beschädigt. Das Badge darin war lesbar.</translation>
    </message>
    <message>
        <source>The badge lies in another part of the file than usual. It could be read.</source>
        <translation>Das Badge liegt in einem anderen Teil der Datei als üblich. Es war lesbar.</translation>
    </message>
    <message>
        <source>The badge was packed inside the picture. That is allowed, but some programs will not find it.</source>
        <translation>Das Badge war im Bild gepackt. Das ist erlaubt, aber manche Programme finden es nicht.</translation>
    </message>
    <message>
        <source>The badge was put into the picture under another name than usual. Some programs will not find it.</source>
        <translation>Das Badge liegt im Bild unter einem anderen Namen als üblich. Manche Programme finden es nicht.</translation>
    </message>
    <message>
        <source>The file holds the badge more than once, and the copies are not the same.</source>
        <translation>Die Datei enthält das Badge mehr als einmal, und die Kopien sind nicht gleich.</translation>
    </message>
    <message>
        <source>The end of the file’s name says another kind than it is. We went by what is in it.</source>
        <translation>Das Ende des Dateinamens nennt eine andere Art, als sie ist. Wir haben uns nach dem Inhalt gerichtet.</translation>
    </message>
    <message>
        <source>Behind the end of the file there was something more. We did not need it.</source>
        <translation>Hinter dem Ende der Datei stand noch etwas. Wir brauchten es nicht.</translation>
    </message>
    <message>
        <source>The file around the badge is damaged. The badge itself could be read.</source>
        <translation>Die Datei um das Badge herum ist beschädigt. Das Badge selbst war lesbar.</translation>
    </message>
    <message>
        <source>A part of a badge</source>
        <translation>Ein Teil eines Badges</translation>
    </message>
    <message>
        <source>A code that cannot be read</source>
        <translation>Ein Code, der nicht zu lesen ist</translation>
    </message>
    <message>
        <source>A scan that cannot be read</source>
        <translation>Ein Scan, der nicht zu lesen ist</translation>
    </message>
    <message>
        <source>A locked backup</source>
        <translation>Eine gesperrte Sicherung</translation>
    </message>
    <message>
        <source>Everything of a person, locked</source>
        <translation>Alles einer Person, verschlossen</translation>
    </message>
    <message>
        <source>Everything of a person, from a newer Lanyard</source>
        <translation>Alles einer Person, aus einem neueren Lanyard</translation>
    </message>
    <message>
        <source>Everything of a person, damaged</source>
        <translation>Alles einer Person, beschädigt</translation>
    </message>
    <message>
        <source>Everything of a person</source>
        <translation>Alles einer Person</translation>
    </message>
    <message>
        <source>Not all of it was whole</source>
        <translation>Nicht alles davon war heil</translation>
    </message>
    <message>
        <source>A CV without a badge</source>
        <translation>Ein Lebenslauf ohne Badge</translation>
    </message>
    <message>
        <source>From another wallet</source>
        <translation>Aus einem anderen Wallet</translation>
    </message>
    <message>
        <source>This badge stands in several codes beside each other, and we did not see all of them. Take a picture that shows all of them, or add the other pictures too.</source>
        <translation>Dieses Badge steht in mehreren Codes nebeneinander, und wir haben nicht alle gesehen. Machen Sie ein Bild, das alle zeigt, oder nehmen Sie die anderen Bilder dazu.</translation>
    </message>
    <message>
        <source>There is a code here, but it is too blurred, too small or spoilt. Take the picture again from nearer, in good light, with the paper flat.</source>
        <translation>Hier ist ein Code, aber er ist zu unscharf, zu klein oder beschädigt. Machen Sie das Bild noch einmal aus der Nähe, bei gutem Licht und mit glattem Papier.</translation>
    </message>
    <message>
        <source>The PDF holds pictures of pages, packed in a way that we cannot open. Scan the paper again as a JPEG or PNG picture, in grey or in colour.</source>
        <translation>Das PDF enthält Bilder von Seiten, die so gepackt sind, dass wir sie nicht öffnen können. Scannen Sie das Papier noch einmal als JPEG- oder PNG-Bild, in Grau oder in Farbe.</translation>
    </message>
    <message>
        <source>This is the backup of another wallet, locked with a password. Only that wallet can open it.</source>
        <translation>Das ist die Sicherung eines anderen Wallets, mit einem Passwort gesperrt. Nur dieses Wallet kann sie öffnen.</translation>
    </message>
    <message>
        <source>A newer version of Lanyard wrote this file. The badges in it were taken in; notes, tags and portfolios need the newer version.</source>
        <translation>Ein neueres Lanyard hat diese Datei geschrieben. Die Badges darin wurden aufgenommen; für Notizen, Schlagwörter und Portfolios brauchen Sie das neuere.</translation>
    </message>
    <message>
        <source>This is what Lanyard writes for a person to take along, but a piece is damaged. The badges that could be read were taken in, without notes, tags and portfolios.</source>
        <translation>Das ist, was Lanyard einer Person zum Mitnehmen schreibt, aber ein Stück ist beschädigt. Die lesbaren Badges wurden aufgenommen, ohne Notizen, Schlagwörter und Portfolios.</translation>
    </message>
    <message>
        <source>Badges, notes, tags and portfolios were brought together with what was here. Nothing was lost or doubled.</source>
        <translation>Badges, Notizen, Schlagwörter und Portfolios wurden mit dem zusammengeführt, was hier war. Nichts ging verloren, nichts ist doppelt.</translation>
    </message>
    <message>
        <source>Some pieces of the file were missing or damaged and were left out.</source>
        <translation>Einige Stücke der Datei fehlten oder waren beschädigt und wurden weggelassen.</translation>
    </message>
    <message>
        <source>This is a Europass CV. It says what you wrote yourself; no badge is attached to it.</source>
        <translation>Das ist ein Europass-Lebenslauf. Darin steht, was Sie selbst geschrieben haben; es ist kein Badge angehängt.</translation>
    </message>
    <message>
        <source>It comes from the backup of another wallet. That file may also hold the wallet’s secret key: Lanyard takes only the badges. Keep the file safe.</source>
        <translation>Es kommt aus der Sicherung eines anderen Wallets. In der Datei kann auch dessen geheimer Schlüssel stehen: Lanyard nimmt nur die Badges. Bewahren Sie die Datei sicher auf.</translation>
    </message>
    <message>
        <source>This is what Lanyard writes for a person to take along, locked with a passphrase. Take it in on the page “Keep safe and hand over”, where you are asked for it.</source>
        <translation>Das ist, was Lanyard einer Person zum Mitnehmen schreibt, mit einem Passwort verschlossen. Nehmen Sie es auf der Seite „Aufbewahren und weitergeben“ auf; dort werden Sie danach gefragt.</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>How it works</source>
        <translation>So geht es</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Put your badges in</source>
        <translation>Legen Sie Ihre Badges hinein</translation>
    </message>
    <message>
        <source>Drop files anywhere on this window, or choose Add. Pictures, PDFs, mails, archives, text and whole folders can be added. Lanyard keeps each file exactly as you got it.</source>
        <translation>Ziehen Sie Dateien auf dieses Fenster, oder wählen Sie „Hinzufügen“. Bilder, PDFs, E-Mails, Archive, Text und ganze Ordner lassen sich hinzufügen. Lanyard bewahrt jede Datei genau so auf, wie Sie sie bekommen haben.</translation>
    </message>
    <message>
        <source>See what they say</source>
        <translation>Sehen Sie, was sie sagen</translation>
    </message>
    <message>
        <source>Open a badge to read what it says, in its own words. Below stand six questions, each with its answer and its date. Open a question to read what the answer means and what you can do.</source>
        <translation>Öffnen Sie ein Badge, um zu lesen, was es mit eigenen Worten sagt. Darunter stehen sechs Fragen, jede mit ihrer Antwort und ihrem Datum. Öffnen Sie eine Frage, um zu lesen, was die Antwort bedeutet und was Sie tun können.</translation>
    </message>
    <message>
        <source>The four signs</source>
        <translation>Die vier Zeichen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen Sie sie</translation>
    </message>
    <message>
        <source>Make a portfolio, put badges in order, add your own words, and print it or save it as a PDF. The badges are inside the PDF. Whoever gets it can check them with Lanyard, without an account.</source>
        <translation>Machen Sie ein Portfolio, ordnen Sie Badges, fügen Sie eigene Worte hinzu, und drucken Sie es oder speichern Sie es als PDF. Die Badges stecken im PDF. Wer es bekommt, kann sie mit Lanyard prüfen, ohne Konto.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Nichts geht verloren</translation>
    </message>
    <message>
        <source>What you put in the bin stays there for 30 days. Whatever you did last can be undone, also after you closed the window.</source>
        <translation>Was Sie in den Papierkorb legen, bleibt dort 30 Tage. Was Sie zuletzt getan haben, lässt sich rückgängig machen, auch nachdem Sie das Fenster geschlossen haben.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Add what you copied</source>
        <translation>Kopiertes hinzufügen</translation>
    </message>
    <message>
        <source>Find a badge</source>
        <translation>Ein Badge suchen</translation>
    </message>
    <message>
        <source>Undo what was done last</source>
        <translation>Das Letzte rückgängig machen</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Noch einmal tun</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Save the file or the PDF</source>
        <translation>Die Datei oder das PDF speichern</translation>
    </message>
    <message>
        <source>Move a badge up in a portfolio</source>
        <translation>Ein Badge im Portfolio nach oben schieben</translation>
    </message>
    <message>
        <source>Move a badge down in a portfolio</source>
        <translation>Ein Badge im Portfolio nach unten schieben</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Menü öffnen</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Ein Schritt zurück</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarisch</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Katalanisch</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estnisch</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>Irisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Kroatisch</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Litauisch</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Lettisch</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>Maltesisch</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norwegisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slowakisch</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Slowenisch</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbisch</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
</context>
<context>
    <name>lanyard::widgets::Heading</name>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
</context>
<context>
    <name>lanyard::widgets::SearchField</name>
    <message>
        <source>Empty the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>lanyard::widgets::TextLabel</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>level</name>
    <message>
        <source>Level %1 of 8</source>
        <comment>of the European Qualifications Framework</comment>
        <translation>Stufe %1 von 8</translation>
    </message>
    <message>
        <source>Simple tasks, with somebody beside you</source>
        <translation>Einfache Aufgaben, mit jemandem an der Seite</translation>
    </message>
    <message>
        <source>Simple work, with some help</source>
        <translation>Einfache Arbeit, mit etwas Hilfe</translation>
    </message>
    <message>
        <source>Usual work of a trade, done on your own</source>
        <translation>Übliche Arbeit eines Berufs, selbstständig</translation>
    </message>
    <message>
        <source>Skilled work, as after a full vocational training</source>
        <translation>Facharbeit, wie nach einer ganzen Berufsausbildung</translation>
    </message>
    <message>
        <source>A specialist who also guides others</source>
        <translation>Fachkraft, die auch andere anleitet</translation>
    </message>
    <message>
        <source>Difficult work in a whole field, as after a bachelor&apos;s degree or as a master of a craft</source>
        <translation>Schwierige Arbeit in einem ganzen Fach, wie nach einem Bachelor oder als Meister eines Handwerks</translation>
    </message>
    <message>
        <source>New and complex questions of a field, as after a master&apos;s degree</source>
        <translation>Neue und verwickelte Fragen eines Fachs, wie nach einem Master</translation>
    </message>
    <message>
        <source>Research that brings a field forward, as after a doctorate</source>
        <translation>Forschung, die ein Fach voranbringt, wie nach einer Promotion</translation>
    </message>
    <message>
        <source>A1: first words and sentences</source>
        <translation>A1: erste Worte und Sätze</translation>
    </message>
    <message>
        <source>A2: short talks about everyday things</source>
        <translation>A2: kurze Gespräche über Alltägliches</translation>
    </message>
    <message>
        <source>B1: gets along alone in everyday life</source>
        <translation>B1: kommt im Alltag allein zurecht</translation>
    </message>
    <message>
        <source>B2: talks and writes fluently about many things</source>
        <translation>B2: spricht und schreibt flüssig über vieles</translation>
    </message>
    <message>
        <source>C1: at home in it at work and in studies</source>
        <translation>C1: in Beruf und Studium darin zu Hause</translation>
    </message>
    <message>
        <source>C2: understands and says nearly everything with ease</source>
        <translation>C2: versteht und sagt mühelos fast alles</translation>
    </message>
    <message>
        <source>Mother tongue</source>
        <translation>Muttersprache</translation>
    </message>
</context>
<context>
    <name>mail</name>
    <message>
        <source>The badge “%1” is in the attached file. It can be checked with Lanyard.</source>
        <translation>Das Badge „%1“ ist in der angehängten Datei. Es kann mit Lanyard geprüft werden.</translation>
    </message>
    <message>
        <source>Send “%1” by mail?</source>
        <translation>„%1“ per E-Mail senden?</translation>
    </message>
    <message>
        <source>My portfolio is in the attached PDF. The badges lie inside it and can be checked with Lanyard.</source>
        <translation>Mein Portfolio ist im angehängten PDF. Die Badges liegen darin und können mit Lanyard geprüft werden.</translation>
    </message>
    <message>
        <source>Send by mail</source>
        <translation>Per E-Mail senden</translation>
    </message>
    <message>
        <source>Your mail program opens with the file %1. You choose there who gets it, and send it from there: Lanyard itself sends nothing.

Whoever gets the file can read everything in it, your name and address too. Keep Lanyard open until the mail is sent.</source>
        <translation>Ihr Mailprogramm öffnet sich mit der Datei %1. Dort wählen Sie, wer sie bekommt, und von dort senden Sie sie: Lanyard selbst sendet nichts.

Wer die Datei bekommt, kann alles darin lesen, auch Ihren Namen und Ihre Adresse. Lassen Sie Lanyard offen, bis die E-Mail gesendet ist.</translation>
    </message>
    <message>
        <source>Open the mail program</source>
        <translation>Mailprogramm öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Your mail program opens. Send the mail from there.</source>
        <translation>Ihr Mailprogramm öffnet sich. Senden Sie die E-Mail von dort.</translation>
    </message>
    <message>
        <source>No mail program answered: save the file and attach it yourself</source>
        <translation>Kein Mailprogramm hat geantwortet: Speichern Sie die Datei und hängen Sie sie selbst an</translation>
    </message>
    <message>
        <source>Saved as %1. Write a mail where you usually do, and attach this file.</source>
        <translation>Gespeichert als %1. Schreiben Sie eine E-Mail, wo Sie es sonst tun, und hängen Sie diese Datei an.</translation>
    </message>
</context>
<context>
    <name>next step</name>
    <message>
        <source>Ask online</source>
        <translation>Im Netz nachfragen</translation>
    </message>
    <message>
        <source>Write to the giver</source>
        <translation>Dem Aussteller schreiben</translation>
    </message>
    <message>
        <source>Get the file again</source>
        <translation>Die Datei noch einmal holen</translation>
    </message>
    <message>
        <source>Look at the lists I accept</source>
        <translation>Meine anerkannten Listen ansehen</translation>
    </message>
    <message>
        <source>Add an address of mine</source>
        <translation>Eine Adresse von mir hinzufügen</translation>
    </message>
    <message>
        <source>Ask for a new one</source>
        <translation>Um ein neues bitten</translation>
    </message>
    <message>
        <source>Wait until it begins</source>
        <translation>Warten, bis es beginnt</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>If you are online, Lanyard can ask the addresses that the badge names. Nothing is sent before you press the button.</source>
        <translation>Wenn Sie online sind, kann Lanyard die Adressen fragen, die das Badge nennt. Bevor Sie den Knopf drücken, wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Write to whoever gave you the badge and ask for a new file.</source>
        <translation>Schreiben Sie an die Stelle, die Ihnen das Badge gegeben hat, und bitten Sie um eine neue Datei.</translation>
    </message>
    <message>
        <source>Get the file again from where it came from, and add it here.</source>
        <translation>Holen Sie die Datei noch einmal von dort, woher sie kam, und fügen Sie sie hier hinzu.</translation>
    </message>
    <message>
        <source>If you know the giver yourself, add them to the lists you accept.</source>
        <translation>Wenn Sie den Aussteller selbst kennen, nehmen Sie ihn in Ihre anerkannten Listen auf.</translation>
    </message>
    <message>
        <source>If the address is yours, add it to your addresses in the settings.</source>
        <translation>Wenn die Adresse Ihre ist, fügen Sie sie in den Einstellungen zu Ihren Adressen hinzu.</translation>
    </message>
    <message>
        <source>Ask the giver whether the badge can be renewed.</source>
        <translation>Fragen Sie den Aussteller, ob sich das Badge erneuern lässt.</translation>
    </message>
    <message>
        <source>There is nothing to do. It counts from its first day.</source>
        <translation>Es ist nichts zu tun. Es gilt ab seinem ersten Tag.</translation>
    </message>
    <message>
        <source>Check the badge again.</source>
        <translation>Prüfen Sie das Badge noch einmal.</translation>
    </message>
</context>
<context>
    <name>passphrase</name>
    <message>
        <source>Passphrase and recovery sheet</source>
        <translation>Passwort und Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>This person&apos;s file is locked with a passphrase. Without it nobody can read the badges, notes and pictures in it, not even with another program.</source>
        <translation>Die Datei dieser Person ist mit einem Passwort gesperrt. Ohne es kann niemand die Badges, Notizen und Bilder darin lesen, auch nicht mit einem anderen Programm.</translation>
    </message>
    <message>
        <source>Everybody who can use this computer can open this person&apos;s file. With a passphrase only you can.</source>
        <translation>Alle, die diesen Computer benutzen können, können die Datei dieser Person öffnen. Mit einem Passwort können es nur Sie.</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Ein Passwort setzen</translation>
    </message>
    <message>
        <source>Set a new passphrase</source>
        <translation>Ein neues Passwort setzen</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Das Passwort ändern</translation>
    </message>
    <message>
        <source>Before you do: if you forget it, nobody can open this file for you. We cannot, and no counsellor can. Only the recovery sheet can, which you print right afterwards and keep in a safe place. Without both, the badges in this file are lost.</source>
        <translation>Bevor Sie das tun: Wenn Sie es vergessen, kann niemand diese Datei für Sie öffnen. Wir können es nicht, und keine Beratungsstelle kann es. Nur das Wiederherstellungsblatt kann es, das Sie gleich danach drucken und sicher aufbewahren. Ohne beides sind die Badges in dieser Datei verloren.</translation>
    </message>
    <message>
        <source>The passphrase until now</source>
        <translation>Das bisherige Passwort</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>At least 8 letters. Four or five words that do not belong together are easy to keep in mind and hard to guess.</source>
        <translation>Mindestens 8 Zeichen. Vier oder fünf Wörter, die nicht zusammengehören, sind leicht zu merken und schwer zu erraten.</translation>
    </message>
    <message>
        <source>The new passphrase once more</source>
        <translation>Das neue Passwort noch einmal</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Set this passphrase</source>
        <translation>Dieses Passwort setzen</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Take the passphrase away</source>
        <translation>Das Passwort entfernen</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>One page with 18 words and a code. Who has it can open this file without the passphrase, so keep it as you keep a passport. It stays good when the passphrase is changed.</source>
        <translation>Eine Seite mit 18 Wörtern und einem Code. Wer sie hat, kann diese Datei ohne das Passwort öffnen. Bewahren Sie sie auf wie einen Pass. Sie gilt weiter, wenn das Passwort geändert wird.</translation>
    </message>
    <message>
        <source>Print the recovery sheet…</source>
        <translation>Das Wiederherstellungsblatt drucken …</translation>
    </message>
    <message>
        <source>Save it as a PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Von selbst sperren</translation>
    </message>
    <message>
        <source>A file with a passphrase is locked when the computer goes to sleep, when its screen is locked, and after a while without anybody using Lanyard. What was typed is kept.</source>
        <translation>Eine Datei mit Passwort wird gesperrt, wenn der Computer schlafen geht, wenn sein Bildschirm gesperrt wird und wenn eine Weile niemand Lanyard benutzt. Was getippt war, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>lock by itself</comment>
        <translation>Nie</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Nach %n Minute</numerusform>
            <numerusform>Nach %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Without anybody using it</source>
        <translation>Wenn es niemand benutzt</translation>
    </message>
    <message>
        <source>Write the passphrase until now first.</source>
        <translation>Schreiben Sie zuerst das bisherige Passwort.</translation>
    </message>
    <message>
        <source>This is too short. Take at least 8 letters.</source>
        <translation>Das ist zu kurz. Nehmen Sie mindestens 8 Zeichen.</translation>
    </message>
    <message>
        <source>The two are not the same. Write the new passphrase once more.</source>
        <translation>Die beiden sind nicht gleich. Schreiben Sie das neue Passwort noch einmal.</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>Back to everybody</source>
        <translation>Zurück zu allen</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Everybody has a file of their own. Nothing in it is seen, found or printed for anybody else.</source>
        <translation>Jede Person hat eine eigene Datei. Nichts daraus wird für jemand anderen gezeigt, gefunden oder gedruckt.</translation>
    </message>
    <message>
        <source>The new name stands on what is printed from now on. Badges are not changed.</source>
        <translation>Der neue Name steht ab jetzt auf dem, was gedruckt wird. Badges werden nicht geändert.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>It stands on what is printed. It can be changed at any time.</source>
        <translation>Er steht auf dem, was gedruckt wird. Er kann jederzeit geändert werden.</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>Diese Person hinzufügen</translation>
    </message>
    <message>
        <source>Keep this name</source>
        <translation>Diesen Namen behalten</translation>
    </message>
    <message>
        <source>Write a name first.</source>
        <translation>Schreiben Sie zuerst einen Namen.</translation>
    </message>
    <message>
        <source>Whose badges?</source>
        <translation>Wessen Badges?</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Person finden</translation>
    </message>
    <message>
        <source>Open from a stick</source>
        <translation>Von einem Stick öffnen</translation>
    </message>
    <message>
        <source>This list</source>
        <comment>button with a menu: what happens with the list of people</comment>
        <translation>Diese Liste</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Nobody of this name is in the list.</source>
        <translation>Niemand mit diesem Namen steht in der Liste.</translation>
    </message>
    <message>
        <source>Nobody is in this list. Add a person, or open a file of Lanyard.</source>
        <translation>Niemand steht in dieser Liste. Fügen Sie eine Person hinzu, oder öffnen Sie eine Datei von Lanyard.</translation>
    </message>
    <message>
        <source>This list is switched off: nobody sees here who was at this desk. Open a person&apos;s file, or add a person.</source>
        <translation>Diese Liste ist ausgeschaltet: Niemand sieht hier, wer an diesem Platz war. Öffnen Sie die Datei einer Person, oder fügen Sie eine Person hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) on this computer. Each has a file of their own.</source>
        <translation>
            <numerusform>%n Person auf diesem Computer. Jede hat eine eigene Datei.</numerusform>
            <numerusform>%n Personen auf diesem Computer. Jede hat eine eigene Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remember who was here</source>
        <translation>Merken, wer hier war</translation>
    </message>
    <message>
        <source>Clear this list. No badge is lost</source>
        <translation>Diese Liste leeren. Kein Badge geht verloren</translation>
    </message>
    <message>
        <source>More about %1</source>
        <comment>button: what else can be done with a person&apos;s file</comment>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Take out of this list</source>
        <translation>Aus dieser Liste nehmen</translation>
    </message>
    <message>
        <source>The file is not there now</source>
        <translation>Die Datei ist gerade nicht da</translation>
    </message>
    <message>
        <source>Opens with its passphrase</source>
        <translation>Öffnet sich mit dem Passwort</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>counts of badges and of portfolios</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n portfolio(s)</source>
        <translation>
            <numerusform>%n Portfolio</numerusform>
            <numerusform>%n Portfolios</numerusform>
        </translation>
    </message>
    <message>
        <source>Not opened here before</source>
        <translation>Hier noch nicht geöffnet</translation>
    </message>
    <message>
        <source>Opened today</source>
        <translation>Heute geöffnet</translation>
    </message>
    <message>
        <source>Opened yesterday</source>
        <translation>Gestern geöffnet</translation>
    </message>
    <message>
        <source>Opened on %1</source>
        <translation>Geöffnet am %1</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>Die Zeichen zeigen</translation>
    </message>
    <message>
        <source>Word %1 is not as it stands on the sheet. Look at it again letter by letter.</source>
        <translation>Wort %1 ist nicht so, wie es auf dem Blatt steht. Sehen Sie es noch einmal Buchstabe für Buchstabe an.</translation>
    </message>
    <message>
        <source>These are not 18 words of five letters. Look whether one is missing or there twice.</source>
        <translation>Das sind nicht 18 Wörter mit fünf Buchstaben. Sehen Sie nach, ob eines fehlt oder doppelt ist.</translation>
    </message>
    <message>
        <source>Some of these words are not as they stand on the sheet. Compare them letter by letter.</source>
        <translation>Einige dieser Wörter sind nicht so, wie sie auf dem Blatt stehen. Vergleichen Sie sie Buchstabe für Buchstabe.</translation>
    </message>
    <message>
        <source>These are the words of another sheet. Look for the sheet with this person&apos;s name and the newest date.</source>
        <translation>Das sind die Wörter eines anderen Blattes. Suchen Sie das Blatt mit dem Namen dieser Person und dem neuesten Datum.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>The 18 words on the sheet</source>
        <translation>Die 18 Wörter auf dem Blatt</translation>
    </message>
    <message>
        <source>Capital letters, hyphens and line breaks do not matter.</source>
        <translation>Großbuchstaben, Bindestriche und Zeilenumbrüche sind gleichgültig.</translation>
    </message>
    <message>
        <source>The words on the recovery sheet open this file without the passphrase. You can set a new passphrase afterwards.</source>
        <translation>Die Wörter auf dem Wiederherstellungsblatt öffnen diese Datei ohne das Passwort. Danach können Sie ein neues Passwort setzen.</translation>
    </message>
    <message>
        <source>This person&apos;s badges are locked. The passphrase opens them.</source>
        <translation>Die Badges dieser Person sind gesperrt. Das Passwort öffnet sie.</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Das Passwort benutzen</translation>
    </message>
    <message>
        <source>Passphrase forgotten? Use the recovery sheet</source>
        <translation>Passwort vergessen? Das Wiederherstellungsblatt benutzen</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>Write the words first.</source>
        <translation>Schreiben Sie zuerst die Wörter.</translation>
    </message>
    <message>
        <source>Write the passphrase first.</source>
        <translation>Schreiben Sie zuerst das Passwort.</translation>
    </message>
</context>
<context>
    <name>portfolio</name>
    <message>
        <source>Choose badges</source>
        <translation>Badges auswählen</translation>
    </message>
    <message>
        <source>Search name or giver …</source>
        <translation>Name oder Aussteller suchen …</translation>
    </message>
    <message>
        <source>All badges</source>
        <translation>Alle Badges</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>There are no badges yet. Add some first.</source>
        <translation>Es gibt noch keine Badges. Fügen Sie zuerst welche hinzu.</translation>
    </message>
    <message>
        <source>No badge is called that.</source>
        <translation>So heißt kein Badge.</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>name of a badge, its place, how many there are</comment>
        <translation>%1, %2 von %3</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Sheet of 2</source>
        <translation>Bogen mit 2</translation>
    </message>
    <message>
        <source>Sheet of 6</source>
        <translation>Bogen mit 6</translation>
    </message>
    <message>
        <source>Sheet of 12</source>
        <translation>Bogen mit 12</translation>
    </message>
    <message>
        <source>One page a badge</source>
        <translation>Eine Seite je Badge</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>As this window</source>
        <translation>Wie dieses Fenster</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Language of our words</source>
        <translation>Sprache unserer Worte</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>Auf der Seite</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Given to whom</source>
        <translation>An wen vergeben</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Große Schrift</translation>
    </message>
    <message>
        <source>The reader will learn</source>
        <translation>Der Leser erfährt</translation>
    </message>
    <message>
        <source>%1 has too many words for its field, so it stands on page %2 in a larger one.</source>
        <translation>%1 hat zu viele Worte für sein Feld. Darum steht es auf Seite %2 in einem größeren.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more have too many words for their fields, so they stand on later pages in larger ones.</source>
        <translation>
            <numerusform>%1 und %n weiteres haben zu viele Worte für ihre Felder. Darum stehen sie auf späteren Seiten in größeren.</numerusform>
            <numerusform>%1 und %n weitere haben zu viele Worte für ihre Felder. Darum stehen sie auf späteren Seiten in größeren.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is too large for a code on paper. The code on page %2 says where to find it; the PDF holds the badge itself.</source>
        <translation>%1 ist zu groß für einen Code auf Papier. Der Code auf Seite %2 sagt, wo es zu finden ist. Das Badge selbst steckt im PDF.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more are too large for a code on paper. Their codes say where to find them; the PDF holds the badges themselves.</source>
        <translation>
            <numerusform>%1 und %n weiteres sind zu groß für einen Code auf Papier. Ihre Codes sagen, wo sie zu finden sind. Die Badges selbst stecken im PDF.</numerusform>
            <numerusform>%1 und %n weitere sind zu groß für einen Code auf Papier. Ihre Codes sagen, wo sie zu finden sind. Die Badges selbst stecken im PDF.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The pages as they will print</source>
        <translation>Die Seiten, wie sie gedruckt werden</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Portfolios</source>
        <translation>Portfolios</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Namen ändern</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Name of the portfolio</source>
        <translation>Name des Portfolios</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>No pages yet</source>
        <translation>Noch keine Seiten</translation>
    </message>
    <message>
        <source>It was not saved. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>Es wurde nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Laying out badge %1 of %2 …</source>
        <translation>Badge %1 von %2 wird gesetzt …</translation>
    </message>
    <message>
        <source>Everything fits.</source>
        <translation>Alles passt.</translation>
    </message>
    <message>
        <source>Choose the badges that you want to show.</source>
        <translation>Wählen Sie die Badges, die Sie zeigen möchten.</translation>
    </message>
    <message>
        <source>Choose a badge first.</source>
        <translation>Wählen Sie zuerst ein Badge.</translation>
    </message>
    <message>
        <source>The pages are being made.</source>
        <translation>Die Seiten werden gemacht.</translation>
    </message>
    <message>
        <source>No badge is in it yet.</source>
        <translation>Noch ist kein Badge darin.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a count of badges, what the portfolio is for</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>New portfolio</source>
        <translation>Neues Portfolio</translation>
    </message>
    <message>
        <source>Show what you can do</source>
        <translation>Zeigen Sie, was Sie können</translation>
    </message>
    <message>
        <source>A portfolio is a choice of your badges for one reader, with your own words, on paper or as a PDF.</source>
        <translation>Ein Portfolio ist eine Auswahl Ihrer Badges für einen Leser, mit Ihren eigenen Worten, auf Papier oder als PDF.</translation>
    </message>
    <message>
        <source>Make a portfolio</source>
        <translation>Ein Portfolio machen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Make a copy of %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names or addresses</comment>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Name: %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Adresse: %1</translation>
    </message>
    <message>
        <source>An address that is hidden in the file. Somebody who knows it can recognise it.</source>
        <translation>Eine Adresse, die in der Datei verborgen ist. Wer sie kennt, kann sie wiedererkennen.</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Datum: %1</translation>
    </message>
    <message>
        <source>Dates: from %1 to %2</source>
        <translation>Daten: vom %1 bis zum %2</translation>
    </message>
    <message>
        <source>The badge files lie inside the PDF. They say all of this, also what you leave off the page.</source>
        <translation>Die Badge-Dateien stecken im PDF. Sie sagen das alles, auch was Sie auf der Seite weglassen.</translation>
    </message>
    <message>
        <source>Title page</source>
        <translation>Titelseite</translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation>In eigenen Worten</translation>
    </message>
    <message>
        <source>Whose badges are these?</source>
        <translation>Wessen Badges sind das?</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>Wofür ist es?</translation>
    </message>
    <message>
        <source>Application as …</source>
        <translation>Bewerbung als …</translation>
    </message>
    <message>
        <source>What you want to say about yourself. It stands on the first page, marked as your own words.</source>
        <translation>Was Sie über sich sagen möchten. Es steht auf der ersten Seite, als Ihre eigenen Worte gekennzeichnet.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Take out of the portfolio</source>
        <translation>Aus dem Portfolio nehmen</translation>
    </message>
    <message>
        <source>What you want to say about yourself</source>
        <translation>Was Sie über sich sagen möchten</translation>
    </message>
    <message>
        <source>Badges</source>
        <comment>button that leads to the choice of badges</comment>
        <translation>Badges</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a part that is folded out</comment>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>a part that is folded in</comment>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>Heading: %1</source>
        <translation>Überschrift: %1</translation>
    </message>
    <message>
        <source>Own words: %1</source>
        <translation>Eigene Worte: %1</translation>
    </message>
    <message>
        <source>CV pages</source>
        <translation>Lebenslauf-Seiten</translation>
    </message>
    <message>
        <source>Sheet of 4</source>
        <translation>Bogen mit 4</translation>
    </message>
    <message>
        <source>Sheet of 8</source>
        <translation>Bogen mit 8</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>What I say myself</source>
        <translation>Was ich selbst sage</translation>
    </message>
    <message>
        <source>Heading of this section</source>
        <translation>Überschrift dieses Abschnitts</translation>
    </message>
    <message>
        <source>Your own words here</source>
        <translation>Ihre eigenen Worte hier</translation>
    </message>
    <message>
        <source>Only in a few lines</source>
        <comment>a badge of which not everything prints</comment>
        <translation>Nur in wenigen Zeilen</translation>
    </message>
    <message>
        <source>Send by mail</source>
        <translation>Per E-Mail senden</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>Neuer Abschnitt</translation>
    </message>
    <message>
        <source>My own words</source>
        <translation>Meine eigenen Worte</translation>
    </message>
    <message>
        <source>Where you can be reached, as you wrote it</source>
        <translation>Wie Sie zu erreichen sind, so wie Sie es geschrieben haben</translation>
    </message>
    <message>
        <source>Your photo</source>
        <translation>Ihr Foto</translation>
    </message>
    <message>
        <source>Links to: %1</source>
        <comment>%1: names of web sites</comment>
        <translation>Links zu: %1</translation>
    </message>
    <message>
        <source>What you say of yourself under “My words”</source>
        <translation>Was Sie unter „Meine Worte“ über sich sagen</translation>
    </message>
    <message>
        <source>Witness: %1</source>
        <translation>Wer etwas bezeugt: %1</translation>
    </message>
    <message>
        <source>“Given to whom” is off: the page does not say it. The signed files inside still do.</source>
        <translation>„An wen vergeben“ ist aus: Auf der Seite steht es nicht. In den unterschriebenen Dateien darin steht es weiterhin.</translation>
    </message>
    <message>
        <source>What prints, in its order</source>
        <translation>Was gedruckt wird, in seiner Reihenfolge</translation>
    </message>
    <message>
        <source>Heading</source>
        <comment>button that adds a heading to a portfolio</comment>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Add a heading</source>
        <translation>Überschrift hinzufügen</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>button that adds own words to a portfolio</comment>
        <translation>Worte</translation>
    </message>
    <message>
        <source>Add own words</source>
        <translation>Eigene Worte hinzufügen</translation>
    </message>
    <message>
        <source>Where can the person be reached?</source>
        <translation>Wie ist die Person zu erreichen?</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>Für wen ist es?</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>Foto wählen …</translation>
    </message>
    <message>
        <source>Without a photo</source>
        <translation>Ohne Foto</translation>
    </message>
    <message>
        <source>Photo…</source>
        <translation>Foto …</translation>
    </message>
</context>
<context>
    <name>question</name>
    <message>
        <source>Can we read it?</source>
        <translation>Können wir es lesen?</translation>
    </message>
    <message>
        <source>Was it changed?</source>
        <translation>Wurde es verändert?</translation>
    </message>
    <message>
        <source>Who gave it, and do we know them?</source>
        <translation>Wer hat es vergeben, und kennen wir ihn?</translation>
    </message>
    <message>
        <source>Is it valid today?</source>
        <translation>Gilt es heute?</translation>
    </message>
    <message>
        <source>Was it taken back?</source>
        <translation>Wurde es zurückgenommen?</translation>
    </message>
    <message>
        <source>Is it yours?</source>
        <translation>Ist es Ihres?</translation>
    </message>
    <message>
        <source>Who gave it?</source>
        <translation>Wer hat es vergeben?</translation>
    </message>
    <message>
        <source>Whose is it?</source>
        <translation>Wem gehört es?</translation>
    </message>
</context>
<context>
    <name>safekeeping</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Keep safe and hand over</source>
        <translation>Aufbewahren und weitergeben</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Take everything with you</source>
        <translation>Alles mitnehmen</translation>
    </message>
    <message>
        <source>One file for a stick: all badges as they were received, your notes, portfolios and words, and a page to read them without any program. Lanyard on another computer takes all of it in again.</source>
        <translation>Eine Datei für einen Stick: alle Badges, wie sie empfangen wurden, Ihre Notizen, Portfolios und Worte, und eine Seite, auf der man sie ohne Programm lesen kann. Lanyard auf einem anderen Computer nimmt alles wieder auf.</translation>
    </message>
    <message>
        <source>A passphrase for this file</source>
        <translation>Ein Passwort für diese Datei</translation>
    </message>
    <message>
        <source>At least 8 letters. Without it nobody can open the file, not even we. Four or five words that do not belong together are easy to keep in mind.</source>
        <translation>Mindestens 8 Zeichen. Ohne es kann niemand die Datei öffnen, auch wir nicht. Vier oder fünf Wörter, die nicht zusammengehören, kann man sich gut merken.</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>Das Passwort noch einmal</translation>
    </message>
    <message>
        <source>Without a passphrase</source>
        <translation>Ohne Passwort</translation>
    </message>
    <message>
        <source>Whoever finds the file can then read everything in it: names, addresses, badges and notes.</source>
        <translation>Wer die Datei findet, kann dann alles darin lesen: Namen, Adressen, Badges und Notizen.</translation>
    </message>
    <message>
        <source>Write everything into one file…</source>
        <translation>Alles in eine Datei schreiben …</translation>
    </message>
    <message>
        <source>A passphrase has at least 8 letters.</source>
        <translation>Ein Passwort hat mindestens 8 Zeichen.</translation>
    </message>
    <message>
        <source>The two are not the same. Type it once more.</source>
        <translation>Die beiden sind nicht gleich. Geben Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>Take in what was taken along</source>
        <translation>Mitgenommenes aufnehmen</translation>
    </message>
    <message>
        <source>What is in the file is brought together with what is here. Nothing is lost on either side, and nothing is there twice. Take in only files of this person: the file also says which givers are accepted.</source>
        <translation>Was in der Datei ist, wird mit dem zusammengeführt, was hier ist. Auf keiner Seite geht etwas verloren, und nichts ist doppelt da. Nehmen Sie nur Dateien dieser Person auf: Die Datei sagt auch, welche Aussteller anerkannt sind.</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>The passphrase of %1</source>
        <translation>Das Passwort von %1</translation>
    </message>
    <message>
        <source>Open it and take it in</source>
        <translation>Öffnen und aufnehmen</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Lanyard makes a dated copy whenever something has changed, and checks it. The newest five stay, then one of each week and month. They lie on this computer: what also survives a lost computer is the file that you take with you.</source>
        <translation>Lanyard macht eine Kopie mit Datum, wenn sich etwas geändert hat, und prüft sie. Die neuesten fünf bleiben, dann eine je Woche und Monat. Sie liegen auf diesem Computer: Geht er verloren, bleibt nur die Datei, die Sie mitnehmen.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Es gibt noch keine.</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Dahin zurück</translation>
    </message>
    <message>
        <source>Go back to the backup of %1</source>
        <translation>Zurück zur Sicherung vom %1</translation>
    </message>
    <message>
        <source>What is here now is backed up first, so that you can come back to it the same way.</source>
        <translation>Was jetzt hier ist, wird zuerst gesichert, damit Sie auf demselben Weg dahin zurückkönnen.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Ordner: %1</translation>
    </message>
    <message>
        <source>Forget this person on this computer</source>
        <translation>Diese Person auf diesem Computer vergessen</translation>
    </message>
    <message>
        <source>The file with everything in it, its backups and copies, and the line on the start page are overwritten and deleted. This cannot be undone.</source>
        <translation>Die Datei mit allem darin, ihre Sicherungen und Kopien und die Zeile auf der Startseite werden überschrieben und gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>What we cannot promise: sticks and the drives of newer computers may keep the old content in places that no program reaches, and so may backups of the whole computer and files that were saved or printed elsewhere. A passphrase set from the first day protects also those copies of the file.</source>
        <translation>Was wir nicht versprechen können: Sticks und die Laufwerke neuerer Computer behalten den alten Inhalt vielleicht an Stellen, die kein Programm erreicht, ebenso Sicherungen des ganzen Computers und anderswo Gespeichertes oder Gedrucktes. Ein Passwort vom ersten Tag an schützt auch diese Kopien der Datei.</translation>
    </message>
    <message>
        <source>To go on, type the name: %1</source>
        <translation>Geben Sie zum Fortfahren den Namen ein: %1</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Alles vergessen</translation>
    </message>
    <message>
        <source>The name is not typed as it stands above.</source>
        <translation>Der Name ist nicht so eingegeben, wie er oben steht.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The damaged file was made new</source>
        <translation>Die beschädigte Datei wurde neu gemacht</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Sprache und Aussehen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As my system</source>
        <translation>Wie mein System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Über Sie</translation>
    </message>
    <message>
        <source>A badge is made out to an e-mail address, a name or a number. Tell us yours, and each badge can answer the question: Is it yours?</source>
        <translation>Ein Badge ist auf eine E-Mail-Adresse, einen Namen oder eine Nummer ausgestellt. Nennen Sie uns Ihre, dann kann jedes Badge die Frage beantworten: Ist es Ihres?</translation>
    </message>
    <message>
        <source>My name</source>
        <translation>Mein Name</translation>
    </message>
    <message>
        <source>It stands on what you print.</source>
        <translation>Er steht auf dem, was Sie drucken.</translation>
    </message>
    <message>
        <source>My addresses, former ones too</source>
        <translation>Meine Adressen, auch frühere</translation>
    </message>
    <message>
        <source>Take away %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Another e-mail address, name or number</source>
        <translation>Weitere E-Mail-Adresse, Name oder Nummer</translation>
    </message>
    <message>
        <source>Add this address</source>
        <translation>Diese Adresse hinzufügen</translation>
    </message>
    <message>
        <source>Givers I know</source>
        <translation>Aussteller, die ich kenne</translation>
    </message>
    <message>
        <source>Anybody can sign a badge and write any name into it. A badge counts as confirmed when its giver stands here. You can also accept a giver on the page of a badge.</source>
        <translation>Jeder kann ein Badge unterschreiben und einen beliebigen Namen hineinschreiben. Ein Badge gilt als bestätigt, wenn sein Aussteller hier steht. Sie können einen Aussteller auch auf der Seite eines Badges anerkennen.</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Noch niemand.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>address of a giver, name of the list it stands on</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>%1 von der Liste nehmen</translation>
    </message>
    <message>
        <source>Add a list from a file…</source>
        <translation>Liste aus einer Datei hinzufügen …</translation>
    </message>
    <message>
        <source>What givers published</source>
        <translation>Was Aussteller veröffentlicht haben</translation>
    </message>
    <message>
        <source>Keys and lists that givers publish let us answer more questions without the internet. Somebody can hand them to you as a folder, for example your counsellor.</source>
        <translation>Mit Schlüsseln und Listen, die Aussteller veröffentlichen, können wir mehr Fragen ohne Internet beantworten. Jemand kann sie Ihnen als Ordner geben, zum Beispiel Ihre Beratung.</translation>
    </message>
    <message>
        <source>Nothing is kept yet.</source>
        <translation>Noch ist nichts aufbewahrt.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are kept.</source>
        <translation>
            <numerusform>%n Dokument ist aufbewahrt.</numerusform>
            <numerusform>%n Dokumente sind aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The newest is of %2.</source>
        <comment>a sentence with a count, and a date</comment>
        <translation>%1 Das neueste ist vom %2.</translation>
    </message>
    <message>
        <source>Take in a folder…</source>
        <translation>Einen Ordner aufnehmen …</translation>
    </message>
    <message>
        <source>Where your badges lie</source>
        <translation>Wo Ihre Badges liegen</translation>
    </message>
    <message>
        <source>All of it is one file on this computer. Copy it to a stick to keep a second one safe, or to take it with you.</source>
        <translation>Alles ist eine Datei auf diesem Computer. Kopieren Sie sie auf einen Stick, um eine zweite sicher aufzubewahren oder sie mitzunehmen.</translation>
    </message>
    <message>
        <source>This file can only be read: nothing can be added or changed. Copy it to a folder of your own to go on.</source>
        <translation>Diese Datei kann nur gelesen werden: Nichts lässt sich hinzufügen oder ändern. Kopieren Sie sie in einen eigenen Ordner, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Copy the place</source>
        <translation>Ort kopieren</translation>
    </message>
    <message>
        <source>Open another collection…</source>
        <translation>Andere Sammlung öffnen …</translation>
    </message>
    <message>
        <source>What you put in the bin is removed after 30 days.</source>
        <translation>Was Sie in den Papierkorb legen, wird nach 30 Tagen entfernt.</translation>
    </message>
    <message>
        <source>Open the bin</source>
        <translation>Papierkorb öffnen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>If something does not work, save a report and hand it to who helps you. It holds versions, counts and settings. It holds no name, no address and nothing that stands in a badge.</source>
        <translation>Wenn etwas nicht geht, speichern Sie einen Bericht, und geben Sie ihn der Person, die Ihnen hilft. Er enthält Fassungen, Anzahlen und Einstellungen. Er enthält keinen Namen, keine Adresse und nichts, was in einem Badge steht.</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>Bericht speichern …</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>So geht es</translation>
    </message>
    <message>
        <source>About Lanyard</source>
        <translation>Über Lanyard</translation>
    </message>
    <message>
        <source>Write an address, a name or a number first.</source>
        <translation>Schreiben Sie zuerst eine Adresse, einen Namen oder eine Nummer.</translation>
    </message>
    <message>
        <source>This one stands in the list already.</source>
        <translation>Das steht schon in der Liste.</translation>
    </message>
</context>
<context>
    <name>spoken</name>
    <message>
        <source>%1. Given by %2 on %3. %4.</source>
        <comment>for screen readers: name, giver, date, state</comment>
        <translation>%1. Vergeben von %2 am %3. %4.</translation>
    </message>
    <message>
        <source>%1. Given by %2. %3.</source>
        <comment>for screen readers: name, giver, state</comment>
        <translation>%1. Vergeben von %2. %3.</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>Find the mail or the page with which you received the badge.</source>
        <translation>Suchen Sie die E-Mail oder die Seite, mit der Sie das Badge bekommen haben.</translation>
    </message>
    <message>
        <source>Look there for “Download”, “Save” or “Share”, and choose the badge itself, not the certificate to print.</source>
        <translation>Suchen Sie dort „Herunterladen“, „Speichern“ oder „Teilen“, und wählen Sie das Badge selbst, nicht die Urkunde zum Drucken.</translation>
    </message>
    <message>
        <source>Add the file that you get here. A copied picture is not enough.</source>
        <translation>Fügen Sie die Datei hier hinzu. Ein kopiertes Bild reicht nicht.</translation>
    </message>
    <message>
        <source>Open the picture on the phone and choose “Share”.</source>
        <translation>Öffnen Sie das Bild auf dem Telefon, und wählen Sie „Teilen“.</translation>
    </message>
    <message>
        <source>Send it to yourself by mail, or save it as JPEG.</source>
        <translation>Schicken Sie es sich selbst per E-Mail, oder speichern Sie es als JPEG.</translation>
    </message>
    <message>
        <source>Add the new picture here.</source>
        <translation>Fügen Sie das neue Bild hier hinzu.</translation>
    </message>
    <message>
        <source>Open the link in your browser.</source>
        <translation>Öffnen Sie den Link in Ihrem Browser.</translation>
    </message>
    <message>
        <source>Save the badge from there as a file.</source>
        <translation>Speichern Sie das Badge von dort als Datei.</translation>
    </message>
    <message>
        <source>Add the file here.</source>
        <translation>Fügen Sie die Datei hier hinzu.</translation>
    </message>
    <message>
        <source>Go to where the file came from.</source>
        <translation>Gehen Sie dorthin, woher die Datei kam.</translation>
    </message>
    <message>
        <source>Save it once more, and do not open it in another program.</source>
        <translation>Speichern Sie sie noch einmal, und öffnen Sie sie nicht in einem anderen Programm.</translation>
    </message>
    <message>
        <source>Open the link in your browser and sign in.</source>
        <translation>Öffnen Sie den Link in Ihrem Browser, und melden Sie sich an.</translation>
    </message>
    <message>
        <source>Open the badge, choose “Share”, then “Download badge image”.</source>
        <comment>Credly</comment>
        <translation>Öffnen Sie das Badge, wählen Sie „Share“ (Teilen), dann „Download badge image“.</translation>
    </message>
    <message>
        <source>In the backpack, open the badge, choose the three dots, then “Download”.</source>
        <comment>Canvas Credentials</comment>
        <translation>Öffnen Sie das Badge im Rucksack (Backpack), wählen Sie die drei Punkte, dann „Download“.</translation>
    </message>
    <message>
        <source>Under “My badges”, open the badge and choose “Download”.</source>
        <comment>Open Badge Passport</comment>
        <translation>Öffnen Sie das Badge unter „My badges“ (Meine Badges), und wählen Sie „Download“.</translation>
    </message>
    <message>
        <source>Choose “Download”, then “Open Badge”, not the PDF.</source>
        <comment>Accredible</comment>
        <translation>Wählen Sie „Download“, dann „Open Badge“, nicht das PDF.</translation>
    </message>
    <message>
        <source>Open the badge and choose “Download”.</source>
        <comment>Badgecraft</comment>
        <translation>Öffnen Sie das Badge, und wählen Sie „Download“.</translation>
    </message>
    <message>
        <source>Open the other wallet, where your badges are.</source>
        <translation>Öffnen Sie das andere Wallet, in dem Ihre Badges sind.</translation>
    </message>
    <message>
        <source>Make the backup again without a password, or share each badge from there as a file.</source>
        <translation>Machen Sie die Sicherung noch einmal ohne Passwort, oder teilen Sie von dort jedes Badge als Datei.</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message>
        <source>The file departs in some details from the rules for its kind.</source>
        <translation>Die Datei weicht in einigen Einzelheiten von den Regeln für ihre Art ab.</translation>
    </message>
    <message>
        <source>It was signed in a way that is no longer in use.</source>
        <translation>Es wurde auf eine Weise unterschrieben, die nicht mehr üblich ist.</translation>
    </message>
    <message>
        <source>It has ended.</source>
        <translation>Es ist abgelaufen.</translation>
    </message>
    <message>
        <source>It ended on %1.</source>
        <translation>Es endete am %1.</translation>
    </message>
    <message>
        <source>It begins later.</source>
        <translation>Es beginnt später.</translation>
    </message>
    <message>
        <source>It begins on %1.</source>
        <translation>Es beginnt am %1.</translation>
    </message>
    <message>
        <source>It is long ago that anybody asked whether it was taken back.</source>
        <translation>Es ist lange her, dass jemand gefragt hat, ob es zurückgenommen wurde.</translation>
    </message>
    <message>
        <source>Whether it was taken back was last asked on %1.</source>
        <translation>Ob es zurückgenommen wurde, wurde zuletzt am %1 gefragt.</translation>
    </message>
    <message>
        <source>whether we read all of it</source>
        <comment>follows &apos;We could not ask everything from here:&apos;</comment>
        <translation>ob wir alles gelesen haben</translation>
    </message>
    <message>
        <source>whether it was changed</source>
        <comment>follows &apos;We could not ask everything from here:&apos;</comment>
        <translation>ob es verändert wurde</translation>
    </message>
    <message>
        <source>who gave it</source>
        <comment>follows &apos;We could not ask everything from here:&apos;</comment>
        <translation>wer es vergeben hat</translation>
    </message>
    <message>
        <source>whether it is valid today</source>
        <comment>follows &apos;We could not ask everything from here:&apos;</comment>
        <translation>ob es heute gilt</translation>
    </message>
    <message>
        <source>whether it was taken back</source>
        <comment>follows &apos;We could not ask everything from here:&apos;</comment>
        <translation>ob es zurückgenommen wurde</translation>
    </message>
    <message>
        <source>the file is not written as a badge of its kind must be</source>
        <comment>follows &apos;Something does not fit:&apos;</comment>
        <translation>die Datei ist nicht so geschrieben, wie ein solches Badge sein muss</translation>
    </message>
    <message>
        <source>the words are not the ones that were signed</source>
        <comment>follows &apos;Something does not fit:&apos;</comment>
        <translation>die Worte sind nicht die, die unterschrieben wurden</translation>
    </message>
    <message>
        <source>some words are not covered by the signature</source>
        <comment>follows &apos;Something does not fit:&apos;</comment>
        <translation>einige Worte sind von der Unterschrift nicht erfasst</translation>
    </message>
    <message>
        <source>its address showed other words</source>
        <comment>follows &apos;Something does not fit:&apos;</comment>
        <translation>seine Adresse zeigte andere Worte</translation>
    </message>
    <message>
        <source>nobody has signed it</source>
        <comment>follows &apos;Something does not fit:&apos;</comment>
        <translation>niemand hat es unterschrieben</translation>
    </message>
    <message>
        <source>its signature cannot be trusted</source>
        <comment>follows &apos;Something does not fit:&apos;</comment>
        <translation>seiner Unterschrift ist nicht zu trauen</translation>
    </message>
    <message>
        <source>it lies at an address that its giver does not allow</source>
        <comment>follows &apos;Something does not fit:&apos;</comment>
        <translation>es liegt an einer Adresse, die sein Aussteller nicht zulässt</translation>
    </message>
    <message>
        <source>it names two different givers</source>
        <comment>follows &apos;Something does not fit:&apos;</comment>
        <translation>es nennt zwei verschiedene Aussteller</translation>
    </message>
    <message>
        <source>the signature is not that of the named giver</source>
        <comment>follows &apos;Something does not fit:&apos;</comment>
        <translation>die Unterschrift ist nicht die des genannten Ausstellers</translation>
    </message>
    <message>
        <source>its dates contradict each other</source>
        <comment>follows &apos;Something does not fit:&apos;</comment>
        <translation>seine Daten widersprechen sich</translation>
    </message>
    <message>
        <source>the giver has suspended it</source>
        <comment>follows &apos;Something does not fit:&apos;</comment>
        <translation>der Aussteller hat es ausgesetzt</translation>
    </message>
    <message>
        <source>the giver has taken it back</source>
        <comment>follows &apos;Something does not fit:&apos;</comment>
        <translation>der Aussteller hat es zurückgenommen</translation>
    </message>
    <message>
        <source>Everything we could ask was answered with yes.</source>
        <translation>Alles, was wir fragen konnten, wurde mit Ja beantwortet.</translation>
    </message>
    <message>
        <source>Read the note, such as “Giver not known to us”.</source>
        <translation>Lesen Sie den Hinweis, etwa „Aussteller uns nicht bekannt“.</translation>
    </message>
    <message>
        <source>Something could not be asked from here.</source>
        <translation>Etwas ließ sich von hier aus nicht fragen.</translation>
    </message>
    <message>
        <source>Something does not fit.</source>
        <translation>Etwas stimmt nicht.</translation>
    </message>
    <message>
        <source>It has not been checked yet.</source>
        <translation>Es wurde noch nicht geprüft.</translation>
    </message>
    <message>
        <source>Every answer fits.</source>
        <translation>Alle Antworten stimmen.</translation>
    </message>
    <message>
        <source>We could not ask everything from here: %1.</source>
        <translation>Wir konnten von hier aus nicht alles fragen: %1.</translation>
    </message>
    <message>
        <source>Something does not fit: %1.</source>
        <translation>Etwas stimmt nicht: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Of the badges inside, %n should not be relied on.</source>
        <translation>
            <numerusform>Auf %n Badge darin sollten Sie sich nicht verlassen.</numerusform>
            <numerusform>Auf %n Badges darin sollten Sie sich nicht verlassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its signature was made for use until a certain day, and that day is past.</source>
        <translation>Seine Unterschrift war nur bis zu einem bestimmten Tag gedacht, und der ist vorbei.</translation>
    </message>
    <message>
        <source>Its signature was made for use until %1 only.</source>
        <translation>Seine Unterschrift war nur für die Zeit bis zum %1 gedacht.</translation>
    </message>
    <message>
        <source>what is shown may not be what was signed</source>
        <comment>follows &apos;Something does not fit:&apos;</comment>
        <translation>was gezeigt wird, ist vielleicht nicht das, was unterschrieben wurde</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <source>Your badges stay on this computer.</source>
        <translation>Ihre Badges bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>Lanyard needs no account and no internet. Nothing leaves this computer unless you press a button that says so.</source>
        <translation>Lanyard braucht kein Konto und kein Internet. Nichts verlässt diesen Computer, außer Sie drücken einen Knopf, der das sagt.</translation>
    </message>
    <message>
        <source>What is your name?</source>
        <translation>Wie heißen Sie?</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>It stands on what you print. You can change it at any time.</source>
        <translation>Er steht auf dem, was Sie drucken. Sie können ihn jederzeit ändern.</translation>
    </message>
    <message>
        <source>No badge at hand?</source>
        <translation>Kein Badge zur Hand?</translation>
    </message>
    <message>
        <source>Look around with sample badges</source>
        <translation>Mit Beispiel-Badges umsehen</translation>
    </message>
    <message>
        <source>Your badges are on a stick or in a saved file?</source>
        <translation>Ihre Badges sind auf einem Stick oder in einer gespeicherten Datei?</translation>
    </message>
    <message>
        <source>Open it</source>
        <comment>the file with badges</comment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>My badges</source>
        <translation>Meine Badges</translation>
    </message>
    <message>
        <source>Portfolios</source>
        <translation>Portfolios</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Your badges could not be opened</source>
        <translation>Ihre Badges ließen sich nicht öffnen</translation>
    </message>
    <message>
        <source>The file is %1.</source>
        <translation>Die Datei ist %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Open another collection</source>
        <translation>Andere Sammlung öffnen</translation>
    </message>
    <message>
        <source>badges added</source>
        <comment>a deed that can be undone</comment>
        <translation>Badges hinzugefügt</translation>
    </message>
    <message>
        <source>put in the bin</source>
        <comment>a deed that can be undone</comment>
        <translation>in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>taken out of the bin</source>
        <comment>a deed that can be undone</comment>
        <translation>aus dem Papierkorb geholt</translation>
    </message>
    <message>
        <source>own words of a badge</source>
        <comment>a deed that can be undone</comment>
        <translation>eigene Worte zu einem Badge</translation>
    </message>
    <message>
        <source>note changed</source>
        <comment>a deed that can be undone</comment>
        <translation>Notiz geändert</translation>
    </message>
    <message>
        <source>portfolio changed</source>
        <comment>a deed that can be undone</comment>
        <translation>Portfolio geändert</translation>
    </message>
    <message>
        <source>settings changed</source>
        <comment>a deed that can be undone</comment>
        <translation>Einstellungen geändert</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>%1 is a deed</comment>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <comment>%1 is a deed</comment>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <comment>%1 is a deed</comment>
        <translation>Rückgängig gemacht: %1.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <comment>%1 is a deed</comment>
        <translation>Wiederholt: %1.</translation>
    </message>
    <message>
        <source>Add badges from files…</source>
        <translation>Badges aus Dateien hinzufügen …</translation>
    </message>
    <message>
        <source>Add what I copied</source>
        <translation>Kopiertes hinzufügen</translation>
    </message>
    <message>
        <source>New portfolio</source>
        <translation>Neues Portfolio</translation>
    </message>
    <message>
        <source>Open another collection…</source>
        <translation>Andere Sammlung öffnen …</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Find a badge</source>
        <translation>Ein Badge suchen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>Seiten größer</translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation>Seiten kleiner</translation>
    </message>
    <message>
        <source>Fit pages to the window</source>
        <translation>Seiten ins Fenster einpassen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Save a report for support…</source>
        <translation>Bericht für die Hilfe speichern …</translation>
    </message>
    <message>
        <source>About Lanyard</source>
        <translation>Über Lanyard</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>menu</comment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Marked with %1.</source>
        <translation>Mit %1 versehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) lie in the bin for 30 days.</source>
        <translation>
            <numerusform>%n Badge liegt 30 Tage im Papierkorb.</numerusform>
            <numerusform>%n Badges liegen 30 Tage im Papierkorb.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) are back.</source>
        <translation>
            <numerusform>%n Badge ist zurück.</numerusform>
            <numerusform>%n Badges sind zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>All six questions were asked again.</source>
        <translation>Alle sechs Fragen wurden noch einmal gestellt.</translation>
    </message>
    <message>
        <source>%1 stands among the givers you know.</source>
        <translation>%1 steht jetzt unter den Ausstellern, die Sie kennen.</translation>
    </message>
    <message>
        <source>Save the file as you got it</source>
        <translation>Die Datei speichern, wie Sie sie bekommen haben</translation>
    </message>
    <message>
        <source>Save the picture with the badge inside</source>
        <translation>Das Bild mit dem Badge darin speichern</translation>
    </message>
    <message>
        <source>Save the code as a picture</source>
        <translation>Code als Bild speichern</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker gesendet.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Lanyard is open already, but it does not answer. Wait a minute and try again, or end it first.</source>
        <translation>Lanyard ist schon offen, antwortet aber nicht. Warten Sie eine Minute, und versuchen Sie es noch einmal, oder beenden Sie es zuerst.</translation>
    </message>
    <message>
        <source>Saved as %1, with the badges inside.</source>
        <translation>Gespeichert als %1, mit den Badges darin.</translation>
    </message>
    <message>
        <source>%1 is taken out of this portfolio.</source>
        <translation>%1 ist aus diesem Portfolio genommen.</translation>
    </message>
    <message>
        <source>My portfolio</source>
        <translation>Mein Portfolio</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name that is taken, and a number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 ist entfernt.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Add a list of givers</source>
        <translation>Eine Liste von Ausstellern hinzufügen</translation>
    </message>
    <message>
        <source>Take in a folder</source>
        <translation>Einen Ordner aufnehmen</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Einen Bericht speichern</translation>
    </message>
    <message>
        <source>Save this text</source>
        <translation>Diesen Text speichern</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>my words changed</source>
        <comment>a deed that can be undone</comment>
        <translation>eigene Worte geändert</translation>
    </message>
    <message>
        <source>taken in and brought together</source>
        <comment>a deed that can be undone</comment>
        <translation>aufgenommen und zusammengeführt</translation>
    </message>
    <message>
        <source>Close and choose a person</source>
        <translation>Schließen und eine Person wählen</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Den Namen ändern</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Passphrase and recovery sheet</source>
        <translation>Passwort und Wiederherstellungsblatt</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) have ended since you last looked.</source>
        <translation>
            <numerusform>%n Badge ist abgelaufen, seit Sie zuletzt hier waren.</numerusform>
            <numerusform>%n Badges sind abgelaufen, seit Sie zuletzt hier waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) end in the next 60 days.</source>
        <translation>
            <numerusform>%n Badge läuft in den nächsten 60 Tagen ab.</numerusform>
            <numerusform>%n Badges laufen in den nächsten 60 Tagen ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) end in the next 60 days or have ended.</source>
        <translation>
            <numerusform>%n Badge läuft in den nächsten 60 Tagen ab oder ist abgelaufen.</numerusform>
            <numerusform>%n Badges laufen in den nächsten 60 Tagen ab oder sind abgelaufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <comment>button of a notice: show the badges it is about</comment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>The file is locked with this passphrase from now on. Print the recovery sheet next.</source>
        <translation>Die Datei ist ab jetzt mit diesem Passwort gesperrt. Drucken Sie als Nächstes das Wiederherstellungsblatt.</translation>
    </message>
    <message>
        <source>The new passphrase opens the file from now on. The recovery sheet stays good.</source>
        <translation>Das neue Passwort öffnet die Datei ab jetzt. Das Wiederherstellungsblatt gilt weiter.</translation>
    </message>
    <message>
        <source>The passphrase is taken away. The file opens without one.</source>
        <translation>Das Passwort ist entfernt. Die Datei öffnet sich ohne.</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Das Wiederherstellungsblatt speichern</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <comment>name of a file</comment>
        <translation>Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>Open a person&apos;s file</source>
        <translation>Die Datei einer Person öffnen</translation>
    </message>
    <message>
        <source>Attach a paper</source>
        <translation>Papier anhängen</translation>
    </message>
    <message>
        <source>Save a copy of the paper</source>
        <translation>Eine Kopie des Papiers speichern</translation>
    </message>
    <message>
        <source>Make it new from what can be read</source>
        <translation>Aus dem Lesbaren neu machen</translation>
    </message>
    <message>
        <source>Keep safe and hand over</source>
        <translation>Aufbewahren und weitergeben</translation>
    </message>
    <message>
        <source>Everything of this person on this computer was overwritten and deleted.</source>
        <translation>Alles dieser Person auf diesem Computer wurde überschrieben und gelöscht.</translation>
    </message>
    <message>
        <source>Not everything could be deleted yet. Lanyard tries again when it starts.</source>
        <translation>Noch nicht alles konnte gelöscht werden. Lanyard versucht es beim Start noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>The file was made new: %n badge(s) are in it. The damaged one is kept as %1.</source>
        <translation>
            <numerusform>Die Datei wurde neu gemacht: %n Badge ist darin. Die beschädigte bleibt als %1.</numerusform>
            <numerusform>Die Datei wurde neu gemacht: %n Badges sind darin. Die beschädigte bleibt als %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them come from the backup of %1.</source>
        <translation>
            <numerusform>%n davon kommt aus der Sicherung vom %1.</numerusform>
            <numerusform>%n davon kommen aus der Sicherung vom %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost, whole or in part: %1.</source>
        <translation>Ganz oder teilweise verloren: %1.</translation>
    </message>
    <message>
        <source>Something was lost that nobody can name any more.</source>
        <translation>Etwas ging verloren, das niemand mehr benennen kann.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Nichts ging verloren.</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Foto wählen</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
    <message>
        <source>Something in this person&apos;s file is damaged, so no backup was made. The older ones are kept.</source>
        <translation>In der Datei dieser Person ist etwas beschädigt, darum wurde keine Sicherung gemacht. Die älteren bleiben.</translation>
    </message>
    <message>
        <source>Take everything with you</source>
        <translation>Alles mitnehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) and everything beside them are in %1.</source>
        <translation>
            <numerusform>%n Badge und alles daneben sind in %1.</numerusform>
            <numerusform>%n Badges und alles daneben sind in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in what was taken along</source>
        <translation>Mitgenommenes aufnehmen</translation>
    </message>
    <message>
        <source>Taken along (*.lanyard-package *.zip);;All files (*)</source>
        <translation>Mitgenommenes (*.lanyard-package *.zip);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 is no file that was taken along with Lanyard. Badges in it come in on the page “Add badges”.</source>
        <translation>%1 ist nichts, was mit Lanyard mitgenommen wurde. Badges darin kommen auf der Seite „Badges hinzufügen“ herein.</translation>
    </message>
    <message>
        <source>All of it was here already.</source>
        <translation>Alles davon war schon hier.</translation>
    </message>
    <message numerus="yes">
        <source>%n new badge(s) came in.</source>
        <translation>
            <numerusform>%n neues Badge kam herein.</numerusform>
            <numerusform>%n neue Badges kamen herein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) were here already.</source>
        <translation>
            <numerusform>%n Badge war schon hier.</numerusform>
            <numerusform>%n Badges waren schon hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) had been changed on both sides: both are kept, marked [1/2] and [2/2].</source>
        <translation>
            <numerusform>%n Notiz war auf beiden Seiten geändert: Beide Fassungen bleiben, mit [1/2] und [2/2] bezeichnet.</numerusform>
            <numerusform>%n Notizen waren auf beiden Seiten geändert: Beide Fassungen bleiben, mit [1/2] und [2/2] bezeichnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portfolio(s) or statement(s) had been changed on both sides: the older one is kept as a copy marked (2).</source>
        <translation>
            <numerusform>%n Portfolio oder eigene Angabe war auf beiden Seiten geändert: Die ältere bleibt als Kopie mit (2).</numerusform>
            <numerusform>%n Portfolios oder Aussagen waren auf beiden Seiten geändert: Die älteren bleiben als Kopien mit (2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of the file were missing or damaged and were left out.</source>
        <translation>
            <numerusform>%n Stück der Datei fehlte oder war beschädigt und wurde weggelassen.</numerusform>
            <numerusform>%n Stücke der Datei fehlten oder waren beschädigt und wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup is made and checked.</source>
        <translation>Die Sicherung ist gemacht und geprüft.</translation>
    </message>
    <message>
        <source>Nothing has changed since the newest backup.</source>
        <translation>Seit der neuesten Sicherung hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>The backup is in place. What was here before is the newest backup now.</source>
        <translation>Die Sicherung ist eingesetzt. Was vorher hier war, ist jetzt die neueste Sicherung.</translation>
    </message>
    <message>
        <source>Lanyard</source>
        <translation>Lanyard</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>Meine Worte</translation>
    </message>
    <message>
        <source>Check paper</source>
        <translation>Papier prüfen</translation>
    </message>
    <message>
        <source>Menu</source>
        <comment>head of the side bar while no name is known</comment>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>button of a notice</comment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Something in this file is damaged</source>
        <translation>In dieser Datei ist etwas beschädigt</translation>
    </message>
    <message>
        <source>The passphrase of this file</source>
        <translation>Das Kennwort dieser Datei</translation>
    </message>
    <message>
        <source>The file is locked, and the new one is locked with the same passphrase.</source>
        <translation>Die Datei ist verschlossen, und die neue wird mit demselben Kennwort verschlossen.</translation>
    </message>
    <message>
        <source>Nothing in the file can be read any more, and there is no backup of it. The file is as it was.</source>
        <translation>In der Datei ist nichts mehr lesbar, und es gibt keine Sicherung von ihr. Die Datei ist, wie sie war.</translation>
    </message>
    <message>
        <source>Make it new…</source>
        <comment>a damaged file</comment>
        <translation>Neu machen …</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Search name or giver …</source>
        <translation>Name oder Aussteller suchen …</translation>
    </message>
    <message>
        <source>Badges that show it</source>
        <translation>Badges, die es zeigen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name of a badge, its giver</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a year or month</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a year or month</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two years or months</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>What I can do</source>
        <translation>Das kann ich</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Voluntary work</source>
        <translation>Ehrenamt</translation>
    </message>
    <message>
        <source>Courses and school</source>
        <translation>Kurse und Schule</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Add a skill</source>
        <translation>Fähigkeit hinzufügen</translation>
    </message>
    <message>
        <source>Add work</source>
        <translation>Arbeit hinzufügen</translation>
    </message>
    <message>
        <source>Add voluntary work</source>
        <translation>Ehrenamt hinzufügen</translation>
    </message>
    <message>
        <source>Add a course</source>
        <translation>Kurs hinzufügen</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Sprache hinzufügen</translation>
    </message>
    <message>
        <source>What can you do?</source>
        <translation>Was können Sie?</translation>
    </message>
    <message>
        <source>What did you work as?</source>
        <translation>Als was haben Sie gearbeitet?</translation>
    </message>
    <message>
        <source>What did you do there?</source>
        <translation>Was haben Sie dort getan?</translation>
    </message>
    <message>
        <source>What is the course or school called?</source>
        <translation>Wie heißt der Kurs oder die Schule?</translation>
    </message>
    <message>
        <source>Which language?</source>
        <translation>Welche Sprache?</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a place and a time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Witness: %1</source>
        <comment>name, organisation, date</comment>
        <translation>Zeuge: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>My own words. Nobody has signed this.</source>
        <translation>Meine eigenen Worte. Niemand hat das unterschrieben.</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Nicht unterschrieben</translation>
    </message>
    <message>
        <source>%1: it backs nothing</source>
        <comment>the state of a badge</comment>
        <translation>%1: belegt nichts</translation>
    </message>
    <message>
        <source>%1 · put here by me, the badge does not name this</source>
        <comment>the state of a badge</comment>
        <translation>%1 · von mir dazugestellt, das Badge nennt dies nicht</translation>
    </message>
    <message>
        <source>Reached: %1</source>
        <comment>a level or mark, as the badge words it</comment>
        <translation>Erreicht: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a level of qualifications, what it means</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Say it in my own words, too</source>
        <translation>Auch in eigenen Worten sagen</translation>
    </message>
    <message>
        <source>Say in my own words, too: %1</source>
        <comment>a skill</comment>
        <translation>Auch in eigenen Worten sagen: %1</translation>
    </message>
    <message>
        <source>Open the badge %1</source>
        <translation>Das Badge %1 öffnen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>giver of a badge, its state</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>My own words about %1. Nobody has signed this.</source>
        <translation>Meine eigenen Worte über %1. Niemand hat das unterschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) attached</source>
        <translation>
            <numerusform>%n Papier angehängt</numerusform>
            <numerusform>%n Papiere angehängt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a witness, that it is not signed</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Search a skill …</source>
        <translation>Fähigkeit suchen …</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>No skill is named yet: neither by your badges nor by you.</source>
        <translation>Noch ist keine Fähigkeit genannt: weder von Ihren Badges noch von Ihnen.</translation>
    </message>
    <message>
        <source>No skill is called that.</source>
        <translation>Keine Fähigkeit heißt so.</translation>
    </message>
    <message>
        <source>What your badges name and what you say yourself, and what stands behind each.</source>
        <translation>Was Ihre Badges nennen und was Sie selbst sagen, und was jeweils dahintersteht.</translation>
    </message>
    <message>
        <source>Save a copy of the paper %1</source>
        <translation>Eine Kopie des Papiers %1 speichern</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>%1 nach oben</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>%1 nach unten</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>It stands first already.</source>
        <translation>Es steht schon ganz oben.</translation>
    </message>
    <message>
        <source>It stands last already.</source>
        <translation>Es steht schon ganz unten.</translation>
    </message>
    <message>
        <source>Attach a paper …</source>
        <translation>Papier anhängen …</translation>
    </message>
    <message>
        <source>A scan, a photo or a PDF, kept as it is. It can also be dropped here.</source>
        <translation>Ein Scan, ein Foto oder ein PDF, unverändert aufbewahrt. Man kann es auch hierher ziehen.</translation>
    </message>
    <message>
        <source>Add a witness</source>
        <translation>Zeugen hinzufügen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Wo?</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>A year or a month is enough.</source>
        <translation>Ein Jahr oder ein Monat genügt.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Leave it empty if it goes on.</source>
        <translation>Leer lassen, wenn es noch andauert.</translation>
    </message>
    <message>
        <source>Say nothing about how well</source>
        <translation>Nicht sagen, wie gut</translation>
    </message>
    <message>
        <source>How well?</source>
        <translation>Wie gut?</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>In Ihren eigenen Worten</translation>
    </message>
    <message>
        <source>Take the paper %1 out</source>
        <translation>Das Papier %1 herausnehmen</translation>
    </message>
    <message>
        <source>Write a few words here first.</source>
        <translation>Schreiben Sie hier zuerst ein paar Worte.</translation>
    </message>
    <message>
        <source>Name of the witness</source>
        <translation>Name des Zeugen</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>What the witness says</source>
        <translation>Was der Zeuge sagt</translation>
    </message>
    <message>
        <source>Take this witness out</source>
        <translation>Diesen Zeugen herausnehmen</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>Meine Worte</translation>
    </message>
    <message>
        <source>Search in my words …</source>
        <translation>In meinen Worten suchen …</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Say what you can do</source>
        <translation>Sagen Sie, was Sie können</translation>
    </message>
    <message>
        <source>Skills, work, courses and languages that no badge says, in your own words. Badges and papers can stand behind them, and a witness beside them. It is always shown that nobody has signed it.</source>
        <translation>Fähigkeiten, Arbeit, Kurse und Sprachen, von denen kein Badge spricht, in Ihren eigenen Worten. Badges und Papiere können dahinterstehen und ein Zeuge daneben. Es steht immer dabei, dass niemand es unterschrieben hat.</translation>
    </message>
    <message>
        <source>Open the badge %1 behind %2</source>
        <comment>title of a badge, a skill</comment>
        <translation>Das Badge %1 hinter %2 öffnen</translation>
    </message>
</context>
</TS>
