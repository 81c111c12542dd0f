"""A machine-readable list of what is shipped: CycloneDX 1.5, every file with its SHA-256."""

from __future__ import annotations

import hashlib
import json
import uuid
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import quote

FILE = "sbom.cdx.json"
_PLACES = {"pypi": "pkg:pypi/{}@{}", "debian": "pkg:deb/debian/{}@{}"}


def write_sbom(folder: Path, epoch: int) -> Path:
    """Write the list of a packaged program into its folder of licences.

    Parts come from licences/list.json; what no part claims is Sidestep's own. The list does not
    name itself.
    """
    inside = folder / "_internal"
    out = inside / "licences" / FILE
    parts = json.loads((inside / "licences" / "list.json").read_text("utf-8"))
    claimed = {path: part["name"] for part in parts for path in part["paths"]}
    files: dict[str, list[str]] = {part["name"]: [] for part in parts}
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path != out:
            name = path.relative_to(folder).as_posix()
            files[claimed.get(name.removeprefix("_internal/"), "Sidestep")].append(name)
    ours = next(part for part in parts if part["name"] == "Sidestep")
    about = _component(ours, folder, [])
    about["type"] = "application"
    components = [_component(part, folder, files[part["name"]]) for part in parts]
    identity = json.dumps(components, sort_keys=True)
    text = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_OID, identity)}",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(epoch, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": about,
        },
        "components": components,
    }
    out.write_text(json.dumps(text, indent=1) + "\n", "utf-8")
    return out


def _component(part: Mapping[str, Any], folder: Path, files: list[str]) -> dict[str, Any]:
    name, version = part["name"], part["version"]
    found: dict[str, Any] = {
        "type": "library",
        "name": name,
        "version": version,
        "licenses": [{"license": {"name": part["licence"]}}],
    }
    if place := _PLACES.get(part["origin"]):
        wanted = name.lower() if part["origin"] == "pypi" else name
        found["purl"] = place.format(quote(wanted, safe=""), quote(version, safe=""))
    if part["record"]:
        found["properties"] = [{"name": "sidestep:sha256-of-record", "value": part["record"]}]
    if files:
        found["components"] = [
            {
                "type": "file",
                "name": file,
                "hashes": [{"alg": "SHA-256", "content": _sha256(folder / file)}],
            }
            for file in files
        ]
    return found


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
