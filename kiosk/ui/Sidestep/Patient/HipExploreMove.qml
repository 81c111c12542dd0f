pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// The leg moves: what happens, and how much each part of the muscle works, by word and bars.
Column {
    id: root

    required property HipScreen screen

    spacing: Theme.gap * 2.5

    HipExploreClose {
        onClicked: root.screen.swing("")
    }
    Heading {
        width: parent.width
        text: root.screen.moves.find(one => one.id === root.screen.move)?.text ?? ""
    }
    Body {
        width: parent.width
        text: root.screen.moveText
    }
    Repeater {
        model: root.screen.work

        Item {
            id: row

            required property var modelData

            width: root.width
            implicitHeight: Math.max(words.height, bars.height) + Theme.gap
            Accessible.role: Accessible.StaticText
            Accessible.name: words.text

            Text {
                id: words

                x: row.LayoutMirroring.enabled ? 0 : bars.width + Theme.gap * 2
                width: parent.width - bars.width - Theme.gap * 2
                text: qsTr("%1: %2").arg(row.modelData.text).arg(row.modelData.word)
                font.family: Theme.family
                font.pixelSize: Theme.body
                color: Theme.ink
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            WorkBars {
                id: bars

                x: row.LayoutMirroring.enabled ? row.width - width : 0
                y: (words.height - height) / 2
                size: Theme.body
                level: row.modelData.bars
            }
        }
    }
    Footnotes {
        width: parent.width
        sources: root.screen.moveSources
    }
}
