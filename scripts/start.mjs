// `npm start`: installs and builds what is missing, then opens a browser with Lede on a demo page, its popup open.
// `npm start -- URL-or-file` opens that instead; `npm start -- --firefox` takes Firefox.
import { needBuild, needFirefoxArchive, needPackages, run, tool } from './ready.mjs';

const words = process.argv.slice(2);
needPackages();
if (words.includes('--firefox')) needFirefoxArchive();
else needBuild('dist/chrome', 'chrome');
run(tool('tsx'), ['scripts/demo.ts', ...words]);
