import { linkParameter } from '../browser/addresses';
import { readKnownPage } from '../browser/tabs';
import { findSource } from './source';

/**
 * A script of its own, small enough to run while the reader's others are still loading: the article is asked for before
 * all else. A reader that first has to ask for access to a link has no article yet.
 */
export const asked = findSource(window).then((source) => {
  const link = source.isFrame ? undefined : linkParameter(location);
  return { source, link, reading: link ? undefined : readKnownPage(source.tabId) };
});
