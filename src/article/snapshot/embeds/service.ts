import { decoded } from '../../file-names';

/** A service whose frames in other pages show something that has a page of its own. */
export interface EmbedService {
  /** The frame's address. */
  frame: RegExp;
  /** Parameters that the address has besides, with what each says. */
  parameters?: readonly [name: string, value: RegExp][];
  /** Where the same is found as a page of its own; `$1` is the first group of the address and its parameters, decoded. */
  page: string;
  examples: [frame: string, page: string][];
}

/** The page of what a frame shows; empty for a frame of none of the services. */
export function servicePage(address: string, services: readonly EmbedService[]): string {
  const absolute = address.startsWith('//') ? `https:${address}` : address.replace(/^http:/, 'https:');
  for (const service of services) {
    const told = toldBy(absolute, service);
    if (!told) continue;
    const made = service.page.replace(/\$(\d)/g, (_, group) => told[Number(group) - 1] ?? '');
    return /^https?:\/\//.test(made) ? made : '';
  }
  return '';
}

/** What an address tells that a service's page is found by; undefined where it is of another service. */
function toldBy(address: string, { frame, parameters = [] }: EmbedService): string[] | undefined {
  const found = frame.exec(address);
  if (!found) return undefined;
  const asked = parameters.length > 0 ? parametersOf(address) : undefined;
  const values = parameters.map(([name, value]) => value.exec(asked?.get(name) ?? ''));
  if (values.includes(null)) return undefined;
  return [...found.slice(1).map(decoded), ...values.flatMap((value) => value?.slice(1) ?? [])];
}

function parametersOf(address: string): URLSearchParams {
  const [place = ''] = address.split('#');
  return new URLSearchParams(place.slice(place.indexOf('?')));
}
