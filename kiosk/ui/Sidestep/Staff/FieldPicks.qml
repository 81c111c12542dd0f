pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Controls
import Sidestep.Theme

// Something chosen from a long list: sources, items to read, a movement, a view of the hip.
FieldBase {
    id: root

    Column {
        width: root.width
        spacing: Theme.gap

        FieldLabel {
            width: parent.width
            row: Object.assign({}, root.row, {
                optional: false
            })
        }
        Repeater {
            model: root.row.picked

            Item {
                id: one

                required property var modelData

                width: parent?.width ?? 0
                height: Math.max(words.implicitHeight + Theme.gap * 2, out.height)

                Rectangle {
                    anchors.fill: parent
                    radius: Theme.radius * 0.6
                    color: Theme.surface
                    border.width: Theme.stroke
                    border.color: Theme.line
                }
                Column {
                    id: words

                    anchors.left: parent.left
                    anchors.leftMargin: Theme.gap * 2
                    anchors.right: out.left
                    anchors.verticalCenter: parent.verticalCenter

                    Body {
                        width: parent.width
                        text: one.modelData.text
                    }
                    Body {
                        width: parent.width
                        visible: text !== ""
                        text: one.modelData.detail
                        small: true
                        quiet: true
                    }
                }
                Button {
                    id: out

                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    kind: "quiet"
                    leftPadding: Theme.gap
                    rightPadding: Theme.gap
                    iconName: "close"
                    text: ""
                    visible: !root.row.single || root.row.optional
                    width: visible ? implicitWidth : 0
                    Accessible.name: qsTr("Take out %1").arg(one.modelData.text)
                    onClicked: root.screen.unpick(root.row.key, one.modelData.value)
                }
            }
        }
        Button {
            focus: true
            iconName: root.row.picked.length > 0 && root.row.single ? "edit" : "plus"
            text: root.row.picked.length > 0 && root.row.single ? qsTr("Choose another") : root.row.add
            Accessible.name: qsTr("%1: %2").arg(root.row.label).arg(text)
            onClicked: root.screen.pick(root.row.key)
        }
    }
}
