import QtQuick
import QtQuick.Templates as T
import Sidestep.Theme

// Several lines of text. Grows with its words.
T.TextArea {
    id: root

    property string name
    property bool wrong: false

    implicitWidth: Theme.measure
    implicitHeight: Math.max(Theme.body * Theme.lineHeight * 3, contentHeight) + topPadding + bottomPadding
    leftPadding: Theme.gap * 2
    rightPadding: Theme.gap * 2
    topPadding: Theme.gap * 1.5
    bottomPadding: Theme.gap * 1.5
    font.family: Theme.family
    font.pixelSize: Theme.body
    color: Theme.ink
    selectionColor: Theme.action
    selectedTextColor: Theme.actionInk
    placeholderTextColor: Theme.quiet
    wrapMode: TextEdit.Wrap
    textFormat: TextEdit.PlainText
    selectByMouse: true
    KeyNavigation.priority: KeyNavigation.BeforeItem
    Accessible.role: Accessible.EditableText
    Accessible.multiLine: true
    Accessible.name: root.name
    Keys.onTabPressed: event => {
        const next = root.nextItemInFocusChain(true);
        if (next)
            next.forceActiveFocus(Qt.TabFocusReason);
        event.accepted = true;
    }
    Keys.onBacktabPressed: event => {
        const next = root.nextItemInFocusChain(false);
        if (next)
            next.forceActiveFocus(Qt.BacktabFocusReason);
        event.accepted = true;
    }

    background: Rectangle {
        radius: Theme.radius * 0.6
        color: Theme.surface
        border.width: root.activeFocus ? Theme.ring : Theme.stroke
        border.color: root.activeFocus ? Theme.action : root.wrong ? Theme.stop : Theme.edge
    }
}
