"""Long lists for QML's views."""
