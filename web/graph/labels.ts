import type { Settings } from 'sigma/settings';
import type { NodeDisplayData, PartialButFor } from 'sigma/types';
import type { Colours } from './colours.ts';

type Labelled = PartialButFor<NodeDisplayData, 'x' | 'y' | 'size' | 'label' | 'color'>;
type LabelSettings = Pick<Settings, 'labelSize' | 'labelFont' | 'labelWeight'>;

/** Writes a name beside its node, on the side that has room, with paper around the letters, for edges run beneath them. */
export function drawLabel(
  context: CanvasRenderingContext2D,
  { x, y, size, label }: Labelled,
  { labelSize, labelFont, labelWeight }: LabelSettings,
  { paper, ink }: Colours,
): void {
  if (!label) return;
  context.font = `${labelWeight} ${labelSize}px ${labelFont}`;
  const width = context.measureText(label).width;
  const isCut = x + size + 4 + width > context.canvas.clientWidth;
  const [left, base] = [isCut ? x - size - 4 - width : x + size + 4, y + labelSize / 3];
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = paper;
  context.strokeText(label, left, base);
  context.fillStyle = ink;
  context.fillText(label, left, base);
}

/** The node under the pointer: a ring around it, and its name. */
export function drawHover(
  context: CanvasRenderingContext2D,
  node: Labelled,
  settings: LabelSettings,
  colours: Colours,
): void {
  context.beginPath();
  context.arc(node.x, node.y, node.size + 3, 0, 2 * Math.PI);
  context.lineWidth = 2;
  context.strokeStyle = colours.ink;
  context.stroke();
  drawLabel(context, node, settings, colours);
}
