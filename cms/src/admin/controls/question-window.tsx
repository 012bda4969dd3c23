import { useEffect, useRef } from 'react';
import { Bar, Button } from './tool-styles';
import { Window } from './window-styles';

interface Props {
  title: string;
  confirmation: string;
  onConfirm: (form: FormData) => void;
  onClose: () => void;
  children: React.ReactNode;
}

/** A question before something is done; Enter confirms, Escape leaves everything as it is. */
export function QuestionWindow({ title, confirmation, onConfirm, onClose, children }: Props) {
  const window = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    window.current?.showModal();
  }, []);
  return (
    <Window ref={window} aria-label={title} onClose={onClose} onKeyDown={(event) => event.stopPropagation()}>
      <h2>{title}</h2>
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          onConfirm(new FormData(event.currentTarget));
          onClose();
        }}
      >
        {children}
        <Bar style={{ marginTop: '1.6rem' }}>
          <Button type="submit">{confirmation}</Button>
          <Button type="button" onClick={onClose}>
            Thôi
          </Button>
        </Bar>
      </form>
    </Window>
  );
}
