import { z } from 'zod';
import { readPackageFile } from '../schema/files.ts';

const words = z.array(z.string().min(1));
const shape = z.strictObject({
  trackingParameters: words,
  publisherDois: z.array(z.strictObject({ host: z.string(), path: z.string(), doi: z.string() })),
  noSourceHosts: words,
  noSourceHostPrefixes: words,
  noSourceSegments: words,
  noSourceFirstSegments: words,
  noSourceQueryKeys: words,
  noSourceFiles: words,
  invitations: words,
  invitingStarts: words,
});

/** What is known of addresses and of the words around them: schema/vocab/links.json. */
export const LINK_DATA = shape.parse(JSON.parse(readPackageFile('schema/vocab/links.json')));
