import type { Setting } from '../types';

type Order = 'day-first' | 'month-first';
const cache = new Map<string, Order>();

/** Whether 03/04/2023 is the third of April or the fourth of March where the page comes from. */
export function orderOf({ language = 'en', country }: Setting): Order {
  const base = language.split('-')[0] ?? 'en';
  const locale = country ? `${base}-${country}` : language;
  const known = cache.get(locale);
  if (known) return known;
  const order = localOrder(locale);
  cache.set(locale, order);
  return order;
}

function localOrder(locale: string): Order {
  try {
    const parts = new Intl.DateTimeFormat(locale, { day: '2-digit', month: '2-digit', year: 'numeric', calendar: 'gregory' }).formatToParts(0);
    const at = (type: string): number => parts.findIndex(part => part.type === type);
    return at('month') < at('day') && at('year') > at('day') ? 'month-first' : 'day-first';
  } catch (error) {
    if (error instanceof RangeError) return 'day-first';
    throw error;
  }
}
