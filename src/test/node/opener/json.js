import { Refused, demand } from './refusal.js';

const DEEPEST = 4;
const BLANK = /[ \t\n\r]*/y;
const NUMBER = /(?:0|[1-9][0-9]*)(?![0-9.eE])/y;
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/**
 * Reads the one JSON object of section 10, and refuses all that the section refuses.
 * Objects have no prototype; numbers are whole and safe.
 */
export function readJson(bytes, what) {
  let text;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Refused(`${what} is not UTF-8`);
  }
  demand(text.charCodeAt(0) !== 0xfeff, `${what} begins with a byte order mark`);
  const reader = new Reader(text, what);
  reader.blank();
  demand(text[reader.at] === '{', `${what} is not one JSON object`);
  const value = reader.object(1);
  reader.blank();
  demand(reader.at === text.length, `${what} has something behind its object`);
  return value;
}

class Reader {
  constructor(text, what) {
    this.text = text;
    this.what = what;
    this.at = 0;
  }

  take(pattern) {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (match === null) return null;
    this.at = pattern.lastIndex;
    return match[0];
  }

  blank() {
    this.take(BLANK);
  }

  next(character) {
    this.blank();
    if (this.text[this.at] !== character) return false;
    this.at += 1;
    return true;
  }

  expect(character) {
    demand(this.next(character), `${this.what} is not JSON`);
  }

  value(depth) {
    this.blank();
    switch (this.text[this.at]) {
      case '{':
        return this.object(depth + 1);
      case '[':
        return this.array(depth + 1);
      case '"':
        return this.string();
      case 'n':
        demand(this.take(/null/y) !== null, `${this.what} is not JSON`);
        return null;
      default:
        return this.number();
    }
  }

  object(depth) {
    demand(depth <= DEEPEST, `${this.what} is nested more than ${DEEPEST} levels`);
    const members = Object.create(null);
    this.expect('{');
    if (this.next('}')) return members;
    do {
      this.blank();
      const name = this.string();
      demand(!(name in members), `${this.what} has a member twice`);
      this.expect(':');
      members[name] = this.value(depth);
    } while (this.next(','));
    this.expect('}');
    return members;
  }

  array(depth) {
    demand(depth <= DEEPEST, `${this.what} is nested more than ${DEEPEST} levels`);
    const values = [];
    this.expect('[');
    if (this.next(']')) return values;
    do values.push(this.value(depth));
    while (this.next(','));
    this.expect(']');
    return values;
  }

  string() {
    const from = this.at;
    demand(this.text[this.at] === '"', `${this.what} is not JSON`);
    this.at += 1;
    do this.take(PLAIN);
    while (this.take(ESCAPE) !== null);
    demand(this.text[this.at] === '"', `${this.what} has a text that does not end, or a bare control character`);
    this.at += 1;
    const value = JSON.parse(this.text.slice(from, this.at));
    demand(value.isWellFormed(), `${this.what} has a lone surrogate`);
    return value;
  }

  number() {
    const digits = this.take(NUMBER);
    demand(digits !== null, `${this.what} has a value that is no text, whole number, object or array`);
    const value = Number(digits);
    demand(Number.isSafeInteger(value), `${this.what} has a number above 2^53-1`);
    return value;
  }
}
