// Requests as the window makes them, for what a test needs and does not look at.
import type { Page } from '@playwright/test';

/** Asks the vault as the window would. */
export const ask = <T>(page: Page, name: string, input: object): Promise<T> =>
  page.evaluate(async ([called, given]) => {
    const bridge = (window as unknown as { hoede: { request(name: string, input: object): Promise<{ ok: boolean; value: unknown; failure?: unknown }> } }).hoede;
    const answer = await bridge.request(called as string, given as object);
    if (!answer.ok) throw new Error(`${called as string}: ${JSON.stringify(answer.failure)}`);
    return answer.value;
  }, [name, input] as const) as Promise<T>;
