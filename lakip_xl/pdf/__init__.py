"""The room of PDFs: opened within bounds in a process of its own, their pages put together again as a Naskah."""
