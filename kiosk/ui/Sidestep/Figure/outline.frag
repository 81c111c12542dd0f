VARYING vec4 tint;

// An outline: next to nothing where the body faces the eye, a soft line where it turns away.
void MAIN()
{
    float facing = abs(dot(normalize(NORMAL), normalize(VIEW_VECTOR)));
    float edge = pow(1.0 - facing, 2.6);
    BASE_COLOR = vec4(mix(tint.rgb, rim.rgb, edge), tint.a * mix(face, line, edge));
    ROUGHNESS = 0.9;
    SPECULAR_AMOUNT = 0.0;
    METALNESS = 0.0;
}
