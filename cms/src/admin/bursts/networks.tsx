import { useForm } from '@strapi/strapi/admin';
import type { NetworkBurst, VoteBursts } from '../../readers/polls/bursts/burst-answers';
import { toNetworkWords, toVoidOf } from './burst-words';
import { HEADING } from './panel-style';
import { typeNumber } from './type-number';

/** The networks that sent most; a button puts what one of them sent into the form. */
export function Networks({ networks, voteCount }: Pick<VoteBursts, 'networks' | 'voteCount'>) {
  const change = useForm('Bursts', ({ onChange }) => onChange);
  const fill = (network: NetworkBurst) => {
    const { from, until, perNetworkFrom } = toVoidOf(network);
    change('from', from);
    change('until', until);
    typeNumber('perNetworkFrom', perNetworkFrom);
  };
  if (networks.length === 0) return null;
  return (
    <>
      <p style={HEADING}>Những mạng gửi nhiều nhất</p>
      <ul>
        {networks.map((network) => (
          <li key={JSON.stringify(network)} style={{ marginTop: '0.4rem' }}>
            {toNetworkWords(network, voteCount)}{' '}
            <button type="button" style={{ textDecoration: 'underline' }} onClick={() => fill(network)}>
              Điền vào
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
