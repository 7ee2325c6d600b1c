import subprocess
import sys
from pathlib import Path

import pytest

from debt_wizard_content.content_error import ContentError
from debt_wizard_content.sentences import sentence
from debt_wizard_content.source import SHIPPED, ContentSource, content_from, current


def test_an_edited_copy_is_read_inside_the_block_and_only_there(tmp_path: Path) -> None:
    (tmp_path / "sentences").mkdir()
    (tmp_path / "sentences" / "edited.toml").write_text('[a]\nzh = "改"\nen = "edited"\n', "utf-8")
    with content_from(tmp_path) as source:
        assert current() is source
        assert sentence("edited.a").in_("en") == "edited"
    assert current() is SHIPPED
    with pytest.raises(KeyError):
        sentence("edited.a")


def test_a_file_is_read_once(tmp_path: Path) -> None:
    (tmp_path / "sentences").mkdir()
    file = tmp_path / "sentences" / "plan.toml"
    file.write_text('[a]\nzh = "甲"\nen = "A"\n', "utf-8")
    source = ContentSource(tmp_path)
    first = source.table("sentences", "plan")
    file.unlink()
    assert source.table("sentences", "plan") is first


def test_a_file_that_is_not_utf8_is_named(tmp_path: Path) -> None:
    (tmp_path / "sentences").mkdir()
    (tmp_path / "sentences" / "plan.toml").write_bytes('[a]\nzh = "甲"\n'.encode("gb18030"))
    with pytest.raises(ContentError, match=r"^sentences/plan\.toml:2: flaws_files\.not_utf8"):
        ContentSource(tmp_path).table("sentences", "plan")


def test_a_folder_that_is_not_there_holds_no_files(tmp_path: Path) -> None:
    assert ContentSource(tmp_path).names("letters") == ()


def test_reading_content_imports_nothing_heavy() -> None:
    told = subprocess.run(
        [
            sys.executable,
            "-c",
            "import sys, debt_wizard_content.sentences, debt_wizard_content.guidance,"
            "debt_wizard_content.letters, debt_wizard_content.catalogues, debt_wizard_content.facts;"
            "print(*{'textual', 'pydantic', 'babel', 'jinja2'} & set(sys.modules))",
        ],
        capture_output=True,
        text=True,
        check=True,
        env={"PYTHONPATH": str(Path(__file__).parents[2] / "content")},
    )
    assert told.stdout.strip() == ""
