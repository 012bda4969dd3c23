import { useCallback, useEffect, useRef, useState } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';
import {
  MOST_DECISIONS,
  type BanAnswer,
  type Decisions,
  type DeskState,
  type ModerationReason,
  type Queue,
  type QueueName,
  type QueueOrder,
  type Verdict,
  type Waiting,
} from '../../readers/comments/desk-answers';
import { EMPTY_DESK, hasUnsent, toLoaded, toMeant, withoutDecided, type Desk } from './desk-state';
import { countReports } from './report-words';
import { toBannedWords, toConflictWords, toDoneWords } from './desk-words';

export interface DeskView {
  name: QueueName;
  order: QueueOrder;
  page: number;
}

export interface BanForm {
  kind: 'browser' | 'network';
  days: number | null;
  reason: string;
  includesWaiting: boolean;
}

interface Finishing {
  ids?: readonly string[];
  isShort?: boolean;
}

/** What takes the last thing back that was done. */
interface Undo {
  verdicts: readonly Verdict[];
  banDocumentId: string | null;
}

/** The count is kept up; the list itself never moves under a moderator's fingers. */
const LOOK_EVERY_MS = 20_000;

const MOST_UNDO = 50;

/** With fewer groups than this left, more are fetched. */
const FEW = 10;

/** The moderation desk: what it shows, and what can be done at it. Decisions leave the list at once, the CMS follows. */
export function useDesk(view: DeskView) {
  const { get, post, del } = useFetchClient();
  const [desk, setDesk] = useState<Desk>(EMPTY_DESK);
  const [message, setMessage] = useState('');
  const [isLoading, setIsLoading] = useState(true);
  const [undoable, setUndoable] = useState<readonly Undo[]>([]);
  const underWay = useRef(new Set<string>());

  const reload = useCallback(
    async (leaving?: AbortSignal) => {
      const { data } = await get<Queue>('/moderation/queue', {
        params: { ...view },
        ...(leaving && { signal: leaving }),
      });
      // The answer for the queue that was shown before may come last.
      if (leaving?.aborted) return;
      setDesk((now) => toLoaded(now, data, underWay.current));
      setIsLoading(false);
    },
    [get, view],
  );

  const tell = useCallback((error: unknown) => setMessage(`Chưa làm được: ${toReason(error)}`), []);

  useEffect(() => {
    const leaving = new AbortController();
    setIsLoading(true);
    reload(leaving.signal).catch((error: unknown) => {
      if (!leaving.signal.aborted) tell(error);
    });
    return () => leaving.abort();
  }, [reload, tell]);

  useEffect(() => {
    const look = async () => {
      const { data } = await get<Waiting>('/moderation/waiting');
      setDesk((now) => ({ ...now, waiting: data }));
    };
    const timer = window.setInterval(() => void look().catch(() => undefined), LOOK_EVERY_MS);
    return () => window.clearInterval(timer);
  }, [get]);

  const remember = (undo: Undo) => setUndoable((all) => [...all, undo].slice(-MOST_UNDO));

  /** Does work on comments that are off the list meanwhile; fetches the list again when it has grown short. */
  const finish = async (work: () => Promise<string>, { ids = [], isShort = true }: Finishing = {}) => {
    for (const id of ids) underWay.current.add(id);
    try {
      setMessage(await work());
      for (const id of ids) underWay.current.delete(id);
      if (isShort) await reload();
    } catch (error) {
      for (const id of ids) underWay.current.delete(id);
      tell(error);
      await reload().catch(tell);
    }
  };

  const decide = async (state: DeskState, reason: ModerationReason | null = null, note = '') => {
    const meant = toMeant(desk).filter((entry) => entry.state !== state || view.name === 'reported');
    if (meant.length === 0) return;
    if (meant.length > MOST_DECISIONS) return setMessage(`Mỗi lần chỉ xử lý được ${MOST_DECISIONS} bình luận.`);
    const ids = meant.map(({ documentId }) => documentId);
    const verdicts: Verdict[] = meant.map(({ documentId, version, reports }) => ({
      documentId,
      version,
      state,
      reason,
      note,
      judgedReports: countReports(reports),
    }));
    const left = withoutDecided(desk, new Set(ids));
    setDesk(left);
    await finish(
      async () => {
        const { data } = await post<Decisions>('/moderation/decisions', { verdicts });
        if (data.taken.length > 0) remember({ verdicts: data.taken.map(({ undo }) => undo), banDocumentId: null });
        const done = data.taken.length > 0 ? [toDoneWords(state, data.taken.length)] : [];
        return [...done, ...new Set(data.conflicts.map(toConflictWords))].join(' ');
      },
      { ids, isShort: left.groups.length < FEW || hasUnsent(desk, ids) },
    );
  };

  const ban = async (commentDocumentId: string, form: BanForm) => {
    await finish(async () => {
      const { data } = await post<BanAnswer>('/moderation/bans', { commentDocumentId, ...form });
      remember({ verdicts: data.taken.map(({ undo }) => undo), banDocumentId: data.banDocumentId });
      return toBannedWords(data.taken.length, data.left);
    });
  };

  const undo = async () => {
    const last = undoable.at(-1);
    if (!last) return setMessage('Không có gì để hoàn tác.');
    setUndoable((all) => all.slice(0, -1));
    await finish(async () => {
      if (last.banDocumentId !== null) await del(`/moderation/bans/${last.banDocumentId}`);
      if (last.verdicts.length === 0) return 'Đã hoàn tác.';
      const { data } = await post<Decisions>('/moderation/decisions', { verdicts: last.verdicts });
      setDesk((now) => ({ ...now, focusedId: data.taken[0]?.documentId ?? now.focusedId }));
      return ['Đã hoàn tác.', ...new Set(data.conflicts.map(toConflictWords))].join(' ');
    });
  };

  return {
    desk,
    setDesk,
    message,
    isLoading,
    canUndo: undoable.length > 0,
    decide,
    ban,
    undo,
    reload: () => reload().catch(tell),
  };
}

function toReason(error: unknown): string {
  const { response } = error as { response?: { data?: { error?: { message?: string } } } };
  return response?.data?.error?.message ?? 'không nối được với máy chủ. Xin thử lại.';
}
