// Writes generated/api.d.ts from docs/openapi.yaml, and generated/words.d.ts from each room's en.json.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';
import { parse } from 'yaml';

const here = new URL('..', import.meta.url);
const api = parse(readFileSync(new URL('../../../docs/openapi.yaml', here), 'utf8'));

// The frame sets the acting unit on every call: no page repeats it.
for (const path of Object.values(api.paths)) {
  for (const operation of Object.values(path)) {
    if (operation.parameters) {
      operation.parameters = operation.parameters.filter(({ name }) => name !== 'Seine-Unit');
    }
  }
}

const types = await openapiTS(api, { alphabetize: true, exportType: true });
mkdirSync(new URL('generated', here), { recursive: true });
writeFileSync(new URL('generated/api.d.ts', here), astToString(types));

const rooms = readdirSync(new URL('src', here)).filter((room) =>
  existsSync(new URL(`src/${room}/en.json`, here)),
);
writeFileSync(
  new URL('generated/words.d.ts', here),
  `import 'i18next';
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'frame';
    keySeparator: false;
    resources: {
${rooms.map((room) => `      ${room}: typeof import('../src/${room}/en.json');`).join('\n')}
    };
  }
}
`,
);
