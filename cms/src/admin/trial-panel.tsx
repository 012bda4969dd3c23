import { useState } from 'react';
import { useFetchClient, useForm } from '@strapi/strapi/admin';
import type { WordListTrial } from '@toasoan/shared/risk/word-list-trial';
import { Marked } from './moderation/marked';
import { toTrialWords } from './trial-words';

/** Beside a list of words: what it would have hit of the comments so far, as it stands in the form, saved or not. */
export function TrialPanel({ model }: { model: string }) {
  if (model !== 'api::word-list.word-list') return null;
  return { title: 'Thử với bình luận cũ', content: <Trial /> };
}

function Trial() {
  const words = useForm('Trial', ({ values }) => (values as { words?: string }).words ?? '');
  const { post } = useFetchClient();
  const [trial, setTrial] = useState<WordListTrial | 'running' | 'failed'>();
  async function run(): Promise<void> {
    setTrial('running');
    setTrial(
      await post<WordListTrial>('/word-list-trials', { words }).then(
        ({ data }) => data,
        () => 'failed' as const,
      ),
    );
  }
  return (
    <div style={{ fontSize: '1.4rem', lineHeight: 1.5, width: '100%' }}>
      <button type="button" style={BUTTON} disabled={trial === 'running'} onClick={() => void run()}>
        Thử danh sách này
      </button>
      <div role="status" style={{ marginTop: '0.8rem' }}>
        {toTrialWords(trial).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {typeof trial === 'object' && <Hits hits={trial.shown} />}
    </div>
  );
}

function Hits({ hits }: { hits: WordListTrial['shown'] }) {
  return (
    <ul>
      {hits.map(({ documentId, name, text, nameSpans, textSpans }) => (
        <li key={documentId} style={{ marginTop: '0.8rem', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          <strong>
            <Marked text={name} spans={nameSpans} />:
          </strong>{' '}
          <Marked text={text} spans={textSpans} />
        </li>
      ))}
    </ul>
  );
}

const BUTTON = { border: '1px solid currentColor', borderRadius: '4px', padding: '0.6rem 1.2rem' };
