/** Width and height in pixels. */
export type Size = { width: number; height: number };

/** Four letters as a number. */
export function codeOf(letters: string) {
  return Array.from(letters).reduce((code, letter) => code * 256 + letter.charCodeAt(0), 0);
}

/** Whether these bytes stand at this place, each given as a sign of the same code. */
export function has(view: DataView, at: number, signature: string) {
  return (
    view.byteLength >= at + signature.length &&
    Array.from(signature).every((sign, i) => view.getUint8(at + i) === sign.charCodeAt(0))
  );
}
