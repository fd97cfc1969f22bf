// Volumes as the server writes them: NIfTI-1, gzip, axes to the patient's right, front and top, so that the voxel
// (w, h, d) from the left, back and bottom is number w + W * (h + H * d).
const TYPES = { 2: Uint8Array, 4: Int16Array };

export async function readVolume(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`the server answered ${answer.status}`);
  const stream = answer.body.pipeThrough(new DecompressionStream("gzip"));
  const content = await new Response(stream).arrayBuffer();
  const head = new DataView(content, 0, 348);
  const [wide, high, deep] = [42, 44, 46].map((at) => head.getInt16(at, true));
  const kind = TYPES[head.getInt16(70, true)];
  return { wide, high, deep, voxels: new kind(content, head.getFloat32(108, true), wide * high * deep) };
}
