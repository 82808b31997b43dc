/** The words on what a page has to be used by: ways about it, buttons, counts, and what it says while one waits. */
export const controls = {
  contents: `
    table of contents | contents | in this article | in this post | in this guide | on this page | what's in this article | jump to | quick links
    sommaire | table des matières | au sommaire | dans cet article | inhalt | inhaltsverzeichnis | in diesem artikel | in diesem beitrag | auf dieser seite
    índice | tabla de contenidos | índice de contenidos | contenido | contenidos | en este artículo | indice | indice dei contenuti | sommario | in questo articolo | contenuti
    conteúdo | índice de conteúdo | neste artigo | tabela de conteúdos | sumário | inhoud | inhoudsopgave | in dit artikel | op deze pagina
    spis treści | w tym artykule | содержание | оглавление | в этой статье | περιεχόμενα | πίνακας περιεχομένων | σε αυτό το άρθρο
    目录 | 本文目录 | 文章目录 | 目錄 | 目次 | この記事の目次 | この記事の内容 | 목차 | 이 글의 목차 | المحتويات | جدول المحتويات | فهرس المحتويات | في هذا المقال`,
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
  views: `
    # views | views: # | views # | read # times | viewed # times | hits: # | # reads | # shares | shares: #
    # vues | vues: # | lu # fois | vu # fois | # lectures | # partages | # aufrufe | aufrufe: # | # mal gelesen | gelesen: #
    # visitas | visitas: # | lecturas: # | # lecturas | # visualizzazioni | visualizzazioni: # | letture: # | # visualizações | visualizações: #
    # weergaven | # keer gelezen | wyświetleń: # | odsłon: # | # wyświetleń | odsłony: # | liczba wyświetleń: # | przeczytano: #
    просмотров: # | # просмотров | просмотры: # | прочтений: # | # прочтений | прочитано: # | прочитали: # | переглядів: #
    προβολές: # | # προβολές | αναγνώσεις: # | 阅读: # | 阅读 # | 阅读数: # | 阅读量: # | 浏览: # | 浏览次数: # | 浏览量: # | 点击: # | 点击数: # | 點閱: # | 瀏覽: #
    閲覧数: # | 조회수 # | 조회 # | مشاهدات: # | # مشاهدة | عدد المشاهدات: # | okunma: # | # okunma`,
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
} as const;
