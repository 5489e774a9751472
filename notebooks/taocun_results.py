"""What the notebooks share: opening a results folder, intervals, colours and captions."""

import os
import re
import textwrap
import warnings
from functools import lru_cache
from pathlib import Path

import matplotlib.pyplot as plt
import pandas as pd
from matplotlib import font_manager
from matplotlib.category import StrCategoryFormatter
from matplotlib.ft2font import FT2Font
from matplotlib.text import Text
from matplotlib.ticker import FixedFormatter, FuncFormatter
from scipy import stats

# Colours that colour-blind readers can tell apart (Okabe and Ito 2008).
COLOURS = ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#000000"]
LATIN = "DejaVu Sans"
# Fonts with Chinese characters that are known to look well, best first. A collection is known by the
# name of its first face, so Noto Sans CJK is JP on most systems whatever the reader's language.
CHINESE = [
    r"(Noto|Source Han) Sans (CJK )?(SC|CN)",
    r"(Noto|Source Han) Sans (CJK )?(TC|HK|TW|JP|KR|J|K|HC)|Source Han Sans",
    r"WenQuanYi.*",
    r"Microsoft YaHei.*|DengXian|SimHei|Microsoft JhengHei.*",
    r"PingFang.*|Heiti.*|STHeiti.*|Hiragino Sans GB.*",
    r"Sarasa.*|LXGW.*|HarmonyOS Sans SC|Droid Sans Fallback|AR PL.*|Arial Unicode MS",
    r"SimSun|Songti.*|STSong|(Noto|Source Han) Serif (CJK )?.*|KaiTi|FangSong|.*Unifont.*",
]
SAMPLE = "网商户村收入开店"


def style():
    """Plain figures, with a Chinese font behind the usual one where there is any."""
    chinese = chinese_font()
    plt.rcParams["font.family"] = [LATIN] + ([chinese] if chinese else [])
    if not chinese:
        print("No font here has Chinese characters, so figures leave the Chinese words out;"
              " on Debian: apt install fonts-noto-cjk")
        # A name that is Chinese altogether stays, as boxes; once is enough to say why.
        warnings.filterwarnings("ignore", "Glyph .* missing from")
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


def chinese_font():
    """The name of the best font installed that has Chinese characters; None without one."""
    found = _chinese_among(font_manager.fontManager.ttflist)
    if found is None:
        # Matplotlib remembers the fonts of its first start; these came later.
        known = {font.fname for font in font_manager.fontManager.ttflist}
        for path in set(font_manager.findSystemFonts()) - known:
            try:
                font_manager.fontManager.addfont(path)
            except (OSError, RuntimeError):
                continue
        found = _chinese_among(font_manager.fontManager.ttflist)
    return found


def _chinese_among(fonts):
    """The first font by the order of CHINESE, any other after them, that has the characters."""
    def rank(font):
        places = [place for place, name in enumerate(CHINESE) if re.fullmatch(name, font.name)]
        return places[0] if places else len(CHINESE), font.name

    for font in sorted(fonts, key=rank):
        if _has(font.fname, SAMPLE):
            return font.name
    return None


@lru_cache(maxsize=4)
def _opened(path):
    """The font in a file; None if it cannot be read."""
    try:
        return FT2Font(path)
    except (OSError, RuntimeError):
        return None


def _has(path, characters):
    """True if the font in a file has all these characters."""
    font = _opened(path)
    return font is not None and all(font.get_char_index(ord(letter)) for letter in characters)


def drawable(text):
    """The text without the words that no font of the figures has; as it is if nothing were left."""
    paths = [
        font_manager.findfont(font_manager.FontProperties(family=[name]))
        for name in plt.rcParams["font.family"]
    ]

    def shown(word):
        return all(any(_has(path, letter) for path in paths) for letter in word)

    lines = [" ".join(filter(shown, line.split(" "))) for line in text.split("\n")]
    return "\n".join(lines) if "".join(lines).strip() else text


def _leave_out_what_no_font_has(figure):
    """Applies drawable to all words of a figure."""
    for axes in figure.axes:
        for axis in (axes.xaxis, axes.yaxis):
            named = axis.get_major_formatter()
            if isinstance(named, (FixedFormatter, FuncFormatter, StrCategoryFormatter)):
                axis.set_major_formatter(
                    lambda value, place, named=named: drawable(named(value, place))
                )
    for text in figure.findobj(Text):
        text.set_text(drawable(text.get_text()))


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
    _leave_out_what_no_font_has(figure)
    figure.tight_layout()
    words = textwrap.fill(drawable(" ".join(text.split())), int(figure.get_figwidth() * 13))
    figure.text(0.02, -0.01, words, va="top", fontsize=9, color="#444444")
    plt.show()
