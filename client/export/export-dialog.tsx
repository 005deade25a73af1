import { Button, Loader, Modal } from '@mantine/core';
import { useState } from 'react';
import { fileName } from '../../formats/file-name';
import { Failure } from '../panels/failure';
import { isNothing } from '../state/selection';
import type { Scene } from '../state/scene';
import { Controls } from './controls';
import './export.css';
import { filesOf, formatWords, isData } from './formats';
import { useSettings, type Settings } from './settings';
import { usePicture, type Area, type Picture, type Words } from './use-picture';
import { copy, saveAs, useSaving } from './use-saving';
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
  readonly title: string;
  readonly settings: Settings;
}

/** What the file will be called, and what is known of it before it is there. */
function FileWords({ picture, title, settings: { format, embedFont } }: FootProps) {
  const names = filesOf(format).map(({ ending }) => fileName(title, ending));
  return (
    <span className="soft nums">
      {names.join(' and ')}
      {format === 'svg' && !embedFont && ` · ${kilobytes(picture.svg)}`}
      {(format === 'svg' || format === 'pdf') && ' · text stays text'}
      {picture.citing && ' · looking up sources …'}
    </span>
  );
}

/** What the file will be, what is done with it, and what it could not hold. */
function Foot(props: FootProps) {
  const { picture, title, settings } = props;
  const { format } = settings;
  const { busy, slow, failure, run, cancel } = useSaving();
  const [lost, setLost] = useState<readonly string[]>([]);
  const onSave = () => {
    setLost([]);
    run(async (signal) => setLost(await saveAs(picture, format, title, signal)));
  };
  return (
    <div className="export-foot">
      <FileWords {...props} />
      {lost.length > 0 && (
        <span role="status" className="export-lost">
          Saved. Not in the file: {lost.join('; ')}.
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
        <Button variant="default" disabled={busy} onClick={() => run((signal) => copy(picture, signal))}>
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
        <div className="export-preview">
          <img src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture.svg)}`} alt="Preview" />
        </div>
        <div className="export-controls">
          <Controls {...{ settings, change, hasSelection }} />
          <WordFields
            {...{ words, setWords }}
            titleOnly={isData(settings.format)}
            credits={settings.credits}
            setCredits={(credits) => change({ credits })}
          />
        </div>
        <Foot key={settings.format} title={words.title} {...{ picture, settings }} />
      </div>
    </Modal>
  );
}
