/** What the tabs of this browser tell each other about the session. */
export type Word = 'signed-in' | 'signed-out';

const CHANNEL = 'seine.session';

/** Tells the other tabs. */
export function tellTabs(word: Word) {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(word);
  channel.close();
}

/** Forgets what this tab remembers for its own reloads, such as names of files. */
export function forgetTab() {
  sessionStorage.clear();
}

/** Hears what other tabs tell, until the returned function is called. */
export function hearTabs(hear: (word: Word) => void) {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<Word>) => {
    hear(data);
  };
  return () => {
    channel.close();
  };
}
