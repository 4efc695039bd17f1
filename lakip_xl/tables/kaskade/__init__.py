"""The cascade as a table and as a picture, for every workbook that shows it."""

from lakip_xl.layout.declaration import Pengantar
from lakip_xl.tables.kaskade.cascading import cascading
from lakip_xl.tables.kaskade.pohon_kinerja import pohon_kinerja

TABLES: tuple[Pengantar, ...] = (
    cascading,
    pohon_kinerja,
)
