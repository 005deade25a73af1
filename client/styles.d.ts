// Style sheets are imported for what they do, not for what they export.
declare module '*.css';
declare module '@fontsource-variable/inter/wght.css';
declare module '@fontsource-variable/source-serif-4/wght.css';
