pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Theme

// A quiz, one screen at a time: what it is, the questions, what one knows by now.
FocusScope {
    id: root

    required property QuizScreen screen
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

        QuizIntro {
            screen: root.screen
            kiosk: root.kiosk
        }
    }
    Component {
        id: questionView

        QuizQuestion {
            screen: root.screen
            kiosk: root.kiosk
        }
    }
    Component {
        id: endView

        QuizEnd {
            screen: root.screen
            kiosk: root.kiosk
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
        view.sourceComponent = root.screen.stage === "intro" ? introView : root.screen.stage === "question" ? questionView : endView;
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
