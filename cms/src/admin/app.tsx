import type { StrapiApp } from '@strapi/strapi/admin';
import { toArticleBlocks } from './article-blocks';
import { askBeforeUnpublishing, hideBulkUnpublishing, type ContentAction } from './ask-before-unpublishing';
import { BurstsPanel } from './bursts/bursts-panel';
import { CommentedArticlePanel } from './commented-article-panel';
import { dismissBanner } from './dismiss-banner';
import { showDiskNotice } from './disk-notice';
import { formatListCells } from './list-cells';
import { hideUrlImport } from './hide-url-import';
import logo from './logo.svg';
import { ModerationIcon } from './moderation/moderation-icon';
import { MODERATOR_PERMISSIONS } from './moderation/moderator-permissions';
import { namePickers } from './name-pickers';
import { nameWindow } from './name-window';
import { PrintedPanel } from './printed-panel';
import { RefusedIcon } from './refused/refused-icon';
import { RefusedPanel } from './refused/refused-panel';
import { ReportsPanel } from './reports-panel';
import { RiskPanel } from './risk-panel';
import { SESSION_PERMISSIONS } from './sessions/session-permissions';
import { speakVietnamese } from './speak-vietnamese';
import { TrialPanel } from './trial-panel';
import { WithdrawalPanel } from './withdrawal/withdrawal-panel';
import { vietnameseWords } from './words/words';

interface ContentManager {
  addEditViewSidePanel(
    panels: (
      | typeof BurstsPanel
      | typeof CommentedArticlePanel
      | typeof PrintedPanel
      | typeof RefusedPanel
      | typeof ReportsPanel
      | typeof RiskPanel
      | typeof TrialPanel
      | typeof WithdrawalPanel
    )[],
  ): void;
  addRichTextBlocks(change: typeof toArticleBlocks): void;
  addDocumentAction(change: (actions: ContentAction[]) => ContentAction[]): void;
  addBulkAction(change: (actions: ContentAction[]) => ContentAction[]): void;
}

export default {
  config: {
    auth: { logo },
    menu: { logo },
    locales: ['vi'],
    translations: { vi: vietnameseWords },
    tutorials: false,
    notifications: { releases: false },
  },
  register(app: StrapiApp) {
    speakVietnamese(window.localStorage, document);
    dismissBanner(window.localStorage);
    nameWindow(document);
    namePickers(document);
    hideUrlImport(document);
    app.widgets.register((others) => [
      {
        id: 'refused',
        icon: RefusedIcon,
        title: { id: 'toasoan.refused', defaultMessage: 'Trang web không nhận' },
        component: async () => (await import('./refused/refused-widget')).RefusedWidget,
        permissions: [{ action: 'plugin::content-manager.explorer.read', subject: 'api::article.article' }],
      },
      ...others,
    ]);
  },
  bootstrap(app: StrapiApp) {
    showDiskNotice(document);
    app.addMenuLink({
      to: 'kiem-duyet',
      icon: ModerationIcon,
      intlLabel: { id: 'toasoan.moderation', defaultMessage: 'Kiểm duyệt' },
      permissions: MODERATOR_PERMISSIONS,
      position: 2,
      Component: async () => ({ default: (await import('./moderation/moderation-page')).ModerationPage }),
    });
    app.addSettingsLink('global', {
      id: 'toasoan-sessions',
      to: 'phien-dang-nhap',
      intlLabel: { id: 'toasoan.sessions', defaultMessage: 'Phiên đăng nhập' },
      permissions: SESSION_PERMISSIONS,
      Component: async () => ({ default: (await import('./sessions/sessions-page')).SessionsPage }),
    });
    const contentManager = app.getPlugin('content-manager').apis as unknown as ContentManager;
    contentManager.addEditViewSidePanel([
      RiskPanel,
      ReportsPanel,
      CommentedArticlePanel,
      PrintedPanel,
      RefusedPanel,
      TrialPanel,
      BurstsPanel,
      WithdrawalPanel,
    ]);
    contentManager.addRichTextBlocks(toArticleBlocks);
    contentManager.addDocumentAction(askBeforeUnpublishing);
    contentManager.addBulkAction(hideBulkUnpublishing);
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', formatListCells);
  },
};
