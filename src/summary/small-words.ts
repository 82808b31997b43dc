/** Words of more than three letters that carry grammar and no subject, by language; in Chinese and Japanese of two signs or more. */
const byLanguage: Record<string, string> = {
  en: `about above after again against also although always among another around because been before being below between
    both came cannot come could does doing done down during each either else even ever every first from further gave
    give given goes going gone good have having here hers herself himself however into itself just keep kept know known
    last least less like little look made make makes making many might more most much must near need never next once
    only other others ought over people perhaps quite rather really said same says second seem seems several shall
    should since some something still such take taken takes tell than that their theirs them themselves then there
    these they thing things this those though three through time today together told took toward turn under until upon
    used using very want wants ways well went were what when where whether which while whole whom whose will with
    within without would year years your yours already away back best better does doesn didn wasn weren wouldn couldn
    hasn haven isn aren week weeks month months days long according learn
    whatever`,
  fr: `afin ainsi alors après assez aucun aucune aujourd aussi autre autres avaient avait avant avec avoir beaucoup bien
    cela celle celles celui cent cependant certain certaine certaines certains cette ceux chaque chez comme comment contre
    dans déjà depuis dernier dernière derniers derrière dessous deux devant devrait doit doivent donc dont durant elle
    elles encore enfin entre environ était étaient étant être eux faire fait faut font fois furent grand grande haut hier
    hors ici jamais jour jours jusqu jusque laquelle lequel lesquels leur leurs loin long lors lorsque lundi mais mardi
    même mêmes moins mois monde nombre notamment notre nous nouveau nouvelle parce parmi part partir pendant peut peuvent
    peu plus plusieurs point pour pourquoi pourrait pourtant près presque puis quand quatre quel quelle quelles quelque
    quelques quels quoi rien sans sauf sera serait seront seul seule seulement selon sera sinon sont sous souvent suivant
    surtout tandis tant tard tels telle temps tous tout toute toutefois toutes très trois trop vers veut voici voilà vont
    votre vous quelqu lieu cas ans année années semaine affirme assure déclaré explique expliqué indique indiqué dit`,
  de: `aber alle allem allen aller alles also andere anderen anderer anderes auch auf aufgrund außer außerdem bald beide
    beiden beim bereits bevor bisher damit danach dann daran darauf daraus darf darin darüber darum dass davon dazu denen
    denn dennoch deren derzeit deshalb dessen dich diese diesem diesen dieser dieses doch dort durch eben ebenso eher
    eigentlich eine einem einen einer eines einige einigen einmal erst erste ersten etwa etwas euch euer fast für ganz
    gegen gehen geht gemacht genau gerade gibt groß große großen gut habe haben hatte hatten heute hier hinter immer indem
    ihnen ihre ihrem ihren ihrer inzwischen jede jedem jeden jeder jedes jedoch jemand jetzt kann kaum kein keine keinen
    könne können könnte könnten lassen machen macht mehr mehrere mein meine meisten menschen mich mittlerweile möglich
    müssen musste nach nachdem nächsten neben neue neuen nicht nichts noch nun nur obwohl oder ohne schon sehr sein seine
    seinem seinen seiner seit seitdem selbst sich sind sogar solche sollen sollte sollten sondern sonst soll sowie statt
    steht stehen tage tagen trotz über überhaupt unser unsere unter viel viele vielen vom von vor wann waren warum weil
    weiter weitere weiteren welche welchen wenig weniger wenn werde werden wieder wird wirklich wissen wohl wollen wollte
    worden wurde wurden während würde würden zeit zudem zuletzt zum zur zwar zwei zwischen jahr jahre jahren sagt sagte
    laut prozent`,
  es: `además ahora algo alguna algunas alguno algunos ante antes aquel aquella aquí aunque cada casi como contra cual
    cuales cuando cuatro cuyo debe deben decir dentro desde después dice dijo donde durante ella ellas ellos entonces entre
    eran esas eso esos esta está estaba estado están estar estas este esto estos estoy fueron fuera gran había haber hace
    hacer hacia hasta haya hecho hemos hubo incluso luego mayor mediante menos mientras mismo misma mucho muchos muchas muy
    nada nadie nosotros nuestra nuestro nueva nuevo nunca otra otras otro otros para parte pero poco pocos poder podría
    porque primer primera primero pueda puede pueden pues quien quienes según será serán siempre sino sobre solo sólo sido
    siendo somos sería suya tanto también tampoco tener tenía tiene tienen tipo toda todas todavía todo todos tras tres
    unas unos usted vamos veces años días según`,
  it: `adesso alcuni alcune allora altra altre altri altro anche ancora anni aveva avere bene cioè come comunque con contro
    così cosa cui dalla dalle dallo degli della delle dello dentro dopo dove dovrebbe durante ecco ella entro erano essere
    essi fare fatto fino fra fuori già giorni grande hanno infatti insieme invece loro lungo malgrado meno mentre molti
    molto molte nella nelle nello niente nessun nessuno nostra nostro ogni oltre oppure ormai perché però piuttosto
    poco poi possono potrebbe prima primo proprio quale quali qualche quando quanto quasi quella quelle quelli quello
    quest questa queste questi questo quindi sarà saranno sarebbe sempre senza secondo siamo solo sono sopra sotto stata
    state stati stato stesso sulla sulle sugli tanto tempo tutta tutte tutti tutto tuttavia verso viene vengono vostra
    alla alle agli allo iniziato inizia`,
  pt: `agora ainda além algo alguma algumas alguns ano anos antes após aquela aquele aqui assim ante até bem cada caso coisa
    com como contra contudo dela dele deles depois desde dessa desse desta deste deve devem dia dias disse diz dizer dois
    durante ela elas eles enquanto então entre eram essa essas esse esses esta está estão estar estava este estes eu
    fazer feito foi foram grande havia isso isto já maior mais mas melhor menos mesma mesmo muita muitas muito muitos nada
    não nem nenhum nessa nesse nesta neste nossa nosso nova novo nunca onde outra outras outro outros para parte pela pelas
    pelo pelos pode podem pois porém porque pouco primeira primeiro própria próprio qual quais qualquer quando quanto quase
    que quem seja sem sempre sendo ser será sido sobre sua suas também tanto tem têm tempo ter tinha toda todas todo todos
    trás três uma umas vai vez vezes você segundo`,
  nl: `aan achter alle alleen alles als altijd andere anders beide beter bijna binnen boven daar daarna daarom deze dezelfde
    door doen doet dus echter eens eerst eerste elke elkaar enige enkele erg geen gaan gaat gebruik geleden goed grote
    haar hadden hebben heeft heel hier hoewel hoeveel iedereen iets immers jaar jaren jouw kunnen komen komt kon konden
    langs later maar maken meer meest meeste men mensen met mijn minder moet moeten mogelijk naar naast nadat niet niets
    nieuwe nog nooit omdat onder ons onze ook over samen sinds slechts sommige steeds tegen terwijl toch toen tot tussen
    twee uit vaak van veel verder volgens voor vooral vorige waar waarom wanneer waren wat weer welke werd werden wil wordt
    worden zal zelf zich zijn zoals zonder zou zouden zullen zeer zegt`,
  pl: `albo ale aby bardzo bardziej bez będzie będą była było były być chce ciągu coraz czas czasie czego często czy czyli dla
    dlatego dnia dobrze dopiero dwa dwóch gdy gdyż gdzie ich inne innych jak jako jakie jakim jednak jednym jego jest jeszcze
    jeśli jeżeli już każdy kiedy kilka kto która które którego której który których którym którzy lecz lub lata lat mają
    mieć między może można mnie musi nad nadal nam nas nawet nich nie niego niej niektóre niemal niż nowy obecnie oraz około
    podczas ponad ponieważ poprzez powinien przed przede przez przy raz roku również sam siebie się sobie sposób swoje swoją
    szczególnie tak także tego temu ten też tej teraz trzeba tych tylko tym wiele wielu więc większość wszystko wszystkie
    wszystkich właśnie według wśród zawsze został została zostały że żeby
    wbrew wszak wobec dzięki zgodnie natomiast bowiem`,
  ru: `более больше была были было быть вам вас вдруг ведь весь вместе вновь вокруг вообще вот время всего всегда всех вся где
    даже два дня для до долго должен должны другие других его если есть еще ещё жизни зачем здесь или имеет иметь каждый как
    какая какой кого когда кого которая которого которое которой которые который которых кроме кто куда лет лишь лучше между
    менее меня мне много может можно мой моя нас нашей нее него нельзя несколько нет нибудь никогда ними них ничего однако
    около она они опять особенно отметил очень перед под поэтому пока после потом потому почти при про просто против раз
    рамках сам самый свои своей своего свою себе себя сейчас сказал сегодня совсем согласно сообщил сообщает сообщила со
    среди стал стали стало та также такая такие такой там тебя тем теперь то тогда того тоже только том тот три тут уже
    хорошо хотя чего чем через что чтобы чуть эта эти этим этих это этого этой этом этот году года годов словам человек людей`,
  el: `αλλά αλλο αλλη αυτά αυτές αυτή αυτής αυτό αυτοί αυτός αυτού αυτών από γιατί για δεν δηλαδή δύο είναι είχαν είχε εκεί
    ενώ επίσης έχει έχουν ήδη ήταν θα καθώς και κάθε κάθετι κάποια κάποιοι κατά λοιπόν μας μαζί μεταξύ μετά μέσα μέσω μέχρι
    μία μόνο μπορεί μπορούν να όλα όλες όλοι όμως όπου όπως όσο όταν ότι οποία οποίες οποίο οποίοι οποίος ούτε πάρα παρά πιο
    πολλά πολλές πολλοί πολύ ποσό πριν προς πρέπει πως σας σε στα στη στην στις στο στον στους σύμφωνα τα τη την της τις
    του τους των τώρα υπό χωρίς έναν ένας όχι χρόνια ώστε επειδή αφού έτσι ακόμη ακόμα σήμερα χθες τότε όσοι μήπως κάποιος κάντε κάνετε λόγω`,
  tr: `ancak aynı ayrıca artık bazı belirten belirtti beri bile bir biraz birçok biri birlikte bizim böyle bunu bunun burada
    çok çünkü daha değil diğer diye dolayı doğru eden eder edildi eğer fakat gibi göre hem henüz her hiç için içinde ile ilgili
    ise işte kadar karşı kendi kez kim konusunda nasıl neden olan olarak oldu olduğu olduğunu olması olmak onlar onun önce
    rağmen sadece sahip sonra söyledi şekilde şey şimdi tarafından tüm üzere üzerine var veya yani yaptığı yapılan yeni yer
    yıl yine yok zaman bulunan eden ettiği kaydetti dedi`,
  vi: `anh bạn bằng biết các cách cần chỉ cho chúng chưa con còn cũng của cùng đang đây đã đến đều điều đó được gì hay hơn hết
    khi không lại là làm lên lúc mà mới một mình nào này nên ngay người như những nhiều nếu ông phải qua quá ra rằng rất rồi
    sau sẽ số tại theo thêm thì thể thành trên trong trước từ vào vẫn vậy về vì việc với và có ngày năm`,
  sv: `alla alltså andra annan att bara bland blev bli blir borde både bättre denna deras dessa detta dock där därför efter
    eller endast enligt ett flera fram från för före först första genom gång göra gör hade hela hennes honom här hos inga
    ingen inom inte innan jämfört kommer kunde kunna kan kanske lite man med mellan men mera mest mot mycket måste ner nog
    något några när och också olika om redan samma samt sedan sina sitt själv skulle ska som stora säger så till tillsammans
    trots två under upp utan utom var vara varit varje vilket vill väl även över åren året`,
  zh: '一个 一些 一直 不是 不能 不会 不过 之后 之间 之前 也是 今年 今天 他们 以及 以后 以来 但是 作为 使用 关于 其他 其中 具有 几个 出现 分别 包括 即使 只是 只有 可以 可能 同时 因为 因此 如何 如果 它们 对于 就是 已经 并且 应该 开始 当时 很多 怎么 我们 所以 所有 方面 时候 时间 是否 曾经 最后 有些 有的 没有 由于 目前 直接 真的 第一 第二 终于 能够 自己 虽然 表示 认为 许多 记者 试图 起来 这个 这些 这样 这种 进行 还是 通过 那个 那些 部分 都是 除了 非常 需要 首先 昨天 近日 日前',
  ja: 'ある いる こと これ それ ため もの よう また など なる から まで など について として という による され した して する です ます ない その この さん 場合 必要 今回 今年 昨年 現在 可能 同じ 自分 私たち',
};

const sets = new Map<string, ReadonlySet<string>>();

/** The small words of a language; empty for one without a list. */
export function smallWordsOf(language: string): ReadonlySet<string> {
  const known = sets.get(language);
  if (known) return known;
  const made = new Set((byLanguage[language] ?? '').split(/\s+/).filter(Boolean));
  sets.set(language, made);
  return made;
}
