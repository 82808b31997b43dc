/** How a browser reaches one of its documents. */
export interface Reach {
  /** Runs a script of one expression in the document and gives its value, waiting for it where it is a promise. */
  run(script: string): Promise<string | undefined>;
  /** A real click at a place of the document's view, in CSS pixels. */
  clickAt(x: number, y: number): Promise<void>;
  /** Real keys, as a browser writes them: `Escape`, `a`, `Alt+Shift+L`. They go where the focus is. */
  press(keys: string): Promise<void>;
}

/** A place in a document's view, in CSS pixels. */
interface Place {
  x: number;
  y: number;
}

const patienceMs = 20_000;
const pauseMs = 40;

/** A document that a test looks at and acts on: a page, the popup, the reader's frame, the settings. */
export class Surface {
  constructor(private readonly reach: Reach) {}

  /** Runs a function there. It sees nothing of the test but its arguments, which travel as JSON like its result. */
  async evaluate<Args extends unknown[], Reply>(
    run: (...args: Args) => Reply | Promise<Reply>,
    ...args: Args
  ): Promise<Reply> {
    const call = `(${run})(...${JSON.stringify(args)})`;
    const asked = this.reach.run(`(async () => JSON.stringify(await ${call}))()`);
    const json = await answered(asked, String(run));
    return (json === undefined ? undefined : JSON.parse(json)) as Reply;
  }

  /** Runs a script as it is, such as a library's. */
  async run(script: string): Promise<void> {
    await this.reach.run(`(() => { ${script} })()`);
  }

  /** Asks again and again until the answer is true or anything else that counts, and gives it. */
  async waitFor<Args extends unknown[], Reply>(
    ask: (...args: Args) => Reply | Promise<Reply>,
    ...args: Args
  ): Promise<NonNullable<Reply>> {
    return eventually(() => this.evaluate(ask, ...args), String(ask));
  }

  /** The text of the first element that matches, once there is one. */
  async text(selector: string): Promise<string> {
    return this.waitFor((wanted) => document.querySelector(wanted)?.textContent, selector) as Promise<string>;
  }

  texts(selector: string): Promise<string[]> {
    return this.evaluate(
      (wanted) => [...document.querySelectorAll(wanted)].map((element) => element.textContent ?? ''),
      selector,
    );
  }

  has(selector: string): Promise<boolean> {
    return this.evaluate((wanted) => document.querySelector(wanted) !== null, selector);
  }

  /** Clicks in the middle of the first element that matches, once it is there, enabled and at rest. */
  async click(selector: string): Promise<void> {
    const place = await this.placeOf(selector);
    await answered(this.clickAt(place), `a click on ${selector}`);
  }

  clickAt({ x, y }: Place): Promise<void> {
    return this.reach.clickAt(x, y);
  }

  /** The middle of the first element that matches, once it is there, enabled, drawn and at rest. */
  placeOf(selector: string): Promise<Place> {
    return this.waitFor(async (wanted) => {
      const element = document.querySelector(wanted);
      if (!element || (element as HTMLButtonElement).disabled) return undefined;
      element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const before = element.getBoundingClientRect();
      // A browser leads a click to what it has drawn, and draws a frame that has just opened some time after it is there.
      const drawn = new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const isLate = new Promise((resolve) => setTimeout(resolve, 1000));
      await Promise.race([drawn, isLate]);
      const { left, top, width, height } = element.getBoundingClientRect();
      if (left !== before.left || top !== before.top || width === 0) return undefined;
      return { x: left + width / 2, y: top + height / 2 };
    }, selector);
  }

  press(keys: string): Promise<void> {
    return answered(this.reach.press(keys), `the keys ${keys}`);
  }
}

/** A document that goes away, or a browser that loses a call, never answers: the test is to say which call it was. */
function answered<Reply>(asked: Promise<Reply>, what: string): Promise<Reply> {
  let timer: NodeJS.Timeout | undefined;
  const isLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer within ${patienceMs} ms to ${what}`)), patienceMs);
  });
  return Promise.race([asked, isLate]).finally(() => clearTimeout(timer));
}

/** Asks until the answer counts as true and gives it; an error on the way (a page that just changes) is asked again. */
export async function eventually<Reply>(
  ask: () => Promise<Reply>,
  what = String(ask),
): Promise<NonNullable<Reply>> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const answer = await ask().catch((error: unknown) =>
      Date.now() > deadline ? Promise.reject(error) : undefined,
    );
    if (answer) return answer;
    if (Date.now() > deadline) throw new Error(`Still not so after ${patienceMs} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}
