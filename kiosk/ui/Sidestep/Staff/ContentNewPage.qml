pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// Something new: first what it should be, then what it is called.
StaffPage {
    id: root

    required property ContentNewScreen screen
    required property Desk desk
    readonly property bool named: root.screen.kind !== ""

    title: root.named ? qsTr("New: %1").arg(root.screen.kindWord) : qsTr("What would you like to write?")
    canGoBack: root.desk.canGoBack
    covered: like.open
    onBackAsked: root.named && root.screen.item === "" ? root.screen.choose("") : root.desk.back()
    onNamedChanged: if (root.named)
        Qt.callLater(() => name.forceActiveFocus(Qt.OtherFocusReason))
    Component.onCompleted: if (root.named)
        name.forceActiveFocus(Qt.OtherFocusReason)

    Repeater {
        model: root.named ? [] : root.screen.kinds

        StaffRow {
            required property var modelData
            required property int index

            width: parent?.width ?? 0
            focus: index === 0
            iconName: modelData.iconName
            text: modelData.text
            line: modelData.line
            onClicked: root.screen.choose(modelData.value)
        }
    }
    Column {
        width: parent?.width ?? 0
        visible: root.named
        spacing: Theme.gap * 4

        Field {
            width: parent.width
            label: qsTr("What is it called?")
            help: qsTr("In English, as patients will read it. You can change it later.")

            TextField {
                id: name

                width: parent.width
                name: qsTr("What is it called?")
                onAccepted: if (text.trim() !== "")
                    root.screen.begin(text)
            }
        }
        Field {
            width: parent.width
            label: qsTr("How do you want to begin?")

            Column {
                width: parent.width
                spacing: Theme.gap * 1.5

                Choice {
                    width: parent.width
                    text: qsTr("Blank")
                    detail: qsTr("With empty fields and a line of help beside each")
                    checked: root.screen.like === ""
                    onClicked: root.screen.beginLike("")
                }
                Choice {
                    width: parent.width
                    text: root.screen.like === "" ? qsTr("With the words of another one") : qsTr("With the words of “%1”").arg(root.screen.likeTitle)
                    detail: qsTr("That one stays as it is")
                    checked: root.screen.like !== ""
                    enabled: root.screen.there.length > 0
                    onClicked: like.open = true
                }
            }
        }
        Button {
            width: parent.width
            kind: "primary"
            enabled: name.text.trim() !== "" && !root.screen.working
            iconName: "edit"
            text: qsTr("Begin")
            onClicked: root.screen.begin(name.text)
        }
        Body {
            width: parent.width
            small: true
            quiet: true
            text: qsTr("It is a draft that only you see, until you save it.")
        }
    }

    property Item likeSheet: Sheet {
        id: like

        parent: root
        title: qsTr("With the words of which?")
        closeText: qsTr("Cancel")
        onClosed: like.open = false

        ListView {
            id: list

            width: parent?.width ?? 0
            height: Math.min(contentHeight, root.height * 0.7)
            model: like.open ? root.screen.there : []
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: true
            keyNavigationEnabled: true
            highlightFollowsCurrentItem: false
            onCurrentIndexChanged: list.positionViewAtIndex(list.currentIndex, ListView.Contain)
            delegate: StaffRow {
                required property var modelData

                width: list.width
                text: modelData.text
                onClicked: {
                    like.open = false;
                    root.screen.beginLike(modelData.value);
                }
            }
        }
    }
}
