"""Which staff screen is which class, each loaded when somebody first goes there."""

from __future__ import annotations

from importlib import import_module

from kiosk.viewmodels.staff.screen import StaffScreen

SCREENS = {
    "sign-in": "entry.SignInScreen",
    "first-start": "first_start.FirstStartScreen",
    "codes": "codes.CodesScreen",
    "recovery": "recovery.RecoveryScreen",
    "account": "account.AccountScreen",
    "account-passphrase": "account.PassphraseScreen",
    "account-pin": "account.PinScreen",
    "people": "people.PeopleScreen",
    "person": "people.PersonScreen",
    "person-add": "people.PersonAddScreen",
    "today": "today.TodayScreen",
    "review": "review.ReviewScreen",
    "review-item": "review_item.ReviewItemScreen",
    "review-rules": "review_rules.ReviewRulesScreen",
    "publish": "publish.PublishScreen",
    "releases": "releases.ReleasesScreen",
    "withdraw": "withdraw.WithdrawScreen",
    "log": "log.LogScreen",
    "guide": "guide.GuideScreen",
    "content": "content.ContentScreen",
    "new": "content_new.ContentNewScreen",
    "history": "history.HistoryScreen",
    "translate": "translate.TranslateScreen",
    "item": "item.ItemScreen",
    "edit": "edit.EditScreen",
    "usage": "usage.UsageScreen",
    "machine": "device.DeviceScreen",
    "health": "health.HealthScreen",
    "touch-test": "device_tests.TouchTestScreen",
    "forgetting": "forgetting.ForgetScreen",
    "sound-test": "device_tests.SoundAndPrintScreen",
    "settings": "settings.SettingsScreen",
    "calibrate": "calibrate.CalibrateScreen",
    "backup": "backup.BackupScreen",
    "restore": "backup.RestoreScreen",
    "transfer": "transfer.TransferScreen",
    "motion": "motion.MotionScreen",
    "new-motion": "motion_start.MotionStartScreen",
    "media": "media.MediaScreen",
    "media-item": "media_item.MediaItemScreen",
}
"""Name of the screen -> "module.Class" within kiosk.viewmodels.staff."""


def screen_class(name: str) -> type[StaffScreen] | None:
    """The class of a screen, or None when there is no such screen."""
    if name not in SCREENS:
        return None
    module, _, kind = SCREENS[name].partition(".")
    found: type[StaffScreen] = getattr(import_module(f"kiosk.viewmodels.staff.{module}"), kind)
    return found
