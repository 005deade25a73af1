import type { ReactNode } from 'react';

/** The frame of a line drawing of 16 x 16 in the colour of the text around it. */
function Drawing({ children }: { readonly children: ReactNode }) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

export const SearchMark = () => (
  <Drawing>
    <circle cx="7" cy="7" r="4.5" />
    <path d="m10.5 10.5 3.5 3.5" />
  </Drawing>
);

export const SunMark = () => (
  <Drawing>
    <circle cx="8" cy="8" r="3" />
    <path d="M8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1.1 1.1M11.9 11.9 13 13M13 3l-1.1 1.1M4.1 11.9 3 13" />
  </Drawing>
);

export const MoonMark = () => (
  <Drawing>
    <path d="M13.5 9.5A6 6 0 0 1 6.5 2.5a6 6 0 1 0 7 7Z" />
  </Drawing>
);

export const CloseMark = () => (
  <Drawing>
    <path d="m4 4 8 8M12 4l-8 8" />
  </Drawing>
);

export const UndoMark = () => (
  <Drawing>
    <path d="M5.5 3 2.5 6l3 3M2.5 6h7a4 4 0 0 1 0 8H6" />
  </Drawing>
);

export const RedoMark = () => (
  <Drawing>
    <path d="m10.5 3 3 3-3 3M13.5 6h-7a4 4 0 0 0 0 8H10" />
  </Drawing>
);

export const PlayMark = () => (
  <Drawing>
    <path d="M5 3.5v9l7.5-4.5Z" />
  </Drawing>
);

export const PauseMark = () => (
  <Drawing>
    <path d="M5.5 4v8M10.5 4v8" />
  </Drawing>
);

export const ClockMark = () => (
  <Drawing>
    <circle cx="8" cy="8" r="6" />
    <path d="M8 4.5V8l2.5 1.5" />
  </Drawing>
);
