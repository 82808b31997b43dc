import type { EmbedService } from './service';

/** Services that show a post of somebody's. */
export const posts: readonly EmbedService[] = [
  {
    frame: /^https:\/\/platform\.(?:twitter|x)\.com\/embed\/[Tt]weet\.html\?/,
    parameters: [['id', /^(\d+)/]],
    page: 'https://x.com/i/status/$1',
    examples: [['https://platform.twitter.com/embed/Tweet.html?dnt=true&id=20', 'https://x.com/i/status/20']],
  },
  {
    frame: /^https:\/\/www\.instagram\.com\/(p|reel|tv)\/([\w-]+)\/embed/,
    page: 'https://www.instagram.com/$1/$2/',
    examples: [['https://www.instagram.com/p/Bx-1/embed/captioned/', 'https://www.instagram.com/p/Bx-1/']],
  },
  {
    frame: /^https:\/\/(?:www|web)\.facebook\.com\/plugins\/(?:post|video)\.php\?/,
    parameters: [['href', /(.+)/]],
    page: '$1',
    examples: [
      [
        'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fada%2Fposts%2F1&width=500',
        'https://www.facebook.com/ada/posts/1',
      ],
    ],
  },
  {
    frame: /^https:\/\/embed\.bsky\.app\/embed\/(did:[\w:.%-]+)\/app\.bsky\.feed\.post\/(\w+)/,
    page: 'https://bsky.app/profile/$1/post/$2',
    examples: [
      [
        'https://embed.bsky.app/embed/did:plc:z72i7/app.bsky.feed.post/3l6',
        'https://bsky.app/profile/did:plc:z72i7/post/3l6',
      ],
    ],
  },
  {
    frame: /^(https:\/\/[\w.-]+\/@[\w.@-]+\/\d+)\/embed/,
    page: '$1',
    examples: [['https://social.example/@ada/1093/embed', 'https://social.example/@ada/1093']],
  },
  {
    frame: /^https:\/\/(?:www|embed)\.reddit(?:media)?\.com\/(r\/\w+\/comments\/[\w/]+)/,
    page: 'https://www.reddit.com/$1',
    examples: [
      [
        'https://embed.reddit.com/r/ships/comments/1a/lamps/?embed=true',
        'https://www.reddit.com/r/ships/comments/1a/lamps/',
      ],
    ],
  },
  {
    frame: /^https:\/\/t\.me\/(\w+)\/(\d+)\?/,
    parameters: [['embed', /^1/]],
    page: 'https://t.me/$1/$2',
    examples: [['https://t.me/lamps/83?embed=1&mode=tme', 'https://t.me/lamps/83']],
  },
];
