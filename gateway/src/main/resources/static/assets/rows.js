// Forms with rows: one more of them, and the hash of a chosen document. Nothing of the document leaves the browser.
(() => {
  const one = (selector, within = document) => within.querySelector(selector);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];

  const hex = bytes => [...new Uint8Array(bytes)].map(byte => byte.toString(16).padStart(2, '0')).join('');

  // Hashing needs a secure page (https, or this machine); elsewhere the hash is typed.
  const canHash = window.crypto && crypto.subtle;
  const watch = within => all('[data-hash]', within).forEach(label => {
    if (!canHash) return;
    label.hidden = false;
    one('input', label).addEventListener('change', async event => {
      const file = event.target.files[0];
      if (file) one('input', label.previousElementSibling).value = hex(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
    });
  });

  const renumber = (row, list, at) => {
    const from = new RegExp(`(${list})\\[\\d+\\]`);
    all('[name], [id], [for]', row).forEach(part => ['name', 'id', 'for'].forEach(attribute => {
      if (part.hasAttribute(attribute)) part.setAttribute(attribute, part.getAttribute(attribute).replace(from, `$1[${at}]`));
    }));
    const legend = one('legend[data-label]', row);
    if (legend) legend.textContent = legend.dataset.label.replace('#', at + 1);
  };

  all('[data-rows-of]').forEach(list => {
    const add = one('[data-add]', list);
    const rows = () => all('[data-row]', list);
    const full = () => { add.hidden = rows().length >= Number(list.dataset.most); };
    full();
    add.addEventListener('click', () => {
      const last = rows().at(-1);
      const row = last.cloneNode(true);
      renumber(row, list.dataset.rowsOf, rows().length);
      all('.invalid-feedback', row).forEach(said => said.remove());
      all('input', row).forEach(input => {
        input.classList.remove('is-invalid');
        input.removeAttribute('aria-invalid');
        input.removeAttribute('aria-describedby');
        if (!(input.name || '').endsWith('currency')) input.value = '';
      });
      last.after(row);
      watch(row);
      full();
      one('input', row).focus();
    });
  });
  watch(document);
})();
