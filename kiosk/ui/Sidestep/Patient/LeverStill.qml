import QtQuick
import Sidestep.Backend

// The hip under the lever, drawn beforehand: level, or tipped.
Image {
    id: root

    required property PagePicture picture
    required property real tip

    fillMode: Image.PreserveAspectFit
    source: root.tip > 0.01 ? root.picture.still : root.picture.start
    mipmap: true
    asynchronous: true
}
