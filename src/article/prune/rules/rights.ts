import type { Measures } from '../../measures';
import type { Rule } from '../rule';

/** No notice is longer or shorter, in characters, and so many are enough to know how it begins. */
const longest = 1000;
const shortest = 12;
const opening = 120;

/** The years of a site, as no text of it begins. */
const years = '(?:©|\\(c\\)|copyright ©?) ?(?:19|20)\\d\\d ?[-–—] ?(?:19|20)?\\d\\d';

/** How notices about rights and liability begin, in lower case, a line a language. */
const openings = `
  no part of this (?:site|website|publication|article|material|content)|this material may not be published|reproduction (?:of (?:this|the|any) [^.]{0,40})?(?:is )?(?:strictly )?(?:prohibited|forbidden)|the (?:views|opinions) expressed (?:here|in this (?:article|post|blog|column|piece|publication|site|website)|by (?:the )?(?:author|contributor|writer|commenter))|we are not responsible for the content of|(?:except|unless) (?:as |where )?otherwise (?:noted|stated|indicated),? (?:the )?(?:content|text|material)
  toute (?:reproduction|rediffusion)|toute utilisation (?:du contenu|du site|des textes|de cet article)|reproduction (?:interdite|totale ou partielle)|sauf (?:indication|mention) contraire,? (?:le contenu|les contenus|les textes)
  (?:die )?vervielfältigung (?:und|oder) (?:verbreitung|weitergabe|veröffentlichung|verwertung)|(?:der )?nachdruck (?:ist|nur)|jede (?:weitere )?(?:verwertung|vervielfältigung)|(?:sofern|soweit|wenn) nicht anders (?:angegeben|ausgewiesen|vermerkt|gekennzeichnet),? (?:stehen|sind|ist|steht|gelten) (?:die |der |alle )?(?:inhalte?|texte?)
  (?:queda )?(?:totalmente |expresamente )?prohibid[ao]s? (?:su |la )?(?:reproducci|distribuci|utilizaci)|se prohíbe la reproducci|salvo (?:que se indique|indicación|donde se indique)(?: de)? lo contrario,? (?:el contenido|los contenidos|los textos)
  (?:è )?vietata la riproduzione|(?:©\\s?)?riproduzione (?:riservata|vietata)
  (?:é )?(?:expressamente )?proibida a reprodu|reprodução proibida|(?:exceto|salvo)(?: quando| onde)? indica(?:do|ção)(?: de outra forma| em contrário)?,? (?:o conteúdo|os textos)
  overname (?:van (?:artikelen|berichten|teksten|dit artikel|deze tekst)|zonder)|verveelvoudig\\S* (?:van|is|zonder)|niets uit deze uitgave
  żadna część (?:jak|utwor|niniejsz|serwisu)|kopiowanie (?:(?:i|lub) (?:rozpowszechnianie|powielanie|publikowanie|przedruk)|materiałów)|(?:przedruk|rozpowszechnianie) (?:i|lub|artykuł|materiał)
  (?:при|любое|полное|частичное) (?:[^.]{0,30})?(?:использовани|перепечатк|копировани|цитировани)\\S* (?:любых |всех )?(?:материал|текст|стат|сайт|информаци|ссылк|без (?:ссылк|разреш|согласи))|все права на (?:материал|текст|стат)|использование (?:любых )?материалов (?:сайта|портала|газеты|издания|агентства|разреш|допуска|возможно|только|без)|(?:мнение )?редакци\\S* (?:может не совпадать|не несет|не несёт)|администрация (?:сайта|портала) не нес|мнение редакции
  απαγορεύεται (?:ρητά )?η (?:αναδημοσίευση|αντιγραφή|αναπαραγωγή)
  (?:特别|免责|免責|版权|版權|郑重)?(?:声明|聲明)[：:]|(?:免责|免責|版权|版權)(?:声明|聲明)|(?:•\\s*)?凡(?:本网|本报|注明|标注|標註)|本(?:网|站|网站)(?:所|刊载|登载|转载|部分|内容)|未经(?:本网|授权|书面|许可|允许)|未經(?:授權|許可|同意)|以上(?:内容|網友|网友)\\S{0,8}(?:仅代表|不代表)|网友(?:评论|发言)仅|本文(?:所載|所载|仅代表|仅供)
  (?:当|本)サイト(?:に|の)(?:掲載|記事|コンテンツ)|無断(?:で)?(?:転載|複製)
  يمنع (?:إعادة|نسخ|اقتباس)|لا يسمح بإعادة
  (?:bu )?(?:haberin|içeriğin|yazının) (?:tüm|her) hakkı|izinsiz (?:kopyalanamaz|kullanılamaz)`;

const opens = new RegExp(`^["'«(*\\s]*(?:${years}|${openings.trim().split(/\n\s*/).join('|')})`, 'u');

export const rightsRules: Rule[] = [
  {
    name: 'rights-notice',
    why: 'What the site says of rights and liability under all of its texts.',
    tags: ['p', 'div', 'td', 'li', 'small', 'center'],
    isNoise: isNotice,
    // A short report may have no more words than the notice under it.
    mostShare: 0.6,
    examples: [
      [
        `<p>${'Lampa zgasła o świcie. '.repeat(6)}</p><p>Żadna część jak i całość utworów zawartych w dzienniku nie może być powielana i rozpowszechniana w jakiejkolwiek formie bez pisemnej zgody.</p>`,
        'Lampa zgasła o świcie. '.repeat(6).trim(),
      ],
      [
        `<p>${'Лампа погасла на рассвете. '.repeat(6)}</p><td>При использовании материалов сайта ссылка (в Интернете - гиперссылка) на источник обязательна.</td>`,
        'Лампа погасла на рассвете. '.repeat(6).trim(),
      ],
      [
        `<p>${'灯在黎明时分熄灭了，没有人知道为什么。'.repeat(6)}</p><p>本网站所刊载信息，不代表本社观点。 刊用本网站稿件，务经书面授权。</p>`,
        '灯在黎明时分熄灭了，没有人知道为什么。'.repeat(6),
      ],
      [
        `<p>${'灯在黎明时分熄灭了，没有人知道为什么。'.repeat(6)}</p><div> <b>声明：</b>凡注明为其他媒体来源的信息，均为转载自其他媒体。</div>`,
        '灯在黎明时分熄灭了，没有人知道为什么。'.repeat(6),
      ],
      [
        '<p>The views expressed by the keeper were not those of the harbour.</p><p>De overname van de haven door de stad duurde een jaar.</p><p>Die Vervielfältigung von Zellen dauert eine Nacht.</p><p>Toute utilisation de la lampe est notée.</p>',
        'The views expressed by the keeper were not those of the harbour. De overname van de haven door de stad duurde een jaar. Die Vervielfältigung von Zellen dauert eine Nacht. Toute utilisation de la lampe est notée.',
      ],
      ['<p>Testo.</p><p>© RIPRODUZIONE RISERVATA</p>', 'Testo.'],
      [
        '<p>Text.</p><p>Sofern nicht anders ausgewiesen, stehen Inhalte dieser Website unter CC-BY.</p>',
        'Text.',
      ],
      [
        '<p>Text.</p><p>Except as otherwise noted, the content of this page is free.</p><p>Except as otherwise noted, lamps were lit at six.</p>',
        'Text. Except as otherwise noted, lamps were lit at six.',
      ],
      [
        `<p>${'Лампа погасла на рассвете. '.repeat(20)}</p><p>© 2001 – 2013 Маяк. Согласно закону об информации газета имеет право на то, что пишет, и просит того, кто её цитирует, указать, откуда взяты слова и когда они были сказаны.</p>`,
        'Лампа погасла на рассвете. '.repeat(20).trim(),
      ],
      [
        '<p>© 2013 Iona Dutz: the lamp before it was lit.</p>',
        '© 2013 Iona Dutz: the lamp before it was lit.',
      ],
      [
        '<p>When reproduction of old photographs is forbidden, archives lose readers.</p><p>La riproduzione vietata era la sua.</p>',
        'When reproduction of old photographs is forbidden, archives lose readers. La riproduzione vietata era la sua.',
      ],
    ],
  },
];

function isNotice(element: Element, page: Measures): boolean {
  if (page.own(element) < shortest || page.text(element) > longest) return false;
  return opens.test(openingOf(element).toLowerCase());
}

/** Signs and boxes before the first word. */
const mostSteps = 4;

function openingOf(element: Element): string {
  let at: Node | null = element.firstChild;
  for (let step = 0; at && step < mostSteps; step++) {
    const text = at.nodeType === 3 ? (at as Text).substringData(0, opening).trim() : '';
    if (text) return text;
    at = at.nodeType === 1 && at.firstChild ? at.firstChild : at.nextSibling;
  }
  return '';
}
