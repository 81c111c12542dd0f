pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Styles
import Sidestep.Theme

// The look of the on-screen keyboard: our colours and type, keys at least 10 mm wide and high.
KeyboardStyle {
    id: root

    // set by the page: how wide the panel is
    property real panelWidth: Theme.mm(200)
    // and how high all rows are together; as it is here, for three rows
    property real panelHeight: Math.min(Theme.mm(54), Math.max(Theme.mm(37), root.keysWidth * 0.19))
    readonly property real keysWidth: Math.min(root.panelWidth * 0.98, Theme.mm(300))
    readonly property real share: (1 - root.keysWidth / root.panelWidth) / 2

    keyboardDesignWidth: root.panelWidth
    keyboardDesignHeight: root.panelHeight
    keyboardRelativeLeftMargin: root.share
    keyboardRelativeRightMargin: root.share
    keyboardRelativeTopMargin: 0.03
    keyboardRelativeBottomMargin: 0.03

    keyboardBackground: Rectangle {
        color: Theme.schemeName === "contrast" ? Theme.paper : Theme.line

        Rectangle {
            width: parent.width
            height: Theme.stroke
            color: Theme.edge
        }
    }
    keyPanel: KeyFace {}
    backspaceKeyPanel: KeyFace {
        word: qsTr("Delete")
        plain: false
    }
    spaceKeyPanel: KeyFace {
        word: qsTr("Space")
    }
    enterKeyPanel: KeyFace {
        word: qsTr("Enter")
        plain: false
    }
    shiftKeyPanel: KeyFace {
        word: qsTr("Shift")
        plain: false
        on: InputContext.shiftActive || InputContext.capsLockActive
    }
    symbolKeyPanel: KeyFace {
        plain: false
    }
    hideKeyPanel: KeyFace {
        word: qsTr("Done")
        plain: false
    }
    navigationHighlight: Rectangle {
        color: "transparent"
        radius: Theme.radius
        border.width: Theme.ring * 1.5
        border.color: Theme.focus
        z: 10
    }
}
