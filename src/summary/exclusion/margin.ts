import { either, opensWith } from './phrases';
import type { ExclusionRule } from './rule';

/** Longer sentences tell besides what was said. */
const longestAttribution = 220;

/** “This was announced by …”, of text in lower case: what “this” is stands elsewhere. */
const attribution = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:${[
    "so (?:said|says|reported|announced)|(?:that|this) (?:is|was|has been) (?:announced|reported|stated|confirmed|revealed|according to)|(?:that|this)[’']s according to",
    "c[’']est (?:du moins )?ce (?:qu[’'](?:a|ont|il|elle|ils|elles|on|indique|annonce|affirme|explique)|que (?:rapporte|révèle|indique|dit|précise|montre|raconte|confirme))|(?:l[’'](?:information|annonce)|la nouvelle) a été (?:confirmée|annoncée|révélée|rapportée|donnée|faite|communiquée)",
    '(?:das|dies) (?:teilten?|berichte(?:te)?n?|melde(?:te)?n?|sagten?|bestätigten?|erklärten?|gab(?:en)?(?! es)|geht aus|schrieb(?:en)?|hat \\p{L}+ (?:mitgeteilt|bekannt))',
    'así (?:se )?lo (?:ha |han |había )?(?:inform|anunci|confirm|dijo|dio|asegur|señal|indic|explic|comunic|manifest|afirm|declar|revel|expres|detall)\\p{L}*|(?:la|esta) información fue (?:confirmada|publicada|difundida)',
    '(?:a (?:informação|notícia)|o anúncio) (?:foi|é) (?:divulgad|confirmad|publicad|dad|feit|revelad|d[oae] )\\p{L}*|as informações são d[aoe]s?|é o que (?:diz|mostra|aponta|revela|informa|afirma|indica)m?',
    'l[oa] (?:ha|hanno) (?:annunciat|riferit|res|comunicat|dichiarat|dett|confermat|rivelat|spiegat)[oa]|lo (?:riferisc|riport|rend|annunci|scriv|rivel|afferm|comunic)\\p{L}+|è quanto (?:emerge|riferisc|riport|afferm|si (?:apprende|legge)|ha)\\p{L}*',
    'dat (?:meldt|meldde|melden|zegt|zei|schrijft|bericht|blijkt uit|maakte|heeft \\p{L}+ (?:bekend|gemeld))|det (?:skriver|rapporterar|uppger|meddelar|säger|framgår)',
    '(?:poinformował|powiadomił|donosi|donosił|napisał|powiedział|mówił)[aoiy]? o tym|o tym (?:\\p{L}+ ){0,3}(?:poinformował|informuje|powiadomił)|(?:informoval|řekl)[aio]? (?:o tom|to)',
    'об этом .{0,80}(?:сообщ|заяв|рассказ|говор|пиш|переда|стало известно|свидетельств)|про це .{0,80}(?:повідом|заяв|розпов|пиш|йдеться)',
    'αυτ[όά] (?:ανακοίνωσ|δήλωσ|αναφέρ|μετέδωσ|είπ|τόνισ)\\p{L}+|و?جاء (?:ذلك|هذا) (?:في|خلال|على)|以上(?:消息|内容)|(?:这|這)是[^，。]{2,20}(?:报道|報導|透露|表示)的',
  ].join('|')})`,
  'u',
);

/** Lines that belong to the margins of an article: who wrote it and when, what a picture shows, whose it is. */
export const marginRules: ExclusionRule[] = [
  {
    name: 'attribution',
    why: 'It tells who said what stands before it, and nothing else.',
    excludes: ({ text }) => text.length <= longestAttribution && attribution.test(text.toLowerCase()),
    examples: [
      ['This was announced by the town council on Monday.', true],
      ['That’s according to a report of the bridge authority.', true],
      ['C’est ce qu’a annoncé lundi la mairie de la ville.', true],
      ['L’information a été confirmée par la mairie de Varne.', true],
      ['Das teilte die Stadt Varne am Montag mit.', true],
      ['Dies geht aus einem Bericht der Stadt Varne hervor.', true],
      ['Así lo ha confirmado este lunes el alcalde de Varne.', true],
      ['A informação foi divulgada pela prefeitura de Varne.', true],
      ['Lo riferisce il comune di Varne in una nota.', true],
      ['È quanto emerge da un rapporto della città.', true],
      ['Dat meldt de gemeente Varne op maandag.', true],
      ['Poinformował o tym w poniedziałek burmistrz miasta.', true],
      ['Об этом «Варне.Ru» в понедельник сообщила пресс-служба мэрии.', true],
      ['Про це у понеділок повідомила мерія міста.', true],
      ['Αυτό ανακοίνωσε τη Δευτέρα ο δήμος της πόλης.', true],
      ['جاء ذلك في بيان لبلدية المدينة يوم الاثنين.', true],
      ['The bridge was announced by the council on Monday.', false],
      ['It was announced in May that the bridge will be closed.', false],
      ['C’est ce que les habitants du pont attendaient.', false],
      ['Das Amt teilte mit, dass die Brücke offen ist.', false],
      ['Das gab es in der alten Stadt Varne noch nie.', false],
      ['Das geht den Bewohnern der Brücke zu weit.', false],
      ['Así lo construyeron los romanos hace mil años.', false],
      ['Об этом мосте мечтали все жители старого города.', false],
      ['Lo storico ponte della città riapre lunedì.', false],
    ],
  },
  {
    name: 'credit',
    why: 'It names who made a picture, who wrote, or who owns the text.',
    excludes: opensWith(
      '©|copyright|all rights reserved|tous droits réservés|alle rechte vorbehalten|todos los derechos reservados',
      '(?:photos?|images?|pictures?|illustration|crédits?(?: photos?)?|credits?|source|foto|bild|quelle|fuente|imagen|fonte|immagine|zdjęcie|фото|источник|图片|来源|写真|출처|사진|صورة|المصدر) ?[:：©/]',
    ),
    examples: [
      ['© 2024 The Daily Paper and its licensors, London.', true],
      ['Photo: the bridge at night, seen from the port.', true],
      ['Crédit photo : Jeanne Martin pour la ville de Lyon.', true],
      ['Foto: Die Brücke bei Nacht, vom Hafen aus gesehen.', true],
      ['Fuente: elaboración propia con datos de la ciudad.', true],
      ['Фото: мост ночью, вид со стороны старого порта.', true],
      ['图片：从港口眺望夜幕下的城市新大桥全景。', true],
      ['Photos of the bridge were shared thousands of times.', false],
    ],
  },
  {
    name: 'publication',
    why: 'It tells when the article was written, not what it says.',
    excludes: opensWith(
      '(?:(?:first |originally )?published|(?:last )?updated|posted|last modified) (?:on|at|in|by|:)|this (?:article|post|story|piece|entry) (?:was|is|has been|originally|first|appeared)|filed under',
      '(?:publié|mis à jour|modifié|posté) (?:le|par|à|:)|cet article (?:a été|est) (?:publié|paru|mis)|cette entrée a été publiée|veröffentlicht (?:am|von)|dieser (?:beitrag|eintrag|artikel) wurde (?:am|von|unter|in|erstmals|zuerst)|der (?:beitrag|eintrag|artikel) wurde am|aktualisiert am|publicado (?:el|en|por|em)|actualizado el|esta entrada (?:fue|ha sido) publicada|est[ea] (?:post|entrada) foi publicad[oa]|pubblicato (?:il|da)|aggiornato il|quest(?:o articolo è stato|a voce è stata) pubblicat[oa]|(?:dit bericht|deze entry) (?:is|werd) (?:geplaatst|gepost)|ten wpis został|эта запись|запись опубликована|опубликовано|обновлено',
    ),
    examples: [
      ['Updated on 3 May with a statement from the mayor.', true],
      ['Publié le 3 mai 2024 par la rédaction de la revue.', true],
      ['Veröffentlicht am 3. Mai 2024 von der Redaktion.', true],
      ['Publicado el 3 de mayo de 2024 por la redacción.', true],
      ['Der Beitrag wurde am Mittwoch um 15:21 Uhr veröffentlicht und unter Brücken abgelegt.', true],
      ['This entry was posted on Wednesday and is filed under Bridges.', true],
      ['Esta entrada fue publicada el miércoles en Puentes.', true],
      ['Der Beitrag wurde um zwei Millionen erhöht, damit die Brücke hält.', false],
      ['Опубликовано 3 мая 2024 года редакцией журнала.', true],
      ['Updating the bridge will cost the town two million.', false],
    ],
  },
  {
    name: 'thanks',
    why: 'It thanks those who helped the author.',
    excludes: opensWith(
      "(?:special |many )?thanks to|we (?:would like to )?thank|i (?:would|[’']d) like to thank|merci (?:à|aux)|nous (?:tenons à )?remerci(?:ons|er)|un grand merci|wir (?:danken|bedanken)|(?:vielen|herzlichen|besonderer) dank|danke an|gracias a|agradecemos|(?:un )?grazie a|ringraziamo|obrigado a|dank aan|(?:dziękujemy|serdecznie dziękujemy)|спасибо|благодарим|特别感谢|感谢",
    ),
    examples: [
      ['Thanks to the engineers of Varne for their help with this text.', true],
      ['Nous remercions la ville de Varne pour son accueil.', true],
      ['Wir danken der Stadt Varne für die Bilder der Brücke.', true],
      ['Dziękujemy miastu za pomoc w stworzeniu tekstu.', true],
      ['Thankfully the bridge of the old town was never closed.', false],
    ],
  },
  {
    name: 'byline',
    why: 'It names who wrote, not what is told.',
    excludes: ({ text }) => byline.test(text),
    examples: [
      ['By Jane Roe and Martin Hall, Associated Press.', true],
      ['Par Jeanne Martin avec Agence France-Presse.', true],
      ['Von Klaus Berger, Redakteur in Berlin.', true],
      ['Reporting by Jane Roe; editing by Martin Hall.', true],
      ['By Monday the town had opened the bridge again.', false],
      ['By Jane Roe’s account the bridge was never closed.', false],
      ['Von Hamburg nach Berlin fährt der Zug zwei Stunden.', false],
    ],
  },
  {
    name: 'caption',
    why: 'It tells what a picture shows that the summary does not have.',
    excludes: either(
      ({ text }) => placed.test(text),
      opensWith(
        '(?:pictured|pictured (?:above|below|here|left|right)|(?:above|below|left|right|top|bottom|inset)(?: (?:left|right))?|file photo) ?[:,]|(?:watch|video|gallery) ?:',
        '(?:en photo|ci-dessus|ci-dessous|à gauche|à droite|photo d’archives|vidéo|regardez) ?[:,]|(?:im bild|symbolbild|archivbild|video) ?[:,]',
        '(?:en la (?:foto|imagen)|arriba|abajo|vídeo|nella foto|na foto|op de foto|na zdjęciu|на фото|ảnh|fotoğraf) ?[:,]|图为|圖為|（图）',
        "(?:image|photo|picture) description ?:|(?:bild|foto)beschreibung ?:|description de (?:la photo|l[’']image)[^.]{0,60} ?:|descripción de la (?:foto|imagen)[^.:]{0,60}:|descrição da (?:foto|imagem)[^.:]{0,60}:|descrizione (?:della foto|dell[’']immagine)[^.:]{0,60}:",
      ),
    ),
    examples: [
      ['Pictured: the bridge on the day of its opening in May.', true],
      ['Above, the bridge on the day of its opening in May.', true],
      ['En photo : le pont le jour de son ouverture en mai.', true],
      ['Im Bild: die Brücke am Tag ihrer Eröffnung im Mai.', true],
      ['На фото: мост в день открытия в мае этого года.', true],
      ['图为市民在大桥开通当天走过新桥。', true],
      ['圖為市民在大橋開通當天走過新橋。', true],
      ['Ann Roe, center, poses for a photo on the bridge of Varne.', true],
      ['Mayor Ann Roe (left) and Paul Hall on the new bridge.', true],
      ['Ann Roe, second from right, opens the bridge of Varne.', true],
      ['Bürgermeisterin Anna Roth (links) und Paul Hall auf der Brücke.', true],
      ['Jeanne Martin (à gauche) et Paul Durand sur le pont.', true],
      ['Ana Ruiz (izquierda) y Paul Gil en el nuevo puente.', true],
      ['Анна Орлова (слева) и мэр города на новом мосту.', true],
      ['Descripción de la foto para personas ciegas: el puente de noche.', true],
      ['The bridge joins the parties of the left, centre and right.', false],
      ['The mayor, left without a bridge, bought a ferry.', false],
      ['Die Brücke liegt (links der Orme) in der alten Stadt.', false],
      ['Above the river stands the bridge that opened in May.', false],
      ['Video of the opening was seen by half of the town.', false],
    ],
  },
];

/** Where somebody with a name stands in a picture: "Ann Roe, left, and", "Ann Roe (à gauche)". */
const placed =
  /\p{Lu}[\p{L}’'-]+(?:, (?:(?:far |at )?(?:left|right)|cent(?:er|re)|(?:second|third|fourth) from (?:the )?(?:left|right))(?:,| and )| ?[(（](?:(?:far |top |bottom )?(?:left|right|cent(?:er|re))|[LlRr]|(?:von |oben |unten |ganz )?(?:links|rechts)|Mitte|(?:à|de) (?:gauche|droite)|au centre|(?:a la )?(?:izquierda|derecha|izq\.?|der\.?)|(?:a )?(?:sinistra|destra)|à (?:esquerda|direita)|(?:po |z )?(?:lewej|prawej)(?: stronie)?|слева|справа|в центре)[)）])/u;

/** By and one or two names, perhaps with an office; or who reported for an agency. */
const byline =
  /^(?:(?:By|Par|Von|Por|Di|Door|Przez) (?:\p{Lu}[\p{L}.'’-]+ ){1,2}\p{Lu}[\p{L}.'’-]+(?:(?:,| and| et| und| y| e| en| avec| mit| with)\P{Ll}{0,3}[^.]{0,60})?\.?|\(?(?:Additional )?(?:[Rr]eporting|[Ee]diting|[Ww]riting) by .*)$/u;
