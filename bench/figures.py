#!/usr/bin/env python3
"""Makes one table of what the scoring tool says of each set; bench/evaluate.sh calls it.

usage: figures.py inputs [SET…]                            print the texts of the sets, their ids marked with the set
       figures.py table OUT [-v] [--markdown] [SET…]       print the figures for OUT, what `extract` made of them
"""
import datetime, json, os, re, subprocess, sys, tempfile

SHARED = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "shared")
SCORE = os.path.join(SHARED, "tools", "score.py")
GOLD = {
    "articles": [""],
    "plover": ["plover-gsr.jsonl"],
    "timex": ["timex.jsonl"],
    "crossner": ["crossner-politics.jsonl"],
    "re3d": ["re3d-centcom.jsonl", "re3d-uk-government.jsonl", "re3d-us-state-department.jsonl"],
}
FULL_SHARE = "of"  # the column that a count is divided by

# gold file: line of the tool, its column, what it is divided by, our name, the least or most wanted, what others reach
FIGURES = {
    "": [
        ("actors, named, main text", "F1", None, "named actors, F1", ">= .97", ".948 CoreNLP, .961 with type voting"),
        ("resolved to the right actor", "share", None, "resolved to the right actor", ">= .93", ""),
        ("pronouns", "right", FULL_SHARE, "pronouns right", ">= .85", ".627 neural coreference"),
        ("pronouns", "wrong", FULL_SHARE, "pronouns wrong", "<= .05", ".118 neural coreference"),
        ("nominals", "right", FULL_SHARE, "nominals right", ">= .80", ".25 to .56"),
        ("actions that must be found", "recall", None, "actions that must be found, recall", ">= .85", ".627 untuned rules"),
        ("of those", "PLOVER type", None, "of those: PLOVER type", ">= .90", ""),
        ("of those", "who says so", None, "of those: who says so", ">= .80", ".75 quotes alone"),
        ("of those", "date", None, "of those: date", ">= .90", ".957 of all dates"),
        ("claims with both roles", "in gold", None, "claims with both roles that stand in the gold", ">= .80", ".56 to .64 untuned rules"),
        ("claims with both roles", "outside main text", None, "claims outside the main text", "<= 0", ""),
    ],
    "plover-gsr.jsonl": [
        ("PLOVER type, source and target", "right", None, "type, source and target all right", ">= .60", ""),
        ("each alone", "type", None, "type", ">= .75", ".64 encoder, .36 verb list"),
        ("each alone", "source", None, "source", ">= .92", ".91"),
        ("each alone", "target", None, "target", ">= .85", ".81"),
        ("each alone", "claims a sentence", None, "claims a sentence", "<= 2.0", ""),
    ],
    "timex.jsonl": [("dates", "right value", None, "right value", ">= .80", ".771 SUTime, on TimeBank")],
    "crossner-politics.jsonl": [
        ("political prose, exact spans", "F1", None, "F1, exact spans", ">= .78", ".730 NLP4J, .711 CoreNLP")
    ],
    **{
        f"re3d-{part}.jsonl": [("policy documents, named actors", "found", None, f"named actors found: {name}", ">= .88", "")]
        for part, name in (("centcom", "CENTCOM"), ("uk-government", "UK"), ("us-state-department", "State Department"))
    },
}


def score(*arguments):
    run = subprocess.run([sys.executable, SCORE, *arguments], capture_output=True, text=True, encoding="utf-8")
    if run.returncode:
        sys.exit(f"the scoring tool failed: {run.stderr.strip()}")
    return run.stdout


def gold(file):
    return os.path.join(SHARED, "gold", file) if file else os.path.join(SHARED, "gold")


def inputs(sets):
    for name in sets:
        for file in GOLD[name]:
            for line in score("input", name, gold(file)).splitlines():
                text = json.loads(line)
                text["id"] = f"{file}|{text['id']}"
                print(json.dumps(text, ensure_ascii=False))


def answers(out):
    """The lines of OUT by gold file, with the ids the tool knows."""
    by_file = {}
    with open(out, encoding="utf-8") as lines:
        for line in lines:
            answer = json.loads(line)
            file, answer["id"] = answer["id"].split("|", 1)
            by_file.setdefault(file, []).append(json.dumps(answer, ensure_ascii=False))
    return by_file


def columns(told):
    """The numbers of each line the tool prints: {line: {column: "0.9"}}; a miss it lists is no such line."""
    found = {}
    for line in told.splitlines():
        pairs = re.findall(r"([A-Za-z][A-Za-z0-9 ]*?) (\d[\d./]*)(?=  |$)", line[34:])
        if pairs:
            found.setdefault(line[:34].strip(), {name.strip(): value for name, value in pairs})
    return found


def number(value):
    right, _, of = value.partition("/")
    return float(right) / float(of) if of and float(of) else float(right)


def rows(name, file, told):
    found = columns(told)
    for line, column, over, label, wanted, baseline in FIGURES[file]:
        value = number(found[line][column])
        if over:
            value /= number(found[line][over])
        bound = float(wanted.split()[1])
        ok = value >= bound if wanted.startswith(">") else value <= bound
        shown = f"{value:.3f}".removeprefix("0") if column != "outside main text" else f"{value:.0f}"
        yield name, label, shown, wanted, baseline, "ok" if ok else "miss"


def table(out, sets, verbose, markdown):
    by_file, all_rows = answers(out), []
    with tempfile.TemporaryDirectory() as folder:
        for name in sets:
            for file in GOLD[name]:
                part = os.path.join(folder, "part.jsonl")
                with open(part, "w", encoding="utf-8") as lines:
                    lines.write("\n".join(by_file.get(file, [])) + "\n")
                if verbose:
                    print(f"== {name} {file}", score(name, gold(file), part, "-v"), sep="\n")
                all_rows += rows(name, file, score(name, gold(file), part))
    head = ("set", "figure", "measured", "wanted", "baseline", "")
    if markdown:
        signs = str.maketrans({">": "≥", "<": "≤"})
        print(f"Measured on {datetime.date.today()}.\n")
        for row in [head, ("---",) * len(head), *all_rows]:
            print("|", " | ".join(cell.translate(signs).replace("=", "") for cell in row), "|")
    else:
        widths = [max(len(row[i]) for row in [head, *all_rows]) for i in range(len(head))]
        for row in [head, *all_rows]:
            print("  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip())


def main(arguments):
    options = {a for a in arguments if a.startswith("-")}
    words = [a for a in arguments if a not in options]
    unknown = sorted(options - {"-v", "--markdown"})
    if not words or words[0] not in ("inputs", "table") or (words[0] == "table" and len(words) < 2):
        sys.exit(__doc__)
    sets = words[2:] if words[0] == "table" else words[1:]
    unknown += [name for name in sets if name not in GOLD]
    if unknown:
        print(f"'{unknown[0]}' is no set; the sets are {', '.join(GOLD)}; the one option is --markdown", file=sys.stderr)
        sys.exit(2)
    if words[0] == "inputs":
        inputs(sets or GOLD)
    else:
        table(words[1], sets or GOLD, "-v" in options, "--markdown" in options)


if __name__ == "__main__":
    main(sys.argv[1:])
