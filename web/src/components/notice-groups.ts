import { NOTICE_KINDS, type NoticeKind } from '@toasoan/shared/notice';
import type { Notice } from '../model/documents.ts';

export interface NoticeGroup {
  kind: NoticeKind;
  label: string;
  notices: Notice[];
}

/** Notices under the names of their kinds, in the order in which NOTICE_KINDS names them. */
export function toNoticeGroups(notices: readonly Notice[]): NoticeGroup[] {
  const byKind = Map.groupBy(notices, ({ kind }) => kind);
  return (Object.entries(NOTICE_KINDS) as [NoticeKind, string][]).flatMap(([kind, label]) => {
    const ofKind = byKind.get(kind);
    return ofKind ? [{ kind, label, notices: ofKind }] : [];
  });
}
