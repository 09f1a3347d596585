"""Writing a file or into a folder that a person named: refused before any work when it cannot be, whole or not at all."""

import errno
import os
from pathlib import Path

from models.workspace.errors import DeskError, UserError, WorldFault
from models.workspace.own_files import refuse_writing
from models.workspace.words import say

_MENDED_BY_ANOTHER_NAME = {
    errno.ENOENT: say("its folder does not exist"),
    errno.ENOTDIR: say("a file stands where its folder should be"),
    errno.EISDIR: say("it is a folder"),
    errno.EEXIST: say("a file stands where the folder should be"),
    errno.EINVAL: say("it is no name for a file"),
    errno.ENAMETOOLONG: say("its name is too long"),
}


def require_target(path: Path, field: str = "file") -> None:
    """Refuse a file that cannot be written, before anything is printed or issued. Raises UserError or WorldFault."""
    refuse_writing(path)
    try:
        if path.is_dir():
            raise OSError(errno.EISDIR, "")
        if not path.parent.is_dir():
            raise OSError(errno.ENOTDIR if path.parent.exists() else errno.ENOENT, "")
        if not os.access(path.parent, os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    except ValueError:  # a name with a zero in it
        raise not_written(path, OSError(errno.EINVAL, ""), field) from None
    except OSError as error:
        raise not_written(path, error, field) from error


def write_whole(path: Path, content: bytes, field: str = "file") -> None:
    """Write a file beside its name, then put it in its place; nothing half-written is left. Raises as ``not_written``."""
    partial = path.with_name(f"{path.name}.partial")
    try:
        partial.write_bytes(content)
        partial.replace(path)
    except OSError as error:
        partial.unlink(missing_ok=True)
        raise not_written(path, error, field) from error


def require_folder(folder: Path, field: str = "folder") -> None:
    """Make a folder unless it is there. Raises UserError for a name that is a file, WorldFault where none can be made."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except ValueError:
        raise not_written(folder, OSError(errno.EINVAL, ""), field) from None
    except OSError as error:
        if error.errno == errno.ENOENT:  # its parents were made: the system refuses folders there
            raise WorldFault("no_folder", "No folder can be made at {path}.", path=str(folder)) from error
        raise not_written(folder, error, field) from error


def not_written(path: Path, error: OSError, field: str = "file") -> DeskError:
    """Return what a refused write is: a name that the person mends, or the world's fault."""
    name = str(path).replace("\0", "�")
    mended = _MENDED_BY_ANOTHER_NAME.get(error.errno or 0)
    if mended is not None:
        return UserError("not_written", "{path} could not be written: {why}.", field=field, path=name, why=mended)
    why = error.strerror or str(error)
    return WorldFault("not_written", "{path} could not be written: {why}.", path=name, why=why)
