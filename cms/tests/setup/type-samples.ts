import type { Core } from '@strapi/strapi';
import { articleData, createImage, createPoll, createSection, documents, nextNumber } from './newsroom.ts';

type Data = Record<string, unknown>;

/** What a document of each content type may look like: enough to be saved. A new type needs a sample here. */
export async function makeTypeSamples(strapi: Core.Strapi): Promise<Record<string, () => Data | Promise<Data>>> {
  const section = await createSection(strapi);
  const poll = await createPoll(strapi);
  const { fileId } = await createImage(strapi);
  const from = '2026-01-01T00:00:00.000Z';
  const until = '2026-02-01T00:00:00.000Z';
  const vote = () => ({
    pollDocumentId: poll.documentId,
    optionKeys: '["a"]',
    voterKey: `khoa-cua-mot-cu-tri-${nextNumber()}`,
    submittedAt: from,
  });
  return {
    article: () => articleData(section),
    author: () => ({ name: `Tác giả ${nextNumber()}` }),
    ban: () => ({ kind: 'browser', senderKey: `khoa-cua-mot-trinh-duyet-${nextNumber()}`, reason: 'Quấy rối' }),
    comment: () => ({ name: 'Bạn đọc', text: 'Bài hay.', state: 'pending', articleDocumentId: 'a', submittedAt: from }),
    'comment-settings': () => ({ policy: 'open', riskHeldFrom: 10 }),
    image: () => ({ alternativeText: `Ảnh ${nextNumber()}`, file: fileId }),
    masthead: () => ({ name: `Báo ${nextNumber()}` }),
    notice: () => ({ kind: 'other', title: `Tin ${nextNumber()}`, text: 'Lời.', validFrom: from, validUntil: until }),
    poll: () => ({
      question: `Câu hỏi ${nextNumber()}?`,
      options: [{ label: 'Có' }, { label: 'Không' }],
      opensAt: from,
      resultsShown: 'always',
      maxChoices: 1,
    }),
    'privacy-settings': () => ({ emailDays: 60, senderKeyDays: 60, unprintedCommentDays: 60, voterKeyDays: 60 }),
    section: () => ({ name: `Chuyên mục ${nextNumber()}`, order: 1 }),
    tag: () => ({ name: `Chủ đề ${nextNumber()}` }),
    vote,
    // What is made void must have been counted until then.
    'vote-void': async () => {
      await documents(strapi, 'vote').create({ data: vote() });
      return { poll: poll.documentId, from, until, reason: 'Phiếu gửi dồn từ một mạng' };
    },
    'word-list': () => ({ name: `Danh sách ${nextNumber()}`, words: 'xấu', points: 1, isOn: true }),
  };
}
