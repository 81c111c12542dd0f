pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// Search: the field on top, the keyboard at the bottom, what was found between them.
FocusScope {
    id: root

    required property SearchScreen screen
    required property Kiosk kiosk
    // little room over the keyboard: the titles of the results are enough until it is put away
    readonly property real lines: root.width < Theme.body * 24 ? 2.2 : 1
    readonly property real needed: Theme.small * (1.4 + 2.6 * root.lines) + Theme.lead * 1.3 + Theme.body * 1.3 * root.lines + Theme.gap * 16
    readonly property bool tight: keys.open && root.height - head.height - keys.implicitHeight < root.needed
    readonly property real side: Math.max(Theme.gap * 4, (root.width - Theme.measure * 1.2) / 2)

    function ask(words: string): void {
        field.text = words;
        field.forceActiveFocus(Qt.OtherFocusReason);
    }

    Component.onCompleted: field.text = root.screen.text

    Item {
        id: head

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        height: field.height + Theme.gap * 3

        TextField {
            id: field

            objectName: "searched"
            anchors.left: parent.left
            anchors.leftMargin: root.side
            anchors.right: clear.visible ? clear.left : parent.right
            anchors.rightMargin: clear.visible ? Theme.gap * 2 : root.side
            anchors.verticalCenter: parent.verticalCenter
            focus: true
            name: qsTr("Search")
            iconName: "search"
            placeholderText: qsTr("Type a word")
            maximumLength: 60
            inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase | Qt.ImhPreferLowercase | Qt.ImhSensitiveData
            onTextChanged: root.screen.look(text)
            onActiveFocusChanged: if (activeFocus)
                root.screen.showKeys(true)
            Keys.onReturnPressed: root.screen.showKeys(!keys.open)
            Keys.onEnterPressed: root.screen.showKeys(!keys.open)
        }
        Button {
            id: clear

            anchors.right: parent.right
            anchors.rightMargin: root.side
            anchors.verticalCenter: parent.verticalCenter
            visible: field.text !== ""
            kind: "quiet"
            iconName: "close"
            text: qsTr("Clear")
            onClicked: root.ask("")
        }
    }
    Page {
        id: results

        anchors.top: head.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: keys.top
        measure: Math.max(1, root.width - root.side * 2)
        margin: Theme.gap * (root.tight ? 1 : 4)
        spacing: Theme.gap * (root.tight ? 1.5 : 3)

        Body {
            id: status

            width: parent.width
            visible: root.screen.stage === "nothing" || root.screen.stage === "found" && !(root.tight && root.screen.instead === "")
            text: root.screen.stage === "nothing" ? qsTr("We found nothing for “%1”. Try a shorter word, or one of these:").arg(root.screen.text) : root.screen.instead !== "" ? qsTr("Showing results for “%1”").arg(root.screen.instead) : qsTr("%n results", "", root.screen.count)
            small: root.tight || root.screen.stage === "found" && root.screen.instead === ""
            quiet: root.screen.stage === "found" && root.screen.instead === ""
        }
        Body {
            width: parent.width
            visible: root.screen.stage === "empty" && !root.tight
            text: qsTr("Find an exercise, a word or a question. You can try one of these:")
        }
        Flow {
            width: parent.width
            visible: root.screen.stage !== "found"
            spacing: Theme.gap * 1.5

            Repeater {
                model: root.screen.stage === "found" ? [] : root.screen.suggestions

                Chip {
                    required property string modelData

                    maximumTextWidth: results.width - Theme.gap * 14
                    text: modelData
                    onClicked: root.ask(modelData)
                }
            }
        }
        Flow {
            width: parent.width
            visible: root.screen.stage === "nothing"
            spacing: Theme.gap * 2

            Button {
                iconName: "exercise"
                text: qsTr("See all exercises")
                onClicked: root.screen.open("exercises", "")
            }
            Button {
                iconName: "book"
                text: qsTr("Words made simple")
                onClicked: root.screen.open("glossary", "")
            }
        }
        Repeater {
            model: root.screen.groups

            Column {
                id: group

                required property var modelData

                width: parent?.width ?? 0
                spacing: Theme.gap * 1.5

                Heading {
                    width: parent.width
                    visible: !root.tight
                    level: 2
                    text: group.modelData.title
                }
                Repeater {
                    model: group.modelData.hits

                    SearchRow {
                        required property var modelData

                        width: group.width
                        text: modelData.title
                        line: root.tight ? "" : modelData.text
                        onClicked: root.screen.choose(modelData.link)
                    }
                }
            }
        }
    }
    SearchKeyboard {
        id: keys

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        language: root.kiosk.display.language
        wanted: root.kiosk.keyboard
    }
    Timer {
        id: pause

        interval: 700
        onTriggered: status.Accessible.announce(status.text)
    }
    Connections {
        target: root.screen
        function onChanged(): void {
            results.contentY = 0;
            if (root.screen.stage !== "empty")
                pause.restart();
        }
    }
}
