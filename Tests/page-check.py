"""Holds pages against WCAG 2.1 A and AA as axe-core reads them, in headless Chromium, by day and by night, wide and narrow.

Run as: page-check.py FOLDER_WITH_AXE PAGE…
Ends with 1 when a page has a violation; says that it is skipped when there is no browser.
"""

import html
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

BROWSERS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
WIDTHS = [1400, 400]
# 0 is dark and 1 is light.
SCHEMES = {"light": 1, "dark": 0}
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]

RUNNER = """
<script>%s</script>
<script>
axe.run(document, {runOnly: %s, resultTypes: ['violations', 'incomplete']}).then(result => {
  const short = list => list.map(v => ({id: v.id, impact: v.impact, nodes: v.nodes.slice(0, 3).map(n => n.html.slice(0, 160)),
    count: v.nodes.length}));
  const out = document.createElement('pre');
  out.id = 'axe-result';
  out.textContent = JSON.stringify({width: innerWidth, dark: matchMedia('(prefers-color-scheme: dark)').matches,
    wide: document.documentElement.scrollWidth, violations: short(result.violations), incomplete: short(result.incomplete),
    passes: result.passes.length});
  document.body.append(out);
});
</script>
"""


def browser() -> str | None:
    return next((path for name in BROWSERS if (path := shutil.which(name))), None)


def run(program: str, page: pathlib.Path, axe: str, folder: pathlib.Path, width: int, scheme: str) -> dict:
    text = page.read_text()
    text = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>\n', "", text)
    # A window of a browser is never narrower than 500: the page stands in a frame.
    runner = RUNNER % (axe, json.dumps(RULES))
    inner = folder / "inner.html"
    inner.write_text(text.replace("</body>", runner + "</body>"))
    outer = folder / "outer.html"
    outer.write_text(
        f'<!DOCTYPE html><html lang="nl"><title>x</title><iframe src="inner.html" width="{width}" height="900"'
        ' style="border:0"></iframe><pre id="copy"></pre><script>setInterval(() => {'
        "const r = document.querySelector('iframe').contentDocument.getElementById('axe-result');"
        "if (r) document.getElementById('copy').textContent = r.textContent; }, 50)</script>"
    )
    command = [
        program, "--headless", "--disable-gpu", f"--user-data-dir={folder}/profile", "--allow-file-access-from-files",
        f"--window-size={max(width, 500) + 40},1000", "--virtual-time-budget=60000",
        f"--blink-settings=preferredColorScheme={SCHEMES[scheme]}", "--dump-dom", f"file://{outer}",
    ]
    if os.geteuid() == 0:
        command.insert(1, "--no-sandbox")
    dom = subprocess.run(command, capture_output=True, text=True, timeout=300).stdout
    found = re.search(r'<pre id="copy">(\{.*?\})</pre>', dom, re.S)
    if not found:
        sys.exit(f"page-check: {page} gave no result in {program}")
    return json.loads(html.unescape(found[1]))


def operates(program: str, page: pathlib.Path) -> bool:
    """Whether the script of a page makes what it is operated by, with the page as it is."""
    with tempfile.TemporaryDirectory() as folder:
        command = [program, "--headless", "--disable-gpu", f"--user-data-dir={folder}/profile", "--dump-dom", f"file://{page.resolve()}"]
        if os.geteuid() == 0:
            command.insert(1, "--no-sandbox")
        return 'class="controls"' in subprocess.run(command, capture_output=True, text=True, timeout=300).stdout


def main() -> None:
    program = browser()
    scripts = list(pathlib.Path(sys.argv[1]).rglob("axe.min.js"))
    if not program or not scripts:
        missing = "no Chromium" if not program else "no axe-core"
        print(f"page-check: skipped, there is {missing}", file=sys.stderr)
        return
    axe = scripts[0].read_text().replace("</script", "<\\/script")
    count = 0
    for page in map(pathlib.Path, sys.argv[2:]):
        if "<script>" in page.read_text() and not operates(program, page):
            count += 1
            print(f"page-check: {page.name}: its script does not run under its own policy")
    for page in map(pathlib.Path, sys.argv[2:]):
        for width in WIDTHS:
            for scheme in SCHEMES:
                with tempfile.TemporaryDirectory() as folder:
                    result = run(program, page, axe, pathlib.Path(folder), width, scheme)
                name = f"{page.name}, {width} wide, {scheme}"
                if result["width"] != width or result["dark"] != (scheme == "dark"):
                    sys.exit(f"page-check: {name} was not shown so: {result['width']}, dark {result['dark']}")
                for violation in result["violations"]:
                    count += 1
                    print(f"page-check: {name}: {violation['id']} ({violation['count']}): {violation['nodes'][0]}")
                if result["wide"] > width:
                    count += 1
                    print(f"page-check: {name}: {result['wide']} wide, so that it scrolls sideways")
                # The contrast of text in drawings, which axe cannot see, is a test of the styles.
                for left in result["incomplete"]:
                    if left["id"] != "color-contrast":
                        print(f"page-check: {name}: to be looked at: {left['id']} ({left['count']}): {left['nodes'][0]}")
                print(f"page-check: {name}: {result['passes']} rules hold, {len(result['violations'])} do not")
    if count:
        sys.exit(1)


main()
