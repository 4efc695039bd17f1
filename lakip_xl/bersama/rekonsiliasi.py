"""The verdicts of reconciliations."""

COCOK = "COCOK"
SELISIH = "SELISIH"
WAJAR = "WAJAR"
TIDAK_MASUK = "TIDAK MASUK"
