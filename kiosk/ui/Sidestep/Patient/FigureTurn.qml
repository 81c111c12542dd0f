import Sidestep.Backend
import Sidestep.Figure
import Sidestep.Theme

// The person for the moment in which a hand turns it, on a machine that draws 3D slowly.
PersonView {
    id: root

    required property FigurePlayer player

    mesh: root.player.mesh as PersonMesh
    yaw: root.player.yaw
    pitch: root.player.pitch
    distance: root.player.distance
    target: root.player.target
    showMuscle: root.player.showMuscle
    dark: false // as the frames are
    lean: Theme.lean
    antialias: false
}
