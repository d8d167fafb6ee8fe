import type { Article, Block, Quote } from '../../src/article/types';
import { full } from './states';

interface Told {
  language: string; direction?: Article['direction']; publication: string; section: string; place: string; author: string; headline: string; standfirst: string;
  paragraphs: [string, string]; heading: string; said: [string, string]; speaker: string; role: string;
}

function told({ language, direction = 'ltr', publication, section, place, author, headline, standfirst, paragraphs, heading, said, speaker, role }: Told): Article {
  const paragraph = (text: string): Block => ({ kind: 'paragraph', text, marks: [] });
  const blocks: Block[] = [paragraph(paragraphs[0]), { kind: 'heading', level: 2, text: heading, marks: [] }, paragraph(paragraphs[1]), { kind: 'block-quote', text: said[1], marks: [] }];
  const quote = (content: string, parts: Partial<Quote>): Quote => {
    const block = blocks.findIndex(({ text }) => text.includes(content));
    const start = blocks[block]?.text.indexOf(content) ?? 0;
    return { content, span: { block, start, end: start + content.length }, kind: 'direct', confidence: 0.9, ...parts };
  };
  return {
    ...full, blocks, direction, language: { value: language, foundIn: 'markup' }, publication: { value: publication, foundIn: 'meta' }, section: { value: section, foundIn: 'breadcrumb' },
    dateline: { value: place, foundIn: 'text' }, authors: [{ value: { name: author, kind: 'person' }, foundIn: 'byline' }], headline: { value: headline, foundIn: 'heading' }, standfirst: { value: standfirst, foundIn: 'markup' },
    summary: [0, 2].map(block => ({ text: blocks[block]?.text ?? '', span: { block, start: 0, end: blocks[block]?.text.length ?? 0 } })),
    speakers: [{ name: speaker, role, mentions: [speaker], anonymous: false }],
    quotes: [quote(said[0], { speaker: 0, reportedBy: 'Island Radio' }), quote(said[1], { noSpeaker: 'ambiguous' })],
  };
}

/** One piece of news in several languages, each with a name in another script in it. */
export const articles: Record<string, Article> = {
  en: told({
    language: 'en', publication: 'Harbour Post', section: 'Islands', place: 'Eastport', author: 'Mira Solheim',
    headline: 'The night ferry to Suthia sails again from Monday', standfirst: 'After eleven weeks in the dock the “Karin” has a new engine and two more cabins.',
    paragraphs: ['The night ferry between Eastport and Suthia takes up its service again on Monday, the shipping line Nordlys said on Friday. Tickets are sold from today.', 'Harbour master Anders Brekke said: “We have waited long enough for this ship.” He expects 300 passengers on the first night.'],
    heading: 'Two more cabins', said: ['We have waited long enough for this ship.', 'Whoever sails at night saves a day.'], speaker: 'Anders Brekke', role: 'harbour master',
  }),
  de: told({
    language: 'de', publication: 'Hafenbote', section: 'Inseln', place: 'Osthafen', author: 'Mira Solheim',
    headline: 'Nachtfähre nach Suthien nimmt am Montag den Fahrbetrieb wieder auf', standfirst: 'Nach elf Wochen in der Werft hat die „Karin“ eine neue Maschine und zwei zusätzliche Kabinen.',
    paragraphs: ['Die Nachtfähre zwischen Osthafen und Suthien nimmt am Montag ihren Betrieb wieder auf, teilte die Reederei Nordlys am Freitag mit. Fahrscheine gibt es ab heute.', 'Hafenmeister Anders Brekke sagte: „Wir haben lange genug auf dieses Schiff gewartet.“ Für die erste Nacht rechnet er mit 300 Reisenden.'],
    heading: 'Zwei Kabinen mehr', said: ['Wir haben lange genug auf dieses Schiff gewartet.', 'Wer nachts fährt, gewinnt einen Tag.'], speaker: 'Anders Brekke', role: 'Hafenmeister',
  }),
  ar: told({
    language: 'ar', direction: 'rtl', publication: 'بريد الميناء', section: 'الجزر', place: 'إيستبورت', author: 'ميرا سولهايم',
    headline: 'عبّارة «Karin» الليلية تعود إلى الإبحار نحو سوثيا ابتداءً من الاثنين', standfirst: 'بعد أحد عشر أسبوعًا في الحوض عادت العبّارة بمحرّك جديد ومقصورتين إضافيتين.',
    paragraphs: ['تستأنف العبّارة الليلية بين إيستبورت وسوثيا رحلاتها يوم الاثنين، كما أعلنت شركة Nordlys للملاحة يوم الجمعة. وتُباع التذاكر ابتداءً من اليوم.', 'وقال مدير الميناء أندرس بريكه: «انتظرنا هذه السفينة بما يكفي». ويتوقّع 300 مسافر في الليلة الأولى.'],
    heading: 'مقصورتان إضافيتان', said: ['انتظرنا هذه السفينة بما يكفي', 'من يبحر ليلًا يربح يومًا.'], speaker: 'أندرس بريكه', role: 'مدير الميناء',
  }),
  hi: told({
    language: 'hi', publication: 'बंदरगाह समाचार', section: 'द्वीप', place: 'ईस्टपोर्ट', author: 'मीरा सोलहाइम',
    headline: 'सूथिया जाने वाली रात की नौका “Karin” सोमवार से फिर चलेगी', standfirst: 'ग्यारह हफ़्ते गोदी में रहने के बाद नौका में नया इंजन और दो नए कक्ष लगे हैं।',
    paragraphs: ['ईस्टपोर्ट और सूथिया के बीच रात की नौका सोमवार से फिर चलेगी, जहाज़ कंपनी Nordlys ने शुक्रवार को बताया। टिकट आज से मिल रहे हैं।', 'बंदरगाह प्रमुख आंदर्स ब्रेके ने कहा, “हमने इस नौका का बहुत इंतज़ार किया है।” उन्हें पहली रात 300 यात्रियों की उम्मीद है।'],
    heading: 'दो नए कक्ष', said: ['हमने इस नौका का बहुत इंतज़ार किया है।', 'जो रात में चलता है, उसका एक दिन बचता है।'], speaker: 'आंदर्स ब्रेके', role: 'बंदरगाह प्रमुख',
  }),
  ja: told({
    language: 'ja', publication: '港新聞', section: '島々', place: 'イーストポート', author: 'ミラ・ソルハイム',
    headline: '夜行フェリー「Karin」、月曜からスーシア航路を再開', standfirst: '十一週間のドック入りを終え、新しい機関と二つの客室を備えて戻る。',
    paragraphs: ['イーストポートとスーシアを結ぶ夜行フェリーが、月曜に運航を再開する。海運会社のNordlysが金曜に発表した。乗船券は本日から販売される。', '港長のアンデシュ・ブレッケ氏は「この船を十分に待った」と述べた。初日の夜は三百人の乗客を見込んでいる。'],
    heading: '客室を二つ増設', said: ['この船を十分に待った', '夜に渡れば一日が浮く。'], speaker: 'アンデシュ・ブレッケ', role: '港長',
  }),
};

/** The article in a language; in English where there is none. */
export const articleIn = (code: string): Article => articles[code] ?? articles.en ?? full;
