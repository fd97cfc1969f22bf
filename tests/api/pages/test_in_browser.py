"""The pages in Chromium as their user has them: signed in by the address that `serve` prints, under the real policy.

Run by `make test-browser`, which installs what it needs.
"""

from __future__ import annotations

import base64
import io
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from sqlalchemy import Engine, update

from api.rest.access import Access
from api.rest.app import make_app
from api.rest.rates import Rate
from db import states
from db.engine import write
from db.models import Job
from services.access.sessions import prepare_session
from services.database import open_database
from services.reports.patient_runs import key_of_case
from services.settings import Settings
from tests.api.command_line import KEPT, TURNED, CommandLine
from tests.api.pages.served import serving

pytestmark = pytest.mark.long

PAGES = (
    "/sweeps",
    "/sweeps/1",
    "/sweeps/1/jobs/1",
    "/sweeps/1/robustness",
    "/sweeps/1/compare",
    "/sweeps/1/patients",
    "/sweeps/1/training",
    "/sweeps/1/gates",
    "/sweeps/1/data",
    "/sweeps/1/edit",
    "/sweeps/1/difference",
    "/compare?a=attack%3Dfgsm&b=attack%3Dclean",
    "/workers",
    "/plugins",
    "/plugins/attacks/fgsm",
    "/sweeps/99",
    "/login",
)
#: A patient whose files have their axes in another order than the others'.
PATIENT = f"/sweeps/1/patients/{key_of_case(TURNED)}"
#: Data that no server needs to have.
SYNTHETIC = "{synthetic: {cases: 4, size: 16}, "
NO_LIMIT = Rate(at_once=1e9, a_second=1e9)


@dataclass
class Site:
    """A server of a finished sweep, and a browser that is signed in."""

    address: str
    secret: str
    engine: Engine
    browser: Any
    context: Any
    said: list[str] = field(default_factory=list)

    def open(self, path: str, *, width: int = 1280, context: Any = None) -> Any:
        """A page; what the browser complains of is in `said`."""
        page = (context or self.context).new_page()
        page.set_viewport_size({"width": width, "height": 900})
        page.set_default_timeout(60_000)
        page.on("console", lambda message: self.said.append(f"{path}: {message.text}"))
        page.on("pageerror", lambda error: self.said.append(f"{path}: {error}"))
        page.goto(self.address + path)
        return page

    def patient(self, query: str = "") -> Any:
        """The patient's page, its volumes there."""
        page = self.open(PATIENT + query)
        page.wait_for_selector("#viewer[data-drawn]")
        return page


@pytest.fixture(scope="module")
def site(made: CommandLine, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The finished sweep of files, served as `robust-cli serve` does."""
    playwright = pytest.importorskip("playwright.sync_api", reason="make test-browser installs playwright")
    path = shutil.which("chromium") or pytest.skip("make test-browser installs Chromium")
    folder = tmp_path_factory.mktemp("served")
    shutil.copytree(made.folder / ".robust", folder / ".robust", symlinks=True)
    settings = Settings(home=folder / ".robust")
    engine = open_database(settings)
    with write(engine) as connection:
        secret = prepare_session(connection, name="anna", by="test").tell()
    app = make_app(settings, access=Access(engine, rate=NO_LIMIT, rate_of_strangers=NO_LIMIT))
    with serving(app) as address, playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=path, args=["--no-sandbox"])
        found = Site(address, secret, engine, browser, browser.new_context())
        found.open(f"/open?secret={secret}").close()
        yield found
        browser.close()
    engine.dispose()


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


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_page_keeps_the_policy_fits_a_telephone_and_has_words_that_stand_out(site: Site, scheme: str) -> None:
    ground = {"light": "rgb(255, 255, 255)", "dark": "rgb(20, 23, 26)"}[scheme]
    for path in (*PAGES, PATIENT):
        page = site.open(path, width=390)
        page.emulate_media(color_scheme=scheme)
        for figure in page.query_selector_all("[data-figure]"):
            figure.scroll_into_view_if_needed()
        for figure in page.query_selector_all("[data-figure]"):
            page.wait_for_selector(f"[data-figure='{figure.get_attribute('data-figure')}'][data-drawn]")
        wide = page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wide <= 0, f"{path} is wider than a telephone"
        assert page.evaluate("() => getComputedStyle(document.body).backgroundColor") == ground
        assert page.evaluate("() => document.querySelectorAll('[style], [onclick], style').length") == 0
        page.close()
    site.said[:] = [line for line in site.said if "status of 404" not in line or "/sweeps/99" not in line]


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
    page.wait_for_selector("text=Submit what is shown here")
    added = [line.inner_text() for line in page.query_selector_all("ins")]
    assert added == ["+ name: changed", f"+ data: {SYNTHETIC}split: {{folds: 2}}}}"]
    assert page.query_selector_all("table"), "the plan"
    page.click("text=Submit what is shown here")
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
