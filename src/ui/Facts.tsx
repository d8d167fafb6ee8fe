/** Short facts side by side, each in its own direction, with a dot between them that is seen and not read out. */
export function Facts({ of: facts, class: name = '' }: { of: readonly string[]; class?: string }) {
  return facts.length === 0 ? null : <ul class={`facts ${name}`}>{facts.map(fact => <li key={fact}>{fact}</li>)}</ul>;
}
