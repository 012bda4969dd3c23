import { useState } from 'react';
import { MODERATION_REASONS, type ModerationReason } from '../../readers/comments/desk-answers';
import { QuestionWindow } from '../controls/question-window';
import { toStateWords } from './desk-words';
import { Key } from '../controls/tool-styles';

interface Props {
  count: number;
  onReject: (reason: ModerationReason, note: string) => void;
  onClose: () => void;
}

/** Asks why; a digit picks the reason. */
export function RejectWindow({ count, onReject, onClose }: Props) {
  const [reason, setReason] = useState<ModerationReason>(MODERATION_REASONS[0]);
  const pick = (event: React.KeyboardEvent) => {
    const place = Number(event.key) - 1;
    const picked = MODERATION_REASONS[place];
    if (!picked) return;
    setReason(picked);
    event.currentTarget.querySelectorAll('input')[place]?.focus();
  };
  return (
    <QuestionWindow
      title={`Từ chối ${count} bình luận`}
      confirmation="Từ chối"
      onConfirm={(form) => onReject(reason, String(form.get('note')))}
      onClose={onClose}
    >
      <fieldset onKeyDown={pick}>
        <legend>Lý do (bạn đọc không thấy):</legend>
        {MODERATION_REASONS.map((one, index) => (
          <label key={one}>
            <input
              type="radio"
              name="reason"
              autoFocus={index === 0}
              checked={one === reason}
              onChange={() => setReason(one)}
            />{' '}
            <Key>{index + 1}</Key>
            {toStateWords(one)}
          </label>
        ))}
      </fieldset>
      <label>
        Ghi chú của tòa soạn
        <textarea name="note" rows={2} maxLength={500} />
      </label>
    </QuestionWindow>
  );
}
