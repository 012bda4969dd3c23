/** What a key does at the desk. */
export type DeskAction =
  | 'next'
  | 'previous'
  | 'approve'
  | 'reject'
  | 'spam'
  | 'ban'
  | 'choose'
  | 'whole'
  | 'wait'
  | 'undo'
  | 'open'
  | 'reload';

export interface Shortcut {
  key: string;
  action: DeskAction;
  words: string;
}

/** In the order in which they stand on the screen. */
export const SHORTCUTS: readonly Shortcut[] = [
  { key: 'a', action: 'approve', words: 'Duyệt' },
  { key: 'r', action: 'reject', words: 'Từ chối…' },
  { key: 's', action: 'spam', words: 'Rác' },
  { key: 'b', action: 'ban', words: 'Chặn nguồn…' },
  { key: 'p', action: 'wait', words: 'Chờ lại' },
  { key: 'u', action: 'undo', words: 'Hoàn tác' },
  { key: 'x', action: 'choose', words: 'Chọn' },
  { key: 'd', action: 'whole', words: 'Cả nhóm giống nhau' },
  { key: 'j', action: 'next', words: 'Xuống' },
  { key: 'k', action: 'previous', words: 'Lên' },
  { key: 'o', action: 'open', words: 'Mở bài' },
  { key: 'g', action: 'reload', words: 'Tải lại' },
];

const ALSO: Readonly<Record<string, DeskAction>> = { ArrowDown: 'next', ArrowUp: 'previous' };

interface Press {
  key: string;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
}

/** What a key press means; undefined for those that are the browser's. */
export function toAction({ key, ctrlKey, altKey, metaKey }: Press): DeskAction | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  return ALSO[key] ?? SHORTCUTS.find((shortcut) => shortcut.key === key.toLowerCase())?.action;
}
