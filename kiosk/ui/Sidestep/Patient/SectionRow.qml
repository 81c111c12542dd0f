pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Controls
import Sidestep.Theme

// The sections of a page as a row of words; one button that opens a list where they do not fit.
FocusScope {
    id: root

    required property var sections
    required property string section
    property bool choosing: false
    property int rows: 2
    readonly property bool fits: row.implicitHeight <= (Theme.target + Theme.gap * 2) * root.rows
    readonly property string sectionText: root.sections.find(one => one.value === root.section)?.text ?? ""

    signal chosen(string section)

    implicitHeight: root.fits ? row.implicitHeight : menu.implicitHeight
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Parts of this page")

    Flow {
        id: row

        width: root.width
        spacing: Theme.gap
        visible: root.fits

        Repeater {
            model: root.sections

            Chip {
                id: chip

                required property var modelData

                text: chip.modelData.text
                checked: chip.modelData.value === root.section
                Accessible.role: Accessible.PageTab
                onClicked: root.chosen(chip.modelData.value)
            }
        }
    }
    Button {
        id: menu

        width: root.width
        visible: !root.fits
        iconName: root.choosing ? "up" : "down"
        iconAfter: true
        text: root.sectionText
        Accessible.name: qsTr("%1. Touch for other parts of this page").arg(root.sectionText)
        onClicked: root.choosing = !root.choosing
    }
}
