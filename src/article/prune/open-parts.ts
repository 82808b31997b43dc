import { buttons, hiddenMark } from '../anchors';
import type { Measures } from '../measures';
import { labelByButtons } from './button-labels';
import { openCollapsed } from './collapsed';
import { labelPanels } from './panel-labels';
import { isClosed, roleOf } from './parts';

const panel = 'tabpanel';
/** The page is asked for all of them at once. */
const asked = `[${hiddenMark}], [hidden], [role="${panel}"], ${buttons}`;

/** Opens what the page shows one part at a time, each part under what it is called. */
export function openParts(page: Measures): void {
  const found = [...page.root.querySelectorAll(asked)];
  const panels = found.filter((element) => roleOf(element) === panel);
  const opened = openCollapsed(found.filter(isClosed), page);
  labelPanels([...new Set([...opened, ...panels])], page);
  labelByButtons(
    found.filter((element) => element.matches(buttons)),
    page,
  );
}
