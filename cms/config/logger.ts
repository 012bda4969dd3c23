import { environment } from '../src/settings/environment.ts';

/** Every request of the site would be a line at the level `http`: the feed is asked every few seconds. */
export default { level: environment.logLevel };
