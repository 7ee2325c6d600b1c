import os
import subprocess
import sys
from pathlib import Path

from .conftest import Keep

PLUGIN = """
from pathlib import Path
Path(__file__).with_name("seen.txt").write_text("loaded")
class Plugin:
    def new_schema_validator(self, *args, **kwargs):
        return None, None, None
plugin = Plugin()
"""


def _installed(folder: Path) -> Path:
    """A package with a plug-in of pydantic, as pip would leave it."""
    (folder / "watching.py").write_text(PLUGIN)
    told = folder / "watching-1.0.dist-info"
    told.mkdir(parents=True)
    (told / "METADATA").write_text("Metadata-Version: 2.1\nName: watching\nVersion: 1.0\n")
    (told / "entry_points.txt").write_text("[pydantic]\nwatching = watching:plugin\n")
    return folder


def _run(home: Path, folder: Path, *arguments: str) -> None:
    env = {"PATH": os.environ["PATH"], "HOME": str(home), "DEBT_WIZARD_HOME": str(home), "PYTHONPATH": str(folder)}
    subprocess.run([sys.executable, *arguments], check=True, capture_output=True, env=env)


def test_no_plugin_of_another_package_sees_what_is_told(keep: Keep, tmp_path: Path) -> None:
    home = keep("cards").parent.parent
    folder = _installed(tmp_path)
    _run(home, folder, "-c", "from pydantic import BaseModel\nclass Any(BaseModel): x: int")
    assert (folder / "seen.txt").exists()
    (folder / "seen.txt").unlink()
    _run(home, folder, "-m", "debt_wizard", "show", "cards")
    assert not (folder / "seen.txt").exists()
