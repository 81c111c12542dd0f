pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.VirtualKeyboard.Styles
import Sidestep.Theme

// The look of the on-screen keyboard: our colours and type, keys at least 10 mm wide and high.
KeyboardStyle {
    id: root

    keyboardDesignWidth: 1100
    keyboardDesignHeight: Theme.portrait ? 380 : 210
    keyboardDesignMaximumHeight: Theme.mm(50)
    keyboardRelativeLeftMargin: 0.01
    keyboardRelativeRightMargin: 0.01
    keyboardRelativeTopMargin: 0.03
    keyboardRelativeBottomMargin: 0.03

    keyboardBackground: Rectangle {
        color: Theme.line

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
