import type { Measures } from '../measures';
import { labelByButtons } from './button-labels';
import { openCollapsed } from './collapsed';
import { labelPanels } from './panel-labels';

/** Opens what the page shows one part at a time, each part under what it is called. */
export function openParts(page: Measures): void {
  labelPanels(openCollapsed(page), page);
  labelByButtons(page);
}
