/** The words by which pages ask for a subscription, for money, or to be looked at. */
export const asking = {
  newsletter: `
    * is a reader-supported publication | * is a reader supported publication | to receive new posts and support my work, consider becoming a free or paid subscriber | thanks for reading * subscribe for free to receive new posts and support my work
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
  advert: `
    advertisement | advertisements | ad | ads | sponsored | sponsored content | promoted | advertorial | article continues below advertisement | story continues below
    publicité | pub | annonce | contenu sponsorisé | la suite après la publicité | la suite après cette publicité
    anzeige | werbung | anzeigen | publicidad | publicidade | anuncio | pubblicità | advertentie | reclame | reklama | реклама | διαφήμιση
    إعلان | إعلانات | 广告 | 廣告 | 広告 | スポンサーリンク | 광고 | reklam | פרסומת
    hirdetés | inzerce | reklaam | annons | mainos | annonse | iklan | publicitate | quảng cáo | โฆษณา | विज्ञापन | تبلیغات | آگهی
    article sponsorisé | la suite de l'article après la publicité | werbeanzeige | gesponsert | gesponserter inhalt | weiterlesen nach der anzeige | anuncios | contenido patrocinado | anúncio | conteúdo patrocinado | continua após a publicidade | continua depois da publicidade
    contenuto sponsorizzato | continua a leggere dopo la pubblicità | advertenties | gesponsord | lees verder na de advertentie | dalsza część artykułu pod reklamą | ciąg dalszy artykułu pod reklamą | materiał sponsorowany | artykuł sponsorowany
    на правах рекламы | партнёрский материал | партнерский материал | продолжение после рекламы | διαφημίσεις | χορηγούμενο | اعلان | محتوى مدعوم | 赞助内容 | 赞助商链接 | 贊助商連結 | スポンサードリンク | 스폰서 링크`,
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
