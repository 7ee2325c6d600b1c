import os
import subprocess
import sys
from pathlib import Path

import pytest

from support.terminal import Terminal, clean_environment

ROOT = Path(__file__).parents[2]
START = "import sys; from debt_wizard.cli import main; sys.exit(main())"


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built and unpacked into an empty folder, far from the source."""
    wheels, target = tmp_path_factory.mktemp("wheels"), tmp_path_factory.mktemp("installed")
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(wheels), str(ROOT)]
    subprocess.run(build, check=True, capture_output=True)
    wheel = next(wheels.glob("*.whl"))
    install = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--target", str(target)]
    subprocess.run([*install, str(wheel)], check=True, capture_output=True)
    return target


@pytest.mark.parametrize(
    ("language", "title", "other"), [("zh", "从这里开始", "Start here"), ("en", "Start here", "从这里开始")]
)
def test_the_wheel_alone_shows_everything_in_both_languages(
    installed: Path, tmp_path: Path, language: str, title: str, other: str
) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    environment = {**clean_environment(tmp_path / "home", language), "PYTHONPATH": str(installed)}
    asked = subprocess.run(
        [sys.executable, "-c", "import debt_wizard, debt_wizard_content; print(debt_wizard.__file__)"],
        cwd=empty,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    assert asked.stdout.startswith(str(installed))
    before = Path.cwd()
    os.chdir(empty)
    try:
        terminal = Terminal([sys.executable, "-c", START], environment=environment)
        terminal.wait_for(title)
        terminal.send("\x1bOQ")
        terminal.wait_for(other)
        terminal.send("\x11")
        assert terminal.ended() == 0
    finally:
        os.chdir(before)
    assert list(empty.iterdir()) == []


def test_the_content_of_the_wheel_passes_its_own_check(installed: Path, tmp_path: Path) -> None:
    environment = {**clean_environment(tmp_path, "en"), "PYTHONPATH": str(installed)}
    command = [sys.executable, "-c", START, "content", "check"]
    checked = subprocess.run(command, check=False, cwd=tmp_path, env=environment, capture_output=True, text=True)
    assert checked.returncode == 0, checked.stdout + checked.stderr
