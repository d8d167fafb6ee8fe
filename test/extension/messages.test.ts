import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

describe('a call to the background', () => {
  const sendMessage = vi.fn();
  beforeEach(() => {
    vi.useFakeTimers();
    vi.resetModules();
    vi.stubGlobal('chrome', { runtime: { sendMessage } });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
  const messages = () => import('../../src/extension/shared/messages');

  it('gives what the background answers', async () => {
    const { callBackground } = await messages();
    sendMessage.mockResolvedValue({ value: null });
    await expect(callBackground('setReader', 'harbour.example', true)).resolves.toBeNull();
    expect(vi.getTimerCount()).toBe(0);
  });
  it('fails with the background’s own error', async () => {
    const { callBackground } = await messages();
    sendMessage.mockResolvedValue({ error: 'storage is full' });
    await expect(callBackground('switchSite', 'harbour.example', 'on')).rejects.toThrow('storage is full');
  });
  it('fails, and does not wait for ever, where the browser lost the background', async () => {
    const { callBackground, PATIENCE } = await messages();
    sendMessage.mockReturnValue(new Promise(() => undefined));
    const failed = expect(callBackground('switchSite', 'harbour.example', 'on')).rejects.toThrow('nobody answered');
    await vi.advanceTimersByTimeAsync(PATIENCE);
    await failed;
  });
});
