// Run by refresh.sh beside node_modules: makes what is checked in under static/vendor, static/css/palettes.css and the icon component.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateColorSchemes } from '@digdir/designsystemet/color';
import chroma from 'chroma-js';

const here = dirname(fileURLToPath(import.meta.url));
const resources = process.argv[2];
const modules = join(here, 'node_modules');
const read = (...path) => readFileSync(join(modules, ...path), 'utf8');
const config = JSON.parse(readFileSync(join(here, 'palettes.json'), 'utf8'));

function write(path, text) {
  const file = join(resources, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function copy(from, to) {
  const file = join(resources, to);
  mkdirSync(dirname(file), { recursive: true });
  copyFileSync(join(modules, from), file);
}

// --- Designsystemet: sizes and type from the theme (its colours are replaced by ours), and the components in use

const COMPONENTS = [
  'alert', 'breadcrumbs', 'button', 'card', 'chip', 'details', 'divider', 'error-summary', 'field', 'fieldset', 'heading',
  'input', 'label', 'link', 'list', 'pagination', 'paragraph', 'skip-link', 'table', 'tag', 'validation-message',
];

function themeWithoutColours(css) {
  const kept = [];
  for (const block of css.split(/^(?=@layer )/m)) {
    const name = /^@layer ([\w.-]+)/.exec(block)?.[1];
    if (name && !/\.color|\.secondary/.test(name)) kept.push(block.trimEnd());
  }
  return kept.join('\n');
}

write('static/vendor/designsystemet/designsystemet.css', [
  '/* Designsystemet (Digdir), MIT, see LICENSE beside this file. Made by src/main/design/refresh.sh from',
  '   @digdir/designsystemet-css 1.22.0 and @digdir/designsystemet-theme 1.11.0: the parts in use, unchanged. */',
  '@layer ds.theme, ds.base, ds.components;',
  themeWithoutColours(read('@digdir/designsystemet-theme/src/themes/designsystemet.css')),
  `@layer ds.base{${read('@digdir/designsystemet-css/dist/src/base.css')}}`,
  ...COMPONENTS.map((name) => `@layer ds.components{${read('@digdir/designsystemet-css/dist/src', `${name}.css`)}}`),
  '',
].join('\n'));
copy('@digdir/designsystemet-css/LICENSE', 'static/vendor/designsystemet/LICENSE');

// --- Inter

for (const subset of ['latin', 'latin-ext']) {
  const file = `inter-${subset}-wght-normal.woff2`;
  copy(`@fontsource-variable/inter/files/${file}`, `static/vendor/inter/${file}`);
}
copy('@fontsource-variable/inter/LICENSE', 'static/vendor/inter/LICENSE');

// --- Palettes

// Designsystemet's own steps are almost right on our warm surface; these luminances make text hold 4.5 : 1 on every surface.
const LUMINANCE = {
  light: { 'text-subtle': 0.085, 'border-strong': 0.085, 'border-default': 0.17 },
  dark: { 'text-subtle': 0.47, 'border-strong': 0.47, 'border-default': 0.28 },
};

function scale(name, colour, scheme) {
  const steps = generateColorSchemes(colour)[scheme];
  return steps.map(({ name: step, hex }) => {
    let value = hex;
    if (LUMINANCE[scheme][step]) value = chroma(hex).luminance(LUMINANCE[scheme][step]).hex();
    if (scheme === 'light' && (name === 'neutral' || step === 'background-default')) value = config.warm[step] ?? value;
    return `--ds-color-${name}-${step}:${value.toLowerCase()}`;
  });
}

const STEPS = generateColorSchemes('#000000').light.map(({ name }) => name);
const rule = (selector, declarations) => `${selector}{${declarations.join(';')}}`;

function scheme(name, focus) {
  const shared = [
    ...scale('neutral', config.neutral, name),
    ...Object.entries(config.severities).flatMap(([severity, colour]) => scale(severity, colour, name)),
    ...focus,
  ];
  const first = Object.keys(config.palettes)[0];
  return [
    rule(':root', shared),
    ...Object.entries(config.palettes).map(([palette, { accent, brand }]) =>
      rule(palette === first ? `:root,[data-palette=${palette}]` : `[data-palette=${palette}]`, [
        ...scale('accent', accent, name),
        ...scale('brand', brand, name),
      ])),
  ];
}

write('static/css/palettes.css', [
  '/* Made by src/main/design/refresh.sh from palettes.json with the colour generator of Designsystemet (MIT). Do not edit. */',
  '@layer tokens{',
  ...scheme('light', ['--ds-color-focus-inner:#ffffff', '--ds-color-focus-outer:#1f1c19']),
  '@media screen and (prefers-color-scheme:dark){',
  ...scheme('dark', ['--ds-color-focus-inner:#1a1816', '--ds-color-focus-outer:#ffffff']),
  '}',
  ...['accent', 'brand', 'neutral', 'success', 'warning', 'danger', 'info'].map((name) =>
    rule(name === 'accent' ? ':root,[data-color=accent]' : `[data-color=${name}]`,
      STEPS.map((step) => `--ds-color-${step}:var(--ds-color-${name}-${step})`))),
  '}',
  '',
].join('\n'));

// --- Icons: inline SVG, so that they take the text's colour in every scheme and print

const ICONS = {
  'arrow-left': 'ArrowLeft', 'arrow-right': 'ArrowRight', calendar: 'Calendar', chat: 'Chat', 'check-circle': 'CheckmarkCircle',
  'chevron-right': 'ChevronRight', circle: 'Circle', clock: 'Clock', continuous: 'ArrowsCirclepath', cross: 'XMark',
  'cross-octagon': 'XMarkOctagon', download: 'Download', envelope: 'EnvelopeClosed', external: 'ExternalLink', file: 'File',
  filter: 'Filter', 'hand-heart': 'HandHeart', hourglass: 'Hourglass', house: 'House', information: 'InformationSquare',
  link: 'Link', location: 'LocationPin', pause: 'Pause', pdf: 'FilePdf', pencil: 'Pencil', people: 'PersonGroup',
  person: 'Person', phone: 'Phone', printer: 'PrinterSmall', search: 'MagnifyingGlass', stopped: 'CircleSlash',
  warning: 'ExclamationmarkTriangle',
};

// Ours: a circle half filled, for what has been started.
const OWN = {
  started: '<path stroke="currentColor" stroke-width="1.5" d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z"/><path fill="currentColor" d="M12 3a9 9 0 0 1 0 18Z"/>',
};

const icons = Object.entries(ICONS).map(([name, file]) => {
  const paths = read('@navikt/aksel-icons/dist/svg', `${file}.svg`).match(/<(path|circle|rect)\b[^>]*>/g).join('')
    .replace(/\d+\.\d{3,}/g, (number) => String(Number(Number(number).toFixed(2))));
  return `  <th:block th:case="${name}">${paths}</th:block>`;
});
icons.push(...Object.entries(OWN).map(([name, paths]) => `  <th:block th:case="${name}">${paths}</th:block>`));
write('templates/components/icon.html', [
  '<!--/* icon(name): a drawing beside words, never alone. Names: the cases below.',
  '       Made by src/main/design/refresh.sh from @navikt/aksel-icons (MIT, see /vendor/aksel/LICENSE). Do not edit. */-->',
  '<svg th:fragment="icon(name)" class="icon" viewBox="0 0 24 24" width="24" height="24" fill="none" aria-hidden="true" focusable="false" th:switch="${name}">',
  ...icons,
  '</svg>',
  '',
].join('\n'));
