pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Theme

// A question set, one screen at a time: what it is for, the questions, what follows.
FocusScope {
    id: root

    required property QuestionsScreen screen
    required property Kiosk kiosk

    Loader {
        id: view

        property string place

        width: root.width
        height: root.height
        focus: true
        onLoaded: (item as FocusScope)?.forceActiveFocus(Qt.OtherFocusReason)
    }
    Component {
        id: introView

        QuestionsIntro {
            screen: root.screen
            kiosk: root.kiosk
        }
    }
    Component {
        id: questionView

        QuestionView {
            screen: root.screen
            kiosk: root.kiosk
        }
    }
    Component {
        id: outcomeView

        OutcomeView {
            screen: root.screen
        }
    }
    NumberAnimation {
        id: arrive

        target: view
        property: "opacity"
        from: 0
        to: 1
        duration: Theme.calm
        easing.type: Easing.OutCubic
    }

    function show(): void {
        view.sourceComponent = null;
        view.sourceComponent = root.screen.stage === "intro" ? introView : root.screen.stage === "question" ? questionView : outcomeView;
        if (Theme.calm > 0 && view.place !== "")
            arrive.restart();
        view.place = root.screen.place;
    }

    Component.onCompleted: root.show()
    Connections {
        target: root.screen
        function onPlaceChanged(): void {
            root.show();
        }
    }
}
