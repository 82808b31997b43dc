import { describe, expect, it } from 'vitest';
import { markdownFileName } from '../../../src/export/file-name';

const bytes = (name: string): number => new TextEncoder().encode(name).length;

describe('markdownFileName', () => {
  it.each([
    ['The new bridge', 'The new bridge.md'],
    ['Élan à Genève: l’été', 'Élan à Genève l’été.md'],
    ['مدينة جديدة', 'مدينة جديدة.md'],
    ['新しい橋', '新しい橋.md'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j.md'],
    ['line\none\ttab\u0000null', 'line one tab null.md'],
    ['evil\u202Egpj.exe', 'evil gpj.exe.md'],
    ['zero\u200Bwidth\uFEFF', 'zero width.md'],
    ['Ends with dots... ', 'Ends with dots.md'],
    ['../../etc/passwd', 'etc passwd.md'],
    ['.hidden', 'hidden.md'],
    ['CON', '_CON.md'],
    ['con', '_con.md'],
    ['nul.txt', '_nul.txt.md'],
    ['COM1', '_COM1.md'],
    ['half \uD83D of a sign', 'half of a sign.md'],
    ['LPT¹', '_LPT¹.md'],
    ['Console', 'Console.md'],
    ['', 'article.md'],
    ['???', 'article.md'],
    ['...', 'article.md'],
  ])('%j', (title, name) => {
    expect(markdownFileName(title)).toBe(name);
  });

  it.each(['a', 'é', '橋', '😀', 'word '])('keeps a long title of %j short and whole', (unit) => {
    const name = markdownFileName(unit.repeat(500));
    expect(bytes(name)).toBeLessThanOrEqual(123);
    expect(bytes(name)).toBeGreaterThan(100);
    expect(() => encodeURIComponent(name)).not.toThrow();
    expect(name).toMatch(/[^ .]\.md$/);
  });

  it('keeps an accent with its letter', () => {
    expect(markdownFileName('e\u0301te\u0301')).toBe('été.md');
  });

  it('keeps joined signs and scripts that need joiners', () => {
    expect(markdownFileName('می‌خواهم')).toBe('می‌خواهم.md');
  });
});
