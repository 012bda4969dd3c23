import { useEffect, useState } from 'react';
import { Link } from 'react-router-dom';
import { useFetchClient } from '@strapi/strapi/admin';
import { toFormAddress, toRefusalWords, toRefusedName, type NamedRefusal } from './refused-words';

const LOOK_EVERY_MS = 15_000;

/** On the home page of the admin: all that the site does not print, with the way to each. */
export function RefusedWidget() {
  const refused = useRefused();
  if (!refused) return <p style={TEXT}>Đang xem…</p>;
  if (refused.length === 0) return <p style={TEXT}>Trang web nhận mọi thứ đã xuất bản.</p>;
  return (
    <ul style={TEXT}>
      {refused.map((one) => (
        <li key={`${one.type} ${one.documentId}`} style={{ marginBottom: '0.8rem' }}>
          <Link to={toFormAddress(one)}>{toRefusedName(one)}</Link>
          <div title={one.reason}>{toRefusalWords(one)}</div>
        </li>
      ))}
    </ul>
  );
}

const TEXT = { fontSize: '1.4rem', lineHeight: 1.5 } as const;

function useRefused(): NamedRefusal[] | undefined {
  const { get } = useFetchClient();
  const [refused, setRefused] = useState<NamedRefusal[]>();
  useEffect(() => {
    const leaving = new AbortController();
    const look = () =>
      void get<NamedRefusal[]>('/refused-documents', { signal: leaving.signal })
        .then(({ data }) => setRefused(data))
        // The list goes on saying what it last knew.
        .catch(() => undefined);
    look();
    const timer = window.setInterval(look, LOOK_EVERY_MS);
    return () => {
      leaving.abort();
      window.clearInterval(timer);
    };
  }, [get]);
  return refused;
}
