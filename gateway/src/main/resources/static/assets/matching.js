// The matching desk: sums while one types or ticks, what was typed outlives a reload, Enter and m.
(() => {
  const one = (selector, within = document) => within.querySelector(selector);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];

  // Amounts are whole hundredths here, so that no cent is lost; what is no amount counts as nothing.
  const cents = text => {
    const plain = text.replace(/[\s\u00a0]/g, '').replace(',', '.').replace('\u2212', '-');
    const found = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(plain);
    if (!found) return 0n;
    const whole = BigInt(found[2]) * 100n + BigInt((found[3] || '').padEnd(2, '0'));
    return found[1] ? -whole : whole;
  };
  const typed = amount => amount < 0n ? `-${typed(-amount)}` : `${amount / 100n}.${String(amount % 100n).padStart(2, '0')}`;

  const form = one('[data-by-hand]');
  if (form) {
    const sum = one('[data-sum]', form);
    const left = cents(sum.dataset.sum);
    const fields = all('[data-cash]', form);
    const taken = () => fields.reduce((total, field) => total + cents(field.value), 0n);
    const said = amount => {
      const grouped = typed(amount).replace(/\B(?=(\d{3})+\.)/g, sum.dataset.comma ? '\u00a0' : ',');
      return sum.dataset.comma ? grouped.replace('.', ',') : grouped;
    };
    const show = () => {
      const now = taken();
      const over = now > left;
      const rest = over ? now - left : left - now;
      const text = over ? sum.dataset.over : sum.dataset.says;
      sum.textContent = text.replace('[0]', said(now)).replace('[1]', said(left)).replace('[2]', said(rest));
      sum.classList.toggle('over', over);
      sum.classList.toggle('exact', now === left);
    };
    all('[data-tick]', form).forEach(tick => {
      const field = one(`#${CSS.escape(tick.dataset.tick)}`, form);
      tick.addEventListener('change', () => {
        field.value = '';
        const rest = left - taken();
        const open = cents(tick.dataset.open);
        // A credit note is taken wholly: the invoices beside it get so much more.
        if (tick.checked && open !== 0n && (open < 0n || rest > 0n)) field.value = typed(open < rest ? open : rest);
        tick.checked = field.value !== '';
        field.dispatchEvent(new Event('input', {bubbles: true}));
      });
      field.addEventListener('input', () => { tick.checked = field.value.trim() !== ''; });
    });

    // What was typed is kept until it was sent and taken.
    const key = `voti:${form.dataset.keep}`;
    const kept = all('input:not([type=hidden]):not([type=checkbox]), textarea, select', form);
    const answered = one('[data-test=problem-match]');
    if (sessionStorage.getItem(`${key}:sent`) && !answered) sessionStorage.removeItem(key);
    sessionStorage.removeItem(`${key}:sent`);
    const before = answered ? null : JSON.parse(sessionStorage.getItem(key) || 'null');
    kept.forEach(field => {
      if (before && before[field.name] !== undefined && field.name) field.value = before[field.name];
    });
    all('[data-tick]', form).forEach(tick => {
      tick.checked = one(`#${CSS.escape(tick.dataset.tick)}`, form).value.trim() !== '';
    });
    form.addEventListener('input', () => {
      show();
      sessionStorage.setItem(key, JSON.stringify(Object.fromEntries(kept.map(field => [field.name, field.value]))));
    });
    form.addEventListener('submit', () => sessionStorage.setItem(`${key}:sent`, 'yes'));
    if (taken() > 0n) show();
  }

  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const row = one('[data-row].current') || one('[data-row][aria-current]');
    if (event.target.closest('input, textarea, select, button, summary')) return;
    if (event.key === 'Enter') {
      const first = one('form[data-first]');
      const onLink = event.target.closest('a');
      if (!row || !row.hasAttribute('aria-current') || !first || (onLink && onLink !== row)) return;
      event.preventDefault();
      first.requestSubmit();
    } else if (event.key === 'm' && row) {
      event.preventDefault();
      if (!row.hasAttribute('aria-current')) { location.href = row.href; return; }
      const field = form && one('[data-cash], select, textarea', form);
      if (field) field.focus();
    }
  });
})();
