import QtQuick
import Sidestep.Theme

// A number to step or to type. `edited(value)` comes when the person changed it.
FocusScope {
    id: root

    property string name
    property real value: 0
    property real from: 0
    property real to: 100
    property real step: 1
    property int decimals: 0
    property string unit

    signal edited(real value)

    function give(wanted: real): void {
        const kept = Math.max(root.from, Math.min(root.to, Number(wanted.toFixed(root.decimals))));
        if (kept !== root.value)
            root.edited(kept);
        field.text = Qt.binding(() => root.value.toFixed(root.decimals));
    }

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: root.name

    Row {
        id: row

        spacing: Theme.gap

        Button {
            anchors.verticalCenter: parent.verticalCenter
            iconName: "minus"
            text: ""
            enabled: root.value > root.from
            Accessible.name: qsTr("%1: less").arg(root.name)
            autoRepeat: true
            onClicked: root.give(root.value - root.step)
        }
        TextField {
            id: field

            height: Math.max(Theme.mm(12), Theme.body * 1.3 + Theme.gap * 2)
            font.pixelSize: Theme.body
            width: Theme.body * 4
            horizontalAlignment: TextInput.AlignHCenter
            name: root.unit ? qsTr("%1, in %2").arg(root.name).arg(root.unit) : root.name
            text: root.value.toFixed(root.decimals)
            inputMethodHints: Qt.ImhFormattedNumbersOnly | Qt.ImhNoPredictiveText
            validator: RegularExpressionValidator {
                regularExpression: /^-?[0-9]*[.,]?[0-9]*$/
            }
            onEditingFinished: {
                const typed = Number(text.replace(",", "."));
                root.give(isNaN(typed) || text === "" ? root.value : typed);
            }
            Keys.onUpPressed: root.give(root.value + root.step)
            Keys.onDownPressed: root.give(root.value - root.step)
        }
        Text {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.unit !== ""
            text: root.unit
            font.family: Theme.family
            font.pixelSize: Theme.body
            color: Theme.quiet
            Accessible.ignored: true
        }
        Button {
            anchors.verticalCenter: parent.verticalCenter
            iconName: "plus"
            text: ""
            enabled: root.value < root.to
            Accessible.name: qsTr("%1: more").arg(root.name)
            autoRepeat: true
            onClicked: root.give(root.value + root.step)
        }
    }
}
