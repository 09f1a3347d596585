"""The quick way of writing a journal row's text gives exactly the canonical one."""

from hypothesis import given
from hypothesis import strategies as st

from models.journal.chain import ActText, Link, canonical, link_hash, text_hash

words = st.text(max_size=30)
numbers = st.integers(0, 2**62)


@given(
    st.builds(
        Link,
        seq=numbers,
        tx=numbers,
        at=words,
        actor_id=numbers,
        actor_name=words,
        via=words,
        act=words,
        reason=words,
        record=words,
        record_id=numbers,
        operation=words,
        before=st.none() | words,
        after=st.none() | words,
    )
)
def test_it_is_the_canonical_text_of_the_link(link):
    shared = {name: getattr(link, name) for name in ("tx", "at", "actor_id", "actor_name", "via", "act", "reason")}
    text = ActText(**shared).row(
        link.seq, link.record, link.record_id, link.operation, before=link.before, after=link.after
    )
    assert text == canonical(vars(link))
    assert text_hash("0" * 64, text) == link_hash("0" * 64, link)
