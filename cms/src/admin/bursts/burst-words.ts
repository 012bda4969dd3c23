import { toNewsroomTime } from '@toasoan/shared/dateline';
import { MINUTE_MS } from '@toasoan/shared/durations';
import type { NetworkBurst, VoidTrial, VoteBursts } from '../../readers/polls/bursts/burst-answers';

/** What is typed into the form of a void; instants are ISO 8601. */
interface TypedVoid {
  from: string;
  until: string;
  perNetworkFrom: number;
}

/** How the votes came in on the whole, a sentence in each line. */
export function toRhythmWords({ voteCount, unknownCount, usualPerMinute }: VoteBursts): string[] {
  if (voteCount === 0) return ['Chưa có phiếu nào đang được tính.'];
  return [
    `${toNumber(voteCount)} phiếu đang được tính. Bình thường ${toNumber(usualPerMinute ?? 0)} phiếu một phút, không kể những phút vắng.`,
    ...(unknownCount > 0 ? [`Không còn biết ${toNumber(unknownCount)} phiếu gửi từ mạng nào.`] : []),
  ];
}

/** What one network sent: "Một mạng: 312 phiếu (24%), từ 14:02 đến 14:09 23/11". */
export function toNetworkWords({ votes, first, last }: NetworkBurst, voteCount: number): string {
  return `Một mạng: ${toNumber(votes)} phiếu (${toShare(votes, voteCount)}), từ ${toPeriodWords(toMinuteWords(first), toMinuteWords(last))}`;
}

/** The minute on Vietnam's clock: "14:02 23/11". */
export function toMinuteWords(instant: string): string {
  return toNewsroomTime(new Date(instant)).slice(0, -'/2026'.length);
}

/** What a void of this period would take out of the votes that count; undefined while that is being counted. */
export function toVoidWords(
  { from, until }: Pick<TypedVoid, 'from' | 'until'>,
  trial: VoidTrial | 'failed' | undefined,
  voteCount: number,
): string {
  if (until <= from) return '“Đến trước lúc” phải sau “Phiếu gửi từ lúc”.';
  if (trial === undefined) return 'Đang đếm…';
  if (trial === 'failed') return 'Chưa đếm được. Hãy xem lại các ô; số phiếu của một mạng phải từ 2 trở lên.';
  const { votes, most } = trial;
  if (votes === 0) return 'Lần hủy này chưa trúng phiếu nào.';
  const words = `Lưu lần hủy này thì ${toNumber(votes)} phiếu (${toShare(votes, voteCount)}) không được tính nữa.`;
  return votes > most ? `${words} Mỗi lần chỉ hủy được ${toNumber(most)} phiếu: hãy chia làm nhiều lần.` : words;
}

/** The void that takes out what a network sent, in whole minutes, and spares neighbours that sent less. */
export function toVoidOf({ votes, first, last }: NetworkBurst): TypedVoid {
  const toMinute = (instant: string, later: number) =>
    new Date((Math.floor(Date.parse(instant) / MINUTE_MS) + later) * MINUTE_MS).toISOString();
  return { from: toMinute(first, 0), until: toMinute(last, 1), perNetworkFrom: votes };
}

function toPeriodWords(first: string, last: string): string {
  const isOneDay = first.slice(TIME_LENGTH) === last.slice(TIME_LENGTH);
  return `${isOneDay ? first.slice(0, TIME_LENGTH) : first} đến ${last}`;
}

const TIME_LENGTH = '14:02'.length;

const NUMBER = new Intl.NumberFormat('vi-VN');
const SHARE = new Intl.NumberFormat('vi-VN', { style: 'percent', maximumFractionDigits: 1 });

const toNumber = (number: number) => NUMBER.format(number);
const toShare = (part: number, all: number) => SHARE.format(all === 0 ? 0 : part / all);
