/** A record of the API of which these members can be absent: its description says so only of what is sent. */
export type Maybe<T, K extends keyof T> = Omit<T, K> & Partial<Pick<T, K>>;
