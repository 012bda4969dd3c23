import type { PeerFigures } from './figures.ts';
import { measureAcceptance } from './measure-acceptance.ts';
import type { OurMeasure } from './measure-ours.ts';
import { toAddress } from './readers.ts';
import { createFastCgiCutter, toFastCgiRequest } from './wordpress/fastcgi.ts';
import { startWordPress, type WordPress } from './wordpress/start-wordpress.ts';

/** Comments per second through wp-comments-post.php, asked over FastCGI as a web server before it would. */
export async function measureWordPress(folder: string, measure: OurMeasure): Promise<PeerFigures> {
  const { connections, seconds, cleanup, say } = measure;
  say('Starting WordPress …');
  const wordpress = await startWordPress(folder, cleanup);
  const comments = [];
  for (const count of connections) {
    say(`${count} connections send comments to WordPress ${wordpress.version} …`);
    comments.push(
      await measureAcceptance({
        port: wordpress.port,
        connections: count,
        seconds,
        createCutter: createFastCgiCutter,
        next: () => toRequest(wordpress),
        // It leads the reader back to the article; a comment that it refuses is answered otherwise.
        isAccepted: (status) => status === 302,
      }),
    );
  }
  await wordpress.stop();
  const widest = comments.at(-1);
  return {
    version: wordpress.version,
    commentsPerSecond: widest?.perSecond ?? 0,
    p99Ms: widest?.p99Ms ?? 0,
    comments,
  };
}

let turn = 0;

/** Each comment comes from an address and a reader of its own, or WordPress would take them for a flood. */
function toRequest({ script }: WordPress): Buffer {
  turn += 1;
  const body = new URLSearchParams({
    author: 'Nguyễn Thị Minh Hà',
    email: `ha${turn}@example.vn`,
    comment: `Tôi đồng ý với bài viết; ở xã tôi cũng thấy như vậy (ý kiến số ${turn} của đợt đo).`,
    comment_post_ID: '1',
    comment_parent: '0',
  }).toString();
  const parameters = {
    SCRIPT_FILENAME: script,
    SCRIPT_NAME: '/wp-comments-post.php',
    REQUEST_URI: '/wp-comments-post.php',
    REQUEST_METHOD: 'POST',
    QUERY_STRING: '',
    SERVER_PROTOCOL: 'HTTP/1.1',
    GATEWAY_INTERFACE: 'CGI/1.1',
    SERVER_NAME: '127.0.0.1',
    SERVER_PORT: '80',
    HTTP_HOST: '127.0.0.1',
    REMOTE_ADDR: toAddress(turn),
    CONTENT_TYPE: 'application/x-www-form-urlencoded',
    CONTENT_LENGTH: String(body.length),
  };
  return toFastCgiRequest(parameters, body);
}
