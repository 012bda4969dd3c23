import { PRIVACY_ADDRESS } from '@toasoan/shared/address';
import { COMMENT_TEXT_MAX_LENGTH } from '@toasoan/shared/comment';
import { toImprint } from '../../../web/src/components/imprint.ts';
import { toFooterLinks, toNavigation } from '../../../web/src/components/navigation-links.ts';
import { toNoticeGroups } from '../../../web/src/components/notice-groups.ts';
import { privacy } from '../../../web/src/i18n/privacy.ts';
import { words } from '../../../web/src/i18n/words.ts';
import type { Notice } from '../../../web/src/model/documents.ts';
import type { Newspaper } from '../newspaper.ts';
import { toLocalTime } from './local-time.ts';
import { toPollData } from './poll-data.ts';
import { toListTerm } from './term.ts';

/** The data files of the project, by their names below `data/`: what stands on every page. */
export function toSiteData({ mirror, siteUrl, now }: Newspaper): Record<string, unknown> {
  const home = mirror.getHomePage(now);
  const { frame, aside, sections } = home;
  return {
    words: { ...words, upToCommentLength: words.upTo(COMMENT_TEXT_MAX_LENGTH), commentBy: words.commentBy('NAME') },
    privacy: { ...privacy, address: PRIVACY_ADDRESS },
    frame: {
      masthead: frame.masthead,
      navigation: toNavigation(frame, siteUrl),
      footerLinks: toFooterLinks(frame, siteUrl),
      imprint: frame.masthead ? toImprint(frame.masthead) : [],
      sections: sections.map(({ section }) => ({ ...section, term: toListTerm(section.address) })),
    },
    ...(aside.notices.length > 0 && { notices: toNoticeGroups(aside.notices).map(toGroupData) }),
    ...(aside.poll && { poll: toPollData(aside.poll, now) }),
  };
}

function toGroupData({ label, notices }: { label: string; notices: Notice[] }) {
  return {
    label,
    notices: notices.map(({ title, text, source, validFrom, validUntil }) => ({
      title,
      text,
      source,
      validFrom: toLocalTime(validFrom),
      validUntil: toLocalTime(validUntil),
    })),
  };
}
