import { isOfBot } from './bots';
import { either, holds, opensWith, says } from './phrases';
import type { ExclusionRule } from './rule';

/** What a site says of all its texts, and those who run a forum of its posts. */
export const noticeRules: ExclusionRule[] = [
  {
    name: 'disclaimer',
    why: 'It limits what the publisher answers for, or tells how the page is paid.',
    excludes: either(
      says(
        '(?:not|never) (?:(?:be )?(?:constitute|intended (?:as|to be)|construed as|taken as|considered|meant (?:as|to be)|offer|provide)) [^.]{0,60}advice|(?:not|never) (?:intended as |meant as )?a substitute for [^.]{0,40}advice|for (?:general )?(?:informational|educational|information|illustrative|reference)(?: and \\p{L}+)? purposes only|(?:we|i)(?: may| might| can)?(?: also| sometimes)? (?:earn|receive|get|make) [^.]{0,30}commission|affiliate links?|views (?:and opinions )?expressed (?:here|in this)',
        "ne (?:constitue|remplace)(?:nt)? (?:en aucun cas |pas )[^.]{0,60}(?:conseil|avis médical)|à titre (?:purement |strictement )?(?:informatif|indicatif) (?:et|uniquement|seulement)|liens? affiliés?|liens? d[’']affiliation",
        '(?:keine|ersetz\\p{L}+ (?:nicht|keine[nr]?)) [^.]{0,40}(?:anlageberatung|rechtsberatung|anlageempfehlung|kaufempfehlung|ärztliche\\p{L}* (?:beratung|rat|behandlung))|affiliate-links?|erhalten wir [^.]{0,40}provision',
        'no (?:constituye|sustituye|reemplaza)n? [^.]{0,60}(?:asesoramiento|asesoría|consejo|recomendación)|con fines (?:meramente |únicamente |exclusivamente )?informativos|enlaces de afiliad\\p{L}+|non (?:costituisc|sostituisc)\\p{L}+ [^.]{0,60}(?:consulenza|consiglio|parere)|a scopo (?:puramente )?informativo|link di affiliazione',
        'não (?:constitui|substitui)\\p{L}* [^.]{0,60}(?:aconselhamento|conselho|recomendação|consulta|orientação)|fins (?:meramente |apenas )?informativos|(?:is|vormt|vervangt) geen (?:financieel|medisch|juridisch|beleggings)\\p{L}* ?advies|nie (?:stanowi|zastępuj|zastąpi)\\p{L}* [^.]{0,60}(?:porady|rekomendacji|konsultacji)|linki afiliacyjne',
        'не (?:является|являются|заменяет) [^.]{0,60}(?:рекомендаци|консультаци|офертой|советом)|носит исключительно (?:ознакомительн|информационн)\\p{L}+|δεν αποτελ(?:εί|ούν) [^.]{0,60}(?:συμβουλή|σύσταση)',
      ),
      holds(
        '(?:不(?:构|構)成(?:任何)?(?:投(?:资|資))?(?:建议|建議)|(?:仅|僅)供(?:投资者|投資者|读者|讀者)?(?:参考|參考)|不代表本(?:站|网|網|刊|报|報)|风险自担|文责自负)',
      ),
    ),
    examples: [
      ['The text on bridges is not intended as legal advice.', true],
      ['If you buy a bridge here, we may earn a small commission.', true],
      ['The page on bridges is for informational purposes only.', true],
      ['Le texte sur les ponts ne constitue pas un conseil juridique.', true],
      ['Der Text über Brücken stellt keine Rechtsberatung dar.', true],
      ['El texto sobre puentes no constituye asesoramiento legal.', true],
      ['Il testo sui ponti non costituisce una consulenza legale.', true],
      ['O texto sobre pontes não constitui aconselhamento legal.', true],
      ['Tekst o mostach nie stanowi porady prawnej.', true],
      ['Текст о мостах не является юридической консультацией.', true],
      ['以上关于大桥的文字不构成投资建议。', true],
      ['The engineer would not take advice on the bridge.', false],
      ['The builders earn a commission on every bridge.', false],
      ['Die Stadt hat keine Beratung zur Brücke gesucht.', false],
      ['Мост не является собственностью города Варне.', false],
    ],
  },
  {
    name: 'moderation',
    why: 'It keeps the order of a forum; it is no part of what is talked about.',
    excludes: either(
      opensWith(
        '(?:moving|moved|merging|merged|closing|closed|locking|locked) (?:this |the |your )?(?:post|thread|topic|discussion)s?|(?:this|your|the) (?:thread|topic|post|submission|discussion) (?:has been|was|is now|will be) (?:closed|locked|removed|moved|merged|automatically)|(?:sujet|message|discussion|fil) (?:déplacée?|verrouillée?|fermée?|supprimée?)|(?:thema|thread) (?:wurde )?(?:verschoben|geschlossen|gelöscht)|(?:tema|hilo) (?:movido|cerrado)|tem[au]t? (?:zamknięty|przeniesiony)|тема (?:закрыта|перенесена)',
      ),
      isOfBot,
      says(
        'contact the moderators|(?:any|all|such|your|other) (?:[\\p{L}-]+ ){0,3}(?:comments?|posts?|replies|threads) [^.]{0,60}will be (?:removed|deleted)',
      ),
    ),
    examples: [
      ['Moving this thread from Rivers to Bridges and Ferries.', true],
      ['I am a bot, and this action was performed automatically.', true],
      ['All posts that do not speak of bridges will be removed.', true],
      ['Sujet déplacé dans la partie des ponts et des bacs.', true],
      ['Thema verschoben in den Bereich der Brücken und Fähren.', true],
      ['Тема перенесена в раздел о мостах и паромах.', true],
      ['Moving the bridge by ten metres cost two million.', false],
      ['The lamp posts of the old bridge will be removed in May.', false],
      ['Das Thema Brücke wurde im Rat zwei Jahre verschoben.', false],
    ],
  },
];
