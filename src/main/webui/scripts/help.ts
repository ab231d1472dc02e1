// Turns a page of the help (docs/user) into a module: a tree of few elements, without any HTML.
import markdown from 'markdown-it';
import type Token from 'markdown-it/lib/token.mjs';
import type { Plugin } from 'vite';
import { unbroken } from '../src/frame/unbroken.ts';

/** A text, or an element with what belongs to it and the pieces within. */
type Node = string | [element: string, what: Record<string, string> | null, ...within: Node[]];

const reader = markdown('commonmark', { html: false }).enable('table');

/** What the help may consist of. */
const ELEMENTS = new Set(
  'h1 h2 p ul ol li strong em code a img table thead tbody tr th td'.split(' '),
);
const LINK = /^([a-z-]+)\.md$/;
const PICTURE = /^\.\.\/pictures\/(en|fr)\/[a-z-]+\.png$/;

/** Reads `*.md` of docs/user for Vite. */
export const help: Plugin = {
  name: 'help',
  enforce: 'pre',
  transform(text, file) {
    return file.endsWith('.md') ? { code: moduleOf(text, file), map: null } : undefined;
  },
};

/** The module of one page: its default export is a list of nodes, each a text or [element, what, ...nodes]. */
export function moduleOf(text: string, file: string): string {
  const pictures: string[] = [];
  const tree = treeOf(reader.parse(text, {}), file, pictures);
  const imports = pictures.map((path, at) => `import p${at} from ${JSON.stringify(path)};\n`);
  const json = JSON.stringify(tree).replaceAll(/"picture:(\d+)"/g, 'p$1');
  return `${imports.join('')}export default ${json};\n`;
}

function treeOf(tokens: Token[], file: string, pictures: string[]): Node[] {
  const root: Node[] = [];
  const open: Node[][] = [root];
  const refuse = (what: string): never => {
    throw new Error(`${file}: the help has no ${what}`);
  };
  for (const token of tokens) {
    const into = open.at(-1) ?? root;
    if (token.type === 'inline') {
      into.push(...treeOf(token.children ?? [], file, pictures));
    } else if (token.type === 'text') {
      into.push(file.includes('/fr/') ? unbroken(token.content) : token.content);
    } else if (token.type === 'softbreak') {
      into.push(' ');
    } else if (token.type === 'code_inline') {
      into.push(['code', null, token.content]);
    } else if (token.type === 'image') {
      const path = token.attrGet('src') ?? '';
      if (!PICTURE.test(path)) {
        refuse(`picture at ${path}`);
      }
      into.push(['img', { src: `picture:${pictures.push(path) - 1}`, alt: token.content }]);
    } else if (token.nesting === 0 || !ELEMENTS.has(token.tag)) {
      refuse(token.type);
    } else if (token.nesting === 1) {
      const node: Node = [token.tag, token.tag === 'a' ? { to: jobOf(token, refuse) } : null];
      // A paragraph of a tight list is none.
      if (token.hidden) {
        open.push(into);
      } else {
        into.push(node);
        open.push(node as unknown as Node[]);
      }
    } else {
      open.pop();
    }
  }
  return root;
}

function jobOf(token: Token, refuse: (what: string) => never): string {
  const address = token.attrGet('href') ?? '';
  return LINK.exec(address)?.[1] ?? refuse(`link to ${address}`);
}
