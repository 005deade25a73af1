import { pictureFormats, type PictureFormat } from '../../model/picture';
import { makePicture } from '../pictures/make-picture';
import type { ExportFormat } from './format';

const mimes: Readonly<Record<PictureFormat, string>> = {
  svg: 'image/svg+xml',
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
};

/** Pictures to look at and to print. */
export const asPictures: readonly ExportFormat[] = pictureFormats.map((name) => ({
  name,
  ending: `.${name}`,
  mime: mimes[name],
  write: async ({ scene, picture, signal }) => ({
    content: await makePicture(scene, name, picture, signal),
    dropped: [],
  }),
}));
