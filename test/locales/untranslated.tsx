/** A component as it must not be: for the test that finds words outside of `_locales`. */
export function Untranslated({ file }: { file: string }) {
  const said = { text: 'Read this', state: 'off' };
  const line = `A line of words.`;
  return (
    <section class="one two">
      <h1>Hello there</h1>
      <button type="button" aria-label="Close it">{file}</button>
      <p lang="en">{said.text}{line} · </p>
      <img alt={'Picture of a boat'} src="a.png" />
    </section>
  );
}
