import QtQuick
import Sidestep.Backend
import Sidestep.Controls
import Sidestep.Theme

// How this site reviews: who may approve, and what becomes of old translations.
StaffPage {
    id: root

    required property ReviewRulesScreen screen
    required property Desk desk

    title: qsTr("How we review")
    canGoBack: root.desk.canGoBack
    onBackAsked: root.desk.back()

    Callout {
        width: parent?.width ?? 0
        visible: !root.screen.may
        kind: "key"
        title: qsTr("Only admins change this")
        text: qsTr("You can read it. Ask an admin to change it.")
    }
    Column {
        width: parent?.width ?? 0
        visible: root.screen.known
        spacing: Theme.gap * 1.5

        Heading {
            width: parent.width
            level: 2
            text: qsTr("Who approves?")
        }
        Body {
            width: parent.width
            quiet: true
            bottomPadding: Theme.gap
            text: root.screen.approvers
        }
        Choice {
            width: parent.width
            enabled: root.screen.may
            text: qsTr("Somebody other than the writer")
            detail: qsTr("Two pairs of eyes, always.")
            checked: !root.screen.own
            onClicked: root.screen.setOwn(false)
        }
        Choice {
            width: parent.width
            enabled: root.screen.may && (root.screen.alone || root.screen.own)
            text: qsTr("One person may approve their own words")
            detail: root.screen.alone ? qsTr("Only while nobody else can approve. Every page then says so to patients.") : qsTr("Not here: more than one person can approve.")
            checked: root.screen.own
            onClicked: root.screen.setOwn(true)
        }
    }
    Column {
        width: parent?.width ?? 0
        visible: root.screen.known
        spacing: Theme.gap * 1.5

        Heading {
            width: parent.width
            level: 2
            text: qsTr("When the English has changed and the translation has not")
        }
        Body {
            width: parent.width
            quiet: true
            bottomPadding: Theme.gap
            text: qsTr("Exercises, questions and notices are then shown in English. An old dose could do harm.")
        }
        Choice {
            width: parent.width
            enabled: root.screen.may
            text: qsTr("Show the translation of a page, and say so")
            detail: qsTr("The page says that the English has changed since.")
            checked: root.screen.tells
            onClicked: root.screen.setTells(true)
        }
        Choice {
            width: parent.width
            enabled: root.screen.may
            text: qsTr("Show the English until it is translated again")
            checked: !root.screen.tells
            onClicked: root.screen.setTells(false)
        }
    }
}
