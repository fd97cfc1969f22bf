"""Plug-ins of installed packages: found by entry points, known by the package's version."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from services.outside import PluginRefused, package, use_folder
from services.reports.plugins import list_parameters, list_plugins
from services.science import attacks, metrics
from services.science.evaluate import metric_impl
from tests.services.outside.made import ATTACK, METRIC, install, write

Installer = Callable[[str, str, Mapping[str, str], Mapping[str, str]], None]


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Installer]:
    """Installs packages that a process begun after that would find."""
    site = tmp_path / "site"
    site.mkdir()
    monkeypatch.syspath_prepend(str(site))

    def forget() -> None:
        package.entry_points.cache_clear()
        package._all_entry_points.cache_clear()
        for name in [name for name in sys.modules if name.startswith("brightness")]:
            del sys.modules[name]
        use_folder(None)

    def add(name: str, version: str, modules: Mapping[str, str], points: Mapping[str, str]) -> None:
        install(site, name, version, dict(modules), dict(points))
        forget()

    yield add
    forget()


@pytest.mark.parametrize("value", ["brightness", "brightness:Brighter"])
def test_an_entry_point_names_a_module_or_a_class(installed: Installer, value: str) -> None:
    installed("brightness", "1.2", {"brightness": ATTACK}, {"attacks.shine": value})
    attack = attacks.build({"name": "shine", "share": 0.5})
    assert attack.spec()["name"] == attack.name == "shine"
    assert attack.spec()["code"] == "brightness==1.2"
    assert attacks.build(attack.spec()) == attack
    assert {"shine", "pgd"} <= set(attacks.names())
    row = next(row for row in list_plugins("attacks").rows if row[1] == "shine")
    assert row == ("attacks", "shine", "Every voxel becomes brighter.", f"package brightness==1.2 ({value})")
    assert list_parameters("attacks", "shine").title.endswith("brightness==1.2)")


def test_two_plug_ins_of_one_module(installed: Installer) -> None:
    both = f"{ATTACK}\n\nclass Darker(Brighter):\n    'Every voxel becomes darker.'\n"
    points = {"attacks.brighter": "brightness:Brighter", "attacks.darker": "brightness:Darker"}
    installed("brightness", "1.2", {"brightness": both}, points)
    assert [attacks.build({"name": name}).name for name in ("brighter", "darker", "brighter")] == [
        "brighter",
        "darker",
        "brighter",
    ]


def test_another_version_is_other_code(installed: Installer) -> None:
    points = {"attacks.shine": "brightness:Brighter", "metrics.volumes": "brightness_metric"}
    modules = {"brightness": ATTACK, "brightness_metric": METRIC}
    installed("brightness", "1.2", modules, points)
    first, impl = attacks.build({"name": "shine"}).spec(), metric_impl(["volumes"])
    assert impl.endswith("/volumes(code=brightness==1.2)")
    installed("brightness", "1.3", modules, points)
    assert attacks.build({"name": "shine"}).spec()["code"] == "brightness==1.3"
    assert metric_impl(["volumes"]) != impl
    words = r"is brightness==1\.3, and brightness==1\.2 was submitted: install brightness==1\.2 on this machine"
    with pytest.raises(PluginRefused, match=words):
        attacks.build(first)


@pytest.mark.parametrize(
    ("text", "value", "words"),
    [
        ("import math\nx = 1 / 0\n", "brightness", r"/brightness\.py, line 2: ZeroDivisionError"),
        ("def f(:\n", "brightness", r"/brightness\.py, line 1: SyntaxError"),
        ("", "brightness_gone", r"package brightness==1\.2 \(brightness_gone\): ModuleNotFoundError: No module named"),
        (ATTACK, "brightness:Darker", r"package brightness==1\.2 \(brightness:Darker\): AttributeError: "),
        (METRIC, "brightness:Volumes", r"package brightness==1\.2 \(brightness:Volumes\) defines no attack"),
        (ATTACK, "brightness:ATTACK", r"package brightness==1\.2 \(brightness:ATTACK\): AttributeError"),
        (ATTACK.replace("perturb", "disturb"), "brightness", r"line 6: class Brighter does not define perturb"),
        (
            ATTACK,
            "no name of a module!",
            r"\(no name of a module!\): expected 'package\.module:Class' or 'package\.module'",
        ),
        ("raise BaseException('odd')\n", "brightness", r"/brightness\.py, line 1: BaseException: odd"),
    ],
)
def test_a_broken_one_is_refused_and_the_others_work(installed: Installer, text: str, value: str, words: str) -> None:
    installed("brightness", "1.2", {"brightness": text, "brightness_m": METRIC}, {"attacks.shine": value})
    with pytest.raises(PluginRefused, match=rf"^attack 'shine' cannot be used: .*{words}") as caught:
        attacks.require("shine")
    assert "\n" not in str(caught.value)
    assert attacks.build({"name": "pgd"}).name == "pgd"


def test_one_class_under_two_names_is_refused(installed: Installer) -> None:
    points = {"attacks.shine": "brightness:Brighter", "attacks.glow": "brightness:Brighter"}
    installed("brightness", "1.2", {"brightness": ATTACK}, points)
    attacks.require("shine")
    with pytest.raises(PluginRefused, match="class Brighter is the plug-in 'shine' already"):
        attacks.require("glow")


@pytest.mark.parametrize("value", ["services.science.attacks.pgd", "services.science.attacks.pgd:Pgd"])
def test_a_built_in_one_under_another_name_is_refused_and_stays_what_it_is(installed: Installer, value: str) -> None:
    before = attacks.build({"name": "pgd"}).spec()
    installed("brightness", "1.2", {}, {"attacks.shine": value})
    with pytest.raises(PluginRefused, match=r"attack 'shine' cannot be used: .* is built in, as 'pgd': inherit from"):
        attacks.require("shine")
    assert attacks.build({"name": "pgd"}).spec() == before


def test_a_package_without_a_version_is_refused(installed: Installer, tmp_path: Path) -> None:
    installed("brightness", "1.2", {"brightness": ATTACK}, {"attacks.shine": "brightness"})
    write(tmp_path / "site" / "brightness-1.2.dist-info" / "METADATA", "Metadata-Version: 2.1\n")
    with pytest.raises(PluginRefused, match=r"the package of the entry point brightness has no name and version"):
        attacks.require("shine")
    assert attacks.origin("shine") == "a package of no name (brightness)"


def test_two_sources_of_one_name_are_refused_naming_both(installed: Installer, tmp_path: Path) -> None:
    installed("brightness", "1.2", {"brightness": ATTACK}, {"attacks.shine": "brightness", "attacks.pgd": "brightness"})
    file = write(tmp_path / "plugins" / "attacks" / "shine.py", ATTACK)
    use_folder(tmp_path / "plugins")
    both = re.escape(f"package brightness==1.2 (brightness) and {file}")
    with pytest.raises(PluginRefused, match=f"attack 'shine' is there twice, {both}: remove or rename one of them"):
        attacks.require("shine")
    with pytest.raises(PluginRefused, match=r"attack 'pgd' is built in: give package brightness==1\.2 \(brightness\)"):
        attacks.require("pgd")
    installed("glare", "3", {"brightness": ATTACK}, {"attacks.shine": "brightness"})
    with pytest.raises(PluginRefused, match=r"there twice, package .* and package "):
        attacks.require("shine")
    assert metrics.build({"name": "dice"}).code == ""
