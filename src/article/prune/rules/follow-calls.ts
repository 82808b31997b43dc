import { fileName } from '../../file-names';
import type { Measures } from '../../measures';
import { blockTexts } from '../../text-blocks';
import { isOneOf, squash } from '../evidence';
import type { Rule } from '../rule';

/** Where an account or channel is followed, as calls name it. */
const places =
  /whats\s?app|telegram|facebook|instagram|twitter|youtube|tiktok|google\s(?:news|discover|berita)|viber|linkedin|bluesky|mastodon|messenger|вконтакте|телеграм|фейсбук|дзен|微信|微博|公众号|蓝字|二维码|在看|朋友圈|카카오|네이버|\bline\b/iu;

/** The verbs of such a call, a line a language. They begin a sentence, but where verbs stand last. */
const verbs = {
  begin: `
    follow us|follow our|follow me|follow [^.!?]{2,30} on|join us|join our|like us|subscribe to our|find us|stay connected|stay updated
    suivez|rejoignez|abonnez-vous|retrouvez-nous
    folgen sie|folge uns|folgt uns|abonnieren sie|abonniere|werden sie fan
    sígue|siga |sigue|únete|únase|suscríbete
    segui|seguici|iscriviti|unisciti|entra nel
    siga|acompanhe|participe d|entre no|inscreva-se
    volg ons|volg onze|word lid|abonneer
    obserwuj|śledź|polub|dołącz|zapraszamy na
    подписывайтесь|подпишитесь|читайте (?:нас|наши|новости)|следите за|присоединяйтесь|вступайте
    підписуйтесь|підпишіться|читайте нас|долучайтесь|стежте за
    ακολουθήστε|κάντε like|βρείτε μας
    dapatkan|ikuti|bergabung|mari bergabung|gabung
    theo dõi|tham gia
    تابعونا|تابعنا|انضموا|انضم
    点击|长按|扫一扫|扫码|扫描|微信扫|识别|欢迎|搜索|点个|點擊|長按|掃描`,
  end: 'takip edin|abone olun|katılın|フォロー(?:して|する|を)|友だち追加|팔로우|구독|친구 ?추가|关注',
};

const asks = new RegExp(
  `(?:^|[.!?。！？…]\\s*)["'«„“”>→¡¿\\s]*(?:${verbs.begin.trim().split(/\n\s*/).join('|')})|${verbs.end}`,
  'iu',
);

/** No call is longer, nor one that its page sets like any other line of a text that goes on. */
const longestCall = 220;
const longestPlain = 80;

export const followCallRules: Rule[] = [
  {
    name: 'follow-call',
    why: 'A call to follow an account or channel.',
    tags: ['p', 'div', 'section', 'li', 'h3', 'h4', 'h5', 'h6'],
    isNoise: (element, page) =>
      page.text(element) < longestCall &&
      isCall(squash(element.textContent)) &&
      (isSetApart(element, page) || endsText(element, page)) &&
      blockTexts(element).length === 1,
    examples: [
      ['<p>正文。</p><p>长按识别二维码，关注慢城来信</p>', '正文。'],
      ['<p>正文。</p><section><p><span>点击上方蓝字关注我们</span></p></section>', '正文。'],
      [
        '<p>Teks.</p><p><em>Dapatkan update setiap hari. Mari bergabung di saluran WhatsApp kami.</em></p>',
        'Teks.',
      ],
      [
        '<p>Text.</p><p><b>Follow us on <a href="/t">Telegram</a> for more stories like this one.</b></p>',
        'Text.',
      ],
      ['<p>Текст.</p><p>Подписывайтесь на наш канал в Телеграм!</p>', 'Текст.'],
      ['<p>Текст.</p><p>Читайте новости «Маяка» в Телеграм и ВКонтакте.</p>', 'Текст.'],
      ['<p>Texte.</p><p><a href="/w">Suivez-nous sur WhatsApp</a></p>', 'Texte.'],
      ['<p>Metin.</p><p><strong>Bizi Google News üzerinden takip edin</strong></p>', 'Metin.'],
      [
        `<p>${'A sentence of the article. '.repeat(9)}</p><p>Follow The Lamp on Twitter and Instagram @TheLamp, or send us a message that tells what you have seen on the coast.</p><div>The Lamp</div>`,
        `${'A sentence of the article. '.repeat(9)}The Lamp`,
      ],
      [
        `<p>${'A sentence of the article. '.repeat(9)}</p><p>Follow the keeper on Instagram for a day, and what you see is a lamp, a stair, a lamp and the sea, which is grey.</p><p>${'And it went on. '.repeat(9)}</p>`,
        `${'A sentence of the article. '.repeat(9)}Follow the keeper on Instagram for a day, and what you see is a lamp, a stair, a lamp and the sea, which is grey. ${'And it went on. '.repeat(9)}`.trim(),
      ],
      [
        '<p>Follow us on Twitter, said the poster on the door, and in the ten years that it hung there nobody ever did.</p>',
        'Follow us on Twitter, said the poster on the door, and in the ten years that it hung there nobody ever did.',
      ],
      ['<p>他在微信上说，欢迎大家来看。</p>', '他在微信上说，欢迎大家来看。'],
      ['<div><h3>修鞋铺</h3><p>扫码关注微信公众号</p></div>', '修鞋铺'],
    ],
  },
  {
    name: 'qr-code',
    why: 'A code to scan from another screen.',
    tags: ['img'],
    isNoise: (image) => isCode(image) && image.closest('figure') === null,
    examples: [
      ['<p>正文。<img src="/a.png" alt="二维码"></p>', '正文。'],
      [
        '<figure><img src="/qr.png" alt=""><figcaption>The first code</figcaption></figure>',
        'The first code',
      ],
    ],
  },
];

function isCall(text: string): boolean {
  return places.test(text) && asks.test(text);
}

const isEmphasis = isOneOf('a b i em strong u span font');

/** Short, or set as a whole in another way than the text: slanted, bold, linked, in a box that says so. */
function isSetApart(element: Element, page: Measures): boolean {
  const length = page.text(element);
  if (length <= longestPlain && page.prose(element) === 0) return true;
  let inner: Element | null = element.firstElementChild;
  while (inner && page.text(inner) === length && !isEmphasis(inner)) inner = inner.firstElementChild;
  const isWhole = inner !== null && isEmphasis(inner) && inner.localName !== 'span';
  return (isWhole && page.text(inner as Element) >= 0.9 * length) || page.linkDensity(element) > 0.6;
}

/** Elements behind the text, such as buttons, among which none goes on with it. */
const mostBehind = 5;

/** The text before it goes on, and none does behind it. */
function endsText(element: Element, page: Measures): boolean {
  const before = element.previousElementSibling;
  if (!before || page.prose(before) === 0) return false;
  let behind = element.nextElementSibling;
  for (let count = 0; behind && count < mostBehind; count++, behind = behind.nextElementSibling)
    if (page.prose(behind) > 0) return false;
  return behind === null;
}

function isCode(image: Element): boolean {
  return (
    /^(?:.{0,6}二维码|.{0,6}二維碼|qr[\s-]?code)$/iu.test(image.getAttribute('alt')?.trim() ?? '') ||
    /^(?:wx|wechat)?[-_]?qr[-_]?(?:code)?\d*$/i.test(fileName(image.getAttribute('src') ?? ''))
  );
}
