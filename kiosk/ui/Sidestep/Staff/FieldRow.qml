pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Theme

// One row of a form: the field that fits, and below it what is said about it.
Item {
    id: root

    required property var row
    required property EditScreen screen
    readonly property string editor: root.row.editor
    readonly property var files: ({
            line: "FieldLine",
            commas: "FieldLine",
            prose: "FieldProse",
            number: "FieldNumber",
            range: "FieldRange",
            choice: "FieldChoice",
            many: "FieldMany",
            yesno: "FieldYes",
            date: "FieldDay",
            phase: "FieldMoment",
            rule: "FieldRule",
            flags: "FieldFlags",
            fixed: "FieldTold",
            entry: "FieldEntry",
            head: "FieldHead",
            add: "FieldAdd",
            title: "FieldTitle",
            block: "FieldBlock"
        })
    readonly property string file: (root.files[root.editor] ?? "FieldPicks") + ".qml"
    readonly property bool tight: root.editor === "entry" || root.editor === "head"

    function begin(): void {
        (loader.item as Item)?.forceActiveFocus(Qt.TabFocusReason);
    }

    implicitHeight: column.implicitHeight
    onRowChanged: if (loader.item)
        (loader.item as FieldBase).row = root.row

    Column {
        id: column

        x: Theme.gap * 3 * root.row.depth
        width: parent.width - x
        spacing: Theme.gap

        Loader {
            id: loader

            width: parent.width
            Component.onCompleted: setSource(Qt.resolvedUrl(root.file), {
                row: root.row,
                screen: root.screen
            })
        }
        FieldNotes {
            width: parent.width
            row: root.row
            screen: root.screen
            visible: any
        }
    }
}
