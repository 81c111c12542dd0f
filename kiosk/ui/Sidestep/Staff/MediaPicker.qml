pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// Chooses a picture or sound of the library for a page. `chosen(id, alt)`: alt is what it shows, in
// `language` or English, to begin the page's own words with. Call `begin()`.
Sheet {
    id: root

    required property Desk desk
    property string kind: "picture"
    property string language: "en"

    signal chosen(string id, string alt)

    function begin(): void {
        choice.begin(root.kind);
        root.open = true;
    }

    title: root.kind === "sound" ? qsTr("Which sound?") : qsTr("Which picture?")
    closeText: qsTr("Cancel")
    onClosed: root.open = false

    MediaChoice {
        id: choice

        desk: root.desk
    }
    Body {
        width: parent?.width ?? 0
        visible: choice.known && choice.rows.length === 0
        quiet: true
        text: root.kind === "sound" ? qsTr("No sound was brought in yet.") : qsTr("No picture was brought in yet.")
    }
    Grid {
        id: grid

        width: parent?.width ?? 0
        columns: Math.max(1, Math.floor(width / (Theme.body * 9)))
        columnSpacing: Theme.gap * 2
        rowSpacing: Theme.gap * 3

        Repeater {
            model: root.open ? choice.rows : []

            MediaCard {
                id: one

                required property var modelData

                width: (grid.width - grid.columnSpacing * (grid.columns - 1)) / grid.columns
                height: implicitHeight
                text: one.modelData.title
                line: one.modelData.alt[root.language] ?? one.modelData.alt.en ?? ""
                badge: one.modelData.badge
                sound: one.modelData.kind === "sound"
                picture: choice.pictures[one.modelData.sha256] ?? ""
                onClicked: {
                    root.open = false;
                    root.chosen(one.modelData.id, one.line);
                }
                Component.onCompleted: if (!one.sound)
                    choice.look(one.modelData.sha256)
            }
        }
    }
    Button {
        kind: "quiet"
        iconName: "plus"
        text: qsTr("Bring in another one")
        onClicked: {
            root.open = false;
            root.desk.open("media", "");
        }
    }
}
