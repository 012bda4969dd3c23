/** The files by which WordPress, MariaDB and php-fpm know of one another. */
export interface WordPressPlace {
  folder: string;
  /** Where the copy of WordPress lies. */
  root: string;
  socket: string;
  fpmPort: number;
}

export function toWordPressConfig({ socket }: WordPressPlace): string {
  return `<?php
define('DB_NAME', 'wordpress'); define('DB_USER', 'root'); define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}'); define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
define('WP_HOME', 'http://127.0.0.1'); define('WP_SITEURL', 'http://127.0.0.1');
define('DISABLE_WP_CRON', true); define('WP_HTTP_BLOCK_EXTERNAL', true);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;
}

/** Comments wait for a moderator, as ours do, and nobody is sent a mail for each. */
export const INSTALL = `<?php
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = '127.0.0.1';
require __DIR__ . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
function wp_mail() { return true; }
wp_install('Bench', 'admin', 'admin@example.vn', true, '', 'mat-khau-thu');
update_option('comment_moderation', 1);
update_option('moderation_notify', 0);
update_option('comments_notify', 0);
echo 'installed';
`;

/** A worker for each eight connections; PHP's other settings are the machine's. */
export function toFpmConfig({ folder, fpmPort }: WordPressPlace): string {
  return `[global]
error_log = ${folder}/php-fpm.log
daemonize = no
[www]
user = root
group = root
listen = 127.0.0.1:${fpmPort}
listen.backlog = 511
pm = static
pm.max_children = 8
`;
}
