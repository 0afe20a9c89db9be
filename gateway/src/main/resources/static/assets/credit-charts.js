// Draws the tables beside it: receivables by age, what an exposure is made of, how it went. A click opens the documents.
(() => {
  if (!window.echarts) return;
  const rows = (id, what) => [...document.querySelectorAll(`#${CSS.escape(id)} ${what}`)];
  const colours = () => {
    const style = getComputedStyle(document.documentElement);
    const of = name => style.getPropertyValue(name).trim();
    return {ink: of('--voti-ink'), quiet: of('--voti-quiet'), line: of('--voti-line'), accent: of('--voti-accent'), ages: [of('--voti-accent'), '#8aa9a0', '#e3b341', '#d9772b', '#c62f3a']};
  };
  const short = (text, longest) => text.length > longest ? text.slice(0, longest - 1) + '…' : text;

  // A round number a little above.
  const above = top => {
    const unit = 10 ** Math.floor(Math.log10(Math.max(top, 1))) / 5;
    return Math.ceil(top * 1.05 / unit) * unit;
  };

  const axes = (box, colour, number) => ({
    value: {type: 'value', axisLabel: {color: colour.quiet, hideOverlap: true, formatter: value => number.format(value)}, splitLine: {lineStyle: {color: colour.line}}},
    category: {type: 'category', axisLine: {lineStyle: {color: colour.line}}, axisLabel: {color: colour.quiet}, axisTick: {show: false}}
  });

  const ageing = (box, colour, number) => {
    const lines = rows(box.dataset.table, 'tr[data-name]').slice(0, 12);
    const cells = lines.map(line => [...line.querySelectorAll('td[data-amount]')]);
    const buckets = rows(box.dataset.table, 'th[data-bucket]').map(head => head.dataset.bucket);
    const top = box.clientWidth < 420 ? 84 : 56;
    const axis = axes(box, colour, number);
    return {
      height: top + 34 + 36 * lines.length,
      links: (series, at) => cells[at][series].dataset.link,
      option: {
        legend: {top: 0, left: 0, textStyle: {color: colour.ink}},
        grid: {left: 8, right: 36, top, bottom: 8, containLabel: true},
        tooltip: {trigger: 'axis', axisPointer: {type: 'shadow'}, renderMode: 'richText', valueFormatter: value => number.format(value)},
        xAxis: axis.value,
        yAxis: {...axis.category, inverse: true, data: lines.map(line => short(line.dataset.name, box.clientWidth < 500 ? 14 : 28))},
        series: buckets.map((bucket, i) => ({
          name: bucket, type: 'bar', stack: 'age', cursor: 'pointer', barMaxWidth: 26,
          itemStyle: {color: colour.ages[Math.min(i, 4)]}, data: cells.map(line => Number(line[i].dataset.amount))
        }))
      }
    };
  };

  const waterfall = (box, colour, number) => {
    const lines = rows('components', 'tr[data-name]');
    const names = [...lines.map(line => line.dataset.name), box.dataset.sumName];
    const amounts = lines.map(line => Number(line.dataset.amount));
    const sums = amounts.reduce((all, amount) => [...all, all.at(-1) + amount], [0]);
    const total = sums.at(-1);
    const from = [...amounts.map((amount, i) => Math.min(sums[i], sums[i + 1])), 0];
    const size = [...amounts.map(Math.abs), total];
    const limit = box.dataset.limit === '' ? null : Number(box.dataset.limit);
    const axis = axes(box, colour, number);
    return {
      links: (series, at) => lines[at] && lines[at].dataset.href,
      option: {
        grid: {left: 8, right: 16, top: 28, bottom: 8, containLabel: true},
        tooltip: {trigger: 'item', renderMode: 'richText', formatter: one => `${names[one.dataIndex]}: ${number.format([...amounts, total][one.dataIndex])} ${box.dataset.currency}`},
        xAxis: {...axis.category, data: names, axisLabel: box.clientWidth < 420 ? {color: colour.quiet, interval: 0, rotate: 35, width: 90, overflow: 'truncate', fontSize: 11} : {color: colour.quiet, interval: 0, width: box.clientWidth / 6, overflow: 'break', fontSize: 11, lineHeight: 14}},
        yAxis: {...axis.value, max: bounds => above(Math.max(bounds.max, limit || 0))},
        series: [
          {type: 'bar', stack: 'w', silent: true, itemStyle: {color: 'transparent'}, data: from},
          {
            type: 'bar', stack: 'w', cursor: 'pointer', barMaxWidth: 60,
            data: size.map((value, i) => ({value, itemStyle: {color: i === amounts.length ? colour.ink : amounts[i] < 0 ? '#8aa9a0' : colour.accent}})),
            label: {show: box.clientWidth > 420, position: 'top', color: colour.ink, formatter: one => one.value ? number.format([...amounts, total][one.dataIndex]) : ''},
            markLine: limit === null ? undefined : {silent: true, symbol: 'none', lineStyle: {color: '#d9772b', type: 'dashed', width: 2}, label: {position: 'insideStartTop', color: colour.ink, formatter: `${box.dataset.limitName} ${number.format(limit)}`}, data: [{yAxis: limit}]}
          }
        ]
      }
    };
  };

  const exposure = (box, colour, number) => {
    const lines = rows('exposure-table', 'tr');
    const limits = rows('limit-history', 'tr[data-limit]').map(line => [line.dataset.at, Number(line.dataset.limit)]);
    if (limits.length && lines.length) limits.push([lines.at(-1).dataset.at, limits.at(-1)[1]]);
    const axis = axes(box, colour, number);
    return {
      option: {
        legend: {top: 0, left: 0, textStyle: {color: colour.ink}},
        grid: {left: 8, right: 24, top: 36, bottom: 8, containLabel: true},
        tooltip: {trigger: 'axis', renderMode: 'richText', valueFormatter: value => value === null ? '–' : number.format(value)},
        xAxis: {type: 'time', axisLine: {lineStyle: {color: colour.line}}, axisLabel: {color: colour.quiet, hideOverlap: true}},
        yAxis: axis.value,
        series: [
          {name: box.dataset.exposureName, type: 'line', step: 'end', showSymbol: lines.length < 30, symbolSize: 5, data: lines.map(line => [line.dataset.at, Number(line.dataset.exposure)]), lineStyle: {width: 3, color: colour.accent}, itemStyle: {color: colour.accent}, areaStyle: {color: colour.accent, opacity: 0.12}},
          {name: box.dataset.limitName, type: 'line', step: 'end', showSymbol: false, data: limits, lineStyle: {type: 'dashed', width: 2, color: '#d9772b'}, itemStyle: {color: '#d9772b'}}
        ]
      }
    };
  };

  const kinds = {ageing, waterfall, exposure};
  document.querySelectorAll('[data-chart]').forEach(box => {
    const number = new Intl.NumberFormat(box.dataset.lang, {maximumFractionDigits: 2});
    const chart = echarts.init(box, null, {renderer: 'canvas'});
    let links;
    const draw = () => {
      const colour = colours();
      const drawn = kinds[box.dataset.chart](box, colour, number);
      links = drawn.links;
      if (drawn.height) chart.resize({height: drawn.height});
      chart.setOption({animation: false, textStyle: {color: colour.ink, fontFamily: 'inherit'}, ...drawn.option}, true);
    };
    draw();
    chart.on('click', at => {
      const link = links && links(at.seriesIndex, at.dataIndex);
      if (link) location.href = link;
    });
    document.addEventListener('voti:theme', draw);
    addEventListener('resize', () => { chart.resize({width: 'auto'}); draw(); });
  });
})();
