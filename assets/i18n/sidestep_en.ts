<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>SearchPage</name>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
</TS>
