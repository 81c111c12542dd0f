pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// One question and its answers, each of which tells at once what it is. Where it has a picture, the
// picture leads: beside the words in landscape, over them in portrait.
FocusScope {
    id: root

    required property QuizScreen screen
    required property Kiosk kiosk
    readonly property var question: Object.assign({}, root.screen.question)
    readonly property var touched: root.screen.touched
    readonly property string last: root.touched.length > 0 ? root.touched[root.touched.length - 1] : ""
    readonly property bool pictured: root.screen.picture.alt !== ""
    readonly property bool beside: root.pictured && !Theme.portrait
    readonly property bool over: root.pictured && Theme.portrait
    readonly property bool wide: !Theme.portrait && !root.pictured && Theme.textScale < 1.5
    readonly property real room: root.height - foot.baseHeight - (root.over ? stage.height : 0) - page.margin - page.bottomRoom - page.spacing
    readonly property bool roomy: Theme.textScale < 1.5 && (root.question.options ?? []).length * Theme.mm(24) < root.room - (root.wide ? 0 : Theme.mm(70))
    // how tall the question stood before an answer opened: what is under a finger stays there
    property real closed: 0

    function choose(option: QuizOption, id: string): void {
        root.screen.choose(id);
        option.Accessible.announce(option.said);
    }

    // all of what an opened answer says; from its top where it is taller than the page
    function reveal(option: QuizOption): void {
        if (!option)
            return;
        const top = option.mapToItem(page.flickable.contentItem, 0, 0).y - Theme.gap * 2;
        page.reveal(option);
        if (page.contentY > top)
            page.contentY = top;
    }

    Loader {
        id: stage

        x: root.beside && root.LayoutMirroring.enabled ? root.width - width : 0
        width: root.beside ? Math.floor(root.width * (Theme.textScale < 1.5 ? 0.48 : 0.4)) : root.width
        height: root.beside ? foot.y : Math.floor(root.height * (Theme.textScale < 1.5 ? 0.42 : 0.3))
        active: root.pictured
        sourceComponent: PictureStage {
            picture: root.screen.picture
        }
    }
    Page {
        id: page

        anchors.top: root.over ? stage.bottom : parent.top
        anchors.left: root.beside && !root.LayoutMirroring.enabled ? stage.right : parent.left
        anchors.right: root.beside && root.LayoutMirroring.enabled ? stage.left : parent.right
        anchors.bottom: foot.top
        LayoutMirroring.enabled: false
        focus: true
        measure: root.wide ? Theme.gap * 250 : Theme.measure * 1.15

        // on a tall screen the question stands a third of the way down, while there is room for it
        Item {
            width: parent.width
            height: root.over ? 0 : Math.max(0, Math.min((root.room - root.closed) / 3, root.room - grid.height))
        }
        Grid {
            id: grid

            width: parent.width
            columns: root.wide ? 2 : 1
            columnSpacing: Theme.gap * 8
            rowSpacing: Theme.gap * 4
            onHeightChanged: if (root.last === "" || root.closed === 0)
                root.closed = grid.height

            Column {
                id: head

                width: root.wide ? (grid.width - grid.columnSpacing) * 0.42 : grid.width
                spacing: Theme.gap * 2.5

                ProgressDots {
                    width: parent.width
                    count: root.screen.count
                    index: root.screen.index
                    name: qsTr("Question %1 of %2").arg(index + 1).arg(count)
                }
                Heading {
                    width: parent.width
                    text: root.question.text ?? ""
                    font.pixelSize: Theme.title * (root.roomy ? 1.2 : 1)
                }
                Body {
                    width: parent.width
                    quiet: true
                    text: root.question.several ? qsTr("More than one answer is right. Tap one.") : qsTr("Tap the answer that fits best.")
                }
                HearButton {
                    voice: root.kiosk.voice
                    words: root.screen.spoken
                }
            }
            Column {
                id: list

                width: root.wide ? grid.width - grid.columnSpacing - head.width : grid.width
                spacing: Theme.gap * 1.5

                Column {
                    width: parent.width
                    spacing: Theme.gap * 1.5
                    Accessible.role: Accessible.Grouping
                    Accessible.name: root.question.text ?? ""

                    Repeater {
                        model: root.question.options ?? []

                        QuizOption {
                            id: option

                            required property var modelData

                            width: list.width
                            textSize: root.roomy ? Theme.lead : Theme.body
                            text: option.modelData.label
                            verdict: option.modelData.verdict
                            why: option.modelData.why
                            good: option.modelData.right
                            open: root.last === option.modelData.id
                            tried: root.touched.indexOf(option.modelData.id) >= 0
                            also: option.open ? root.screen.also : ""
                            onClicked: root.choose(option, option.modelData.id)
                            onHeightChanged: if (option.open && option.activeFocus)
                                Qt.callLater(root.reveal, option)
                        }
                    }
                }
                Button {
                    width: Math.min(Math.ceil(implicitWidth) + 1, parent.width)
                    visible: root.screen.taughtTitle !== ""
                    kind: "quiet"
                    iconName: "book"
                    text: qsTr("Read more: %1").arg(root.screen.taughtTitle)
                    onClicked: root.screen.readMore()
                }
            }
        }
    }
    StepFoot {
        id: foot

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        tall: grid.height > root.room
        more: page.more
        nextText: root.last !== "" ? qsTr("Next") : qsTr("Skip")
        onDown: page.turn()
        onBack: root.kiosk.navigator.back()
        onNext: root.screen.next()
    }
}
