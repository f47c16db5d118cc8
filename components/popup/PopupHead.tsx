/** What the popup shows before its numbers are read. */
export const PopupHead = () => (
  <main aria-busy="true">
    <header class="top">
      <h1>Inlay</h1>
    </header>
  </main>
);
