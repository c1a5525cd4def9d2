import { deflateSync, inflateSync } from 'node:zlib';

/** Colours that a picture keeps; text on paper needs few. */
const COLOURS = 64;
/** How far apart they are, at least: the square of their distance in the cube of colours. */
const APART = 15 ** 2;
const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

/** A PNG of 8 bits a channel, as browsers write them, with a palette of its most frequent colours: a third of the bytes. */
export function compactPng(png) {
  const { width, height, pixels } = decode(png);
  const { palette, indexOf } = paletteOf(pixels);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = indexOf(pixels[y * width + x]);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const data = deflateSync(rows, { level: 9, memLevel: 9 });
  return Buffer.concat([
    SIGNATURE,
    ...[
      ['IHDR', header],
      ['PLTE', palette],
      ['IDAT', data],
      ['IEND', Buffer.alloc(0)],
    ].map(chunk),
  ]);
}

function chunk([name, data]) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crcOf(body));
  return Buffer.concat([length, body, sum]);
}

/** The checksum of PNG's chunks; Node has one of its own from version 22 on. */
const TABLE = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});
function crcOf(bytes) {
  let c = 0xffffffff;
  for (const byte of bytes) c = TABLE[(c ^ byte) & 255] ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}

/** The pixels of a PNG as 0xrrggbb, row by row; what is transparent is not told apart. */
function decode(png) {
  const parts = [];
  let [width, height, channels] = [0, 0, 0];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const name = png.toString('latin1', at + 4, at + 8);
    const data = png.subarray(at + 8, at + 8 + length);
    if (name === 'IHDR') {
      [width, height, channels] = [data.readUInt32BE(0), data.readUInt32BE(4), data[9] === 6 ? 4 : 3];
      if (data[8] !== 8 || data[12] !== 0) throw new Error('A PNG of 8 bits a channel, not interlaced, is needed.');
    } else if (name === 'IDAT') parts.push(data);
    at += length + 12;
  }
  const raw = unfilter(inflateSync(Buffer.concat(parts)), width * channels, height, channels);
  const pixels = new Uint32Array(width * height);
  for (let i = 0, at = 0; i < pixels.length; i++, at += channels) {
    pixels[i] = (raw[at] << 16) | (raw[at + 1] << 8) | raw[at + 2];
  }
  return { width, height, pixels };
}

/** Undoes the filters of the rows: PNG specification, section 9. */
function unfilter(bytes, stride, height, step) {
  const out = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = bytes[y * (stride + 1)];
    for (let x = 0; x < stride; x++) {
      const left = x >= step ? out[y * stride + x - step] : 0;
      const up = y > 0 ? out[(y - 1) * stride + x] : 0;
      const corner = x >= step && y > 0 ? out[(y - 1) * stride + x - step] : 0;
      const guess = [0, left, up, (left + up) >> 1, filter === 4 ? paeth(left, up, corner) : 0][filter];
      out[y * stride + x] = bytes[y * (stride + 1) + 1 + x] + guess;
    }
  }
  return out;
}

function paeth(left, up, corner) {
  const [a, b, c] = [left, up, corner].map((one) => Math.abs(left + up - corner - one));
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** The first colours that are plainly different from those before them: the greys of letters' edges must not take all places. */
function choose(colours) {
  const kept = [];
  for (const colour of colours) {
    if (kept.every((other) => distance(colour, other) > APART)) kept.push(colour);
    if (kept.length === COLOURS) break;
  }
  return kept;
}

/** The most frequent colours, and for every colour of the picture the nearest of them. */
function paletteOf(pixels) {
  const counts = new Map();
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const kept = choose([...counts].sort(([a, m], [b, n]) => n - m || a - b).map(([colour]) => colour));
  const nearest = new Map(kept.map((colour, index) => [colour, index]));
  const indexOf = (colour) => {
    if (!nearest.has(colour)) {
      const distances = kept.map((other) => distance(colour, other));
      nearest.set(colour, distances.indexOf(Math.min(...distances)));
    }
    return nearest.get(colour);
  };
  return {
    palette: Buffer.from(kept.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255])),
    indexOf,
  };
}

const distance = (a, b) =>
  ((a >> 16) - (b >> 16)) ** 2 + (((a >> 8) & 255) - ((b >> 8) & 255)) ** 2 + ((a & 255) - (b & 255)) ** 2;
