/** French: a sign that stands after a space stays on the line of its word (U+00A0). */
export const unbroken = (text: string) =>
  text.replaceAll(/ (?=[?!:;»])/g, '\u00a0').replaceAll('« ', '«\u00a0');
