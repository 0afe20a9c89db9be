// Draws the table behind it: what open quotations are worth month by month, and by their probability.
(() => {
  if (!window.echarts) return;
  document.querySelectorAll('[data-pipeline]').forEach(box => {
    const months = new Map();
    document.querySelectorAll(`#${CSS.escape(box.dataset.pipeline)} tr[data-month]`).forEach(row => {
      const sum = months.get(row.dataset.month) || {value: 0, weighted: 0};
      sum.value += Number(row.dataset.value);
      sum.weighted += Number(row.dataset.weighted);
      months.set(row.dataset.month, sum);
    });
    const labels = [...months.keys()].sort();
    const of = what => labels.map(month => Number(months.get(month)[what].toFixed(2)));
    const number = new Intl.NumberFormat(box.dataset.lang, {maximumFractionDigits: 2});
    const chart = echarts.init(box, null, {renderer: 'canvas'});
    const draw = () => {
      const style = getComputedStyle(document.documentElement);
      const [ink, quiet, line, accent] = ['--voti-ink', '--voti-quiet', '--voti-line', '--voti-accent'].map(name => style.getPropertyValue(name).trim());
      chart.setOption({
        animation: false,
        textStyle: {color: ink, fontFamily: 'inherit'},
        grid: {left: 8, right: 16, top: 40, bottom: 8, containLabel: true},
        legend: {top: 0, left: 0, textStyle: {color: ink}},
        tooltip: {trigger: 'axis', renderMode: 'richText', valueFormatter: value => number.format(value)},
        xAxis: {type: 'category', data: labels, axisLine: {lineStyle: {color: line}}, axisLabel: {color: quiet}, axisTick: {show: false}},
        yAxis: {type: 'value', axisLabel: {color: quiet, formatter: value => number.format(value)}, splitLine: {lineStyle: {color: line}}},
        series: [
          {name: box.dataset.weightedName, type: 'bar', barMaxWidth: 32, data: of('weighted'), itemStyle: {color: accent}},
          {name: box.dataset.valueName, type: 'bar', barMaxWidth: 32, data: of('value'), itemStyle: {color: accent, opacity: 0.35}}
        ]
      });
    };
    draw();
    document.addEventListener('voti:theme', draw);
    addEventListener('resize', () => chart.resize());
  });
})();
