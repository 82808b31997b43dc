import type { EmbedService } from './service';

/** Services that show charts and maps. */
export const chartsAndMaps: readonly EmbedService[] = [
  {
    frame: /^https:\/\/datawrapper\.dwcdn\.net\/(\w+)/,
    page: 'https://datawrapper.dwcdn.net/$1/',
    examples: [['https://datawrapper.dwcdn.net/Ab3dE/4/', 'https://datawrapper.dwcdn.net/Ab3dE/']],
  },
  {
    frame: /^https:\/\/(?:flo\.uri\.sh|public\.flourish\.studio)\/(visualisation|story)\/(\d+)/,
    page: 'https://public.flourish.studio/$1/$2/',
    examples: [
      ['https://flo.uri.sh/visualisation/1234/embed', 'https://public.flourish.studio/visualisation/1234/'],
    ],
  },
  {
    frame: /^https:\/\/(?:e\.)?infogram\.com\/([\w-]+)/,
    page: 'https://infogram.com/$1',
    examples: [['https://e.infogram.com/ships-1h7?src=embed', 'https://infogram.com/ships-1h7']],
  },
  {
    frame: /^(https:\/\/public\.tableau\.com\/views\/[\w/-]+)/,
    page: '$1',
    examples: [
      [
        'https://public.tableau.com/views/Ships/Years?:embed=y',
        'https://public.tableau.com/views/Ships/Years',
      ],
    ],
  },
  {
    frame: /^(https:\/\/ourworldindata\.org\/grapher\/[\w-]+)/,
    page: '$1',
    examples: [
      ['https://ourworldindata.org/grapher/ships?tab=map', 'https://ourworldindata.org/grapher/ships'],
    ],
  },
  {
    frame: /^https:\/\/observablehq\.com\/embed\/(@[\w-]+\/[\w-]+)/,
    page: 'https://observablehq.com/$1',
    examples: [
      ['https://observablehq.com/embed/@ada/ships?cells=chart', 'https://observablehq.com/@ada/ships'],
    ],
  },
  {
    frame: /^https:\/\/www\.google\.[a-z.]+\/maps\/embed\?/,
    parameters: [['pb', /!2d(-?[\d.]+)!3d(-?[\d.]+)/]],
    page: 'https://www.google.com/maps?q=$2,$1',
    examples: [
      [
        'https://www.google.com/maps/embed?pb=!1m18!1m12!1m3!1d2624.9!2d2.2922!3d48.8583!2m3',
        'https://www.google.com/maps?q=48.8583,2.2922',
      ],
    ],
  },
  {
    frame: /^https:\/\/(?:www|maps)\.google\.[a-z.]+\/maps\?/,
    parameters: [['q', /(.+)/]],
    page: 'https://www.google.com/maps?q=$1',
    examples: [
      ['https://maps.google.com/maps?q=Ouessant&z=9&output=embed', 'https://www.google.com/maps?q=Ouessant'],
    ],
  },
  {
    frame: /^https:\/\/www\.google\.[a-z.]+\/maps\/d\/(?:u\/\d\/)?embed\?/,
    parameters: [['mid', /^([\w-]+)/]],
    page: 'https://www.google.com/maps/d/viewer?mid=$1',
    examples: [
      ['https://www.google.com/maps/d/u/0/embed?mid=1x_Y', 'https://www.google.com/maps/d/viewer?mid=1x_Y'],
    ],
  },
  {
    frame: /^https:\/\/www\.openstreetmap\.org\/export\/embed\.html\?/,
    parameters: [['marker', /^(-?[\d.]+),(-?[\d.]+)/]],
    page: 'https://www.openstreetmap.org/?mlat=$1&mlon=$2',
    examples: [
      [
        'https://www.openstreetmap.org/export/embed.html?bbox=-5.2%2C48.4%2C-5%2C48.5&marker=48.45%2C-5.1',
        'https://www.openstreetmap.org/?mlat=48.45&mlon=-5.1',
      ],
    ],
  },
  {
    frame: /^(https:\/\/(?:umap\.openstreetmap\.(?:fr|de)|umap\.osm\.ch)\/(?:\w\w\/)?map\/[\w-]+)/,
    page: '$1',
    examples: [
      [
        'https://umap.openstreetmap.fr/fr/map/phares_12?scaleControl=false',
        'https://umap.openstreetmap.fr/fr/map/phares_12',
      ],
    ],
  },
];
