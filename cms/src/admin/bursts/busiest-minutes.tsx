import type { VoteBursts } from '../../readers/polls/bursts/burst-answers';
import { toMinuteWords } from './burst-words';
import { HEADING } from './panel-style';

/** The minutes with most votes, with bars as long as they have votes. */
export function BusiestMinutes({ busiest }: Pick<VoteBursts, 'busiest'>) {
  if (busiest.length === 0) return null;
  const most = Math.max(...busiest.map(({ votes }) => votes));
  return (
    <table style={{ width: '100%', marginTop: '0.8rem' }}>
      <caption style={HEADING}>Những phút nhiều phiếu nhất</caption>
      <tbody>
        {busiest.map(({ minute, votes }) => (
          <tr key={minute}>
            <th scope="row" style={{ fontWeight: 'normal', textAlign: 'left', whiteSpace: 'nowrap' }}>
              {toMinuteWords(minute)}
            </th>
            <td style={{ width: '100%', padding: '0 0.8rem', verticalAlign: 'middle' }}>
              <div style={{ background: 'currentColor', height: '0.8rem', width: `${(100 * votes) / most}%` }} />
            </td>
            <td style={{ textAlign: 'right' }}>{votes}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
