pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// What a picture can show: first what it is about, then the two or more ways to see that. What
// hurts and what is kinder are told by sign and word.
Column {
    id: root

    required property PagePicture picture

    visible: topics.count + scenes.count > 0
    spacing: Theme.gap

    Flow {
        width: parent.width
        spacing: Theme.gap * 1.5
        visible: topics.count > 0

        Repeater {
            id: topics

            model: root.picture.topics

            Chip {
                id: topic

                required property var modelData

                text: topic.modelData.title
                checkable: true
                autoExclusive: true
                checked: topic.modelData.index === root.picture.topic
                maximumTextWidth: root.width - Theme.gap * 6
                onClicked: root.picture.choose(topic.modelData.index)
            }
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.gap * 1.5
        visible: scenes.count > 0

        Repeater {
            id: scenes

            model: root.picture.scenes

            Chip {
                id: scene

                required property var modelData

                text: scene.modelData.title
                iconName: scene.modelData.mark === "worse" ? "close" : scene.modelData.mark === "kinder" ? "check" : ""
                checkable: true
                autoExclusive: true
                checked: scene.modelData.index === root.picture.index
                maximumTextWidth: root.width - Theme.gap * 10
                onClicked: root.picture.choose(scene.modelData.index)
            }
        }
    }
}
