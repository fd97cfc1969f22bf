// A patient before and after an attack: linked planes, window and level, labels, a slider over the budget. The planes
// that the server has drawn stay until all volumes are there.
import { drawPlane } from "./drawing.js";
import { readVolume } from "./nifti.js";
import { PLANES, size, voxelAt } from "./planes.js";

const root = document.getElementById("viewer");
const said = document.getElementById("viewer-status");
const under = document.getElementById("under");
const controls = root?.querySelector(".controls");
const volumesByAddress = new Map();
const patient = { about: null, volumes: {} };
const look = { cross: [0, 0, 0], level: 0.5, window: 1, opacity: 0.5, reference: "outline", prediction: "fill" };
const budgets = JSON.parse(root?.dataset.budgets ?? "[]");
let condition = root?.dataset.condition;
let series = null;
let asked = 0;

const control = (name) => controls.querySelector(`[name=${name}]`);

function volume(name, of = condition) {
  const address = `${root.dataset.place}/${of}/${name}.nii.gz`;
  if (!volumesByAddress.has(address)) {
    const reading = readVolume(address);
    volumesByAddress.set(address, reading);
    reading.catch(() => volumesByAddress.delete(address));
  }
  return volumesByAddress.get(address);
}

// All volumes of what is chosen; an answer that another choice has overtaken is dropped.
async function load() {
  asked += 1;
  const mine = asked;
  const wanted = {
    clean: volume(`clean-${series}`, root.dataset.condition),
    reference: volume("reference", root.dataset.condition),
    onClean: volume("prediction-clean", root.dataset.condition),
    attacked: volume(`attacked-${series}`),
    onAttacked: volume("prediction-attacked"),
  };
  const names = Object.keys(wanted);
  let there = 0;
  const count = () => {
    if (mine === asked) said.textContent = there < names.length ? `Loading volume ${there + 1} of ${names.length}…` : "";
  };
  count();
  const found = await Promise.all(
    names.map(async (name) => {
      const one = await wanted[name];
      there += 1;
      count();
      return [name, one];
    }),
  );
  if (mine !== asked) return;
  patient.volumes = Object.fromEntries(found);
  show();
}

let waiting = false;
function show() {
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(() => {
    waiting = false;
    for (const canvas of root.querySelectorAll("canvas")) {
      const { plane, shows } = canvas.closest("figure").dataset;
      drawPlane(canvas, plane, shows, patient, look);
    }
    for (const figure of root.querySelectorAll("figure.plane")) {
      const { axis } = PLANES[figure.dataset.plane];
      figure.querySelector(".slice").textContent = look.cross[axis] + 1;
    }
    tell();
    root.dataset.drawn = [condition, series, look.cross.join("-")].join(" ");
  });
}

// What lies under the crosshair, in words.
function tell() {
  const { clean, attacked, reference, onClean, onAttacked } = patient.volumes;
  const [d, h, w] = look.cross;
  const at = w + clean.wide * (h + clean.high * d);
  const steps = patient.about.steps;
  const value = (found) => (found.voxels[at] / steps).toFixed(3);
  const change = (255 * (attacked.voxels[at] - clean.voxels[at])) / steps;
  const label = (found) => patient.about.classes[found.voxels[at]].name;
  const signed = `${change < 0 ? "−" : "+"}${Math.abs(change).toFixed(1)}/255`;
  under.textContent =
    `Under the crosshair: ${value(clean)} → ${value(attacked)} (${signed}); reference ${label(reference)}, ` +
    `predicted ${label(onClean)} → ${label(onAttacked)}.`;
}

function move(cross) {
  const sizes = size(patient.volumes.clean);
  look.cross = cross.map((at, axis) => Math.min(sizes[axis] - 1, Math.max(0, at)));
  show();
}

function listen(canvas) {
  const plane = PLANES[canvas.closest("figure").dataset.plane];
  const point = (event) => {
    const box = canvas.getBoundingClientRect();
    const place = [(event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height];
    move(voxelAt(patient.volumes.clean, plane, look.cross, place));
  };
  canvas.addEventListener("pointerdown", (event) => {
    canvas.setPointerCapture(event.pointerId);
    point(event);
  });
  canvas.addEventListener("pointermove", (event) => event.buttons && point(event));
  const step = (axis, by) => move(look.cross.map((at, each) => (each === axis ? at + by : at)));
  canvas.addEventListener("keydown", (event) => {
    const [rows, columns] = plane.along;
    const moves = {
      ArrowUp: [rows, 1],
      ArrowDown: [rows, -1],
      ArrowLeft: [columns, 1],
      ArrowRight: [columns, -1],
      PageUp: [plane.axis, 1],
      PageDown: [plane.axis, -1],
    };
    if (!moves[event.key]) return;
    event.preventDefault();
    step(...moves[event.key]);
  });
}

function makeCanvases() {
  for (const figure of root.querySelectorAll("figure.plane")) {
    const image = figure.querySelector("img");
    const canvas = document.createElement("canvas");
    canvas.tabIndex = 0;
    canvas.setAttribute("role", "img");
    canvas.setAttribute("aria-label", `${image.alt}; arrow keys move the crosshair, page keys the slice`);
    image.replaceWith(canvas);
    listen(canvas);
  }
}

function listenToControls() {
  for (const name of ["level", "window", "opacity"]) {
    control(name).addEventListener("input", (event) => {
      look[name] = Number(event.target.value);
      show();
    });
  }
  for (const name of ["reference", "prediction"]) {
    control(name).addEventListener("change", (event) => {
      look[name] = event.target.value;
      show();
    });
  }
  control("series").addEventListener("change", (event) => {
    series = event.target.value;
    load().catch(fail);
  });
  control("budget")?.addEventListener("input", (event) => {
    const chosen = budgets[event.target.value];
    condition = String(chosen.condition);
    const dice = chosen.dice === null ? "" : `, ${root.dataset.region} Dice ${chosen.dice.toFixed(3)}`;
    control("budget_words").textContent = `${chosen.key}${dice}`;
    load().catch(fail);
  });
}

function fail(error) {
  said.textContent = `The volumes could not be loaded, the planes above stay: ${error.message}.`;
}

async function begin() {
  said.textContent = "Reading the patient's files…";
  const answer = await fetch(`${root.dataset.place}/${condition}/about.json`);
  const about = await answer.json();
  if (!answer.ok) throw new Error(about.detail);
  patient.about = about;
  look.cross = about.center;
  const select = control("series");
  if (!select.options.length) select.append(...about.series.map((name) => new Option(name)));
  select.value = new URLSearchParams(location.search).get("series") || about.series.at(-1);
  series = select.value;
  await load();
  makeCanvases();
  controls.hidden = false;
  listenToControls();
  show();
}

if (root) begin().catch(fail);
