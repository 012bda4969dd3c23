import type { PageOrder } from '../src/mirror/page-order.ts';
import { servePress } from '../src/publisher/press/serve-press.ts';

/** A press whose pages say by which process they were made; the page "/end.html" is the end of it. */
const NO_PAGES: PageOrder = { after: () => undefined, count: () => 0 };

servePress({
  pages: NO_PAGES,
  picturesInUse: () => [],
  async loadRender() {
    return async (address) => {
      if (address === '/end.html') process.exit(7);
      return { status: 200, body: Buffer.from(String(process.pid)) };
    };
  },
});
