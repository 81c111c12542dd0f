pragma ComponentBehavior: Bound
import QtQuick
import QtQuick3D
import Sidestep.Backend

// The hip as it lies in the person: bones, and muscles on both sides that show how hard they work.
Node {
    id: root

    required property PersonMesh mesh
    // Names of open layers, as in HipView: parts or groups of parts.
    property list<string> open: ["bones", "medius"]

    // Fewer triangles, for machines that draw without a graphics chip.
    property bool light: false
    // Without the bones near the middle: only the outer hip is open.
    property bool outer: false

    // at teardown the place goes before what stands there
    position: place ? place.position : Qt.vector3d(0, 0, 0)
    rotation: place ? place.pelvis : Qt.quaternion(1, 0, 0, 0)

    Texture {
        id: fibres

        textureData: FibreTexture {}
        tilingModeHorizontal: Texture.Repeat
        tilingModeVertical: Texture.ClampToEdge
        generateMipmaps: true
        mipFilter: Texture.Linear
    }
    HipPlace {
        id: place

        mesh: root.mesh
    }
    Piece {
        part: "pelvis_right"
        names: ["bones", "pelvis"]
    }
    Piece {
        part: "pelvis_left"
        names: ["bones", "pelvis"]
    }
    Piece {
        part: "sacrum"
        names: ["bones", "pelvis"]
    }
    Piece {
        part: "disc"
        names: ["bones", "pelvis"]
    }
    Node {
        x: -0.09
        rotation: place ? place.right : Qt.quaternion(1, 0, 0, 0)

        Piece {
            x: 0.09
            part: "femur_right"
            names: ["bones", "femur"]
        }
    }
    Node {
        x: 0.09
        rotation: place ? place.left : Qt.quaternion(1, 0, 0, 0)

        Piece {
            x: -0.09
            part: "femur_left"
            names: ["bones", "femur"]
        }
    }
    Repeater3D {
        model: ["minimus", "piriformis", "medius_front", "medius_middle", "medius_back", "bursa", "tfl", "maximus", "band"]

        Node {
            id: both

            required property string modelData
            readonly property list<string> named: both.modelData.startsWith("medius") ? ["medius"] : []

            Piece {
                part: both.modelData
                names: both.named
                side: "r"
            }
            Piece {
                part: both.modelData
                names: both.named
                side: "l"
            }
        }
    }

    component Piece: Model {
        id: piece

        required property string part
        required property list<string> names
        property string side: ""
        readonly property bool soft: piece.side !== ""

        visible: root.open.some(layer => layer === piece.part || piece.names.includes(layer))
        castsShadows: false
        receivesShadows: false
        geometry: PersonHipGeometry {
            mesh: piece.visible ? root.mesh : null
            part: piece.part
            side: piece.side || "r"
            light: root.light
            outer: root.outer
        }
        materials: PrincipledMaterial {
            vertexColorsEnabled: true
            alphaMode: root.outer && !piece.soft ? PrincipledMaterial.Mask : PrincipledMaterial.Default
            alphaCutoff: 0.5
            baseColorMap: piece.soft ? fibres : null
            roughness: piece.soft ? 0.58 : 0.70
            specularAmount: piece.soft ? 0.30 : 0.22
            cullMode: Material.BackFaceCulling
        }
    }
}
