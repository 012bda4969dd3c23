import { mkdirSync } from 'node:fs';
import type { PeerFigures } from './figures.ts';
import { measureAcceptance } from './measure-acceptance.ts';
import type { OurMeasure } from './measure-ours.ts';
import { startStockStrapi } from './stock-strapi/start-stock-strapi.ts';

const MUTATION = `mutation ($data: CommentInput!) { createComment(data: $data) { documentId } }`;

/** Comments per second through the create mutation that stock Strapi generates. */
export async function measureStockStrapi(folder: string, measure: OurMeasure): Promise<PeerFigures> {
  const { connections, seconds, cleanup, say } = measure;
  mkdirSync(folder);
  const strapi = await startStockStrapi(folder, cleanup);
  const comments = [];
  for (const count of connections) {
    say(`${count} connections send comments to stock Strapi ${strapi.version} …`);
    comments.push(
      await measureAcceptance({
        port: strapi.port,
        connections: count,
        seconds,
        next: () => toRequest(strapi.token),
        isAccepted: (status, text) => status === 200 && text.includes('"documentId"'),
      }),
    );
  }
  await strapi.stop();
  const widest = comments.at(-1);
  return {
    version: strapi.version,
    commentsPerSecond: widest?.perSecond ?? 0,
    p99Ms: widest?.p99Ms ?? 0,
    comments,
  };
}

let turn = 0;

function toRequest(token: string): string {
  turn += 1;
  const data = {
    articleId: `a${turn % 200}`,
    name: 'Nguyễn Thị Minh Hà',
    email: 'ha@example.vn',
    text: `Tôi đồng ý với bài viết; ở xã tôi cũng thấy như vậy (ý kiến số ${turn} của đợt đo).`,
  };
  // Letters beyond ASCII are escaped, so that the length in characters is the length in bytes.
  const body = JSON.stringify({ query: MUTATION, variables: { data } }).replace(
    /[^\0-\x7f]/gu,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const headers = ['host: 127.0.0.1', `authorization: Bearer ${token}`, 'content-type: application/json'];
  return `${['POST /graphql HTTP/1.1', ...headers, `content-length: ${body.length}`].join('\r\n')}\r\n\r\n${body}`;
}
