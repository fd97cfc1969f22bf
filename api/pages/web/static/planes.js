// Three planes through a voxel, as radiologists look: the patient's right on the left, his front or head at the top.
// `along` are the axes (0: d, 1: h, 2: w) of rows and columns; both run from the end of their axis to its beginning.
export const PLANES = {
  axial: { axis: 0, along: [1, 2] },
  coronal: { axis: 1, along: [0, 2] },
  sagittal: { axis: 2, along: [0, 1] },
};

export const size = (volume) => [volume.deep, volume.high, volume.wide];

// Calls `see` with the number of each voxel of a plane, row by row from the top, from the left.
export function walk(volume, plane, cross, see) {
  const sizes = size(volume);
  const steps = [volume.high * volume.wide, volume.wide, 1];
  const { axis, along } = plane;
  const [rows, columns] = along.map((each) => sizes[each]);
  const base = cross[axis] * steps[axis];
  for (let row = 0, at = 0; row < rows; row += 1) {
    const start = base + (rows - 1 - row) * steps[along[0]];
    for (let column = 0; column < columns; column += 1, at += 1) {
      see(at, start + (columns - 1 - column) * steps[along[1]]);
    }
  }
  return [rows, columns];
}

// The voxel under a place of a picture, both as parts of its sides; the slice stays.
export function voxelAt(volume, plane, cross, [x, y]) {
  const sizes = size(volume);
  const found = [...cross];
  for (const [axis, part] of [
    [plane.along[0], y],
    [plane.along[1], x],
  ]) {
    const from = Math.floor(part * sizes[axis]);
    found[axis] = Math.min(sizes[axis] - 1, Math.max(0, sizes[axis] - 1 - from));
  }
  return found;
}

// Where the middle of a voxel is drawn, as parts of the sides of a picture.
export function placeOf(volume, plane, cross) {
  const sizes = size(volume);
  const [y, x] = plane.along.map((axis) => (sizes[axis] - 1 - cross[axis] + 0.5) / sizes[axis]);
  return [x, y];
}
