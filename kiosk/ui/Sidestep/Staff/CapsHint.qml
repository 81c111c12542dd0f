import Sidestep.Backend
import Sidestep.Controls

// Caps Lock is on: told by the letters that were typed, beside a field that hides them.
Finding {
    id: root

    required property Hands hands

    visible: root.hands.capsLock
    kind: "care"
    text: qsTr("Caps Lock is on.")
}
