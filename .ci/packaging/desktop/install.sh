#!/bin/sh
# Install Sidestep for one user, without root: the program under ~/.local, with a menu entry.
#   ./install.sh              install, or bring to this version
#   ./install.sh --uninstall  remove the program; content, accounts and backups stay
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
share=${XDG_DATA_HOME:-$HOME/.local/share}
library=$HOME/.local/lib/sidestep
program=$HOME/.local/bin/sidestep
data=$share/Sidestep # the same as kiosk/paths.py

refresh() {
    if command -v update-desktop-database >/dev/null 2>&1; then
        update-desktop-database -q "$share/applications" || true
    fi
}

remove() {
    rm -f "$program" "$share/applications/sidestep.desktop" "$share/metainfo/sidestep.metainfo.xml"
    rm -f "$share"/icons/hicolor/*/apps/sidestep.png "$share/icons/hicolor/scalable/apps/sidestep.svg"
    rm -rf "$library" "$library.new"
}

case "${1-}" in
--uninstall)
    remove
    refresh
    echo "Sidestep is removed. What was written with it stays in $data"
    echo "To remove that for good: rm -r '$data'"
    exit 0
    ;;
"") ;;
*)
    echo "usage: install.sh [--uninstall]" >&2
    exit 2
    ;;
esac

[ -x "$here/sidestep" ] || { echo "install.sh: the program is not beside this file" >&2; exit 1; }
[ "$here" != "$library" ] || { echo "install.sh: this copy is the one that is installed" >&2; exit 1; }
mkdir -p "$HOME/.local/lib" "$HOME/.local/bin" "$share/applications" "$share/metainfo"
rm -rf "$library.new"
cp -R "$here" "$library.new" # whole before the old one goes
rm -rf "$library"
mv "$library.new" "$library"
ln -sfn "$library/sidestep" "$program"
(cd "$here/desktop/icons" && find . -type f) | while read -r icon; do
    mkdir -p "$share/icons/$(dirname "$icon")"
    cp "$here/desktop/icons/$icon" "$share/icons/$icon"
done
# the whole path: not every desktop looks into ~/.local/bin
sed -e "s|^Exec=sidestep|Exec=\"$program\"|" -e "s|^TryExec=.*|TryExec=$program|" \
    "$here/desktop/sidestep.desktop" >"$share/applications/sidestep.desktop"
cp "$here/desktop/sidestep.metainfo.xml" "$share/metainfo/"
refresh
echo "Sidestep is installed. Find it in the menu, or run: $program run --windowed"
echo "To remove it: $library/install.sh --uninstall (what you wrote with it stays in $data)"
