"""Names without their legal form: what is left tells two firms apart."""

import re

from models.parties.folding import fold

_FORMS = """
    ab ag as asa aps bv bvba co corp corporation company cie doo dba ev eg eood gbr ges gesmbh gmbh inc incorporated
    jsc kft kg kgaa kk limited llc llp lp ltd ltda mbh nv ohg oao ooo oy oyj pjsc plc pt pte pty pvt private public sa
    sab sae sarl sas sasu sdn bhd se sl slu snc spa spk spz sro srl tbk ug zao zrt tov and und et y e the der die das
"""
_LATIN = frozenset(_FORMS.split())
_CHINESE = re.compile(
    "(股份有限责任公司|股份有限公司|有限责任公司|有限責任公司|有限公司|集团公司|集團公司|股份公司|总公司|公司|株式会社|株式會社|有限会社|合同会社|주식회사|유한회사)"
)  # fmt: skip
_BRACKETS = re.compile(r"[()\[\]（）【】《》]")
_JOINED = re.compile(r"(?<=\b\w)\.(?=\w\b)")
_WORD = re.compile(r"\w+")


def core_name(name: str) -> str:
    """Return a name folded, without legal form and brackets; the whole folded name when nothing else is left."""
    folded = _BRACKETS.sub(" ", fold(name))
    bare = _CHINESE.sub(" ", folded)
    words = [word for word in _WORD.findall(_JOINED.sub("", bare)) if word not in _LATIN]
    return " ".join(words) or " ".join(_WORD.findall(folded))
