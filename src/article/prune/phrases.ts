/**
 * The words by which noise names itself, a list a purpose, a line a language. Each is compared with the whole of a
 * short text, so that an article that speaks of the thing keeps its sentences. `*` stands for any few words, `**` for a
 * whole title, `#` for a number.
 */
export const lists = {
  share: `
    share | share this | share this * | share on * | share via * | share article | tweet | tweet this | pin it | email this
    partager | partagez | partager sur * | partager via * | partager par * | partager cette page | partager la page | partager l'article | partager ce contenu | partager le lien | partager cette actualité | partagez cet article | partager cet article
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
    paylaş | bu yazıyı paylaş | שתף | שתפו
    megosztom | megosztás | oszd meg | sdílet | zdieľať | dela | dela artikeln | del | del artiklen | jaa | jaa artikkeli | distribuie | поділитися | comparteix | chia sẻ | bagikan
    แชร์ | शेयर करें | साझा करें | اشتراک‌گذاری | به اشتراک بگذارید
    artikel weiterempfehlen | weitersagen | seite teilen | diesen artikel teilen | diesen beitrag teilen
    compartir noticia | compartir artículo | compartir esta noticia | compártelo | compartir por * | condividi l'articolo | condividi via *
    compartilhe nas redes sociais | compartilhe este artigo | compartilhar em * | compartilhe no * | compartilhe via * | partilhe | partilhar no * | partilhar artigo
    deel dit | deel deze pagina | deel op * | deel via * | delen op * | udostępnij na * | udostępnij ten artykuł | podziel się artykułem | podziel się tym artykułem
    поделиться новостью | поделиться статьёй | поделиться статьей | поделитесь с друзьями | рассказать друзьям | μοιράσου | μοιραστείτε το | κοινοποιήστε | μοιραστείτε αυτό το άρθρο
    شارك على * | شارك عبر * | مشاركة عبر * | مشاركة المقال | شارك الخبر | مشاركة الخبر
    分享本文 | 分享文章 | 分享这篇文章 | 分享给好友 | 分享到微信 | 微信分享 | 一键分享 | この記事をシェアする | 記事をシェア | 友だちに教える | 기사 공유하기`,
  follow: `
    follow us | follow us on * | follow me on * | like us on * | subscribe to our channel | join us on *
    suivez-nous | suivez-nous sur * | suivre | nous suivre
    folgen sie uns | folgen sie uns auf * | folge uns | folge uns auf *
    síguenos | síguenos en * | seguici | seguici su * | siga-nos | siga-nos no * | volg ons | volg ons op *
    obserwuj nas | śledź nas | подписывайтесь | подписывайтесь на нас | читайте нас в * | подпишитесь на *
    ακολουθήστε μας | تابعنا | تابعونا | تابعنا على * | 关注我们 | フォローする | 팔로우
    follow | suivez nous | kövess minket | sledujte nás | följ oss | følg os | følg oss | seuraa meitä | urmărește-ne | підписуйтесь | segueix | segueix-nos | theo dõi chúng tôi | ikuti kami
    ติดตามเรา | फ़ॉलो करें | फॉलो करें | ما را دنبال کنید | takip et | עקבו אחרינו
    folgt uns | folgt uns auf * | síganos | síganos en * | segue-nos | segue-nos no * | siga-nos nas redes sociais | acompanhe-nos | obserwuj nas na * | śledź nas na * | polub nas na *
    следите за нами | подписывайтесь на наш * | мы в соцсетях | ακολουθήστε μας στο * | تابعونا على * | 關注我們 | 扫码关注 | 扫一扫关注 | 팔로우하기`,
  networks: `
    facebook | twitter | x | pinterest | linkedin | tumblr | whatsapp | telegram | reddit | email | e-mail | mail | vk
    google+ | pocket | messenger | flipboard | copy link | copier le lien | link kopieren | copiar enlace | copia link
    mastodon | bluesky | threads | instagram | youtube | skype | viber | line | weibo | wechat | qq | 微信 | 微博 | qq空间
    xing | ok | odnoklassniki | вконтакте | одноклассники | twitter (x) | tweet | print | + | plus | more`,
  alike: `
    related | related articles | related posts | related stories | related content | related news | related coverage | related subjects | related topics | related links | you may also like | you might also like | more on this story | see also | similar to ** | related to ** | similar articles | also read | read also | see related
    articles liés | articles similaires | articles connexes | articles associés | à lire aussi | lire aussi | a lire aussi | lisez aussi | à lire également | sur le même sujet | sur le même sujet : | sur le même thème | vous aimerez aussi | vous aimerez peut-être | voir aussi | à voir aussi | ces articles pourraient vous intéresser
    ähnliche artikel | ähnliche beiträge | verwandte artikel | verwandte beiträge | verwandte themen | mehr zum thema | lesen sie auch | weiterführende links | auch interessant | das könnte sie auch interessieren | das könnte dich auch interessieren | das thema könnte dich auch interessieren | lesen sie hier | lesen sie dazu | lesen sie mehr
    artículos relacionados | noticias relacionadas | te puede interesar | también te puede interesar | lee también | lea también | quizás te interese | entradas relacionadas | recetas relacionadas | lea | lea más | lee más | vea también | ver también | mira también | puedes ver
    articoli correlati | leggi anche | potrebbe interessarti | ti potrebbe interessare | guarda anche | vedi anche | potrebbe interessarti anche | notizie correlate
    leia também | veja também | confira também | artigos relacionados | notícias relacionadas
    lees ook | bekijk ook | gerelateerde artikelen | gerelateerde berichten | meer over dit onderwerp | misschien ook interessant
    czytaj także | czytaj też | dowiedz się więcej | zobacz także | zobacz też | przeczytaj także | przeczytaj też | czytaj również | zobacz również | powiązane artykuły | podobne artykuły | pokrewne tematy | powiązane tematy | więcej na ten temat | podobne w * | podobne do ** | zobacz podobne do **
    читайте также | читать также | читайте еще | читайте ещё | похожие статьи | похожие материалы | по теме | смотрите также | ссылки по теме | другие новости по теме | другие новости по этой теме | новости по теме | материалы по теме | ещё по теме | еще по теме | також читайте | читайте також | схожі новини
    διαβάστε επίσης | διαβάστε ακόμα | διαβάστε ακόμη | σχετικά άρθρα | δείτε επίσης | σχετικές ειδήσεις | σχετικά θέματα
    اقرأ أيضا | اقرأ أيضاً | إقرأ أيضا | اقرأ أيضًا | مواضيع ذات صلة | مقالات ذات صلة | أخبار ذات صلة | قد يعجبك أيضا | شاهد أيضا | أخبار متعلقة
    相关阅读 | 相关文章 | 相关新闻 | 延伸阅读 | 相關新聞 | 相關文章 | 延伸閱讀 | 相关链接 | 相关报道 | 相关专题 | 相关视频 | 相关图片 | 相關類別 | 相關報導 | 相關影片 | 同类新闻 | 更多关于 | 论坛相关
    関連記事 | 関連リンク | 関連ニュース | あわせて読みたい | 合わせて読みたい | 관련기사 | 관련 기사
    baca juga | artikel terkait | berita terkait | lue myös | katso myös | lue lisää aiheesta | lisää aiheesta | aiheesta lisää | aiheeseen liittyvää | aiheeseen liittyvät artikkelit | læs også | läs också | les også | mer om ämnet | mere om emnet | relatert innhold | relateret indhold | relaterat | relaterade artiklar | relaterede artikler | relaterte saker
    ilgili haberler | benzer yazılar | bunlar da ilginizi çekebilir | קראו גם | עוד בנושא | kapcsolódó cikkek | olvasd el ezt is | související články | čtěte také | súvisiace články | citește și | citeşte şi | articole similare | povezani članci | pročitajte i | vezane vijesti | articles relacionats | llegeix també
    xem thêm | tin liên quan | bài liên quan | bài viết liên quan | ข่าวที่เกี่ยวข้อง | บทความที่เกี่ยวข้อง | यह भी पढ़ें | ये भी पढ़ें | संबंधित खबरें | بیشتر بخوانید | مطالب مرتبط | اخبار مرتبط
    articles recommandés | à découvrir aussi | lire également | vous pourriez aussi aimer | vous pourriez également aimer | cela pourrait vous intéresser
    das könnte sie interessieren | das könnte ihnen auch gefallen | mehr zu diesem thema | passend dazu | passende artikel | lies auch | lesen sie dazu auch | auch lesenswert
    le puede interesar | te podría interesar | podría interesarte | puede interesarte | contenido relacionado | notas relacionadas | te recomendamos
    articoli simili | potrebbero interessarti | ti potrebbe interessare anche | articoli consigliati | matérias relacionadas | conteúdo relacionado | conteúdos relacionados | você também pode gostar | posts relacionados
    ook interessant | anderen lazen ook | aanverwante artikelen | może cię zainteresować | mogą cię zainteresować | sprawdź także | sprawdź też | sprawdź również | podobne wpisy | powiązane wpisy
    вам может быть интересно | вам также может понравиться | вас может заинтересовать | статьи по теме | ещё на эту тему | еще на эту тему | рекомендуем прочитать | рекомендуем почитать | похожие записи | похожие новости
    διαβάστε σχετικά | δείτε ακόμα | δείτε ακόμη | σχετικά νέα | ίσως σας ενδιαφέρει | قد يهمك أيضا | قد يهمك | مقالات مشابهة | مقالات متعلقة | موضوعات ذات صلة | موضوعات متعلقة
    相关推荐 | 相关内容 | 相關閱讀 | 相關推薦 | 你可能感兴趣 | 你可能也喜欢 | 你可能還喜歡 | 推荐文章
    関連する記事 | こちらの記事もおすすめ | この記事もおすすめ | 関連コンテンツ | あなたにおすすめの記事 | 관련 뉴스 | 관련 글 | 관련글 | 연관 기사 | 함께 읽으면 좋은 글 | 함께 보면 좋은 기사 | 추천 뉴스
    related resources | related reading | related story | related post | related article | check out next | also see | you may also want to read | à lire sur le même sujet | lire aussi notre article | auch lesen | artículo relacionado | noticia relacionada | lee además | además lee | articolo correlato | leggi pure | leia ainda | artigo relacionado | notícia relacionada
    gerelateerd artikel | gerelateerd bericht | powiązany artykuł | polecamy także | читайте по теме | читайте в тему | σχετικό άρθρο | διαβάστε και | 更多阅读 | 更多閱讀 | 関連する投稿 | こちらの記事も読まれています | 함께 읽기 | 이 기사도 읽어보세요 | طالع أيضا | طالع أيضاً
    similar items | similar products | similar listings | related items | related products | explore related items | products related to this item | compare with similar items | people who viewed this item also viewed | customers who viewed this item also viewed | customers also viewed | shoppers also viewed
    customers who bought this item also bought | customers also bought | others also bought | others like you also bought | frequently bought together | recently viewed | recently viewed items | your recently viewed items | you recently viewed | complete the look | shop the look | how about these | seller's other items | more items to consider | pairs well with | goes well with | sponsored products | you may also be interested in | you might also be interested in
    produits similaires | produits associés | produits apparentés | souvent achetés ensemble | fréquemment achetés ensemble | les clients ont également acheté | les clients ont aussi acheté | récemment consultés | articles récemment consultés | vus récemment | complétez le look
    ähnliche produkte | wird oft zusammen gekauft | häufig zusammen gekauft | kunden kauften auch | kunden haben auch gekauft | kunden sahen auch | zuletzt angesehen | zuletzt angesehene artikel | vervollständige den look
    productos relacionados | productos similares | comprados juntos habitualmente | frecuentemente comprados juntos | los clientes también compraron | vistos recientemente | completa el look
    prodotti correlati | prodotti simili | spesso comprati insieme | visti di recente | i clienti hanno acquistato anche | completa il look
    produtos relacionados | produtos similares | produtos semelhantes | frequentemente comprados juntos | quem comprou também comprou | quem viu este item também viu | vistos recentemente
    gerelateerde producten | vergelijkbare producten | vaak samen gekocht | anderen bekeken ook | anderen kochten ook | recent bekeken | laatst bekeken
    podobne produkty | produkty powiązane | często kupowane razem | klienci kupili również | inni klienci kupili również | ostatnio oglądane | ostatnio przeglądane
    похожие товары | сопутствующие товары | с этим товаром покупают | с этим товаром также покупают | вы недавно смотрели | недавно просмотренные | вы смотрели | σχετικά προϊόντα | παρόμοια προϊόντα | είδατε πρόσφατα
    相关商品 | 同类商品 | 相似商品 | 最近浏览 | 看了又看 | 相關商品 | 最近瀏覽 | 関連商品 | 類似商品 | よく一緒に購入されている商品 | 最近チェックした商品 | 관련 상품 | 함께 구매한 상품 | 최근 본 상품 | منتجات ذات صلة | منتجات مشابهة | شوهدت مؤخرا`,
  related: `
    you might like | more from * | more stories | recommended | recommended for you
    recommended reading | read more | read next | up next | further reading | most read | most popular | popular posts | trending
    trending now | latest news | latest posts | recent posts | don't miss | editor's picks | more news
    other news | other stories | in other news | top stories | latest headlines
    most shared | most commented | most viewed | more headlines | in this section | our picks | what others are reading | more about **
    dans la même rubrique | plus d'articles | les plus lus | à ne pas manquer
    nos autres articles | articles récents | derniers articles | les plus partagés | dernières actualités | à la une | plus d'articles sur **
    weitere artikel | weitere beiträge | weitere artikel aus ** | weitere beiträge aus ** | weitere themen | zum weiterlesen | auch auf * | meistgelesen
    mehr von * | neueste beiträge | empfohlene artikel | aus dem archiv | weitere meldungen | weitere nachrichten | aktuelle meldungen | zum thema | mehr dazu | empfohlene beiträge | mehr zu ** | mehr über **
    más noticias | mira | mire | más leídas | lo más leído | últimas noticias | más información sobre * | noticias destacadas | más sobre **
    i più letti | altri articoli | ultime notizie | in primo piano | altro su **
    mais lidas | últimas notícias | veja mais | leia mais | saiba mais | mais sobre **
    lees meer | laatste nieuws | meest gelezen | meer over **
    polecane | najczęściej czytane | ostatnie wiadomości
    najnowsze wiadomości | najpopularniejsze | najnowsze | polecamy | inne artykuły | warto przeczytać | więcej o **
    другие новости | рекомендуем | вам может понравиться | популярное | другие новости **
    читают сейчас | новости партнеров | новости партнёров | лента новостей | последние новости | другие статьи | другие материалы
    интересные новости | новые статьи | новое на сайте | самое читаемое | самое популярное | самое обсуждаемое | самое комментируемое
    главные новости | популярні новини | останні новини
    τελευταία νέα | τελευταίες ειδήσεις | δημοφιλή | περισσότερα για *
    الأكثر قراءة | آخر الأخبار | المزيد من الأخبار
    *推荐 | *推薦 | *精选 | *精選 | *排行 | *排行榜 | *导读
    热门专题 | 新闻专题 | 热点专题 | 精彩专题 | 头条推荐 | 视频推荐 | 图片推荐 | 新闻推荐 | 博客推荐 | 论坛推荐 | 热门推荐 | 热门视频 | 热门图片 | 最新视频 | 新闻精选
    今日要闻 | 最新要闻 | 财经要闻 | 国内要闻 | 国际要闻 | 焦点新闻 | 推荐新闻 | 最新視頻 | 熱門文章 | 熱門影片 | 推薦閱讀 | 焦點新聞 | 編輯推薦 | 大家都在看
    推荐阅读 | 热门文章 | 猜你喜欢
    精彩推荐 | 热点推荐 | 今日推荐 | 编辑推荐 | 更多新闻 | 最新新闻 | 热门新闻 | 热点新闻 | 图片新闻 | 新闻排行 | 点击排行 | 精彩图片 | 更多精彩 | 其他新闻 | 熱門新聞 | 最新新聞 | 更多新聞
    おすすめ記事 | 人気記事 | こちらもおすすめ | 最新記事 | 新着記事 | ランキング
    인기 기사 | 추천 기사 | 많이 본 뉴스 | 최신 기사 | 주요 뉴스 | 인기 뉴스
    mohlo by se vám líbit
    כתבות נוספות
    ajánlott cikkek
    aiheesta muualla | uusimmat | uusimmat uutiset | tuoreimmat | tuoreimmat uutiset | luetuimmat | luetuimmat uutiset | suosituimmat | muut uutiset | lisää uutisia | suosittelemme
    läs mer om * | mest lästa | mest läst | senaste nytt | fler nyheter | fler artiklar | mest læste | seneste nyt | flere nyheder | mest lest | siste nytt | flere saker | les mer om *
    legolvasottabb | legfrissebb hírek | további cikkek | ezt is ajánljuk | nejčtenější | další články | nejnovější články | najčítanejšie | ďalšie články | cele mai citite | ultimele știri | te-ar putea interesa | najčitanije | najnovije vijesti
    อ่านเพิ่มเติม`,
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
    뉴스레터 | 뉴스레터 구독 | bültenimize abone olun | הירשמו לניוזלטר
    newsletter bestellen | newsletter anmelden | abonnieren sie unseren newsletter | abonniere unseren newsletter | zum newsletter anmelden
    suscríbete a la newsletter | suscríbete a nuestro newsletter | apúntate a la newsletter | recibe nuestra newsletter | ricevi la newsletter | subscreva a newsletter | subscreva a nossa newsletter | receba a newsletter | inscreva-se na nossa newsletter
    meld je aan voor de nieuwsbrief | meld je aan voor onze nieuwsbrief | aanmelden voor de nieuwsbrief | abonneer je op onze nieuwsbrief | ontvang onze nieuwsbrief | zapisz się do naszego newslettera | zapisz się na nasz newsletter | subskrybuj newsletter
    подписаться на рассылку | подписаться на новости | подпишитесь на новости | εγγραφείτε στο newsletter | εγγραφείτε στο newsletter μας | اشترك في نشرتنا البريدية | اشترك في القائمة البريدية | القائمة البريدية
    邮件订阅 | 訂閱 | 訂閱電子報 | メールマガジン | メルマガ | メールマガジン登録 | 無料メルマガ | 뉴스레터 신청 | 뉴스레터 구독하기`,
  author: `
    about the author | about the authors | about author | written by | meet the author
    a propos de l'auteur | à propos de l'auteur | à propos des auteurs | à propos de l'auteure | à propos de l'autrice | l'auteur | biographie de l'auteur
    über den autor | über die autorin | über den verfasser | über die autoren | zum autor | zur autorin
    sobre el autor | sobre la autora | acerca del autor | sull'autore | l'autore | informazioni sull'autore | sobre o autor | sobre a autora
    over de auteur | over de schrijver | o autorze | o autorce | об авторе | σχετικά με τον συντάκτη | عن الكاتب | نبذة عن الكاتب
    关于作者 | 作者简介 | 關於作者 | この記事を書いた人 | 著者について | 著者紹介 | 筆者紹介 | 글쓴이 소개 | yazar hakkında | על הכותב
    sobre los autores | acerca de la autora | sull'autrice | l'autrice | chi è l'autore | sobre os autores | over de auteurs | o autorach | об авторах | об авторе статьи | σχετικά με τον συγγραφέα
    عن المؤلف | نبذة عن المؤلف | عن الكاتبة | 作者介绍 | 作者簡介 | 執筆者紹介 | 執筆者プロフィール | 著者プロフィール | 筆者プロフィール | ライター紹介 | この記事の著者 | 필자 소개 | 저자 소개 | 기자 소개`,
  comments: `
    comments | leave a comment | leave a reply | post a comment | add a comment | # comments | # comment | comments (#) | comments # | no comments yet | one comment | all comments | read comments | read * comments | show comments | show * comments | view comments | view * comments | see * comments | add comments | most comments | last comments | submit a comment | write a comment | sign in to comment | log in to comment | recent comments | latest comments | top comments | user comments | reader comments | readers' comments | be the first to comment | join the conversation | join the discussion | # thoughts on ** | one thought on ** | # responses to ** | # comments on **
    commentaires | laisser un commentaire | ajouter un commentaire | # commentaires | # commentaire | commentaires (#) | aucun commentaire | les commentaires | voir * commentaires | afficher * commentaires | lire * commentaires | derniers commentaires | tous les commentaires | vos commentaires | réagir | publier un commentaire | # réflexions sur ** | # réponses à ** | # commentaires sur **
    kommentare | kommentar schreiben | schreibe einen kommentar | schreiben sie einen kommentar | # kommentare | # kommentar | kommentare (#) | keine kommentare | alle kommentare | letzte kommentare | neueste kommentare | leserkommentare | * kommentare anzeigen | kommentar hinterlassen | # gedanken zu ** | # kommentare zu ** | # antworten auf **
    comentarios | deja un comentario | deja una respuesta | # comentarios | # comentario | comentarios (#) | no hay comentarios | ver * comentarios | todos los comentarios | comenta | commenti | lascia un commento | # commenti | # commento | commenti (#) | nessun commento | vedi * commenti | tutti i commenti | # comentarios en ** | # pensamientos en ** | # commenti su ** | # pensieri su **
    comentários | deixe um comentário | deixe uma resposta | # comentários | # comentário | comentários (#) | nenhum comentário | ver * comentários | todos os comentários | reacties | laat een reactie achter | plaats een reactie | geef een reactie | # reacties | # reactie | reacties (#) | geen reacties | alle reacties | bekijk * reacties | # comentários em ** | # gedachten over ** | # reacties op **
    komentarze | komentarze (#) | # komentarzy | # komentarze | brak komentarzy | dodaj komentarz | skomentuj | skomentuj ** | # komentarzy do ** | # komentarze do ** | # мыслей о ** | # комментариев к ** | комментарии | комментарии (#) | комментариев: # | # комментариев | # комментария | # комментарий | нет комментариев | оставить комментарий | добавить комментарий | σχόλια | σχόλια (#) | # σχόλια | # σχόλιο | αφήστε ένα σχόλιο
    التعليقات | تعليقات | التعليقات (#) | # تعليقات | # تعليق | لا توجد تعليقات | اترك تعليقا | اترك تعليقاً | أضف تعليق | 评论 | 评论(#) | #条评论 | 全部评论 | 最新评论 | 暂无评论 | 发表评论 | 网友评论 | 評論 | 發表評論 | 留言 | コメント | コメント(#) | コメント#件 | #件のコメント | コメントを残す | コメントする | 댓글 | 댓글 # | 댓글 #개 | 댓글(#) | 전체 댓글 | 댓글 쓰기
    yorumlar | yorum yaz | תגובות | הוספת תגובה
    laisser une réponse | réagissez | réagir à cet article | commenter | déposer un commentaire | soyez le premier à commenter | kommentieren | kommentar verfassen | hinterlasse einen kommentar | diskutieren sie mit | lesermeinungen
    escribe un comentario | añadir comentario | dejar un comentario | sé el primero en comentar | scrivi un commento | aggiungi un commento | deixe seu comentário | deixe o seu comentário | escreva um comentário | schrijf een reactie | praat mee
    napisz komentarz | zostaw komentarz | komentarze czytelników | написать комментарий | ваш комментарий | γράψτε ένα σχόλιο | προσθήκη σχολίου | اترك تعليقك | أضف تعليقك | أضف تعليقا | اكتب تعليقا | شاركنا رأيك
    comments are closed | comments are now closed | comments are closed for this post | comments are closed for this article | comments are off for this post | commenting is closed | you must be logged in to post a comment | you must be logged in to comment | please log in to comment | please log in to leave a comment | please sign in to comment | login to comment | sign in or register to comment
    les commentaires sont fermés | les commentaires sont clos | commentaires fermés | commentaires # | vous devez être connecté pour publier un commentaire | vous devez être connecté pour commenter | vous devez vous connecter pour publier un commentaire | connectez-vous pour commenter | connectez-vous pour laisser un commentaire
    kommentare sind geschlossen | die kommentare sind geschlossen | die kommentarfunktion ist geschlossen | die kommentarfunktion ist deaktiviert | kommentare geschlossen | kommentare # | du musst angemeldet sein, um einen kommentar abzugeben | sie müssen angemeldet sein, um einen kommentar abzugeben | melden sie sich an, um zu kommentieren | zum kommentieren anmelden
    los comentarios están cerrados | comentarios cerrados | comentarios # | debes estar conectado para publicar un comentario | tienes que iniciar sesión para comentar | inicia sesión para comentar | inicia sesión para dejar un comentario | i commenti sono chiusi | commenti chiusi | commenti # | devi essere connesso per inviare un commento | accedi per commentare | effettua il login per commentare
    os comentários estão fechados | os comentários estão encerrados | comentários fechados | comentários encerrados | comentários # | você precisa fazer o login para publicar um comentário | faça login para comentar | inicie sessão para comentar | reacties zijn gesloten | de reacties zijn gesloten | reacties gesloten | reacties # | je moet ingelogd zijn om een reactie te plaatsen | je moet inloggen om een reactie te kunnen plaatsen | log in om te reageren
    komentarze są zamknięte | możliwość komentowania jest wyłączona | komentarze wyłączone | komentarze # | musisz się zalogować, aby móc dodać komentarz | zaloguj się, aby dodać komentarz | zaloguj się, aby skomentować | комментарии закрыты | комментарии отключены | комментарии # | войдите, чтобы оставить комментарий | зарегистрируйтесь или войдите, чтобы оставить комментарий | войдите или зарегистрируйтесь, чтобы оставить комментарий | для отправки комментария вам необходимо авторизоваться | чтобы оставить комментарий, войдите
    τα σχόλια είναι κλειστά | τα σχόλια έχουν κλείσει | σχόλια # | πρέπει να συνδεθείτε για να σχολιάσετε | συνδεθείτε για να σχολιάσετε | التعليقات مغلقة | التعليقات # | يجب أن تكون مسجلا الدخول لنشر تعليق | يجب تسجيل الدخول للتعليق | سجل الدخول للتعليق
    评论已关闭 | 登录后发表评论 | 登录后可评论 | 要发表评论，您必须先登录 | 評論已關閉 | 登入後發表評論 | コメントは受け付けていません | コメントを投稿するにはログインしてください | ログインしてコメントする | 댓글이 닫혔습니다 | 댓글을 달려면 로그인해야 합니다 | 로그인 후 댓글을 작성할 수 있습니다
    写评论 | 我来说两句 | 我要评论 | 参与评论 | 热门评论 | 發表迴響 | コメントを書く | コメント一覧 | コメントを投稿 | みんなのコメント | 댓글 남기기 | 댓글 달기`,
  reply: `
    reply | reply to this | reply to comment | report | report abuse | report comment | report this comment | flag | flag as inappropriate | reply # | permalink to this comment
    répondre | signaler | signaler un abus | signaler ce commentaire | antworten | kommentar melden | beitrag melden | auf diesen kommentar antworten | missbrauch melden
    responder | denunciar | reportar | reportar comentario | rispondi | segnala | segnala abuso | denunciar comentário | beantwoorden | reageer | meld misbruik
    odpowiedz | zgłoś | zgłoś nadużycie | zgłoś naruszenie | odpowiedzi (#) | ответить | пожаловаться | цитировать | відповісти | поскаржитись
    απάντηση | απαντήστε | αναφορά | رد | الرد | إبلاغ | التبليغ | 回复 | 回覆 | 举报 | 檢舉 | 返信 | 返信する | 通報 | 違反報告 | 답글 | 답글쓰기 | 신고 | 신고하기
    yanıtla | cevapla | şikayet et | svara | svar | anmäl | anmeld | vastaa | ilmianna | odpovědět | nahlásit | odpovedať | nahlásiť | válasz | válaszol | răspunde | raportează | trả lời | balas | laporkan | ตอบกลับ | รายงาน | जवाब दें | پاسخ | הגב | דווח`,
  advert: `
    advertisement | advertisements | ad | ads | sponsored | sponsored content | promoted | advertorial | article continues below advertisement | story continues below
    publicité | pub | annonce | contenu sponsorisé | la suite après la publicité | la suite après cette publicité
    anzeige | werbung | anzeigen | publicidad | publicidade | anuncio | pubblicità | advertentie | reclame | reklama | реклама | διαφήμιση
    إعلان | إعلانات | 广告 | 廣告 | 広告 | スポンサーリンク | 광고 | reklam | פרסומת
    hirdetés | inzerce | reklaam | annons | mainos | annonse | iklan | publicitate | quảng cáo | โฆษณา | विज्ञापन | تبلیغات | آگهی
    article sponsorisé | la suite de l'article après la publicité | werbeanzeige | gesponsert | gesponserter inhalt | weiterlesen nach der anzeige | anuncios | contenido patrocinado | anúncio | conteúdo patrocinado | continua após a publicidade | continua depois da publicidade
    contenuto sponsorizzato | continua a leggere dopo la pubblicità | advertenties | gesponsord | lees verder na de advertentie | dalsza część artykułu pod reklamą | ciąg dalszy artykułu pod reklamą | materiał sponsorowany | artykuł sponsorowany
    на правах рекламы | партнёрский материал | партнерский материал | продолжение после рекламы | διαφημίσεις | χορηγούμενο | اعلان | محتوى مدعوم | 赞助内容 | 赞助商链接 | 贊助商連結 | スポンサードリンク | 스폰서 링크`,
  place: `
    main content
    hauptinhalt | seiteninhalt | contenu principal | contenido principal | contenuto principale | conteúdo principal | hoofdinhoud | główna treść | основное содержание`,
  skip: `
    press enter or click to view image in full size | click to enlarge | click image to enlarge | copy item path | listen to this article
    zum vergrößern klicken | bild vergrößern | cliquez pour agrandir | agrandir l'image | haga clic para ampliar | clicca per ingrandire | clique para ampliar | klik om te vergroten | kliknij, aby powiększyć | нажмите, чтобы увеличить
    écouter l'article | écouter cet article | artikel anhören | vorlesen | escucha esta nota aquí | escucha esta nota | escuchar noticia | escuchar | ascolta l'articolo | ouça este conteúdo | ouvir notícia | beluister dit artikel | posłuchaj artykułu
    skip to content | skip to main content | skip navigation | jump to recipe | jump to content | back to top | scroll to top | print | print this | print recipe | listen | save | bookmark
    aller au contenu | aller au contenu principal | haut de page | retour en haut | imprimer | zum inhalt springen | zum inhalt | nach oben | drucken
    saltar al contenido | ir al contenido | imprimir | volver arriba | ir a la receta | salta al contenuto | vai al contenuto | stampa | torna su
    pular para o conteúdo | ir para o conteúdo | naar inhoud | naar de inhoud | afdrukken | przejdź do treści | drukuj | перейти к содержанию | наверх | печать
    تخطي إلى المحتوى | طباعة | 跳到内容 | 返回顶部 | 打印 | 印刷 | トップへ戻る | ページトップへ | 인쇄 | yazdır | הדפסה
    passer au contenu | passer au contenu principal | accéder au contenu | aller à la navigation | revenir en haut | imprimer l'article | imprimer cet article | imprimer cette page | zum hauptinhalt | zum hauptinhalt springen | direkt zum inhalt | zur navigation springen | zum seitenanfang | artikel drucken | seite drucken
    saltar al contenido principal | ir al contenido principal | imprimir artículo | vai al contenuto principale | salta al contenuto principale | passa al contenuto | torna all'inizio | stampa questa pagina | stampa articolo | ir para o conteúdo principal | pular para o conteúdo principal | saltar para o conteúdo | voltar ao topo
    ga naar inhoud | ga naar de inhoud | spring naar inhoud | naar boven | terug naar boven | print dit artikel | przejdź do głównej treści | przejdź do treści głównej | powrót na górę | wydrukuj
    перейти к содержимому | перейти к основному содержанию | перейти к контенту | версия для печати | распечатать | μετάβαση στο περιεχόμενο | μετάβαση στο κύριο περιεχόμενο | επιστροφή στην κορυφή | εκτύπωση | انتقل إلى المحتوى | التجاوز إلى المحتوى | العودة إلى الأعلى
    跳至内容 | 跳转到主要内容 | 跳至主要内容 | 跳到主要內容 | 回到顶部 | 回到頂部 | 打印本页 | 列印 | コンテンツへスキップ | 本文へスキップ | メインコンテンツへスキップ | ページの先頭へ | このページの先頭へ | 印刷する | 본문 바로가기 | 본문으로 바로가기 | 본문으로 건너뛰기 | 콘텐츠로 건너뛰기 | 인쇄하기`,
  action: `
    learn more | read more | read on | read full article | read the full article | continue reading | see more | see all | view all | view more
    show more | load more | shop now | shop all | buy now | add to cart | add to bag | get started | get started for free | start for free
    try for free | start free trial | sign up | sign up now | sign in | log in | login | log in sign up | register | contact us | book a demo
    request a demo | get a quote | get a free quote | apply now | join now | donate | donate now | subscribe now | back | close | compare
    write a review | add to wishlist | find out more | discover more | explore | view details | see details | click here | reply | report | flag
    en savoir plus | lire la suite | lire plus | voir plus | voir tout | afficher plus | acheter | ajouter au panier | commencer | s'inscrire
    se connecter | connexion | contactez-nous | demander un devis | essai gratuit | je m'abonne | fermer | découvrir | répondre | signaler
    mehr erfahren | weiterlesen | mehr lesen | mehr anzeigen | alle anzeigen | jetzt kaufen | in den warenkorb | jetzt starten | anmelden
    registrieren | einloggen | kontakt aufnehmen | kostenlos testen | schließen | merken | zum artikel | artikel anhören | artikel merken | antworten | melden
    más información | leer más | ver más | ver todo | comprar ahora | añadir al carrito | empezar | registrarse | iniciar sesión | contáctanos
    solicitar presupuesto | cerrar | seguir leyendo | responder | scopri di più | leggi tutto | leggi di più | continua a leggere | mostra tutto
    acquista ora | aggiungi al carrello | inizia ora | registrati | accedi | contattaci | chiudi | rispondi | saiba mais | leia mais | ver tudo
    comprar agora | adicionar ao carrinho | comece agora | cadastre-se | entrar | fale conosco | fechar | continuar lendo
    meer informatie | lees meer | lees verder | meer lezen | bekijk alles | toon meer | nu kopen | in winkelwagen | aan de slag | inloggen
    aanmelden | neem contact op | sluiten | dowiedz się więcej | czytaj więcej | czytaj dalej | zobacz więcej | zobacz wszystkie | kup teraz
    dodaj do koszyka | zarejestruj się | zaloguj się | zaloguj | skontaktuj się | zamknij | odpowiedz | więcej
    подробнее | читать далее | читать дальше | читать полностью | показать ещё | показать еще | смотреть все | купить | в корзину
    добавить в корзину | войти | регистрация | связаться с нами | закрыть | ответить | далее
    μάθετε περισσότερα | διαβάστε περισσότερα | περισσότερα | δείτε όλα | προσθήκη στο καλάθι | σύνδεση | εγγραφή | επικοινωνία | απάντηση
    了解更多 | 阅读更多 | 查看更多 | 查看全部 | 更多 | 阅读全文 | 展开全文 | 立即购买 | 加入购物车 | 登录 | 注册 | 联系我们 | 关闭 | 閱讀更多 | 看更多 | 回复 | 举报
    続きを読む | もっと見る | 詳しく見る | 詳細はこちら | 一覧を見る | カートに入れる | 今すぐ購入 | ログイン | 新規登録 | お問い合わせ | 閉じる | 返信
    더보기 | 더 보기 | 자세히 보기 | 자세히 | 전체보기 | 장바구니 담기 | 구매하기 | 로그인 | 회원가입 | 문의하기 | 닫기 | 답글
    اقرأ المزيد | المزيد | عرض المزيد | عرض الكل | اشتر الآن | أضف إلى السلة | تسجيل الدخول | سجل الآن | اتصل بنا | إغلاق | رد
    devamını oku | daha fazla | tümünü gör | sepete ekle | giriş yap | üye ol | baca selengkapnya | lue lisää | číst více | zobrazit více`,
  more: `
    more | read more | show more | see more | view more | load more | learn more | read on | continue reading | keep reading | expand | show all | view all | see all | show full * | read full * | read the full * | show transcript | view transcript
    lire la suite | lire plus | voir plus | afficher plus | en savoir plus | afficher la suite | voir tout | tout afficher
    mehr | mehr lesen | mehr anzeigen | weiterlesen | mehr erfahren | alle anzeigen | alles anzeigen | ausklappen
    leer más | ver más | mostrar más | seguir leyendo | ver todo | mostra tutto | leggi tutto | leggi di più | mostra di più | continua a leggere
    leia mais | ler mais | ver mais | mostrar mais | continuar lendo | continuar a ler | ver tudo | lees meer | lees verder | meer lezen | toon meer | meer tonen
    czytaj więcej | czytaj dalej | pokaż więcej | zobacz więcej | rozwiń | číst více | zobrazit více | tovább | tovább olvasom
    ещё | еще | читать далее | читать дальше | читать полностью | показать ещё | показать еще | показать полностью | развернуть | показати більше | читати далі
    περισσότερα | διαβάστε περισσότερα | δείτε περισσότερα | visa mer | läs mer | vis mer | les mer | vis mere | læs mere | näytä lisää | lue lisää
    展开 | 展开全文 | 阅读全文 | 查看更多 | 查看全部 | 阅读更多 | 更多 | 展開 | 閱讀更多 | 看更多 | 続きを読む | もっと見る | 더보기 | 더 보기 | 전체보기
    اقرأ المزيد | المزيد | عرض المزيد | عرض الكل | ادامه مطلب | קרא עוד | devamını oku | daha fazla | devamını göster | xem thêm | selengkapnya | baca selengkapnya | อ่านต่อ | और पढ़ें`,
  unfold: `
    click to expand | click to enlarge | zum vergrößern anklicken | zum ausklappen klicken | cliquez pour agrandir | cliquer pour agrandir
    haz clic para expandir | clicca per allargare | clicca per espandere | clique para expandir | klik om te vergroten | klik om uit te vouwen
    kliknij, aby rozwinąć | kliknij by rozwinąć | kliknij, aby powiększyć | нажмите, чтобы раскрыть | κάντε κλικ για επέκταση
    klicka för att utvidga | klikk for å utvide | klik for at udvide | kliknutím rozbalíte | genişletmek için tıkla
    点击展开 | 點擊展開 | クリックして展開 | 클릭하여 확장 | انقر للتوسيع | اضغط للتوسيع`,
  feedback: `
    was this helpful | was this page helpful | was this article helpful | did you find this helpful | did you find this page helpful
    did this answer your question | how can we improve this page | rate this article | rate this page | rate this book | rate this | rate this story | current rating | thanks, your rating has been counted | we want to hear what you think about this article
    cet article vous a-t-il été utile | notez cet article | noter cet article | cette page vous a-t-elle été utile | cette information vous a-t-elle été utile
    war dieser artikel hilfreich | artikel bewerten | bewerten sie diesen artikel | hier können sie den artikel bewerten | war diese seite hilfreich | hat ihnen dieser artikel geholfen
    te ha resultado útil | fue útil esta página | te ha sido útil | questo articolo ti è stato utile | questa pagina è stata utile
    este artigo foi útil | esta página foi útil | isto foi útil | was deze informatie nuttig | was deze pagina nuttig | heeft dit artikel geholpen
    czy ten artykuł był pomocny | oceń artykuł | oceń ten artykuł | twoja ocena | czy ta strona była pomocna | была ли статья полезной | оцените статью | оцените материал | оцените новость | оцените, пожалуйста, статью | оцените, пожалуйста, статью** | спасибо! * мнение учтено | спасибо, ваш голос учтен | была ли эта статья полезна | вам помогла эта статья
    σας βοήθησε αυτό το άρθρο | ήταν χρήσιμο | 本文是否有帮助 | 此页面对您有帮助吗 | 這篇文章有幫助嗎 | この記事は役に立ちましたか | このページは役に立ちましたか
    이 글이 도움이 되었나요 | 도움이 되었나요 | هل كان هذا المقال مفيدا | هل كانت هذه الصفحة مفيدة | bu makale yardımcı oldu mu
    quanto sono chiare le informazioni su questa pagina
    ce contenu vous a-t-il été utile | avez-vous trouvé cet article utile | war dieser beitrag hilfreich | waren diese informationen hilfreich | te resultó útil | te ha parecido útil este artículo | te ha sido útil este artículo
    questa pagina ti è stata utile | este conteúdo foi útil | esta informação foi útil | was dit artikel nuttig | vond je dit artikel nuttig | heeft deze informatie je geholpen | была ли эта информация полезна | была ли эта страница полезной
    هل كانت هذه المقالة مفيدة | هل كان هذا مفيدا | 这篇文章对您有帮助吗 | 本文对您有帮助吗 | 此内容有帮助吗 | この情報は役に立ちましたか | この記事は参考になりましたか | このページの内容は役に立ちましたか | 이 페이지가 도움이 되었나요 | 이 문서가 도움이 되었나요 | 도움이 되셨나요`,
  contents: `
    table of contents | contents | in this article | in this post | in this guide | on this page | what's in this article | jump to | quick links
    sommaire | table des matières | au sommaire | dans cet article | inhalt | inhaltsverzeichnis | in diesem artikel | in diesem beitrag | auf dieser seite
    índice | tabla de contenidos | índice de contenidos | contenido | contenidos | en este artículo | indice | indice dei contenuti | sommario | in questo articolo | contenuti
    conteúdo | índice de conteúdo | neste artigo | tabela de conteúdos | sumário | inhoud | inhoudsopgave | in dit artikel | op deze pagina
    spis treści | w tym artykule | содержание | оглавление | в этой статье | περιεχόμενα | πίνακας περιεχομένων | σε αυτό το άρθρο
    目录 | 本文目录 | 文章目录 | 目錄 | 目次 | この記事の目次 | この記事の内容 | 목차 | 이 글의 목차 | المحتويات | جدول المحتويات | فهرس المحتويات | في هذا المقال`,
  views: `
    # views | views: # | views # | read # times | viewed # times | hits: # | # reads | # shares | shares: #
    # vues | vues: # | lu # fois | vu # fois | # lectures | # partages | # aufrufe | aufrufe: # | # mal gelesen | gelesen: #
    # visitas | visitas: # | lecturas: # | # lecturas | # visualizzazioni | visualizzazioni: # | letture: # | # visualizações | visualizações: #
    # weergaven | # keer gelezen | wyświetleń: # | odsłon: # | # wyświetleń | odsłony: # | liczba wyświetleń: # | przeczytano: #
    просмотров: # | # просмотров | просмотры: # | прочтений: # | # прочтений | прочитано: # | прочитали: # | переглядів: #
    προβολές: # | # προβολές | αναγνώσεις: # | 阅读: # | 阅读 # | 阅读数: # | 阅读量: # | 浏览: # | 浏览次数: # | 浏览量: # | 点击: # | 点击数: # | 點閱: # | 瀏覽: #
    閲覧数: # | 조회수 # | 조회 # | مشاهدات: # | # مشاهدة | عدد المشاهدات: # | okunma: # | # okunma`,
  waiting: `
    loading | loading posts | loading comments | loading paragraph | please wait | one moment please | no items found | no results found
    chargement | chargement en cours | veuillez patienter | wird geladen | lädt | bitte warten | cargando | caricamento | caricamento in corso
    carregando | a carregar | laden | bezig met laden | ładowanie | wczytywanie | trwa ładowanie | загрузка | идет загрузка | φόρτωση | 加载中 | 正在加载 | 載入中
    読み込み中 | ロード中 | 로딩 중 | 불러오는 중 | جار التحميل | جاري التحميل | yükleniyor
    por favor espere | espere por favor | attendere prego | even geduld | even geduld a.u.b | proszę czekać | пожалуйста, подождите | παρακαλώ περιμένετε | 请稍候 | 請稍候 | 正在載入 | 载入中 | しばらくお待ちください | 로딩중 | 잠시만 기다려 주세요`,
  message: `
    thank you! your submission has been received | your submission has been received | thank you for your submission | oops! something went wrong | oops! something went wrong while submitting the form | something went wrong | something went wrong. please try again
    oops! something went wrong. please try again | something went wrong, please try again | something went wrong. please try again later | an error occurred | an error has occurred | there was an error | please try again | please try again later
    your message has been sent | your message was sent | thanks for subscribing | thank you for subscribing | you're subscribed | please enter a valid email | please enter a valid email address | this field is required
    your cart is empty | your cart is currently empty | your shopping cart is empty | your bag is empty | your basket is empty | no products in the cart | item added to your cart | copied to clipboard | link copied | link copied to clipboard
    une erreur est survenue | une erreur s'est produite | veuillez réessayer | veuillez réessayer plus tard | votre message a été envoyé | votre message a bien été envoyé | merci pour votre inscription | votre panier est vide | ce champ est requis | ce champ est obligatoire | lien copié
    etwas ist schiefgelaufen | etwas ist schief gelaufen | es ist ein fehler aufgetreten | ein fehler ist aufgetreten | bitte versuchen sie es erneut | bitte versuchen sie es später erneut | ihre nachricht wurde gesendet | vielen dank für ihre anmeldung
    ihr warenkorb ist leer | dein warenkorb ist leer | der warenkorb ist leer | dieses feld ist erforderlich | link kopiert | in die zwischenablage kopiert
    algo salió mal | algo ha salido mal | se ha producido un error | ha ocurrido un error | inténtalo de nuevo | inténtelo de nuevo | inténtalo de nuevo más tarde | tu mensaje ha sido enviado | su mensaje ha sido enviado | gracias por suscribirte
    tu carrito está vacío | su carrito está vacío | el carrito está vacío | este campo es obligatorio | enlace copiado
    qualcosa è andato storto | si è verificato un errore | riprova | riprova più tardi | il tuo messaggio è stato inviato | grazie per esserti iscritto | il tuo carrello è vuoto | il carrello è vuoto | questo campo è obbligatorio | link copiato
    algo deu errado | ocorreu um erro | tente novamente | tente novamente mais tarde | sua mensagem foi enviada | a sua mensagem foi enviada | obrigado por se inscrever | seu carrinho está vazio | o seu carrinho está vazio | este campo é obrigatório | link copiado
    er is iets misgegaan | er ging iets mis | er is een fout opgetreden | probeer het opnieuw | probeer het later opnieuw | je bericht is verzonden | uw bericht is verzonden | bedankt voor je aanmelding | je winkelwagen is leeg | uw winkelwagen is leeg | dit veld is verplicht
    coś poszło nie tak | wystąpił błąd | spróbuj ponownie | spróbuj ponownie później | twoja wiadomość została wysłana | wiadomość została wysłana | dziękujemy za zapisanie się | twój koszyk jest pusty | koszyk jest pusty | to pole jest wymagane
    что-то пошло не так | произошла ошибка | попробуйте ещё раз | попробуйте еще раз | попробуйте позже | ваше сообщение отправлено | сообщение отправлено | спасибо за подписку | ваша корзина пуста | корзина пуста | обязательное поле | ссылка скопирована
    κάτι πήγε στραβά | παρουσιάστηκε σφάλμα | προσπαθήστε ξανά | το μήνυμά σας στάλθηκε | το καλάθι σας είναι άδειο | το πεδίο είναι υποχρεωτικό
    出错了 | 发生错误 | 请重试 | 请稍后再试 | 提交成功 | 您的购物车是空的 | 购物车为空 | 链接已复制 | 發生錯誤 | 請稍後再試 | 您的購物車是空的
    エラーが発生しました | もう一度お試しください | 送信しました | 必須項目です | カートは空です | カートに商品がありません | リンクをコピーしました
    오류가 발생했습니다 | 다시 시도해 주세요 | 메시지가 전송되었습니다 | 필수 입력 항목입니다 | 장바구니가 비어 있습니다 | 링크가 복사되었습니다
    حدث خطأ | حدث خطأ ما | يرجى المحاولة مرة أخرى | تم إرسال رسالتك | هذا الحقل مطلوب | سلة التسوق فارغة | bir hata oluştu | lütfen tekrar deneyin | sepetiniz boş`,
  duration: `
    # min read | # mins read | # min. read | # minute read | # minutes read | #-min read | #-minute read | reading time: # min | reading time: # mins | reading time: # minutes | estimated reading time: # min | estimated reading time: # minutes | read time: # min | read time: # mins | read time: # minutes | time to read: # min | time to read: # minutes
    temps de lecture : # min | temps de lecture : # mn | temps de lecture : # minutes | temps de lecture estimé : # min | temps de lecture estimé : # minutes | durée de lecture : # min | durée de lecture : # minutes | lecture : # min | # min de lecture | # minutes de lecture
    lesezeit: # min | lesezeit: # minuten | lesezeit ca. # min | lesezeit ca. # minuten | lesezeit: ca. # minuten | geschätzte lesezeit: # minuten | lesedauer: # min | lesedauer: # minuten | # min lesezeit | # min. lesezeit | # minuten lesezeit
    tiempo de lectura: # min | tiempo de lectura: # minutos | tiempo estimado de lectura: # minutos | # min de lectura | # minutos de lectura | lectura de # min | lectura de # minutos
    tempo di lettura: # min | tempo di lettura: # minuti | # min di lettura | # minuti di lettura | lettura di # minuti | tempo de leitura: # min | tempo de leitura: # minutos | # min de leitura | # minutos de leitura | leitura de # minutos
    leestijd: # min | leestijd: # minuten | # min leestijd | # minuten leestijd | czas czytania: # min | czas czytania: # minut | czas czytania: # minuty | # min czytania | # minut czytania | # minuty czytania
    время чтения: # мин | время чтения: # минут | время чтения: # минуты | время на чтение: # мин | на чтение # мин | # мин чтения | # минут чтения | # минуты чтения | χρόνος ανάγνωσης: # λεπτά | # λεπτά ανάγνωσης | # λεπτό ανάγνωσης
    阅读时间：# 分钟 | 预计阅读时间：# 分钟 | 阅读约 # 分钟 | # 分钟阅读 | 閱讀時間：# 分鐘 | # 分鐘閱讀 | 読了時間：# 分 | 読了時間：約 # 分 | この記事は約 # 分で読めます | # 분 읽기 | 읽는 시간 # 분 | 읽는 시간: 약 # 분
    وقت القراءة: # دقائق | وقت القراءة: # دقيقة | مدة القراءة: # دقائق | مدة القراءة: # دقيقة | # دقائق قراءة | # دقيقة قراءة | okuma süresi: # dakika | # dakika okuma | # dk okuma | lästid: # min | lästid: # minuter | læsetid: # min | lesetid: # minutter | lukuaika: # min`,
  paywall: `
    subscribe to continue reading | subscribe to read the full article | this article is for subscribers only | this content is for subscribers only
    already a subscriber | already a subscriber? log in | already a subscriber? sign in | already have an account? log in | log in to continue reading | to continue reading, subscribe
    you have reached your limit of free articles | you have * free articles left | register to continue reading
    réservé aux abonnés | article réservé aux abonnés | cet article est réservé aux abonnés | la suite est réservée aux abonnés | il vous reste * à lire | il vous reste * de cet article à lire
    déjà abonné | déjà abonné ? se connecter | déjà abonné ? connectez-vous | lisez la suite en illimité | abonnez-vous pour lire la suite
    nur für abonnenten | dieser artikel ist nur für abonnenten | jetzt weiterlesen mit * | sie haben bereits ein abo | bereits abonnent | diesen artikel weiterlesen
    solo para suscriptores | contenido exclusivo para suscriptores | suscríbete para seguir leyendo | ya eres suscriptor | ¿ya eres suscriptor
    riservato agli abbonati | contenuto riservato agli abbonati | sei già abbonato | abbonati per continuare a leggere
    exclusivo para assinantes | conteúdo exclusivo para assinantes | já é assinante | assine para continuar lendo
    alleen voor abonnees | al abonnee | lees verder met een abonnement | tylko dla prenumeratorów | artykuł dostępny tylko dla prenumeratorów | masz już prenumeratę
    только для подписчиков | материал доступен только подписчикам | уже есть подписка | μόνο για συνδρομητές | 仅限订阅者 | 订阅后继续阅读 | 訂閱後繼續閱讀
    この記事は有料会員限定です | 有料会員限定 | 会員限定記事です | 구독자 전용 | 구독자 전용 기사입니다 | للمشتركين فقط | هذا المحتوى للمشتركين فقط
    contenu réservé aux abonnés | cet article est réservé à nos abonnés | pour lire la suite, abonnez-vous | vous êtes déjà abonné | exklusiv für abonnenten | sie sind bereits abonnent | noch kein abo | registrieren sie sich, um weiterzulesen
    contenido para suscriptores | exclusivo para suscriptores | suscríbete para continuar leyendo | para seguir leyendo, suscríbete | articolo riservato agli abbonati | solo per abbonati | hai già un abbonamento | conteúdo para assinantes | para continuar lendo, assine | já sou assinante
    exclusief voor abonnees | dit artikel is exclusief voor abonnees | ben je al abonnee | heb je al een abonnement | treść tylko dla prenumeratorów | treść tylko dla subskrybentów | masz już subskrypcję | доступно только подписчикам | доступно по подписке | полный текст доступен по подписке
    αποκλειστικά για συνδρομητές | محتوى حصري للمشتركين | 订阅后阅读全文 | 成为会员阅读全文 | 登录后阅读全文 | 訂戶限定 | 會員限定 | ここから先は有料会員限定です | この続きは有料会員限定です | ログインして続きを読む | 유료 회원 전용 | 구독하고 계속 읽기`,
} as const;
