/**
 * The rooms of the project and the arrows between them. ESLint is made from this list (imports-along-arrows.ts), the table and the
 * picture in docs/architecture.md are written from it (`npm run codegen`), and rooms.test.ts holds it against the real imports.
 */
export interface Room {
  /**
   * A folder, from the root of the repository; `folder/*` for the files that lie in it directly. A file belongs to the room with the
   * longest path above it.
   */
  path: string;
  /** What a newcomer finds there, in one line. */
  does: string;
  /** The rooms that its files may import, `shared/src` apart, which all may. */
  mayImport: readonly string[];
  /** What the files of other rooms that this one imports must be called; any name when left out. */
  onlyNamed?: RegExp;
}

type InSide = Record<string, Omit<Room, 'path'>>;

/** The rooms of one side; names of the side's own rooms are short, others begin with `/`. */
function inSide(side: string, rooms: InSide): Room[] {
  const toPath = (name: string) => (name.startsWith('/') ? name.slice(1) : `${side}/${name}`);
  return Object.entries(rooms).map(([name, room]) => ({
    ...room,
    path: toPath(name),
    mayImport: room.mayImport.map(toPath),
  }));
}

const SHARED = inSide('shared', {
  src: { does: 'words both sides use: addresses, datelines, folding, reader events; pure', mayImport: [] },
});

/** What the admin's files that others import are called: what runs in the CMS itself must not come along into the browser. */
const ADMIN_MAY_SEE = /-(?:answers|words)$|\/admin\/(?:controls|moderation|sessions|words)\/[\w-]+$/u;

const CMS = inSide('cms', {
  config: { does: "Strapi's configuration", mayImport: ['src/pictures', 'src/settings'] },
  'src/settings': { does: 'the settings of the CMS, parsed once', mayImport: [] },
  'src/disk': {
    does: 'how much room the disks have; what is refused when it ends',
    mayImport: ['src/settings', 'src/store'],
  },
  'src/store': {
    does: 'transactions: their outcome, the lock of the feed; steps of the database, timers',
    mayImport: [],
  },
  'src/strapi': {
    does: 'what we bend in Strapi: admin routes, GraphQL contract, answers',
    mayImport: ['src/disk', 'src/settings', 'src/store'],
  },
  'src/feed': {
    does: 'the change feed: lines, names, serials, knock; what is printed; tells CI elsewhere',
    mayImport: ['src/settings', 'src/store', 'src/strapi'],
  },
  'src/pictures': {
    does: 'the media library: what is in use, what is replaced, limits',
    mayImport: ['src/disk', 'src/feed', 'src/store', 'src/strapi'],
  },
  'src/readers/polls': {
    does: 'votes: the chain of each poll, counting, voiding, audit, bursts',
    mayImport: ['src/feed', 'src/store', 'src/strapi'],
  },
  'src/readers/comments': {
    does: 'the moderation desk, bans, word lists, the mail to moderators',
    mayImport: ['src/feed', 'src/settings', 'src/store', 'src/strapi'],
  },
  'src/readers/intake': {
    does: 'GraphQL by which the site hands over what readers send',
    mayImport: ['src/feed', 'src/readers/comments', 'src/readers/polls', 'src/store', 'src/strapi'],
  },
  'src/readers/data': {
    does: 'purges, exports and erases what is kept of readers',
    mayImport: ['src/feed', 'src/readers/intake', 'src/store', 'src/strapi'],
  },
  'src/delivery': {
    does: 'GraphQL that the site reads',
    mayImport: ['src/feed', 'src/pictures', 'src/readers/polls', 'src/strapi'],
  },
  'src/rules': {
    does: 'what every document obeys when it is saved, one rule a file',
    mayImport: ['src/feed', 'src/pictures', 'src/readers/comments', 'src/readers/polls', 'src/store', 'src/strapi'],
  },
  'src/roles': {
    does: "roles, permissions, the site's token, the first administrator",
    mayImport: ['src/settings', 'src/strapi'],
  },
  'src/sessions': { does: 'who is logged in to the admin, and how that ends', mayImport: ['src/strapi'] },
  'src/words': { does: 'how the admin lists each type; what Strapi refuses, in Vietnamese', mayImport: [] },
  'src/page-import': {
    does: 'one saved page of a newspaper becomes a draft',
    mayImport: ['src/feed', 'src/pictures', 'src/store', 'src/strapi'],
  },
  'src/demo': {
    does: 'loads a demo newspaper',
    mayImport: ['src/feed', 'src/pictures', 'src/readers/intake', 'src/readers/polls', 'src/store', 'src/strapi'],
  },
  'src/admin/words': { does: "the Vietnamese words that Strapi's own screens lack", mayImport: [] },
  'src/admin/controls': { does: "buttons, bars and questions in the colours of Strapi's panel", mayImport: [] },
  'src/admin/moderation': {
    does: 'the page of the moderation desk, and how comments and marks look',
    mayImport: ['src/admin/controls', 'src/admin/words', 'src/readers/comments'],
    onlyNamed: ADMIN_MAY_SEE,
  },
  'src/admin/sessions': {
    does: 'the page on which the technician sees who is logged in',
    mayImport: ['src/admin/controls', 'src/sessions'],
    onlyNamed: ADMIN_MAY_SEE,
  },
  'src/admin': {
    does: 'the admin panel: marks, panels beside documents, windows, the home page',
    mayImport: [
      'src/admin/controls',
      'src/admin/moderation',
      'src/admin/sessions',
      'src/admin/words',
      'src/pictures',
      'src/readers/comments',
      'src/readers/polls',
    ],
    onlyNamed: ADMIN_MAY_SEE,
  },
  tests: {
    does: 'tests on a real Strapi and a real database, and what they share',
    mayImport: ['src/page-import', '/testing', '/web/src/strapi'],
  },
  'src/*': {
    does: 'puts the CMS together: the order of what is registered and started',
    mayImport: [
      'src/delivery',
      'src/disk',
      'src/feed',
      'src/page-import',
      'src/pictures',
      'src/readers/comments',
      'src/readers/data',
      'src/readers/intake',
      'src/readers/polls',
      'src/roles',
      'src/rules',
      'src/sessions',
      'src/store',
      'src/strapi',
      'src/words',
    ],
  },
});

const WEB = inSide('web', {
  'src/model': { does: 'the types of documents and of what pages are given', mayImport: [] },
  'src/disk': { does: 'replaces files, forces folders to disk, names error codes', mayImport: [] },
  'src/log': { does: 'the type of what rooms log to', mayImport: [] },
  'src/loops': { does: 'work loop, signal, back-off, work side by side', mayImport: [] },
  'src/settings': { does: 'the settings of the site, parsed once', mayImport: [] },
  'src/sqlite': { does: 'prepared statements whose rows have a type', mayImport: [] },
  'src/i18n': { does: 'every Vietnamese word that readers see', mayImport: [] },
  'src/styles': { does: 'style sheets', mayImport: [] },
  'src/scripts': { does: 'in the browser: sends forms in place, fetches the aside', mayImport: ['src/i18n'] },
  'src/components/forms': { does: 'what every form shows: consent, errors, what was typed', mayImport: ['src/i18n'] },
  'src/components/comments': {
    does: 'comments, and the forms to write, change, like and report them',
    mayImport: ['src/components/forms', 'src/i18n', 'src/model', 'src/scripts'],
  },
  'src/components/polls': {
    does: 'polls: form, results, chain, receipt',
    mayImport: ['src/components/forms', 'src/i18n', 'src/model', 'src/scripts'],
  },
  'src/components': {
    does: 'the other parts of pages; told everything, fetch nothing',
    mayImport: ['src/components/polls', 'src/i18n', 'src/model', 'src/scripts'],
  },
  'src/blocks': {
    does: 'the blocks of a body, one folder each',
    mayImport: ['src/components', 'src/i18n', 'src/model'],
  },
  'src/structured-data': { does: 'schema.org data of pages', mayImport: ['src/model'] },
  'src/layouts': {
    does: 'a page of each kind, put together from components',
    mayImport: [
      'src/blocks',
      'src/components',
      'src/components/comments',
      'src/components/polls',
      'src/i18n',
      'src/model',
      'src/structured-data',
      'src/styles',
    ],
  },
  'src/strapi': {
    does: 'the only room that knows Strapi: client, operations, gate',
    mayImport: ['src/disk', 'src/model'],
  },
  'src/mirror/pictures': {
    does: 'which picture files are copied, wanted, in use or withdrawn',
    mayImport: ['src/model', 'src/sqlite'],
  },
  'src/mirror': {
    does: 'the read model on SQLite and the questions pages may ask',
    mayImport: ['src/mirror/pictures', 'src/model', 'src/sqlite'],
  },
  'src/affected': {
    does: 'which pages a change, or the passing of time, makes different',
    mayImport: ['src/mirror', 'src/model'],
  },
  'src/follower': {
    does: 'change feed → mirror',
    mayImport: ['src/affected', 'src/disk', 'src/log', 'src/loops', 'src/mirror', 'src/model', 'src/strapi'],
  },
  'src/publisher': {
    does: 'mirror → files',
    mayImport: ['src/affected', 'src/disk', 'src/log', 'src/loops', 'src/mirror'],
  },
  'src/inbox': {
    does: "readers' events on disk, and the forwarder that hands them to the CMS",
    mayImport: ['src/log', 'src/loops', 'src/settings', 'src/sqlite', 'src/strapi'],
  },
  'src/reader-forms': {
    does: 'what a reader who sends a comment or a vote is answered',
    mayImport: ['src/i18n', 'src/inbox', 'src/log', 'src/model'],
  },
  'src/pages': {
    does: 'a file per address',
    mayImport: ['src/components/comments', 'src/components/polls', 'src/i18n', 'src/layouts', 'src/reader-forms'],
  },
  'src/status': {
    does: 'what the operator, Prometheus and editors learn of publishing',
    mayImport: ['src/follower', 'src/inbox', 'src/log', 'src/loops', 'src/mirror', 'src/publisher', 'src/strapi'],
  },
  'src/server': {
    does: 'answers every request: files, pages on demand, forms, the knock',
    mayImport: [
      'src/disk',
      'src/follower',
      'src/i18n',
      'src/inbox',
      'src/log',
      'src/mirror',
      'src/model',
      'src/publisher',
      'src/reader-forms',
      'src/settings',
      'src/status',
      'src/strapi',
    ],
  },
  'src/static-site': {
    does: 'CMS elsewhere → plain folder → static host (`npm run build`, `deploy`)',
    mayImport: [
      'src/affected',
      'src/disk',
      'src/follower',
      'src/log',
      'src/loops',
      'src/mirror',
      'src/publisher',
      'src/strapi',
    ],
  },
  'src/commands': {
    does: "the operator's commands on inbox and mirror",
    mayImport: ['src/follower', 'src/inbox', 'src/mirror', 'src/settings'],
  },
  'testing/attack': {
    does: 'attacks a real site process: replayed votes, a crowd, fuzzed requests',
    mayImport: ['src/server', 'testing', '/testing'],
  },
  '*': {
    does: 'the processes, put together: site, press, build, deploy, rollback, verify',
    mayImport: [
      'src/follower',
      'src/mirror',
      'src/publisher',
      'src/server',
      'src/settings',
      'src/static-site',
      'src/status',
      'src/strapi',
    ],
  },
  testing: {
    does: "what the site's tests share: samples, a CMS that answers by the contract",
    mayImport: [
      'src/affected',
      'src/follower',
      'src/inbox',
      'src/mirror',
      'src/model',
      'src/publisher',
      'src/reader-forms',
      'src/status',
      'src/strapi',
    ],
  },
});

const BENCH = inSide('bench', {
  measure: { does: 'percentiles, memory, processes', mayImport: [] },
  fill: {
    does: 'writes a large archive into a fresh CMS database, as publishing leaves it',
    mayImport: ['/testing'],
  },
  newsroom: { does: 'a newsroom of its own to measure', mayImport: ['fill', 'measure', '/testing'] },
  peers: {
    does: 'builds the same pages with stock Astro and with Hugo, to compare',
    mayImport: [
      '/web/src/blocks',
      '/web/src/components',
      '/web/src/components/polls',
      '/web/src/i18n',
      '/web/src/mirror',
      '/web/src/model',
      '/web/testing',
    ],
  },
  'peers/astro/project': {
    does: "the peer's own Astro project, completed with copies when it is built",
    mayImport: [],
  },
  publish: {
    does: 'measures the way from the CMS to readers on the real stack',
    mayImport: ['fill', 'measure', 'newsroom', 'peers', '/web/src/mirror', '/testing'],
  },
  readers: {
    does: 'measures how fast what readers send is taken',
    mayImport: ['fill', 'measure', 'newsroom', '/web/src/mirror', '/testing'],
  },
  soak: {
    does: 'kills site, CMS and database while readers send, and counts',
    mayImport: ['fill', 'measure', 'newsroom', 'readers', '/web/src/mirror', '/testing'],
  },
});

const AROUND: Room[] = [
  { path: 'testing', does: 'what the tests of several sides share: a newsroom on free ports, a desk', mayImport: [] },
  { path: 'e2e', does: 'acts of readers and editors in a real Chromium on the real stack', mayImport: ['testing'] },
  { path: 'scripts/stack', does: 'starts, stops, compiles', mayImport: [] },
  {
    path: 'scripts/checks',
    does: 'how `npm test` runs each kind of check',
    mayImport: ['scripts/rooms', 'scripts/stack'],
  },
  {
    path: 'scripts/documents',
    does: 'lists the fields of documents that the mirror keeps, for its schema version',
    mayImport: ['scripts/stack'],
  },
  { path: 'scripts/rooms', does: 'this list, and what holds it', mayImport: ['scripts/stack'] },
  {
    path: 'scripts/*',
    does: 'what a person or CI runs',
    mayImport: ['scripts/checks', 'scripts/documents', 'scripts/rooms', 'scripts/stack'],
  },
];

export const ROOMS: readonly Room[] = [...SHARED, ...CMS, ...WEB, ...BENCH, ...AROUND];
