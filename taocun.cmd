@echo off
rem Taocun: builds the program on first use and whenever its sources changed, then runs it.
rem TAOCUN_JAVA_OPTIONS holds further options for Java, such as -Xmx8g.
setlocal
set "TAOCUN_HOME=%~dp0"
set "TAOCUN_JAR=%TAOCUN_HOME%target\taocun.jar"
set TAOCUN_ARGUMENTS=%*
set "TAOCUN_JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "TAOCUN_JAVA=%JAVA_HOME%\bin\java.exe"

set "TAOCUN_VERSION="
for /f "tokens=3" %%v in ('call "%TAOCUN_JAVA%" -version 2^>^&1 ^| findstr /i " version "') do if not defined TAOCUN_VERSION set "TAOCUN_VERSION=%%~v"
if not defined TAOCUN_VERSION (
  call :say noJava
  call :say install
  exit /b 2
)
for /f "delims=.-+" %%m in ("%TAOCUN_VERSION%") do set "TAOCUN_MAJOR=%%m"
if %TAOCUN_MAJOR% LSS 17 (
  call :say oldJava
  call :say install
  exit /b 2
)

rem PowerShell compares the times of the sources with the jar's; 1 says that a build is due.
powershell -NoProfile -Command "$jar = Get-Item -LiteralPath $env:TAOCUN_JAR -ErrorAction SilentlyContinue; $lib = Test-Path -LiteralPath ($env:TAOCUN_HOME + 'target\lib'); if (-not $jar -or -not $lib) { exit 1 }; $new = @(Get-Item -LiteralPath ($env:TAOCUN_HOME + 'pom.xml')) + @(Get-ChildItem -LiteralPath ($env:TAOCUN_HOME + 'src\main') -Recurse) | Where-Object { $_.LastWriteTime -gt $jar.LastWriteTime } | Select-Object -First 1; if ($new) { exit 1 } else { exit 0 }"
if not errorlevel 1 goto fresh
set "TAOCUN_COMPILER="
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\javac.exe" set "TAOCUN_COMPILER=yes"
where /q javac.exe
if not errorlevel 1 set "TAOCUN_COMPILER=yes"
if not defined TAOCUN_COMPILER (
  call :say noCompiler
  call :say install
  exit /b 2
)
call :say building
rem What is built has the time at which its build began: a source may change while it runs.
powershell -NoProfile -Command "$target = $env:TAOCUN_HOME + 'target'; New-Item -ItemType Directory -Force -Path $target | Out-Null; New-Item -ItemType File -Force -Path ($target + '\begun') | Out-Null"
pushd "%TAOCUN_HOME%"
call mvnw.cmd -q -Dmaven.test.skip=true package 1>&2
if errorlevel 1 (
  popd
  call :say failed
  exit /b 70
)
popd
powershell -NoProfile -Command "(Get-Item -LiteralPath $env:TAOCUN_JAR).LastWriteTime = (Get-Item -LiteralPath ($env:TAOCUN_HOME + 'target\begun')).LastWriteTime"
:fresh

rem The engine for pages is compiled on the first page, and whenever its sources changed. Nothing of
rem the front end, which every page takes as it is, goes into it.
if /i not "%~1"=="page" goto built
for %%a in (%*) do if "%%~a"=="--help" goto built
for %%a in (%*) do if "%%~a"=="-h" goto built
powershell -NoProfile -Command "$wasm = Get-Item -LiteralPath ($env:TAOCUN_HOME + 'target\web\engine\engine.wasm') -ErrorAction SilentlyContinue; if (-not $wasm) { exit 1 }; $new = @(Get-Item -LiteralPath ($env:TAOCUN_HOME + 'pom.xml')) + @(Get-ChildItem -LiteralPath ($env:TAOCUN_HOME + 'src\main'), ($env:TAOCUN_HOME + 'src\web') -Recurse) | Where-Object { $_.LastWriteTime -gt $wasm.LastWriteTime -and $_.FullName -notmatch '\\src\\main\\resources\\org\\taocun\\page(\\|$)' } | Select-Object -First 1; if ($new) { exit 1 } else { exit 0 }"
if not errorlevel 1 goto built
call :say engine
powershell -NoProfile -Command "$target = $env:TAOCUN_HOME + 'target'; New-Item -ItemType Directory -Force -Path $target | Out-Null; New-Item -ItemType File -Force -Path ($target + '\begun') | Out-Null"
pushd "%TAOCUN_HOME%"
call mvnw.cmd -q -Pweb -Dmaven.test.skip=true process-classes 1>&2
if errorlevel 1 (
  popd
  call :say failed
  exit /b 70
)
popd
powershell -NoProfile -Command "(Get-Item -LiteralPath ($env:TAOCUN_HOME + 'target\web\engine\engine.wasm')).LastWriteTime = (Get-Item -LiteralPath ($env:TAOCUN_HOME + 'target\begun')).LastWriteTime"
:built

rem Spark, in programs built with it, stands beside the jar and is looked at for sweeps that ask.
if exist "%TAOCUN_HOME%target\spark\jars\" for %%a in (%*) do if "%%~a"=="--engine" goto spark
"%TAOCUN_JAVA%" -XX:+UseParallelGC -Xshare:auto %TAOCUN_JAVA_OPTIONS% -jar "%TAOCUN_JAR%" %*
exit /b %ERRORLEVEL%
:spark
"%TAOCUN_JAVA%" -XX:+UseParallelGC -Xshare:auto --enable-native-access=ALL-UNNAMED %TAOCUN_JAVA_OPTIONS% -cp "%TAOCUN_JAR%;%TAOCUN_HOME%target\spark\jars\*" org.taocun.cli.Main %*
exit /b %ERRORLEVEL%

rem Says a message of src\main\launcher\messages.csv, in Chinese where --lang or Windows asks for it.
rem The messages are no part of this file: cmd reads it in the code page of the console, which need
rem not be UTF-8. That of the console is UTF-8 while the message is written, and then as it was.
:say
set "TAOCUN_MESSAGE=%~1"
powershell -NoProfile -Command "$row = Import-Csv -LiteralPath ($env:TAOCUN_HOME + 'src\main\launcher\messages.csv') -Encoding UTF8 | Where-Object { $_.key -eq $env:TAOCUN_MESSAGE }; $asked = [regex]::Match($env:TAOCUN_ARGUMENTS, '--lang[ =]+(\S+)'); $language = if ($asked.Success) { $asked.Groups[1].Value } else { (Get-UICulture).Name }; $text = if ($language -match '^(zh|cn)') { $row.zh } else { $row.en }; $before = [Console]::OutputEncoding; [Console]::OutputEncoding = New-Object Text.UTF8Encoding $false; [Console]::Error.WriteLine($text.Replace('{0}', $env:TAOCUN_JAVA).Replace('{1}', $env:TAOCUN_VERSION)); [Console]::OutputEncoding = $before" 1>&2
exit /b 0
