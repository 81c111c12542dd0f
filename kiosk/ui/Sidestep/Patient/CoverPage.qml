pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// Help and cover: the questions lead, then what to read, then the programs of this site.
Page {
    id: root

    required property CoverScreen screen
    required property Kiosk kiosk
    readonly property bool wide: !Theme.portrait && Theme.textScale < 1.5
    readonly property real column: root.wide ? (grid.width - grid.columnSpacing) : grid.width

    measure: root.wide ? Theme.gap * 260 : Theme.measure * 1.2
    spacing: Theme.gap * 4

    Heading {
        width: parent.width
        text: qsTr("Help and cover")
    }
    Grid {
        id: grid

        width: parent.width
        columns: root.wide ? 2 : 1
        columnSpacing: Theme.gap * 8
        rowSpacing: Theme.gap * 5

        Column {
            width: root.wide ? root.column * 0.42 : root.column
            spacing: Theme.gap * 3

            Body {
                width: parent.width
                text: qsTr("You can do exercises at home and have a team to guide you. Some jobs and health plans pay for it.")
            }
            Card {
                id: lead

                width: parent.width
                height: words.implicitHeight + Theme.gap * 7
                visible: root.screen.questions.title !== undefined
                text: root.screen.questions.title ?? ""
                description: root.screen.questions.summary ?? ""
                fill: Theme.action
                onClicked: root.screen.open("cover-questions", "")

                Column {
                    id: words

                    readonly property color mark: lead.down ? Theme.tintInk : Theme.actionInk

                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.margins: Theme.gap * 4
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: Theme.gap * 1.5

                    Icon {
                        anchors.left: parent.left
                        name: "question"
                        color: words.mark
                        size: Theme.display * 0.8
                    }
                    Heading {
                        width: parent.width
                        text: lead.text
                        color: words.mark
                        Accessible.ignored: true
                    }
                    Body {
                        width: parent.width
                        text: lead.description
                        color: words.mark
                        Accessible.ignored: true
                    }
                    Row {
                        anchors.left: parent.left
                        topPadding: Theme.gap
                        spacing: Theme.gap * 1.5

                        Text {
                            text: root.screen.asked ? qsTr("Go on") : qsTr("Start")
                            font.family: Theme.family
                            font.pixelSize: Theme.lead
                            font.weight: Theme.strong
                            color: words.mark
                            Accessible.ignored: true
                        }
                        Icon {
                            anchors.bottom: parent.bottom
                            name: "next"
                            color: words.mark
                            size: Theme.lead * 1.2
                            mirror: LayoutMirroring.enabled
                        }
                    }
                }
            }
        }
        Column {
            id: lists

            width: root.wide ? root.column * 0.58 : root.column
            spacing: Theme.gap * 1.5

            Heading {
                width: parent.width
                level: 2
                text: qsTr("Learn about it")
            }
            Repeater {
                model: root.screen.chapters

                ListRow {
                    required property var modelData

                    width: lists.width
                    text: modelData.title
                    detail: modelData.summary
                    onClicked: root.screen.follow(modelData.link)
                }
            }
            Heading {
                width: parent.width
                topPadding: Theme.gap * 2
                level: 2
                visible: root.screen.programmes.length > 0
                text: qsTr("Programs")
            }
            Repeater {
                model: root.screen.programmes

                ListRow {
                    required property var modelData

                    width: lists.width
                    text: modelData.title
                    detail: modelData.summary
                    onClicked: root.screen.follow(modelData.link)
                }
            }
        }
    }
}
