"""What of Qt the packaged program may hold: the allow-list, with the licence each part comes under.

Names are the same on every platform: ``Quick3D`` is libQt6Quick3D.so.6, Qt6Quick3D.dll or
QtQuick3D.framework. Whatever is not named here is left out, and tests/packaging holds the bundle
to it. Qt Quick 3D and Qt Virtual Keyboard are GPL-3.0-only in the open-source edition, which is why
Sidestep is GPL-3.0-or-later.
"""

from __future__ import annotations

import re
from pathlib import PurePath

LGPL = "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only"
GPL = "GPL-3.0-only"

# Qt's libraries, by module.
LIBRARIES = {
    "Concurrent": LGPL,
    "Core": LGPL,
    "DBus": LGPL,
    "Gui": LGPL,
    "LabsFolderListModel": LGPL,
    "Multimedia": LGPL,  # Virtual Keyboard links it for key sounds
    "Network": LGPL,  # Qml links it; no TLS plugin is shipped
    "OpenGL": LGPL,
    "PrintSupport": LGPL,
    "Qml": LGPL,
    "QmlMeta": LGPL,
    "QmlModels": LGPL,
    "QmlWorkerScript": LGPL,
    "Quick": LGPL,
    "Quick3D": GPL,
    "Quick3DHelpers": GPL,
    "Quick3DHelpersImpl": GPL,
    "Quick3DRuntimeRender": GPL,
    "Quick3DUtils": GPL,
    "QuickEffects": LGPL,
    "QuickLayouts": LGPL,
    "QuickShapes": LGPL,
    "QuickTemplates2": LGPL,
    "ShaderTools": LGPL,
    "Svg": LGPL,
    "Test": LGPL,  # the touches of `soak`
    "TextToSpeech": LGPL,
    "VirtualKeyboard": GPL,
    "VirtualKeyboardQml": GPL,
    "VirtualKeyboardSettings": GPL,
    "WaylandClient": LGPL,
    "Widgets": LGPL,  # PrintSupport links it
    "XcbQpa": LGPL,
}

# Plugins, as folder/name. Each platform has some of them.
PLUGINS = {
    "imageformats/qjpeg",
    "imageformats/qsvg",
    "imageformats/qwebp",
    "platforminputcontexts/qtvirtualkeyboardplugin",
    "platforms/qcocoa",
    "platforms/qoffscreen",
    "platforms/qwayland",
    "platforms/qwindows",
    "platforms/qxcb",
    "printsupport/cocoaprintersupport",
    "printsupport/cupsprintersupport",
    "printsupport/windowsprintersupport",
    "texttospeech/qtexttospeech_darwin",
    "texttospeech/qtexttospeech_winrt",
    "wayland-decoration-client/bradient",
    "wayland-graphics-integration-client/qt-plugin-wayland-egl",
    "wayland-shell-integration/fullscreen-shell-v1",
    "wayland-shell-integration/xdg-shell",
    "xcbglintegrations/qxcb-egl-integration",
    "xcbglintegrations/qxcb-glx-integration",
}

# Folders under Qt's qml/, each by itself: a folder below one of these needs its own line.
QML = {
    "Qt/labs/folderlistmodel",
    "QtQml",
    "QtQml/Models",
    "QtQml/WorkerScript",
    "QtQuick",
    "QtQuick/Effects",
    "QtQuick/Layouts",
    "QtQuick/Shapes",
    "QtQuick/Templates",
    "QtQuick/VirtualKeyboard",
    "QtQuick/VirtualKeyboard/Components",
    "QtQuick/VirtualKeyboard/Core",
    "QtQuick/VirtualKeyboard/Layouts",
    "QtQuick/VirtualKeyboard/Plugins",
    "QtQuick/VirtualKeyboard/Settings",
    "QtQuick/VirtualKeyboard/Styles",
    "QtQuick/VirtualKeyboard/Styles/Builtin",
    "QtQuick/Window",
    "QtQuick3D",
    "QtQuick3D/Helpers",
    "QtQuick3D/Helpers/impl",
}

# Only tools read these.
NOT_FOR_RUNNING = {".qmltypes", ".metainfo"}

# Python packages that a dependency names but the kiosk never runs.
EXCLUDED_PYTHON = [
    "IPython", "PIL", "PySide6.QtCharts", "PySide6.QtMultimediaWidgets",
    "PySide6.QtWebEngineCore", "_pytest", "brotli", "fontTools",
    "atheris", "hypothesis", "imageio", "jedi", "matplotlib", "mypy", "numpy.f2py",
    "numpy.testing", "numpy.tests", "pip", "pydoc_data", "pygments", "pytest",
    "rapidfuzz.distance.metrics_cpp",
    "rapidfuzz.distance.metrics_cpp_avx2", "rapidfuzz.fuzz_cpp_avx2", "scipy", "setuptools",
    "skimage", "tkinter", "trimesh", "wheel",
]  # fmt: skip

# Libraries of a Linux system that its graphics drivers use too: a second, older copy breaks those,
# and any system that can show a window has them.
HOST_LIBRARIES = {
    "libX11-xcb.so.1",
    "libX11.so.6",
    "libXau.so.6",
    "libXdmcp.so.6",
    "libbsd.so.0",
    "libdrm.so.2",
    "libgcc_s.so.1",
    "libmd.so.0",
    "libstdc++.so.6",
    "libwayland-client.so.0",
    "libwayland-cursor.so.0",
    "libwayland-egl.so.1",
    "libxcb.so.1",
}

_LIBRARY = re.compile(r"^(?:lib)?Qt6(\w+?)(?:\.so[.\d]*|\.dll|\.dylib)$")
_FRAMEWORK = re.compile(r"(?:^|/)Qt(\w+)\.framework/")


def qt_library(path: str) -> str | None:
    """The Qt module whose library this is; None for any other file."""
    posix = path.replace("\\", "/")
    if found := _FRAMEWORK.search(posix):
        return found[1]
    if found := _LIBRARY.match(PurePath(posix).name):
        return found[1]
    return None


def plugin_name(path: str) -> str:
    """A plugin's folder and name, without what differs between platforms."""
    pure = PurePath(path.replace("\\", "/"))
    stem = pure.name.partition(".")[0]
    return f"{pure.parent.name}/{stem.removeprefix('lib')}"


def ships_qml(relative: str) -> bool:
    """Whether a file of Qt's qml/ folder is shipped; ``relative`` is its path below qml/."""
    pure = PurePath(relative.replace("\\", "/"))
    return str(pure.parent) in QML and pure.suffix not in NOT_FOR_RUNNING


def without_missing_imports(qmldir: str) -> str:
    """A qmldir file's text less its imports of Qt modules that are not shipped.

    Virtual Keyboard's plugin module imports an input method for each of five Asian languages;
    without the line, it does without the method.
    """
    kept = []
    for line in qmldir.splitlines(keepends=True):
        words = line.split()
        if words[:1] == ["import"] and words[1] not in qml_modules() | {"QML"}:
            continue
        kept.append(line)
    return "".join(kept)


def qml_modules() -> set[str]:
    """The QML modules that a screen may import."""
    return {folder.replace("/", ".") for folder in QML}
