import type { EmbedService } from './service';

/** Services that play something to watch or hear. */
export const players: readonly EmbedService[] = [
  {
    frame: /^https:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/(?:embed|v)\/([\w-]{6,20})/,
    page: 'https://www.youtube.com/watch?v=$1',
    examples: [
      [
        'https://www.youtube-nocookie.com/embed/abc123XYZ00?rel=0',
        'https://www.youtube.com/watch?v=abc123XYZ00',
      ],
      ['https://www.youtube.com/v/abc123XYZ00&hl=en&fs=1', 'https://www.youtube.com/watch?v=abc123XYZ00'],
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
    frame: /^https:\/\/player\.bilibili\.com\/player\.html\?/,
    parameters: [['bvid', /^(\w+)/]],
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
    frame: /^https:\/\/w\.soundcloud\.com\/player\/?\?/,
    parameters: [['url', /(.+)/]],
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
  {
    frame: /^https:\/\/clips\.twitch\.tv\/embed\?/,
    parameters: [['clip', /^([\w-]+)/]],
    page: 'https://clips.twitch.tv/$1',
    examples: [
      ['https://clips.twitch.tv/embed?clip=Lamp-x1&parent=a.example', 'https://clips.twitch.tv/Lamp-x1'],
    ],
  },
  {
    frame: /^https:\/\/player\.twitch\.tv\/\?/,
    parameters: [['video', /^v?(\d+)/]],
    page: 'https://www.twitch.tv/videos/$1',
    examples: [['https://player.twitch.tv/?video=v40464143', 'https://www.twitch.tv/videos/40464143']],
  },
  {
    frame: /^https:\/\/www\.tiktok\.com\/(?:embed|player)\/(?:v\d\/)?(\d+)/,
    page: 'https://www.tiktok.com/embed/$1',
    examples: [
      [
        'https://www.tiktok.com/embed/v2/6718335390845095173',
        'https://www.tiktok.com/embed/6718335390845095173',
      ],
    ],
  },
  {
    frame: /^https:\/\/(?:www\.)?ok\.ru\/videoembed\/(\d+)/,
    page: 'https://ok.ru/video/$1',
    examples: [['https://ok.ru/videoembed/954483', 'https://ok.ru/video/954483']],
  },
  {
    frame: /^https:\/\/vk(?:video)?\.(?:com|ru)\/video_ext\.php\?/,
    parameters: [
      ['oid', /^(-?\d+)/],
      ['id', /^(\d+)/],
    ],
    page: 'https://vk.com/video$1_$2',
    examples: [
      ['https://vk.com/video_ext.php?oid=-22822305&id=456241864', 'https://vk.com/video-22822305_456241864'],
    ],
  },
  {
    frame: /^https:\/\/tv\.naver\.com\/embed\/(\d+)/,
    page: 'https://tv.naver.com/v/$1',
    examples: [['https://tv.naver.com/embed/23914?autoPlay=true', 'https://tv.naver.com/v/23914']],
  },
  {
    frame: /^https:\/\/streamable\.com\/[eos]\/(\w+)/,
    page: 'https://streamable.com/$1',
    examples: [['https://streamable.com/e/moo9f', 'https://streamable.com/moo9f']],
  },
  {
    frame: /^https:\/\/www\.loom\.com\/embed\/(\w+)/,
    page: 'https://www.loom.com/share/$1',
    examples: [['https://www.loom.com/embed/0281', 'https://www.loom.com/share/0281']],
  },
  {
    frame:
      /^(https:\/\/(?:fast\.wistia\.(?:net|com)\/embed\/iframe\/\w+|players\.brightcove\.net\/\d+\/\w+\/index\.html\?videoId=\w+|rumble\.com\/embed\/\w+|bandcamp\.com\/EmbeddedPlayer\/[\w/=]+))/,
    page: '$1',
    examples: [
      ['https://fast.wistia.net/embed/iframe/abc?seo=false', 'https://fast.wistia.net/embed/iframe/abc'],
      [
        'https://players.brightcove.net/1/ab_default/index.html?videoId=5',
        'https://players.brightcove.net/1/ab_default/index.html?videoId=5',
      ],
      ['https://rumble.com/embed/v1x/?pub=4', 'https://rumble.com/embed/v1x'],
      [
        'https://bandcamp.com/EmbeddedPlayer/album=12/size=large/',
        'https://bandcamp.com/EmbeddedPlayer/album=12/size=large/',
      ],
    ],
  },
  {
    frame: /^https:\/\/embed\.(podcasts|music)\.apple\.com\/([\w/%-]+)/,
    page: 'https://$1.apple.com/$2',
    examples: [
      [
        'https://embed.podcasts.apple.com/us/podcast/the-lamp/id12?i=1',
        'https://podcasts.apple.com/us/podcast/the-lamp/id12',
      ],
    ],
  },
  {
    frame: /^https:\/\/widget\.deezer\.com\/widget\/\w+\/(\w+)\/(\d+)/,
    page: 'https://www.deezer.com/$1/$2',
    examples: [['https://widget.deezer.com/widget/dark/episode/12', 'https://www.deezer.com/episode/12']],
  },
  {
    frame: /^https:\/\/(?:www|player-widget)\.mixcloud\.com\/widget\/iframe\/\?/,
    parameters: [['feed', /^(\/.+)/]],
    page: 'https://www.mixcloud.com$1',
    examples: [
      [
        'https://www.mixcloud.com/widget/iframe/?hide_cover=1&feed=%2Fada%2Flamp%2F',
        'https://www.mixcloud.com/ada/lamp/',
      ],
    ],
  },
  {
    frame: /^https:\/\/widget\.spreaker\.com\/player\?/,
    parameters: [['episode_id', /^(\d+)/]],
    page: 'https://www.spreaker.com/episode/$1',
    examples: [
      ['https://widget.spreaker.com/player?episode_id=12&theme=dark', 'https://www.spreaker.com/episode/12'],
    ],
  },
];
