import type { Rule } from '../rule';

export const imageRules: Rule[] = [
  {
    name: 'tracking-pixel',
    why: 'An image of a point that counts visitors.',
    select:
      'img[width="0"], img[width="1"], img[width="2"], img[height="0"], img[height="1"], img[height="2"]',
    examples: [['<p>Text.<img src="https://count.example/p.gif" width="1" height="1"></p>', 'Text.']],
  },
  {
    name: 'avatar',
    why: 'The portrait of an author or commenter, an ornament here.',
    named: ['avatar', 'avatars', 'gravatar', 'userpic', 'profilepic'],
    isNoise: (element) => element.localName === 'img',
    examples: [['<p>Text.</p><img class="avatar photo" src="/a.jpg">', 'Text.']],
  },
];
