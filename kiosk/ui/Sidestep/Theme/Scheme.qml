import QtQuick

// The colours of one look. `...Ink` is what is drawn on a fill of that name.
QtObject {
    property color paper
    property color surface
    property color ink
    property color quiet
    property color action
    property color actionInk
    property color tint
    property color tintInk
    property color muscle
    property color caution
    property color stop
    property color stopInk
    property color line
    property color edge
    property color focus
    property color good
    property color scrim
    property color stage
}
