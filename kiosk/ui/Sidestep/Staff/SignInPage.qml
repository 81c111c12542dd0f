pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// The door: name and passphrase, or a PIN for who was here today.
Page {
    id: root

    required property SignInScreen screen
    required property Desk desk
    property int chosen: 0
    readonly property bool byPin: root.chosen !== 0
    readonly property string pinOf: root.screen.known.find(one => one.id === root.chosen)?.name ?? ""
    // asked again whenever the wait counts down
    readonly property bool kept: root.screen.wait.left > 0 && root.screen.waits(who.text, root.chosen)
    readonly property bool full: root.byPin ? pin.text !== "" : who.text !== "" && secret.text !== ""

    // over the keyboard of a small screen every line counts
    readonly property bool tight: root.height < Theme.body * 18

    measure: Theme.measure * 0.8
    margin: Theme.gap * (root.tight ? 2 : 6)
    Keys.onEscapePressed: root.byPin ? root.choose(0) : root.desk.leave()

    Item {
        width: 1
        height: root.tight ? 0 : root.height * 0.03
    }
    Heading {
        width: parent?.width ?? 0
        text: root.byPin ? root.pinOf : qsTr("For staff")
    }
    Body {
        width: parent?.width ?? 0
        visible: !root.byPin && !root.tight
        text: qsTr("This part is for the people who look after the screen.")
        quiet: true
    }
    Repeater {
        model: root.byPin ? [] : root.screen.known

        StaffRow {
            required property var modelData

            width: parent?.width ?? 0
            iconName: "person"
            text: modelData.name
            line: qsTr("Sign in with your PIN")
            onClicked: root.choose(modelData.id)
        }
    }
    Heading {
        width: parent?.width ?? 0
        visible: !root.byPin && root.screen.known.length > 0
        level: 2
        text: qsTr("Somebody else")
    }
    Field {
        width: parent?.width ?? 0
        visible: root.screen.ready && !root.byPin
        label: qsTr("Your name")

        TextField {
            id: who

            width: parent.width
            name: qsTr("Your name")
            inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
            onAccepted: secret.forceActiveFocus(Qt.OtherFocusReason)
        }
    }
    Field {
        width: parent?.width ?? 0
        visible: root.screen.ready && !root.byPin
        label: qsTr("Your passphrase")

        SecretField {
            id: secret

            width: parent.width
            name: qsTr("Your passphrase")
            onAccepted: root.go()
        }
    }
    Field {
        width: parent?.width ?? 0
        visible: root.byPin
        label: qsTr("Your PIN")

        SecretField {
            id: pin

            width: parent.width
            name: qsTr("Your PIN")
            digits: true
            onAccepted: root.go()
        }
    }
    CapsHint {
        width: parent?.width ?? 0
        hands: root.desk.hands
        visible: root.desk.hands.capsLock && !root.byPin
    }
    Refusal {
        width: parent?.width ?? 0
        wait: root.screen.wait
        waits: root.kept
        problem: root.screen.problem
    }
    Button {
        width: parent?.width ?? 0
        visible: root.screen.ready
        kind: "primary"
        enabled: root.full && !root.screen.working && !root.kept
        text: root.screen.working ? qsTr("One moment") : root.kept ? qsTr("Wait %1").arg(root.screen.wait.words) : qsTr("Sign in")
        onClicked: root.go()
    }
    Flow {
        width: parent?.width ?? 0
        spacing: Theme.gap * 2

        Button {
            visible: root.byPin
            kind: "quiet"
            iconName: "back"
            text: qsTr("Use my passphrase")
            onClicked: root.choose(0)
        }
        Button {
            visible: root.screen.ready && !root.byPin
            kind: "quiet"
            iconName: "key"
            text: qsTr("I cannot sign in")
            onClicked: root.desk.open("recovery", "")
        }
        Button {
            kind: "quiet"
            iconName: "leave"
            width: Math.min(implicitWidth, parent?.width ?? 0)
            text: qsTr("Back to the patients' screen")
            onClicked: root.desk.leave()
        }
    }
    Segment {
        width: parent?.width ?? 0
        visible: root.desk.display.languages.length > 1
        Accessible.name: qsTr("Language")
        options: root.desk.display.languages
        value: root.desk.display.language
        onChosen: value => root.desk.display.setLanguage(value)
    }

    function choose(person: int): void {
        root.chosen = person;
        root.screen.forget();
        root.begin();
    }

    function begin(): void {
        if (root.byPin)
            pin.forceActiveFocus(Qt.OtherFocusReason);
        else if (root.screen.ready && root.screen.known.length === 0)
            who.forceActiveFocus(Qt.OtherFocusReason);
    }

    function go(): void {
        if (!root.full || root.screen.working || root.kept)
            return;
        if (root.byPin)
            root.screen.signInWithPin(root.chosen, pin.text);
        else
            root.screen.signIn(who.text, secret.text);
        pin.clear();
        secret.clear();
    }

    Component.onCompleted: root.begin()
    Connections {
        target: root.screen
        function onChanged(): void {
            if (!root.screen.working && root.screen.problem === "")
                Qt.callLater(root.begin);
        }
    }
}
