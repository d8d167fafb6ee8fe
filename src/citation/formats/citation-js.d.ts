declare module '@citation-js/core' {
  export const plugins: {
    config: { get(plugin: '@bibtex'): { format: { asciiOnly: boolean } } };
    output: { format(name: string, items: object[], options: { format: 'object' }): unknown };
    input: { chain(text: string, options: { forceType: string; generateGraph: boolean }): object[] };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
declare module '*/plugins/config.js' {
  export function add(name: string, settings: object): void;
  export function get(name: string): unknown;
}
declare module '*/plugins/output.js' {
  export function add(name: string, write: unknown): void;
  export function format(name: string, items: object[], options: object): unknown;
}
declare module '*/plugins/dict.js' {
  export function has(name: string): boolean;
}
declare module '*/util/grammar.js' { export const Grammar: unknown }
declare module '*/util/translator.js' { export const Translator: unknown }
