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

  it('are without the lines beside them where they are of few words', () => {
    const posts = [...said, '多謝！', 'Merci.'].map(
      (
        text,
        index,
      ) => `<li class="message"><a class="username" href="/members/ada.${index}/">Ada the Keeper</a>
        <blockquote class="messageText">${text}</blockquote>
        <div class="messageMeta"><a class="author" href="/members/ada.${index}/">Ada the Keeper</a>, <span class="DateTime">Mar 3, 2024</span> <b>Signal this post</b></div></li>`,
    );
    const text = textOf(`<ol>${posts.join('')}</ol>`);
    expect(text).toContain('多謝！');
    expect(text).toContain('Merci.');
    expect(text).not.toContain('Signal this post');
  });

  it('are those too that do not say who wrote them, where others of their name do', () => {
    const posts = said.map(
      (text, index) => `<div class="answer">${index ? '' : '<b class="author">Ada</b>'}<p>${text}</p></div>`,
    );
    expect(textOf(`${posts.join('')}${posts[0]}`)).toContain(said[1]);
  });

  it('stand one after the other where answers stand in what they answer', () => {
    const [first, second] = said.map(
      (text) => `<div class="reply"><b class="author">Ada</b><p>${text}</p></div>`,
    );
    const tree = `<li class="reply_tree">${first}<ol><li class="reply_tree">${second}</li></ol></li>`;
    expect(sectionsOf(`<ol>${tree}${tree}</ol>`)).toHaveLength(4);
  });

  it('begin with what the answers answer, which has another name', () => {
    const question =
      '<div><p>Why does the lamp smoke when the night is cold, whatever oil I put in it? I have tried all that there is.</p></div>';
    const answers = said.map((text) => `<div class="comment"><b class="author">Ada</b><p>${text}</p></div>`);
    const [opening, ...rest] = sectionsOf(`<div>${question}<div>${answers.join('')}</div></div>`);
    expect(opening).toContain('Why does the lamp smoke');
    expect(rest).toHaveLength(2);
  });

  it('are the rows of a table in old forums, without buttons and signatures', () => {
    const rows = said.map(
      (
        text,
        index,
      ) => `<tr><td><span class="name"><b>Ada</b></span><br>Bosman<br>Posty: 31</td><td><table><tr>
        <td><span class="postdetails">Wysłany: Pon Mar 1${index}, 2006 8:41 pm Temat postu: Lampa</span></td></tr>
        <tr><td><span class="postbody">${text}</span><br>____<br><span class="postbody">Drewno pamięta.</span></td></tr></table></td></tr>
        <tr><td><a href="#top">Powrót do góry</a></td></tr>`,
    );
    const text = textOf(`<table><tr><th>Autor</th></tr>${rows.join('')}</table>`);
    expect(text.split('\n')).toEqual(
      said.flatMap((one, index) => ['Ada', expect.stringContaining(`Mar 1${index}, 2006`), one]),
    );
  });

  it('begin with name and day alone where ranks and figures stand in their boxes', () => {
    const posts = said.map(
      (
        text,
        index,
      ) => `<div class="answer"><div class="user-card"><a href="/users/4/ada">Ada</a> <b>1,430 posts</b></div>
        <div><div><i>edited <span>Feb ${index + 1}, 2011</span></i><i>3</i><a href="/users/7/bob">Bob</a></div></div><div class="post-text">${text}</div></div>`,
    );
    const lines = said.flatMap((text, index) => ['Ada', `Feb ${index + 1}, 2011`, text]);
    expect(textOf(posts.join('')).split('\n')).toEqual(lines);
  });

  it('do not hold their names where their box as a whole is named as a message', () => {
    const posts = [...said, 'It does.'].map(
      (
        text,
      ) => `<div class="MessageCard js-post"><div class="MessageCard__box"><header><a class="user-name" href="/members/ada.1">Ada</a> <b>1,430 posts</b></header>
        <a href="#2">#2</a> <time>Mar 3, 2024</time><div class="message-body"><div class="wrapper">${text}</div></div></div></div>`,
    );
    const text = textOf(posts.join(''));
    expect(text).not.toContain('1,430');
    expect(text).toContain('It does.');
  });

  it('are not the boxes that list what their writers own, however long', () => {
    const owns = `<aside>${'<dl><dt>Lamp</dt><dd>Brass, with a glass of its own</dd></dl>'.repeat(8)}</aside>`;
    const posts = said.map(
      (text, index) =>
        `<article class="post"><b class="author">Ada</b> <time>3 March 2024</time>${index ? owns : ''}<div class="content">${text}</div></article>`,
    );
    expect(textOf(posts.join(''))).not.toContain('Brass');
  });

  it('are what their data say, not the longer post before it that they show', () => {
    const posts = said.map(
      (text) => `<li class="post"><b class="author">Ada</b> <time>3 March 2024</time>
        <div class="text-muted">${said[1]} ${said[0]}</div><div class="content" itemprop="text">${text}</div></li>`,
    );
    expect(textOf(`<ol>${posts.join('')}</ol>`).split('\n')).toEqual([
      'Ada',
      '3 March 2024',
      said[0],
      'Ada',
      '3 March 2024',
      said[1],
    ]);
  });

  it('are found where the first tells its day in a long line alone', () => {
    const posts = [...said, said[0]].map((text, index) => {
      const day = `<span>2019-02-2${index}, 09:14 PM${index ? '' : ' (This post was last modified: 2024-01-05, 03:27 AM by <a href="/user-1.html">Ada</a>. Edited 17 times in total.)'}</span>`;
      return `<div class="post"><div class="post_author"><a href="/user-${index}.html">Ada</a></div><div class="post_content"><div class="post_head">${day}</div><div class="post_body">${text}</div></div></div>`;
    });
    expect(
      sectionsOf(
        `<table><tr><td id="posts_container"><div id="posts">${posts.join('')}</div></td></tr></table>`,
      ),
    ).toHaveLength(3);
  });

  it('are not signed by those who remark on them', () => {
    const posts = said.map(
      (
        text,
      ) => `<div class="answer"><div class="text">${text}</div><div itemprop="author">answered by <a href="/users/1">Ada</a> with all of her many ranks and medals</div>
        <ul class="comments"><li itemprop="author">Bob</li><li>What of the glass of the lamp, does it not smoke in the cold too?</li></ul></div>`,
    );
    const [post] = sectionsOf(posts.join(''));
    expect(post).toContain('Ada');
    expect(post).not.toContain('Bob');
  });
});

function sectionsOf(body: string): string[] {
  return [...foundIn(body).querySelectorAll('section')].map((section) => section.textContent ?? '');
}

function blocksOf(body: string) {
  return textBlocks(foundIn(body));
}

function foundIn(body: string): Element {
  const page = new Measures(parseHtml(body).body);
  const found = thread.find(page, {
    isThread: true,
    saysArticle: false,
    saysOther: false,
    saysProduct: false,
    isFramed: false,
    body: '',
    parseHtml,
  });
  if (!found) throw new Error('The page has no posts.');
  return found.element;
}

function textOf(body: string): string {
  return blocksOf(body)
    .map(({ text }) => text)
    .join('\n');
}
