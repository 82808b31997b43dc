import type { EmbedService } from './service';

/** Services that show programs, slides and documents. */
export const works: readonly EmbedService[] = [
  {
    frame: /^https:\/\/codepen\.io\/([\w-]+)\/embed\/(?:preview\/)?(\w+)/,
    page: 'https://codepen.io/$1/pen/$2',
    examples: [
      ['https://codepen.io/ada/embed/preview/xYz?default-tab=result', 'https://codepen.io/ada/pen/xYz'],
    ],
  },
  {
    frame: /^https:\/\/jsfiddle\.net\/([\w/]+?)\/embedded/,
    page: 'https://jsfiddle.net/$1/',
    examples: [['https://jsfiddle.net/ada/8n2/3/embedded/result/', 'https://jsfiddle.net/ada/8n2/3/']],
  },
  {
    frame: /^https:\/\/codesandbox\.io\/embed\/([\w-]+)/,
    page: 'https://codesandbox.io/s/$1',
    examples: [['https://codesandbox.io/embed/lamp-1x?fontsize=14', 'https://codesandbox.io/s/lamp-1x']],
  },
  {
    frame: /^(https:\/\/stackblitz\.com\/edit\/[\w-]+)\?/,
    parameters: [['embed', /^1/]],
    page: '$1',
    examples: [['https://stackblitz.com/edit/lamp-1x?embed=1', 'https://stackblitz.com/edit/lamp-1x']],
  },
  {
    frame:
      /^(https:\/\/docs\.google\.com\/(?:presentation|document|spreadsheets)\/d\/(?:e\/)?[\w-]+)\/(?:embed|pub|preview)/,
    page: '$1/pub',
    examples: [
      [
        'https://docs.google.com/presentation/d/e/2PA-x/embed?start=false',
        'https://docs.google.com/presentation/d/e/2PA-x/pub',
      ],
    ],
  },
  {
    frame: /^(https:\/\/www\.slideshare\.net\/slideshow\/embed_code\/(?:key\/)?\w+)/,
    page: '$1',
    examples: [
      [
        'https://www.slideshare.net/slideshow/embed_code/key/aB1?rel=0',
        'https://www.slideshare.net/slideshow/embed_code/key/aB1',
      ],
    ],
  },
  {
    frame: /^(https:\/\/speakerdeck\.com\/player\/\w+)/,
    page: '$1',
    examples: [['https://speakerdeck.com/player/0f8?title=true', 'https://speakerdeck.com/player/0f8']],
  },
  {
    frame: /^https:\/\/www\.scribd\.com\/embeds\/(\d+)/,
    page: 'https://www.scribd.com/document/$1',
    examples: [
      ['https://www.scribd.com/embeds/4412/content?start_page=1', 'https://www.scribd.com/document/4412'],
    ],
  },
  {
    frame: /^https:\/\/embed\.documentcloud\.org\/documents\/([\w-]+)/,
    page: 'https://www.documentcloud.org/documents/$1',
    examples: [
      [
        'https://embed.documentcloud.org/documents/20-lamps/?embed=1',
        'https://www.documentcloud.org/documents/20-lamps',
      ],
    ],
  },
  {
    frame: /^https:\/\/docs\.google\.com\/(?:viewer|gview)\?/,
    parameters: [['url', /(.+)/]],
    page: '$1',
    examples: [
      [
        'https://docs.google.com/viewer?url=https%3A%2F%2Fa.example%2Flamps.pdf&embedded=true',
        'https://a.example/lamps.pdf',
      ],
    ],
  },
  {
    frame: /^https:\/\/view\.officeapps\.live\.com\/op\/(?:embed|view)\.aspx\?/,
    parameters: [['src', /(.+)/]],
    page: '$1',
    examples: [
      [
        'https://view.officeapps.live.com/op/embed.aspx?src=https%3A%2F%2Fa.example%2Flamps.docx',
        'https://a.example/lamps.docx',
      ],
    ],
  },
];
