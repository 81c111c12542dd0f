import "../../pads"

NumbersPad {}
