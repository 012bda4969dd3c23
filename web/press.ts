import { z } from 'zod';
import { lookIntoMirror } from './src/mirror/look-into-mirror.ts';
import { servePress } from './src/publisher/press/serve-press.ts';
import { createRenders } from './src/server/create-render.ts';
import { toPrintLocals } from './src/server/print-locals.ts';

/**
 * A process that prints pages at length for the site (src/publisher/press): started with the path of the mirror, the address
 * of the site and, where pages are to show one moment however long printing takes, that moment.
 */
const settings = z.tuple([z.string(), z.url(), z.coerce.date().optional()]);
const [mirrorPath, siteUrl, moment] = settings.parse(process.argv.slice(2));

const mirror = lookIntoMirror(mirrorPath);
const url = new URL(siteUrl);
const { pages, picturesInUse } = mirror.committed;
servePress({
  loadRender: createRenders(() => toPrintLocals(mirror.reader, url, moment ?? new Date())),
  pages,
  picturesInUse,
});
