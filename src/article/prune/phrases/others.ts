/** The words by which pages lead to other articles. */
export const others = {
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
} as const;
