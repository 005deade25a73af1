import { z } from 'zod';
import { parameters } from '../parameters/typed';
import { favourite } from './favourites';
import { past } from './history';
import { stored } from './stored';

/** What stands in the editor, so that a closed page loses nothing. */
export const keptDraft = stored('console.draft', z.object({ cypher: z.string(), parameters }), {
  cypher: '',
  parameters: {},
});

export const keptHistory = stored('console.history', z.array(past), []);

export const keptFavourites = stored('console.favourites', z.array(favourite), []);

/** Sizes as the user left them: the console's height in px, the editor's share of its width in percent. */
export const keptSizes = stored('console.sizes', z.object({ height: z.number(), editor: z.number() }), {
  height: 360,
  editor: 48,
});
