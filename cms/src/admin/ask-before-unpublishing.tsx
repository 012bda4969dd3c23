import type { ReactNode } from 'react';
import { useAuth } from '@strapi/strapi/admin';
import { UNPUBLISH_WORDS } from './unpublish-words';

/** The right that taking down needs (cms/src/strapi/requester.ts). */
const UNPUBLISH = 'plugin::content-manager.explorer.unpublish';

interface Dialog {
  type: 'dialog';
  title: string;
  content: ReactNode;
  confirmLabel?: string;
  onConfirm(): unknown;
}

interface Description {
  disabled?: boolean;
  onClick?: ((event?: unknown) => unknown) | undefined;
  dialog?: Dialog | undefined;
}

/** An action of the content manager: a hook that says what the button is. */
export interface ContentAction {
  (props: object): Description | null;
  type?: string | undefined;
  position?: unknown;
}

/** Beside one article: “Gỡ” is there for who may, and asks before it is done. */
export function askBeforeUnpublishing(actions: readonly ContentAction[]): ContentAction[] {
  return actions.map((action) => (isUnpublish(action) ? withQuestion(action) : action));
}

/** In the list, where Strapi asks by itself: “Gỡ” is there for who may. */
export function hideBulkUnpublishing(actions: readonly ContentAction[]): ContentAction[] {
  return actions.map((action) => (isUnpublish(action) ? withRight(action) : action));
}

const isUnpublish = ({ type }: ContentAction) => type === 'unpublish';

function useMayUnpublish(): boolean {
  return useAuth('Unpublish', ({ permissions }) => permissions.some(({ action }) => action === UNPUBLISH));
}

function withRight(useUnpublish: ContentAction): ContentAction {
  const useBulk = (props: object) => {
    const description = useUnpublish(props);
    return useMayUnpublish() ? description : null;
  };
  return Object.assign(useBulk, { type: useUnpublish.type, position: useUnpublish.position });
}

function withQuestion(useUnpublish: ContentAction): ContentAction {
  const useAsking = (props: object) => {
    const description = useUnpublish(props);
    const mayUnpublish = useMayUnpublish();
    if (!description) return null;
    return {
      ...description,
      disabled: description.disabled || !mayUnpublish,
      onClick: undefined,
      dialog: toDialog(description),
    };
  };
  return Object.assign(useAsking, { type: useUnpublish.type, position: useUnpublish.position });
}

/** Strapi asks only when there are changes that are not published, about these: its question stays below ours. */
function toDialog({ dialog, onClick }: Description): Dialog {
  const { title, body, confirm } = UNPUBLISH_WORDS;
  return {
    type: 'dialog',
    title,
    confirmLabel: confirm,
    content: (
      <div style={{ display: 'grid', gap: '1.6rem', fontSize: '1.4rem', lineHeight: 1.5 }}>
        <p>{body}</p>
        {dialog?.content}
      </div>
    ),
    onConfirm: async () => (dialog ? dialog.onConfirm() : onClick?.()),
  };
}
