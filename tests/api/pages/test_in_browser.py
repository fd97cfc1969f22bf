"""The pages in Chromium as their user has them: signed in by the address that `serve` prints, under the real policy.

Run by `make test-browser`, which installs what it needs.
"""

from __future__ import annotations

import base64
import io
import re
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from sqlalchemy import update

from db import states
from db.engine import write
from db.models import Job
from tests.api.command_line import KEPT, TURNED
from tests.api.pages.browsing import PATIENT, Site

pytestmark = pytest.mark.long

#: Data that no server needs to have.
SYNTHETIC = "{synthetic: {cases: 4, size: 16}, "


@pytest.fixture(autouse=True)
def nothing_is_complained_of(site: Site) -> Iterator[None]:
    """No violation of the policy, no error of a script, on any page of any test here."""
    site.said.clear()
    yield
    assert site.said == []


def picture(page: Any, plane: str, shows: str) -> NDArray[np.int64]:
    """The pixels of a canvas."""
    from PIL import Image

    address = page.evaluate(
        "([plane, shows]) => document.querySelector("
        "`figure[data-plane=${plane}][data-shows=${shows}] canvas`).toDataURL()",
        [plane, shows],
    )
    content = base64.b64decode(address.partition(",")[2])
    return np.asarray(Image.open(io.BytesIO(content)).convert("RGB")).astype(int)


def drawn_anew(page: Any, before: str) -> str:
    """Waits until something else is drawn; returns what."""
    page.wait_for_selector(f'#viewer[data-drawn]:not([data-drawn="{before}"])')
    return str(page.get_attribute("#viewer", "data-drawn"))


def settle(page: Any) -> None:
    """Waits until all volumes are there and two frames have passed since."""
    page.wait_for_selector("#viewer-status:empty", state="attached")
    page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")


def test_the_address_signs_in_once_and_nobody_else_sees_a_page(site: Site) -> None:
    page = site.open("/")
    assert page.url == f"{site.address}/"
    assert page.inner_text("h1") == "Sweeps"
    assert "kept" in page.inner_text("table")
    page.click("text=kept")
    assert "11 of 11 jobs done" in page.inner_text("main")
    stranger = site.browser.new_context()
    for path in ("/", f"/open?secret={site.secret}", PATIENT):
        answer = stranger.new_page().goto(site.address + path)
        assert answer.status == 401
        assert "kept" not in answer.text()
    stranger.close()


def test_a_click_on_a_dot_of_the_curve_opens_that_patient_under_that_attack(site: Site) -> None:
    page = site.open("/sweeps/1/robustness?attack=fgsm")
    page.wait_for_selector("[data-figure$=curve][data-drawn]")
    mark = page.query_selector('[data-epsilon="32/255"][data-region=WT][data-access=white-box] [data-to]')
    case = mark.get_attribute("data-case")
    mark.scroll_into_view_if_needed()
    box = mark.bounding_box()
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.wait_for_selector("#viewer")
    assert page.inner_text("h1") == case
    assert "fgsm 32/255, white-box" in page.inner_text("main")


def test_without_script_the_planes_are_pictures_of_the_server(site: Site) -> None:
    plain = site.browser.new_context(java_script_enabled=False, storage_state=site.context.storage_state())
    page = site.open(PATIENT, context=plain)
    page.wait_for_load_state("networkidle")
    shown = [picture_.bounding_box()["width"] for picture_ in page.query_selector_all("figure.plane img")]
    assert len(shown) == 9
    assert min(shown) > 100
    assert page.query_selector("canvas") is None
    sides = page.inner_text("figure.plane")
    assert set("APLR") <= set(sides)
    assert not page.is_visible(".controls")
    plain.close()


def test_the_viewer_draws_what_the_server_draws_voxel_for_voxel(site: Site) -> None:
    """The server's planes are proved in all orders of axes: so are the viewer's."""
    from PIL import Image

    page = site.patient()
    for name in ("reference", "prediction"):
        page.select_option(f"[name={name}]", "none")
    condition = page.get_attribute("#viewer", "data-condition")
    size = 16
    for plane in ("axial", "coronal", "sagittal"):
        for shows in ("clean", "attacked", "difference"):
            asked = f"plane={plane}&shows={shows}&reference=none&prediction=none"
            answer = site.context.request.get(f"{site.address}{PATIENT}/{condition}/plane.png?{asked}")
            server = np.asarray(Image.open(io.BytesIO(answer.body()))).astype(int)
            mine = picture(page, plane, shows)
            pair = []
            for found in (server, mine):
                rows, columns = (((np.arange(size) + 0.25) * side / size).astype(int) for side in found.shape[:2])
                pair.append(found[rows[:, None], columns[None, :]])
            assert np.abs(pair[0] - pair[1]).max() <= 2, f"{plane} {shows}"
            assert pair[0].std() > 5


def test_a_click_moves_the_crosshair_of_all_planes_and_keys_move_it_on(site: Site) -> None:
    page = site.patient()
    before = {plane: picture(page, plane, "attacked") for plane in ("axial", "coronal", "sagittal")}
    told, drawn = page.inner_text("#under"), page.get_attribute("#viewer", "data-drawn")
    canvas = page.query_selector("figure[data-plane=axial][data-shows=clean] canvas")
    box = canvas.bounding_box()
    page.mouse.click(box["x"] + box["width"] * 0.3, box["y"] + box["height"] * 0.4)
    drawn = drawn_anew(page, drawn)
    assert page.inner_text("#under") != told
    for plane, picture_ in before.items():
        assert (picture(page, plane, "attacked") != picture_).any(), plane
    slices = [element.inner_text() for element in page.query_selector_all("figure[data-shows=clean] .slice")]
    canvas.press("ArrowLeft")
    drawn = drawn_anew(page, drawn)
    canvas.press("PageUp")
    drawn_anew(page, drawn)
    moved = [element.inner_text() for element in page.query_selector_all("figure[data-shows=clean] .slice")]
    assert int(moved[0]) == int(slices[0]) + 1, "page keys go through the slices"
    assert int(moved[2]) == int(slices[2]) + 1, "to the left of the picture is to the patient's right"
    assert moved[1] == slices[1]


def test_the_slider_changes_what_the_attack_shows_and_never_the_clean_image(site: Site) -> None:
    page = site.patient()
    drawn = page.get_attribute("#viewer", "data-drawn")
    before = {shows: picture(page, "axial", shows) for shows in ("clean", "attacked", "difference")}
    page.evaluate(
        "() => { const slider = document.querySelector('[name=budget]'); slider.value = 0;"
        " slider.dispatchEvent(new Event('input', {bubbles: true})); }"
    )
    drawn_anew(page, drawn)
    after = {shows: picture(page, "axial", shows) for shows in before}
    assert (after["clean"] == before["clean"]).all()
    assert (after["attacked"] != before["attacked"]).any()
    strength = [np.abs(found["difference"] - found["clean"]).mean() for found in (before, after)]
    assert strength[1] < strength[0], "4/255 changes less than 32/255"
    assert "4/255" in page.inner_text("[name=budget_words]")


def test_window_labels_and_series_change_the_picture(site: Site) -> None:
    page = site.patient()
    for name, value in (("prediction", "none"), ("reference", "fill"), ("series", "t1")):
        before = picture(page, "axial", "clean")
        page.select_option(f"[name={name}]", value)
        settle(page)
        assert (picture(page, "axial", "clean") != before).any(), name
    before = picture(page, "axial", "clean")
    page.evaluate(
        "() => { const slider = document.querySelector('[name=window]'); slider.value = 0.3;"
        " slider.dispatchEvent(new Event('input', {bubbles: true})); }"
    )
    settle(page)
    assert (picture(page, "axial", "clean") != before).any()


def test_a_failure_is_retried_by_its_button(site: Site) -> None:
    with write(site.engine) as connection:
        connection.execute(update(Job).where(Job.id == 11).values(state=states.FAILED, error="<b>no space</b>"))
    page = site.open("/sweeps/1")
    assert "<b>no space</b>" in page.inner_text(".failure")
    page.click("text=Retry this job")
    assert "runs again" in page.inner_text("[role=status]")
    with write(site.engine) as connection:
        connection.execute(update(Job).where(Job.id == 11).values(state=states.DONE, error=None))


def test_a_sweep_is_written_its_mistakes_stand_beside_their_lines_and_it_is_submitted(site: Site) -> None:
    page = site.open("/new")
    assert "name: quickstart" in page.input_value("#text")
    page.fill(
        "#text", "name: mine\ndata: {synthetic: {cases: 4, size: 16}}\nattacks: {fgms: {}}\ntraining: {epochs: -1}\n"
    )
    page.wait_for_selector(".mistakes li:nth-child(2)")
    told = page.inner_text(".mistakes")
    assert "line 3" in told
    assert "fgsm" in told
    assert "line 4" in told
    marked = [line.inner_text().strip() for line in page.query_selector_all(".gutter .wrong")]
    assert [word.split()[-1] for word in marked] == ["3", "4"]
    page.click(".mistakes button >> text=line 4")
    chosen = page.evaluate(
        "() => { const t = document.activeElement; return t.value.slice(t.selectionStart, t.selectionEnd) }"
    )
    assert chosen == "training: {epochs: -1}"
    page.fill(
        "#text", "name: mine\ndata: {synthetic: {cases: 4, size: 16}}\nattacks: {fgsm: {}}\ntraining: {epochs: 1}\n"
    )
    page.wait_for_selector("text=No mistake: sweep mine")
    page.click("[name=plan]")
    page.wait_for_selector("#answer h2")
    assert page.inner_text("#answer h2").startswith("mine: ")
    page.click("button[type=submit]")
    page.wait_for_url(re.compile(r"/sweeps/\d+$"))
    assert page.inner_text("h1") == "mine"
    site.said[:] = [line for line in site.said if "status of 422" not in line]  # of what was wrong


def test_a_sweeps_own_file_is_changed_checked_and_submitted_with_what_changes_in_sight(site: Site) -> None:
    page = site.open("/sweeps/1")
    page.click("text=Edit and resubmit")
    text = page.input_value("#text")
    assert text.strip() == KEPT.strip()
    page.fill("#text", text.replace("name: kept", "name: [kept]"))
    page.wait_for_selector(".mistakes li")
    page.fill("#text", text.replace("name: kept", "name: changed").replace("{root: phantoms, ", SYNTHETIC))
    page.wait_for_selector("text=No mistake: sweep changed")
    page.click("text=What changes, and what would it run?")
    page.wait_for_selector("text=Submit the file as it was checked")
    added = [line.inner_text() for line in page.query_selector_all("ins")]
    assert added == ["+ name: changed", f"+ data: {SYNTHETIC}split: {{folds: 2}}}}"]
    assert page.query_selector_all("table"), "the plan"
    page.click("text=Submit the file as it was checked")
    page.wait_for_url(re.compile(r"/sweeps/\d+\?said=submitted$"))
    assert page.inner_text("h1") == "changed"
    site.said[:] = [line for line in site.said if "status of 422" not in line]  # of what was wrong


def test_a_theme_that_is_chosen_stays_and_the_keyboard_reaches_the_content(site: Site) -> None:
    page = site.open("/sweeps")
    page.select_option("#theme", "dark")
    dark = "rgb(20, 23, 26)"
    assert page.evaluate("() => getComputedStyle(document.body).backgroundColor") == dark
    page.reload()
    assert page.evaluate("() => getComputedStyle(document.body).backgroundColor") == dark
    page.select_option("#theme", "")
    page.reload()
    page.keyboard.press("Tab")
    assert page.evaluate("() => document.activeElement.textContent") == "To the content"
    page.keyboard.press("Enter")
    assert page.evaluate("() => document.activeElement.id") == "main"


def test_a_share_link_shows_one_sweep_and_patients_under_other_names(site: Site) -> None:
    from services.access.links import create_link

    with write(site.engine) as connection:
        secret = create_link(connection, 1, images="volumes", by="test")[1].tell()
    guest = site.browser.new_context()
    page = site.open(f"/shared/{secret}/", context=guest)
    assert page.inner_text("h1") == "kept"
    page.click("nav.tabs >> text=Patients")
    listed = page.inner_text("table")
    assert TURNED not in listed
    page.click("table a")
    page.wait_for_selector("#viewer[data-drawn]")
    assert TURNED not in page.content()
    assert f"/shared/{secret}/" in page.url
    guest.close()
