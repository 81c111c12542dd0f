import QtQuick
import Sidestep.Theme

// A passphrase or PIN: hidden, with a way to look at it.
FocusScope {
    id: root

    property string name
    property alias text: field.text
    property alias digits: field.digits
    property alias readOnly: field.readOnly

    signal accepted

    function clear(): void {
        field.text = "";
    }

    implicitWidth: Theme.measure
    implicitHeight: field.implicitHeight

    TextField {
        id: field

        property bool digits: false

        anchors.left: parent.left
        anchors.right: show.left
        anchors.rightMargin: Theme.gap * 1.5
        focus: true
        name: root.name
        echoMode: show.checked ? TextInput.Normal : TextInput.Password
        passwordMaskDelay: 0
        font.pixelSize: Theme.body
        inputMethodHints: (field.digits ? Qt.ImhDigitsOnly : Qt.ImhNone) | Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase | Qt.ImhHiddenText
        onAccepted: root.accepted()
        Accessible.passwordEdit: !show.checked
    }
    Button {
        id: show

        anchors.right: parent.right
        anchors.verticalCenter: field.verticalCenter
        kind: "quiet"
        checkable: true
        iconName: "eye"
        text: show.checked ? qsTr("Hide") : qsTr("Show")
    }
}
