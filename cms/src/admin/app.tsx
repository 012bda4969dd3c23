import type { StrapiApp } from '@strapi/strapi/admin';
import { formatListCells } from './list-cells';
import logo from './logo.svg';
import { nameWindow } from './name-window';
import { speakVietnamese } from './speak-vietnamese';
import { vietnameseWords } from './words/words';

export default {
  config: {
    auth: { logo },
    menu: { logo },
    locales: ['vi'],
    translations: { vi: vietnameseWords },
    tutorials: false,
    notifications: { releases: false },
  },
  register() {
    speakVietnamese(window.localStorage, document);
    nameWindow(document);
  },
  bootstrap(app: StrapiApp) {
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', formatListCells);
  },
};
