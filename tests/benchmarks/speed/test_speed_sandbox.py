"""The measure of the sandbox's speed, for a moment. The whole: ``speed_sandbox.py`` beside this."""

from speed_sandbox import figures


def test_both_servers_answer_alike_and_their_syncs_are_counted() -> None:
    (figure,) = figures(short=True)
    assert figure.against is not None
    assert min(figure.ours, figure.against) > 1
