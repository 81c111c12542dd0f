import QtQuick

// The colours of one look. `on...` is what is drawn on a fill of that name.
QtObject {
    property color paper
    property color surface
    property color ink
    property color quiet
    property color action
    property color onAction
    property color tint
    property color onTint
    property color muscle
    property color caution
    property color stop
    property color onStop
    property color line
    property color edge
    property color focus
    property color good
    property color scrim
}
