import { useState } from 'react';
import { useAuth, useFetchClient, useNotification } from '@strapi/strapi/admin';
import type { ShownPicture, Withdrawal } from '../../pictures/withdrawal/withdrawal-answers';
import { Button } from '../controls/tool-styles';
import { useShownPictures } from './use-shown-pictures';
import { toWithdrawnWords, WITHDRAWAL_WORDS } from './withdrawal-words';
import { WithdrawalWindow } from './withdrawal-window';

interface PanelProps {
  model: string;
  document?: { documentId?: string; updatedAt?: unknown };
}

const PUBLISH = 'plugin::content-manager.explorer.publish';

/** The types that show pictures, as the CMS calls them (cms/src/pictures/withdrawal). */
const TYPES: Readonly<Record<string, 'article' | 'image'>> = {
  'api::article.article': 'article',
  'api::image.image': 'image',
};

/** Beside an article or an image: the one act that takes a picture from everywhere, for who may publish. */
export function WithdrawalPanel({ model, document }: PanelProps) {
  const type = TYPES[model];
  const mayPublish = useAuth('Withdrawal', ({ permissions }) => permissions.some(({ action }) => action === PUBLISH));
  if (type === undefined || document?.documentId === undefined || !mayPublish) return null;
  const content = <Pictures type={type} id={document.documentId} version={String(document.updatedAt)} />;
  return { title: WITHDRAWAL_WORDS.panel, content };
}

function Pictures({ type, id, version }: { type: 'article' | 'image'; id: string; version: string }) {
  const [withdrawn, setWithdrawn] = useState<Withdrawal>();
  const pictures = useShownPictures(type, id, `${version} ${withdrawn?.names.join()}`);
  const [asked, setAsked] = useState<ShownPicture>();
  const withdraw = useWithdraw(setWithdrawn);
  if (pictures.length === 0 && !withdrawn) return null;
  return (
    <div style={{ display: 'grid', gap: '1.2rem', fontSize: '1.4rem', lineHeight: 1.5 }}>
      <p role="status">{withdrawn ? toWithdrawnWords(withdrawn.names) : WITHDRAWAL_WORDS.hint}</p>
      {pictures.map((picture) => (
        <div key={picture.id} style={{ display: 'grid', gap: '0.6rem', justifyItems: 'start' }}>
          <img src={picture.thumbnail} alt="" style={{ maxWidth: '100%', maxHeight: '9rem' }} />
          <span style={{ overflowWrap: 'anywhere' }}>{picture.name}</span>
          <Button
            type="button"
            aria-label={`${WITHDRAWAL_WORDS.button}: ${picture.name}`}
            onClick={() => setAsked(picture)}
          >
            {WITHDRAWAL_WORDS.button}
          </Button>
        </div>
      ))}
      {asked && (
        <WithdrawalWindow name={asked.name} onConfirm={() => withdraw(asked.id)} onClose={() => setAsked(undefined)} />
      )}
    </div>
  );
}

/** Gives the order; what fails is told until somebody has read it. */
function useWithdraw(onDone: (withdrawal: Withdrawal) => void): (fileId: number) => Promise<void> {
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  return async (fileId) => {
    try {
      const { data } = await post<Withdrawal>('/pictures/withdrawals', { fileId });
      onDone(data);
    } catch {
      toggleNotification({ type: 'danger', message: WITHDRAWAL_WORDS.failed, blockTransition: true });
    }
  };
}
