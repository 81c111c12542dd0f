import QtQuick
import Sidestep.Controls
import Sidestep.Theme

// A number to step or to type whose bounds are somebody else's: what is given may be refused, and
// then the number that holds comes back.
FocusScope {
    id: root

    property string name
    property real value: 0
    property real step: 1
    property string unit

    signal given(real value)

    function text(): string {
        return String(Number(root.value.toFixed(2))).replace("-", "−");
    }

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight

    Row {
        id: row

        spacing: Theme.gap

        Button {
            anchors.verticalCenter: parent.verticalCenter
            iconName: "minus"
            text: ""
            Accessible.name: qsTr("%1: less").arg(root.name)
            autoRepeat: true
            onClicked: root.given(root.value - root.step)
        }
        TextField {
            id: field

            anchors.verticalCenter: parent.verticalCenter
            width: Theme.body * 4
            implicitHeight: Math.max(Theme.mm(12), Theme.body * 1.3 + Theme.gap * 2)
            leftPadding: Theme.gap
            rightPadding: Theme.gap
            horizontalAlignment: TextInput.AlignHCenter
            font.pixelSize: Theme.body
            name: root.name
            text: root.text()
            inputMethodHints: Qt.ImhFormattedNumbersOnly | Qt.ImhNoPredictiveText
            validator: RegularExpressionValidator {
                regularExpression: /^[-−]?[0-9]*[.,]?[0-9]*$/
            }
            onEditingFinished: {
                const typed = Number(text.replace(",", ".").replace("−", "-"));
                if (text !== "" && !isNaN(typed) && typed !== Number(root.value.toFixed(2)))
                    root.given(typed);
                field.text = Qt.binding(() => root.text());
            }
            Keys.onUpPressed: root.given(root.value + root.step)
            Keys.onDownPressed: root.given(root.value - root.step)
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
            Accessible.name: qsTr("%1: more").arg(root.name)
            autoRepeat: true
            onClicked: root.given(root.value + root.step)
        }
    }
}
