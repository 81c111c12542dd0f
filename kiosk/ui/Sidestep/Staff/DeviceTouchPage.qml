pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// Nine spots out to the edges of the glass; each turns into a check when it is touched. The test
// lies over everything, menu and all, since the glass must feel a finger everywhere.
StaffPage {
    id: root

    required property TouchTestScreen screen
    required property Desk desk
    readonly property bool over: root.desk.locked || root.desk.asking.why !== undefined

    opacity: glass.open ? 0 : 1
    title: qsTr("Try touch")
    canGoBack: root.desk.canGoBack
    onBackAsked: root.desk.back()

    Button {
        visible: !glass.open
        iconName: "hand-touch"
        text: qsTr("Begin")
        onClicked: root.begin()
    }
    Component.onCompleted: Qt.callLater(root.begin)

    function begin(): void {
        glass.open = true;
        done.forceActiveFocus(Qt.OtherFocusReason);
    }
    // Tab goes round: nine spots, Again, Done
    function walk(from: int, by: int): void {
        const stops = spots.count + 2;
        const to = (from + by + stops) % stops;
        const next = to === spots.count ? again : to > spots.count ? done : spots.itemAt(to);
        next.forceActiveFocus(Qt.TabFocusReason);
    }
    function end(): void {
        glass.open = false;
        root.desk.back();
    }

    property Item overlay: FocusScope {
        id: glass

        property bool open: false

        parent: root.Window.contentItem
        anchors.fill: parent
        visible: glass.open && !root.over
        enabled: visible
        z: 1
        Accessible.role: Accessible.Dialog
        Accessible.name: root.title
        Keys.onEscapePressed: root.end()

        Rectangle {
            anchors.fill: parent
            color: Theme.paper
        }
        MultiPointTouchArea {
            id: area

            anchors.fill: parent
            mouseEnabled: true
            maximumTouchPoints: 10
            onTouchUpdated: points => area.look(points)

            function look(points: list<var>): void {
                root.screen.count(points.length);
                for (const point of points)
                    for (let i = 0; i < spots.count; i++) {
                        const spot = spots.itemAt(i);
                        if (spot && Math.hypot(point.x - spot.x - spot.width / 2, point.y - spot.y - spot.height / 2) <= spot.width * 0.6)
                            root.screen.hit(i);
                    }
            }
        }
        Repeater {
            id: spots

            model: root.screen.spots.length

            Rectangle {
                id: spot

                required property int index
                readonly property var now: root.screen.spots[spot.index]

                x: spot.now.x * (glass.width - width)
                y: spot.now.y * (glass.height - height)
                width: Theme.mm(14)
                height: width
                radius: width / 2
                color: spot.now.hit ? Theme.action : Theme.surface
                border.width: Theme.ring
                border.color: Theme.action
                activeFocusOnTab: true
                Accessible.role: Accessible.CheckBox
                Accessible.name: spot.now.name
                Accessible.checkable: true
                Accessible.checked: spot.now.hit
                Keys.onTabPressed: root.walk(spot.index, 1)
                Keys.onBacktabPressed: root.walk(spot.index, -1)
                Keys.onReturnPressed: root.screen.hit(spot.index)
                Keys.onEnterPressed: root.screen.hit(spot.index)
                Keys.onSpacePressed: root.screen.hit(spot.index)

                Icon {
                    anchors.centerIn: parent
                    visible: spot.now.hit
                    name: "check"
                    color: Theme.actionInk
                    size: parent.width * 0.6
                }
                FocusRing {
                    visible: spot.activeFocus
                    around: spot.radius
                }
            }
        }
        Column {
            anchors.horizontalCenter: parent.horizontalCenter
            y: Math.max(Theme.mm(16), parent.height * 0.25 - height / 2)
            width: Math.min(parent.width - Theme.mm(36), Theme.measure)
            spacing: Theme.gap

            Text {
                width: parent.width
                text: root.screen.left > 0 ? qsTr("Touch every spot. %n to go.", "", root.screen.left) : qsTr("The glass feels every spot.")
                font.family: Theme.family
                font.pixelSize: Theme.lead
                font.weight: Theme.strong
                color: root.screen.left > 0 ? Theme.ink : Theme.good
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }
            Text {
                width: parent.width
                text: root.screen.fingers > 1 ? qsTr("It tells %n fingers apart.", "", root.screen.fingers) : qsTr("Lay several fingers on the glass at once, to count them.")
                font.family: Theme.family
                font.pixelSize: Theme.body
                color: Theme.quiet
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }
        }
        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            y: parent.height * 0.75 - height / 2
            spacing: Theme.gap * 2

            Button {
                id: again

                Keys.onTabPressed: root.walk(spots.count, 1)
                Keys.onBacktabPressed: root.walk(spots.count, -1)
                iconName: "replay"
                text: qsTr("Again")
                onClicked: root.screen.again()
            }
            Button {
                id: done

                Keys.onTabPressed: root.walk(spots.count + 1, 1)
                Keys.onBacktabPressed: root.walk(spots.count + 1, -1)
                kind: "primary"
                large: false
                text: qsTr("Done")
                onClicked: root.end()
            }
        }
    }
}
