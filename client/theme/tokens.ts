import type { EntityLabel } from '../../model/ontology/labels';
import type { QuadClass } from '../../model/ontology/quad-class';

export type Scheme = 'light' | 'dark';

/** Every colour of the product, once. Palettes stay apart for colour-blind eyes; text pairs are AA or better. */
export interface Tokens {
  readonly ground: string;
  readonly panel: string;
  readonly hairline: string;
  readonly ink: string;
  readonly soft: string;
  readonly faint: string;
  readonly accent: string;
  readonly quoteMark: string;
  readonly entityMark: string;
  readonly labels: Readonly<Record<EntityLabel, string>>;
  readonly quads: Readonly<Record<QuadClass, string>>;
}

export const tokens: Readonly<Record<Scheme, Tokens>> = {
  light: {
    ground: '#FBFAF7',
    panel: '#FFFFFF',
    hairline: '#E7E4DC',
    ink: '#1C1E22',
    soft: '#616770',
    faint: '#9A9FA8',
    accent: '#2B59D9',
    quoteMark: '#FFE9A8',
    entityMark: '#DCE7FF',
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
    panel: '#1B1E24',
    hairline: '#2B2F38',
    ink: '#ECEAE4',
    soft: '#A2A8B3',
    faint: '#6E7580',
    accent: '#86A6FF',
    quoteMark: '#5A4A12',
    entityMark: '#223768',
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

/** The colour of a label; labels of other graphs are drawn as topics. */
export function labelColour(scheme: Scheme, label: string | undefined): string {
  const { labels } = tokens[scheme];
  return label !== undefined && label in labels ? labels[label as EntityLabel] : labels.Topic;
}
