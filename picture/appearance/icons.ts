/** Drawings of our own in a box of 16 x 16, filled: what a style rule may put into a node. */
export const icons = {
  star: 'M8 1.5l2 4.3 4.7.6-3.5 3.2.9 4.7L8 12l-4.1 2.3.9-4.7L1.3 6.4l4.7-.6z',
  flag: 'M3 1.5h1.6v13H3zM5.4 2h8l-2.2 3 2.2 3h-8z',
  person: 'M8 1.5a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM2.5 14.5c0-3.6 2.4-5.6 5.5-5.6s5.5 2 5.5 5.6z',
  building: 'M3 1.5h10v13H9.5v-3h-3v3H3zM5 3.5v2h2v-2zM9 3.5v2h2v-2zM5 7v2h2V7zM9 7v2h2V7z',
  pin: 'M8 1a5 5 0 0 1 5 5c0 3.6-5 9-5 9S3 9.6 3 6a5 5 0 0 1 5-5zM8 4.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6z',
  sheet: 'M3 1.5h6.5L13 5v9.5H3zM5 7v1.4h6V7zM5 10v1.4h6V10z',
  bolt: 'M9.5 1 3 9h4l-1 6 7-8.5H8.5z',
  shield: 'M8 1.2 13.5 3v5c0 3.5-2.5 5.6-5.5 6.8C5 13.6 2.5 11.5 2.5 8V3z',
  drop: 'M8 1.2c3 4 4.5 6 4.5 8.5a4.5 4.5 0 0 1-9 0c0-2.5 1.5-4.5 4.5-8.5z',
  ring: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM8 4.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7z',
} as const;

export type Icon = keyof typeof icons;

export const iconNames = Object.keys(icons) as readonly Icon[];

export const isIcon = (name: string): name is Icon => Object.hasOwn(icons, name);

/** An icon as the address of an image, in a colour. */
export function iconImage(icon: Icon, colour: string): string {
  const path = `<path fill="${colour}" fill-rule="evenodd" d="${icons[icon]}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" viewBox="0 0 16 16">${path}</svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}
