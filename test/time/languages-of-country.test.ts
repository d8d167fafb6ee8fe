import { expect, it } from 'vitest';
import { settingFor, NOW } from './setting';

it.each([
  ['https://blatt.at/a', 'fr de en'], ['https://jornal.com.br/a', 'fr pt en'], ['https://gazette.co.uk/a', 'fr en'], ['https://gazeta.kz/a', 'fr ru en'], ['https://paper.zz/a', 'fr en'],
])('dates on a French page of %s are read in the language of its country and in English too', (url, languages) => {
  expect(settingFor('fr', NOW, url).languages.join(' ')).toBe(languages);
});
