# Makes the Windows installer from the folder of `packaging/dev.py build`. Not been run: no Windows here.
#   packaging\windows\make_setup.ps1 -Version 1.2.0
# It signs the programs, the installer and the uninstaller where the CI's store gives, by the environment,
#   WINDOWS_CERTIFICATE           a .pfx in base64
#   WINDOWS_CERTIFICATE_PASSWORD  of that .pfx
# and else says that nothing was signed. The key lies in this account's store for as long as this runs.
param(
    [Parameter(Mandatory = $true)][ValidatePattern('^\d+(\.\d+){1,3}$')][string]$Version
)
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
$root = Split-Path -Parent (Split-Path -Parent $PSScriptRoot)
$build = Join-Path $root 'build'
$folder = Join-Path $build 'dist\energygrid-installer'
$programs = @(Get-ChildItem -ErrorAction SilentlyContinue (Join-Path $folder 'energygrid-installer*.exe') | ForEach-Object FullName)
$timestamps = 'http://timestamp.digicert.com'

function Find-Tool([string]$Name, [string[]]$Places) {
    $found = Get-Command $Name -ErrorAction SilentlyContinue
    if ($found) { return $found.Source }
    $found = Get-ChildItem -Path $Places -ErrorAction SilentlyContinue | Sort-Object FullName | Select-Object -Last 1
    if (-not $found) { throw "$Name was not found. Install it, then run this again." }
    return $found.FullName
}

function Import-Key {
    $file = Join-Path ([IO.Path]::GetTempPath()) ([IO.Path]::GetRandomFileName())
    try {
        [IO.File]::WriteAllBytes($file, [Convert]::FromBase64String($env:WINDOWS_CERTIFICATE))
        $password = ConvertTo-SecureString $env:WINDOWS_CERTIFICATE_PASSWORD -AsPlainText -Force
        return Import-PfxCertificate -FilePath $file -Password $password -CertStoreLocation Cert:\CurrentUser\My
    }
    finally {
        Remove-Item -Force -ErrorAction SilentlyContinue $file
    }
}

if (-not $programs) { throw "There is no program in $folder. Build it first: python packaging\dev.py build" }
$iscc = Find-Tool 'iscc.exe' @("${env:ProgramFiles(x86)}\Inno Setup 6\ISCC.exe", "$env:ProgramFiles\Inno Setup 6\ISCC.exe")
$arguments = @("/DAppVersion=$Version")
# The build leaves the icon that it drew beside what it made.
$icon = Get-ChildItem -Recurse -Path $build -Filter 'energygrid-installer.ico' | Select-Object -First 1
if ($icon) { $arguments += "/DIcon=$($icon.FullName)" }

$key = $null
try {
    if ($env:WINDOWS_CERTIFICATE -and $env:WINDOWS_CERTIFICATE_PASSWORD) {
        $key = Import-Key
        $signtool = Find-Tool 'signtool.exe' @("${env:ProgramFiles(x86)}\Windows Kits\10\bin\*\x64\signtool.exe")
        # By the certificate's thumbprint: its password is on no command line.
        $how = "sign /fd sha256 /td sha256 /tr $timestamps /sha1 $($key.Thumbprint)"
        & $signtool ($how -split ' ') $programs
        if ($LASTEXITCODE -ne 0) { throw 'The programs were not signed.' }
        # Inno's way to write a quotation mark in a sign tool is $q, and its file is $f.
        $arguments += '/DSign=depot', ('/Sdepot=$q' + $signtool + '$q ' + $how + ' $f')
    }
    else {
        Write-Output 'Nothing is signed: there is no WINDOWS_CERTIFICATE in the environment.'
    }
    & $iscc $arguments (Join-Path $PSScriptRoot 'installer.iss')
    if ($LASTEXITCODE -ne 0) { throw 'The installer was not made.' }
}
finally {
    if ($key) { Remove-Item -Force -ErrorAction SilentlyContinue "Cert:\CurrentUser\My\$($key.Thumbprint)" }
}
