pragma Singleton
import QtQuick

// Every size, colour and time that a screen may use. One dp is the reference pixel: the angle
// of 1/2688 of the viewing distance (W3C, WCAG2ICT), so that text looks the same size from
// where people stand, on any panel. Things to touch are measured in real millimetres.
QtObject {
    id: root

    // Set once by the application, from the site's calibration and the person's choices.
    property string schemeName: "light"
    property real textScale: 1
    property real pxPerMm: 4
    property real viewingDistance: 600
    property bool reducedMotion: false
    property bool portrait: false
    property bool lean: false
    property string family: "Atkinson Hyperlegible Next"
    property bool spaced: false

    readonly property real dp: root.pxPerMm * root.viewingDistance / 2688

    // Type, in pixels
    readonly property real small: 26 * root.dp * root.textScale
    readonly property real body: 32 * root.dp * root.textScale
    readonly property real lead: 38 * root.dp * root.textScale
    readonly property real title: 50 * root.dp * Math.min(root.textScale, 1.6)
    readonly property real display: 84 * root.dp * Math.min(root.textScale, 1.3)
    readonly property real lineHeight: root.spaced ? 1.5 : 1.32
    readonly property int regular: Font.Normal
    readonly property int strong: Font.DemiBold
    readonly property int heavy: Font.Bold

    // Space and shape
    readonly property real gap: 8 * root.dp
    readonly property real radius: 20 * root.dp
    readonly property real stroke: Math.max(1, 2 * root.dp)
    readonly property real ring: Math.max(2, 4 * root.dp)
    readonly property real measure: 1120 * root.dp * Math.min(root.textScale, 1.5)

    // Things to touch
    readonly property real target: root.mm(10)
    readonly property real mainTarget: root.mm(15)

    // Time
    readonly property int quick: root.reducedMotion ? 0 : 150
    readonly property int calm: root.reducedMotion ? 0 : 240

    readonly property Scheme colors: root.schemeName === "dark" ? root.dark : root.schemeName === "contrast" ? root.contrast : root.light
    readonly property color paper: root.colors.paper
    readonly property color surface: root.colors.surface
    readonly property color ink: root.colors.ink
    readonly property color quiet: root.colors.quiet
    readonly property color action: root.colors.action
    readonly property color actionInk: root.colors.actionInk
    readonly property color tint: root.colors.tint
    readonly property color tintInk: root.colors.tintInk
    readonly property color muscle: root.colors.muscle
    readonly property color caution: root.colors.caution
    readonly property color stop: root.colors.stop
    readonly property color stopInk: root.colors.stopInk
    readonly property color line: root.colors.line
    readonly property color edge: root.colors.edge
    readonly property color focus: root.colors.focus
    readonly property color good: root.colors.good
    readonly property color scrim: root.colors.scrim
    readonly property color stage: root.colors.stage
    // Muscle at work, from none to strong: the figure's own colours, the same in every scheme
    readonly property list<color> work: ["#e6bfae", "#e28a5f", "#cc4128", "#84101f"]
    // The screen outside opening hours: as little light as words can have and still be read
    readonly property color night: "#030405"
    readonly property color nightInk: "#7A7F82"
    readonly property bool isDark: root.schemeName !== "light"

    readonly property Scheme light: Scheme {
        paper: "#F5F1E8"
        surface: "#FFFDF8"
        ink: "#18242E"
        quiet: "#52606B"
        action: "#0F6B66"
        actionInk: "#FFFFFF"
        tint: "#E3EFEC"
        tintInk: "#0B4F4B"
        muscle: "#A63A2F"
        caution: "#8A5A00"
        stop: "#A63A2F"
        stopInk: "#FFFFFF"
        line: "#D9D2C3"
        edge: "#8A8474"
        focus: "#18242E"
        good: "#2F6B2F"
        scrim: "#B318242E"
        stage: "#EDE7DA"
    }
    readonly property Scheme dark: Scheme {
        paper: "#101A21"
        surface: "#18252E"
        ink: "#EAF0EF"
        quiet: "#A9B6BC"
        action: "#7FD1C7"
        actionInk: "#0B1B1F"
        tint: "#1D3438"
        tintInk: "#BFE8E2"
        muscle: "#F2A08E"
        caution: "#F0C36A"
        stop: "#F2A08E"
        stopInk: "#1B0E0A"
        line: "#2C3C46"
        edge: "#75858E"
        focus: "#FFFFFF"
        good: "#9FD49F"
        scrim: "#CC05090C"
        stage: "#18252E"
    }
    readonly property Scheme contrast: Scheme {
        paper: "#000000"
        surface: "#000000"
        ink: "#FFFFFF"
        quiet: "#FFFFFF"
        action: "#FFE600"
        actionInk: "#000000"
        tint: "#000000"
        tintInk: "#FFE600"
        muscle: "#FFE600"
        caution: "#FFE600"
        stop: "#FFE600"
        stopInk: "#000000"
        line: "#FFFFFF"
        edge: "#FFFFFF"
        focus: "#FFFFFF"
        good: "#FFFFFF"
        scrim: "#E6000000"
        stage: "#000000"
    }

    function mm(millimetres: real): real {
        return millimetres * root.pxPerMm;
    }
}
