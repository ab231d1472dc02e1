/**
 * For what a field puts into the address: in place of the address before, and shown before the next
 * key. A field that still showed the value before would lose what is typed meanwhile.
 */
export const AT_ONCE = { replace: true, flushSync: true };
