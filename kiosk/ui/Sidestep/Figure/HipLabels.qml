pragma ComponentBehavior: Bound

import QtQuick

// Words beside the hip, each with a line to its part. (The drawing follows.)
Item {
    id: root
}
