import { useEffect, useRef, useState } from 'react';
import { Bar, Button } from '../controls/tool-styles';
import { Window } from '../controls/window-styles';
import { WITHDRAWAL_WORDS } from './withdrawal-words';

interface Props {
  name: string;
  onConfirm: () => Promise<void>;
  onClose: () => void;
}

/** The question before a picture is taken from everywhere; no form of its own, for it stands inside that of the document. */
export function WithdrawalWindow({ name, onConfirm, onClose }: Props) {
  const window = useRef<HTMLDialogElement>(null);
  const [isUnderWay, setUnderWay] = useState(false);
  useEffect(() => {
    window.current?.showModal();
  }, []);
  const confirm = () => {
    setUnderWay(true);
    void onConfirm().finally(onClose);
  };
  const { title, removed, outside, places, confirm: yes, cancel } = WITHDRAWAL_WORDS;
  return (
    <Window ref={window} aria-label={title} onClose={onClose}>
      <h2>{title}</h2>
      <p style={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{name}</p>
      <p style={{ marginTop: '0.8rem' }}>{removed}</p>
      <p style={{ marginTop: '0.8rem' }}>{outside}</p>
      <ul style={{ listStyle: 'disc', paddingLeft: '2rem' }}>
        {places.map((place) => (
          <li key={place}>{place}</li>
        ))}
      </ul>
      <Bar style={{ marginTop: '1.6rem' }}>
        <Button type="button" onClick={confirm} disabled={isUnderWay}>
          {yes}
        </Button>
        <Button type="button" onClick={onClose} disabled={isUnderWay} autoFocus>
          {cancel}
        </Button>
      </Bar>
    </Window>
  );
}
