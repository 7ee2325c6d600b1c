"""The public face: light to import, complete, and free of names that a module could hide."""

import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from debt_wizard import finance

HEAVY = {"numpy", "pyxirr", "pydantic", "textual", "rich", "babel"}
REPORT = """
import sys, time
start = time.process_time()
from debt_wizard import finance
print(time.process_time() - start)
print(" ".join(sorted({name.partition(".")[0] for name in sys.modules})))
finance.equal_instalments
finance.split
finance.parse_amount("1")
print(" ".join(sorted({name.partition(".")[0] for name in sys.modules})))
"""


def fresh(code: str) -> list[str]:
    """What a new interpreter prints."""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout.splitlines()


def test_importing_takes_little_work_and_loads_nothing_heavy() -> None:
    seconds, at_import, in_use = fresh(REPORT)
    assert float(seconds) < 1
    assert not HEAVY & set(at_import.split())
    assert not HEAVY & set(in_use.split())


def test_no_public_name_is_also_the_name_of_a_module() -> None:
    modules = {path.stem for path in Path(finance.__file__).parent.glob("*.py")}
    assert not modules & set(finance.__all__)


@pytest.mark.parametrize("name", finance.__all__)
def test_every_public_name_is_there_and_says_what_it_is(name: str) -> None:
    value = getattr(finance, name)
    if callable(value) and not hasattr(value, "__args__"):
        assert value.__doc__


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="compound_magic"):
        getattr(finance, "compound_magic")  # noqa: B009 - the name is not one that a type checker may know


def test_the_calculators_import_nothing_of_the_program_but_themselves() -> None:
    for path in Path(finance.__file__).parent.glob("*.py"):
        import_module(f"debt_wizard.finance.{path.stem}".removesuffix(".__init__"))
        for line in path.read_text("utf-8").splitlines():
            if "import" in line and "debt_wizard" in line:
                assert "debt_wizard.finance." in line
