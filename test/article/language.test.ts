import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../src/article/metadata';
import { languageOfText } from '../../src/article/metadata/language';
import { walkPage } from '../../src/page';

const TEXTS: Record<string, string> = {
  en: 'The ferry to the northern islands will stay in the harbour until the storm is over, and those who had booked a cabin for this week are asked to come back with their tickets.',
  de: 'Die Fähre zu den nördlichen Inseln bleibt im Hafen, bis der Sturm vorüber ist, und wer für diese Woche eine Kabine gebucht hat, wird gebeten, mit dem Fahrschein wiederzukommen, sobald sich das Wetter bessert.',
  fr: 'Le bac des îles du nord restera au port jusqu’à la fin de la tempête, et les voyageurs qui ont réservé une cabine pour cette semaine sont priés de revenir avec leur billet dans les prochains jours.',
  es: 'El transbordador de las islas del norte se quedará en el puerto hasta que pase la tormenta, y los viajeros que han reservado un camarote para esta semana también pueden volver con su billete más tarde.',
  pt: 'A balsa das ilhas do norte não sai do porto até o fim da tempestade, e os passageiros que fizeram uma reserva para esta semana foram avisados pela empresa, que também pede mais paciência aos turistas.',
  it: 'Il traghetto delle isole del nord non lascia il porto fino alla fine della tempesta, e i viaggiatori che hanno prenotato una cabina per questa settimana sono pregati di tornare con il biglietto anche più tardi.',
  nl: 'De veerboot naar de noordelijke eilanden blijft in de haven tot het niet meer stormt, en wie voor deze week een hut heeft geboekt wordt gevraagd om later terug te komen met het kaartje dat bij hem is.',
  sv: 'Färjan till de norra öarna ligger kvar i hamnen till dess att stormen är över, och den som har bokat en hytt för veckan kan komma tillbaka med sin biljett när det inte blåser, men också få pengarna.',
  da: 'Færgen til de nordlige øer bliver i havnen, til stormen er ovre, og den som har bestilt en kahyt til ugen, kan komme tilbage med billetten, når det ikke blæser mere, men han skal også ringe efter en ny tid hos rederiet.',
  pl: 'Prom na północne wyspy nie wypłynie z portu, bo sztorm jeszcze się nie skończył, oraz dla tych, którzy zarezerwowali kabinę na ten tydzień, jest już nowy termin, ale trzeba po niego zgłosić się do kasy.',
  cs: 'Trajekt na severní ostrovy zůstane v přístavu, protože se bouře ještě neuklidnila, ale kdo si na tento týden objednal kajutu, může podle dopravce přijít po víkendu, jsou už pro něj volná místa, která je třeba potvrdit, že se jí ujme.',
  tr: 'Kuzey adalarına giden feribot fırtına geçene kadar limanda kalacak ve bu hafta için bir kamara ayıran yolcular daha sonra biletleri ile gelecek, ancak şirket de çok sayıda yer olarak bilinen iskele için bir duyuru yaptı.',
  id: 'Kapal ke pulau di utara tidak akan berangkat dari pelabuhan karena badai, dan penumpang yang telah memesan kamar untuk minggu ini dapat kembali dengan tiket mereka pada hari lain, juga oleh mereka yang ada dalam daftar itu.',
  vi: 'Chuyến phà ra các đảo phía bắc sẽ không rời cảng cho đến khi bão tan, và những người đã đặt chỗ trong tuần này được trở lại với vé của mình để đi vào một ngày khác, không phải trả thêm tiền từ nay.',
  hu: 'Az északi szigetekre tartó komp nem indul el a kikötőből, mert még tart a vihar, és az utasok, akik egy kabint foglaltak erre a hétre, már csak azt remélik, hogy az út meg lesz tartva, mint volt, vagy az ár egy részét kapják vissza, de ez még nem biztos.',
  ru: 'Паром на северные острова останется в порту, пока не утихнет шторм, а тех, кто заказал каюту на эту неделю, просят прийти с билетом позже.',
  uk: 'Пором на північні острови залишиться в порту, доки не вщухне шторм, а тих, хто замовив каюту на цей тиждень, просять прийти з квитком пізніше.',
  el: 'Το πλοίο για τα βόρεια νησιά θα μείνει στο λιμάνι ώσπου να περάσει η καταιγίδα, και όσοι έκλεισαν καμπίνα ας έρθουν αργότερα.',
  ar: 'ستبقى العبارة إلى الجزر الشمالية في الميناء حتى تهدأ العاصفة، ويطلب من الذين حجزوا مقصورة هذا الأسبوع أن يعودوا بتذاكرهم لاحقا.',
  fa: 'کشتی جزیره‌های شمالی تا پایان توفان در بندر می‌ماند و از کسانی که برای این هفته اتاقک گرفته‌اند خواسته شده پس از چند روز برگردند و گذرنامه هم بیاورند.',
  he: 'המעבורת לאיים הצפוניים תישאר בנמל עד שתחלוף הסערה, ומי שהזמין תא לשבוע הזה מתבקש לחזור עם הכרטיס שלו מאוחר יותר השבוע.',
  hi: 'उत्तरी द्वीपों की नौका तूफान थमने तक बंदरगाह में रहेगी और जिन लोगों ने इस सप्ताह के लिए कक्ष लिया है उनसे बाद में टिकट लेकर आने को कहा गया है।',
  th: 'เรือข้ามฟากไปยังหมู่เกาะทางเหนือจะจอดอยู่ที่ท่าจนกว่าพายุจะสงบ และผู้โดยสารที่จองห้องไว้ในสัปดาห์นี้ขอให้กลับมาพร้อมตั๋วในภายหลัง',
  zh: '前往北方岛屿的渡轮将留在港内，直到风暴过去。本周已经预订客舱的旅客，请在天气好转之后带着船票再来，公司会在码头上张贴新的开船时间，并且不会再收取任何费用，老人和孩子可以先上船，行李也可以提前寄存在候船室里。',
  ja: '北の島へ向かう渡し船は嵐がおさまるまで港にとどまります。今週の船室を予約した人は、天気がよくなってから切符を持ってもう一度来てほしいと会社は話しています。新しい時刻は桟橋に張り出されるということです。',
  ko: '북쪽 섬으로 가는 나룻배는 폭풍이 지나갈 때까지 항구에 머무릅니다. 이번 주에 선실을 예약한 사람은 날씨가 좋아진 뒤에 표를 가지고 다시 와 달라고 회사는 말했습니다. 새 시간표는 부두에 붙습니다.',
};

describe('the language of a page', () => {
  it.each(Object.keys(TEXTS))('is that of its text where the page says none: %s', language => {
    expect(languageOfText(TEXTS[language] ?? '')).toBe(language);
  });

  it('is what the page says, whatever its text', () => {
    const page = (lang: string) => walkPage(new DOMParser().parseFromString(`<html ${lang}><title>x</title><h1>x</h1><p>${TEXTS.de ?? ''}</p></html>`, 'text/html'), 'https://gazette.example/x');
    expect(readMetadata(page('lang="nl"')).metadata.language).toEqual({ value: 'nl', foundIn: 'markup' });
    expect(readMetadata(page('')).metadata.language).toEqual({ value: 'de', foundIn: 'text' });
  });

  it('is left open where nothing tells it: names, numbers, a few words, two languages at once', () => {
    expect(languageOfText('Oslo 3, Bergen 1, Tromsø 2, Stavanger 0, Trondheim 4, Molde 2, Brann 1, Viking 3, Lillestrøm 2, Odd 1')).toBeUndefined();
    expect(languageOfText('The end')).toBeUndefined();
    expect(languageOfText(`${TEXTS.en ?? ''} ${TEXTS.de ?? ''}`)).toBeUndefined();
  });
});
