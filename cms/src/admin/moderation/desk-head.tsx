import type { QueueName, QueueOrder, Waiting } from '../../readers/comments/desk-answers';
import { toWaitingWords } from '../../readers/comments/waiting-words';
import { Bar, Button } from '../controls/tool-styles';
import { toStateWords } from './desk-words';
import type { DeskView } from './use-desk';

const QUEUES: readonly QueueName[] = ['pending', 'reported', 'approved', 'rejected', 'spam'];

const ORDERS: readonly [QueueOrder, string][] = [
  ['risk', 'Rủi ro cao trước'],
  ['waiting', 'Chờ lâu trước'],
];

interface Props {
  view: DeskView;
  pages: number;
  waiting: Waiting;
  now: Date;
  onView: (view: DeskView) => void;
}

/** Which comments are shown, in which order, and how long the first of them has been waiting. */
export function DeskHead({ view, pages, waiting, now, onView }: Props) {
  const page = Math.min(view.page, pages);
  return (
    <Bar as="nav" aria-label="Chọn bình luận" style={{ marginBottom: '1.6rem' }}>
      <Bar>
        {QUEUES.map((name) => (
          <Button
            key={name}
            type="button"
            aria-current={name === view.name ? 'page' : undefined}
            onClick={() => onView({ ...view, name, page: 1 })}
          >
            {toQueueWords(name, waiting)}
          </Button>
        ))}
      </Bar>
      {view.name === 'pending' && (
        <Bar>
          {ORDERS.map(([order, words]) => (
            <Button
              key={order}
              type="button"
              aria-pressed={order === view.order}
              onClick={() => onView({ ...view, order, page: 1 })}
            >
              {words}
            </Button>
          ))}
        </Bar>
      )}
      {pages > 1 && (
        <Bar>
          <Button type="button" disabled={page <= 1} onClick={() => onView({ ...view, page: page - 1 })}>
            Trang trước
          </Button>
          <span>
            Trang {page}/{pages}
          </span>
          <Button type="button" disabled={page >= pages} onClick={() => onView({ ...view, page: page + 1 })}>
            Trang sau
          </Button>
        </Bar>
      )}
      {waiting.oldest !== null && <strong>Chờ lâu nhất: {toWaitingWords(waiting.oldest, now)}</strong>}
    </Bar>
  );
}

function toQueueWords(name: QueueName, { count, reported }: Waiting): string {
  if (name === 'reported') return `Bị báo vi phạm (${reported})`;
  return name === 'pending' ? `${toStateWords(name)} (${count})` : toStateWords(name);
}
