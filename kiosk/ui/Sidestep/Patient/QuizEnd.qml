pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// What one knows by now, and what is good to read again. Nothing is counted.
FocusScope {
    id: root

    required property QuizScreen screen
    required property Kiosk kiosk
    readonly property var known: root.screen.known
    readonly property var again: root.screen.again
    readonly property bool wide: !Theme.portrait && Theme.textScale < 1.5
    readonly property bool both: root.wide && root.known.length > 0 && root.again.length > 0
    readonly property bool further: root.screen.goesFurther

    Page {
        id: page

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: foot.top
        focus: true
        measure: root.both ? Theme.gap * 250 : Theme.measure * 1.15
        spacing: Theme.gap * 4

        Heading {
            width: parent.width
            text: root.screen.endTitle
        }
        Body {
            width: parent.width
            text: root.screen.endText
        }
        HearButton {
            voice: root.kiosk.voice
            words: root.screen.spoken
        }
        Grid {
            id: grid

            readonly property real column: root.both ? (grid.width - grid.columnSpacing) / 2 : grid.width

            width: parent.width
            columns: root.both ? 2 : 1
            columnSpacing: Theme.gap * 8
            rowSpacing: Theme.gap * 5

            Column {
                width: grid.column
                visible: root.again.length > 0
                spacing: Theme.gap * 1.5

                Heading {
                    width: parent.width
                    level: 2
                    text: qsTr("Good to read again")
                }
                Repeater {
                    model: root.again

                    ListRow {
                        required property var modelData

                        width: grid.column
                        text: modelData.title
                        detail: modelData.questions
                        onClicked: root.screen.follow(modelData.link)
                    }
                }
            }
            Column {
                id: well

                width: grid.column
                visible: root.known.length > 0
                spacing: Theme.gap * 2.5

                Heading {
                    width: parent.width
                    level: 2
                    text: qsTr("You know this well")
                }
                Repeater {
                    model: root.known

                    Item {
                        id: row

                        required property var modelData

                        width: well.width
                        height: said.height

                        Icon {
                            x: root.LayoutMirroring.enabled ? parent.width - width : 0
                            y: Theme.gap * 0.5
                            name: "check"
                            color: Theme.good
                            size: Theme.body * 1.1
                        }
                        Column {
                            id: said

                            x: root.LayoutMirroring.enabled ? 0 : Theme.body * 1.1 + Theme.gap * 2
                            width: parent.width - Theme.body * 1.1 - Theme.gap * 2
                            spacing: Theme.gap * 0.5

                            Body {
                                width: parent.width
                                small: true
                                quiet: true
                                text: row.modelData.question
                            }
                            Body {
                                width: parent.width
                                text: row.modelData.answer
                            }
                        }
                    }
                }
            }
        }
        Button {
            width: Math.min(Math.ceil(implicitWidth) + 1, parent.width)
            kind: "quiet"
            iconName: "replay"
            text: qsTr("Go through it again")
            onClicked: root.screen.startOver()
        }
    }
    StepFoot {
        id: foot

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        tall: page.flickable.contentHeight > root.height - foot.baseHeight
        more: page.more
        nextText: root.further ? qsTr("More questions") : qsTr("See the exercises")
        onDown: page.turn()
        onBack: root.kiosk.navigator.back()
        onNext: root.screen.goOn()
    }
}
