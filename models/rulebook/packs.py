"""A data pack: an edition in a folder or a zip file from elsewhere, opened without trusting it.

A pack is taken whole or not at all; everything that is wrong with it is named together, as for an edition.
"""

import hashlib
import io
import stat
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.resources.abc import Traversable
from pathlib import Path, PurePosixPath

from models.rulebook.book import Rulebook
from models.rulebook.loader import FILES, LARGEST_FILE, MANIFEST, load_edition
from models.rulebook.reading import EditionRefused, Faults
from models.workspace.errors import UserError
from models.workspace.words import say

MOST_BYTES = 200_000_000
"""So much may all files of a pack be, unpacked."""
MOST_RATIO = 200
"""So many times smaller may a packed file be; text is packed ten to twenty times smaller."""
_NAMES = FILES | {MANIFEST}


@dataclass(frozen=True)
class Pack:
    """A checked data pack: its edition, and its files in one archive that is the same however they came."""

    name: str
    book: Rulebook
    content: bytes

    @property
    def sha256(self) -> str:
        """The fingerprint of the archive."""
        return hashlib.sha256(self.content).hexdigest()


def read_pack(path: Path) -> Pack:
    """Read the edition in a folder or zip file, each file once.

    Raises UserError without one there, EditionRefused with every fault.
    """
    if path.is_dir():
        _check_folder(path)
        return _pack(path.name, path)
    if not path.is_file():
        raise UserError("no_pack", "There is no data pack {path}.", field="pack", path=str(path))
    with _archive(path) as archive:
        return _pack(path.name, zipfile.Path(archive, _check_archive(archive, path)))


def load_pack(path: Path) -> Rulebook:
    """Load the edition in a folder or zip file; see ``read_pack``."""
    return read_pack(path).book


def book_in(content: bytes) -> Rulebook:
    """Load the edition in an archive made by ``read_pack``. Raises EditionRefused."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return load_edition(zipfile.Path(archive), MANIFEST)


def _pack(name: str, folder: Traversable | Path | zipfile.Path) -> Pack:
    """Take the files over into an archive, in order and without their dates, and load the edition from there."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(_NAMES):
            try:
                found = folder.joinpath(file).read_bytes()
            except (OSError, KeyError):
                continue  # what is missing is named by the loader, with all other faults
            archive.writestr(zipfile.ZipInfo(file), found, zipfile.ZIP_DEFLATED)
    content = packed.getvalue()
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return Pack(name, load_edition(zipfile.Path(archive), name), content)


@contextmanager
def _archive(path: Path) -> Iterator[zipfile.ZipFile]:
    try:
        with zipfile.ZipFile(path) as archive:
            yield archive
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError) as error:
        raise UserError(
            "pack_unreadable",
            "{name} is not a data pack: a folder or a zip file with a manifest.",
            field="pack",
            name=path.name,
        ) from error


def _check_folder(path: Path) -> None:
    """Refuse files that lead out of the folder."""
    faults = Faults()
    inside = path.resolve()
    for name in sorted(_NAMES):
        file = path / name
        if file.is_symlink() and inside not in file.resolve().parents:
            faults.add(name, 0, "", say("The file leads out of the pack."))
    _refuse(path.name, faults)


def _check_archive(archive: zipfile.ZipFile, path: Path) -> str:
    """Look at an archive's list before anything is unpacked; return the folder with the manifest, "" for the top."""
    faults = Faults()
    parts = [part for part in archive.infolist() if not part.is_dir()]
    for part in parts:
        _check_part(part, faults)
    if sum(part.file_size for part in parts) > MOST_BYTES:
        faults.add(
            path.name, 0, "", say("Unpacked, the pack would be larger than {size} MB.", size=MOST_BYTES // 10**6)
        )
    names = [part.filename for part in parts]
    for name in sorted({name for name in names if names.count(name) > 1}):
        faults.add(name, 0, "", say("The pack holds this file twice."))
    _refuse(path.name, faults)
    manifests = [name for name in names if PurePosixPath(name).name == MANIFEST]
    if len(manifests) > 1:
        faults.add(path.name, 0, "", say("The pack holds {count} manifests.", count=len(manifests)))
        _refuse(path.name, faults)
    return manifests[0].removesuffix(MANIFEST) if manifests else ""


def _check_part(part: zipfile.ZipInfo, faults: Faults) -> None:
    name = part.filename
    path = PurePosixPath(name.replace("\\", "/"))
    if path.is_absolute() or ".." in path.parts or ":" in name:
        faults.add(name, 0, "", say("The path leads out of the pack."))
    if stat.S_ISLNK(part.external_attr >> 16):
        faults.add(name, 0, "", say("The file is a link; a pack holds files only."))
    if part.flag_bits & 1:
        faults.add(name, 0, "", say("The file is locked with a password."))
    if part.file_size > LARGEST_FILE:
        faults.add(name, 0, "", say("The file is larger than 50 MB."))
    elif part.file_size > 1_000_000 and part.file_size > MOST_RATIO * max(1, part.compress_size):
        faults.add(name, 0, "", say("The file is packed so tightly that it would fill the disk."))


def _refuse(name: str, faults: Faults) -> None:
    if faults.found:
        raise EditionRefused(name, tuple(faults.found))
