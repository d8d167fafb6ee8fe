import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import base from './manifest.json' with { type: 'json' };

/** What is built as a script of its own. */
const ALONE = /\/src\/extension\/(?:content\/\w+|popup\/begin)\.tsx?(\?|$)/;

type Target = 'chrome' | 'firefox';

/** The manifest of a browser: one source, and the few lines in which the browsers differ. */
function manifestFor(target: Target, grantedHosts: string[]): ManifestV3Export {
  const granted = grantedHosts.length ? { host_permissions: grantedHosts, permissions: [...base.permissions, ...base.optional_permissions] } : {};
  const manifest = { ...structuredClone(base), ...granted };
  if (target === 'chrome') return { ...manifest, minimum_chrome_version: '144' } as ManifestV3Export;
  return {
    ...manifest,
    // Firefox shows no question for a permission when keys of a command are pressed: what they need is there from the start.
    permissions: [...new Set([...manifest.permissions.filter(name => name !== 'offscreen').map(name => (name === 'contextMenus' ? 'menus' : name)), ...base.optional_permissions])],
    optional_permissions: undefined,
    optional_host_permissions: ['*://*/*'],
    background: { scripts: [base.background.service_worker], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: 'lede@lede-reader.example',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
  } as unknown as ManifestV3Export;
}

/**
 * Takes out what crxjs adds and Lede must not have: the list of web-accessible resources (it would let any page
 * find out that Lede is installed; https://github.com/crxjs/chrome-extension-tools/issues/1130) and the unused
 * module copies of the injected scripts.
 */
function nothingForThePage(): Plugin & { renderCrxManifest(manifest: Record<string, unknown>): Record<string, unknown> } {
  return {
    name: 'nothing-for-the-page',
    enforce: 'post',
    apply: 'build',
    renderCrxManifest(manifest) {
      delete manifest.web_accessible_resources;
      return manifest;
    },
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter(file => file.type === 'chunk');
      const unused = new Set(chunks.filter(({ facadeModuleId }) => facadeModuleId && ALONE.test(facadeModuleId)).map(({ fileName }) => fileName));
      // What only they import goes with them.
      for (const { fileName, isEntry, isDynamicEntry } of chunks) {
        const importers = chunks.filter(({ imports, dynamicImports }) => imports.includes(fileName) || dynamicImports.includes(fileName));
        if (!isEntry && !isDynamicEntry && importers.length > 0 && importers.every(importer => unused.has(importer.fileName))) unused.add(fileName);
      }
      for (const name of unused) delete bundle[name];
    },
  };
}

/** Puts the licences of what is shipped into what is shipped. */
function notices(): Plugin {
  return {
    name: 'notices',
    apply: 'build',
    generateBundle() {
      for (const name of ['LICENSE', 'NOTICE.md']) this.emitFile({ type: 'asset', fileName: name, source: readFileSync(name) });
    },
  };
}

/** What the popup shares with other pages is two files instead of a dozen: each costs it time. */
const SHARED = [
  { name: 'interface', test: /node_modules\/@?preact|\/src\/ui\/(?!options|reader|welcome).*\.tsx?$/, priority: 2 },
  { name: 'shared', test: /\/src\/extension\/(?:shared\/(?:browser|citationChoice|copyHere|inject|injected|messages|never|settings|switching|texts)|popup\/theTab)\.ts/, priority: 1 },
];

/**
 * `vite build --mode chrome` or `--mode firefox`. `LEDE_HOSTS` (match patterns with commas) builds into
 * `dist/NAME-granted` with these hosts and the optional permissions granted at install, which the end-to-end tests use in place of a prompt.
 */
export default defineConfig(({ mode }) => {
  const target: Target = mode === 'firefox' ? 'firefox' : 'chrome';
  const hosts = process.env.LEDE_HOSTS?.split(',') ?? [];
  return {
    plugins: [preact(), crx({ manifest: manifestFor(target, hosts), browser: target }), nothingForThePage(), notices()],
    resolve: { alias: [
      // The library's core brings its readers, and they can fetch; Lede only writes. See the file.
      { find: /^@citation-js\/core$/, replacement: fileURLToPath(new URL('src/citation/formats/core.ts', import.meta.url)) },
      // Its browser variant decodes by innerHTML, which pages may forbid and Lede never uses.
      { find: 'decode-named-character-reference', replacement: fileURLToPath(new URL('node_modules/decode-named-character-reference/index.js', import.meta.url)) },
    ] },
    build: {
      outDir: `dist/${target}${hosts.length ? '-granted' : ''}`,
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      target: target === 'firefox' ? 'firefox142' : 'chrome144',
      rolldownOptions: { output: { codeSplitting: { groups: SHARED } }, input: { welcome: 'src/extension/welcome/index.html', ...(target === 'chrome' ? { offscreen: 'src/extension/offscreen/index.html' } : {}) } },
    },
  };
});
