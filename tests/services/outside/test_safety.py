"""Code that somebody else may have written is not run."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from services.errors import BadInput
from services.outside import PluginRefused, use_folder
from services.science import attacks
from services.settings import load_settings
from tests.services.outside.made import ATTACK, write


def give_away(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As if the path belonged to somebody else; only root can do that in earnest."""
    if os.geteuid() == 0:
        os.chown(path, 4242, -1, follow_symlinks=False)
    else:
        monkeypatch.setattr(os, "geteuid", lambda: 4242)


@pytest.mark.parametrize("place", [".", "attacks"])
def test_a_folder_that_everybody_may_write_to_is_refused(plugins: Path, place: str) -> None:
    (plugins / place).chmod(0o777)
    with pytest.raises(PluginRefused, match=rf"everybody may write to {(plugins / place).resolve()}, and plug-ins are"):
        use_folder(plugins)


@pytest.mark.parametrize("place", [".", "attacks"])
def test_a_folder_of_somebody_else_is_refused(plugins: Path, place: str, monkeypatch: pytest.MonkeyPatch) -> None:
    give_away(plugins / place, monkeypatch)
    with pytest.raises(PluginRefused, match=r"belongs to user .*, neither to you nor to root"):
        use_folder(plugins)


@pytest.mark.parametrize("name", ["brighter.py", "_part.py"])
def test_a_file_that_others_may_write_is_refused_and_the_rest_works(plugins: Path, name: str) -> None:
    write(plugins / "attacks" / "brighter.py", ATTACK)
    write(plugins / "attacks" / name, ATTACK).chmod(0o646)
    with pytest.raises(PluginRefused, match=rf"'brighter' cannot be used: everybody may write to .*/{name}, and"):
        attacks.require("brighter")
    assert attacks.build({"name": "pgd"}).name == "pgd"


@pytest.mark.parametrize("name", ["brighter.py", "_part.py"])
def test_a_file_of_somebody_else_is_refused(plugins: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    write(plugins / "attacks" / "brighter.py", ATTACK)
    give_away(write(plugins / "attacks" / name, ATTACK), monkeypatch)
    with pytest.raises(PluginRefused, match=r"belongs to user .*, neither to you nor to root"):
        attacks.require("brighter")


def test_a_subfolder_that_became_writable_is_noticed_before_a_file_is_read(plugins: Path) -> None:
    write(plugins / "attacks" / "brighter.py", ATTACK)
    (plugins / "attacks").chmod(0o1777)
    with pytest.raises(PluginRefused, match=r"everybody may write to .*/attacks, and"):
        attacks.require("brighter")


def test_whoever_may_replace_the_folder_may_replace_the_code(tmp_path: Path) -> None:
    open_to_all = tmp_path / "shared"
    write(open_to_all / "plugins" / "attacks" / "brighter.py", ATTACK)
    open_to_all.chmod(0o777)
    with pytest.raises(PluginRefused, match=r"everybody may write to .*/shared and so replace the plug-in .*/plugins"):
        use_folder(open_to_all / "plugins")
    open_to_all.chmod(0o1777)  # as /tmp: nobody renames what belongs to others
    use_folder(open_to_all / "plugins")
    assert attacks.require("brighter").code
    use_folder(None)


def test_whoever_may_replace_a_link_on_the_way_may_replace_the_code(tmp_path: Path) -> None:
    write(tmp_path / "mine" / "plugins" / "attacks" / "brighter.py", ATTACK)
    open_to_all = tmp_path / "shared"
    open_to_all.mkdir()
    (open_to_all / "link").symlink_to(tmp_path / "mine")
    open_to_all.chmod(0o777)
    with pytest.raises(PluginRefused, match=r"everybody may write to .*/shared and so replace the plug-in"):
        use_folder(open_to_all / "link" / "plugins")


def test_a_link_is_as_safe_as_where_it_leads(plugins: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = write(tmp_path / "elsewhere" / "brighter.py", ATTACK)
    (plugins / "attacks" / "brighter.py").symlink_to(real)
    assert attacks.require("brighter").name == "brighter"
    use_folder(plugins)
    real.chmod(0o666)
    with pytest.raises(PluginRefused, match=r"everybody may write to .*/elsewhere/brighter\.py"):
        attacks.require("brighter")
    real.chmod(0o644)
    real.parent.chmod(0o777)
    with pytest.raises(PluginRefused, match=r"everybody may write to .*/elsewhere and so replace the plug-in"):
        attacks.require("brighter")
    real.parent.chmod(0o755)
    give_away(plugins / "attacks" / "brighter.py", monkeypatch)
    with pytest.raises(PluginRefused, match=r"attacks/brighter\.py belongs to user"):
        attacks.require("brighter")


def test_settings_refuse_such_a_folder_at_the_start(plugins: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ROBUST_PLUGINS", str(plugins))
    assert load_settings().plugins == plugins
    plugins.chmod(0o777)
    with pytest.raises(BadInput, match="everybody may write to"):
        load_settings()
    monkeypatch.setenv("ROBUST_PLUGINS", "nowhere")
    with pytest.raises(BadInput, match=r"the plug-in folder .*/nowhere does not exist"):
        load_settings()


def test_an_empty_name_is_no_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    write(tmp_path / "attacks" / "brighter.py", ATTACK)
    write(tmp_path / "robust.toml", 'plugins = ""\n')
    assert load_settings().plugins is None
    assert not attacks.has("brighter")
