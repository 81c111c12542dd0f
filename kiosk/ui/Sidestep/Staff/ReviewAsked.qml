pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Controls
import Sidestep.Theme

// What a reviewer asked to change: [{name, words, comment, by}].
Column {
    id: root

    property var asked: []

    visible: root.asked.length > 0
    spacing: Theme.gap * 2

    Heading {
        width: parent.width
        level: 2
        text: qsTr("Changes asked by %1").arg(root.asked[0]?.by ?? "")
    }
    Repeater {
        model: root.asked

        Callout {
            id: entry

            required property var modelData

            width: root.width
            kind: "care"
            iconName: "comment"
            title: entry.modelData.comment
            text: entry.modelData.name === "" ? "" : entry.modelData.name + ": “" + entry.modelData.words + "”"
        }
    }
}
