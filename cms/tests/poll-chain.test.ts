import { randomUUID } from 'node:crypto';
import { toReceiptCode } from '@toasoan/shared/receipt-code';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toNetworkWords } from '../src/admin/bursts/burst-words.ts';
import { toFigures } from '../src/readers/polls/audit-chain.ts';
import { auditPoll } from '../src/readers/polls/audit-poll.ts';
import { chainOldVotes } from '../src/readers/polls/chain-old-votes.ts';
import { toLinkHash } from '../src/readers/polls/chain-hash.ts';
import type { closePolls as ClosePolls } from '../src/readers/polls/close-polls.ts';
import { findVotesToVoid } from '../src/readers/polls/void-votes.ts';
import type { VoteBursts } from '../src/readers/polls/bursts/burst-answers.ts';
import { logInAs, type AdminClient } from './setup/admin-client.ts';
import { startCms, type TestCms } from './setup/cms.ts';
import { getData } from './setup/graphql.ts';
import { createPoll, documents, linesOf } from './setup/newsroom.ts';

let cms: TestCms;
let closePolls: typeof ClosePolls;
beforeAll(async () => {
  cms = await startCms();
  // It reads the settings, which `startCms` makes.
  ({ closePolls } = await import('../src/readers/polls/close-polls.ts'));
});
afterAll(() => cms.stop());

const OPTIONS = ['co', 'khong', 'khac'].map((key) => ({ key, label: key }));
const SUBMIT = `mutation ($events: [ReaderEventInput!]!) {
  submitReaderEvents(events: $events) { results { outcome reason } } }`;

async function outcomesOf(events: readonly object[]): Promise<string[]> {
  const { submitReaderEvents } = await getData<{
    submitReaderEvents: { results: { outcome: string; reason: string | null }[] };
  }>(cms, SUBMIT, { events });
  return submitReaderEvents.results.map(({ outcome, reason }) => reason ?? outcome);
}

function vote(pollId: string, optionKeys: string[], more: object = {}, sentAgo = 1000) {
  return {
    id: randomUUID(),
    type: 'vote',
    submittedAt: new Date(Date.now() - sentAgo).toISOString(),
    vote: { pollId, optionKeys, voterKey: randomUUID(), mayReplace: false, ...more },
  };
}

/** A poll with a vote for each of these choices. */
async function pollWith(choices: string[][], data: object = {}): Promise<string> {
  const { documentId } = await createPoll(cms.strapi, { options: OPTIONS, maxChoices: 2, ...data });
  await outcomesOf(choices.map((keys) => vote(documentId, keys)));
  return documentId;
}

const audit = (pollId: string) => auditPoll(cms.strapi, pollId);
const table = (name: string) => cms.strapi.db.connection(name);
const linkAt = (pollId: string, position: number) => table('poll_links').where({ poll_id: pollId, position });

async function tallyOf(pollId: string) {
  const question = 'query ($ids: [ID!]) { polls(ids: $ids) { voteCount options { key voteCount } } }';
  const { polls } = await getData<{ polls: { voteCount: number; options: { key: string; voteCount: number }[] }[] }>(
    cms,
    question,
    { ids: [pollId] },
  );
  const [poll] = polls;
  return {
    voteCount: poll?.voteCount,
    tally: Object.fromEntries(poll?.options.map((o) => [o.key, o.voteCount]) ?? []),
  };
}

describe('the chain of a poll', () => {
  it('begins with the ballot and recounts to the tally of the rows', async () => {
    const pollId = await pollWith([['co'], ['co', 'khac'], ['khong']]);
    await outcomesOf([vote(pollId, ['khong', 'co'])]);
    const { recount, fault, rowFaults } = await audit(pollId);
    expect([fault, rowFaults]).toEqual([null, []]);
    expect(recount).toMatchObject({ length: 5, ballot: { options: OPTIONS, maxChoices: 2 }, ballotChanges: 0 });
    const tally = { co: 3, khac: 1, khong: 2 };
    expect(toFigures(recount)).toEqual({ voteCount: 4, voidCount: 0, tally });
    expect(await tallyOf(pollId)).toEqual({ voteCount: 4, tally });
  });

  it('holds every change of a vote, of which the last one sent counts', async () => {
    const pollId = await pollWith([['khac']]);
    const own = { voterKey: randomUUID(), mayReplace: true };
    const first = vote(pollId, ['co'], own, 5000);
    const events = [first, vote(pollId, ['co', 'khong'], own, 4000), vote(pollId, ['khong'], own, 2000)];
    expect(await outcomesOf(events.slice(0, 2))).toEqual(['accepted', 'accepted']);
    expect(await outcomesOf([events[2] as object, vote(pollId, ['khac'], own, 3000)])).toEqual([
      'accepted',
      'already-voted',
    ]);
    expect(await outcomesOf([vote(pollId, ['co'], { ...own, mayReplace: false })])).toEqual(['already-voted']);
    const { recount, fault, rowFaults } = await audit(pollId);
    expect([fault, rowFaults]).toEqual([null, []]);
    expect(recount.length).toBe(5);
    expect(toFigures(recount)).toEqual({ voteCount: 2, voidCount: 0, tally: { khac: 1, khong: 1 } });
    const receipts = await table('poll_links').where({ receipt: toReceiptCode(first.id) });
    expect(receipts).toMatchObject([{ poll_id: pollId, position: 3 }]);
  });

  it('shows that words were changed under votes that were given to others', async () => {
    const pollId = await pollWith([['co']]);
    const relabelled = OPTIONS.map(({ key, label }) => ({ key, label: `${label} khác` }));
    await documents(cms.strapi, 'poll').update({ documentId: pollId, data: { options: relabelled } });
    await outcomesOf([vote(pollId, ['co']), vote(pollId, ['co'])]);
    expect(await audit(pollId)).toMatchObject({ fault: null, recount: { length: 5, ballotChanges: 1 } });
  });

  it('keeps nothing that says who voted', async () => {
    const pollId = await pollWith([]);
    const networkKey = 'N-_z'.repeat(10);
    const event = { ...vote(pollId, ['co']), sender: { browserKey: 'B-_z'.repeat(10), networkKey } };
    await outcomesOf([event]);
    const links = JSON.stringify(await table('poll_links').where({ poll_id: pollId }));
    for (const key of [event.vote.voterKey, networkKey, event.sender.browserKey, event.id])
      expect(links).not.toContain(key);
  });
});

describe('a poll that closes', () => {
  const CLOSED = { opensAt: new Date(Date.now() - 7_200_000), closesAt: new Date(Date.now() - 3_600_000) };

  it('has its figures in the chain once, and again after votes that come late', async () => {
    const { documentId: pollId } = await createPoll(cms.strapi, { options: OPTIONS, ...CLOSED });
    const lines = await linesOf(cms.strapi, () => closePolls(cms.strapi, new Date()));
    expect(lines).toMatchObject([{ type: 'poll', action: 'update', documentId: pollId }]);
    expect(await linesOf(cms.strapi, () => closePolls(cms.strapi, new Date()))).toEqual([]);
    expect((await audit(pollId)).recount).toMatchObject({ length: 2, close: { voteCount: 0, tally: {} } });
    expect(await outcomesOf([vote(pollId, ['co'], {}, 5_400_000)])).toEqual(['accepted']);
    const { recount, fault } = await audit(pollId);
    expect(fault).toBeNull();
    expect(recount).toMatchObject({ length: 4, close: { voteCount: 1, tally: { co: 1 } } });
    await closePolls(cms.strapi, new Date());
    expect((await audit(pollId)).recount.length).toBe(4);
  });
});

describe('votes that are made void', () => {
  const REASON = 'Nhiều phiếu gửi dồn từ một mạng trong vài phút.';
  const between = (pollId: string) => {
    const from = new Date(Date.now() - 60_000).toISOString();
    return { poll: pollId, from, until: new Date().toISOString(), reason: REASON };
  };
  const voids = () => documents(cms.strapi, 'vote-void');
  const from = (network: string, pollId: string, keys: string[]) => ({
    ...vote(pollId, keys),
    sender: { browserKey: null, networkKey: network.repeat(40), secondsOnForm: null },
  });

  it('count no more, which is told with its reason, and again once that is taken back', async () => {
    const pollId = await pollWith([['co']]);
    await outcomesOf([...'aaab'].map((network) => from(network, pollId, ['khong'])));
    let written: { documentId: string } = { documentId: '' };
    const lines = await linesOf(cms.strapi, async () => {
      written = await voids().create({ data: { ...between(pollId), perNetworkFrom: 3 } });
    });
    expect(lines).toMatchObject([{ type: 'poll', action: 'update', documentId: pollId }]);
    expect(await tallyOf(pollId)).toEqual({ voteCount: 2, tally: { co: 1, khong: 1, khac: 0 } });
    const question = 'query ($ids: [ID!]) { polls(ids: $ids) { chainLength chainHash voids { voteCount reason } } }';
    const told = { chainLength: 7, chainHash: expect.stringMatching(/^[0-9a-f]{64}$/u) };
    expect(await getData(cms, question, { ids: [pollId] })).toEqual({
      polls: [{ ...told, voids: [{ voteCount: 3, reason: REASON }] }],
    });
    const voided = await audit(pollId);
    expect([voided.fault, voided.rowFaults]).toEqual([null, []]);
    expect(voided.recount.voids).toMatchObject([{ position: 7, reason: REASON, isRestored: false }]);

    await voids().delete({ documentId: written.documentId });
    expect(await tallyOf(pollId)).toEqual({ voteCount: 5, tally: { co: 1, khong: 4, khac: 0 } });
    const restored = await audit(pollId);
    expect([restored.fault, restored.rowFaults]).toEqual([null, []]);
    expect(restored.recount.voids).toMatchObject([{ isRestored: true }]);
  });

  it('stay void whatever their voters send then', async () => {
    const pollId = await pollWith([]);
    const own = { voterKey: randomUUID(), mayReplace: true };
    await outcomesOf([vote(pollId, ['co'], own)]);
    await voids().create({ data: between(pollId) });
    expect(await outcomesOf([vote(pollId, ['khong'], own)])).toEqual(['already-voted']);
    expect(await tallyOf(pollId)).toMatchObject({ voteCount: 0 });
  });

  it('are followed by new figures when the poll has closed', async () => {
    const pollId = await pollWith([['co'], ['co']], { closesAt: new Date(Date.now() + 300).toISOString() });
    await new Promise((resolve) => setTimeout(resolve, 400));
    await closePolls(cms.strapi, new Date());
    await voids().create({ data: between(pollId) });
    const { recount, fault } = await audit(pollId);
    expect(fault).toBeNull();
    expect(recount).toMatchObject({ length: 6, close: { voteCount: 0, voidCount: 2, tally: {} } });
  });

  it('are at least one, of a period that can be, and are written down once', async () => {
    const pollId = await pollWith([['co']]);
    const data = between(pollId);
    await expect(voids().create({ data: { ...data, perNetworkFrom: 2 } })).rejects.toThrow('Không có phiếu nào');
    await expect(voids().create({ data: { ...data, until: data.from } })).rejects.toThrow('phải sau thời điểm');
    const { documentId } = await voids().create({ data });
    await expect(voids().update({ documentId, data: { reason: 'Lý do khác hẳn.' } })).rejects.toThrow('không sửa được');
    expect(await audit(pollId)).toMatchObject({ fault: null, rowFaults: [], recount: { length: 3 } });
  });
});

describe('a burst of votes', () => {
  const START = Date.parse('2026-11-20T07:02:00.000Z');
  let secretary: AdminClient;
  beforeAll(async () => {
    secretary = await logInAs(cms, 'toasoan-desk-secretary');
  });

  /** Rows as intake leaves them: of each network one vote every `apart` seconds after `start`. */
  async function fill(pollId: string, network: string | null, count: number, apart = 1, start = START) {
    const rows = Array.from({ length: count }, (_, index) => ({
      poll_document_id: pollId,
      option_keys: 'co',
      network_key: network,
      voter_key: randomUUID(),
      document_id: randomUUID().slice(0, 24),
      submitted_at: new Date(start + index * apart * 1000),
    }));
    for (let at = 0; at < rows.length; at += 200) await table('votes').insert(rows.slice(at, at + 200));
  }

  it('is shown to those who may void it: its minutes and its network, never the key of that', async () => {
    const { documentId: pollId } = await createPoll(cms.strapi, { options: OPTIONS });
    await fill(pollId, 'ordinary', 5, 60, START - 3_600_000);
    await fill(pollId, 'burst', 90, 1);
    await fill(pollId, null, 1);
    const { status, body } = await secretary.send('GET', `/vote-bursts?poll=${pollId}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ voteCount: 96, unknownCount: 1, usualPerMinute: 1 });
    const { busiest, networks } = body as VoteBursts;
    expect(busiest).toHaveLength(7);
    expect(busiest.slice(-2)).toEqual([
      { minute: '2026-11-20T07:02:00.000Z', votes: 61 },
      { minute: '2026-11-20T07:03:00.000Z', votes: 30 },
    ]);
    expect(networks).toMatchObject([
      { votes: 90, first: '2026-11-20T07:02:00.000Z', last: '2026-11-20T07:03:29.000Z' },
      { votes: 5 },
    ]);
    expect(JSON.stringify(body)).not.toMatch(/burst|ordinary/u);
    const [burst] = networks;
    expect(burst && toNetworkWords(burst, 96)).toBe('Một mạng: 90 phiếu (93,8%), từ 14:02 đến 14:03 20/11');
  });

  it('is counted before it is made void as it is counted then', async () => {
    const { documentId: pollId } = await createPoll(cms.strapi, { options: OPTIONS });
    await fill(pollId, 'one', 5);
    await fill(pollId, 'two', 3);
    await fill(pollId, null, 4);
    const from = new Date(START).toISOString();
    const until = new Date(START + 4000);
    const period = `poll=${pollId}&from=${from}&until=${until.toISOString()}`;
    for (const [perNetworkFrom, votes] of [
      [null, 11],
      [3, 7],
      [4, 4],
      [5, 0],
    ] as const) {
      const more = perNetworkFrom === null ? '' : `&perNetworkFrom=${perNetworkFrom}`;
      const { body } = await secretary.send('GET', `/vote-void-trials?${period}${more}`);
      expect(body).toEqual({ votes, most: 50_000 });
      const asked = { from: new Date(from), until, perNetworkFrom };
      const found = cms.strapi.db.transaction(({ trx }) => findVotesToVoid(trx, pollId, asked));
      expect(await found).toHaveLength(votes);
    }
  });

  it('is nobody else’s to see, and asked about in its own words', async () => {
    const { documentId: pollId } = await createPoll(cms.strapi, { options: OPTIONS });
    const moderator = await logInAs(cms, 'toasoan-moderator');
    expect((await moderator.send('GET', `/vote-bursts?poll=${pollId}`)).status).toBe(403);
    expect((await moderator.send('GET', `/vote-void-trials?poll=${pollId}`)).status).toBe(403);
    for (const question of [
      '/vote-bursts',
      `/vote-bursts?poll[]=${pollId}`,
      `/vote-bursts?poll=${'a'.repeat(41)}`,
      `/vote-void-trials?poll=${pollId}&from=hôm qua&until=nay`,
      `/vote-void-trials?poll=${pollId}`,
    ]) {
      const { status, body } = await secretary.send('GET', question);
      expect([status, JSON.stringify(body)]).toEqual([400, expect.stringMatching(/Hãy (?:xem|chọn) lại/u)]);
    }
  });
});

describe('a receipt', () => {
  const RECEIPT = 'query ($code: String!) { voteReceipt(code: $code) { pollId position optionKeys standing } }';
  const ask = (id: string) => getData(cms, RECEIPT, { code: toReceiptCode(id).toLowerCase() });

  it('leads to the link of its vote, and says whether that counts', async () => {
    const pollId = await pollWith([]);
    const own = { voterKey: randomUUID(), mayReplace: true };
    const [first, second] = [vote(pollId, ['co'], own, 3000), vote(pollId, ['khong'], own, 2000)];
    await outcomesOf([first, second]);
    const link = { pollId, position: 2, optionKeys: ['co'], standing: 'changed' };
    expect(await ask(first.id)).toEqual({ voteReceipt: link });
    expect(await ask(second.id)).toMatchObject({ voteReceipt: { position: 3, standing: 'counted' } });
    const data = { poll: pollId, from: new Date(0), until: new Date(), reason: 'Thử hủy tất cả phiếu.' };
    await documents(cms.strapi, 'vote-void').create({ data });
    expect(await ask(second.id)).toMatchObject({ voteReceipt: { standing: 'void' } });
    expect(await ask(randomUUID())).toEqual({ voteReceipt: null });
  });
});

describe('an audit', () => {
  const rehash = async (pollId: string, position: number, change: (body: string) => string) => {
    const row = await linkAt(pollId, position).first();
    const body = change(row.body);
    const hash = toLinkHash({ pollId, position, body, previousHash: row.previous_hash });
    await linkAt(pollId, position).update({ body, hash });
  };

  it.each<[string, (pollId: string) => Promise<unknown>, number]>([
    ['was altered', (id) => linkAt(id, 3).update({ body: '{"kind":"vote"}' }), 3],
    ['was altered together with its hash', (id) => rehash(id, 3, (body) => body.replace('"co"', '"khong"')), 4],
    ['was taken out', (id) => linkAt(id, 2).delete(), 2],
    ['says nothing that a link can say', (id) => rehash(id, 4, () => '{}'), 4],
  ])('names the position of a link that %s', async (_, tamper, position) => {
    const pollId = await pollWith([['co'], ['co'], ['khong'], ['khac']]);
    await tamper(pollId);
    expect((await audit(pollId)).fault?.position).toBe(position);
  });

  it('finds figures at closing that are not those of the votes', async () => {
    const pollId = await pollWith([['co'], ['co']], { closesAt: new Date(Date.now() + 500) });
    await closePolls(cms.strapi, new Date(Date.now() + 1000));
    await rehash(pollId, 4, (body) => body.replace('"co":2', '"co":3'));
    expect((await audit(pollId)).fault).toEqual({ position: 4, what: expect.stringContaining('figures') });
  });

  it.each<[string, (pollId: string) => Promise<unknown>, string]>([
    [
      'was altered',
      (id) => table('votes').where({ poll_document_id: id }).update({ option_keys: 'khac' }),
      'is for khac',
    ],
    ['was taken out', (id) => table('votes').where({ poll_document_id: id }).delete(), 'has no row'],
    ['was smuggled in', (id) => smuggle(id), 'is not in the chain'],
  ])('finds a row that %s, also after a start', async (_, tamper, words) => {
    const pollId = await pollWith([['co']]);
    await tamper(pollId);
    await chainOldVotes(cms.strapi);
    const { fault, rowFaults } = await audit(pollId);
    expect(fault).toBeNull();
    expect(rowFaults).toEqual([expect.stringContaining(words)]);
  });
});

function smuggle(pollId: string, index = 0) {
  const row = { poll_document_id: pollId, option_keys: 'co', submitted_at: new Date(1_700_000_000_000 + index) };
  return table('votes').insert({ ...row, document_id: randomUUID().slice(0, 24), voter_key: randomUUID() });
}

describe('votes of before there were chains', () => {
  it('are chained once, when the CMS starts', async () => {
    const { documentId: pollId } = await createPoll(cms.strapi, { options: OPTIONS });
    for (let index = 0; index < 5; index += 1) await smuggle(pollId, index);
    await chainOldVotes(cms.strapi);
    await chainOldVotes(cms.strapi);
    const { recount, fault, rowFaults } = await audit(pollId);
    expect([fault, rowFaults]).toEqual([null, []]);
    expect(recount).toMatchObject({ length: 6 });
    expect(toFigures(recount)).toEqual({ voteCount: 5, voidCount: 0, tally: { co: 5 } });
  });
});

describe('a crowd', () => {
  it('of 300 browsers behind one address all count, and ten thousand votes of one browser count once', async () => {
    const pollId = await pollWith([]);
    const sender = { browserKey: null, networkKey: 'N-_z'.repeat(10), secondsOnForm: null };
    const crowd = Array.from({ length: 300 }, () => ({ ...vote(pollId, ['khong']), sender }));
    const voterKey = randomUUID();
    const stuffed = Array.from({ length: 10_000 }, () => ({ ...vote(pollId, ['co'], { voterKey }), sender }));
    const all = [...stuffed.slice(0, 5000), ...crowd, ...stuffed.slice(5000)];
    const batches = Array.from({ length: Math.ceil(all.length / 200) }, (_, n) => all.slice(n * 200, n * 200 + 200));
    const outcomes = (await Promise.all(batches.map((batch) => outcomesOf(batch)))).flat();
    expect(outcomes.filter((outcome) => outcome === 'accepted')).toHaveLength(301);
    expect(await tallyOf(pollId)).toEqual({ voteCount: 301, tally: { co: 1, khong: 300, khac: 0 } });
    expect(await audit(pollId)).toMatchObject({ fault: null, rowFaults: [], recount: { length: 302 } });
  });
});
