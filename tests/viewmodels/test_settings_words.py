"""Every setting has a name, an explanation, and words for each of its values."""

from __future__ import annotations

import pytest

from kiosk.device.settings_fields import FIELDS, GROUPS, SettingField, default_of
from kiosk.viewmodels.staff import settings_words as words


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.key)
def test_a_setting_is_explained(qapp: object, field: SettingField) -> None:
    assert words.label(field.key)
    assert words.explanation(field.key).endswith((".", "?"))
    assert words.value_words(field.key, default_of(field.key))
    assert words.refused(field.key)
    for choice in field.choices:
        assert words.choice_words(field.key, choice)[0]
    if field.kind == "number":
        assert words.unit(field.key)


def test_groups_have_names_of_their_own(qapp: object) -> None:
    titles = [words.group_words(group)[0] for group in GROUPS]
    assert len(set(titles)) == len(GROUPS)
