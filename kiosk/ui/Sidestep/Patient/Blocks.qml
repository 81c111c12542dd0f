pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Controls
import Sidestep.Theme

// The blocks of a body: [{kind, html, tone, level, spans}].
Column {
    id: root

    property var blocks: []

    signal followed(string link)

    spacing: Theme.gap * 3

    Repeater {
        model: root.blocks

        Loader {
            id: slot

            required property var modelData

            width: root.width
            sourceComponent: slot.modelData.kind === "heading" ? heading : slot.modelData.kind === "list" ? list : slot.modelData.kind === "callout" ? callout : words

            Component {
                id: heading

                Heading {
                    level: 2
                    text: slot.modelData.plain
                }
            }
            Component {
                id: words

                Body {
                    rich: true
                    text: slot.modelData.html
                    onLinkActivated: link => root.followed(link)
                }
            }
            Component {
                id: callout

                Callout {
                    kind: slot.modelData.tone
                    rich: true
                    text: slot.modelData.html
                    onLinkActivated: link => root.followed(link)
                }
            }
            Component {
                id: list

                BulletList {
                    entries: slot.modelData.spans
                    onFollowed: link => root.followed(link)
                }
            }
        }
    }
}
