pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// The patients' own screen, at its real size, made as small as the room asks; with the choices a
// patient has. `text` is the source of the item being written; "" shows what is published.
FocusScope {
    id: root

    required property Desk desk
    property string key
    property string language: root.desk.display.language
    property string text
    property bool tools: true
    readonly property PatientPreview preview: root.desk.preview

    function show(): void {
        if (root.key !== "")
            root.preview.show(root.key, root.language, root.text);
    }

    // the picture has an engine of its own: it is laid out here, where the room is known
    function take(): void {
        const item = root.preview.item;
        if (item === null)
            return;
        const size = root.preview.size;
        const scale = Math.min(stage.width / size.width, stage.height / size.height);
        item.parent = stage;
        item.transformOrigin = Item.TopLeft;
        item.width = size.width;
        item.height = size.height;
        item.scale = scale;
        item.x = (stage.width - size.width * scale) / 2;
        item.y = (stage.height - size.height * scale) / 2;
    }

    function letGo(): void {
        const item = root.preview?.item ?? null;
        if (item !== null && item.parent === stage)
            item.parent = null;
    }

    implicitWidth: Theme.measure
    implicitHeight: implicitWidth * 0.7
    onKeyChanged: wait.restart()
    onLanguageChanged: wait.restart()
    onTextChanged: wait.restart()
    Component.onCompleted: {
        root.preview.begin();
        root.take();
        root.show();
    }
    Component.onDestruction: root.letGo()

    Timer {
        id: wait

        interval: 16
        onTriggered: root.show()
    }
    Rectangle {
        id: frame

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        height: Math.min(root.height - below.height - Theme.gap, (width - Theme.gap * 2) * root.preview.size.height / root.preview.size.width + Theme.gap * 2)
        color: Theme.stage
        border.width: Theme.stroke
        border.color: Theme.line

        Item {
            id: stage

            anchors.fill: parent
            anchors.margins: Theme.gap
            clip: true
            onWidthChanged: root.take()
            onHeightChanged: root.take()
        }
    }
    Column {
        id: below

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: frame.bottom
        anchors.topMargin: Theme.gap
        spacing: Theme.gap

        Finding {
            width: parent.width
            visible: root.preview.problem !== ""
            kind: "care"
            text: root.preview.problem
        }
        Flow {
            width: parent.width
            visible: root.tools
            spacing: Theme.gap

            Chip {
                iconName: "contrast"
                text: root.preview.display.scheme === "light" ? qsTr("Light") : root.preview.display.scheme === "dark" ? qsTr("Dark") : qsTr("High contrast")
                Accessible.description: qsTr("Touch for the next look")
                onClicked: root.preview.display.setScheme(root.preview.display.scheme === "light" ? "dark" : root.preview.display.scheme === "dark" ? "contrast" : "light")
            }
            Chip {
                iconName: "text-size"
                text: qsTr("Text %1 %").arg(Math.round(root.preview.display.textScale * 100))
                Accessible.description: qsTr("Touch for the next size")
                onClicked: root.preview.display.larger()
            }
            Chip {
                iconName: "repeat"
                text: root.preview.portrait ? qsTr("Upright") : qsTr("Wide")
                Accessible.description: qsTr("Touch to turn the screen")
                onClicked: root.preview.setPortrait(!root.preview.portrait)
            }
            Chip {
                iconName: "walk"
                text: root.preview.tier === "live" ? qsTr("Figure: live") : root.preview.tier === "flipbook" ? qsTr("Figure: film") : qsTr("Figure: still")
                Accessible.description: qsTr("Touch for another way to draw it")
                onClicked: {
                    const ways = root.preview.tiers;
                    root.preview.setTier(ways[(ways.indexOf(root.preview.tier) + 1) % ways.length]);
                }
            }
            Repeater {
                model: root.preview.display.languages

                Chip {
                    id: tongue

                    required property var modelData

                    checkable: true
                    checked: root.language === tongue.modelData.value
                    text: tongue.modelData.text
                    onClicked: {
                        root.language = tongue.modelData.value;
                        checked = Qt.binding(() => root.language === tongue.modelData.value);
                    }
                }
            }
        }
    }
    Connections {
        target: root.preview
        function onChanged(): void {
            root.take();
        }
        function onItemChanged(): void {
            root.take();
        }
    }
}
