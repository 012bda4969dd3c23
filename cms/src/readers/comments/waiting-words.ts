import { MINUTE_MS } from '@toasoan/shared/durations';

/** How long something has been waiting: "5 phút", "3 giờ 20 phút", "2 ngày 4 giờ". */
export function toWaitingWords(since: string, now: Date): string {
  const minutes = Math.max(0, Math.floor((now.getTime() - Date.parse(since)) / MINUTE_MS));
  const [days, hours] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60)];
  if (days > 0) return hours > 0 ? `${days} ngày ${hours} giờ` : `${days} ngày`;
  if (hours > 0) return minutes % 60 > 0 ? `${hours} giờ ${minutes % 60} phút` : `${hours} giờ`;
  return minutes === 0 ? 'chưa tới 1 phút' : `${minutes} phút`;
}
