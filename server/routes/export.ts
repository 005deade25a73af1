import { Router, type Response } from 'express';
import { droppedHeader, toldDropped } from '../../model/api/dropped';
import { exportRequest } from '../../model/api/export';
import { pictureRequest } from '../../model/picture';
import { attachment } from '../../formats/file-name';
import type { AppParts } from '../app-parts';
import { exportGraph, type ExportedFile } from '../export/export-graph';
import { callOf, parse } from './parse';

/** A file is handed out to be kept: no browser opens it as a page of ours. */
function send(response: Response, { bytes, mime, ending, title, dropped }: ExportedFile): void {
  response.setHeader('content-type', mime);
  response.setHeader(droppedHeader, toldDropped(dropped));
  response.setHeader('content-disposition', attachment(title, ending));
  response.end(bytes);
}

/** What leaves the graph as a file. */
export function exportRoutes({ store }: AppParts): Router {
  const router = Router();
  router.post('/pictures', async (request, response) => {
    const { scene, format, cite, ...picture } = parse(pictureRequest, request.body);
    const asked = { of: { kind: 'scene', scene }, format, cite, picture } as const;
    send(response, await exportGraph(store, asked, callOf(response)));
  });
  router.post('/export', async (request, response) => {
    send(response, await exportGraph(store, parse(exportRequest, request.body), callOf(response)));
  });
  return router;
}
