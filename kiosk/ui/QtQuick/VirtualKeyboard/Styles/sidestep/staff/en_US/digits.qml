import "../../pads"

DigitsPad {}
