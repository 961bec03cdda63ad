// Before the first paint, so that a dark page never flashes; a file, for inline scripts are refused.
const chosen = localStorage.getItem('plumbline:theme');
if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
