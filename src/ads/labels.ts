/**
 * What stands over ads, in lower case, by language. Only words that mean an ad where they stand alone:
 * "promotion" or "partner" are left out, for they head boxes of the paper's own.
 */
export const LABELS: Record<string, readonly string[]> = {
  en: ['ad', 'ads', 'advert', 'adverts', 'advertisement', 'advertisements', 'advertisment', 'advertisments', 'advertising', 'advertise', 'sponsored', 'sponsored ad', 'sponsored content', 'sponsored link', 'sponsored links',
    'sponsored story', 'sponsored stories', 'sponsored by', 'sponsor message', 'promoted', 'promoted content', 'promoted stories', 'promoted links', 'paid content', 'paid post', 'paid for by',
    'story continues below', 'story continues after', 'article continues below', 'article continues after', 'continue reading below', 'content continues below', 'scroll to continue', 'scroll to continue reading',
    'scroll to continue with content', 'advertisement scroll to continue', 'advertisement scroll to continue reading', 'advertisement continue reading below', 'advertisement article continues below', 'advertisement story continues below',
    'story continues below advertisement', 'story continues below this ad', 'story continues after ad', 'article continues below this ad', 'article continues after ad', 'article continues after advertisement',
    'continue reading below advertisement', 'after this ad', 'after advertisement', 'below advertisement', 'report this ad', 'report ad', 'remove ads', 'skip ad', 'skip advertisement', 'close ad', 'close advertisement', 'hide ad', 'ad feedback', 'about this ad', 'why this ad',
    'from our advertisers', 'from our sponsors', 'message from our sponsor', 'ads by google', 'advertisement feature', 'ad loading', 'loading ad', 'your ad here', 'advertise here'],
  de: ['anzeige', 'anzeigen', 'werbung', 'werbeanzeige', 'advertorial', 'gesponsert', 'gesponserter inhalt', 'bezahlte anzeige', 'bezahlter inhalt', 'weiter nach der anzeige', 'artikel geht nach der anzeige weiter', 'nach der anzeige weiterlesen',
    'nach der werbung weiterlesen', 'lesen sie nach der anzeige weiter', 'hier geht es weiter nach der werbung', 'ende der anzeige', 'anzeige schließen', 'werbung schließen', 'unterstützt durch unsere werbepartner', 'anzeige wird geladen', 'google anzeigen', 'sponsored post'],
  fr: ['publicité', 'publicités', 'publicite', 'publicites', 'pub', 'annonce', 'annonces', 'sponsorisé', 'contenu sponsorisé', 'contenus sponsorisés', 'lien sponsorisé', 'liens sponsorisés', 'la suite après cette publicité', 'la suite après la publicité', 'suite de l’article après la publicité', 'annonces google', 'fermer la publicité', 'contenu partenaire', 'l’article continue après la publicité'],
  es: ['publicidad', 'publicidades', 'anuncio', 'anuncios', 'patrocinado', 'contenido patrocinado', 'enlaces patrocinados', 'continúa leyendo después de la publicidad', 'sigue leyendo después de la publicidad', 'continúa después de la publicidad', 'cerrar publicidad', 'anuncios google', 'espacio publicitario'],
  pt: ['publicidade', 'publicidades', 'anúncio', 'anúncios', 'patrocinado', 'conteúdo patrocinado', 'pub', 'continua após a publicidade', 'continua depois da publicidade', 'fechar publicidade', 'links patrocinados'],
  it: ['pubblicità', 'annuncio', 'annunci', 'annuncio pubblicitario', 'sponsorizzato', 'contenuto sponsorizzato', 'messaggio pubblicitario', 'continua dopo la pubblicità', 'la notizia continua dopo la pubblicità', 'annunci google', 'inserzione'],
  nl: ['advertentie', 'advertenties', 'reclame', 'gesponsord', 'gesponsorde inhoud', 'gesponsorde links', 'lees verder na de advertentie', 'lees verder onder de advertentie', 'artikel gaat verder na de advertentie', 'tekst gaat verder onder de advertentie'],
  sv: ['annons', 'annonser', 'reklam', 'sponsrad', 'sponsrat', 'sponsrat innehåll', 'artikeln fortsätter efter annonsen', 'artikeln fortsätter under annonsen', 'annonslänkar', 'i samarbete med annonsör'],
  da: ['annonce', 'annoncer', 'reklame', 'sponsoreret', 'sponsoreret indhold', 'artiklen fortsætter efter annoncen', 'artiklen fortsætter under annoncen', 'annoncørbetalt indhold'],
  no: ['annonse', 'annonser', 'reklame', 'annonsørinnhold', 'sponset', 'sponset innhold', 'artikkelen fortsetter under annonsen', 'saken fortsetter under annonsen', 'saken fortsetter etter annonsen'],
  fi: ['mainos', 'mainokset', 'sponsoroitu', 'mainos alkaa', 'mainos päättyy', 'juttu jatkuu mainoksen jälkeen', 'artikkeli jatkuu mainoksen jälkeen', 'kaupallinen yhteistyö'],
  pl: ['reklama', 'reklamy', 'artykuł sponsorowany', 'materiał sponsorowany', 'sponsorowane', 'dalsza część artykułu pod reklamą', 'dalsza część tekstu pod reklamą', 'dalszy ciąg artykułu pod reklamą', 'czytaj dalej pod reklamą', 'koniec reklamy'],
  cs: ['reklama', 'reklamy', 'inzerce', 'inzerát', 'sponzorováno', 'komerční sdělení', 'článek pokračuje pod reklamou', 'pokračování pod reklamou', 'placená inzerce'],
  sk: ['reklama', 'inzercia', 'článok pokračuje pod reklamou', 'článok pokračuje pod videoreklamou'],
  hu: ['hirdetés', 'hirdetések', 'reklám', 'szponzorált', 'szponzorált tartalom', 'támogatott tartalom', 'a cikk a hirdetés után folytatódik'],
  ro: ['publicitate', 'reclamă', 'reclame', 'sponsorizat', 'conținut sponsorizat', 'articolul continuă după reclamă', 'advertoriale'],
  el: ['διαφήμιση', 'διαφημίσεις', 'χορηγούμενο', 'χορηγούμενο περιεχόμενο', 'το άρθρο συνεχίζεται μετά τη διαφήμιση'],
  ru: ['реклама', 'на правах рекламы', 'спонсорский материал', 'партнерский материал', 'реклама на сайте', 'продолжение после рекламы'],
  uk: ['реклама', 'на правах реклами', 'продовження після реклами', 'партнерський матеріал'],
  bg: ['реклама', 'реклами', 'платена публикация'],
  sr: ['oglas', 'oglasi', 'reklama', 'реклама', 'оглас', 'nastavak nakon reklame'],
  hr: ['oglas', 'oglasi', 'sponzorirani sadržaj', 'nastavlja se nakon oglasa', 'tekst se nastavlja ispod oglasa', 'članak se nastavlja ispod oglasa'],
  tr: ['reklam', 'reklamlar', 'ilan', 'ilanlar', 'sponsorlu', 'sponsorlu içerik', 'sponsorlu bağlantılar', 'reklamın ardından devam ediyor', 'haberin devamı reklamdan sonra', 'advertorial'],
  ar: ['إعلان', 'إعلانات', 'اعلان', 'اعلانات', 'الإعلان', 'محتوى مدفوع', 'إعلان ممول', 'يستمر المقال بعد الإعلان'],
  fa: ['تبلیغ', 'تبلیغات', 'آگهی'],
  he: ['פרסומת', 'פרסומות', 'מודעה', 'מודעות', 'תוכן ממומן', 'תוכן שיווקי', 'הכתבה ממשיכה אחרי הפרסומת'],
  hi: ['विज्ञापन', 'विज्ञापनों', 'प्रायोजित', 'स्पॉन्सर्ड', 'विज्ञापन के बाद जारी'],
  bn: ['বিজ্ঞাপন'], ta: ['விளம்பரம்'], te: ['ప్రకటన'], mr: ['जाहिरात'], ur: ['اشتہار'],
  id: ['iklan', 'advertensi', 'konten bersponsor', 'bersponsor', 'disponsori', 'gulir untuk melanjutkan', 'lanjutkan membaca di bawah iklan', 'scroll untuk melanjutkan', 'scroll to continue with content'],
  vi: ['quảng cáo', 'tài trợ', 'nội dung tài trợ', 'được tài trợ', 'tiếp tục đọc sau quảng cáo'],
  th: ['โฆษณา'],
  zh: ['广告', '廣告', '赞助', '贊助', '推广', '推廣', '赞助内容', '贊助內容', '广告赞助', '請繼續往下閱讀', '请继续往下阅读'],
  ja: ['広告', 'スポンサー', 'スポンサーリンク', 'スポンサードリンク', '広告の後に続く', '記事は広告の後に続きます'],
  ko: ['광고', '스폰서', '광고 후 계속', '유료 광고', '협찬'],
};

/** Labels that are also the name of a trade, a topic or a league's news: alone they do not make a teaser an ad. */
export const AMBIGUOUS: ReadonlySet<string> = new Set(['ad', 'ads', 'advertise', 'advertising', 'promoted', 'pub', 'werbung', 'anzeigen', 'advertisements', 'annonser', 'annoncer', 'advertenties', 'anuncios', 'anúncios', 'oglasi', 'ilanlar', 'hirdetések', 'publicité', 'publicités', 'publicite', 'annonces', 'publicidad', 'publicidade', 'pubblicità', 'annunci', 'reclame', 'reklam', 'reklama', 'reklame',
  'mainos', 'inzerce', 'реклама', 'реклами', 'iklan', 'quảng cáo', '广告', '廣告', '広告', '광고', 'विज्ञापन', 'إعلانات']);

/** How labels begin that say of a text that it was paid for, and not only that an ad stands here. */
export const PAID_FOR: readonly string[] = ['spons', 'promoted', 'paid', 'gespons', 'bezahlter', 'advertorial', 'contenu', 'patroci', 'conteúdo', 'contenido', 'contenuto', 'annonsørinnhold', 'annoncørbetalt', 'kaupallinen', 'artykuł spons', 'materiał spons', 'komerční',
  'szponz', 'támogat', 'conținut', 'χορηγ', 'спонсор', 'партн', 'на правах', 'प्रायोजित', 'תוכן', 'محتوى', 'konten', 'nội dung', '贊助', '赞助', 'スポンサー', '협찬', '유료'];
