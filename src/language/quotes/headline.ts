/** Letters and digits only, in small letters: what two printings of a headline have in common. */
export function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** Whether a block only prints the headline, or one deck of it, again. */
export function repeatsHeadline(text: string, headline: string | undefined): boolean {
  if (!headline || text.length > headline.length + 20) return false;
  const [line, head] = [bare(text), bare(headline)];
  return line.length > 0 && head.includes(line);
}
