"""Whether this machine draws 3D with a graphics chip or with its processor."""

from __future__ import annotations

from PySide6.QtGui import QOffscreenSurface, QOpenGLContext

GL_RENDERER = 0x1F01
SOFTWARE = ("llvmpipe", "softpipe", "swrast", "software", "basic render")


def draws_in_software() -> bool:
    """True where OpenGL is computed by the processor (Mesa's llvmpipe, say), or cannot be asked.

    Asks the context that draws just now, or makes one for the question.
    """
    return is_software(renderer_name())


def renderer_name() -> str:
    """What draws OpenGL, as it calls itself; "" where it cannot be asked."""
    current = QOpenGLContext.currentContext()
    if current is not None:
        return str(current.functions().glGetString(GL_RENDERER) or "")
    context, surface = QOpenGLContext(), QOffscreenSurface()
    surface.create()
    if not context.create() or not context.makeCurrent(surface):
        return ""
    try:
        return str(context.functions().glGetString(GL_RENDERER) or "")
    finally:
        context.doneCurrent()


def is_software(renderer: str) -> bool:
    """Whether a renderer's name is that of a program, or unknown."""
    return not renderer or any(name in renderer.lower() for name in SOFTWARE)
