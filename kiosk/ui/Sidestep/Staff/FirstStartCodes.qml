import QtQuick

// The way back in, on paper.
FirstStartStep {
    id: root

    title: qsTr("Your ten recovery codes")
    nextText: qsTr("Done")
    ready: view.kept

    CodesView {
        id: view

        width: parent?.width ?? 0
        visible: root.screen.codes.codes.length > 0
        codes: root.screen.codes
    }
}
