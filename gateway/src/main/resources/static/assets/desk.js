// The order desk: rows that grow, what is pasted from a spreadsheet, lines that are offered beside it,
// and the way back from the last change.
(() => {
  const one = (selector, within = document) => within.querySelector(selector);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const form = one('[data-desk]');
  if (!form) return;
  const body = one('.desk-lines tbody', form);
  const rows = () => all('[data-row]', body);
  const product = row => one('[data-product]', row);
  const quantity = row => one('[data-quantity]', row);
  const unit = row => one('[data-unit]', row);
  const discount = row => one('[data-discount]', row);
  const isFree = row => !product(row).value.trim() && !quantity(row).value.trim();
  const changed = () => form.dispatchEvent(new Event('desk:changed', {bubbles: true}));

  const grow = () => {
    const last = rows().at(-1);
    const row = last.cloneNode(true);
    const at = rows().length;
    all('.text-danger', row).forEach(said => said.remove());
    all('input', row).forEach(input => {
      input.value = '';
      input.name = input.name.replace(/\[\d+\]/, `[${at}]`);
      input.setAttribute('aria-label', input.getAttribute('aria-label').replace(/\d+$/, at + 1));
    });
    one('[data-number]', row).textContent = at + 1;
    last.after(row);
    if (window.htmx) htmx.process(row);
    return row;
  };
  const free = () => rows().find(isFree) || grow();
  const put = (row, what, amount, of = '') => {
    product(row).value = what;
    quantity(row).value = amount;
    unit(row).value = of;
    discount(row).value = '';
  };

  // What the rows held before each change, the last on top; a change is what a person did at once.
  const MOST = 50;
  const undo = one('[data-undo]', form);
  const said = one('[data-undone]', form);
  const past = [];
  const cells = row => [product(row), quantity(row), unit(row), discount(row)];
  const held = () => rows().map(row => cells(row).map(cell => cell.value));
  let before = held();
  const remember = (what, named = '', again = () => {}) => {
    const now = held();
    if (JSON.stringify(now) === JSON.stringify(before)) return;
    past.push({rows: before, what, named, again});
    if (past.length > MOST) past.shift();
    before = now;
    undo.disabled = false;
    said.textContent = '';
  };
  const goBack = () => {
    const last = past.pop();
    if (!last) {
      said.textContent = said.dataset.none;
      return;
    }
    while (rows().length < last.rows.length) grow();
    rows().forEach((row, at) => cells(row).forEach((cell, i) => { cell.value = (last.rows[at] || [])[i] || ''; }));
    last.again();
    before = held();
    said.textContent = said.dataset[last.what].replace('{0}', last.named);
    undo.disabled = past.length === 0;
    changed();
  };
  body.addEventListener('change', event => {
    const row = event.target.closest('[data-row]');
    remember('typed', row ? rows().indexOf(row) + 1 : '');
  });
  undo.addEventListener('click', goBack);
  // In a field the browser takes back what was typed there.
  document.addEventListener('keydown', event => {
    const key = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'z';
    if (!key || event.target.closest('input, textarea, select, [contenteditable]')) return;
    event.preventDefault();
    goBack();
  });

  // The last row is never used up.
  const room = () => { if (!isFree(rows().at(-1))) grow(); };
  body.addEventListener('input', room);
  room();

  // What is typed is looked for in the whole catalogue, not only among the first page of it.
  let asking;
  body.addEventListener('input', event => {
    const typed = event.target.hasAttribute('data-product') ? event.target.value.trim() : '';
    clearTimeout(asking);
    if (typed.length > 1 && window.htmx) {
      asking = setTimeout(() => htmx.ajax('GET', '/orders/products?q=' + encodeURIComponent(typed), {target: '#order-products', swap: 'outerHTML'}), 250);
    }
  });

  // Enter goes down, as in a spreadsheet; the order is taken by its button.
  body.addEventListener('keydown', event => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const list = rows();
    const here = list.indexOf(event.target.closest('[data-row]'));
    const field = event.target.hasAttribute('data-product') ? quantity(list[here]) : product(list[here + 1] || grow());
    field.focus();
  });

  // Product, quantity and unit by tabs, a line each; decimal commas and spaces between thousands are read.
  body.addEventListener('paste', event => {
    const text = event.clipboardData.getData('text');
    if (!/[\t\n]/.test(text.trim())) return;
    event.preventDefault();
    let row = event.target.closest('[data-row]');
    text.split(/\r?\n/).filter(line => line.trim()).forEach(line => {
      const cells = line.split('\t').map(cell => cell.trim());
      if (!row || !isFree(row)) row = free();
      put(row, cells[0], (cells[1] || '').replace(/[\s\u00a0]/g, '').replace(',', '.'), cells[2] || '');
      row = null;
    });
    room();
    remember('pasted');
    changed();
  });

  document.addEventListener('click', event => {
    const add = event.target.closest('[data-advice-add]');
    if (add) {
      put(free(), add.dataset.adviceAdd, add.dataset.quantity);
      const offered = add.closest('li');
      offered.hidden = true;
      room();
      remember('advice', add.dataset.adviceAdd, () => { offered.hidden = false; });
      changed();
    }
    if (event.target.closest('[data-maximal-take]')) {
      rows().forEach(row => put(row, '', ''));
      all('[data-maximal-line]').forEach(line => put(free(), line.dataset.sku, line.dataset.quantity));
      room();
      remember('maximal');
      changed();
    }
  });
})();
