import { useEffect, useState } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';
import type { ShownPicture } from '../../pictures/withdrawal/withdrawal-answers';

/** The pictures that a saved document shows; asked for again with each `version` of it. */
export function useShownPictures(type: 'article' | 'image', id: string, version: string): ShownPicture[] {
  const { get } = useFetchClient();
  const [pictures, setPictures] = useState<ShownPicture[]>([]);
  useEffect(() => {
    const leaving = new AbortController();
    get<ShownPicture[]>(`/pictures/of/${type}/${id}`, { signal: leaving.signal })
      .then(({ data }) => setPictures(data))
      .catch(() => undefined);
    return () => leaving.abort();
  }, [get, type, id, version]);
  return pictures;
}
