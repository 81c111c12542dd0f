pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// One program: what it is, for whom, what to ask; whose it is, and that it is not ours.
Page {
    id: root

    required property ProgrammeScreen screen
    required property Kiosk kiosk
    readonly property bool wide: !Theme.portrait && Theme.textScale < 1.5

    measure: root.wide ? Theme.gap * 250 : Theme.measure * 1.15
    spacing: Theme.gap * 4

    component Group: Column {
        id: group

        property string title
        property var entries: []
        property string iconName

        visible: group.entries.length > 0
        spacing: Theme.gap * 1.5

        Heading {
            width: parent.width
            level: 2
            text: group.title
        }
        BulletList {
            width: parent.width
            entries: group.entries
            plain: true
            iconName: group.iconName
        }
    }

    Heading {
        width: parent.width
        text: root.screen.title
    }
    Grid {
        id: grid

        width: parent.width
        columns: root.wide ? 2 : 1
        columnSpacing: Theme.gap * 8
        rowSpacing: Theme.gap * 4

        Column {
            width: root.wide ? (grid.width - grid.columnSpacing) / 2 : grid.width
            spacing: Theme.gap * 4

            Callout {
                width: parent.width
                title: qsTr("Not part of this clinic or this screen")
                text: qsTr("%1 runs this program. It is one example, not advice to join.").arg(root.screen.provider)
            }
            Blocks {
                width: parent.width
                blocks: root.screen.blocks
                onFollowed: link => root.screen.follow(link)
            }
            Group {
                width: parent.width
                title: qsTr("What it is")
                entries: root.screen.what
                iconName: "check"
            }
        }
        Column {
            width: root.wide ? (grid.width - grid.columnSpacing) / 2 : grid.width
            spacing: Theme.gap * 4

            Group {
                width: parent.width
                title: qsTr("Who it may be for")
                entries: root.screen.who
                iconName: "person"
            }
            Group {
                width: parent.width
                title: qsTr("What to ask")
                entries: root.screen.ask
                iconName: "question"
            }
        }
    }
    Column {
        width: parent.width
        visible: root.screen.claims.length > 0
        spacing: Theme.gap * 2

        Heading {
            width: parent.width
            level: 2
            text: qsTr("What %1 says").arg(root.screen.provider)
        }
        Repeater {
            model: root.screen.claims

            Column {
                id: claim

                required property var modelData

                width: parent?.width ?? 0

                Body {
                    width: parent.width
                    text: claim.modelData.text
                }
                Body {
                    width: parent.width
                    small: true
                    quiet: true
                    text: qsTr("We show this until %1. Then it must be checked again.").arg(claim.modelData.until)
                }
            }
        }
    }
    Column {
        width: parent.width
        visible: root.screen.address !== ""
        spacing: Theme.gap * 0.5

        Heading {
            width: parent.width
            level: 2
            text: qsTr("Find it on your own phone")
        }
        Text {
            width: parent.width
            text: "\u2066" + root.screen.address + "\u2069"
            font.family: Theme.family
            font.pixelSize: Theme.lead
            font.weight: Theme.strong
            color: Theme.ink
            wrapMode: Text.WrapAnywhere
            Accessible.role: Accessible.StaticText
            Accessible.name: root.screen.address
        }
        Body {
            width: parent.width
            small: true
            quiet: true
            text: qsTr("This screen does not open web pages.")
        }
    }
    Footnotes {
        width: parent.width
        related: root.screen.related
        sources: root.screen.sources
        review: root.screen.review
        onFollowed: link => root.screen.follow(link)
    }
}
