"""What the notebooks share: opening a results folder, intervals, colours and captions."""

import os
import textwrap
from pathlib import Path

import matplotlib.pyplot as plt
import pandas as pd
from matplotlib import font_manager
from scipy import stats

# Colours that colour-blind readers can tell apart (Okabe and Ito 2008).
COLOURS = ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#000000"]
CHINESE = ["Noto Sans CJK SC", "WenQuanYi Zen Hei", "Microsoft YaHei", "PingFang SC"]


def style():
    """Plain figures, with a Chinese font behind the usual one where there is any."""
    known = {font.name for font in font_manager.fontManager.ttflist}
    plt.rcParams["font.family"] = ["DejaVu Sans"] + [name for name in CHINESE if name in known]
    plt.rcParams["axes.prop_cycle"] = plt.cycler(color=COLOURS)
    plt.rcParams.update(
        {
            "figure.figsize": (8, 4),
            "figure.dpi": 90,
            "axes.grid": True,
            "grid.alpha": 0.3,
            "axes.spines.top": False,
            "axes.spines.right": False,
            "axes.unicode_minus": False,
        }
    )
    pd.set_option("display.float_format", lambda number: f"{number:,.4g}")


def folder(default, made_by, variable="TAOCUN_RESULTS"):
    """The results folder: what the environment variable names, otherwise the default."""
    place = Path(os.environ.get(variable, default))
    if not place.is_dir():
        raise FileNotFoundError(
            f"There is no folder {place}. Make it by\n    {made_by}\n"
            f"in the project's folder, or let {variable} name another one."
        )
    return place


def read(place, columns):
    """The tables named, each checked to have the columns that the notebook uses."""
    tables = {}
    for name, needed in columns.items():
        table = pd.read_csv(place / name, encoding="utf-8-sig", low_memory=False)
        missing = [column for column in needed if column not in table.columns]
        if missing:
            raise KeyError(f"{place / name} has no column {', '.join(missing)}")
        tables[name] = table
    return tables


def mean_interval(values, level=0.95):
    """n, mean and Student's interval of the mean; without the interval below two values."""
    values = pd.Series(values).dropna()
    n, mean = len(values), values.mean()
    if n < 2:
        return pd.Series({"n": n, "mean": mean, "low": float("nan"), "high": float("nan")})
    half = stats.t.ppf(0.5 + level / 2, n - 1) * values.sem()
    return pd.Series({"n": n, "mean": mean, "low": mean - half, "high": mean + half})


def count(numbers):
    """How many replications stand behind a figure: "10", or "7 to 10" where they differ."""
    least, most = int(min(numbers)), int(max(numbers))
    return str(least) if least == most else f"{least} to {most}"


def intervals(axes, table, value, labels, colours=None):
    """One horizontal line an interval (columns low and high), a dot at its value."""
    colours = colours if colours is not None else [COLOURS[0]] * len(table)
    for row, ((_, line), colour) in enumerate(zip(table.iterrows(), colours)):
        axes.plot([line["low"], line["high"]], [row, row], color=colour, linewidth=2)
        axes.plot(line[value], row, "o", color=colour)
    axes.set_yticks(range(len(table)))
    axes.set_yticklabels([textwrap.shorten(str(label), 60, placeholder=" …") for label in labels])
    axes.set_ylim(len(table) - 0.5, -0.5)
    axes.grid(axis="y", visible=False)


def caption(figure, text):
    """What is seen, below the figure; every caption names n and what the intervals are."""
    figure.tight_layout()
    words = textwrap.fill(" ".join(text.split()), int(figure.get_figwidth() * 13))
    figure.text(0.02, -0.01, words, va="top", fontsize=9, color="#444444")
    plt.show()
