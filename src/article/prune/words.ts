/**
 * The words by which noise names itself, a list a purpose, a line a language. Each is compared with the whole of a
 * short text, so that an article that speaks of the thing keeps its sentences. `*` stands for any few words.
 */
const lists = {
  share: `
    share | share this | share this * | share on * | share via * | share article | tweet | tweet this | pin it | email this
    partager | partagez | partager * | partager sur * | partagez cet article | partager cet article
    teilen | artikel teilen | teilen auf * | jetzt teilen | beitrag teilen
    compartir | comparte | compartir en * | compartir en | comparte este artículo
    condividi | condividi su * | condividi questo articolo
    compartilhar | compartilhe | partilhar | compartilhar no * | compartilhe esta notícia
    delen | deel dit artikel | deel dit bericht | delen via *
    udostępnij | podziel się | udostępnij artykuł
    поделиться | поделиться ссылкой | поделиться в * | поделитесь
    μοιραστείτε | κοινοποίηση | μοιράσου το
    شارك | مشاركة | شارك المقال | شارك هذا المقال | انشر
    分享 | 分享到 | 分享至 | 分享到：
    シェア | シェアする | この記事をシェア | ツイート
    공유 | 공유하기 | 기사 공유
    paylaş | bu yazıyı paylaş | שתף | שתפו`,
  follow: `
    follow us | follow us on * | follow me on * | like us on * | subscribe to our channel | join us on *
    suivez-nous | suivez-nous sur * | suivre | nous suivre
    folgen sie uns | folgen sie uns auf * | folge uns | folge uns auf *
    síguenos | síguenos en * | seguici | seguici su * | siga-nos | siga-nos no * | volg ons | volg ons op *
    obserwuj nas | śledź nas | подписывайтесь | подписывайтесь на нас | читайте нас в * | подпишитесь на *
    ακολουθήστε μας | تابعنا | تابعونا | تابعنا على * | 关注我们 | フォローする | 팔로우`,
  networks: `
    facebook | twitter | x | pinterest | linkedin | tumblr | whatsapp | telegram | reddit | email | e-mail | mail | vk
    google+ | pocket | messenger | flipboard | copy link | copier le lien | link kopieren | copiar enlace | copia link
    mastodon | bluesky | threads | instagram | youtube | skype | viber | line | weibo | wechat | qq | 微信 | 微博 | qq空间
    xing | ok | odnoklassniki | вконтакте | одноклассники | twitter (x) | tweet | print | + | plus | more`,
  related: `
    related | related articles | related posts | related stories | related content | related news | you may also like
    you might also like | you might like | more from * | more on this story | more stories | recommended | recommended for you
    recommended reading | read more | read next | up next | further reading | most read | most popular | popular posts | trending
    trending now | latest news | latest posts | recent posts | don't miss | editor's picks | see also | more news
    articles liés | articles similaires | articles connexes | articles associés | à lire aussi | lire aussi | lisez aussi
    a lire aussi | à lire également | sur le même sujet | sur le même thème | vous aimerez aussi | vous aimerez peut-être
    dans la même rubrique | plus d'articles | les plus lus | à ne pas manquer | ces articles pourraient vous intéresser
    voir aussi | nos autres articles | articles récents | derniers articles
    ähnliche artikel | ähnliche beiträge | verwandte artikel | verwandte themen | mehr zum thema | lesen sie auch | auch interessant
    das könnte sie auch interessieren | das könnte dich auch interessieren | weitere artikel | weitere beiträge | meistgelesen
    mehr von * | neueste beiträge | empfohlene artikel
    artículos relacionados | noticias relacionadas | te puede interesar | también te puede interesar | lee también | lea también
    más noticias | más leídas | lo más leído | quizás te interese | entradas relacionadas | recetas relacionadas
    articoli correlati | leggi anche | potrebbe interessarti | ti potrebbe interessare | potrebbe interessarti anche | i più letti | altri articoli
    leia também | veja também | artigos relacionados | notícias relacionadas | mais lidas | leia mais | saiba mais
    lees ook | lees meer | gerelateerde artikelen | gerelateerde berichten | meer over dit onderwerp | misschien ook interessant
    czytaj także | czytaj też | zobacz także | zobacz też | przeczytaj także | powiązane artykuły | polecane | podobne artykuły | najczęściej czytane
    читайте также | читать также | похожие статьи | похожие материалы | по теме | другие новости | рекомендуем | вам может понравиться | популярное | смотрите также
    διαβάστε επίσης | σχετικά άρθρα | δείτε επίσης
    اقرأ أيضا | اقرأ أيضاً | إقرأ أيضا | اقرأ أيضًا | مواضيع ذات صلة | مقالات ذات صلة | أخبار ذات صلة | قد يعجبك أيضا | الأكثر قراءة | شاهد أيضا
    相关阅读 | 相关文章 | 相关新闻 | 推荐阅读 | 延伸阅读 | 热门文章 | 猜你喜欢 | 相關新聞 | 相關文章 | 延伸閱讀
    関連記事 | 関連リンク | あわせて読みたい | 合わせて読みたい | おすすめ記事 | 人気記事 | こちらもおすすめ | 関連ニュース
    관련기사 | 관련 기사 | 인기 기사 | 추천 기사 | 많이 본 뉴스
    ilgili haberler | benzer yazılar | bunlar da ilginizi çekebilir | קראו גם | כתבות נוספות | עוד בנושא`,
  newsletter: `
    newsletter | our newsletter | subscribe | subscribe to our newsletter | sign up for our newsletter | sign up for *
    subscribe to * newsletter | get the newsletter | join our newsletter | join our mailing list | stay in the loop | stay updated
    get our newsletter | never miss a post | never miss an update
    la newsletter | notre newsletter | inscrivez-vous à la newsletter | inscrivez-vous à notre newsletter | abonnez-vous à notre newsletter
    abonnez-vous à la newsletter | recevez notre newsletter | s'abonner à la newsletter | restez informé | restez informés | abonnez-vous
    newsletter abonnieren | unser newsletter | jetzt newsletter abonnieren | melden sie sich für unseren newsletter an | newsletter-anmeldung
    suscríbete | suscríbete a nuestra newsletter | suscríbete al boletín | boletín | suscríbete a nuestro boletín
    iscriviti alla newsletter | iscriviti alla nostra newsletter | assine nossa newsletter | assine a newsletter | receba nossa newsletter
    schrijf je in voor de nieuwsbrief | schrijf je in voor onze nieuwsbrief | nieuwsbrief | zapisz się do newslettera | zapisz się na newsletter
    подпишитесь на рассылку | подписка на рассылку | подпишитесь на нашу рассылку | εγγραφή στο newsletter
    اشترك في النشرة البريدية | النشرة البريدية | اشترك في نشرتنا | 订阅 | 订阅我们的新闻通讯 | ニュースレター | メルマガ登録 | ニュースレター登録
    뉴스레터 | 뉴스레터 구독 | bültenimize abone olun | הירשמו לניוזלטר`,
  author: `
    about the author | about the authors | about author | written by | meet the author
    a propos de l'auteur | à propos de l'auteur | à propos des auteurs | à propos de l’auteure | à propos de l'autrice | l'auteur | biographie de l'auteur
    über den autor | über die autorin | über den verfasser | zum autor | zur autorin | zur person
    sobre el autor | sobre la autora | acerca del autor | sull'autore | l'autore | informazioni sull'autore | sobre o autor | sobre a autora
    over de auteur | over de schrijver | o autorze | o autorce | об авторе | σχετικά με τον συντάκτη | عن الكاتب | نبذة عن الكاتب
    关于作者 | 作者简介 | 關於作者 | この記事を書いた人 | 著者について | 著者紹介 | 筆者紹介 | 글쓴이 소개 | yazar hakkında | על הכותב`,
  comments: `
    comments | leave a comment | leave a reply | post a comment | add a comment | * comments | * comment | join the conversation | join the discussion
    commentaires | laisser un commentaire | ajouter un commentaire | * commentaires | * commentaire | vos commentaires | réagir | publier un commentaire
    kommentare | kommentar schreiben | schreibe einen kommentar | schreiben sie einen kommentar | * kommentare | kommentar hinterlassen
    comentarios | deja un comentario | deja una respuesta | * comentarios | comenta | commenti | lascia un commento | * commenti
    comentários | deixe um comentário | deixe uma resposta | * comentários | reacties | laat een reactie achter | plaats een reactie | geef een reactie | * reacties
    komentarze | dodaj komentarz | skomentuj | комментарии | оставить комментарий | добавить комментарий | σχόλια | αφήστε ένα σχόλιο
    التعليقات | تعليقات | اترك تعليقا | اترك تعليقاً | أضف تعليق | 评论 | 发表评论 | 网友评论 | 留言 | コメント | コメントを残す | コメントする | 댓글 | 댓글 쓰기
    yorumlar | yorum yaz | תגובות | הוספת תגובה`,
  advert: `
    advertisement | advertisements | ad | ads | sponsored | sponsored content | promoted | advertorial | article continues below advertisement | story continues below
    publicité | pub | annonce | contenu sponsorisé | la suite après la publicité | la suite après cette publicité
    anzeige | werbung | anzeigen | publicidad | publicidade | anuncio | pubblicità | advertentie | reclame | reklama | реклама | διαφήμιση
    إعلان | إعلانات | 广告 | 廣告 | 広告 | スポンサーリンク | 광고 | reklam | פרסומת`,
  skip: `
    skip to content | skip to main content | skip navigation | jump to recipe | jump to content | back to top | scroll to top | print | print this | print recipe | listen | save | bookmark
    aller au contenu | aller au contenu principal | haut de page | retour en haut | imprimer | zum inhalt springen | zum inhalt | nach oben | drucken
    saltar al contenido | ir al contenido | imprimir | volver arriba | ir a la receta | salta al contenuto | vai al contenuto | stampa | torna su
    pular para o conteúdo | ir para o conteúdo | naar inhoud | naar de inhoud | afdrukken | przejdź do treści | drukuj | перейти к содержанию | наверх | печать
    تخطي إلى المحتوى | طباعة | 跳到内容 | 返回顶部 | 打印 | 印刷 | トップへ戻る | ページトップへ | 인쇄 | yazdır | הדפסה`,
} as const;

export type Purpose = keyof typeof lists;

/** No phrase is longer, so that a longer text need not be looked at. */
export const mostCharacters = 90;

/** The lists in which a text as a whole is a phrase, whatever its case and final punctuation. */
export function purposesOf(text: string): readonly Purpose[] {
  if (text.length > mostCharacters) return [];
  const bare = plain(text);
  const exact = phrases().whole.get(bare) ?? [];
  const open = phrases().open.filter(
    ({ purpose, pattern }) => !exact.includes(purpose) && pattern.test(bare),
  );
  return open.length > 0 ? [...exact, ...open.map(({ purpose }) => purpose)] : exact;
}

/** True where the whole of a text is one of the purpose's phrases. */
export function says(text: string, purpose: Purpose): boolean {
  return purposesOf(text).includes(purpose);
}

function plain(text: string): string {
  const bare = text.replace(/\s+/g, ' ').trim().toLowerCase().replaceAll('’', "'");
  return bare.replace(edges, '');
}

const edges = /^[\s\p{P}\p{S}]*(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}\p{M})])[\s:：.…!?»>→›-]*$/gu;

interface Phrases {
  whole: Map<string, Purpose[]>;
  /** Phrases with a place for any words. */
  open: { purpose: Purpose; pattern: RegExp }[];
}

let made: Phrases | undefined;

function phrases(): Phrases {
  made ??= makePhrases();
  return made;
}

function makePhrases(): Phrases {
  const whole = new Map<string, Purpose[]>();
  const open: Phrases['open'] = [];
  for (const purpose of Object.keys(lists) as Purpose[]) {
    const all = lists[purpose].split(/[|\n]/).map((phrase) =>
      phrase
        .trim()
        .toLowerCase()
        .replace(/(?<=.)[：:]$/, ''),
    );
    for (const phrase of all.filter((one) => one && !one.includes('*')))
      whole.set(phrase, [...(whole.get(phrase) ?? []), purpose]);
    const patterns = all.filter((one) => one.includes('*')).map(source);
    if (patterns.length > 0) open.push({ purpose, pattern: new RegExp(`^(?:${patterns.join('|')})$`, 'u') });
  }
  return { whole, open };
}

function source(phrase: string): string {
  return phrase.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.{1,30}');
}
