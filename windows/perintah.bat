@echo off
rem @@JUDUL@@: seret @@APA@@ ke berkas ini, atau klik dua kali.
setlocal
title lakip-xl @@JUDUL@@
chcp 65001 >nul
set "TUJUAN=%~1"
if defined TUJUAN goto jalan
echo @@GUNA@@
set /p "TUJUAN=Seret @@APA@@ ke jendela ini, lalu tekan Enter: "
if not defined TUJUAN goto selesai
set TUJUAN=%TUJUAN:"=%
:jalan
"%~dp0python\python.exe" -X utf8 -m lakip_xl @@PERINTAH@@ "%TUJUAN%"@@OPSI@@
:selesai
echo.
pause
