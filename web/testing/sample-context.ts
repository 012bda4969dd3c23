import type { MirrorReader } from '../src/model/page-data.ts';
import type { FormContext } from '../src/reader-forms/form-context.ts';

/** For tests: a browser that we know sends a form to a site whose gate is open and whose inbox has room. */
export function sampleContext<Question extends keyof MirrorReader>(
  own: Pick<FormContext<Question>, 'mirror'> & Partial<FormContext<Question>>,
): FormContext<Question> {
  return {
    inbox: { add: () => Promise.resolve('kept'), pendingVotes: () => ({ voteCount: 0, byOption: new Map() }) },
    now: new Date('2021-03-01T10:11:00Z'),
    siteUrl: new URL('https://bao.example'),
    readerSecret: 'secret',
    visitor: { browserId: 'b'.repeat(22), keys: { browserKey: 'k'.repeat(43), networkKey: 'n'.repeat(43) } },
    newId: () => crypto.randomUUID(),
    gate: {
      admit: () => Promise.resolve({ secondsOnForm: 7 }),
      newToken: () => 'fresh',
      prepare: () => Promise.resolve({ token: 'fresh' }),
    },
    ...own,
  };
}
