/** Markup that tries to run a script, to reach the network, or to get past the allow-lists. */
export interface Payload {
  name: string;
  /** `LEAK` stands for an address that nothing may ask for; a script that runs calls `alert`. */
  html: string;
  /** What it does without the sanitizer in the browser of these tests: proof that the test would notice. */
  raw?: 'runs' | 'leaks';
}

const handlers: Payload[] = [
  { name: 'script element', html: '<p>a</p><script>alert(1)</script>', raw: 'runs' },
  { name: 'script in mixed case', html: '<ScRiPt>alert(1)</sCrIpT>', raw: 'runs' },
  { name: 'script from elsewhere', html: '<script src="LEAK"></script>', raw: 'leaks' },
  { name: 'script put together from a broken one', html: '<scr<script>ipt>alert(1)</scr</script>ipt>' },
  { name: 'script as a module', html: '<script type=module>alert(1)</script>', raw: 'runs' },
  { name: 'script of svg', html: '<svg><script>alert(1)</script></svg>', raw: 'runs' },
  { name: 'script of svg with an address', html: '<svg><script href="LEAK"/></svg>', raw: 'leaks' },
  { name: 'error of an image', html: '<img src=x onerror=alert(1)>', raw: 'runs' },
  { name: 'error of an image, slashes for spaces', html: '<img/src/onerror=alert(1)>', raw: 'runs' },
  { name: 'error of an image, form feeds', html: '<img\fsrc=x\fonerror=alert(1)>', raw: 'runs' },
  { name: 'error of an image, entities', html: '<img src=x onerror="&#97;lert&lpar;1&rpar;">', raw: 'runs' },
  { name: 'error of an image called image', html: '<image src=x onerror=alert(1)>', raw: 'runs' },
  { name: 'load of a body', html: '<body onload=alert(1)>', raw: 'runs' },
  { name: 'load of svg', html: '<svg onload=alert(1)>', raw: 'runs' },
  {
    name: 'toggle of details',
    html: '<details open ontoggle=alert(1)><summary>s</summary>x</details>',
    raw: 'runs',
  },
  { name: 'focus of a field', html: '<input autofocus onfocus=alert(1)>' },
  { name: 'focus of a paragraph', html: '<p id=x tabindex=1 autofocus onfocus=alert(1)>t</p>' },
  { name: 'click on a heading', html: '<h1 onclick=alert(1)>t</h1>', raw: 'runs' },
  {
    name: 'animation',
    html: '<style>@keyframes x{}</style><b style="animation:x 1s" onanimationstart=alert(1)>t</b>',
  },
  { name: 'transition', html: '<b style="transition:all 9s" ontransitionend=alert(1) tabindex=0>t</b>' },
  { name: 'end of a video', html: '<video onerror=alert(1)><source src=x></video>' },
  { name: 'error of a video source', html: '<video><source src=x onerror=alert(1)></video>', raw: 'runs' },
  {
    name: 'handler on MathML',
    html: '<math onclick=alert(1)><mi onclick=alert(1)>x</mi></math>',
    raw: 'runs',
  },
  { name: 'handler on an unknown element', html: '<x-y onclick=alert(1)>t</x-y>', raw: 'runs' },
  { name: 'handler in upper case', html: '<P ONCLICK=alert(1)>t</P>', raw: 'runs' },
  { name: 'marquee', html: '<marquee onstart=alert(1)>t</marquee>' },
];

const addresses: Payload[] = [
  { name: 'script address', html: '<a href="javascript:alert(1)">t</a>', raw: 'runs' },
  { name: 'script address in mixed case', html: '<a href="JaVaScRiPt:alert(1)">t</a>', raw: 'runs' },
  { name: 'script address with a tab', html: '<a href="java\tscript:alert(1)">t</a>', raw: 'runs' },
  { name: 'script address with a line break', html: '<a href="java\nscript:alert(1)">t</a>', raw: 'runs' },
  {
    name: 'script address with entities',
    html: '<a href="&#106;avascript&colon;alert(1)">t</a>',
    raw: 'runs',
  },
  {
    name: 'script address with a tab as entity',
    html: '<a href="jav&Tab;ascript:alert(1)">t</a>',
    raw: 'runs',
  },
  {
    name: 'script address after a control character',
    html: '<a href="\u0001javascript:alert(1)">t</a>',
    raw: 'runs',
  },
  { name: 'script address after spaces', html: '<a href="   javascript:alert(1)">t</a>', raw: 'runs' },
  {
    name: 'script address without entity semicolons',
    html: '<a href="&#0000106avascript:alert(1)">t</a>',
    raw: 'runs',
  },
  { name: 'script address behind a no-break space', html: '<a href="\u00a0javascript:alert(1)">t</a>' },
  { name: 'script address with a byte order mark', html: '<a href="\ufeffjavascript:alert(1)">t</a>' },
  { name: 'vbscript address', html: '<a href="vbscript:msgbox(1)">t</a>' },
  { name: 'data address of a page', html: '<a href="data:text/html,<script>alert(1)</script>">t</a>' },
  { name: 'blob address', html: '<a href="blob:https://article.test/1">t</a>' },
  { name: 'file address', html: '<a href="file:///etc/passwd">t</a><img src="file:///etc/passwd" alt="f">' },
  { name: 'address of an extension', html: '<a href="chrome-extension://abc/x.html">t</a>' },
  { name: 'intent address', html: '<a href="intent://x#Intent;scheme=http;end">t</a>' },
  { name: 'view-source address', html: '<a href="view-source:https://article.test/">t</a>' },
  {
    name: 'script address of svg',
    html: '<svg><a xlink:href="javascript:alert(1)"><text y=9>t</text></a></svg>',
  },
  {
    name: 'script address of MathML',
    html: '<math href="javascript:alert(1)"><mi xlink:href="javascript:alert(1)">x</mi></math>',
  },
  {
    name: 'script address of an area',
    html: '<map name=m><area href="javascript:alert(1)"></map>',
    raw: 'runs',
  },
  { name: 'place in the page as the source of a quote', html: '<q cite="#x">q</q>' },
  { name: 'script address of a quote', html: '<blockquote cite="javascript:alert(1)">q</blockquote>' },
  { name: 'script address of an image', html: '<img src="javascript:alert(1)" alt=a>' },
  {
    name: 'script address in a srcset',
    html: '<img srcset="javascript:alert(1) 1x, data:image/svg+xml,<svg/> 2x" alt=a>',
  },
  {
    name: 'script address in an attribute of any name',
    html: '<img src="data:," data-zap="javascript:alert(1)//a.jpg" alt=a>',
  },
  {
    name: 'script address in late addresses',
    html: '<img data-src="javascript:alert(1)" data-srcset="javascript:alert(1) 1x" alt=a>',
  },
  {
    name: 'svg as data image',
    html: "<img alt=a src=\"data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>\">",
  },
  { name: 'svg as data image called png', html: '<img alt=a src="data:image/png,<svg onload=alert(1)>">' },
  {
    name: 'data image with parameters',
    html: '<img alt=a src="data:image/png;x=y,image/svg+xml;base64,PHN2Zz4=">',
  },
  {
    name: 'data image in a srcset of a picture',
    html: '<picture><source srcset="data:image/svg+xml;base64,PHN2Zz4="><img src=x alt=a></picture>',
  },
];

const elements: Payload[] = [
  { name: 'frame', html: '<iframe src="javascript:parent.executed()"></iframe>', raw: 'runs' },
  {
    name: 'frame with its own document',
    html: '<iframe srcdoc="<script>parent.executed()</script>"></iframe>',
    raw: 'runs',
  },
  { name: 'frame from elsewhere', html: '<iframe src="LEAK"></iframe>', raw: 'leaks' },
  { name: 'frameset', html: '<frameset onload=alert(1)><frame src="LEAK"></frameset>', raw: 'runs' },
  { name: 'object', html: '<object data="LEAK"><p>kept</p></object>', raw: 'leaks' },
  { name: 'embed', html: '<embed src="LEAK">', raw: 'leaks' },
  { name: 'applet and portal', html: '<applet code="LEAK"></applet><portal src="LEAK"></portal>' },
  { name: 'meta refresh', html: '<meta http-equiv="refresh" content="0;url=LEAK">', raw: 'leaks' },
  {
    name: 'meta policy',
    html: '<meta http-equiv="Content-Security-Policy" content="default-src *; report-uri LEAK">',
  },
  { name: 'base', html: '<base href="LEAK/"><img src="pic.png" alt=a>', raw: 'leaks' },
  { name: 'style sheet', html: '<link rel=stylesheet href="LEAK">', raw: 'leaks' },
  { name: 'preload', html: '<link rel=preload as=image href="LEAK">', raw: 'leaks' },
  {
    name: 'icon, prefetch, preconnect',
    html: '<link rel="icon" href="LEAK"><link rel=prefetch href="LEAK"><link rel=preconnect href="LEAK">',
    raw: 'leaks',
  },
  { name: 'form', html: '<form action="javascript:alert(1)"><button>b</button></form>', raw: 'runs' },
  {
    name: 'button with an action',
    html: '<form><button formaction="javascript:alert(1)">b</button></form>',
    raw: 'runs',
  },
  { name: 'image button', html: '<input type=image src="LEAK">', raw: 'leaks' },
  {
    name: 'field for a password',
    html: '<label>Password <input type=password name=p></label><textarea>t</textarea><select><option>o</select>',
  },
  {
    name: 'dialog and popover',
    html: '<dialog open>d</dialog><div popover id=p>x</div><button popovertarget=p>b</button>',
  },
  {
    name: 'declared shadow root',
    html: '<div><template shadowrootmode=open><img src=x onerror=alert(1)></template></div>',
    raw: 'runs',
  },
  { name: 'template', html: '<template><script>alert(1)</script></template>' },
  { name: 'customized element', html: '<p is="x-p" slot=s part=p>t</p>' },
  {
    name: 'canvas, slot, meter',
    html: '<canvas id=c>t</canvas><slot name=s>u</slot><meter value=1>v</meter>',
  },
];

const channels: Payload[] = [
  { name: 'style element', html: '<style>body{background:url(LEAK)}</style>', raw: 'leaks' },
  { name: 'import of a style', html: '<style>@import "LEAK";</style>', raw: 'leaks' },
  { name: 'style attribute', html: '<p style="background:url(LEAK)">t</p>', raw: 'leaks' },
  { name: 'style attribute with escapes', html: '<p style="back\\67round:u\\72l(LEAK)">t</p>', raw: 'leaks' },
  {
    name: 'cursor and content',
    html: '<p style="list-style-image:url(LEAK);display:list-item">t</p>',
    raw: 'leaks',
  },
  {
    name: 'background attribute',
    html: '<body background="LEAK"><table background="LEAK"><td background="LEAK">c</table>',
    raw: 'leaks',
  },
  { name: 'poster', html: '<video poster="LEAK"></video>', raw: 'leaks' },
  {
    name: 'video, audio, track',
    html: '<video src="LEAK" autoplay></video><audio src="LEAK" autoplay></audio>',
  },
  {
    name: 'source outside of a picture',
    html: '<audio autoplay><source src="LEAK"></audio><source srcset="LEAK">',
  },
  { name: 'ping', html: '<a href="#x" ping="LEAK">t</a>' },
  {
    name: 'attribution',
    html: '<a href="#x" attributionsrc="LEAK">t</a><img attributionsrc="LEAK" src=x alt=a>',
  },
  { name: 'tracking pixel', html: '<img src="LEAK" width=1 height=1>', raw: 'leaks' },
  { name: 'tracking pixel of no height', html: '<img src="LEAK" height=0>', raw: 'leaks' },
  { name: 'tracking pixel with units', html: '<img src="LEAK" width="1px" height="2px">', raw: 'leaks' },
  {
    name: 'tracking pixel by its style',
    html: '<img src="LEAK" style="position:absolute; width: 1px;height:1px">',
    raw: 'leaks',
  },
  {
    name: 'tracking pixel by its style, written wide',
    html: '<img src="LEAK" style="width : 0.5px">',
    raw: 'leaks',
  },
  {
    name: 'tracking pixel in a picture',
    html: '<picture><source srcset="LEAK"><img src="LEAK" width=1></picture>',
    raw: 'leaks',
  },
  { name: 'svg image', html: '<svg><image href="LEAK"/><feImage href="LEAK"/></svg>', raw: 'leaks' },
  { name: 'svg use', html: '<svg><use href="LEAK#x"/></svg>' },
  { name: 'svg style', html: '<svg><style>*{background:url(LEAK)}</style><rect/></svg>', raw: 'leaks' },
  {
    name: 'svg filter and mask',
    html: '<svg style="mask:url(LEAK#m)"><rect filter="url(LEAK#f)" fill="url(LEAK#g)"/></svg>',
  },
  { name: 'icon of a menu', html: '<menu><menuitem icon="LEAK">m</menuitem></menu>' },
  {
    name: 'longdesc, profile, manifest',
    html: '<html manifest="LEAK"><head profile="LEAK"></head><img longdesc="LEAK" src=x alt=a>',
  },
  { name: 'imagesrcset', html: '<link rel=preload as=image imagesrcset="LEAK 1x">', raw: 'leaks' },
  { name: 'dynsrc and lowsrc', html: '<img dynsrc="LEAK" lowsrc="LEAK" src=x alt=a>' },
];

const confusion: Payload[] = [
  {
    name: 'MathML with a style',
    html: '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  },
  {
    name: 'MathML with a nested form',
    html: '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  },
  {
    name: 'MathML annotation with markup',
    html: '<math><semantics><mi>x</mi><annotation-xml encoding="text/html"><img src=x onerror=alert(1)></annotation-xml></semantics></math>',
    raw: 'runs',
  },
  {
    name: 'MathML annotation with a script',
    html: '<math><semantics><mi>x</mi><annotation encoding="text/html"><script>alert(1)</script></annotation></semantics></math>',
  },
  {
    name: 'MathML action on a link',
    html: '<math><maction actiontype="statusline#javascript:alert(1)">x</maction></math>',
  },
  {
    name: 'svg with a style and a comment',
    html: '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
    raw: 'runs',
  },
  {
    name: 'svg with foreign markup',
    html: '<svg><foreignObject><img src=x onerror=alert(1)></foreignObject></svg>',
    raw: 'runs',
  },
  {
    name: 'svg title and desc',
    html: '<svg><title><img src=x onerror=alert(1)></title><desc><img src=x onerror=alert(1)></desc></svg>',
    raw: 'runs',
  },
  {
    name: 'svg animation of an address',
    html: '<svg><a><animate attributeName=href values=javascript:alert(1) /><text y=20>t</text></a></svg>',
  },
  { name: 'svg set of a handler', html: '<svg><set onbegin=alert(1) attributeName=x></svg>', raw: 'runs' },
  {
    name: 'style in svg in MathML',
    html: '<math><mtext><svg><style><![CDATA[</style><img src onerror=alert(1)>]]></style></svg></mtext></math>',
  },
  {
    name: 'noscript with an attribute',
    html: '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    raw: 'runs',
  },
  {
    name: 'textarea with an attribute',
    html: '<textarea><p title="</textarea><img src=x onerror=alert(1)>">',
    raw: 'runs',
  },
  {
    name: 'title with an attribute',
    html: '<title><p title="</title><img src=x onerror=alert(1)>">',
    raw: 'runs',
  },
  { name: 'xmp with an attribute', html: '<xmp><p title="</xmp><img src=x onerror=alert(1)>">', raw: 'runs' },
  {
    name: 'noembed and noframes',
    html: '<noembed><p title="</noembed><img src=x onerror=alert(1)>"></noembed><noframes><b title="</noframes><img src=x onerror=alert(1)>">',
    raw: 'runs',
  },
  { name: 'plaintext', html: '<plaintext><img src=x onerror=alert(1)>' },
  {
    name: 'template with an attribute',
    html: '<template><p title="</template><img src=x onerror=alert(1)>"></template>',
  },
  {
    name: 'select with a script',
    html: '<select><template><style><!--</select><img src=x onerror=alert(1)>-->',
  },
  { name: 'comment that ends early', html: '<!--><img src=x onerror=alert(1)>-->', raw: 'runs' },
  { name: 'comment with a dash', html: '<!--- --!><img src=x onerror=alert(1)> -->', raw: 'runs' },
  { name: 'conditional comment', html: '<!--[if gte IE 4]><script>alert(1)</script><![endif]-->' },
  { name: 'character data', html: '<![CDATA[><img src=x onerror=alert(1)>]]>', raw: 'runs' },
  {
    name: 'processing instruction',
    html: '<?xml-stylesheet href="LEAK"?><?php echo 1 ?><img src=x onerror=alert(1)>',
    raw: 'runs',
  },
  { name: 'character data of svg', html: '<svg><![CDATA[<img src=x onerror=alert(1)>]]></svg>' },
  {
    name: 'attribute that breaks out',
    html: '<p title="--&gt;&lt;/style&gt;&lt;img src=x onerror=alert(1)&gt;">t</p>',
  },
  { name: 'quotes that do not close', html: '<img alt="`><img src=x onerror=alert(1)>' },
  {
    name: 'nested tables',
    html: '<table><tr><td><table><img src=x onerror=alert(1)><tr><td><a href="javascript:alert(1)">t</table></table>',
    raw: 'runs',
  },
  {
    name: 'table that fosters',
    html: '<table><style>@import "LEAK"</style><tbody><script>alert(1)</script><form><input></table>',
    raw: 'runs',
  },
  {
    name: 'deep nesting',
    html: `${'<div>'.repeat(600)}<svg>${'<p>'.repeat(20)}<style><img src=x onerror=alert(1)>`,
  },
  { name: 'deep formatting', html: `${'<b><p>'.repeat(80)}<img src=x onerror=alert(1)>`, raw: 'runs' },
  {
    name: 'zero bytes',
    html: '<scr\0ipt>alert(1)</scr\0ipt><img src=x on\0error=alert(1)><a href="java\0script:alert(1)">t</a>',
  },
  {
    name: 'direction overrides',
    html: '<a href="\u202ejavascript:alert(1)">\u202e\u2066t</a><p on\u200bclick=alert(1)>u</p>',
  },
  {
    name: 'full-width and long s',
    html: '<\uff53cript>alert(1)</\uff53cript><\u017fcript>alert(1)</\u017fcript>',
  },
  {
    name: 'attributes twice',
    html: '<img src=x src="LEAK" onerror=alert(1) onerror=alert(1) alt=a>',
    raw: 'runs',
  },
  { name: 'UTF-7', html: '+ADw-script+AD4-alert(1)+ADw-/script+AD4-' },
];

const names: Payload[] = [
  {
    name: 'form that hides its children',
    html: '<form><input name=attributes><input name=childNodes><p onclick=alert(1)>t</p></form>',
    raw: 'runs',
  },
  {
    name: 'form that hides its parent',
    html: '<form><input name=parentNode><input name=nextSibling><img src=x onerror=alert(1)></form>',
    raw: 'runs',
  },
  {
    name: 'form that hides its methods',
    html: '<form onclick=alert(1)><input name=removeAttribute><input name=setAttribute><input id=nodeName></form>',
    raw: 'runs',
  },
  {
    name: 'form that hides its document',
    html: '<form><output name=ownerDocument></output><output name=content></output><b onclick=alert(1)>t</b></form>',
    raw: 'runs',
  },
  {
    name: 'names of the document',
    html: '<img name=body alt=a src=x><img name=cookie alt=a src=x><a id=defaultView href="x">t</a>',
  },
  {
    name: 'names of the window',
    html: '<a id=lisibleCore></a><a id=lisibleCore name=read href="x">t</a><p id=top>u</p>',
  },
  {
    name: 'names of prototypes',
    html: '<p id=__proto__>t</p><p id=constructor>u</p><a name=hasOwnProperty>v</a>',
  },
  {
    name: 'labels that lead elsewhere',
    html: '<label for=x>t</label><output for=x>u</output><p aria-labelledby=x data-x=y role=button>v</p>',
  },
];

export const payloads: Payload[] = [
  ...handlers,
  ...addresses,
  ...elements,
  ...channels,
  ...confusion,
  ...names,
];
