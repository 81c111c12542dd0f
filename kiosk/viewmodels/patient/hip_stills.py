"""Which picture, drawn beforehand, stands for the hip to explore where none is drawn."""

from __future__ import annotations

from kiosk.viewmodels.figure.stills import motion_still, still_url

# Pictures drawn for chapters, where the layer's own is missing.
STAND_INS = ("hip-maximus", "hip-maximus", "hip-layers", "hip-minimus", "hip-bones")


def picture(depth: float, view: str, sore: str, instead: str) -> dict[str, object]:
    """`{address, exact, shares, yaw, pitch, distance, x, y, z}`: what to show, and what it shows.

    `depth` is that of the layer on top, `view` where one looks from, `sore` the condition that is
    drawn. `instead` is the address of a picture that takes its place; `exact` is false for it.
    """
    from kiosk.viewmodels.figure.hip_asset import hip_asset
    from kiosk.viewmodels.figure.hip_parts import LAYERS, PARTS, shares
    from kiosk.viewmodels.figure.hip_views import STILL_VIEWS, VIEWS, still_view, view_of

    layer = round(depth)
    if view in PARTS:
        name = still_view(view)
    else:
        name = view if view in STILL_VIEWS else "outer"
    seen = view_of(sore) if sore else VIEWS[name]
    own = f"sore-{sore}" if sore else f"{LAYERS[layer]}-{name}"
    address = "" if instead else still_url(f"hip-explore-{own}")
    return {
        "address": instead or address or still_url(STAND_INS[layer]),
        "exact": bool(address),
        "shares": shares(hip_asset().parts, float(layer), sore),
    } | seen.numbers


def person_picture() -> str:
    """Address of somebody who stands on one leg, the muscle at work; "" when there is none."""
    return motion_still("one-leg-stand", "hold", muscle=True)


def move_picture(move: str) -> str:
    """Address of the leg in a move; "" when there is none."""
    return still_url("hip-abduction") if move == "out" else ""
