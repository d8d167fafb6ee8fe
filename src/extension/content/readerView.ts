import { answer, fromOwnPage, type ContentCalls } from '../shared/messages';
import { toggleReader } from './readerView/open';

declare global { var ledeReaderView: true | undefined }

// The script may be injected again, at every opening; the first one answers.
if (!globalThis.ledeReaderView) {
  globalThis.ledeReaderView = true;
  answer<Pick<ContentCalls, 'openReader'>>({ openReader: () => toggleReader() }, fromOwnPage);
}
