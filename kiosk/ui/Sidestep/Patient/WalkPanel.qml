pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// The words beside the figure: the name, the row of sections, and the section that is open.
FocusScope {
    id: root

    required property ExerciseScreen screen
    required property Voice voice
    property bool small: false
    readonly property var allSections: root.small ? root.screen.sections.concat([
        {
            value: "picture",
            text: qsTr("Change the picture")
        }
    ]) : root.screen.sections
    readonly property real margin: Math.max(Theme.gap * 3, (root.width - Theme.measure) / 2)
    readonly property bool steps: root.screen.section === "steps" && !sections.choosing

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    Column {
        id: head

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: root.margin
        spacing: Theme.gap * 1.5

        Heading {
            width: parent.width
            visible: !root.small
            text: root.screen.title
        }
        Body {
            width: parent.width
            small: true
            quiet: true
            visible: !root.small && root.height > Theme.lead * 18
            text: root.screen.facts
        }
        SectionRow {
            id: sections

            width: parent.width
            rows: root.height > Theme.lead * 26 ? 3 : 2
            sections: root.allSections
            section: root.screen.section
            onChosen: section => root.screen.chooseSection(section)
        }
    }
    Loader {
        id: body

        anchors.top: head.bottom
        anchors.topMargin: Theme.gap
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        focus: true
        sourceComponent: sections.choosing ? menu : root.screen.section === "steps" ? steps : root.screen.section === "feel" ? feel : root.screen.section === "mistakes" ? mistakes : root.screen.section === "levels" ? levels : root.screen.section === "dose" ? dose : root.screen.section === "not-for" ? notFor : root.screen.section === "picture" ? picture : sources
    }
    Component {
        id: menu

        Page {
            margin: root.margin
            spacing: Theme.gap * 1.5

            Repeater {
                model: root.allSections

                Choice {
                    id: choice

                    required property var modelData

                    width: parent?.width ?? 0
                    text: choice.modelData.text
                    checked: choice.modelData.value === root.screen.section
                    onClicked: {
                        sections.choosing = false;
                        root.screen.chooseSection(choice.modelData.value);
                    }
                }
            }
        }
    }
    Component {
        id: steps

        StepsSection {
            screen: root.screen
            voice: root.voice
            margin: root.margin
        }
    }
    Component {
        id: feel

        FeelSection {
            screen: root.screen
            margin: root.margin
        }
    }
    Component {
        id: mistakes

        MistakesSection {
            screen: root.screen
            margin: root.margin
        }
    }
    Component {
        id: levels

        LevelsSection {
            screen: root.screen
            margin: root.margin
        }
    }
    Component {
        id: dose

        DoseSection {
            screen: root.screen
            margin: root.margin
        }
    }
    Component {
        id: notFor

        NotForSection {
            screen: root.screen
            margin: root.margin
        }
    }
    Component {
        id: picture

        PictureSection {
            screen: root.screen
            margin: root.margin
        }
    }
    Component {
        id: sources

        SourcesSection {
            screen: root.screen
            margin: root.margin
        }
    }
}
