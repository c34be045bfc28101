/** What is typed, wherever that is shown. */
export interface TypedText {
  typed(): string;
  /** Shows that instead, as typed so far. */
  put(text: string): void;
  /** Whether an input method is at work in it, which a change from outside would upset. */
  isComposing(): boolean;
  /** Goes on writing that at the place that one is in by now. */
  goOn(text: string): void;
}

/**
 * What one does while a change is awaited that decides where one goes on: it is done in the same order, and with what was
 * typed between, once the page shows that change. Nothing of it is lost, or written where one was before.
 */
export interface KeptActions {
  readonly isWaiting: boolean;
  wait(): void;
  /** Does something now, or when one no longer waits. */
  act(action: () => void): void;
  /** Goes on once nothing is awaited. @param isRefused whether the place that all was meant for won't be there */
  resume(isRefused: boolean): void;
}

/** @param arrive goes to the place where one goes on */
export function keptActions(text: TypedText, arrive: () => void): KeptActions {
  const kept: { readonly typed: string; readonly action: () => void }[] = [];

  const self: { -readonly [Part in keyof KeptActions]: KeptActions[Part] } = {
    isWaiting: false,
    wait() {
      self.isWaiting = true;
    },
    act(action) {
      if (!self.isWaiting) return action();
      kept.push({ typed: text.typed(), action });
      text.put('');
    },
    resume(isRefused) {
      // what is being composed is not typed yet; before others it would be written without that
      if (!self.isWaiting || (kept.length > 0 && text.isComposing())) return;
      self.isWaiting = false;
      if (isRefused) {
        kept.length = 0;
        text.put('');
      }
      arrive();
      if (kept.length === 0) {
        if (text.typed() !== '') text.goOn(text.typed());
        return;
      }
      const last = text.typed();
      text.put('');
      while (!self.isWaiting) {
        const next = kept.shift();
        if (!next) break;
        if (next.typed !== '') text.goOn(next.typed);
        next.action();
      }
      if (last === '') return;
      if (self.isWaiting) text.put(last);
      else text.goOn(last);
    },
  };
  return self;
}
