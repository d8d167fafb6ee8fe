import type { ComponentChildren } from 'preact';

/** A state that is no article: a title, a sentence, and what the reader can do. */
export function Notice({ title, children, busy }: { title: string; children?: ComponentChildren; busy?: boolean }) {
  return (
    <section class="notice" aria-busy={busy}>
      <h1>{title}</h1>
      {children}
    </section>
  );
}
