import { useState } from 'react';
import { Layouts, Page } from '@strapi/strapi/admin';
import type { LoggedIn } from '../../sessions/session-answers';
import { QuestionWindow } from '../controls/question-window';
import { Bar, Button } from '../controls/tool-styles';
import { PersonSessions } from './person-sessions';
import { SESSION_PERMISSIONS } from './session-permissions';
import { toQuestion } from './session-words';
import { useSessions } from './use-sessions';

/** Among the settings: who is logged in to the admin, and a button that ends it. */
export function SessionsPage() {
  return (
    <Page.Protect permissions={SESSION_PERMISSIONS}>
      <Page.Main>
        <Page.Title>Phiên đăng nhập</Page.Title>
        <Layouts.Header
          title="Phiên đăng nhập"
          subtitle="Ai đang đăng nhập, ở đâu; kết thúc một phiên là người dùng nó bị đăng xuất ngay"
        />
        <Layouts.Content>
          <SessionList />
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
}

function SessionList() {
  const { people, askedAt, message, end, reload } = useSessions();
  const [asked, setAsked] = useState<LoggedIn>();
  return (
    <div data-sessions style={{ fontSize: '1.4rem', lineHeight: 1.5 }}>
      <Bar>
        <Button type="button" onClick={() => void reload()}>
          Tải lại
        </Button>
        <p role="status">{people === undefined && message === '' ? 'Đang tải…' : message}</p>
      </Bar>
      {people?.map((person) => (
        <PersonSessions
          key={person.userId}
          person={person}
          now={askedAt}
          onEnd={(session) => void end(person, session)}
          onEndAll={() => setAsked(person)}
        />
      ))}
      {asked && (
        <QuestionWindow
          title={`Kết thúc mọi phiên của ${asked.name}`}
          confirmation="Kết thúc"
          onConfirm={() => void end(asked)}
          onClose={() => setAsked(undefined)}
        >
          <p>{toQuestion(asked)}</p>
        </QuestionWindow>
      )}
    </div>
  );
}
