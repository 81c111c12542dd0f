pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// The guide, to read from top to bottom.
StaffPage {
    id: root

    required property GuideScreen screen
    required property Desk desk

    covered: root.folders.open
    title: qsTr("Guide")
    actions: Button {
        iconName: "printer"
        text: qsTr("Save to print")
        onClicked: root.folders.begin()
    }
    measure: Theme.measure
    canGoBack: root.desk.canGoBack
    onBackAsked: root.desk.back()

    Repeater {
        model: root.screen.sections.slice(1)

        Column {
            id: section

            required property var modelData

            width: parent?.width ?? 0
            spacing: Theme.gap * 2

            Heading {
                width: parent.width
                level: 2
                topPadding: Theme.gap * 2
                text: section.modelData.title
            }
            Repeater {
                model: section.modelData.blocks

                Item {
                    id: block

                    required property var modelData
                    readonly property bool marked: block.modelData.kind === "step" || block.modelData.kind === "point"

                    width: parent?.width ?? 0
                    implicitHeight: block.modelData.kind === "picture" ? picture.height + caption.height + Theme.gap : words.height

                    Text {
                        visible: block.marked
                        text: block.modelData.kind === "step" ? block.modelData.number + "." : "•"
                        font: words.font
                        lineHeight: Theme.lineHeight
                        color: Theme.action
                        Accessible.role: Accessible.StaticText
                        Accessible.name: text
                    }
                    Body {
                        id: words

                        x: block.marked ? Theme.body * 1.4 : 0
                        width: parent.width - x
                        visible: block.modelData.kind !== "picture"
                        rich: true
                        text: block.modelData.text
                    }
                    Image {
                        id: picture

                        width: visible ? parent.width : 0
                        height: visible && implicitWidth > 0 ? width * implicitHeight / implicitWidth : 0
                        visible: block.modelData.kind === "picture"
                        source: block.modelData.picture
                        fillMode: Image.PreserveAspectFit
                        mipmap: true
                        Accessible.role: Accessible.Graphic
                        Accessible.name: block.modelData.text

                        Rectangle {
                            anchors.fill: parent
                            color: "transparent"
                            border.width: Theme.stroke
                            border.color: Theme.line
                        }
                    }
                    Body {
                        id: caption

                        anchors.top: picture.bottom
                        anchors.topMargin: Theme.gap
                        width: parent.width
                        visible: block.modelData.kind === "picture"
                        height: visible ? implicitHeight : 0
                        small: true
                        quiet: true
                        text: block.modelData.text
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
    property FolderSheet folders: FolderSheet {
        parent: root
        desk: root.desk
        title: qsTr("Where to save the guide?")
        action: qsTr("Save here")
        onChosen: path => root.screen.save(path)
    }
}
