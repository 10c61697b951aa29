@echo off
rem Starts Maillage: the desktop when nothing but --data and --lang is given, else the command line.
rem   MAILLAGE_JAVA          the folder of the Java to use
rem   MAILLAGE_JAVA_OPTIONS  further options for it
rem   MAILLAGE_PLUGINS       off: starts without plug-ins
setlocal DisableDelayedExpansion
set "home=%~dp0"
set "home=%home:~0,-1%"
set "language=fr"
set "kind=command"

:words
if [%1]==[] set "kind=desktop" & goto java
if "%~1"=="--data" goto option
if not "%~1"=="--lang" goto java
if "%~2"=="en" set "language=en"
:option
if [%2]==[] goto java
shift /1
shift /1
goto words

:java
set "java="
if not defined MAILLAGE_JAVA goto usual
call :take "%MAILLAGE_JAVA%"
goto found
:usual
if defined JAVA_HOME call :take "%JAVA_HOME%"
if defined java goto found
for %%j in (java.exe) do set "on_path=%%~dp$PATH:j"
if defined on_path call :take "%on_path%.."
if defined java goto found
for %%p in (Java "Eclipse Adoptium" Microsoft Zulu) do for /d %%d in ("%ProgramFiles%\%%~p\*") do call :take "%%d"
:found
if not defined java goto none

rem The list of what counts names the two; an update leaves the jars of other versions beside them.
set "list=%home%\configuration\org.eclipse.equinox.simpleconfigurator\bundles.info"
for /f "usebackq tokens=3 delims=," %%p in (`findstr /b "org.eclipse.osgi," "%list%"`) do for %%f in ("%home%\%%p") do set "framework=%%~ff"
for /f "usebackq tokens=3 delims=," %%p in (`findstr /b "org.maillage.launcher," "%list%"`) do for %%f in ("%home%\%%p") do set "launcher=%%~ff" & set "build=%%~nf"
set "store=%home%\configuration"
copy /y nul "%store%\.writable" >nul 2>nul && (del "%store%\.writable") || set "store=%LOCALAPPDATA%\Maillage\%build%"
if not exist "%store%" mkdir "%store%"

set options=-XX:+UseSerialGC -Xlog:disable -Dslf4j.internal.verbosity=ERROR --enable-native-access=ALL-UNNAMED --add-opens=java.base/jdk.internal.loader=ALL-UNNAMED
rem The JVM writes its class-data archive itself when there is none.
set options=%options% -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%store%\%kind%.jsa"
rem A crash of the JVM leaves its report beside the rest, not in the folder where somebody happened to be.
set options=%options% "-XX:ErrorFile=%store%\hs_err_pid%%p.log"
set options=%options% "-Djava.util.logging.config.file=%home%\logging.properties" "-Dmaillage.home=%home%"
set options=%options% "-Dmaillage.restart=%~f0" "-Dosgi.configuration.area=%store%" %MAILLAGE_JAVA_OPTIONS%
set start=-cp "%framework%;%launcher%" org.maillage.launcher.internal.Main

if "%kind%"=="desktop" start "" "%java%\bin\javaw.exe" %options% %start% %* & exit /b 0
if not "%~1"=="index" if not "%~1"=="import" set options=-XX:TieredStopAtLevel=1 -XX:-UsePerfData %options%
"%java%\bin\java.exe" %options% %start% %*
exit /b %errorlevel%

:none
if "%language%"=="en" (
  echo Maillage needs Java 21 or newer, and none was found. A free one is at https://adoptium.net/ 1>&2
) else (
  echo Maillage a besoin de Java 21 ou d'une version suivante, introuvable ici : https://adoptium.net/fr/ 1>&2
)
exit /b 3

rem Takes the Java of a folder when its release file says that it is new enough.
:take
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
set "major=0"
for /f "usebackq tokens=2 delims==" %%v in (`findstr /b "JAVA_VERSION=" "%~1\release"`) do for /f "delims=.-+" %%m in ("%%~v") do set "major=%%m"
if %major% geq 21 set "java=%~f1"
exit /b
