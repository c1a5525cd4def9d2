import { layOut } from './layout.ts';
import type { LayoutTask } from './network.ts';

addEventListener('message', ({ data }: MessageEvent<LayoutTask>) => {
  const places = layOut(data);
  postMessage(places, { transfer: [places.buffer] });
});
