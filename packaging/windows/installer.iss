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
;     /NOCLOSEAPPLICATIONS            leaves a running window alone; its files are then not replaced (exit 5)
;   "%LOCALAPPDATA%\Programs\EnergyGrid Field Installer\unins000.exe" /VERYSILENT /SUPPRESSMSGBOXES
;
; Exit 0: installed. 1 to 8: jrsoftware.org/ishelp, "Setup Exit Codes"; anything but 0 is to be tried again.
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
DefaultDirName={userpf}\{#Name}
DisableDirPage=auto
DisableProgramGroupPage=yes
DisableWelcomePage=no
; Qt 6.11 begins with Windows 10 1809.
MinVersion=10.0.17763
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible

; A window at work is asked to close, as when Windows shuts down. With installs that still wait to be sent it may
; decline, and the update is put off; it is never ended by force. It is not opened again by itself.
CloseApplications=yes
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
english.Practice=Practice: nothing is real
spanish.Practice=Práctica: nada es real
french.Practice=Exercice : rien n’est réel
english.ProfileKind=EnergyGrid connection profile
spanish.ProfileKind=Perfil de conexión de EnergyGrid
french.ProfileKind=Profil de connexion EnergyGrid

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
