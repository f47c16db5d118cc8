import { render } from 'preact';

/** The least that a popup made with Preact can be. */
const root = document.getElementById('root');
if (root) render(<main>Inlay</main>, root);
