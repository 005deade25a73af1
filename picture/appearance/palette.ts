import type { EntityLabel } from '../../model/ontology/labels';
import type { QuadClass } from '../../model/ontology/quad-class';

export type Scheme = 'light' | 'dark';

/** Every colour that data has, on the ground it stands on. Apart for colour-blind eyes; text pairs are AA or better. */
export interface Palette {
  readonly ground: string;
  readonly ink: string;
  readonly soft: string;
  readonly hairline: string;
  /** What a remark is written on. */
  readonly note: string;
  readonly labels: Readonly<Record<EntityLabel, string>>;
  readonly quads: Readonly<Record<QuadClass, string>>;
  /** Colours of names that a style rule tells apart, the most frequent first; all further ones share that of topics. */
  readonly categories: readonly string[];
  /** From little to much, for numbers. */
  readonly ramp: readonly string[];
}

export const palettes: Readonly<Record<Scheme, Palette>> = {
  light: {
    ground: '#FBFAF7',
    ink: '#1C1E22',
    soft: '#616770',
    hairline: '#E7E4DC',
    note: '#FFE9A8',
    labels: {
      Person: '#3973C4',
      Organization: '#7D4B96',
      Country: '#189C9C',
      Place: '#799768',
      Event: '#C48213',
      Agreement: '#B14E36',
      Weapon: '#8A2F55',
      Topic: '#64707D',
    },
    quads: {
      'verbal-cooperation': '#22907D',
      'material-cooperation': '#066B58',
      'verbal-conflict': '#CD7A1A',
      'material-conflict': '#B42A09',
      structure: '#A8ADB5',
      open: '#8D939C',
    },
    categories: ['#1558F7', '#D9730D', '#366653', '#990403', '#8044C0', '#1C97B8', '#8E6514', '#BF2D82'],
    ramp: ['#9DB7E4', '#3973C4', '#14305F'],
  },
  dark: {
    ground: '#14161A',
    ink: '#ECEAE4',
    soft: '#A2A8B3',
    hairline: '#2B2F38',
    note: '#5A4A12',
    labels: {
      Person: '#699EEB',
      Organization: '#A17BB5',
      Country: '#51D2C8',
      Place: '#ACC88A',
      Event: '#F5AB37',
      Agreement: '#DF846C',
      Weapon: '#CB6081',
      Topic: '#98A2AF',
    },
    quads: {
      'verbal-cooperation': '#45C5AD',
      'material-cooperation': '#2C9E85',
      'verbal-conflict': '#EBA253',
      'material-conflict': '#E75E41',
      structure: '#5D6570',
      open: '#7B828D',
    },
    categories: ['#8392FA', '#EBBC55', '#8BCC9A', '#EB7578', '#C4A3F4', '#6EDFE9', '#C5A73F', '#EE89C3'],
    ramp: ['#3F5683', '#699EEB', '#DCE8FF'],
  },
};

/** The same without hue: cooperation is middling, conflict strong, and shapes tell labels apart. */
export const greys: Readonly<Record<Scheme, Palette>> = {
  light: {
    ...palettes.light,
    note: '#ECECEC',
    labels: {
      Person: '#565656',
      Organization: '#7A7A7A',
      Country: '#3A3A3A',
      Place: '#8C8C8C',
      Event: '#9C9C9C',
      Agreement: '#686868',
      Weapon: '#222222',
      Topic: '#ACACAC',
    },
    quads: {
      'verbal-cooperation': '#8E8E8E',
      'material-cooperation': '#6B6B6B',
      'verbal-conflict': '#434343',
      'material-conflict': '#101010',
      structure: '#BDBDBD',
      open: '#CFCFCF',
    },
    categories: ['#101010', '#8E8E8E', '#434343', '#B4B4B4', '#6B6B6B'],
    ramp: ['#C4C4C4', '#101010'],
  },
  dark: {
    ...palettes.dark,
    note: '#3C3C3C',
    labels: {
      Person: '#A4A4A4',
      Organization: '#868686',
      Country: '#C6C6C6',
      Place: '#767676',
      Event: '#6A6A6A',
      Agreement: '#949494',
      Weapon: '#DEDEDE',
      Topic: '#5C5C5C',
    },
    quads: {
      'verbal-cooperation': '#7C7C7C',
      'material-cooperation': '#A0A0A0',
      'verbal-conflict': '#CDCDCD',
      'material-conflict': '#F8F8F8',
      structure: '#565656',
      open: '#474747',
    },
    categories: ['#F8F8F8', '#7C7C7C', '#CDCDCD', '#565656', '#A0A0A0'],
    ramp: ['#474747', '#F8F8F8'],
  },
};

/** The colour of a label; labels of other graphs are drawn as topics. */
export function labelColour({ labels }: Palette, label: string): string {
  return Object.hasOwn(labels, label) ? labels[label as EntityLabel] : labels.Topic;
}
