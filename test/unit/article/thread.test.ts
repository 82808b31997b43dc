import { describe, expect, it } from 'vitest';
import { thread } from '../../../src/article/extract/thread';
import { Measures } from '../../../src/article/measures';
import { textBlocks } from '../../../src/article/text-blocks';
import { parseHtml } from './html';

const said = [
  'The lamp smokes when the night is cold, whatever oil I put in it, and I have tried all that the shop has.',
  'Trim the wick square and a millimetre above the burner: a ragged edge burns unevenly, and then it smokes.',
];

describe('the posts of a thread', () => {
  it('are read where the program sets each as a quote', () => {
    const posts = said.map(
      (text, index) => `<li class="postbit" id="post_${index}"><div class="username">Ada</div>
        <span class="date">11-29-2024, 09:03 AM</span>
        <div class="post_body"><div id="post_message_${index}"><blockquote>${text}</blockquote></div></div></li>`,
    );
    expect(blocksOf(`<ol>${posts.join('')}</ol>`).filter(({ kind }) => kind === 'quote')).toEqual([]);
    expect(textOf(`<ol>${posts.join('')}</ol>`)).toContain(said[1]);
  });

  it('keep what they quote of each other as quotes', () => {
    const posts = said.map(
      (text, index) => `<div class="post"><b class="author">Ada</b> <time>3 March 2024</time>
        <div class="content"><blockquote>What did the shop say?</blockquote><p>${index}. ${text}</p></div></div>`,
    );
    expect(blocksOf(posts.join('')).filter(({ kind }) => kind === 'quote')).toHaveLength(2);
  });

  it('are not the boxes beside them that tell of who wrote', () => {
    const posts = said.map(
      (text, index) => `<article class="message">
        <div class="message-cell message-cell--user"><section class="message-user"><h4><a class="username" href="/members/ada.1/">Ada</a></h4>
          <h5>Elite member</h5><dl><dt>Joined</dt><dd>Nov 4, 2011</dd></dl><dl><dt>Messages</dt><dd>65,334</dd></dl></section></div>
        <div class="message-cell message-cell--main"><header><time datetime="2024-03-0${index + 1}">Mar ${index + 1}, 2024</time></header>
          <div class="message-body"><div class="bbWrapper">${text}</div></div></div></article>`,
    );
    const text = textOf(`<div class="block-body">${posts.join('')}</div>`);
    expect(text).not.toContain('65,334');
    expect(text).toContain(said[0]);
    expect(text).toContain(said[1]);
    const alone = textOf(`<div class="block-body">${posts[0]}</div>`);
    expect(alone).not.toContain('65,334');
    expect(alone).toContain(said[0]);
  });
});

function blocksOf(body: string) {
  const page = new Measures(parseHtml(body).body);
  const found = thread.find(page, {
    isThread: true,
    saysArticle: false,
    saysProduct: false,
    isFramed: false,
    body: '',
    parseHtml,
  });
  if (!found) throw new Error('The page has no posts.');
  return textBlocks(found.element);
}

function textOf(body: string): string {
  return blocksOf(body)
    .map(({ text }) => text)
    .join('\n');
}
