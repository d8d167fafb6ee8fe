import WebSocket from 'ws';

const PATIENCE_MS = 60_000;

/** A connection to a browser's WebDriver BiDi server: https://w3c.github.io/webdriver-bidi/ */
export interface Bidi {
  send<T>(method: string, params?: object): Promise<T>;
  close(): void;
}

export async function connectBidi(url: string): Promise<Bidi> {
  const socket = new WebSocket(url);
  await new Promise((done, failed) => { socket.once('open', done); socket.once('error', failed); });
  const waiting = new Map<number, { done(value: unknown): void; failed(error: Error): void }>();
  let last = 0;
  socket.on('message', data => {
    const message = JSON.parse(String(data)) as { id?: number; type: string; result?: unknown; error?: string; message?: string };
    const call = message.id === undefined ? undefined : waiting.get(message.id);
    if (!call || message.id === undefined) return;
    waiting.delete(message.id);
    if (message.type === 'error') call.failed(new Error(`${message.error}: ${message.message}`));
    else call.done(message.result);
  });
  socket.on('close', () => { for (const { failed } of waiting.values()) failed(new Error('the browser closed the connection')); });
  return {
    send: <T>(method: string, params: object = {}) => new Promise<T>((done, failed) => {
      const id = ++last;
      const impatient = setTimeout(() => failed(new Error(`no answer to ${method} ${JSON.stringify(params).slice(0, 200)}`)), PATIENCE_MS);
      waiting.set(id, {
        done: value => { clearTimeout(impatient); done(value as T); },
        failed: error => { clearTimeout(impatient); failed(error); },
      });
      socket.send(JSON.stringify({ id, method, params }));
    }),
    close: () => socket.close(),
  };
}

interface Remote { type: string; value?: unknown }
/** Evaluates an expression in a browsing context; its value must survive JSON. */
export async function evaluateIn<T>(bidi: Bidi, context: string, expression: string): Promise<T> {
  const answer = await bidi.send<{ type: string; result: Remote; exceptionDetails?: { text: string } }>('script.evaluate', {
    expression: `(async () => JSON.stringify({ value: await (${expression}) }))()`, target: { context }, awaitPromise: true, userActivation: true,
  });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text ?? 'exception');
  return (JSON.parse(String(answer.result.value)) as { value: T }).value;
}
