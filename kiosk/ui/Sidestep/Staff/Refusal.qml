import QtQuick
import Sidestep.Backend
import Sidestep.Controls

// Why somebody was not let in, and how long until they can try again, as it counts down.
Callout {
    id: root

    required property Countdown wait
    property string problem
    // whether the one who tries now is the one who has to wait
    property bool waits: root.wait.left > 0

    visible: root.problem !== ""
    kind: "care"
    text: root.waits ? qsTr("%1 You can try again in %2.").arg(root.problem).arg(root.wait.words) : root.problem
    onProblemChanged: if (root.problem !== "")
        root.Accessible.announce(root.text)
}
