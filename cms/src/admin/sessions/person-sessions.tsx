import { toNewsroomTime } from '@toasoan/shared/dateline';
import styled from 'styled-components';
import type { LoggedIn, Session } from '../../sessions/session-answers';
import { color } from '../controls/theme-color';
import { Bar, Button } from '../controls/tool-styles';
import { toDeviceWords, toLastUseWords } from './session-words';

const Part = styled.section`
  margin-top: 1.6rem;
  padding: 1.6rem;
  background: ${color('neutral0')};
  color: ${color('neutral800')};
  border: 1px solid ${color('neutral200')};
  border-radius: 4px;
  overflow-x: auto;
`;

const Table = styled.table`
  width: 100%;
  margin-top: 0.8rem;
  th,
  td {
    padding: 0.6rem 1.6rem 0.6rem 0;
    text-align: left;
    vertical-align: middle;
  }
  thead th {
    color: ${color('neutral600')};
  }
  td:last-child {
    padding-right: 0;
    text-align: right;
  }
`;

interface Props {
  person: LoggedIn;
  now: Date;
  onEnd: (session: Session) => void;
  onEndAll: () => void;
}

/** One person and the browsers in which they are logged in. */
export function PersonSessions({ person, now, onEnd, onEndAll }: Props) {
  const { name, email, roles, sessions } = person;
  return (
    <Part aria-label={name}>
      <Bar style={{ justifyContent: 'space-between' }}>
        <div>
          <h2 style={{ fontWeight: 'bold' }}>{name}</h2>
          {[email, ...roles].join(' · ')}
        </div>
        <Button type="button" onClick={onEndAll}>
          Kết thúc mọi phiên
        </Button>
      </Bar>
      <Table>
        <thead>
          <tr>
            <th scope="col">Thiết bị</th>
            <th scope="col">Đăng nhập lúc</th>
            <th scope="col">Dùng lần cuối</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {sessions.map((session) => (
            <tr key={session.id}>
              <th scope="row">{toDeviceWords(session)}</th>
              <td>{toNewsroomTime(new Date(session.since))}</td>
              <td>{toLastUseWords(session, now)}</td>
              <td>
                <Button
                  type="button"
                  aria-label={`Kết thúc phiên ${toDeviceWords(session)}`}
                  onClick={() => onEnd(session)}
                >
                  Kết thúc
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Part>
  );
}
