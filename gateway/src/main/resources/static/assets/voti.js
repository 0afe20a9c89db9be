// Keys, theme, and care for what is being typed. Everything works without this file but the keys.
(() => {
  const root = document.documentElement;
  const one = (selector, within = document) => within.querySelector(selector);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];

  document.addEventListener('htmx:configRequest', event => {
    const csrf = one('meta[name=csrf]');
    if (csrf) event.detail.headers[csrf.dataset.header] = csrf.dataset.token;
  });

  const toggle = one('[data-theme-toggle]');
  if (toggle) toggle.addEventListener('click', () => {
    const theme = root.dataset.bsTheme === 'dark' ? 'light' : 'dark';
    root.dataset.bsTheme = theme;
    document.cookie = `VOTI_THEME=${theme}; path=/; max-age=31536000; samesite=lax`;
    document.dispatchEvent(new Event('voti:theme'));
  });

  // A lost connection keeps the form; a second click does not send it twice.
  const offline = one('#offline');
  document.addEventListener('submit', event => {
    const form = event.target;
    if (form.method !== 'post') return;
    if (!navigator.onLine || form.dataset.sent) {
      event.preventDefault();
      offline.hidden = navigator.onLine;
      return;
    }
    form.dataset.sent = 'yes';
  });
  addEventListener('pageshow', () => all('form[data-sent]').forEach(form => delete form.dataset.sent));
  addEventListener('online', () => { offline.hidden = true; });

  const problem = one('.problem');
  if (problem) problem.scrollIntoView({block: 'center'});

  // Keys.
  const sheet = one('#keys');
  all('[data-keys-open]').forEach(button => button.addEventListener('click', () => sheet.showModal()));
  const places = {a: '/accounts', o: '/orders', i: '/inbox', c: '/credit', p: '/planning', h: '/'};
  let afterG = false;
  let current = -1;

  const rows = () => all('[data-rows] tr[data-href], [data-rows] [data-row], .timeline > li > details > summary');
  const move = step => {
    const list = rows();
    if (!list.length) return;
    current = Math.min(Math.max(current + step, 0), list.length - 1);
    list.forEach(row => row.classList.remove('current'));
    const row = list[current];
    row.classList.add('current');
    (one('a', row) || row).focus();
    row.scrollIntoView({block: 'nearest'});
  };
  const answer = key => {
    const form = one(`[data-answer=${key}]`);
    if (!form) return false;
    const details = form.closest('details');
    if (details) details.open = true;
    one('textarea, input:not([type=hidden])', form).focus();
    return true;
  };

  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest('input, textarea, select')) {
      if (event.key === 'Escape') event.target.blur();
      return;
    }
    const key = event.key;
    if (afterG) {
      afterG = false;
      if (places[key]) { event.preventDefault(); location.href = places[key]; }
      return;
    }
    if (key === '/') { event.preventDefault(); one('#search').focus(); }
    else if (key === 'g') { afterG = true; setTimeout(() => { afterG = false; }, 1500); }
    else if (key === 'j') { event.preventDefault(); move(1); }
    else if (key === 'k') { event.preventDefault(); move(-1); }
    else if (key === '?') { event.preventDefault(); sheet.open ? sheet.close() : sheet.showModal(); }
    else if ((key === 'a' || key === 'r') && answer(key)) { event.preventDefault(); }
  });

  document.addEventListener('click', event => {
    const row = event.target.closest('tr[data-href]');
    if (row && !event.target.closest('a, button, input')) location.href = row.dataset.href;
    all('details.menu[open]').forEach(menu => { if (!menu.contains(event.target)) menu.open = false; });
  });
})();
