import QtQuick

// The words of a HipView: lay it over one, at least as wide.
PartLabels {
    id: root

    required property HipView view

    frame: root.view.frame
    inset: root.view.x
    strong: root.view.highlight
    resting: !root.view.turning
}
