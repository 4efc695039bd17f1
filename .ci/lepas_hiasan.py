"""Rewrites `@check(…) def f` as `def f` and `f = check(…)(f)`, `@rumus` likewise: mutmut passes over the decorated."""

import ast
import sys
from pathlib import Path


def lepas(jalur: Path) -> None:
    """Rewrite one file in place; files without a decorated function stay as they are."""
    pohon = ast.parse(jalur.read_text(encoding="utf-8"))
    for simpul in list(pohon.body):
        if isinstance(simpul, ast.FunctionDef) and len(simpul.decorator_list) == 1:
            nama = ast.Name(simpul.name, ast.Store())
            panggil = ast.Call(simpul.decorator_list.pop(), [ast.Name(simpul.name, ast.Load())], [])
            pohon.body.insert(pohon.body.index(simpul) + 1, ast.Assign([nama], panggil))
    jalur.write_text(ast.unparse(ast.fix_missing_locations(pohon)) + "\n", encoding="utf-8")


for nama_berkas in sys.argv[1:]:
    lepas(Path(nama_berkas))
