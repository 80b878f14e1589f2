#!/usr/bin/env bash
# Maakt de virtuele omgeving en zet er neer wat requirements.lock vastlegt, met controle op hashes.
# Gebruik: .ci/installeer.sh [extra of groep ...]; PYTHON, VENV en CC komen uit de omgeving.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

python=${PYTHON:-python3}
venv=${VENV:-.venv}
cc=${CC:-cc}
lock=requirements.lock
export PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_INPUT=1 PIP_ROOT_USER_ACTION=ignore

stop() { printf 'Schakel: %s\n' "$*" >&2; exit 1; }
meld() { printf 'Schakel: %s\n' "$*"; }

command -v "$python" >/dev/null ||
    stop "$python is er niet; installeer Python met: sudo apt-get install python3 python3-venv python3-dev."
"$python" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' ||
    stop "Python 3.11, 3.12 of 3.13 is nodig, en $python is $("$python" -V); wijs een andere aan met: make PYTHON=python3.12."

pip=("$venv/bin/python" -m pip)
durable_werkt() { "$venv/bin/python" -c 'import durable_rules_engine' 2>/dev/null; }

# durable_rules komt als broncode: zonder compiler of headers stoppen wij voordat er iets gemaakt is.
if ! durable_werkt; then
    headers=$("$python" -c 'import sysconfig; print(sysconfig.get_path("include"))')
    if ! command -v "${cc%% *}" >/dev/null || [[ ! -f $headers/Python.h ]]; then
        stop "een C-compiler en de Python-headers zijn nodig;" \
            "installeer ze met: sudo apt-get install build-essential python3-dev."
    fi
fi

# Pips van voor 2024 lezen de hashes van een beperking niet: dit blok uit de lock wordt daarom een gewone eis.
pip_eis=$(mktemp)
trap 'rm -f "$pip_eis"' EXIT
sed -n '/^pip==/,/[^\\]$/p' "$lock" >"$pip_eis"
pip_versie=$(sed -n 's/^pip==\([^ ;]*\).*/\1/p' "$pip_eis")

# Een omgeving die niet meer start (andere machine, Python weg) maken wij opnieuw.
if ! "$venv/bin/python" -c '' 2>/dev/null; then
    meld "virtuele omgeving maken in $venv"
    rm -rf "$venv"
    if ! "$python" -m venv "$venv" >/dev/null 2>&1; then
        # Debian zonder python3-venv: de omgeving kan wel zonder pip, en pip van buiten zet er pip in.
        rm -rf "$venv"
        if ! "$python" -m venv --without-pip "$venv" || ! "$python" -m pip --version >/dev/null 2>&1; then
            rm -rf "$venv"
            stop "een virtuele omgeving maken lukt niet; installeer wat ontbreekt met: sudo apt-get install python3-venv."
        fi
        "$python" -m pip --python "$venv/bin/python" install -q --require-hashes -r "$pip_eis"
    fi
fi
[[ $("${pip[@]}" --version) == "pip $pip_versie "* ]] || "${pip[@]}" install -q --require-hashes -r "$pip_eis"

# Met de hashes uit de lock; ook het bouwgereedschap, en dus zonder de eigen bouwomgeving van pip.
# PyEval_CallObject is weg sinds Python 3.13; setup.py overschrijft CFLAGS, dus de omleiding rijdt mee op CC.
installeer() { CC="$cc -DPyEval_CallObject=PyObject_CallObject" "${pip[@]}" install -q --no-build-isolation "$@"; }

meld "afhankelijkheden installeren${*:+ ($*)}; de eerste keer duurt dat een paar minuten"
"$venv/bin/python" .ci/eisen.py bouw >"$venv/eisen-bouw.txt"
installeer --require-hashes -c "$lock" -r "$venv/eisen-bouw.txt"
"$venv/bin/python" .ci/eisen.py "$@" >"$venv/eisen.txt"
installeer --require-hashes -c "$lock" -r "$venv/eisen.txt"
if ! durable_werkt; then
    # Pip bewaart gebouwde wheels: een exemplaar dat ooit zonder de omleiding is gebouwd, bouwen wij opnieuw.
    installeer --require-hashes -c "$lock" --no-deps --no-cache-dir --force-reinstall durable_rules
    durable_werkt || stop "durable_rules is gebouwd maar laadt niet met $("$venv/bin/python" -V)."
fi
installeer --no-deps -e .
