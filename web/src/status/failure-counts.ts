import type { pino } from 'pino';

export interface RoomFailures {
  warnings: number;
  errors: number;
  last: { at: Date; message: string };
}

type LogMethodHook = NonNullable<NonNullable<pino.LoggerOptions['hooks']>['logMethod']>;

export interface FailureCounts {
  /** To be hooked into the logger: every failure that is logged is counted, in the room that logs it. */
  logMethod: LogMethodHook;
  /** By room, since the start; a room that has logged no warning is missing. */
  read(): ReadonlyMap<string, RoomFailures>;
}

const WARN = 40;
const ERROR = 50;

export function createFailureCounts(now: () => Date = () => new Date()): FailureCounts {
  const rooms = new Map<string, RoomFailures>();

  function count(room: string, level: number, message: string): void {
    const { warnings, errors } = rooms.get(room) ?? { warnings: 0, errors: 0 };
    const isError = level >= ERROR;
    rooms.set(room, {
      warnings: warnings + (isError ? 0 : 1),
      errors: errors + (isError ? 1 : 0),
      last: { at: now(), message },
    });
  }

  return {
    logMethod(args, method, level) {
      const room: unknown = this.bindings()['room'];
      if (level >= WARN) count(typeof room === 'string' ? room : 'server', level, toMessage(args));
      method.apply(this, args);
    },
    read: () => rooms,
  };
}

/** The sentence of a line of the log, with the error's own. */
function toMessage([first, second]: readonly unknown[]): string {
  if (typeof first === 'string') return first;
  const error: unknown = first instanceof Error ? first : Reflect.get(Object(first), 'err');
  return [second, error instanceof Error ? error.message : undefined].filter(Boolean).join(': ');
}
