<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccountPage</name>
    <message numerus="yes">
        <source>Recovery codes: %n left</source>
        <translation>
            <numerusform>Recovery codes: %n left</numerusform>
            <numerusform>Recovery codes: %n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message numerus="yes">
        <source>%n things were done here since. They are set aside.</source>
        <translation>
            <numerusform>%n thing was done here since. It is set aside.</numerusform>
            <numerusform>%n things were done here since. They are set aside.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartRows</name>
    <message numerus="yes">
        <source>and %n more, in the file</source>
        <translation>
            <numerusform>and %n more, in the file</numerusform>
            <numerusform>and %n more, in the file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContentList</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeviceTouchPage</name>
    <message numerus="yes">
        <source>Touch every spot. %n to go.</source>
        <translation>
            <numerusform>Touch every spot. %n to go.</numerusform>
            <numerusform>Touch every spot. %n to go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It tells %n fingers apart.</source>
        <translation>
            <numerusform>It feels %n finger.</numerusform>
            <numerusform>It tells %n fingers apart.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditParts</name>
    <message numerus="yes">
        <source>%n things to mend</source>
        <translation>
            <numerusform>%n thing to mend</numerusform>
            <numerusform>%n things to mend</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditPick</name>
    <message numerus="yes">
        <source>And %n more. Type a word to find them.</source>
        <translation>
            <numerusform>And %n more. Type a word to find them.</numerusform>
            <numerusform>And %n more. Type a word to find them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exercises</name>
    <message numerus="yes">
        <source>sets</source>
        <translation>
            <numerusform>set</numerusform>
            <numerusform>sets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>times in each set</source>
        <translation>
            <numerusform>time in each set</numerusform>
            <numerusform>times in each set</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>seconds to hold</source>
        <translation>
            <numerusform>second to hold</numerusform>
            <numerusform>seconds to hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>seconds of rest between sets</source>
        <translation>
            <numerusform>second of rest between sets</numerusform>
            <numerusform>seconds of rest between sets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days a week</source>
        <translation>
            <numerusform>day a week</numerusform>
            <numerusform>days a week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message numerus="yes">
        <source>%n texts are here.</source>
        <translation>
            <numerusform>%n text is here.</numerusform>
            <numerusform>%n texts are here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Forget</name>
    <message numerus="yes">
        <source>Found %n times in the program&apos;s memory (%1).</source>
        <translation>
            <numerusform>Found %n time in the program&apos;s memory (%1).</numerusform>
            <numerusform>Found %n times in the program&apos;s memory (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing found in %1: %n files searched.</source>
        <translation>
            <numerusform>Nothing found in %1: %n file searched.</numerusform>
            <numerusform>Nothing found in %1: %n files searched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found %n times in %1 (%2).</source>
        <translation>
            <numerusform>Found %n time in %1 (%2).</numerusform>
            <numerusform>Found %n times in %1 (%2).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message numerus="yes">
        <source>%n things need care.</source>
        <translation>
            <numerusform>%n thing needs care.</numerusform>
            <numerusform>%n things need care.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>failed %n times</source>
        <translation>
            <numerusform>failed %n time</numerusform>
            <numerusform>failed %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n days were calm.</source>
        <translation>
            <numerusform>The %n day so far was calm.</numerusform>
            <numerusform>All %n days were calm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was started again %n times in 30 days.</source>
        <translation>
            <numerusform>It was started again %n time in 30 days.</numerusform>
            <numerusform>It was started again %n times in 30 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It had failed %n times.</source>
        <translation>
            <numerusform>It had failed %n time.</numerusform>
            <numerusform>It had failed %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items are past their day of review.</source>
        <translation>
            <numerusform>%n item is past its day of review.</numerusform>
            <numerusform>%n items are past their day of review.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Item</name>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n weeks</source>
        <translation>
            <numerusform>in %n week</numerusform>
            <numerusform>in %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n months</source>
        <translation>
            <numerusform>in %n month</numerusform>
            <numerusform>in %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n years</source>
        <translation>
            <numerusform>in %n year</numerusform>
            <numerusform>in %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks ago</source>
        <translation>
            <numerusform>%n week ago</numerusform>
            <numerusform>%n weeks ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemMore</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockCover</name>
    <message numerus="yes">
        <source>Back to the patients&apos; screen in %n seconds.</source>
        <translation>
            <numerusform>Back to the patients&apos; screen in %n second.</numerusform>
            <numerusform>Back to the patients&apos; screen in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogList</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Media</name>
    <message numerus="yes">
        <source>Used in %n items</source>
        <translation>
            <numerusform>Used in %n item</numerusform>
            <numerusform>Used in %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MediaGrid</name>
    <message numerus="yes">
        <source>%n pictures and sounds</source>
        <translation>
            <numerusform>%n picture or sound</numerusform>
            <numerusform>%n pictures and sounds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Motion</name>
    <message numerus="yes">
        <source>%n other movements follow it and change with it.</source>
        <translation>
            <numerusform>%n other movement follows it and changes with it.</numerusform>
            <numerusform>%n other movements follow it and change with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MotionChecks</name>
    <message numerus="yes">
        <source>%n things to look at</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message numerus="yes">
        <source>%n more characters to go</source>
        <translation>
            <numerusform>%n more character to go</numerusform>
            <numerusform>%n more characters to go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartCard</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message numerus="yes">
        <source>%n recovery codes left.</source>
        <translation>
            <numerusform>%n recovery code left.</numerusform>
            <numerusform>%n recovery codes left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Publish</name>
    <message numerus="yes">
        <source>%n things change for patients.</source>
        <translation>
            <numerusform>%n thing changes for patients.</numerusform>
            <numerusform>%n things change for patients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts are still in review and will not be in it.</source>
        <translation>
            <numerusform>%n text is still in review and will not be in it.</numerusform>
            <numerusform>%n texts are still in review and will not be in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PublishChecks</name>
    <message numerus="yes">
        <source>%n things are worth knowing before you publish.</source>
        <translation>
            <numerusform>%n thing is worth knowing before you publish.</numerusform>
            <numerusform>%n things are worth knowing before you publish.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things must be put right first</source>
        <translation>
            <numerusform>%n thing must be put right first</numerusform>
            <numerusform>%n things must be put right first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PublishPage</name>
    <message numerus="yes">
        <source>Releases (%n planned)</source>
        <translation>
            <numerusform>Releases (%n planned)</numerusform>
            <numerusform>Releases (%n planned)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuietStrip</name>
    <message numerus="yes">
        <source>Your half hour is over in %n s. Your work is kept: then sign in again.</source>
        <translation>
            <numerusform>Your half hour is over in %n s. Your work is kept: then sign in again.</numerusform>
            <numerusform>Your half hour is over in %n s. Your work is kept: then sign in again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back to the patients&apos; screen in %n s: touch to stay</source>
        <translation>
            <numerusform>Back to the patients&apos; screen in %n s: touch to stay</numerusform>
            <numerusform>Back to the patients&apos; screen in %n s: touch to stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Locking in %n s: touch to stay</source>
        <translation>
            <numerusform>Locking in %n s: touch to stay</numerusform>
            <numerusform>Locking in %n s: touch to stay</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReleasesNow</name>
    <message numerus="yes">
        <source>%n items · number for checking %1</source>
        <translation>
            <numerusform>%n item · number for checking %1</numerusform>
            <numerusform>%n items · number for checking %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewComments</name>
    <message numerus="yes">
        <source>Send back with %n comments</source>
        <translation>
            <numerusform>Send back with %n comment</numerusform>
            <numerusform>Send back with %n comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewItemPage</name>
    <message numerus="yes">
        <source>Next one (%n waiting)</source>
        <translation>
            <numerusform>Next one (%n waiting)</numerusform>
            <numerusform>Next one (%n waiting)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%n texts wait for your review</source>
        <translation>
            <numerusform>%n text waits for your review</numerusform>
            <numerusform>%n texts wait for your review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts came back to you with comments</source>
        <translation>
            <numerusform>%n text came back to you with comments</numerusform>
            <numerusform>%n texts came back to you with comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n drafts: go on writing</source>
        <translation>
            <numerusform>You have %n draft: go on writing</numerusform>
            <numerusform>You have %n drafts: go on writing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The program failed %n times this week</source>
        <translation>
            <numerusform>The program failed %n time this week</numerusform>
            <numerusform>The program failed %n times this week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message numerus="yes">
        <source>%n texts are new or changed. They wait as drafts.</source>
        <translation>
            <numerusform>%n text is new or changed. It waits as a draft.</numerusform>
            <numerusform>%n texts are new or changed. They wait as drafts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts were here already.</source>
        <translation>
            <numerusform>%n text was here already.</numerusform>
            <numerusform>%n texts were here already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransferPage</name>
    <message numerus="yes">
        <source>and %n more. Type more letters.</source>
        <translation>
            <numerusform>and %n more. Type more letters.</numerusform>
            <numerusform>and %n more. Type more letters.</numerusform>
        </translation>
    </message>
</context>
</TS>
