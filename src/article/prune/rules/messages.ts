import type { Measures } from '../../measures';
import { squash } from '../evidence';
import type { Rule } from '../rule';

export const messageRules: Rule[] = [
  {
    name: 'message',
    why: 'What the page answers to a form that was filled in, or says of a cart.',
    says: ['message'],
    isNoise: (element, page) => !isToldOf(element, page),
    examples: [
      [
        '<p>Text.</p><div><div>Thank you! Your submission has been received!</div></div><div>Oops! Something went wrong while submitting the form.</div>',
        'Text.',
      ],
      ['<p>Texte.</p><span>Votre panier est vide.</span>', 'Texte.'],
      ['<p>本文。</p><p>カートは空です</p>', '本文。'],
      [
        `<p>${'The lamp went round and round above the sea. '.repeat(2)}</p><p>Something went wrong.</p><p>The keeper ran.</p>`,
        `${'The lamp went round and round above the sea. '.repeat(2)}Something went wrong. The keeper ran.`,
      ],
      ['<h2>Link copied</h2><p>What it means.</p>', 'Link copied What it means.'],
    ],
  },
  {
    name: 'form-terms',
    why: 'What one would agree to by filling in a form.',
    tags: ['p', 'div', 'span', 'small', 'label', 'em'],
    isNoise: (element, page) =>
      page.text(element) >= shortestTerms &&
      page.text(element) < longestTerms &&
      !isAmongProse(element, page) &&
      !element.querySelector('p, div, li') &&
      agrees(squash(element.textContent)),
    examples: [
      [
        '<p>Text.</p><div><b>Our letter</b><p>By signing up, you agree to receive messages from the Daily Lamp and its partners at the number provided.</p></div>',
        'Text. Our letter',
      ],
      [
        '<p>Text.</p><div><p>Mit der Anmeldung stimmen Sie zu, dass wir Ihnen Neues von der Lampe schicken.</p></div>',
        'Text.',
      ],
      ['<p>Текст.</p><div>Нажимая кнопку, вы соглашаетесь с обработкой персональных данных.</div>', 'Текст.'],
      [
        `<h1>Terms</h1><div><p>By signing up you agree to these terms.</p><p>${'The lamp is ours and the light is yours. '.repeat(3)}</p></div>`,
        `Terms By signing up you agree to these terms. ${'The lamp is ours and the light is yours. '.repeat(3)}`.trim(),
      ],
      [
        '<p>By signing the paper, you agree that it burns.</p>',
        'By signing the paper, you agree that it burns.',
      ],
    ],
  },
];

/** Characters; the terms of a page are longer, labels are shorter. */
const shortestTerms = 50;
const longestTerms = 500;

/** How such a sentence begins, and what it says next. */
const terms = [
  /^by (?:signing up|subscribing|submitting|clicking|entering|providing|joining|registering)\b.{0,160}\byou(?:.re| are)? (?:agree|consent|accept|acknowledge|confirm)/,
  /^en (?:vous (?:inscrivant|abonnant)|cliquant|soumettant|validant|renseignant) .{0,160}vous (?:acceptez|consentez|reconnaissez)/,
  /^(?:mit (?:der|ihrer|deiner|meiner) (?:anmeldung|registrierung)|durch (?:das )?(?:absenden|klicken|anklicken)|mit (?:dem )?klick) .{0,160}(?:stimm|akzeptier|willig|einverstanden|bestätig)/,
  /^al (?:suscribirte|suscribirse|registrarte|registrarse|inscribirte|enviar|hacer clic) .{0,160}(?:acept|consient)/,
  /^(?:iscrivendoti|iscrivendosi|registrandoti|cliccando|inviando) .{0,160}(?:accett|acconsent|dichiar)/,
  /^ao (?:se inscrever|inscrever-se|se cadastrar|subscrever|assinar|clicar|enviar) .{0,160}(?:concord|aceit)/,
  /^door (?:je|u|op|uw|jouw) .{0,60}(?:schrijven|melden|klikken|vullen)\b.{0,100}(?:akkoord|accepteer|toestemming)/,
  /^(?:zapisując się|rejestrując się|klikając|wysyłając) .{0,160}(?:zgadza|akceptuj|wyraża|zgodę)/,
  /^(?:нажимая|подписываясь|регистрируясь|отправляя|оставляя) .{0,160}(?:соглаша|принима|даёте|даете|подтвержда)/,
  /^(?:με την εγγραφή|κάνοντας κλικ|πατώντας|υποβάλλοντας) .{0,160}(?:συμφων|αποδέχ|συναιν)/,
  /^(?:点击|點擊|注册|註冊|订阅|訂閱|提交).{0,60}(?:即|您|你).{0,20}(?:同意|接受)/,
  /^.{0,30}(?:登録|送信|クリック|購読).{0,60}同意/,
  /^.{0,30}(?:가입|구독|제출|클릭).{0,60}동의/,
  /^(?:بالاشتراك|بالنقر|بالتسجيل|بالضغط|بإرسال) .{0,160}(?:توافق|تقبل|موافق)/,
];

function agrees(text: string): boolean {
  const bare = text.toLowerCase();
  return terms.some((pattern) => pattern.test(bare));
}

/** Prose beside it, in characters, by which a sentence belongs to a text. */
const leastBeside = 80;

/** What happens next is told in the paragraph beside it, or under it as a heading. */
function isToldOf(element: Element, page: Measures): boolean {
  const { previousElementSibling: before, nextElementSibling: next, localName } = element;
  if (/^(?:h[1-6]|dt|li)$/.test(localName)) return next !== null && page.text(next) > 0;
  return localName === 'p' && [before, next].some((beside) => beside !== null && page.prose(beside) > 0);
}

function isAmongProse(element: Element, page: Measures): boolean {
  const box = element.parentElement;
  return box !== null && page.prose(box) - page.prose(element) >= leastBeside;
}
