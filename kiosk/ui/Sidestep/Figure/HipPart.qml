pragma ComponentBehavior: Bound

import QtQuick
import QtQuick3D
import Sidestep.Backend

// One part of the hip. It shows when one of its names is among the open layers.
Model {
    id: root

    required property string part
    required property list<string> names
    required property list<string> openLayers
    required property string highlight
    required property list<string> ghosts
    required property int fade

    property vector3d bend: Qt.vector3d(0, 0, 0)
    property bool soft: false
    property real thickness: 1
    // Takes the place of the muscle's red; transparent leaves it.
    property color hue: "transparent"

    // How much of it shows, 0..1; below 0 the open layers and the ghosts tell.
    property real share: -1
    // How hard it works, 0..1; below 0 it is painted as anatomy.
    property real work: -1
    // It is the one that is lit, or another one is.
    property bool picked: false
    property bool others: false

    readonly property bool open: root.openLayers.some(name => root.names.includes(name))
    readonly property bool ghost: root.ghosts.some(name => root.names.includes(name))
    readonly property bool lit: root.highlight === "" || root.names.includes(root.highlight)

    property real shown: root.share >= 0 ? root.share : root.open ? (root.ghost ? 0.3 : 1) : 0
    property real quiet: !root.soft || (root.others ? root.picked : root.lit) ? 0 : 1

    opacity: root.shown * root.thickness
    visible: root.shown > 0.004

    Behavior on shown {
        NumberAnimation {
            duration: root.fade
            easing.type: Easing.InOutQuad
        }
    }
    Behavior on quiet {
        NumberAnimation {
            duration: root.fade
            easing.type: Easing.InOutQuad
        }
    }

    geometry: HipGeometry {
        part: root.part
        pose: root.bend
        quiet: root.quiet
        hue: root.hue
        work: root.work
    }
    materials: PrincipledMaterial {
        vertexColorsEnabled: true
        // a bone cannot go quiet: the one that is lit takes a colour
        baseColor: root.picked && !root.soft ? "#8fd8cd" : "#ffffff"
        roughness: root.soft ? 0.56 : 0.68
        specularAmount: root.soft ? 0.35 : 0.25
        cullMode: Material.BackFaceCulling
    }
}
