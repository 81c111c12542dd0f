import QtQuick
import Sidestep.Backend
import Sidestep.Figure
import Sidestep.Theme

// The hip under the lever, drawn live.
HipView {
    id: root

    required property PagePicture picture
    required property real tip

    glide: false
    fade: Theme.calm
    layers: root.picture.look.layers
    yaw: root.picture.look.yaw
    pitch: root.picture.look.pitch
    distance: root.picture.look.distance
    target: Qt.vector3d(root.picture.look.x, root.picture.look.y, root.picture.look.z)
    pelvisList: root.tip
    lean: Theme.lean
}
