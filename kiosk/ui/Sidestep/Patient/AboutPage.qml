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
    spacing: Theme.gap * 3

    Heading {
        width: parent.width
        text: qsTr("About this information")
    }
    Callout {
        width: parent.width
        visible: root.screen.draft
        kind: "care"
        title: qsTr("Draft: not yet checked by a clinician")
        text: qsTr("The makers of Sidestep wrote this from the sources below. No doctor or physical therapist has checked it yet.")
    }
    Repeater {
        model: root.screen.sections

        Disclosure {
            id: section

            required property var modelData
            required property int index

            width: parent?.width ?? 0
            title: section.modelData.title
            open: section.index === 0

            Blocks {
                width: parent?.width ?? 0
                blocks: section.modelData.blocks
                onFollowed: link => root.screen.follow(link)
            }
            Body {
                width: parent?.width ?? 0
                visible: text !== ""
                small: true
                quiet: true
                text: section.modelData.review
            }
        }
    }
    Disclosure {
        id: sources

        width: parent.width
        title: qsTr("Where this comes from")

        Repeater {
            model: sources.open ? root.screen.sources : []

            Column {
                id: group

                required property var modelData

                width: parent?.width ?? 0
                spacing: Theme.gap * 2

                Heading {
                    width: parent.width
                    level: 2
                    text: group.modelData.title
                }
                Repeater {
                    model: group.modelData.lines

                    Body {
                        required property string modelData

                        width: group.width
                        small: true
                        text: modelData
                    }
                }
            }
        }
    }
    Body {
        width: parent.width
        small: true
        quiet: true
        text: qsTr("Content release %1").arg(root.screen.release)
    }
}
