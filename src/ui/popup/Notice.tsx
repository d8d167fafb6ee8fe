import type { ComponentChildren } from 'preact';

/** A state that is no article: a title, a sentence, and what the reader can do. */
export function Notice({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <section class="notice">
      <h1>{title}</h1>
      {children}
    </section>
  );
}
