"""The one person of the program, whom whichever page is open moves."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.viewmodels.figure.person_geometry import PersonMesh

_shared: list[PersonMesh] = []


def shared_person(appearance: str = "") -> PersonMesh:
    """The one person of the program, made when first seen: bending tables are kept, not remade.

    With an appearance the person looks like that from now on. The figure's own modules (numpy,
    Qt Quick 3D) are loaded here and not at the start, so that the first screen does not wait.
    """
    if not _shared:
        import kiosk.viewmodels.figure.register  # noqa: F401
        from kiosk.viewmodels.figure.person_geometry import PersonMesh

        _shared.append(PersonMesh())
    if appearance:
        _shared[0].appearance = appearance
    return _shared[0]
