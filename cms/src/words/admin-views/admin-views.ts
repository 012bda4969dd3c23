import type { AdminView } from './admin-view.ts';
import { articleView } from './article.ts';
import { authorView } from './author.ts';
import { banView } from './ban.ts';
import { commentSettingsView } from './comment-settings.ts';
import { commentView } from './comment.ts';
import { correctionView, imageUseView, menuItemView, optionView } from './components.ts';
import { imageView } from './image.ts';
import { mastheadView } from './masthead.ts';
import { noticeView } from './notice.ts';
import { pollView } from './poll.ts';
import { privacySettingsView } from './privacy-settings.ts';
import { sectionView } from './section.ts';
import { tagView } from './tag.ts';
import { voteVoidView } from './vote-void.ts';
import { wordListView } from './word-list.ts';

/** Everything that an editor meets in the content manager. */
export const ADMIN_VIEWS: readonly AdminView[] = [
  articleView,
  authorView,
  imageView,
  sectionView,
  tagView,
  pollView,
  voteVoidView,
  commentView,
  banView,
  commentSettingsView,
  wordListView,
  noticeView,
  mastheadView,
  privacySettingsView,
  imageUseView,
  correctionView,
  optionView,
  menuItemView,
];
