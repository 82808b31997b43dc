import type { Measures } from '../../measures';
import { nodeAfter } from '../../walk';
import { squash } from '../evidence';
import type { Rule } from '../rule';

export const disclosureRules: Rule[] = [
  {
    name: 'affiliate-note',
    why: 'What the site says of its earnings by links.',
    tags: ['p', 'div', 'em', 'small', 'aside'],
    isNoise: isNote,
    examples: [
      [
        '<p>Text.</p><p><em>As an Amazon Associate we earn from qualifying purchases.<br>We also may use <a href="/f">affiliate links</a>.</em></p>',
        'Text.',
      ],
      [
        '<p>Just so you know, I light every lamp. When you buy through links on this page, we may earn a commission. <a href="/a">Learn more</a></p><p>Text.</p>',
        'Text.',
      ],
      ['<p>Disclosure: This post contains affiliate links.</p><p>Text.</p>', 'Text.'],
      ['<p>Text.</p><div>Dieser Artikel enthält Affiliate-Links.</div>', 'Text.'],
      ['<p>Texte.</p><p>Cet article contient des liens d’affiliation.</p>', 'Texte.'],
      ['<p>Texto.</p><p>*Este artículo contiene enlaces de afiliados.</p>', 'Texto.'],
      [
        '<p>글.</p><p>이 포스팅은 쿠팡 파트너스 활동의 일환으로, 이에 따른 일정액의 수수료를 제공받습니다.</p>',
        '글.',
      ],
      ['<p>本文。</p><p>※本記事はアフィリエイト広告を利用しています</p>', '本文。'],
      [
        '<h1>How affiliate links work</h1><p>This post contains affiliate links.</p>',
        'How affiliate links work This post contains affiliate links.',
      ],
      [
        '<p>Shops pay a commission when readers buy through their links. “This post contains affiliate links,” most of them say.</p><p>We earn a commission of five lamps.</p>',
        'Shops pay a commission when readers buy through their links. “This post contains affiliate links,” most of them say. We earn a commission of five lamps.',
      ],
      [
        '<p>Wer Affiliate-Links setzt, erhält eine Provision.</p><p>Un site touche une commission.</p>',
        'Wer Affiliate-Links setzt, erhält eine Provision. Un site touche une commission.',
      ],
    ],
  },
];

/** Characters; a longer text tells more. */
const shortest = 12;
const longest = 420;

/** How a sentence says it of the page itself, in lower case, a line a language. */
const sentences = `
  as an? amazon (?:associate|affiliate|influencer),? (?:i|we)\\b|(?:this|these|our|some|many|most|all|the|any|certain)\\b(?: of the)?(?: \\S+){0,6} (?:may |might |can |could )?(?:contains?|includes?|are|be) (?:\\S+ ){0,3}affiliate(?:[ /-]\\S+)? links?|(?:we|i) (?:also )?(?:may |might )?use affiliate links|(?:when|if) you (?:\\S+ ){0,8}(?:buy|purchase|shop|click|book|order)\\b[^.!?]{0,100}\\blinks?\\b[^.!?]{0,60}(?:we|i)(?:['’]ll| may| might| could| can| will| sometimes)? (?:also )?(?:earn|receive|get|make)|(?:we|i) (?:may|might|could|can|will|sometimes) (?:also )?(?:earn|receive|get|make) (?:an? )?(?:\\S+ ){0,3}(?:commissions?|compensation|fee)\\b[^.!?]{0,100}\\b(?:links?|purchases?|buy)\\b
  en tant que partenaire amazon|(?:cet|cette|ce|ces|certains|nos|les)(?: \\S+){0,6} (?:contient|contiennent|comporte|sont)(?: \\S+){0,3} liens? (?:affiliés?|d'affiliation|sponsorisés?)|(?:nous|je) (?:pouvons|pourrions|peux|pourrais)(?: \\S+){0,3} (?:commission|rémunération)[^.!?]{0,80}\\b(?:liens?|achat|achetez)
  als amazon-partner verdien|(?:dieser|diese|dieses|unser|unsere|einige|manche|die)(?: \\S+){0,6} (?:enthält|enthalten|sind|nutzt)(?: \\S+){0,4} (?:affiliate|provisions|partner)-?\\s?links?|bei (?:den|diesen|allen)(?: \\S+){0,8} handelt es sich um (?:sogenannte )?(?:affiliate|provisions|partner)-?\\s?links?
  como afiliado de amazon|(?:este|esta|estos|algunos|nuestros)(?: \\S+){0,6} (?:contiene|contienen|incluye|son)(?: \\S+){0,3} (?:enlaces|links) (?:de )?afiliad[oa]s?|(?:podemos|puedo|podríamos)(?: \\S+){0,3} comisión[^.!?]{0,80}\\b(?:enlaces?|compras?)
  in qualità di affiliato amazon|(?:questo|questa|alcuni|i nostri)(?: \\S+){0,6} (?:contiene|contengono|include|sono)(?: \\S+){0,3} link (?:di affiliazione|affiliati)|(?:potremmo|possiamo)(?: \\S+){0,3} commissione[^.!?]{0,80}\\b(?:link|acquist)
  como associad[oa] da amazon|(?:este|esta|alguns|nossos)(?: \\S+){0,6} (?:contém|contêm|inclui|são)(?: \\S+){0,3} links? (?:de )?afiliad[oa]s?|(?:podemos|posso|poderemos)(?: \\S+){0,3} comissão[^.!?]{0,80}\\b(?:links?|compra)
  (?:dit|deze|sommige|onze)(?: \\S+){0,6} (?:bevat|bevatten|zijn)(?: \\S+){0,3} (?:affiliate|partner)-?\\s?links?
  (?:ten|ta|niektóre|artykuł|wpis)(?: \\S+){0,6} (?:zawiera|zawierają|to)(?: \\S+){0,3} link\\S* (?:afiliacyjn|partnersk)|(?:możemy|mogę) otrzymać(?: \\S+){0,2} prowizj
  (?:эта|этот|некоторые|статья|материал)(?: \\S+){0,6} (?:содержит|содержат)(?: \\S+){0,3} (?:партн[её]рск|реферальн)\\S* ссылк
  (?:το|αυτό|η|αυτή|ορισμένοι)(?: \\S+){0,6} (?:περιέχει|περιλαμβάνει|περιέχουν)(?: \\S+){0,3} (?:affiliate|συνεργατικ\\S+) (?:links?|συνδέσμ)
  本(?:文|页|頁|站|网站|網站).{0,8}(?:包含|含有|可能含).{0,8}(?:联盟|聯盟|推广|推廣|返利|分润)(?:链接|連結)
  (?:本|当|この)(?:記事|ページ|サイト|ブログ).{0,12}(?:アフィリエイト|プロモーション|広告).{0,12}(?:含|利用|使用|掲載|参加)|amazonのアソシエイトとして
  이 (?:포스팅|글|게시물|기사|콘텐츠).{0,12}(?:파트너스|제휴|어필리에이트).{0,40}(?:수수료|커미션)
  (?:يحتوي|تحتوي) (?:هذا|هذه|بعض)(?: \\S+){0,4} روابط (?:تابعة|إحالة|عمولة|التسويق بالعمولة)`;

/** At the beginning of the text, of one of its sentences, or after the word that names it. */
const says = new RegExp(
  `(?:^[^\\p{L}\\p{N}"“«„]*|[.!?:。：] [*(]?)(?:${sentences.trim().split(/\n\s*/).join('|')})`,
  'u',
);

/** Such a note speaks of itself at once, so that most of a text need not be read. */
const openings =
  /^[^\p{L}]*(?:affiliate|disclosure|disclaimer|full disclosure|(?:please |editor.?s )?note|as an|this|these|some|many|most|any|all|every|our|we|i |when|if|while|just so|en tant|cet|cette|ce |ces|certains|nos|les|nous|je |als amazon|dies|unser|ein|manche|die |bei |como|este|esta|estos|algun|nuestros|podemos|in qualità|questo|questa|i nostri|potremmo|possiamo|nossos|posso|dit|deze|sommige|onze|hinweis|transparen|ten |ta |niektóre|artykuł|wpis|możemy|mogę|эта|этот|некоторые|статья|материал|το |αυτ|η |ορισμένοι|本|当|この|amazon|이 |يحتوي|تحتوي)/u;
const opening = 24;
const mostSteps = 6;

function beginsSo(element: Element): boolean {
  let node = nodeAfter(element, element);
  for (let step = 0; node && step < mostSteps; step++, node = nodeAfter(node, element)) {
    const text = node.nodeType === 3 ? (node as Text).substringData(0, opening).trim() : '';
    if (text) return openings.test(text.toLowerCase());
  }
  return false;
}

function isNote(element: Element, page: Measures): boolean {
  const length = page.text(element);
  if (length < shortest || length > longest || page.own(element) === 0 || !beginsSo(element)) return false;
  return says.test(squash(element.textContent).toLowerCase().replaceAll('’', "'")) && !isAbout(element);
}

/** A page about such links says so in its title. */
function isAbout({ ownerDocument }: Element): boolean {
  const headings = `${ownerDocument.title} ${ownerDocument.querySelector('h1')?.textContent ?? ''}`;
  return /affili|アフィリエイト|제휴|партн[её]р/i.test(headings);
}
