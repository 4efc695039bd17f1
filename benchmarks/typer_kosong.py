"""A Typer command that does nothing: what --help costs at least."""

import typer

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command()
def kosong(nama: str = "") -> None:
    """Do nothing."""


@app.command()
def lain(nama: str = "") -> None:
    """Do nothing either."""


if __name__ == "__main__":
    app()
