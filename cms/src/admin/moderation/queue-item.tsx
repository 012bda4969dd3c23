import { useEffect, useRef } from 'react';
import type { QueueEntry, QueueGroup } from '../../readers/comments/desk-answers';
import { toWaitingWords } from '../../readers/comments/waiting-words';
import { Marked } from './marked';
import { countReports, toReportWords } from './report-words';
import { Aside, Badge, Card, CardHead, Reasons, Words } from './card-styles';
import { toStateWords } from './desk-words';

interface Props {
  group: QueueGroup;
  now: Date;
  isFocused: boolean;
  isChosen: boolean;
  isWhole: boolean;
  /** Where it stands in the list: when that changes, the one in focus is brought into sight again. */
  place: number;
  onFocus: () => void;
}

/** From here on a risk is shown as grave. */
const GRAVE = 50;

/** One comment of the queue with its reasons, and how many say the same. */
export function QueueItem({ group, now, isFocused, isChosen, isWhole, place, onFocus }: Props) {
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = card.current;
    if (!isFocused || !element) return;
    if (!element.contains(document.activeElement)) element.focus({ preventScroll: true });
    element.scrollIntoView({ block: 'nearest' });
  }, [isFocused, place]);
  return (
    <Card
      ref={card}
      tabIndex={isFocused ? 0 : -1}
      aria-label={`${group.name}, rủi ro ${group.risk}${isChosen ? ', đã chọn' : ''}`}
      $isFocused={isFocused}
      $isChosen={isChosen}
      onFocus={onFocus}
      onClick={onFocus}
      data-comment={group.documentId}
    >
      <Head entry={group} now={now} isChosen={isChosen} />
      <Words>
        <Marked text={group.text} spans={group.riskReasons.flatMap(({ textSpans }) => textSpans)} />
      </Words>
      {group.riskReasons.length > 0 && (
        <Reasons aria-label="Lý do rủi ro">
          {group.riskReasons.map(({ rule, words, points }) => (
            <li key={`${rule} ${words}`}>
              {words} (+{points})
            </li>
          ))}
        </Reasons>
      )}
      {countReports(group.reports) > 0 && <p>Bạn đọc báo vi phạm: {toReportWords(group.reports).join(', ')}</p>}
      {group.similar.length > 0 && <Similar group={group} isWhole={isWhole} />}
    </Card>
  );
}

function Head({ entry, now, isChosen }: { entry: QueueEntry; now: Date; isChosen: boolean }) {
  const { name, riskReasons, risk, state, submittedAt, headline, isAnswer, moderatedBy, moderationReason, note } =
    entry;
  const isWaiting = state === 'pending';
  return (
    <CardHead>
      {isChosen && <strong>✓</strong>}
      <strong>
        <Marked text={name} spans={riskReasons.flatMap(({ nameSpans }) => nameSpans)} />
      </strong>
      <Badge $isGrave={risk >= GRAVE}>Rủi ro {risk}</Badge>
      {isAnswer && <Badge $isGrave={false}>Trả lời</Badge>}
      <time dateTime={submittedAt}>
        {isWaiting ? `Chờ ${toWaitingWords(submittedAt, now)}` : `Gửi cách đây ${toWaitingWords(submittedAt, now)}`}
      </time>
      {!isWaiting && moderatedBy && <Aside>{moderatedBy}</Aside>}
      {moderationReason && <Aside>{toStateWords(moderationReason)}</Aside>}
      {note && <Aside>Ghi chú: {note}</Aside>}
      <Aside>{headline ?? 'Bài viết không còn'}</Aside>
    </CardHead>
  );
}

function Similar({ group: { similar, unsent }, isWhole }: { group: QueueGroup; isWhole: boolean }) {
  return (
    <details>
      <summary>
        <strong>{similar.length + unsent} bình luận giống thế</strong>
        {unsent > 0 ? `, ở đây ${similar.length} bình luận đầu` : ''}
        {isWhole ? ' — xử lý cả nhóm' : ''}
      </summary>
      {similar.map(({ documentId, name, text }) => (
        <Words key={documentId}>
          <strong>{name}:</strong> {text}
        </Words>
      ))}
    </details>
  );
}
