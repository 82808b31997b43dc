import { describe, expect, it } from 'vitest';
import { datelineLength } from '../../../src/summary/dateline';

describe('datelines', () => {
  it.each([
    ['PARIS (AFP) – ', 'Le pont rouvre demain.'],
    ['LONDON, May 3 (Reuters) - ', 'The bridge opens tomorrow.'],
    ['SAINT-ÉTIENNE — ', 'Le pont rouvre demain.'],
    ['МОСКВА, 3 мая – ', 'Мост откроют завтра.'],
    ['(CNN) -- ', 'The bridge opens tomorrow.'],
    ['(CNN)', 'The bridge opens tomorrow.'],
    ['(Dân trí) - ', 'Cây cầu mở cửa vào ngày mai.'],
    ['中新社上海12月15日电(记者 李佳佳)', '中国第一座主题公园昨天开放。'],
    ['本报讯 ', '市议会投票决定修建大桥。'],
    ['ANKARA (AA) - ', 'Köprü yarın açılıyor.'],
    ['Brasília – ', 'A ponte abre amanhã.'],
    ['247 – ', 'A ponte abre amanhã.'],
    ['Bad Tölz (dpa) - ', 'Die Brücke öffnet morgen.'],
    ['Nowy Sącz — ', 'Most otwarto dla wszystkich.'],
    ['〔編譯陳成良／綜合報導〕', '大橋昨天開放。'],
    ['南海网海口1月12日消息(记者陈望)', '大桥昨天开放。'],
    ['【记者李佳佳】', '大桥昨天开放。'],
    ['羊城晚报讯 记者李佳佳报道：', '大桥昨天开放。'],
    ['1月12日消息，', '大桥昨天开放。'],
    ['Düsseldorf, 22. November 2022 - ', 'Die Brücke öffnet morgen.'],
    ['Bad Tölz, den 3. Mai 2024 – ', 'Die Brücke öffnet morgen.'],
    ['Paris, le 3 mai 2024 — ', 'Le pont rouvre demain.'],
    ['London, May 3, 2024 – ', 'The bridge opens tomorrow.'],
    ['Sevilla, 3 de mayo de 2024 - ', 'El puente abre mañana.'],
    ['Москва, 3 мая 2024 г. – ', 'Мост откроют завтра.'],
    ['(21. November 2022) ', 'Die Brücke öffnet morgen.'],
    ['(3 mai 2024) – ', 'Le pont rouvre demain.'],
    ['(May 3, 2024) ', 'The bridge opens tomorrow.'],
    ['(3 de mayo de 2024) ', 'El puente abre mañana.'],
    ['(03.05.2024) ', 'Мост откроют завтра.'],
  ])('%s', (dateline, sentence) => {
    expect(datelineLength(dateline + sentence)).toBe(dateline.length);
  });

  it.each([
    'The bridge – a work of ten years – opens tomorrow.',
    'NASA said the launch – the third – was a success.',
    'Varne, May 3 and May 4 – The bridge is closed.',
    '(Almost) all of the bridge is open.',
    '(May 2024 was warm) The bridge opens tomorrow.',
    '1月12日大桥向市民开放。',
    'Varne – A town of ten bridges – opens another.',
    'Varne – the town of bridges – opens another.',
    '【大桥】昨天向市民开放。',
    'Jedenfalls – so der Rat – öffnet die Brücke.',
    'EU-Kommission will das Gesetz ändern.',
  ])('none in: %s', (sentence) => {
    expect(datelineLength(sentence)).toBe(0);
  });
});
