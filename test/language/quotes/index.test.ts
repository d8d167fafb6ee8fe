import { describe, expect, it } from 'vitest';
import { findQuotes, findQuotesSlices } from '../../../src/language/quotes';
import { paragraphs, whoSaid } from '../helpers';

describe('a long article', () => {
  it('may be held up every hundred paragraphs and quotations, and is read the same', () => {
    const blocks = paragraphs(...Array.from({ length: 1000 }, (_, i) => `“Row ${i} of the hall is safe for everyone,” Jane Rowan said on Monday.`));
    const work = findQuotesSlices(blocks, { language: 'en' });
    let stops = 0, step = work.next();
    for (; !step.done; step = work.next()) stops++;
    expect(stops).toBeGreaterThan(50);
    expect(step.value).toEqual(findQuotes(blocks, { language: 'en' }));
    expect(step.value.quotes).toHaveLength(1000);
  });
});

describe('who said what', () => {
  it('names the subject of the verb of saying, before, after and in the middle', () => {
    expect(whoSaid(paragraphs(
      'Mayor Jane Rowan opened the bridge on Monday.',
      '“The bridge is safe for everyone,” Rowan said. “It will stay open all winter long.”',
      'Engineer Tom Birch told reporters: “We tested every single bolt twice.”',
      '“I would not,” Birch added, “let my own children walk over a bad one.”',
    ))).toEqual([
      'The bridge is safe for everyone, ← Jane Rowan', 'It will stay open all winter long. ← Jane Rowan',
      'We tested every single bolt twice. ← Tom Birch', 'I would not, ← Tom Birch', 'let my own children walk over a bad one. ← Tom Birch',
    ]);
  });
  it('does not take the one who is told for the one who speaks', () => {
    expect(whoSaid(paragraphs('“We will not wait another year for this,” Anna Keller told Peter Voss.'))).toEqual(['We will not wait another year for this, ← Anna Keller']);
  });
  it('names the speaker of a pronoun in full', () => {
    expect(whoSaid(paragraphs('Senator Maria Lopez visited the flooded village on Friday.', '“Nobody here has been forgotten by the state,” she said.'))).toEqual(['Nobody here has been forgotten by the state, ← Maria Lopez']);
  });
  it('keeps two people of one surname apart', () => {
    const { quotes, speakers } = findQuotes(paragraphs('Mr. Paul Hart and Mrs. Ellen Hart run the mill together.', '“The river has never been this high before,” Ellen Hart said.', '“We moved the flour upstairs in the night,” Paul Hart said.'));
    expect(quotes.map(quote => speakers[quote.speaker ?? -1]?.name)).toEqual(['Ellen Hart', 'Paul Hart']);
  });
  it('gives a description as it is printed and marks the source as anonymous', () => {
    const { quotes, speakers } = findQuotes(paragraphs('“The talks have failed and will not be resumed,” a senior official said.'));
    expect(quotes[0]).toMatchObject({ mention: 'a senior official', cue: 'said', kind: 'direct' });
    expect(speakers[0]).toMatchObject({ name: 'a senior official', anonymous: true });
  });
  it('says that the speaker is not named where nothing says so', () => {
    const { quotes } = findQuotes(paragraphs('“All that was long ago, and nobody remembers it now.”'));
    expect(quotes[0]?.speaker).toBeUndefined();
    expect(quotes[0]?.noSpeaker).toBeDefined();
  });
  it('does not guess whom a pronoun means where four women could be meant', () => {
    const { quotes } = findQuotes(paragraphs('Mary Lund, Anna Roe, Ella Stone and Ruth Hale signed the letter. “The bridge will not be rebuilt this year,” she said.'));
    expect(quotes[0]).toMatchObject({ mention: 'she', noSpeaker: 'unresolved-pronoun' });
    expect(quotes[0]?.speaker).toBeUndefined();
  });
  it('leaves out titles and scare quotes and keeps a short attributed part', () => {
    expect(whoSaid(paragraphs('The band played a song called “Summer Rain” at the so-called “peace” rally.'))).toEqual([]);
    expect(whoSaid(paragraphs('Judge Carla Stone said on Monday that the plan was “deeply unfair” to tenants.'))).toEqual(['deeply unfair ← Carla Stone']);
  });
  it('keeps a word or two that stand with their verb, and what a crowd chants', () => {
    expect(whoSaid(paragraphs('The ferry is gone. “But why?” reporter Jane Roe asked him.', '“Storm,” the captain answered.'))).toEqual(['But why? ← Jane Roe', 'Storm, ← the captain']);
    expect(findQuotes(paragraphs('The mayor was met with shouts and chants of “Save our pier!” from the quay.')).quotes).toHaveLength(1);
  });
  it('keeps a quotation in a pull quote or heading out of the list', () => {
    expect(whoSaid([{ kind: 'pull-quote', text: '“The bridge is safe for everyone,” Rowan said.', marks: [] }])).toEqual([]);
  });

  it('lets the account of an embedded post speak, and the line under a block quote name its source', () => {
    expect(whoSaid([
      ...paragraphs('Mayor Jane Rowan opened the bridge on Monday.'),
      { kind: 'embed', text: 'The bridge is open. Come and see it!', marks: [], url: 'https://social.example/1', account: 'City of Harwick' },
      { kind: 'block-quote', text: 'We have waited eleven years for this day and now it is here.\n— Jane Rowan', marks: [] },
    ])).toEqual(['The bridge is open. Come and see it! ← City of Harwick', 'We have waited eleven years for this day and now it is here. ← Jane Rowan']);
  });

  it.each([
    ['a role behind other words', '“The case was handled far too lightly,” said a former U.S. law enforcement official.', 'a former U.S. law enforcement official'],
    ['a role behind a party', '“This is crucial for both of them,” said one former GOP leadership aide.', 'one former GOP leadership aide'],
    ['no adverb that opens the sentence', 'Shortly after the call ended, the committee wrote that the mayor owes “Harwick a full explanation for all of it.”', 'the committee'],
  ])('names %s', (_, text, speaker) => {
    expect(whoSaid(paragraphs(text)).map(each => each.split(' ← ')[1])).toEqual([speaker]);
  });

  // built like an article seen with a missing mark, an outlet that quotes, and three scare quotes
  const summit = [
    ...paragraphs(
      'Norland President Erik Dahl on Monday denied the media reports of a "hidden" trade pact with Suvia. Speaking to the nation, President Dahl insisted that the two lands plan no customs union and that all their talks are "public", Harbour News reported.',
      'Multiple media reported that Dahl might sign contracts during the ongoing "great renewal campaign" in the north.',
    ),
    { kind: 'heading' as const, level: 2 as const, text: '"Every page is public"', marks: [] },
    ...paragraphs(
      'However, he underlined that both lands work together. "We are not founding any customs union with Suvia. Yes, we trade in fish and timber. We are not hiding that," the Norland media quoted him as saying. Every page is public, there is nothing hidden."',
      'According to multiple media reports, both nations had signed a "no borders" agreement.',
    ),
  ];
  it('repairs a missing opening mark, names who carries the words, and ties the headline', () => {
    const { quotes, speakers, headlineQuotes } = findQuotes(summit, { headline: "'Every page is public': Dahl denies trade pact", language: 'en' });
    expect(quotes.map(quote => quote.content)).toEqual(['public', 'We are not founding any customs union with Suvia. Yes, we trade in fish and timber. We are not hiding that,', 'Every page is public, there is nothing hidden.']);
    expect(new Set(quotes.map(quote => speakers[quote.speaker ?? -1]?.name))).toEqual(new Set(['Erik Dahl']));
    expect(quotes.map(quote => quote.reportedBy)).toEqual(['Harbour News', 'the Norland media', undefined]);
    expect(quotes[2]).toMatchObject({ repaired: 'opening' });
    expect(headlineQuotes).toEqual([{ content: 'Every page is public', start: 0, end: 22, quote: 2, speaker: quotes[2]?.speaker }]);
  });
  it('gives spans whose slice is the quotation with its marks', () => {
    for (const quote of findQuotes(summit).quotes) {
      const printed = summit[quote.span.block]?.text.slice(quote.span.start, quote.span.end) ?? '';
      expect(printed).toContain(quote.content);
    }
  });
});
