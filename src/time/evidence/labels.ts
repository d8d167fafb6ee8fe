import type { Candidate } from '../types';

const PUBLISHED = /\b(?:published|posted|first published|created|date|veröffentlicht|erstellt|publié|publicado|pubblicato|gepubliceerd|publicerad|opublikowano|опубликовано)\b/iu;
const UPDATED = /\b(?:updated|modified|last update|last edited|aktualisiert|mis à jour|actualizado|aggiornato|bijgewerkt|uppdaterad|обновлено)\b/iu;

/** The label in the words before a date: "Published on", "Updated:". */
export function labelIn(text: string): { kind: Candidate['kind']; at: number } | undefined {
  const published = PUBLISHED.exec(text), updated = UPDATED.exec(text);
  if (updated && (!published || updated.index > published.index)) return { kind: 'updated', at: updated.index };
  return published ? { kind: 'published', at: published.index } : undefined;
}
