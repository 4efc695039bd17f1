"""python -m lakip_xl."""

from lakip_xl.cli.app import main

main()
