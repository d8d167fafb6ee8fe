import { describe, expect, it } from 'vitest';
import { paragraphs, whoSaid } from '../helpers';

/** One small article a language: a name, a statement, a verb of saying. */
const articles: [language: string, texts: string[], content: string, speaker: string][] = [
  ['de', ['Bürgermeisterin Anna Keller eröffnete am Montag die Brücke.', '„Die Brücke ist für alle sicher und bleibt offen“, sagte Keller.'], 'Die Brücke ist für alle sicher und bleibt offen', 'Anna Keller'],
  ['fr', ['La maire Claire Dubois a inauguré le pont lundi.', '« Le pont est sûr pour tous les habitants », a déclaré Claire Dubois.'], 'Le pont est sûr pour tous les habitants', 'Claire Dubois'],
  ['es', ['La alcaldesa Lucía Romero inauguró el puente el lunes.', '«El puente es seguro para todos los vecinos», afirmó Romero.'], 'El puente es seguro para todos los vecinos', 'Lucía Romero'],
  ['pt', ['A prefeita Helena Prado inaugurou a ponte na segunda-feira.', '“A ponte é segura para todos os moradores”, disse Prado.'], 'A ponte é segura para todos os moradores', 'Helena Prado'],
  ['it', ['La sindaca Giulia Ferri ha inaugurato il ponte lunedì.', '«Il ponte è sicuro per tutti i cittadini», ha detto Ferri.'], 'Il ponte è sicuro per tutti i cittadini', 'Giulia Ferri'],
  ['nl', ['Burgemeester Femke Visser opende maandag de brug.', '“De brug is veilig voor alle bewoners”, zei Visser.'], 'De brug is veilig voor alle bewoners', 'Femke Visser'],
  ['pl', ['Burmistrz Ewa Lisowska otworzyła w poniedziałek most.', '„Most jest bezpieczny dla wszystkich mieszkańców” – powiedziała Lisowska.'], 'Most jest bezpieczny dla wszystkich mieszkańców', 'Ewa Lisowska'],
  ['ru', ['Мэр Анна Орлова открыла мост в понедельник.', '«Мост безопасен для всех жителей города», — сказала Орлова.'], 'Мост безопасен для всех жителей города', 'Анна Орлова'],
  ['uk', ['Мерка Олена Бондар відкрила міст у понеділок.', '«Міст безпечний для всіх мешканців міста», — сказала Бондар.'], 'Міст безпечний для всіх мешканців міста', 'Олена Бондар'],
  ['tr', ['Başkan Ayşe Demir köprüyü pazartesi günü açtı.', '“Köprü bütün halkımız için güvenlidir ve açıktır” dedi Demir.'], 'Köprü bütün halkımız için güvenlidir ve açıktır', 'Ayşe Demir'],
];

describe('the languages of the lexicons', () => {
  it.each(articles)('%s: names who speaks', (language, texts, content, speaker) => {
    expect(whoSaid(paragraphs(...texts), { language })).toEqual([`${content} ← ${speaker}`]);
  });
  it.each([
    ['ar', 'قالت العمدة ليلى حداد: «الجسر آمن لجميع السكان وسيبقى مفتوحا».', 'الجسر آمن لجميع السكان وسيبقى مفتوحا'],
    ['hi', 'महापौर ने कहा, “यह पुल सभी लोगों के लिए सुरक्षित है।”', 'यह पुल सभी लोगों के लिए सुरक्षित है।'],
    ['zh', '市长王丽说：“这座桥对所有居民都很安全，会一直开放。”', '这座桥对所有居民都很安全，会一直开放。'],
    ['ja', '市長は「この橋は全ての住民にとって安全だ。」と述べた。', 'この橋は全ての住民にとって安全だ。'],
  ])('%s: finds the statement', (language, text, content) => {
    expect(whoSaid(paragraphs(text), { language }).map(each => each.split(' ← ')[0])).toEqual([content]);
  });
});
