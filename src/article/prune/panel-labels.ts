import { addTo } from '../add-to';
import { buttons, labelMark } from '../anchors';
import type { Measures } from '../measures';
import { squash } from './evidence';
import { classesOf, controlledBy, controls, leadsElsewhere, roleOf } from './parts';

/** No label of a panel is longer, and a number is none: it counts the pictures of a row. */
const longestLabel = 60;
const isName = /\p{L}/u;

/** What a line may stand over. */
const boxes = new Set(['div', 'section', 'article']);
/** Boxes around panels, beside which the list of their tabs may stand. */
const steps = 2;
/** Fewer panels need no label. */
const fewestPanels = 2;

/** A label and the panel that it belongs to. */
type Labelled = [tab: Element, panel: Element];

/**
 * Writes over each panel of tabs what its tab says: read one after another, nothing else tells which is which. The row
 * of tabs goes. What a tab controls it names by an attribute, or else it is the panel at the same place in its row.
 * @param panels those that say what they are, and parts that were opened
 */
export function labelPanels(panels: readonly Element[], page: Measures): void {
  const groups = panelGroups(panels, page);
  if (groups.length === 0) return;
  const tabs = tabsByName(page.root);
  for (const panels of groups) {
    const found = namedTabs(panels, tabs, page) ?? tabsInOrder(panels, page) ?? [];
    if (standOver(found)) continue;
    for (const [tab, panel] of found) write(squash(tab.textContent), panel);
    takeOut(
      found.map(([tab]) => tab),
      page,
    );
  }
}

/** The panels of each row: what stands in one box, is of a kind and has at least one that was opened. */
function panelGroups(found: readonly Element[], page: Measures): Element[][] {
  const seeds = new Map<Element, Element[]>();
  for (const seed of new Set(found)) {
    const box = seed.parentElement;
    if (box && boxes.has(seed.localName)) addTo(seeds, box, seed);
  }
  return [...seeds]
    .map(([box, found]) => {
      const known = new Set(found);
      const [seed] = found;
      return [...box.children].filter(
        (one) =>
          boxes.has(one.localName) &&
          page.text(one) > 0 &&
          (known.has(one) || (seed !== undefined && isMadeLike(one, seed))),
      );
    })
    .filter((panels) => panels.length >= fewestPanels);
}

/** It has all classes of the other but one at most, by which each may have a name of its own. */
function isMadeLike(one: Element, other: Element): boolean {
  const names = classesOf(other);
  const shared = names.filter((name) => classesOf(one).includes(name)).length;
  return shared > 0 && shared >= names.length - 1 && one.localName === other.localName;
}

/** The controls of a page by what they control, and the tabs by their own name. */
interface Tabs {
  controlling: Map<string, Element>;
  named: Map<string, Element>;
}

function tabsByName(root: Element): Tabs {
  const controlling = new Map<string, Element>();
  const named = new Map<string, Element>();
  for (const control of root.querySelectorAll(controls))
    for (const id of controlledBy(control)) if (!controlling.has(id)) controlling.set(id, control);
  for (const tab of root.querySelectorAll('[role="tab"][id]')) named.set(tab.id, tab);
  return { controlling, named };
}

function namedTabs(panels: readonly Element[], tabs: Tabs, page: Measures): Labelled[] | undefined {
  const found = panels.flatMap((panel): Labelled[] => {
    const tab = tabs.named.get(panel.getAttribute('aria-labelledby') ?? '') ?? tabs.controlling.get(panel.id);
    return tab && isTab(tab, page) && !panel.contains(tab) ? [[tab, panel]] : [];
  });
  const rows = new Set(found.map(([tab]) => rowOf(tab)));
  return found.length >= fewestPanels && rows.size === 1 ? found : undefined;
}

const rowOf = (tab: Element): Element | null => tab.closest('[role="tablist"], ul, ol') ?? tab.parentElement;

/** Each tab is over its panel already, as in an accordion, and none over that of another. */
function standOver(found: readonly Labelled[]): boolean {
  const above = found.map(([, panel]) => panel.previousElementSibling);
  const tabsIn = new Map(above.map((box) => [box, 0]));
  for (const tab of new Set(found.map(([tab]) => tab)))
    for (let box: Element | null = tab; box; box = box.parentElement) {
      const count = tabsIn.get(box);
      if (count !== undefined) tabsIn.set(box, count + 1);
    }
  return found.every(([tab], index) => {
    const box = above[index] ?? null;
    return box?.contains(tab) === true && tabsIn.get(box) === 1;
  });
}

/** The row before the panels, or before the box around them, that has as many tabs as there are panels. */
function tabsInOrder(panels: readonly Element[], page: Measures): Labelled[] | undefined {
  let at: Element | null | undefined = panels[0];
  for (let step = 0; at && step < steps; step++, at = at.parentElement) {
    const tabs = tabsBefore(at, panels.length);
    if (tabs.length === panels.length && tabs.every((tab) => isTab(tab, page)))
      return panels.flatMap((panel, index): Labelled[] => {
        const tab = tabs[index];
        return tab ? [[tab, panel]] : [];
      });
  }
  return undefined;
}

function tabsBefore(panel: Element, count: number): Element[] {
  const beside: Element[] = [];
  let above = panel.previousElementSibling;
  for (; above?.matches(buttons) && beside.length < count; above = above.previousElementSibling)
    beside.unshift(above);
  if (beside.length > 0) return beside;
  if (!above) return [];
  const tabs = above.querySelectorAll('[role="tab"]');
  const items = tabs.length > 0 ? tabs : above.querySelectorAll('li');
  return [...(items.length > 0 ? items : above.children)];
}

function isTab(element: Element, page: Measures): boolean {
  const length = page.text(element);
  return (
    length > 0 &&
    length <= longestLabel &&
    roleOf(element) !== 'menuitem' &&
    isName.test(element.textContent ?? '') &&
    !leadsElsewhere(element)
  );
}

function write(label: string, panel: Element): void {
  if (squash(panel.textContent).startsWith(label)) return;
  const line = panel.ownerDocument.createElement('p');
  const name = panel.ownerDocument.createElement('b');
  line.setAttribute(labelMark, '');
  name.textContent = label;
  line.append(name);
  panel.before(line);
}

/** Takes out the tabs, and the row that they stood in where it says nothing else. */
function takeOut(tabs: readonly Element[], page: Measures): void {
  const row = tabs[0] && rowOf(tabs[0]);
  const said = tabs.reduce((sum, tab) => sum + page.text(tab), 0);
  const isAll = row && tabs.every((tab) => row.contains(tab)) && page.text(row) <= said + tabs.length;
  for (const element of isAll ? [row] : tabs) page.remove(element);
}
