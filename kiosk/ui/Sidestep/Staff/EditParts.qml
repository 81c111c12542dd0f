pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// The sections of a form: a list at the side, or a strip to push along where there is less room.
Item {
    id: root

    required property EditScreen screen
    property bool stacked: true

    implicitHeight: holder.implicitHeight + Theme.gap
    Accessible.role: Accessible.PageTabList

    // the keys begin at the section that shows
    function begin(): void {
        for (let i = 0; i < sections.count; i++)
            if (root.screen.parts[i]?.on ?? false)
                sections.itemAt(i)?.forceActiveFocus(Qt.OtherFocusReason);
    }

    // the section that shows stays in sight
    function showOn(): void {
        for (let i = 0; i < sections.count; i++) {
            const part = sections.itemAt(i);
            if (!(root.screen.parts[i]?.on ?? false) || !part)
                continue;
            if (root.stacked)
                strip.contentY = Math.max(Math.min(strip.contentY, part.y), part.y + part.height - strip.height);
            else
                strip.contentX = Math.max(Math.min(strip.contentX, part.x), part.x + part.width - strip.width);
        }
    }

    Connections {
        target: root.screen
        function onChanged(): void {
            Qt.callLater(root.showOn);
        }
    }
    Flickable {
        id: strip

        anchors.fill: parent
        contentWidth: root.stacked ? width : holder.width
        contentHeight: root.stacked ? holder.height + Theme.gap * 4 : height
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        flickableDirection: root.stacked ? Flickable.VerticalFlick : Flickable.HorizontalFlick

        Grid {
            id: holder

            columns: root.stacked ? 1 : root.screen.parts.length
            spacing: Theme.gap * 0.5

            Repeater {
                id: sections

                model: root.screen.parts

                T.AbstractButton {
                    id: part

                    required property var modelData
                    readonly property int open: part.modelData.stop + part.modelData.care

                    width: root.stacked ? strip.width : words.implicitWidth + picture.width + count.width + Theme.gap * 6
                    implicitHeight: Math.max(Theme.mm(11), words.implicitHeight + Theme.gap * 2)
                    focusPolicy: Qt.StrongFocus
                    text: part.modelData.text
                    Accessible.role: Accessible.PageTab
                    Accessible.name: part.text
                    Accessible.description: part.open > 0 ? qsTr("%n things to mend", "", part.open) : ""
                    Accessible.checkable: true
                    Accessible.checked: part.modelData.on
                    Keys.onReturnPressed: part.clicked()
                    Keys.onEnterPressed: part.clicked()
                    onClicked: root.screen.goToPart(part.modelData.name)
                    onActiveFocusChanged: if (activeFocus && !root.stacked)
                        strip.contentX = Math.max(Math.min(strip.contentX, x), x + width - strip.width)

                    background: Rectangle {
                        radius: Theme.radius * 0.6
                        color: part.modelData.on || part.down ? Theme.tint : "transparent"
                        border.width: part.modelData.on ? Theme.stroke : 0
                        border.color: Theme.action

                        FocusRing {
                            visible: part.visualFocus
                        }
                    }
                    contentItem: Item {
                        Icon {
                            id: picture

                            anchors.left: parent.left
                            anchors.leftMargin: Theme.gap * 1.5
                            anchors.verticalCenter: parent.verticalCenter
                            name: part.modelData.icon
                            color: part.modelData.on ? Theme.action : Theme.quiet
                            size: Theme.small * 1.2
                        }
                        Text {
                            id: words

                            anchors.left: picture.right
                            anchors.leftMargin: Theme.gap * 1.5
                            anchors.right: root.stacked ? count.left : undefined
                            anchors.verticalCenter: parent.verticalCenter
                            text: part.modelData.text
                            font.family: Theme.family
                            font.pixelSize: Theme.small
                            font.weight: part.modelData.on ? Theme.strong : Theme.regular
                            color: part.modelData.on ? Theme.tintInk : Theme.ink
                            wrapMode: root.stacked ? Text.Wrap : Text.NoWrap
                            Accessible.ignored: true
                        }
                        Rectangle {
                            id: count

                            anchors.right: parent.right
                            anchors.rightMargin: Theme.gap
                            anchors.verticalCenter: parent.verticalCenter
                            width: visible ? Math.max(height, number.implicitWidth + Theme.gap * 1.5) : 0
                            height: number.implicitHeight + Theme.gap * 0.5
                            radius: height / 2
                            visible: part.open > 0
                            color: "transparent"
                            border.width: Theme.stroke
                            border.color: part.modelData.stop > 0 ? Theme.stop : Theme.caution

                            Text {
                                id: number

                                anchors.centerIn: parent
                                text: part.open
                                font.family: Theme.family
                                font.pixelSize: Theme.small * 0.9
                                font.weight: Theme.strong
                                color: part.modelData.stop > 0 ? Theme.stop : Theme.caution
                                Accessible.ignored: true
                            }
                        }
                    }
                }
            }
        }
    }
}
