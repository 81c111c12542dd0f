pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// What the movement shows, and what else there is because of it.
Page {
    id: root

    required property MotionScreen screen

    margin: Theme.gap * 3

    Field {
        id: about

        width: parent.width
        label: qsTr("What the movement shows")
        help: root.screen.family

        TextArea {
            width: about.width
            name: about.label
            text: root.screen.about
            onEditingFinished: {
                root.screen.setAbout(text);
                text = Qt.binding(() => root.screen.about);
            }
        }
    }
    Choice {
        width: parent.width
        many: true
        text: qsTr("It shows a mistake")
        detail: qsTr("Shown beside the right way, to compare.")
        checked: root.screen.wrong
        onClicked: root.screen.setWrong(!root.screen.wrong)
    }
    Body {
        width: parent.width
        text: qsTr("%1. The right side works; patients can see the left side, too.").arg(root.screen.posture)
        small: true
        quiet: true
    }
    Body {
        width: parent.width
        text: root.screen.keeping.words
        small: true
        quiet: true
    }
}
