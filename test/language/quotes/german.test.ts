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
    ['the place behind the verb', '„Die Werft wird im Herbst geschlossen und verkauft“, heißt es in dem Gutachten.', 'dem Gutachten'],
  ])('names %s', (_, text, speaker) => {
    expect(whoSaid(paragraphs(text), { language }).map(each => each.split(' ← ')[1])).toEqual([speaker]);
  });

  it.each([
    ['Die Lage sei „sehr ruhig geblieben“, meinte Anna Keller.', ['sehr ruhig geblieben']],
    ['„Das Wasser steigt“, sagte Anna Keller.', ['Das Wasser steigt']],
    ['Anna Keller bezeichnete den Plan als „Betrug“.', ['Betrug']],
    ['Wie „Ahrauer Bote“ berichtet, ist die Brücke zu.', []],
    ['Eine „Bote“-Reporterin stand auf der Brücke.', []],
    ['Die Bewegung „Freie Flut“ (FF) stand auf der Brücke.', []],
    ['Mehr steht auf „bruecke.example“ zu lesen.', []],
  ])('%s', (text, statements) => {
    expect(whoSaid(paragraphs(text), { language }).map(each => each.split(' ← ')[0])).toEqual(statements);
  });

  it('goes on with who spoke in reported speech', () => {
    expect(whoSaid(paragraphs('Anna Keller warnte vor dem Hochwasser. Die Lage sei „sehr ernst und kaum zu beherrschen“.'), { language })).toEqual(['sehr ernst und kaum zu beherrschen ← Anna Keller']);
  });
});
