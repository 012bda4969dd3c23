import type { Log } from '../log/log.ts';
import type { DocumentType } from '../model/documents.ts';
import type { Mirror } from '../mirror/open-mirror.ts';
import type { Filling } from './filling.ts';

const LOG_EVERY_MS = 10_000;

/** How far a filling from scratch has come, for people. */
export interface SyncProgress {
  /** What is being taken over. */
  type: Filling['stage'];
  /** How many of this type are done. */
  documents: number;
  /** About how many of this type there are; undefined for types without public names, of which nobody has told. */
  total: number | undefined;
  /** Of this type, since it began or went on. */
  perSecond: number;
  secondsLeft: number | undefined;
  /** Documents done of all types. */
  done: Filling['documents'];
}

export interface FillingProgress {
  begin(): void;
  report(filling: Filling, target: Mirror): void;
  end(): void;
  /** Undefined when nothing is being filled. */
  state(): SyncProgress | undefined;
}

/** `elapsed` gives milliseconds that no setting of the clock disturbs. */
export function createFillingProgress(log: Log, elapsed: () => number): FillingProgress {
  let state: SyncProgress | undefined;
  let start: { type: Filling['stage']; documents: number; at: number; total: number | undefined } | undefined;
  let lastLog = elapsed();

  function report(filling: Filling, target: Mirror): void {
    const { stage: type, documents: done } = filling;
    const documents = type === 'name' || type === 'complete' ? 0 : (done[type] ?? 0);
    if (start?.type !== type) start = { type, documents, at: elapsed(), total: countNames(target, type) };
    const seconds = (elapsed() - start.at) / 1000;
    const perSecond = seconds > 0 ? Math.round((documents - start.documents) / seconds) : 0;
    const { total } = start;
    const left = total === undefined || perSecond === 0 ? undefined : Math.max(0, total - documents) / perSecond;
    state = { type, documents, total, perSecond, secondsLeft: left && Math.ceil(left), done };
    if (elapsed() - lastLog < LOG_EVERY_MS) return;
    lastLog = elapsed();
    log.info({ ...state }, 'Filling the mirror');
  }

  return {
    report,
    begin() {
      start = undefined;
    },
    end() {
      start = undefined;
      state = undefined;
    },
    state: () => state,
  };
}

/** Every name that was ever public has come before the documents: as many of them as were ever published. */
function countNames(target: Mirror, type: DocumentType | 'name' | 'complete'): number | undefined {
  return type === 'name' || type === 'complete' ? undefined : target.committed.names.count(type) || undefined;
}
