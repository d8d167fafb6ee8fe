/** The zeros of the digit rows that dates are printed in: Arabic, Persian, Devanagari, Bengali, Thai, full width. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];
const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19]/;
const EACH_OTHER_DIGIT = new RegExp(OTHER_DIGITS, 'g');

/** The text with every digit as 0 to 9; its length stays. */
export function withPlainDigits(text: string): string {
  return OTHER_DIGITS.test(text) ? text.replace(EACH_OTHER_DIGIT, plainDigit) : text;
}

function plainDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  const zero = ZEROS.find(start => code >= start && code < start + 10) ?? code;
  return String(code - zero);
}
