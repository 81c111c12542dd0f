"""The source form comes into the studio whole or not at all, and goes out as it came."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.content.reader import Reader
from kiosk.content.release import build_release
from kiosk.studio import audit, items
from kiosk.studio.exporting import export_folder
from kiosk.studio.importing import CannotImport, import_file, import_folder
from kiosk.studio.items import BIBLIOGRAPHY_KEY, Key
from kiosk.studio.store import Store, StudioError
from tests.content.content_sample import SAMPLE
from tests.studio.hands import add_person
from tests.studio.release_sample import PAGE, TERM, Site, change

REAL = Path(__file__).parents[2] / "db" / "content"
TENDON = Key("term", "tendon", "en")


@pytest.fixture
def site(store: Store, tmp_path: Path) -> Site:
    return Site(store, tmp_path / "content")


def files(root: Path) -> dict[str, bytes]:
    return {p.relative_to(root).as_posix(): p.read_bytes() for p in root.rglob("*") if p.is_file()}


def everything(store: Store) -> list[tuple[object, ...]]:
    return [tuple(row) for row in store.rows("SELECT * FROM revisions ORDER BY id")]


def test_each_file_becomes_a_revision_with_its_very_words(site: Site) -> None:
    done = site.bring_in()
    assert (len(done.new), done.unchanged, done.shown) == (8, 0, None)
    kept = items.newest(site.store, TENDON)
    assert kept is not None
    assert kept.text.encode() == (site.root / TERM).read_bytes()
    assert (kept.number, kept.author_name, kept.parent) == (1, "Ana", None)
    (entry,) = audit.entries(site.store.connection)
    assert (entry.what, entry.name, len(entry.details["new"])) == ("imported", "Ana", 8)


def test_the_same_again_changes_nothing(site: Site) -> None:
    site.bring_in()
    before, log = everything(site.store), audit.head(site.store.connection)
    again = site.bring_in()
    assert (again.new, again.unchanged) == ((), 8)
    assert (everything(site.store), audit.head(site.store.connection)) == (before, log)


def test_only_what_changed_gets_a_new_revision(site: Site) -> None:
    site.bring_in()
    first = items.newest(site.store, TENDON)
    change(site.root, TERM, "TEN-dun", "TEN-din")
    assert site.bring_in().new == (TENDON,)
    second = items.newest(site.store, TENDON)
    assert first is not None
    assert second is not None
    assert (second.number, second.parent) == (2, first.id)


def test_one_bad_file_refuses_all_and_names_its_line(site: Site) -> None:
    change(site.root, TERM, "say: TEN-dun", "says: TEN-dun")
    (site.root / "en" / "pages" / "bad.md").write_bytes(b"---\nid: \xff\n---\n")
    with pytest.raises(CannotImport, match="cannot be imported") as refused:
        site.bring_in()
    places = {(f.file, f.line, f.code) for f in refused.value.findings}
    assert (TERM, 9, "field-unknown") in places
    assert ("en/pages/bad.md", 2, "encoding") in places
    assert everything(site.store) == []
    assert audit.head(site.store.connection)[0] == 0


@pytest.mark.parametrize(
    "text",
    [
        "id: wave\nposture: flying\n",
        "id: [\n",
        "[1, 2]\n",
        "id: other\n",
        "extends: nothing\n",
        "extends: wave\n",
        "",
        "a: \x00\n",
    ],
)
def test_a_bad_motion_refuses_all(site: Site, text: str) -> None:
    (site.root / "motions").mkdir()
    (site.root / "motions" / "wave.yaml").write_text(text, "utf-8")
    with pytest.raises(CannotImport) as refused:
        site.bring_in()
    assert {f.file for f in refused.value.findings} == {"motions/wave.yaml"}
    assert everything(site.store) == []


def test_what_is_no_source_folder_is_told(site: Site, tmp_path: Path) -> None:
    with pytest.raises(CannotImport, match="no folder"):
        import_folder(site.store, site.ana, tmp_path / "nowhere")
    (tmp_path / "empty").mkdir()
    with pytest.raises(CannotImport, match="nothing to import"):
        import_folder(site.store, site.ana, tmp_path / "empty")


def test_whoever_may_not_work_here_imports_nothing(site: Site) -> None:
    with site.store.scribble() as db:
        db.execute("UPDATE people SET disabled_at = 'x' WHERE id = ?", [site.ana])
    with pytest.raises(StudioError, match="Ana"):
        site.bring_in()


def test_one_file(site: Site) -> None:
    assert import_file(site.store, site.ana, site.root / TERM).new == (TENDON,)
    assert import_file(site.store, site.ana, site.root / "sources.yaml").new == (BIBLIOGRAPHY_KEY,)
    stray = site.root / "tendon.md"
    stray.write_bytes((site.root / TERM).read_bytes())
    with pytest.raises(CannotImport, match="which language"):
        import_file(site.store, site.ana, stray)
    es = import_file(site.store, site.ana, stray, language="es")
    assert es.new == (Key("term", "tendon", "es"),)
    stray.write_text("no item", "utf-8")
    with pytest.raises(CannotImport, match="front matter"):
        import_file(site.store, site.ana, stray, language="es")


def test_a_motion_may_extend_one_that_is_here(store: Store) -> None:
    ana = add_person(store, "Ana", "editor")
    motions = SAMPLE / "motions"
    with pytest.raises(CannotImport):
        import_file(store, ana, motions / "clamshell--wrong-rolling-back.yaml")
    import_file(store, ana, motions / "clamshell.yaml")
    done = import_file(store, ana, motions / "clamshell--wrong-rolling-back.yaml")
    assert done.new == (Key("motion", "clamshell--wrong-rolling-back"),)


def test_foreign_line_ends_and_marks_become_plain_ones(site: Site) -> None:
    path = site.root / TERM
    plain = path.read_bytes()
    path.write_bytes(b"\xef\xbb\xbf" + plain.replace(b"\n", b"\r\n"))
    site.bring_in()
    kept = items.newest(site.store, TENDON)
    assert kept is not None
    assert kept.text.encode() == plain


def test_the_real_content_comes_out_byte_for_byte(store: Store, tmp_path: Path) -> None:
    ana = add_person(store, "Ana", "editor")
    done = import_folder(store, ana, REAL)
    assert len(done.new) > 250
    assert export_folder(store, tmp_path / "out", saved=True) == len(done.new)
    assert files(tmp_path / "out") == files(REAL)
    assert import_folder(store, ana, tmp_path / "out").new == ()


BODY = st.text(
    alphabet=st.characters(exclude_categories=("Cs", "Cc"), include_characters="\n"), max_size=200
)


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(body=BODY)
def test_any_body_comes_out_as_it_went_in(
    body: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("any")
    with Store(folder / "data") as store:
        site = Site(store, folder / "content")
        path = site.root / TERM
        path.write_text(path.read_text("utf-8") + body, "utf-8", newline="\n")
        try:
            site.bring_in()
        except CannotImport:
            assert everything(store) == []  # a body that no item can have
            return
        export_folder(store, folder / "out", saved=True)
        assert files(folder / "out") == files(site.root)
        assert import_folder(store, site.ana, folder / "out").new == ()


def test_nothing_is_written_over(site: Site) -> None:
    with pytest.raises(StudioError, match="nothing to export"):
        export_folder(site.store, site.root, saved=True)
    site.bring_in()
    with pytest.raises(StudioError, match="not empty"):
        export_folder(site.store, site.root, saved=True)
    with pytest.raises(StudioError, match="Publish first"):
        export_folder(site.store, site.root.parent / "new")


def test_what_is_shown_already_is_known_but_not_approved(site: Site, tmp_path: Path) -> None:
    shown = build_release(site.root, tmp_path / "1.db", number=7)
    change(site.root, PAGE, "title: What it is", "title: What the muscle is")
    with Reader.open(tmp_path / "1.db") as reader:
        done = import_folder(site.store, site.ana, site.root, approved_by_release=reader)
    assert done.shown == 7
    (release,) = site.store.rows("SELECT * FROM releases")
    assert (release["number"], release["sha256"]) == (7, shown.sha256)
    known = {
        (row["item"], row["language"])
        for row in site.store.rows(
            "SELECT item, language FROM release_items JOIN revisions ON id = revision"
        )
    }
    assert len(known) == 7  # all but the page whose words are others than those shown
    assert ("what-it-is", "en") not in known
    assert ("sources", "") in known
    assert site.store.rows("SELECT 1 FROM steps") == []
    with Reader.open(tmp_path / "1.db") as reader:  # only once
        again = import_folder(site.store, site.ana, site.root, approved_by_release=reader)
    assert again.shown is None
