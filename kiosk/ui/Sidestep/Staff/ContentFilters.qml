pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// What the list is narrowed to: words, a question in one touch, a kind, an order.
Column {
    id: root

    required property ContentScreen screen
    readonly property bool narrow: root.width < buttons.implicitWidth + Theme.body * 14

    signal kindsAsked
    signal ordersAsked
    signal done

    spacing: Theme.gap * 1.5

    Item {
        width: parent.width
        height: Math.max(search.height, root.narrow ? 0 : buttons.height)

        TextField {
            id: search

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: root.narrow ? parent.width : parent.width - buttons.width - Theme.gap * 2
            implicitHeight: Math.max(Theme.mm(12), Theme.body * 1.3 + Theme.gap * 2)
            font.pixelSize: Theme.body
            iconName: "search"
            name: qsTr("Search by name")
            placeholderText: qsTr("Search by name")
            text: root.screen.words
            inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
            onTextEdited: root.screen.look(text)
            onAccepted: root.done()
        }
        Row {
            id: buttons

            visible: !root.narrow
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.gap * 1.5

            Button {
                iconName: "filter"
                text: root.kindText
                checked: root.screen.kind !== ""
                onClicked: root.kindsAsked()
            }
            Button {
                iconName: "list"
                text: root.orderText
                onClicked: root.ordersAsked()
            }
        }
    }
    Flickable {
        id: line

        width: parent.width
        height: chips.height
        contentWidth: chips.width
        contentHeight: chips.height
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.HorizontalFlick
        clip: true

        function reveal(item: Item): void {
            const left = item.mapToItem(chips, 0, 0).x;
            line.contentX = Math.max(0, Math.min(Math.max(0, contentWidth - width), Math.max(left + item.width + Theme.gap * 6 - width, Math.min(line.contentX, left - Theme.gap * 6))));
        }

        Row {
            id: chips

            spacing: Theme.gap

            Chip {
                visible: root.narrow
                width: visible ? implicitWidth : 0
                iconName: "filter"
                text: root.kindText
                onClicked: root.kindsAsked()
                onActiveFocusChanged: if (activeFocus)
                    line.reveal(this)
            }
            Chip {
                visible: root.narrow
                width: visible ? implicitWidth : 0
                iconName: "list"
                text: root.orderText
                onClicked: root.ordersAsked()
                onActiveFocusChanged: if (activeFocus)
                    line.reveal(this)
            }
            Repeater {
                model: root.screen.questions

                Chip {
                    id: question

                    required property var modelData

                    text: question.modelData.count > 0 ? qsTr("%1 (%2)").arg(question.modelData.text).arg(question.modelData.count) : question.modelData.text
                    checked: question.modelData.value === root.screen.question
                    Accessible.role: Accessible.RadioButton
                    Accessible.checkable: true
                    onClicked: root.screen.ask(question.modelData.value)
                    onActiveFocusChanged: if (activeFocus)
                        line.reveal(question)
                }
            }
        }
    }
    Segment {
        width: parent.width
        visible: root.screen.question === "due"
        options: visible ? root.screen.dueChoices : []
        value: root.screen.due
        onChosen: value => root.screen.askDue(value)
    }

    readonly property string kindText: root.screen.kindChoices.find(one => one.value === root.screen.kind)?.text ?? ""
    readonly property string orderText: root.screen.orders.find(one => one.value === root.screen.order)?.text ?? ""
}
