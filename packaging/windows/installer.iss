; The Windows installer: for the account that runs it, without administrator's rights.
; Made with Inno Setup 6.3 or newer from the folder of `packaging/dev.py build`:
;
;   ISCC /DAppVersion=1.2.0 packaging\windows\installer.iss
;   ISCC /DAppVersion=1.2.0 /DSign=depot "/Sdepot=signtool sign … $f" packaging\windows\installer.iss
;
; What IT rolls out with:
;
;   energygrid-installer-1.2.0-setup.exe /VERYSILENT /SUPPRESSMSGBOXES /NORESTART /LOG="%TEMP%\energygrid-setup.log"
;     /DIR="…"  another folder        /LANG=english|spanish|french        /TASKS="desktopicon"
;   "%LOCALAPPDATA%\Programs\EnergyGrid Field Installer\unins000.exe" /VERYSILENT /SUPPRESSMSGBOXES
;
; Exit 0: done. 7 (uninstaller: 1): the program is open, nothing was changed, try again later; who cannot wait lets
; `taskkill /im energygrid-installer.exe` ask the window to close. Others: jrsoftware.org/ishelp, "Setup Exit Codes".
; Installs, settings and the log lie in %LOCALAPPDATA%\energygrid-installer: neither an update nor the
; uninstaller touches them, since an install may still wait there to be sent.

#ifndef AppVersion
  #error Give the version: ISCC /DAppVersion=1.2.0
#endif
#ifndef Source
  #define Source "..\..\build\dist\energygrid-installer"
#endif
#ifndef Output
  #define Output "..\..\build\dist"
#endif
; /DIcon=FILE.ico gives the installer the program's icon.
#define Name "EnergyGrid Field Installer"
#define Program "energygrid-installer.exe"
; The words of the command line, where a console shows what they print.
#define CommandLine "energygrid-installer-cli.exe"
#define Scheme "energygrid-installer"
#define ProfileType "EnergyGrid.Profile.1"

[Setup]
; By this Windows knows an update from another program. It never changes.
AppId={{452EE318-DCD3-4E31-B4BA-F17EED4B8FAE}
AppName={#Name}
AppVersion={#AppVersion}
AppVerName={#Name} {#AppVersion}
AppPublisher=EnergyGrid Field Installer contributors
VersionInfoVersion={#AppVersion}
VersionInfoProductTextVersion={#AppVersion}
LicenseFile=..\..\LICENSE
#ifdef Icon
SetupIconFile={#Icon}
#endif
UninstallDisplayIcon={app}\{#Program}
UninstallDisplayName={#Name}

; Without the override nobody is offered to install it for all accounts.
PrivilegesRequired=lowest
DefaultDirName={localappdata}\Programs\{#Name}
DisableDirPage=auto
DisableProgramGroupPage=yes
DisableWelcomePage=no
; Qt 6.11 begins with Windows 10 1809.
MinVersion=10.0.17763
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible

; A window at work is never closed: [Code] puts the update off before anything has changed. Windows' own way to
; close it comes later, and where it does not succeed half of the program is replaced.
CloseApplications=no
RestartApplications=no
ChangesAssociations=yes

ShowLanguageDialog=auto
WizardStyle=modern
Compression=lzma2/max
SolidCompression=yes
OutputDir={#Output}
OutputBaseFilename=energygrid-installer-{#AppVersion}-setup
#ifdef Sign
; Which program signs, with whose key, stands on the command line alone.
SignTool={#Sign}
SignedUninstaller=yes
#endif

[Languages]
Name: "english"; MessagesFile: "compiler:Default.isl"
Name: "spanish"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "french"; MessagesFile: "compiler:Languages\French.isl"

[CustomMessages]
; They name a file: no colon.
english.Practice=Practice (nothing is real)
spanish.Practice=Práctica (nada es real)
french.Practice=Exercice (rien n’est réel)
english.ProfileKind=EnergyGrid connection profile
spanish.ProfileKind=Perfil de conexión de EnergyGrid
french.ProfileKind=Profil de connexion EnergyGrid
english.Open=EnergyGrid Field Installer is open. Nothing was changed. Close its window, then try again.
spanish.Open=EnergyGrid Field Installer está abierto. No se cambió nada. Cierre su ventana e inténtelo otra vez.
french.Open=EnergyGrid Field Installer est ouvert. Rien n’a été changé. Fermez sa fenêtre, puis réessayez.

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; Of the version before nothing may stay: Python would find a module that this one no longer has.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Source}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{userprograms}\{#Name}"; Filename: "{app}\{#Program}"
Name: "{userprograms}\{#Name} - {cm:Practice}"; Filename: "{app}\{#Program}"; Parameters: "--demo"
Name: "{userdesktop}\{#Name}"; Filename: "{app}\{#Program}"; Tasks: desktopicon

[Registry]
; Windows goes by what follows the last dot, so ".energygrid.toml" cannot be claimed, and ".toml" is not ours to
; take: the program is offered under "Open with".
Root: HKCU; Subkey: "Software\Classes\.toml\OpenWithProgids"; ValueType: string; ValueName: "{#ProfileType}"; ValueData: ""; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKCU; Subkey: "Software\Classes\{#ProfileType}"; ValueType: string; ValueName: ""; ValueData: "{cm:ProfileKind}"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\{#ProfileType}\DefaultIcon"; ValueType: string; ValueName: ""; ValueData: "{app}\{#Program},0"
Root: HKCU; Subkey: "Software\Classes\{#ProfileType}\shell\open\command"; ValueType: string; ValueName: ""; ValueData: """{app}\{#Program}"" ""%1"""
; energygrid-installer: links, by which IT hands out profiles.
Root: HKCU; Subkey: "Software\Classes\{#Scheme}"; ValueType: string; ValueName: ""; ValueData: "URL:{#Name}"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\{#Scheme}"; ValueType: string; ValueName: "URL Protocol"; ValueData: ""
Root: HKCU; Subkey: "Software\Classes\{#Scheme}\DefaultIcon"; ValueType: string; ValueName: ""; ValueData: "{app}\{#Program},0"
Root: HKCU; Subkey: "Software\Classes\{#Scheme}\shell\open\command"; ValueType: string; ValueName: ""; ValueData: """{app}\{#Program}"" ""%1"""
; So that `energygrid-installer` can be typed into the Run box and given to `start`.
Root: HKCU; Subkey: "Software\Microsoft\Windows\CurrentVersion\App Paths\{#Program}"; ValueType: string; ValueName: ""; ValueData: "{app}\{#Program}"; Flags: uninsdeletekey

[Run]
Filename: "{app}\{#Program}"; Description: "{cm:LaunchProgram,{#Name}}"; Flags: nowait postinstall skipifsilent

[Code]
{ Windows lets nobody write to a program that runs. }
function Runs(const Name: String): Boolean;
var
  Path: String;
  Stream: TFileStream;
begin
  Result := False;
  Path := ExpandConstant('{app}\') + Name;
  if FileExists(Path) then
    try
      Stream := TFileStream.Create(Path, fmOpenReadWrite or fmShareDenyNone);
      Stream.Free;
    except
      Result := True;
    end;
end;

function IsOpen: Boolean;
begin
  Result := Runs('{#Program}') or Runs('{#CommandLine}');
end;

function PrepareToInstall(var NeedsRestart: Boolean): String;
begin
  Result := '';
  if IsOpen then
    Result := CustomMessage('Open');
end;

function InitializeUninstall: Boolean;
begin
  Result := not IsOpen;
  if not Result then
    SuppressibleMsgBox(CustomMessage('Open'), mbInformation, MB_OK, IDOK);
end;
