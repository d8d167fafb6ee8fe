/** Opens every page of a corpus in Chromium once and keeps what the walk saw; later runs read the kept file. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import type { PageFacts } from './facts';

export interface Truth {
  articleBody?: string; with?: string[]; without?: string[];
  headline?: string; authors?: string[]; publisher?: string; published?: string; description?: string;
}
export interface CorpusPage { id: string; url: string; truth: Truth; facts: PageFacts }
interface Listed { url: string; file: string; truth: Truth }

/** All pages of `corpus/NAME`; from `cache` where they were walked before. */
export async function readCorpus(corpus: string, name: string, cache: string): Promise<CorpusPage[]> {
  const kept = join(cache, `${name}.json.gz`);
  if (!existsSync(kept)) {
    mkdirSync(cache, { recursive: true });
    const pages = await walkCorpus(join(corpus, name));
    writeFileSync(kept, gzipSync(pages.map(page => JSON.stringify(page)).join('\n')));
  }
  return gunzipSync(readFileSync(kept)).toString('utf8').split('\n').map(line => JSON.parse(line) as CorpusPage);
}

async function walkCorpus(folder: string): Promise<CorpusPage[]> {
  const listing = JSON.parse(readFileSync(join(folder, 'pages.json'), 'utf8')) as Record<string, Listed>;
  const script = await bundle();
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  let html: string | undefined;
  await page.route('**/*', route => {
    if (html === undefined || !route.request().isNavigationRequest() || route.request().frame() !== page.mainFrame()) return route.abort();
    const body = html;
    html = undefined;
    return route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', body });
  });
  const pages: CorpusPage[] = [];
  for (const [id, { url, file, truth }] of Object.entries(listing)) {
    const source = gunzipSync(readFileSync(join(folder, file))).toString('utf8');
    html = source;
    try {
      await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 20_000 }).catch(() => page.setContent(source, { waitUntil: 'domcontentloaded' }));
      await page.evaluate(`${script}\n;undefined`);
      pages.push({ id, url, truth, facts: await page.evaluate('ledeFacts()') as PageFacts });
    } catch (error) {
      console.error(`${id} ${url}: ${String(error)}`);
    }
  }
  await browser.close();
  return pages;
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false, logLevel: 'error',
    build: { write: false, target: 'esnext', lib: { entry: join(import.meta.dirname, 'in-page.ts'), formats: ['iife'], name: 'ledeInPage' } },
  });
  const output = Array.isArray(built) ? built[0] : built;
  if (!output || !('output' in output)) throw new Error('vite gave no bundle');
  return output.output[0].code;
}
