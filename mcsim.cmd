@echo off
rem Runs mcsim from its sources: builds what changed, then runs it where you are.
dotnet build "%~dp0src\MiddleCorridorSim.Cli" -c Release -v quiet --nologo 1>&2
if errorlevel 1 exit /b 70
dotnet "%~dp0src\MiddleCorridorSim.Cli\bin\Release\net10.0\mcsim.dll" %*
