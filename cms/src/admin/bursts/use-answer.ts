import { useEffect, useState } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';

/** So long nobody has typed before the CMS is asked, in milliseconds. */
const PAUSE = 400;

/** What the CMS answers to a question, asked again when that changes; undefined until it has answered. */
export function useAnswer<Answer>(path: string, question: object | undefined): Answer | 'failed' | undefined {
  const { get } = useFetchClient();
  const asked = question && JSON.stringify(question);
  const [answered, setAnswered] = useState<{ asked: string; answer: Answer | 'failed' }>();
  useEffect(() => {
    if (asked === undefined) return;
    const leaving = new AbortController();
    const keep = (answer: Answer | 'failed') => {
      if (!leaving.signal.aborted) setAnswered({ asked, answer });
    };
    const options = { params: JSON.parse(asked) as object, signal: leaving.signal };
    const ask = () =>
      void get<Answer>(path, options).then(
        ({ data }) => keep(data),
        () => keep('failed'),
      );
    const timer = window.setTimeout(ask, PAUSE);
    return () => {
      leaving.abort();
      window.clearTimeout(timer);
    };
  }, [get, path, asked]);
  return answered?.asked === asked ? answered?.answer : undefined;
}
