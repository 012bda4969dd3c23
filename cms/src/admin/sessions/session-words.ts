import { toNewsroomTime } from '@toasoan/shared/dateline';
import { MINUTE_MS } from '@toasoan/shared/durations';
import type { LoggedIn, Session } from '../../sessions/session-answers';

/** Two minutes: the last use is known to the minute. */
const NOW_MS = 2 * MINUTE_MS;

export function toDeviceWords({ device, isOwn }: Session): string {
  return `${device ?? 'Thiết bị không rõ'}${isOwn ? ' (phiên bạn đang dùng)' : ''}`;
}

export function toLastUseWords({ lastUse }: Session, now: Date): string {
  const at = new Date(lastUse);
  return now.getTime() - at.getTime() < NOW_MS ? 'Vừa xong' : toNewsroomTime(at);
}

/** What the technician is asked before all sessions of somebody are ended. */
export function toQuestion({ name, sessions }: LoggedIn): string {
  return `${name} sẽ bị đăng xuất ngay ở cả ${sessions.length} nơi. Những gì họ chưa lưu có thể mất.`;
}

export function toEndedWords({ name }: LoggedIn, session?: Session): string {
  return session
    ? `Đã kết thúc phiên của ${name} trên ${session.device ?? 'thiết bị không rõ'}.`
    : `Đã kết thúc mọi phiên của ${name}.`;
}
