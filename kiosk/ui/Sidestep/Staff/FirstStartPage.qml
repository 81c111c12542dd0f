import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// The first start: one idea a step, and nothing lost between them.
Page {
    id: root

    required property FirstStartScreen screen
    required property Desk desk
    readonly property FirstStartStep step: holder.item as FirstStartStep
    readonly property var files: ({
            language: "Language",
            machine: "Machine",
            numbers: "Numbers",
            screen: "Card",
            quiet: "Quiet",
            admin: "Admin",
            content: "Content",
            codes: "Codes"
        })

    // over the keyboard of a small screen every line counts
    readonly property bool tight: root.height < Theme.body * 18

    margin: Theme.gap * (root.tight ? 2 : 6)
    Keys.onEscapePressed: root.screen.previous()

    Item {
        width: 1
        visible: !root.tight
        height: root.height * 0.04
    }
    ProgressDots {
        width: parent?.width ?? 0
        index: root.screen.index
        count: root.screen.count
    }
    Heading {
        width: parent?.width ?? 0
        topPadding: Theme.gap * 2
        text: root.step?.title ?? ""
    }
    Body {
        width: parent?.width ?? 0
        visible: text !== ""
        text: root.step?.line ?? ""
        quiet: true
    }
    Loader {
        id: holder

        width: parent?.width ?? 0
        onLoaded: if (!root.desk.hands.onGlass)
            Qt.callLater(root.begin)
    }
    Callout {
        width: parent?.width ?? 0
        visible: root.screen.problem !== ""
        kind: "care"
        text: root.screen.problem
        onTextChanged: if (text !== "")
            Accessible.announce(text)
    }
    Flow {
        id: ways

        width: parent?.width ?? 0
        topPadding: Theme.gap
        spacing: Theme.gap * 2

        Button {
            id: next

            kind: "primary"
            enabled: (root.step?.ready ?? false) && !root.screen.working
            text: root.step?.nextText ?? ""
            onClicked: root.screen.next()
        }
        Button {
            height: next.height
            visible: root.screen.canGoBack
            kind: "quiet"
            iconName: "back"
            text: qsTr("Back")
            onClicked: root.screen.previous()
        }
        Button {
            height: next.height
            visible: root.screen.index === 0
            kind: "quiet"
            iconName: "leave"
            text: qsTr("Set it up later")
            onClicked: root.desk.leave()
        }
    }

    // who works with keys begins at the first thing of the step
    function begin(): void {
        const first = (holder.item as FirstStartStep)?.nextItemInFocusChain(true);
        if (first)
            first.forceActiveFocus(Qt.TabFocusReason);
    }

    function show(): void {
        root.flickable.contentY = 0;
        if (root.screen.step === "")
            holder.setSource("");
        else
            holder.setSource(Qt.resolvedUrl("FirstStart" + root.files[root.screen.step] + ".qml"), {
                screen: root.screen,
                desk: root.desk
            });
    }

    Component.onCompleted: root.show()
    Connections {
        target: root.screen
        function onStepChanged(): void {
            root.show();
        }
    }
}
