// Runs before the first paint: without a choice of the reader's own, the light of their system.
(() => {
  const root = document.documentElement;
  if (root.dataset.theme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches) {
    root.dataset.bsTheme = 'dark';
  }
})();
