import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { refusalReasons } from '../../../src/article/article';
import { refusalMessage } from '../../../src/ui/refusal-view';

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

const folder = 'src/_locales';
const languages = readdirSync(folder);
const messagesOf = (language: string): Record<string, Message> =>
  JSON.parse(readFileSync(`${folder}/${language}/messages.json`, 'utf8'));
const english = messagesOf('en');

describe.each(languages)('locale %s', (language) => {
  const messages = messagesOf(language);

  it('has every message and no other', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
  });

  it('has no empty message', () => {
    const empty = Object.entries(messages).filter(([, { message }]) => message.trim() === '');
    expect(empty).toEqual([]);
  });

  it('fills the same placeholders', () => {
    for (const [key, { message, placeholders = {} }] of Object.entries(messages)) {
      expect(usedPlaceholders(message), key).toEqual(usedPlaceholders(english[key]?.message ?? ''));
      expect(Object.keys(placeholders), key).toEqual(Object.keys(english[key]?.placeholders ?? {}));
    }
  });

  it('has a description that the stores accept', () => {
    expect(messages.extensionDescription?.message.length).toBeLessThanOrEqual(132);
  });

  it('says of every refusal what happened and what to do', () => {
    for (const reason of refusalReasons) {
      expect(messages).toHaveProperty(refusalMessage(reason, 'title'));
      expect(messages).toHaveProperty(refusalMessage(reason, 'advice'));
    }
  });
});

it('names only messages that exist in the manifest', () => {
  const named = [...readFileSync('manifest.json', 'utf8').matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key);
  expect(named.length).toBeGreaterThan(0);
  for (const key of named) expect(english).toHaveProperty(key ?? '');
});

it('has no message that nothing uses', () => {
  const sources = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8'))
    .join('\n');
  const manifest = readFileSync('manifest.json', 'utf8');
  const unused = Object.keys(english).filter((key) => !isUsed(key, sources, manifest));
  expect(unused).toEqual([]);
});

/** Messages of choices and refusals are named by parts: `theme_dark` is used where `theme` and `dark` are. */
function isUsed(key: string, sources: string, manifest: string): boolean {
  if (manifest.includes(`__MSG_${key}__`)) return true;
  if (key.startsWith('refusal_'))
    return refusalReasons.some((reason) => key.startsWith(`refusal_${reason.replaceAll('-', '_')}_`));
  const isNamed = (word: string): boolean => new RegExp(`['"\`]${word}['"\`]`).test(sources);
  return isNamed(key) || key.split('_').every(isNamed);
}

function usedPlaceholders(message: string): string[] {
  return [...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => name ?? '').sort();
}
