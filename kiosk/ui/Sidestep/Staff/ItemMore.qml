pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// What else there is to know about an item, and to do with it.
Column {
    id: root

    required property ItemScreen screen
    property bool usesOpen: false
    property bool sourcesOpen: false

    signal reviewAsked
    signal saveAsked
    signal retireAsked
    signal withdrawAsked

    spacing: 0

    StaffRow {
        width: parent.width
        visible: root.screen.reviewLine !== ""
        iconName: "calendar"
        text: qsTr("Next review: %1").arg(root.screen.reviewLine)
        line: root.screen.judges ? qsTr("Touch to set another day") : qsTr("Reviewers and admins can set another day")
        leads: root.screen.judges
        enabled: root.screen.judges && !root.screen.retired
        onClicked: root.reviewAsked()
    }
    StaffRow {
        width: parent.width
        visible: root.screen.uses.length > 0
        iconName: "link"
        text: qsTr("Where it is used: in %1").arg(qsTr("%n items", "", root.screen.uses.length))
        line: root.usesOpen ? "" : root.screen.uses.slice(0, 3).map(use => use.text).join(", ")
        leads: false
        onClicked: root.usesOpen = !root.usesOpen

        Icon {
            name: root.usesOpen ? "up" : "down"
            color: Theme.quiet
            size: Theme.body
        }
    }
    Repeater {
        model: root.usesOpen ? root.screen.uses : []

        StaffRow {
            id: use

            required property var modelData

            x: Theme.gap * 4
            width: root.width - Theme.gap * 4
            iconName: use.modelData.iconName
            text: use.modelData.text
            line: use.modelData.line
            onClicked: root.screen.open("item", use.modelData.key)
        }
    }
    StaffRow {
        width: parent.width
        visible: root.screen.sources.length > 0
        iconName: "sources"
        text: qsTr("What it rests on: %1").arg(qsTr("%n sources", "", root.screen.sources.length))
        leads: false
        onClicked: root.sourcesOpen = !root.sourcesOpen

        Icon {
            name: root.sourcesOpen ? "up" : "down"
            color: Theme.quiet
            size: Theme.body
        }
    }
    Repeater {
        model: root.sourcesOpen ? root.screen.sources : []

        Column {
            id: source

            required property var modelData

            x: Theme.gap * 8
            width: root.width - Theme.gap * 8
            topPadding: Theme.gap
            bottomPadding: Theme.gap

            Body {
                width: parent.width
                text: source.modelData.text
                small: true
            }
            Body {
                width: parent.width
                visible: text !== ""
                text: source.modelData.line
                small: true
                quiet: true
            }
        }
    }
    StaffRow {
        width: parent.width
        visible: root.screen.speaks
        iconName: "copy"
        text: qsTr("Begin a new one with these words")
        line: qsTr("This one stays as it is")
        onClicked: root.screen.copy()
    }
    StaffRow {
        width: parent.width
        iconName: "download"
        text: qsTr("Save it as files")
        line: qsTr("In all languages, with its pictures and movements")
        onClicked: root.saveAsked()
    }
    StaffRow {
        width: parent.width
        visible: root.screen.judges && root.screen.item.indexOf("sources:") !== 0
        iconName: root.screen.retired ? "restore" : "retire"
        text: root.screen.retired ? qsTr("Bring it back into use") : qsTr("Retire it")
        line: root.screen.retired ? qsTr("It comes back as it was left") : qsTr("Patients no longer see it. Nothing is deleted.")
        onClicked: root.retireAsked()
    }
    StaffRow {
        width: parent.width
        visible: root.screen.shown && !root.screen.withdrawn
        iconName: "withdraw"
        text: qsTr("Take it off the screen now")
        line: qsTr("When something in it is wrong and cannot wait")
        onClicked: root.withdrawAsked()
    }
}
