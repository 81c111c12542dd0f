pragma ComponentBehavior: Bound
import QtQuick
import Sidestep.Theme

// A day: told in words, chosen in a calendar that opens in place. `value` is "yyyy-mm-dd" or "";
// `told` the day in words. `edited(day)` comes when the person chose one, "" when they took it out.
FocusScope {
    id: root

    property string name
    property string value
    property string told
    property bool clearable: false
    property bool open: false
    property var days: root.monthOf(root.shown)
    property date shown: new Date()
    readonly property var months: Array.from({
        length: 12
    }, (_, i) => Qt.locale().standaloneMonthName(i))

    signal edited(string day)

    function iso(day: date): string {
        return Qt.formatDate(day, "yyyy-MM-dd");
    }

    function parsed(day: string): date {
        const parts = day.split("-").map(Number);
        return new Date(parts[0], parts[1] - 1, parts[2], 12);
    }

    // six weeks that hold the month, from the first day of a week
    function monthOf(day: date): var {
        const first = new Date(day.getFullYear(), day.getMonth(), 1, 12);
        const lead = (first.getDay() - Qt.locale().firstDayOfWeek + 7) % 7;
        const found = [];
        for (let i = 0; i < 42; i++) {
            const one = new Date(first.getFullYear(), first.getMonth(), 1 - lead + i, 12);
            found.push({
                iso: root.iso(one),
                day: one.getDate(),
                inside: one.getMonth() === first.getMonth()
            });
        }
        return found;
    }

    function turn(by: int): void {
        root.shown = new Date(root.shown.getFullYear(), root.shown.getMonth() + by, 1, 12);
    }

    function inMonths(by: int): void {
        const now = new Date();
        root.choose(root.iso(new Date(now.getFullYear(), now.getMonth() + by, now.getDate(), 12)));
    }

    function choose(day: string): void {
        root.open = false;
        head.forceActiveFocus(Qt.OtherFocusReason);
        root.edited(day);
    }

    implicitWidth: Theme.measure
    implicitHeight: column.implicitHeight

    Column {
        id: column

        width: parent.width
        spacing: Theme.gap

        Flow {
            width: parent.width
            spacing: Theme.gap

            Button {
                id: head

                focus: true
                iconName: "calendar"
                text: root.told !== "" ? root.told : qsTr("No day chosen")
                checked: root.open
                Accessible.name: qsTr("%1: %2").arg(root.name).arg(text)
                onClicked: {
                    root.shown = root.value !== "" ? root.parsed(root.value) : new Date();
                    root.open = !root.open;
                }
            }
            Button {
                visible: root.clearable && root.value !== ""
                kind: "quiet"
                iconName: "close"
                text: qsTr("Leave it out")
                onClicked: root.choose("")
            }
        }
        Column {
            width: Math.min(parent.width, Math.max(Theme.target, Theme.body * 2.1) * 7 + Theme.gap * 6)
            visible: root.open
            spacing: Theme.gap

            Item {
                width: parent.width
                height: Math.max(before.height, month.implicitHeight)

                Button {
                    id: before

                    anchors.left: parent.left
                    kind: "quiet"
                    iconName: "back"
                    text: ""
                    Accessible.name: qsTr("The month before")
                    onClicked: root.turn(-1)
                }
                Text {
                    id: month

                    anchors.left: before.right
                    anchors.right: after.left
                    anchors.verticalCenter: parent.verticalCenter
                    horizontalAlignment: Text.AlignHCenter
                    text: qsTr("%1 %2").arg(root.months[root.shown.getMonth()]).arg(root.shown.getFullYear())
                    font.family: Theme.family
                    font.pixelSize: Theme.body
                    font.weight: Theme.strong
                    color: Theme.ink
                    wrapMode: Text.Wrap
                    Accessible.role: Accessible.StaticText
                    Accessible.name: text
                }
                Button {
                    id: after

                    anchors.right: parent.right
                    kind: "quiet"
                    iconName: "next"
                    text: ""
                    Accessible.name: qsTr("The month after")
                    onClicked: root.turn(1)
                }
            }
            Grid {
                id: grid

                readonly property real cell: (width - spacing * 6) / 7

                width: parent.width
                columns: 7
                spacing: Theme.gap * 0.5

                Repeater {
                    model: 7

                    Text {
                        required property int index

                        width: grid.cell
                        horizontalAlignment: Text.AlignHCenter
                        text: Qt.locale().standaloneDayName((Qt.locale().firstDayOfWeek + index) % 7, Locale.NarrowFormat)
                        font.family: Theme.family
                        font.pixelSize: Theme.small
                        color: Theme.quiet
                        Accessible.ignored: true
                    }
                }
                Repeater {
                    model: root.open ? root.days : []

                    Button {
                        id: cell

                        required property var modelData

                        width: grid.cell
                        height: Math.max(Theme.target, implicitHeight * 0.8)
                        leftPadding: 0
                        rightPadding: 0
                        kind: cell.modelData.iso === root.value ? "primary" : "quiet"
                        large: false
                        opacity: cell.modelData.inside ? 1 : 0.6
                        text: cell.modelData.day
                        Accessible.name: Qt.locale().toString(root.parsed(cell.modelData.iso), Locale.LongFormat)
                        onClicked: root.choose(cell.modelData.iso)
                    }
                }
            }
            Flow {
                width: parent.width
                spacing: Theme.gap

                Chip {
                    text: qsTr("In a month")
                    onClicked: root.inMonths(1)
                }
                Chip {
                    text: qsTr("In six months")
                    onClicked: root.inMonths(6)
                }
                Chip {
                    text: qsTr("In a year")
                    onClicked: root.inMonths(12)
                }
            }
        }
    }
}
