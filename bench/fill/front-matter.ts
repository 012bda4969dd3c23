import { HOUR_MS } from '@toasoan/shared/durations';
import { addFeedLine } from './feed-lines.ts';
import { hoursFrom, type Filling } from './filling.ts';
import { addComponents, addDocument, type Added } from './ledger.ts';
import { addNamed } from './reference-documents.ts';
import { toSlug } from '@toasoan/shared/slug';
import { NOTICES, POLLS, SECTIONS } from './words.ts';

const HOURS_PER_DAY = 24;
const OPTION_KEY_LENGTH = 10;
const VOTES_PER_POLL = { min: 120, max: 900 };
const OPEN_DAYS = 30;

function addVotes({ ledger, random, now }: Filling, poll: Added, keys: readonly string[], opensAt: Date): void {
  const hours = Math.min(OPEN_DAYS * HOURS_PER_DAY, Math.floor((now.getTime() - opensAt.getTime()) / HOUR_MS));
  for (let count = random.between(VOTES_PER_POLL.min, VOTES_PER_POLL.max); count > 0; count -= 1) {
    const submittedAt = hoursFrom(opensAt, random.next() * hours);
    addDocument(ledger, random, 'votes', submittedAt, {
      poll_document_id: poll.documentId,
      option_keys: random.pick(keys),
      voter_key: random.hex(64),
      submitted_at: submittedAt,
    });
    ledger.addPlain('reader_event_receipts', { event_id: random.uuid(), at: submittedAt.toISOString() });
  }
}

/** Adds an open poll and some that have closed, with their votes. */
export function addPolls(filling: Filling): Added[] {
  return POLLS.map(({ question, options }, index) => {
    const opensAt = hoursFrom(filling.now, -HOURS_PER_DAY * (10 + index * 120));
    const poll = addNamed(filling, 'poll', question, opensAt, {
      question,
      opens_at: opensAt,
      closes_at: index === 0 ? null : hoursFrom(opensAt, OPEN_DAYS * HOURS_PER_DAY),
      results_shown: index === 1 ? 'afterClosing' : 'always',
      on_every_page: true,
      max_choices: 1,
      may_change_vote: false,
    });
    const rows = options.map((label) => ({ label, key: filling.random.id(OPTION_KEY_LENGTH) }));
    const field = { name: 'options', component: 'poll.option', table: 'components_poll_options', isList: true };
    addComponents(filling.ledger, { table: 'polls', id: poll.id }, field, rows);
    addVotes(
      filling,
      poll,
      rows.map(({ key }) => key),
      opensAt,
    );
    return poll;
  });
}

/** Adds notices of which some are valid now, one has expired and one is to come. */
export function addNotices({ ledger, random, now }: Filling): void {
  for (const { kind, title, text, source, fromHours, untilHours } of NOTICES) {
    const period = { valid_from: hoursFrom(now, fromHours), valid_until: hoursFrom(now, untilHours) };
    const notice = addDocument(ledger, random, 'notices', now, { kind, title, text, source, ...period });
    addFeedLine(ledger, now, { type: 'notice', documentId: notice.documentId, name: null });
  }
}

export function addMasthead({ ledger, random, now }: Filling, at: Date): void {
  const masthead = addDocument(ledger, random, 'mastheads', at, {
    name: 'Báo Vĩnh Hà',
    slogan: 'Chuyện hai bờ sông Vĩnh',
    governing_body: 'Cơ quan của tỉnh Vĩnh Hà – một tỉnh không có thật',
    licence: 'Nội dung tự sinh để đo và thử, không có giá trị pháp lý.',
    editor_in_chief: 'Đặng Nhật Vy',
    address: 'Số 0 đường Bờ Kè, thành phố Hà Tân, tỉnh Vĩnh Hà',
    phone: '0000 000 000',
    email: 'toasoan@baovinhha.example',
  });
  const menu = SECTIONS.map(({ name }) => ({ label: name, url: `/${toSlug(name)}/` }));
  const field = {
    name: 'menu',
    component: 'masthead.menu-item',
    table: 'components_masthead_menu_items',
    isList: true,
  };
  addComponents(ledger, { table: 'mastheads', id: masthead.id }, field, menu);
  addFeedLine(ledger, now, { type: 'masthead', documentId: masthead.documentId, name: null });
}
