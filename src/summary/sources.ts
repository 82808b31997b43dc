import type { TextBlock } from '../article/article';
import { bareText } from '../article/file-names';

/** Headings of sections that list where an article has things from and what else there is, a line a language. */
const headings = `
  references | notes | footnotes | citations | sources | bibliography | works cited | further reading | external links | see also | notes and references
  références | notes | sources | bibliographie | notes et références | liens externes | voir aussi | articles connexes | pour aller plus loin
  einzelnachweise | quellen | quellenangaben | literatur | weblinks | anmerkungen | fußnoten | siehe auch | literaturverzeichnis
  referencias | notas | fuentes | bibliografía | enlaces externos | véase también | notas y referencias | lecturas adicionales
  riferimenti | note | fonti | bibliografia | collegamenti esterni | voci correlate | altri progetti
  referências | notas | fontes | bibliografia | ligações externas | ver também | leitura adicional
  bronnen | noten | voetnoten | referenties | literatuur | externe links | zie ook | bronnen, noten en/of referenties
  przypisy | uwagi | źródła | bibliografia | linki zewnętrzne | zobacz też
  примечания | источники | литература | ссылки | см. также | сноски
  παραπομπές | σημειώσεις | πηγές | βιβλιογραφία | εξωτερικοί σύνδεσμοι | δείτε επίσης | εξωτερικές συνδέσεις
  参考文献 | 参考资料 | 參考資料 | 注释 | 註釋 | 脚注 | 来源 | 來源 | 外部链接 | 外部連結 | 参见 | 參見 | 延伸阅读 | 延伸閱讀
  出典 | 脚注 | 注釈 | 外部リンク | 関連項目 | 参考資料
  각주 | 출처 | 참고 문헌 | 외부 링크 | 같이 보기
  المراجع | مراجع | المصادر | مصادر | هوامش | وصلات خارجية | انظر أيضا | روابط خارجية`;

const known = new Set(headings.split(/[|\n]/).map(bareText).filter(Boolean));
/** Words on the link beside a heading, and its number, may stand there too. */
const longest = 60;

/**
 * An entry of such a list, wherever it stands: it begins with its authors ("Roe A, Hall M.", "Roe, A., & Hall, M. (2013)")
 * or tells volume and pages ("2013;169(5):1071", "doi:10.1000/182").
 */
const entry = new RegExp(
  [
    String.raw`^[^\p{L}]{0,9}(?:(?:van|von|de|der|den|di|da|du|la|le) )*\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{Lu}‐-]{0,4}(?:(?:, \p{Lu}[\p{L}’'-]+ \p{Lu}[\p{Lu}‐-]{0,4})+[,.]|,? et al\b)`,
    String.raw`^[^\p{L}]{0,9}\p{Lu}[\p{L}’'-]+, (?:\p{Lu}\.[ -]?)+(?:,|&|\(|et al)`,
    String.raw`\b\p{N}{4};\s?\p{N}+(?:\s?\(\p{N}+\))?:|\b\p{N}+\(\p{N}+\)[:,] ?\p{N}+[–-]\p{N}+|\bdoi(?:: ?|\.org\/)10\.\p{N}`,
  ].join('|'),
  'u',
);
/** UTF-16 units: a paragraph may name a source in its midst. */
const longestEntry = 500;

/**
 * For each block whether it is an entry of a list of sources or stands in a section that lists them and other texts; such a
 * section ends at another heading.
 */
export function inSources(blocks: readonly Pick<TextBlock, 'kind' | 'text'>[]): boolean[] {
  let isWithin = false;
  return blocks.map(({ kind, text }) => {
    if (kind === 'heading') isWithin = text.length <= longest && known.has(nameOf(text));
    return isWithin || (text.length <= longestEntry && entry.test(text));
  });
}

/** A heading without its number and what wikis write behind it in brackets. */
function nameOf(heading: string): string {
  return bareText(heading.replace(/^[\d.]+\s+/, '').replace(/\s*\[[^\]]*\]\s*$/, ''));
}
