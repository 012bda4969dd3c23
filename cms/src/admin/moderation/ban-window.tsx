import { QuestionWindow } from '../controls/question-window';
import type { BanForm } from './use-desk';

interface Props {
  name: string;
  isBrowserKnown: boolean;
  isNetworkKnown: boolean;
  onBan: (form: BanForm) => void;
  onClose: () => void;
}

const ENDS: readonly [days: string, words: string][] = [
  ['1', '1 ngày'],
  ['7', '7 ngày'],
  ['30', '30 ngày'],
  ['365', '1 năm'],
  ['', 'Chặn hẳn'],
];

/** Asks which source is banned, until when and why. */
export function BanWindow({ name, isBrowserKnown, isNetworkKnown, onBan, onClose }: Props) {
  if (!isBrowserKnown && !isNetworkKnown) {
    return (
      <QuestionWindow title="Chặn nguồn gửi" confirmation="Đóng" onConfirm={() => undefined} onClose={onClose}>
        Không biết bình luận này được gửi từ đâu, nên không chặn được.
      </QuestionWindow>
    );
  }
  return (
    <QuestionWindow
      title={`Chặn nguồn gửi của “${name}”`}
      confirmation="Chặn"
      onConfirm={(form) => onBan(toBanForm(form))}
      onClose={onClose}
    >
      <fieldset>
        <legend>Bình luận gửi đến từ nguồn này vào thẳng mục Rác; người gửi không được báo.</legend>
        <label>
          <input type="radio" name="kind" value="browser" defaultChecked={isBrowserKnown} disabled={!isBrowserKnown} />{' '}
          Trình duyệt này
        </label>
        <label>
          <input type="radio" name="kind" value="network" defaultChecked={!isBrowserKnown} disabled={!isNetworkKnown} />{' '}
          Cả mạng này (nhiều người có thể dùng chung một mạng)
        </label>
      </fieldset>
      <label>
        Chặn trong
        <select name="days" defaultValue="7">
          {ENDS.map(([days, words]) => (
            <option key={days} value={days}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <label>
        Vì sao
        <input name="reason" required maxLength={200} />
      </label>
      <label>
        <input type="checkbox" name="includesWaiting" defaultChecked /> Xếp luôn những bình luận đang chờ từ nguồn này
        vào rác
      </label>
    </QuestionWindow>
  );
}

function toBanForm(form: FormData): BanForm {
  const days = String(form.get('days'));
  return {
    kind: form.get('kind') === 'network' ? 'network' : 'browser',
    days: days === '' ? null : Number(days),
    reason: String(form.get('reason')),
    includesWaiting: form.get('includesWaiting') !== null,
  };
}
