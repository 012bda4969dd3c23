import { VOTE_ACTION } from '@toasoan/shared/address';
import { HOUR_MS } from '@toasoan/shared/durations';
import { change, create, type Day, type Edit, remove } from './day.ts';
import { drawPng } from '../newsroom/draw-png.ts';
import { sendForm } from '../newsroom/send-form.ts';

const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString();
const HOUR_SECONDS = HOUR_MS / 1000;

/** Long over, over in seconds, or not before the day is long over. */
const someEnd = ({ random }: Day) => inSeconds(random.pick([-HOUR_SECONDS, 2 + random.below(8), 10 * HOUR_SECONDS]));
const someStart = ({ random }: Day) =>
  inSeconds(random.pick([-2 * HOUR_SECONDS, 1 + random.below(5), 5 * HOUR_SECONDS]));

function poll(day: Day): Record<string, unknown> {
  const word = day.newWord();
  const [opensAt, closesAt] = [someStart(day), someEnd(day)];
  return {
    question: `Bạn chọn ${word}?`,
    slug: `ban-chon-${word.replace(/\D/gu, '')}`,
    options: [{ label: `Có ${word}` }, { label: 'Không' }],
    opensAt,
    closesAt: closesAt > opensAt ? closesAt : null,
    resultsShown: day.random.pick(['always', 'afterVoting', 'afterClosing']),
    onEveryPage: day.random.chance(0.7),
  };
}

function notice(day: Day): Record<string, unknown> {
  const [validFrom, validUntil] = [someStart(day), someEnd(day)];
  return {
    kind: day.random.pick(['weather', 'powerCut', 'tide']),
    title: `Tin ${day.newWord()}`,
    text: `Nội dung ${day.newWord()}`,
    validFrom: validUntil > validFrom ? validFrom : inSeconds(-2 * HOUR_SECONDS),
    validUntil: validUntil > validFrom ? validUntil : inSeconds(HOUR_SECONDS),
  };
}

async function image(day: Day): Promise<Record<string, unknown>> {
  const colour = day.random.below(0xffffff);
  return {
    file: await day.desk.upload(`mau-${colour}.png`, 'image/png', drawPng(colour)),
    alternativeText: `Một màu, ${day.newWord()}`,
    caption: day.random.chance(0.5) ? `Chú thích ${day.newWord()}` : null,
    creditText: null,
  };
}

function comment(day: Day): Record<string, unknown> {
  return {
    articleDocumentId: day.random.pick(day.ids.article),
    name: `Bạn đọc ${day.newWord()}`,
    text: `Ý kiến ${day.newWord()}`,
    state: day.random.pick(['pending', 'approved', 'approved']),
    submittedAt: new Date(Date.UTC(2026, 10, 1, 0, day.random.below(60))).toISOString(),
  };
}

/** A reader votes; the site may be down, then there is no vote. */
const vote: Edit = async ({ newsroom, desk, random, ids }) => {
  const pollId = random.pick(ids.poll);
  const chosen = (await desk.list('poll')).find(({ documentId }) => documentId === pollId);
  const option = (chosen?.['options'] as { key: string }[] | undefined)?.[0]?.key ?? '';
  await sendForm(newsroom.siteUrl, VOTE_ACTION, { pollId, option, returnTo: '/' }).then(
    (answer) => answer.text(),
    () => {},
  );
};

const masthead: Edit = async ({ desk, random, newWord }) => {
  const menu = random.chance(0.5) ? [{ label: `Mục ${newWord()}`, url: '/' }] : [];
  await desk.saveSingle('masthead', { name: 'Báo Một Ngày', slogan: `Khẩu hiệu ${newWord()}`, menu });
};

/** Polls, notices, pictures, comments, votes and the masthead. */
export const OTHER_EDITS: readonly Edit[] = [
  async (day) => void (await create(day, 'poll', poll(day))),
  (day) => change(day, 'poll', poll(day)),
  (day) => remove(day, 'poll', 2),
  vote,
  async (day) => void (await create(day, 'notice', notice(day))),
  (day) => change(day, 'notice', notice(day)),
  (day) => remove(day, 'notice', 1),
  async (day) => void (await create(day, 'image', await image(day))),
  (day) => change(day, 'image', { caption: `Chú thích ${day.newWord()}`, alternativeText: `Màu ${day.newWord()}` }),
  async (day) => change(day, 'image', { file: (await image(day))['file'] }),
  (day) => remove(day, 'image', 2),
  async (day) => void (await create(day, 'comment', comment(day))),
  async (day) => void (await create(day, 'comment', comment(day))),
  (day) => change(day, 'comment', { state: day.random.pick(['approved', 'rejected', 'spam']) }),
  (day) => remove(day, 'comment', 1),
  masthead,
];

/** What must be there before anything else can happen. */
export const FIRST_EDITS: readonly Edit[] = [
  masthead,
  async (day) => void (await create(day, 'image', await image(day))),
  async (day) => void (await create(day, 'image', await image(day))),
  async (day) => void (await create(day, 'poll', poll(day))),
  async (day) => void (await create(day, 'notice', notice(day))),
];
