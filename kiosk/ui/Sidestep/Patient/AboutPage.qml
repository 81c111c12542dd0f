pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// About this information: what it is, who looked at it, what is kept, where it comes from.
Page {
    id: root

    required property AboutScreen screen
    required property Kiosk kiosk

    contentY: 0
    spacing: Theme.gap * 4

    Heading {
        width: parent.width
        text: qsTr("About this information")
    }
    Callout {
        width: parent.width
        kind: "care"
        title: qsTr("Draft: not yet checked by a clinician")
        text: qsTr("We wrote this with care from the sources below. No doctor or physical therapist has signed it yet.")
    }
    Repeater {
        model: root.screen.sections

        Column {
            id: section

            required property var modelData

            width: parent?.width ?? 0
            spacing: Theme.gap * 2

            Heading {
                width: parent.width
                level: 2
                text: section.modelData.title
            }
            Blocks {
                width: parent.width
                blocks: section.modelData.blocks
                onFollowed: link => root.screen.follow(link)
            }
        }
    }
    Heading {
        width: parent.width
        level: 2
        text: qsTr("Where this comes from")
    }
    BulletList {
        width: parent.width
        entries: root.screen.sources
    }
    Body {
        width: parent.width
        small: true
        quiet: true
        text: qsTr("Content release %1").arg(root.screen.release)
    }
}
