// Draws the tables behind it: checks or orders by what was found then, stacked by what would have been found.
const picture = box => {
  const chart = echarts.init(box, null, {renderer: 'canvas'});
  const rows = [...document.querySelectorAll(`#${box.dataset.replayTable} tr[data-count]`)].map(row => row.dataset);
  const thens = [...new Set(rows.map(row => row.from))];
  const nows = [...new Map(rows.map(row => [row.to, row.class])).entries()];
  const count = (from, to) => rows.filter(row => row.from === from && row.to === to)
    .reduce((sum, row) => sum + Number(row.count), 0);
  const number = new Intl.NumberFormat(box.dataset.lang);
  const draw = () => {
    const style = getComputedStyle(document.documentElement);
    const ink = style.getPropertyValue('--voti-ink').trim();
    const quiet = style.getPropertyValue('--voti-quiet').trim();
    const line = style.getPropertyValue('--voti-line').trim();
    const accent = style.getPropertyValue('--voti-accent').trim();
    const paper = style.getPropertyValue('--tblr-bg-surface').trim();
    const colours = {safe: accent, grey: quiet, distress: '#d6604d', 'let-through': accent, withheld: '#d6604d', unknown: quiet};
    const marks = {safe: null, grey: {symbol: 'line', rotation: Math.PI / 4, color: line}, distress: {symbol: 'line', color: ink}, withheld: {symbol: 'line', color: ink}, unknown: {symbol: 'line', rotation: Math.PI / 4, color: line}};
    chart.setOption({
      animation: false,
      aria: {enabled: true},
      textStyle: {color: ink, fontFamily: 'inherit'},
      grid: {left: 8, right: 24, top: 40, bottom: 28, containLabel: true},
      legend: {top: 0, left: 0, textStyle: {color: ink}},
      tooltip: {trigger: 'axis', axisPointer: {type: 'shadow'}, renderMode: 'richText', valueFormatter: value => number.format(value)},
      xAxis: {type: 'value', name: box.dataset.axis, nameLocation: 'middle', nameGap: 24, minInterval: 1, nameTextStyle: {color: quiet}, axisLabel: {color: quiet, formatter: value => number.format(value)}, splitLine: {lineStyle: {color: line}}},
      yAxis: {type: 'category', data: thens, inverse: true, axisLine: {lineStyle: {color: line}}, axisLabel: {color: ink}, axisTick: {show: false}},
      series: nows.map(([word, name]) => ({
        name: '→ ' + word, type: 'bar', stack: 'now', barMaxWidth: 34,
        data: thens.map(then => count(then, word)),
        itemStyle: {color: colours[name] || quiet, decal: marks[name] || undefined},
        label: {show: true, formatter: at => at.value ? number.format(at.value) : '', color: ink, backgroundColor: paper, padding: [2, 4], borderRadius: 3}
      }))
    });
  };
  draw();
  document.addEventListener('voti:theme', draw);
  addEventListener('resize', () => chart.resize());
};
if (window.echarts) document.querySelectorAll('[data-replay-table]').forEach(picture);
