import type { PictureOptions } from '../../model/picture';
import type { Scene } from '../../model/scene';
import { drawPicture } from '../../picture/drawing/draw-picture';
import { writeSvg } from '../../picture/svg/write-svg';
import { serve } from '../scene/worker-words';

/** What is drawn, and how. */
export interface DrawRequest {
  readonly scene: Scene;
  readonly options: PictureOptions;
}

serve(({ scene, options }: DrawRequest) => writeSvg(drawPicture(scene, options)));
