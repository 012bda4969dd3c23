import { findChrome, toLabel } from './site-chrome.ts';

/** Section names of our papers, as labels; a line with nothing else above the headline names the section. */
const SECTION_NAMES = new Set([
  'thoi su',
  'chinh tri',
  'chinh tri - xa hoi',
  'xay dung dang',
  'kinh te',
  'kinh te - xa hoi',
  'xa hoi',
  'van hoa',
  'van hoa - xa hoi',
  'van hoa - the thao',
  'van hoa - nghe thuat',
  'van nghe',
  'the thao',
  'giao duc',
  'giao duc - dao tao',
  'khoa hoc',
  'khoa hoc - cong nghe',
  'cong nghe',
  'y te',
  'suc khoe',
  'y te - suc khoe',
  'doi song',
  'phap luat',
  'an ninh trat tu',
  'quoc phong - an ninh',
  'an ninh - quoc phong',
  'nong nghiep',
  'nong thon moi',
  'nong nghiep - nong thon',
  'thuy san',
  'moi truong',
  'tai nguyen - moi truong',
  'du lich',
  'giai tri',
  'quoc te',
  'the gioi',
  'trong nuoc',
  'trong tinh',
  'ban doc',
  'phong su',
  'phong su - ky su',
  'tieu diem',
  'thi truong',
  'dien dan',
]);

const HOME = /^(?:trang chu|home)$/u;
const CRUMB_SEPARATOR = /\s*(?:[>»›]|\s\/\s|\s\|\s)\s*/u;

/** The section that a line above the headline names: "THỜI SỰ", "Trang chủ > Kinh tế > Thủy sản" (its last). */
export function findSectionName(text: string): string | undefined {
  if (findChrome(text)) return undefined;
  const crumbs = text.split(CRUMB_SEPARATOR).filter((crumb) => crumb !== '' && !HOME.test(toLabel(crumb)));
  if (crumbs.length > 1 && crumbs.every((crumb) => crumb.length <= 40)) return crumbs.at(-1);
  const [only = ''] = crumbs;
  const isTrail = crumbs.length === 1 && only !== text && only.length <= 40;
  return isTrail || SECTION_NAMES.has(toLabel(text).replace(/\s*[-–&]\s*/u, ' - ')) ? only : undefined;
}
