import QtQuick
import Sidestep.Backend
import Sidestep.Theme

// A picture drawn beforehand.
Image {
    id: root

    required property PagePicture picture

    fillMode: Image.PreserveAspectFit
    source: root.picture.still
    mipmap: true
    asynchronous: true
    Accessible.role: Accessible.Graphic
    Accessible.name: root.picture.alt
}
