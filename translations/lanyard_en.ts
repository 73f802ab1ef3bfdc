<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Paper</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>of those who endorse a badge</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>about</name>
    <message numerus="yes">
        <source>texts of %n address(es)</source>
        <translation>
            <numerusform>texts of %n address</numerusform>
            <numerusform>texts of %n addresses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>add page</name>
    <message numerus="yes">
        <source>%n badge(s) are made out to %1. Is this your address?</source>
        <translation>
            <numerusform>%n badge is made out to %1. Is this your address?</numerusform>
            <numerusform>%n badges are made out to %1. Is this your address?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>answer</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>end of a list of words</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>badges page</name>
    <message numerus="yes">
        <source>%n badge(s) chosen</source>
        <translation>
            <numerusform>%n badge chosen</numerusform>
            <numerusform>%n badges chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n earlier</source>
        <comment>a date, and so many older badges of the same achievement</comment>
        <translation>
            <numerusform>%1 and %n earlier</numerusform>
            <numerusform>%1 and %n earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>card</name>
    <message numerus="yes">
        <source>%n inside do(es) not fit</source>
        <comment>of the badges that lie in this one</comment>
        <translation>
            <numerusform>%n inside does not fit</numerusform>
            <numerusform>%n inside do not fit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>check page</name>
    <message numerus="yes">
        <source>%n badge(s) on this paper</source>
        <translation>
            <numerusform>%n badge on this paper</numerusform>
            <numerusform>%n badges on this paper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, with %n code(s)</source>
        <comment>a picture of paper</comment>
        <translation>
            <numerusform>%1, with %n code</numerusform>
            <numerusform>%1, with %n codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s). A large picture takes a few seconds.</source>
        <translation>
            <numerusform>Reading %n file. A large picture takes a few seconds.</numerusform>
            <numerusform>Reading %n files. A large picture takes a few seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>count</name>
    <message numerus="yes">
        <source>%n badge(s)</source>
        <translation>
            <numerusform>%n badge</numerusform>
            <numerusform>%n badges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) want a look</source>
        <comment>of the badges just counted: &apos;2 want a look&apos;</comment>
        <translation>
            <numerusform>%n wants a look</numerusform>
            <numerusform>%n want a look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s) read</source>
        <translation>
            <numerusform>%1 of %n file read</numerusform>
            <numerusform>%1 of %n files read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new badge(s)</source>
        <translation>
            <numerusform>%n new badge</numerusform>
            <numerusform>%n new badges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) were already here</source>
        <translation>
            <numerusform>%n was already here</numerusform>
            <numerusform>%n were already here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) need something from you</source>
        <translation>
            <numerusform>%n needs something from you</numerusform>
            <numerusform>%n need something from you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) waiting</source>
        <translation>
            <numerusform>%n file waiting</numerusform>
            <numerusform>%n files waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>experts</name>
    <message numerus="yes">
        <source>[%n letter(s) left out here]</source>
        <translation>
            <numerusform>[%n letter left out here]</numerusform>
            <numerusform>[%n letters left out here]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signature: %n byte(s)</source>
        <translation>
            <numerusform>Signature: %n byte</numerusform>
            <numerusform>Signature: %n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>passphrase</name>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>people</name>
    <message numerus="yes">
        <source>%n person(s) on this computer. Each has a file of their own.</source>
        <translation>
            <numerusform>%n person on this computer. Each has a file of their own.</numerusform>
            <numerusform>%n people on this computer. Each has a file of their own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portfolio(s)</source>
        <translation>
            <numerusform>%n portfolio</numerusform>
            <numerusform>%n portfolios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portfolio</name>
    <message numerus="yes">
        <source>%1 and %n more have too many words for their fields, so they stand on later pages in larger ones.</source>
        <translation>
            <numerusform>%1 and %n more have too many words for their fields, so they stand on later pages in larger ones.</numerusform>
            <numerusform>%1 and %n more have too many words for their fields, so they stand on later pages in larger ones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more are too large for a code on paper. Their codes say where to find them; the PDF holds the badges themselves.</source>
        <translation>
            <numerusform>%1 and %n more are too large for a code on paper. Their codes say where to find them; the PDF holds the badges themselves.</numerusform>
            <numerusform>%1 and %n more are too large for a code on paper. Their codes say where to find them; the PDF holds the badges themselves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names or addresses</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message numerus="yes">
        <source>%n document(s) are kept.</source>
        <translation>
            <numerusform>%n document is kept.</numerusform>
            <numerusform>%n documents are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message numerus="yes">
        <source>Of the badges inside, %n should not be relied on.</source>
        <translation>
            <numerusform>Of the badges inside, %n should not be relied on.</numerusform>
            <numerusform>Of the badges inside, %n should not be relied on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window</name>
    <message numerus="yes">
        <source>%n badge(s) lie in the bin for 30 days.</source>
        <translation>
            <numerusform>%n badge lies in the bin for 30 days.</numerusform>
            <numerusform>%n badges lie in the bin for 30 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) are back.</source>
        <translation>
            <numerusform>%n badge is back.</numerusform>
            <numerusform>%n badges are back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) have ended since you last looked.</source>
        <translation>
            <numerusform>%n badge has ended since you last looked.</numerusform>
            <numerusform>%n badges have ended since you last looked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) end in the next 60 days.</source>
        <translation>
            <numerusform>%n badge ends in the next 60 days.</numerusform>
            <numerusform>%n badges end in the next 60 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) end in the next 60 days or have ended.</source>
        <translation>
            <numerusform>%n badge ends in the next 60 days or has ended.</numerusform>
            <numerusform>%n badges end in the next 60 days or have ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file was made new: %n badge(s) are in it. The damaged one is kept as %1.</source>
        <translation>
            <numerusform>The file was made new: %n badge is in it. The damaged one is kept as %1.</numerusform>
            <numerusform>The file was made new: %n badges are in it. The damaged one is kept as %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them come from the backup of %1.</source>
        <translation>
            <numerusform>%n of them comes from the backup of %1.</numerusform>
            <numerusform>%n of them come from the backup of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) and everything beside them are in %1.</source>
        <translation>
            <numerusform>%n badge and everything beside it are in %1.</numerusform>
            <numerusform>%n badges and everything beside them are in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new badge(s) came in.</source>
        <translation>
            <numerusform>%n new badge came in.</numerusform>
            <numerusform>%n new badges came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) were here already.</source>
        <translation>
            <numerusform>%n badge was here already.</numerusform>
            <numerusform>%n badges were here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) had been changed on both sides: both are kept, marked [1/2] and [2/2].</source>
        <translation>
            <numerusform>%n note had been changed on both sides: both are kept, marked [1/2] and [2/2].</numerusform>
            <numerusform>%n notes had been changed on both sides: both are kept, marked [1/2] and [2/2].</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portfolio(s) or statement(s) had been changed on both sides: the older one is kept as a copy marked (2).</source>
        <translation>
            <numerusform>%n portfolio or statement had been changed on both sides: the older one is kept as a copy marked (2).</numerusform>
            <numerusform>%n portfolios or statements had been changed on both sides: the older ones are kept as copies marked (2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of the file were missing or damaged and were left out.</source>
        <translation>
            <numerusform>%n piece of the file was missing or damaged and was left out.</numerusform>
            <numerusform>%n pieces of the file were missing or damaged and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>%n paper(s) attached</source>
        <translation>
            <numerusform>%n paper attached</numerusform>
            <numerusform>%n papers attached</numerusform>
        </translation>
    </message>
</context>
</TS>
