@echo off
rem Builds Maillage when it is missing, then starts it: the desktop, or the command line when given a command.
setlocal
set "root=%~dp0"
set "machine=x86_64"
if /i "%PROCESSOR_ARCHITECTURE%"=="ARM64" set "machine=aarch64"
set "product=%root%releng\org.maillage.product\target\products\maillage\win32\win32\%machine%\maillage"
if not exist "%product%\maillage.cmd" (
    echo Construction de Maillage ^(quelques minutes la premiere fois^)... 1>&2
    pushd "%root%"
    call mvnw.cmd -B -q -T1C -DskipTests -pl releng/org.maillage.product -am verify || (popd & exit /b 3)
    popd
)
call "%product%\maillage.cmd" %*
exit /b %errorlevel%
