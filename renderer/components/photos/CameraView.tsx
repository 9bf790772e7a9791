import { Button, Modal } from '@mantine/core';
import { IconCamera, IconX } from '@tabler/icons-react';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { cameraText as text } from '../../../shared/text/camera.ts';
import { call } from '../../client/page-client.ts';
import { asAppError } from '../../client/queries.ts';
import { showError } from '../../client/toasts.ts';
import { today } from '../format.ts';
import { Note } from '../Note.tsx';
import styles from './camera.module.css';
import { picturesOf } from './prepare-picture.ts';
import type { AddPhotos } from './use-add-photos.ts';

interface Props {
  readonly adding: AddPhotos;
  readonly onClose: () => void;
}

type Problem = keyof typeof text.problem;

/** What the camera sees, and the button that takes it. The camera is on exactly as long as this is on screen. */
export default function CameraView({ adding, onClose }: Props) {
  const video = useRef<HTMLVideoElement>(null);
  const { ready, problem } = useCamera(video);
  const [taken, setTaken] = useState(0);
  const [busy, setBusy] = useState(false);
  const take = async () => {
    if (!video.current) return;
    setBusy(true);
    try {
      await adding.addTaken(await picturesOf(await createImageBitmap(video.current)), today());
      setTaken((count) => count + 1);
    } catch (error) {
      showError(asAppError(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal opened fullScreen onClose={onClose} title={text.title} withCloseButton={false}>
      <div className={styles.camera}>
        <p className={styles.hint}>{text.hint}</p>
        {problem === null ? (
          <video ref={video} className={styles.video} aria-label={text.picture} autoPlay playsInline muted />
        ) : (
          <Note tone="attend" live>
            {text.problem[problem]}
          </Note>
        )}
        <p role="status">{taken > 0 ? text.taken(taken) : ready || problem !== null ? '' : text.starting}</p>
        <div className={styles.buttons}>
          <Button
            size="lg"
            leftSection={<IconCamera size={22} aria-hidden="true" />}
            disabled={!ready || busy}
            onClick={() => void take()}
          >
            {text.take}
          </Button>
          <Button
            size="lg"
            variant="default"
            leftSection={<IconX size={22} aria-hidden="true" />}
            onClick={onClose}
          >
            {text.close}
          </Button>
        </div>
      </div>
    </Modal>
  );
}

/** Asks for the camera, shows it, and gives both camera and permission back with the component that uses it. */
function useCamera(video: RefObject<HTMLVideoElement | null>): { ready: boolean; problem: Problem | null } {
  const [ready, setReady] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    let here = true;
    let stream: MediaStream | null = null;
    const stop = () => {
      for (const track of stream?.getTracks() ?? []) track.stop();
    };
    const start = async () => {
      const { allowed } = await call('window.useCamera', { open: true });
      if (!allowed) throw new DOMException('', 'NotAllowedError');
      if (!here) return;
      // The back camera of a tablet, as sharp as a stored picture can be.
      stream = await navigator.mediaDevices.getUserMedia({
        audio: false,
        video: { facingMode: 'environment', width: { ideal: 2048 }, height: { ideal: 1536 } },
      });
      if (!here || !video.current) {
        stop();
        return;
      }
      video.current.srcObject = stream;
      await video.current.play();
      if (here) setReady(true);
    };
    start().catch((error: unknown) => {
      if (here) setProblem(problemOf(error));
    });
    return () => {
      here = false;
      stop();
      void call('window.useCamera', { open: false });
    };
  }, [video]);
  return { ready, problem };
}

function problemOf(error: unknown): Problem {
  switch (error instanceof DOMException ? error.name : '') {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'denied';
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'none';
    case 'NotReadableError':
    case 'AbortError':
      return 'busy';
    default:
      return 'unknown';
  }
}
