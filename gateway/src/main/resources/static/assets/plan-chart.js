// Draws the table behind it: what was delivered, added up by day, against an even plan.
(() => {
  const box = document.getElementById('plan-chart');
  if (!box || !window.echarts) return;
  const chart = echarts.init(box, null, {renderer: 'canvas'});
  const [year, month] = box.dataset.month.split('-').map(Number);
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const plan = Number(box.dataset.plan);
  const byDay = new Map();
  document.querySelectorAll('#plan-documents tr[data-on]').forEach(row => {
    const day = row.dataset.on.startsWith(box.dataset.month) ? Number(row.dataset.on.slice(8)) : days;
    byDay.set(day, (byDay.get(day) || 0) + Number(row.dataset.net));
  });
  let sum = 0;
  const labels = [], actual = [], planned = [];
  for (let day = 1; day <= days; day++) {
    sum += byDay.get(day) || 0;
    labels.push(String(day));
    actual.push(Number(sum.toFixed(2)));
    planned.push(Number((plan * day / days).toFixed(2)));
  }
  const number = new Intl.NumberFormat(box.dataset.lang, {maximumFractionDigits: 2});
  const draw = () => {
    const style = getComputedStyle(document.documentElement);
    const ink = style.getPropertyValue('--voti-ink').trim();
    const quiet = style.getPropertyValue('--voti-quiet').trim();
    const line = style.getPropertyValue('--voti-line').trim();
    const accent = style.getPropertyValue('--voti-accent').trim();
    chart.setOption({
      animation: false,
      textStyle: {color: ink, fontFamily: 'inherit'},
      grid: {left: 8, right: 16, top: 40, bottom: 8, containLabel: true},
      legend: {top: 0, left: 0, textStyle: {color: ink}},
      tooltip: {trigger: 'axis', renderMode: 'richText', valueFormatter: value => number.format(value)},
      xAxis: {type: 'category', data: labels, axisLine: {lineStyle: {color: line}}, axisLabel: {color: quiet}, axisTick: {show: false}},
      yAxis: {type: 'value', name: box.dataset.currency, nameTextStyle: {color: quiet}, axisLabel: {color: quiet, formatter: value => number.format(value)}, splitLine: {lineStyle: {color: line}}},
      series: [
        {name: box.dataset.actualName, type: 'line', step: 'end', data: actual, showSymbol: false, lineStyle: {width: 3, color: accent}, itemStyle: {color: accent}, areaStyle: {color: accent, opacity: 0.12}},
        {name: box.dataset.planName, type: 'line', data: planned, showSymbol: false, lineStyle: {type: 'dashed', width: 2, color: quiet}, itemStyle: {color: quiet}}
      ]
    });
  };
  draw();
  document.addEventListener('voti:theme', draw);
  addEventListener('resize', () => chart.resize());
})();
