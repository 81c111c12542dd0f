pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Controls
import Sidestep.Theme

// The end of a page: words to look up, where to go from here, where it comes from.
Column {
    id: root

    property var terms: []
    property var related: []
    property var sources: []
    property string review
    property bool sourcesOpen: false

    signal followed(string link)

    spacing: Theme.gap * 3

    Column {
        width: parent.width
        visible: root.terms.length > 0
        spacing: Theme.gap * 1.5

        Body {
            width: parent.width
            small: true
            quiet: true
            text: qsTr("What does it mean?")
        }
        Flow {
            width: parent.width
            spacing: Theme.gap * 1.5

            Repeater {
                model: root.terms

                Chip {
                    required property var modelData

                    maximumTextWidth: root.width - Theme.gap * 6
                    text: modelData.title
                    onClicked: root.followed(modelData.link)
                }
            }
        }
    }
    Column {
        width: parent.width
        visible: root.related.length > 0
        spacing: Theme.gap * 1.5

        Body {
            width: parent.width
            small: true
            quiet: true
            text: qsTr("See also")
        }
        Repeater {
            model: root.related

            ListRow {
                required property var modelData

                width: root.width
                text: modelData.title
                onClicked: root.followed(modelData.link)
            }
        }
    }
    Column {
        width: parent.width
        spacing: Theme.gap * 1.5

        Body {
            width: parent.width
            visible: root.review !== ""
            small: true
            quiet: true
            text: root.review
        }
        Button {
            width: Math.min(implicitWidth, root.width)
            visible: root.sources.length > 0
            kind: "quiet"
            iconName: root.sourcesOpen ? "up" : "down"
            text: qsTr("Where this comes from")
            checkable: false
            leftPadding: 0
            onClicked: root.sourcesOpen = !root.sourcesOpen
        }
        Repeater {
            model: root.sourcesOpen ? root.sources : []

            Body {
                required property string modelData

                width: root.width
                small: true
                quiet: true
                text: modelData
            }
        }
    }
}
