import { describe, expect, it, vi } from 'vitest';
import { sample } from '../../testing/sample-newspaper.ts';
import { lookUpReceipt, type FindVoteReceipt, type VoteReceipt } from './look-up-receipt.ts';

const RECEIPT: VoteReceipt = {
  pollId: 'poll1',
  position: 17,
  hash: 'a'.repeat(64),
  submittedAt: new Date('2026-03-10T05:00:00Z'),
  optionKeys: ['khong', 'da-bo'],
  standing: 'counted',
};
const VISITOR = { browserId: 'b', keys: { browserKey: 'b', networkKey: 'n' } };
const CODE = '7K2M-9QXA-04TZ-BBCD';

function lookUp(typed: string, findVoteReceipt: FindVoteReceipt, taken = 1) {
  const turns = { take: () => Promise.resolve(taken), count: () => Promise.resolve(taken) };
  const findPoll = (id: string) => (id === 'poll1' ? sample.poll(1) : undefined);
  return lookUpReceipt(typed, { mirror: { findPoll }, findVoteReceipt, turns, visitor: VISITOR });
}

describe('looking for the vote of a receipt', () => {
  it('shows where it stands and what was chosen, in the words of the ballot as far as they are there', async () => {
    const find = vi.fn().mockResolvedValue(RECEIPT);
    const { status, found } = await lookUp(' 7k2m9qxa o4tz bbcd ', find);
    expect(find).toHaveBeenCalledWith(CODE);
    expect(status).toBe(200);
    expect(found).toMatchObject({ code: CODE, position: 17, question: 'Câu hỏi 1?', choices: ['Không', 'da-bo'] });
  });

  it('says whether the vote still counts', async () => {
    const messageOf = async (standing: VoteReceipt['standing']) =>
      (await lookUp(CODE, () => Promise.resolve({ ...RECEIPT, standing }))).message;
    expect(await messageOf('counted')).toContain('đang được tính');
    expect(await messageOf('changed')).toContain('đã đổi phiếu');
    expect(await messageOf('void')).toContain('đã hủy');
  });

  it('asks the CMS for nothing that is no code, nor for too many', async () => {
    const find = vi.fn().mockResolvedValue(null);
    expect((await lookUp('không phải mã', find)).status).toBe(422);
    expect((await lookUp('A'.repeat(100_000), find)).status).toBe(422);
    expect((await lookUp(CODE, find, 121)).status).toBe(429);
    expect(find).not.toHaveBeenCalled();
    expect((await lookUp(CODE, find)).status).toBe(404);
  });

  it('says to come back while the CMS does not answer', async () => {
    const answer = await lookUp(CODE, () => Promise.reject(new Error('connect ECONNREFUSED 10.0.0.7:1337')));
    expect(answer).toEqual({ status: 503, message: expect.stringContaining('Hiện chưa xem được sổ phiếu') });
  });
});
