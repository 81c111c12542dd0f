"""Keys that lead out of the kiosk, or nowhere. (Qt's names of all keys cost a start 20 ms: loaded
with the first key that is pressed.)
"""

from __future__ import annotations

from PySide6.QtCore import Qt

Key = Qt.Key
Modifier = Qt.KeyboardModifier

STRAY = frozenset(
    {
        *(Key.Key_Meta, Key.Key_Super_L, Key.Key_Super_R, Key.Key_Hyper_L, Key.Key_Hyper_R),
        *(Key.Key_Menu, Key.Key_Print, Key.Key_SysReq, Key.Key_Pause, Key.Key_Help),
        *(Key.Key_Alt, Key.Key_AltGr),
        *(Key.Key_Exit, Key.Key_Close, Key.Key_Sleep, Key.Key_PowerOff, Key.Key_PowerDown),
        *(Key.Key_LogOff, Key.Key_Standby, Key.Key_Suspend, Key.Key_Hibernate),
        *(Key.Key_ScreenSaver, Key.Key_Search, Key.Key_WWW, Key.Key_HomePage, Key.Key_Explorer),
        *(Key.Key_Calculator, Key.Key_Cancel, Key.Key_ContrastAdjust),
        *(Key.Key_MonBrightnessUp, Key.Key_MonBrightnessDown, Key.Key_TaskPane),
        *(Key.Key_OpenUrl, Key.Key_New, Key.Key_Open, Key.Key_Save, Key.Key_Send, Key.Key_Reload),
    }
)
"""Keys of some keyboards that mean nothing here. Volume is not among them: people hear badly."""


def is_stray(key: int, modifiers: Qt.KeyboardModifier, *, writing: bool) -> bool:
    """Whether a key leads out of the kiosk, or nowhere. `writing`: staff are.

    Alt, Meta and the function keys belong to systems. Ctrl belongs to writing: copy, paste, undo.
    """
    if key in STRAY or Key.Key_F1 <= key <= Key.Key_F35:
        return True
    if Key.Key_Launch0 <= key <= Key.Key_LaunchH:
        return True
    if modifiers & Modifier.MetaModifier:
        return True
    control, alt = modifiers & Modifier.ControlModifier, modifiers & Modifier.AltModifier
    if control and alt:
        return key != Key.Key_S and not writing  # AltGr of some keyboards; and the staff's way in
    if alt:
        return True
    return bool(control) and not writing and key not in (Key.Key_Control,)
