import { Button, Foot, Key, Telling, Tools } from '../controls/tool-styles';
import { SHORTCUTS, type DeskAction } from './shortcuts';

interface Props {
  /** How many comments a decision is about. */
  meant: number;
  message: string;
  isOff: (action: DeskAction) => boolean;
  onAct: (action: DeskAction) => void;
}

/** Every action with its key: to press, to touch, and to learn. */
export function DeskTools({ meant, message, isOff, onAct }: Props) {
  return (
    <Foot>
      <Telling>
        {meant > 1 && <strong>Đang nói tới {meant} bình luận. </strong>}
        <span role="status">{message}</span>
      </Telling>
      <Tools role="toolbar" aria-label="Thao tác và phím tắt">
        {SHORTCUTS.map(({ key, action, words }) => (
          <Button
            key={key}
            type="button"
            aria-keyshortcuts={key}
            disabled={isOff(action)}
            onClick={() => onAct(action)}
          >
            <Key>{key}</Key>
            {words}
          </Button>
        ))}
      </Tools>
    </Foot>
  );
}
