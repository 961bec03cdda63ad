/** The look of the pages for signing in; the colours and sizes of the dashboard's theme. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --bg: light-dark(#f4f6f8, #0d131a);
  --surface: light-dark(#fff, #151d26);
  --surface-2: light-dark(#f1f4f7, #1c2631);
  --line: light-dark(#dde3e9, #2a3643);
  --line-strong: light-dark(#7b8898, #66778a);
  --text: light-dark(#14202d, #e8eef5);
  --text-2: light-dark(#445162, #b4c0cd);
  --text-3: light-dark(#586677, #96a5b5);
  --accent: light-dark(#1d5bb8, #7fb2ff);
  --on-accent: light-dark(#fff, #08203f);
  --accent-soft: light-dark(#e4eefb, #172b45);
  --ok-text: light-dark(#075e58, #7fdccf);
  --ok-bg: light-dark(#e0f3f0, #0f2f2d);
  --bad-text: light-dark(#a02413, #ffa394);
  --bad-bg: light-dark(#fde9e5, #3e1b16);
  --font: 'Inter Variable', Inter, system-ui, -apple-system, 'Segoe UI', sans-serif;
  --font-mono: ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, monospace;
}
* { box-sizing: border-box; margin: 0; }
body { background: var(--bg); color: var(--text); font: 400 14px/20px var(--font); }
header { padding: 14px 24px; border-bottom: 1px solid var(--line); background: var(--surface); }
.brand { display: inline-flex; gap: 8px; align-items: center; color: var(--text); font-weight: 650; font-size: 15px; text-decoration: none; }
main { display: grid; gap: 20px; width: min(440px, 100% - 32px); margin: 48px auto; padding: 28px; border: 1px solid var(--line); border-radius: 12px; background: var(--surface); }
h1 { font: 650 20px/28px var(--font); text-wrap: balance; }
h2 { margin-bottom: 8px; font: 600 15px/20px var(--font); }
p { color: var(--text-2); }
p b { color: var(--text); font-weight: 600; overflow-wrap: anywhere; }
a { color: var(--accent); text-underline-offset: 3px; }
section { display: grid; gap: 16px; min-width: 0; }
section + section, section + details { padding-top: 20px; border-top: 1px solid var(--line); }
section > h2 { margin: 0; }
form { display: grid; gap: 16px; min-width: 0; }
label { display: grid; gap: 4px; min-width: 0; }
label span { font-weight: 600; }
small { color: var(--text-3); font: 400 12px/16px var(--font); }
input { width: 100%; min-width: 0; height: 40px; padding: 0 12px; border: 1px solid var(--line-strong); border-radius: 8px; background: var(--surface); color: var(--text); font: 400 16px/24px var(--font); }
.code { width: 9ch; font: 400 20px/24px var(--font-mono); letter-spacing: 0.1em; box-sizing: content-box; }
button, .button { display: inline-flex; align-items: center; justify-content: center; min-height: 40px; padding: 8px 16px; border: 1px solid var(--accent); border-radius: 8px; background: var(--accent); color: var(--on-accent); font: 600 14px/20px var(--font); text-decoration: none; cursor: pointer; }
button.quiet { border-color: var(--line-strong); background: var(--surface); color: var(--text); }
button.quiet:hover, .person:hover { background: var(--surface-2); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.people { display: grid; gap: 8px; padding: 0; list-style: none; }
.person { display: grid; gap: 2px; justify-content: start; justify-items: start; width: 100%; border-color: var(--line); background: var(--surface); color: var(--text); text-align: left; }
.person span { color: var(--text-3); font: 400 12px/16px var(--font); }
.person[aria-current] { border-color: var(--accent); background: var(--accent-soft); }
details { padding-top: 20px; border-top: 1px solid var(--line); }
summary { color: var(--text-2); cursor: pointer; }
details form { margin-top: 16px; }
.told { padding: 10px 14px; border-radius: 8px; }
.problem { background: var(--bad-bg); color: var(--bad-text); }
.done { background: var(--ok-bg); color: var(--ok-text); }
.key { padding: 12px 14px; border-radius: 8px; background: var(--surface-2); color: var(--text); font: 400 15px/24px var(--font-mono); overflow-wrap: anywhere; }
@media (max-width: 480px) { main { margin: 24px auto; padding: 20px; } }
`;

/** The mark of the product. */
export const MARK = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
  <rect width="32" height="32" rx="8" fill="#1d5bb8" />
  <path d="M16 5v11" stroke="#fff" stroke-width="2" stroke-linecap="round" />
  <path d="M11 15h10l-1.6 6.2L16 27l-3.4-5.8z" fill="#fff" />
</svg>
`;
