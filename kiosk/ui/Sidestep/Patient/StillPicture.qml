import QtQuick
import Sidestep.Theme

// A picture drawn beforehand.
Image {
    id: root

    property var picture: ({})

    fillMode: Image.PreserveAspectFit
    source: root.picture.still ?? ""
    sourceSize: Qt.size(Math.max(1, Math.ceil(root.width)), Math.max(1, Math.ceil(root.height)))
    asynchronous: true
    Accessible.role: Accessible.Graphic
    Accessible.name: root.picture.alt ?? ""
}
