import { z } from 'zod';
import { NO_INBOX } from './src/inbox/no-inbox.ts';
import { openForReading } from './src/mirror/connection.ts';
import { openPageOrder } from './src/mirror/page-order.ts';
import { picturesInUse } from './src/mirror/pictures-in-use.ts';
import { openReader } from './src/mirror/reader.ts';
import { servePress } from './src/publisher/press/serve-press.ts';
import { NO_TURNS } from './src/reader-forms/turns.ts';
import { createRenders } from './src/server/create-render.ts';

/**
 * A process that prints pages at length for the site (src/publisher/press): started with the path of the mirror, the address
 * of the site and, where pages are to show one moment however long printing takes, that moment.
 */
const settings = z.tuple([z.string(), z.url(), z.coerce.date().optional()]);
const [mirrorPath, siteUrl, moment] = settings.parse(process.argv.slice(2));

const database = openForReading(mirrorPath);
const mirror = openReader(database);
const url = new URL(siteUrl);
const toLocals = () => ({
  mirror,
  inbox: NO_INBOX,
  now: moment ?? new Date(),
  readerSecret: '',
  turns: NO_TURNS,
  findVoteReceipt: () => Promise.reject(new Error('Nobody asks for receipts here: this process only prints.')),
  siteUrl: url,
});
servePress({
  loadRender: createRenders(toLocals),
  pages: openPageOrder(database),
  picturesInUse: () => picturesInUse(database),
});
