import { Button, Key, Tools } from './desk-styles';
import { SHORTCUTS, type DeskAction } from './shortcuts';

/** Every action with its key: to press, to touch, and to learn. */
export function DeskTools({
  isOff,
  onAct,
}: {
  isOff: (action: DeskAction) => boolean;
  onAct: (action: DeskAction) => void;
}) {
  return (
    <Tools role="toolbar" aria-label="Thao tác và phím tắt">
      {SHORTCUTS.map(({ key, action, words }) => (
        <Button key={key} type="button" aria-keyshortcuts={key} disabled={isOff(action)} onClick={() => onAct(action)}>
          <Key>{key}</Key>
          {words}
        </Button>
      ))}
    </Tools>
  );
}
