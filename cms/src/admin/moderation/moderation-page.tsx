import { useEffect, useState } from 'react';
import { Layouts, Page } from '@strapi/strapi/admin';
import { BanWindow } from './ban-window';
import { DeskHead } from './desk-head';
import { toMeant, toMoved, toToggled } from './desk-state';
import { Beside, Layout, List } from './layout-styles';
import { DeskTools } from './desk-tools';
import { DetailPanel } from './detail-panel';
import { EmptyQueue } from './empty-queue';
import { MODERATOR_PERMISSIONS } from './moderator-permissions';
import { QueueItem } from './queue-item';
import { RejectWindow } from './reject-window';
import { toAction, type DeskAction } from './shortcuts';
import { useCommentDetail } from './use-comment-detail';
import { useDesk, type DeskView } from './use-desk';
import { useWideScreen } from './use-wide-screen';

const NEEDS_A_COMMENT: readonly DeskAction[] = ['approve', 'reject', 'spam', 'ban', 'wait', 'choose', 'whole', 'open'];

export function ModerationPage() {
  return (
    <Page.Protect permissions={MODERATOR_PERMISSIONS}>
      <Page.Main>
        <Page.Title>Kiểm duyệt</Page.Title>
        <Layouts.Header title="Kiểm duyệt" subtitle="Bình luận của bạn đọc, một hàng cho cả tòa soạn" />
        <Layouts.Content>
          <Desk />
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
}

function Desk() {
  const [view, setView] = useState<DeskView>({ name: 'pending', order: 'risk', page: 1 });
  const [question, setQuestion] = useState<'reject' | 'ban' | null>(null);
  const isWide = useWideScreen();
  const now = useNow();
  const { desk, setDesk, message, isLoading, canUndo, decide, ban, undo, reload } = useDesk(view);
  const focused = desk.groups.find(({ documentId }) => documentId === desk.focusedId);
  const detail = useCommentDetail(desk.focusedId);
  const meant = toMeant(desk).length;

  const acts: Readonly<Record<DeskAction, () => void>> = {
    next: () => setDesk((before) => toMoved(before, 1)),
    previous: () => setDesk((before) => toMoved(before, -1)),
    choose: () => setDesk((before) => toToggled(before, 'chosen')),
    whole: () => setDesk((before) => toToggled(before, 'whole')),
    approve: () => void decide('approved'),
    spam: () => void decide('spam'),
    wait: () => void decide('pending'),
    reject: () => setQuestion('reject'),
    ban: () => setQuestion('ban'),
    undo: () => void undo(),
    open: () => detail?.article?.url && window.open(detail.article.url, '_blank', 'noreferrer'),
    reload: () => void reload(),
  };
  const isOff = (action: DeskAction) =>
    (NEEDS_A_COMMENT.includes(action) && !focused) || (action === 'undo' && !canUndo);
  const act = (action: DeskAction) => !isOff(action) && acts[action]();
  const onKeyDown = (event: React.KeyboardEvent) => {
    const isTyping = event.target instanceof Element && event.target.matches('input, textarea, select');
    const action = isTyping ? undefined : toAction(event);
    if (!action) return;
    event.preventDefault();
    act(action);
  };
  const beside = focused && <DetailPanel detail={detail} />;

  return (
    <div onKeyDown={onKeyDown} data-desk>
      <DeskHead view={view} pages={desk.pages} waiting={desk.waiting} now={now} onView={setView} />
      <Layout>
        <List aria-label="Hàng bình luận" aria-busy={isLoading}>
          {desk.groups.map((group, place) => (
            <li key={group.documentId}>
              <QueueItem
                group={group}
                now={now}
                isFocused={group === focused}
                isChosen={desk.chosen.has(group.documentId)}
                place={place}
                isWhole={desk.whole.has(group.documentId)}
                onFocus={() => setDesk((before) => ({ ...before, focusedId: group.documentId }))}
              />
              {!isWide && group === focused && beside}
            </li>
          ))}
          {desk.groups.length === 0 && <li>{isLoading ? 'Đang tải…' : <EmptyQueue />}</li>}
        </List>
        {isWide && <Beside aria-label="Bên cạnh bình luận">{beside}</Beside>}
      </Layout>
      <DeskTools meant={meant} message={message} isOff={isOff} onAct={act} />
      {question === 'reject' && (
        <RejectWindow
          count={meant}
          onReject={(reason, note) => void decide('rejected', reason, note)}
          onClose={() => setQuestion(null)}
        />
      )}
      {question === 'ban' && focused && (
        <BanWindow
          name={focused.name}
          isBrowserKnown={detail?.browser !== null}
          isNetworkKnown={detail?.network !== null}
          onBan={(form) => void ban(focused.documentId, form)}
          onClose={() => setQuestion(null)}
        />
      )}
    </div>
  );
}

const TICK_MS = 30_000;

function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = window.setInterval(() => setNow(new Date()), TICK_MS);
    return () => window.clearInterval(timer);
  }, []);
  return now;
}
