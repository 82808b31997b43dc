import { either, opensWith } from './phrases';
import type { ExclusionRule } from './rule';

/** Longer sentences tell something besides. */
const longestLead = 200;

/** "See … for more information", "For …, see our …": of text in lower case. */
const leadsElsewhere =
  /^see .{2,100} for (?:(?:more|further|additional|full|all) )?(?:information|details|instructions|examples)\b|(?:^|[,;(–—] ?)(?:see (?:the |our )?(?:\p{L}+ ){0,2}(?:below|above)|siehe (?:unten|oben)|voir ci-(?:dessous|dessus)|véase (?:abajo|arriba)|vedi (?:sotto|sopra))\)?\.$|^(?:for|pour|für|para|per|voor|dla) [^,]{2,80}, (?:please )?(?:see|refer to|consult|check|read|voir (?:notre|nos|ci-)|consultez|siehe|véase|consulte|si veda|zie|zobacz)\b/u;

/** "… the following five parts:": of text in lower case. */
const announces =
  /(?<!\p{L})(?:the following(?: (?!days?|weeks?|months?|years?|mornings?|evenings?|nights?|seasons?)[\p{L}-]+){0,4}|as follows|(?:est|sont) les? suivante?s?|comme suit|folgende[nrs]? [\p{L}-]+|wie folgt|(?:es|son) (?:el|la|los|las) siguientes?|como sigue) ?[.:]$/u;

/** Sentences that speak to the reader instead of telling: they lead elsewhere, ask for something or announce. */
export const addressRules: ExclusionRule[] = [
  {
    name: 'read-also',
    why: 'It leads to another article.',
    excludes: opensWith(
      'read (?:also|more|next|on|our|the full)|see also|also read|related(?: articles?)? ?:|more on this|find out more',
      '(?:à )?lire (?:aussi|également|la suite|notre)|voir (?:aussi|également)|à (?:lire|voir|écouter|découvrir)',
      'lesen sie|mehr (?:zum thema|dazu)|siehe auch|lee (?:también|más)|leer más|te puede interesar|ver también',
      'leggi anche|per approfondire|leia (?:também|mais)|veja também|lees (?:ook|verder)|zie ook',
      'czytaj (?:też|także|więcej)|zobacz (?:też|także)|läs (?:också|även|mer)|читайте (?:также|ещё|еще)|смотрите также',
      'читать далее|διαβάστε (?:επίσης|ακόμη)|ayrıca okuyun|اقرأ (?:أيضا|أيضًا|ايضا|المزيد)|延伸阅读|相关阅读|関連記事|あわせて読みたい|관련 기사',
    ),
    examples: [
      ['Read also: the ten bridges that changed the town.', true],
      ['À lire aussi : les dix ponts qui ont changé la ville.', true],
      ['Lesen Sie hier, wie die Brücke gebaut wurde.', true],
      ['Читайте также: десять мостов, изменивших город.', true],
      ['Reading on screens is slower than reading on paper.', false],
      ['Lire un roman demande plus de temps que de le feuilleter.', false],
    ],
  },
  {
    name: 'refers',
    why: 'It leads to another place, or to a list that the summary does not have.',
    excludes: either(
      opensWith(
        'refer to|see (?:(?:the |our )?(?:section|chapter|figure|table|appendix|documentation|reference|guide|manual)|below|above)|(?:for|to get) (?:more|further|additional) (?:details|information|help),? (?:please |see|refer|visit|consult|read|check|contact)',
        "(?:se référer|reportez-vous|référez-vous) |voir (?:(?:(?:le|la|notre) )?(?:chapitre|section|tableau|figure|annexe|documentation|guide)|ci-dessous|ci-dessus|plus (?:haut|bas))|pour (?:plus|davantage|de plus amples) (?:d[’']informations?|de (?:détails|renseignements)|d[’']infos)",
        'siehe|(?:weitere|mehr|nähere) (?:informationen|infos|details|angaben) (?:finden|gibt|zu|unter|erhalten)|consulte|véase|ver (?:la|el|las|los) (?:sección|tabla|figura)|para (?:más|obtener más|mayor) información',
        'per (?:maggiori|ulteriori) informazioni|si veda|para mais informações|voor meer informatie|meer informatie|więcej informacji|подробнее|см\\.|дополнительную информацию|更多信息|详情请|詳しくは|자세한 내용은',
      ),
      ({ text }) => text.length < longestLead && leadsElsewhere.test(text.toLowerCase()),
      ({ text }) => announces.test(text.slice(-80).toLowerCase()),
    ),
    examples: [
      ['Refer to the plan of the bridge for its exact length.', true],
      ['For more information, see the plan of the bridge.', true],
      ['The plan of the bridge has the following five parts.', true],
      ['Pour plus d’informations, consultez le plan du pont.', true],
      ['Les piliers du pont sont les suivants :', true],
      ['Weitere Informationen finden Sie im Plan der Brücke.', true],
      ['Der Plan der Brücke hat folgende Teile.', true],
      ['Para más información, consulte el plano del puente.', true],
      ['Los pilares del puente son los siguientes:', true],
      ['Подробнее о плане моста читайте на сайте города.', true],
      ['更多信息请参阅这座大桥的详细建设规划图。', true],
      ['See the bridge of Varne once and you will not forget it.', false],
      ['See Building a Bridge of Stone for more information.', true],
      ['For up-to-date plans, see our list of the bridges.', true],
      ['Pour les horaires du pont, voir notre page dédiée.', true],
      ['Siehe Plan der Brücke für weitere Informationen.', true],
      ['Pour le vieux maire, voir le pont achevé était un rêve.', false],
      ['To learn how long the bridge is, see the table below.', true],
      ['From the bridge you see the town below.', false],
      ['For the old mayor, our bridge is one of many.', false],
      ['Referring to the plan, the mayor called the bridge too short.', false],
      ['The bridge was closed on Monday and opened the following day.', false],
      ['Voir Naples et mourir, disait-on du pont de la ville.', false],
    ],
  },
  {
    name: 'call-to-action',
    why: 'It asks something of the reader instead of telling.',
    excludes: opensWith(
      '(?:for|to) [^.]{0,80}, (?:please|visit|contact|call|click)',
      "please|(?:click|tap) (?:here|on|below)|(?:subscribe|sign up|follow us|share this|join us|contact us|get in touch|download (?:the|our)|donate|register now|buy now|learn more|stay tuned|let us know|visit (?:our|us)|check out|don[’']t (?:miss|forget)|feel free|leave a comment)",
      "cliquez|abonnez-vous|inscrivez-vous|suivez-nous|partagez|rejoignez-nous|contactez|téléchargez|découvrez (?:nos|notre|toutes?|tous)|n[’']hésitez pas|retrouvez",
      'klicken sie|abonnieren sie|melden sie sich|folgen sie|jetzt (?:abonnieren|anmelden|kaufen)|haga clic|haz clic|suscr[ií]b[ae](?:te|se)|síguenos|regístrate',
      'clicca|iscriviti|abbonati|seguici|clique|inscreva-se|assine|siga-nos|klik|schrijf je in|meld je aan|volg ons',
      '(?:use|try|get|download|grab|explore|browse|view|book|order|shop|watch|visit|meet|join) our|(?:shop|buy|order) (?:now|online|today|the)|(?:get|claim|redeem) (?:up to|your free)|start your free',
      '(?:utilisez|essayez|consultez|explorez|visitez|parcourez|rejoignez|demandez) (?:notre|nos)|(?:nutzen|probieren|testen|besuchen|entdecken|fordern|laden) sie (?:jetzt |auch )?unsere?[rnms]?|(?:usa|use|utilice|prueba|pruebe|visita|visite|consulta|consulte|únete a|descarga) nuestr[oa]s?',
      '(?:usa|prova|visita|scopri|consulta|scarica) (?:il|la|i|le) nostr[aieo]|(?:use|experimente|visite|conheça|consulte|baixe) (?:o|a|os|as) noss[oa]s?|(?:gebruik|probeer|bezoek|bekijk|ontdek|download) onze|(?:skorzystaj z|wypróbuj|odwiedź|sprawdź|pobierz) nasz\\p{L}*|(?:воспользуйтесь|попробуйте|посетите|скачайте) наш\\p{L}*',
      'kliknij|zapisz się|subskrybuj|подписывайтесь|подпишитесь|нажмите|اشترك|انقر|اضغط|点击|點擊|订阅|訂閱|关注我们|구독|클릭',
    ),
    examples: [
      ['Subscribe to our newsletter and never miss a story.', true],
      ['For the opening hours of the bridge, visit the page of the town.', true],
      ['Abonnez-vous à notre lettre pour ne rien manquer.', true],
      ['Suscríbete a nuestro boletín para no perderte nada.', true],
      ['Подписывайтесь на наш канал, чтобы не пропустить новости.', true],
      ['点击这里订阅我们的每周新闻通讯。', true],
      ['Use our free bridge calculator to find the toll.', true],
      ['Get up to ten euros for every bridge you cross.', true],
      ['Essayez notre calculateur pour connaître le péage du pont.', true],
      ['Nutzen Sie unseren Rechner für die Maut der Brücke.', true],
      ['Visite nuestra página para conocer el puente.', true],
      ['Scopri la nostra guida ai ponti della città.', true],
      ['Skorzystaj z naszego kalkulatora opłat za most.', true],
      ['Воспользуйтесь нашим расчётом платы за мост.', true],
      ['Use the bridge at night and you pay nothing.', false],
      ['Use of our bridge is free for all the cars.', false],
      ['Visitez le pont et notre ville changera de visage.', false],
      ['Subscribers pay nine euros a month for the service.', false],
      ['Contact with the spacecraft was lost on Monday.', false],
    ],
  },
  {
    name: 'about-this-page',
    why: 'It tells what the text will do instead of doing it.',
    excludes: opensWith(
      '(?:in|on) this (?:article|post|page|guide|tutorial|section|chapter|episode|video),? (?:we|you|i)|(?:here|below) (?:are|is) (?:a|the|some|our|\\p{N}+)|we use cookies|this (?:site|website|page) uses',
      'dans cet article,? (?:nous|vous|on|je)|voici (?:les|nos|quelques)|nous utilisons des cookies|ce site utilise|in diesem (?:artikel|beitrag)|wir verwenden cookies|diese (?:seite|website) (?:verwendet|nutzt)',
      'en este artículo,? (?:te|vamos|veremos)|utilizamos cookies|in questo articolo|neste artigo|in dit artikel|w tym artykule|в этой статье|trong bài viết này|bu yazıda|本文将|この記事では',
      '(?:attention|atenção|atención|attenzione|achtung|wichtig|important|importante|belangrijk|ważne|uwaga|внимание|важно|προσοχή|dikkat|注意|تنبيه) ?[:：]',
      "(?:editor[’']?s[’']? note|note|correction|disclaimer|disclosure|update|hinweis|anmerkung(?: der redaktion)?|redaktioneller hinweis|korrektur|transparenzhinweis|ndlr|note de la rédaction|note|avertissement|nota(?: del editor| de la redacción| da redação| dell[ae] redazione)?|aviso|redactie|uwaga|od redakcji|примечание|прим\\. ред|от редакции|编者按|编者注|編集部注) ?[:：]",
      'in the (?:preceding|previous|last|next|following) (?:sections?|chapters?|examples?|paragraphs?)|dans la (?:section|partie) (?:précédente|suivante)|im (?:vorigen|vorherigen|letzten|nächsten|folgenden) (?:abschnitt|kapitel|beispiel)|en la (?:sección|parte) (?:anterior|siguiente)|в (?:предыдущей|следующей) (?:главе|части)',
      "here[’']?s (?:a|the|our|my) (?:guide|list|look|rundown|roundup|summary|overview)|in this (?:short |complete |step-by-step )?(?:guide|list|roundup),",
    ),
    examples: [
      ['Editor’s note: this story was first told by the mayor of Varne.', true],
      ['Here’s a guide to the ten bridges of the old town.', true],
      ['In the previous section we saw how the bridge was built.', true],
      ['Im nächsten Abschnitt geht es um die Brücke der Stadt.', true],
      ['In the next year the town will build another bridge.', false],
      ['Hinweis: Der folgende Text entstand vor dem Bau der Brücke.', true],
      ['NDLR : cet article a été écrit avant la construction du pont.', true],
      ['Nota de la redacción: el texto es anterior al puente.', true],
      ['От редакции: текст написан до открытия моста.', true],
      ['Atenção: as imagens da ponte podem ter direitos autorais.', true],
      ['Achtung: Die Bilder der Brücke gehören der Stadt.', true],
      ['Attention : les photos du pont appartiennent à la ville.', true],
      ['Внимание: снимки моста принадлежат городу.', true],
      ['Attention to the bridge grew when the ferry sank.', false],
      ['Notes of the mayor tell how the bridge was built.', false],
      ['Here’s where the bridge of the old town will stand.', false],
      ['In this article, we look at ten bridges of the world.', true],
      ['Here are the ten bridges that changed the town.', true],
      ['Voici les dix ponts qui ont changé la ville.', true],
      ['In diesem Artikel zeigen wir zehn Brücken der Welt.', true],
      ['В этой статье мы расскажем о десяти мостах мира.', true],
      ['Here the river is at its widest and the bridge at its longest.', false],
      ['In this town nobody remembers the old bridge.', false],
    ],
  },
];
