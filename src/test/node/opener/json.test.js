import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readJson } from './json.js';
import { Refused } from './refusal.js';

const read = (text) => readJson(Buffer.from(text), 'it');

test('reads what section 10 allows', () => {
  const value = read(' {"b":[1,{"c":null,"d":""}],"a":"\\ud83d\\ude00\\u0000\\/","n":9007199254740991} \n');
  assert.equal(JSON.stringify(value), '{"b":[1,{"c":null,"d":""}],"a":"😀\\u0000/","n":9007199254740991}');
});

const refused = {
  'a byte order mark': '\ufeff{}',
  'something behind the object': '{}{}',
  'no object': '[]',
  'a member twice': '{"a":1,"\\u0061":1}',
  'a lone surrogate as escape': '{"a":"\\ud800"}',
  'a fraction': '{"a":1.0}',
  'an exponent': '{"a":1e1}',
  'a minus sign': '{"a":-1}',
  'a leading zero': '{"a":01}',
  'a number above 2^53-1': '{"a":9007199254740992}',
  'a number that rounds to 2^53': '{"a":9007199254740993}',
  'five levels': '{"a":[[[[]]]]}',
  'true': '{"a":true}',
  'a comma too many': '{"a":1,}',
  'a text that does not end': '{"a":"',
  'a bare control character': '{"a":"\t"}',
  'an unknown escape': '{"a":"\\x"}',
  'nothing': '',
};
for (const [name, text] of Object.entries(refused)) test(`refuses ${name}`, () => assert.throws(() => read(text), Refused));

test('refuses invalid UTF-8', () => {
  for (const bytes of ['7b2261223a22ff227d', '7b2261223a22c080227d', '7b2261223a22eda080227d']) {
    assert.throws(() => readJson(Buffer.from(bytes, 'hex'), 'it'), Refused);
  }
});
