import { currentTab, readTab } from '../browser/tabs';

/**
 * A script of its own, small enough to run while the popup's others are still loading: the page is asked for before all
 * else, and read while the popup sets itself up.
 */
const sent = Promise.withResolvers<void>();

/** The tab that the popup is over, and the reading of its page. */
export const asked = currentTab().then((tab) => ({ tab, reading: readTab(tab, sent.resolve) }));

/** Resolves once the page has been asked and all there is to do is to wait. */
export const isAsked: Promise<void> = sent.promise;
