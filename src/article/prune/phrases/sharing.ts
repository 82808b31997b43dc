/** The words by which pages ask to share and to follow, and the networks that they name. */
export const sharing = {
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
} as const;
