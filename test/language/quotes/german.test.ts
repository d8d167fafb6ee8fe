import { describe, expect, it } from 'vitest';
import { paragraphs, whoSaid } from '../helpers';

const language = 'de';

describe('German', () => {
  it.each([
    ['the subject behind the verb, not what stands first', 'Zu dem langen Streit erklärte Anna Keller: „Wir haben uns heute endlich geeinigt.“', 'Anna Keller'],
    ['the one who speaks, not the one who is told', 'Einer kleinen Zeitung sagte Peter Voss: „Wir haben uns heute endlich geeinigt.“', 'Peter Voss'],
    ['the one whose adjective is no dative', 'Der kleinen Zeitung sagte Peter Voss: „Wir haben uns heute endlich geeinigt.“', 'Peter Voss'],
    ['the whole phrase, not the place at its end', '„Wir haben uns heute endlich geeinigt“, sagte die Sprecherin der Werft in Ahrau.', 'die Sprecherin'],
    ['a role without the house behind it', '„Wir haben uns heute endlich geeinigt“, sagte der Deutschlandchef von Nordwerft.', 'der Deutschlandchef'],
    ['a name with its small words', '„Wir haben uns heute endlich geeinigt“, sagte Ursula von der Aue am Montag.', 'Ursula von der Aue'],
    ['the place in which it is said', 'In der Mitteilung heißt es: „Die Werft wird im Herbst geschlossen und verkauft.“', 'der Mitteilung'],
    ['the subject behind a thing that opens the sentence', 'Die lange Absage nannte der Vorsitzende Peter Voss „einen Fehler mit langen Folgen für alle“.', 'Peter Voss'],
    ['the subject of a clause, not what stands before its verb', 'Wie der Bürgermeister Peter Voss am Dienstag in Ahrau erklärte, sieht die Werft in dem Plan „kein Hindernis für den Verkauf“.', 'Peter Voss'],
    ['the subject of the helping verb', 'Voss hatte besonders die Rolle der Helfer- und Vorsitzenden betont: „Ohne sie gibt es hier keine Arbeit mehr.“', 'Voss'],
    ['the subject of a verb behind "und"', 'Anna Keller wies den Bericht der Werft zurück und nannte ihn „eine reine Erfindung der Leitung“.', 'Anna Keller'],
    ['the one by whom it is said', 'Der Plan wurde von Peter Voss als „ein großer Schritt für die Stadt“ bezeichnet.', 'Peter Voss'],
    ['the owner of what is said', 'Das Fazit von Anna Keller nach dem Treffen: „Wir haben uns heute endlich geeinigt.“', 'Anna Keller'],
    ['the owner of a reproach', 'Der Vorwurf von Peter Voss nach der langen Sitzung: „Hier hat niemand die Pläne gelesen.“', 'Peter Voss'],
    ['one of many', 'Der Bürgermeister Peter Voss bestätigte den Einsatz. Einer der 13 beteiligten Helfer sagte: „Wir haben die ganze Nacht gearbeitet.“', 'Einer der 13 beteiligten Helfer'],
    ['no one in a case that no subject has', '„Er hört nie zu und geht früh“, so beschrieb ihn der Sprecher der Werft.', 'der Sprecher'],
    ['the body whose name ends before the small word', 'Nach dem Treffen hält die Ahrauer Bank am Plan von „vierzig Stellen weniger in der Stadt“ fest.', 'Ahrauer Bank'],
    ['the one who is quoted', 'Die Ahrauer Rundschau zitiert einen Augenzeugen mit den Worten: „Der Wagen kam viel zu schnell um die Ecke.“', 'einen Augenzeugen'],
    ['the one who speaks, not the outlet that carries it', '„Wir haben uns heute endlich geeinigt“, sagte Voss laut Ahrauer Zeitung.', 'Voss'],
    ['an outlet between marks', '„Er war der beste Maurer im ganzen Land“, schrieb der „Ahrauer Kurier“ im Nachruf.', 'Ahrauer Kurier'],
    ['the place that opens the sentence', 'In dem Gutachten der Stadt, das seit Montag vorliegt, heißt es: „Die Brücke ist an drei Stellen gerissen.“', 'dem Gutachten'],
    ['the place behind the verb', '„Die Werft wird im Herbst geschlossen und verkauft“, heißt es in dem Gutachten.', 'dem Gutachten'],
  ])('names %s', (_, text, speaker) => {
    expect(whoSaid(paragraphs(text), { language }).map(each => each.split(' ← ')[1])).toEqual([speaker]);
  });

  it.each([
    ['Die Lage sei „sehr ruhig geblieben“, meinte Anna Keller.', ['sehr ruhig geblieben']],
    ['„Das Wasser steigt“, sagte Anna Keller.', ['Das Wasser steigt']],
    ['Anna Keller bezeichnete den Plan als „Betrug“.', ['Betrug']],
    ['Wie „Ahrauer Bote“ berichtet, ist die Brücke zu.', []],
    ['Peter Voss sagte der „Ahrauer Zeitung“, die Brücke sei zu.', []],
    ['Peter Voss sagte zum „Alten Boten“, die Brücke sei zu.', []],
    ['Voss versuchte es mit Ruhe: „Der Deich ist sicher“.', ['Der Deich ist sicher']],
    ['Voss schlug Alarm. Das Dorf stehe „am Abgrund“.', ['am Abgrund']],
    ['Eine „Bote“-Reporterin stand auf der Brücke.', []],
    ['Die Bewegung „Freie Flut“ (FF) stand auf der Brücke.', []],
    ['Mehr steht auf „bruecke.example“ zu lesen.', []],
  ])('%s', (text, statements) => {
    expect(whoSaid(paragraphs(text), { language }).map(each => each.split(' ← ')[0])).toEqual(statements);
  });

  it('goes on over sentences of reported speech', () => {
    expect(whoSaid(paragraphs('Anna Keller warnte vor dem Hochwasser. Die Dämme seien zu alt. Die Bewohner seien „am Ende ihrer Kräfte“.'), { language })).toEqual(['am Ende ihrer Kräfte ← Anna Keller']);
  });

  it('prefers who says so at the end to whom reported speech tells of', () => {
    expect(whoSaid(paragraphs('Peter Voss traf Anna Keller. Sie sei „vollkommen überrascht“ über das Ergebnis, sagte die Sprecherin.'), { language })).toEqual(['vollkommen überrascht ← die Sprecherin']);
  });

  it('goes on with who spoke in reported speech', () => {
    expect(whoSaid(paragraphs('Anna Keller warnte vor dem Hochwasser. Die Lage sei „sehr ernst und kaum zu beherrschen“.'), { language })).toEqual(['sehr ernst und kaum zu beherrschen ← Anna Keller']);
  });
});
