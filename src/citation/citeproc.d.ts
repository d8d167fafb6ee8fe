declare module 'citeproc' {
  import type { Processor } from './processor';
  interface System { retrieveLocale(language: string): unknown; retrieveItem(id: string): unknown }
  /** `force`: in this language even where the style has one of its own. */
  const CSL: { Engine: new (system: System, style: unknown, language: string, force: boolean) => Processor };
  export default CSL;
}
