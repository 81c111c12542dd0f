"""What the 3D scene is made of: geometries and textures that QML can create."""
