import QtQuick

// How large the screen is, so that words and buttons have their right size.
FirstStartStep {
    id: root

    title: qsTr("How large is this screen?")
    line: qsTr("Hold a bank card to the glass. Make the drawing exactly as large as the card: then words and buttons have their right size here.")
    nextText: (root.screen.values["screen.width_mm"] ?? 0) === 0 ? qsTr("It fits as it is") : qsTr("Next")

    CardCalibration {
        width: parent?.width ?? 0
        onChanged: pxPerMm => root.screen.measured(pxPerMm)
    }
}
