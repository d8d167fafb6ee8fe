/**
 * What citation-js's plug-ins for BibTeX and RIS need of its core to write. The build puts this in the core's place: the
 * core also reads, for which it can fetch addresses, and Lede has no business with the network.
 */
import * as config from '@citation-js/core/lib-mjs/plugins/config.js';
import * as dict from '@citation-js/core/lib-mjs/plugins/dict.js';
import * as output from '@citation-js/core/lib-mjs/plugins/output.js';
import { Grammar } from '@citation-js/core/lib-mjs/util/grammar.js';
import { Translator } from '@citation-js/core/lib-mjs/util/translator.js';

interface Plugin { config?: object; output?: Record<string, unknown> }

/** Takes a plug-in's writers and settings; its readers are left out. */
function add(name: string, plugin: Plugin): void {
  if (plugin.config) config.add(name, plugin.config);
  for (const [format, write] of Object.entries(plugin.output ?? {})) output.add(format, write);
}

export const plugins = { add, config, dict, output };
export const util = { Grammar, Translator };
const quiet = (): void => undefined;
export const logger = { warn: quiet };
