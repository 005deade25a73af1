import type { EntityLabel } from '../../model/ontology/labels';
import type { QuadClass } from '../../model/ontology/quad-class';

export type Scheme = 'light' | 'dark';

/** Every colour that data has, on the ground it stands on. Apart for colour-blind eyes; text pairs are AA or better. */
export interface Palette {
  readonly ground: string;
  readonly ink: string;
  readonly soft: string;
  readonly hairline: string;
  readonly labels: Readonly<Record<EntityLabel, string>>;
  readonly quads: Readonly<Record<QuadClass, string>>;
}

export const palettes: Readonly<Record<Scheme, Palette>> = {
  light: {
    ground: '#FBFAF7',
    ink: '#1C1E22',
    soft: '#616770',
    hairline: '#E7E4DC',
    labels: {
      Person: '#3B6FB6',
      Organization: '#7E57A8',
      Country: '#1F8A80',
      Place: '#7A8F2E',
      Event: '#C9831B',
      Agreement: '#B04E3A',
      Weapon: '#8A2F55',
      Topic: '#66707D',
    },
    quads: {
      'verbal-cooperation': '#2F8F6B',
      'material-cooperation': '#17694B',
      'verbal-conflict': '#CE7A26',
      'material-conflict': '#B5362D',
      structure: '#A8ADB5',
      open: '#8D939C',
    },
  },
  dark: {
    ground: '#14161A',
    ink: '#ECEAE4',
    soft: '#A2A8B3',
    hairline: '#2B2F38',
    labels: {
      Person: '#6C9BE0',
      Organization: '#B18BDD',
      Country: '#4DBDB1',
      Place: '#AFC257',
      Event: '#E9AE54',
      Agreement: '#E08A76',
      Weapon: '#CF6F98',
      Topic: '#98A2AF',
    },
    quads: {
      'verbal-cooperation': '#55BE95',
      'material-cooperation': '#2E9E75',
      'verbal-conflict': '#EBA359',
      'material-conflict': '#E87469',
      structure: '#5D6570',
      open: '#7B828D',
    },
  },
};

/** The same without hue: cooperation is middling, conflict strong, and shapes tell labels apart. */
export const greys: Readonly<Record<Scheme, Palette>> = {
  light: {
    ...palettes.light,
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
  },
  dark: {
    ...palettes.dark,
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
  },
};

/** The colour of a label; labels of other graphs are drawn as topics. */
export function labelColour({ labels }: Palette, label: string): string {
  return Object.hasOwn(labels, label) ? labels[label as EntityLabel] : labels.Topic;
}
