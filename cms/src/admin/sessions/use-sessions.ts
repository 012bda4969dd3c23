import { useCallback, useEffect, useState } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';
import type { LoggedIn, Session, Sessions } from '../../sessions/session-answers';
import { toEndedWords } from './session-words';

/** Who is logged in, when that was asked, and what has just been done. */
export interface SessionList {
  people: readonly LoggedIn[] | undefined;
  askedAt: Date;
  message: string;
  /** Ends one session of a person, or all. */
  end: (person: LoggedIn, session?: Session) => Promise<void>;
  reload: () => Promise<void>;
}

const FAILED = 'Chưa làm được. Xem lại mạng rồi thử lại.';

export function useSessions(): SessionList {
  const { get, del } = useFetchClient();
  const [{ people, askedAt }, setAnswer] = useState<Pick<SessionList, 'people' | 'askedAt'>>({
    people: undefined,
    askedAt: new Date(),
  });
  const [message, setMessage] = useState('');

  const keep = useCallback(async (asked: Promise<{ data: Sessions }>, done: string) => {
    try {
      const { data } = await asked;
      setAnswer({ people: data.people, askedAt: new Date() });
      setMessage(done);
    } catch {
      setMessage(FAILED);
    }
  }, []);
  const reload = useCallback(() => keep(get<Sessions>('/sessions'), ''), [get, keep]);
  useEffect(() => void reload(), [reload]);

  const end = (person: LoggedIn, session?: Session) =>
    keep(
      del<Sessions>(['/sessions', person.userId, ...(session ? [session.id] : [])].join('/')),
      toEndedWords(person, session),
    );
  return { people, askedAt, message, end, reload };
}
