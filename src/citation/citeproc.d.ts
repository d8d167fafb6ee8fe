declare module 'citeproc' {
  import type { Processor } from './cite';
  const CSL: { Engine: new (system: { retrieveLocale(language: string): string; retrieveItem(id: string): unknown }, style: string) => Processor };
  export default CSL;
}
