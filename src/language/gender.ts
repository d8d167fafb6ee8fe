import { femaleNames, maleNames } from './data/first-names';

export type Gender = 'he' | 'she';

let names: Map<string, Gender> | undefined;

/** The gender a first name speaks for, or undefined. An unlisted name that ends in "a" counts as a woman's. */
export function genderOf(firstName: string): Gender | undefined {
  names ??= listed();
  const name = firstName.toLowerCase();
  return names.get(name) ?? (name.length > 3 && name.endsWith('a') ? 'she' : undefined);
}

function listed(): Map<string, Gender> {
  const made = new Map<string, Gender>();
  for (const name of femaleNames.trim().split(/\s+/)) made.set(name, 'she');
  for (const name of maleNames.trim().split(/\s+/)) made.set(name, 'he');
  return made;
}
