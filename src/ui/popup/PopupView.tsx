import type { Quote, Span } from '../../article/types';
import type { Forbidden, PopupState, SwitchState } from '../state';
import { type MessageKey, useTexts } from '../text';
import type { NoArticle } from '../../article/types';
import { Actions, type ActionsCallbacks } from './Actions';
import { AutoClean } from './AutoClean';
import type { CitationShown } from './Citation';
import { Cleaned, type CleanedCallbacks } from './Cleaned';
import { Masthead } from './Masthead';
import { Notice } from './Notice';
import { Reading } from './Reading';
import { Statements } from './Statements';
import { Summary } from './Summary';
import { TimeCard } from './TimeCard';

export interface PopupCallbacks extends CleanedCallbacks, ActionsCallbacks {
  onShow(span: Span): void;
  onCopyQuote(quote: Quote): void;
  onCopyQuoteLink(quote: Quote): void;
  onSwitch(on: boolean): void;
  onRetry(): void;
}
export interface PopupProps extends PopupCallbacks {
  state: PopupState;
  autoClean?: SwitchState;
  /** How the reader wants the article cited. */
  citation: CitationShown;
  /** What just happened: spoken by a screen reader, and seen where `seen` is set. */
  said?: { text: string; seen: boolean };
  /** Milliseconds since 1970. */
  now: number;
  /** The reader's IANA zone; the machine's by default. */
  zone?: string;
}

const NO_ARTICLE: Record<NoArticle, MessageKey> = {
  'front-page': 'noArticleFront', section: 'noArticleSection', search: 'noArticleSearch', shop: 'noArticleShop',
  login: 'noArticleLogin', 'no-text': 'noArticleText', 'too-short': 'noArticleShort', 'too-large': 'noArticleLarge',
};
const FORBIDDEN: Record<Forbidden, MessageKey> = {
  'browser-page': 'forbiddenBrowserPage', store: 'forbiddenStore', pdf: 'forbiddenPdf', source: 'forbiddenSource',
  'file-access': 'forbiddenFileAccess', 'click-again': 'forbiddenClickAgain',
};

function Content(props: PopupProps) {
  const { t } = useTexts();
  const { state } = props;
  switch (state.kind) {
    case 'reading':
      return <Reading slow={state.slow} />;
    case 'article':
      return (
        <>
          <Masthead article={state.article} />
          <TimeCard published={state.article.published} updated={state.article.updated} now={props.now} zone={props.zone} />
          <Summary article={state.article} onShow={props.onShow} />
          <Statements article={state.article} onShow={props.onShow} onCopy={props.onCopyQuote} onCopyLink={props.onCopyQuoteLink} />
        </>
      );
    case 'no-article':
      return <Notice title={t('noArticle')}><p>{t(NO_ARTICLE[state.reason])}</p></Notice>;
    case 'forbidden':
      return <Notice title={t('forbidden')}><p>{t(FORBIDDEN[state.why])}</p></Notice>;
    case 'too-slow':
      return <Notice title={t('tooSlow')}><p>{t('tooSlowNote')}</p><button type="button" class="primary" onClick={props.onRetry}>{t('tryAgain')}</button></Notice>;
    case 'error':
      return (
        <Notice title={t('error')}>
          <p>{t('errorNote')}</p><p class="quiet">{state.message}</p>
          <button type="button" class="primary" onClick={props.onRetry}>{t('tryAgain')}</button>
        </Notice>
      );
  }
}

/** The whole popup. */
export function PopupView(props: PopupProps) {
  const { state, autoClean } = props;
  const read = state.kind === 'article' || state.kind === 'no-article';
  return (
    <main class={`popup ${state.kind}`}>
      <Content {...props} />
      {read && <Cleaned cleaning={state.cleaning} onClean={props.onClean} onRestore={props.onRestore} onShowSlot={props.onShowSlot} onPeek={props.onPeek} />}
      {read && (
        <div class={state.kind === 'article' ? 'bar' : 'bar one-line'}>
          <Actions {...props} citation={state.kind === 'article' ? props.citation : undefined} />
          {autoClean ? <AutoClean value={autoClean} onSwitch={props.onSwitch} /> : <div class="auto-clean" />}
        </div>
      )}
      <p class="hush" role="status">{props.said?.text}</p>
      {props.said?.seen && <p class="said" aria-hidden="true">{props.said.text}</p>}
    </main>
  );
}
