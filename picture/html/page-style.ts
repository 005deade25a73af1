import type { Palette } from '../appearance/palette';

/** The style sheet of the page, in the colours of the picture. */
export const pageStyle = ({ ground, ink, soft, hairline }: Palette): string => `
:root{color-scheme:${ground === '#14161A' ? 'dark' : 'light'}}
*{box-sizing:border-box}
html,body{height:100%;margin:0}
body{display:grid;grid-template:auto minmax(0,1fr)/minmax(0,1fr) 360px;background:${ground};color:${ink};
font:15px/1.5 Inter,'Inter Variable','Helvetica Neue',Arial,'Liberation Sans','DejaVu Sans',sans-serif}
header{grid-column:1/-1;display:flex;flex-wrap:wrap;gap:8px 12px;align-items:center;padding:10px 16px;border-bottom:1px solid ${hairline}}
h1{flex:1;margin:0;font-size:17px;line-height:1.3}
h2{margin:0 0 4px;font-size:16px;line-height:1.35}
input,button{font:inherit;color:inherit;background:transparent;border:1px solid ${soft};border-radius:7px;padding:5px 11px}
input{width:min(260px,60vw)}
button{cursor:pointer}
button:hover{border-color:${ink}}
:focus-visible{outline:2px solid ${ink};outline-offset:2px}
#view{position:relative;min-height:0;overflow:hidden}
#view>svg{display:block;width:100%;height:100%;cursor:grab;touch-action:none}
#view>svg:active{cursor:grabbing}
svg text{pointer-events:none;user-select:none}
svg [id]{cursor:pointer}
.reach{fill:none;stroke:transparent;stroke-width:12;stroke-dasharray:none;vector-effect:non-scaling-stroke;pointer-events:stroke;cursor:pointer}
.reach:hover{stroke:${ink};stroke-opacity:.16}
.reach.chosen{stroke:${ink};stroke-opacity:.3}
path.node.chosen{stroke:${ink};stroke-width:2;vector-effect:non-scaling-stroke}
aside{overflow:auto;padding:14px 16px;border-left:1px solid ${hairline}}
aside p{margin:0 0 10px}
.soft{color:${soft};font-size:13px}
ul{list-style:none;margin:0 0 12px;padding:0}
li>button{width:100%;margin-top:5px;text-align:left}
article{padding:11px 0;border-top:1px solid ${hairline}}
blockquote{margin:3px 0 7px}
mark{background:${ground === '#14161A' ? '#5A4A12' : '#FFE9A8'};color:inherit;border-radius:2px}
@media(max-width:760px){body{grid-template:auto minmax(0,1fr) 40%/1fr}aside{border-left:0;border-top:1px solid ${hairline}}}
@media print{aside,input,button{display:none}body{display:block}}
`;
