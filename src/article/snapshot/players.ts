/** A service whose frames in other pages show something to watch or hear. */
export interface Player {
  /** The frame's address. */
  frame: RegExp;
  /** Where the same is found as a page of its own; `$1` is the first group of the address, decoded. */
  page: string;
  examples: [frame: string, page: string][];
}

export const players: readonly Player[] = [
  {
    frame: /^https:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]{6,20})/,
    page: 'https://www.youtube.com/watch?v=$1',
    examples: [
      [
        'https://www.youtube-nocookie.com/embed/abc123XYZ00?rel=0',
        'https://www.youtube.com/watch?v=abc123XYZ00',
      ],
    ],
  },
  {
    frame: /^https:\/\/player\.vimeo\.com\/video\/(\d+)/,
    page: 'https://vimeo.com/$1',
    examples: [['https://player.vimeo.com/video/76979871?h=8272103f6e', 'https://vimeo.com/76979871']],
  },
  {
    frame: /^https:\/\/(?:www\.)?dailymotion\.com\/embed\/video\/(\w+)/,
    page: 'https://www.dailymotion.com/video/$1',
    examples: [
      ['https://www.dailymotion.com/embed/video/x84sh87', 'https://www.dailymotion.com/video/x84sh87'],
    ],
  },
  {
    frame: /^https:\/\/rutube\.ru\/(?:play|video)\/embed\/(\w+)/,
    page: 'https://rutube.ru/video/$1/',
    examples: [['https://rutube.ru/play/embed/10847292', 'https://rutube.ru/video/10847292/']],
  },
  {
    frame: /^https:\/\/player\.youku\.com\/embed\/([\w=]+)/,
    page: 'https://v.youku.com/v_show/id_$1.html',
    examples: [['https://player.youku.com/embed/XMzg', 'https://v.youku.com/v_show/id_XMzg.html']],
  },
  {
    frame: /^https:\/\/player\.bilibili\.com\/player\.html\?(?:.*&)?bvid=(\w+)/,
    page: 'https://www.bilibili.com/video/$1',
    examples: [
      [
        'https://player.bilibili.com/player.html?aid=1&bvid=BV1xx411c7mD',
        'https://www.bilibili.com/video/BV1xx411c7mD',
      ],
    ],
  },
  {
    frame: /^https:\/\/embed\.nicovideo\.jp\/watch\/(\w+)/,
    page: 'https://www.nicovideo.jp/watch/$1',
    examples: [['https://embed.nicovideo.jp/watch/sm9', 'https://www.nicovideo.jp/watch/sm9']],
  },
  {
    frame: /^https:\/\/embed\.ted\.com\/talks\/([\w/]+)/,
    page: 'https://www.ted.com/talks/$1',
    examples: [['https://embed.ted.com/talks/a_talk', 'https://www.ted.com/talks/a_talk']],
  },
  {
    frame: /^https:\/\/w\.soundcloud\.com\/player\/?\?(?:.*&)?url=([^&]+)/,
    page: '$1',
    examples: [
      [
        'https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fada%2Flamp',
        'https://soundcloud.com/ada/lamp',
      ],
    ],
  },
  {
    frame: /^https:\/\/open\.spotify\.com\/embed\/([\w/-]+)/,
    page: 'https://open.spotify.com/$1',
    examples: [['https://open.spotify.com/embed/episode/4rO', 'https://open.spotify.com/episode/4rO']],
  },
  {
    frame: /^https:\/\/archive\.org\/embed\/([\w.-]+)/,
    page: 'https://archive.org/details/$1',
    examples: [['https://archive.org/embed/fog-horn', 'https://archive.org/details/fog-horn']],
  },
  {
    frame: /^(https:\/\/[\w.-]+)\/videos\/embed\/([\w-]+)/,
    page: '$1/videos/watch/$2',
    examples: [['https://tube.example/videos/embed/9c9d', 'https://tube.example/videos/watch/9c9d']],
  },
];

/** The page of what a player's frame shows; empty for a frame that is none of the players'. */
export function playerPage(address: string): string {
  const absolute = address.startsWith('//') ? `https:${address}` : address.replace(/^http:/, 'https:');
  for (const { frame, page } of players) {
    const found = frame.exec(absolute);
    if (!found) continue;
    const made = page.replace(/\$(\d)/g, (_, group) => decoded(found[Number(group)] ?? ''));
    return /^https?:\/\//.test(made) ? made : '';
  }
  return '';
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
