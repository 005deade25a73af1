import { palettes, type Palette, type Scheme } from '../../picture/appearance/palette';

/** Every colour of the product: those of data, which pictures share, and those of the page around it. */
export interface Tokens extends Palette {
  readonly panel: string;
  readonly faint: string;
  readonly accent: string;
  readonly quoteMark: string;
  readonly entityMark: string;
}

export const tokens: Readonly<Record<Scheme, Tokens>> = {
  light: {
    ...palettes.light,
    panel: '#FFFFFF',
    faint: '#9A9FA8',
    accent: '#2B59D9',
    quoteMark: palettes.light.note,
    entityMark: '#DCE7FF',
  },
  dark: {
    ...palettes.dark,
    panel: '#1B1E24',
    faint: '#6E7580',
    accent: '#86A6FF',
    quoteMark: palettes.dark.note,
    entityMark: '#223768',
  },
};
