pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// The release on the screen, and those that are planned.
Column {
    id: root

    required property ReleasesScreen screen

    spacing: Theme.gap * 3

    Rectangle {
        width: parent.width
        height: now.implicitHeight + Theme.gap * 5
        visible: root.screen.known
        color: Theme.surface
        border.width: Theme.ring / 2
        border.color: Theme.good

        Column {
            id: now

            x: Theme.gap * 3
            y: Theme.gap * 2.5
            width: parent.width - Theme.gap * 6
            spacing: Theme.gap * 0.75

            Heading {
                width: parent.width
                text: qsTr("Patients see release %1").arg(root.screen.shown.number ?? "")
            }
            Body {
                width: parent.width
                visible: (root.screen.shown.note ?? "") !== ""
                text: qsTr("“%1”").arg(root.screen.shown.note ?? "")
            }
            Body {
                width: parent.width
                visible: text !== ""
                quiet: true
                text: root.screen.shown.line ?? ""
            }
            Body {
                width: parent.width
                small: true
                quiet: true
                text: qsTr("%n items · number for checking %1", "", root.screen.shown.items ?? 0).arg((root.screen.shown.sha256 ?? "").slice(0, 16))
            }
        }
    }
    Repeater {
        model: root.screen.missed

        Finding {
            required property string modelData

            width: root.width
            kind: "care"
            text: modelData
        }
    }
    Column {
        width: parent.width
        visible: root.screen.plans.length > 0
        spacing: Theme.gap

        Heading {
            width: parent.width
            level: 2
            text: qsTr("Planned")
        }
        Repeater {
            model: root.screen.plans

            ReleaseRow {
                id: plan

                required property var modelData

                width: root.width
                title: plan.modelData.when
                line: plan.modelData.line
                can: root.screen.may
                iconName: "close"
                action: qsTr("Cancel")
                onAsked: root.screen.cancel(plan.modelData.id)
            }
        }
    }
}
