"""A person goes out as glTF and comes back; what an artist changed arrives, nothing else moves."""

from __future__ import annotations

import json
import struct
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("fast_simplification", reason="assets are computed with the assets group")
pytest.importorskip("skimage", reason="assets are computed with the assets group")

from assets.make.person.edited import Glb, read_edited, whose
from assets.make.person.export import export
from assets.make.person.stored import Stored, read, write
from assets.make.person.targets import targets
from kiosk.paths import ASSETS

PERSON = ASSETS / "figure" / "person-alex.npz"


@pytest.fixture(scope="module")
def person() -> Stored:
    return read(PERSON)


@pytest.fixture(scope="module")
def sent(person: Stored, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("out") / "alex.glb"
    export(person, path)
    return path


def with_document(path: Path, out: Path, **changes: object) -> Path:
    """The file with parts of its JSON replaced."""
    data = path.read_bytes()
    size = struct.unpack_from("<I", data, 12)[0]
    document = {**json.loads(data[20 : 20 + size]), **changes}
    head = json.dumps(document).encode()
    head += b" " * (-len(head) % 4)
    rest = data[20 + size :]
    total = struct.pack("<4sII", b"glTF", 2, 20 + len(head) + len(rest))
    out.write_bytes(total + struct.pack("<I4s", len(head), b"JSON") + head + rest)
    return out


def poked(path: Path, out: Path, accessor: int, row: int, values: tuple[float, ...]) -> Path:
    """The file with one row of an accessor of floats overwritten."""
    data = bytearray(path.read_bytes())
    size = struct.unpack_from("<I", data, 12)[0]
    glb = Glb(path).json
    a = glb["accessors"][accessor]
    start = 28 + size + glb["bufferViews"][a["bufferView"]].get("byteOffset", 0)
    struct.pack_into(f"<{len(values)}f", data, start + row * 4 * len(values), *values)
    out.write_bytes(bytes(data))
    return out


def test_an_untouched_file_comes_back_as_the_same_bytes(
    person: Stored, sent: Path, tmp_path: Path
) -> None:
    assert whose(sent) == "alex"
    write(person, tmp_path / "before.npz")
    write(read_edited(sent, person), tmp_path / "after.npz")
    assert (tmp_path / "after.npz").read_bytes() == (tmp_path / "before.npz").read_bytes()


def test_the_committed_file_is_written_the_same_again(person: Stored, tmp_path: Path) -> None:
    write(person, tmp_path / "again.npz")
    assert (tmp_path / "again.npz").read_bytes() == PERSON.read_bytes()


def test_a_moved_vertex_arrives_and_no_other_moves(
    person: Stored, sent: Path, tmp_path: Path
) -> None:
    glb = Glb(sent).json
    shirt = next(
        p
        for p in glb["meshes"][0]["primitives"]
        if glb["materials"][p["material"]]["name"] == "shirt"
    )
    first = person.parts()["shirt"][0].start
    to = person.positions[first + 7] + np.array([0, 0.01, 0.02], np.float32)
    moved = poked(sent, tmp_path / "moved.glb", shirt["attributes"]["POSITION"], 7, tuple(to))
    back = read_edited(moved, person)
    assert back.positions[first + 7] == pytest.approx(to, abs=3e-5)
    others = np.delete(np.arange(len(person.positions)), first + 7)
    assert np.array_equal(back.arrays["positions"][others], person.arrays["positions"][others])


def test_vertices_in_another_order_find_their_places(
    person: Stored, sent: Path, tmp_path: Path
) -> None:
    glb = Glb(sent)
    face = next(
        p
        for p in glb.json["meshes"][0]["primitives"]
        if glb.json["materials"][p["material"]]["name"] == "face"
    )
    names = {k: v for k, v in face["attributes"].items() if k != "_VERTEX"}
    here = glb.numbers(face["attributes"]["_VERTEX"])
    assert np.array_equal(here[:, 0], np.sort(here[:, 0]))
    meshes = json.loads(json.dumps(glb.json["meshes"]))
    for p in meshes[0]["primitives"]:
        if p["material"] == face["material"]:
            p["attributes"] = names
    plain = with_document(sent, tmp_path / "plain.glb", meshes=meshes)
    assert np.array_equal(
        read_edited(plain, person).arrays["positions"], person.arrays["positions"]
    )


def test_a_changed_target_changes_its_correction(
    person: Stored, sent: Path, tmp_path: Path
) -> None:
    target = next(t for t in targets(person) if t.label == "thigh_l 5")
    row = int(np.abs(target.shift).max(1).argmax())
    vertex = int(target.index[row])
    glb = Glb(sent).json
    number = glb["meshes"][0]["extras"]["targetNames"].index("thigh_l 5")
    name, where = next((n, w) for n, (w, _) in person.parts().items() if w.start <= vertex < w.stop)
    primitive = next(
        p for p in glb["meshes"][0]["primitives"] if glb["materials"][p["material"]]["name"] == name
    )
    accessor = glb["accessors"][primitive["targets"][number]["POSITION"]]
    views = glb["bufferViews"]
    index = np.frombuffer(
        sent.read_bytes(),
        np.uint16,
        accessor["sparse"]["count"],
        28
        + struct.unpack_from("<I", sent.read_bytes(), 12)[0]
        + views[accessor["sparse"]["indices"]["bufferView"]]["byteOffset"],
    )
    at = int(np.flatnonzero(index == vertex - where.start)[0])
    data = bytearray(sent.read_bytes())
    start = 28 + struct.unpack_from("<I", data, 12)[0]
    start += views[accessor["sparse"]["values"]["bufferView"]]["byteOffset"] + 12 * at
    old = struct.unpack_from("<3f", data, start)
    struct.pack_into("<3f", data, start, old[0], old[1] + 0.01, old[2])
    changed = tmp_path / "changed.glb"
    changed.write_bytes(bytes(data))
    back = read_edited(changed, person)
    after = next(t for t in targets(back) if t.label == "thigh_l 5")
    more = after.shift[row] - target.shift[row]
    assert more[1] > 0.006
    same = np.delete(np.arange(len(target.index)), row)
    assert np.array_equal(after.shift[same], target.shift[same])


def test_other_triangles_are_refused_in_one_line(
    person: Stored, sent: Path, tmp_path: Path
) -> None:
    glb = Glb(sent).json
    meshes = json.loads(json.dumps(glb["meshes"]))
    skin, shirt = meshes[0]["primitives"][:2]
    skin["indices"] = shirt["indices"]
    other = with_document(sent, tmp_path / "other.glb", meshes=meshes)
    with pytest.raises(ValueError, match="the skin is joined otherwise") as refusal:
        read_edited(other, person)
    assert "\n" not in str(refusal.value)


def test_what_is_no_glb_is_refused(person: Stored, tmp_path: Path) -> None:
    path = tmp_path / "words.glb"
    path.write_text("not a mesh")
    with pytest.raises(ValueError, match="no binary glTF"):
        read_edited(path, person)
