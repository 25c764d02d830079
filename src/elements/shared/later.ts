import {fetchLaterMessages} from '../messages/index.js'

/** Code that is fetched apart, when an element first draws with it: what a chart shows at once does not wait for it. */
export interface Later<Code> {
  /** The code, once it is here. */
  code?: Code
  /** Fetches it, again if it did not come the last time. Never rejects. */
  fetch(): Promise<void>
}

/** Names code to be fetched apart. It is here once the words are that it says. */
export function later<Code>(load: () => Promise<Code>): Later<Code> {
  let fetching: Promise<void> | undefined
  const part: Later<Code> = {
    fetch: () =>
      (fetching ??= Promise.all([load(), fetchLaterMessages()]).then(
        ([code]) => void (part.code = code),
        () => (fetching = undefined),
      )),
  }
  return part
}
