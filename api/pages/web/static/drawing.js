// One plane on a canvas: gray or what has changed, labels as areas or lines over it, the crosshair.
import { PLANES, placeOf, size, walk } from "./planes.js";

const BRIGHTER = [230, 97, 1];
const DARKER = [43, 140, 255];
const REFERENCE = [255, 255, 255];
const SIDE = 480;

export function drawPlane(canvas, name, shows, patient, look) {
  const plane = PLANES[name];
  const { about, volumes } = patient;
  const under = volumes[shows === "attacked" ? "attacked" : "clean"];
  const [rows, columns] = plane.along.map((axis) => size(under)[axis]);
  const pixels = new ImageData(columns, rows);
  const gray = grayOf(under, about.steps, look);
  const paint =
    shows === "difference"
      ? changeOf(volumes.clean.voxels, volumes.attacked.voxels, gray, about.factor / about.steps)
      : (at) => [gray(at), gray(at), gray(at)];
  const labels = overlays(patient, shows, look);
  const fills = labels.filter((each) => each.how === "fill");
  walk(under, plane, look.cross, (at, voxel) => {
    let color = paint(voxel);
    for (const each of fills) {
      const over = each.color(each.voxels[voxel]);
      if (over) color = color.map((value, band) => value * (1 - look.opacity) + over[band] * look.opacity);
    }
    pixels.data.set([...color, 255], 4 * at);
  });
  const [high, wide] = plane.along.map((axis) => about.spacing[axis]);
  const scale = SIDE / Math.max(columns * wide, rows * high);
  canvas.width = Math.round(columns * wide * scale);
  canvas.height = Math.round(rows * high * scale);
  const context = canvas.getContext("2d");
  context.imageSmoothingEnabled = false;
  const small = new OffscreenCanvas(columns, rows);
  small.getContext("2d").putImageData(pixels, 0, 0);
  context.drawImage(small, 0, 0, canvas.width, canvas.height);
  for (const each of labels) if (each.how === "outline") outline(context, under, plane, look.cross, each, rows, columns);
  crosshair(context, placeOf(under, plane, look.cross));
}

const grayOf = (volume, steps, { level, window }) => {
  const low = (level - window / 2) * steps;
  const gain = 255 / (window * steps);
  return (voxel) => Math.min(255, Math.max(0, (volume.voxels[voxel] - low) * gain));
};

// Gray at 0.6 of its brightness, and over it what has become brighter or darker.
const changeOf = (clean, attacked, gray, gain) => (voxel) => {
  const change = (attacked[voxel] - clean[voxel]) * gain;
  const part = Math.min(1, Math.abs(change));
  const value = 0.6 * gray(voxel) * (1 - part);
  return (change > 0 ? BRIGHTER : DARKER).map((band) => value + part * band);
};

function overlays({ about, volumes }, shows, look) {
  const classColor = (number) => (number ? about.classes[number].color : null);
  const found = [];
  if (shows !== "difference") {
    const { voxels } = volumes[shows === "clean" ? "onClean" : "onAttacked"];
    found.push({ voxels, color: classColor, how: look.prediction, same: (a, b) => a === b });
  }
  const inside = (number) => about.region.includes(number);
  found.push({
    voxels: volumes.reference.voxels,
    color: look.reference === "fill" ? classColor : (number) => (inside(number) ? REFERENCE : null),
    how: look.reference,
    same: (a, b) => inside(a) === inside(b),
  });
  return found;
}

// Along the edges of voxels, where one is covered and its neighbour is not, or by another label.
function outline(context, volume, plane, cross, each, rows, columns) {
  const found = new Uint8Array(rows * columns);
  walk(volume, plane, cross, (at, voxel) => {
    found[at] = each.voxels[voxel];
  });
  const [x, y] = [context.canvas.width / columns, context.canvas.height / rows];
  const paths = new Map();
  const line = (label, ...points) => {
    const color = each.color(label);
    if (!color) return;
    const key = `rgb(${color.join(" ")})`;
    if (!paths.has(key)) paths.set(key, new Path2D());
    const path = paths.get(key);
    path.moveTo(points[0] * x, points[1] * y);
    path.lineTo(points[2] * x, points[3] * y);
  };
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const here = found[row * columns + column];
      const right = column + 1 < columns ? found[row * columns + column + 1] : 0;
      const below = row + 1 < rows ? found[(row + 1) * columns + column] : 0;
      if (!each.same(here, right)) {
        line(each.color(here) ? here : right, column + 1, row, column + 1, row + 1);
      }
      if (!each.same(here, below)) line(each.color(here) ? here : below, column, row + 1, column + 1, row + 1);
    }
  }
  for (const [color, path] of paths) {
    context.strokeStyle = "rgb(0 0 0 / 0.7)"; // so that a white line shows on white tissue
    context.lineWidth = 4;
    context.stroke(path);
    context.lineWidth = 2;
    context.strokeStyle = color;
    context.stroke(path);
  }
}

function crosshair(context, [x, y]) {
  const { width, height } = context.canvas;
  context.strokeStyle = "rgb(255 235 59 / 0.75)";
  context.lineWidth = 2;
  context.beginPath();
  context.moveTo(x * width, 0);
  context.lineTo(x * width, height);
  context.moveTo(0, y * height);
  context.lineTo(width, y * height);
  context.stroke();
}
