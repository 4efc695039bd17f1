"""Tables of the appendix, one file each, in printed order."""

from lakip_xl.layout.declaration import Pengantar
from lakip_xl.tables.lampiran.l_iku import lampiran_iku

TABLES: tuple[Pengantar, ...] = (lampiran_iku,)
