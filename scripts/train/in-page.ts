import { walkPage } from '../../src/page';
import { toFacts } from './facts';

declare global { var ledeFacts: unknown }

/** Injected into each page of the corpus. */
globalThis.ledeFacts = (): unknown => toFacts(walkPage(document));
