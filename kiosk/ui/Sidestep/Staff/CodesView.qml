pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// Ten recovery codes, big: to be written down or printed, and never shown again.
Column {
    id: root

    required property Codes codes
    readonly property bool kept: sure.checked
    readonly property bool wide: root.width > Theme.lead * 24

    spacing: Theme.gap * 3

    Body {
        width: parent.width
        text: root.codes.own ? qsTr("If you ever forget your passphrase, one of these lets you in, once. Nobody can show them to you again: write them on paper, and lock the paper away.") : qsTr("If %1 forgets the passphrase, one of these opens the account, once. Nobody can show them again. Give them to %1 on paper.").arg(root.codes.name)
    }
    Rectangle {
        width: parent.width
        height: table.height + Theme.gap * 6
        color: Theme.surface
        border.width: Theme.stroke
        border.color: Theme.line

        Grid {
            id: table

            x: Theme.gap * 3
            y: Theme.gap * 3
            width: parent.width - x * 2
            columns: root.wide ? 2 : 1
            flow: Grid.TopToBottom
            rows: Math.ceil(root.codes.codes.length / columns)
            columnSpacing: Theme.gap * 4
            rowSpacing: Theme.gap * 2

            Repeater {
                model: root.codes.codes

                Row {
                    id: line

                    required property string modelData
                    required property int index

                    width: (table.width - table.columnSpacing * (table.columns - 1)) / table.columns
                    spacing: Theme.gap * 2

                    Text {
                        id: number

                        width: Theme.small * 1.8
                        anchors.baseline: code.baseline
                        text: line.index + 1
                        font.family: Theme.family
                        font.pixelSize: Theme.small
                        color: Theme.quiet
                        horizontalAlignment: Text.AlignRight
                        Accessible.ignored: true
                    }
                    Text {
                        id: code

                        width: line.width - number.width - line.spacing
                        text: line.modelData
                        font.family: Theme.family
                        font.pixelSize: Theme.lead
                        font.weight: Theme.strong
                        font.features: {
                            "tnum": 1
                        }
                        color: Theme.ink
                        fontSizeMode: Text.HorizontalFit
                        minimumPixelSize: Theme.small * 0.7
                        Accessible.role: Accessible.StaticText
                        Accessible.name: qsTr("Code %1: %2").arg(line.index + 1).arg(line.modelData.split("").join(" "))
                    }
                }
            }
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.gap * 2

        Button {
            visible: root.codes.printer !== ""
            iconName: "printer"
            text: root.codes.printed ? qsTr("Print once more") : qsTr("Print them")
            onClicked: root.codes.printThem()
        }
        Finding {
            visible: root.codes.printed
            width: Math.min(root.width, Theme.measure)
            kind: "good"
            text: qsTr("The page is on its way to %1. Take it there at once.").arg(root.codes.printer)
        }
    }
    Choice {
        id: sure

        width: parent.width
        many: true
        text: root.codes.own ? qsTr("I have them on paper") : qsTr("They are on paper")
        onClicked: checked = !checked
    }
}
