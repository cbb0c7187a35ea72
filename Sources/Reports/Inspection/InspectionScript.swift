/// What a script adds to an inspection report: sorting and filtering the matrix, and folding the places.
///
/// Everything is legible without it; what it needs to be operated, it makes itself.
enum InspectionScript {
    /// The digest by which the page lets this script run, and no other.
    static let digest = "sha256-pujs/JQpAwzW9ebB6YKIpY3WU7I8/Syc/YbPs+AEyro="

    static let text = """
        'use strict';
        (() => {
          const make = (name, text) => { const e = document.createElement(name); if (text) e.textContent = text; return e; };
          const places = [...document.querySelectorAll('details.evidence')];
          if (places.length > 1) {
            const bar = make('div'); bar.className = 'controls';
            for (const [label, open] of [['Alles uitklappen', true], ['Alles inklappen', false]]) {
              const button = make('button', label); button.type = 'button';
              button.addEventListener('click', () => places.forEach(p => { p.open = open; }));
              bar.append(button);
            }
            places[0].before(bar);
            places.forEach(p => { p.open = false; });
            addEventListener('beforeprint', () => places.forEach(p => { p.open = true; }));
          }
          const matrix = document.querySelector('.matrix');
          if (!matrix) return;
          const body = matrix.querySelector('tbody');
          const rows = [...body.rows];
          const bar = make('div'); bar.className = 'controls';
          const field = (label, control) => { const l = make('label', label); l.append(make('br'), control); bar.append(l); };
          const search = make('input'); search.type = 'search'; field('Zoek een dossier', search);
          const choice = make('select');
          const words = [['', 'alle'], ['4', 'met niet positief'], ['3', 'met niet te beoordelen']];
          for (const [value, label] of words) { const o = make('option', label); o.value = value; choice.append(o); }
          field('Toon dossiers', choice);
          const status = make('p'); status.setAttribute('role', 'status'); bar.append(status);
          matrix.before(bar);
          const filter = () => {
            const text = search.value.trim().toLowerCase();
            let count = 0;
            for (const row of rows) {
              const marks = [...row.cells].map(c => c.dataset.mark);
              row.hidden = !row.cells[0].textContent.toLowerCase().includes(text) || (choice.value && !marks.includes(choice.value));
              if (!row.hidden) count += 1;
            }
            status.textContent = count + ' van ' + rows.length;
          };
          search.addEventListener('input', filter); choice.addEventListener('change', filter); filter();
          const heads = [...matrix.querySelectorAll('thead th')];
          heads.forEach((head, index) => {
            const button = make('button'); button.type = 'button';
            const title = head.querySelector('abbr')?.title;
            button.append(...head.childNodes);
            if (title) button.setAttribute('aria-label', 'Sorteer op indicator ' + button.textContent + ' ' + title);
            head.append(button);
            button.addEventListener('click', () => {
              const up = head.getAttribute('aria-sort') === 'descending';
              heads.forEach(h => h.removeAttribute('aria-sort'));
              head.setAttribute('aria-sort', up ? 'ascending' : 'descending');
              const key = row => index ? Number(row.cells[index].dataset.mark) : row.cells[0].textContent;
              const order = (a, b) => index ? key(a) - key(b) : key(a).localeCompare(key(b), 'nl', { numeric: true });
              rows.sort((a, b) => up ? order(a, b) : order(b, a)).forEach(row => body.append(row));
            });
          });
        })();
        """
}
