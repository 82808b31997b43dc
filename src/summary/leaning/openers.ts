/**
 * Pronouns, pointing words and connectives that begin a sentence which leans on the one before it, by language. "This
 * week" and the like point at the day of writing, not at a sentence.
 */
export const openers: Record<string, string[]> = {
  en: [
    'he|she|it|they|his|her|their|its|such|both|another|which|the former|the latter|as such',
    '(?:this|that|these|those)(?! (?:(?!is |was |are |were |the |an? )[\\p{L}-]+ ){0,2}(?:article|post|guide|page|tutorial|report|study)\\b)(?! (?:week|weekend|month|year|morning|afternoon|evening|spring|summer|autumn|fall|winter|season|monday|tuesday|wednesday|thursday|friday|saturday|sunday|story|list|chapter|book|document)\\b)',
    '(?:in|of|among|after|by|for|from|with|on|at|despite|because of|according to) (?:this|that|these|those|them|him|her)(?! (?:week|month|year))',
    'but|and|so|yet|however|therefore|instead|also|then|thus|meanwhile|moreover|furthermore|nevertheless|hence|otherwise',
    'similarly|likewise|besides that|for example|for instance|in addition|as a result|in other words|on the other hand',
    'nonetheless|consequently|conversely|that said|(?:one|some|most|many|all|none|both) of (?:them|these|those)',
    'or|nor|even so|even then|after all|indeed|of course|in fact|in turn|in short|in that case|if so|if not|if the answer is|still(?=,)|again(?=,)|plus(?=,)',
    '(?:as (?:you (?:can )?(?:see|read)|seen|shown|noted|mentioned)|more (?:recently|often)|in (?:most|many|some|all)(?: other)? (?:such )?cases|the (?:above|reason (?:is|for (?:this|that))))|others|other(?! than)|similar|not only that|there(?=,)',
  ],
  fr: [
    "il|elle|ils|elles|cela|ceci|ça|c[’'](?:est|était|étaient)|celui-ci|celle-ci|ceux-ci|celles-ci|celui|celle|ceux|celles|son|sa|ses",
    '(?:ce|cet|cette|ces)(?! (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|midi|soir|week-end|mois|jour|jours|année|semaine|nuit|été|automne|hiver|printemps|après-midi|article|guide|page|dossier|livre|étude|tutoriel|document)\\b)',
    "(?:selon|d[’']après|pour|parmi|avec|chez|quant à|malgré) (?:lui|elle|eux|elles|cela|ceux-ci|celles-ci)|pour ce faire|dans ce cas",
    'leur|leurs|mais|et|donc|or|pourtant|cependant|toutefois|néanmoins|ainsi|en effet|de plus|par ailleurs|en outre|puis',
    "ensuite|alors|aussi|enfin|d[’']ailleurs|par exemple|du coup|en revanche|au contraire|à l[’']inverse|autrement dit|(?:l[’'])?une? d[’'](?:eux|elles|entre)|certaine?s d[’']entre",
    "ou|bref|certes|en fait|de même|de ce fait|dès lors|d[’']où|c[’']est pourquoi|voilà|par conséquent|en conséquence|pour autant|là encore|si oui|si non|sinon|si (?:c[’']est|tel est) le cas|dans le cas contraire",
    "une? autre|d[’']autres|comme (?:on (?:le|l[’']a)|vous (?:le|pouvez|l[’']avez)|nous l[’']avons)|plus récemment|dans (?:la plupart|certains|d[’']autres) (?:des )?cas|ce qui précède|la raison en est|là|pis encore",
  ],
  de: [
    'er|sie|es(?! (?:gibt|gab))|dies|sein|seine|seinen|seiner|seinem|ihr|ihre|ihren|ihrer|ihm|ihnen|letztere|letzterer|solche|solcher|solches',
    '(?:diese|dieser|dieses|diesem|diesen)(?! (?:woche|jahr|jahres|monat|sommer|winter|herbst|frühling|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|tage|artikel|beitrag|leitfaden|seite|studie|buch|anleitung|dokument)\\b)',
    '(?:unter|mit|von|nach|bei|laut|trotz) (?:ihm|ihr|ihnen|diesem|dieser|diesen|dem)(?= (?:\\p{Ll}|$))|gemeint (?:ist|sind)',
    'das (?:ist|war|sei|wäre|heißt|bedeutet|gilt|liegt)|daran|darauf|daraus|darin|darüber|darum|davon|dadurch|danach|dazu|dabei|damit|dagegen',
    'aber|und|doch|denn|jedoch|deshalb|deswegen|daher|außerdem|zudem|dann|so|dennoch|trotzdem|allerdings|auch|hingegen|stattdessen',
    'zum beispiel|hierzu|hierbei|(?:eine?[rs]?|zwei|drei|viele|einige) (?:davon|von ihnen|dieser)|da (?:ist|war|hat|kann|muss|wird)|somit|folglich|indes|gleichwohl|vielmehr|darüber hinaus',
    'oder|sonst|ansonsten|andernfalls|immerhin|übrigens|nämlich|dafür|davor|dort|ebenso|daneben|demnach|demzufolge|andererseits|unterdessen|währenddessen|im gegenteil|im gegensatz dazu|jene[rsnm]?|deren|dessen|falls (?:ja|nicht)|wenn (?:ja|nicht)(?=,)|in (?:diesem|dem) fall',
    'weitere[rsnm]?|(?:ein|eine) (?:weitere[rs]?|andere[rs]?)|andere|wie (?:sie|du|man|wir|bereits|schon) (?:sehen|siehst|sieht|gesehen|erwähnt|gesagt)|in (?:vielen|manchen|den meisten|anderen) fällen|der grund (?:dafür|hierfür|ist)|gleiches gilt|hier(?=,)',
  ],
  es: [
    'él|ella|ellos|ellas|esto|eso|su|sus|dicho|dicha|dichos|dichas|ese|esa|esos|esas',
    '(?:este|esta|estos|estas)(?! (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|semana|mes|año|mañana|tarde|noche|verano|invierno|otoño|primavera))',
    '(?:según|con|para|por|entre|tras|de) (?:él|ella|ello|ellos|ellas|esto|eso)|aun así|asimismo|en consecuencia|mientras tanto',
    'pero|y|sin embargo|además|por lo tanto|así|luego|entonces|también|no obstante|por ejemplo|en cambio|por otra parte|por otro lado',
    'lo (?:hizo|hace|dijo|cual|anterior)|(?:uno|una|algunos|algunas) de (?:ellos|ellas|estos|estas)',
    'o|de hecho|en efecto|por eso|por ello|por tanto|de ahí|a su vez|allí|al respecto|en definitiva|de (?:este modo|esta forma|esta manera)|ante esto|por su parte|si es así|de ser así|en (?:ese|este|tal) caso',
    'otr[oa]s?|como (?:se (?:ve|puede ver)|puedes? ver|hemos visto|ya se (?:dijo|mencionó))|más recientemente|en (?:la mayoría de los|muchos|otros|algunos) casos|la razón (?:es|de ello)|todo ello',
  ],
  it: [
    'lui|lei|loro|egli|essi|esse|ciò|tale|tali|suo|sua|suoi|sue|quel|quella|quelli|quelle|quegli|quei',
    "(?:questo|questa|questi|queste|quest[’'])(?!\\s?(?:settimana|mese|anno|mattina|sera|notte|estate|inverno|autunno|primavera))",
    '(?:secondo|tra|con|per|dopo) (?:lui|lei|loro|questo|questi|queste|ciò)|di conseguenza|nel frattempo|dunque|eppure',
    'ma|e|ed|però|quindi|inoltre|così|poi|tuttavia|infatti|anche|invece|per esempio',
    "o|oppure|insomma|perciò|pertanto|per questo|d[’']altronde|del resto|peraltro|al contrario|a sua volta|(?:ce|ve|glie)l[aoie]|(?:ce|ve) l[aoie]|in (?:tal|questo|quel) caso|se sì",
    "(?:un )?altr[oaie]|un[’']altra|come (?:si vede|abbiamo visto|potete vedere|detto)|più di recente|nella maggior parte dei casi|in (?:molti|altri|alcuni) casi|il motivo è|quanto sopra|tutto ciò",
  ],
  pt: [
    'ele|ela|eles|elas|isso|isto|seu|sua|seus|suas|esse|essa|esses|essas|aquele|aquela|tal|tais',
    '(?:este|esta|estes|estas)(?! (?:segunda|terça|quarta|quinta|sexta|sábado|domingo|semana|mês|ano|manhã|tarde|noite|verão|inverno|outono|primavera))',
    '(?:segundo|com|para|por|entre|após) (?:ele|ela|eles|elas|isso)|portanto|enquanto isso|dessa forma|desta forma|por outro lado',
    'mas|e|porém|além disso|assim|então|também|contudo|no entanto|por exemplo',
    'ou|aliás|de fato|de facto|por isso|por sua vez|daí|nesse caso|neste caso|se sim',
    'outr[oa]s?|como (?:se vê|vimos|(?:você )?pode ver|dito|mencionado)|mais recentemente|na maioria dos casos|em (?:muitos|outros|alguns) casos|o motivo é|tudo isso',
  ],
  nl: [
    'hij|zij|ze|die|dat|zijn|haar|hun|beide|zulke|(?:dit|deze)(?! (?:week|jaar|maand|zomer|winter|ochtend|middag|avond))',
    '(?:volgens|onder|met|door) (?:hem|haar|hen|hun)(?! \\p{L}+)|daardoor|daarmee|daarbij|daarna|hierdoor|hiermee|hiervoor|vervolgens',
    'maar|en|dus|want|echter|daarom|ook|toch|bovendien|daarnaast|bijvoorbeeld',
    'of|daar|daarvoor|daaronder|immers|overigens|kortom|intussen|ondertussen|in dat geval|zo (?:ja|niet|nee)(?=,)',
    'een (?:andere|ander)|andere|zoals (?:je|u|we) (?:kunt|ziet|zagen|zien)|meer recent|in (?:veel|andere|sommige|de meeste) gevallen|de reden (?:hiervoor|daarvoor|is)|het bovenstaande',
  ],
  pl: [
    'on|ona|ono|oni|one|to|ten|ta|te|ci|tego|tej|tych|taki|taka|takie|jego|jej|ich|w tym(?! (?:roku|tygodniu|miesiącu))|w ten sposób',
    '(?:według|wśród|dla|po|przez|z|u|do) (?:niego|niej|nich|nim)|wtedy|wówczas|tymczasem|natomiast|jednocześnie',
    'a|i|ale|jednak|dlatego|ponadto|więc|zatem|także|również|na przykład',
    'albo|lub|bo|bowiem|tam|zresztą|stąd|przy tym|poza tym|mimo to|dzięki temu|z kolei|w efekcie|w takim razie|jeśli (?:tak|nie)(?=,)',
    'inn[aey]|inni|kolejn[aey]|jak (?:widać|wspomniano|widzisz)|w (?:większości|wielu|innych|niektórych) (?:tych )?przypadk(?:ów|ach)|powodem jest|powyższ[aey]',
  ],
  ru: [
    'он|она|оно|они|это|этот|эта|эти|этого|этому|этих|такой|такая|такое|такие|его|её|ее|их|данный|данная|данное',
    '(?:на|у|к|с|в|из|о|об|для|после|при|среди|кроме|благодаря|по) (?:них|него|неё|нее|нему|ней|ним|ними|нем|нём|этого|этом|этому)(?! (?:году|месяце))',
    'но|и|а|так|однако|поэтому|также|затем|тогда|например|таким образом|тем временем|между тем|тем не менее|вместе с тем|в то же время',
    '(?:один|одна|одно|некоторые|многие) из (?:них|этих)|впрочем|зато|причём|причем|напомним|в результате|по (?:его|её|ее|их) (?:словам|мнению|данным)',
    'или|либо|ведь|кроме того|при этом|там|потому|следовательно|в свою очередь|иными словами|из-за этого|в (?:таком|этом) случае|если (?:да|нет)(?=,)',
    'друг(?:ой|ая|ое|ие)|ещё (?:один|одна|одно)|еще (?:один|одна|одно)|как (?:видно|видите|уже|было сказано|отмечалось)|дело в том|речь (?:идёт|идет) о|в (?:большинстве|других|некоторых|многих) случа(?:ев|ях)|вышеперечисленн\\p{L}+|здесь|именно (?:он|она|это|поэтому)',
  ],
  el: [
    'αυτός|αυτή|αυτό|αυτοί|αυτές|ο ίδιος|η ίδια|οι ίδιοι|σύμφωνα με τον ίδιο|σύμφωνα με την ίδια',
    'αλλά|και|όμως|ωστόσο|επίσης|έτσι|επιπλέον|παράλληλα|τότε|επομένως|συνεπώς|στο μεταξύ',
    "τα (?:παραπάνω|ανωτέρω)|τ(?:ο|α) ίδι(?:ο|α)|άλλ(?:ος|η|ο|οι|ες|α)|ένα(?:ς)? άλλ(?:ος|ο)|σε (?:αυτή|αυτό|αυτά|αυτές)|εκεί|μάλιστα|εξάλλου|άλλωστε|γι[’']? ?αυτό|για (?:αυτό|το λόγο αυτό)|στη συνέχεια|οι? ίδι(?:οι|ος|α)|εκείνο(?:ς|ι)?|δηλαδή|συγκεκριμένα|αντίθετα",
  ],
  tr: [
    'o|onlar|bu(?! (?:hafta|yıl|ay|sabah|akşam))|bunlar|şu|onun|bunun|buna|ama|fakat|ancak|ve|ayrıca|bu nedenle|böylece|yine de|daha sonra',
  ],
  vi: [
    'anh ấy|cô ấy|ông ấy|bà ấy|họ|nó|điều này|đây|nhưng|và|tuy nhiên|do đó|vì vậy|ngoài ra|bên cạnh đó|sau đó|theo đó',
  ],
  ar: [
    'و?(?:هو|هي|هم|هن|هما|هذا|هذه|ذلك|تلك|هؤلاء|أولئك)(?! (?:الأسبوع|العام|السنة|الشهر|الصباح|المساء|الصيف|الشتاء|الدليل|المقال))|كما|ثم|لكن|ولكن|بل|إذ|حيث|لذلك|ولذلك|لذا|ولذا|أيضا|وأيضا',
    'في المقابل|في الوقت نفسه|من (?:جانبه|جانبها|جهته|جهتها)|وبذلك|وبهذا|ومع ذلك|رغم ذلك|ورغم ذلك|غير أن|إلا أن|وعليه|بالتالي|وبالتالي|علاوة على ذلك|بالإضافة إلى ذلك|نتيجة لذلك|على سبيل المثال|فعلى سبيل المثال|وفي (?:هذا|هذه|ذلك)|وقد|وكان|وكانت',
    '[وف]?(?:ب|ل|في|من|عن|على|علي|إلى|إلي|مع|عند|لدى|لدي|بين|بعد|قبل|خلال|حول|وفق|دون|ضد|من بين|بعض|كل|جميع)(?:ه|ها|هم|هن|هما)',
    'و(?:قال|أضاف|تابع|أوضح|أكد|أشار|ذكر|صرح|لفت|شدد|بين|أعلن|رأى)ت? (?:أن|إن|إلى أن|على أن|بأن|قائلا|قائلة)(?:ه|ها|هم)?',
  ],
  sv: ['han|hon|hans|hennes|deras|denna|denne|dessa|detta|men|och|dock|därför|också|dessutom|så'],
  zh: [
    '他|她|它|这|這|那|该|該|其|但|然而|因此|所以|此外|另外|同时|同時|而且|不过|不過|对此|對此|为此|為此|由此|与此|與此|另|上述|如此|例如|比如|当然|當然|总之|總之',
  ],
  ja: [
    '彼|それ|これ|その|この|こうした|そうした|しかし|また|そして|だが|そのため|さらに|一方|したがって|同氏|同社',
  ],
};
