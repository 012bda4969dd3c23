import { addFeedLine } from './feed-lines.ts';
import { hoursFrom, type Filling } from './filling.ts';
import { addDocument } from './ledger.ts';
import { COMMENT_TEXTS, FAMILY_NAMES, GIVEN_NAMES } from './words.ts';

const COMMENTED_SHARE = 0.16;
const MOST_COMMENTS = 4;
const MODERATOR = 'Tổ Bạn đọc';

type State = 'approved' | 'pending' | 'rejected' | 'spam';

function drawState({ random }: Filling): State {
  if (random.chance(0.8)) return 'approved';
  return random.pick(['pending', 'rejected', 'spam']);
}

function addComment(filling: Filling, articleDocumentId: string, submittedAt: Date, parent: string | null) {
  const { ledger, random, now } = filling;
  const state = drawState(filling);
  const moderatedAt = new Date(Math.min(hoursFrom(submittedAt, random.next() * 8).getTime(), now.getTime()));
  const isModerated = state !== 'pending';
  const eventId = random.uuid();
  const { documentId } = addDocument(ledger, random, 'comments', submittedAt, {
    name: `${random.pick(FAMILY_NAMES)} ${random.pick(GIVEN_NAMES)}`,
    email: null,
    text: random.pick(COMMENT_TEXTS),
    state,
    reasons: state === 'spam' ? 'Quảng cáo.' : null,
    article_document_id: articleDocumentId,
    parent_document_id: parent,
    submitted_at: submittedAt,
    moderated_by: isModerated ? MODERATOR : null,
    moderated_at: isModerated ? moderatedAt : null,
    event_id: eventId,
  });
  ledger.addPlain('reader_event_receipts', { event_id: eventId, at: submittedAt.toISOString() });
  if (state === 'approved') addFeedLine(ledger, now, { type: 'comment', documentId, name: null });
  return { documentId, state };
}

/** Adds what readers have written below an article: some nothing, some a few comments, now and then an answer. */
export function addComments(filling: Filling, articleDocumentId: string, datePublished: Date): void {
  const { random, now } = filling;
  if (!random.chance(COMMENTED_SHARE)) return;
  let answered: string | null = null;
  for (let count = random.between(1, MOST_COMMENTS); count > 0; count -= 1) {
    const submittedAt = hoursFrom(datePublished, random.next() * 72);
    if (submittedAt > now) return;
    const parent = random.chance(0.2) ? answered : null;
    const { documentId, state } = addComment(filling, articleDocumentId, submittedAt, parent);
    if (state === 'approved' && parent === null) answered = documentId;
  }
}
