import { tabParameter } from '../browser/addresses';
import { ownTab } from '../browser/tabs';

/** The page whose article is shown. */
export interface Source {
  /** -1 where it is not known: in a tab of its own that names none, and in a frame in Firefox, which needs none. */
  tabId: number;
  /** True over the page itself, false in a tab of its own. */
  isFrame: boolean;
}

/** In a frame it is always the page around it, whatever the address says: the frame's address is the page's to set. */
export async function findSource(view: Window): Promise<Source> {
  const isFrame = view.parent !== view;
  const tabId = isFrame ? (await ownTab())?.id : tabParameter(view.location);
  return { isFrame, tabId: tabId ?? -1 };
}
