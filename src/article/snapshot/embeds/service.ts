/** A service whose frames in other pages show something that has a page of its own. */
export interface EmbedService {
  /** The frame's address. */
  frame: RegExp;
  /** Where the same is found as a page of its own; `$1` is the first group of the address, decoded. */
  page: string;
  examples: [frame: string, page: string][];
}

/** The page of what a frame shows; empty for a frame of none of the services. */
export function servicePage(address: string, services: readonly EmbedService[]): string {
  const absolute = address.startsWith('//') ? `https:${address}` : address.replace(/^http:/, 'https:');
  for (const { frame, page } of services) {
    const found = frame.exec(absolute);
    if (!found) continue;
    const made = page.replace(/\$(\d)/g, (_, group) => decoded(found[Number(group)] ?? ''));
    return /^https?:\/\//.test(made) ? made : '';
  }
  return '';
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
