import { sendKnock } from '../feed/knock.ts';
import { loadStrapi } from '../strapi/load-strapi.ts';
import { loadDemo, type DemoOutcome } from './load-demo.ts';

const WORDS: Record<DemoOutcome, string> = {
  loaded: 'Đã nạp xong nội dung mẫu.',
  'loaded-before': 'Nội dung mẫu đã được nạp từ trước, không ghi gì thêm.',
  'not-empty': 'Tòa soạn đã có nội dung, không nạp nội dung mẫu.',
};

const say = (line: string) => process.stdout.write(`${line}\n`);

async function main(): Promise<number> {
  try {
    const strapi = await loadStrapi();
    say(WORDS[await loadDemo(strapi, new Date(), say)]);
    await sendKnock(strapi);
    return 0;
  } catch (error) {
    process.stderr.write(
      `The demo content could not be loaded: ${(error as Error).stack}\nRun the command again: it goes on where it stopped.\n`,
    );
    return 1;
  }
}

process.removeAllListeners('warning');
// Ended rather than closed: Strapi's own background queries would be reported as errors when its pool closes.
void main().then((code) => process.stdout.write('', () => process.exit(code)));
