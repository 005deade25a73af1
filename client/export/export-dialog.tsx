import { Button, Loader, Modal } from '@mantine/core';
import { useState } from 'react';
import { fileName } from '../../formats/file-name';
import { Failure } from '../panels/failure';
import { isNothing } from '../state/selection';
import type { Scene } from '../state/scene';
import { Controls } from './controls';
import './export.css';
import { filesOf, formatWords, isData } from './formats';
import { Preview } from './preview';
import { copy, saveAs } from './save';
import { useSettings, type Settings } from './settings';
import { usePicture, type Area, type Picture, type Words } from './use-picture';
import { useWork } from './use-work';
import { WordFields } from './word-fields';

interface Props {
  readonly scene: Scene;
  /** The part of the plane that the canvas shows. */
  readonly area: Area;
  readonly onClose: () => void;
}

const kilobytes = (text: string): string => `${Math.max(1, Math.round(new Blob([text]).size / 1000))} kB`;

interface FootProps {
  readonly picture: Picture;
  /** What the file is called, before its ending. */
  readonly name: string;
  readonly settings: Settings;
}

/** What the file will be called, and what is known of it before it is there. */
function FileWords({ picture, name, settings: { format } }: FootProps) {
  const names = filesOf(format).map(({ ending }) => fileName(name, ending));
  const { shown, isFresh } = picture.drawing;
  return (
    <span className="soft nums">
      {names.join(' and ')}
      {format === 'svg' && shown && isFresh && ` · ${kilobytes(shown.svg)}`}
      {(format === 'svg' || format === 'pdf') && ' · text stays text'}
      {picture.citing && ' · looking up sources …'}
    </span>
  );
}

/** What is said of a file that was saved. */
const savedWords = (lost: readonly string[]): string | null =>
  lost.length === 0 ? null : `Saved. Not in the file: ${lost.join('; ')}.`;

/** What the file will be, what is done with it, and what it could not hold. */
function Foot(props: FootProps) {
  const { picture, name, settings } = props;
  const { format } = settings;
  const { busy, slow, failure, run, cancel } = useWork();
  const [said, setSaid] = useState<string | null>(null);
  const doing = (work: (signal: AbortSignal) => Promise<string | null>) => () => {
    setSaid(null);
    run(async (signal) => setSaid(await work(signal)));
  };
  const onSave = doing(async (signal) => savedWords(await saveAs(picture, format, name, signal)));
  const onCopy = doing((signal) => copy(picture, signal).then(() => 'Copied as a PNG.'));
  return (
    <div className="export-foot">
      <FileWords {...props} />
      {said !== null && (
        <span role="status" className="export-said">
          {said}
        </span>
      )}
      {failure && <Failure error={failure} />}
      {slow && (
        <>
          <Loader size="xs" aria-label="Drawing" />
          <Button variant="default" onClick={() => cancel()}>
            Cancel
          </Button>
        </>
      )}
      {!isData(format) && (
        <Button variant="default" disabled={busy} onClick={onCopy}>
          Copy
        </Button>
      )}
      <Button disabled={busy || picture.citing} onClick={onSave}>
        Save {formatWords[format][1]}
      </Button>
    </div>
  );
}

/** A picture of the scene as it will be saved, and all that can be said about it. */
export function ExportDialog({ scene, area, onClose }: Props) {
  const [kept, change] = useSettings();
  const hasSelection = !isNothing(scene.selection);
  const settings = kept.what === 'selection' && !hasSelection ? { ...kept, what: 'all' as const } : kept;
  const [words, setWords] = useState<Words>({ title: '', subtitle: '', description: '' });
  const picture = usePicture(scene, settings, words, area);
  return (
    <Modal
      opened
      onClose={onClose}
      title="Export"
      closeButtonProps={{ 'aria-label': 'Close' }}
      size="min(1160px, 94vw)"
      padding={0}
      classNames={{ header: 'export-head' }}
      centered
    >
      <div className="export">
        <Preview picture={picture} />
        <div className="export-controls">
          <Controls {...{ settings, change, hasSelection }} />
          <WordFields
            {...{ words, setWords }}
            titleOnly={isData(settings.format)}
            credits={settings.credits}
            setCredits={(credits) => change({ credits })}
          />
        </div>
        <Foot key={settings.format} name={scene.view ?? words.title} {...{ picture, settings }} />
      </div>
    </Modal>
  );
}
