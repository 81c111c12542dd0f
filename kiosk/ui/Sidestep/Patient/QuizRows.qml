pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Controls
import Sidestep.Theme

// The ways to see what one knows: [{link, title, summary}].
Column {
    id: root

    property var quizzes: []

    signal followed(string link)

    visible: root.quizzes.length > 0
    spacing: Theme.gap * 1.5

    Heading {
        width: parent.width
        level: 2
        text: qsTr("Check what you know")
    }
    Repeater {
        model: root.quizzes

        ListRow {
            required property var modelData

            width: root.width
            text: modelData.title
            detail: modelData.summary
            onClicked: root.followed(modelData.link)
        }
    }
}
