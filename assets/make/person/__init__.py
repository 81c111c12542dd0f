"""The person: a distance field on the bones of kiosk.motion.skeleton, made into one mesh."""
