@echo off
rem lakip-xl tanpa pemasangan: lakip-xl.bat check D:\LAKIP\2023
setlocal
chcp 65001 >nul
"%~dp0python\python.exe" -X utf8 -m lakip_xl %*
