@echo off
rem Builds Maillage when it is missing, then starts it: the desktop, or with a command the command line (maillage --help).
rem After a change of the sources, delete releng\org.maillage.product\target to have it built again.
rem The build needs a JDK 21 or newer in JAVA_HOME.
setlocal DisableDelayedExpansion
set "root=%~dp0"
set "machine=x86_64"
if "%PROCESSOR_ARCHITECTURE%"=="ARM64" set "machine=aarch64"
set "product=%root%releng\org.maillage.product\target\products\maillage\win32\win32\%machine%\maillage"
if exist "%product%\maillage.cmd" goto start
echo Construction de Maillage (la premiere fois, quelques minutes)... 1>&2
pushd "%root%"
call mvnw.cmd --batch-mode --quiet -T1C -DskipTests --projects releng/org.maillage.product --also-make verify 1>&2
set "code=%errorlevel%"
popd
if not "%code%"=="0" exit /b 3
:start
"%product%\maillage.cmd" %*
