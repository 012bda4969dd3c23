import { useForm } from '@strapi/strapi/admin';
import type { VoidTrial, VoteBursts } from '../../readers/polls/bursts/burst-answers';
import { toRhythmWords, toVoidWords } from './burst-words';
import { BusiestMinutes } from './busiest-minutes';
import { Networks } from './networks';
import { HEADING, STYLE } from './panel-style';
import { useAnswer } from './use-answer';

/** Beside a void that is not kept yet: where the bursts of the chosen poll are, and what the void would take out. */
export function BurstsPanel({ model, document }: { model: string; document?: { documentId?: string } }) {
  if (model !== 'api::vote-void.vote-void' || document?.documentId !== undefined) return null;
  return { title: 'Nhịp phiếu', content: <ChosenPoll /> };
}

interface VoidForm {
  poll?: { connect?: { apiData?: { documentId?: string } }[] };
  from?: string | null;
  until?: string | null;
  perNetworkFrom?: number | string | null;
}

function ChosenPoll() {
  const poll = useForm('Bursts', ({ values }) => (values as VoidForm).poll?.connect?.[0]?.apiData?.documentId);
  const bursts = useAnswer<VoteBursts>('/vote-bursts', poll === undefined ? undefined : { poll });
  if (poll === undefined) return <p style={STYLE}>Chọn thăm dò để xem phiếu gửi dồn lúc nào, từ mấy mạng.</p>;
  if (bursts === 'failed') return <p style={STYLE}>Chưa xem được. Xem lại mạng rồi chọn lại thăm dò.</p>;
  if (bursts === undefined) return <p style={STYLE}>Đang đếm…</p>;
  return (
    <div style={STYLE}>
      {toRhythmWords(bursts).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <Consequence poll={poll} voteCount={bursts.voteCount} />
      <BusiestMinutes busiest={bursts.busiest} />
      <Networks networks={bursts.networks} voteCount={bursts.voteCount} />
    </div>
  );
}

function Consequence({ poll, voteCount }: { poll: string; voteCount: number }) {
  const { from, until, perNetworkFrom } = useForm('Bursts', ({ values }) => values as VoidForm);
  const period = from && until ? { from, until } : undefined;
  const asked = period && { poll, ...period, ...(perNetworkFrom && { perNetworkFrom }) };
  const trial = useAnswer<VoidTrial>('/vote-void-trials', asked);
  return (
    <p role="status" style={HEADING}>
      {period && toVoidWords(period, trial, voteCount)}
    </p>
  );
}
