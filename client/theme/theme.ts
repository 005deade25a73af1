import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';
import type { Scheme } from '../../picture/appearance/palette';
import { tokens } from './tokens';

const accent: MantineColorsTuple = [
  '#eef3ff',
  '#dce5fb',
  '#b6c8f4',
  '#8da9ee',
  '#6a8fe8',
  '#547ee5',
  '#4876e4',
  '#3965cb',
  '#2b59d9',
  '#1e48b8',
];

/** Mantine's dark steps from ink to ground, in our warmth: 4 borders, 5 hover, 6 fields, 7 the page. */
const dark: MantineColorsTuple = [
  '#ECEAE4',
  '#C9C8C4',
  '#A2A8B3',
  '#828A97',
  '#3A3F4A',
  '#2B2F38',
  '#20242B',
  '#14161A',
  '#101216',
  '#0C0E11',
];

const sans = "'Inter Variable', system-ui, sans-serif";

export const theme = createTheme({
  fontFamily: sans,
  headings: { fontFamily: sans },
  primaryColor: 'accent',
  primaryShade: { light: 8, dark: 7 },
  autoContrast: true,
  colors: { accent, dark },
  defaultRadius: 8,
  fontSizes: { xs: '11px', sm: '13px', md: '14px', lg: '15.5px', xl: '19px' },
  cursorType: 'pointer',
  respectReducedMotion: true,
});

function variables(scheme: Scheme): Record<string, string> {
  const t = tokens[scheme];
  return {
    '--mantine-color-body': t.ground,
    '--mantine-color-text': t.ink,
    '--mantine-color-dimmed': t.soft,
    '--mantine-color-default-border': t.hairline,
    '--mantine-color-default': t.panel,
    '--mantine-color-placeholder': t.soft,
    '--ew-ground': t.ground,
    '--ew-panel': t.panel,
    '--ew-hairline': t.hairline,
    '--ew-ink': t.ink,
    '--ew-soft': t.soft,
    '--ew-accent': t.accent,
    '--ew-quote': t.quoteMark,
    '--ew-entity': t.entityMark,
  };
}

/** Our colours as CSS variables, for Mantine's parts and for our own styles. */
export const resolver: CSSVariablesResolver = () => ({
  variables: {},
  light: variables('light'),
  dark: variables('dark'),
});
