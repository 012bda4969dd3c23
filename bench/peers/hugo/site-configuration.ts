import { ASIDE_ADDRESS } from '@toasoan/shared/address';
import { NEWSROOM_TIME_ZONE } from '@toasoan/shared/dateline';

const WEEKDAYS = ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];

/** The widths at which pictures are printed (web/src/components). */
const SIZES = {
  lead: '(min-width: 64rem) 49rem, 100vw',
  card: '(min-width: 48rem) 24rem, 100vw',
  row: '(min-width: 48rem) 14rem, 7.5rem',
  figure: '(min-width: 64rem) 42.5rem, 100vw',
};

/**
 * Hugo's configuration. Sections, authors and tags are terms of one taxonomy, the months of each of another: the only way
 * by which Hugo gathers pages without a look through all of them for each list.
 */
export function toSiteConfiguration(siteUrl: URL, assets: readonly string[]) {
  const named = (pattern: RegExp) => assets.filter((path) => pattern.test(path));
  return {
    baseURL: siteUrl.href,
    languageCode: 'vi',
    timeZone: NEWSROOM_TIME_ZONE,
    buildFuture: true,
    disableHugoGeneratorInject: true,
    disableKinds: ['RSS', 'sitemap', 'robotsTXT', 'taxonomy'],
    // Says only that the line above means what it says.
    ignoreErrors: ['error-disable-taxonomy'],
    taxonomies: { list: 'lists', month: 'months' },
    params: {
      origin: siteUrl.origin,
      fonts: named(/source-serif-4-(?:latin|vietnamese)-700-normal\./u),
      styles: named(/\.css$/u),
      commentScript: named(/CommentForm.*\.js$/u)[0],
      asideAddress: ASIDE_ADDRESS,
      asideScript: named(/AsidePlace.*\.js$/u)[0],
      voteScript: named(/PollForm.*\.js$/u)[0],
      weekdays: WEEKDAYS,
      sizes: SIZES,
    },
  };
}
