import type { ImportRefusal } from '../../ui/options/state';
import { readExport, type Stored } from '../stored';

/** No file of Lede's comes near this: 50,000 sites take 6 MB. */
const LARGEST = 20_000_000;

/** Saves a text as a file in the reader's downloads. */
export function save(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** Reads a file that the reader chose, or says why it is refused. */
export async function readFile(file: File): Promise<{ stored: Stored } | { refusal: ImportRefusal }> {
  if (file.size > LARGEST) return { refusal: { kind: 'too-large' } };
  const read = readExport(await file.text());
  if ('stored' in read) return read;
  const { problem } = read;
  return { refusal: problem.kind === 'member' && (problem.path === '' || problem.path === 'lede') ? { kind: 'file' } : problem };
}
