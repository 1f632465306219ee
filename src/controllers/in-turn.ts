/** How long elements may draw in one task, in milliseconds: with what the browser then lays out it stays below 50. */
const slice = 8;
let end = 0;
let channel: MessageChannel | undefined;
const waiting: (() => void)[] = [];

function goOn() {
  end = 0;
  while (waiting.length && hasTime()) waiting.shift()?.();
}

function hasTime(): boolean {
  const now = performance.now();
  if (!end) {
    end = now + slice;
    if (!channel) {
      channel = new MessageChannel();
      channel.port1.onmessage = goOn;
    }
    channel.port2.postMessage(0);
  }
  return now < end;
}

/** Does it now, or, where many are at it, in a later task and in the order of asking. */
export function inTurn<T>(act: () => T | Promise<T>): T | Promise<T> {
  if (!waiting.length && hasTime()) return act();
  return new Promise((done) =>
    // What it throws goes to whoever waits for it.
    waiting.push(() => done(new Promise((answer) => answer(act())))),
  );
}
